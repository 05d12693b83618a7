"""A book about a palace: its cover and an opening."""
from draw.canvas import box, num, points
from draw.ground import cast, pool, table, tag
from draw.paper import bars
from draw.scenery import leaves, palm
from draw.tone import INK, darker, lighter


def _palace(c, x, y, w, h, wall="#e6c36a", ink=None):
    """A palace of the colonial years seen from the front, without arms or flag: steps, arcades, pilasters, balustrades."""
    base, u = y + h, h / 100
    stroke = ink or darker(wall, 0.45)
    fill = (lambda tone: "none") if ink else (lambda tone: c.linear([lighter(tone, 0.30), tone, darker(tone, 0.22)], 0, 0, 1, 0.4))
    thin = max(1.4, h * 0.0045)

    def block(bx, by, bw, bh, tone=wall):
        c.rect(bx, by, bw, bh, fill(tone), stroke=stroke, width=thin)
    cx = x + w / 2
    # wings, pavilions, centre
    for side in (-1, 1):
        wx = cx + side * w * 0.27 - w * 0.13
        block(wx, base - 60 * u, w * 0.26, 60 * u)
        px = cx + side * w * 0.44 - w * 0.06
        block(px, base - 66 * u, w * 0.12, 66 * u)
    block(cx - w * 0.145, base - 70 * u, w * 0.29, 70 * u)
    # roofs
    for side in (-1, 1):
        px = cx + side * w * 0.44
        c.path(points([(px - w * 0.065, base - 66 * u), (px + w * 0.065, base - 66 * u), (px + w * 0.04, base - 82 * u),
                       (px - w * 0.04, base - 82 * u)]), fill("#6d7a80"), stroke=stroke, width=thin)
        wx = cx + side * w * 0.27
        c.path(points([(wx - w * 0.125, base - 60 * u), (wx + w * 0.125, base - 60 * u), (wx + w * 0.11, base - 69 * u),
                       (wx - w * 0.11, base - 69 * u)]), fill("#7d878a"), stroke=stroke, width=thin)
    c.path(points([(cx - w * 0.155, base - 70 * u), (cx + w * 0.155, base - 70 * u), (cx + w * 0.10, base - 92 * u),
                   (cx - w * 0.10, base - 92 * u)]), fill("#6d7a80"), stroke=stroke, width=thin)
    c.rect(cx - w * 0.10, base - 94 * u, w * 0.20, 3 * u, fill("#c9b48c"), stroke=stroke, width=thin)
    # cornices
    for by, half in ((70, 0.152), (37, 0.152)):
        c.rect(cx - w * half, base - by * u, w * half * 2, 2.6 * u, fill("#f3e6c4"), stroke=stroke, width=thin)
    for side in (-1, 1):
        for by in (60, 33):
            c.rect(cx + side * w * 0.27 - w * 0.131, base - by * u, w * 0.262, 2.2 * u, fill("#f3e6c4"), stroke=stroke, width=thin)
        for by in (66, 35):
            c.rect(cx + side * w * 0.44 - w * 0.063, base - by * u, w * 0.126, 2.4 * u, fill("#f3e6c4"), stroke=stroke, width=thin)
    # windows: arches below, tall above
    glass = ""
    spots = [cx + side * w * (0.165 + 0.050 * k + 0.02) for side in (-1, 1) for k in range(4)]
    for px in spots:
        ww = w * 0.026
        glass += box(px - ww / 2, base - 56 * u, ww, 17 * u)
        glass += f"M{num(px - ww / 2)} {num(base - 8 * u)}v{num(-13 * u)}a{num(ww / 2)} {num(ww / 2)} 0 0 1 {num(ww)} 0v{num(13 * u)}z"
    for side in (-1, 1):
        px, ww = cx + side * w * 0.44, w * 0.040
        glass += f"M{num(px - ww / 2)} {num(base - 42 * u)}v{num(-12 * u)}a{num(ww / 2)} {num(ww / 2)} 0 0 1 {num(ww)} 0v{num(12 * u)}z"
        glass += f"M{num(px - ww / 2)} {num(base - 9 * u)}v{num(-14 * u)}a{num(ww / 2)} {num(ww / 2)} 0 0 1 {num(ww)} 0v{num(14 * u)}z"
    for k in (-1, 0, 1):
        px, ww = cx + k * w * 0.085, w * 0.050
        glass += f"M{num(px - ww / 2)} {num(base - 43 * u)}v{num(-14 * u)}a{num(ww / 2)} {num(ww / 2)} 0 0 1 {num(ww)} 0v{num(14 * u)}z"
        glass += f"M{num(px - ww / 2)} {num(base - 13 * u)}v{num(-12 * u)}a{num(ww / 2)} {num(ww / 2)} 0 0 1 {num(ww)} 0v{num(12 * u)}z"
    c.path(glass, "none" if ink else c.linear(["#4f6a64", "#2c403c"]), stroke=stroke, width=thin)
    # pilasters of the centre, balustrades
    pil = "".join(box(cx + k * w * 0.0435 - w * 0.0065, base - 67 * u, w * 0.013, 30 * u) for k in (-3.1, -1, 1, 3.1))
    c.path(pil, fill("#f6ead0"), stroke=stroke, width=thin * 0.8)
    rail = "".join(f"M{num(cx + side * w * 0.27 - w * 0.125 + w * 0.25 * j / 26)} {num(base - 33 * u)}v{num(-4 * u)}" for side in (-1, 1)
                   for j in range(27))
    c.path(rail, stroke=stroke if ink else "#fff4dc", width=thin)
    # the stair
    for k in range(6):
        half = w * (0.070 + 0.014 * k)
        c.rect(cx - half, base - (13 - 2.2 * k) * u, half * 2, 2.3 * u, fill("#e9dcc0"), stroke=stroke, width=thin * 0.8)
    for side in (-1, 1):
        c.path(f"M{num(cx + side * w * 0.085)} {num(base - 14 * u)}q{num(side * w * 0.05)} {num(4 * u)} {num(side * w * 0.085)} "
               f"{num(14 * u)}", stroke=stroke, width=thin * 2.4)


