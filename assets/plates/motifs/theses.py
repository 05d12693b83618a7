"""Bound theses: on the mending bench, on the light table, among others on a shelf."""
from math import cos, pi, sin

from draw.canvas import box, num, points
from draw.ground import cast, table, tag
from draw.paper import sheet
from draw.tone import INK, darker, lighter, mix
from motifs._printwork import fitted, leatherette, planks


def _cover(c, w, h, school, author, kind, title, year, tone, gold=("#f6dfa4", "#c9994a", "#e6c072")):
    """A thesis seen from above, its upper left corner at the origin."""
    cast(c, 0, 0, w + 14, h + 16, 40, 0.45)
    for k in range(9, 0, -1):
        c.rect(8, k * 2.0 + 4, w, h - 8, "#f3ead2" if k % 2 else "#bfae86")
    leatherette(c, 0, 0, w, h, tone, 6)
    c.rect(0, 0, w * 0.075, h, c.linear([(0, "#000000", 0.4), (0.55, "#ffffff", 0.12), (0.9, "#000000", 0.3), (1, "#000000", 0)], 0, 0, 1,
                                        0))
    gilt = c.linear(list(gold), 0, 0, 1, 1)
    fx, fw = w * 0.125, w * 0.825
    c.rect(fx, h * 0.045, fw, h * 0.91, "none", stroke=gilt, width=3)
    c.rect(fx + 9, h * 0.045 + 9, fw - 18, h * 0.91 - 18, "none", stroke=gilt, width=1.2)
    cx, room = fx + fw / 2, fw * 0.86
    unit = w / 560
    for i, line in enumerate(school):
        c.text(cx, h * 0.115 + i * 36 * unit, line, fitted(line, 25 * unit, room), gilt, weight="bold" if i else None)
    c.text(cx, h * 0.30, author, fitted(author, 31 * unit, room), gilt)
    c.text(cx, h * 0.425, kind, fitted(kind, 54 * unit, room), gilt, font="display", weight="bold", spacing=5 * unit)
    c.line(cx - w * 0.12, h * 0.455, cx + w * 0.12, h * 0.455, gilt, 2)
    size = min(fitted(line, 33 * unit, room) for line in title)
    for i, line in enumerate(title):
        c.text(cx, h * 0.525 + i * size * 1.42, line, size, gilt, weight="bold")
    c.text(cx, h * 0.90, year, 32 * unit, gilt, font="display", spacing=2)


