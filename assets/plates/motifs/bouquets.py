"""What a ceremony brings: baskets of flowers, a framed certificate, a wall of boxes for its years."""
from math import cos, pi, sin, sqrt

from draw.canvas import box, num, points
from draw.ground import cast, mount, pool
from draw.paper import bars
from draw.scenery import leaves
from draw.tone import INK, darker, lighter, mix


def _flowers(c, cx, cy, rx, ry, tones, count=60, size=15, green="#5f7d52"):
    """A mound of flowers: leaves behind, heads of petals before."""
    leaves(c, cx, cy, rx * 1.14, ry * 1.12, green, int(count * 0.8), size * 1.4)
    dice = c.dice
    heads = {}
    for _ in range(count):
        a, r = dice.between(0, 2 * pi), sqrt(dice.between(0, 1)) * 0.92
        heads.setdefault(dice.pick(tones), []).append((cx + cos(a) * r * rx, cy + sin(a) * r * ry, size * dice.between(0.7, 1.25)))
    for tone, spots in heads.items():
        dark = lit = heart = ""
        for px, py, s in spots:
            for k in range(5):
                a = k * 2 * pi / 5 + px
                dark += f"M{num(px + cos(a) * s * 0.55)} {num(py + sin(a) * s * 0.55)}h.1"
            lit += f"M{num(px - s * 0.2)} {num(py - s * 0.28)}h.1"
            heart += f"M{num(px)} {num(py)}h.1"
        c.path(dark, stroke=darker(tone, 0.30), width=size * 1.18, cap="round")
        c.path(dark, stroke=tone, width=size * 0.92, cap="round")
        c.path(lit, stroke=lighter(tone, 0.45), width=size * 0.62, cap="round", opacity=0.75)
        c.path(heart, stroke=darker(tone, 0.42), width=size * 0.34, cap="round", opacity=0.8)


