"""What is given to the archives: recordings, the papers of a family."""
from math import cos, pi, sin

from draw.canvas import box, curve, num, points
from draw.ground import cast, table, tag
from draw.paper import bars, sheet
from draw.tone import INK, darker, lighter

from .gloves import _glove


def gift_of_recordings(c, card, wave="#c9402c", desk="#3a4a52"):
    """A box of what was given: tape reels, a drive, headphones; the sound of the talks runs along a strip of paper."""
    w, h = c.width, c.height
    table(c, desk, (0.3, 0.15))
    # the box
    x, y, bw, bh = w * 0.055, h * 0.075, w * 0.55, h * 0.66
    cast(c, x, y, bw, bh, 60, 0.5)
    kraft = "#b08a58"
    c.rect(x, y, bw, bh, c.linear([lighter(kraft, 0.25), kraft, darker(kraft, 0.3)], 0, 0, 1, 1), round_=6)
    m = 34
    c.rect(x + m, y + m, bw - 2 * m, bh - 2 * m, c.linear(["#d9d2c0", "#f3eee0", "#e3dccb"], 0, 0, 1, 1))
    for a, b in (((x, y), (x + m, y + m)), ((x + bw, y), (x + bw - m, y + m)), ((x, y + bh), (x + m, y + bh - m)),
                 ((x + bw, y + bh), (x + bw - m, y + bh - m))):
        c.line(*a, *b, darker(kraft, 0.5), 2, 0.6)
    c.rect(x + m, y + m, bw - 2 * m, 30, c.linear([(0, "#000000", 0.42), (1, "#000000", 0)]))
    c.rect(x + m, y + m, 30, bh - 2 * m, c.linear([(0, "#000000", 0.36), (1, "#000000", 0)], 0, 0, 1, 0))
    creases = "".join(f"M{num(x + m + c.dice.between(0, bw - 2 * m))} {num(y + m + c.dice.between(0, bh - 2 * m))}"
                      f"l{num(c.dice.between(-60, 60))} {num(c.dice.between(-50, 50))}"
                      f"l{num(c.dice.between(-50, 50))} {num(c.dice.between(-40, 40))}" for _ in range(70))
    c.path(creases, stroke="#b9b09a", width=2, opacity=0.5)
    c.path(creases, stroke="#ffffff", width=1, opacity=0.6)
    # reels of tape
    for k, (rx, ry, r, tone) in enumerate(((0.245, 0.32, 0.175, "#8d9698"), (0.655, 0.30, 0.155, "#a89a86"))):
        cx, cy, r = x + bw * rx, y + bh * ry, bw * r
        c.circle(cx + 12, cy + 16, r * 1.02, "#000000", 0.32)
        c.circle(cx, cy, r, c.radial(["#6b3a24", "#4a2616", "#2c150c"], 0.4, 0.35, 0.8))
        rings = "".join(f"M{num(cx - q)} {num(cy)}a{num(q)} {num(q)} 0 1 1 {num(2 * q)} 0a{num(q)} {num(q)} 0 1 1 {num(-2 * q)} 0"
                        for q in [r * (0.42 + 0.07 * j) for j in range(8)])
        c.path(rings, stroke="#8d5636", width=1.2, opacity=0.4)
        arms = ""
        for j in range(3):
            a0, a1 = j * 2 * pi / 3 + k, j * 2 * pi / 3 + k + 1.35
            p = [(cx + cos(a0 + (a1 - a0) * t / 6) * r * 0.88, cy + sin(a0 + (a1 - a0) * t / 6) * r * 0.88) for t in range(7)]
            q = [(cx + cos(a1 - (a1 - a0) * t / 6) * r * 0.36, cy + sin(a1 - (a1 - a0) * t / 6) * r * 0.36) for t in range(7)]
            arms += points(p + q)
        full = f"M{num(cx - r)} {num(cy)}a{num(r)} {num(r)} 0 1 1 {num(2 * r)} 0a{num(r)} {num(r)} 0 1 1 {num(-2 * r)} 0Z"
        c.path(full + arms, c.linear([lighter(tone, 0.5), tone, darker(tone, 0.35)], 0, 0, 1, 1), rule="evenodd", opacity=0.93)
        c.circle(cx, cy, r * 0.18, "#e9e4d6")
        c.circle(cx, cy, r * 0.075, "#1d1512")
        c.path("".join(f"M{num(cx + cos(j * 2.09) * r * 0.13)} {num(cy + sin(j * 2.09) * r * 0.13)}h.1" for j in range(3)),
               stroke="#1d1512", width=8, cap="round")
        c.circle(cx, cy, r * 0.985, "none", stroke="#ffffff", width=2.5, opacity=0.5)
    c.mark("bang", x + bw * 0.245, y + bh * 0.32)
    # the drive and its cable
    dx, dy, dw, dh = x + bw * 0.42, y + bh * 0.60, bw * 0.30, bh * 0.27
    c.path(f"M{num(dx + dw)} {num(dy + dh * 0.5)}q90 -10 96 60t-60 70t-90 -30", stroke="#1b1b1d", width=10, cap="round")
    cast(c, dx, dy, dw, dh, 16, 0.4)
    c.rect(dx, dy, dw, dh, c.linear(["#55595e", "#2a2c30", "#141518"], 0, 0, 1, 1), round_=14)
    c.path("".join(f"M{num(dx + 22)} {num(dy + dh * 0.62 + j * 10)}h{num(dw * 0.34)}" for j in range(4)), stroke="#0c0d0e", width=4,
           cap="round")
    c.circle(dx + dw - 28, dy + dh - 26, 7, "#8fd0e8")
    c.rect(dx + dw * 0.16, dy + dh * 0.16, dw * 0.68, dh * 0.30, c.linear(["#f6f1e2", "#dfd3b4"]), round_=3)
    c.path(f"M{num(dx + dw * 0.22)} {num(dy + dh * 0.26)}h{num(dw * 0.44)}M{num(dx + dw * 0.22)} {num(dy + dh * 0.37)}h{num(dw * 0.30)}",
           stroke=INK, width=5, opacity=0.5, cap="round")
    c.mark("o dia", dx + dw * 0.5, dy + dh * 0.5)
    # bundle of printed leaves
    px, py = x + bw * 0.09, y + bh * 0.60
    for k in range(6, 0, -1):
        c.rect(px + k * 1.5, py + k * 2, bw * 0.25, bh * 0.29, "#fffaf0" if k % 2 else "#cfc2a2")
    c.rect(px, py, bw * 0.25, bh * 0.29, c.linear(["#fffdf4", "#ece0c2"], 0, 0, 1, 1))
    bars(c, px + 18, py + 28, bw * 0.25 - 36, 7, 20, 5, INK, last=0.5, strength=0.46)
    # headphones to the right
    hx, hy, r = w * 0.79, h * 0.315, w * 0.125
    with c.moved(12, 18):
        c.path(f"M{num(hx - r)} {num(hy + r * 0.55)}A{num(r)} {num(r * 1.12)} 0 1 1 {num(hx + r)} {num(hy + r * 0.55)}", stroke="#000000",
               width=30, opacity=0.28)
    c.path(f"M{num(hx - r)} {num(hy + r * 0.55)}A{num(r)} {num(r * 1.12)} 0 1 1 {num(hx + r)} {num(hy + r * 0.55)}", stroke="#1d1b1a",
           width=30)
    c.path(f"M{num(hx - r)} {num(hy + r * 0.55)}A{num(r)} {num(r * 1.12)} 0 1 1 {num(hx + r)} {num(hy + r * 0.55)}", stroke="#6d5a48",
           width=14)
    c.path(f"M{num(hx - r * 0.98)} {num(hy + r * 0.3)}A{num(r)} {num(r * 1.12)} 0 0 1 {num(hx - r * 0.1)} {num(hy - r * 0.66)}",
           stroke="#f0e2cc", width=3, opacity=0.7)
    for side in (-1, 1):
        ex, ey = hx + side * r, hy + r * 0.72
        c.ellipse(ex + 8, ey + 14, r * 0.34, r * 0.48, "#000000", 0.35)
        c.ellipse(ex, ey, r * 0.34, r * 0.48, c.radial(["#4f4844", "#25201e", "#0f0c0b"], 0.4, 0.3, 0.8))
        c.ellipse(ex - side * r * 0.10, ey, r * 0.22, r * 0.36, c.radial(["#8d7a66", "#4a3d32"], 0.4, 0.35, 0.8))
        c.ellipse(ex - side * r * 0.10, ey, r * 0.11, r * 0.20, "#1b1512")
    c.path(f"M{num(hx - r)} {num(hy + r * 1.18)}q-10 90 -120 70t-60 80", stroke="#1d1b1a", width=8, cap="round")
    # the strip with the sound
    sx, sy, sw, sh = w * 0.30, h * 0.765, w * 0.66, h * 0.155
    with c.moved(0, 0):
        cast(c, sx, sy, sw, sh, 22, 0.4)
        c.rect(sx, sy, sw, sh, c.linear(["#fffdf6", "#f3ead4", "#e3d6b6"], 0, 0, 1, 1))
        c.path("".join(f"M{num(sx + k * 26)} {num(sy)}v{num(sh)}" for k in range(int(sw // 26) + 1))
               + "".join(f"M{num(sx)} {num(sy + sh * k / 6)}h{num(sw)}" for k in range(1, 6)),
               stroke="#b9c4b0", width=1, opacity=0.6)
        middle = sy + sh * 0.5
        d = ""
        k = 0
        while 14 + k * 7 < sw - 14:
            t = k * 7 / sw
            tall = sh * 0.40 * (0.12 + abs(sin(t * 23) * sin(t * 7.1 + 1)) * c.dice.between(0.35, 1))
            d += f"M{num(sx + 14 + k * 7)} {num(middle - tall)}V{num(middle + tall)}"
            k += 1
        c.path(d, stroke=wave, width=3.6, cap="round", opacity=0.85)
        c.line(sx, middle, sx + sw, middle, wave, 1.4, 0.6)
    c.mark("am thanh", sx + sw * 0.5, sy + sh * 0.5)
    # the card
    with c.moved(w * 0.045, h * 0.735, turn=-3):
        cw, ch = w * 0.225, h * 0.19
        cast(c, 0, 0, cw, ch, 14, 0.4)
        c.rect(0, 0, cw, ch, c.linear(["#fffaf0", "#eadcb8"], 0, 0, 1, 1), round_=3)
        c.rect(9, 9, cw - 18, ch - 18, "none", stroke="#7c2414", width=1.5)
        for i, line in enumerate(card):
            c.text(cw / 2, ch * (0.34 + 0.225 * i), line, (38, 29, 27)[i], ("#7c2414", INK, INK)[i], weight="bold" if i == 0 else None,
                   italic=i == 2)
    # gloves
    _glove(c, w * 0.70, h * 0.635, 150, 62)


def family_table(c, title, note, cloth="#8d9a86"):
    """A family's papers spread for reading: an album, letters tied with ribbon, notebooks, a magnifier."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear([lighter(cloth, 0.28), cloth, darker(cloth, 0.35)], 0, 0, 1, 1))
    weave = "".join(f"M0 {k * 7}H{w}" for k in range(1, h // 7))
    c.path(weave, stroke=darker(cloth, 0.4), width=1, opacity=0.16)
    weave = "".join(f"M{k * 7} 0V{h}" for k in range(1, w // 7))
    c.path(weave, stroke="#ffffff", width=1, opacity=0.10)
    c.path(f"M0 {num(h * 0.06)}H{w}M0 {num(h * 0.075)}H{w}M0 {num(h * 0.94)}H{w}", stroke="#f3ead2", width=5, opacity=0.5)
    # album
    with c.moved(w * 0.035, h * 0.125, turn=-2):
        aw, ah = w * 0.43, h * 0.60
        cast(c, 0, 0, aw, ah, 44, 0.45)
        c.rect(-12, -10, aw + 24, ah + 20, c.linear(["#6d2a22", "#4a1a14", "#2c0f0b"], 0, 0, 1, 1), round_=8)
        for k in (0, 1):
            c.rect(aw / 2 * k, 0, aw / 2, ah, c.linear(["#4a443e", "#332e2a"] if k == 0 else ["#302b27", "#48423c"], 0, 0, 1, 0))
        c.rect(aw / 2 - 40, 0, 80, ah, c.linear([(0, "#000000", 0), (0.5, "#000000", 0.6), (1, "#000000", 0)], 0, 0, 1, 0))
        views = ((0.045, 0.07, 0.38, 0.36, 0), (0.06, 0.53, 0.16, 0.38, 1), (0.25, 0.54, 0.18, 0.36, 2), (0.56, 0.09, 0.18, 0.38, 3),
                 (0.77, 0.10, 0.18, 0.36, 4), (0.57, 0.56, 0.38, 0.35, 5))
        for px, py, pw, ph, kind in views:
            ox, oy, ow, oh = aw * px, ah * py, aw * pw, ah * ph
            c.rect(ox + 3, oy + 4, ow, oh, "#000000", 0.4)
            c.rect(ox, oy, ow, oh, "#f3ead4")
            ix, iy, iw, ih = ox + 8, oy + 8, ow - 16, oh - 16
            c.rect(ix, iy, iw, ih, c.linear(["#e3d6b8", "#b9a682", "#8a7452"]))
            with c.clipped(box(ix, iy, iw, ih)):
                if kind in (0, 5):      # a house among trees; a road with a bicycle
                    c.path(curve([(ix - 10, iy + ih), (ix - 10, iy + ih * 0.6), (ix + iw * 0.3, iy + ih * 0.5),
                                  (ix + iw * 0.7, iy + ih * 0.62), (ix + iw + 10, iy + ih * 0.52), (ix + iw + 10, iy + ih)], close=True),
                           "#5d4a34")
                    c.path(f"M{num(ix + iw * 0.34)} {num(iy + ih * 0.62)}v{num(-ih * 0.22)}l{num(iw * 0.15)} {num(-ih * 0.16)}"
                           f"l{num(iw * 0.15)} {num(ih * 0.16)}v{num(ih * 0.22)}z", "#d9c8a0" if kind == 0 else "#7d6a4c")
                    for t in (0.14, 0.78, 0.90):
                        c.circle(ix + iw * t, iy + ih * 0.44, ih * 0.17, "#4a4230", 0.85)
                        c.rect(ix + iw * t - 3, iy + ih * 0.5, 6, ih * 0.2, "#3a3224")
                else:                   # someone from behind, only a shape
                    cx = ix + iw * 0.5
                    c.path(f"M{num(cx - iw * 0.30)} {num(iy + ih)}v{num(-ih * 0.28)}q{num(iw * 0.04)} {num(-ih * 0.16)} {num(iw * 0.22)} "
                           f"{num(-ih * 0.18)}h{num(iw * 0.16)}"
                           f"q{num(iw * 0.18)} {num(ih * 0.02)} {num(iw * 0.22)} {num(ih * 0.18)}v{num(ih * 0.28)}z",
                           ("#4a3c2c", "#6d5a40", "#3d3428", "#54462f")[kind - 1])
                    if kind % 2:
                        c.path(f"M{num(cx - iw * 0.30)} {num(iy + ih * 0.36)}L{num(cx)} {num(iy + ih * 0.16)}L{num(cx + iw * 0.30)} "
                               f"{num(iy + ih * 0.36)}Z", "#e9dcba")
                    else:
                        c.ellipse(cx, iy + ih * 0.38, iw * 0.14, ih * 0.15, "#2f261c")
                c.rect(ix, iy, iw, ih, c.linear([(0, "#fff2d0", 0.35), (1, "#3a2810", 0.28)], 0, 0, 1, 1))
            for qx, qy, sx, sy in ((ox, oy, 1, 1), (ox + ow, oy, -1, 1), (ox, oy + oh, 1, -1), (ox + ow, oy + oh, -1, -1)):
                c.path(f"M{num(qx - sx * 4)} {num(qy - sy * 4)}h{num(sx * 30)}l{num(-sx * 30)} {num(sy * 30)}z", "#1d1916")
    # letters tied with a ribbon
    with c.moved(w * 0.525, h * 0.13, turn=7):
        for k in range(6, -1, -1):
            ox, oy = c.dice.between(-7, 7), k * 4.5
            c.rect(ox + 4, oy + 6, 330, 200, "#000000", 0.10)
            c.rect(ox, oy, 330, 200, c.linear((["#fbf3dc", "#e3d0a0"], ["#eef1ea", "#c9cfc0"], ["#f6e6c8", "#d9bf8c"])[k % 3], 0, 0, 1,
                                              1), stroke="#a8915f", width=0.8)
        c.path("M0 0L165 112L330 0", stroke="#b39a68", width=2, opacity=0.7)
        c.rect(238, 20, 66, 52, c.linear(["#7f9f8a", "#4f7560"]))
        c.rect(243, 25, 56, 42, "none", stroke="#f3ead2", width=2, opacity=0.7)
        c.path("M48 104h130M48 128h170M48 152h96", stroke=INK, width=6, opacity=0.45, cap="round")
        c.rect(150, -6, 22, 240, c.linear(["#d9543a", "#9c2a18"], 0, 0, 1, 0))
        c.rect(-6, 88, 342, 20, c.linear(["#d9543a", "#9c2a18"]))
        c.path("M161 98q-70 -70 -84 -20t84 20q70 -70 84 -20t-84 20", "none", stroke="#c9402c", width=13, join="round")
        c.path("M161 98q-30 50 -60 66M161 98q30 46 66 56", stroke="#b5341f", width=12, cap="round")
        c.circle(161, 98, 15, "#d9543a")
    # notebooks
    with c.moved(w * 0.545, h * 0.465, turn=-5):
        for k, (nw, nh, tone) in enumerate(((300, 380, "#2f4a3c"), (280, 350, "#8a5a34"))):
            ox, oy = k * 52, k * 36
            cast(c, ox, oy, nw, nh, 18, 0.4)
            for j in range(5, 0, -1):
                c.rect(ox + j * 1.4, oy + j * 1.6, nw, nh, "#f1e6ca" if j % 2 else "#b9a67e", round_=8)
            c.rect(ox, oy, nw, nh, c.linear([lighter(tone, 0.25), tone, darker(tone, 0.35)], 0, 0, 1, 1), round_=8)
            c.rect(ox + 14, oy, 10, nh, "#000000", 0.25)
        c.rect(52 + 66, 36 + 66, 150, 92, c.linear(["#f6ecd2", "#dcc99a"]), round_=3)
        c.path("M138 128h110M138 152h78", stroke=INK, width=6, opacity=0.5, cap="round")
        c.path("M332 40v350", stroke="#3a2414", width=10, opacity=0.8)
    # magnifier over a handwritten leaf
    with c.moved(w * 0.765, h * 0.115, turn=4):
        sheet(c, 0, 0, w * 0.20, h * 0.42, "old", edge=1.4, stains=4, shadow=20, fibres=50)
        d = ""
        for j in range(15):
            at = 32
            while at < w * 0.20 - 40:
                long = c.dice.between(18, 54)
                d += f"M{num(at)} {num(54 + j * 29)}" + "".join(f"q{num(long / 8)} {num(c.dice.between(-9, -4))} {num(long / 4)} "
                                                                f"0t{num(long / 4)} 0" for _ in range(2))
                at += long + 12
        c.path(d, stroke="#26324a", width=3.2, opacity=0.75, cap="round")
    mx, my, r = w * 0.855, h * 0.405, w * 0.062
    c.path(f"M{num(mx + r * 0.7)} {num(my + r * 0.7)}l{num(r * 1.25)} {num(r * 1.25)}", stroke="#000000", width=40, opacity=0.25,
           cap="round")
    c.circle(mx + 8, my + 12, r, "#000000", 0.25)
    c.circle(mx, my, r, "#fdf8e8", 0.55)
    with c.clipped(f"M{num(mx - r)} {num(my)}a{num(r)} {num(r)} 0 1 1 {num(2 * r)} 0a{num(r)} {num(r)} 0 1 1 {num(-2 * r)} 0Z"):
        c.rect(mx - r, my - r, 2 * r, 2 * r, "#f3e4bf")
        d = "".join(f"M{num(mx - r + 6)} {num(my - r * 0.7 + j * 50)}" + "".join(f"q9 {num(c.dice.between(-17, -8))} 18 0t18 0"
                                                                                 for _ in range(6)) for j in range(5))
        c.path(d, stroke="#26324a", width=6, opacity=0.85, cap="round")
        c.rect(mx - r, my - r, 2 * r, 2 * r, c.linear([(0, "#ffffff", 0.5), (0.4, "#ffffff", 0), (1, "#ffffff", 0.15)], 0, 0, 1, 1))
    c.circle(mx, my, r, "none", stroke="#6d4a1c", width=17)
    c.circle(mx, my, r, "none", stroke="#e9c87c", width=8)
    c.path(f"M{num(mx + r * 0.76)} {num(my + r * 0.76)}l{num(r * 1.2)} {num(r * 1.2)}", stroke="#3a2010", width=32, cap="round")
    c.path(f"M{num(mx + r * 0.74)} {num(my + r * 0.72)}l{num(r * 1.2)} {num(r * 1.2)}", stroke="#a8703c", width=13, cap="round")
    # gloves, title card
    _glove(c, w * 0.925, h * 0.735, 190, 18)
    _glove(c, w * 0.835, h * 0.775, 190, -10, -1)
    cw, ch = w * 0.40, h * 0.155
    cx, cy = w * 0.055, h * 0.785
    cast(c, cx, cy, cw, ch, 20, 0.4)
    c.rect(cx, cy, cw, ch, c.linear(["#fffdf4", "#f0e4c6"], 0, 0, 1, 1), round_=4)
    c.rect(cx, cy, 12, ch, "#9c2a18")
    c.text(cx + 44, cy + ch * 0.44, title[0], 45, "#7c2414", font="display", weight="bold", anchor="start")
    c.text(cx + 44, cy + ch * 0.78, title[1], 45, INK, font="display", weight="bold", anchor="start")
    c.text(w * 0.475, h * 0.915, note, 32, "#2f3a2c", italic=True, anchor="start")
    c.rect(0, 0, w, h, c.linear([(0, "#fff6d8", 0.26), (0.5, "#fff6d8", 0), (1, "#141c10", 0.30)], 0, 0, 1, 0.7))
    tag(c, w - 44, h - 26, "#fbf4e2")
