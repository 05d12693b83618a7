"""Parts of buildings: tiled roofs with lifted corners, columns, balustrades, steps."""
from .canvas import num
from .tone import darker, lighter


def roof(c, cx, eave, half, rise, top, tone, lift=24, hips=(), tiles=70, ridge=True):
    """A concave tiled roof seen from the front; hips are ridges at shares of its half width."""
    sag = 0.40

    def edge(t):                     # the eave, lifted towards its ends
        return cx + t * half, eave - lift * abs(t) ** 4

    def slope(t, u):                 # u runs 0 at the ridge to 1 at the eave
        ex, ey = edge(t)
        tx, ty = cx + t * top, eave - rise
        mx, my = tx + (ex - tx) * 0.34, ty + (ey - ty) * (0.5 + sag * 0.35)
        a, b, d = (1 - u) ** 2, 2 * u * (1 - u), u * u
        return a * tx + b * mx + d * ex, a * ty + b * my + d * ey

    left = [slope(-1, u / 10) for u in range(11)]
    right = [slope(1, u / 10) for u in range(10, -1, -1)]
    bottom = [edge(-1 + i / 10) for i in range(21)]
    shape = "M" + "L".join(f"{num(x)} {num(y)}" for x, y in left + bottom + right) + "Z"
    under = "M" + "L".join(f"{num(x)} {num(y)}" for x, y in bottom) \
        + "L" + "L".join(f"{num(x)} {num(y + 13)}" for x, y in reversed(bottom)) + "Z"
    c.path(under, darker(tone, 0.62))
    c.path(shape, c.linear([lighter(tone, 0.20), tone, darker(tone, 0.38)], 0, 0, 0.7, 1))
    rows = ""
    for i in range(tiles + 1):
        t = -1 + 2 * i / tiles
        (x0, y0), (x1, y1), (x2, y2) = slope(t, 0), slope(t, 0.5), slope(t, 1)
        qx, qy = 2 * x1 - (x0 + x2) / 2, 2 * y1 - (y0 + y2) / 2
        rows += f"M{num(x0)} {num(y0)}Q{num(qx)} {num(qy)} {num(x2)} {num(y2)}"
    c.path(rows, stroke=darker(tone, 0.55), width=2, opacity=0.45)
    courses = ""
    for j in range(1, 9):
        u = (j / 9) ** 0.9
        line = [slope(-1 + i / 8, u) for i in range(17)]
        courses += "M" + "L".join(f"{num(x)} {num(y)}" for x, y in line)
    c.path(courses, stroke=lighter(tone, 0.30), width=1.2, opacity=0.22)
    for t in (-1, 1) + tuple(hips):
        line = [slope(t, u / 6) for u in range(7)]
        d = "M" + "L".join(f"{num(x)} {num(y)}" for x, y in line)
        c.path(d, stroke=darker(tone, 0.45), width=11, cap="round")
        c.path(d, stroke=lighter(tone, 0.25), width=3.5, cap="round", opacity=0.7)
    c.path("M" + "L".join(f"{num(x)} {num(y)}" for x, y in bottom), stroke=lighter(tone, 0.34), width=4, opacity=0.8)
    teeth = "".join(f"M{num(edge(-1 + 2 * i / tiles)[0])} {num(edge(-1 + 2 * i / tiles)[1] + 3)}h.1" for i in range(tiles + 1))
    c.path(teeth, stroke=darker(tone, 0.25), width=7, cap="round")
    if ridge and top > 14:
        c.rect(cx - top - 8, eave - rise - 15, 2 * top + 16, 20, c.linear([lighter(tone, 0.35), darker(tone, 0.3)]), round_=4)
        for side in (-1, 1):
            ex = cx + side * (top + 8)
            c.path(f"M{num(ex - side * 30)} {num(eave - rise - 13)}"
                   f"q{num(side * 26)} -2 {num(side * 40)} -32q{num(side * 8)} 26 {num(-side * 6)} 46z", darker(tone, 0.35))


def pillars(c, xs, top, foot, thick, tone):
    for x in xs:
        c.rect(x - thick / 2, top, thick, foot - top, c.linear([lighter(tone, 0.25), tone, darker(tone, 0.45)], 0, 0, 1, 0))
        c.rect(x - thick * 0.75, foot - thick * 0.5, thick * 1.5, thick * 0.5, "#8e8068")


def railing(c, x, y, w, h, tone, posts=20):
    d = "".join(f"M{num(x + w * i / posts)} {num(y)}v{num(h)}" for i in range(posts + 1))
    c.path(d, stroke=tone, width=3)
    c.path(f"M{num(x)} {num(y)}h{num(w)}M{num(x)} {num(y + h * 0.45)}h{num(w)}M{num(x)} {num(y + h)}h{num(w)}", stroke=tone, width=5)


def steps(c, cx, top, foot, wide_top, wide_foot, tone, count=7):
    for i in range(count):
        t = i / count
        w = wide_top + (wide_foot - wide_top) * (i + 1) / count
        y = top + (foot - top) * t
        h = (foot - top) / count
        c.rect(cx - w / 2, y, w, h, c.linear([lighter(tone, 0.30), tone, darker(tone, 0.30)]))
        c.line(cx - w / 2, y, cx + w / 2, y, lighter(tone, 0.5), 1.5, 0.6)
