"""Years on the move and underground: crates, caves, shelters, a watch on a hill, what people left behind."""
from math import cos, pi, sin

from draw.canvas import box, curve, num, points
from draw.ground import cast, mount, pool, tag
from draw.limestone import peak
from draw.scenery import hills, leaves, mist, palm, sky, tree
from draw.tone import INK, darker, lighter
from motifs._props import chest, figure, fissures, glow, pile, pine, rock


def pine_hill_crates(c, caption, names, sky_tones=("#b9c6c4", "#dfe0cf", "#f4e8cc")):
    """Crates of woodblocks set down on a hill among pines; one is open, its blocks bedded in straw."""
    with mount(c, caption, "#e2ddcd") as (x, y, w, h):
        sky(c, x, y, w, h, list(sky_tones))
        glow(c, x + w * 0.74, y + h * 0.26, w * 0.34, h * 0.44, "#fff3cf", 0.75)
        for base, tall, tone, bumps in ((0.44, 0.13, "#a9b8ae", 3), (0.52, 0.12, "#8fa396", 4), (0.60, 0.10, "#74897a", 3)):
            hills(c, x, w, y + h * base, h * tall, y + h, tone, bumps)
            far = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + h * (base - c.dice.between(0, tall * 0.8)))}l-5 20h10z"
                          for _ in range(90))
            c.path(far, darker(tone, 0.18), opacity=0.8)
            mist(c, x, y + h * (base - 0.04), w, h * 0.15, "#f6eed8", 0.85)
        hills(c, x, w, y + h * 0.74, h * 0.06, y + h, "#5d6b4a", 2)
        for px, foot, tall in ((0.05, 0.86, 0.80), (0.16, 0.80, 0.60), (0.29, 0.765, 0.42), (0.72, 0.765, 0.44),
                               (0.86, 0.81, 0.66), (0.975, 0.88, 0.86)):
            pine(c, x + w * px, y + h * foot, h * tall, "#41583f", 8)
        mist(c, x, y + h * 0.52, w, h * 0.22, "#f6eed8", 0.45)
        c.path(curve([(x - 300, y + h * 0.80), (x - 40, y + h * 0.80), (x + w * 0.4, y + h * 0.765), (x + w + 40, y + h * 0.81),
                      (x + w + 300, y + h * 0.81),
                      (x + w + 300, y + h * 1.4), (x - 300, y + h * 1.4), (x - 300,
                                                                           y + h * 0.8)], close=True), c.linear(["#8a8a5c",
                                                                                                                 "#6b6b45", "#3f4229"]))
        needles = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + h * c.dice.between(0.80, 1))}l{num(c.dice.between(-18, 18))} "
                          f"{num(c.dice.between(-7, 7))}"
                          for _ in range(320))
        c.path(needles, stroke="#a5814a", width=2.4, opacity=0.5, cap="round")
        # closed crates behind
        pool(c, x + w * 0.50, y + h * 0.93, w * 0.42, 60, 0.5)
        chest(c, x + w * 0.075, y + h * 0.605, w * 0.19, h * 0.125, 52, "#8a6238", names[2], 25, rope=True)
        chest(c, x + w * 0.045, y + h * 0.750, w * 0.245, h * 0.155, 64, "#775230", names[1], 28, rope=True)
        chest(c, x + w * 0.720, y + h * 0.755, w * 0.225, h * 0.150, 60, "#82603c", names[0], 27, rope=True)
        chest(c, x + w * 0.745, y + h * 0.622, w * 0.160, h * 0.115, 50, "#6f4c2c", None, 30, rope=True)
        # the open crate
        bx, by, bw, bh = x + w * 0.335, y + h * 0.735, w * 0.345, h * 0.205
        tone = "#8f683e"
        pool(c, bx + bw / 2, by + bh + 8, bw * 0.62, 40, 0.75)
        c.path(points([(bx + 34, by - 62), (bx + bw - 34, by - 62), (bx + bw, by), (bx, by)]), "#2c1c0e")
        straw = "".join(f"M{num(bx + c.dice.between(20, bw - 40))} {num(by - c.dice.between(2, 58))}q{num(c.dice.between(-30, 30))} "
                        f"{num(c.dice.between(-18, 10))} "
                        f"{num(c.dice.between(-60, 60))} {num(c.dice.between(-14, 14))}" for _ in range(170))
        c.path(straw, stroke="#cdb06a", width=3, opacity=0.8, cap="round")
        n = 9
        for k in range(n):
            kx = bx + 34 + (bw - 100) * k / (n - 1)
            up = c.dice.between(74, 106)
            wood = c.dice.pick(["#3a2418", "#4a2f1c", "#2f1d14", "#55361f"])
            q = [(kx, by + 6), (kx + 8, by - up), (kx + 44, by - up - 8), (kx + 40, by + 6)]
            c.path(points(q), c.linear([lighter(wood, 0.30), wood, darker(wood, 0.45)], 0, 0, 1, 0), stroke="#150c06", width=1.6)
            carved = "".join(f"M{num(kx + 12 + j * 8)} {num(by - up + 8 + c.dice.between(0, 6))}v{num(up - 26)}" for j in range(4))
            c.path(carved, stroke=lighter(wood, 0.42), width=3.4, dash="5 4", opacity=0.55)
        straw = "".join(f"M{num(bx + c.dice.between(10, bw - 30))} {num(by - c.dice.between(-4, 18))}"
                        f"q{num(c.dice.between(-26, 26))} {num(c.dice.between(-22, 16))} "
                        f"{num(c.dice.between(-56, 56))} {num(c.dice.between(-10, 30))}" for _ in range(120))
        c.path(straw, stroke="#e6cf8c", width=2.8, opacity=0.85, cap="round")
        c.rect(bx, by, bw, bh, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.42)], 0, 0, 0.6, 1))
        c.path("".join(f"M{num(bx)} {num(by + bh * k / 4)}h{num(bw)}" for k in (1, 2, 3)), stroke=darker(tone, 0.6), width=3,
               opacity=0.6)
        c.path("".join(f"M{num(bx + c.dice.between(0, bw - 70))} {num(by + c.dice.between(6, bh - 6))}q26 "
                       f"{num(c.dice.between(-4, 4))} 60 0" for _ in range(60)),
               stroke=darker(tone, 0.5), width=1.5, opacity=0.35)
        for k in (0.0, 0.465, 0.93):
            c.rect(bx + bw * k, by - 3, bw * 0.07, bh + 3, c.linear([lighter(tone, 0.3), darker(tone, 0.25)], 0, 0, 1, 0))
            c.path("".join(f"M{num(bx + bw * (k + 0.035))} {num(by + bh * t)}h.1" for t in (0.12, 0.38, 0.62, 0.88)),
                   stroke="#1d150e", width=7, cap="round")
        c.line(bx, by, bx + bw, by, lighter(tone, 0.6), 3, 0.8)
        stray = "".join(f"M{num(bx + c.dice.between(-40, bw))} {num(by + bh + c.dice.between(-6, 40))}"
                        f"q{num(c.dice.between(-20, 20))} -10 {num(c.dice.between(-50, 50))} 4"
                        for _ in range(40))
        c.path(stray, stroke="#d9bf7a", width=2.6, opacity=0.75, cap="round")
        # one block lies on the grass
        with c.moved(x + w * 0.455, y + h * 0.955, turn=-3):
            c.rect(-10, 14, 330, 34, "#000000", 0.35)
            c.path(points([(20, -34), (300, -34), (330, 10), (0, 10)]), c.linear(["#5f3f28", "#3a2417"]))
            c.rect(0, 10, 330, 22, "#2a1910")
            rows = "".join(f"M{num(34 + j * 19)} {num(-28)}L{num(22 + j * 20.5)} 4" for j in range(15))
            c.path(rows, stroke="#a5764a", width=6, dash="6 4", opacity=0.6)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.02), (1, "#12160c", 0.42)], 0.55, 0.45, 0.8))


