"""A thatched house in the forest at night."""
from draw.canvas import num, points
from draw.ground import mount
from draw.limestone import peak
from draw.scenery import leaves, mist, sky, trunk


def forest_hut(c, caption):
    """The first night in the forest: a thatched house on posts, a lamp at its door, chests under the eaves."""
    with mount(c, caption, "#d3d3c6") as (x, y, w, h):
        sky(c, x, y, w, h, ["#0d1a24", "#16303a", "#264a4a", "#2c4038"])
        stars = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h * 0.30))}h.1" for _ in range(120))
        c.path(stars, stroke="#f6efd6", width=3, cap="round", opacity=0.8)
        mx, my = x + w * 0.23, y + h * 0.12
        c.circle(mx, my, 190, c.radial([(0, "#e9ecd4", 0.42), (1, "#e9ecd4", 0)]))
        c.path(f"M{num(mx - 6)} {num(my - 46)}a46 46 0 1 0 40 74a38 38 0 1 1 -40 -74z", "#f3efd6")
        for foot, tone, peaks in ((0.50, "#2f4f55", ((0.12, 0.15, 0.24), (0.42, 0.13, 0.30), (0.74, 0.16, 0.26), (0.98, 0.12, 0.30))),
                                  (0.57, "#1f3a3c", ((0.0, 0.18, 0.26), (0.60, 0.15, 0.20), (0.88, 0.15, 0.28)))):
            for px, half, tall in peaks:
                peak(c, x + w * px, y + h * foot, w * half, h * tall, tone, 0.0)
            mist(c, x, y + h * (foot - 0.10), w, h * 0.15, "#8fb0a6", 0.45)
        c.rect(x, y + h * 0.56, w, h * 0.5, c.linear(["#1d3a30", "#14271f", "#0b1510"]))
        # far trunks
        for k in range(13):
            px = x + w * (0.02 + 0.08 * k) + c.dice.between(-20, 20)
            trunk(c, px, y - 20, y + h * c.dice.between(0.62, 0.68), c.dice.between(14, 26), "#1a2c28", c.dice.between(-30, 30))
        for k in range(8):
            leaves(c, x + w * k / 7, y + h * c.dice.between(0.02, 0.20), 190, 100, "#16302a", 60, 22, light=False)
        # glow of the house
        hx, hy = x + w * 0.52, y + h * 0.60
        c.ellipse(hx, hy, w * 0.60, h * 0.30, c.radial([(0, "#f6b45a", 0.55), (0.5, "#e08a3a", 0.18), (1, "#e08a3a", 0)]))
        floor, eave = y + h * 0.705, y + h * 0.525
        x0, x1 = x + w * 0.235, x + w * 0.815
        # posts and the dark under the floor
        c.rect(x0 + 20, floor, x1 - x0 - 40, h * 0.085, "#0d120d", 0.8)
        for k in range(6):
            px = x0 + 26 + (x1 - x0 - 52) * k / 5
            c.rect(px - 10, floor - 6, 20, h * 0.100, c.linear(["#7d5f3c", "#3a2a18"], 0, 0, 1, 0))
        # wall of split bamboo, lit from within
        c.rect(x0 + 16, eave, x1 - x0 - 32, floor - eave, c.linear(["#a8743a", "#8a5a2c", "#5a3a1c"]))
        slats = "".join(f"M{num(x0 + 16 + k * 13)} {num(eave)}V{num(floor)}" for k in range(int((x1 - x0 - 32) // 13) + 1))
        c.path(slats, stroke="#3a2410", width=3, opacity=0.7)
        glints = "".join(f"M{num(x0 + 22 + k * 13)} {num(eave + c.dice.between(4, 40))}v{num(c.dice.between(60, 150))}"
                         for k in range(int((x1 - x0 - 40) // 13)) if c.dice.chance(0.55))
        c.path(glints, stroke="#ffce7a", width=2.6, opacity=0.6)
        # the door with its lamp, chests within
        dx, dw = x + w * 0.435, w * 0.20
        c.rect(dx, eave + 26, dw, floor - eave - 26, c.linear(["#ffe9ac", "#f6bd5c", "#b5702c"]))
        c.ellipse(dx + dw / 2, eave + (floor - eave) * 0.50, dw * 0.7, (floor - eave) * 0.6,
                  c.radial([(0, "#fffbe0", 0.9), (1, "#fffbe0", 0)]))
        for k, (cx, cy, cw, ch) in enumerate(((0.05, 0.60, 0.40, 0.40), (0.52, 0.70, 0.42, 0.30), (0.10, 0.34, 0.32, 0.26))):
            px, py = dx + dw * cx, eave + 26 + (floor - eave - 26) * cy
            pw, ph = dw * cw, (floor - eave - 26) * ch
            c.rect(px, py, pw, ph, c.linear(["#4a3a2a", "#1d150e"]))
            c.path(f"M{num(px)} {num(py + ph * 0.3)}h{num(pw)}M{num(px + pw * 0.2)} {num(py)}v{num(ph)}M{num(px + pw * 0.8)} {num(py)}"
                   f"v{num(ph)}", stroke="#8a6a3c", width=3, opacity=0.7)
        c.path(f"M{num(dx + dw * 0.74)} {num(eave + 8)}v30", stroke="#2c1a0c", width=4)
        lx, ly = dx + dw * 0.74, eave + 74
        c.path(f"M{num(lx - 20)} {num(ly + 34)}v-50q20 -26 40 0v50z", "#fffbe4")
        c.path(f"M{num(lx - 22)} {num(ly + 34)}h44v12h-44zM{num(lx - 18)} {num(ly - 24)}q18 -22 36 0z", "#2c1a0c")
        c.circle(lx, ly + 6, 130, c.radial([(0, "#fff4c8", 0.9), (0.3, "#ffd88a", 0.4), (1, "#ffd88a", 0)]))
        c.mark("den", lx, ly + 6)
        # someone in the doorway, reading by the lamp: a shape only
        qx, qf, u = dx + dw * 0.30, floor - 4, (floor - eave) * 0.0085
        c.path(f"M{num(qx - 11 * u)} {num(qf)}v{num(-44 * u)}q{num(2 * u)} {num(-14 * u)} {num(11 * u)} {num(-15 * u)}q{num(9 * u)} "
               f"{num(u)} {num(11 * u)} {num(15 * u)}v{num(44 * u)}z", "#1d140d")
        c.circle(qx, qf - 66 * u, 7.4 * u, "#1d140d")
        c.path(f"M{num(qx + 9 * u)} {num(qf - 44 * u)}l{num(15 * u)} {num(5 * u)}", stroke="#1d140d", width=6 * u, cap="round")
        c.path(points([(qx + 16 * u, qf - 50 * u), (qx + 33 * u, qf - 47 * u), (qx + 31 * u, qf - 33 * u), (qx + 14 * u, qf - 36 * u)]),
               "#fff6dc")
        # thatch
        ridge = y + h * 0.385
        d = points([(x0 - 44, eave + 26), (x0 + (x1 - x0) * 0.16, ridge), (x0 + (x1 - x0) * 0.84, ridge), (x1 + 44, eave + 26)])
        c.path(d, c.linear(["#6d6a4c", "#4a4a34", "#2a2c20"]))
        with c.clipped(d):
            for row in range(9):
                ry = ridge + (eave + 30 - ridge) * row / 8.4
                straws = "".join(f"M{num(x0 - 50 + k * 9 + c.dice.between(-4, 4))} {num(ry - 6)}l{num(c.dice.between(-6, 6))} "
                                 f"{num(c.dice.between(26, 46))}" for k in range(int((x1 - x0 + 110) // 9)))
                c.path(straws, stroke=c.dice.pick(["#8d8a62", "#77744e", "#a09a70"]), width=3, opacity=0.45)
                c.rect(x0 - 60, ry + 24, x1 - x0 + 120, 9, "#14160f", 0.30)
        fringe = "".join(f"M{num(x0 - 44 + k * 7)} {num(eave + 22)}l{num(c.dice.between(-5, 5))} {num(c.dice.between(12, 28))}"
                         for k in range(int((x1 - x0 + 88) // 7)))
        c.path(fringe, stroke="#3d3d2a", width=4, cap="round")
        c.path(f"M{num(x0 + (x1 - x0) * 0.16 - 20)} {num(ridge)}H{num(x0 + (x1 - x0) * 0.84 + 20)}", stroke="#a39d74", width=13,
               cap="round")
        # platform, ladder, chests on the ground, light on the path
        c.rect(x0 - 16, floor - 10, x1 - x0 + 32, 20, c.linear(["#c08a4c", "#5f3f20"]))
        sx = dx + dw * 0.5
        c.path(points([(sx - 60, floor + h * 0.09), (sx + 60, floor + h * 0.09), (sx + 210, y + h), (sx - 210, y + h)]),
               c.linear([(0, "#f6bd6a", 0.55), (1, "#f6bd6a", 0.04)]))
        for side in (-1, 1):
            c.line(sx + side * 40, floor, sx + side * 58, floor + h * 0.105, "#6d4a28", 11, cap="round")
        c.path("".join(f"M{num(sx - 44 - k * 3)} {num(floor + 18 + k * h * 0.021)}h{num(88 + k * 6)}" for k in range(5)),
               stroke="#8a6236", width=9, cap="round")
        for k, (px, py, s) in enumerate(((0.205, 0.855, 1.0), (0.30, 0.875, 0.86), (0.245, 0.815, 0.8))):
            bx, by, bw, bh = x + w * px, y + h * py, w * 0.115 * s, h * 0.055 * s
            c.ellipse(bx + bw / 2, by + bh + 4, bw * 0.6, 14, "#050806", 0.6)
            c.rect(bx, by, bw, bh, c.linear(["#57503f", "#2c281f", "#14120d"], 1, 0, 0, 0.6), round_=4)
            c.path(f"M{num(bx)} {num(by + bh * 0.34)}h{num(bw)}", stroke="#0c0a07", width=4)
            c.rect(bx + bw * 0.42, by + bh * 0.26, bw * 0.16, bh * 0.26, "#b98a4a")
            c.path(f"M{num(bx + bw)} {num(by + 3)}v{num(bh - 6)}M{num(bx + 4)} {num(by + 2)}h{num(bw - 8)}", stroke="#e6b468", width=3,
                   opacity=0.7)
        c.mark("hom", x + w * 0.265, y + h * 0.87)
        # fireflies, ferns, near leaves
        flies = "".join(f"M{num(x + w * c.dice.between(0.03, 0.97))} {num(y + h * c.dice.between(0.42, 0.95))}h.1" for _ in range(46))
        c.path(flies, stroke="#e9f08a", width=17, cap="round", opacity=0.16)
        c.path(flies, stroke="#f6f6b0", width=5, cap="round", opacity=0.9)
        fern = ""
        for k in range(46):
            bx, by = x + w * c.dice.between(0, 1), y + h * c.dice.between(0.90, 1.02)
            if abs(bx - sx) < 190:
                continue
            for j in range(5):
                fern += f"M{num(bx)} {num(by)}q{num((j - 2) * 16)} {num(-c.dice.between(30, 54))} {num((j - 2) * 42)} {num(-c.dice.between(30, 74))}"
        c.path(fern, stroke="#0d1c14", width=6, cap="round")
        c.path(fern, stroke="#4f7a52", width=1.8, cap="round", opacity=0.6)
        for px, py, r in ((0.02, 0.42, 210), (0.99, 0.34, 240), (0.0, 0.10, 230), (0.97, 0.06, 250)):
            leaves(c, x + w * px, y + h * py, r, r * 0.9, "#0c1d18", 120, 30, light=False)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.62, "#000000", 0.08), (1, "#000000", 0.62)], 0.5, 0.58, 0.75))
