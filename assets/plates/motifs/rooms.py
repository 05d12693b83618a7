"""Rooms with nobody's portrait in them: a class, a meeting table, a stage, an exhibition."""
from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.scenery import leaves
from draw.tone import INK, darker, lighter
from draw.wood import board, grain


def _room(c, x, y, w, h, wall, floor, back):
    """Back wall, side walls, ceiling and floor in one-point perspective; back is its rectangle in shares."""
    bx0, by0, bx1, by1 = x + w * back[0], y + h * back[1], x + w * back[2], y + h * back[3]
    c.path(points([(x, y), (bx0, by0), (bx0, by1), (x, y + h)]), c.linear([lighter(wall, 0.12), darker(wall, 0.12)], 0, 0, 1, 0))
    c.path(points([(x + w, y), (bx1, by0), (bx1, by1), (x + w, y + h)]), c.linear([darker(wall, 0.12), darker(wall, 0.38)], 0, 0, 1, 0))
    c.path(points([(x, y), (x + w, y), (bx1, by0), (bx0, by0)]), c.linear([darker(wall, 0.25), lighter(wall, 0.15)]))
    c.path(points([(x, y + h), (x + w, y + h), (bx1, by1), (bx0, by1)]), c.linear([lighter(floor, 0.14), floor, darker(floor, 0.42)]))
    c.rect(bx0, by0, bx1 - bx0, by1 - by0, c.linear([lighter(wall, 0.22), wall, darker(wall, 0.10)], 0, 0, 1, 0.7))
    return bx0, by0, bx1, by1


def _boards(c, x, y, w, h, by1, vx, tone, count=22):
    """Floor boards running to the vanishing point."""
    d = ""
    for i in range(-count, count + 1):
        d += f"M{num(vx + i * 46)} {num(by1)}L{num(vx + i * 46 * (1 + (y + h - by1) / 150))} {num(y + h)}"
    c.path(d, stroke=darker(tone, 0.5), width=2.2, opacity=0.40)


def _beam(c, corners, strength=0.32):
    c.path(points(corners), c.linear([(0, "#fff3cf", strength), (1, "#fff3cf", 0)], 0, 0, 1, 0.5))


def _shutters(c, corners, tone="#6f8774"):
    """A tall window with louvres on a side wall: four corners, clockwise from the upper left."""
    (ax, ay), (bx, by), (dx, dy), (ex, ey) = corners
    c.path(points(corners), c.linear(["#fffbe9", "#f3ecc8", "#dfe6c8"]))
    slats = ""
    for i in range(1, 22):
        t = i / 22
        slats += f"M{num(ax + (ex - ax) * t)} {num(ay + (ey - ay) * t)}L{num(bx + (dx - bx) * t)} {num(by + (dy - by) * t)}"
    c.path(slats, stroke=tone, width=6, opacity=0.75)
    mx0, my0, mx1, my1 = (ax + bx) / 2, (ay + by) / 2, (dx + ex) / 2, (dy + ey) / 2
    c.path(points(corners) + f"M{num(mx0)} {num(my0)}L{num(mx1)} {num(my1)}", stroke=darker(tone, 0.25), width=9, join="round")


