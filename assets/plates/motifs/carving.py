"""Woodblocks at work and at rest: the timber, the carver's bench, the printer's table, the racks."""
from math import cos, pi, sin

from draw.canvas import box, num, points
from draw.ground import cast, mount, pool, table, tag
from draw.interior import beam, floor_boards, room
from draw.paper import sheet
from draw.scenery import leaves
from draw.tone import INK, darker, lighter
from draw.wood import board, grain

from ._court import rule_across, rule_along, slip, specks, volume_top


def _relief(c, x, y, w, h, tone, columns, size, depth=3.0, gap_at=None, short=None, frame=True, panel=None):
    """A carved face: the ground cut away, a raised frame and ridges, columns of raised bars."""
    short = short or {}
    deep = darker(tone, 0.5)
    c.rect(x, y, w, h, c.linear([darker(deep, 0.2), deep, lighter(deep, 0.08)], 0, 0, 0.4, 1))
    face = c.linear([lighter(tone, 0.42), lighter(tone, 0.22), tone], 0, 0, 0.6, 1)
    ridge = f"M{num(x + 8)} {num(y + 8)}h{num(w - 16)}v{num(h - 16)}h{num(-(w - 16))}z" if frame else ""
    ix, iy, iw, ih = x + 20, y + 20, w - 40, h - 40
    px0, px1 = (panel[0] * iw + ix, panel[1] * iw + ix) if panel else (0, 0)
    gap = iw / columns
    rules = shade = top = shine = ""
    for i in range(columns + 1):
        lx = ix + i * gap
        if not (panel and px0 + 2 < lx < px1 - 2):
            rules += f"M{num(lx)} {num(iy)}v{num(ih)}"
    for i in range(columns):
        lx = ix + i * gap
        if panel and px0 - 2 < lx + gap / 2 < px1 + 2 or i == gap_at:
            continue
        at, end = iy + size * 0.3, iy + ih * short.get(i, 1) - size * 0.8
        while at < end:
            count = c.dice.whole(2, 3)
            for j in range(count):
                wide = gap * c.dice.between(0.48, 0.76)
                bx, by, bh = lx + (gap - wide) * c.dice.between(0.3, 0.7), at + j * size / count, size * 0.62 / count
                shade += box(bx + depth, by + depth, wide, bh)
                top += box(bx, by, wide, bh)
                shine += f"M{num(bx)} {num(by)}h{num(wide)}"
            at += size * 1.22
    for off, colour, wide, share in ((depth, "#150b06", 6, 0.7), (0, face, 5, 1), (-1.4, "#f0c898", 1.1, 0.5)):
        with c.moved(off, off):
            if ridge:
                c.path(ridge, stroke=colour, width=wide + 3 if wide > 2 else wide, opacity=share)
            c.path(rules, stroke=colour, width=wide * 0.55, opacity=share)
    c.path(shade, "#120905", opacity=0.75)
    c.path(top, face)
    c.path(shine, stroke="#f3cfa0", width=1.1, opacity=0.55)
    return ix, iy, iw, ih


def _block(c, w, h, tone, columns=14, size=26, thick=18, grips=False, **how):
    """A carved block lying at the origin."""
    if grips:
        for gx in (-58, w - 8):
            c.rect(gx, h * 0.34, 66, h * 0.32, c.linear([lighter(tone, 0.08), darker(tone, 0.2), darker(tone, 0.55)]), round_=11)
    c.rect(0, thick, w, h, darker(tone, 0.6), round_=4)
    c.rect(0, 0, w, h, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.3)], 0, 0, 0.6, 1), round_=4)
    with c.clipped(box(0, 0, w, h)):
        grain(c, 0, 0, w, h, tone, 26)
    m = min(w, h) * 0.07
    field = _relief(c, m, m, w - 2 * m, h - 2 * m, tone, columns, size, **how)
    c.path(f"M0 {num(h)}V0H{num(w)}", stroke=lighter(tone, 0.55), width=2.4, opacity=0.6)
    c.rect(0, 0, w, h, c.linear([(0, "#ffdca6", 0.16), (0.5, "#ffdca6", 0), (1, "#000000", 0.28)], 0, 0, 1, 0.6))
    return field


