"""Documents as single sheets: heading, number and date in type, the body as quiet bars."""
from draw.canvas import num
from draw.ground import cast, table
from draw.paper import bars, sheet
from draw.tone import INK


def _typed(c, x, y, words, size, weight=None, anchor="middle", spacing=1.2, fill="#2b2430", italic=False):
    """Words as a worn ribbon leaves them: a faint second impression beside the first."""
    c.text(x + 1.1, y + 0.8, words, size, fill, weight=weight, anchor=anchor, spacing=spacing, opacity=0.28, italic=italic)
    c.text(x, y, words, size, fill, weight=weight, anchor=anchor, spacing=spacing, opacity=0.92, italic=italic)


def typed_sheet(c, state, issuer, number, kind, about, date, to=None, paper="old", folds=((0.5, "h"),), blocks=(5, 6, 4),
                clip=False, rules=True):
    """A typed order of the first years of independence."""
    table(c, "#2e2119")
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.075, h * 0.045, w * 0.85, h * 0.885
    sheet(c, x, y, sw, sh, paper, folds=folds, stains=7)
    left, right = x + sw * 0.115, x + sw * 0.885
    tw = right - left
    if rules:
        for hole in (0.36, 0.64):
            c.circle(x + sw * 0.045, y + sh * hole, 9, "#3a2c20", 0.85)
            c.circle(x + sw * 0.045 + 1.5, y + sh * hole + 2, 9, "none", 0.5, stroke="#fffaf0", width=1.5)
    cl, cr = left + tw * 0.22, left + tw * 0.735
    top = y + sh * 0.085
    for i, line in enumerate(issuer):
        _typed(c, cl, top + i * 36, line, 25, "bold" if i == len(issuer) - 1 else None, spacing=0.6)
    base = top + len(issuer) * 36
    c.line(cl - 58, base - 16, cl + 58, base - 16, "#2b2430", 1.6, 0.75)
    _typed(c, cl, base + 26, number, 27)
    c.mark("so", cl, base + 18)
    for i, line in enumerate(state):
        _typed(c, cr, top + i * 36, line, 27 if i == 0 else 24, "bold" if i == 0 else None, spacing=0.8)
    under = top + len(state) * 36
    c.line(cr - 110, under - 16, cr + 110, under - 16, "#2b2430", 1.6, 0.75)
    _typed(c, cr, under + 26, date, 24, italic=True, spacing=0.3)
    c.mark("ngay", cr, under + 18)
    middle = x + sw / 2
    ty = y + sh * 0.29
    _typed(c, middle, ty, kind, 62, "bold", spacing=7)
    c.line(middle - 150, ty + 24, middle + 150, ty + 24, "#2b2430", 2, 0.7)
    at = ty + 66
    for line in about:
        _typed(c, middle, at, line, 27, italic=True, spacing=0.4)
        at += 38
    if to:
        _typed(c, left, at + 30, to, 27, anchor="start", spacing=0.8)
        c.mark("gui", left + tw * 0.17, at + 22)
        at += 44
    at += 62
    lead = 37
    for i, lines in enumerate(blocks):
        at = bars(c, left, at, tw, lines, lead, 9.5, "#2b2430", indent=tw * 0.09, last=c.dice.between(0.35, 0.8), strength=0.62) + 26
    if clip:
        px, py = x + sw * 0.16, y - 22
        c.path(f"M{num(px)} {num(py + 96)}v-78a17 17 0 0 1 34 0v104a26 26 0 0 1-52 0v-84", stroke="#8d8678", width=5, cap="round")
        c.path(f"M{num(px - 1)} {num(py + 96)}v-78a17 17 0 0 1 34 0", stroke="#e9e2d2", width=1.6, cap="round", opacity=0.8)


