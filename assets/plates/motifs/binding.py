"""A volume bound in cloth."""
from draw.canvas import num, points
from draw.ground import cast, table
from draw.scenery import leaves
from draw.tone import INK, darker, lighter


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
        edge += (f"M{num(lx)} {num(y + 9 + i * 0.26 + c.dice.between(0, 5))}"
                 f"V{num(y + bh - 10 + i * 0.12 - c.dice.between(0, 7))}")
    c.path(edge, stroke="#5d4420", width=1.2, opacity=0.5)
    c.rect(x, y, bw, bh, c.linear([lighter(tone, 0.20), tone, darker(tone, 0.35)], 0, 0, 0.8, 1), round_=5)
    weave = "".join(f"M{num(x + 2)} {num(y + i * 6)}h{num(bw - 4)}" for i in range(1, int(bh // 6)))
    c.path(weave, stroke=darker(tone, 0.5), width=1, opacity=0.35)
    weave = "".join(f"M{num(x + i * 6)} {num(y + 2)}v{num(bh - 4)}" for i in range(1, int(bw // 6)))
    c.path(weave, stroke=lighter(tone, 0.5), width=1, opacity=0.10)
    c.rect(x, y, bw * 0.105, bh, c.linear([(0, "#000000", 0.42), (0.5, "#d98f78", 0.12), (0.86, "#000000", 0.30), (1, "#000000", 0)],
                                          0, 0, 1, 0))
    gold = c.linear(["#f0cf86", "#c9994a", "#8c6426", "#e0b766"], 0, 0, 1, 1)
    fx, fy, fw, fh = x + bw * 0.16, y + bh * 0.05, bw * 0.78, bh * 0.90
    c.rect(fx, fy, fw, fh, "none", stroke=gold, width=3.5)
    c.rect(fx + 12, fy + 12, fw - 24, fh - 24, "none", stroke=gold, width=1.4)
    for cx, cy in ((fx, fy), (fx + fw, fy), (fx, fy + fh), (fx + fw, fy + fh)):
        sx, sy = (1 if cx == fx else -1), (1 if cy == fy else -1)
        c.path(f"M{num(cx + sx * 22)} {num(cy + sy * 80)}q{num(sx * 6)} {num(-sy * 52)} {num(sx * 58)} {num(-sy * 58)}"
               f"M{num(cx + sx * 22)} {num(cy + sy * 54)}q{num(sx * 8)} {num(-sy * 26)} {num(sx * 32)} {num(-sy * 32)}", stroke=gold,
               width=2)
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
