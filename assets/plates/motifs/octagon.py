"""The octagonal house that kept sacred books."""
from draw.building import pillars, railing, roof, steps
from draw.canvas import box, num, points
from draw.ground import mount
from draw.scenery import hills, leaves, mist, sky, tree
from draw.tone import darker, lighter


def octagon_house(c, caption):
    with mount(c, caption) as (x, y, w, h):
        sky(c, x, y, w, h, ["#8fa39a", "#c9c2a2", "#ecd9b0", "#f1dfb9"])
        c.ellipse(x + w * 0.24, y + h * 0.30, 150, 150, c.radial([(0, "#fff6da", 0.95), (0.35, "#fff0c8", 0.5), (1, "#fff0c8", 0)]))
        c.circle(x + w * 0.24, y + h * 0.30, 46, "#fff8e4", 0.9)
        hills(c, x, w, y + h * 0.58, 90, y + h, "#9db0a2", 4)
        mist(c, x, y + h * 0.46, w, h * 0.16)
        hills(c, x, w, y + h * 0.66, 70, y + h, "#7d9483", 5)
        mist(c, x, y + h * 0.58, w, h * 0.14)
        for tx, size, tone in ((0.05, 620, "#5f7a63"), (0.93, 680, "#58735c"), (0.17, 430, "#6d8769"), (0.83, 450, "#66806a")):
            tree(c, x + w * tx, y + h * 0.80, size, tone, "#4d4232")
        ground = y + h * 0.78
        c.rect(x, ground, w, h * 0.3, c.linear(["#b7a67c", "#8f7d58", "#5f5038"]))
        cx, half = x + w * 0.5, w * 0.235
        # stone base: an octagon seen from the front, its three near faces lit differently
        for level, (grow, top, tall) in enumerate(((92, 0.845, 62), (52, 0.79, 58))):
            bw, by = half + grow, y + h * top
            tone = "#a3977c"
            c.path(points([(cx - bw, by), (cx - bw * 0.42, by + 26), (cx + bw * 0.42, by + 26), (cx + bw, by),
                           (cx + bw * 0.42, by - 26), (cx - bw * 0.42, by - 26)]), lighter(tone, 0.35))
            for a, b, light in ((-1, -0.42, 0.12), (-0.42, 0.42, 0.0), (0.42, 1, -0.3)):
                ya, yb = (by if abs(a) == 1 else by + 26), (by if abs(b) == 1 else by + 26)
                face = lighter(tone, light) if light >= 0 else darker(tone, -light)
                c.path(points([(cx + a * bw, ya), (cx + b * bw, yb), (cx + b * bw, yb + tall), (cx + a * bw, ya + tall)]),
                       c.linear([face, darker(face, 0.25)]))
                joints = "".join(f"M{num(cx + (a + (b - a) * k / 5) * bw)} {num(ya + (yb - ya) * k / 5 + (k % 2) * tall / 2)}"
                                 f"v{num(tall / 2)}" for k in range(1, 5))
                joints += f"M{num(cx + a * bw)} {num(ya + tall / 2)}L{num(cx + b * bw)} {num(yb + tall / 2)}"
                c.path(joints, stroke="#5d523e", width=1.6, opacity=0.5)
        steps(c, cx, y + h * 0.805, y + h * 0.925, half * 0.62, half * 0.86, "#b0a386", 7)
        floor = y + h * 0.79
        # the room behind: shelves of books, a lamp
        top1 = y + h * 0.50
        c.rect(cx - half, top1, half * 2, floor - top1, c.linear(["#1d1410", "#3a281b", "#241810"]))
        c.ellipse(cx, floor - 110, half * 0.8, 170, c.radial([(0, "#f0b860", 0.75), (0.5, "#d08a3c", 0.30), (1, "#d08a3c", 0)]))
        for side in (-1, 1):
            for shelf in range(4):
                sy = top1 + 48 + shelf * 58
                sx = cx + side * half * 0.52
                c.rect(sx - half * 0.30, sy, half * 0.60, 6, "#6b4526")
                books = ""
                for k in range(13):
                    bh = c.dice.between(22, 36)
                    books += box(sx - half * 0.28 + k * half * 0.043, sy - bh, half * 0.036, bh)
                c.path(books, ("#c9a76a", "#b5905a", "#d7bc84", "#a88452")[shelf], opacity=0.9)
        c.rect(cx - 46, floor - 62, 92, 62, "#5a3721")
        c.rect(cx - 56, floor - 70, 112, 10, "#7c5030")
        c.path(f"M{num(cx - 34)} {num(floor - 72)}l34 -13 34 13 -34 9z", "#efe0b6")
        pillars(c, [cx + s * half for s in (-1, -0.62, -0.27, 0.27, 0.62, 1)], top1 - 8, floor, 19, "#7a3322")
        for a, b in ((-1, -0.62), (-0.62, -0.27), (0.27, 0.62), (0.62, 1)):
            railing(c, cx + a * half + 9, floor - 44, (b - a) * half - 18, 40, "#8b4a2e", 6)
        for i in range(13):
            bx = cx - half - 6 + i * (2 * half + 12) / 12
            c.path(f"M{num(bx - 15)} {num(top1 - 8)}h30l-7 14h-16z", "#5a2a1c")
        c.rect(cx - half - 20, top1 - 22, half * 2 + 40, 18, c.linear(["#a04a2e", "#6b2a1a"]))
        roof(c, cx, top1 - 16, half * 1.42, 128, half * 0.72, "#7d5136", 46, (-0.40, 0.40), 64, ridge=False)
        neck = top1 - 144
        c.rect(cx - half * 0.66, neck - 62, half * 1.32, 66, c.linear(["#4a2316", "#7a3a26"]))
        lattice = "".join(f"M{num(cx - half * 0.62 + k * half * 0.0775)} {num(neck - 56)}v54" for k in range(17))
        c.path(lattice, stroke="#c89a5c", width=3, opacity=0.75)
        pillars(c, [cx + s * half * 0.66 for s in (-1, -0.42, 0.42, 1)], neck - 62, neck + 4, 14, "#7a3322")
        roof(c, cx, neck - 58, half * 1.02, 168, 10, "#7d5136", 42, (-0.40, 0.40), 48, ridge=False)
        tip = neck - 226
        c.path(f"M{num(cx - 20)} {num(tip + 8)}q20 -14 40 0l-8 -22q18 -20 -4 -36q-4 -14 -8 -34q-4 20 -8 34q-22 16 -4 36z",
               c.linear(["#f0cf86", "#b98236", "#7c5420"], 0, 0, 1, 1))
        mist(c, x, y + h * 0.86, w, h * 0.10, "#f3e6c6", 0.35)
        leaves(c, x - 20, y + h * 0.97, 300, 110, "#4e6048", 120, 22)
        leaves(c, x + w + 10, y + h * 0.99, 330, 120, "#485a44", 120, 22)
        c.rect(x, y, w, h, c.linear([(0, "#fff0c8", 0.22), (0.5, "#fff0c8", 0), (1, "#1c1208", 0.30)], 0, 0, 1, 0.7))
