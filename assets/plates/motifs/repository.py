"""The archive building: an aisle between high shelves, and a section through its stacks."""
from draw.canvas import box, num, points
from draw.ground import mount, table
from draw.interior import visitor
from draw.paper import sheet
from draw.tone import darker, lighter
from motifs._printwork import fitted


def repository_aisle(c, caption, people=8, steel="#6f7d84", boxes=("#c9ad78", "#b8975f", "#d9c496", "#a9824c", "#8f9c94", "#c4b49a"),
                     floor="#b9b2a2"):
    """Shelves to the ceiling on both sides of a long aisle; a group looks up at them."""
    with mount(c, caption, "#dcdcd2") as (x, y, w, h):
        vx, vy = x + w * 0.5, y + h * 0.44
        end = 0.145                                # the far end as a share of the near one
        near_l, near_r, near_t, near_b = x - w * 0.10, x + w * 1.10, y - h * 0.30, y + h * 1.16

        def at(px, py, t):                         # t: 0 near, 1 far
            return vx + (px - vx) * (1 - t), vy + (py - vy) * (1 - t)

        def z(d):                                  # even steps in the room, shorter in the picture
            return 1 - 1 / (1 + d * (1 / end - 1))

        c.rect(x, y, w, h, "#e9e4d4")
        c.path(points([at(near_l, near_t, 0), at(near_r, near_t, 0), at(near_r, near_t, 1 - end), at(near_l, near_t, 1 - end)]),
               c.linear(["#7d8488", "#cfd2cc", "#f4f2e6"]))
        c.path(points([at(near_l, near_b, 0), at(near_r, near_b, 0), at(near_r, near_b, 1 - end), at(near_l, near_b, 1 - end)]),
               c.linear(["#f4efe0", floor, darker(floor, 0.42)]))
        fx0, fy0 = at(near_l, near_t, 1 - end)
        fx1, fy1 = at(near_r, near_b, 1 - end)
        c.rect(fx0, fy0, fx1 - fx0, fy1 - fy0, c.linear(["#fffdf2", "#f4ecd2", "#ddd0ae"]))
        # the far door, standing open to daylight
        dw = (fx1 - fx0) * 0.22
        c.rect(vx - dw, fy1 - dw * 3.6, dw * 2, dw * 3.6, "#8c958f")
        c.rect(vx - dw * 0.82, fy1 - dw * 3.4, dw * 1.64, dw * 3.4, c.linear(["#ffffff", "#fff4d4"]))
        # lamps along the ceiling and their light on the floor
        for k in range(9):
            a, b = z(k / 9), z((k + 0.62) / 9)
            quad = [at(vx - w * 0.075, near_t, a), at(vx + w * 0.075, near_t, a), at(vx + w * 0.075, near_t, b), at(vx - w * 0.075,
                                                                                                                    near_t, b)]
            c.path(points(quad), "#fffef4")
            shine = [at(vx - w * 0.12, near_b, a), at(vx + w * 0.12, near_b, a), at(vx + w * 0.12, near_b, b), at(vx - w * 0.12, near_b,
                                                                                                                  b)]
            c.path(points(shine), "#fffdf0", opacity=0.30)
        joints = ""
        for k in range(14):
            a = z(k / 14)
            (ax, ay), (bx, by) = at(near_l, near_b, a), at(near_r, near_b, a)
            joints += f"M{num(ax)} {num(ay)}L{num(bx)} {num(by)}"
        c.path(joints, stroke=darker(floor, 0.45), width=1.6, opacity=0.3)
        # the shelves: levels, uprights, boxes by tone
        gap = w * 0.265
        levels, bays = 6, 7
        for side in (-1, 1):
            sx = vx + side * gap * 2.0
            wall_t, wall_b = near_t + h * 0.06, near_b - h * 0.02
            quad = [at(sx, wall_t, z(0)), at(sx, wall_t, z(0.985)), at(sx, wall_b, z(0.985)), at(sx, wall_b, z(0))]
            c.path(points(quad), c.linear([darker(steel, 0.62), darker(steel, 0.35)], 0 if side < 0 else 1, 0, 1 if side < 0 else 0, 0))
            paths, labels = {tone: "" for tone in boxes}, ""
            step = (wall_b - wall_t) / levels
            for lv in range(levels):
                y0, y1 = wall_t + lv * step + step * 0.16, wall_t + (lv + 1) * step - step * 0.06
                d = 0.0
                while d < 0.985:
                    run = c.dice.between(0.0105, 0.0165) * (1 + 0.4 * d)
                    a, b = z(d), z(min(d + run * 0.92, 0.985))
                    tall = y0 + (y1 - y0) * (0.02 if c.dice.chance(0.8) else 0.16)
                    if c.dice.chance(0.965):
                        tone = c.dice.pick(boxes)
                        p = [at(sx, tall, a), at(sx, tall, b), at(sx, y1, b), at(sx, y1, a)]
                        paths[tone] += points([(round(u), round(v)) for u, v in p])
                        if d < 0.35:
                            m0, m1 = a + (b - a) * 0.2, a + (b - a) * 0.8
                            q = [at(sx, y0 + (y1 - y0) * 0.2, m0), at(sx, y0 + (y1 - y0) * 0.2, m1), at(sx, y0 + (y1 - y0) * 0.44, m1),
                                 at(sx, y0 + (y1 - y0) * 0.44, m0)]
                            labels += points([(round(u), round(v)) for u, v in q])
                    d += run
            for tone, d in paths.items():
                c.path(d, tone, stroke=darker(tone, 0.5), width=1.2)
            c.path(labels, "#fbf4e0", opacity=0.9)
            rails = ""
            for lv in range(levels + 1):
                y1 = wall_t + lv * step
                p = [at(sx, y1 - step * 0.055, 0), at(sx, y1 - step * 0.055, z(0.985)), at(sx, y1 + step * 0.02, z(0.985)),
                     at(sx, y1 + step * 0.02, 0)]
                rails += points(p)
            c.path(rails, c.linear([lighter(steel, 0.5), darker(steel, 0.2)]))
            posts = ""
            for k in range(bays + 8):
                d = k / (bays + 8)
                a, b = z(d), z(d + 0.0045)
                posts += points([at(sx, wall_t, a), at(sx, wall_t, b), at(sx, wall_b, b), at(sx, wall_b, a)])
            c.path(posts, lighter(steel, 0.25))
            c.path(points(quad), c.linear([(0, "#10100c", 0.55), (0.6, "#10100c", 0.12), (1, "#fff6dc", 0.30)], 0 if side < 0 else 1, 0,
                                          1 if side < 0 else 0, 0))
        # a ladder on rails
        lx, a, b = vx + gap * 1.86, z(0.12), z(0.15)
        (ax, ay), (bx, by) = at(lx, near_t + h * 0.2, b), at(lx - w * 0.05, near_b - h * 0.05, a)
        for off in (0, 34):
            c.line(ax + off * 0.7, ay, bx + off, by, "#c9a45c", 7, cap="round")
        c.path("".join(f"M{num(ax + (bx - ax) * t)} {num(ay + (by - ay) * t)}h{num(24 + 10 * t)}" for t in [k / 12 for k in range(1,
                                                                                                                                  12)]), stroke="#a9824c", width=5)
        # the group: from the farthest to the nearest
        spots = [(-0.30, 0.30), (0.42, 0.27), (-0.86, 0.235), (1.38, 0.225), (0.12, 0.185), (-0.50, 0.14), (0.66, 0.105), (-1.02, 0.085),
                 (0.3, 0.2), (-0.2, 0.6)]
        tones = ["#3a4452", "#4d3b34", "#2f3a36", "#5a4a3c", "#35304a", "#2c2622", "#3c3030", "#26303a"]
        for k, (px, d) in enumerate(spots[:people]):
            t = z(d)
            sxx, foot = at(vx + px * gap * 1.25, near_b, t)
            visitor(c, sxx, foot, h * 0.90 * (1 - t), tones[k % len(tones)], k in (2, 6))
        c.rect(x, y, w, h, c.radial([(0, "#fff6dc", 0.22), (0.5, "#fff6dc", 0.04), (1, "#0c0a06", 0.42)], 0.5, 0.42, 0.75))


