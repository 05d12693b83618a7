"""The workbench of conservation, and discs for security copies, seen from above."""
from math import cos, pi, sin

from draw.canvas import curve, num, points
from draw.ground import cast, pool, table
from draw.paper import bars
from draw.tone import INK, darker, lighter
from motifs._props import glow, leaf


def compact_discs(c, title, labels, cloth="#1b2c44"):
    """Two iridescent discs: one in its case for a store apart, one bare for the readers."""
    w, h = c.width, c.height
    table(c, cloth, (0.4, 0.22))
    glow(c, w * 0.42, h * 0.3, w * 0.55, h * 0.6, "#bcd4f0", 0.16)

    def disc(cx, cy, r, words):
        for k in range(9, 0, -1):
            c.circle(cx + 14, cy + 20, r + k * 3.4, "#000000", 0.035)
        c.circle(cx, cy, r, c.linear(["#f4f6f8", "#c4ccd6", "#8f9aa8"], 0, 0, 1, 1))
        # colour fans out from the centre, opposite pairs
        hues = ("#ff8a6a", "#ffd36a", "#b8f08a", "#7ae8d8", "#7ab4ff", "#b48aff", "#ff8ad0")
        for base in (0.30, 0.30 + pi):
            for k, hue in enumerate(hues):
                a0 = base + k * 0.135
                a1 = a0 + 0.16
                d = (f"M{num(cx + cos(a0) * r * 0.34)} {num(cy + sin(a0) * r * 0.34)}L{num(cx + cos(a0) * r * 0.97)} "
                     f"{num(cy + sin(a0) * r * 0.97)}"
                     f"A{num(r * 0.97)} {num(r * 0.97)} 0 0 1 {num(cx + cos(a1) * r * 0.97)} {num(cy + sin(a1) * r * 0.97)}"
                     f"L{num(cx + cos(a1) * r * 0.34)} {num(cy + sin(a1) * r * 0.34)}Z")
                c.path(d, hue, opacity=0.34)
        for base in (1.62, 1.62 + pi):
            for k in range(5):
                a0, a1 = base + k * 0.07, base + k * 0.07 + 0.11
                d = (f"M{num(cx)} {num(cy)}L{num(cx + cos(a0) * r)} {num(cy + sin(a0) * r)}A{num(r)} {num(r)} 0 0 1 "
                     f"{num(cx + cos(a1) * r)} {num(cy + sin(a1) * r)}Z")
                c.path(d, "#ffffff", opacity=0.13)
        for q in range(18):
            c.circle(cx, cy, r * (0.40 + 0.032 * q), "none", 0.10, stroke="#22303f" if q % 2 else "#ffffff", width=1.6)
        c.circle(cx, cy, r - 3, "none", 0.8, stroke="#ffffff", width=3)
        c.circle(cx, cy, r * 0.345, "#e9edf2", 0.88)
        c.circle(cx, cy, r * 0.345, "none", 0.5, stroke="#7a8694", width=2)
        c.circle(cx, cy, r * 0.225, "#cfd6de", 0.9)
        c.circle(cx, cy, r * 0.225, "none", 0.6, stroke="#ffffff", width=2)
        c.circle(cx, cy, r * 0.115, darker(cloth, 0.1))
        c.circle(cx, cy, r * 0.115, "none", 0.8, stroke="#f4f6f8", width=3)
        for i, line in enumerate(words):
            c.text(cx, cy + r * (0.56 + 0.13 * i), line, 31 if i == 0 else 26, "#142233", font="sans", weight="bold" if i == 0
                   else None, spacing=0.6)

    # the case at the left, open flat: tray and its lid with the inlay
    kx, ky, kw, kh = w * 0.045, h * 0.12, w * 0.40, h * 0.66
    cast(c, kx, ky, kw, kh, 40, 0.45)
    c.rect(kx, ky, kw, kh, c.linear(["#2c3846", "#141c26", "#0c1118"], 0, 0, 1, 1), round_=10)
    c.rect(kx, ky, 44, kh, c.linear(["#4a5868", "#1c2632"], 0, 0, 1, 0), round_=6)
    c.path("".join(f"M{num(kx + 8)} {num(ky + 40 + k * 22)}h28" for k in range(int((kh - 70) // 22))), stroke="#0c1118", width=5,
           opacity=0.6)
    c.rect(kx + 56, ky + 16, kw - 72, kh - 32, c.linear(["#35424f", "#1d2731"], 0, 0, 1, 1), round_=6)
    cx, cy, r = kx + 56 + (kw - 72) / 2, ky + kh / 2, min(kw - 96, kh - 50) / 2
    c.circle(cx, cy, r + 9, "#0e151d")
    disc(cx, cy, r, labels[0])
    c.path(points([(kx + 56, ky + 16), (kx + kw * 0.42, ky + 16), (kx + 56, ky + kh * 0.62)]), "#ffffff", opacity=0.07)
    c.rect(kx, ky, kw, kh, "none", 0.35, round_=10, stroke="#dfe9f4", width=2.5)
    c.mark("kho-rieng", cx, cy)
    # the bare disc leans over an inlay card at the right
    px, py, pw, ph = w * 0.55, h * 0.085, w * 0.37, h * 0.50
    with c.moved(px, py, turn=4):
        cast(c, 0, 0, pw, ph, 28, 0.4)
        c.rect(0, 0, pw, ph, c.linear(["#f8f5ea", "#e6e0cc"], 0, 0, 1, 1))
        c.rect(0, 0, pw, ph * 0.30, c.linear(["#2f6a8a", "#1f4a66"]))
        for i, line in enumerate(title):
            c.text(28, 66 + i * 52, line, 42 if i == 0 else 31, "#f6f2e2", font="sans", weight="bold" if i == 0 else None,
                   anchor="start", spacing=1)
        bars(c, 28, ph * 0.40, pw * 0.40, 8, 31, 8, INK, last=0.5, strength=0.5)
        bars(c, pw * 0.54, ph * 0.40, pw * 0.40, 4, 31, 8, INK, last=0.6, strength=0.5)
    cx, cy, r = w * 0.735, h * 0.605, h * 0.295
    disc(cx, cy, r, labels[1])
    c.mark("doc-gia", cx, cy)


def lining_table(c, tone="#e9dcb8", bench="#3f4f4c", paste="#f4efe0"):
    """A damaged leaf laid face down on fresh thin paper; brush, paste, tweezers, small infills."""
    w, h = c.width, c.height
    table(c, bench, (0.36, 0.18))
    # felt board and the lining tissue, wet at its middle
    bx, by, bw, bh = w * 0.045, h * 0.05, w * 0.67, h * 0.84
    cast(c, bx, by, bw, bh, 34, 0.4)
    c.rect(bx, by, bw, bh, c.linear(["#c9c2ae", "#b5ad97", "#948b74"], 0, 0, 1, 1), round_=4)
    c.path("".join(f"M{num(bx + c.dice.between(0, bw))} {num(by + c.dice.between(0, bh))}l{num(c.dice.between(-8, 8))} "
                   f"{num(c.dice.between(-8, 8))}" for _ in range(420)), stroke="#6f684f", width=1.4, opacity=0.35)
    tx, ty, tw, th = bx + bw * 0.055, by + bh * 0.05, bw * 0.89, bh * 0.90
    edge = []
    for k in range(29):
        edge.append((tx + tw * k / 28, ty + c.dice.between(-6, 6)))
    for k in range(29):
        edge.append((tx + tw + c.dice.between(-6, 6), ty + th * k / 28))
    for k in range(29):
        edge.append((tx + tw * (1 - k / 28), ty + th + c.dice.between(-6, 6)))
    for k in range(29):
        edge.append((tx + c.dice.between(-6, 6), ty + th * (1 - k / 28)))
    d = points(edge)
    c.path(d, c.linear(["#fbf8ec", "#f3edda", "#e2d9be"], 0, 0, 1, 1), opacity=0.94)
    with c.clipped(d):
        laid = "".join(f"M{num(tx)} {num(ty + k * 9)}h{num(tw)}" for k in range(int(th // 9)))
        c.path(laid, stroke="#b3a680", width=1, opacity=0.30)
        chains = "".join(f"M{num(tx + k * 74)} {num(ty)}v{num(th)}" for k in range(int(tw // 74) + 1))
        c.path(chains, stroke="#a5966c", width=1.4, opacity=0.30)
        fib = "".join(f"M{num(tx + c.dice.between(0, tw))} {num(ty + c.dice.between(0, th))}q{num(c.dice.between(-24, 24))} "
                      f"{num(c.dice.between(-14, 14))} {num(c.dice.between(-44, 44))} {num(c.dice.between(-10, 10))}"
                      for _ in range(120))
        c.path(fib, stroke="#ffffff", width=2, opacity=0.6)
        c.ellipse(tx + tw * 0.5, ty + th * 0.5, tw * 0.50, th * 0.50,
                  c.radial([(0, "#8f8668", 0.30), (0.85, "#8f8668", 0.18), (1, "#8f8668", 0)]))
    # the document: torn, holed, stained
    ox, oy, ow, oh = tx + tw * 0.13, ty + th * 0.10, tw * 0.74, th * 0.80
    ring = []
    for k in range(40):
        t = k / 40
        bite = c.dice.between(0, 12) if k % 9 else c.dice.between(26, 60)
        if t < 0.25:
            ring.append((ox + ow * t * 4, oy + bite))
        elif t < 0.5:
            ring.append((ox + ow - bite, oy + oh * (t - 0.25) * 4))
        elif t < 0.75:
            ring.append((ox + ow * (1 - (t - 0.5) * 4), oy + oh - bite))
        else:
            ring.append((ox + bite, oy + oh * (1 - (t - 0.75) * 4)))
    doc = points(ring)
    with c.moved(5, 7):
        c.path(doc, "#5a4a2a", opacity=0.28)
    c.path(doc, c.linear([lighter(tone, 0.16), tone, darker(tone, 0.22)], 0, 0, 0.8, 1))
    with c.clipped(doc):
        for sx, sy, rx, ry in ((0.1, 0.9, 0.36, 0.24), (0.95, 0.1, 0.3, 0.22), (0.6, 0.66, 0.26, 0.18)):
            c.ellipse(ox + ow * sx, oy + oh * sy, ow * rx, oh * ry,
                      c.radial([(0, "#8a5a2a", 0.16), (0.88, "#8a5a2a", 0.24), (1, "#8a5a2a", 0)]))
        at = oy + oh * 0.10
        while at < oy + oh * 0.92:
            lines = c.dice.whole(3, 5)
            at = bars(c, ox + ow * 0.09, at, ow * 0.82, lines, 38, 9, "#3a2a1c", indent=40, last=c.dice.between(0.3, 0.85),
                      strength=0.46) + 24
    # wormholes and losses: the fresh paper shows through
    for hx, hy, hr in ((0.24, 0.30, 30), (0.62, 0.22, 19), (0.71, 0.62, 40), (0.38, 0.74, 23), (0.50, 0.47, 14), (0.84, 0.40, 17),
                       (0.15, 0.62, 15), (0.88, 0.78, 26)):
        ring_ = [(ox + ow * hx + cos(a * pi / 5) * hr * c.dice.between(0.6, 1.25), oy + oh * hy
                  + sin(a * pi / 5) * hr * c.dice.between(0.6, 1.2)) for a in range(10)]
        hole = points(ring_)
        c.path(hole, c.linear(["#c9c0a2", "#f1ecd8"], 0, 0, 0.5, 0.8))
        c.path(hole, stroke=darker(tone, 0.4), width=2.4, opacity=0.55)
    c.path(doc, stroke="#fff8e6", width=2, opacity=0.55)
    # a fold turned back at the corner, tissue showing its tears
    tears = "".join(f"M{num(ox + ow * a)} {num(oy + oh * b)}q{num(c.dice.between(-16, 16))} {num(c.dice.between(20, 40))} "
                    f"{num(c.dice.between(-12, 26))} {num(c.dice.between(50, 110))}" for a, b in ((0.42, 0.0), (0.78, 0.86),
                                                                                                  (0.03, 0.44)))
    c.path(tears, stroke="#6b4f26", width=3, opacity=0.5)
    # infills ready at the right
    for px, py, r, turn in ((0.775, 0.10, 40, 10), (0.845, 0.075, 28, -14), (0.915, 0.115, 48, 30), (0.80, 0.205, 24, 0),
                            (0.875, 0.215, 34, 20)):
        with c.moved(w * px, h * py, turn=turn):
            pts = [(cos(a * pi / 5) * r * c.dice.between(0.7, 1.25), sin(a * pi / 5) * r * c.dice.between(0.6, 1.1))
                   for a in range(10)]
            with c.moved(4, 6):
                c.path(points(pts), "#000000", opacity=0.3)
            c.path(points(pts), c.linear(["#fbf6e4", "#dccfa8"], 0, 0, 1, 1))
    # bowl of paste
    cx, cy = w * 0.855, h * 0.435
    pool(c, cx + 16, cy + 24, 190, 176, 0.55)
    c.circle(cx, cy, 150, c.radial(["#f4f6f2", "#cdd6d6", "#7f9296"], 0.38, 0.32, 0.75))
    c.circle(cx, cy, 150, "none", 0.8, stroke="#2f5a8a", width=6)
    c.circle(cx, cy, 128, c.radial(["#dfe4e0", "#a9b4b2"], 0.6, 0.7, 0.7))
    c.circle(cx + 3, cy + 5, 116, c.radial([lighter(paste, 0.5), paste, darker(paste, 0.16)], 0.4, 0.35, 0.75))
    c.path(curve([(cx - 70, cy + 10), (cx - 30, cy - 40), (cx + 30, cy - 28), (cx + 54, cy + 22), (cx + 6, cy + 54),
                  (cx - 36, cy + 30)]), stroke="#ffffff", width=13, opacity=0.65, cap="round")
    c.path(curve([(cx - 78, cy + 16), (cx - 32, cy - 30), (cx + 34, cy - 18)]), stroke="#b9ae8c", width=5, opacity=0.35,
           cap="round")
    # the wide lining brush, resting across the sheet's edge
    with c.moved(w * 0.66, h * 0.735, turn=-24):
        c.rect(-176, 16, 470, 120, "#000000", 0.28, 12)
        hair = "".join(f"M{num(-8)} {num(4 + k * 2.3)}L{num(-178 + c.dice.between(-10, 12))} {num(-6 + k * 2.75)}"
                       for k in range(48))
        c.path(hair, stroke="#c9a870", width=3.4, opacity=0.95)
        c.path("".join(f"M{num(-12)} {num(6 + k * 7)}L{num(-170 + c.dice.between(-8, 8))} {num(-2 + k * 8.3)}" for k in range(16)),
               stroke="#6b4c22", width=1.8, opacity=0.55)
        c.path("M-14 -4H40V118H-14Z", c.linear(["#a5321f", "#6b1c10"]))
        c.path("".join(f"M{-8 + k * 9} -4V118" for k in range(6)), stroke="#e9a68a", width=2, opacity=0.5)
        c.path("M38 -2Q96 6 120 34L296 42Q322 56 296 72L120 80Q96 108 38 116Z", c.linear(["#d9b06a", "#a5763a", "#5f3f18"]))
        c.path("M46 8Q100 18 124 42L290 48", stroke="#fff0cf", width=4, opacity=0.55)
    # tweezers and a bone folder
    with c.moved(w * 0.80, h * 0.83, turn=14):
        c.path("M0 8Q120 -10 236 16M0 8Q120 34 236 22", stroke="#000000", width=10, opacity=0.25, cap="round")
        c.path("M0 0Q120 -18 236 8M0 0Q120 26 236 14", stroke="#b9c0c0", width=8, cap="round")
        c.path("M0 -1Q120 -19 236 7", stroke="#f4f7f6", width=2.4, cap="round")
    with c.moved(w * 0.775, h * 0.905, turn=-4):
        c.path("M0 10Q-14 24 6 34L250 30Q266 22 250 12Z", "#000000", opacity=0.25)
        c.path("M0 2Q-14 16 6 26L250 22Q266 14 250 4Z", c.linear(["#fbf4e0", "#d9cba4"]))
    drops = "".join(f"M{num(tx + tw * c.dice.between(0.02, 0.98))} {num(ty + th * c.dice.between(0.02, 0.98))}h.1"
                    for _ in range(40))
    c.path(drops, stroke="#ffffff", width=6, opacity=0.28, cap="round")


def deacidifying_bath(c, label, numbers, tray="#e9ece6", bench="#5a6668"):
    """An enamel tray of clear solution with a leaf under the water; a strip for the pH, a dropper."""
    w, h = c.width, c.height
    table(c, bench, (0.4, 0.16))
    # steel bench top
    c.path("".join(f"M0 {num(k * 5)}h{num(w)}" for k in range(int(h // 5))), stroke="#dfe6e6", width=1, opacity=0.05)
    x, y, tw, th = w * 0.08, h * 0.05, w * 0.84, h * 0.60
    cast(c, x, y, tw, th, 46, 0.5, 40)
    c.rect(x, y, tw, th, c.linear(["#ffffff", tray, darker(tray, 0.28)], 0, 0, 1, 1), round_=46)
    c.rect(x + 3, y + 3, tw - 6, th - 6, "none", round_=44, stroke="#2f5a8a", width=7, opacity=0.85)
    ix, iy, iw, ih = x + 36, y + 36, tw - 72, th - 72
    c.rect(ix, iy, iw, ih, c.linear([darker(tray, 0.30), darker(tray, 0.10), lighter(tray, 0.2)], 0, 0, 1, 1), round_=30)
    wx, wy, ww, wh = ix + 12, iy + 14, iw - 24, ih - 26
    shape = (f"M{num(wx + 24)} {num(wy)}h{num(ww - 48)}q24 0 24 24v{num(wh - 48)}q0 24 -24 24h{num(48 - ww)}q-24 0 -24 -24"
             f"v{num(48 - wh)}q0 -24 24 -24z")
    c.path(shape, c.linear(["#d9e9ea", "#b4d2d6", "#8fb6be"], 0, 0, 1, 1))
    with c.clipped(shape):
        # the mesh the sheet rests on
        mesh = "".join(f"M{num(wx)} {num(wy + k * 22)}h{num(ww)}"
                       for k in range(int(wh // 22) + 1)) + "".join(f"M{num(wx + k * 22)} {num(wy)}v{num(wh)}"
                                                                    for k in range(int(ww // 22) + 1))
        c.path(mesh, stroke="#6f9098", width=1.6, opacity=0.35)
        with c.moved(wx + ww * 0.14, wy + wh * 0.085, turn=1.6):
            pw, ph = ww * 0.70, wh * 0.82
            c.rect(12, 18, pw, ph, "#1c3a44", 0.22)
            leaf(c, 0, 0, pw, ph, "#ead9b0", age="#a5783a", shadow=0, edge=2.4, fibres=60)
            at = ph * 0.09
            while at < ph * 0.90:
                lines = min(c.dice.whole(3, 6), int((ph * 0.95 - at) / 33))
                if lines < 1:
                    break
                at = bars(c, pw * 0.11, at, pw * 0.78, lines, 33, 8.5, "#33261c", indent=36, last=c.dice.between(0.3, 0.85),
                          strength=0.5) + 22
        # water over it: tint, caustics, highlights
        c.path(shape, "#bfe0e4", opacity=0.22)
        waves = ""
        for _ in range(26):
            sx, sy = wx + c.dice.between(-40, ww), wy + c.dice.between(0, wh)
            waves += (f"M{num(sx)} {num(sy)}q{num(c.dice.between(30, 70))} {num(c.dice.between(-26, 26))} "
                      f"{num(c.dice.between(90, 160))} 0t{num(c.dice.between(60, 120))} {num(c.dice.between(-16, 16))}")
        c.path(waves, stroke="#ffffff", width=4, opacity=0.34, cap="round")
        for rx in (70, 118, 172):
            c.ellipse(wx + ww * 0.80, wy + wh * 0.26, rx, rx * 0.62, "none", 0.42, stroke="#ffffff", width=3)
        c.path(points([(wx, wy), (wx + ww * 0.34, wy), (wx + ww * 0.02, wy + wh * 0.5), (wx, wy + wh * 0.5)]), "#ffffff",
               opacity=0.16)
        c.rect(wx, wy, ww, 46, c.linear([(0, "#2c5560", 0.32), (1, "#2c5560", 0)]))
    bub = "".join(f"M{num(wx + c.dice.between(20, ww - 20))} {num(wy + c.dice.between(20, wh - 20))}h.1" for _ in range(46))
    c.path(bub, stroke="#ffffff", width=7, cap="round", opacity=0.45)
    # the pH strip on its card
    sx, sy, sw = w * 0.085, h * 0.715, w * 0.56
    with c.moved(sx, sy, turn=-3):
        cast(c, 0, 0, sw, 176, 16, 0.4)
        c.rect(0, 0, sw, 176, c.linear(["#fdfaf0", "#e9e2cc"], 0, 0, 1, 1), round_=5)
        c.text(26, 46, label, 34, INK, font="sans", weight="bold", anchor="start")
        tones = ("#c0392b", "#d9652c", "#e59a34", "#e8c84a", "#b9c552", "#6fae62", "#3f8f7a", "#2f6f8f", "#2f4f8a", "#4a3a7a")
        cell = (sw - 52) / len(tones)
        for k, tone in enumerate(tones):
            c.rect(26 + k * cell, 66, cell - 7, 62, c.linear([lighter(tone, 0.18), darker(tone, 0.06)]), round_=3)
            if numbers:
                c.text(26 + k * cell + (cell - 7) / 2, 158, str(numbers[k]), 24, INK, font="sans")
    c.mark("ph", sx + sw * 0.12, sy + 26)
    with c.moved(w * 0.395, h * 0.868, turn=-11):
        c.rect(5, 8, 380, 42, "#000000", 0.3)
        c.rect(0, 0, 380, 42, "#f6f0de")
        for k, tone in enumerate(("#6fae62", "#b9c552", "#e8c84a")):
            c.rect(24 + k * 56, 5, 42, 32, tone)
    # dropper and a small bottle
    bx, by = w * 0.80, h * 0.80
    pool(c, bx + 18, by + 28, 130, 112, 0.55)
    c.circle(bx, by, 96, c.radial(["#a5713a", "#6b3f1a", "#34200c"], 0.38, 0.32, 0.78))
    c.circle(bx, by, 96, "none", 0.5, stroke="#e9b070", width=4)
    c.circle(bx, by, 54, c.radial(["#4a4a46", "#1a1a18"], 0.4, 0.35, 0.75))
    c.path("".join(f"M{num(bx + cos(k * pi / 14) * 46)} {num(by + sin(k * pi / 14) * 46)}L{num(bx + cos(k * pi / 14) * 54)} "
                   f"{num(by + sin(k * pi / 14) * 54)}" for k in range(28)), stroke="#6b6b64", width=3)
    c.path(f"M{num(bx - 66)} {num(by - 50)}q20 -30 54 -38", stroke="#ffe9c4", width=8, opacity=0.5, cap="round")
    with c.moved(w * 0.66, h * 0.745, turn=28):
        c.rect(-6, 10, 330, 26, "#000000", 0.28, 12)
        c.path("M0 0L120 -9H214V17H120L0 8Z", c.linear([(0, "#ffffff", 0.85), (1, "#b9d2d6", 0.75)]), stroke="#dfeaec", width=1.5)
        c.rect(10, 1, 120, 6, "#8fc0d0", 0.8)
        c.path("M214 -12H238Q316 -22 320 4Q316 30 238 20H214Z", c.linear(["#a5432c", "#6b2414"]))
        c.path("M236 -6Q290 -14 306 -2", stroke="#ffd2b8", width=4, opacity=0.6, cap="round")
    drop = f"M{num(w * 0.632)} {num(h * 0.716)}q-17 26 0 32q17 -6 0 -32z"
    c.path(drop, "#cfe6ea", opacity=0.9)