def cave_scaffold(c, caption, rock_tone="#6b6a5c", storeys=3):
    """Inside a cave under construction: bamboo scaffolding, floors of a store, shelves already on the lowest one."""
    with mount(c, caption, "#dfd9c9") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#2c2a24", "#3a362c", "#1c1a16"]))
        # daylight from a hole in the roof
        hole = (f"M{num(x + w * 0.47)} {num(y + h * 0.015)}q{num(w * 0.11)} {num(-h * 0.03)} {num(w * 0.23)} {num(h * 0.018)}"
                f"q{num(w * 0.05)} {num(h * 0.05)} "
                f"{num(-w * 0.05)} {num(h * 0.085)}q{num(-w * 0.10)} {num(h * 0.04)} {num(-w * 0.19)} {num(-h * 0.018)}"
                f"q{num(-w * 0.04)} {num(-h * 0.04)} {num(w * 0.01)} {num(-h * 0.085)}z")
        back = rock(c, x - 40, x + w + 40, lambda t: y + h * 0.10, y + h + 60, rock_tone, 30)
        c.rect(x, y, w, h, c.radial([(0, "#c9b98a", 0.50), (0.6, "#6b6248", 0.10), (1, "#000000", 0.55)], 0.56, 0.46, 0.62))
        fissures(c, back, x, y + h * 0.1, w, h * 0.8, rock_tone, 110, 110)
        c.path(hole, c.linear(["#f6f4dc", "#d9e4cc"]), stroke="#24221c", width=10)
        with c.clipped(hole):
            leaves(c, x + w * 0.49, y + h * 0.03, 70, 30, "#6f8a58", 40, 12)
            leaves(c, x + w * 0.69, y + h * 0.08, 60, 30, "#6f8a58", 40, 12)
        c.path(points([(x + w * 0.47, y + h * 0.08), (x + w * 0.68, y + h * 0.09), (x + w * 0.86, y + h * 0.92),
                       (x + w * 0.24, y + h * 0.92)]),
               c.linear([(0, "#fff6d8", 0.52), (1, "#fff6d8", 0.02)]))
        # the store: concrete floors on posts
        left, right = x + w * 0.19, x + w * 0.83
        foot = y + h * 0.885
        step = h * 0.185
        c.path(curve([(x - 300, foot - 30), (x - 40, foot - 30), (x + w * 0.5, foot + 12), (x + w + 40, foot - 20),
                      (x + w + 300, foot - 20), (x + w + 300, y + h + 300),
                      (x - 300, y + h + 300), (x - 300, foot - 30)], close=True), c.linear(["#8a7f62", "#5a5240", "#2c281e"]))
        pebbles = "".join(f"M{num(x + c.dice.between(0, w))} {num(foot + c.dice.between(0, h * 0.11))}"
                          f"h{num(c.dice.between(3, 16))}" for _ in range(170))
        c.path(pebbles, stroke="#b3a684", width=4, cap="round", opacity=0.35)
        pool(c, (left + right) / 2, foot + 12, (right - left) * 0.6, 40, 0.7)
        for k in range(storeys):
            fy = foot - k * step
            up = fy - step
            done = k == 0
            # back wall of the storey
            if k < storeys - 1 or storeys == 1:
                c.rect(left + 10, up + 16, right - left - 20, step - 16, c.linear(["#3a3426", "#57503c"]))
            if done:
                sx = left + 34
                while sx < right - 150:
                    sw = 132
                    c.rect(sx, up + 44, sw, step - 46, "#2a1c10")
                    for r in range(3):
                        ry = up + 50 + r * (step - 58) / 3
                        kx = sx + 6
                        while kx < sx + sw - 18:
                            bw = c.dice.between(13, 24)
                            bh = (step - 58) / 3 * c.dice.between(0.62, 0.88)
                            tone = c.dice.pick(["#d9c08a", "#b99a64", "#8a5a3a", "#e6d5a8", "#8f8a68"])
                            c.rect(kx, ry + (step - 58) / 3 - bh - 5, min(bw, sx + sw - 6 - kx), bh,
                                   c.linear([lighter(tone, 0.2), darker(tone, 0.35)], 0, 0, 1, 0))
                            kx += bw + 1.5
                        c.rect(sx, ry + (step - 58) / 3 - 6, sw, 6, "#8a6238")
                    c.rect(sx, up + 44, 6, step - 46, "#8a6238")
                    c.rect(sx + sw - 6, up + 44, 6, step - 46, "#8a6238")
                    sx += sw + 16
            elif k == 1:
                # bare shelf frames being put up
                for j in range(3):
                    sx = left + 60 + j * 170
                    d = f"M{num(sx)} {num(fy)}V{num(up + 60)}M{num(sx + 120)} {num(fy)}V{num(up + 60)}"
                    d += "".join(f"M{num(sx)} {num(up + 70 + r * (step - 90) / 3)}h120" for r in range(4 - j))
                    c.path(d, stroke="#b98f56", width=7)
            for px in [left + (right - left) * q for q in (0.0, 0.33, 0.66, 1.0)]:
                if k < storeys - 1 or px < right - 10:
                    c.rect(px - 11, up + 10, 22, step - 4, c.linear(["#b9b09a", "#8a8270", "#5a5446"], 0, 0, 1, 0))
            if k < storeys - 1:
                c.rect(left - 26, up - 4, right - left + 52, 22, c.linear(["#cfc6ae", "#8f8772", "#5f5848"]))
                c.line(left - 26, up - 3, right + 26, up - 3, "#efe6cc", 2.5, 0.7)
        # rods that wait for the next floor
        top = foot - (storeys - 1) * step - step
        rods = "".join(f"M{num(left + (right - left) * q + d)} {num(top + 14)}v{num(-c.dice.between(60, 110))}"
                       for q in (0, 0.33, 0.66) for d in (-7, 0, 7))
        c.path(rods, stroke="#8a4a2c", width=3.2)
        # bamboo scaffolding before it
        def cane(x0, y0, x1, y1, thick=13):
            for shade, wd in (("#3a2c14", thick + 4), ("#b08e4c", thick), ("#e0c57c", thick * 0.35)):
                c.line(x0, y0, x1, y1, shade, wd, 0.9, "round")
            n = max(2, int((abs(x1 - x0) + abs(y1 - y0)) / 90))
            c.path("".join(f"M{num(x0 + (x1 - x0) * j / n)} {num(y0 + (y1 - y0) * j / n)}h.1" for j in range(1, n)),
                   stroke="#6b5326", width=thick + 2, opacity=0.75)

        for px in (left - 62, left + (right - left) * 0.24, left + (right - left) * 0.60, right + 62):
            cane(px, foot + 40, px + c.dice.between(-14, 14), top - h * 0.06)
        for k in range(storeys + 1):
            cy = foot - k * step - 40
            if k:
                cane(left - 110, cy + c.dice.between(-10, 10), right + 110, cy + c.dice.between(-12, 12), 11)
        cane(left - 70, foot - step * 0.1, left + (right - left) * 0.30, foot - step * 1.9, 10)
        # a ladder, planks, workers, lamps
        lx0, lx1 = right - 26, right + 34
        for d in (-20, 20):
            cane(lx0 + d + 40, foot + 30, lx1 + d - 60, top + 40, 9)
        for k in range(13):
            t = k / 13
            rx = lx0 + 40 + (lx1 - 100 - lx0) * t
            c.line(rx - 24, foot + 20 - (foot - top - 20) * t, rx + 24, foot + 16 - (foot - top - 20) * t, "#d9bf7a", 7)
        c.path(points([(left - 120, foot - step - 34), (left + 130, foot - step - 38), (left + 130, foot - step - 22),
                       (left - 120, foot - step - 18)]), "#c9a562")
        for px, fy, pose, flip, tone in ((left - 40, foot - step - 30, "carry", 1, "#5a6a6a"),
                                         (left + 150, foot - 2 * step - 2, "stand", 1, "#6b5a44"),
                                         (left + 330, foot - 2 * step - 2, "dig", -1,
                                          "#4f5a48"), (right - 6, foot - step * 0.92, "climb", 1, "#5a4a3a"),
                                         (left + 90, foot + 62, "carry", 1,
                                          "#4a5a5a"), (left + 290, foot + 84, "dig", 1,
                                                       "#6b4f3a"), (right - 150, foot + 58, "stand", -1, "#4f5a48"),
                                         (left + 420, foot - step - 2, "stand", -1, "#5f6650")):
            figure(c, px, fy, h * 0.112, tone, pose, flip, "cone" if tone != "#6b5a44" else "helmet")
        for gx, gy in ((left + 90, foot - step * 0.80), (left + (right - left) * 0.52, foot - step * 0.82),
                       (right - 90, foot - step * 1.80), (left + 40, foot - step * 1.86)):
            glow(c, gx, gy, 150, 120, "#ffd98a", 0.75)
            c.path(f"M{num(gx)} {num(gy - 34)}v22", stroke="#1c1812", width=4)
            c.path(f"M{num(gx - 17)} {num(gy - 6)}q17 -20 34 0z", "#2c261c")
            c.ellipse(gx, gy + 2, 8, 10, "#fff6d0")
        # near rock frames it
        for side in (0, 1):
            pairs = [(x + w * side, y - 20)]
            for k in range(13):
                t = k / 12
                reach = w * (0.17 - 0.10 * sin(t * pi)) + c.dice.between(-20, 20)
                pairs.append((x + w * side + (reach if side == 0 else -reach), y + h * t))
            pairs.append((x + w * side, y + h + 20))
            d = curve(pairs, close=True)
            c.path(d, c.linear(["#26241e", "#4a463a"] if side == 0 else ["#3f3b30", "#1c1a15"], 0, 0, 1, 0))
            fissures(c, d, x + (0 if side == 0 else w * 0.80), y, w * 0.2, h, "#3a372d", 40, 90)
        teeth = "".join(f"M{num(x + w * q - s)} {num(y - 10)}q{num(s * 0.5)} {num(ln * 0.5)} {num(s)} {num(ln)}q{num(s * 0.5)} "
                        f"{num(-ln * 0.5)} {num(s)} {num(-ln)}z"
                        for q, s, ln in ((0.12, 34, 190), (0.22, 24, 120), (0.31, 30, 160), (0.395, 20, 90), (0.79, 28, 130),
                                         (0.88, 36, 210)))
        c.path(teeth, c.linear(["#1c1a15", "#4a463a"]))
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.66, "#000000", 0.06), (1, "#050403", 0.6)], 0.52, 0.52, 0.76))


