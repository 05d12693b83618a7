"""Halls full of people, all from behind."""
from math import cos, pi, sin

from draw.canvas import box, num, points
from draw.ground import cast, mount
from draw.tone import lighter

from .bouquets import _flowers


def _heads(c, spots, tones, light="#ffe2a8"):
    """People from behind, seated: shoulders and a head each; spots are (x, y, size)."""
    rim = ""
    for px, py, s in spots:
        tone = c.dice.pick(tones)
        c.path(f"M{num(px - s * 0.62)} {num(py + s * 0.9)}V{num(py + s * 0.42)}Q{num(px - s * 0.60)} {num(py + s * 0.06)} "
               f"{num(px - s * 0.16)} {num(py + s * 0.02)}"
               f"H{num(px + s * 0.16)}Q{num(px + s * 0.60)} {num(py + s * 0.06)} {num(px + s * 0.62)} {num(py + s * 0.42)}"
               f"V{num(py + s * 0.9)}Z", tone)
        long = c.dice.chance(0.4)
        c.path(f"M{num(px - s * 0.23)} {num(py - s * 0.22)}a{num(s * 0.23)} {num(s * 0.28)} 0 0 1 {num(s * 0.46)} 0"
               f"q{num(s * 0.03)} {num(s * (0.34 if long else 0.22))} {num(-s * 0.10)} {num(s * (0.40 if long else 0.27))}"
               f"h{num(-s * 0.26)}"
               f"q{num(-s * 0.13)} {num(-s * (0.06 if long else 0.05))} {num(-s * 0.10)} {num(-s * (0.40 if long else 0.27))}z",
               "#1a1413")
        rim += (f"M{num(px - s * 0.21)} {num(py - s * 0.24)}a{num(s * 0.22)} {num(s * 0.27)} 0 0 1 {num(s * 0.42)} 0"
                f"M{num(px - s * 0.55)} {num(py + s * 0.30)}Q{num(px - s * 0.50)} {num(py + s * 0.09)} {num(px - s * 0.18)} "
                f"{num(py + s * 0.05)}")
    if spots:
        c.path(rim, stroke=light, width=max(1.2, spots[0][2] * 0.03), opacity=0.6, cap="round")