def printed_decree(c, issuer, number, kind, about, date):
    """A printed sheet of the 1960s: rule-framed, two columns."""
    table(c, "#232420")
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.07, h * 0.045, w * 0.86, h * 0.885
    sheet(c, x, y, sw, sh, "news", edge=1.0, folds=((0.5, "v"), (0.5, "h")), stains=4)
    left, tw = x + sw * 0.085, sw * 0.83
    middle = left + tw / 2
    ink = "#26211d"
    top = y + sh * 0.062
    c.line(left, top, left + tw, top, ink, 5, 0.85)
    c.line(left, top + 9, left + tw, top + 9, ink, 1.4, 0.85)
    c.text(middle, top + 66, issuer, 44, ink, weight="bold", spacing=3)
    c.text(left, top + 112, number, 27, ink, anchor="start")
    c.text(left + tw, top + 112, date, 27, ink, anchor="end", italic=True)
    c.line(left, top + 132, left + tw, top + 132, ink, 1.4, 0.85)
    c.text(middle, top + 224, kind, 76, ink, font="display", weight="bold", spacing=4)
    for i, line in enumerate(about):
        c.text(middle, top + 282 + i * 42, line, 32, ink, italic=True)
    top += 282 + len(about) * 42 + 14
    c.path(f"M{num(middle - 70)} {num(top)}h60M{num(middle + 10)} {num(top)}h60", stroke=ink, width=1.6)
    c.path(f"M{num(middle)} {num(top - 7)}l7 7-7 7-7-7z", ink)
    top += 52
    gap = 44
    column = (tw - gap) / 2
    c.line(middle, top - 8, middle, y + sh * 0.925, ink, 1.1, 0.55)
    bottom = y + sh * 0.92
    for i in range(2):
        at, cx = top + 10, left + i * (column + gap)
        while at < bottom - 60:
            lines = min(c.dice.whole(4, 8), int((bottom - at) / 30))
            at = bars(c, cx, at, column, lines, 30, 8, ink, indent=34, last=c.dice.between(0.3, 0.9), strength=0.55) + 22
    c.line(left, bottom + 16, left + tw, bottom + 16, ink, 1.4, 0.85)


def calendar_leaf(c, day, month, weekday, decision, number, date, issuer, about):
    """A tear-off calendar open at the day, before the decision that chose it."""
    w, h = c.width, c.height
    table(c, "#33271e", (0.28, 0.2))
    # the decision, flat on the table
    with c.moved(w * 0.50, h * 0.065, turn=3.4):
        sw, sh = w * 0.425, h * 0.815
        sheet(c, 0, 0, sw, sh, "white", edge=0.4, stains=2, fibres=60)
        left, tw = sw * 0.10, sw * 0.80
        c.text(left + tw * 0.2, 84, issuer, 23, INK, weight="bold")
        c.line(left + tw * 0.1, 96, left + tw * 0.3, 96, INK, 1.4)
        c.text(left + tw * 0.2, 130, number, 21, INK)
        c.text(left + tw * 0.70, 130, date, 21, INK, italic=True)
        c.text(sw / 2, 236, decision, 44, INK, weight="bold", spacing=2)
        for i, line in enumerate(about):
            c.text(sw / 2, 288 + i * 36, line, 26, INK, weight="bold")
        at = 288 + len(about) * 36 + 50
        for lines in (3, 2, 4, 3, 4):
            at = bars(c, left, at, tw, lines, 30, 7.5, INK, indent=44, last=c.dice.between(0.3, 0.85), strength=0.5) + 20
    # the calendar, standing
    x, y, cw, ch = w * 0.115, h * 0.13, w * 0.31, h * 0.70
    cast(c, x, y, cw, ch + 16, 34, 0.45)
    for i in range(16, 0, -1):
        tone = "#efe6d2" if i % 2 else "#cfc2a6"
        c.rect(x + i * 0.9, y + ch * 0.12 + i * 2.1, cw, ch * 0.88, tone)
    c.rect(x, y + ch * 0.06, cw, ch * 0.94, c.linear(["#fdf9ee", "#f6eeda", "#e9dcbf"], 0, 0, 0.7, 1))
    c.rect(x - 4, y, cw + 8, ch * 0.145, c.linear(["#c2452c", "#9f2a18", "#7d1d10"]), round_=6)
    c.line(x, y + 5, x + cw, y + 5, "#e8a08a", 2, 0.7)
    for hole in (0.22, 0.78):
        c.circle(x + cw * hole, y + ch * 0.072, 13, "#2a120c")
        c.path(f"M{num(x + cw * hole - 9)} {num(y + ch * 0.072)}v-44a9 9 0 0 1 18 0v44", stroke="#cbbf9f", width=6, cap="round")
    teeth = f"M{num(x)} {num(y + ch * 0.145)}" + "".join(f"l{num(cw / 60)} 7l{num(cw / 60)} -7" for _ in range(30))
    c.path(teeth + "V" + num(y + ch * 0.14) + f"H{num(x)}Z", "#7d1d10")
    red = "#a92c19"
    c.text(x + cw / 2, y + ch * 0.285, month, 46, INK, spacing=8)
    c.line(x + cw * 0.14, y + ch * 0.315, x + cw * 0.86, y + ch * 0.315, INK, 1.4, 0.5)
    c.text(x + cw / 2, y + ch * 0.735, day, 430, red, font="display", weight="bold")
    c.line(x + cw * 0.14, y + ch * 0.79, x + cw * 0.86, y + ch * 0.79, INK, 1.4, 0.5)
    for i, line in enumerate(weekday):
        c.text(x + cw / 2, y + ch * (0.855 + 0.062 * i), line, 38 if i == 0 else 27, INK, italic=i > 0, weight=None if i else "bold")
    # the corner that invites to be torn off
    c.path(f"M{num(x + cw)} {num(y + ch * 0.895)}V{num(y + ch)}H{num(x + cw * 0.83)}Z", "#cdbd98")
    c.path(f"M{num(x + cw)} {num(y + ch * 0.895)}Q{num(x + cw * 0.86)} {num(y + ch * 0.90)} {num(x + cw * 0.815)} {num(y + ch * 0.925)}Q{num(x + cw * 0.845)} {num(y + ch * 0.96)} {num(x + cw * 0.83)} {num(y + ch)}Z",
           c.linear(["#fffdf4", "#f1e6cb", "#b9a67e"], 0, 0, 1, 1))
    c.path(f"M{num(x + cw)} {num(y + ch * 0.895)}L{num(x + cw * 0.83)} {num(y + ch)}", stroke="#6d5a38", width=2, opacity=0.35)