def night_shelter(c, caption):
    """Night in the forest: a shelter half dug, two figures, a hooded lamp; far off the generator's hut."""
    with mount(c, caption, "#cfcdc2") as (x, y, w, h):
        sky(c, x, y, w, h * 0.7, ["#0d1722", "#1a2b36", "#35494a"])
        stars = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h * 0.36))}h.1" for _ in range(120))
        c.path(stars, stroke="#f0ead2", width=2.6, cap="round", opacity=0.7)
        for px, half, tall in ((0.10, 0.13, 0.30), (0.33, 0.12, 0.40), (0.58, 0.15, 0.34), (0.85, 0.14, 0.42)):
            peak(c, x + w * px, y + h * 0.60, w * half, h * tall, "#27393d", 0)
        mist(c, x, y + h * 0.38, w, h * 0.24, "#7f928c", 0.5)
        for px, half, tall in ((0.0, 0.16, 0.32), (0.22, 0.11, 0.24), (0.47, 0.12, 0.20), (0.72, 0.12, 0.26), (1.0, 0.15, 0.34)):
            peak(c, x + w * px, y + h * 0.66, w * half, h * tall, "#1a2827", 0)
        c.rect(x, y + h * 0.58, w, h * 0.42, c.linear(["#1a2420", "#1c211a", "#0c0f0b"]))
        # the generator's hut
        hx, hy = x + w * 0.735, y + h * 0.455
        glow(c, hx + 120, hy + 120, 300, 170, "#ffc46a", 0.42)
        c.path(points([(hx + 10, hy + 70), (hx + 236, hy + 70), (hx + 236, hy + 196), (hx + 10, hy + 196)]),
               c.linear(["#4a3a22", "#2c2214"]))
        c.path("".join(f"M{num(hx + 16 + k * 13)} {num(hy + 74)}v120" for k in range(17)), stroke="#1c160c", width=3, opacity=0.6)
        c.rect(hx + 84, hy + 100, 92, 96, c.linear(["#ffdc92", "#d99a44"]))
        c.path(f"M{num(hx + 98)} {num(hy + 196)}v-44h62v44zM{num(hx + 110)} {num(hy + 152)}v-16h34v16z", "#2c2620")
        c.circle(hx + 118, hy + 176, 17, "#4a4236")
        c.path(points([(hx - 26, hy + 84), (hx + 60, hy), (hx + 190, hy - 6), (hx + 272, hy + 84)]),
               c.linear(["#6b5a36", "#3a3018", "#231c0e"]))
        c.path("".join(f"M{num(hx + 60 + k * 12)} {num(hy + 2)}L{num(hx - 24 + k * 27)} {num(hy + 82)}" for k in range(11)),
               stroke="#1c160a", width=3, opacity=0.6)
        c.path(f"M{num(hx + 236)} {num(hy + 120)}h26v-70", stroke="#1c1a16", width=9)
        for k in range(4):
            c.ellipse(hx + 268 + k * 12, hy + 30 - k * 26, 18 + k * 8, 12 + k * 5, "#b9bdb2", 0.10)
        # a wire from the hut to the lamp
        px, py = x + w * 0.405, y + h * 0.30
        c.path(f"M{num(hx + 20)} {num(hy + 66)}Q{num((hx + px) / 2)} {num(hy + 60)} {num(px + 6)} {num(py + 6)}", stroke="#0a0d0c",
               width=3.5)
        # trees, dark
        for tx, foot, tall in ((0.06, 0.80, 0.92), (0.20, 0.72, 0.62), (0.90, 0.76, 0.80), (0.985, 0.84, 1.0), (0.60, 0.66, 0.46)):
            tree(c, x + w * tx, y + h * foot, h * tall, "#22362c", "#171410", 0.40, 46)
        # lamp on a post, with its hood
        c.rect(px - 7, py, 14, h * 0.50, c.linear(["#4a3c28", "#1c150c"], 0, 0, 1, 0))
        c.path(f"M{num(px)} {num(py + 4)}h58v16", stroke="#4a3c28", width=9)
        lx, ly = px + 58, py + 20
        c.path(points([(lx - 20, ly + 40), (lx + 20, ly + 40), (lx + w * 0.23, y + h * 0.93), (lx - w * 0.22, y + h * 0.93)]),
               c.linear([(0, "#ffe09a", 0.55), (1, "#ffd880", 0.05)]))
        c.ellipse(lx, y + h * 0.845, w * 0.25, h * 0.095, c.radial([(0, "#ffdf9a", 0.62), (1, "#ffdf9a", 0)]))
        c.path(f"M{num(lx - 12)} {num(ly)}h24l44 52h-112z", c.linear(["#3a3c36", "#12130f"]))
        c.ellipse(lx, ly + 52, 56, 9, "#ffefb8")
        # the trench, its earth, the beams of its roof
        gx, gy = x + w * 0.46, y + h * 0.86
        c.path(f"M{num(gx - 330)} {num(gy)}Q{num(gx - 250)} {num(gy - 120)} {num(gx - 110)} {num(gy - 92)}Q{num(gx + 60)} "
               f"{num(gy - 150)} {num(gx + 240)} {num(gy - 84)}"
               f"Q{num(gx + 380)} {num(gy - 60)} {num(gx + 430)} {num(gy + 20)}Z", c.linear(["#a57c4a", "#6b4a2a", "#33220f"]))
        clods = "".join(f"M{num(gx + c.dice.between(-300, 390))} {num(gy - c.dice.between(-10, 100))}h{num(c.dice.between(3, 15))}"
                        for _ in range(190))
        c.path(clods, stroke="#c99a62", width=6, cap="round", opacity=0.38)
        mouth = (f"M{num(gx - 210)} {num(gy + 84)}Q{num(gx - 190)} {num(gy - 40)} {num(gx - 60)} {num(gy - 48)}H{num(gx + 150)}"
                 f"Q{num(gx + 272)} {num(gy - 34)} {num(gx + 290)} {num(gy + 88)}Z")
        c.path(mouth, c.linear(["#3a2614", "#120b06"]))
        with c.clipped(mouth):
            c.path("".join(f"M{num(gx - 200 + k * 34)} {num(gy + 90)}q8 -60 {num(c.dice.between(-10, 16))} -140"
                           for k in range(15)), stroke="#7a5630", width=7, opacity=0.4)
            c.path(points([(gx - 60, gy + 96), (gx - 20, gy - 50), (gx + 110, gy - 50), (gx + 160, gy + 96)]), "#000000",
                   opacity=0.55)
        for k in range(6):
            bx = gx - 190 + k * 84
            c.path(f"M{num(bx)} {num(gy - 44 + (k % 2) * 6)}l70 -12", stroke="#2a1c0e", width=24, cap="round")
            c.path(f"M{num(bx)} {num(gy - 46 + (k % 2) * 6)}l70 -12", stroke="#8a6436", width=18, cap="round")
            c.path(f"M{num(bx)} {num(gy - 51 + (k % 2) * 6)}l70 -12", stroke="#c9a066", width=4, cap="round", opacity=0.7)
        figure(c, gx - 262, gy + 78, h * 0.285, "#4a5648", "dig", 1)
        figure(c, gx + 348, gy + 92, h * 0.275, "#5a4a38", "dig", -1)
        # hoe, basket of earth in front
        c.ellipse(x + w * 0.30, y + h * 0.965, 82, 22, "#0c0a06", 0.6)
        c.path(f"M{num(x + w * 0.255)} {num(y + h * 0.90)}Q{num(x + w * 0.26)} {num(y + h * 0.975)} {num(x + w * 0.30)} "
               f"{num(y + h * 0.978)}"
               f"Q{num(x + w * 0.342)} {num(y + h * 0.975)} {num(x + w * 0.348)} {num(y + h * 0.90)}Z", c.linear(["#c9a562",
                                                                                                                  "#6b4f26"], 0, 0, 1, 0))
        c.ellipse(x + w * 0.3015, y + h * 0.90, 78, 19, "#6b4a28", stroke="#d9bf7a", width=5)
        c.path(f"M{num(x + w * 0.66)} {num(y + h * 0.985)}L{num(x + w * 0.755)} {num(y + h * 0.90)}", stroke="#a57c46", width=11,
               cap="round")
        c.path(f"M{num(x + w * 0.75)} {num(y + h * 0.885)}l40 22l-10 20l-44 -24z", c.linear(["#a9aba2", "#4a4c46"]))
        grass = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + h + 4)}q{num(c.dice.between(-12, 12))} "
                        f"{num(-c.dice.between(26, 46))} {num(c.dice.between(-26, 26))} "
                        f"{num(-c.dice.between(30, 84))}" for _ in range(130))
        c.path(grass, stroke="#0c130e", width=5, cap="round")
        for lxx, lyy, rx, ry in ((0.02, 0.04, 330, 150), (0.96, 0.03, 330, 160), (0.36, -0.02, 260, 70)):
            leaves(c, x + w * lxx, y + h * lyy, rx, ry, "#15241d", 80, 25, light=False)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.6, "#000000", 0.08), (1, "#020405", 0.6)], 0.45, 0.66, 0.75))


