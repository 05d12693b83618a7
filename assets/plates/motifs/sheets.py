"""Orders and decrees as single sheets: heading, number and date in type, the body as quiet bars."""
from draw.canvas import num
from draw.ground import table
from draw.paper import bars, sheet


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
