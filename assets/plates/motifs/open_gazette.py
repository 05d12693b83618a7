"""A decision in a printed gazette lying open."""
from draw.canvas import num
from draw.ground import table
from draw.tone import mix
from motifs._printwork import body, heading, open_book


def gazette_spread(c, issuer, number, kind, about, date, surface="#27302f", ink="#23262c", accent="#8f2414"):
    """Two pages of columns: the decision begins on the left under a coloured rule."""
    w, h = c.width, c.height
    table(c, surface, (0.34, 0.18))
    (lx, ly, lw, lh), (rx, ry, rw, rh) = open_book(c, w * 0.055, h * 0.075, w * 0.89, h * 0.80, "white", "#3a4a4c", 12)
    for px, pw in ((lx, lw), (rx, rw)):
        c.rect(px, ly - 16, pw, 6, accent, 0.85)
        c.line(px, ly - 4, px + pw, ly - 4, ink, 1.2, 0.6)
    at = heading(c, lx, lw, ly + 58, [issuer], number, kind, about, date, 1.0, ink, split=False)
    gap = 34
    for px, pw, top, foot in ((lx, lw, at, ly + lh), (rx, rw, ry + 36, ry + rh)):
        col = (pw - gap) / 2
        for k in range(2):
            cx = px + k * (col + gap)
            if px == rx and k == 1:
                body(c, cx, top + 24, col, top + (foot - top) * 0.50, 27, 6.6, ink, strength=0.5)
                # a ruled table closes the column
                ty, th = top + (foot - top) * 0.56, (foot - top) * 0.40
                d = "".join(f"M{num(cx)} {num(ty + th * j / 7)}h{num(col)}" for j in range(8))
                d += "".join(f"M{num(cx + col * t)} {num(ty)}v{num(th)}" for t in (0, 0.16, 0.72, 1))
                c.path(d, stroke=ink, width=1.5, opacity=0.6)
                c.rect(cx, ty, col, th / 7, mix("#ffffff", accent, 0.35), 0.35)
                rows = "".join(f"M{num(cx + col * 0.2)} {num(ty + th * (j + 0.55) / 7)}h{num(col * c.dice.between(0.2, 0.46))}"
                               f"M{num(cx + col * 0.04)} {num(ty + th * (j + 0.55) / 7)}h{num(col * 0.07)}"
                               f"M{num(cx + col * 0.78)} {num(ty + th * (j + 0.55) / 7)}h{num(col * c.dice.between(0.06, 0.16))}"
                               for j in range(7))
                c.path(rows, stroke=ink, width=6, opacity=0.5, cap="round")
            else:
                body(c, cx, top + 24 if px == rx else top, col, foot, 27, 6.6, ink, strength=0.5)
        c.line(px + (pw) / 2, top + 6, px + pw / 2, foot, ink, 1, 0.35)
    # a marker laid along the right page
    c.path(f"M{num(rx + rw * 0.82)} {num(h * 0.03)}l34 0 8 {num(h * 0.24)} -25 -22 -25 22z", c.linear([accent, "#5f140a"]), opacity=0.94)
    c.rect(0, 0, w, h, c.linear([(0, "#fff3d0", 0.10), (0.5, "#fff3d0", 0), (1, "#000000", 0.28)], 0, 0, 1, 0.5))