def verse_page(c, title, author, note):
    """A page of verse: six and eight, as short bars, with a pressed sprig."""
    table(c, "#22281f")
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.085, h * 0.045, w * 0.83, h * 0.885
    sheet(c, x, y, sw, sh, "thin", edge=0.8, stains=4)
    left = x + sw * 0.17
    for i in range(34):
        ly = y + sh * 0.11 + i * sh * 0.0262
        c.line(x + 14, ly, x + sw - 14, ly, "#8a9aa0", 1, 0.35)
    c.line(left - 34, y + 10, left - 34, y + sh - 10, "#b5705c", 1.4, 0.45)
    for i, line in enumerate(title):
        c.text(left, y + sh * 0.125 + i * 66, line, 54, "#2a3550", font="display", italic=True, anchor="start")
    at = y + sh * 0.125 + len(title) * 66 - 14
    c.text(left, at, author, 30, "#2a3550", anchor="start")
    at += 74
    for _ in range(4):
        for i in range(4):
            long = i % 2
            words, cx, d = (8 if long else 6), left + (0 if long else 52), ""
            for _ in range(words):
                length = c.dice.between(26, 58)
                d += f"M{num(cx)} {num(at)}h{num(length)}"
                cx += length + 22
            c.path(d, stroke="#2a3550", width=9, cap="round", opacity=0.6)
            at += 41
        at += 33
    c.text(left, y + sh * 0.945, note, 25, "#2a3550", italic=True, anchor="start", opacity=0.85)
    # a fern pressed in the lower corner
    bx, by = x + sw * 0.90, y + sh * 0.93
    stem, leaf = f"M{num(bx)} {num(by)}q-30 -170 -150 -330", ""
    for i in range(1, 17):
        t = i / 17
        px = bx + 2 * (1 - t) * t * -30 + t * t * -150
        py = by + 2 * (1 - t) * t * -170 + t * t * -330
        size = 74 * (1 - t) + 10
        leaf += f"M{num(px)} {num(py)}q{num(-size * 0.4)} {num(-size * 0.34)} {num(-size)} {num(-size * 0.1)}q{num(size * 0.5)} {num(size * 0.36)} {num(size)} {num(size * 0.1)}"
        leaf += f"M{num(px)} {num(py)}q{num(size * 0.2)} {num(-size * 0.5)} {num(size * 0.85)} {num(-size * 0.66)}q{num(-size * 0.3)} {num(size * 0.6)} {num(-size * 0.85)} {num(size * 0.66)}"
    with c.moved(7, 9):
        c.path(leaf, "#5a4a30", opacity=0.22)
    c.path(leaf, c.linear(["#7f8a58", "#66703f", "#7d6b3a"]), opacity=0.92)
    c.path(stem, stroke="#5a5130", width=3.5)