def thesis_on_bench(c, school, author, kind, title, year, tone="#1f3050", bench="#a98252"):
    """The thesis beside what it is about: a torn sheet being lined, brush, paste and bamboo knife."""
    w, h = c.width, c.height
    planks(c, bench, 5, (0.4, 0.2))
    # the torn sheet on its new lining
    with c.moved(w * 0.545, h * 0.09, turn=2.4):
        pw, ph = w * 0.40, h * 0.60
        cast(c, -22, -20, pw + 44, ph + 40, 18, 0.26)
        sheet(c, -22, -20, pw + 44, ph + 40, "white", 3.0, shadow=0, stains=0, fibres=260)
        sheet(c, 0, 0, pw, ph, "do", 3.4, shadow=5, stains=7, folds=((0.5, "h"),))
        # old writing as columns of short strokes
        d = ""
        for i in range(11):
            lx = pw * (0.90 - 0.082 * i)
            at, end = ph * 0.08, ph * (0.92 if i % 4 else 0.70)
            while at < end:
                size = c.dice.between(9, 17)
                d += f"M{num(lx + c.dice.between(-2, 2))} {num(at)}l{num(c.dice.between(-3, 3))} {num(size)}"
                at += size + c.dice.between(5, 10)
        c.path(d, stroke=INK, width=7, cap="round", opacity=0.62)
        # losses: the lining shows through, pale and fibrous
        for cx, cy, r in ((0.12, 0.88, 0.15), (0.93, 0.30, 0.10), (0.52, 0.55, 0.055), (0.30, 0.12, 0.045), (0.02, 0.42, 0.07)):
            ring = []
            for k in range(15):
                a = k * 2 * pi / 15
                q = r * c.dice.between(0.68, 1.2)
                ring.append((pw * cx + cos(a) * q * pw, ph * cy + sin(a) * q * ph * 0.8))
            c.path(points(ring), darker("#c8a96c", 0.25), opacity=0.8)
            with c.moved(2, 3):
                c.path(points(ring), c.linear(["#fbf7ec", "#efe6d0"]))
            hair = "".join(f"M{num(px)} {num(py)}l{num(c.dice.between(-12, 12))} {num(c.dice.between(-12, 12))}" for px, py in ring)
            c.path(hair, stroke="#fffdf4", width=1.6, opacity=0.9)
        # damp sheen where the paste has just gone on
        c.path(f"M{num(pw * 0.06)} {num(ph * 0.98)}Q{num(pw * 0.2)} {num(ph * 0.66)} {num(pw * 0.72)} {num(ph * 0.80)}L{num(pw * 0.8)} "
               f"{num(ph)}Z",
               "#8a6a3a", opacity=0.16)
    # the thesis
    with c.moved(w * 0.075, h * 0.075, turn=-3.2):
        _cover(c, w * 0.365, h * 0.80, school, author, kind, title, year, tone)
    # a paste bowl, the broad brush across it
    bx, by, r = w * 0.60, h * 0.835, 112
    c.ellipse(bx + 16, by + 20, r * 1.16, r * 1.02, c.radial([(0.6, "#000000", 0.45), (1, "#000000", 0)]))
    c.circle(bx, by, r, c.radial(["#e9e4d6", "#b8c0bc", "#6d7c7c"], 0.35, 0.3, 0.8))
    c.circle(bx, by, r * 0.84, c.linear(["#5e6c6c", "#aab4ae"], 0, 0, 1, 1))
    c.circle(bx, by + 3, r * 0.78, c.radial(["#fffdf2", "#efe8d2", "#cfc4a2"], 0.4, 0.35, 0.8))
    c.path(f"M{num(bx - 50)} {num(by + 10)}q40 -40 90 -10q-30 44 -90 10", "#ffffff", opacity=0.5)
    c.path(f"M{num(bx - r * 0.9)} {num(by - r * 0.25)}A{num(r * 0.95)} {num(r * 0.95)} 0 0 1 {num(bx - r * 0.1)} {num(by - r * 0.93)}",
           stroke="#ffffff", width=6, cap="round", opacity=0.7)
    with c.moved(w * 0.70, h * 0.79, turn=10):
        c.rect(10, 18, 330, 56, "#000000", 0.26, 10)
        c.path("M0 0H120V86H0Z", c.linear(["#f0e3c2", "#cdb583", "#8f7544"]))
        hair = "".join(f"M0 {num(4 + k * 3.1)}h-{num(c.dice.between(64, 92))}" for k in range(26))
        c.path(hair, stroke="#5a4326", width=3.4, opacity=0.9)
        c.path(hair, stroke="#c9b083", width=1.2, opacity=0.8)
        c.rect(0, -3, 34, 92, c.linear(["#d2693f", "#8f3a1e"]), round_=3)
        c.path("M120 6Q180 30 330 30V58Q180 56 120 80Z", c.linear(["#e3c88e", "#b08c50", "#7a5a2c"]))
        c.circle(306, 44, 8, "#4a3418")
    with c.moved(w * 0.50, h * 0.15, turn=74):
        c.path("M0 0H300Q340 4 356 15Q340 24 300 26H0Z", "#000000", opacity=0.25)
        c.path("M0 -8H300Q340 -5 356 6Q340 15 300 17H0Z", c.linear(["#efdca6", "#c9a866", "#8a6a34"]))
        c.path("M40 -8v25M150 -8v25M236 -8v25", stroke="#8a6a34", width=3, opacity=0.7)
    c.rect(0, 0, w, h, c.linear([(0, "#fff3d0", 0.14), (0.55, "#fff3d0", 0), (1, "#000000", 0.30)], 0, 0, 1, 0.7))


