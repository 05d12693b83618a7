"""Do paper: lifting a sheet from the vat, and the grades it came in."""
from draw.canvas import num, points
from draw.ground import cast, mount, pool, table
from draw.paper import sheet
from draw.tone import INK, darker, lighter
from draw.wood import board, grain


def _bamboo(c, x, y, length, thick, tone="#b0955c", upright=False):
    """A pole with its joints."""
    if upright:
        c.rect(x, y, thick, length, c.linear([lighter(tone, 0.3), tone, darker(tone, 0.45)], 0, 0, 1, 0))
    else:
        c.rect(x, y, length, thick, c.linear([lighter(tone, 0.3), tone, darker(tone, 0.45)]))
    at = c.dice.between(30, 120)
    while at < length:
        if upright:
            c.rect(x - 2, y + at, thick + 4, 6, darker(tone, 0.3), 0.8, 2)
        else:
            c.rect(x + at, y - 2, 6, thick + 4, darker(tone, 0.3), 0.8, 2)
        at += c.dice.between(110, 190)


def paper_vat(c, caption):
    with mount(c, caption, "#e9dfca") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#c9b58a", "#b59f74", "#8d7852"], 0.1, 0, 0.9, 1))
        for _ in range(20):
            c.ellipse(x + c.dice.between(0, w), y + c.dice.between(0, h * 0.7), c.dice.between(60, 240), c.dice.between(30, 110),
                      c.radial([(0, c.dice.pick(["#e2d0a4", "#8f7a50"]), 0.22), (1, "#8f7a50", 0)]))
        # a window on the left and its light
        wx, wy, ww, wh = x + w * 0.05, y + h * 0.07, w * 0.17, h * 0.36
        c.rect(wx - 14, wy - 14, ww + 28, wh + 28, c.linear(["#7a5a38", "#523a22"]))
        c.rect(wx, wy, ww, wh, c.linear(["#f6efd6", "#dfe4c8", "#a9bd98"]))
        for i in range(1, 7):
            _bamboo(c, wx + ww * i / 7 - 5, wy, wh, 10, "#8d7040", True)
        c.path(points([(wx + ww, wy), (x + w * 0.80, y + h * 0.82), (x + w * 0.28, y + h), (wx + ww, wy + wh)]),
               c.linear([(0, "#fff4cf", 0.34), (1, "#fff4cf", 0)], 0, 0, 1, 0.6))
        # sheets drying on the wall
        for i in range(4):
            px, py = x + w * (0.60 + 0.10 * i), y + h * (0.075 + 0.012 * (i % 2))
            c.rect(px + 7, py + 9, w * 0.083, h * 0.33, "#3a2c18", 0.25)
            c.path(points([(px, py), (px + w * 0.083, py + 4), (px + w * 0.081, py + h * 0.33 + c.dice.between(-6, 6)),
                           (px + 3, py + h * 0.325)]),
                   c.linear(["#fbf1d4", "#ecdcb2", "#d8c38f"], 0, 0, 1, 1))
        # the beam the mould hangs from
        _bamboo(c, x - 10, y + h * 0.035, w + 20, 20)
        # the vat
        vy, vh = y + h * 0.62, h * 0.30
        vx, vw = x + w * 0.16, w * 0.56
        pool(c, vx + vw / 2, vy + vh + 24, vw * 0.62, 50, 0.6)
        c.path(points([(vx - 30, vy), (vx + vw + 30, vy), (vx + vw + 2, vy - 96), (vx - 2, vy - 96)]), c.linear(["#8f6a42", "#5d4026"]))
        water = points([(vx - 4, vy - 8), (vx + vw + 4, vy - 8), (vx + vw - 16, vy - 82), (vx + 16, vy - 82)])
        c.path(water, c.linear(["#cbbf95", "#ece3c2", "#d3c697"]))
        with c.clipped(water):
            swirl = "".join(f"M{num(vx + c.dice.between(0, vw))} {num(vy - c.dice.between(10, 80))}"
                            f"q{num(c.dice.between(20, 60))} {num(c.dice.between(-9, 9))} {num(c.dice.between(60, 130))} 0"
                            for _ in range(60))
            c.path(swirl, stroke="#fffbe8", width=2.6, opacity=0.55, cap="round")
            swirl = "".join(f"M{num(vx + c.dice.between(0, vw))} {num(vy - c.dice.between(10, 80))}q30 6 70 0" for _ in range(30))
            c.path(swirl, stroke="#9c8c5c", width=2, opacity=0.35, cap="round")
        # the mould: a bamboo screen with the wet sheet on it, dripping
        mx0, my0 = x + w * 0.235, y + h * 0.435
        mw, deep, drop = w * 0.40, 150, 52
        for share in (0.10, 0.90):
            cx = mx0 + mw * share
            c.line(cx + 30, y + h * 0.05, cx + 6, my0 + drop * share - 30, "#4a3820", 4.5)
            c.line(cx + 30, y + h * 0.05, cx + 5, my0 + drop * share - 30, "#b89a64", 2)
        top = [(mx0 + 46, my0 - deep * 0.55), (mx0 + mw + 24, my0 - deep * 0.55 + drop * 0.8)]
        low = [(mx0 - 20, my0 + deep * 0.5), (mx0 + mw - 34, my0 + deep * 0.5 + drop)]
        frame = [top[0], top[1], low[1], low[0]]
        with c.moved(20, 150):
            c.path(points(frame), "#3a2c18", opacity=0.20)
        c.path(points(frame), "#7d6334")
        inner = [(top[0][0] + 8, top[0][1] + 10), (top[1][0] - 18, top[1][1] + 12), (low[1][0] - 12, low[1][1] - 12),
                 (low[0][0] + 22, low[0][1] - 12)]
        c.path(points(inner), c.linear(["#fffaf0", "#f2e8cb", "#dccb9c"], 0, 0, 1, 1))
        with c.clipped(points(inner)):
            slats = ""
            for i in range(60):
                t = i / 59
                slats += (f"M{num(inner[0][0] + (inner[3][0] - inner[0][0]) * t)} {num(inner[0][1] + (inner[3][1] - inner[0][1]) * t)}"
                          f"L{num(inner[1][0] + (inner[2][0] - inner[1][0]) * t)} {num(inner[1][1] + (inner[2][1] - inner[1][1]) * t)}")
            c.path(slats, stroke="#a68d55", width=1.2, opacity=0.40)
            ribs = ""
            for i in range(1, 16):
                t = i / 16
                ribs += (f"M{num(inner[0][0] + (inner[1][0] - inner[0][0]) * t)} {num(inner[0][1] + (inner[1][1] - inner[0][1]) * t)}"
                         f"L{num(inner[3][0] + (inner[2][0] - inner[3][0]) * t)} {num(inner[3][1] + (inner[2][1] - inner[3][1]) * t)}")
            c.path(ribs, stroke="#8d7440", width=1.6, opacity=0.35)
            c.ellipse(mx0 + mw * 0.3, my0 - 20, mw * 0.30, 46, c.radial([(0, "#ffffff", 0.75), (1, "#ffffff", 0)]))
        c.path(points([low[0], low[1], (low[1][0], low[1][1] + 22), (low[0][0], low[0][1] + 22)]), c.linear(["#b79b5e", "#6d5228"]))
        c.path(points([top[1], low[1], (low[1][0], low[1][1] + 22), (top[1][0], top[1][1] + 14)]), c.linear(["#8d7038", "#5a431f"]))
        drips = dots = ""
        for i in range(44):
            t = c.dice.between(0.02, 0.98)
            dx, dy = low[0][0] + (low[1][0] - low[0][0]) * t, low[0][1] + drop * t + 22
            length = c.dice.between(10, 60)
            drips += f"M{num(dx)} {num(dy)}v{num(length)}"
            if c.dice.chance(0.7):
                dots += f"M{num(dx)} {num(dy + length + c.dice.between(16, 50))}v5"
        c.path(drips, stroke="#fffbe8", width=2.4, opacity=0.65, cap="round")
        c.path(dots, stroke="#fffbe8", width=4.5, opacity=0.8, cap="round")
        # the front of the vat
        c.path(points([(vx - 30, vy), (vx + vw + 30, vy), (vx + vw - 6, vy + vh), (vx + 6, vy + vh)]),
               c.linear(["#8a6640", "#6a4a2c", "#422c18"]))
        with c.clipped(points([(vx - 30, vy), (vx + vw + 30, vy), (vx + vw - 6, vy + vh), (vx + 6, vy + vh)])):
            grain(c, vx - 30, vy, vw + 60, vh, "#6a4a2c", 44)
            planks = "".join(f"M{num(vx - 30)} {num(vy + vh * k / 4)}h{num(vw + 60)}" for k in (1, 2, 3))
            c.path(planks, stroke="#24170c", width=4, opacity=0.6)
            wet = "".join(f"M{num(vx + c.dice.between(0, vw))} {num(vy + 4)}v{num(c.dice.between(30, 170))}" for _ in range(26))
            c.path(wet, stroke="#2c1d10", width=7, opacity=0.28, cap="round")
        c.rect(vx - 38, vy - 10, vw + 76, 20, c.linear(["#b88f5c", "#7c5834"]), round_=6)
        for at in (0.08, 0.92):
            c.rect(vx + vw * at - 12, vy + 10, 24, vh, c.linear(["#9a744a", "#5a3d22"], 0, 0, 1, 0))
        # the post of wet sheets under its board
        px, pw, foot = x + w * 0.765, w * 0.20, y + h * 0.935
        pool(c, px + pw / 2, foot, pw * 0.75, 30, 0.6)
        board(c, px - 20, foot - 34, pw + 40, 34, "#6f4d2c", 8)
        tall = 170
        c.rect(px, foot - 34 - tall, pw, tall, c.linear(["#fdf5dc", "#ecdcb0", "#c2a970"], 0, 0, 1, 0.5))
        leaves = "".join(f"M{num(px + c.dice.between(-5, 5))} {num(foot - 36 - k * 3.4)}h{num(pw + c.dice.between(-8, 8))}"
                         for k in range(int(tall // 3.4)))
        c.path(leaves, stroke="#8e7541", width=1, opacity=0.55)
        board(c, px - 12, foot - 34 - tall - 26, pw + 24, 26, "#7d5733", 8)
        c.ellipse(px + pw * 0.5, foot - 34 - tall - 62, 78, 44, c.linear(["#a59c86", "#5f594b"], 0, 0, 0.6, 1))
        # bundles of bark
        bx, by = x + w * 0.045, y + h * 0.93
        pool(c, bx + 80, by, 120, 24, 0.6)
        for i in range(80):
            a = c.dice.between(-64, 64)
            tone = c.dice.pick(["#8a6a3c", "#a98a54", "#c2a670", "#6e5330", "#d4bd8a"])
            c.path(f"M{num(bx + 76 + a * 0.5)} {num(by - 300 + c.dice.between(-20, 26))}"
                   f"Q{num(bx + 76 + a * 0.25)} {num(by - 170)} {num(bx + 76 + a * 1.15)} {num(by + c.dice.between(-12, 6))}",
                   stroke=tone, width=c.dice.between(4, 9), cap="round")
        for ty in (0.36, 0.70):
            cy = by - 300 * ty
            c.rect(bx + 34, cy, 84, 16, c.linear(["#d8c493", "#8a7040"]), round_=7)


def paper_grades(c, names):
    w, h = c.width, c.height
    table(c, "#29302a", (0.3, 0.2))
    kinds = ("thin", "old", "do", "do")
    for i, name in enumerate(names):
        px, py = w * (0.055 + 0.145 * i), h * (0.055 + 0.085 * i)
        with c.moved(px, py, turn=(-2.2, -0.8, 0.6, 1.8)[i]):
            sw, sh = w * 0.42, h * 0.54
            sheet(c, 0, 0, sw, sh, kinds[i], edge=(5, 4, 5, 3)[i], stains=3, fibres=(240, 150, 200, 120)[i], shadow=30)
            edge = "".join(f"M{num(c.dice.between(0, sw))} {num(sh + c.dice.between(-6, 4))}"
                           f"l{num(c.dice.between(-7, 7))} {num(c.dice.between(5, 17))}" for _ in range(130))
            edge += "".join(f"M{num(c.dice.between(-4, 6))} {num(c.dice.between(0, sh))}"
                            f"l{num(-c.dice.between(4, 15))} {num(c.dice.between(-6, 6))}" for _ in range(130))
            edge += "".join(f"M{num(sw + c.dice.between(-4, 4))} {num(c.dice.between(0, sh))}"
                            f"l{num(c.dice.between(4, 15))} {num(c.dice.between(-6, 6))}" for _ in range(100))
            c.path(edge, stroke=("#e9dcc0", "#eddcb4", "#d8c08a", "#c3a162")[i], width=1.5, opacity=0.8)
            if i == 0:
                laid = "".join(f"M0 {num(k * 7)}H{num(sw)}" for k in range(1, int(sh // 7)))
                c.path(laid, stroke="#fffaf0", width=1.4, opacity=0.30)
            if i == 1:
                c.rect(0, 0, sw, sh, "#3a2a14", 0.06)
            if i == 3:
                c.rect(0, 0, sw, sh, "#b8862a", 0.30)
                flecks = "".join(f"M{num(c.dice.between(8, sw - 8))} {num(c.dice.between(8, sh - 8))}"
                                 f"l{num(c.dice.between(3, 9))} {num(c.dice.between(-5, 5))}" for _ in range(240))
                c.path(flecks, stroke="#f0cf86", width=3, opacity=0.75)
            tx, ty = 16, sh - 84
            cast(c, tx, ty, 176, 56, 8, 0.35)
            c.rect(tx, ty, 176, 56, c.linear(["#fbf6e8", "#efe4c8"]))
            c.rect(tx + 5, ty + 5, 166, 46, "none", stroke="#8a6b42", width=1.2)
            c.text(tx + 88, ty + 38, name, 31, INK, italic=True)