def classroom(c, caption, chalk_lines):
    lines = chalk_lines
    with mount(c, caption, "#e8dfcc") as (x, y, w, h):
        wall, floor = "#d3c39b", "#8a6844"
        bx0, by0, bx1, by1 = _room(c, x, y, w, h, wall, floor, (0.20, 0.14, 0.80, 0.60))
        vx = x + w * 0.5
        _boards(c, x, y, w, h, by1, vx, floor)
        c.rect(bx0, by1 - 70, bx1 - bx0, 70, "#8d7a55", 0.6)
        c.rect(bx0, by1 - 74, bx1 - bx0, 5, "#5d4a2c", 0.7)
        # windows on the left
        for a, b in ((0.015, 0.075), (0.105, 0.150)):
            top = lambda s: y + h * (0.14 * s / 0.20)  # noqa: E731
            foot = lambda s: y + h - h * (0.40 * s / 0.20)  # noqa: E731
            tall = lambda s, t: top(s) + (foot(s) - top(s)) * t  # noqa: E731
            _shutters(c, [(x + w * a, tall(a, 0.16)), (x + w * b, tall(b, 0.16)), (x + w * b, tall(b, 0.74)), (x + w * a, tall(a, 0.74))])
        _beam(c, [(x + w * 0.07, y + h * 0.20), (x + w * 0.72, y + h * 0.86), (x + w * 0.40, y + h), (x + w * 0.05, y + h * 0.70)], 0.42)
        _beam(c, [(x + w * 0.15, y + h * 0.22), (x + w * 0.86, y + h * 0.74), (x + w * 0.66, y + h * 0.82), (x + w * 0.15, y + h * 0.58)], 0.30)
        # the blackboard
        kx, ky, kw, kh = x + w * 0.315, y + h * 0.205, w * 0.37, h * 0.26
        c.rect(kx + 8, ky + 10, kw, kh, "#3a2a14", 0.4)
        c.rect(kx - 14, ky - 14, kw + 28, kh + 28, c.linear(["#8a5f38", "#5a3c20"]))
        c.rect(kx, ky, kw, kh, c.linear(["#2f3b34", "#26302b", "#1d2521"], 0, 0, 1, 1))
        wiped = "".join(f"M{num(kx + c.dice.between(10, kw - 160))} {num(ky + c.dice.between(16, kh - 12))}q60 {num(c.dice.between(-18, 18))} 150 0" for _ in range(30))
        c.path(wiped, stroke="#e8e6d8", width=16, opacity=0.035, cap="round")
        chalk = "#f0eee0"
        c.text(kx + kw / 2, ky + kh * 0.36, lines[0], 74, chalk, font="display", opacity=0.92, spacing=4)
        c.line(kx + kw * 0.36, ky + kh * 0.45, kx + kw * 0.64, ky + kh * 0.45, chalk, 2.5, 0.7)
        c.text(kx + kw / 2, ky + kh * 0.63, lines[1], 33, chalk, italic=True, opacity=0.9)
        c.text(kx + kw / 2, ky + kh * 0.80, lines[2], 25, chalk, italic=True, opacity=0.85)
        c.rect(kx - 14, ky + kh + 14, kw + 28, 11, "#a9794a")
        c.path(f"M{num(kx + 60)} {num(ky + kh + 11)}h46M{num(kx + 130)} {num(ky + kh + 11)}h30", stroke="#fffdf0", width=7, cap="round")
        # card cabinet on the right wall
        rows, cols = 6, 5
        for i in range(rows):
            for j in range(cols):
                s0, s1 = 0.985 - j * 0.028, 0.985 - (j + 1) * 0.028
                up = lambda s, t: (y + h * 0.14 * (1 - s) / 0.20) + ((y + h - h * 0.40 * (1 - s) / 0.20) - (y + h * 0.14 * (1 - s) / 0.20)) * t  # noqa: E731
                t0, t1 = 0.38 + i * 0.062, 0.38 + (i + 1) * 0.062
                quad = [(x + w * s0, up(s0, t0)), (x + w * s1, up(s1, t0)), (x + w * s1, up(s1, t1)), (x + w * s0, up(s0, t1))]
                tone = "#7a5230"
                c.path(points(quad), c.linear([darker(tone, 0.1), lighter(tone, 0.12)], 0, 0, 1, 0), stroke="#2c1a0c", width=3)
                mx, my = sum(p[0] for p in quad) / 4, sum(p[1] for p in quad) / 4
                c.rect(mx - 13, my - 15, 26, 13, "#efe2bf")
                c.circle(mx, my + 10, 4.5, "#d9b260")
        # the master's desk with card boxes and a book
        dx, dy = x + w * 0.40, y + h * 0.545
        pool(c, dx + w * 0.10, dy + 142, w * 0.14, 20, 0.5)
        board(c, dx, dy, w * 0.20, 132, "#754a2a", 16)
        c.rect(dx + 24, dy + 30, w * 0.20 - 48, 78, "none", stroke="#3d2412", width=3, opacity=0.6)
        board(c, dx - 14, dy - 14, w * 0.20 + 28, 20, "#93643a", 5)
        for k in range(3):
            c.rect(dx + 20 + k * 64, dy - 52, 56, 40, c.linear(["#a97b4a", "#6d4a28"]))
            c.rect(dx + 24 + k * 64, dy - 62, 48, 14, "#f3e8c8")
            c.rect(dx + 36 + k * 64, dy - 38, 24, 13, "#efe2bf")
        c.path(f"M{num(dx + 232)} {num(dy - 16)}q34 -18 52 -2q20 -16 52 2l0 -8q-32 -18 -52 -2q-18 -16 -52 2z", "#f7efd6")
        # rows of desks, nearest last
        for row, (fy, scale, seats) in enumerate(((0.70, 0.62, 3), (0.80, 0.86, 3), (0.935, 1.22, 3))):
            for k in range(seats):
                cx = vx + (k - (seats - 1) / 2) * 430 * scale
                ty = y + h * fy
                dw, dh = 330 * scale, 96 * scale
                pool(c, cx, ty + dh * 1.05, dw * 0.62, 17 * scale, 0.5)
                tone = ("#8d6038", "#855a34", "#7d5430")[row]
                # bench
                c.rect(cx - dw * 0.43, ty + dh * 0.40, dw * 0.86, 15 * scale, darker(tone, 0.15))
                c.rect(cx - dw * 0.40, ty + dh * 0.40, 13 * scale, dh * 0.62, darker(tone, 0.4))
                c.rect(cx + dw * 0.40 - 13 * scale, ty + dh * 0.40, 13 * scale, dh * 0.62, darker(tone, 0.4))
                # desk: sloping top and front
                top = [(cx - dw * 0.46, ty - 46 * scale), (cx + dw * 0.46, ty - 46 * scale), (cx + dw * 0.52, ty), (cx - dw * 0.52, ty)]
                c.path(points(top), c.linear([lighter(tone, 0.42), lighter(tone, 0.10)], 0, 0, 1, 0.3))
                with c.clipped(points(top)):
                    grain(c, cx - dw * 0.52, ty - 46 * scale, dw * 1.04, 46 * scale, tone, 9, strength=0.3)
                c.rect(cx - dw * 0.52, ty, dw * 1.04, 26 * scale, c.linear([tone, darker(tone, 0.4)]))
                for side in (-0.50, 0.45):
                    c.rect(cx + dw * side, ty + 20 * scale, 16 * scale, dh, c.linear([tone, darker(tone, 0.5)], 0, 0, 1, 0))
                # a notebook, a stack of cards, an inkwell
                for px, pw in ((-0.30, 0.22), (0.08, 0.22)):
                    q = [(cx + dw * px, ty - 37 * scale), (cx + dw * (px + pw), ty - 37 * scale), (cx + dw * (px + pw + 0.012), ty - 9 * scale), (cx + dw * (px - 0.012), ty - 9 * scale)]
                    c.path(points(q), c.linear(["#fffaea", "#e6d8b2"], 0, 0, 1, 1))
                    ruled = "".join(f"M{num(cx + dw * (px + 0.02))} {num(ty - (32 - j * 5.5) * scale)}h{num(dw * (pw - 0.04) * c.dice.between(0.5, 1))}" for j in range(4))
                    c.path(ruled, stroke="#4a5568", width=1.6 * scale, opacity=0.6)
                c.ellipse(cx - dw * 0.02, ty - 31 * scale, 11 * scale, 5 * scale, "#1d1a24")
                c.ellipse(cx - dw * 0.02, ty - 32 * scale, 7 * scale, 3 * scale, "#4a4560")
        c.rect(x, y, w, h, c.linear([(0, "#fff0c4", 0.26), (0.5, "#fff0c4", 0), (1, "#1c1206", 0.40)], 0, 0, 1, 0.4))