def repository_section(c, title, lines, needs, paper="tracing", ink="#2b3440", wash="#c9553a"):
    """A measured-looking section: double roof, shaded galleries, stacks, the raised floor; the needs are lettered on it."""
    w, h = c.width, c.height
    table(c, "#2a3136", (0.3, 0.2))
    x, y, sw, sh = w * 0.035, h * 0.05, w * 0.93, h * 0.865
    sheet(c, x, y, sw, sh, paper, edge=0.6, stains=2, fibres=60)
    c.rect(x + 22, y + 22, sw - 44, sh - 44, "none", stroke=ink, width=2.2)

    def line(d, width=2.2, colour=ink, opacity=0.92, dash=None, fill="none"):
        c.path(d, fill, stroke=colour, width=width, opacity=opacity, dash=dash)

    ground = y + sh * 0.795
    bx, bw = x + sw * 0.172, sw * 0.44
    base, floors, fh = ground - 66, 4, sh * 0.118
    top = base - floors * fh
    # earth
    c.path(f"M{num(x + 60)} {num(ground)}H{num(x + sw * 0.80)}V{num(ground + 96)}H{num(x + 60)}Z", "#b98f62", opacity=0.30)
    hatch = "".join(f"M{num(x + 60 + k * 17)} {num(ground + 4)}l-20 26" for k in range(1, int((sw * 0.80 - 60) // 17)))
    line(hatch, 1.4, opacity=0.5)
    line(f"M{num(x + 46)} {num(ground)}H{num(x + sw * 0.815)}", 4)
    # the barrier under the floor, stippled
    c.rect(bx - 44, ground + 34, bw + 88, 40, wash, 0.26)
    dots = "".join(f"M{num(bx - 40 + c.dice.between(0, bw + 80))} {num(ground + 38 + c.dice.between(0, 32))}h.1" for _ in range(340))
    c.path(dots, stroke=wash, width=4, cap="round", opacity=0.8)
    line(box(bx - 44, ground + 34, bw + 88, 40), 1.8, wash)
    c.mark("moi", bx + bw * 0.62, ground + 54)
    # the raised floor on short piers
    for k in range(9):
        px = bx + bw * k / 8
        c.rect(px - 13, base + 14, 26, ground - base - 10, "#cfc6ac", stroke=ink, width=1.8)
    c.rect(bx - 30, base, bw + 60, 20, "#8f9aa0", 0.8, stroke=ink, width=2.2)
    arrows = ""
    for k in range(8):
        px = bx + bw * (k + 0.5) / 8
        arrows += f"M{num(px - 18)} {num(base + 44)}h32l-9 -6m9 6l-9 6"
    line(arrows, 2, "#3f7a8c")
    c.mark("am", bx + bw * 0.19, base + 44)
    # galleries that shade the walls
    gal = 74
    for side, gx in ((-1, bx - gal), (1, bx + bw)):
        c.rect(gx, top, gal, base - top, "#e6d9b4", 0.55)
        for k in range(floors + 1):
            c.rect(gx - 6, top + k * fh - 6, gal + 12, 11, "#a9a28c", stroke=ink, width=1.4)
        out = gx if side < 0 else gx + gal
        slats = "".join(f"M{num(out - 12)} {num(top + 16 + k * 15 + (8 if side > 0 else 0))}l24 {-8 if side > 0 else 8}"
                        for k in range(int((base - top - 30) // 15)))
        line(slats, 2.6)
    # stacks
    rows = floors
    for k in range(rows):
        fy = top + k * fh
        c.rect(bx, fy, bw, fh, "#f1ecd8", 0.8, stroke=ink, width=2.6)
        c.rect(bx, fy + fh - 10, bw, 12, "#8f9aa0", 0.75, stroke=ink, width=1.6)
        half = bw / 2
        for part in (0, 1):
            ax = bx + part * half + 26
            aw = half - 52
            n = 7
            for j in range(n):
                px = ax + aw * j / n
                cw = aw / n - 13
                line(box(px, fy + 16, cw, fh - 28), 1.4)
                d = ""
                for s in range(5):
                    ly = fy + 16 + (fh - 28) * (s + 1) / 5
                    d += f"M{num(px)} {num(ly)}h{num(cw)}"
                    tone = c.dice.pick(["#c9a866", "#b98f52", "#d9c08a"])
                    if c.dice.chance(0.9):
                        c.rect(px + 2, ly - (fh - 28) / 5 + 5, (cw - 4) * c.dice.between(0.6, 1), (fh - 28) / 5 - 6, tone, 0.85)
                line(d, 1.2)
        # the wall that keeps fire apart
        c.rect(bx + half - 9, fy, 18, fh, wash, 0.55, stroke=ink, width=1.6)
    c.mark("chay", bx + bw / 2, top + fh * 1.5)
    # double roof with air between
    c.path(points([(bx - gal - 40, top - 8), (bx + bw / 2, top - 92), (bx + bw + gal + 40, top - 8), (bx + bw + gal + 40, top + 4),
                   (bx - gal - 40, top + 4)]),
           "#e0d3ae", opacity=0.8)
    line(points([(bx - gal - 40, top - 8), (bx + bw / 2, top - 92), (bx + bw + gal + 40, top - 8)]), 2.6)
    roof = [(bx - gal - 76, top - 30), (bx + bw / 2, top - 142), (bx + bw + gal + 76, top - 30), (bx + bw + gal + 66, top - 14),
            (bx + bw / 2, top - 122),
            (bx - gal - 66, top - 14)]
    c.path(points(roof), wash, opacity=0.5)
    line(points(roof), 2.6)
    line("".join(f"M{num(bx - gal - 20 + k * 58)} {num(top - 40 - (56 if 4 < k < 9 else 26 if 2 < k < 11 else 0))}q16 -12 32 0"
                 for k in range(13)), 2, "#3f7a8c")
    c.mark("nong", bx + bw * 0.76, top - 82)
    # the sun and rain that the needs are about
    sx, sy = x + sw * 0.10, y + sh * 0.15
    c.circle(sx, sy, 38, "#d98a3a", 0.55)
    line("".join(f"M{num(sx + a * 54)} {num(sy + b * 54)}l{num(a * 26)} {num(b * 26)}" for a, b in
                 ((1, 0), (0, 1), (-1, 0), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7))), 3, "#b9682a")
    line("".join(f"M{num(x + sw * 0.045 + k * 30)} {num(y + sh * 0.42 + (k % 3) * 40)}l-14 46" for k in range(5)), 2, "#3f7a8c", 0.7)
    # letters with leaders, on the right
    tx = x + sw * 0.775
    places = {"nong": (bx + bw * 0.86, top - 66), "chay": (bx + bw / 2 + 10, top + fh * 1.5), "am": (bx + bw + 6, base + 42),
              "moi": (bx + bw + 44, ground + 54)}
    heights = {"nong": top + fh * 0.42, "chay": top + fh * 1.5, "am": base + 8, "moi": ground + 54}
    for key, words in needs.items():
        px, py = places[key]
        ty = heights[key]
        line(f"M{num(px)} {num(py)}L{num(tx - 40)} {num(ty)}h28", 1.6, wash)
        c.circle(px, py, 6, wash)
        c.text(tx, ty + 10, words, fitted(words, 34, sw * 0.19), wash, font="sans", weight="bold", anchor="start")
    # title block
    bx2, bw2 = x + sw * 0.705, sw * 0.265
    by2 = y + sh * 0.06
    c.rect(bx2, by2, bw2, 186, "#fdf9ec", 0.6, stroke=ink, width=2)
    c.text(bx2 + bw2 / 2, by2 + 56, title, fitted(title, 33, bw2 * 0.9, 0.60), ink, font="sans", weight="bold")
    line(f"M{num(bx2)} {num(by2 + 80)}h{num(bw2)}", 1.2)
    for i, words in enumerate(lines):
        c.text(bx2 + bw2 / 2, by2 + 118 + i * 42, words, fitted(words, 27, bw2 * 0.9), ink, font="sans")
