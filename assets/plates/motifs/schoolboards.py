"""The name boards that a school has had: wood, enamel, stone, on one wall."""
from draw.canvas import box, num, points
from draw.ground import mount
from draw.scenery import leaves
from draw.tone import darker, lighter, mix
from draw.wood import board
from motifs._printwork import fitted


def school_boards(c, caption, boards, brick="#b9714e"):
    """Three boards one below the other, the oldest on top; the sun draws leaves on the wall."""
    with mount(c, caption, "#e6dccb") as (x, y, w, h):
        c.rect(x, y, w, h, darker(brick, 0.30))
        tones = [brick, lighter(brick, 0.14), darker(brick, 0.14), mix(brick, "#8a5a4a", 0.4), mix(brick, "#d99a6a", 0.4)]
        rows, bw = 34, w / 9.5
        bh = h / rows
        courses = {t: "" for t in tones}
        for r in range(rows):
            for k in range(-1, 11):
                bx = x + k * bw + (bw / 2 if r % 2 else 0)
                courses[c.dice.pick(tones)] += box(round(bx + 3), round(y + r * bh + 3), round(bw - 6), round(bh - 6))
        for tone, d in courses.items():
            c.path(d, c.linear([lighter(tone, 0.10), tone, darker(tone, 0.12)], 0, 0, 1, 1))
        c.path("".join(f"M{round(x + c.dice.between(0, w))} {round(y + c.dice.between(0, h))}h.1" for _ in range(700)),
               stroke=darker(brick, 0.5), width=4, cap="round", opacity=0.20)
        c.rect(x, y, w, h, c.radial([(0, "#ffe8b8", 0.42), (0.6, "#ffe0a8", 0.08), (1, "#1a0c06", 0.46)], 0.34, 0.22, 0.95))
        heights = (0.215, 0.225, 0.345)
        at = y + h * 0.065
        for k, lines in enumerate(boards):
            bh2 = h * heights[k]
            bw2 = w * (0.66, 0.74, 0.84)[k]
            bx = x + w * (0.13, 0.14, 0.08)[k]
            for j in range(7):
                c.rect(bx + 6 + j * 4, at + 8 + j * 5, bw2, bh2, "#140804", 0.06, 4)
            cx = bx + bw2 / 2
            if k == 0:
                board(c, bx, at, bw2, bh2, "#6b4526", 34, edge=6)
                c.path("".join(f"M{num(bx)} {num(at + bh2 * j / 3)}h{num(bw2)}" for j in (1, 2)), stroke="#2a160a", width=3, opacity=0.6)
                fade = "#f0dca8"
                for j, (sx, sy) in enumerate(((0.03, 0.10), (0.97, 0.10), (0.03, 0.90), (0.97, 0.90))):
                    c.circle(bx + bw2 * sx, at + bh2 * sy, 9, c.radial(["#8a8a84", "#3a3a38"], 0.35, 0.3, 0.8))
                worn = "".join(f"M{num(bx + c.dice.between(0.02, 0.9) * bw2)} "
                               f"{num(at + c.dice.between(0.05, 0.95) * bh2)}h{num(c.dice.between(10, 70))}" for _ in range(60))
                c.path(worn, stroke="#b98a58", width=2, opacity=0.34)
                ink, weight, spacing = fade, "bold", 2
            elif k == 1:
                c.rect(bx, at, bw2, bh2, c.linear(["#3f6a9a", "#27507c", "#183654"], 0, 0, 1, 1), round_=14)
                c.rect(bx + 12, at + 12, bw2 - 24, bh2 - 24, "none", stroke="#f4f2ea", width=4, round_=8)
                for sx, sy in ((0.035, 0.5), (0.965, 0.5)):
                    c.circle(bx + bw2 * sx, at + bh2 * sy, 8, "#c9c6ba")
                for px, py, r in ((0.06, 0.9, 16), (0.94, 0.12, 12), (0.90, 0.93, 20)):
                    c.ellipse(bx + bw2 * px, at + bh2 * py, r, r * 0.7, "#6a3a20", 0.8)
                    c.ellipse(bx + bw2 * px, at + bh2 * py, r * 0.6, r * 0.4, "#1c120c", 0.8)
                    c.path(f"M{num(bx + bw2 * px)} {num(at + bh2 * py)}q4 20 -2 {num(r * 2)}", stroke="#7a4424", width=5, opacity=0.5)
                c.path(points([(bx + bw2 * 0.1, at), (bx + bw2 * 0.38, at), (bx + bw2 * 0.2, at + bh2), (bx, at + bh2)]), "#ffffff",
                       opacity=0.14)
                ink, weight, spacing = "#fbf8ee", "bold", 1.5
            else:
                c.rect(bx, at, bw2, bh2, c.linear(["#5a2620", "#3a1512", "#260c0a"], 0, 0, 1, 1), round_=4)
                for _ in range(10):
                    c.ellipse(bx + c.dice.between(0.05, 0.95) * bw2, at + c.dice.between(0.1, 0.9) * bh2, c.dice.between(40, 130),
                              c.dice.between(14, 44),
                              c.radial([(0, "#8a4a3c", 0.30), (1, "#8a4a3c", 0)]))
                fleck = "".join(f"M{round(bx + c.dice.between(4, bw2 - 4))} {round(at + c.dice.between(4, bh2 - 4))}h.1"
                                for _ in range(500))
                c.path(fleck, stroke="#c98a78", width=2.2, cap="round", opacity=0.32)
                gold = c.linear(["#fbe6a8", "#d2a452", "#f0d490"], 0, 0, 1, 1)
                c.rect(bx + 18, at + 18, bw2 - 36, bh2 - 36, "none", stroke=gold, width=3.4)
                c.path(points([(bx, at), (bx + bw2 * 0.30, at), (bx + bw2 * 0.10, at + bh2), (bx, at + bh2)]), "#ffffff", opacity=0.08)
                c.path(f"M{num(bx + 2)} {num(at + bh2 - 3)}V{num(at + 2)}H{num(bx + bw2 - 3)}", stroke="#d99a88", width=2.6, opacity=0.6)
                ink, weight, spacing = gold, "bold", 2
            *names, year = lines
            room = bw2 * 0.84
            size = min(fitted(line, (44, 46, 62)[k], room, 0.60) for line in names)
            total = len(names) * size * 1.36 + size * 0.95
            yy = at + (bh2 - total) / 2 + size * 0.98
            for line in names:
                if k == 2:
                    c.text(cx + 2, yy + 3, line, size, "#120403", weight=weight, spacing=spacing, opacity=0.8)
                c.text(cx, yy, line, size, ink, weight=weight, spacing=spacing, opacity=0.86 if k == 0 else None)
                yy += size * 1.36
            c.line(cx - room * 0.12, yy - size * 0.82, cx + room * 0.12, yy - size * 0.82, ink, 2.4, 0.8)
            c.text(cx, yy + size * 0.10, year, size * 0.78, ink, italic=True)
            c.mark(f"bien-{k + 1}", cx, at + bh2 / 2)
            at += bh2 + h * 0.048
        # shadows of leaves, and a branch in the corner
        for _ in range(70):
            px, py = x + c.dice.between(0.35, 1.0) * w, y + c.dice.between(0, 0.75) * h
            r = c.dice.between(16, 52)
            c.ellipse(px, py, r, r * c.dice.between(0.3, 0.5), "#1a0c04", 0.055)
        for bx, by, r in ((0.98, 0.02, 190), (0.86, -0.01, 150), (1.0, 0.13, 130)):
            leaves(c, x + w * bx, y + h * by, r, r * 0.66, "#6d8f4a", 70, 20)
        # plants along the foot
        for _ in range(24):
            px, py, r = x + c.dice.between(0, 1) * w, y + h * c.dice.between(0.955, 1.0), c.dice.between(30, 62)
            tone = c.dice.pick(["#5f8344", "#4f7038", "#7a9a58"])
            for a in (-0.9, -0.45, 0, 0.45, 0.9):
                c.path(f"M{num(px)} {num(py + r * 0.5)}q{num(a * r * 0.4)} {num(-r * 0.8)} {num(a * r * 1.2)} "
                       f"{num(-r * (1.3 - abs(a) * 0.5))}q{num(-a * r * 0.3)} {num(r * 0.7)} {num(-a * r * 1.2)} "
                       f"{num(r * (1.3 - abs(a) * 0.5))}z",
                       mix(tone, "#c9d98a", abs(a) * 0.2))