def flower_baskets(c, caption, lines, ribbons=("#b5341f", "#c9994a", "#8f3e6a", "#2f6b4a", "#b5341f")):
    """Baskets of flowers stand along a bright wall; a camera waits on its tripod."""
    with mount(c, caption, "#e9dfd0") as (x, y, w, h):
        wall, floor = "#e2d3b4", "#a8754a"
        foot = y + h * 0.70
        c.rect(x, y, w, foot - y, c.linear([lighter(wall, 0.45), wall, darker(wall, 0.22)], 0, 0, 1, 0.4))
        c.rect(x, foot, w, h * 0.3, c.linear([darker(floor, 0.1), floor, darker(floor, 0.35)]))
        d = "".join(f"M{num(x + w * 0.5 + i * 120)} {num(foot)}L{num(x + w * 0.5 + i * 250)} {num(y + h)}" for i in range(-9, 10))
        for k in range(1, 5):
            ty = foot + (y + h - foot) * (k / 5) ** 1.5
            d += f"M{num(x)} {num(ty)}H{num(x + w)}"
        c.path(d, stroke=darker(floor, 0.4), width=2.2, opacity=0.45)
        # panelling, and the plaque with the words
        c.path("".join(box(x + w * (0.025 + 0.163 * k), y + h * 0.06, w * 0.135, h * 0.56) for k in range(6)), stroke=darker(wall, 0.28),
               width=4, opacity=0.55)
        c.path("".join(box(x + w * (0.025 + 0.163 * k) + 4, y + h * 0.06 + 4, w * 0.135, h * 0.56) for k in range(6)), stroke="#fffaf0",
               width=2, opacity=0.7)
        c.rect(x, foot - 26, w, 26, c.linear(["#8a5c36", "#5a3a22"]))
        pw, ph = w * 0.46, h * 0.20
        px, py = x + w * 0.5 - pw / 2, y + h * 0.075
        cast(c, px, py, pw, ph, 22, 0.35)
        c.rect(px, py, pw, ph, c.linear(["#a82c1a", "#8b2214", "#6d170d"]), round_=4)
        c.rect(px + 10, py + 10, pw - 20, ph - 20, "none", stroke="#e6bd68", width=2.5)
        for i, line in enumerate(lines):
            c.text(px + pw / 2, py + ph * (0.47 if i == 0 else 0.77), line, 52 if i == 0 else 32, "#f6dfae", font="display", weight="bold"
                   if i == 0 else None,
                   spacing=2)
        # sun through a window we don't see
        for k in range(2):
            c.path(points([(x + w * (0.02 + 0.20 * k), y), (x + w * (0.14 + 0.20 * k), y), (x + w * (0.34 + 0.20 * k), foot + 120),
                           (x + w * (0.18 + 0.20 * k), foot + 120)]),
                   c.linear([(0, "#fffbe0", 0.36), (1, "#fffbe0", 0.05)]))
        palettes = (("#e8543a", "#f3b23c", "#f7e2b0"), ("#f0a8b8", "#d9536f", "#fbe9e4"), ("#f4d03c", "#f7efc4", "#e8902c"),
                    ("#c98ac8", "#f3e4f0", "#8d4f9c"),
                    ("#d83a2c", "#f9d9c8", "#f1a03c"))
        spots = ((0.125, 0.80, 0.86), (0.295, 0.765, 0.80), (0.465, 0.80, 0.92), (0.640, 0.765, 0.80))
        for k, (fx, fy, s) in enumerate(spots):
            cx, base = x + w * fx, y + h * fy
            u = s * h / 1000
            pool(c, cx + 16, base + 2, 150 * u, 24 * u, 0.55)
            for side in (-1, 0, 1):
                c.line(cx + side * 30 * u, base - 250 * u, cx + side * 84 * u, base - 2, "#8d6a3c", 9 * u, cap="round")
            c.path(f"M{num(cx - 92 * u)} {num(base - 300 * u)}h{num(184 * u)}l{num(-30 * u)} {num(116 * u)}h{num(-124 * u)}z",
                   c.linear(["#d9b478", "#b1854a", "#7a552a"], 0, 0, 1, 0.3))
            weave = "".join(f"M{num(cx - 92 * u + j * 5 * u)} {num(base - 286 * u + j * 20 * u)}h{num(184 * u - j * 10 * u)}"
                            for j in range(6))
            c.path(weave, stroke="#6d4a22", width=4 * u, dash=f"{num(13 * u)} {num(8 * u)}", opacity=0.6)
            _flowers(c, cx, base - 400 * u, 150 * u, 128 * u, palettes[k], 56, 30 * u)
            c.path(f"M{num(cx - 104 * u)} {num(base - 316 * u)}Q{num(cx)} {num(base - 250 * u)} {num(cx + 112 * u)} {num(base - 322 * u)}"
                   f"l{num(4 * u)} {num(46 * u)}"
                   f"Q{num(cx)} {num(base - 200 * u)} {num(cx - 104 * u)} {num(base - 266 * u)}z",
                   c.linear([lighter(ribbons[k], 0.2), ribbons[k], darker(ribbons[k], 0.3)], 0, 0, 1, 0))
            c.path(f"M{num(cx - 60 * u)} {num(base - 268 * u)}Q{num(cx)} {num(base - 236 * u)} {num(cx + 66 * u)} {num(base - 272 * u)}",
                   stroke="#f9e9c4", width=9 * u,
                   dash=f"{num(22 * u)} {num(9 * u)}", opacity=0.9)
        # the camera
        cx, base = x + w * 0.855, y + h * 0.93
        pool(c, cx + 10, base, 170, 26, 0.5)
        for dx in (-120, 14, 128):
            c.line(cx, base - h * 0.42, cx + dx, base - (18 if dx == 14 else 0), "#1d1a18", 13, cap="round")
            c.line(cx - 3, base - h * 0.42, cx + dx - 3, base - (18 if dx == 14 else 0), "#6d675f", 3, 0.6)
        c.rect(cx - 16, base - h * 0.46, 32, h * 0.09, "#26221f")
        by = base - h * 0.60
        c.rect(cx - 112, by, 200, 132, c.linear(["#4b4744", "#26221f", "#141110"]), round_=16)
        c.rect(cx - 60, by - 30, 84, 36, c.linear(["#4b4744", "#211d1b"]), round_=8)
        c.rect(cx - 100, by + 32, 176, 62, "#34302d", round_=6)
        c.circle(cx - 16, by + 66, 60, "#0e0c0b")
        c.circle(cx - 16, by + 66, 50, c.radial(["#3d3a38", "#171412"], 0.4, 0.35, 0.7))
        c.circle(cx - 16, by + 66, 32, c.radial(["#6f8fa6", "#22384a", "#080d12"], 0.4, 0.35, 0.7))
        c.circle(cx - 26, by + 54, 8, "#eef7fb", 0.85)
        c.circle(cx + 62, by - 2, 9, "#b5341f")
        c.rect(x, y, w, h, c.linear([(0, "#fff4cf", 0.20), (0.5, "#fff4cf", 0), (1, "#1c1006", 0.32)], 0, 0, 1, 0.5))


