"""A reception room before the guests come."""
from math import cos, pi, sin

from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.tone import darker, lighter, mix


def reception_room(c, caption, wall="#d9c8a4", cloth="#8a3a2c"):
    """Two rows of armchairs facing each other, tea on the tables, a lacquer picture on the far wall."""
    with mount(c, caption, "#e6dece") as (x, y, w, h):
        bx0, by0, bx1, by1 = x + w * 0.26, y + h * 0.11, x + w * 0.74, y + h * 0.53
        c.path(points([(x, y), (x + w, y), (bx1, by0), (bx0, by0)]), c.linear(["#efe6d2", "#fffaf0"]))
        c.path(points([(x, y), (bx0, by0), (bx0, by1), (x, y + h)]), c.linear([lighter(wall, 0.22), wall], 0, 0, 1, 0))
        c.path(points([(x + w, y), (bx1, by0), (bx1, by1), (x + w, y + h)]), c.linear([darker(wall, 0.06), darker(wall, 0.24)], 0, 0, 1,
                                                                                      0))
        c.rect(bx0, by0, bx1 - bx0, by1 - by0, c.linear([lighter(wall, 0.34), wall]))
        c.path(points([(x, y + h), (bx0, by1), (bx1, by1), (x + w, y + h)]), c.linear(["#7a5232", "#a97a4c", "#5a3820"]))
        vx = x + w * 0.5
        # carpet with a border
        for grow, tone in ((1.0, "#6d1f1c"), (0.92, "#d9b878"), (0.89, "#8a2a24")):
            t0, t1 = 0.565, 0.99
            q = [(vx - w * 0.155 * grow, y + h * t0), (vx + w * 0.155 * grow, y + h * t0), (vx + w * 0.37 * grow,
                                                                                            y + h * (t1 - (1 - grow) * 0.2)),
                 (vx - w * 0.37 * grow, y + h * (t1 - (1 - grow) * 0.2))]
            c.path(points(q), tone)
        d = ""
        for r in range(6):
            for k in range(-3, 4):
                t = (r + 0.5) / 6
                yy = y + h * (0.585 + 0.37 * t ** 1.3)
                sc = 0.42 + 0.62 * t
                px = vx + k * w * 0.088 * sc
                d += f"M{num(px)} {num(yy - 17 * sc)}l{num(34 * sc)} {num(17 * sc)} {num(-34 * sc)} {num(17 * sc)} {num(-34 * sc)} {num(-17 * sc)}z"
        c.path(d, stroke="#e2be7c", width=2.4, opacity=0.5)
        # tall windows on the left, curtains
        for k in range(3):
            a, b = 0.03 + 0.085 * k, 0.092 + 0.075 * k

            def at(s, t):
                px = x + (bx0 - x) * s / 0.26 * 1.0
                top = y + (by0 - y) * s / 0.26
                bot = y + h + (by1 - y - h) * s / 0.26
                return px, top + (bot - top) * t

            q = [at(a, 0.16), at(b, 0.17), at(b, 0.74), at(a, 0.74)]
            c.path(points(q), c.linear(["#fffef4", "#f6f2d4", "#dfe6c4"]))
            (ax, ay), (bx, by) = at((a + b) / 2, 0.165), at((a + b) / 2, 0.74)
            c.line(ax, ay, bx, by, "#c9b48a", 6)
            for s, dirn in ((a, 1), (b, -1)):
                (tx, ty), (ux, uy) = at(s, 0.14), at(s, 0.80)
                wide = 34 - 7 * k
                c.path(f"M{num(tx - dirn * wide * 0.5)} {num(ty)}h{num(dirn * wide * 1.4)}Q{num(tx + dirn * wide * 0.3)} "
                       f"{num((ty + uy) / 2)} {num(ux + dirn * wide * 0.6)} {num(uy)}h{num(-dirn * wide * 1.1)}z",
                       c.linear([lighter("#c9a866", 0.3), "#b08a4c", "#8a6a38"], 0, 0, 1, 0))
        # the lacquer picture: lotus leaves in gold on dark ground
        px, py, pw, ph = vx - w * 0.145, by0 + h * 0.065, w * 0.29, h * 0.19
        c.rect(px - 14 + 6, py - 14 + 9, pw + 28, ph + 28, "#4a3a20", 0.35)
        c.rect(px - 14, py - 14, pw + 28, ph + 28, c.linear(["#8a5a2c", "#4a2c14"]))
        c.rect(px, py, pw, ph, c.linear(["#5a1410", "#2c0c0a", "#1c0a08"], 0, 0, 1, 1))
        with c.clipped(box(px, py, pw, ph)):
            for k in range(17):
                lx, ly, r = px + pw * c.dice.between(0, 1), py + ph * c.dice.between(0.45, 1.05), c.dice.between(26, 52)
                tone = c.dice.pick(["#c9993a", "#a9772a", "#6d7a3a", "#e2bd62"])
                c.path(f"M{num(lx)} {num(ly + 4)}V{num(py + ph)}", stroke=darker(tone, 0.3), width=3)
                c.ellipse(lx, ly, r, r * 0.42, c.linear([lighter(tone, 0.25), darker(tone, 0.3)], 0, 0, 1, 1))
                c.path("".join(f"M{num(lx)} {num(ly)}l{num(cos(a) * r * 0.9)} {num(sin(a) * r * 0.38)}" for a in [j * 0.785
                                                                                                                  for j in range(8)]), stroke="#f6e0a0", width=1.2, opacity=0.5)
            for k in range(6):
                lx, ly = px + pw * (0.1 + 0.16 * k), py + ph * c.dice.between(0.18, 0.42)
                c.path(f"M{num(lx)} {num(ly)}V{num(py + ph)}", stroke="#8a7a34", width=2.6)
                for a in (-0.9, 0.9, -0.45, 0.45, 0):
                    c.path(f"M{num(lx)} {num(ly)}q{num(sin(a - 0.4) * 18)} -12 {num(sin(a) * 22)} "
                           f"{num(-28 * cos(a))}q{num(8 - sin(a) * 6)} 16 {num(-sin(a) * 22)} {num(28 * cos(a))}z", mix("#d9584a",
                                                                                                                        "#f6d0b4", 0.5 - abs(a) * 0.4))
        # wainscot and door on the right wall
        c.rect(bx0, by1 - h * 0.075, bx1 - bx0, h * 0.075, c.linear(["#8a6038", "#6a4626"]))
        c.path(points([(x + w * 0.86, y + h * 0.20), (x + w * 0.945, y + h * 0.13), (x + w * 0.945, y + h * 0.89), (x + w * 0.86,
                                                                                                                    y + h * 0.74)]), c.linear(["#8a5a34", "#5a381e"], 0, 0, 1, 0))
        c.path(points([(x + w * 0.872, y + h * 0.25), (x + w * 0.933, y + h * 0.205), (x + w * 0.933, y + h * 0.46), (x + w * 0.872,
                                                                                                                      y + h * 0.455)]), stroke="#3a2412", width=4, opacity=0.6)
        c.path(points([(x + w * 0.872, y + h * 0.50), (x + w * 0.933, y + h * 0.51), (x + w * 0.933, y + h * 0.81), (x + w * 0.872,
                                                                                                                     y + h * 0.715)]), stroke="#3a2412", width=4, opacity=0.6)
        c.circle(x + w * 0.871, y + h * 0.48, 7, "#f0d48c")
        # the far pair of chairs with the flowers between, then the two rows

        def armchair(px, foot, s, side):
            """An armchair turned towards the middle; side -1 stands on the left."""
            tone = cloth
            pool(c, px, foot + s * 0.02, s * 0.62, s * 0.10, 0.6)
            for a in (-0.40, 0.40):
                c.rect(px + a * s - s * 0.03, foot - s * 0.16, s * 0.06, s * 0.16, "#3a2010")
            back = (f"M{num(px + side * s * 0.44)} {num(foot - s * 0.14)}V{num(foot - s * 0.98)}q{num(-side * s * 0.05)} "
                    f"{num(-s * 0.10)} {num(-side * s * 0.30)} {num(-s * 0.06)}"
                    f"L{num(px + side * s * 0.02)} {num(foot - s * 0.46)}V{num(foot - s * 0.14)}z")
            c.path(back, c.linear([lighter(tone, 0.26), tone, darker(tone, 0.42)], 0 if side > 0 else 1, 0, 1 if side > 0 else 0, 0.4))
            c.path(f"M{num(px + side * s * 0.40)} {num(foot - s * 0.92)}L{num(px + side * s * 0.17)} "
                   f"{num(foot - s * 0.96)}L{num(px + side * s * 0.06)} {num(foot - s * 0.62)}L{num(px + side * s * 0.36)} "
                   f"{num(foot - s * 0.60)}Z",
                   "#f6efe0", opacity=0.85)
            c.path(points([(px - side * s * 0.42, foot - s * 0.36), (px + side * s * 0.34, foot - s * 0.42), (px + side * s * 0.42,
                                                                                                              foot - s * 0.26), (px - side * s * 0.44, foot - s * 0.20)]),
                   c.linear([lighter(tone, 0.38), lighter(tone, 0.08)]))
            c.path(points([(px - side * s * 0.44, foot - s * 0.20), (px + side * s * 0.42, foot - s * 0.26), (px + side * s * 0.42,
                                                                                                              foot - s * 0.12), (px - side * s * 0.44, foot - s * 0.08)]), darker(tone, 0.3))
            c.path(f"M{num(px - side * s * 0.46)} {num(foot - s * 0.50)}q{num(-side * s * 0.06)} {num(s * 0.02)} {num(-side * s * 0.04)} "
                   f"{num(s * 0.08)}V{num(foot - s * 0.06)}h{num(side * s * 0.10)}V{num(foot - s * 0.40)}"
                   f"L{num(px + side * s * 0.34)} {num(foot - s * 0.52)}L{num(px + side * s * 0.30)} {num(foot - s * 0.60)}Z",
                   c.linear(["#b9824c", "#7a4c26", "#4a2a12"], 0, 0, 0.4, 1))

        def tea_table(px, foot, s):
            pool(c, px, foot + 2, s * 0.40, s * 0.07, 0.5)
            for a in (-0.22, 0.22):
                c.rect(px + a * s - s * 0.025, foot - s * 0.36, s * 0.05, s * 0.36, "#4a2a14")
            c.path(points([(px - s * 0.30, foot - s * 0.44), (px + s * 0.30, foot - s * 0.44), (px + s * 0.34, foot - s * 0.34),
                           (px - s * 0.34, foot - s * 0.34)]), c.linear(["#c08a54", "#8a5a30"]))
            c.rect(px - s * 0.34, foot - s * 0.34, s * 0.68, s * 0.05, "#5a3618")
            for a in (-0.13, 0.14):
                c.ellipse(px + a * s, foot - s * 0.385, s * 0.075, s * 0.022, "#f4efe2")
                c.path(f"M{num(px + a * s - s * 0.045)} {num(foot - s * 0.46)}h{num(s * 0.09)}l{num(-s * 0.014)} "
                       f"{num(s * 0.07)}h{num(-s * 0.062)}z", c.linear(["#ffffff", "#c9c0aa"], 0, 0, 1, 0))

        fx = by1 + h * 0.06
        for side in (-1, 1):
            armchair(vx + side * w * 0.068, fx, h * 0.155, side)
        c.rect(vx - w * 0.022, fx - h * 0.075, w * 0.044, h * 0.075, c.linear(["#9a683a", "#5a381c"]))
        c.path(f"M{num(vx - 20)} {num(fx - h * 0.075)}q-14 -40 8 -66h24q22 26 8 66z", c.linear(["#eef4f0", "#8fb0b4", "#4f7a84"], 0, 0, 1,
                                                                                               0))
        for k in range(11):
            a = pi * (1.12 + 0.076 * k)
            ex, ey = vx + cos(a) * 78, fx - h * 0.075 - 62 + sin(a) * 74
            c.path(f"M{num(vx)} {num(fx - h * 0.075 - 62)}Q{num((vx + ex) / 2)} {num(ey + 6)} {num(ex)} {num(ey)}", stroke="#5f7f4a",
                   width=3.4)
            c.ellipse(ex, ey, 16, 13, c.dice.pick(["#f0a4a8", "#f9d4cc", "#e98490"]))
        for k, t in enumerate((0.22, 0.42, 0.62, 0.84, 1.06)):
            for side in (-1, 1):
                px = vx + side * w * (0.150 + 0.275 * t)
                foot = y + h * (0.60 + 0.325 * t)
                s = h * (0.150 + 0.205 * t)
                if k % 2:
                    tea_table(px, foot, s * 0.80)
                else:
                    armchair(px, foot, s, side)
        c.rect(x, y, w, h, c.linear([(0, "#fff6d8", 0.26), (0.5, "#fff6d8", 0), (1, "#140c04", 0.32)], 0, 0, 1, 0.5))
