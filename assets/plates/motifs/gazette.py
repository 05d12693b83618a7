"""Printed orders of the colonial years: a page in columns, a bound gazette lying open."""
from draw.canvas import num
from draw.ground import table
from draw.paper import bars
from draw.tone import darker, lighter

from ._deskware import leaf, spread, wooden


def _fleuron(c, x, y, ink, size=1.0):
    c.path(f"M{num(x - 96 * size)} {num(y)}h{num(72 * size)}M{num(x + 24 * size)} {num(y)}h{num(72 * size)}", stroke=ink, width=1.6)
    c.path(f"M{num(x)} {num(y - 9 * size)}q{num(5 * size)} {num(7 * size)} {num(14 * size)} {num(9 * size)}q{num(-9 * size)} {num(2 * size)} "
           f"{num(-14 * size)} {num(9 * size)}q{num(-5 * size)} {num(-7 * size)} {num(-14 * size)} {num(-9 * size)}q{num(9 * size)} {num(-2 * size)} "
           f"{num(14 * size)} {num(-9 * size)}z", ink)


def gazette_page(c, issuer, kind, about, date, parts=(), columns=2, paper="white",
                 tint=None, ground="#3a1f1b", ink="#231d1a", number=""):
    """A printed order: heading across, the text in columns, each part of the order under its own small heading."""
    table(c, ground)
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.07, h * 0.042, w * 0.86, h * 0.888
    leaf(c, x, y, sw, sh, paper, tint, edge=0.9, folds=((0.5, "h"),), stains=4, fibres=90)
    left, tw = x + sw * 0.10, sw * 0.80
    middle, top = left + tw / 2, y + sh * 0.062
    for i, line in enumerate(issuer):
        c.text(middle, top + i * 46, line, 40 - i * 6, ink, weight="bold", spacing=4)
    top += len(issuer) * 46 - 6
    c.line(left, top, left + tw, top, ink, 1.3, 0.85)
    c.line(left, top + 8, left + tw, top + 8, ink, 5, 0.85)
    if number:
        c.text(left, top + 48, number, 26, ink, anchor="start")
        c.text(left + tw, top + 48, date, 26, ink, anchor="end", italic=True)
    else:
        c.text(middle, top + 48, date, 27, ink, italic=True)
    c.mark("ngay", middle if not number else left + tw - 120, top + 40)
    top += 140
    c.text(middle, top, kind, 82, ink, font="display", weight="bold", spacing=9)
    for i, line in enumerate(about):
        c.text(middle, top + 60 + i * 42, line, 31, ink, italic=True)
    top += 74 + len(about) * 42
    c.mark("tieude", middle, top - 40)
    _fleuron(c, middle, top, ink)
    gap = 42
    column = (tw - gap * (columns - 1)) / columns
    start, bottom = top + 52, y + sh * 0.935
    rest = list(parts)
    for i in range(columns):
        cx, at = left + i * (column + gap), start
        if i:
            c.line(cx - gap / 2, start - 16, cx - gap / 2, bottom, ink, 1, 0.55)
        share = -(-len(rest) // (columns - i)) if rest else 0
        mine, rest = rest[:share], rest[share:]
        first = True
        while at < bottom - 40:
            if mine and not first:
                at += 22
                c.text(cx + column / 2, at, mine.pop(0), 24, ink, weight="bold", spacing=0.6)
                at += 36
            lines = max(1, min(c.dice.whole(4, 7), int((bottom - at) / 30)))
            if first and i == 0:
                c.rect(cx, at - 10, 66, 66, ink, 0.12)
                c.rect(cx + 5, at - 5, 56, 56, "none", stroke=ink, width=2)
                hatch = "".join(f"M{num(cx + 10 + k * 8)} {num(at)}v46" for k in range(7)) + \
                    "".join(f"M{num(cx + 10)} {num(at + k * 8)}h46" for k in range(6))
                c.path(hatch, stroke=ink, width=1.5, opacity=0.55)
                c.path(f"M{num(cx + 33)} {num(at + 4)}l19 19-19 19-19-19z", ink, opacity=0.85)
                bars(c, cx + 82, at, column - 82, 2, 30, 8, ink, last=1, strength=0.56)
                at = bars(c, cx, at + 66, column, max(1, lines - 2), 30, 8, ink, last=c.dice.between(0.3, 0.9), strength=0.56) + 14
            else:
                at = bars(c, cx, at, column, lines, 30, 8, ink, indent=32, last=c.dice.between(0.3, 0.9), strength=0.56) + 14
            first = False
    c.line(left, bottom + 14, left + tw, bottom + 14, ink, 1.3, 0.85)
    # two eyelets and the lace that once held it in its file
    for ly in (0.30, 0.70):
        px, py = x + sw * 0.038, y + sh * ly
        c.circle(px + 1.5, py + 2, 10, "#fffaf0", 0.7)
        c.circle(px, py, 9, "#2c1c16")
    c.path(f"M{num(x + sw * 0.038)} {num(y + sh * 0.30)}c-60 90 -76 160 -30 250c34 70 20 130 30 {num(sh * 0.40 - 250)}", stroke="#000000", width=7,
           opacity=0.25)
    lace = (f"M{num(x + sw * 0.038)} {num(y + sh * 0.30)}c-66 80 -80 150 -34 240c34 70 24 140 34 {num(sh * 0.40 - 240)}")
    c.path(lace, stroke="#b9a57c", width=6, cap="round")
    c.path(lace, stroke="#6d5a36", width=6, dash="3 6", opacity=0.6)


def bulletin_spread(c, running, kind, about, date, article, ground="#24302a", cover="#5a2a22", ink="#26211c", ribbon="#b5341f"):
    """A bound gazette open at an order, a ribbon between its leaves."""
    wooden(c, ground, 4, (0.34, 0.2))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.055, h * 0.075, w * 0.89, h * 0.785
    (lx, ly, lw, lh), (rx, ry, rw, rh) = spread(c, x, y, sw, sh, cover=cover)
    # left: the end of what came before
    px, pw = lx + lw * 0.10, lw * 0.78
    c.text(px + pw / 2, ly + lh * 0.075, running, 25, ink, spacing=2)
    c.line(px, ly + lh * 0.095, px + pw, ly + lh * 0.095, ink, 1.3, 0.7)
    at = ly + lh * 0.14
    for lines in (4, 6, 3, 5, 4, 6):
        if at + lines * 31 > ly + lh * 0.955:
            lines = int((ly + lh * 0.955 - at) / 31)
        if lines > 0:
            at = bars(c, px, at, pw, lines, 31, 8.5, ink, indent=34, last=c.dice.between(0.3, 0.9), strength=0.52) + 20
    # right: the order
    px, pw = rx + rw * 0.12, rw * 0.78
    c.text(px + pw / 2, ry + rh * 0.075, running, 25, ink, spacing=2)
    c.line(px, ry + rh * 0.095, px + pw, ry + rh * 0.095, ink, 1.3, 0.7)
    c.text(px + pw / 2, ry + rh * 0.20, kind, 66, ink, font="display", weight="bold", spacing=5)
    for i, line in enumerate(about):
        c.text(px + pw / 2, ry + rh * 0.255 + i * 38, line, 29, ink, italic=True)
    at = ry + rh * 0.255 + len(about) * 38
    c.text(px + pw / 2, at + 8, date, 26, ink)
    _fleuron(c, px + pw / 2, at + 46, ink, 0.8)
    at += 96
    c.text(px, at + 6, article, 31, ink, weight="bold", anchor="start")
    c.mark("dieu1", px + 44, at - 2)
    gap = 130
    bars(c, px + gap, at, pw - gap, 1, 31, 8.5, ink, last=1, strength=0.66)
    at = bars(c, px, at + 36, pw, 2, 31, 8.5, ink, last=0.6, strength=0.66) + 14
    for i in range(5):
        c.circle(px + 40, at, 5, ink)
        bars(c, px + 64, at, pw * c.dice.between(0.5, 0.72), 1, 31, 8.5, ink, last=1, strength=0.66)
        at += 38
    at += 14
    while at < ry + rh * 0.93:
        lines = min(c.dice.whole(2, 4), int((ry + rh * 0.955 - at) / 31))
        if lines < 1:
            break
        at = bars(c, px, at, pw, lines, 31, 8.5, ink, indent=34, last=c.dice.between(0.4, 0.9), strength=0.52) + 20
    # the ribbon
    mx = rx + 14
    d = f"M{num(mx)} {num(ry + 10)}q22 {num(rh * 0.5)} 8 {num(rh + 44)}l12 40 16 -30 14 26q4 -60 -6 -{num(rh * 0.45)}q-6 -{num(rh * 0.3)} -18 -{num(rh * 0.58)}z"
    with c.moved(7, 6):
        c.path(d, "#000000", opacity=0.25)
    c.path(d, c.linear([darker(ribbon, 0.2), lighter(ribbon, 0.15), darker(ribbon, 0.35)], 0, 0, 1, 1))
