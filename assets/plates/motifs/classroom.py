"""A class before its hour."""
from draw.canvas import num, points
from draw.ground import mount, pool
from draw.interior import beam, floor_boards, room, shutters
from draw.tone import darker, lighter
from draw.wood import board, grain


def classroom(c, caption, chalk_lines):
    lines = chalk_lines
    with mount(c, caption, "#e8dfcc") as (x, y, w, h):
        wall, floor = "#d3c39b", "#8a6844"
        bx0, by0, bx1, by1 = room(c, x, y, w, h, wall, floor, (0.20, 0.14, 0.80, 0.60))
        vx = x + w * 0.5
        with c.clipped(points([(bx0, by1), (bx1, by1), (x + w, y + h), (x, y + h)])):
            floor_boards(c, x, y, w, h, by1, vx, floor)
        c.rect(bx0, by1 - 70, bx1 - bx0, 70, "#8d7a55", 0.6)
        c.rect(bx0, by1 - 74, bx1 - bx0, 5, "#5d4a2c", 0.7)
        # windows on the left
        for a, b in ((0.015, 0.075), (0.105, 0.150)):
            top = lambda s: y + h * (0.14 * s / 0.20)  # noqa: E731
            foot = lambda s: y + h - h * (0.40 * s / 0.20)  # noqa: E731
            tall = lambda s, t: top(s) + (foot(s) - top(s)) * t  # noqa: E731
            shutters(c, [(x + w * a, tall(a, 0.16)), (x + w * b, tall(b, 0.16)), (x + w * b, tall(b, 0.74)),
                         (x + w * a, tall(a, 0.74))])
        beam(c, [(x + w * 0.07, y + h * 0.20), (x + w * 0.72, y + h * 0.86), (x + w * 0.40, y + h), (x + w * 0.05, y + h * 0.70)], 0.42)
        beam(c, [(x + w * 0.15, y + h * 0.22), (x + w * 0.86, y + h * 0.74), (x + w * 0.66, y + h * 0.82),
                 (x + w * 0.15, y + h * 0.58)], 0.30)
        # the blackboard
        kx, ky, kw, kh = x + w * 0.315, y + h * 0.205, w * 0.37, h * 0.26
        c.rect(kx + 8, ky + 10, kw, kh, "#3a2a14", 0.4)
        c.rect(kx - 14, ky - 14, kw + 28, kh + 28, c.linear(["#8a5f38", "#5a3c20"]))
        c.rect(kx, ky, kw, kh, c.linear(["#2f3b34", "#26302b", "#1d2521"], 0, 0, 1, 1))
        wiped = "".join(f"M{num(kx + c.dice.between(10, kw - 160))} {num(ky + c.dice.between(16, kh - 12))}"
                        f"q60 {num(c.dice.between(-18, 18))} 150 0" for _ in range(30))
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
                up = lambda s, t: (y + h * 0.14 * (1 - s) / 0.20) + ((y + h - h * 0.40 * (1 - s) / 0.20) - (y
                        + h * 0.14 * (1 - s) / 0.20)) * t  # noqa: E731
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
                    q = [(cx + dw * px, ty - 37 * scale), (cx + dw * (px + pw), ty - 37 * scale),
                         (cx + dw * (px + pw + 0.012), ty - 9 * scale), (cx + dw * (px - 0.012), ty - 9 * scale)]
                    c.path(points(q), c.linear(["#fffaea", "#e6d8b2"], 0, 0, 1, 1))
                    ruled = "".join(f"M{num(cx + dw * (px + 0.02))} {num(ty - (32 - j * 5.5) * scale)}"
                                    f"h{num(dw * (pw - 0.04) * c.dice.between(0.5, 1))}" for j in range(4))
                    c.path(ruled, stroke="#4a5568", width=1.6 * scale, opacity=0.6)
                c.ellipse(cx - dw * 0.02, ty - 31 * scale, 11 * scale, 5 * scale, "#1d1a24")
                c.ellipse(cx - dw * 0.02, ty - 32 * scale, 7 * scale, 3 * scale, "#4a4560")
        c.rect(x, y, w, h, c.linear([(0, "#fff0c4", 0.26), (0.5, "#fff0c4", 0), (1, "#1c1206", 0.40)], 0, 0, 1, 0.4))
