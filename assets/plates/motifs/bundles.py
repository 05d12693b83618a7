"""Old files in bundles tied with cord."""
from draw.canvas import num, points
from draw.ground import pool, tag
from draw.tone import INK, darker, lighter
from draw.wood import board


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
                leaves += (f"M{num(x + a)} {num(ly)}"
                           f"q{num(bw * 0.5)} {num(c.dice.between(-4, 6))} {num(bw - a - c.dice.between(-6, 12))} 0")
            c.path(leaves, stroke="#4d3515", width=1.2, opacity=0.42)
            pale = "".join(f"M{num(x + c.dice.between(-8, 4))} {num(y + c.dice.between(10, thick - 6))}"
                           f"h{num(bw * c.dice.between(0.2, 0.98))}" for _ in range(9))
            c.path(pale, stroke="#f2e4c0", width=1.8, opacity=0.55)
            for _ in range(2):
                tx, ty = x + bw * c.dice.between(0.55, 0.9), y + thick * c.dice.between(0.25, 0.7)
                c.path(f"M{num(tx)} {num(ty)}l{num(c.dice.between(60, 110))} -4 6 9 -{num(c.dice.between(50, 90))} 8z", "#efe0bb",
                       opacity=0.9)
            for cord in (0.24, 0.78):
                cx = x + bw * cord
                c.path(f"M{num(cx)} {num(y - 2)}q6 {num(thick / 2)} 0 {num(thick + 3)}", stroke="#22160d", width=11, opacity=0.35)
                c.path(f"M{num(cx)} {num(y - 2)}q6 {num(thick / 2)} 0 {num(thick + 3)}", stroke="#d7c49c", width=6.5)
                c.path(f"M{num(cx)} {num(y - 2)}q6 {num(thick / 2)} 0 {num(thick + 3)}", stroke="#7b6338", width=6.5, dash="3 5",
                       opacity=0.6)
            c.rect(x, y + thick - 16, bw, 16, c.linear([(0, "#000000", 0), (1, "#000000", 0.5)]))
            if n == len(bundles) - 1:
                bx = x + bw * 0.24
                c.path(f"M{num(bx)} {num(y - 2)}q-58 -54 -70 -12q16 30 70 12q58 -58 74 -12q-20 30 -74 12M{num(bx)} {num(y)}"
                       f"l-34 46M{num(bx)} {num(y)}l44 40",
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
