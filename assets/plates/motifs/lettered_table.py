"""A folding table of series, each with its letter."""
from draw.canvas import num
from draw.ground import cast
from draw.paper import bars
from draw.tone import darker, lighter

from ._deskware import cloth, leaf


def lettered_table(c, title, rows, years, ground="#2f3a44", ink="#2b2118", red="#8f2e1e"):
    """A printed table unfolded: a letter for each series, braces opening into its divisions."""
    cloth(c, ground, (0.3, 0.16))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.075, h * 0.045, w * 0.85, h * 0.875
    leaf(c, x, y, sw, sh, "old", edge=1.0, folds=((0.25, "h"), (0.5, "h"), (0.75, "h"), (0.5, "v")), stains=5)
    left, tw = x + sw * 0.08, sw * 0.84
    c.rect(left - 16, y + sh * 0.035, tw + 32, sh * 0.93, "none", stroke=ink, width=4)
    c.rect(left - 8, y + sh * 0.035 + 8, tw + 16, sh * 0.93 - 16, "none", stroke=ink, width=1.3)
    for i, line in enumerate(title):
        c.text(left + tw / 2, y + sh * 0.105 + i * 58, line, 48 if i == 0 else 34, ink, font="display", weight="bold" if i == 0 else None, italic=i > 0,
               spacing=3 if i == 0 else 0.5)
    top = y + sh * 0.105 + len(title) * 58 - 6
    c.line(left, top, left + tw, top, ink, 1.4, 0.8)
    foot = y + sh * 0.86
    step = (foot - top) / len(rows)
    for i, (letter, name) in enumerate(rows):
        cy = top + step * (i + 0.5)
        if i:
            c.path("".join(f"M{num(left + k * 12)} {num(top + step * i)}h5" for k in range(int(tw // 12))),
                   stroke=ink, width=1.3, opacity=0.5)
        bx, size = left + tw * 0.015, min(150, step * 0.62)
        c.rect(bx + 5, cy - size / 2 + 7, size, size, "#000000", 0.16)
        c.rect(bx, cy - size / 2, size, size, c.linear(["#fdf6e3", "#ecdcb6"], 0, 0, 1, 1), stroke=ink, width=1.6)
        c.text(bx + size / 2, cy + size * 0.30, letter, size * 0.86, red, font="display", weight="bold")
        c.mark(letter, bx + size / 2, cy)
        tx = bx + size + 26
        for j, line in enumerate(name):
            c.text(tx, cy + 12 + (j - (len(name) - 1) / 2) * 42, line, 33, ink, anchor="start")
        kx, reach = left + tw * 0.585, step * 0.36
        c.path(f"M{num(kx + 30)} {num(cy - reach)}C{num(kx + 4)} {num(cy - reach)} {num(kx + 26)} {num(cy - 10)} {num(kx)} {num(cy)}"
               f"C{num(kx + 26)} {num(cy + 10)} {num(kx + 4)} {num(cy + reach)} {num(kx + 30)} {num(cy + reach)}", stroke=ink, width=3, opacity=0.85)
        for j in range(4):
            ly = cy - reach + 12 + j * (2 * reach - 24) / 3
            c.circle(kx + 46, ly, 4.5, red)
            bars(c, kx + 62, ly, left + tw - kx - 74 - c.dice.between(0, 60), 1, 30, 8, ink, last=1, strength=0.55)
    c.line(left, foot, left + tw, foot, ink, 1.4, 0.8)
    ty = y + sh * 0.905
    a, b = left + tw * 0.12, left + tw * 0.88
    c.line(a - 50, ty, b + 50, ty, ink, 2.4, 0.8)
    for i, year in enumerate(years):
        px = a + (b - a) * i / (len(years) - 1)
        c.circle(px, ty, 10, red)
        c.circle(px, ty, 4, "#f3e7cb")
        c.text(px, ty + 46, year, 32, ink, weight="bold")
    # a lead weight holds the fold down
    wx, wy = x + sw * 0.93, y + sh * 0.94
    cast(c, wx - 60, wy - 60, 120, 120, 26, 0.5, 60)
    c.circle(wx, wy, 62, c.radial([(0, lighter("#8a7a52", 0.45), 1),
             (0.6, "#8a7a52", 1), (1, darker("#8a7a52", 0.55), 1)], 0.34, 0.28, 0.8))
    c.circle(wx, wy, 44, "none", 0.5, stroke=darker("#8a7a52", 0.5), width=3)
    c.circle(wx - 3, wy - 4, 17, c.radial([(0, lighter("#8a7a52", 0.7), 1), (1, darker("#8a7a52", 0.3), 1)], 0.35, 0.3, 0.7))
