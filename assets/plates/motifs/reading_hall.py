"""A public reading room."""
from draw.canvas import num, points
from draw.ground import mount, pool
from draw.interior import room
from draw.tone import mix

SPINES = ("#6d3a28", "#3f5148", "#8a6a3c", "#4a4f5c", "#7c2f24", "#a58c58", "#2f3a34", "#5c4630", "#b49a68")


def reading_hall(c, caption, sign=""):
    with mount(c, caption, "#e5dcc9") as (x, y, w, h):
        bx0, by0, bx1, by1 = room(c, x, y, w, h, "#b5a67e", "#6b4a2e", (0.30, 0.16, 0.70, 0.66))
        vx = (bx0 + bx1) / 2
        # coffers on the ceiling
        d = ""
        for k in range(1, 8):
            d += f"M{num(x + w * k / 8)} {num(y)}L{num(bx0 + (bx1 - bx0) * k / 8)} {num(by0)}"
        for t in (0.12, 0.28, 0.48, 0.72):
            yy = y + (by0 - y) * t
            xa = x + (bx0 - x) * t
            d += f"M{num(xa)} {num(yy)}H{num(x + w - (bx0 - x) * t)}"
        c.path(d, stroke="#5a4a2c", width=5, opacity=0.4)
        # the great window at the end
        ww, wh = (bx1 - bx0) * 0.62, (by1 - by0) * 0.80
        wx, wy = vx - ww / 2, by0 + 18
        arch = f"M{num(wx)} {num(wy + wh)}V{num(wy + ww * 0.34)}Q{num(wx)} {num(wy)} {num(vx)} {num(wy)}Q{num(wx + ww)} {num(wy)} {num(wx + ww)} {num(wy + ww * 0.34)}V{num(wy + wh)}Z"
        c.circle(vx, wy + wh * 0.5, w * 0.34, c.radial([(0, "#fff6d6", 0.9), (0.5, "#fff6d6", 0.25), (1, "#fff6d6", 0)]))
        c.path(arch, c.linear(["#fffef4", "#eef0d8", "#cfdcb8"]), stroke="#f4ecd4", width=16)
        c.path("".join(f"M{num(wx + ww * k / 5)} {num(wy)}V{num(wy + wh)}" for k in range(1, 5)) + "".join(f"M{num(wx)} {num(wy + wh * k / 6)}h{num(ww)}" for k in range(1, 6)),
               stroke="#9a9a7c", width=4, opacity=0.8)
        # two storeys of shelves along both sides, in bays
        bays = 6
        for side in (-1, 1):
            ex, ix = (x, bx0) if side < 0 else (x + w, bx1)

            def at(t, level):
                """t 0 near … 1 far; level 0 top … 1 floor of the side wall."""
                s = t ** 0.72
                px = ex + (ix - ex) * s
                top, bottom = y + (by0 - y) * s, y + h + (by1 - y - h) * s
                return px, top + (bottom - top) * level

            for b in range(bays - 1, -1, -1):
                t0, t1 = b / bays + 0.012, (b + 1) / bays - 0.012
                for lo, hi, rows in ((0.13, 0.45, 4), (0.55, 0.93, 4)):
                    c.path(points([at(t0, lo), at(t1, lo), at(t1, hi), at(t0, hi)]), "#22150c")
                    for r in range(rows):
                        a, d2 = lo + (hi - lo) * (r + 0.12) / rows, lo + (hi - lo) * (r + 0.94) / rows
                        n = 13
                        for tone in range(4):
                            d = ""
                            for k in range(n):
                                if c.dice.whole(0, 3) != tone:
                                    continue
                                ta, tb = t0 + (t1 - t0) * k / n, t0 + (t1 - t0) * (k + 0.9) / n
                                lift = a + (d2 - a) * c.dice.between(0.0, 0.30)
                                p = [at(ta, lift), at(tb, lift), at(tb, d2), at(ta, d2)]
                                d += "M" + "L".join(f"{round(px)} {round(py)}" for px, py in p) + "Z"
                            if d:
                                c.path(d, mix(SPINES[(tone * 2 + r) % 9], "#f0dcae", 0.10 + 0.25 * b / bays))
                        p0, p1 = at(t0, d2 + 0.006), at(t1, d2 + 0.006)
                        c.line(p0[0], p0[1], p1[0], p1[1], "#9a7246", 3.5)
                p0, p1 = at(t0 - 0.012, 0.09), at(t0 - 0.012, 0.97)
                c.line(p0[0], p0[1], p1[0], p1[1], "#7a5632", 16 - b * 1.6)
                c.line(p0[0] - 2 * side, p0[1], p1[0] - 2 * side, p1[1], "#c99e66", 3, 0.7)
            # the gallery: a floor and its railing
            d = ""
            for k in range(61):
                p, q = at(k / 60, 0.44), at(k / 60, 0.505)
                d += f"M{num(p[0])} {num(p[1])}L{num(q[0])} {num(q[1])}"
            c.path(d, stroke="#2a2622", width=2.4, opacity=0.85)
            for level, width, tone in ((0.505, 13, "#5a3d24"), (0.44, 6, "#2a2622")):
                line = [at(k / 12, level) for k in range(13)]
                c.path("M" + "L".join(f"{num(px)} {num(py)}" for px, py in line), stroke=tone, width=width)
                c.path(
                    "M" +
                    "L".join(
                        f"{num(px)} {num(py - width * 0.3)}" for px,
                        py in line),
                    stroke="#d8b27a",
                    width=1.6,
                    opacity=0.6)
        # floor light, then tables with lamps from far to near
        c.path(points([(wx, by1), (wx + ww, by1), (x + w * 0.76, y + h), (x + w * 0.24, y + h)]),
               c.linear([(0, "#fff3cf", 0.55), (1, "#fff3cf", 0.05)]))
        for s in (0.10, 0.22, 0.40, 0.68, 1.06):
            for side in (-1, 1):
                ty = by1 + (y + h - by1) * (s * 0.92) + 6
                g = 0.24 + 0.78 * s
                cx = vx + side * w * 0.205 * (0.50 + 0.62 * s)
                half, deep, leg = w * 0.150 * g, h * 0.050 * g, h * 0.085 * g
                pool(c, cx, ty + leg + deep, half * 1.1, 18 * g, 0.55)
                for k in (-0.88, 0.88):
                    c.rect(cx + half * k - 8 * g, ty, 16 * g, leg + deep, "#3a2412")
                for k in (-0.5, 0, 0.5):          # chair backs on the far side
                    c.rect(cx + half * k - 30 * g, ty - deep - 52 * g, 60 * g,
                           70 * g, c.linear(["#7a5230", "#4a2e18"]), round_=9 * g)
                    c.rect(cx + half * k - 20 * g, ty - deep - 40 * g, 40 * g, 34 * g, "#2e1b0e", 0.7, 6 * g)
                c.path(points([(cx - half * 0.92, ty - deep), (cx + half * 0.92, ty - deep), (cx + half, ty + deep * 0.7), (cx - half, ty + deep * 0.7)]),
                       c.linear(["#b98a58", "#8a5c34", "#6a4324"], 0, 0, 0.4, 1))
                c.rect(cx - half, ty + deep * 0.7, 2 * half, 11 * g, "#4a2e18")
                for k in (-0.55, 0.15, 0.62):
                    px = cx + half * k
                    c.path(points([(px - 34 * g, ty - deep * 0.45), (px - 1, ty - deep * 0.5),
                           (px, ty + deep * 0.3), (px - 38 * g, ty + deep * 0.35)]), "#fff6de")
                    c.path(points([(px + 1, ty - deep * 0.5), (px + 34 * g, ty - deep * 0.45),
                           (px + 38 * g, ty + deep * 0.35), (px, ty + deep * 0.3)]), "#efe0b8")
                for k in (-0.25, 0.42):
                    px, py = cx + half * k, ty - deep * 0.3
                    c.ellipse(px, py, 84 * g, 30 * g, c.radial([(0, "#fff0b8", 0.8), (1, "#fff0b8", 0)]))
                    c.rect(px - 3 * g, py - 62 * g, 6 * g, 62 * g, "#c99a4c")
                    c.ellipse(px, py, 20 * g, 5 * g, "#8a5f22")
                    c.path(
                        f"M{num(px - 36 * g)} {num(py - 56 * g)}q4 {num(-34 * g)} {num(36 * g)} {num(-34 * g)}t{num(36 * g)} {num(34 * g)}z",
                        c.linear(
                            [
                                "#6fae8a",
                                "#2f6a4c"]))
                    c.ellipse(px, py - 56 * g, 36 * g, 5 * g, "#fff6d0")
        if sign:
            sw = len(sign) * 15.5 + 60
            c.rect(vx - sw / 2 + 3, by0 - 40, sw, 50, "#000000", 0.35, 4)
            c.rect(vx - sw / 2, by0 - 46, sw, 50, c.linear(["#6a4a2c", "#3f2a17"]), round_=4)
            c.rect(vx - sw / 2 + 6, by0 - 40, sw - 12, 38, "none", stroke="#dcb765", width=1.6)
            c.text(vx, by0 - 12, sign, 26, "#f0d694", font="display")
            c.mark("bien", vx, by0 - 20)
        c.rect(x, y, w, h, c.radial([(0, "#fff0c0", 0.22), (0.5, "#fff0c0", 0), (1, "#0e0804", 0.45)], 0.5, 0.45, 0.75))