def congress_from_above(c, caption, lines, people=204):
    """A hall seen from its balcony: curved rows of delegates from behind, the platform beyond."""
    with mount(c, caption, "#dfe0d4") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#2a4a48", "#1d3433", "#13211f"]))
        # platform and wall
        wall = y + h * 0.36
        c.rect(x, y, w, wall - y, c.linear(["#d8c49a", "#c4a771", "#9a7a48"]))
        slats = "".join(f"M{num(x + w * k / 46)} {num(y)}V{num(wall)}" for k in range(47))
        c.path(slats, stroke="#6d5028", width=3, opacity=0.45)
        c.path(slats, stroke="#fff0cc", width=1, opacity=0.3)
        c.rect(x, y, w, wall - y, c.radial([(0, "#fff4d0", 0.55), (1, "#3a2410", 0.45)], 0.5, 0.45, 0.62))
        bw, bh = w * 0.66, h * 0.165
        bx, by = x + w / 2 - bw / 2, y + h * 0.045
        cast(c, bx, by, bw, bh, 24, 0.35)
        c.rect(bx, by, bw, bh, c.linear(["#1f5a52", "#174740", "#0f332e"]), round_=3)
        for i, line in enumerate(lines):
            c.text(x + w / 2, by + bh * (0.46 if i == 0 else 0.78), line, 58 if i == 0 else 34, "#f6e3b0", font="display", weight="bold"
                   if i == 0 else None, spacing=3 if i == 0 else 1)
        # long table on the platform
        ty = y + h * 0.30
        c.path(points([(x + w * 0.10, wall - 20), (x + w * 0.90, wall - 20), (x + w * 0.97, wall + 34), (x + w * 0.03, wall + 34)]),
               c.linear(["#a8743f", "#7d5228"]))
        c.rect(x + w * 0.03, wall + 34, w * 0.94, 20, c.linear(["#5a3818", "#2f1c0b"]))
        for k in range(9):
            cx = x + w * (0.255 + 0.061 * k)
            c.path(f"M{num(cx - 24)} {num(ty)}v-46q24 -20 48 0v46z", c.linear(["#7d4a26", "#4a2a14"]))
        c.path(points([(x + w * 0.21, ty - 4), (x + w * 0.79, ty - 4), (x + w * 0.80, ty + 14), (x + w * 0.20, ty + 14)]),
               c.linear(["#fbf4e2", "#e3d6b8"]))
        c.rect(x + w * 0.20, ty + 14, w * 0.60, 46, c.linear(["#efe4c8", "#c9b68c"]))
        c.path("".join(f"M{num(x + w * (0.205 + 0.0148 * k))} {num(ty + 16)}v42" for k in range(41)), stroke="#a8946a", width=3,
               opacity=0.5)
        for k in range(3):
            _flowers(c, x + w * (0.34, 0.5, 0.66)[k], ty - 12, 62, 26, ("#e8543a", "#f7e2b0", "#f3b23c"), 20, 17)
        for side in (0.135, 0.865):
            _flowers(c, x + w * side, wall - 30, 70, 70, ("#e8902c", "#f7efc4"), 26, 19)
        # the floor falls towards the platform; rows on curves about a far centre
        c.path(points([(x, wall + 54), (x + w, wall + 54), (x + w, y + h), (x, y + h)]), c.linear(["#3d5f5a", "#24403c", "#152624"]))
        c.path(points([(x + w * 0.482, wall + 54), (x + w * 0.518, wall + 54), (x + w * 0.545, y + h), (x + w * 0.455, y + h)]),
               c.linear([(0, "#b5341f", 0.75), (1, "#6d170d", 0.75)]))
        rows, counts = 9, []
        weights = [1.50 - 0.06 * r for r in range(rows)]
        for r in range(rows):
            counts.append(round(people * weights[r] / sum(weights)))
        counts[-1] += people - sum(counts)
        for r in range(rows):
            t = r / (rows - 1)
            base = wall + 108 + (y + h - wall - 130) * t ** 1.28
            bow = 74 + 60 * t
            size = 27 + 46 * t
            n = counts[r]
            row = []
            for k in range(n):
                u = (k + 0.5) / n * 2 - 1
                gap = (0.030 + 0.012 * t) * (1 if u > 0 else -1)
                px = x + w / 2 + (u * (0.475 + 0.055 * t) + gap * (1 - abs(u))) * w
                row.append((px, base - bow * u * u * 0.9 + bow * 0.35, size))
            seats = "".join(f"M{num(px - s * 0.5)} {num(py + s * 0.95)}h{num(s)}" for px, py, s in row)
            c.path(seats, stroke="#6d1d17", width=size * 0.62, cap="round", opacity=0.95)
            c.path(seats, stroke="#b5543f", width=size * 0.10, opacity=0.5)
            _heads(c, row, ("#2c3a4a", "#e6dfd0", "#3f4a3c", "#f1ece0", "#4a3a5a", "#5a2f2a", "#c9d3d6", "#2a2a30", "#d8b9a8", "#3d5a6d"),
                   "#ffeec0")
        c.rect(x, y, w, h, c.radial([(0, "#fff0c4", 0.12), (0.6, "#000000", 0), (1, "#00100e", 0.55)], 0.5, 0.25, 0.82))


