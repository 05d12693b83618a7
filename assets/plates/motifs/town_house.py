"""The narrow front of a house in the old streets, its upper window lit at dusk."""
from draw.building import railing
from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.scenery import sky
from draw.tone import darker, lighter


def _shutter(c, x, y, w, h, tone, lit=False):
    c.rect(x - 8, y - 8, w + 16, h + 16, lighter("#c9ae78", 0.25))
    if lit:
        c.rect(x, y, w, h, c.linear(["#ffe9a8", "#ffd070", "#f0a848"]))
        c.path(f"M{num(x + w / 2)} {num(y)}v{num(h)}M{num(x)} {num(y + h * 0.34)}h{num(w)}", stroke="#7a4a1c", width=5)
        for side in (-1, 1):
            sx = x - w * 0.5 - 10 if side < 0 else x + w + 10
            c.rect(sx, y, w * 0.5, h, c.linear([lighter(tone, 0.25), darker(tone, 0.25)], 0, 0, 1, 0))
            c.path("".join(box(sx + 6, y + 10 + k * 10, w * 0.5 - 12, 5) for k in range(int((h - 20) // 10))), darker(tone, 0.45))
        return
    for k in (0, 1):
        sx = x + k * w / 2
        c.rect(sx + 1, y, w / 2 - 2, h, c.linear([lighter(tone, 0.2), tone, darker(tone, 0.35)], 0, 0, 1, 0.4))
        c.path("".join(box(sx + 8, y + 12 + j * 11, w / 2 - 16, 5) for j in range(int((h - 24) // 11))), darker(tone, 0.5))


def town_house(c, caption, number, wall="#d0ae6c", shutter="#56756a"):
    with mount(c, caption, "#e2d8c2") as (x, y, w, h):
        sky(c, x, y, w, h * 0.7, ["#3f5068", "#7d7f8c", "#d09a72", "#eebb7c"])
        for k in range(30):
            px, py = x + c.dice.between(0, w), y + c.dice.between(0, h * 0.2)
            c.circle(px, py, c.dice.between(0.8, 2.2), "#fff4d8", 0.5)
        street = y + h * 0.885
        # neighbours, dim
        for nx, nw, top, tone in ((x - 30, w * 0.245, 0.25, "#7f7660"), (x + w * 0.785, w * 0.26, 0.19, "#8a735c")):
            c.rect(nx, y + h * top, nw, street - y - h * top, c.linear([lighter(tone, 0.08), tone, darker(tone, 0.35)]))
            c.path(points([(nx - 12, y + h * top), (nx + nw + 12, y + h * top), (nx + nw - 10, y + h * (top - 0.055)), (nx + 10, y + h * (top - 0.055))]),
                   c.linear(["#7a4630", "#4f2a1c"]))
            c.path("".join(f"M{num(nx + 6 + k * 11)} {num(y + h * top)}v{num(-h * 0.05)}" for k in range(int(nw // 11))),
                   stroke="#3a1c12", width=2, opacity=0.5)
            for wy in (top + 0.07, top + 0.30):
                for k in (0.2, 0.62):
                    _shutter(c, nx + nw * k, y + h * wy, nw * 0.22, h * 0.12, darker(shutter, 0.3))
            c.rect(nx, y + h * 0.655, nw, 16, darker(tone, 0.5))
            c.rect(nx + nw * 0.1, y + h * 0.70, nw * 0.8, street - y - h * 0.70, c.linear(["#2c2018", "#1a120c"]))
            c.path(
                "".join(f"M{num(nx + nw * 0.1 + k * nw * 0.1)} {num(y + h * 0.70)}V{num(street)}" for k in range(1, 8)), stroke="#4a3626", width=3)
        # the house
        bx, bw, top = x + w * 0.225, w * 0.55, y + h * 0.135
        c.rect(bx + 14, top + 10, bw, street - top, "#1a1208", 0.35)
        c.rect(bx, top, bw, street - top, c.linear([lighter(wall, 0.28), wall, darker(wall, 0.28)], 0, 0, 1, 0.5))
        for _ in range(20):
            c.ellipse(bx + c.dice.between(0, bw), top + c.dice.between(0, street - top), c.dice.between(20, 90), c.dice.between(14, 60),
                      c.radial([(0, c.dice.pick(["#7c5c28", "#f8e6b4", "#5a4a30"]), 0.22), (1, "#7c5c28", 0)]))
        damp = "".join(
            f"M{num(bx + c.dice.between(4, bw - 4))} {num(top + c.dice.between(0, 40))}v{num(c.dice.between(20, 140))}" for _ in range(36))
        c.path(damp, stroke="#5c4520", width=7, opacity=0.10, cap="round")
        # parapet with a low curved gable
        m = bx + bw / 2
        c.path(f"M{num(bx - 14)} {num(top)}V{num(top - 34)}H{num(m - 110)}Q{num(m - 90)} {num(top - 96)} {num(m)} {num(top - 100)}Q{num(m + 90)} {num(top - 96)} "
               f"{num(m + 110)} {num(top - 34)}H{num(bx + bw + 14)}V{num(top)}Z", c.linear([lighter(wall, 0.42), wall]))
        c.path(
            f"M{num(m - 60)} {num(top - 36)}Q{num(m)} {num(top - 92)} {num(m + 60)} {num(top - 36)}Z",
            darker(
                wall,
                0.25),
            opacity=0.6)
        c.path(
            "".join(
                f"M{num(m)} {num(top - 36)}L{num(m - 56 + k * 16)} {num(top - 40 - 34 * (1 - ((k - 3.5) / 3.5) ** 2))}" for k in range(8)),
            stroke=lighter(
                wall,
                0.5),
            width=3,
            opacity=0.8)
        for px in (bx + 10, bx + bw - 10):
            c.rect(px - 18, top - 70, 36, 72, c.linear([lighter(wall, 0.45), darker(wall, 0.2)], 0, 0, 1, 0))
            c.path(f"M{num(px - 22)} {num(top - 70)}h44l-22 -34z", lighter(wall, 0.2))
        c.rect(bx - 20, top - 6, bw + 40, 18, c.linear([lighter(wall, 0.6), darker(wall, 0.1)]))
        # two upper floors
        floors = (top + h * 0.055, top + h * 0.295)
        for n, fy in enumerate(floors):
            for k in range(3):
                wx = bx + bw * (0.14 + 0.285 * k)
                lit = n == 1 and k == 1
                if lit:
                    c.ellipse(wx + bw * 0.075, fy + h * 0.09, bw * 0.34, h * 0.17,
                              c.radial([(0, "#ffd98a", 0.55), (1, "#ffd98a", 0)]))
                _shutter(c, wx, fy, bw * 0.15, h * 0.165, shutter, lit)
                c.path(
                    f"M{num(wx - 12)} {num(fy - 12)}Q{num(wx + bw * 0.075)} {num(fy - 44)} {num(wx + bw * 0.15 + 12)} {num(fy - 12)}Z",
                    lighter(
                        wall,
                        0.45))
            c.rect(bx - 8, fy + h * 0.215, bw + 16, 14, c.linear([lighter(wall, 0.6), darker(wall, 0.15)]))
        by = floors[1] + h * 0.205
        c.rect(bx + 6, by + 2, bw - 12, 18, c.linear([lighter(wall, 0.5), darker(wall, 0.3)]))
        c.rect(bx + 6, by + 20, bw - 12, 26, c.linear([(0, "#2a1808", 0.5), (1, "#2a1808", 0)]))
        railing(c, bx + 10, by - 64, bw - 20, 64, "#2f3834", 26)
        c.path(
            "".join(
                f"M{num(bx + 10 + (bw - 20) * (k + 0.5) / 13)} {num(by - 32)}m-14 0a14 14 0 0 1 28 0a14 14 0 0 1 -28 0" for k in range(13)),
            stroke="#2f3834",
            width=3)
        # the shop below: awning, folding doors half open
        sy = by + 52
        c.path(points([(bx - 6, sy), (bx + bw + 6, sy), (bx + bw + 46, sy + h * 0.055),
               (bx - 46, sy + h * 0.055)]), c.linear(["#8c4a34", "#5e2c1e"]))
        stripes = "".join(points([(bx - 6 + (bw + 12) * k / 16, sy), (bx - 6 + (bw + 12) * (k + 0.5) / 16, sy), (bx - 46 + (bw + 92) * (k + 0.5) / 16, sy + h * 0.055),
                                  (bx - 46 + (bw + 92) * k / 16, sy + h * 0.055)]) for k in range(16))
        c.path(stripes, "#e8d5ac", opacity=0.75)
        c.rect(bx, sy + h * 0.055, bw, street - sy - h * 0.055, c.linear(["#241810", "#3c281a"]))
        c.ellipse(m, street - h * 0.06, bw * 0.3, h * 0.09, c.radial([(0, "#ffcf7a", 0.5), (1, "#ffcf7a", 0)]))
        for k in range(8):
            if k in (3, 4):
                continue
            dx = bx + 12 + (bw - 24) * k / 8
            c.rect(dx, sy + h * 0.065, (bw - 24) / 8 - 5, street - sy - h * 0.065,
                   c.linear([lighter("#6d4a2e", 0.15), "#6d4a2e", darker("#6d4a2e", 0.4)], 0, 0, 1, 0))
            c.path(box(dx + 10, sy + h * 0.085, (bw - 24) / 8 - 25, 60) + box(dx + 10,
                   sy + h * 0.085 + 78, (bw - 24) / 8 - 25, 60), stroke="#3a2414", width=3)
        # number plate by the door
        nx, ny = bx + bw * 0.885, sy + h * 0.088
        c.rect(nx - 36, ny - 4, 80, 54, "#000000", 0.35, 6)
        c.rect(nx - 40, ny - 10, 80, 54, c.linear(["#2f5390", "#1d3560"]), round_=6)
        c.rect(nx - 35, ny - 5, 70, 44, "none", stroke="#f4f0e0", width=2, round_=4)
        c.text(nx, ny + 31, number, 40, "#f8f4e6", font="sans", weight="bold")
        c.mark("so", nx, ny + 17)
        # pavement, street, a lamp
        c.rect(x, street, w, 30, c.linear(["#a2937a", "#6f6350"]))
        c.rect(x, street + 30, w, h, c.linear(["#4e4a46", "#2c2a2a"]))
        wet = "".join(
            f"M{num(x + c.dice.between(0, w))} {num(street + c.dice.between(40, 120))}h{num(c.dice.between(10, 60))}" for _ in range(70))
        c.path(wet, stroke="#f0c080", width=2.4, opacity=0.20, cap="round")
        c.ellipse(m, street + 66, bw * 0.4, 30, c.radial([(0, "#ffcf7a", 0.35), (1, "#ffcf7a", 0)]))
        lx = x + w * 0.885
        pool(c, lx, street + 20, 40, 8, 0.7)
        c.line(lx, street + 16, lx, y + h * 0.40, "#1a1c1c", 11)
        c.path(f"M{num(lx)} {num(y + h * 0.42)}q-4 -60 -70 -64", stroke="#1a1c1c", width=8, cap="round")
        c.circle(lx - 72, y + h * 0.385, 110, c.radial([(0, "#ffe6a8", 0.75), (0.25, "#ffe6a8", 0.3), (1, "#ffe6a8", 0)]))
        c.path(f"M{num(lx - 96)} {num(y + h * 0.375)}q24 -40 48 0z", "#1a1c1c")
        c.circle(lx - 72, y + h * 0.38, 15, "#fff6d8")
        c.rect(x, y, w, h, c.linear([(0, "#1a2440", 0.30), (0.5, "#1a2440", 0), (1, "#0c0805", 0.30)]))