def palace_book(c, title, publisher, cover="#2f4a3e"):
    """A book standing on a table, the palace's front on its cover."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#8a5a3a", "#6d4229", "#3d2416"], 0, 0, 0.8, 1))
    c.rect(0, 0, w, h, c.radial([(0, "#ffe0a8", 0.42), (1, "#ffe0a8", 0)], 0.35, 0.25, 0.75))
    c.path("".join(f"M{num(k * 17)} 0q{num(c.dice.between(-7, 7))} {num(h * 0.4)} 0 {num(h * 0.82)}" for k in range(int(w // 17) + 1)),
           stroke="#2c170c", width=2, opacity=0.18)
    foot = h * 0.865
    c.rect(0, foot, w, h - foot, c.linear(["#a8744a", "#6d4528", "#3a2212"]))
    c.line(0, foot, w, foot, "#e6bd8a", 3, 0.6)
    x, y, bw, bh = w * 0.165, h * 0.075, w * 0.65, foot - h * 0.075 + 12
    pool(c, w * 0.52, foot + 20, w * 0.44, 44, 0.7)
    # block of pages to the right, thick
    thick = 62
    c.path(points([(x + bw, y + 10), (x + bw + thick, y + 34), (x + bw + thick, y + bh - 26), (x + bw, y + bh)]),
           c.linear(["#f6ead0", "#d9c49a", "#a88d5c"], 0, 0, 1, 0))
    c.path("".join(f"M{num(x + bw + k * 4)} {num(y + 12 + k * 1.5)}V{num(y + bh - k * 1.6)}" for k in range(1, 15)), stroke="#8d7448",
           width=1.2, opacity=0.55)
    c.rect(x, y, bw, bh, c.linear([lighter(cover, 0.22), cover, darker(cover, 0.4)], 0, 0, 0.9, 1), round_=3)
    c.rect(x, y, 46, bh, c.linear([(0, "#000000", 0.42), (0.6, "#000000", 0.05), (0.8, "#ffffff", 0.18), (1, "#ffffff", 0)], 0, 0, 1, 0))
    # picture
    px, py, pw, ph = x + 74, y + bh * 0.36, bw - 120, bh * 0.42
    c.rect(px - 8, py - 8, pw + 16, ph + 16, c.linear(["#f3dc9c", "#a87a2c"], 0, 0, 1, 1))
    d = box(px, py, pw, ph)
    c.path(d, c.linear(["#9fc4cc", "#d9e4d0", "#f6e6c0"]))
    with c.clipped(d):
        for k in range(5):
            c.ellipse(px + pw * c.dice.between(0, 1), py + ph * c.dice.between(0.08, 0.30), pw * 0.16, ph * 0.03, "#fffdf2", 0.5)
        for k in range(7):
            leaves(c, px + pw * (0.02 + 0.16 * k), py + ph * 0.56, pw * 0.10, ph * 0.14, ("#7f9a68", "#6d8a5a")[k % 2], 24, 11)
        _palace(c, px + pw * 0.05, py + ph * 0.26, pw * 0.90, ph * 0.53)
        c.rect(px, py + ph * 0.79, pw, ph * 0.21, c.linear(["#b9bf8a", "#8d9a62", "#6d7a4a"]))
        c.path(points([(px + pw * 0.44, py + ph * 0.79), (px + pw * 0.56, py + ph * 0.79), (px + pw * 0.74, py + ph),
                       (px + pw * 0.26, py + ph)]), c.linear(["#efe0bc", "#cdb98c"]))
        for side in (0.07, 0.93):
            palm(c, px + pw * side, py + ph * 0.93, ph * 0.40, "#5f7f52", lean=(8 if side < 0.5 else -8))
    c.mark("mat nha", px + pw / 2, py + ph * 0.55)
    gold = c.linear(["#fff0c4", "#e6c070", "#b98a3c"])
    for i, (line, size) in enumerate(title):
        c.text(x + 40 + (bw - 40) / 2, y + bh * (0.105 + 0.072 * i), line, size, gold, font="display", weight="bold" if size > 40
               else None, italic=size <= 40, spacing=1)
    c.text(x + 40 + (bw - 40) / 2, y + bh * 0.885, publisher[0], 27, "#e9dcc0")
    c.text(x + 40 + (bw - 40) / 2, y + bh * 0.93, publisher[1], 25, "#e9c478", italic=True)
    c.path(points([(x + 46, y), (x + bw * 0.5, y), (x + bw * 0.22, y + bh), (x + 46, y + bh)]), "#ffffff", opacity=0.05)
    tag(c, w - 44, h - 26, "#f3e2c4")


def palace_spread(c, year, words, desk="#3a4a58"):
    """The book lying open: an inked front of the palace on the left, text and an old view on the right."""
    w, h = c.width, c.height
    table(c, desk, (0.35, 0.15))
    x, y, bw, bh = w * 0.055, h * 0.095, w * 0.89, h * 0.755
    cast(c, x, y, bw, bh, 60, 0.5)
    for i in range(14, 0, -1):
        c.rect(x - i, y + i * 0.9, bw + 2 * i, bh, "#f6eeda" if i % 2 else "#b0a07c", round_=3)
    half = bw / 2
    for k in (0, 1):
        c.rect(x + half * k, y, half, bh, c.linear(["#fffdf4", "#faf4e4", "#e0d3b4"] if k == 0 else ["#e3d7ba", "#faf4e4", "#fffdf4"], 0,
                                                   0, 1, 0.1))
    # left: measured front on a tinted plate
    px, py, pw, ph = x + half * 0.085, y + bh * 0.11, half * 0.83, bh * 0.60
    c.rect(px, py, pw, ph, c.linear(["#f3e6c6", "#e6d3a4", "#d3bb84"], 0, 0, 1, 1))
    fold = "".join(f"M{num(px + pw * k / 3)} {num(py)}v{num(ph)}" for k in (1, 2)) + f"M{num(px)} {num(py + ph / 2)}h{num(pw)}"
    c.path(fold, stroke="#8d6a30", width=2, opacity=0.25)
    _palace(c, px + pw * 0.055, py + ph * 0.20, pw * 0.89, ph * 0.50, ink="#4a3424")
    c.path(f"M{num(px + pw * 0.03)} {num(py + ph * 0.705)}h{num(pw * 0.94)}", stroke="#4a3424", width=3)
    c.path(f"M{num(px + pw * 0.055)} {num(py + ph * 0.79)}h{num(pw * 0.89)}m0 -10v20m{num(-pw * 0.89)} -20v20M{num(px + pw * 0.36)} "
           f"{num(py + ph * 0.78)}v20M{num(px + pw * 0.64)} {num(py + ph * 0.78)}v20", stroke="#a33a22", width=2)
    c.path(f"M{num(px + pw * 0.36)} {num(py + ph * 0.88)}h{num(pw * 0.28)}", stroke="#4a3424", width=6, opacity=0.5, cap="round",
           dash="40 14 70 16")
    c.mark("ban ve", px + pw / 2, py + ph * 0.45)
    c.text(px, py + ph + 62, words[0], 31, "#7c2414", italic=True, anchor="start")
    bars(c, px, py + ph + 94, pw, 2, 28, 6.5, INK, last=0.6, strength=0.42)
    # right: the year, text, a small old view
    rx, rw = x + half * 1.10, half * 0.80
    c.text(rx, y + bh * 0.235, year, 150, "#7c2414", font="display", weight="bold", anchor="start", spacing=2)
    c.line(rx, y + bh * 0.27, rx + rw, y + bh * 0.27, "#7c2414", 2)
    at = bars(c, rx, y + bh * 0.335, rw, 5, 28, 6.5, INK, last=0.6, strength=0.44)
    vx, vy, vw, vh = rx, at + 20, rw * 0.56, bh * 0.33
    c.rect(vx, vy, vw, vh, "#8a7452")
    with c.clipped(box(vx, vy, vw, vh)):
        c.rect(vx, vy, vw, vh, c.linear(["#e9dcbc", "#cdb88c"]))
        for k in range(4):
            leaves(c, vx + vw * (0.05 + 0.30 * k), vy + vh * 0.62, vw * 0.16, vh * 0.20, "#8d7a52", 22, 10)
        _palace(c, vx + vw * 0.07, vy + vh * 0.30, vw * 0.86, vh * 0.44, "#c4a878")
        c.rect(vx, vy + vh * 0.74, vw, vh * 0.3, c.linear(["#a8936a", "#7d6a48"]))
        c.rect(vx, vy, vw, vh, c.linear([(0, "#fff4d8", 0.30), (1, "#3a2810", 0.25)], 0, 0, 1, 1))
    c.rect(vx, vy, vw, vh, "none", stroke="#fffaf0", width=9)
    c.rect(vx - 4, vy - 4, vw + 8, vh + 8, "none", stroke="#a8936a", width=1.4)
    bars(c, vx + vw + 24, vy + 10, rw - vw - 24, int(vh // 28), 28, 6.5, INK, last=0.5, strength=0.44)
    c.text(rx, y + bh * 0.925, words[1], 31, "#7c2414", italic=True, anchor="start")
    c.rect(x + half - 80, y, 80, bh, c.linear([(0, "#5a4020", 0), (1, "#3a2810", 0.40)], 0, 0, 1, 0))
    c.rect(x + half, y, 100, bh, c.linear([(0, "#3a2810", 0.46), (0.4, "#5a4020", 0.12), (1, "#5a4020", 0)], 0, 0, 1, 0))
    c.path(f"M{num(x + half + 30)} {num(y + bh)}l-8 70 20 -16 20 16 -4 -70z", c.linear(["#c9994a", "#8a6422"]))