def framed_certificate(c, caption, words, lines):
    """A certificate in a gilt frame on an easel, before a curtain; its text stands as bars."""
    with mount(c, caption, "#e4d8c2") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#3f2a3a", "#2a1b28", "#150c14"]))
        folds = 15
        for k in range(folds):
            fx = x + w * k / folds
            c.rect(fx, y, w / folds + 1, h * 0.86, c.linear([(0, "#0d060c", 0.55), (0.42, "#b9829c", 0.24), (1, "#0d060c", 0.55)], 0, 0,
                                                            1, 0))
        floor = y + h * 0.80
        c.rect(x, floor, w, h * 0.2, c.linear(["#6d4a34", "#3d2619", "#1f120a"]))
        c.path("".join(f"M{num(x + w / 2 + i * 90)} {num(floor)}L{num(x + w / 2 + i * 170)} {num(y + h)}" for i in range(-9, 10)),
               stroke="#160c06", width=2, opacity=0.5)
        c.path(points([(x + w * 0.30, y), (x + w * 0.44, y), (x + w * 0.98, floor + 140), (x + w * 0.02, floor + 140)]),
               c.linear([(0, "#fff0c4", 0.42), (1, "#fff0c4", 0.03)]))
        c.ellipse(x + w / 2, floor + 70, w * 0.44, 70, c.radial([(0, "#ffe2a8", 0.40), (1, "#ffe2a8", 0)]))
        # easel
        for sx, ex in ((0.44, 0.22), (0.56, 0.78)):
            c.line(x + w * sx, y + h * 0.06, x + w * ex, floor + 90, "#2c170c", 30, cap="round")
            c.line(x + w * sx - 5, y + h * 0.06, x + w * ex - 5, floor + 90, "#a9713f", 18, cap="round")
        fw, fh = w * 0.78, w * 0.78 * 0.70
        fx, fy = x + w / 2 - fw / 2, y + h * 0.175
        cast(c, fx, fy, fw, fh, 60, 0.6)
        gold = ["#fbe6a6", "#d9a94e", "#8e6222", "#e8c069", "#9a6c26"]
        c.rect(fx, fy, fw, fh, c.linear(gold, 0, 0, 1, 1), round_=4)
        for k, tone in ((8, "#6d4a16"), (14, "#fbe6a6"), (36, "#6d4a16"), (42, "#fff0c4")):
            c.rect(fx + k, fy + k, fw - 2 * k, fh - 2 * k, "none", 0.7, stroke=tone, width=3)
        beads = "".join(f"M{num(fx + 26 + (fw - 52) * j / 44)} {num(fy + 26)}h.1M{num(fx + 26 + (fw - 52) * j / 44)} {num(fy + fh - 26)}"
                        f"h.1" for j in range(45)) \
            + "".join(f"M{num(fx + 26)} {num(fy + 26 + (fh - 52) * j / 30)}h.1M{num(fx + fw - 26)} {num(fy + 26 + (fh - 52) * j / 30)}h.1"
                      for j in range(31))
        c.path(beads, stroke="#6d4a16", width=12, cap="round", opacity=0.7)
        c.path(beads, stroke="#fbe6a6", width=7, cap="round")
        px, py, pw, ph = fx + 50, fy + 50, fw - 100, fh - 100
        c.rect(px, py, pw, ph, c.linear(["#fdf7e4", "#f4e8c8", "#e4d2a2"], 0, 0, 1, 1))
        c.rect(px, py, pw, 16, c.linear([(0, "#3a2810", 0.5), (1, "#3a2810", 0)]))
        for k, (m, tone, wide) in enumerate(((28, "#b5341f", 4), (38, "#c9994a", 2))):
            c.rect(px + m, py + m, pw - 2 * m, ph - 2 * m, "none", stroke=tone, width=wide)
        for ax, ay, dx, dy in ((px + 38, py + 38, 1, 1), (px + pw - 38, py + 38, -1, 1), (px + 38, py + ph - 38, 1, -1),
                               (px + pw - 38, py + ph - 38, -1, -1)):
            c.path(f"M{num(ax)} {num(ay + dy * 88)}q{num(dx * 12)} {num(-dy * 70)} {num(dx * 88)} {num(-dy * 88)}M{num(ax)} "
                   f"{num(ay + dy * 54)}"
                   f"q{num(dx * 8)} {num(-dy * 40)} {num(dx * 54)} {num(-dy * 54)}", stroke="#c9994a", width=2.5)
        cx = px + pw / 2
        c.text(cx, py + ph * 0.255, lines[0], 30, INK, weight="bold", spacing=2)
        c.text(cx, py + ph * 0.44, words, 84, "#a82c1a", font="display", weight="bold", spacing=8)
        c.path(f"M{num(cx - 70)} {num(py + ph * 0.49)}h140", stroke="#c9994a", width=2.5)
        for i, line in enumerate(lines[1:-1]):
            c.text(cx, py + ph * 0.585 + i * 40, line, 30, INK, italic=True)
        bars(c, cx - pw * 0.30, py + ph * 0.70, pw * 0.60, 2, 26, 7, INK, last=0.7, strength=0.42)
        c.text(px + pw * 0.78, py + ph * 0.855, lines[-1], 27, INK, italic=True)
        c.path(points([(fx + 50, fy + 50), (fx + fw * 0.42, fy + 50), (fx + fw * 0.20, fy + fh - 50), (fx + 50, fy + fh - 50)]),
               "#ffffff", opacity=0.10)
        c.rect(x + w * 0.14, fy + fh - 6, w * 0.72, 30, c.linear(["#c08a55", "#6b4122"]))
        # flowers at its foot
        for k in range(7):
            _flowers(c, x + w * (0.10 + 0.133 * k), floor + 76 + (k % 2) * 26, 92, 62,
                     (("#e8543a", "#f7e2b0"), ("#f3b23c", "#fff3d0"), ("#f0a8b8", "#fbe9e4"))[k % 3], 20, 24)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.06), (1, "#000000", 0.55)], 0.5, 0.42, 0.78))


