"""A gallery wall with views of a town."""
from draw.canvas import box, num, points
from draw.ground import cast, mount, pool
from draw.interior import visitor
from draw.scenery import tree
from draw.tone import INK, darker, lighter


def city_gallery(c, caption, title, wall="#dcd3bf"):
    """A pale gallery wall: framed views of a town, from its citadel gate to arcades and a tower."""
    with mount(c, caption, "#cfc7b6") as (x, y, w, h):
        foot = y + h * 0.76
        c.rect(x, y, w, foot - y, c.linear([lighter(wall, 0.4), wall, darker(wall, 0.14)], 0, 0, 1, 0.5))
        c.rect(x, foot, w, h, c.linear(["#b9895a", "#8d6239", "#5f3f22"]))
        # parquet
        d = ""
        for k in range(7):
            t0, t1 = (k / 7) ** 1.5, ((k + 1) / 7) ** 1.5
            ya, yb = foot + (y + h - foot) * t0, foot + (y + h - foot) * t1
            d += f"M{num(x)} {num(ya)}h{num(w)}"
            n = 18 - k
            for j in range(n + 1):
                px = x + w * (j + (k % 2) * 0.5) / n
                d += f"M{num(px)} {num(ya)}L{num(px + (px - x - w / 2) * 0.10)} {num(yb)}"
        c.path(d, stroke="#3d2612", width=2, opacity=0.4)
        c.rect(x, foot - 22, w, 22, c.linear(["#fffaf0", "#b9a988"]))
        # track and lamps
        rail = y + h * 0.158
        c.rect(x, rail, w, 8, "#3a342c")
        frames = ((0.045, 0.265, 0.225, 0.36), (0.305, 0.245, 0.285, 0.41), (0.625, 0.265, 0.15, 0.36), (0.81, 0.265, 0.15, 0.36))
        for k, (fx, fy, fw, fh) in enumerate(frames):
            px, py, pw, ph = x + w * fx, y + h * fy, w * fw, h * fh
            lx = px + pw / 2
            c.path(f"M{num(lx - 13)} {num(rail + 6)}h26l8 34h-42z", "#3a342c")
            c.path(points([(lx - 16, rail + 38), (lx + 16, rail + 38), (px + pw + 46, py + ph + 60), (px - 46, py + ph + 60)]),
                   c.linear([(0, "#fff6d8", 0.9), (1, "#fff6d8", 0)]))
            cast(c, px, py, pw, ph, 26, 0.42)
            frame = ("#4a2f1c", "#7d5a2c", "#2c2a28", "#5a3f28")[k]
            c.rect(px, py, pw, ph, c.linear([lighter(frame, 0.35), frame, darker(frame, 0.4)], 0, 0, 1, 1))
            m, q = 13, 40
            c.rect(px + m, py + m, pw - 2 * m, ph - 2 * m, c.linear(["#fdfaf0", "#efe6d0"]))
            ax, ay, aw, ah = px + q, py + q, pw - 2 * q, ph - 2 * q
            art = box(ax, ay, aw, ah)
            c.path(art, c.linear((["#e9dcba", "#d9c394"], ["#dfe6dc", "#e9dcc0"], ["#eadfc4", "#dcc9a0"], ["#cfe0e4", "#eadcc0"])[k]))
            with c.clipped(art):
                g = ay + ah * 0.80
                ink = "#5a4331"
                if k == 0:      # the citadel gate with its tower, a moat, a boat
                    for t in range(5):
                        tree(c, ax + aw * (0.05 + 0.23 * t), g - ah * 0.12, ah * 0.30, "#8a9a72", count=26)
                    c.rect(ax, g - ah * 0.26, aw, ah * 0.26, c.linear(["#c08a62", "#8d5c3c"]))
                    c.path("".join(f"M{num(ax)} {num(g - ah * (0.03 + 0.042 * r))}h{num(aw)}" for r in range(6)), stroke="#6d4228",
                           width=2, opacity=0.5)
                    c.path("".join(f"M{num(ax + aw * (j + (r % 2) * 0.5) / 16)} {num(g - ah * (0.03 + 0.042 * r))}v{num(-ah * 0.042)}"
                                   for r in range(5) for j in range(17)), stroke="#6d4228", width=1.6, opacity=0.4)
                    gx = ax + aw * 0.5
                    c.path(f"M{num(gx - aw * 0.16)} {num(g)}V{num(g - ah * 0.34)}h{num(aw * 0.32)}V{num(g)}Z",
                           c.linear(["#b5825a", "#7d4f32"]))
                    c.path(f"M{num(gx - aw * 0.07)} {num(g)}v{num(-ah * 0.13)}a{num(aw * 0.07)} {num(aw * 0.07)} 0 0 1 {num(aw * 0.14)} "
                           f"0v{num(ah * 0.13)}z", "#2c1a10")
                    for lift, half in ((0.34, 0.19), (0.50, 0.13)):
                        ry = g - ah * lift
                        c.path(f"M{num(gx - aw * half * 0.62)} {num(ry)}v{num(-ah * 0.07)}h{num(aw * half * 1.24)}v{num(ah * 0.07)}z",
                               "#9a5a3a")
                        c.path(f"M{num(gx - aw * half)} {num(ry - ah * 0.075)}Q{num(gx - aw * half * 0.5)} {num(ry - ah * 0.09)} "
                               f"{num(gx - aw * half * 0.42)} {num(ry - ah * 0.16)}"
                               f"h{num(aw * half * 0.84)}Q{num(gx + aw * half * 0.5)} {num(ry - ah * 0.09)} {num(gx + aw * half)} "
                               f"{num(ry - ah * 0.075)}z", "#6d3a2a")
                    c.rect(ax, g, aw, ah, c.linear(["#a9b8a8", "#7f9488"]))
                    c.path("".join(f"M{num(ax + aw * c.dice.between(0, 0.9))} {num(g + ah * c.dice.between(0.02, 0.19))}"
                                   f"h{num(c.dice.between(14, 50))}" for _ in range(16)), stroke="#eef2e4", width=2, opacity=0.7)
                    c.path(f"M{num(ax + aw * 0.16)} {num(g + ah * 0.10)}q{num(aw * 0.09)} 16 {num(aw * 0.20)} 0z", "#4a2f1c")
                elif k == 1:    # a boulevard of arcaded houses in depth
                    vx, vy = ax + aw * 0.52, ay + ah * 0.56
                    c.path(points([(vx - 12, vy), (vx + 12, vy), (ax + aw * 0.98, ay + ah), (ax + aw * 0.02, ay + ah)]),
                           c.linear(["#e9dcc4", "#c9b48c"]))
                    for side in (-1, 1):
                        edge = ax if side < 0 else ax + aw

                        def at(t, u):
                            px_ = vx + side * 12 + (edge - vx - side * 12) * t
                            top_, bot = vy - 34 + (ay + ah * 0.02 - vy + 34) * t, vy + (ay + ah * 0.98 - vy) * t
                            return px_, top_ + (bot - top_) * u
                        for q in range(5):
                            t0, t1 = (q / 5) ** 1.5 * 0.96 + 0.04, ((q + 1) / 5) ** 1.5 * 0.96 + 0.04
                            tone = ("#e6c98e", "#dfb87a", "#f0dcae", "#d9a878", "#ecd29a")[(q + (side > 0)) % 5]
                            c.path(points([at(t0, 0.12), at(t1, 0.12), at(t1, 0.985), at(t0, 0.985)]),
                                   c.linear([lighter(tone, 0.2), darker(tone, 0.18)]))
                            c.path(points([at(t0 - 0.004, 0.04), at(t1 + 0.012, 0.04), at(t1 + 0.006, 0.13), at(t0, 0.13)]), "#a85a3a")
                            for m_ in range(2):
                                a0, a1 = t0 + (t1 - t0) * (0.16 + 0.42 * m_), t0 + (t1 - t0) * (0.42 + 0.42 * m_)
                                c.path(points([at(a0, 0.22), at(a1, 0.22), at(a1, 0.40), at(a0, 0.40)]), "#5d7a6a")
                                c.path(points([at(a0, 0.66), at((a0 + a1) / 2, 0.59), at(a1, 0.66), at(a1, 0.985), at(a0, 0.985)]),
                                       "#5a4028")
                            c.path(points([at(t0, 0.52), at(t1, 0.52), at(t1, 0.545), at(t0, 0.545)]), "#fff4dc")
                        for q, t in enumerate((0.30, 0.52, 0.80)):
                            px_, fy_ = at(t, 0.99)
                            s_ = ah * (0.14 + 0.44 * t)
                            tree(c, px_ - side * s_ * 0.34, fy_ + 6, s_, "#6f8a58", count=26)
                    for q in range(4):
                        bx, by = vx + (q - 1.4) * 30, vy + 40 + q * 46
                        c.path(f"M{num(bx)} {num(by)}v{num(-16 - q * 5)}", stroke=ink, width=5 + q, cap="round")
                elif k == 2:    # an elevation: a hall with a clock-less pediment, inked on tinted paper
                    cx_ = ax + aw / 2
                    c.path(f"M{num(ax + aw * 0.08)} {num(g)}V{num(ay + ah * 0.46)}H{num(ax + aw * 0.92)}V{num(g)}ZM{num(ax + aw * 0.30)} "
                           f"{num(ay + ah * 0.46)}L{num(cx_)} {num(ay + ah * 0.26)}L{num(ax + aw * 0.70)} {num(ay + ah * 0.46)}"
                           f"M{num(cx_ - aw * 0.07)} {num(ay + ah * 0.285)}V{num(ay + ah * 0.12)}h{num(aw * 0.14)}V{num(ay + ah * 0.285)}"
                           f"M{num(cx_ - aw * 0.09)} {num(ay + ah * 0.12)}L{num(cx_)} {num(ay + ah * 0.05)}L{num(cx_ + aw * 0.09)} "
                           f"{num(ay + ah * 0.12)}Z",
                           "#e9d09a", stroke=ink, width=2.4)
                    wins = ""
                    for r in range(2):
                        for j in range(7):
                            wx, wy = ax + aw * (0.115 + 0.115 * j), ay + ah * (0.51 + 0.155 * r)
                            wins += f"M{num(wx)} {num(wy + ah * 0.10)}v{num(-ah * 0.07)}a{num(aw * 0.035)} {num(aw * 0.035)} 0 0 1 {num(aw * 0.07)} 0v{num(ah * 0.07)}z"
                    c.path(wins, "#7f9a94", stroke=ink, width=1.6)
                    c.line(ax, g, ax + aw, g, ink, 3)
                    c.path(f"M{num(ax + aw * 0.08)} {num(g + 24)}h{num(aw * 0.84)}m0 -8v16m{num(-aw * 0.84)} -16v16", stroke="#a33a22",
                           width=2)
                else:           # the quay with a steamer's funnel and masts
                    c.rect(ax, ay + ah * 0.55, aw, ah * 0.45, c.linear(["#9fb8b4", "#6d8f8a"]))
                    c.path("".join(f"M{num(ax + aw * c.dice.between(0, 0.9))} {num(ay + ah * c.dice.between(0.58, 0.84))}"
                                   f"h{num(c.dice.between(14, 44))}" for _ in range(22)), stroke="#f4f6ea", width=2, opacity=0.6)
                    c.path(f"M{num(ax + aw * 0.10)} {num(ay + ah * 0.56)}h{num(aw * 0.78)}l{num(-aw * 0.08)} {num(ah * 0.10)}"
                           f"h{num(-aw * 0.62)}z", "#3f3a38")
                    c.rect(ax + aw * 0.30, ay + ah * 0.49, aw * 0.38, ah * 0.07, "#f0e6cc")
                    c.rect(ax + aw * 0.45, ay + ah * 0.32, aw * 0.09, ah * 0.17, c.linear(["#b5543a", "#7d2f1e"], 0, 0, 1, 0))
                    c.path(f"M{num(ax + aw * 0.24)} {num(ay + ah * 0.56)}V{num(ay + ah * 0.18)}M{num(ax + aw * 0.76)} "
                           f"{num(ay + ah * 0.56)}V{num(ay + ah * 0.20)}M{num(ax + aw * 0.24)} {num(ay + ah * 0.20)}"
                           f"L{num(ax + aw * 0.45)} {num(ay + ah * 0.49)}M{num(ax + aw * 0.76)} {num(ay + ah * 0.22)}"
                           f"L{num(ax + aw * 0.58)} {num(ay + ah * 0.49)}", stroke=ink, width=3)
                    for j in range(5):
                        c.circle(ax + aw * (0.50 + 0.07 * j), ay + ah * (0.28 - 0.035 * j), 12 + 6 * j, "#f4efe0", 0.5)
                    c.rect(ax, ay + ah * 0.86, aw, ah * 0.14, c.linear(["#c9a878", "#8d6a44"]))
                    for j in range(6):
                        c.rect(ax + aw * (0.06 + 0.15 * j), ay + ah * 0.82, aw * 0.07, ah * 0.06,
                               ("#8d5c34", "#6d4a2c", "#a8743f")[j % 3])
            c.rect(ax, ay, aw, ah, "none", stroke="#6d5a3c", width=1.6)
            c.path(points([(px + m, py + m), (px + pw * 0.34, py + m), (px + m, py + ph * 0.8)]), "#ffffff", opacity=0.14)
            c.rect(px + pw / 2 - 56, py + ph + 24, 112, 34, "#fffdf4")
            c.path(f"M{num(px + pw / 2 - 44)} {num(py + ph + 36)}h{num(c.dice.between(54, 86))}m-70 11h48", stroke=INK, width=4,
                   opacity=0.5, cap="round")
            c.mark(f"khung {k + 1}", px + pw / 2, py + ph / 2)
        for i, line in enumerate(title):
            c.text(x + w * 0.045, y + h * (0.072 + 0.058 * i), line, (58, 38)[min(i, 1)], "#5a2a1c", font="display", weight="bold",
                   anchor="start", spacing=1)
        # a bench, two people
        bx, by, bw = x + w * 0.40, y + h * 0.885, w * 0.24
        pool(c, bx + bw / 2, by + 64, bw * 0.6, 22, 0.6)
        c.rect(bx + 30, by + 10, 22, 56, "#2c1d10")
        c.rect(bx + bw - 52, by + 10, 22, 56, "#2c1d10")
        c.path(points([(bx, by - 14), (bx + bw, by - 14), (bx + bw + 16, by + 14), (bx - 16, by + 14)]), c.linear(["#8f4a34", "#5f2a1c"]))
        c.rect(bx - 16, by + 14, bw + 32, 12, "#3a1a10")
        visitor(c, x + w * 0.245, y + h * 0.955, h * 0.53, "#31404a")
        visitor(c, x + w * 0.785, y + h * 0.935, h * 0.49, "#4a3430", True)
        c.rect(x, y, w, h, c.linear([(0, "#fff6d8", 0.20), (0.5, "#fff6d8", 0), (1, "#20140a", 0.24)], 0, 0, 1, 0.5))
