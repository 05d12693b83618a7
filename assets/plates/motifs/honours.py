"""A medal in its case: a plain round one that is no real order."""
from math import cos, pi, sin

from draw.canvas import box, num, points
from draw.ground import cast, table
from draw.tone import darker, lighter
from draw.wood import board


def medal_case(c, lines):
    w, h = c.width, c.height
    table(c, "#2b2520", (0.3, 0.15))
    x, y, cw, ch = w * 0.10, h * 0.07, w * 0.80, h * 0.825
    cast(c, x, y, cw, ch, 80, 0.6)
    wood = "#6b3a22"
    board(c, x, y, cw, ch, wood, 54, edge=7)
    m = 62
    ix, iy, iw, ih = x + m, y + m, cw - 2 * m, ch - 2 * m
    c.path(points([(x, y), (ix, iy), (ix, iy + ih), (x, y + ch)]), "#ffdcb0", opacity=0.10)
    c.path(points([(x + cw, y), (ix + iw, iy), (ix + iw, iy + ih), (x + cw, y + ch)]), "#000000", opacity=0.20)
    c.path(points([(x, y + ch), (ix, iy + ih), (ix + iw, iy + ih), (x + cw, y + ch)]), "#000000", opacity=0.28)
    for a, b in (((x, y), (ix, iy)), ((x + cw, y), (ix + iw, iy)), ((x, y + ch), (ix, iy + ih)),
                 ((x + cw, y + ch), (ix + iw, iy + ih))):
        c.line(*a, *b, "#2c150a", 2, 0.6)
    velvet = "#6e1a17"
    c.rect(ix, iy, iw, ih, c.radial([(0, lighter(velvet, 0.24), 1), (0.55, velvet, 1), (1, darker(velvet, 0.62), 1)], 0.38, 0.3, 0.85))
    with c.clipped(box(ix, iy, iw, ih)):
        pile = "".join(f"M{num(ix + c.dice.between(0, iw))} {num(iy + c.dice.between(0, ih))}"
                       f"l{num(c.dice.between(-5, 5))} {num(c.dice.between(6, 15))}" for _ in range(1300))
        c.path(pile, stroke="#b5463a", width=1.3, opacity=0.26)
        pile = "".join(f"M{num(ix + c.dice.between(0, iw))} {num(iy + c.dice.between(0, ih))}"
                       f"l{num(c.dice.between(-5, 5))} {num(c.dice.between(6, 15))}" for _ in range(900))
        c.path(pile, stroke="#2c0705", width=1.3, opacity=0.30)
    for k in range(6):
        c.rect(ix - k, iy - k, iw + 2 * k, ih + 2 * k, "none", 0.16, stroke="#120504", width=3)
    c.rect(ix, iy, iw, 44, c.linear([(0, "#000000", 0.55), (1, "#000000", 0)]))
    c.rect(ix, iy, 34, ih, c.linear([(0, "#000000", 0.4), (1, "#000000", 0)], 0, 0, 1, 0))
    cx = w / 2
    gold = ["#fbe6a6", "#d9a94e", "#8e6222", "#e8c069", "#a9762c"]
    # the ribbon: a pentagon of woven stripes
    top, wide, long = iy + ih * 0.075, 260, 300
    ribbon = [(cx - wide / 2, top), (cx + wide / 2, top), (cx + wide / 2, top + long * 0.66), (cx, top + long),
              (cx - wide / 2, top + long * 0.66)]
    with c.moved(20, 26):
        c.path(points(ribbon), "#000000", opacity=0.35)
    c.path(points(ribbon), c.linear(["#b8321f", "#8d1d10"], 0, 0, 0, 1))
    with c.clipped(points(ribbon)):
        for at, ww, tone in ((0.0, 0.05, "#d9b057"), (0.95, 0.05, "#d9b057"), (0.30, 0.06, "#e6c578"), (0.47, 0.06, "#e6c578"),
                             (0.64, 0.06, "#e6c578")):
            c.rect(cx - wide / 2 + wide * at, top, wide * ww, long, tone)
        moire = "".join(f"M{num(cx - wide / 2)} {num(top + k * 5)}h{num(wide)}" for k in range(int(long // 5)))
        c.path(moire, stroke="#3a0a05", width=1.2, opacity=0.28)
        c.rect(cx - wide / 2, top, wide, long, c.linear([(0, "#fff0d0", 0.22), (0.4, "#fff0d0", 0), (1, "#000000", 0.35)], 0, 0,
                                                        1, 0.3))
    c.rect(cx - wide / 2 - 16, top - 24, wide + 32, 36, c.linear(gold), round_=7)
    c.line(cx - wide / 2 - 10, top - 18, cx + wide / 2 + 10, top - 18, "#fff6d8", 2.5, 0.8)
    # ring and disc
    ry = top + long + 34
    c.circle(cx, ry, 34, "none", stroke="#5c3d10", width=15)
    c.circle(cx, ry - 2, 34, "none", stroke=c.linear(gold, 0, 0, 1, 1), width=11)
    my, r = ry + 232, 206
    c.ellipse(cx + 28, my + 36, r * 1.14, r * 1.12, c.radial([(0.72, "#000000", 0.5), (1, "#000000", 0)]))
    rays = []
    for i in range(96):
        a = i * pi / 48
        q = r if i % 2 else r * 0.945
        rays.append((cx + cos(a) * q, my + sin(a) * q))
    c.path(points(rays), c.linear(gold, 0, 0, 1, 1))
    c.circle(cx, my, r * 0.90, c.radial(["#f7dd98", "#cf9d43", "#8c6022"], 0.35, 0.28, 0.85))
    c.circle(cx, my, r * 0.90, "none", stroke="#fff0c0", width=3, opacity=0.6)
    c.circle(cx, my, r * 0.70, "none", stroke="#6f4a16", width=9, opacity=0.8)
    c.circle(cx, my - 2, r * 0.70, "none", stroke="#fbe6a6", width=5)
    c.circle(cx, my, r * 0.66, c.radial(["#e8c069", "#b27f31", "#7c531b"], 0.4, 0.3, 0.8))
    # sheaves of paper leaves between two plain sprigs: a keeper's medal, not a copy of one
    sprig = ""
    for side in (-1, 1):
        for k in range(11):
            a = pi / 2 + side * (0.28 + k * 0.20)
            px, py = cx + cos(a) * r * 0.80, my + sin(a) * r * 0.80
            ux, uy = cos(a + side * 0.9), sin(a + side * 0.9)
            sprig += (f"M{num(px)} {num(py)}q{num(ux * 20 - uy * 9)} {num(uy * 20 + ux * 9)} {num(ux * 34)} {num(uy * 34)}"
                      f"q{num(-ux * 14 - uy * -9)} {num(-uy * 14 + ux * -9)} {num(-ux * 34)} {num(-uy * 34)}")
    with c.moved(2, 3):
        c.path(sprig, "#5c3d10", opacity=0.8)
    c.path(sprig, c.linear(["#fff0c0", "#c99542"], 0, 0, 1, 1))
    for k, (bw, by, bh) in enumerate(((150, 46, 26), (166, 14, 26), (142, -18, 26), (156, -50, 26))):
        c.rect(cx - bw / 2 + 3, my + by + 4, bw, bh, "#5c3d10", 0.8, 3)
        c.rect(cx - bw / 2, my + by, bw, bh, c.linear(["#fff0c0", "#d2a24c", "#94681f"]), round_=3)
        c.path(f"M{num(cx - bw / 2 + 6)} {num(my + by + 9)}h{num(bw - 12)}M{num(cx - bw / 2 + 6)} {num(my + by + 17)}"
               f"h{num(bw - 12)}", stroke="#6f4a16", width=1.3, opacity=0.6)
        c.rect(cx + (-40 if k % 2 else 18), my + by - 1, 11, bh + 2, "#7c531b")
    c.path(f"M{num(cx - r * 0.62)} {num(my - r * 0.52)}"
           f"A{num(r * 0.82)} {num(r * 0.82)} 0 0 1 {num(cx + r * 0.1)} {num(my - r * 0.80)}", stroke="#fffbe6", width=9, cap="round",
           opacity=0.7)
    # plate
    pw, ph = 470, 104
    px, py = cx - pw / 2, iy + ih - ph - 40
    c.rect(px + 5, py + 7, pw, ph, "#000000", 0.4, 6)
    c.rect(px, py, pw, ph, c.linear(["#e9cf8f", "#c29a4e", "#9a7430"], 0, 0, 1, 1), round_=5)
    c.rect(px + 8, py + 8, pw - 16, ph - 16, "none", stroke="#5c3d10", width=1.6, round_=3)
    for sx in (px + 20, px + pw - 20):
        c.circle(sx, py + ph / 2, 6, "#5c3d10")
    c.text(cx, py + 47, lines[0], 31, "#3a230a", weight="bold")
    c.text(cx, py + 84, lines[1], 30, "#3a230a")
