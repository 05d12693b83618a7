"""From leaf to pixels: a scanner with its cradle, and a workflow as a folded strip."""
from draw.canvas import box, num, points
from draw.ground import pool, table, tag
from draw.tone import INK, darker, lighter, mix
from motifs._printwork import fitted


def cradle_scanner(c, label, wall="#2c3840", bench="#59646a"):
    """A volume in a V-shaped cradle under camera and lamps; its page stands on the screen."""
    w, h = c.width, c.height
    edge = h * 0.74
    c.rect(0, 0, w, edge, c.radial([(0, lighter(wall, 0.36), 1), (0.6, wall, 1), (1, darker(wall, 0.5), 1)], 0.36, 0.4, 0.85))
    c.rect(0, edge, w, h, c.linear([lighter(bench, 0.26), bench, darker(bench, 0.55)]))
    c.line(0, edge, w, edge, lighter(bench, 0.6), 3, 0.6)
    cx = w * 0.345
    # the column and arm
    c.rect(cx - 22, h * 0.06, 44, edge - h * 0.06, c.linear(["#c9d0d0", "#8a9498", "#4a5458"], 0, 0, 1, 0))
    c.path("".join(f"M{num(cx + 6)} {num(h * 0.1 + k * 17)}h{14 if k % 5 else 24}" for k in range(int((edge - h * 0.14) // 17))),
           stroke="#2a3236", width=2, opacity=0.7)
    # lamps on both sides
    for side in (-1, 1):
        lx, ly = cx + side * w * 0.235, h * 0.155
        c.path(f"M{num(cx)} {num(h * 0.115)}L{num(lx)} {num(ly - 30)}", stroke="#6a7478", width=13)
        c.path(points([(lx + side * 54, ly + 56), (lx - side * 72, ly - 29), (cx - side * w * 0.10, h * 0.70), (cx + side * w * 0.21,
                                                                                                                h * 0.60)]),
               c.linear([(0, "#fff6d8", 0.46), (1, "#fff6d8", 0.02)]))
        with c.moved(lx, ly, turn=side * 34):
            c.rect(-84, -30, 168, 46, c.linear(["#59646a", "#2a3236"]), round_=6)
            c.rect(-76, 10, 152, 13, "#fffdf0", round_=4)
    # camera looking down
    c.rect(cx - 92, h * 0.065, 184, 96, c.linear(["#4a5256", "#23292c", "#14181a"]), round_=10)
    c.rect(cx - 92, h * 0.065 + 8, 184, 5, "#8a9498", 0.5)
    c.circle(cx + 66, h * 0.065 + 26, 6, "#8fe0a0")
    c.path(points([(cx - 46, h * 0.065 + 96), (cx + 46, h * 0.065 + 96), (cx + 40, h * 0.065 + 146), (cx - 40, h * 0.065 + 146)]),
           c.linear(["#5a6266", "#1c2022", "#4a5256"], 0, 0, 1, 0))
    c.ellipse(cx, h * 0.065 + 146, 40, 12, c.radial(["#8fb8d0", "#2a4a6a", "#0c141c"], 0.4, 0.4, 0.7))
    c.path(points([(cx - 36, h * 0.065 + 150), (cx + 36, h * 0.065 + 150), (cx + w * 0.185, h * 0.60), (cx - w * 0.185, h * 0.60)]),
           c.linear([(0, "#bfe0f0", 0.22), (1, "#bfe0f0", 0.02)]))
    # cradle: two inclined boards on feet
    by = h * 0.685
    pool(c, cx, edge + 46, w * 0.30, 44, 0.75)
    c.rect(cx - w * 0.245, edge + 6, w * 0.49, 44, c.linear(["#3a4448", "#1c2326"]), round_=6)
    for side in (-1, 1):
        c.path(points([(cx, by + 40), (cx + side * w * 0.245, by - h * 0.125), (cx + side * w * 0.245, edge + 8), (cx + side * 12,
                                                                                                                   edge + 8)]), c.linear(["#2a3236", "#171c1e"]))
        c.path(points([(cx, by + 34), (cx + side * w * 0.255, by - h * 0.135), (cx + side * w * 0.255, by - h * 0.105), (cx, by + 64)]),
               c.linear(["#8a9498", "#4a5458"]))
    # the open volume in the V, seen a little from above
    for side in (-1, 1):
        near = [(cx, by + 30), (cx + side * w * 0.215, by - h * 0.115)]
        for k in range(11, -1, -1):
            lift = k * 2.6
            q = [(cx, by + 26 - h * 0.115 - 26 + lift), (cx + side * w * 0.185, by - h * 0.255 + lift),
                 (near[1][0], near[1][1] - 2 + lift), (near[0][0], near[0][1] - 4 + lift)]
            c.path(points(q), c.linear(["#f6e6bc", "#ecd8a6", "#cfb27a"], 1 if side < 0 else 0, 0, 0 if side < 0 else 1, 0.4) if k == 0
                   else ("#dcc590" if k % 2 else "#9a7c44"))
        (ax, ay), (ex, ey), (gx, gy), (hx, hy) = [(cx, by - h * 0.115), (cx + side * w * 0.185, by - h * 0.255),
                                                  (near[1][0], near[1][1] - 2), (near[0][0], near[0][1] - 4)]

        def at(u, v):
            tx, ty = ax + (ex - ax) * u, ay + (ey - ay) * u
            bx, by2 = hx + (gx - hx) * u, hy + (gy - hy) * u
            return tx + (bx - tx) * v, ty + (by2 - ty) * v

        d = ""
        for k in range(8):
            u = 0.12 + 0.105 * k
            v = 0.10
            end = 0.92 if (k + side) % 4 else 0.64
            while v < end:
                run = c.dice.between(0.05, 0.11)
                (px, py), (qx, qy) = at(u, v), at(u, min(v + run, end))
                d += f"M{num(px)} {num(py)}L{num(qx)} {num(qy)}"
                v += run + 0.035
        c.path(d, stroke=INK, width=6.5, opacity=0.66, cap="round")
        (px, py), (qx, qy) = at(0.54, 0.14), at(0.54, 0.50)
        if side > 0:
            c.path(f"M{num(px)} {num(py)}L{num(qx)} {num(qy)}", stroke="#c23a24", width=9, cap="round", opacity=0.85)
    c.mark("gia-do", cx - w * 0.12, by - h * 0.10)
    # the screen
    sx, sy, sw, sh = w * 0.655, h * 0.155, w * 0.315, h * 0.46
    pool(c, sx + sw / 2, edge + 30, sw * 0.5, 24, 0.6)
    c.path(points([(sx + sw / 2 - 26, sy + sh), (sx + sw / 2 + 26, sy + sh), (sx + sw / 2 + 36, edge + 14), (sx + sw / 2 - 36,
                                                                                                             edge + 14)]), c.linear(["#59646a", "#2a3236"], 0, 0, 1, 0))
    c.ellipse(sx + sw / 2, edge + 20, 150, 20, c.linear(["#6a7478", "#2a3236"]))
    c.rect(sx - 16, sy - 16, sw + 32, sh + 36, c.linear(["#2a3034", "#0f1214"]), round_=10)
    c.rect(sx, sy, sw, sh, c.linear(["#33454f", "#22303a"]))
    c.rect(sx, sy, sw * 0.155, sh, "#18232b")
    for k in range(6):
        c.rect(sx + sw * 0.03, sy + 22 + k * sh * 0.155, sw * 0.095, sh * 0.125, "#efe0b4" if k != 2 else "#fff2cc", 0.85 if k != 2
               else 1)
        c.path("".join(f"M{num(sx + sw * 0.045 + j * 9)} {num(sy + 30 + k * sh * 0.155)}v{num(sh * c.dice.between(0.06, 0.10))}"
                       for j in range(4)), stroke=INK, width=3.4, opacity=0.6)
        if k == 2:
            c.rect(sx + sw * 0.02, sy + 16 + k * sh * 0.155, sw * 0.115, sh * 0.15, "none", stroke="#8fc0a0", width=4)
    qx, qy, qw, qh = sx + sw * 0.215, sy + sh * 0.06, sw * 0.48, sh * 0.88
    c.rect(qx, qy, qw, qh, c.linear(["#f9ecc6", "#eedbaa"]))
    d = ""
    for k in range(8):
        lx, yy = qx + qw * (0.90 - 0.112 * k), qy + qh * 0.08
        end = qy + qh * (0.93 if (k + 1) % 4 else 0.66)
        while yy < end:
            run = c.dice.between(12, 24)
            d += f"M{num(lx)} {num(yy)}v{num(min(run, end - yy))}"
            yy += run + 9
    c.path(d, stroke=INK, width=8, cap="round", opacity=0.8)
    c.path(f"M{num(qx + qw * 0.452)} {num(qy + qh * 0.10)}v{num(qh * 0.30)}", stroke="#c23a24", width=10, cap="round")
    c.mark("man-hinh", qx + qw / 2, qy + qh / 2)
    # a histogram and a colour target beside the page
    hx, hy, hw, hh = sx + sw * 0.735, sy + sh * 0.07, sw * 0.235, sh * 0.24
    c.rect(hx, hy, hw, hh, "#121a20")
    for tone, peak in (("#e0604a", 0.70), ("#7fc08a", 0.62), ("#6a9ad0", 0.54)):
        pts = [(hx, hy + hh)]
        for k in range(25):
            t = k / 24
            v = max(0.02, 0.86 * 2.718 ** (-((t - peak) / 0.11) ** 2) + 0.34 * 2.718 ** (-((t - 0.16) / 0.07) ** 2))
            pts.append((hx + hw * t, hy + hh - hh * 0.9 * v))
        pts.append((hx + hw, hy + hh))
        c.path(points(pts), tone, opacity=0.5)
    swatches = ["#7a4a34", "#c9987a", "#5a7a9a", "#5a6a3a", "#8a84b0", "#6abfae", "#d97a2a", "#4a5aa8", "#c24a5a", "#5a3a6a", "#a8bc3a",
                "#e8a02a"]
    for k, tone in enumerate(swatches):
        c.rect(hx + (k % 4) * hw / 4 + 2, hy + hh + 20 + (k // 4) * hw / 4, hw / 4 - 4, hw / 4 - 4, tone)
    for k in range(5):
        c.rect(hx, hy + hh + 20 + hw * 0.75 + 22 + k * 26, hw * (0.9, 0.62, 0.76, 0.5, 0.7)[k], 10, "#8aa0ac", 0.6, 4)
    c.path(points([(sx, sy), (sx + sw * 0.4, sy), (sx + sw * 0.1, sy + sh), (sx, sy + sh)]), "#ffffff", opacity=0.06)
    # keyboard, glove-box, a label on the bench
    c.path(points([(sx + 10, edge + h * 0.085), (sx + sw - 30, edge + h * 0.085), (sx + sw - 10, edge + h * 0.15),
                   (sx - 10, edge + h * 0.15)]), c.linear(["#3a4448", "#20282c"]))
    keys = "".join(box(sx + 12 - r * 5 + k * (sw - 40 + r * 9) / 15, edge + h * 0.092 + r * 17, (sw - 40) / 15 - 6, 11) for r in range(4)
                   for k in range(15))
    c.path(keys, "#8a9498", opacity=0.8)
    lw = w * 0.235
    c.rect(cx - lw / 2, edge + 14, lw, 30, c.linear(["#fdf8ea", "#e2d8be"]), round_=3)
    c.text(cx, edge + 36, label, fitted(label, 23, lw * 0.92, 0.58), "#2a3236", font="sans", weight="bold")
    c.rect(0, 0, w, h, c.linear([(0, "#fff6dc", 0.10), (0.5, "#fff6dc", 0), (1, "#000000", 0.34)], 0, 0, 1, 0.5))
    tag(c, w - 44, h - 24, "#e6e2d4")


def folded_steps(c, count, surface="#1f3a44"):
    """A strip folded in as many panels as there are steps: the sheet of the first becomes the pixels of the last."""
    w, h = c.width, c.height
    table(c, surface, (0.34, 0.2))
    span = w * 0.92
    x0, pw = w * 0.04, span / count
    top, tall = h * 0.20, h * 0.56
    lift = h * 0.055
    for k in range(count):
        up = k % 2 == 0
        xa, xb = x0 + k * pw, x0 + (k + 1) * pw
        ya, yb = (top + lift, top) if up else (top, top + lift)
        q = [(xa, ya), (xb, yb), (xb, yb + tall), (xa, ya + tall)]
        c.path(points([(px + 14, py + 26) for px, py in q]), "#000000", opacity=0.22)
    for k in range(count):
        up = k % 2 == 0
        xa, xb = x0 + k * pw, x0 + (k + 1) * pw
        ya, yb = (top + lift, top) if up else (top, top + lift)
        t = k / (count - 1)
        paper = mix("#f0dcae", "#dfe9ec", t)
        q = [(xa, ya), (xb, yb), (xb, yb + tall), (xa, ya + tall)]
        c.path(points(q), c.linear([lighter(paper, 0.28), paper] if up else [darker(paper, 0.20), darker(paper, 0.06)], 0, 0, 1, 0.2))

        def at(u, v):
            return xa + (xb - xa) * u, ya + (yb - ya) * u + tall * v

        nx, ny = at(0.5, 0.165)
        ink = mix("#8f2414", "#17506a", t)
        c.text(nx, ny, str(k + 1), pw * 0.40, ink, font="display", weight="bold")
        (lx, ly), (rx, ry) = at(0.22, 0.20), at(0.78, 0.20)
        c.line(lx, ly, rx, ry, ink, 2, 0.7)
        # the sheet on it: strokes turning into cells
        sheet = [at(0.15, 0.29), at(0.85, 0.29), at(0.85, 0.90), at(0.15, 0.90)]
        c.path(points([(px + 4, py + 6) for px, py in sheet]), "#000000", opacity=0.18)
        c.path(points(sheet), c.linear([mix("#fdf2d0", "#12303c", t ** 1.5), mix("#ecd6a0", "#0c2530", t ** 1.5)]))
        cols, rows = 7, 15
        d = cells = bright = ""
        for i in range(cols):
            for r in range(rows):
                on = (i * 5 + r * 3 + (i * r) % 4) % 5 < 3 and not (i % 3 == 2 and r > 11)
                if not on:
                    continue
                u, v = 0.20 + 0.60 * (i + 0.5) / cols, 0.315 + 0.56 * (r + 0.5) / rows
                px, py = at(u, v)
                if c.dice.chance(t):
                    s = pw * 0.6 / cols * 0.44
                    cell = box(px - s, py - s * 0.95, 2 * s, 1.9 * s)
                    if c.dice.chance(0.22):
                        bright += cell
                    else:
                        cells += cell
                else:
                    d += f"M{num(px)} {num(py - 9)}v18"
        c.path(d, stroke=mix(INK, "#8fb8c4", t), width=5, cap="round", opacity=0.75)
        c.path(cells, mix("#5a7a84", "#6ac0b0", t), opacity=0.9)
        c.path(bright, mix("#c23a24", "#f0b85a", t))
        # light along the fold
        c.line(xa, ya, xa, ya + tall, "#fffdf4" if up else darker(paper, 0.5), 2, 0.5)
        if k == 0:
            c.mark("buoc-1", nx, ny)
        if k == count - 1:
            c.mark(f"buoc-{count}", nx, ny)
    # a thread of light that runs beneath from the first to the last
    pts = "".join(f"{'M' if k == 0 else 'L'}{num(x0 + (k + 0.5) * pw)} {num(top + tall + lift + 46 + (10 if k % 2 else -10))}"
                  for k in range(count))
    c.path(pts, stroke="#f0c86a", width=3, opacity=0.55)
    for k in range(count):
        px, py = x0 + (k + 0.5) * pw, top + tall + lift + 46 + (10 if k % 2 else -10)
        c.circle(px, py, 12, mix("#e0a03a", "#6ac0b0", k / (count - 1)))
        c.circle(px - 3, py - 4, 4, "#ffffff", 0.6)
    c.rect(0, 0, w, h, c.linear([(0, "#fff6dc", 0.12), (0.5, "#fff6dc", 0), (1, "#000000", 0.30)], 0, 0, 1, 0.5))
