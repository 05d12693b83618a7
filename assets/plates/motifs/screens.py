"""Archives on screens: an article, an online exhibition, a decree on a tablet."""
from math import cos, pi, sin

from draw.canvas import box, curve, num, points
from draw.ground import cast, pool, tag
from draw.paper import bars, sheet
from draw.scenery import leaves
from draw.tone import INK, darker, lighter, mix


def _glow(c, x, y, w, h, colour, reach=120, strength=0.4):
    """Light from a lit screen."""
    c.ellipse(x + w / 2, y + h / 2, w / 2 + reach, h / 2 + reach, c.radial([(0.45, colour, strength), (1, colour, 0)]))


def article_on_monitor(c, title, date, years, decrees, wall="#b9c2a4", desk="#8a5f3a"):
    """A desk in morning light: the article on a monitor, old leaves beside it."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear([lighter(wall, 0.30), wall, darker(wall, 0.28)], 0, 0, 1, 0.5))
    # light through a window with bars falls across the wall
    with c.moved(w * 0.05, -h * 0.04, skew=-14):
        for k in range(3):
            for j in range(3):
                c.rect(w * 0.16 + k * 150, h * 0.07 + j * 190, 128, 168, "#fffbe0", 0.34)
    foot = h * 0.775
    c.rect(0, foot, w, h - foot, c.linear([lighter(desk, 0.34), desk, darker(desk, 0.45)]))
    grain = "".join(f"M0 {num(foot + 10 + k * 12)}q{num(w * 0.25)} {num(c.dice.between(-6, 6))} {num(w * 0.5)} 0t{num(w * 0.5)} 0"
                    for k in range(22))
    c.path(grain, stroke=darker(desk, 0.5), width=1.5, opacity=0.35)
    c.line(0, foot + 1, w, foot + 1, lighter(desk, 0.6), 3, 0.6)
    # monitor
    x, y, mw, mh = w * 0.235, h * 0.085, w * 0.56, h * 0.575
    pool(c, x + mw / 2, foot + 66, mw * 0.40, 36, 0.6)
    c.path(points([(x + mw * 0.44, y + mh), (x + mw * 0.56, y + mh), (x + mw * 0.585, foot + 50), (x + mw * 0.415, foot + 50)]),
           c.linear(["#8d9294", "#d9dcdb", "#7d8283"], 0, 0, 1, 0))
    c.ellipse(x + mw / 2, foot + 56, mw * 0.20, 24, c.linear(["#e3e6e4", "#8f9495"]))
    cast(c, x, y, mw, mh, 30, 0.4)
    c.rect(x, y, mw, mh, c.linear(["#3a3d40", "#191b1d"]), round_=16)
    sx, sy, sw, sh = x + 18, y + 18, mw - 36, mh - 52
    c.rect(sx, sy, sw, sh, c.linear(["#fdfaf1", "#f2ebda"]))
    c.rect(sx, sy, sw, 40, "#5d6f68")
    c.path("".join(f"M{num(sx + 26 + k * 26)} {num(sy + 20)}h.1" for k in range(3)), stroke="#dfe8de", width=12, cap="round")
    c.rect(sx + 120, sy + 10, sw - 160, 20, "#e9efe6", 0.85, 10)
    at = sy + 92
    for i, line in enumerate(title):
        c.text(sx + 44, at + i * 50, line, 39, "#2a1f18", font="display", weight="bold", anchor="start")
    at += len(title) * 50
    c.text(sx + 44, at, date, 22, "#8f2414", italic=True, anchor="start")
    # the span of years
    ly, lx0, lx1 = at + 74, sx + 84, sx + sw - 84
    c.line(lx0 - 30, ly, lx1 + 30, ly, "#b9a77f", 5)
    for k in range(11):
        c.line(lx0 + (lx1 - lx0) * k / 10, ly - 8, lx0 + (lx1 - lx0) * k / 10, ly + 8, "#8f7c55", 2)
    for px, word, tone in ((lx0, years[0], "#8f2414"), (lx1, years[1], "#2f6b4a")):
        c.circle(px, ly, 15, tone)
        c.circle(px, ly, 15, "none", stroke="#fffaf0", width=4)
        c.text(px, ly - 28, word, 32, tone, font="display", weight="bold")
    c.mark("nam dau", lx0, ly)
    at = ly + 56
    bars(c, sx + 44, at, sw * 0.50, 6, 24, 7, INK, last=0.5, strength=0.42)
    # a picture of shelves beside the text
    fx, fy, fw, fh = sx + sw * 0.60, at - 16, sw * 0.34, sy + sh - at - 10
    c.rect(fx, fy, fw, fh, c.linear(["#6d5136", "#33241a"]))
    with c.clipped(box(fx, fy, fw, fh)):
        for r in range(4):
            ry = fy + fh * (r + 1) / 4
            k = fx + 6
            while k < fx + fw:
                bw, bh = c.dice.between(10, 26), fh * c.dice.between(0.15, 0.21)
                c.rect(k, ry - bh - 4, bw, bh, c.dice.pick(["#c9b17c", "#a98d5a", "#8f5a3a", "#d9c698", "#7f6a48"]))
                k += bw + 2
            c.rect(fx, ry - 5, fw, 5, "#1d130b")
    c.path(points([(sx, sy), (sx + sw * 0.44, sy), (sx + sw * 0.16, sy + sh), (sx, sy + sh)]), "#ffffff", opacity=0.07)
    # keyboard
    kx, ky = x + mw * 0.20, foot + 96
    c.path(points([(kx, ky), (kx + mw * 0.60, ky), (kx + mw * 0.64, ky + 74), (kx - mw * 0.04, ky + 74)]),
           c.linear(["#e6e6e0", "#b9bab4"]))
    keys = ""
    for r in range(4):
        t = r / 4
        x0, x1 = kx - mw * 0.04 * t + 10, kx + mw * 0.60 + mw * 0.04 * t - 10
        for k in range(15):
            keys += f"M{num(x0 + (x1 - x0) * (k + 0.15) / 15)} {num(ky + 14 + r * 17)}h{num((x1 - x0) / 15 * 0.7)}"
    c.path(keys, stroke="#f9f9f4", width=11)
    c.path(keys, stroke="#8d8e88", width=1, opacity=0.5)
    # old decrees on the left, a plant on the right
    for k, line in enumerate(reversed(decrees)):
        with c.moved(w * 0.018 + k * 44, foot - 60 + k * 66, turn=-7 + k * 6):
            sheet(c, 0, 0, w * 0.20, h * 0.185, ("do", "old")[k % 2], edge=1.5, stains=3, shadow=14, fibres=30)
            c.text(w * 0.10, 50, line, 25, INK, font="display", weight="bold")
            bars(c, 26, 78, w * 0.165, 4, 22, 5.5, INK, last=0.5, strength=0.5)
    px = w * 0.90
    pool(c, px + 10, foot + 84, 120, 26, 0.55)
    leaves(c, px, foot - 130, 120, 130, "#5f7f52", 60, 24)
    c.path(points([(px - 70, foot - 40), (px + 70, foot - 40), (px + 52, foot + 80), (px - 52, foot + 80)]),
           c.linear(["#f1ede0", "#d3ccb8", "#96907c"], 0, 0, 1, 0))
    c.rect(px - 78, foot - 54, 156, 24, c.linear(["#fffaf0", "#b9b29c"], 0, 0, 1, 0), round_=6)
    c.rect(0, 0, w, h, c.linear([(0, "#fff4cf", 0.22), (0.5, "#fff4cf", 0), (1, "#1c1406", 0.30)], 0, 0, 1, 0.5))
    tag(c, w - 44, h - 26, "#f6ead0")


def online_exhibition(c, title, parts):
    """A laptop open by a window: an exhibition of three parts on its screen."""
    w, h = c.width, c.height
    wood = "#c8a273"
    c.rect(0, 0, w, h, c.linear(["#f4e7c8", "#e5cfa0", "#b98f5c"], 0, 0, 1, 1))
    # garden beyond a low window
    c.rect(0, 0, w, h * 0.50, c.linear(["#eaf0d8", "#d5e0bb", "#b9c99a"]))
    for k in range(9):
        leaves(c, w * (0.02 + 0.122 * k), h * c.dice.between(0.03, 0.30), 150, 110, c.dice.pick(["#a9bd86", "#9ab37c", "#b9c994"]), 36,
               26)
    c.rect(0, 0, w, h * 0.50, "#f7f3dc", 0.42)
    for fx in (0.0, 0.335, 0.665, 0.985):
        c.rect(w * fx, 0, 30, h * 0.50, c.linear(["#fffaf0", "#cdbb94"], 0, 0, 1, 0))
    c.rect(0, h * 0.475, w, 44, c.linear(["#fffaf0", "#d9c8a0", "#a68d60"]))
    top = h * 0.515
    c.rect(0, top, w, h - top, c.linear([lighter(wood, 0.35), wood, darker(wood, 0.30)]))
    c.path("".join(f"M0 {num(top + 10 + k * 17)}q{num(w * 0.3)} {num(c.dice.between(-8, 8))} {num(w * 0.55)} 0t{num(w * 0.45)} 0"
                   for k in range(32)),
           stroke=darker(wood, 0.45), width=1.6, opacity=0.28)
    # laptop
    sx, sy, sw, sh = w * 0.195, h * 0.075, w * 0.61, h * 0.595
    base = sy + sh
    pool(c, w * 0.52, base + h * 0.16, w * 0.40, 60, 0.5)
    c.rect(sx - 16, sy - 18, sw + 32, sh + 30, c.linear(["#4b4d50", "#232528"]), round_=18)
    c.rect(sx, sy, sw, sh, "#0f0e10")
    with c.clipped(box(sx, sy, sw, sh)):
        c.rect(sx, sy, sw, sh * 0.20, c.linear(["#3a1512", "#22100f"], 0, 0, 1, 0))
        for i, line in enumerate(title):
            c.text(sx + sw / 2, sy + sh * 0.135, line, 42, "#f6dfae", font="display", weight="bold", spacing=1)
        pw = sw / 3
        scenes = (["#0e1420", "#1d2636", "#332f3a"], ["#3c1a14", "#7a2f1c", "#b5552c"], ["#a8641e", "#dfa03c", "#f6dd9a"])
        for k, (words, stops) in enumerate(zip(parts, scenes)):
            px, py, ph = sx + pw * k + 9, sy + sh * 0.20, sh * 0.80 - 12
            d = box(px, py, pw - 18, ph)
            c.path(d, c.linear(stops))
            with c.clipped(d):
                if k == 0:          # bare branches under a thin moon, a path of ash
                    c.circle(px + pw * 0.70, py + ph * 0.20, 60, c.radial([(0, "#cfd6dc", 0.4), (1, "#cfd6dc", 0)]))
                    c.circle(px + pw * 0.70, py + ph * 0.20, 20, "#d9dcd8")
                    c.circle(px + pw * 0.672, py + ph * 0.188, 18, "#1a2231")
                    twigs = ""
                    for j in range(26):
                        bx = px + c.dice.between(0, pw)
                        twigs += f"M{num(bx)} {num(py + ph)}q{num(c.dice.between(-20, 20))} {num(-ph * 0.2)} {num(c.dice.between(-50, 50))} {num(-ph * c.dice.between(0.25, 0.55))}"
                    c.path(twigs, stroke="#080b12", width=5, opacity=0.8, cap="round")
                    c.rect(px, py + ph * 0.86, pw, ph * 0.2, "#080a10")
                elif k == 1:        # ridges, a trail of torches
                    for r, tone in enumerate(("#8d3f22", "#5d2617", "#34140d")):
                        top_ = py + ph * (0.42 + 0.17 * r)
                        ridge = [(px - 20, py + ph), (px - 20, top_)] + [(px + pw * t / 6, top_ - c.dice.between(0, 60))
                                                                         for t in range(1, 7)] + [(px + pw + 20, py + ph)]
                        c.path(curve(ridge, close=True), tone)
                    torch = "".join(f"M{num(px + pw * (0.10 + 0.055 * t))} {num(py + ph * (0.90 - 0.030 * t + 0.02 * sin(t)))}h.1"
                                    for t in range(15))
                    c.path(torch, stroke="#ffd98a", width=16, cap="round", opacity=0.25)
                    c.path(torch, stroke="#ffe9b4", width=6, cap="round")
                else:               # sunrise over fields
                    cx, cy = px + pw * 0.48, py + ph * 0.62
                    rays = "".join(f"M{num(cx)} {num(cy)}L{num(cx + cos(a * pi / 13) * pw)} {num(cy - sin(a * pi / 13) * pw)}"
                                   for a in range(14))
                    c.path(rays, stroke="#fff4c8", width=14, opacity=0.20)
                    c.circle(cx, cy, pw * 0.26, c.radial([(0, "#fffbe4", 1), (0.55, "#ffe9a4", 0.9), (1, "#ffd470", 0)]))
                    c.rect(px, cy, pw, ph, c.linear(["#c98a34", "#8d6a2c", "#5c5a2c"]))
                    rows = "".join(f"M{num(cx)} {num(cy)}L{num(cx + (j - 8) * pw * 0.16)} {num(py + ph)}" for j in range(17))
                    c.path(rows, stroke="#f6dd9a", width=3, opacity=0.45)
                c.rect(px, py + ph * 0.60, pw, ph * 0.40, c.linear([(0, "#120b08", 0), (0.5, "#120b08", 0.62), (1, "#120b08", 0.80)]))
            n = len(words)
            for j, line in enumerate(words):
                c.text(px + (pw - 18) / 2, py + ph - 36 - (n - 1 - j) * 34, line, 26, "#fff4d8", font="display", weight="bold")
            c.mark(f"phan {k + 1}", px + pw * 0.47, py + ph * 0.45)
        c.path(points([(sx + sw * 0.62, sy), (sx + sw, sy), (sx + sw, sy + sh * 0.8)]), "#ffffff", opacity=0.05)
    c.path(points([(sx - 16, base + 10), (sx + sw + 16, base + 10), (sx + sw + 96, base + h * 0.145), (sx - 96, base + h * 0.145)]),
           c.linear(["#c3c4c3", "#e3e3e0", "#a9aaa8"]))
    c.rect(sx - 96, base + h * 0.145, sw + 192, 16, c.linear(["#8d8e8c", "#4d4e4d"]), round_=8)
    keys = ""
    for r in range(5):
        t = (r + 0.5) / 7
        x0, x1 = sx - 60 * t + 20, sx + sw + 60 * t - 20
        for k in range(16):
            keys += f"M{num(x0 + (x1 - x0) * (k + 0.12) / 16)} {num(base + 22 + r * 16)}h{num((x1 - x0) / 16 * 0.76)}"
    c.path(keys, stroke="#3b3c3d", width=11)
    c.rect(w * 0.5 - 120, base + 108, 240, 36, "#b9bab8", 0.8, 5)
    # cup and mouse
    cx, cy = w * 0.085, h * 0.78
    pool(c, cx + 14, cy + 74, 130, 26, 0.5)
    c.path(f"M{num(cx - 74)} {num(cy - 30)}h148q-2 96 -48 104h-52q-46 -8 -48 -104z",
           c.linear(["#fdfaf0", "#d9e0d8", "#8fa39a"], 0, 0, 1, 0))
    c.ellipse(cx, cy - 30, 74, 20, "#eef1e8")
    c.ellipse(cx, cy - 28, 62, 15, c.linear(["#b98a3c", "#7d5a22"]))
    c.path(f"M{num(cx + 70)} {num(cy - 12)}q44 0 36 36q-8 24 -46 20", stroke="#b9c4ba", width=12)
    mx, my = w * 0.93, h * 0.79
    pool(c, mx + 8, my + 40, 80, 20, 0.45)
    c.path(f"M{num(mx - 44)} {num(my + 30)}q-6 -84 44 -86q50 2 44 86q-44 26 -88 0z", c.linear(["#f2f2ee", "#a9aaa4"], 0, 0, 1, 1))
    c.line(mx, my - 54, mx, my - 10, "#7d7e79", 2)
    c.rect(0, 0, w, h, c.linear([(0, "#fff8de", 0.20), (0.5, "#fff8de", 0), (1, "#2a1c0a", 0.30)], 0, 0, 1, 0.6))
    tag(c, w - 44, h - 26, "#fff4d8")


def decree_on_tablet(c, issuer, number, date, kind, about, tiles):
    """A tablet on a wooden stand shows a decree and the matters it settles; boxes wait in the dusk behind."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#24303a", "#1b2229", "#120f10"]))
    for r in range(4):
        ry = h * (0.20 + 0.20 * r)
        c.rect(0, ry, w, 12, "#3d4347", 0.7)
        at = -20
        while at < w:
            bw, bh = c.dice.between(70, 120), h * c.dice.between(0.12, 0.16)
            tone = c.dice.pick(["#4f4538", "#5a4c39", "#463f38", "#54504a"])
            c.rect(at, ry - bh, bw - 6, bh, c.linear([tone, darker(tone, 0.5)], 0, 0, 1, 0.4), 0.75)
            c.rect(at + bw * 0.22, ry - bh * 0.72, bw * 0.46, bh * 0.26, "#9a917c", 0.35)
            at += bw
    for _ in range(26):
        r = c.dice.between(14, 44)
        c.circle(c.dice.between(0, w), c.dice.between(0, h * 0.75), r, c.dice.pick(["#f0b45a", "#f6d79a", "#7fa8b8"]),
                 c.dice.between(0.04, 0.13))
    foot = h * 0.845
    c.rect(0, foot, w, h - foot, c.linear(["#5a3d26", "#382415", "#1d120a"]))
    c.path("".join(f"M0 {num(foot + 8 + k * 14)}q{num(w * 0.3)} {num(c.dice.between(-5, 5))} {num(w * 0.5)} 0t{num(w * 0.5)} 0"
                   for k in range(18)),
           stroke="#120a05", width=1.6, opacity=0.4)
    c.line(0, foot + 1, w, foot + 1, "#b98a58", 2, 0.5)
    x, y, tw, th = w * 0.155, h * 0.075, w * 0.69, h * 0.765
    _glow(c, x, y, tw, th, "#cfe0e6", 190, 0.34)
    pool(c, w * 0.5, foot + 30, tw * 0.62, 40, 0.8)
    c.rect(x, y, tw, th, c.linear(["#5b5f63", "#1b1d1f", "#0c0d0e"], 0, 0, 1, 1), round_=38)
    c.rect(x + 4, y + 4, tw - 8, th - 8, "#0b0c0d", round_=35)
    c.circle(w / 2, y + 22, 6, "#23272b")
    sx, sy, sw, sh = x + 38, y + 44, tw - 76, th - 88
    c.rect(sx, sy, sw, sh, c.linear(["#ffffff", "#f6f6f0", "#e9ece8"]), round_=6)
    c.rect(sx, sy, sw, 58, c.linear(["#2f5a6e", "#23485a"]), round_=6)
    c.rect(sx + 24, sy + 20, 30, 20, "none", stroke="#cfe3ea", width=3, round_=3)
    c.text(sx + sw / 2, sy + 39, number, 26, "#f0f7f8", font="sans", weight="bold")
    c.path(f"M{num(sx + sw - 52)} {num(sy + 22)}h26m-26 8h26m-26 8h26", stroke="#cfe3ea", width=3)
    left, pw = sx + sw * 0.09, sw * 0.82
    top = sy + 120
    c.text(left + pw * 0.21, top, issuer, 25, INK, weight="bold")
    c.line(left + pw * 0.12, top + 13, left + pw * 0.30, top + 13, INK, 1.4)
    c.path(f"M{num(left + pw * 0.47)} {num(top - 8)}h{num(pw * 0.5)}", stroke=INK, width=9, opacity=0.55, cap="round", dash="46 17 30 16")
    c.text(left + pw * 0.72, top + 32, date, 23, INK, italic=True)
    c.text(sx + sw / 2, top + 136, kind, 58, INK, weight="bold", spacing=3)
    for i, line in enumerate(about):
        c.text(sx + sw / 2, top + 186 + i * 38, line, 28, INK, weight="bold")
    at = top + 186 + len(about) * 38 + 36
    for lines in (3, 4):
        at = bars(c, left, at, pw, lines, 31, 8, INK, indent=44, last=c.dice.between(0.4, 0.8), strength=0.46) + 20
    c.mark("thanvan", sx + sw / 2, at - 60)
    # the matters, one tile each
    th_ = (sy + sh - 34 - at) / len(tiles) - 12
    for k, word in enumerate(tiles):
        ty = at + 8 + k * (th_ + 12)
        tone = ("#2f6b6e", "#8f5a2c", "#2f5a8a", "#7c2f24", "#5a6a34")[k % 5]
        c.rect(left, ty + 4, pw, th_, "#000000", 0.12, 14)
        c.rect(left, ty, pw, th_, c.linear([mix(tone, "#ffffff", 0.86), mix(tone, "#ffffff", 0.74)], 0, 0, 1, 0), round_=14)
        q = th_ * 0.66
        ix, iy = left + 18, ty + (th_ - q) / 2
        c.rect(ix, iy, q, q, c.linear([lighter(tone, 0.2), darker(tone, 0.2)]), round_=10)
        u = q / 10
        d = {0: f"M{num(ix + 2.5 * u)} {num(iy + 3 * u)}h{num(5 * u)}M{num(ix + 2.5 * u)} {num(iy + 5 * u)}h{num(5 * u)}"
                f"M{num(ix + 2.5 * u)} {num(iy + 7 * u)}h{num(5 * u)}",
             1: f"M{num(ix + 2 * u)} {num(iy + 8 * u)}v{num(-4 * u)}l{num(3 * u)} {num(-2 * u)}l{num(3 * u)} {num(2 * u)}v{num(4 * u)}z",
             2: f"M{num(ix + 2.5 * u)} {num(iy + 2.5 * u)}h{num(5 * u)}v{num(2 * u)}h{num(-5 * u)}zM{num(ix + 2.5 * u)} "
                f"{num(iy + 5.6 * u)}h{num(5 * u)}v{num(2 * u)}h{num(-5 * u)}z",
             3: f"M{num(ix + 2 * u)} {num(iy + 2.4 * u)}h{num(4.4 * u)}v{num(3.6 * u)}h{num(-4.4 * u)}zM{num(ix + 3.8 * u)} "
                f"{num(iy + 4.2 * u)}h{num(4.4 * u)}v{num(3.6 * u)}h{num(-4.4 * u)}z",
             4: f"M{num(ix + 2 * u)} {num(iy + 6.6 * u)}q{num(3 * u)} {num(2.6 * u)} {num(6 * u)} 0M{num(ix + 5 * u)} {num(iy + 6 * u)}"
                f"v{num(-3.6 * u)}"}[k % 5]
        c.path(d, stroke="#fffaf0", width=max(3, u * 0.9), join="round", cap="round")
        c.text(ix + q + 28, ty + th_ / 2 + 11, word, 31, darker(tone, 0.25), font="sans", anchor="start")
    c.path(points([(sx + sw * 0.55, sy), (sx + sw, sy), (sx + sw, sy + sh * 0.62)]), "#ffffff", opacity=0.10)
    # the stand's lip
    c.path(points([(x - 40, foot - 20), (x + tw + 40, foot - 20), (x + tw + 74, foot + 52), (x - 74, foot + 52)]),
           c.linear(["#b98652", "#8a5d34", "#4f3119"]))
    c.line(x - 40, foot - 20, x + tw + 40, foot - 20, "#e6bd8a", 3, 0.8)
    c.rect(x - 74, foot + 52, tw + 148, 14, "#2a180b")
    tag(c, w - 44, h - 26, "#d8cbb0")