def thesis_with_film(c, school, author, kind, title, year, tone="#5a1f2a"):
    """The thesis on a light table among strips of film and a grey scale."""
    w, h = c.width, c.height
    table(c, "#1c2026", (0.5, 0.5))
    lx, ly, lw, lh = w * 0.05, h * 0.04, w * 0.90, h * 0.885
    c.rect(lx - 14, ly - 14, lw + 28, lh + 28, c.linear(["#5a6068", "#2b2f36"]), round_=16)
    c.rect(lx, ly, lw, lh, c.radial([(0, "#fffef6", 1), (0.6, "#eef0e4", 1), (1, "#b9c2bc", 1)], 0.5, 0.42, 0.8), round_=8)

    def strip(x, y, turn, length, tall, frame):
        film = "#2a2420"
        with c.moved(x, y, turn=turn):
            c.rect(6, 8, length, tall, "#4a4a40", 0.35)
            c.rect(0, 0, length, tall, c.linear([lighter(film, 0.30), film, lighter(film, 0.12)]))
            c.path("".join(box(8 + k * 21, py, 11, 10) for k in range(int((length - 12) // 21)) for py in (6, tall - 16)), "#f4f4ea",
                   opacity=0.95)
            at, pages, lines, heads = 12, "", "", ""
            while at + frame < length - 6:
                py, ph = 23, tall - 46
                pages += box(at, py, frame, ph)
                heads += f"M{num(at + frame * 0.28)} {num(py + ph * 0.15)}h{num(frame * 0.44)}"
                for k in range(6):
                    lines += f"M{num(at + frame * 0.13)} {num(py + ph * (0.30 + 0.105 * k))}h{num(frame * c.dice.between(0.45, 0.74))}"
                at += frame + 9
            c.path(pages, "#e6e2d0", opacity=0.92)
            c.path(heads, stroke=INK, width=tall * 0.032, opacity=0.85)
            c.path(lines, stroke=INK, width=tall * 0.020, opacity=0.6)

    strip(w * 0.04, h * 0.225, -5, w * 0.93, 168, 96)
    strip(w * 0.29, h * 0.05, 86, h * 0.86, 148, 82)
    strip(w * 0.03, h * 0.045, 2, w * 0.94, 150, 90)
    # a reel at the lower left, wound film round a hub
    cx, cy, r = w * 0.20, h * 0.625, w * 0.158
    c.ellipse(cx + 16, cy + 22, r * 1.06, r * 1.05, c.radial([(0.82, "#000000", 0.42), (1, "#000000", 0)]))
    c.circle(cx, cy, r, c.radial(["#5a5048", "#332c28", "#1b1715"], 0.35, 0.3, 0.8))
    for k in range(18):
        c.circle(cx, cy, r * (0.42 + 0.031 * k), "none", 0.45, stroke="#8a7a66", width=1.2)
    ring = ""
    for k in range(5):
        a0, a1, ri, ro = k * 2 * pi / 5 + 0.2, (k + 1) * 2 * pi / 5 - 0.2, r * 0.40, r * 0.86
        ring += (f"M{num(cx + cos(a0) * ro)} {num(cy + sin(a0) * ro)}A{num(ro)} {num(ro)} 0 0 1 {num(cx + cos(a1) * ro)} "
                 f"{num(cy + sin(a1) * ro)}"
                 f"L{num(cx + cos(a1 - 0.16) * ri)} {num(cy + sin(a1 - 0.16) * ri)}A{num(ri)} {num(ri)} 0 0 0 "
                 f"{num(cx + cos(a0 + 0.16) * ri)} "
                 f"{num(cy + sin(a0 + 0.16) * ri)}Z")
    disc = f"M{num(cx - r)} {num(cy)}a{num(r)} {num(r)} 0 1 1 {num(2 * r)} 0a{num(r)} {num(r)} 0 1 1 {num(-2 * r)} 0Z"
    c.path(disc + ring, c.linear(["#f2f0e8", "#b9b8b0", "#7f817e", "#c9c8c0"], 0, 0, 1, 1), rule="evenodd")
    c.circle(cx, cy, r * 0.19, c.linear(["#efeee6", "#85867f"], 0, 0, 1, 1))
    c.rect(cx - 15, cy - 15, 30, 30, "#14110f", round_=4)
    # the thesis
    with c.moved(w * 0.375, h * 0.165, turn=3.0):
        _cover(c, w * 0.525, h * 0.615, school, author, kind, title, year, tone)
    # a grey scale
    with c.moved(w * 0.09, h * 0.812, turn=-3):
        gw, gh = w * 0.62, 104
        cast(c, 0, 0, gw, gh, 14, 0.35)
        c.rect(0, 0, gw, gh, "#f8f6ee", round_=4)
        for k in range(12):
            tone_k = mix("#fdfdfb", "#0c0c0c", (k / 11) ** 0.85)
            c.rect(14 + (gw - 28) * k / 12, 14, (gw - 28) / 12 + 0.6, gh - 50, tone_k)
            c.line(14 + (gw - 28) * (k + 0.5) / 12, gh - 30, 14 + (gw - 28) * (k + 0.5) / 12, gh - 16, INK, 2.5, 0.7)
        c.rect(14, 14, gw - 28, gh - 50, "none", stroke=INK, width=1.4)


def thesis_shelf(c, kind, author, title, year, tone="#8f241c", wall="#1c1613"):
    """Spines packed on two shelves; one is drawn forward into the lamp's light."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear([lighter(wall, 0.08), wall]))
    boards = ((h * 0.045, h * 0.30), (h * 0.345, h * 0.865))
    tones = ["#26324a", "#3a2a22", "#20392f", "#4a2430", "#2b2b30", "#54402a", "#1f2c3c", "#3b3140", "#463420", "#27403f"]
    sx = w * 0.50

    def one(x, foot, bw, bh, shade, label=True):
        c.rect(x, foot - bh, bw, bh, c.linear([(0, darker(shade, 0.45), 1), (0.28, lighter(shade, 0.22), 1), (0.6, shade, 1),
                                               (1, darker(shade, 0.55), 1)], 0, 0, 1, 0), round_=3)
        if label:
            gilt = c.dice.pick(["#c9a052", "#d8c08a", "#b9b4a4"])
            y0 = foot - bh
            c.path(f"M{num(x + 4)} {num(y0 + 26)}h{num(bw - 8)}M{num(x + 4)} {num(foot - 40)}h{num(bw - 8)}M{num(x + 4)} "
                   f"{num(y0 + 33)}h{num(bw - 8)}",
                   stroke=gilt, width=2.2, opacity=0.7)
            at, d = y0 + 64, ""
            while at < foot - bh * 0.30:
                run = c.dice.between(22, 70)
                d += f"M{num(x + bw / 2)} {num(at)}v{num(run)}"
                at += run + 14
            c.path(d, stroke=gilt, width=max(5, bw * 0.13), opacity=0.55, cap="round")
            c.path(f"M{num(x + bw * 0.28)} {num(foot - 76)}h{num(bw * 0.44)}", stroke=gilt, width=9, opacity=0.5)

    for n, (top, foot) in enumerate(boards):
        c.rect(0, top, w, foot - top, "#0f0b09")
        x, i = -14, n * 3
        while x < w:
            bw = c.dice.between(58, 96)
            if n == 1 and x < sx + 76 and x + bw > sx - 76:
                x = sx + 78
                continue
            one(x, foot, bw, (foot - top) * (c.dice.between(0.86, 0.97) if n else 1.06), tones[i % len(tones)])
            x, i = x + bw + 2.5, i + 1
        c.rect(0, top, w, 70, c.linear([(0, "#000000", 0.75), (1, "#000000", 0)]))
        c.rect(0, foot, w, 46, c.linear(["#a9774a", "#6b4526", "#3a2414"]))
        c.line(0, foot + 2, w, foot + 2, "#e6bd86", 2.5, 0.5)
        c.rect(0, foot + 46, w, 44, c.linear([(0, "#000000", 0.7), (1, "#000000", 0)]))
    # the lamp's light, then the volume drawn forward
    c.rect(0, h * 0.34, w, h * 0.6, c.radial([(0, "#ffe0a4", 0.40), (0.5, "#ffd08a", 0.12), (1, "#000000", 0.42)], 0.5, 0.42, 0.62))
    top, foot = boards[1]
    bw, bh = 172, (foot - top) * 0.985
    x, y = sx - bw / 2, foot - bh + 26
    c.rect(x - 40, y - 8, bw + 80, bh + 20, c.linear([(0, "#000000", 0), (0.25, "#000000", 0.65), (0.75, "#000000", 0.65), (1, "#000000",
                                                                                                                            0)],
                                                     0, 0, 1, 0))
    leatherette(c, x, y, bw, bh, tone, 7, edge=False)
    c.rect(x, y, bw, bh, c.linear([(0, "#000000", 0.55), (0.22, "#ffe4c0", 0.24), (0.45, "#ffe4c0", 0.05), (1, "#000000", 0.6)], 0, 0, 1,
                                  0),
           round_=7)
    gilt = c.linear(["#f8e4ac", "#d2a552", "#f0d08a"], 0, 0, 0, 1)
    for at in (0.045, 0.235, 0.755, 0.955):
        for off in (0, 9):
            c.rect(x + 8, y + bh * at + off, bw - 16, 3.4 if off else 6, gilt)
    c.text(sx, y + bh * 0.125, kind[0], 46, gilt, font="display", weight="bold", spacing=2)
    c.text(sx, y + bh * 0.19, kind[1], 46, gilt, font="display", weight="bold", spacing=2)
    span = bh * 0.49
    for i, line in enumerate(title):
        c.text(sx + (20 if i == 0 else -38) + (0 if len(title) > 1 else -14), y + bh * 0.505, line, fitted(line, 40, span), gilt,
               weight="bold", turn=90)
    c.text(sx, y + bh * 0.803, author[0], fitted(author[0], 27, bw * 0.84), gilt)
    c.text(sx, y + bh * 0.842, author[1], fitted(author[1], 27, bw * 0.84), gilt)
    c.text(sx, y + bh * 0.922, year, 44, gilt, font="display", weight="bold", spacing=2)
    c.rect(x - 10, foot + 24, bw + 20, 18, c.linear([(0, "#000000", 0.6), (1, "#000000", 0)]))
    tag(c, w - 44, h - 26, "#b7a88f")