def cave_from_within(c, caption, rock_tone="#57503f"):
    """From inside a cave towards its bright mouth: shelves and chests on both sides, people carrying, as shapes."""
    with mount(c, caption, "#d9d3c2") as (x, y, w, h):
        c.rect(x, y, w, h, "#17130e")
        cx, cy = x + w * 0.525, y + h * 0.43
        mouth_w, mouth_h = w * 0.185, h * 0.30
        # walls as rings of rock, lighter towards the mouth
        rings = 7
        for k in range(rings):
            t = 1 - k / rings
            ring = []
            for a in range(30):
                ang = a * 2 * pi / 30
                rx = mouth_w + (w * 0.68 - mouth_w) * t ** 1.25
                ry = mouth_h + (h * 0.72 - mouth_h) * t ** 1.25
                jag = c.dice.between(0.90, 1.10)
                ring.append((cx + cos(ang) * rx * jag, cy + sin(ang) * ry * jag * (0.86 if sin(ang) > 0 else 1)))
            ring.append(ring[0])
            tone = lighter(darker(rock_tone, 0.62 * t), 0.34 * (1 - t))
            d = curve(ring, close=True)
            c.path(d, c.linear([lighter(tone, 0.10), tone, darker(tone, 0.3)], 0.3, 0, 0.7, 1))
            if k < 5:
                with c.clipped(d):
                    dark = light = ""
                    for _ in range(26):
                        a = c.dice.between(0, 2 * pi)
                        r0 = c.dice.between(0.72, 0.98)
                        rx = mouth_w + (w * 0.68 - mouth_w) * t ** 1.25
                        ry = mouth_h + (h * 0.72 - mouth_h) * t ** 1.25
                        sx, sy = cx + cos(a) * rx * r0, cy + sin(a) * ry * r0
                        piece = (f"M{num(sx)} {num(sy)}q{num(c.dice.between(-24, 24))} {num(c.dice.between(6, 40))} "
                                 f"{num(-cos(a) * 50)} {num(-sin(a) * 50 + 20)}")
                        dark, light = (dark + piece, light) if c.dice.chance(0.55) else (dark, light + piece)
                    c.path(dark, stroke="#0c0a06", width=5, opacity=0.35)
                    c.path(light, stroke=lighter(tone, 0.45), width=3, opacity=0.35)
        # the mouth and what is outside
        d = (f"M{num(cx - mouth_w * 0.96)} {num(cy + mouth_h * 0.78)}Q{num(cx - mouth_w * 1.08)} {num(cy - mouth_h * 0.2)} "
             f"{num(cx - mouth_w * 0.5)} {num(cy - mouth_h * 0.72)}"
             f"Q{num(cx - mouth_w * 0.1)} {num(cy - mouth_h * 1.0)} {num(cx + mouth_w * 0.36)} {num(cy - mouth_h * 0.74)}"
             f"Q{num(cx + mouth_w * 1.02)} {num(cy - mouth_h * 0.3)} "
             f"{num(cx + mouth_w * 0.98)} {num(cy + mouth_h * 0.78)}Z")
        with c.clipped(d):
            sky(c, cx - mouth_w * 1.2, cy - mouth_h * 1.1, mouth_w * 2.4, mouth_h * 2, ["#fdf9e2", "#f1f0cf", "#c9d8b0"])
            for px, half, tall in ((-0.5, 0.36, 0.9), (0.45, 0.42, 1.1)):
                peak(c, cx + mouth_w * px, cy + mouth_h * 0.6, mouth_w * half, mouth_h * tall, "#b9c9ae", 0)
            for k in range(8):
                leaves(c, cx + mouth_w * (-1 + k * 0.29), cy + mouth_h * 0.62, mouth_w * 0.24, mouth_h * 0.2, "#7f9c62", 30, 11)
            c.rect(cx - mouth_w * 1.2, cy + mouth_h * 0.62, mouth_w * 2.4, mouth_h * 0.4, "#cfc08c")
        glow(c, cx, cy, mouth_w * 2.5, mouth_h * 2.1, "#fff6d2", 0.72)
        # floor with the light on it
        fl = [(x - 60, y + h + 20), (cx - mouth_w * 0.96, cy + mouth_h * 0.76), (cx + mouth_w * 0.96, cy + mouth_h * 0.76),
              (x + w + 60, y + h + 20)]
        c.path(points(fl), c.linear(["#d9c690", "#7a6a46", "#2a2318"]))
        c.path(points([(cx - mouth_w * 0.7, cy + mouth_h * 0.77), (cx + mouth_w * 0.7, cy + mouth_h * 0.77),
                       (x + w * 0.78, y + h + 20), (x + w * 0.24, y + h + 20)]),
               c.linear([(0, "#fff3c8", 0.7), (1, "#fff3c8", 0.03)]))
        ruts = "".join(f"M{num(cx + s * mouth_w * 0.3)} {num(cy + mouth_h * 0.8)}Q{num(cx + s * w * 0.10)} {num(y + h * 0.8)} "
                       f"{num(cx + s * w * 0.19)} {num(y + h + 10)}" for s in (-1, 1))
        c.path(ruts, stroke="#2a2318", width=12, opacity=0.25)
        pebbles = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + h * c.dice.between(0.78, 1))}h{num(c.dice.between(4, 20))}"
                          for _ in range(120))
        c.path(pebbles, stroke="#b9a878", width=5, cap="round", opacity=0.22)

        # racks run along both walls, drawn in perspective
        def wall(side, t, s):
            deep = 1 / (1 + 3.4 * t)
            return cx + side * w * 0.50 * deep, cy + h * (-0.30 + 0.80 * s) * deep

        for side in (-1, 1):
            c.path(points([wall(side, 0.02, 0), wall(side, 0.9, 0), wall(side, 0.9, 1), wall(side, 0.02, 1)]), "#120c06",
                   opacity=0.85)
            for j in range(6, -1, -1):
                t0, t1 = 0.02 + 0.88 * (j / 7) ** 1.25, 0.02 + 0.88 * ((j + 1) / 7) ** 1.25
                lit = 0.10 + 0.085 * j
                for r in range(4):
                    s0, s1 = r / 4 + 0.02, (r + 1) / 4 - 0.02
                    n = 8 if j < 3 else 5
                    for m in range(n):
                        u0, u1 = t0 + (t1 - t0) * (m + 0.08) / n, t0 + (t1 - t0) * (m + 0.94) / n
                        top = s0 + c.dice.between(0.015, 0.07)
                        tone = c.dice.pick(["#8a6a3a", "#a5854c", "#6b4f2c", "#7a3f28", "#b99a5c", "#5f5a40"])
                        q = [wall(side, u0, top), wall(side, u1, top), wall(side, u1, s1), wall(side, u0, s1)]
                        c.path(points(q), lighter(darker(tone, 0.55), lit * 0.7) if m % 2
                               else lighter(darker(tone, 0.62), lit * 0.7))
                    p0, p1 = wall(side, t0, s1 + 0.012), wall(side, t1, s1 + 0.012)
                    c.line(*p0, *p1, lighter("#6b4a26", lit * 0.6), max(2.5, 13 / (1 + 3.4 * t0)))
                p0, p1 = wall(side, t0, 0), wall(side, t0, 1)
                c.line(*p0, *p1, lighter("#5a3d1e", lit * 0.6), max(3, 17 / (1 + 3.4 * t0)))
        # lamps on the roof
        for lx, ly, s in ((0.40, 0.10, 1.0), (0.60, 0.155, 0.62), (0.475, 0.205, 0.42)):
            gx, gy = x + w * lx, y + h * ly
            glow(c, gx, gy + 20 * s, 190 * s, 140 * s, "#ffcf7a", 0.75)
            c.path(f"M{num(gx)} {num(gy - 80 * s)}v{num(70 * s)}", stroke="#0c0a06", width=4)
            c.path(f"M{num(gx - 32 * s)} {num(gy + 4)}q{num(32 * s)} {num(-34 * s)} {num(64 * s)} 0z", "#1c160e")
            c.ellipse(gx, gy + 8 * s, 11 * s, 13 * s, "#fff6d0")
        # chests in the foreground
        chest(c, x + w * 0.035, y + h * 0.775, w * 0.20, h * 0.16, 60, "#5a4022", None, 20, rope=True)
        chest(c, x + w * 0.785, y + h * 0.795, w * 0.185, h * 0.15, 56, "#37322a", None)
        chest(c, x + w * 0.800, y + h * 0.672, w * 0.150, h * 0.105, 48, "#5f4526", None, rope=True)
        # people carrying, against the light
        for px, fy, tall, flip in ((0.505, 0.815, 0.300, -1), (0.585, 0.720, 0.165, -1), (0.535, 0.690, 0.125, -1)):
            fx = x + w * px
            c.path(points([(fx - 26, y + h * fy), (fx + 26, y + h * fy), (fx + 66, y + h * (fy + tall * 0.55)),
                           (fx - 6, y + h * (fy + tall * 0.55))]), "#1a140c", opacity=0.4)
            figure(c, fx, y + h * fy, h * tall, "#2c261c", "carry", flip, "cone", "#4a3820")
        # stalactites in the dark near us
        teeth = "".join(f"M{num(x + w * q - s)} {num(y - 10)}q{num(s * 0.6)} {num(ln * 0.5)} {num(s)} {num(ln)}q{num(s * 0.4)} "
                        f"{num(-ln * 0.5)} {num(s)} {num(-ln)}z"
                        for q, s, ln in ((0.03, 60, 250), (0.11, 40, 150), (0.20, 34, 100), (0.29, 44, 130), (0.70, 42, 120),
                                         (0.78, 34, 150), (0.87, 52, 210), (0.96, 60, 280)))
        c.path(teeth, c.linear(["#0c0905", "#2f281c"]))
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.5, "#000000", 0.05), (1, "#050301", 0.62)], 0.525, 0.5, 0.74))