def _edge_on(c, x, y, w, thick, tone):
    """A block seen from its edge, ink-black along the faces."""
    c.rect(x, y, w, thick, c.linear([darker(tone, 0.35), tone, darker(tone, 0.45)]), round_=2)
    with c.clipped(box(x, y, w, thick)):
        grain(c, x, y, w, thick, tone, max(3, int(thick // 5)), strength=0.4)
    teeth = "".join(f"M{num(x + w * 0.06 + k * 9)} {num(y)}v3" for k in range(int(w * 0.88 // 9)))
    c.path(teeth, stroke="#120a06", width=5, opacity=0.6)
    c.line(x, y + 1, x + w, y + 1, lighter(tone, 0.4), 1.2, 0.5)


def block_measured(c, across, along, deep, tone="#6a4428"):
    """A school's small block propped up beside a stack of its fellows, with its measures."""
    w, h = c.width, c.height
    table(c, "#22282a", (0.3, 0.15))
    foot = h * 0.80
    board(c, -20, foot, w + 40, h * 0.11, "#7a5836", 16)
    # a stack seen edge on
    sx, sw = w * 0.675, w * 0.255
    pool(c, sx + sw / 2, foot + 6, sw * 0.66, 30, 0.75)
    y = foot
    for i in range(9):
        thick = c.dice.between(34, 40)
        y -= thick + 3
        _edge_on(c, sx + c.dice.between(-14, 14), y, sw, thick, c.dice.pick([tone, darker(tone, 0.2), lighter(tone, 0.12)]))
        if i == 8:
            rule_along(c, y, y + thick, sx + sw + 56, deep, gap=34, size=28)
            c.mark("day", sx + sw / 2, y + thick / 2)
    # the block, leaning on its stand
    bw, bh = w * 0.50, w * 0.50 * 0.60
    bx, by = w * 0.065, foot - bh - 26
    pool(c, bx + bw / 2, foot + 4, bw * 0.6, 34, 0.8)
    c.path(points([(bx + bw * 0.2, foot), (bx + bw * 0.8, foot), (bx + bw * 0.72, foot - 30), (bx + bw * 0.28, foot - 30)]),
           c.linear(["#5a3d22", "#2c1c0f"]))
    cast(c, bx, by, bw, bh, 40, 0.55)
    with c.moved(bx, by):
        _block(c, bw, bh, tone, 16, 27, 20, gap_at=8, short={0: 0.5})
    c.mark("mat", bx + bw * 0.4, by + bh * 0.5)
    rule_across(c, bx, bx + bw, by - 48, across, gap=-30, size=30)
    rule_along(c, by, by + bh, bx + bw + 52, along, gap=32, size=30)
    c.rect(0, 0, w, h, c.linear([(0, "#fff1d0", 0.12), (0.5, "#fff1d0", 0), (1, "#000000", 0.3)], 0, 0, 1, 0.4))


def sutra_racks(c, caption, tone="#6b4526"):
    """A timber hall of a pagoda, its racks filled with blocks, sun through wooden bars."""
    with mount(c, caption, "#e6dcc6") as (x, y, w, h):
        bx0, by0, bx1, by1 = room(c, x, y, w, h, "#8a6a48", "#7d5a3c", (0.27, 0.16, 0.73, 0.66))
        floor_boards(c, x, y, w, h, by1, x + w / 2, "#7d5a3c", 16)
        # the barred window at the end, light behind
        ww, wh = (bx1 - bx0) * 0.40, (by1 - by0) * 0.62
        wx, wy = (bx0 + bx1) / 2 - ww / 2, by0 + (by1 - by0) * 0.16
        c.rect(wx - 14, wy - 14, ww + 28, wh + 28, "#3a2414")
        c.rect(wx, wy, ww, wh, c.linear(["#fff8dc", "#efe3ae", "#b9c49a"]))
        leaves(c, wx + ww * 0.75, wy + wh * 0.7, 70, 60, "#86a06e", 40, 10)
        c.path("".join(f"M{num(wx + ww * k / 12)} {num(wy)}v{num(wh)}" for k in range(1, 12)), stroke="#4d3019", width=8)
        c.path(f"M{num(wx)} {num(wy + wh * 0.33)}h{num(ww)}M{num(wx)} {num(wy + wh * 0.66)}h{num(ww)}", stroke="#4d3019", width=7)
        # beams overhead
        for t in (0.0, 0.42, 0.72):
            ly = y + (by0 - y) * t
            lx = x + (bx0 - x) * t
            c.rect(lx, ly, w - 2 * (lx - x), 34 * (1 - t * 0.5), c.linear(["#6e4526", "#2e1b0e"]))
        # racks along both walls, in perspective
        for side in (-1, 1):
            near, far = (x - 4, bx0 + 16) if side < 0 else (x + w + 4, bx1 - 16)
            tops, feet = (y + h * 0.10, by0 + (by1 - by0) * 0.16), (y + h * 1.02, by1 + 8)

            def at(t, u, near=near, far=far, tops=tops, feet=feet):
                k = t / (t + (1 - t) * 0.42)        # foreshortened towards the end wall
                top, foot = tops[0] + (tops[1] - tops[0]) * k, feet[0] + (feet[1] - feet[0]) * k
                return near + (far - near) * k, top + (foot - top) * u

            c.path(points([at(0, 0), at(1, 0), at(1, 1), at(0, 1)]), c.linear(["#2a190e", "#1b100a"], 0, 0, 1, 0) if side < 0
                   else c.linear(["#1b100a", "#120a06"], 0, 0, 1, 0))
            shelves = 6
            for s in range(shelves):
                u0, u1 = s / shelves + 0.022, (s + 1) / shelves - 0.012
                count = 34
                groups = {}
                for k in range(count):
                    t0, t1 = k / count, (k + 0.80) / count
                    rise = c.dice.between(0.0, 0.022)
                    shade = c.dice.whole(0, 3)
                    groups[shade] = groups.get(shade, "") + points([at(t0, u0 + rise), at(t1, u0 + rise), at(t1, u1), at(t0, u1)])
                for shade, d in groups.items():
                    base = (tone, darker(tone, 0.22), lighter(tone, 0.10), "#8a5c36")[shade]
                    c.path(d, base if side < 0 else darker(base, 0.22))
                edge = "".join("M" + "L".join(f"{num(a)} {num(b)}"
                                              for a, b in (at(k / count, u0 + 0.012), at((k + 0.8) / count, u0 + 0.012)))
                               for k in range(count))
                c.path(edge, stroke="#dca974", width=1.6, opacity=0.4)
                c.path(points([at(0, u1 - 0.004), at(1, u1 - 0.004), at(1, u1 + 0.016), at(0, u1 + 0.016)]),
                       c.linear(["#9a6c40", "#6b4526"], 0, 0, 1, 0))
            for t in (0.0, 0.33, 0.62, 0.985):
                c.path(points([at(t, 0), at(min(1, t + 0.016), 0), at(min(1, t + 0.016), 1), at(t, 1)]), "#5a3a20")
        # light on the floor and through the air
        beam(c, [(wx, wy + 10), (wx + ww * 0.9, wy + 10), (x + w * 0.70, y + h * 0.99), (x + w * 0.16, y + h * 0.99)], 0.26)
        c.path(points([(x + w * 0.36, y + h * 0.80), (x + w * 0.56, y + h * 0.80), (x + w * 0.62, y + h * 0.97),
                       (x + w * 0.28, y + h * 0.97)]),
               c.linear([(0, "#fff0c0", 0.34), (1, "#fff0c0", 0.05)]))
        # the reading table with one block
        tx, ty, tw = x + w * 0.36, y + h * 0.72, w * 0.28
        pool(c, tx + tw / 2, ty + h * 0.225, tw * 0.62, 26, 0.7)
        for lx in (tx + 12, tx + tw - 36):
            c.rect(lx, ty + 20, 24, h * 0.205, c.linear(["#7a4a28", "#3a2010"], 0, 0, 1, 0))
        c.path(points([(tx - 16, ty + 26), (tx + tw + 16, ty + 26), (tx + tw - 20, ty - 34), (tx + 20, ty - 34)]),
               c.linear(["#a26a3c", "#7a4a28"]))
        c.rect(tx - 16, ty + 26, tw + 32, 24, c.linear(["#8a5630", "#4a2a14"]))
        slab = [(tx + tw * 0.22, ty + 8), (tx + tw * 0.80, ty + 8), (tx + tw * 0.75, ty - 26), (tx + tw * 0.27, ty - 26)]
        c.path(points([(px, py + 9) for px, py in slab]), "#241208")
        c.path(points(slab), c.linear(["#8a5c36", "#4d2f18"], 0, 0, 1, 0))
        lines = ""
        for k in range(1, 15):
            t = k / 15
            lines += f"M{num(tx + tw * (0.22 + 0.58 * t))} {num(ty + 5)}L{num(tx + tw * (0.27 + 0.48 * t))} {num(ty - 24)}"
        c.path(lines, stroke="#e0ad78", width=2.6, dash="5 3 8 3", opacity=0.75)
        c.mark("van", tx + tw * 0.5, ty - 8)
        c.mark("gia", x + w * 0.12, y + h * 0.5)
        specks(c, x + w * 0.25, y + h * 0.15, w * 0.45, h * 0.6, 90, "#fff6d4", 3, 0.5)
        c.rect(x, y, w, h, c.linear([(0, "#ffe9b8", 0.12), (0.5, "#ffe9b8", 0), (1, "#140b05", 0.36)], 0, 0, 1, 0.6))


def _shaving(dice, x, y, size):
    """A curl of planed wood."""
    pairs = []
    a0 = dice.between(0, 6.28)
    for i in range(18):
        a = a0 + i / 17 * dice.between(2.4, 2.7) * pi
        r = size * (1 - i / 22)
        pairs.append((x + cos(a) * r, y + sin(a) * r * 0.8))
    return "M" + "L".join(f"{num(a)} {num(b)}" for a, b in pairs)


def carving_bench(c, wood="#eadfc2"):
    """The carver's bench from above: sawn log, planed board half carved, tools, shavings."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, "#4f3521")
    for i in range(5):
        board(c, -20, h * i / 5, w + 40, h / 5 - 4, ("#5d4029", "#553a25", "#634630", "#584029", "#503722")[i], 22, edge=4)
    c.rect(0, 0, w, h, c.radial([(0, "#ffe2ac", 0.30), (0.6, "#ffe2ac", 0.05), (1, "#000000", 0.5)], 0.35, 0.2, 0.95))
    # the sawn log, its rings
    cx, cy, r = w * 0.185, h * 0.36, h * 0.235
    pool(c, cx + 22, cy + 30, r * 1.25, r * 1.2, 0.75)
    ring = [(cx + cos(i * pi / 18) * r * c.dice.between(0.985, 1.02), cy + sin(i * pi / 18) * r * c.dice.between(0.985, 1.02))
            for i in range(36)]
    c.path(points([(a + 12, b + 16) for a, b in ring]), "#33241a")
    c.path(points(ring), "#6b5640")
    c.path(points([(cx + (a - cx) * 0.945, cy + (b - cy) * 0.945) for a, b in ring]),
           c.radial([lighter(wood, 0.55), wood, darker(wood, 0.22)], 0.42, 0.4, 0.65))
    for k in range(1, 17):
        s = 0.93 * (k / 17) ** 0.9
        d = points([(cx + 8 + (a - cx - 8) * s * c.dice.between(0.994, 1.006),
                     cy - 6 + (b - cy + 6) * s * c.dice.between(0.994, 1.006)) for a, b in ring])
        c.path(d, stroke="#a58a5c", width=1.4 if k % 4 else 2.6, opacity=0.6)
    rays = "".join(f"M{num(cx + 8)} {num(cy - 6)}L{num(cx + cos(a) * r * c.dice.between(0.3, 0.8))} {num(cy + sin(a) * r * c.dice.between(0.3, 0.8))}"
                   for a in (0.4, 2.1, 3.5, 5.2))
    c.path(rays, stroke="#7d6238", width=2, opacity=0.5)
    c.mark("go", cx, cy)
    # offcuts: two pale planks behind the log
    for k, (px, py, turn) in enumerate(((w * 0.05, h * 0.70, -4), (w * 0.07, h * 0.80, 3))):
        with c.moved(px, py, turn=turn):
            cast(c, 0, 0, w * 0.25, h * 0.085, 20, 0.4)
            board(c, 0, 0, w * 0.25, h * 0.085, wood, 14, edge=4, strength=0.22)
    # the board, half carved
    bx, by, bw, bh = w * 0.365, h * 0.14, w * 0.56, h * 0.46
    cast(c, bx, by, bw, bh, 44, 0.6)
    c.rect(bx, by + 20, bw, bh, darker(wood, 0.55), round_=4)
    board(c, bx, by, bw, bh, wood, 34, edge=4, strength=0.16)
    _relief(c, bx + 34, by + 34, bw * 0.5, bh - 68, "#c8ab78", 11, 30, 3.4, short={10: 0.62, 9: 0.9})
    # what is still only ruled in ink
    rx, rw = bx + 34 + bw * 0.5, bw * 0.5 - 68
    lines = "".join(f"M{num(rx + rw * k / 9)} {num(by + 52)}v{num(bh - 104)}" for k in range(10))
    c.path(lines, stroke="#8f2a18", width=2, opacity=0.5)
    strokes = ""
    for k in range(9):
        at = by + 66
        while at < by + bh - 80:
            for j in range(3):
                strokes += (f"M{num(rx + rw * (k + c.dice.between(0.18, 0.3)) / 9)} {num(at + j * 8)}"
                            f"h{num(rw / 9 * c.dice.between(0.4, 0.6))}")
            at += 37
    c.path(strokes, stroke="#3a2c22", width=3.4, opacity=0.5)
    c.mark("van", bx + bw * 0.28, by + bh * 0.5)
    # tools in a row, and a mallet
    tx, ty = w * 0.40, h * 0.70
    for k in range(7):
        px = tx + k * w * 0.058
        long = h * (0.20 + 0.012 * (k % 3))
        with c.moved(px, ty, turn=(-3, 2, -1, 3, 0, -2, 2)[k]):
            pool(c, 12, long * 0.5, 26, long * 0.62, 0.45)
            blade = 10 + 4 * (k % 4)
            c.path(f"M{num(-blade * 0.6)} 0h{num(blade * 1.2)}l{num(-blade * 0.2)} {num(long * 0.42)}h{num(-blade * 0.8)}z"
                   if k % 2 else
                   f"M{num(-blade * 0.6)} {num(blade)}L{num(blade * 0.6)} {num(-blade * 0.4)}"
                   f"l{num(-blade * 0.2)} {num(long * 0.42)}h{num(-blade * 0.8)}z",
                   c.linear(["#f2efe6", "#a9a69c", "#5f5c55"], 0, 0, 1, 0.3))
            c.rect(-11, long * 0.40, 22, 16, c.linear(["#d9b45e", "#7a5a20"], 0, 0, 1, 0))
            c.rect(-13, long * 0.40 + 14, 26, long * 0.62, c.linear(["#b5743e", "#7d4824", "#4a2812"], 0, 0, 1, 0), round_=12)
    with c.moved(w * 0.865, h * 0.70, turn=28):
        pool(c, 52, 52, 110, 62, 0.5)
        c.rect(24, 70, 30, h * 0.20, c.linear(["#a9713f", "#5a3418"], 0, 0, 1, 0), round_=12)
        c.rect(-40, 0, 158, 84, c.linear(["#8a5a32", "#5a3418", "#3a200e"]), round_=16)
        c.ellipse(-36, 42, 16, 42, "#a9713f")
    curls = "".join(_shaving(c.dice, w * c.dice.between(0.30, 0.95), h * c.dice.between(0.63, 0.69), c.dice.between(12, 26))
                    for _ in range(10))
    curls += "".join(_shaving(c.dice, w * c.dice.between(0.04, 0.34), h * c.dice.between(0.60, 0.94), c.dice.between(12, 30))
                     for _ in range(12))
    with c.moved(4, 6):
        c.path(curls, stroke="#1c110a", width=7, opacity=0.35, cap="round")
    c.path(curls, stroke=darker(wood, 0.15), width=8, cap="round")
    c.path(curls, stroke=lighter(wood, 0.5), width=4, cap="round")
    specks(c, w * 0.3, h * 0.6, w * 0.66, h * 0.12, 260, lighter(wood, 0.3), 4, 0.7)
    tag(c, w - 44, h - 26, "#e3d3b4")


def printing_table(c, title, tone="#5b3520", cover="#26384d"):
    """Printing from a block: the inked face, the sheet being peeled from it, the brush, the bound book."""
    w, h = c.width, c.height
    table(c, "#352419", (0.35, 0.1))
    bx, by, bw, bh = w * 0.07, h * 0.14, w * 0.60, h * 0.60
    pool(c, bx + bw / 2, by + bh * 0.6, bw * 0.64, bh * 0.7, 0.7)
    with c.moved(bx, by, turn=-1.5):
        _block(c, bw, bh, tone, 18, 32, 24, grips=True, gap_at=9, short={0: 0.7, 1: 0.9})
        m = bh * 0.07
        c.rect(m, m, bw - 2 * m, bh - 2 * m, "#0d0a0a", 0.42)
        wet = "".join(f"M{num(m + c.dice.between(0, bw * 0.5))} {num(m + c.dice.between(0, bh - 2 * m))}"
                      f"h{num(c.dice.between(10, 60))}" for _ in range(60))
        c.path(wet, stroke="#cfd6e0", width=1.6, opacity=0.20, cap="round")
        c.mark("van", bx + bw * 0.25, by + bh * 0.5)
        # the sheet: lying on the right half, its left edge lifted and turned over towards the right
        px, py, pw, ph = bw * 0.50, -26, bw * 0.54, bh + 52
        with c.moved(14, 18):
            c.path(box(px, py, pw, ph), "#000000", opacity=0.28)
        sheet(c, px, py, pw, ph, "do", edge=2.5, stains=1, fibres=90, shadow=0)
        ghost = ""
        for k in range(8):
            lx = px + 30 + k * (pw - 80) / 8
            at = 40
            while at < bh - 40:
                ghost += f"M{num(lx)} {num(at)}h{num((pw - 80) / 8 * c.dice.between(0.4, 0.62))}"
                at += 15
        c.path(ghost, stroke=INK, width=5, opacity=0.16)
        lift = (f"M{num(px)} {num(py)}C{num(px + 30)} {num(py - 70)} {num(px + pw * 0.34)} {num(py - 74)} {num(px + pw * 0.50)} {num(py + 6)}"
                f"L{num(px + pw * 0.44)} {num(py + ph - 10)}"
                f"C{num(px + pw * 0.30)} {num(py + ph - 70)} {num(px + 26)} {num(py + ph - 64)} {num(px)} {num(py + ph)}Z")
        with c.moved(20, 16):
            c.path(lift, "#000000", opacity=0.25)
        c.path(lift, c.linear(["#b99f6a", "#efe0b8", "#f7ecce", "#d9c28c"], 0, 0, 1, 0.1))
        with c.clipped(lift):
            marks = ""
            for k in range(7):
                at = py + 40
                while at < py + ph - 60:
                    lx = px + 24 + k * pw * 0.06
                    marks += f"M{num(lx)} {num(at)}h{num(pw * 0.06 * c.dice.between(0.45, 0.7))}"
                    at += 13.5
            c.path(marks, stroke=INK, width=5.2, opacity=0.78)
            c.path("".join(f"M{num(px + 18 + k * pw * 0.06)} {num(py + 22)}v{num(ph - 66)}" for k in range(8)), stroke=INK,
                   width=2, opacity=0.6)
            c.rect(px + pw * 0.2, py - 80, pw * 0.34, ph + 80, c.linear([(0, "#5a3c14", 0), (1, "#5a3c14", 0.4)], 0, 0, 1, 0))
        c.mark("giay", bx + px + pw * 0.24, by + bh * 0.4)
    # ink bowl and brush
    ix, iy = w * 0.15, h * 0.875
    pool(c, ix + 14, iy + 12, 150, 60, 0.6)
    c.ellipse(ix, iy, 118, 60, c.linear(["#5d6f78", "#2f3b42", "#1c2429"], 0, 0, 1, 1))
    c.ellipse(ix, iy - 8, 100, 46, "#0c0b0d")
    c.path(f"M{num(ix - 70)} {num(iy - 16)}q50 -26 120 -8", stroke="#c6d0d8", width=3, opacity=0.4, cap="round")
    with c.moved(w * 0.245, h * 0.865, turn=-8):
        pool(c, 150, 20, 190, 30, 0.5)
        c.rect(0, -17, 230, 34, c.linear(["#c79a5c", "#8a5f2e", "#4a3014"]), round_=16)
        c.path("".join(f"M226 {num(-26 + k * 4)}l{num(74 + c.dice.between(-6, 6))} {num((k - 6.5) * 1.6)}" for k in range(14)),
               stroke="#1a1412", width=4)
        c.rect(216, -30, 22, 60, c.linear(["#7a4a28", "#3a2010"]), round_=4)
    # the bound book
    vx, vy, vw, vh = w * 0.735, h * 0.20, w * 0.205, h * 0.56
    with c.moved(vx, vy, turn=2.2):
        volume_top(c, 0, 0, vw, vh, cover, 12)
        lw, lh = vw * 0.46, vh * 0.60
        c.rect(vw * 0.10, vh * 0.07, lw, lh, c.linear(["#f3e6c6", "#dec896"], 0, 0, 1, 1))
        c.rect(vw * 0.10 + 6, vh * 0.07 + 6, lw - 12, lh - 12, "none", stroke=INK, width=1.5)
        for i, word in enumerate(title):
            c.text(vw * 0.10 + lw / 2, vh * 0.07 + lh * (0.2 + 0.22 * i), word, 36, INK, weight="bold")
    c.mark("sach", vx + vw * 0.3, vy + vh * 0.3)


def block_store(c, caption, tone="#5d3c22", wall="#59605c", lamps=4):
    """An aisle of a modern store: steel racks where woodblocks stand like books."""
    with mount(c, caption, "#dfe0d8") as (x, y, w, h):
        bx0, by0, bx1, by1 = room(c, x, y, w, h, wall, "#8b8f8a", (0.40, 0.26, 0.60, 0.58))
        for k in range(lamps):
            t = k / lamps
            s = (1 - t) ** 1.5
            ly = y + (by0 - y) * t + 8
            lw = w * 0.16 * s + 24
            c.path(points([(x + w / 2 - lw, ly), (x + w / 2 + lw, ly), (x + w / 2 + lw * 0.8, ly + 20 * s + 4),
                           (x + w / 2 - lw * 0.8, ly + 20 * s + 4)]), "#fffbe6")
            c.ellipse(x + w / 2, ly + 20, lw * 2.2, 110 * s + 30, c.radial([(0, "#fff4cc", 0.5), (1, "#fff4cc", 0)]))
        c.path(points([(x + w * 0.30, y + h), (x + w * 0.70, y + h), (bx0 + (bx1 - bx0) * 0.72, by1),
                       (bx0 + (bx1 - bx0) * 0.28, by1)]),
               c.linear([(0, "#fff6d8", 0.05), (1, "#fff6d8", 0.30)]))
        for side in (-1, 1):
            near, far = (x - 6, bx0) if side < 0 else (x + w + 6, bx1)
            tops, feet = (y - h * 0.02, by0 + 6), (y + h * 1.06, by1)

            def at(t, u, near=near, far=far, tops=tops, feet=feet):
                k = t / (t + (1 - t) * 0.30)
                top, foot = tops[0] + (tops[1] - tops[0]) * k, feet[0] + (feet[1] - feet[0]) * k
                return near + (far - near) * k, top + (foot - top) * u

            c.path(points([at(0, 0), at(1, 0), at(1, 1), at(0, 1)]), "#1d1713")
            shelves = 7
            for s in range(shelves):
                u0, u1 = s / shelves + 0.026, (s + 1) / shelves - 0.014
                groups, labels, edges = {}, "", ""
                count = 46
                for k in range(count):
                    if c.dice.chance(0.03):
                        continue
                    t0, t1 = k / count, (k + 0.74) / count
                    rise = c.dice.between(0.0, 0.016)
                    shade = c.dice.whole(0, 3)
                    groups[shade] = groups.get(shade, "") + points([at(t0, u0 + rise), at(t1, u0 + rise), at(t1, u1), at(t0, u1)])
                    edges += "M" + "L".join(f"{num(a)} {num(b)}" for a, b in (at(t0, u0 + rise), at(t0, u1)))
                    if k % 5 == 2:
                        labels += points([at(t0 + 0.003, u1 - 0.036), at(t1 - 0.003, u1 - 0.036), at(t1 - 0.003, u1 - 0.014),
                                          at(t0 + 0.003, u1 - 0.014)])
                for shade, d in groups.items():
                    base = (tone, darker(tone, 0.24), lighter(tone, 0.12), "#7d5230")[shade]
                    c.path(d, base if side < 0 else darker(base, 0.16))
                c.path(edges, stroke="#c08d5c", width=1.5, opacity=0.4)
                c.path(labels, "#f1e8d0")
                c.path(points([at(0, u1 - 0.004), at(1, u1 - 0.004), at(1, u1 + 0.014), at(0, u1 + 0.014)]),
                       c.linear(["#b9beba", "#8d938f"], 0, 0, 1, 0))
            for k in range(7):
                t = k / 6 * 0.985
                c.path(points([at(t, 0), at(min(1, t + 0.012), 0), at(min(1, t + 0.012), 1), at(t, 1)]),
                       c.linear(["#a7ada9", "#5f6562"], 0, 0, 1, 0))
        # a table with one block at the end of the aisle
        tw = (bx1 - bx0) * 0.52
        tx, ty = (bx0 + bx1) / 2 - tw / 2, by1 + 6
        pool(c, tx + tw / 2, ty + 62, tw * 0.7, 12, 0.6)
        for lx in (tx + 6, tx + tw - 14):
            c.rect(lx, ty, 8, 60, "#6b706d")
        c.rect(tx - 6, ty - 6, tw + 12, 12, c.linear(["#e6e8e2", "#9ba09c"]))
        c.rect(tx + tw * 0.24, ty - 58, tw * 0.52, 54, c.linear([lighter(tone, 0.25), tone], 0, 0, 1, 1))
        c.path("".join(f"M{num(tx + tw * (0.29 + 0.047 * k))} {num(ty - 52)}v42" for k in range(10)), stroke="#d9a873", width=2.6,
               dash="4 2 6 2", opacity=0.8)
        c.mark("ban", tx + tw / 2, ty - 30)
        c.mark("gia", x + w * 0.13, y + h * 0.45)
        c.rect(x, y, w, h, c.linear([(0, "#fff4d6", 0.08), (0.5, "#fff4d6", 0), (1, "#0b0e0d", 0.30)], 0, 0, 1, 0.6))


def block_trio(c, slips, tones=("#5b3520", "#6d4529", "#4a2b1a")):
    """Three blocks propped in steps, one with an open panel among its columns."""
    w, h = c.width, c.height
    table(c, "#20231f", (0.28, 0.12))
    foot = h * 0.845
    board(c, -20, foot - 20, w + 40, h * 0.09, "#47362a", 14)
    for i, (px, py, bw, bh, turn) in enumerate(((0.055, 0.085, 0.40, 0.52, -3.2), (0.555, 0.10, 0.385, 0.50, 2.8),
                                                (0.235, 0.30, 0.50, 0.555, 0.6))):
        with c.moved(w * px, h * py, turn=turn):
            bw_, bh_ = w * bw, h * bh
            cast(c, 0, 0, bw_, bh_, 50, 0.6)
            _block(c, bw_, bh_, tones[i], (15, 14, 18)[i], (26, 25, 29)[i], 22, grips=i == 2, gap_at=(7, None, 9)[i],
                   panel=(None, (0.32, 0.72), None)[i], short={0: 0.6, 1: 0.85})
            if i == 1:                       # an open panel: a carved picture of hills and water
                ix, iw = bw_ * 0.07 + 20 + (bw_ * 0.86 - 40) * 0.34, (bw_ * 0.86 - 40) * 0.36
                hills = ""
                for k, base in enumerate((0.36, 0.52, 0.66)):
                    yy = bh_ * base
                    hills += (f"M{num(ix)} {num(yy)}q{num(iw * 0.2)} {num(-bh_ * 0.16)} {num(iw * 0.38)} 0t{num(iw * 0.36)} 0"
                              f"t{num(iw * 0.26)} {num(-bh_ * 0.04)}")
                for k in range(4):
                    hills += (f"M{num(ix + iw * 0.05)} {num(bh_ * (0.74 + 0.04 * k))}q{num(iw * 0.12)} -9 {num(iw * 0.24)} 0"
                              f"t{num(iw * 0.24)} 0t{num(iw * 0.24)} 0")
                with c.moved(3, 3):
                    c.path(hills, stroke="#120905", width=6, opacity=0.7, cap="round")
                c.path(hills, stroke=lighter(tones[1], 0.34), width=5, cap="round")
    c.mark("mat", w * 0.49, h * 0.58)
    sx = w * 0.045
    for k, line in enumerate(slips):
        wide, _ = slip(c, sx, h * (0.775 + 0.012 * k), [line], 32, turn=(-1.5, 1.2, -0.6)[k % 3], bold=(0,))
        sx += wide + w * 0.025
    c.rect(0, 0, w, h, c.linear([(0, "#ffe3b4", 0.12), (0.5, "#ffe3b4", 0), (1, "#000000", 0.32)], 0, 0, 1, 0.5))