def hall_and_screen(c, caption, lines, small, glow="#c9402c", deep="#3a0f0c"):
    """A dark hall: rows of people from behind, a wide lit screen, a lectern with flowers."""
    with mount(c, caption, "#e0d6c4") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#1d1412", "#2a1a16", "#100a09"]))
        for k in range(14):
            px = x + w * (0.04 + 0.071 * k)
            c.circle(px, y + 18, 7, "#ffe9b8")
            c.path(points([(px - 7, y + 18), (px + 7, y + 18), (px + 46, y + h * 0.16), (px - 46, y + h * 0.16)]),
                   c.linear([(0, "#ffe9b8", 0.26), (1, "#ffe9b8", 0)]))
        sx, sy, sw, sh = x + w * 0.105, y + h * 0.085, w * 0.79, h * 0.43
        c.ellipse(sx + sw / 2, sy + sh / 2, sw * 0.66, sh * 0.95, c.radial([(0.3, glow, 0.42), (1, glow, 0)]))
        c.rect(sx - 10, sy - 10, sw + 20, sh + 20, "#0b0706", round_=6)
        d = box(sx, sy, sw, sh)
        c.path(d, c.linear([lighter(glow, 0.12), glow, deep], 0, 0, 0.7, 1))
        with c.clipped(d):
            # leaves of paper turning into a fan of light
            cx, cy = sx + sw * 0.5, sy + sh * 1.35
            for k in range(31):
                a = pi * (0.12 + 0.76 * k / 30)
                r0, r1 = sh * 0.55, sh * (1.55 + 0.22 * sin(k * 1.7))
                wide = 0.035
                c.path(points([(cx + cos(a - wide) * r0, cy - sin(a - wide) * r0), (cx + cos(a + wide) * r0, cy - sin(a + wide) * r0),
                               (cx + cos(a + wide * 0.8) * r1, cy - sin(a + wide * 0.8) * r1),
                               (cx + cos(a - wide * 0.8) * r1, cy - sin(a - wide * 0.8) * r1)]),
                       c.dice.pick(["#ffe9b4", "#ffcf7a", "#fff6dc", "#f6a860"]), opacity=c.dice.between(0.07, 0.17))
            c.rect(sx, sy, sw, sh, c.radial([(0, "#fff0c0", 0.34), (1, "#fff0c0", 0)], 0.5, 0.55, 0.55))
        gold = c.linear(["#fff8dc", "#fbe2a0", "#e6b860"])
        for i, line in enumerate(lines):
            size = (150, 66)[min(i, 1)]
            c.text(x + w / 2, sy + sh * (0.45, 0.68)[min(i, 1)], line, size, gold, font="display", weight="bold", spacing=4)
        c.text(x + w / 2, sy + sh * 0.86, small, 36, "#fff0cc", italic=True)
        floor = y + h * 0.575
        c.path(points([(x + w * 0.04, floor - 24), (x + w * 0.96, floor - 24), (x + w, floor + 40), (x, floor + 40)]),
               c.linear(["#8a5a38", "#55331d"]))
        c.ellipse(x + w / 2, floor + 8, w * 0.40, 30, c.radial([(0, lighter(glow, 0.5), 0.45), (1, glow, 0)]))
        c.rect(x, floor + 40, w, h, c.linear(["#1d110c", "#0c0706"]))
        # lectern
        qx = x + w * 0.225
        c.path(points([(qx - 62, floor - 118), (qx + 62, floor - 118), (qx + 50, floor + 10), (qx - 50, floor + 10)]),
               c.linear(["#b57a44", "#6b4122", "#3a2010"], 0, 0, 1, 0.4))
        c.path(points([(qx - 76, floor - 118), (qx + 76, floor - 118), (qx + 62, floor - 146), (qx - 62, floor - 146)]),
               c.linear(["#d9a468", "#8a5a30"]))
        c.path(f"M{num(qx + 30)} {num(floor - 146)}q-4 -40 -24 -50", stroke="#0c0807", width=5)
        c.ellipse(qx + 4, floor - 198, 9, 7, "#0c0807")
        _flowers(c, qx, floor - 62, 54, 34, ("#f7e2b0", "#e8543a", "#fff6e0"), 22, 17)
        for k in range(26):
            _flowers(c, x + w * (0.03 + 0.0376 * k), floor + 46, 40, 20, ("#e8c35c", "#f3e2b4", "#d8543a"), 6, 16)
        # the rows
        for row, (fy, size, n) in enumerate(((0.70, 66, 19), (0.79, 92, 15), (0.895, 128, 12), (1.02, 184, 8))):
            spots = []
            for k in range(n):
                px = x + w * (k + 0.5 + (row % 2) * 0.35 - 0.17) / n + c.dice.between(-6, 6)
                spots.append((px, y + h * fy + c.dice.between(-6, 6) - size * 0.35, size))
            _heads(c, spots, ("#241a1c", "#2c2426", "#1d1a22", "#332420", "#201c1a"), lighter(glow, 0.55))
            c.path("".join(f"M{num(px - s * 0.6)} {num(py + s * 0.82)}q{num(s * 0.6)} {num(-s * 0.24)} {num(s * 1.2)} 0v{num(s)}"
                           f"h{num(-s * 1.2)}z" for px, py, s in spots),
                   c.linear(["#5a1d16", "#2c0d0a"]))
            c.path("".join(f"M{num(px - s * 0.58)} {num(py + s * 0.83)}q{num(s * 0.58)} {num(-s * 0.24)} {num(s * 1.16)} 0" for px, py,
                           s in spots), stroke="#f0a070",
                   width=size * 0.02, opacity=0.5)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.06), (1, "#000000", 0.55)], 0.5, 0.4, 0.78))
