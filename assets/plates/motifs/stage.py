"""A stage before the ceremony."""
from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.tone import darker, lighter
from draw.wood import board


def ceremony_stage(c, caption, lines):
    with mount(c, caption, "#e2d8c6") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#241712", "#3a221a", "#1a110d"]))
        # the stage: backdrop of carved wood panels
        sx0, sx1, sy0, floor = x + w * 0.10, x + w * 0.90, y + h * 0.055, y + h * 0.60
        board(c, sx0, sy0, sx1 - sx0, floor - sy0, "#7a4a2c", 60, edge=0, strength=0.28)
        panels = "".join(f"M{num(sx0 + (sx1 - sx0) * k / 8)} {num(sy0)}V{num(floor)}" for k in range(1, 8))
        c.path(panels, stroke="#2c170c", width=5, opacity=0.55)
        c.rect(sx0, sy0, sx1 - sx0, floor - sy0, c.radial([(0, "#ffdfa0", 0.46), (0.6, "#ffb868", 0.10), (1, "#0a0503", 0.62)], 0.5,
                                                          0.30, 0.66))
        gold = c.linear(["#fff0c0", "#e6bd68", "#b98636"])
        for i, (line, size) in enumerate(zip(lines, (70, 42, 36))):
            c.text(x + w / 2, y + h * (0.165, 0.236, 0.288)[i], line, size, gold, font="display" if i == 0 else "serif",
                   weight="bold" if i == 0 else None, italic=i > 0, spacing=5 if i == 0 else 1)
        # curtains
        for side in (0, 1):
            cx0 = x if side == 0 else x + w * 0.875
            cw = w * 0.125
            c.rect(cx0, y, cw, h * 0.64, c.linear(["#5c1410", "#8d241a", "#3a0c09"]))
            for k in range(8):
                fx = cx0 + cw * k / 8
                c.rect(fx, y, cw / 8, h * 0.64, c.linear([(0, "#000000", 0.45), (0.45, "#ff9a7a", 0.18), (1, "#000000", 0.50)], 0, 0,
                                                         1, 0))
        c.rect(x, y, w, h * 0.052, c.linear(["#7a1c14", "#3a0c09"]))
        fringe = "".join(f"M{num(x + k * 9)} {num(y + h * 0.05)}v16" for k in range(int(w // 9)))
        c.path(fringe, stroke="#d9a94e", width=4, opacity=0.8)
        # floor of the stage, steps, flowers
        c.path(points([(sx0 - 40, floor), (sx1 + 40, floor), (x + w * 0.985, floor + 66), (x + w * 0.015, floor + 66)]),
               c.linear(["#b98652", "#8a5d34"]))
        c.rect(x + w * 0.015, floor + 66, w * 0.97, 64, c.linear(["#5a3820", "#34200f"]))
        for k in range(46):
            px = x + w * (0.03 + 0.0204 * k)
            c.path(f"M{num(px)} {num(floor + 128)}q-16 -30 0 -58q16 28 0 58", c.dice.pick(["#4f6d46", "#5f7d52", "#456040"]))
            c.circle(px + c.dice.between(-8, 8), floor + c.dice.between(64, 92), c.dice.between(8, 13),
                     c.dice.pick(["#e8c35c", "#d8543a", "#f3e2b4", "#c93f2c"]))
        # beams of light
        for lx, tx in ((0.30, 0.345), (0.70, 0.655)):
            c.path(points([(x + w * lx - 14, y + 30), (x + w * lx + 14, y + 30), (x + w * tx + 150, floor + 40),
                           (x + w * tx - 150, floor + 40)]), c.linear([(0, "#fff2c8", 0.40), (1, "#fff2c8", 0.02)]))
        # a block on its plinth
        px, top = x + w * 0.345, floor - 66
        pool(c, px, floor + 34, 190, 26, 0.6)
        c.path(points([(px - 120, top), (px + 120, top), (px + 140, floor + 32), (px - 140, floor + 32)]),
               c.linear(["#7d1d14", "#56110c"], 0, 0, 1, 0))
        c.rect(px - 132, top - 10, 264, 20, c.linear(["#d9a94e", "#8e6222"]))
        bw, bh = 300, 178
        by = top - bh - 14
        for side in (-1, 1):
            c.rect(px + side * (bw / 2 + 8) - 20, by + 56, 40, 64, c.linear(["#5b3520", "#2c170c"]), round_=7)
        c.rect(px - bw / 2, by, bw, bh, c.linear(["#7d4f30", "#5b3520", "#3a2012"]), round_=4)
        c.rect(px - bw / 2 + 16, by + 16, bw - 32, bh - 32, "#2c1810")
        cells = ""
        for i in range(14):
            for j in range(9):
                cells += box(px - bw / 2 + 26 + i * 18 + (8 if i > 6 else 0), by + 24 + j * 14.6, 11, 4.5) + box(px - bw / 2 + 26
                        + i * 18 + (8 if i > 6 else 0), by + 31 + j * 14.6, 9, 3)
        c.path(cells, "#c08e5e")
        c.rect(px - bw / 2 + 16, by + 16, bw - 32, bh - 32, "none", stroke="#b07e50", width=4)
        c.path(f"M{num(px - 60)} {num(top - 12)}l-26 -30M{num(px + 60)} {num(top - 12)}l26 -30", stroke="#3a2012", width=9)
        # the lectern with a microphone
        qx = x + w * 0.655
        pool(c, qx, floor + 34, 160, 24, 0.6)
        c.path(points([(qx - 96, floor - 150), (qx + 96, floor - 150), (qx + 78, floor + 32), (qx - 78, floor + 32)]),
               c.linear(["#9a6538", "#6b4122", "#442714"], 0, 0, 1, 0.5))
        c.path(points([(qx - 66, floor - 116), (qx + 66, floor - 116), (qx + 54, floor + 6), (qx - 54, floor + 6)]), stroke="#d9a94e",
               width=3, opacity=0.8)
        c.path(points([(qx - 116, floor - 150), (qx + 116, floor - 150), (qx + 96, floor - 196), (qx - 96, floor - 196)]),
               c.linear(["#b98652", "#83552e"]))
        c.path(points([(qx - 56, floor - 160), (qx + 44, floor - 160), (qx + 38, floor - 186), (qx - 50, floor - 186)]), "#fffaea")
        c.path(f"M{num(qx + 64)} {num(floor - 186)}q-10 -60 -44 -74", stroke="#1b1512", width=6)
        c.ellipse(qx + 16, floor - 262, 15, 11, "#1b1512")
        # rows of empty chairs seen from behind, their covers catching the light
        for row, (fy, size) in enumerate(((0.745, 96), (0.835, 138), (0.965, 200))):
            count = (15, 11, 8)[row]
            for k in range(count):
                cx = x + w * (k + 0.5) / count + (row % 2) * 12
                if abs(cx - (x + w / 2)) < size * 0.40:
                    continue
                by = y + h * fy
                tone = ("#6e2219", "#5e1c15", "#481510")[row]
                d = (f"M{num(cx - size * 0.36)} {num(by + size * 0.5)}V{num(by - size * 0.34)}"
                     f"Q{num(cx - size * 0.34)} {num(by - size * 0.52)} {num(cx)} {num(by - size * 0.54)}"
                     f"Q{num(cx + size * 0.34)} {num(by - size * 0.52)} {num(cx + size * 0.36)} {num(by - size * 0.34)}"
                     f"V{num(by + size * 0.5)}Z")
                c.path(d, c.linear([lighter(tone, 0.30), tone, darker(tone, 0.55)]))
                c.path(f"M{num(cx - size * 0.35)} {num(by - size * 0.32)}"
                       f"Q{num(cx - size * 0.33)} {num(by - size * 0.51)} {num(cx)} {num(by - size * 0.53)}"
                       f"Q{num(cx + size * 0.33)} {num(by - size * 0.51)} {num(cx + size * 0.35)} {num(by - size * 0.32)}",
                       stroke="#ffc98a", width=size * 0.028, opacity=0.85)
                c.path(f"M{num(cx - size * 0.12)} {num(by - size * 0.44)}V{num(by + size * 0.4)}"
                       f"M{num(cx + size * 0.12)} {num(by - size * 0.44)}V{num(by + size * 0.4)}", stroke="#1a0705",
                       width=size * 0.02, opacity=0.4)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.05), (1, "#000000", 0.55)], 0.5, 0.4, 0.75))
