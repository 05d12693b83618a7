"""A polling place."""
from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.interior import visitor
from draw.scenery import leaves
from draw.tone import darker, lighter
from draw.wood import board


def ballot_box(c, caption, words, wall="#a8a078"):
    """A ballot box on a table covered in red; a line of people in the bright door, only shapes."""
    with mount(c, caption, "#e6dcc8") as (x, y, w, h):
        dice = c.dice
        floor = y + h * 0.66
        c.rect(x, y, w, h, c.linear([darker(wall, 0.15), darker(wall, 0.3), darker(wall, 0.55)], 0, 0, 1, 0.5))
        c.rect(x, floor, w, h, c.linear(["#7d6244", "#4e3a28", "#2c2016"]))
        d = "".join(f"M{num(x)} {num(floor + (y + h - floor) * (k / 8) ** 1.4)}h{num(w)}" for k in range(8)) + \
            "".join(f"M{num(x + w * 0.27 + k * 60)} {num(floor)}L{num(x + w * 0.27 + k * 190)} {num(y + h)}" for k in range(-12, 18))
        c.path(d, stroke="#241608", width=2, opacity=0.45)
        # timber frame of the house
        for px in (0.0, 0.515, 0.745, 0.975):
            c.rect(x + w * px - 6, y, 32, floor - y, c.linear(["#7a5534", "#5a3a20", "#33200f"], 0, 0, 1, 0))
        for py in (0.0, 0.085):
            c.rect(x, y + h * py, w, 24, c.linear(["#6d4a2c", "#3f2813"]))
        slats = "".join(f"M{num(x + w * 0.54 + k * 15)} {num(y + h * 0.14)}V{num(floor - 30)}" for k in range(int(w * 0.44 // 15)))
        c.path(slats, stroke="#4a3a20", width=5, opacity=0.35)
        # the door, bright
        dx0, dx1, dtop = x + w * 0.045, x + w * 0.495, y + h * 0.12
        c.rect(dx0, dtop, dx1 - dx0, floor - dtop + 10, c.linear(["#fff9e2", "#f7e8b8", "#e2c888"]))
        with c.clipped(box(dx0, dtop, dx1 - dx0, floor - dtop + 10)):
            leaves(c, dx0 + 60, dtop + 70, 160, 110, "#b9c48c", 60, 16)
            leaves(c, dx1 - 40, dtop + 50, 140, 90, "#a9b87c", 50, 16)
            c.rect(dx0, floor - h * 0.10, dx1, h * 0.12, c.linear([(0, "#d8bd84", 0), (1, "#d8bd84", 0.9)]))
            tones = ("#8a7450", "#7a6444", "#6d583c", "#60503a", "#544434")
            for k, tone in enumerate(tones):
                px = dx0 + (dx1 - dx0) * (0.10 + 0.185 * k)
                tall = h * (0.30 + 0.035 * k)
                visitor(c, px, floor - 4 + k * 2, tall, tone)
                if k % 2 == 0:
                    u = tall / 100
                    py = floor - 4 + k * 2 - 97 * u
                    c.path(
                        f"M{num(px - 15 * u)} {num(py + 6 * u)}L{num(px)} {num(py - 7 * u)}L{num(px + 15 * u)} {num(py + 6 * u)}Q{num(px)} {num(py + 10 * u)} {num(px - 15 * u)} {num(py + 6 * u)}Z",
                        c.linear(
                            [
                                "#e9d59c",
                                "#b8985a"]))
        c.rect(dx0 - 20, dtop - 18, dx1 - dx0 + 40, 22, c.linear(["#7a5534", "#3f2813"]))
        for px in (dx0 - 22, dx1):
            c.rect(px, dtop - 10, 24, floor - dtop + 18, c.linear(["#8a6440", "#4a2e16"], 0, 0, 1, 0))
        c.path(points([(dx0, floor + 8), (dx1, floor + 8), (x + w * 0.80, y + h), (x + w * 0.10, y + h)]),
               c.linear([(0, "#fff0c0", 0.55), (1, "#fff0c0", 0.08)]))
        # table under red cloth
        tx0, tx1, ty, td = x + w * 0.50, x + w * 0.955, y + h * 0.665, h * 0.085
        red = "#a82c1e"
        pool(c, (tx0 + tx1) / 2, y + h * 0.985, w * 0.28, 30, 0.8)
        c.path(points([(tx0 + 60, ty - td), (tx1 - 46, ty - td), (tx1 + 8, ty), (tx0 - 8, ty)]), c.linear([lighter(red, 0.25), red]))
        c.path(f"M{num(tx0 - 8)} {num(ty)}H{num(tx1 + 8)}V{num(y + h)}H{num(tx0 - 8)}Z",
               c.linear([red, darker(red, 0.35), darker(red, 0.6)]))
        folds = "".join(
            f"M{num(tx0 + (tx1 - tx0) * (k + dice.between(0.2, 0.8)) / 13)} {num(ty + 4)}q{dice.whole(-16, 16)} {num(h * 0.16)} {dice.whole(-14, 14)} {num(h * 0.34)}" for k in range(13))
        c.path(folds, stroke=darker(red, 0.65), width=22, opacity=0.30)
        with c.moved(-15, 0):
            c.path(folds, stroke=lighter(red, 0.5), width=8, opacity=0.25)
        c.line(tx0 - 8, ty, tx1 + 8, ty, lighter(red, 0.6), 3, 0.7)
        # the box
        bx, bw, bt, bb = x + w * 0.585, w * 0.225, y + h * 0.36, ty - td * 0.25
        wood = "#a8743e"
        pool(c, bx + bw * 0.6, bb + 6, bw * 0.72, 18, 0.7)
        deep = 74
        c.path(points([(bx + bw, bt), (bx + bw + deep, bt - 44), (bx + bw + deep, bb - 40), (bx + bw, bb)]),
               c.linear([darker(wood, 0.35), darker(wood, 0.6)]))
        c.path(points([(bx, bt), (bx + bw, bt), (bx + bw + deep, bt - 44), (bx + deep * 0.9, bt - 44)]),
               c.linear([lighter(wood, 0.45), lighter(wood, 0.1)], 0, 0, 1, 0))
        board(c, bx, bt, bw, bb - bt, wood, 16)
        for px in (bx, bx + bw - 22):
            c.rect(px, bt, 22, bb - bt, c.linear([lighter(wood, 0.1), darker(wood, 0.35)], 0, 0, 1, 0))
        c.path("".join(f"M{num(px)} {num(bt + 16 + k * (bb - bt - 32) / 5)}h.1" for px in (bx + 11, bx + bw - 11)
               for k in range(6)), stroke="#f0d9a8", width=7, cap="round")
        sx, sy = bx + bw * 0.36 + deep * 0.45, bt - 22
        c.path(points([(sx - 10, sy - 5), (sx + bw * 0.42, sy - 5), (sx + bw * 0.42 - 10, sy + 6), (sx - 20, sy + 6)]), "#1c0f06")
        # a folded ballot, half in the slot
        with c.moved(sx + 20, sy - 86, turn=-4):
            c.path(points([(0, 0), (92, -10), (88, 84), (-4, 88)]), c.linear(["#fffdf2", "#e9ddbc"], 0, 0, 1, 1))
            c.path(points([(92, -10), (104, 2), (98, 82), (88, 84)]), "#c9b88e")
            c.path("M10 20l66 -6M10 38l60 -5M10 56l64 -5", stroke="#3a2c20", width=5, opacity=0.5, cap="round")
        lw, lh = bw * 0.66, (bb - bt) * 0.34
        lx, ly = bx + (bw - lw) / 2, bt + (bb - bt) * 0.30
        c.rect(lx + 4, ly + 6, lw, lh, "#000000", 0.3)
        c.rect(lx, ly, lw, lh, c.linear(["#fbf3dc", "#e3d09e"], 0, 0, 1, 1))
        c.rect(lx + 7, ly + 7, lw - 14, lh - 14, "none", stroke="#a82c1e", width=2)
        for i, line in enumerate(words):
            c.text(lx + lw / 2, ly + lh * (0.46 if len(words) > 1 else 0.6) + i * lh * 0.30,
                   line, lh * (0.24 if i else 0.25), "#2a1a10", weight="bold" if i == 0 else None)
        c.mark("hom", lx + lw / 2, ly + lh / 2)
        lockx, locky = bx + bw / 2, bb - (bb - bt) * 0.17
        c.path(f"M{num(lockx - 15)} {num(locky)}v-14a15 15 0 0 1 30 0v14", stroke="#c9c4b4", width=6)
        c.rect(lockx - 23, locky - 4, 46, 38, c.linear(["#f0cf86", "#a87a34", "#5f3f14"]), round_=5)
        c.circle(lockx, locky + 14, 5, "#2a1a08")
        # papers and a pen at the table's edge
        for k in range(5):
            px, py = x + w * 0.845 + k * 3, ty - td * 0.42 - k * 5
            c.path(points([(px, py), (px + 104, py - 4), (px + 120, py + 30),
                   (px + 6, py + 34)]), "#fff8e4" if k % 2 else "#e0d0a6")
        c.path(f"M{num(x + w * 0.86)} {num(ty - td * 0.42 - 8)}l74 -16", stroke="#20242c", width=6, cap="round")
        c.rect(x, y, w, h, c.linear([(0, "#fff0c4", 0.24), (0.5, "#fff0c4", 0), (1, "#0e0703", 0.40)], 0, 0, 1, 0.5))