def sixty_boxes(c, caption, first, last, plate, columns=12, rows=5, tone="#b39468"):
    """A wall of archive boxes, one for each year, the first and the last with a light of their own."""
    with mount(c, caption, "#e6dccb") as (x, y, w, h):
        c.rect(x, y, w, h, "#2c211a")
        foot = y + h * 0.815
        cw, rh = w / columns, (foot - y - 12) / rows
        years = []
        for r in range(rows):
            ry = y + 12 + r * rh
            c.rect(x, ry, w, rh, c.linear(["#17110d", "#2a1f18"]))
            for k in range(columns):
                n = r * columns + k
                lit = n in (0, columns * rows - 1)
                bx, bw, bh = x + k * cw + 9, cw - 18, rh * c.dice.between(0.80, 0.84)
                by = ry + rh - 16 - bh
                shade = mix(tone, c.dice.pick(["#8a9a8c", "#c9a56a", "#7d6f62", "#a9784a"]), c.dice.between(0.05, 0.45))
                if lit:
                    shade = "#d8b878"
                c.rect(bx, by, bw, bh, c.linear([lighter(shade, 0.22), shade, darker(shade, 0.35)], 0, 0, 1, 0.5), round_=2)
                c.rect(bx - 2, by - 4, bw + 4, bh * 0.17, c.linear([lighter(shade, 0.38), darker(shade, 0.05)]), round_=2)
                c.rect(bx, by + bh * 0.15, bw, 6, "#000000", 0.25)
                c.rect(bx + bw * 0.17, by + bh * 0.30, bw * 0.66, bh * 0.30, c.linear(["#fbf5e4", "#e6d8b4"]))
                if not lit:
                    c.path(f"M{num(bx + bw * 0.26)} {num(by + bh * 0.40)}h{num(bw * c.dice.between(0.25, 0.46))}M{num(bx + bw * 0.26)} "
                           f"{num(by + bh * 0.50)}h{num(bw * 0.3)}",
                           stroke=INK, width=5, opacity=0.4, cap="round")
                c.circle(bx + bw / 2, by + bh * 0.79, bw * 0.085, "#1c130c")
                c.path(f"M{num(bx + bw * 0.42)} {num(by + bh * 0.80)}a{num(bw * 0.085)} {num(bw * 0.085)} 0 0 0 {num(bw * 0.16)} 0",
                       stroke=lighter(shade, 0.5), width=2, opacity=0.6)
                if lit:
                    c.mark("dau" if n == 0 else "cuoi", bx + bw / 2, by + bh * 0.45)
                    years.append((bx + bw / 2, by + bh * 0.45, bw * 0.70, bh * 0.32, first if n == 0 else last))
            c.rect(x, ry + rh - 16, w, 16, c.linear(["#a9aeac", "#5a5f5d"]))
            c.rect(x, ry + rh, w, 26, c.linear([(0, "#000000", 0.6), (1, "#000000", 0)]))
        for k in range(columns // 3 + 1):
            c.rect(x + w * 3 * k / columns - 7, y, 14, foot - y, c.linear(["#b9bebc", "#4d5250"], 0, 0, 1, 0))
        c.rect(x, y, w, foot - y, c.radial([(0, "#ffdf9c", 0.34), (0.6, "#ffc070", 0.06), (1, "#0c0604", 0.60)], 0.5, 0.42, 0.72))
        for px, py in ((x + cw * 0.5, y + rh * 0.6), (x + w - cw * 0.5, foot - rh * 0.5)):
            c.ellipse(px, py, cw * 1.5, rh * 1.2, c.radial([(0, "#ffedb8", 0.45), (1, "#ffedb8", 0)]))
        for px, py, lw, lh, year in years:
            c.rect(px - lw / 2, py - lh / 2, lw, lh, c.linear(["#fffdf2", "#f3e4bc"]))
            c.rect(px - lw / 2 + 4, py - lh / 2 + 4, lw - 8, lh - 8, "none", stroke="#8f2414", width=1.4)
            c.text(px, py + 12, year, 34, "#8f2414", font="display", weight="bold")
        # the table before it
        c.rect(x, foot, w, h, c.linear(["#7d5a3c", "#4a3120"]))
        tx, tw, ty = x + w * 0.22, w * 0.56, y + h * 0.775
        c.path(points([(tx + 20, ty), (tx + tw - 20, ty), (tx + tw, ty + 34), (tx, ty + 34)]), c.linear(["#c9513a", "#9c2a1a"]))
        c.rect(tx, ty + 34, tw, y + h - ty, c.linear(["#a32d1c", "#7c1c10", "#561008"]))
        folds = "".join(f"M{num(tx + tw * (k + 0.5) / 22)} {num(ty + 40)}q{num(c.dice.between(-8, 8))} 70 0 {num(h * 0.2)}"
                        for k in range(22))
        c.path(folds, stroke="#3a0904", width=11, opacity=0.32)
        c.path(f"M{num(tx)} {num(ty + 36)}h{num(tw)}", stroke="#f0c26a", width=6, dash="4 5", opacity=0.9)
        pw, ph = 520, 84
        px, py = x + w / 2 - pw / 2, ty + 62
        c.rect(px + 5, py + 7, pw, ph, "#000000", 0.4, 5)
        c.rect(px, py, pw, ph, c.linear(["#f3d999", "#c99c4c", "#94691f"], 0, 0, 1, 1), round_=4)
        c.rect(px + 8, py + 8, pw - 16, ph - 16, "none", stroke="#5c3d10", width=1.5)
        c.text(x + w / 2, py + 55, plate, 38, "#3a230a", font="display", weight="bold", spacing=1)
        for k, (tones, rx) in enumerate(((("#f7f0dc", "#f3c6cc"), 92), (("#e8543a", "#f3b23c", "#fff0cc"), 150),
                                         (("#f7f0dc", "#f3c6cc"), 92))):
            _flowers(c, x + w * (0.33, 0.5, 0.67)[k], ty - (16, 30, 16)[k], rx, (50, 74, 50)[k], tones, (26, 54, 26)[k], 26)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.72, "#000000", 0.06), (1, "#000000", 0.45)], 0.5, 0.5, 0.78))
