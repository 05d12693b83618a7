"""A temple court before an award."""
from math import cos, pi, sin

from draw.building import pillars, roof, steps
from draw.canvas import num, points
from draw.ground import mount, pool
from draw.interior import visitor
from draw.scenery import leaves, sky, trunk
from motifs._printwork import fitted


def temple_court(c, caption, banner):
    """The court before a two-tiered hall, chairs set out on both sides of a carpet."""
    with mount(c, caption, "#e6dcc6") as (x, y, w, h):
        sky(c, x, y, w, h * 0.6, ["#9fc0cc", "#cfdcd0", "#f4ead0"])
        for px, py, r in ((0.02, 0.30, 210), (0.16, 0.36, 150), (0.98, 0.28, 220), (0.84, 0.36, 150), (0.30, 0.40, 90), (0.70, 0.40, 90)):
            leaves(c, x + w * px, y + h * py, r, r * 0.72, c.dice.pick(["#7d9a5c", "#6d8a52", "#8aa468"]), 56, 17)
        cx, base = x + w * 0.5, y + h * 0.60
        half = w * 0.335
        # lower hall
        wall_t = y + h * 0.375
        c.rect(cx - half, wall_t, 2 * half, base - wall_t, c.linear(["#3a1a10", "#5a2a1a", "#2a120a"]))
        bays = 9
        bay = 2 * half / bays
        for k in range(bays):
            bx = cx - half + k * bay
            open_ = k in (3, 4, 5)
            c.rect(bx + 9, wall_t + 26, bay - 18, base - wall_t - 26, "#1c0d07" if open_ else "#7a3a22")
            if open_:
                c.rect(bx + 9, wall_t + 26, bay - 18, base - wall_t - 26, c.radial([(0, "#ffca70", 0.75), (0.6, "#d9842a", 0.35),
                                                                                    (1, "#d9842a", 0)], 0.5, 0.72, 0.7))
            else:
                lat = "".join(f"M{num(bx + 9 + (bay - 18) * j / 4)} {num(wall_t + 26)}V{num(base)}" for j in range(5))
                lat += "".join(f"M{round(bx + 9 + (bay - 18) * (j + 0.5) / 6)} {round(wall_t + 40)}v{round((base - wall_t) * 0.40)}"
                               for j in range(6))
                lat += "".join(f"M{num(bx + 9)} {num(wall_t + 40 + j * 17)}h{num(bay - 18)}"
                               for j in range(int((base - wall_t) * 0.40 // 17) + 1))
                c.path(lat, stroke="#c98a52", width=2.2, opacity=0.7)
        # an altar's lights inside
        c.path("".join(f"M{num(cx + k * 22)} {num(base - 30)}v-{num(26 + 18 * (k % 2 == 0))}" for k in range(-3, 4)), stroke="#ffe9a8",
               width=5, cap="round", opacity=0.9)
        pillars(c, [cx - half + k * bay for k in range(bays + 1)], wall_t, base + 4, 22, "#a83a22")
        c.rect(cx - half, wall_t, 2 * half, 28, c.linear(["#7a2a18", "#4a160c"]))
        fret = "".join(f"M{num(cx - half + 14 + k * 26)} {num(wall_t + 20)}v-11h13v11" for k in range(int(2 * half // 26)))
        c.path(fret, stroke="#e2b862", width=2.4, opacity=0.8)
        roof(c, cx, wall_t + 6, half * 1.20, h * 0.115, half * 0.92, "#8f4e34", 46, (-0.62, 0.62), 84, ridge=False)
        up_b, up_t = wall_t - h * 0.098, wall_t - h * 0.152
        uh = half * 0.80
        c.rect(cx - uh, up_t, 2 * uh, up_b - up_t + 14, c.linear(["#5a2417", "#8a3a24"]))
        c.path("".join(f"M{num(cx - uh + k * uh / 34)} {num(up_t + 8)}V{num(up_b)}" for k in range(69)), stroke="#d99a58", width=3,
               opacity=0.6)
        pillars(c, [cx - uh + k * uh / 4.5 for k in range(10)], up_t, up_b + 6, 15, "#a83a22")
        roof(c, cx, up_t + 6, uh * 1.24, h * 0.135, uh * 0.88, "#8f4e34", 50, (-0.55, 0.55), 84)
        if banner:
            bw = bay * 3.0
            c.rect(cx - bw / 2, wall_t - 4, bw, 46, c.linear(["#c23a24", "#9a2414"]), round_=3)
            c.rect(cx - bw / 2 + 5, wall_t + 1, bw - 10, 36, "none", stroke="#f3d890", width=1.6)
            c.text(cx, wall_t + 28, banner, fitted(banner, 25, bw * 0.92, 0.60), "#ffe9b0", weight="bold", spacing=1)
        # terrace and steps
        c.rect(cx - half * 1.22, base, half * 2.44, 30, c.linear(["#d9cba8", "#8f7f60"]))
        c.path("".join(f"M{num(cx - half * 1.22 + k * 58)} {num(base)}v30" for k in range(int(half * 2.44 // 58) + 1)), stroke="#6d5f46",
               width=2, opacity=0.5)
        steps(c, cx, base + 2, base + 66, bay * 3.0, bay * 3.8, "#c9bb98", 5)
        # the brick court
        court = base + 30
        c.path(points([(x, court), (cx - bay * 1.9, court), (cx - bay * 1.9, base + 66), (cx + bay * 1.9, base + 66), (cx + bay * 1.9,
                                                                                                                       court), (x + w, court), (x + w, y + h), (x, y + h)]),
               c.linear(["#d9a878", "#b9764e", "#7d4a30"]))
        rows = ""
        for k in range(13):
            rows += f"M{num(x)} {num(court + (k / 13) ** 1.6 * (y + h - court))}h{num(w)}"
        for k in range(-16, 17):
            rows += f"M{num(cx + k * 42)} {num(court)}L{num(cx + k * 150)} {num(y + h)}"
        c.path(rows, stroke="#5a301c", width=1.8, opacity=0.28)
        # the carpet
        c.path(points([(cx - bay * 0.62, base + 6), (cx + bay * 0.62, base + 6), (cx + bay * 0.66, base + 66), (cx + w * 0.115, y + h),
                       (cx - w * 0.115, y + h), (cx - bay * 0.66, base + 66)]),
               c.linear(["#c9402c", "#b02a18", "#7d170c"]))
        for side in (-1, 1):
            c.path(f"M{num(cx + side * bay * 0.60)} {num(base + 66)}L{num(cx + side * w * 0.106)} {num(y + h)}", stroke="#f0c86a",
                   width=5, opacity=0.8)
        # chairs from behind, rows growing towards us
        for r in range(5):
            t = (r + 0.6) / 5
            foot = base + 96 + (y + h - base - 60) * t ** 1.5
            size = 46 + 96 * t ** 1.4
            for side in (-1, 1):
                n = 7
                for k in range(n):
                    px = cx + side * (w * 0.10 + w * 0.075 * t + (k + 0.5) * size * 1.02)
                    if px < x - size or px > x + w + size:
                        continue
                    c.ellipse(px + size * 0.1, foot + 2, size * 0.5, size * 0.11, "#3a1a0c", 0.34)
                    legs = "".join(f"M{num(px + a * size * 0.34)} {num(foot)}v{num(-size * 0.42)}" for a in (-1, 1))
                    c.path(legs, stroke="#6d4a2a", width=size * 0.06)
                    c.path(f"M{num(px - size * 0.40)} {num(foot - size * 0.36)}V{num(foot - size * 0.90)}q{num(size * 0.4)} "
                           f"{num(-size * 0.16)} {num(size * 0.8)} 0V{num(foot - size * 0.36)}z",
                           c.linear(["#fffaf0", "#efe2c8", "#b9a682"]))
                    c.path(f"M{num(px - size * 0.40)} {num(foot - size * 0.56)}h{num(size * 0.8)}l{num(-size * 0.06)} "
                           f"{num(size * 0.14)}h{num(-size * 0.68)}z", "#c23a24")
        # people going in, and two by the carpet
        for px, foot, tall, tone, bag in ((-0.018, base + 44, 92, "#3a4a5c", False), (0.022, base + 58, 98, "#6d2a3a", False),
                                          (0.052, base + 90, 116, "#2f3a34", False),
                                          (-0.055, base + 118, 132, "#c9b48a", False), (0.005, base + 150, 150, "#2c2a34", True)):
            visitor(c, cx + w * px, foot, tall, tone, bag)
        # great vases with lotus, and trees in front at both edges
        for side in (-1, 1):
            vx, vy = cx + side * bay * 2.25, base + 74
            pool(c, vx, vy + 4, 58, 12, 0.5)
            c.path(f"M{num(vx - 34)} {num(vy - 66)}q-24 40 6 66h56q30 -26 6 -66z", c.linear(["#f4f6f2", "#a9c0cc", "#5f7f94"], 0, 0, 1,
                                                                                            0))
            c.path(f"M{num(vx - 40)} {num(vy - 40)}q40 16 80 0", stroke="#3f6a94", width=5, opacity=0.8)
            for k in range(9):
                a = pi * (1.15 + 0.0875 * k)
                ex, ey = vx + cos(a) * 66, vy - 66 + sin(a) * 74
                c.path(f"M{num(vx)} {num(vy - 66)}Q{num((vx + ex) / 2)} {num(ey)} {num(ex)} {num(ey)}", stroke="#5f7f4a", width=4)
                c.ellipse(ex, ey, 17, 13, c.dice.pick(["#e98a94", "#f4b4b4", "#f9dcd4"]))
        for px, lean in ((0.035, 20), (0.965, -20)):
            trunk(c, x + w * px, y + h * 0.15, y + h * 0.74, 34, "#6d5a42", lean)
            for a, b, r in ((-70, 0.02, 150), (70, 0.0, 160), (0, -0.07, 170)):
                leaves(c, x + w * px + lean + a, y + h * (0.12 + b), r, r * 0.60, "#6d8a4a", 46, 18)
        c.rect(x, y, w, h, c.linear([(0, "#fff4cf", 0.24), (0.5, "#fff4cf", 0), (1, "#1a1006", 0.26)], 0, 0, 1, 0.6))
