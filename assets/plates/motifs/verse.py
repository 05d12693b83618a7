"""A page of verse: six and eight, as short bars."""
from draw.canvas import num
from draw.ground import table
from draw.paper import sheet


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
        leaf += (f"M{num(px)} {num(py)}q{num(-size * 0.4)} {num(-size * 0.34)} {num(-size)} {num(-size * 0.1)}"
                 f"q{num(size * 0.5)} {num(size * 0.36)} {num(size)} {num(size * 0.1)}")
        leaf += (f"M{num(px)} {num(py)}q{num(size * 0.2)} {num(-size * 0.5)} {num(size * 0.85)} {num(-size * 0.66)}"
                 f"q{num(-size * 0.3)} {num(size * 0.6)} {num(-size * 0.85)} {num(size * 0.66)}")
    with c.moved(7, 9):
        c.path(leaf, "#5a4a30", opacity=0.22)
    c.path(leaf, c.linear(["#7f8a58", "#66703f", "#7d6b3a"]), opacity=0.92)
    c.path(stem, stroke="#5a5130", width=3.5)