def hill_watch(c, caption):
    """First light on a hill: a thatched lookout and a few small figures on watch, limestone in the mist."""
    with mount(c, caption, "#e6dccb") as (x, y, w, h):
        sky(c, x, y, w, h, ["#4f6a7a", "#a9a79a", "#e9b98a", "#f6dca6"])
        glow(c, x + w * 0.30, y + h * 0.50, w * 0.46, h * 0.42, "#ffe7a6", 0.9)
        c.circle(x + w * 0.30, y + h * 0.515, 58, "#fff3cc")
        clouds = ""
        for k in range(9):
            clouds += (f"M{num(x + c.dice.between(-60, w))} {num(y + h * c.dice.between(0.08, 0.40))}"
                       f"q{num(c.dice.between(60, 150))} {num(c.dice.between(-16, 4))} {num(c.dice.between(180, 420))} 0")
        c.path(clouds, stroke="#f6d6b0", width=13, opacity=0.35, cap="round")
        for foot, tone, peaks, veil in ((0.60, "#9a9c98", ((0.06, 0.11, 0.26), (0.20, 0.09, 0.34), (0.44, 0.12, 0.26),
                                                           (0.64, 0.10, 0.38), (0.88, 0.13, 0.32)), "#f0d3a8"),
                                        (0.67, "#6f7d7a", ((0.0, 0.14, 0.34), (0.31, 0.10, 0.22), (0.52, 0.11, 0.30),
                                                           (0.80, 0.12, 0.26), (1.0, 0.13, 0.42)), "#e6c8a0"),
                                        (0.74, "#4c5f58", ((0.13, 0.12, 0.22), (0.41, 0.12, 0.17), (0.97, 0.14, 0.30)), "#c9b594")):
            for px, half, tall in peaks:
                peak(c, x + w * px, y + h * foot, w * half, h * tall, tone, 0)
            mist(c, x, y + h * (foot - 0.15), w, h * 0.19, veil, 0.75)
        for k in range(20):
            leaves(c, x + w * (k / 19), y + h * c.dice.between(0.745, 0.785), w * 0.05, h * 0.04, "#3f5240", 26, 12)
        # the hill
        d = curve([(x - 300, y + h * 0.98), (x - 40, y + h * 0.955), (x + w * 0.22, y + h * 0.845), (x + w * 0.50, y + h * 0.735),
                   (x + w * 0.70, y + h * 0.705), (x + w * 0.90, y + h * 0.745),
                   (x + w + 60, y + h * 0.80), (x + w + 300, y + h * 0.8), (x + w + 300,
                                                                            y + h * 1.5), (x - 300, y
                                                                                           + h * 1.5), (x - 300, y + h * 0.98)], close=True)
        c.path(d, c.linear(["#6b6a3f", "#3f4a2e", "#20271a"]))
        grass = "".join(f"M{num(x + w * t)} {num(y + h * (0.96 - 0.29 * t + 0.10 * max(0, t - 0.7)) + c.dice.between(0, 60))}"
                        f"l{num(c.dice.between(-9, 9))} {num(-c.dice.between(14, 34))}"
                        for t in [c.dice.between(0.0, 1.0) for _ in range(210)])
        c.path(grass, stroke="#8a8a50", width=3.4, cap="round", opacity=0.45)
        path = curve([(x + w * 0.30, y + h * 1.05), (x + w * 0.42, y + h * 0.93), (x + w * 0.56, y + h * 0.85),
                      (x + w * 0.62, y + h * 0.775), (x + w * 0.70, y + h * 0.735)])
        c.path(path, stroke="#a98f5c", width=40, opacity=0.5, cap="round")
        # the lookout: four posts, a floor, a thatched roof
        lx, foot = x + w * 0.755, y + h * 0.745
        tall, half = h * 0.42, w * 0.072
        for px in (-half * 0.86, half * 0.86):
            c.path(f"M{num(lx + px - 9)} {num(foot + 16)}L{num(lx + px * 0.9 - 7)} {num(foot - tall)}h16L{num(lx + px + 9)} "
                   f"{num(foot + 16)}Z", c.linear(["#8a6a3a", "#2c2010"], 0, 0, 1, 0))
        for t in (0.20, 0.44):
            c.line(lx - half * 0.92, foot - tall * t, lx + half * 0.92, foot - tall * (t + 0.16), "#4a3820", 8)
            c.line(lx + half * 0.92, foot - tall * t, lx - half * 0.92, foot - tall * (t + 0.16), "#5f4828", 8)
        fy = foot - tall * 0.62
        c.rect(lx - half * 1.15, fy, half * 2.3, 17, c.linear(["#a5824a", "#4a3820"]))
        for k in range(11):
            c.line(lx - half * 1.08 + half * 2.16 * k / 10, fy, lx - half * 1.08 + half * 2.16 * k / 10, fy - 58, "#6b5230", 5)
        c.line(lx - half * 1.12, fy - 58, lx + half * 1.12, fy - 58, "#a5824a", 8)
        figure(c, lx - half * 0.30, fy, h * 0.145, "#3c4636", "stand", 1, "helmet")
        c.line(lx - half * 0.30 + 15, fy - h * 0.05, lx - half * 0.30 + 34, fy - h * 0.175, "#1c1812", 5)
        c.rect(lx - half * 1.08, fy - 56, half * 2.16, 58, "#3a2c18", 0.30)
        roof = (f"M{num(lx - half * 1.55)} {num(foot - tall * 0.92)}Q{num(lx - half * 0.5)} {num(foot - tall * 1.12)} {num(lx)} "
                f"{num(foot - tall * 1.30)}"
                f"Q{num(lx + half * 0.5)} {num(foot - tall * 1.12)} {num(lx + half * 1.55)} {num(foot - tall * 0.92)}Q{num(lx)} "
                f"{num(foot - tall * 0.97)} {num(lx - half * 1.55)} {num(foot - tall * 0.92)}Z")
        c.path(roof, c.linear(["#b9945a", "#7a5e34", "#3f3018"], 0, 0, 1, 0.6))
        with c.clipped(roof):
            c.path("".join(f"M{num(lx)} {num(foot - tall * 1.3)}Q{num(lx + k * half * 0.06)} {num(foot - tall * 1.1)} "
                           f"{num(lx + k * half * 0.16)} {num(foot - tall * 0.9)}" for k in range(-10, 11)),
                   stroke="#2c2010", width=3, opacity=0.5)
        fringe = "".join(f"M{num(lx - half * 1.5 + half * 3 * k / 40)} {num(foot - tall * 0.945)}l{num(c.dice.between(-5, 5))} "
                         f"{num(c.dice.between(18, 34))}" for k in range(41))
        c.path(fringe, stroke="#6b5230", width=5, cap="round")
        c.path("".join(f"M{num(lx + half * 0.6 - 15)} {num(foot - t)}h34" for t in range(20, int(tall * 0.6), 34)),
               stroke="#a5824a", width=6)
        # others on the path
        for px, py, s, flip, hat in ((0.575, 0.835, 0.175, 1, "helmet"), (0.625, 0.790, 0.150, 1, "cone"),
                                     (0.455, 0.905, 0.205, 1, "cone"), (0.90, 0.785, 0.165, -1, "helmet")):
            fx, fyy = x + w * px, y + h * py
            figure(c, fx, fyy, h * s, "#39423a", "stand", flip, hat)
            u = h * s / 100
            c.path(f"M{num(fx - 8 * u * flip)} {num(fyy - 44 * u)}L{num(fx + 13 * u * flip)} {num(fyy - 104 * u)}",
                   stroke="#17130e", width=3 * u, cap="round")
            c.path(f"M{num(fx - 8 * u * flip)} {num(fyy - 44 * u)}L{num(fx - 3 * u * flip)} {num(fyy - 58 * u)}", stroke="#5a3a1c",
                   width=5 * u, cap="round")
        palm(c, x + w * 0.085, y + h * 0.97, h * 0.50, "#2c3a2a", "#2c2216", 26)
        palm(c, x + w * 0.185, y + h * 0.94, h * 0.32, "#34442f", "#2c2216", -12)
        for k in range(9):
            leaves(c, x + w * (0.02 + k * 0.125), y + h * 1.0, w * 0.09, h * 0.045, "#1c261a", 40, 20, light=False)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.03), (1, "#160e08", 0.42)], 0.42, 0.5, 0.8))


