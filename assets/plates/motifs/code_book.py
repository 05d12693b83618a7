"""A code of law standing on a desk, a tab for each chapter."""
from draw.canvas import num, points
from draw.ground import pool, tag
from draw.tone import darker, lighter, mix
from draw.wood import board


def tabbed_code(c, title, year, chapters, tone="#7c2a22", wall="#3a4038", ground="#5a3a24"):
    """A code standing on a desk against the wall, a little open, a tab for each chapter along its edge."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear([lighter(wall, 0.22), wall, darker(wall, 0.5)], 0, 0, 1, 0.8))
    plaster = "".join(
        f"M{num(c.dice.between(0, w))} {num(c.dice.between(0, h * 0.85))}l{c.dice.whole(6, 40)} {c.dice.whole(-6, 8)}" for _ in range(240))
    c.path(plaster, stroke="#fff2d4", width=1.4, opacity=0.06)
    c.path(points([(w * 0.04, 0), (w * 0.42, 0), (w * 0.98, h * 0.84), (w * 0.40, h * 0.84)]),
           c.linear([(0, "#fff1c4", 0.24), (1, "#fff1c4", 0.03)], 0, 0, 0.6, 1))
    foot = h * 0.83
    board(c, -20, foot, w + 40, h * 0.2, ground, 18)
    c.rect(0, foot, w, 8, lighter(ground, 0.35), 0.5)
    x, y, bw, deep = w * 0.20, h * 0.12, w * 0.50, w * 0.085
    bh = foot - y + 34
    pool(c, x + bw * 0.62, foot + 52, bw * 0.80, 40, 0.75)
    c.path(points([(x + bw, y + 30), (x + bw + deep * 2.6, y + 170),
           (x + bw + deep * 2.6, foot), (x + bw, foot)]), "#000000", opacity=0.24)
    # leaves and back board, seen at the right
    right = x + bw
    c.path(points([(right, y + 4), (right + deep + 12, y + 42), (right + deep + 12, y + bh - 34), (right, y + bh)]), darker(tone, 0.5))
    c.path(points([(right, y + 14), (right + deep, y + 46), (right + deep, y + bh - 42),
           (right, y + bh - 12)]), c.linear(["#f6ead0", "#dcc79a", "#a98f60"], 0, 0, 1, 0))
    edge = "".join(f"M{num(right + deep * i / 22)} {num(y + 15 + 31 * i / 22)}V{num(y + bh - 13 - 29 * i / 22)}" for i in range(1, 22))
    c.path(edge, stroke="#6d5430", width=1.2, opacity=0.45)
    # tabs
    n = len(chapters)
    for i, mark in enumerate(chapters):
        share = (i + 0.5) / n
        tx = right + deep * (0.16 + 0.72 * i / n)
        ty = y + bh * (0.085 + 0.80 * i / n) + 20
        th, tw = bh * 0.080, w * 0.088
        colour = mix("#d8b160", "#b5341f", share * 0.75)
        c.path(points([(tx + 5, ty + 8), (tx + tw + 5, ty + 24), (tx + tw + 5,
               ty + th + 12), (tx + 5, ty + th + 6)]), "#000000", opacity=0.28)
        c.path(points([(tx, ty), (tx + tw - 8, ty + 8), (tx + tw, ty + 18), (tx + tw, ty + th - 4), (tx + tw - 8, ty + th + 3), (tx, ty + th)]),
               c.linear([lighter(colour, 0.35), colour, darker(colour, 0.2)], 0, 0, 1, 1))
        c.text(tx + tw * 0.52, ty + th * 0.66 + 4, mark, th * 0.44, "#2a120c", weight="bold")
        c.mark(f"chuong{i + 1}", tx + tw * 0.5, ty + th * 0.5)
    # front board in cloth
    front = points([(x, y), (right, y + 4), (right, y + bh), (x, y + bh + 6)])
    c.path(front, c.linear([lighter(tone, 0.24), tone, darker(tone, 0.38)], 0, 0, 0.9, 1))
    with c.clipped(front):
        weave = "".join(f"M{num(x)} {num(y + i * 6)}h{num(bw)}" for i in range(int(bh // 6) + 2))
        c.path(weave, stroke=darker(tone, 0.5), width=1, opacity=0.35)
        weave = "".join(f"M{num(x + i * 6)} {num(y)}v{num(bh + 8)}" for i in range(int(bw // 6) + 1))
        c.path(weave, stroke=lighter(tone, 0.5), width=1, opacity=0.10)
        c.rect(x, y, bw * 0.12, bh + 8, c.linear([(0, "#000000", 0.5),
               (0.5, "#e9a48c", 0.16), (0.86, "#000000", 0.3), (1, "#000000", 0)], 0, 0, 1, 0))
    gold = c.linear(["#f0cf86", "#c9994a", "#8c6426", "#e0b766"], 0, 0, 1, 1)
    fx, fy, fw, fh = x + bw * 0.18, y + bh * 0.05, bw * 0.76, bh * 0.90
    c.rect(fx, fy, fw, fh, "none", stroke=gold, width=3)
    m = fx + fw / 2
    for i, line in enumerate(title):
        c.text(m, fy + fh * 0.20 + i * 92, line, 76, gold, font="display", weight="bold", spacing=3)
    at = fy + fh * 0.20 + len(title) * 92 - 26
    c.path(f"M{num(m - 90)} {num(at)}h74M{num(m + 16)} {num(at)}h74", stroke=gold, width=2)
    c.path(f"M{num(m)} {num(at - 8)}l8 8-8 8-8-8z", gold)
    for i, line in enumerate(year):
        c.text(m, at + 78 + i * 50 + (24 if i == len(year) - 1 else 0), line, 33 if i < len(year) - 1 else 50, gold)
    c.line(fx + 30, fy + fh - 70, fx + fw - 30, fy + fh - 70, gold, 2)
    tag(c, w - 44, h - 26, mix(ground, "#fff1d8", 0.82))
    c.path(points([(x, y), (right, y + 4), (right, y + 10), (x, y + 8)]), "#fff1d8", opacity=0.25)
