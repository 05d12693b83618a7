"""Shelves that run on rails."""
from math import cos, pi, sin

from draw.canvas import num, points
from draw.ground import mount
from draw.tone import INK, darker, lighter, mix


def mobile_shelving(c, caption, labels, body="#8fa39a"):
    """Shelves on rails, shut face to face but for one aisle; a hand wheel turns each of them."""
    with mount(c, caption, "#dfe3dc") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#e3e9e4", "#c4d0c9", "#94a39c"]))
        # ceiling with lamps
        c.path(points([(x, y), (x + w, y), (x + w * 0.86, y + h * 0.10), (x + w * 0.14, y + h * 0.10)]), c.linear(["#f9fbf6", "#d9e0da"]))
        for k in range(3):
            c.path(points([(x + w * (0.24 + 0.20 * k), y + h * 0.022), (x + w * (0.36 + 0.20 * k), y + h * 0.022),
                           (x + w * (0.37 + 0.14 * k + 0.02), y + h * 0.072), (x + w * (0.28 + 0.155 * k + 0.02), y + h * 0.072)]),
                   "#fffef4")
        foot, top = y + h * 0.835, y + h * 0.115
        c.rect(x, foot, w, h, c.linear(["#a3a89c", "#7d8278", "#5d6259"]))
        for k in range(5):
            ry = foot + 18 + k * k * 12
            c.rect(x, ry, w, 9 + k * 2, c.linear(["#e9ece6", "#6d726a"]))
        # carriages: four to the left, an aisle, three to the right
        gap0, gap1 = x + w * 0.545, x + w * 0.735
        c.rect(gap0, top, gap1 - gap0, foot - top, c.linear(["#2f3a36", "#46544e", "#2a332f"]))
        # inside the aisle: shelves in depth on both sides
        for side in (0, 1):
            outer = gap0 if side == 0 else gap1
            inner = gap0 + (gap1 - gap0) * (0.37 if side == 0 else 0.63)
            t_in, f_in = top + (foot - top) * 0.16, foot - (foot - top) * 0.10

            def at(s, t):
                px = outer + (inner - outer) * s
                a, b = top + (t_in - top) * s, foot + (f_in - foot) * s
                return px, a + (b - a) * t
            c.path(points([at(0, 0), at(1, 0), at(1, 1), at(0, 1)]), c.linear(["#3d4a44", "#25302b"], 0 if side == 0 else 1, 0,
                                                                              1 if side == 0 else 0, 0))
            for r in range(7):
                t0, t1 = 0.025 + r * 0.137, 0.025 + r * 0.137 + 0.118
                for q in range(7):
                    s0, s1 = (q / 7) ** 0.72 * 0.98, ((q + 0.9) / 7) ** 0.72 * 0.98
                    tone = ("#c3a06a", "#b08d58", "#d0b07c", "#a9814c")[(q * 3 + r) % 4]
                    high = 0.012 + 0.02 * ((q + r) % 3) / 2
                    c.path(points([at(s0, t0 + high), at(s1, t0 + high), at(s1, t1), at(s0, t1)]),
                           c.linear([lighter(tone, 0.2), darker(tone, 0.3)]))
                    c.path(points([at(s0 + (s1 - s0) * 0.25, t0 + 0.045), at(s0 + (s1 - s0) * 0.75, t0 + 0.045),
                                   at(s0 + (s1 - s0) * 0.75, t0 + 0.08), at(s0 + (s1 - s0) * 0.25, t0 + 0.08)]), "#fff8e4", opacity=0.85)
                c.path(points([at(0, t1), at(1, t1), at(1, t1 + 0.012), at(0, t1 + 0.012)]), "#dfe6e0")
        ix0, ix1 = gap0 + (gap1 - gap0) * 0.37, gap0 + (gap1 - gap0) * 0.63
        t_in, f_in = top + (foot - top) * 0.16, foot - (foot - top) * 0.10
        c.rect(ix0, t_in, ix1 - ix0, f_in - t_in, c.linear(["#fdfbea", "#e6e6d0", "#b9bda8"]))
        c.path(points([(ix0, f_in), (ix1, f_in), (gap1, foot), (gap0, foot)]), c.linear(["#c9cdc0", "#8d9286"]))
        c.ellipse((ix0 + ix1) / 2, (t_in + f_in) / 2, (gap1 - gap0) * 0.5, (foot - top) * 0.48,
                  c.radial([(0, "#fffbe0", 0.5), (1, "#fffbe0", 0)]))
        c.mark("loi", (ix0 + ix1) / 2, (t_in + f_in) / 2)
        # the end panels
        spans = [(x + w * (-0.045 + 0.148 * k), w * 0.142) for k in range(4)] + [(gap1 + w * 0.004 + w * 0.148 * k, w * 0.142)
                                                                                 for k in range(3)]
        for k, (px, pw) in enumerate(spans):
            shade = mix(body, ("#7f958c", "#9db0a4", "#8a9f95")[k % 3], 0.5)
            c.rect(px + 8, top + 10, pw, foot - top, "#1d2622", 0.30)
            c.rect(px, top, pw, foot - top - 10, c.linear([lighter(shade, 0.40), shade, darker(shade, 0.28)], 0, 0, 1, 0.12), round_=6)
            c.rect(px + 10, top + 14, pw - 20, foot - top - 40, "none", stroke=darker(shade, 0.35), width=2, round_=4, opacity=0.55)
            c.path(f"M{num(px + 3)} {num(top + 8)}V{num(foot - 20)}", stroke="#ffffff", width=4, opacity=0.6)
            c.rect(px - 2, foot - 34, pw + 4, 30, c.linear(["#5d6862", "#2a322e"]), round_=4)
            for q in (0.2, 0.8):
                c.circle(px + pw * q, foot + 2, 12, "#202623")
                c.circle(px + pw * q, foot + 2, 5, "#b9c0bb")
            # label holder
            lx, ly, lw, lh = px + pw * 0.17, top + (foot - top) * 0.075, pw * 0.66, (foot - top) * 0.125
            c.rect(lx - 5, ly - 5, lw + 10, lh + 10, c.linear(["#f3f6f2", "#8d9892"]), round_=3)
            c.rect(lx, ly, lw, lh, c.linear(["#fffdf2", "#efe4c8"]))
            c.rect(lx, ly, lw, lh * 0.30, labels[k % len(labels)])
            c.path(f"M{num(lx + 14)} {num(ly + lh * 0.52)}h{num(lw - 30)}M{num(lx + 14)} {num(ly + lh * 0.68)}h{num(lw - 56)}"
                   f"M{num(lx + 14)} {num(ly + lh * 0.84)}h{num(lw - 40)}", stroke=INK, width=5, opacity=0.45, cap="round")
            # the wheel: three arms with knobs
            wx, wy, r = px + pw / 2, top + (foot - top) * 0.535, pw * 0.395
            a0 = c.dice.between(0, 2)
            c.circle(wx + 7, wy + 10, r * 1.02, "#1d2622", 0.25)
            c.circle(wx, wy, r, "none", stroke="#2c3531", width=16)
            c.circle(wx - 1, wy - 2, r, "none", stroke="#a9b5af", width=6)
            for j in range(3):
                a = a0 + j * 2 * pi / 3
                c.line(wx, wy, wx + cos(a) * r, wy + sin(a) * r, "#2c3531", 15, cap="round")
                c.line(wx - 1, wy - 2, wx + cos(a) * r * 0.95 - 1, wy + sin(a) * r * 0.95 - 2, "#b9c4be", 5, cap="round")
                c.circle(wx + cos(a) * r + 3, wy + sin(a) * r + 4, 21, "#101613", 0.4)
                c.circle(wx + cos(a) * r, wy + sin(a) * r, 20, c.radial(["#5a5f5c", "#1a1f1c"], 0.35, 0.3, 0.8))
            c.circle(wx, wy, 30, c.radial(["#eef2ee", "#9aa8a0", "#59645e"], 0.35, 0.3, 0.8))
            c.circle(wx, wy, 11, "#b5341f")
            if k == 2:
                c.mark("tay quay", wx, wy)
            # a lamp and a vent under it
            c.path("".join(f"M{num(px + pw * 0.24)} {num(top + (foot - top) * 0.82 + j * 13)}h{num(pw * 0.52)}" for j in range(5)),
                   stroke=darker(shade, 0.5), width=4, opacity=0.6, cap="round")
        c.rect(x, y, w, h, c.linear([(0, "#ffffff", 0.20), (0.5, "#ffffff", 0), (1, "#0c1410", 0.34)], 0, 0, 1, 0.5))