def left_on_the_bench(c, caption, packet):
    """By a window at daybreak: a cloth rucksack, a hat, a packet of papers tied for safe keeping."""
    with mount(c, caption, "#ddd6c6") as (x, y, w, h):
        wall = "#6f6a56"
        c.rect(x, y, w, h, c.linear([lighter(wall, 0.10), wall, darker(wall, 0.55)], 0, 0, 1, 0.6))
        lath = "".join(f"M{num(x)} {num(y + k * 27)}h{num(w)}" for k in range(int(h * 0.70 // 27)))
        c.path(lath, stroke=darker(wall, 0.5), width=3, opacity=0.35)
        with c.moved(0, 3):
            c.path(lath, stroke=lighter(wall, 0.4), width=2, opacity=0.20)
        # the window
        wx, wy, ww, wh = x + w * 0.10, y + h * 0.08, w * 0.39, h * 0.46
        with c.clipped(box(wx, wy, ww, wh)):
            sky(c, wx, wy, ww, wh, ["#6f8a9a", "#c9b9a6", "#f3cf9a", "#fbe6b4"])
            hills(c, wx, ww, wy + wh * 0.80, wh * 0.20, wy + wh, "#7f8a80", 3)
            mist(c, wx, wy + wh * 0.58, ww, wh * 0.3, "#fbe9c4", 0.8)
            hills(c, wx, ww, wy + wh * 0.92, wh * 0.10, wy + wh, "#4f5f4c", 2)
            palm(c, wx + ww * 0.78, wy + wh * 1.02, wh * 0.60, "#3f5240", "#3a2c1c", 14)
            palm(c, wx + ww * 0.60, wy + wh * 1.00, wh * 0.40, "#4a5c48", "#3a2c1c", -8)
        for t in range(1, 8):
            c.rect(wx + ww * t / 8 - 6, wy, 12, wh, c.linear(["#c9a562", "#7a5c2c"], 0, 0, 1, 0))
        c.path(box(wx - 20, wy - 20, ww + 40, wh + 40) + box(wx, wy, ww, wh), "#8a6a3c", rule="evenodd")
        c.rect(wx - 34, wy + wh + 18, ww + 68, 20, c.linear(["#c9a870", "#6b4f2a"]))
        glow(c, wx + ww * 0.4, wy + wh * 0.6, ww * 1.3, wh * 1.3, "#ffe0a0", 0.35)
        c.path(points([(wx, wy + wh * 0.2), (wx + ww, wy), (x + w * 0.98, y + h * 0.84), (x + w * 0.36, y + h * 0.92)]),
               c.linear([(0, "#ffe7b0", 0.34), (1, "#ffe7b0", 0.02)], 0, 0, 1, 0.7))
        # bench
        by = y + h * 0.745
        c.rect(x, y + h * 0.86, w, h * 0.14, c.linear(["#4a3f30", "#241d15"]))
        for px in (0.09, 0.87):
            c.rect(x + w * px, by + 20, w * 0.035, h * 0.22, c.linear(["#7a5630", "#33210f"], 0, 0, 1, 0))
        c.path(points([(x + w * 0.055, by - 74), (x + w * 0.945, by - 74), (x + w * 0.975, by + 12), (x + w * 0.025, by + 12)]),
               c.linear(["#a97c48", "#7a5630"]))
        c.path("".join(f"M{num(x + w * 0.05 - k * 6)} {num(by - 60 + k * 19)}h{num(w * 0.9 + k * 12)}" for k in range(4)),
               stroke="#3f2811", width=2, opacity=0.5)
        c.rect(x + w * 0.025, by + 12, w * 0.95, 30, c.linear(["#8a6238", "#3f2811"]))
        # rucksack
        rx, ry = x + w * 0.655, by - 6
        pool(c, rx + 30, ry + 8, 250, 34, 0.7)
        green = "#5f6b4a"
        c.path(f"M{num(rx - 170)} {num(ry - 60)}Q{num(rx - 230)} {num(ry - 260)} {num(rx - 120)} {num(ry - 350)}",
               stroke=darker(green, 0.4), width=24, cap="round")
        d = (f"M{num(rx - 176)} {num(ry)}Q{num(rx - 206)} {num(ry - 150)} {num(rx - 160)} {num(ry - 300)}Q{num(rx - 120)} "
             f"{num(ry - 392)} {num(rx)} {num(ry - 398)}"
             f"Q{num(rx + 124)} {num(ry - 392)} {num(rx + 164)} {num(ry - 300)}Q{num(rx + 210)} {num(ry - 150)} {num(rx + 180)} "
             f"{num(ry)}Q{num(rx)} {num(ry + 22)} {num(rx - 176)} {num(ry)}Z")
        c.path(d, c.linear([lighter(green, 0.34), green, darker(green, 0.5)], 0, 0, 1, 0.5))
        with c.clipped(d):
            c.path("".join(f"M{num(rx - 220)} {num(ry - 400 + k * 8)}h440" for k in range(52)), stroke=darker(green, 0.4), width=1,
                   opacity=0.22)
            creases = "".join(f"M{num(rx + c.dice.between(-170, 150))} {num(ry - c.dice.between(60, 330))}"
                              f"q{num(c.dice.between(-20, 20))} 40 {num(c.dice.between(-26, 26))} {num(c.dice.between(60, 120))}"
                              for _ in range(13))
            c.path(creases, stroke=darker(green, 0.55), width=11, opacity=0.20, cap="round")
            with c.moved(-9, 0):
                c.path(creases, stroke=lighter(green, 0.5), width=6, opacity=0.25, cap="round")
        c.path(f"M{num(rx - 168)} {num(ry - 292)}Q{num(rx - 150)} {num(ry - 190)} {num(rx - 120)} {num(ry - 176)}Q{num(rx)} "
               f"{num(ry - 150)} {num(rx + 124)} {num(ry - 176)}"
               f"Q{num(rx + 156)} {num(ry - 190)} {num(rx + 172)} {num(ry - 292)}Q{num(rx + 120)} {num(ry - 398)} {num(rx)} "
               f"{num(ry - 400)}Q{num(rx - 120)} {num(ry - 398)} {num(rx - 168)} {num(ry - 292)}Z",
               c.linear([lighter(green, 0.42), lighter(green, 0.05), darker(green, 0.2)]), stroke=darker(green, 0.5), width=3)
        for k in (-92, 92):
            c.rect(rx + k - 13, ry - 214, 26, 112, c.linear([lighter(green, 0.1), darker(green, 0.35)]), round_=4)
            c.rect(rx + k - 19, ry - 150, 38, 28, "none", stroke="#b9b39a", width=6, round_=5)
        for k in (-1, 1):
            px0 = rx + k * 118
            c.path(f"M{num(px0 - 60)} {num(ry - 108)}h120q8 60 -6 98h-108q-14 -40 -6 -98z",
                   c.linear([lighter(green, 0.26), darker(green, 0.28)], 0, 0, 1, 1), stroke=darker(green, 0.5),
                   width=2.4)
            c.path(f"M{num(px0 - 62)} {num(ry - 110)}h124v30q-62 22 -124 0z", lighter(green, 0.12), stroke=darker(green, 0.5),
                   width=2)
        # a soft hat on it
        hx, hy = rx + 10, ry - 384
        c.ellipse(hx + 8, hy + 8, 176, 30, "#000000", 0.3)
        c.ellipse(hx, hy, 174, 30, c.linear([lighter("#6b7350", 0.35), "#6b7350", darker("#6b7350", 0.45)], 0, 0, 1, 0))
        c.path(f"M{num(hx - 98)} {num(hy - 4)}Q{num(hx - 92)} {num(hy - 110)} {num(hx)} {num(hy - 114)}Q{num(hx + 94)} "
               f"{num(hy - 110)} {num(hx + 98)} {num(hy - 4)}Q{num(hx)} {num(hy + 24)} {num(hx - 98)} {num(hy - 4)}Z",
               c.linear([lighter("#6b7350", 0.42), "#6b7350", darker("#6b7350", 0.5)], 0, 0, 1, 0.3))
        c.path(f"M{num(hx - 98)} {num(hy - 10)}Q{num(hx)} {num(hy + 20)} {num(hx + 98)} {num(hy - 10)}",
               stroke=darker("#6b7350", 0.5), width=11, opacity=0.7)
        # the packet of papers
        px, pw = x + w * 0.215, w * 0.22
        pool(c, px + pw / 2, by - 4, pw * 0.68, 24, 0.6)
        top = pile(c, px, by - 8, pw, 11, "#e2d1a4", 8, 6)
        c.path(points([(px - 4, top), (px + pw + 4, top), (px + pw - 34, top - 54), (px + 34, top - 54)]),
               c.linear(["#f6ead0", "#d9c594"], 0, 0, 1, 1), stroke="#8a744a", width=1.5)
        with c.moved(px + pw * 0.5, top - 26, skew=-14):
            c.rect(-104, -19, 208, 40, "#fbf4e0", 0.95)
            c.text(0, 10, packet, 26, INK, italic=True)
        for k in (0.20, 0.80):
            c.path(f"M{num(px + pw * k)} {num(by - 6)}V{num(top)}L{num(px + pw * (0.5 + (k - 0.5) * 0.72))} {num(top - 54)}",
                   stroke="#2c1c0e", width=8, opacity=0.4)
            c.path(f"M{num(px + pw * k)} {num(by - 6)}V{num(top)}L{num(px + pw * (0.5 + (k - 0.5) * 0.72))} {num(top - 54)}",
                   stroke="#b5603a", width=5)
        c.path(f"M{num(px + pw * 0.80)} {num(top + 34)}q-36 -34 -48 -4q12 22 48 4q38 -34 50 -6q-12 24 -50 6l-24 36"
               f"M{num(px + pw * 0.80)} {num(top + 34)}l30 32", stroke="#b5603a", width=5, cap="round", join="round")
        # rubber sandals on the floor
        for k, turn in ((0.60, -9), (0.665, 6)):
            with c.moved(x + w * k, y + h * 0.945, turn=turn):
                c.ellipse(4, 10, 74, 19, "#000000", 0.4)
                c.path("M-70 4Q-74 -16 -40 -17Q10 -12 50 -18Q76 -16 72 2Q70 17 40 15Q0 9 -44 14Q-66 14 -70 4Z",
                       c.linear(["#3a3630", "#191613"]))
                c.path("M10 -16Q26 -40 48 -17M22 12Q30 -34 42 12", stroke="#26221d", width=9, cap="round")
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.68, "#000000", 0.04), (1, "#0a0704", 0.5)], 0.40, 0.48, 0.8))