def _chair(c, cx, foot, size, tone):
    """A chair seen from the front, its back towards us or away."""
    wide, tall = size * 0.37, size
    for side in (-1, 1):
        c.rect(cx + side * wide * 0.46 - size * 0.035, foot - tall, size * 0.07, tall, c.linear([lighter(tone, 0.3), darker(tone, 0.45)], 0, 0, 1, 0))
    c.rect(cx - wide * 0.48, foot - tall, wide * 0.96, size * 0.10, c.linear([lighter(tone, 0.35), tone]), round_=size * 0.03)
    c.path(f"M{num(cx - wide * 0.52)} {num(foot - tall * 0.985)}Q{num(cx)} {num(foot - tall * 1.10)} {num(cx + wide * 0.52)} {num(foot - tall * 0.985)}v{num(size * 0.07)}h{num(-wide * 1.04)}z", c.linear([lighter(tone, 0.42), tone]))
    slats = "".join(f"M{num(cx + wide * k)} {num(foot - tall * 0.93)}V{num(foot - tall * 0.47)}" for k in (-0.26, 0, 0.26))
    c.path(slats, stroke=darker(tone, 0.12), width=size * 0.035)
    c.rect(cx - wide * 0.54, foot - tall * 0.47, wide * 1.08, size * 0.075, c.linear([lighter(tone, 0.25), darker(tone, 0.3)]), round_=size * 0.02)


