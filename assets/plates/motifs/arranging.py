"""Arranging paper records: the tasks before it, and the bench."""
from draw.canvas import box, num, points
from draw.ground import cast, mount, tag
from draw.paper import bars
from draw.tone import INK, darker, lighter


def four_tasks(c, names, title, desk="#d9ccb0"):
    """The four tasks before arranging, each in its own panel: hand-over, carrying, cleaning, survey."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear([lighter(desk, 0.4), desk, darker(desk, 0.18)], 0, 0, 1, 1))
    weave = "".join(f"M0 {k * 8}H{w}" for k in range(1, h // 8))
    c.path(weave, stroke=darker(desk, 0.3), width=1, opacity=0.18)
    c.text(w * 0.045, h * 0.075, title, 44, "#5a2a1c", font="display", weight="bold", anchor="start")
    c.path(f"M{num(w * 0.045)} {num(h * 0.095)}h{num(w * 0.91)}", stroke="#8f2414", width=3)
    pw, ph = w * 0.442, h * 0.385
    tones = ("#7a4a34", "#3f5f6a", "#5f6f4a", "#6a5a7a")
    for n, name in enumerate(names):
        px, py = w * (0.045 + 0.468 * (n % 2)), h * (0.125 + 0.425 * (n // 2))
        tone = tones[n]
        cast(c, px, py, pw, ph, 22, 0.32)
        d = box(px, py, pw, ph)
        c.path(d, c.linear([lighter(tone, 0.45), lighter(tone, 0.12), darker(tone, 0.25)], 0, 0, 1, 1))
        with c.clipped(d):
            foot = py + ph * 0.74
            c.rect(px, foot, pw, ph, c.linear([lighter("#8a5f3a", 0.25), "#6b4526"]))
            c.ellipse(px + pw * 0.45, py + ph * 0.35, pw * 0.5, ph * 0.5, c.radial([(0, "#fff4d0", 0.45), (1, "#fff4d0", 0)]))
            if n == 0:       # two stacks and the register signed between them
                for k, sx in enumerate((0.16, 0.84)):
                    for j in range(5):
                        bw, bh = pw * 0.235, ph * 0.092
                        bx = px + pw * sx - bw / 2 + c.dice.between(-5, 5)
                        by = foot + 14 - (j + 1) * bh
                        shade = ("#c9b07c", "#a98d5a", "#d9c698", "#b3714a", "#8d9a78")[(j + k * 2) % 5]
                        c.rect(bx, by, bw, bh - 3, c.linear([lighter(shade, 0.3), darker(shade, 0.2)], 0, 0, 1, 0.4), round_=3)
                        c.rect(bx + bw * 0.3, by + 6, bw * 0.32, bh - 14, "#fffaf0", 0.85)
                        c.path(f"M{num(bx + bw * 0.12)} {num(by)}v{num(bh - 3)}M{num(bx + bw * 0.86)} {num(by)}v{num(bh - 3)}",
                               stroke="#f3ead2", width=4, opacity=0.8)
                rx, ry = px + pw * 0.5, foot + 4
                c.path(points([(rx - 130, ry + 30), (rx, ry + 44), (rx, ry - 92), (rx - 112, ry - 104)]),
                       c.linear(["#fffdf4", "#e6d8b4"], 0, 0, 1, 0))
                c.path(points([(rx + 130, ry + 30), (rx, ry + 44), (rx, ry - 92), (rx + 112, ry - 104)]),
                       c.linear(["#e0d0a8", "#fffaf0"], 0, 0, 1, 0))
                c.path("".join(f"M{num(rx - 104 - j)} {num(ry - 78 + j * 21)}l88 10M{num(rx + 18)} {num(ry - 68 + j * 21)}l86 -10"
                               for j in range(5)), stroke=INK, width=4, opacity=0.5)
                c.path(f"M{num(rx + 60)} {num(ry + 4)}l76 -116", stroke="#1d2a3a", width=11, cap="round")
                c.path(f"M{num(rx + 60)} {num(ry + 4)}l10 -16", stroke="#e9c878", width=9)
                c.path(f"M{num(px + pw * 0.315)} {num(py + ph * 0.25)}h{num(pw * 0.33)}l-24 -18m24 18l-24 18", stroke="#fff4d8", width=9,
                       cap="round", join="round", opacity=0.9)
            elif n == 1:     # boxes on a trolley before a door
                c.rect(px + pw * 0.66, py + ph * 0.12, pw * 0.24, foot - py - ph * 0.12 + 8, c.linear(["#2c4650", "#1b2f38"]))
                c.rect(px + pw * 0.685, py + ph * 0.16, pw * 0.19, foot - py - ph * 0.16 + 6, c.linear(["#fff2cc", "#e6c988"]))
                bx, by = px + pw * 0.12, foot + 6
                for r, count in ((0, 3), (1, 3), (2, 2)):
                    for k in range(count):
                        bw, bh = pw * 0.135, ph * 0.155
                        ox, oy = bx + 26 + k * (bw + 5) + (r == 2) * bw * 0.4, by - (r + 1) * (bh + 3)
                        shade = ("#c3a06a", "#b08d58", "#d0b07c")[(k + r) % 3]
                        c.rect(ox, oy, bw, bh, c.linear([lighter(shade, 0.28), darker(shade, 0.22)], 0, 0, 1, 0.5))
                        c.rect(ox - 2, oy, bw + 4, bh * 0.24, lighter(shade, 0.25))
                        c.rect(ox + bw * 0.25, oy + bh * 0.42, bw * 0.5, bh * 0.34, "#fffaf0", 0.9)
                c.rect(bx, by, pw * 0.50, 15, c.linear(["#d9dedd", "#6f7775"]), round_=4)
                c.path(f"M{num(bx + 6)} {num(by + 4)}V{num(py + ph * 0.20)}q0 -16 -30 -16", stroke="#8d9593", width=13, cap="round",
                       join="round")
                for k in (0.08, 0.90):
                    wx = bx + pw * 0.50 * k
                    c.circle(wx, by + 38, 25, "#1d1d1c")
                    c.circle(wx, by + 38, 10, "#b9bfbd")
                c.path("".join(f"M{num(px + pw * 0.02)} {num(foot - 60 + j * 34)}h{num(34 - j * 6)}" for j in range(3)), stroke="#f3f6f4",
                       width=5, opacity=0.5, cap="round")
            elif n == 2:     # a brush over a dusty sheaf
                sx, sy = px + pw * 0.16, py + ph * 0.42
                for k in range(6, 0, -1):
                    c.path(points([(sx + k * 2, sy + k * 5), (sx + pw * 0.50 + k * 2, sy + k * 5 - 14),
                                   (sx + pw * 0.56 + k * 2, sy + ph * 0.40 + k * 5), (sx - 16 + k * 2, sy + ph * 0.42 + k * 5)]),
                           "#efe0b8" if k % 2 else "#b39a64")
                quad = [(sx, sy), (sx + pw * 0.50, sy - 14), (sx + pw * 0.56, sy + ph * 0.40), (sx - 16, sy + ph * 0.42)]
                c.path(points(quad), c.linear(["#f6e9c8", "#dcc48e"], 0, 0, 1, 1))
                with c.clipped(points(quad)):
                    bars(c, sx + 24, sy + 34, pw * 0.46, 6, 26, 7, INK, last=0.5, strength=0.45)
                    dust = "".join(f"M{num(sx + c.dice.between(0, pw * 0.56) ** 1.0)} {num(sy + c.dice.between(0, ph * 0.42))}h.1"
                                   for _ in range(240))
                    c.path(dust, stroke="#6d6250", width=4.5, cap="round", opacity=0.35)
                    c.path(f"M{num(sx + pw * 0.10)} {num(sy + ph * 0.34)}Q{num(sx + pw * 0.28)} {num(sy + ph * 0.20)} "
                           f"{num(sx + pw * 0.46)} {num(sy + ph * 0.10)}", stroke="#fff8e4", width=56, opacity=0.55, cap="round")
                with c.moved(px + pw * 0.60, py + ph * 0.46, turn=38):
                    c.rect(-20, -190, 40, 170, c.linear([lighter("#a8743f", 0.4), "#a8743f", "#5a3818"], 0, 0, 1, 0), round_=18)
                    c.rect(-44, -30, 88, 34, c.linear(["#f3dc9c", "#9a7430"], 0, 0, 1, 0), round_=5)
                    c.path("M-44 4h88l10 84q-54 20 -108 0z", c.linear(["#fbf4e0", "#d9c8a0", "#a8946a"]))
                    c.path("".join(f"M{-40 + j * 8} 8l{num((j - 5) * 1.6)} 82" for j in range(11)), stroke="#8d7a52", width=1.8,
                           opacity=0.6)
                puff = "".join(f"M{num(px + pw * c.dice.between(0.56, 0.92))} {num(py + ph * c.dice.between(0.48, 0.78))}h.1"
                               for _ in range(60))
                c.path(puff, stroke="#fff4dc", width=6, cap="round", opacity=0.5)
            else:            # a lens and a list over open files
                for k in range(5):
                    fx = px + pw * (0.08 + 0.105 * k)
                    tall = ph * (0.40 + 0.05 * ((k * 2) % 3))
                    shade = ("#c9b07c", "#8d9a78", "#b3714a", "#d9c698", "#7f8aa0")[k]
                    c.rect(fx, foot + 10 - tall, pw * 0.092, tall, c.linear([lighter(shade, 0.3), shade, darker(shade, 0.35)], 0, 0, 1,
                                                                            0), round_=2)
                    c.rect(fx + pw * 0.018, foot + 10 - tall * 0.80, pw * 0.056, tall * 0.24, "#fffaf0", 0.9)
                lx, ly = px + pw * 0.64, py + ph * 0.12
                with c.moved(lx, ly, turn=5):
                    c.rect(6, 9, pw * 0.28, ph * 0.66, "#000000", 0.3)
                    c.rect(0, 0, pw * 0.28, ph * 0.66, c.linear(["#8d6a44", "#5f4428"]), round_=6)
                    c.rect(12, 22, pw * 0.28 - 24, ph * 0.66 - 36, c.linear(["#fffdf4", "#eee2c2"]))
                    c.rect(pw * 0.09, -8, pw * 0.10, 34, c.linear(["#e3e5e2", "#8d9290"]), round_=6)
                    for j in range(6):
                        c.rect(28, 54 + j * 37, 20, 20, "none", stroke=INK, width=2.5, round_=3)
                        if j < 4:
                            c.path(f"M31 {64 + j * 37}l7 8 14 -20", stroke="#2f6b4a", width=5, cap="round", join="round")
                        c.path(f"M64 {64 + j * 37}h{num(c.dice.between(60, 120))}", stroke=INK, width=6, opacity=0.5, cap="round")
                mx, my, r = px + pw * 0.42, py + ph * 0.50, 66
                c.path(f"M{num(mx + 46)} {num(my + 46)}l70 70", stroke="#2c1a0e", width=24, cap="round")
                c.circle(mx, my, r, "#fdf8e6", 0.55)
                c.circle(mx, my, r, "none", stroke="#7d5a24", width=15)
                c.circle(mx, my, r, "none", stroke="#f0d490", width=6)
                c.path(f"M{num(mx - 40)} {num(my - 18)}a46 46 0 0 1 40 -28", stroke="#ffffff", width=8, opacity=0.8, cap="round")
            c.rect(px, py, pw, ph, c.linear([(0, "#fff6d8", 0.14), (0.5, "#fff6d8", 0), (1, "#000000", 0.22)], 0, 0, 1, 1))
            c.mark(name, px + pw * 0.45, py + ph * 0.5)
        # its name on a strip at the foot of the panel
        c.rect(px, py + ph - 58, pw, 58, c.linear(["#fffaf0", "#f0e4c8"], 0, 0, 1, 0), 0.95)
        c.rect(px, py + ph - 58, 14, 58, darker(tone, 0.1))
        c.text(px + 38, py + ph - 18, name, 34, INK, weight="bold", anchor="start")
        c.rect(px, py, pw, ph, "none", stroke="#3a2d20", width=1.6, opacity=0.6)
    tag(c, w - 44, h - 20, "#5a4a34")


def sorting_bench(c, caption, slips):
    """A long bench where a heap becomes files: loose leaves, sorted piles with slips, bundles, boxes."""
    with mount(c, caption, "#e2dccb") as (x, y, w, h):
        wall = "#9aa894"
        foot = y + h * 0.46
        c.rect(x, y, w, foot - y + 40, c.linear([lighter(wall, 0.35), wall, darker(wall, 0.25)], 0, 0, 1, 0.4))
        # windows
        for k in range(3):
            wx, wy, ww, wh = x + w * (0.05 + 0.33 * k), y + h * 0.045, w * 0.24, h * 0.33
            c.rect(wx - 12, wy - 12, ww + 24, wh + 24, c.linear(["#f4eedc", "#b9ae90"]))
            c.rect(wx, wy, ww, wh, c.linear(["#fffef4", "#eef2d8", "#cbdab4"]))
            c.path("".join(f"M{num(wx + ww * j / 4)} {num(wy)}v{num(wh)}" for j in (1, 2, 3))
                   + f"M{num(wx)} {num(wy + wh * 0.45)}h{num(ww)}", stroke="#e9e2cc", width=10)
            c.path(points([(wx, wy + wh), (wx + ww, wy + wh), (wx + ww + 260, y + h), (wx + 160, y + h)]),
                   c.linear([(0, "#fffbe0", 0.32), (1, "#fffbe0", 0.04)]))
        top = [(x + w * 0.02, foot), (x + w * 0.98, foot), (x + w * 1.06, y + h * 0.93), (x - w * 0.06, y + h * 0.93)]
        c.path(points(top), c.linear(["#d0a874", "#b98a54", "#93653a"]))
        with c.clipped(points(top)):
            c.path("".join(f"M{num(x + w * 0.5 + (k - 6.5) * w * 0.075)} {num(foot)}L{num(x + w * 0.5 + (k - 6.5) * w * 0.088)} "
                           f"{num(y + h)}" for k in range(14)), stroke="#5f3f20", width=3, opacity=0.4)
            c.path("".join(f"M{num(x + c.dice.between(0, w))} {num(foot + c.dice.between(0, h * 0.47))}v{num(c.dice.between(20, 120))}"
                           for _ in range(150)), stroke="#6d4826", width=1.5, opacity=0.35)
        c.rect(x, y + h * 0.93, w, h * 0.1, c.linear(["#6d4826", "#3d2612"]))
        # a heap of loose leaves on the left
        for k in range(46):
            t = k / 46
            px, py = x + w * (0.035 + 0.19 * c.dice.between(0, 1)), y + h * (0.80 - 0.30 * t - 0.04 * c.dice.between(0, 1))
            with c.moved(px, py, turn=round(c.dice.between(-38, 38), 1), scale=(1, 0.62)):
                tone = c.dice.pick([("#f6ebcf", "#d9c294"), ("#fbf6ea", "#e0d6bc"), ("#ecdcb0", "#c9aa6a"), ("#e9e4d6", "#bfb59c")])
                c.rect(4, 7, 150, 190, "#000000", 0.20)
                c.rect(0, 0, 150, 190, c.linear(list(tone), 0, 0, 1, 1), stroke="#8d7448", width=0.8)
                c.path("".join(f"M16 {28 + j * 24}h{num(c.dice.between(56, 116))}" for j in range(6)), stroke=INK, width=5, opacity=0.40,
                       cap="round")
        c.mark("dong", x + w * 0.13, y + h * 0.66)
        # piles with slips
        for k in range(6):
            px, py = x + w * (0.335 + 0.125 * (k % 3) + 0.014 * (k // 3)), y + h * (0.515 + 0.175 * (k // 3))
            s = 0.86 + 0.18 * (k // 3)
            pw, ph = w * 0.092 * s, h * 0.085 * s
            thick = 7 + (k * 3) % 5 * 3
            c.path(points([(px + 10, py + ph + 14), (px + pw + 26, py + ph + 14), (px + pw + 20, py + 20)]), "#2c1a0a", opacity=0.4)
            for j in range(thick, 0, -1):
                oy = j * 3 - thick * 3
                c.path(points([(px + c.dice.between(-3, 3), py + oy), (px + pw - 8 + c.dice.between(-3, 3), py + oy),
                               (px + pw + 4, py + ph + oy), (px - 12, py + ph + oy)]),
                       ("#fbf3de", "#d2bd8c", "#f3e6c6")[j % 3])
            oy = -thick * 3
            quad = [(px, py + oy), (px + pw - 8, py + oy), (px + pw + 4, py + ph + oy), (px - 12, py + ph + oy)]
            c.path(points(quad), c.linear(["#fffaf0", "#ead9b0"], 0, 0, 1, 1))
            c.path("".join(f"M{num(px + 10 - j)} {num(py + oy + 14 + j * 13)}h{num(pw * c.dice.between(0.4, 0.75))}"
                           for j in range(int(ph // 16))), stroke=INK, width=4, opacity=0.45, cap="round")
            tone = ("#d9543a", "#e6b43c", "#5f9c7a", "#5a86b8", "#b07ab0", "#e0894a")[k]
            c.path(points([(px + pw * 0.56, py + oy - 34), (px + pw * 0.74, py + oy - 34), (px + pw * 0.76, py + oy + 26),
                           (px + pw * 0.57, py + oy + 26)]), c.linear([lighter(tone, 0.35), tone]))
        # files in covers, tied
        for k in range(3):
            px, py = x + w * 0.735, y + h * (0.555 + 0.115 * k)
            pw, ph = w * (0.105 + 0.008 * k), h * 0.070
            shade = ("#c9a76c", "#b98f54", "#d4b680")[k]
            c.rect(px + 8, py + 12, pw, ph, "#2c1a0a", 0.35, 4)
            c.rect(px, py, pw, ph, c.linear([lighter(shade, 0.25), darker(shade, 0.25)]), round_=4)
            c.path("".join(f"M{num(px + 4)} {num(py + ph * 0.36 + j * 6)}h{num(pw - 8)}" for j in range(4)), stroke="#fff6dc", width=2.4,
                   opacity=0.8)
            c.path(f"M{num(px + pw * 0.5)} {num(py)}v{num(ph)}", stroke="#f6eede", width=6)
            c.path(f"M{num(px + pw * 0.5)} {num(py + 6)}q-30 -26 -36 -6t36 6q30 -26 36 -6t-36 6", stroke="#f6eede", width=4)
        c.mark("ho so", x + w * 0.79, y + h * 0.60)
        # boxes at the right
        for k, (bx, by, s) in enumerate(((0.865, 0.50, 0.9), (0.872, 0.70, 1.08))):
            px, py = x + w * bx, y + h * by
            bw, bh = w * 0.105 * s, h * 0.165 * s
            shade = "#b39468"
            c.rect(px + 10, py + 14, bw, bh, "#2c1a0a", 0.4, 4)
            c.rect(px, py, bw, bh, c.linear([lighter(shade, 0.25), shade, darker(shade, 0.3)], 0, 0, 1, 0.5))
            c.path(points([(px, py), (px + 18, py - 26), (px + bw + 10, py - 26), (px + bw, py)]), lighter(shade, 0.4))
            c.rect(px - 3, py, bw + 6, bh * 0.2, lighter(shade, 0.22))
            c.rect(px + bw * 0.2, py + bh * 0.34, bw * 0.6, bh * 0.34, "#fffaf0")
            c.text(px + bw / 2, py + bh * 0.55, slips[k], 26, INK, font="sans", weight="bold")
        # arrow of light along the bench: from heap to box
        c.path(f"M{num(x + w * 0.24)} {num(y + h * 0.885)}C{num(x + w * 0.45)} {num(y + h * 0.915)} {num(x + w * 0.62)} "
               f"{num(y + h * 0.915)} {num(x + w * 0.84)} {num(y + h * 0.885)}", stroke="#fff0cc", width=6,
               opacity=0.55, dash="26 16", cap="round")
        c.rect(x, y, w, h, c.linear([(0, "#fff6d8", 0.22), (0.5, "#fff6d8", 0), (1, "#1a1408", 0.28)], 0, 0, 1, 0.6))