def theses_by_lamp(c, names):
    """A bamboo table in a hut: stitched theses, each with its author's name; an oil lamp beside them."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, "#191410")
    mats = ""
    for r in range(int(h * 0.6 // 30) + 1):
        for k in range(int(w // 60) + 2):
            xx, yy = k * 60 - 30 * (r % 2), r * 30
            mats += f"M{num(xx)} {num(yy + 15)}l30 -13 30 13-30 13z"
    c.path(mats, "#3a2e1c", stroke="#1c150c", width=2)
    c.path(mats, "none", stroke="#8a6f40", width=1, opacity=0.35)
    for px in (0.12, 0.50, 0.88):
        c.rect(w * px - 17, 0, 34, h * 0.6, c.linear(["#8a6f3c", "#4a3a1c", "#231a0c"], 0, 0, 1, 0))
    c.rect(0, 0, w, h * 0.62, c.linear([(0, "#0a0704", 0.72), (1, "#0a0704", 0.25)]))
    gx, gy = w * 0.80, h * 0.36
    glow(c, gx, gy, w * 0.72, h * 0.78, "#ffc46a", 0.62)
    # the table: split bamboo
    ty = h * 0.415
    c.rect(0, ty, w, h - ty, "#2a1f12")
    slats = 16
    for k in range(slats):
        y0, y1 = ty + (h - ty) * (k / slats) ** 1.22, ty + (h - ty) * ((k + 1) / slats) ** 1.22
        c.rect(0, y0, w, y1 - y0 - 2, c.linear(["#d0a862", "#a5803f", "#6b4f24"]))
        c.path("".join(f"M{num(c.dice.between(0, w))} {num(y0 + 2)}v{num(y1 - y0 - 5)}" for _ in range(7)), stroke="#5a4018",
               width=5, opacity=0.55)
    c.rect(0, ty, w, h - ty, c.radial([(0, "#ffdf9a", 0.40), (0.5, "#000000", 0.08), (1, "#000000", 0.66)], 0.70, 0.25, 0.85))
    # the lamp
    c.ellipse(gx + 6, h * 0.63, 116, 24, "#000000", 0.45)
    c.path(f"M{num(gx - 84)} {num(h * 0.625)}Q{num(gx - 92)} {num(h * 0.555)} {num(gx - 36)} {num(h * 0.53)}h72Q{num(gx + 92)} "
           f"{num(h * 0.555)} {num(gx + 84)} {num(h * 0.625)}Q{num(gx)} {num(h * 0.652)} {num(gx - 84)} {num(h * 0.625)}Z",
           c.linear(["#9ab0a0", "#4f6a5c", "#24352c"], 0, 0, 1, 0))
    c.path(f"M{num(gx - 60)} {num(h * 0.575)}q14 -22 40 -26", stroke="#ffffff", width=6, opacity=0.5, cap="round")
    c.rect(gx - 36, h * 0.495, 72, 46, c.linear(["#e6c878", "#8a6420", "#4a3410"], 0, 0, 1, 0), round_=5)
    c.circle(gx + 54, h * 0.518, 13, "#c9a04a")
    glass = (f"M{num(gx - 32)} {num(h * 0.495)}Q{num(gx - 78)} {num(h * 0.41)} {num(gx - 34)} {num(h * 0.34)}Q{num(gx - 24)} "
             f"{num(h * 0.28)} {num(gx - 26)} {num(h * 0.215)}h52"
             f"Q{num(gx + 24)} {num(h * 0.28)} {num(gx + 34)} {num(h * 0.34)}Q{num(gx + 78)} {num(h * 0.41)} {num(gx + 32)} "
             f"{num(h * 0.495)}Z")
    c.path(glass, c.linear([(0, "#fff6d8", 0.10), (0.6, "#ffe6a0", 0.50), (1, "#ffcf70", 0.30)]), stroke="#fff3cf", width=2.5)
    c.path(f"M{num(gx)} {num(h * 0.475)}q-30 -34 -4 -92q6 22 18 34q22 26 -14 58z", c.linear(["#fffbe6", "#ffd45a", "#f08a2c"]))
    glow(c, gx, h * 0.43, 130, 150, "#fff0b8", 0.85)
    c.path(f"M{num(gx - 46)} {num(h * 0.44)}q-8 -50 18 -84", stroke="#ffffff", width=6, opacity=0.45, cap="round")
    # the theses, in a loose row
    tones = ("#7a4a2c", "#4f5f4a", "#8a7444", "#5a4a5a", "#6b3a2a")
    spots = ((0.045, 0.475, -4.0), (0.275, 0.435, 2.0), (0.505, 0.485, -2.0), (0.150, 0.715, 3.0), (0.405, 0.730, -3.0))
    pw, ph = w * 0.215, h * 0.262
    for k, (name, (sx, sy, turn)) in enumerate(zip(names, spots)):
        tone = tones[k % len(tones)]
        with c.moved(w * sx, h * sy, turn=turn):
            cast(c, 0, 0, pw + 6, ph * 0.9, 22, 0.5, dx=-0.5)
            for j in range(6, 0, -1):
                c.rect(j * 1.5, j * 2.4, pw, ph * 0.9, "#e2d1a4" if j % 2 else "#8f7844")
            c.rect(0, 0, pw, ph * 0.9, c.linear([darker(tone, 0.18), tone, lighter(tone, 0.28)], 0, 0, 1, 0))
            speck = "".join(f"M{num(c.dice.between(0, pw))} {num(c.dice.between(0, ph * 0.9))}l{num(c.dice.between(-8, 8))} "
                            f"{num(c.dice.between(-5, 5))}" for _ in range(70))
            c.path(speck, stroke=lighter(tone, 0.4), width=1.4, opacity=0.4)
            c.rect(0, 0, 34, ph * 0.9, darker(tone, 0.35), 0.8)
            c.path("".join(f"M17 {num(ph * 0.9 * t)}v{num(ph * 0.09)}" for t in (0.08, 0.30, 0.52, 0.74)), stroke="#f0e4c6",
                   width=4, cap="round")
            lx, ly, lw, lh = 54, ph * 0.20, pw - 76, ph * 0.42
            c.rect(lx, ly, lw, lh, c.linear(["#e9d9ac", "#fbf1d4"], 0, 0, 1, 0))
            c.rect(lx + 6, ly + 6, lw - 12, lh - 12, "none", stroke=INK, width=1.2)
            c.text(lx + lw / 2, ly + lh * 0.58, name, 23, INK, weight="bold")
            c.line(lx + lw * 0.3, ly + lh * 0.76, lx + lw * 0.7, ly + lh * 0.76, "#8f2414", 2)
    # inkwell and pen
    c.ellipse(w * 0.895, h * 0.80, 62, 18, "#000000", 0.4)
    c.path(f"M{num(w * 0.895 - 46)} {num(h * 0.795)}q-6 -62 20 -72v-20h52v20q26 10 20 72q-46 18 -92 0z",
           c.linear(["#5a6a7a", "#1c2430", "#0c1016"], 0, 0, 1, 0))
    c.ellipse(w * 0.895, h * 0.722, 25, 7, "#0a0c10")
    c.path(f"M{num(w * 0.72)} {num(h * 0.905)}L{num(w * 0.86)} {num(h * 0.865)}", stroke="#3a2413", width=12, cap="round")
    c.path(f"M{num(w * 0.72)} {num(h * 0.905)}l-34 12", stroke="#d9c9a0", width=6, cap="round")
    tag(c, w - 44, h - 26, "#ecd9b0")
