"""Bound things: thread-bound volumes, a cloth binding, bundles tied with cord."""
from draw.canvas import num, points
from draw.ground import cast, pool, table, tag
from draw.tone import INK, darker, lighter
from draw.wood import board


def _thread_bound(c, x, y, w, h, tone):
    """A cover seen from above: four-hole stitching along the right edge."""
    cast(c, x, y, w, h, 40, 0.42)
    for i in range(7, 0, -1):
        c.rect(x - i * 1.4, y + i * 1.6, w, h, "#d9c596" if i % 2 else "#a88c58")
    c.rect(x, y, w, h, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.28)], 0, 0, 0.7, 1))
    threads = "".join(f"M{num(x)} {num(y + i * 7)}h{num(w)}" for i in range(1, int(h // 7)))
    c.path(threads, stroke=darker(tone, 0.5), width=1, opacity=0.25)
    threads = "".join(f"M{num(x + i * 7)} {num(y)}v{num(h)}" for i in range(1, int(w // 7)))
    c.path(threads, stroke=lighter(tone, 0.4), width=1, opacity=0.10)
    seam = x + w * 0.90
    stitch = f"M{num(seam)} {num(y)}V{num(y + h)}"
    for hole in (0.06, 0.34, 0.66, 0.94):
        stitch += f"M{num(seam)} {num(y + h * hole)}H{num(x + w)}"
    c.path(stitch, stroke="#2a1a10", width=5, opacity=0.4)
    c.path(stitch, stroke="#e8dcc0", width=3)
    for corner in (y, y + h * 0.94):
        c.rect(x + w * 0.90, corner, w * 0.10, h * 0.06, lighter(tone, 0.3), 0.25)
    c.rect(x, y, w, h, "none", stroke=darker(tone, 0.6), width=1.5, opacity=0.6)


def stacked_volumes(c, count=9):
    """Original volumes lying in a stack, their stitched spines towards us."""
    w, h = c.width, c.height
    table(c, "#2a1d17", (0.3, 0.2))
    foot = h * 0.84
    board(c, -20, foot, w + 40, h * 0.085, "#5a3a22", 14)
    pool(c, w * 0.52, foot + 8, w * 0.46, 40, 0.7)
    y = foot
    tones = ["#8b6a3a", "#6b4a2c", "#7c5c37", "#5c4331", "#94733f", "#6f5030", "#83633a", "#5f4a35", "#8f6f42", "#735436"]
    for i in range(count):
        thick = c.dice.between(62, 88)
        y -= thick
        bw = w * c.dice.between(0.64, 0.70)
        x = w * 0.5 - bw / 2 + c.dice.between(-24, 24)
        tone = tones[i % len(tones)]
        # leaves between two covers
        c.rect(x, y, bw, thick, c.linear(["#efdfb6", "#d8bf88", "#a5854f"]))
        leaves = ""
        for j in range(int(thick // 3.4)):
            ly = y + 6 + j * 3.4
            leaves += f"M{num(x + c.dice.between(0, 6))} {num(ly)}h{num(bw - c.dice.between(4, 26))}"
        c.path(leaves, stroke="#7d5c2c", width=1.1, opacity=0.5)
        for _ in range(5):
            c.path(f"M{num(x + c.dice.between(0.05, 0.95) * bw)} {num(y + c.dice.between(0.2, 0.8) * thick)}q20 -3 46 2", stroke="#5b3f1c", width=2.4, opacity=0.35)
        for at, tall in ((y, 9), (y + thick - 9, 9)):
            c.rect(x - 7, at, bw + 14, tall, c.linear([lighter(tone, 0.3), tone, darker(tone, 0.4)]))
        for hole in (0.10, 0.37, 0.63, 0.90):
            hx = x + bw * hole
            c.path(f"M{num(hx)} {num(y - 1)}V{num(y + thick + 1)}", stroke="#2a1a10", width=7, opacity=0.35)
            c.path(f"M{num(hx)} {num(y - 1)}V{num(y + thick + 1)}", stroke="#efe3c8", width=4)
        c.rect(x, y + thick - 14, bw, 14, c.linear([(0, "#000000", 0), (1, "#000000", 0.45)]))
        if i in (2, 5, 7):
            sx = x + bw * (0.46 + 0.06 * (i % 3))
            c.path(f"M{num(sx)} {num(y + 9)}h64v{num(thick + 42)}l-32 14-32 -14z", c.linear(["#f6ecd2", "#dcc79a"]))
            c.path("".join(f"M{num(sx + 14)} {num(y + 38 + k * 15)}h{num(c.dice.between(20, 36))}" for k in range(4)), stroke=INK, width=4.5, opacity=0.6, cap="round")
    c.rect(0, 0, w, h, c.linear([(0, "#fff1d0", 0.10), (0.5, "#fff1d0", 0), (1, "#000000", 0.35)], 0, 0, 1, 0.3))


def cloth_binding(c, title, years, leaves):
    """A volume bound in cloth, standing a little open so that its leaves show."""
    w, h = c.width, c.height
    table(c, "#2d2019", (0.3, 0.18))
    x, y, bw, bh, deep = w * 0.13, h * 0.085, w * 0.66, h * 0.79, w * 0.075
    cast(c, x, y, bw + deep, bh, 70, 0.5)
    tone = "#4a1f1a"
    c.rect(x + 8, y + 14, bw + deep - 4, bh - 4, darker(tone, 0.35), round_=5)
    right = x + bw
    c.path(points([(right - 4, y + 8), (right + deep - 10, y + 20), (right + deep - 10, y + bh - 4), (right - 4, y + bh - 10)]),
           c.linear(["#8d7448", "#efe0ba", "#c9b07c"], 0, 0, 1, 0))
    edge = ""
    for i in range(46):
        lx = right - 2 + (deep - 14) * i / 46
        edge += f"M{num(lx)} {num(y + 9 + i * 0.26 + c.dice.between(0, 5))}V{num(y + bh - 10 + i * 0.12 - c.dice.between(0, 7))}"
    c.path(edge, stroke="#5d4420", width=1.2, opacity=0.5)
    c.rect(x, y, bw, bh, c.linear([lighter(tone, 0.20), tone, darker(tone, 0.35)], 0, 0, 0.8, 1), round_=5)
    weave = "".join(f"M{num(x + 2)} {num(y + i * 6)}h{num(bw - 4)}" for i in range(1, int(bh // 6)))
    c.path(weave, stroke=darker(tone, 0.5), width=1, opacity=0.35)
    weave = "".join(f"M{num(x + i * 6)} {num(y + 2)}v{num(bh - 4)}" for i in range(1, int(bw // 6)))
    c.path(weave, stroke=lighter(tone, 0.5), width=1, opacity=0.10)
    c.rect(x, y, bw * 0.105, bh, c.linear([(0, "#000000", 0.42), (0.5, "#d98f78", 0.12), (0.86, "#000000", 0.30), (1, "#000000", 0)], 0, 0, 1, 0))
    gold = c.linear(["#f0cf86", "#c9994a", "#8c6426", "#e0b766"], 0, 0, 1, 1)
    fx, fy, fw, fh = x + bw * 0.16, y + bh * 0.05, bw * 0.78, bh * 0.90
    c.rect(fx, fy, fw, fh, "none", stroke=gold, width=3.5)
    c.rect(fx + 12, fy + 12, fw - 24, fh - 24, "none", stroke=gold, width=1.4)
    for cx, cy in ((fx, fy), (fx + fw, fy), (fx, fy + fh), (fx + fw, fy + fh)):
        sx, sy = (1 if cx == fx else -1), (1 if cy == fy else -1)
        c.path(f"M{num(cx + sx * 22)} {num(cy + sy * 80)}q{num(sx * 6)} {num(-sy * 52)} {num(sx * 58)} {num(-sy * 58)}"
               f"M{num(cx + sx * 22)} {num(cy + sy * 54)}q{num(sx * 8)} {num(-sy * 26)} {num(sx * 32)} {num(-sy * 32)}", stroke=gold, width=2)
    middle = fx + fw / 2
    for i, line in enumerate(title):
        c.text(middle, y + bh * 0.30 + i * 88, line, 74, gold, font="display", weight="bold", spacing=4)
    c.path(f"M{num(middle - 90)} {num(y + bh * 0.45)}h74M{num(middle + 16)} {num(y + bh * 0.45)}h74", stroke=gold, width=2)
    c.path(f"M{num(middle)} {num(y + bh * 0.45 - 8)}l8 8-8 8-8-8z", gold)
    c.text(middle, y + bh * 0.53, years, 50, gold, font="display", spacing=3)
    # paper label low on the cover
    lw, lh = fw * 0.46, 96
    lx, ly = middle - lw / 2, y + bh * 0.775
    cast(c, lx, ly, lw, lh, 6, 0.35)
    c.rect(lx, ly, lw, lh, c.linear(["#f4e8cc", "#dfca9c"], 0, 0, 1, 1))
    c.rect(lx + 6, ly + 6, lw - 12, lh - 12, "none", stroke="#4a3a2a", width=1.2)
    c.text(middle, ly + 60, leaves, 36, INK)
    # a ribbon between the leaves
    c.path(f"M{num(x + bw * 0.62)} {num(y + bh)}l-8 88 22 -16 20 20 -6 -92z", c.linear(["#b5341f", "#7c1e10"]))


def tied_bundles(c, labels):
    """Old files in bundles, tied crosswise with cord."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#3a2c22", "#2a1f18", "#1d1511"]))
    c.rect(0, 0, w, h, c.radial([(0, "#c8a36a", 0.30), (1, "#c8a36a", 0)], 0.25, 0.2, 0.8))
    foot = h * 0.80
    board(c, -30, foot, w + 60, h * 0.30, "#6a4a2d", 26)
    c.rect(0, foot, w, 10, "#a27a4c", 0.5)
    piles = ((0.07, 0.40, ((118, "#b79763"), (92, "#9a7f57"), (136, "#c2a574"), (84, "#8d7450"))),
             (0.515, 0.41, ((150, "#ad8d5b"), (104, "#c0a271"), (120, "#937a55"))))
    label = list(labels)
    for share, wide, bundles in piles:
        pool(c, w * (share + wide / 2), foot + 14, w * wide * 0.62, 46, 0.75)
        y = foot + 6
        for n, (thick, tone) in enumerate(bundles):
            y -= thick
            bw = w * wide * c.dice.between(0.88, 0.99)
            x = w * share + c.dice.between(-8, 26)
            sag = c.dice.between(3, 9)
            edge = [(x, y)]
            for i in range(13):
                edge.append((x + bw * i / 12, y + c.dice.between(-5, 4) + (sag if 3 < i < 9 else 0)))
            edge += [(x + bw + c.dice.between(0, 8), y + thick)]
            edge += [(x - c.dice.between(0, 8), y + thick)]
            c.path(points(edge), c.linear([lighter(tone, 0.32), tone, darker(tone, 0.42)]))
            leaves = ""
            for j in range(int(thick // 4.2)):
                ly = y + 9 + j * 4.2
                a = c.dice.between(-8, 10)
                leaves += f"M{num(x + a)} {num(ly)}q{num(bw * 0.5)} {num(c.dice.between(-4, 6))} {num(bw - a - c.dice.between(-6, 12))} 0"
            c.path(leaves, stroke="#4d3515", width=1.2, opacity=0.42)
            pale = "".join(f"M{num(x + c.dice.between(-8, 4))} {num(y + c.dice.between(10, thick - 6))}h{num(bw * c.dice.between(0.2, 0.98))}" for _ in range(9))
            c.path(pale, stroke="#f2e4c0", width=1.8, opacity=0.55)
            for _ in range(2):
                tx, ty = x + bw * c.dice.between(0.55, 0.9), y + thick * c.dice.between(0.25, 0.7)
                c.path(f"M{num(tx)} {num(ty)}l{num(c.dice.between(60, 110))} -4 6 9 -{num(c.dice.between(50, 90))} 8z", "#efe0bb", opacity=0.9)
            for cord in (0.24, 0.78):
                cx = x + bw * cord
                c.path(f"M{num(cx)} {num(y - 2)}q6 {num(thick / 2)} 0 {num(thick + 3)}", stroke="#22160d", width=11, opacity=0.35)
                c.path(f"M{num(cx)} {num(y - 2)}q6 {num(thick / 2)} 0 {num(thick + 3)}", stroke="#d7c49c", width=6.5)
                c.path(f"M{num(cx)} {num(y - 2)}q6 {num(thick / 2)} 0 {num(thick + 3)}", stroke="#7b6338", width=6.5, dash="3 5", opacity=0.6)
            c.rect(x, y + thick - 16, bw, 16, c.linear([(0, "#000000", 0), (1, "#000000", 0.5)]))
            if n == len(bundles) - 1:
                bx = x + bw * 0.24
                c.path(f"M{num(bx)} {num(y - 2)}q-58 -54 -70 -12q16 30 70 12q58 -58 74 -12q-20 30 -74 12M{num(bx)} {num(y)}l-34 46M{num(bx)} {num(y)}l44 40",
                       stroke="#d7c49c", width=6.5, cap="round", join="round")
            elif label and n % 2 == 0:
                words = label.pop(0)
                lw, lh = bw * 0.42, thick * 0.66
                lx, ly = x + bw * 0.30, y + thick * 0.17
                c.rect(lx + 4, ly + 5, lw, lh, "#000000", 0.25)
                c.rect(lx, ly, lw, lh, c.linear(["#f7edd4", "#e3d0a4"], 0, 0, 1, 1))
                c.rect(lx + 5, ly + 5, lw - 10, lh - 10, "none", stroke="#5a4028", width=1.2)
                c.text(lx + lw / 2, ly + lh * 0.63, words, lh * 0.40, INK, italic=True)
    tag(c, w - 44, h - 26, "#e3d3b4")


