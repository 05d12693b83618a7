"""A long aisle between shelves of tied bundles, under a vault."""
from draw.canvas import num, points
from draw.ground import mount
from draw.interior import beam
from draw.tone import darker, lighter, mix


def store_aisle(c, caption, papers=("#cbb27c", "#b3965f", "#d8c596", "#a3865a",
                "#bfa873"), wood="#5a3d27", bays=7, rows=6, light="#fff0c4"):
    with mount(c, caption, "#e6dcc6") as (x, y, w, h):
        vx, vy = x + w * 0.5, y + h * 0.50

        def at(side, level, z):
            """side -1…1 across the aisle walls, level 0 (ceiling of shelf)…1 (floor), z 1 near … 8 far."""
            s = 1 / z
            return vx + side * w * 0.60 * s, vy + (level - 0.55) * h * 1.16 * s

        depth = [1 + k * 0.62 for k in range(bays + 1)]
        last = depth[-1]
        # vault and floor
        c.rect(x, y, w, h, c.linear(["#7b6a4e", "#4a3d2c"]))
        for k in range(18):
            z0, z1 = 0.82 + (last - 0.82) * k / 18, 0.82 + (last - 0.82) * (k + 1) / 18
            (ax, ay), (bx, by) = at(-1, -0.02, z0), at(1, -0.02, z0)
            rise = h * 0.50 / z0
            d = f"M{num(ax)} {num(ay)}C{num(ax + w * 0.10 / z0)} {num(ay - rise)} {num(bx - w * 0.10 / z0)} {num(by - rise)} {num(bx)} {num(by)}"
            tone = mix("#d6c49a", "#8b7a58", 1 - k / 18)
            c.path(d + f"V{num(y - 60)}H{num(ax)}Z" if k == 0 else d + "Z",
                   c.linear([darker(tone, 0.18), tone, darker(tone, 0.06)], 0, 0, 1, 0))
            c.path(d, stroke="#5a4a30", width=1 + 5 / z0 if k % 3 == 0 else 1.4, opacity=0.5 if k % 3 == 0 else 0.2)
        floor = [at(-1, 1, 0.7), at(1, 1, 0.7), at(1, 1, last), at(-1, 1, last)]
        c.path(points(floor), c.linear(["#b79a6c", "#7d6444", "#4a3826"]))
        tiles = ""
        for k in range(9):
            s = -1 + k * 0.25
            tiles += f"M{num(at(s, 1, 0.7)[0])} {num(at(s, 1, 0.7)[1])}L{num(at(s, 1, last)[0])} {num(at(s, 1, last)[1])}"
        z = 0.7
        while z < last:
            tiles += f"M{num(at(-1, 1, z)[0])} {num(at(-1, 1, z)[1])}H{num(at(1, 1, z)[0])}"
            z *= 1.11
        c.path(tiles, stroke="#3a2a1a", width=2, opacity=0.45)
        # the end wall with its louvred window
        (ax, ay), (bx, by) = at(-1, 0, last), at(1, 1, last)
        c.rect(ax, ay - h * 0.09, bx - ax, by - ay + h * 0.09, c.linear(["#cdbb90", "#a08c64"]))
        ww, wh = (bx - ax) * 0.46, (by - ay) * 0.80
        wx, wy = vx - ww / 2, ay - h * 0.03
        c.circle(vx, wy + wh * 0.5, w * 0.24, c.radial([(0, light, 0.9), (0.4, light, 0.4), (1, light, 0)]))
        c.path(
            f"M{num(wx)} {num(wy + wh)}V{num(wy + ww * 0.3)}Q{num(vx)} {num(wy - ww * 0.34)} {num(wx + ww)} {num(wy + ww * 0.3)}V{num(wy + wh)}Z",
            "#fffdf0")
        c.path("".join(f"M{num(wx)} {num(wy + ww * 0.25 + k * 7)}h{num(ww)}" for k in range(int((wh - ww * 0.2) // 7))),
               stroke="#8c9a80", width=3, opacity=0.75)
        c.path(f"M{num(vx)} {num(wy)}V{num(wy + wh)}", stroke="#6d7a62", width=5)
        # shelves, from far to near
        dice = c.dice
        for b in range(bays - 1, -1, -1):
            z0, z1 = depth[b], depth[b + 1]
            dim = 0.52 * (1 - b / bays) ** 1.4
            haze = 0.34 * (b / bays)
            for side in (-1, 1):
                c.path(points([at(side, -0.01, z0), at(side, -0.01, z1),
                       at(side, 1, z1), at(side, 1, z0)]), darker("#2a1a10", dim * 0.6))
                for r in range(rows):
                    top, bot = r / rows + 0.018, (r + 1) / rows - 0.006
                    span = z1 - z0
                    n = 3
                    for j in range(n - 1, -1, -1):
                        za, zb = z0 + span * (j + 0.06) / n, z0 + span * (j + 0.97) / n
                        lift = top + (bot - top) * dice.between(0.10, 0.36)
                        tone = mix(darker(dice.pick(papers), dim), "#f3e2b4", haze)
                        a, d, e, f = at(side, lift, za), at(side, lift, zb), at(side, bot, zb), at(side, bot, za)
                        c.path(points([a, d, e, f]), tone)
                        # leaves and the cord
                        lines = ""
                        for q in (0.3, 0.55, 0.8):
                            l = lift + (bot - lift) * q
                            p0, p1 = at(side, l, za), at(side, l, zb)
                            lines += f"M{num(p0[0])} {num(p0[1])}L{num(p1[0])} {num(p1[1])}"
                        if b < 5:
                            c.path(lines, stroke=darker(tone, 0.45), width=max(0.8, 2.2 / z0), opacity=0.5)
                        zc = (za + zb) / 2
                        p0, p1 = at(side, lift, zc), at(side, bot, zc)
                        c.path(
                            f"M{num(p0[0])} {num(p0[1])}L{num(p1[0])} {num(p1[1])}", stroke=lighter(
                                tone, 0.6), width=max(
                                0.9, 3.6 / z0), opacity=0.75)
                        p2 = at(side, lift, za)
                        c.path(
                            f"M{num(p2[0])} {num(p2[1])}L{num(d[0])} {num(d[1])}", stroke=lighter(
                                tone, 0.5), width=max(
                                0.7, 2.4 / z0), opacity=0.8)
                    plank = mix(darker(wood, dim), "#d8b988", haze * 0.8)
                    thick = 0.016
                    c.path(points([at(side, bot, z0), at(side, bot, z1), at(side, bot +
                           thick, z1), at(side, bot + thick, z0)]), lighter(plank, 0.14))
                post = mix(darker(wood, dim), "#d8b988", haze * 0.8)
                wide = 0.05
                c.path(points([at(side, -0.02, z0 - wide), at(side, -0.02, z0 + wide), at(side, 1, z0 + wide), at(side, 1, z0 - wide)]),
                       c.linear([lighter(post, 0.3), darker(post, 0.2)], 0, 0, 1, 0))
                # the bay's plaque
                if b < 5:
                    px, py = at(side * 0.99, 0.05, z0)
                    s = 1 / z0
                    pw, ph = 78 * s, 44 * s
                    qx = px - pw / 2 - side * pw * 0.35
                    c.rect(qx + 2, py + 3, pw, ph, "#000000", 0.35)
                    c.rect(qx, py, pw, ph, c.linear(["#fbf2da", "#e0cb9a"]))
                    c.rect(qx + pw * 0.06, py + ph * 0.1, pw * 0.88, ph * 0.8, "none", stroke="#5a4028", width=max(0.6, 1.4 * s))
                    c.line(
                        qx +
                        pw *
                        0.22,
                        py +
                        ph *
                        0.5,
                        qx +
                        pw *
                        dice.between(
                            0.6,
                            0.8),
                        py +
                        ph *
                        0.5,
                        "#3a2a1c",
                        7 *
                        s,
                        0.75,
                        cap="round")
        # a ladder against the right, light down the aisle
        lx, ly = at(0.80, 1.0, 1.55)
        tx, ty = at(0.96, 0.06, 1.75)
        for dx in (0, 46):
            c.line(lx + dx + 5, ly, tx + dx * 0.8 + 5, ty, "#000000", 8, 0.3)
            c.line(lx + dx, ly, tx + dx * 0.8, ty, "#8a643c", 9, cap="round")
            c.line(lx + dx - 2, ly, tx + dx * 0.8 - 2, ty, "#d0a672", 2.4, 0.7)
        for k in range(1, 11):
            t = k / 11
            ax, ay = lx + (tx - lx) * t, ly + (ty - ly) * t
            c.line(ax, ay, ax + 46 - 9 * t, ay, "#a47a4c", 7, cap="round")
        for k in (-1, 1):
            beam(c, [(vx + k * ww * 0.4, wy), (vx + k * ww * 0.1, wy), (vx - k * w * 0.10, y + h), (vx + k * w * 0.24, y + h)], 0.22)
        dust = "".join(f"M{num(vx + dice.between(-0.22, 0.22) * w)} {num(y + dice.between(0.2, 0.95) * h)}h.1" for _ in range(120))
        c.path(dust, stroke="#fff6d8", width=2.6, cap="round", opacity=0.5)
        c.rect(x, y, w, h, c.radial([(0, "#ffe7b0", 0.26), (0.45, "#ffe7b0", 0), (1, "#0c0703", 0.55)], 0.5, 0.46, 0.72))
        c.mark("gia", at(-0.99, 0.5, 1.4)[0], at(-0.99, 0.5, 1.4)[1])
        c.mark("cuaso", vx, wy + wh / 2)