def seven_chairs(c, caption, names):
    with mount(c, caption, "#e6dfd0") as (x, y, w, h):
        wall, floor = "#b9bb9f", "#6f5238"
        horizon = y + h * 0.52
        c.rect(x, y, w, h * 0.53, c.linear([lighter(wall, 0.28), wall, darker(wall, 0.22)], 0, 0, 1, 0.5))
        c.rect(x, horizon, w, h * 0.5, c.linear([lighter(floor, 0.12), floor, darker(floor, 0.5)]))
        c.rect(x, y + h * 0.34, w, h * 0.18, c.linear(["#8f9a80", "#7c876e"]))
        c.rect(x, y + h * 0.335, w, 9, "#5f6a54")
        panels = "".join(box(x + 40 + k * 172, y + h * 0.37, 140, h * 0.115) for k in range(10))
        c.path(panels, stroke="#5f6a54", width=3, opacity=0.6)
        c.rect(x, horizon - 18, w, 20, "#57614c")
        d = "".join(f"M{num(x + w / 2 + i * 70)} {num(horizon)}L{num(x + w / 2 + i * 210)} {num(y + h)}" for i in range(-14, 15))
        c.path(d, stroke=darker(floor, 0.5), width=2.2, opacity=0.4)
        # window, left; its light over the table
        wx, wy, ww, wh = x + w * 0.045, y + h * 0.05, w * 0.16, h * 0.37
        c.rect(wx - 16, wy - 16, ww + 32, wh + 32, c.linear(["#f0ead6", "#b9ae90"]))
        c.rect(wx, wy, ww, wh, c.linear(["#fffdf0", "#f0efd2", "#c7d3b0"]))
        c.path("".join(f"M{num(wx + ww * k / 3)} {num(wy)}v{num(wh)}" for k in (1, 2)) + "".join(f"M{num(wx)} {num(wy + wh * k / 4)}h{num(ww)}" for k in (1, 2, 3)), stroke="#e8e0c8", width=10)
        c.rect(wx - 30, wy + wh + 16, ww + 60, 16, c.linear(["#f4eedc", "#a89c7c"]))
        with c.clipped(box(wx, wy, ww, wh)):
            leaves(c, wx + ww * 0.70, wy + wh * 0.80, ww * 0.62, wh * 0.34, "#a9bd8c", 70, 13)
            leaves(c, wx + ww * 0.05, wy + wh * 0.16, ww * 0.40, wh * 0.20, "#b7c79a", 40, 12)
        c.path("".join(f"M{num(wx + ww * k / 3)} {num(wy)}v{num(wh)}" for k in (1, 2)) + "".join(f"M{num(wx)} {num(wy + wh * k / 4)}h{num(ww)}" for k in (1, 2, 3)), stroke="#efe8d2", width=9)
        _beam(c, [(wx + ww, wy), (x + w * 0.92, y + h * 0.70), (x + w * 0.50, y + h * 0.95), (wx + ww, wy + wh)], 0.40)
        # shelf of files on the right, a plain clock-less wall between
        sx, sy, sw, sh = x + w * 0.80, y + h * 0.055, w * 0.165, h * 0.445
        c.rect(sx + 10, sy + 14, sw, sh, "#2c2a1c", 0.35)
        c.rect(sx, sy, sw, sh, c.linear(["#5e4029", "#3a2717"]))
        for r in range(4):
            ry = sy + 14 + r * (sh - 10) / 4
            rh = (sh - 10) / 4 - 14
            c.rect(sx + 12, ry, sw - 24, rh, "#1d130b")
            k = sx + 16
            while k < sx + sw - 40:
                bw = c.dice.between(15, 28)
                bh = rh * c.dice.between(0.68, 0.95)
                tone = c.dice.pick(["#c9b17c", "#a98d5a", "#8f3e2c", "#6f7d66", "#d9c698", "#7f6a48"])
                c.rect(k, ry + rh - bh, bw, bh, c.linear([lighter(tone, 0.15), darker(tone, 0.3)], 0, 0, 1, 0))
                c.rect(k + 3, ry + rh - bh * 0.75, bw - 6, bh * 0.26, "#f3ead0", 0.85)
                k += bw + 1.5
        # seven chairs behind the table
        spots = [x + w * (0.118 + 0.1275 * k) for k in range(7)]
        for cx in spots:
            _chair(c, cx, y + h * 0.80, h * 0.375, "#8b5a34")
        # the table
        ty, front = y + h * 0.635, y + h * 0.765
        top = [(x + w * 0.06, ty), (x + w * 0.94, ty), (x + w * 1.0, front), (x + w * 0.0, front)]
        c.path(points([(x, front), (x + w, front), (x + w, front + 40), (x, front + 40)]), "#000000", opacity=0.3)
        c.path(points(top), c.linear(["#7c8e78", "#66795f", "#566a53"], 0, 0, 1, 0.3))
        with c.clipped(points(top)):
            _beam(c, [(x + w * 0.05, ty), (x + w * 0.70, ty), (x + w * 0.98, front), (x + w * 0.10, front)], 0.34)
            baize = "".join(f"M{num(x + c.dice.between(0, w))} {num(ty + c.dice.between(0, front - ty))}h{num(c.dice.between(4, 18))}" for _ in range(260))
            c.path(baize, stroke="#3c4c3a", width=1.4, opacity=0.35)
        cloth = h * 0.18
        c.rect(x, front, w, cloth, c.linear(["#5c7058", "#465842", "#2f3c2d"]))
        folds = ""
        for k in range(26):
            fx = x + w * (k + c.dice.between(0.2, 0.8)) / 26
            folds += f"M{num(fx)} {num(front + 4)}q{num(c.dice.between(-10, 10))} {num(cloth / 2)} {num(c.dice.between(-6, 6))} {num(cloth - 4)}"
        c.path(folds, stroke="#22301f", width=12, opacity=0.30)
        with c.moved(-12, 0):
            c.path(folds, stroke="#9fb393", width=7, opacity=0.22)
        c.line(x, front, x + w, front, "#a9bb9c", 3, 0.6)
        c.rect(x, front + cloth, w, h, c.linear([(0, "#000000", 0.65), (1, "#000000", 0.1)]))
        hem = "".join(f"M{num(x + k * 12)} {num(front + cloth - 2)}v12" for k in range(int(w // 12)))
        c.path(hem, stroke="#3a4a36", width=3)
        # on the table: cups, papers, pens; and the cards with the names
        for k, (cx, name) in enumerate(zip(spots, names)):
            spread = (cx - (x + w / 2)) * 0.07
            px, py = cx + spread, ty + (front - ty) * 0.42
            c.path(points([(px - 58, py - 18), (px + 24, py - 18), (px + 32, py + 20), (px - 62, py + 20)]), c.linear(["#fffaea", "#e3d6b4"], 0, 0, 1, 1))
            c.path("".join(f"M{num(px - 48)} {num(py - 10 + j * 7)}h{num(c.dice.between(40, 64))}" for j in range(4)), stroke=INK, width=2, opacity=0.45)
            c.path(f"M{num(px + 2)} {num(py + 12)}l34 -30", stroke="#20242c", width=4, cap="round")
            c.ellipse(px + 62, py + 6, 23, 9, "#2c382a", 0.5)
            c.path(f"M{num(px + 44)} {num(py - 26)}h34l-5 30q-12 7 -24 0z", c.linear(["#fdfaf0", "#c9c0aa"], 0, 0, 1, 0))
            c.ellipse(px + 61, py - 26, 17, 6, "#efe9d8")
            c.ellipse(px + 61, py - 25, 13, 4, "#8a5a2c")
            qx, qy = cx + spread * 1.7, front - 4
            cw, ch = 214, 64
            c.path(points([(qx - cw / 2 + 8, qy - ch - 8), (qx + cw / 2 - 8, qy - ch - 8), (qx + cw / 2, qy - ch + 2), (qx - cw / 2, qy - ch + 2)]), "#d9cba6")
            c.rect(qx - cw / 2 + 4, qy - 4, cw, 9, "#1d2a1b", 0.45)
            c.rect(qx - cw / 2, qy - ch, cw, ch, c.linear(["#fffcf0", "#efe4c6"]))
            c.line(qx - cw / 2 + 14, qy - 15, qx + cw / 2 - 14, qy - 15, "#b5341f", 1.6, 0.7)
            c.text(qx, qy - 26, name, 20, INK, weight="bold")
        c.rect(x, y, w, h, c.linear([(0, "#fff4d0", 0.22), (0.5, "#fff4d0", 0), (1, "#100c06", 0.42)], 0, 0, 1, 0.4))


def ceremony_stage(c, caption, lines):
    with mount(c, caption, "#e2d8c6") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#241712", "#3a221a", "#1a110d"]))
        # the stage: backdrop of carved wood panels
        sx0, sx1, sy0, floor = x + w * 0.10, x + w * 0.90, y + h * 0.055, y + h * 0.60
        board(c, sx0, sy0, sx1 - sx0, floor - sy0, "#7a4a2c", 60, edge=0, strength=0.28)
        panels = "".join(f"M{num(sx0 + (sx1 - sx0) * k / 8)} {num(sy0)}V{num(floor)}" for k in range(1, 8))
        c.path(panels, stroke="#2c170c", width=5, opacity=0.55)
        c.rect(sx0, sy0, sx1 - sx0, floor - sy0, c.radial([(0, "#ffdfa0", 0.46), (0.6, "#ffb868", 0.10), (1, "#0a0503", 0.62)], 0.5, 0.30, 0.66))
        gold = c.linear(["#fff0c0", "#e6bd68", "#b98636"])
        for i, (line, size) in enumerate(zip(lines, (70, 42, 36))):
            c.text(x + w / 2, y + h * (0.165, 0.236, 0.288)[i], line, size, gold, font="display" if i == 0 else "serif", weight="bold" if i == 0 else None, italic=i > 0, spacing=5 if i == 0 else 1)
        # curtains
        for side in (0, 1):
            cx0 = x if side == 0 else x + w * 0.875
            cw = w * 0.125
            c.rect(cx0, y, cw, h * 0.64, c.linear(["#5c1410", "#8d241a", "#3a0c09"]))
            for k in range(8):
                fx = cx0 + cw * k / 8
                c.rect(fx, y, cw / 8, h * 0.64, c.linear([(0, "#000000", 0.45), (0.45, "#ff9a7a", 0.18), (1, "#000000", 0.50)], 0, 0, 1, 0))
        c.rect(x, y, w, h * 0.052, c.linear(["#7a1c14", "#3a0c09"]))
        fringe = "".join(f"M{num(x + k * 9)} {num(y + h * 0.05)}v16" for k in range(int(w // 9)))
        c.path(fringe, stroke="#d9a94e", width=4, opacity=0.8)
        # floor of the stage, steps, flowers
        c.path(points([(sx0 - 40, floor), (sx1 + 40, floor), (x + w * 0.985, floor + 66), (x + w * 0.015, floor + 66)]), c.linear(["#b98652", "#8a5d34"]))
        c.rect(x + w * 0.015, floor + 66, w * 0.97, 64, c.linear(["#5a3820", "#34200f"]))
        for k in range(46):
            px = x + w * (0.03 + 0.0204 * k)
            c.path(f"M{num(px)} {num(floor + 128)}q-16 -30 0 -58q16 28 0 58", c.dice.pick(["#4f6d46", "#5f7d52", "#456040"]))
            c.circle(px + c.dice.between(-8, 8), floor + c.dice.between(64, 92), c.dice.between(8, 13), c.dice.pick(["#e8c35c", "#d8543a", "#f3e2b4", "#c93f2c"]))
        # beams of light
        for lx, tx in ((0.30, 0.345), (0.70, 0.655)):
            c.path(points([(x + w * lx - 14, y + 30), (x + w * lx + 14, y + 30), (x + w * tx + 150, floor + 40), (x + w * tx - 150, floor + 40)]), c.linear([(0, "#fff2c8", 0.40), (1, "#fff2c8", 0.02)]))
        # a block on its plinth
        px, top = x + w * 0.345, floor - 66
        pool(c, px, floor + 34, 190, 26, 0.6)
        c.path(points([(px - 120, top), (px + 120, top), (px + 140, floor + 32), (px - 140, floor + 32)]), c.linear(["#7d1d14", "#56110c"], 0, 0, 1, 0))
        c.rect(px - 132, top - 10, 264, 20, c.linear(["#d9a94e", "#8e6222"]))
        bw, bh = 300, 178
        by = top - bh - 14
        for side in (-1, 1):
            c.rect(px + side * (bw / 2 + 8) - 20, by + 56, 40, 64, c.linear(["#5b3520", "#2c170c"]), round_=7)
        c.rect(px - bw / 2, by, bw, bh, c.linear(["#7d4f30", "#5b3520", "#3a2012"]), round_=4)
        c.rect(px - bw / 2 + 16, by + 16, bw - 32, bh - 32, "#2c1810")
        cells = ""
        for i in range(14):
            for j in range(9):
                cells += box(px - bw / 2 + 26 + i * 18 + (8 if i > 6 else 0), by + 24 + j * 14.6, 11, 4.5) + box(px - bw / 2 + 26 + i * 18 + (8 if i > 6 else 0), by + 31 + j * 14.6, 9, 3)
        c.path(cells, "#c08e5e")
        c.rect(px - bw / 2 + 16, by + 16, bw - 32, bh - 32, "none", stroke="#b07e50", width=4)
        c.path(f"M{num(px - 60)} {num(top - 12)}l-26 -30M{num(px + 60)} {num(top - 12)}l26 -30", stroke="#3a2012", width=9)
        # the lectern with a microphone
        qx = x + w * 0.655
        pool(c, qx, floor + 34, 160, 24, 0.6)
        c.path(points([(qx - 96, floor - 150), (qx + 96, floor - 150), (qx + 78, floor + 32), (qx - 78, floor + 32)]), c.linear(["#9a6538", "#6b4122", "#442714"], 0, 0, 1, 0.5))
        c.path(points([(qx - 66, floor - 116), (qx + 66, floor - 116), (qx + 54, floor + 6), (qx - 54, floor + 6)]), stroke="#d9a94e", width=3, opacity=0.8)
        c.path(points([(qx - 116, floor - 150), (qx + 116, floor - 150), (qx + 96, floor - 196), (qx - 96, floor - 196)]), c.linear(["#b98652", "#83552e"]))
        c.path(points([(qx - 56, floor - 160), (qx + 44, floor - 160), (qx + 38, floor - 186), (qx - 50, floor - 186)]), "#fffaea")
        c.path(f"M{num(qx + 64)} {num(floor - 186)}q-10 -60 -44 -74", stroke="#1b1512", width=6)
        c.ellipse(qx + 16, floor - 262, 15, 11, "#1b1512")
        # rows of empty chairs seen from behind, their covers catching the light
        for row, (fy, size) in enumerate(((0.745, 96), (0.835, 138), (0.965, 200))):
            count = (15, 11, 8)[row]
            for k in range(count):
                cx = x + w * (k + 0.5) / count + (row % 2) * 12
                if abs(cx - (x + w / 2)) < size * 0.40:
                    continue
                by = y + h * fy
                tone = ("#6e2219", "#5e1c15", "#481510")[row]
                d = f"M{num(cx - size * 0.36)} {num(by + size * 0.5)}V{num(by - size * 0.34)}Q{num(cx - size * 0.34)} {num(by - size * 0.52)} {num(cx)} {num(by - size * 0.54)}Q{num(cx + size * 0.34)} {num(by - size * 0.52)} {num(cx + size * 0.36)} {num(by - size * 0.34)}V{num(by + size * 0.5)}Z"
                c.path(d, c.linear([lighter(tone, 0.30), tone, darker(tone, 0.55)]))
                c.path(f"M{num(cx - size * 0.35)} {num(by - size * 0.32)}Q{num(cx - size * 0.33)} {num(by - size * 0.51)} {num(cx)} {num(by - size * 0.53)}Q{num(cx + size * 0.33)} {num(by - size * 0.51)} {num(cx + size * 0.35)} {num(by - size * 0.32)}", stroke="#ffc98a", width=size * 0.028, opacity=0.85)
                c.path(f"M{num(cx - size * 0.12)} {num(by - size * 0.44)}V{num(by + size * 0.4)}M{num(cx + size * 0.12)} {num(by - size * 0.44)}V{num(by + size * 0.4)}", stroke="#1a0705", width=size * 0.02, opacity=0.4)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.05), (1, "#000000", 0.55)], 0.5, 0.4, 0.75))


def _visitor(c, cx, foot, tall, tone, bag=False):
    """Somebody from behind, only a shape."""
    u = tall / 100
    pool(c, cx + 12, foot, 26 * u, 4 * u, 0.8)
    fill = c.linear([lighter(tone, 0.20), tone, darker(tone, 0.4)], 0, 0, 0.4, 1)
    for side in (-1, 1):
        c.path(f"M{num(cx + side * 1 * u)} {num(foot - 50 * u)}L{num(cx + side * 10.5 * u)} {num(foot - 50 * u)}L{num(cx + side * 8.2 * u)} {num(foot - 2 * u)}h{num(-side * 5.6 * u)}Z", darker(tone, 0.25))
        c.path(f"M{num(cx + side * 2.2 * u)} {num(foot)}v{num(-3 * u)}h{num(side * 7 * u)}v{num(3 * u)}z", darker(tone, 0.6))
        c.path(f"M{num(cx + side * 11 * u)} {num(foot - 80 * u)}Q{num(cx + side * 17 * u)} {num(foot - 68 * u)} {num(cx + side * 14.5 * u)} {num(foot - 46 * u)}h{num(-side * 4 * u)}L{num(cx + side * 9 * u)} {num(foot - 72 * u)}Z", fill)
    c.path(f"M{num(cx - 11 * u)} {num(foot - 46 * u)}Q{num(cx - 9 * u)} {num(foot - 62 * u)} {num(cx - 13 * u)} {num(foot - 77 * u)}Q{num(cx - 12 * u)} {num(foot - 83 * u)} {num(cx - 3.4 * u)} {num(foot - 84.5 * u)}V{num(foot - 88 * u)}h{num(6.8 * u)}v{num(3.5 * u)}"
           f"Q{num(cx + 12 * u)} {num(foot - 83 * u)} {num(cx + 13 * u)} {num(foot - 77 * u)}Q{num(cx + 9 * u)} {num(foot - 62 * u)} {num(cx + 11 * u)} {num(foot - 46 * u)}Z", fill)
    c.ellipse(cx, foot - 92 * u, 5.6 * u, 7 * u, fill)
    c.path(f"M{num(cx - 12.5 * u)} {num(foot - 78 * u)}Q{num(cx - 11 * u)} {num(foot - 83 * u)} {num(cx - 4 * u)} {num(foot - 84.5 * u)}M{num(cx - 5 * u)} {num(foot - 95 * u)}Q{num(cx - 2 * u)} {num(foot - 100 * u)} {num(cx + 3 * u)} {num(foot - 98 * u)}", stroke="#e9c98c", width=0.6 * u, opacity=0.55)
    if bag:
        c.path(f"M{num(cx - 10 * u)} {num(foot - 82 * u)}L{num(cx + 9 * u)} {num(foot - 52 * u)}", stroke="#0c0908", width=1.6 * u)
        c.rect(cx + 4 * u, foot - 54 * u, 12 * u, 12 * u, "#3c2c20", round_=1.5 * u)


def exhibition_hall(c, caption, panels, over):
    with mount(c, caption, "#e6dccb") as (x, y, w, h):
        wall, floor = "#2d241f", "#57473a"
        bx0, by0, bx1, by1 = _room(c, x, y, w, h, wall, floor, (0.13, 0.09, 0.87, 0.66))
        # ceiling tracks and lamps
        for t in (0.28, 0.72):
            c.line(x + w * t, y, x + w * (0.5 + (t - 0.5) * 0.74), by0, "#0f0b09", 8)
        colours = ("#d9a441", "#8fc0a0", "#f0735f")
        pw = (bx1 - bx0) / 3
        for i, word in enumerate(panels):
            px = bx0 + i * pw + 16
            qw = pw - 32
            c.rect(px, by0 + 26, qw, by1 - by0 - 46, c.linear(["#43372f", "#352b25"]))
            c.rect(px, by0 + 26, qw, by1 - by0 - 46, c.radial([(0, "#fff0cc", 0.42), (1, "#fff0cc", 0)], 0.5, 0.10, 0.75))
            c.rect(px, by0 + 26, qw, 8, colours[i])
            c.text(px + 34, by0 + 132, word, 84, "#f4ead8", font="display", anchor="start")
            c.text(px + 36, by0 + 182, over, 40, colours[i], anchor="start", italic=True)
            # what hangs there: a sheet, a picture, a block
            if i == 0:
                fx, fy = px + qw * 0.10, by0 + 222
                c.rect(fx + 6, fy + 8, 150, 96, "#000000", 0.45)
                c.rect(fx, fy, 150, 96, c.linear(["#7d4f30", "#4a2a18"]))
                c.path("".join(box(fx + 12 + a * 12.8, fy + 12 + b * 12.4, 8, 5) for a in range(10) for b in range(6)), "#c69a68")
                fx += 190
                c.rect(fx + 6, fy + 8, 92, 150, "#000000", 0.45)
                c.rect(fx, fy, 92, 150, c.linear(["#f3e6c6", "#d3ba84"]))
                c.path("".join(f"M{num(fx + 16 + k * 12)} {num(fy + 16)}v{num(c.dice.between(70, 118))}" for k in range(6)), stroke=INK, width=4.5, dash="14 5 9 4", opacity=0.8)
                c.path(f"M{num(fx + 22)} {num(fy + 96)}v34", stroke="#b5341f", width=6)
            elif i == 1:
                fx, fy = px + qw * 0.10, by0 + 222
                for k, (ww, hh) in enumerate(((150, 104), (104, 140))):
                    ox = fx + k * 186
                    c.rect(ox + 6, fy + 8, ww, hh, "#000000", 0.45)
                    c.rect(ox, fy, ww, hh, "#efe6d2")
                    c.rect(ox + 9, fy + 9, ww - 18, hh - 18, c.linear(["#b9b49a", "#6d7663", "#3b4238"]))
                    c.path(f"M{num(ox + 9)} {num(fy + hh - 9)}V{num(fy + hh * 0.6)}q{num(ww * 0.2)} -34 {num(ww * 0.42)} -4q{num(ww * 0.2)} -22 {num(ww - 18 - ww * 0.42)} 6V{num(fy + hh - 9)}Z", "#2c342c")
            else:
                fx, fy = px + qw * 0.10, by0 + 222
                for k in range(2):
                    ox = fx + k * 158
                    c.rect(ox + 6, fy + 8, 122, 166, "#000000", 0.45)
                    c.rect(ox, fy, 122, 166, c.linear(["#f6ebd0", "#d9c496"]))
                    c.rect(ox + 34, fy + 24, 54, 7, INK, 0.85)
                    c.path("".join(f"M{num(ox + 16)} {num(fy + 50 + j * 13)}h{num(c.dice.between(56, 90))}" for j in range(8)), stroke=INK, width=4, opacity=0.5)
            lx = px + qw / 2
            c.path(points([(lx - 12, by0 - 6), (lx + 12, by0 - 6), (lx + qw * 0.42, by0 + 330), (lx - qw * 0.42, by0 + 330)]), c.linear([(0, "#fff4d4", 0.34), (1, "#fff4d4", 0)]))
            c.path(f"M{num(lx - 16)} {num(by0 - 22)}h32l8 26h-48z", "#0f0b09")
            # light on the floor
            c.ellipse(lx + (lx - (x + w / 2)) * 0.10, by1 + 44, qw * 0.52, 32, c.radial([(0, "#ffe9bc", 0.36), (1, "#ffe9bc", 0)]))
        # frames along the side walls
        for side in (0, 1):
            for k in range(2):
                s0, s1 = 0.014 + k * 0.058, 0.058 + k * 0.054
                pick = (lambda s, t: (x + w * s, y + h * 0.09 * s / 0.13 + (h - h * 0.34 * s / 0.13 - h * 0.09 * s / 0.13) * t)) if side == 0 else \
                    (lambda s, t: (x + w - w * s, y + h * 0.09 * s / 0.13 + (h - h * 0.34 * s / 0.13 - h * 0.09 * s / 0.13) * t))
                quad = [pick(s0, 0.26), pick(s1, 0.26), pick(s1, 0.60), pick(s0, 0.60)]
                c.path(points(quad), c.linear(["#efe3c4", "#b9a67c"], 0, 0, 1, 1), stroke="#0f0b09", width=7)
        # glass cases
        for cx, cw, fy in ((0.50, 290, 0.785), (0.225, 350, 0.875), (0.785, 350, 0.875)):
            gx, gy = x + w * cx, y + h * fy
            gh = cw * 0.34
            pool(c, gx, gy + gh * 0.70, cw * 0.66, 30, 0.8)
            c.rect(gx - cw / 2 + 14, gy - 8, cw - 28, gh * 0.72, c.linear(["#6a5546", "#3a2c23", "#241b16"]))
            c.path(f"M{num(gx - cw / 2 + 34)} {num(gy + 12)}h{num(cw - 68)}v{num(gh * 0.72 - 40)}h{num(-(cw - 68))}z", stroke="#8d6f4a", width=2, opacity=0.6)
            c.rect(gx - cw / 2, gy - 16, cw, 18, c.linear(["#b98f52", "#6f5026"]))
            c.path(points([(gx - cw / 2 + 12, gy - 18), (gx + cw / 2 - 12, gy - 18), (gx + cw / 2 - 34, gy - 62), (gx - cw / 2 + 34, gy - 62)]), c.linear(["#f9e9c2", "#d9bf88"]))
            if cx < 0.4:
                c.path(points([(gx - 96, gy - 28), (gx - 8, gy - 28), (gx - 12, gy - 54), (gx - 84, gy - 54)]), "#fffaea")
                c.path("".join(f"M{num(gx - 82 + j)} {num(gy - 50 + j * 5)}h60" for j in range(4)), stroke=INK, width=2, opacity=0.6)
                c.path(points([(gx + 22, gy - 28), (gx + 108, gy - 28), (gx + 92, gy - 54), (gx + 26, gy - 54)]), "#6d1d17")
            elif cx > 0.6:
                c.circle(gx - 52, gy - 44, 22, "#3a3430")
                c.circle(gx - 52, gy - 44, 8, "#a7a49b")
                c.path(points([(gx + 6, gy - 26), (gx + 112, gy - 26), (gx + 100, gy - 60), (gx + 14, gy - 60)]), "#c3a06a")
            else:
                c.path(points([(gx - 84, gy - 26), (gx + 84, gy - 26), (gx + 72, gy - 58), (gx - 72, gy - 58)]), "#f6ebd0")
                c.rect(gx - 30, gy - 52, 60, 4, INK, 0.8)
                c.path("".join(f"M{num(gx - 56)} {num(gy - 43 + j * 6)}h{num(c.dice.between(80, 112))}" for j in range(3)), stroke=INK, width=2.4, opacity=0.55)
            glass = points([(gx - cw / 2 + 4, gy - 16), (gx + cw / 2 - 4, gy - 16), (gx + cw / 2 - 10, gy - 16 - gh), (gx - cw / 2 + 10, gy - 16 - gh)])
            c.path(glass, c.linear([(0, "#ffffff", 0.20), (0.5, "#ffffff", 0.04), (1, "#ffffff", 0.14)], 0, 0, 1, 1), stroke="#fff3d4", width=2.5)
            c.path(f"M{num(gx - cw * 0.30)} {num(gy - 10 - gh)}l{num(-cw * 0.10)} {num(gh - 12)}", stroke="#ffffff", width=8, opacity=0.20)
        _visitor(c, x + w * 0.372, y + h * 0.875, h * 0.42, "#2a2320")
        _visitor(c, x + w * 0.630, y + h * 0.965, h * 0.49, "#231c19", True)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.72, "#000000", 0.06), (1, "#000000", 0.50)], 0.5, 0.45, 0.78))
