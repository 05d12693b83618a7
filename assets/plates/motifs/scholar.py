"""A scholar's desk among land registers, nobody at it."""
from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.scenery import leaves
from draw.tone import INK, darker, lighter


def _register(c, x, y, w, thick, tone, c_leaf="#efdfb6"):
    """A thread-bound register lying, its spine towards us; (x, y) is its lower left corner."""
    c.rect(x, y - thick, w, thick, c.linear([lighter(c_leaf, 0.2), c_leaf, darker(c_leaf, 0.35)]))
    c.path("".join(f"M{num(x + c.dice.between(0, 5))} {num(y - thick + 5 + j * 4)}h{num(w - c.dice.between(4, 22))}"
                   for j in range(int((thick - 6) // 4))), stroke="#7d5c2c",
           width=1, opacity=0.5)
    for at in (y - thick, y - 7):
        c.rect(x - 5, at, w + 10, 7, c.linear([lighter(tone, 0.35), darker(tone, 0.3)]))
    for hole in (0.10, 0.37, 0.63, 0.90):
        c.path(f"M{num(x + w * hole)} {num(y - thick - 1)}v{num(thick + 2)}", stroke="#f1e6cc", width=3.4)


def scholar_desk(c, caption, paper_words, wall="#c9b48c"):
    with mount(c, caption, "#e6dccb") as (x, y, w, h):
        edge = y + h * 0.60
        c.rect(x, y, w, h * 0.62, c.linear([lighter(wall, 0.30), wall, darker(wall, 0.35)], 0, 0, 1, 0.3))
        # shelves on the right wall, full of registers
        sx, sw = x + w * 0.60, w * 0.385
        c.rect(sx - 10, y, sw + 20, h * 0.585, c.linear(["#4a3222", "#2c1c12"]))
        for r in range(3):
            ry, rh = y + 8 + r * h * 0.195, h * 0.178
            c.rect(sx, ry, sw, rh, "#1c120b")
            at = sx + 6
            while at < sx + sw - 150:
                bw = c.dice.between(130, 190)
                yy = ry + rh
                for k in range(c.dice.whole(2, 4)):
                    thick = c.dice.between(24, 38)
                    if yy - thick < ry + 14:
                        break
                    _register(c, at + c.dice.between(-4, 6), yy, bw - 20, thick, c.dice.pick(["#6b4a2c", "#7c5c37", "#5c4331", "#8b6a3a",
                                                                                              "#4a4a36"]))
                    yy -= thick
                if c.dice.chance(0.5):
                    c.rect(at + bw * 0.4, yy + 4, 24, 46, "#f3e6c4")
                at += bw
            c.rect(sx - 10, ry + rh, sw + 20, 15, c.linear(["#a9774a", "#5a3a20"]))
        c.rect(sx - 10, y, sw + 20, h * 0.6, c.linear([(0, "#100a06", 0.0), (1, "#100a06", 0.5)], 0, 0, 1, 0.4))
        # the window on the left and its light
        wx, wy, ww, wh = x + w * 0.055, y + h * 0.04, w * 0.33, h * 0.47
        c.rect(wx - 18, wy - 18, ww + 36, wh + 36, c.linear(["#f0e4c4", "#a98a5c"]))
        c.rect(wx, wy, ww, wh, c.linear(["#fffdf0", "#f3f0cc", "#cfdcae"]))
        with c.clipped(box(wx, wy, ww, wh)):
            for px, py, r in ((0.1, 0.9, 170), (0.45, 1.0, 150), (0.85, 0.8, 190), (0.95, 0.1, 120)):
                leaves(c, wx + ww * px, wy + wh * py, r, r * 0.66, c.dice.pick(["#9fba7c", "#8aa86c"]), 80, 15)
        c.path(f"M{num(wx + ww / 2)} {num(wy)}v{num(wh)}M{num(wx)} {num(wy + wh * 0.5)}h{num(ww)}", stroke="#c9b083", width=13)
        c.path(f"M{num(wx + ww / 2 - 5)} {num(wy)}v{num(wh)}", stroke="#fff6dc", width=3, opacity=0.7)
        c.rect(wx - 40, wy + wh + 16, ww + 80, 18, c.linear(["#f4e8c8", "#9a7c50"]))
        c.path(points([(wx, wy), (wx + ww, wy), (x + w * 0.84, y + h), (x + w * 0.22, y + h)]), c.linear([(0, "#fff6d0", 0.38),
                                                                                                          (1, "#fff6d0", 0.06)], 0, 0,
                                                                                                         0.4, 1))
        # the desk
        c.rect(x, edge, w, h, c.linear(["#9a6a40", "#74492a", "#3f2413"]))
        streak = "".join(f"M{num(x)} {num(edge + 14 + k * 21)}q{num(w * 0.3)} {num(c.dice.between(-7, 7))} {num(w * 0.6)} "
                         f"0t{num(w * 0.4)} 0" for k in range(22))
        c.path(streak, stroke="#3a1f0e", width=1.8, opacity=0.32)
        c.line(x, edge, x + w, edge, "#e0ac72", 3, 0.6)
        c.ellipse(x + w * 0.38, edge + h * 0.16, w * 0.40, h * 0.15, c.radial([(0, "#fff2c4", 0.42), (1, "#fff2c4", 0)]))
        # piles on the desk
        for px, count, bw, foot in ((0.10, 8, 0.165, 0.70), (0.895, 10, 0.175, 0.775), (0.735, 5, 0.15, 0.70)):
            cx, yy = x + w * px, y + h * foot
            pool(c, cx, yy + 6, w * bw * 0.66, 24, 0.65)
            for k in range(count):
                thick = c.dice.between(30, 44)
                _register(c, cx - w * bw / 2 + c.dice.between(-12, 12), yy, w * bw * c.dice.between(0.92, 1.02), thick,
                          c.dice.pick(["#6b4a2c", "#7c5c37", "#5c4331", "#8b6a3a", "#4f4d38"]))
                yy -= thick
        # the open register, its cells in perspective
        bx, by, bw, bh = x + w * 0.385, y + h * 0.805, w * 0.205, h * 0.115
        c.path(points([(bx - bw - 26, by + bh + 22), (bx - bw * 0.84, by - bh), (bx + bw * 0.84, by - bh), (bx + bw + 26, by + bh + 22)]),
               "#000000", opacity=0.36)
        for side in (-1, 1):
            for k in range(8, -1, -1):
                d = (f"M{num(bx)} {num(by - bh + 12 + k * 2)}Q{num(bx + side * bw * 0.3)} {num(by - bh - 20 + k * 2)} "
                     f"{num(bx + side * bw * 0.84)} {num(by - bh + k * 2)}"
                     f"L{num(bx + side * (bw + 16))} {num(by + bh + k * 2.4)}Q{num(bx + side * bw * 0.34)} {num(by + bh - 24 + k * 2.4)} "
                     f"{num(bx)} {num(by + bh + 16 + k * 2.4)}Z")
                c.path(d, c.linear(["#f6e8c2", "#ead6a2", "#cbae74"], 1 if side < 0 else 0, 0, 0 if side < 0 else 1, 0.5) if k == 0
                       else ("#dcc590" if k % 2 else "#9a7c44"))

            def at(u, v):
                """A place on this page: u from the gutter outwards, v from top to bottom."""
                half = bw * 0.84 + (bw * 0.16 + 16) * v
                sag = -22 * (1 - abs(2 * u - 0.7)) * (1 - v * 0.2)
                return bx + side * half * u, by - bh + 10 + v * (2 * bh) + sag

            grid = ""
            for k in range(7):
                u = 0.08 + 0.145 * k
                (ax, ay), (ex, ey) = at(u, 0.06), at(u, 0.94)
                grid += f"M{num(ax)} {num(ay)}L{num(ex)} {num(ey)}"
            for k in range(5):
                v = 0.06 + 0.22 * k
                pairs = [at(0.08 + 0.145 * j, v) for j in range(7)]
                grid += "M" + "L".join(f"{num(px)} {num(py)}" for px, py in pairs)
            c.path(grid, stroke="#a5321f", width=2, opacity=0.7)
            strokes = ""
            for k in range(6):
                for r in range(4):
                    if c.dice.chance(0.86):
                        for q in range(c.dice.whole(2, 4)):
                            px, py = at(0.08 + 0.145 * (k + 0.5), 0.06 + 0.22 * (r + 0.18 + 0.2 * q))
                            strokes += f"M{num(px - 9)} {num(py)}l{num(c.dice.between(10, 20))} {num(c.dice.between(-3, 3))}"
            c.path(strokes, stroke=INK, width=5, opacity=0.7, cap="round")
        # magnifying glass over a cell
        gx, gy, r = bx + bw * 0.62, by + 4, 66
        c.ellipse(gx + 12, gy + 14, r, r * 0.72, "#000000", 0.22)
        c.path(f"M{num(gx + r * 0.66)} {num(gy + r * 0.50)}L{num(gx + r * 2.0)} {num(gy + r * 1.36)}", stroke="#000000", width=26,
               cap="round", opacity=0.22)
        c.ellipse(gx, gy, r, r * 0.74, "#f8efd4", 0.9)
        c.path(f"M{num(gx - 50)} {num(gy - 14)}h100M{num(gx - 50)} {num(gy + 26)}h100M{num(gx - 24)} {num(gy - 44)}v90M{num(gx + 34)} "
               f"{num(gy - 40)}v84", stroke="#a5321f", width=3, opacity=0.75)
        c.path(f"M{num(gx - 16)} {num(gy - 4)}h38M{num(gx - 14)} {num(gy + 12)}h30", stroke=INK, width=8, cap="round", opacity=0.85)
        c.ellipse(gx - 18, gy - 20, 32, 15, "#ffffff", 0.5)
        c.ellipse(gx, gy, r, r * 0.74, "none", stroke=c.linear(["#f0d48c", "#8a6226", "#e6c57a"], 0, 0, 1, 1), width=11)
        c.path(f"M{num(gx + r * 0.62)} {num(gy + r * 0.48)}L{num(gx + r * 1.98)} {num(gy + r * 1.30)}", stroke="#3a2012", width=24,
               cap="round")
        c.path(f"M{num(gx + r * 0.70)} {num(gy + r * 0.46)}L{num(gx + r * 1.9)} {num(gy + r * 1.20)}", stroke="#a9683c", width=6,
               cap="round", opacity=0.7)
        # the newspaper, folded once
        nx, ny = x + w * 0.635, y + h * 0.845
        quad = [(nx, ny), (nx + w * 0.215, ny - h * 0.02), (nx + w * 0.265, ny + h * 0.115), (nx + w * 0.02, ny + h * 0.14)]
        c.path(points([(px + 12, py + 14) for px, py in quad]), "#000000", opacity=0.3)
        c.path(points(quad), c.linear(["#f1ece0", "#ddd5c2", "#bfb59c"], 0, 0, 1, 1))
        ax, ay = quad[0]
        (ux, uy), (vx, vy) = ((quad[1][0] - ax), (quad[1][1] - ay)), ((quad[3][0] - ax), (quad[3][1] - ay))

        def n(u, v):
            return f"{num(ax + ux * u + vx * v + u * v * 34)} {num(ay + uy * u + vy * v)}"

        c.path(f"M{n(0.05, 0.13)}L{n(0.46, 0.13)}", stroke=INK, width=13, opacity=0.85)
        c.text(ax + ux * 0.72 + 4, ay + uy * 0.76 + vy * 0.19, paper_words, 25, INK, italic=True, turn=-3)
        c.path(f"M{n(0.05, 0.27)}L{n(0.95, 0.27)}", stroke=INK, width=2, opacity=0.7)
        rows = ""
        for col in range(3):
            for k in range(7):
                rows += f"M{n(0.05 + col * 0.31, 0.37 + 0.085 * k)}L{n(0.05 + col * 0.31 + c.dice.between(0.16, 0.26), 0.37 + 0.085 * k)}"
        c.path(rows, stroke=INK, width=4.6, opacity=0.5)
        # tea, and an old chair's back in the shade
        tx, ty = x + w * 0.235, y + h * 0.885
        pool(c, tx, ty + 26, 88, 18, 0.5)
        c.ellipse(tx, ty + 20, 84, 24, c.linear(["#fbf6e8", "#b9ae94"]))
        c.path(f"M{num(tx - 50)} {num(ty - 44)}h100l-10 54q-40 20 -80 0z", c.linear(["#ffffff", "#d9d2c0", "#a9a18c"], 0, 0, 1, 0))
        c.ellipse(tx, ty - 44, 50, 14, "#f4efe0")
        c.ellipse(tx, ty - 42, 42, 11, c.linear(["#a9763a", "#7a4a1c"]))
        c.path(f"M{num(tx - 44)} {num(ty - 16)}q44 16 88 0", stroke="#4f7a9c", width=4, opacity=0.7)
        c.path(f"M{num(tx - 10)} {num(ty - 66)}q-16 -26 2 -44t0 -46M{num(tx + 18)} {num(ty - 66)}q-14 -22 4 -40", stroke="#ffffff",
               width=5, opacity=0.22, cap="round")
        c.rect(x, y, w, h, c.linear([(0, "#fff4cf", 0.20), (0.5, "#fff4cf", 0), (1, "#140c04", 0.38)], 0, 0, 1, 0.5))
