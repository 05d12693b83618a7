"""Leaves from the court: dated manuscripts, vermilion marks, an original and its copies, a folded edict, an inventory, wet volumes."""
from draw.canvas import curve, num, points
from draw.ground import cast, pool, table, tag
from draw.paper import brush, sheet
from draw.tone import INK, VERMILION, darker, lighter

from ._court import ribbon, slip, stroke, writing


def dated_leaves(c, leaves, papers=("do", "old", "thin")):
    """Handwritten leaves lying over one another, each with a slip that names its reign title."""
    w, h = c.width, c.height
    table(c, "#241f24", (0.3, 0.15))
    places = ((0.045, 0.07, -3.0), (0.335, 0.10, 1.6), (0.625, 0.065, -1.2))
    for i, (name, years) in enumerate(leaves):
        px, py, turn = places[i]
        sw, sh = w * 0.33, h * 0.745
        with c.moved(w * px, h * py, turn=turn):
            edge = (5.5, 4.0, 3.0)[i]
            cast(c, -8, 10, sw, sh, 26)
            sheet(c, -9, 10, sw, sh, papers[i % 3], edge=edge, stains=1, shadow=0, fibres=24)
            sheet(c, 0, 0, sw, sh, papers[i % 3], edge=edge, stains=(9, 7, 5)[i], shadow=14, fibres=170,
                  folds=(((0.5, "v"),), ((0.34, "h"), (0.67, "h")), ((0.5, "h"),))[i])
            columns = (7, 8, 9)[i]
            writing(c, sw * 0.09, sh * 0.13, sw * 0.82, sh * 0.70, columns, (24, 20, 17)[i], strength=(0.72, 0.82, 0.9)[i],
                    short={columns - 1: 0.42, 2: 0.86}, raised=(0, 4))
            if i == 0:                   # what insects left
                holes = ""
                for _ in range(26):
                    hx, hy = c.dice.between(0.05, 0.95) * sw, c.dice.between(0.05, 0.95) * sh
                    holes += (f"M{num(hx)} {num(hy)}q{num(c.dice.between(-16, 16))} {num(c.dice.between(4, 14))} {num(c.dice.between(-8, 20))} {num(c.dice.between(10, 30))}")
                c.path(holes, stroke="#2b2226", width=4.6, cap="round", opacity=0.8)
            c.mark(f"to{i + 1}", w * px + sw * 0.5, h * py + sh * 0.4)
        slip(c, w * (px + 0.07) + (0, 10, 20)[i], h * 0.79, [name, years], 34, turn=(-2, 1, -1)[i], bold=(0,))


def vermilion_marks(c, names, notes=()):
    """Six strips, one for each way of marking in vermilion; notes say what some of them mean."""
    w, h = c.width, c.height
    table(c, "#1f2a2b", (0.3, 0.15))
    notes = dict(notes)
    cw, ch = w / 3, (h - 70) / 2
    for i, name in enumerate(names):
        col, row = i % 3, i // 3
        x, y = cw * col + cw * 0.09, ch * row + ch * 0.075
        sw, sh = cw * 0.82, ch * 0.82
        with c.moved(x, y, turn=(-0.9, 0.6, -0.4, 0.8, -0.6, 0.5)[i]):
            sheet(c, 0, 0, sw, sh, "do", edge=2.4, stains=3, fibres=60, shadow=26)
            top, tall = sh * 0.085, sh * 0.66
            columns = 5
            gap = writing(c, sw * 0.10, top, sw * 0.80, tall, columns, 19, strength=0.86, short={4: 0.22 if i == 0 else 0.6},
                          taps=(0.09, 0.2))
            right = sw * 0.90

            def column(k, right=right, gap=gap):
                return right - (k + 0.5) * gap

            if i == 0:                   # words of decision
                for start, long in ((0.30, 0.20), (0.52, 0.13), (0.67, 0.22)):
                    brush(c, column(4), top + tall * start, tall * long, 34, VERMILION, 0.95)
            elif i == 1:                 # dots
                for k, at in ((0, 0.02), (2, 0.02), (3, 0.02)):
                    px, py = column(k) + 20, top + tall * at
                    c.path(f"M{num(px)} {num(py - 18)}q22 8 16 30q-16 20 -31 5q-8 -20 15 -35z", VERMILION, opacity=0.95)
            elif i == 2:                 # open rings beside a passage
                for k, at in ((1, 0.10), (1, 0.26), (1, 0.42), (1, 0.58)):
                    px, py = column(k) + gap * 0.5, top + tall * at
                    c.path(f"M{num(px - 15)} {num(py + 2)}Q{num(px - 13)} {num(py - 15)} {num(px + 2)} {num(py - 15)}"
                           f"Q{num(px + 16)} {num(py - 13)} {num(px + 15)} {num(py + 2)}"
                           f"Q{num(px + 12)} {num(py + 16)} {num(px - 2)} {num(py + 14)}"
                           f"Q{num(px - 12)} {num(py + 12)} {num(px - 12)} {num(py - 2)}", stroke=VERMILION, width=6.5,
                           cap="round", opacity=0.94)
            elif i == 3:                 # a smear over one name
                px, py = column(2), top + tall * 0.34
                brush(c, px + 4, py, tall * 0.30, 46, VERMILION, 0.72, lean=0.05)
                dry = "".join(f"M{num(px - 14 + k * 8)} {num(py + tall * 0.26)}"
                              f"l{num(c.dice.between(-3, 4))} {num(c.dice.between(20, 44))}" for k in range(5))
                c.path(dry, stroke=VERMILION, width=3.6, opacity=0.7, cap="round")
            elif i == 4:                 # long strokes down whole columns
                for k in (1, 2):
                    brush(c, column(k) + 6, top - 6, tall * (0.98 - 0.1 * k), 13, VERMILION, 0.92, lean=0.02)
            else:                        # a correction: struck out, and written anew beside it
                px, py = column(3), top + tall * 0.30
                c.path(f"M{num(px - 18)} {num(py + 6)}L{num(px + 18)} {num(py + tall * 0.17)}M{num(px + 18)} {num(py + 4)}"
                       f"L{num(px - 18)} {num(py + tall * 0.18)}", stroke=VERMILION,
                       width=8, cap="round", opacity=0.9)
                d = stroke(c.dice, px + gap * 0.48, py - 4, tall * 0.10,
                           15) + stroke(c.dice, px + gap * 0.48, py + tall * 0.11, tall * 0.09, 15)
                c.path(d, VERMILION, opacity=0.95)
            c.text(sw / 2, sh * 0.862, name, 42, INK, weight="bold")
            if name in notes:
                c.text(sw / 2, sh * 0.94, notes[name], 27, "#8f2a18", italic=True)
        c.mark(name.split()[-1], x + sw / 2, y + sh * 0.42)


def original_and_copies(c, slips):
    """The original with the emperor's words in vermilion, and two copies that repeat them in black."""
    w, h = c.width, c.height
    table(c, "#2b1d22", (0.4, 0.1))
    places = ((0.335, 0.045, 0.335, 0.80, 0), (0.035, 0.13, 0.275, 0.665, -2.4), (0.695, 0.13, 0.275, 0.665, 2.2))
    for k in (1, 2):                     # silk cords from the original to its copies
        x0, y0 = w * 0.50, h * 0.80
        x1 = w * (0.17 if k == 1 else 0.83)
        ribbon(c, [(x0, y0), (x0 + (x1 - x0) * 0.25, h * 0.93), (x0 + (x1 - x0) * 0.7, h * 0.92), (x1, h * 0.78)], 9, "#a5321f")
    rows = [c.dice.between(0.5, 1) for _ in range(8)]
    for i in (1, 2, 0):
        px, py, pw, ph, turn = places[i]
        sw, sh = w * pw, h * ph
        with c.moved(w * px, h * py, turn=turn):
            if i == 0:
                cast(c, -8, 10, sw, sh, 40, 0.5)
                sheet(c, -7, 9, sw, sh, "do", edge=2.6, stains=1, shadow=0, fibres=20)
            sheet(c, 0, 0, sw, sh, "do" if i == 0 else "thin", edge=2.4, stains=5, fibres=140, shadow=24)
            top, tall = sh * 0.12, sh * 0.76
            gap = writing(c, sw * 0.08, top, sw * 0.84, tall, 8, 22 if i == 0 else 17, strength=0.9,
                          short={7: 0.0, 6: 0.52 + 0.1 * rows[0], 0: 0.7}, raised=(1,))
            px7 = sw * 0.92 - 7.5 * gap + gap * 0.06
            for start, long in ((0.02, 0.14), (0.18, 0.10), (0.30, 0.20), (0.52, 0.13)):
                brush(c, px7, top + tall * start, tall * long, 38 if i == 0 else 23, VERMILION if i == 0 else INK, 0.95)
            if i == 0:
                qx, qy = sw * 0.92 - 1.5 * gap + 26, top - sh * 0.02
                c.path(f"M{num(qx)} {num(qy - 18)}q22 8 16 30q-16 20 -31 5q-8 -20 15 -35z", VERMILION, opacity=0.95)
        c.mark(("chinh", "pho1", "pho2")[i], w * px + sw * 0.14, h * py + sh * 0.42)
    for i, (px, py) in enumerate(((0.5, 0.865), (0.17, 0.825), (0.83, 0.825))):
        lines = slips[i]
        wide = max(len(t) for t in lines) * 32 * 0.56 + 50
        slip(c, w * px - wide / 2, h * py - (0 if i else 22), lines, 32, w=wide, turn=(0, -1.5, 1.5)[i], bold=(0,))


def accordion_edict(c, lines, folds=9, lacquer="#7a1f16"):
    """An edict folded like an accordion, standing open along red lacquer."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear([darker(lacquer, 0.62), darker(lacquer, 0.35), darker(lacquer, 0.7)]))
    c.rect(0, h * 0.54, w, h * 0.46, c.linear([lighter(lacquer, 0.10), lacquer, darker(lacquer, 0.55)]))
    c.rect(0, 0, w, h, c.radial([(0, "#ffd9a0", 0.36), (0.7, "#ffd9a0", 0.04), (1, "#ffd9a0", 0)], 0.30, 0.30, 0.8))
    c.line(0, h * 0.54, w, h * 0.54, "#e8a86a", 2, 0.35)
    x0, pw = w * 0.065, w * 0.87 / folds
    top, foot, rise = h * 0.20, h * 0.76, h * 0.055
    for i in range(folds):               # shadows and their mirror in the lacquer first
        ax, bx = x0 + i * pw, x0 + (i + 1) * pw
        ay, by = (foot, foot - rise) if i % 2 == 0 else (foot - rise, foot)
        c.path(points([(ax, ay), (bx, by), (bx + 40, by + 74), (ax + 40, ay + 74)]),
               c.linear([(0, "#000000", 0.42), (1, "#000000", 0)]))
        c.path(points([(ax, ay + 3), (bx, by + 3), (bx, by + 150), (ax, ay + 150)]),
               c.linear([(0, "#f0d8a8", 0.20), (1, "#f0d8a8", 0)]))
    for i in range(folds):
        ax, bx = x0 + i * pw, x0 + (i + 1) * pw
        shift = (0, -rise) if i % 2 == 0 else (-rise, 0)
        page = points([(ax, top + shift[0]), (bx, top + shift[1]), (bx, foot + shift[1]), (ax, foot + shift[0])])
        light = i % 2 == 0
        c.path(page, c.linear(["#f4e7c4", "#e9d6a5", "#d8bf86"] if light else ["#d3ba84", "#c3a86e", "#ad9058"], 0, 0, 1, 0.3))
        with c.clipped(page):
            fib = "".join(f"M{num(c.dice.between(ax, bx))} {num(c.dice.between(top - rise, foot))}"
                          f"q{num(c.dice.between(-20, 20))} {num(c.dice.between(-10, 10))} {num(c.dice.between(-30, 30))} 4"
                          for _ in range(26))
            c.path(fib, stroke="#8a6230", width=1, opacity=0.3)
            c.rect(ax, top - rise, 16, foot - top + rise, c.linear([(0, "#5a3c14", 0.35), (1, "#5a3c14", 0)], 0, 0, 1, 0))
        c.path(f"M{num(ax)} {num(top + shift[0])}L{num(bx)} {num(top + shift[1])}", stroke="#fff6dc", width=2, opacity=0.7)
        d = ["", ""]
        for k in range(3):
            t = (k + 0.5) / 3
            cx, cy = bx - (bx - ax) * t, shift[1] + (shift[0] - shift[1]) * t
            at = top + cy + h * (0.045 if (i * 3 + k) % 7 else 0.02)
            end = foot + cy - h * 0.04
            if i == 0:
                end = top + cy + (h * 0.30 if k == 0 else 0)
            elif (i * 3 + k) % 5 == 2:
                end -= h * 0.12
            while at < end - 16:
                long = min(c.dice.between(24, 60), end - at)
                d[c.dice.whole(0, 1)] += stroke(c.dice, cx, at, long, 17)
                at += long + c.dice.between(7, 12)
        c.path(d[0], INK, opacity=0.78)
        c.path(d[1], INK, opacity=0.92)
    c.mark("du", x0 + pw * 7.5, h * 0.45)
    wide = max(len(t) for t in lines) * 34 * 0.54 + 60
    slip(c, w * 0.065, h * 0.845, lines, 32, w=wide, turn=-1.2, bold=(0,))
    # a brush rest and a brush
    with c.moved(w * 0.68, h * 0.895, turn=-5):
        pool(c, 160, 40, 230, 30, 0.6)
        c.path("M20 40q30 -50 60 -10q30 -50 60 0q30 -40 56 10z", c.linear(["#7f9f8a", "#3f5a4c"]))
        c.rect(-40, 2, 330, 20, c.linear(["#d9b878", "#9a6f38", "#5a3d1c"]), round_=9)
        c.path("M-38 2Q-100 4 -132 14Q-98 24 -38 22Z", c.linear(["#2a201b", "#120c0a"]))
    tag(c, w - 44, h - 26, "#e9c9a8")


def _open_book(c, x, y, w, h, paper, thick=26):
    """An open volume from above, its leaves showing at both sides; returns the two pages."""
    cast(c, x, y, w, h, 44, 0.5)
    for i in range(thick // 3, 0, -1):
        c.rect(x - i * 1.5, y + i * 1.7, w + i * 3, h, "#dfcda0" if i % 2 else "#a98e5c")
    sheet(c, x, y, w / 2, h, paper, edge=1.6, stains=4, shadow=0, fibres=110)
    sheet(c, x + w / 2, y, w / 2, h, paper, edge=1.6, stains=4, shadow=0, fibres=110)
    c.rect(x + w / 2 - 70, y, 70, h, c.linear([(0, "#5a3c14", 0), (1, "#3a2408", 0.42)], 0, 0, 1, 0))
    c.rect(x + w / 2, y, 54, h, c.linear([(0, "#3a2408", 0.34), (1, "#5a3c14", 0)], 0, 0, 1, 0))
    c.line(x + w / 2, y, x + w / 2, y + h, "#3a2408", 2.5, 0.7)
    return (x, y, w / 2, h), (x + w / 2, y, w / 2, h)


def inventory_spread(c, slips, lanes=7, rows=4):
    """A ruled inventory lying open: names in tall strokes, counts in short ones, a red dot where it was checked."""
    w, h = c.width, c.height
    table(c, "#2a2a1f", (0.3, 0.15))
    left, right = _open_book(c, w * 0.06, h * 0.075, w * 0.88, h * 0.76, "do", 40)
    ink = "#2f2218"
    for side, (x, y, pw, ph) in enumerate((left, right)):
        m = pw * 0.075
        gx, gy, gw, gh = x + m, y + ph * 0.075, pw - 2 * m, ph * 0.85
        c.rect(gx - 7, gy - 7, gw + 14, gh + 14, "none", 0.8, stroke="#8f2a18", width=3.4)
        c.rect(gx, gy, gw, gh, "none", 0.7, stroke="#8f2a18", width=1.4)
        lines = "".join(f"M{num(gx + gw * k / lanes)} {num(gy)}v{num(gh)}" for k in range(1, lanes))
        c.path(lines, stroke="#8f2a18", width=1.5, opacity=0.6)
        big = small = ticks = ""
        for k in range(lanes):
            cx = gx + gw - (k + 0.5) * gw / lanes
            for row in range(rows):
                at = gy + gh * (row + 0.05) / rows
                if side == 0 and k == lanes - 1 and row > 1:
                    continue
                end = at + gh / rows * c.dice.between(0.34, 0.52)
                while at < end - 14:
                    long = min(c.dice.between(15, 30), end - at)
                    big += stroke(c.dice, cx + gw / lanes * 0.12, at, long, 13.5)
                    at += long + 6
                at += 12
                stop = gy + gh * (row + c.dice.between(0.78, 0.92)) / rows
                while at < stop - 10:
                    long = min(c.dice.between(9, 19), stop - at)
                    small += stroke(c.dice, cx + gw / lanes * 0.16, at, long, 8)
                    if c.dice.chance(0.7):
                        small += stroke(c.dice, cx - gw / lanes * 0.18, at, long * 0.9, 7.5)
                    at += long + 6
                if c.dice.chance(0.5):
                    ty = gy + gh * (row + 0.03) / rows
                    ticks += f"M{num(cx - gw / lanes * 0.28)} {num(ty + 10)}h.1"
        c.path(big, ink, opacity=0.92)
        c.path(small, ink, opacity=0.72)
        c.path(ticks, stroke="#a5321f", width=15, opacity=0.8, cap="round")
    c.mark("so", w * 0.75, h * 0.35)
    at = w * 0.055
    for k, line in enumerate(slips):
        wide, _ = slip(c, at, h * (0.79 + 0.014 * (k % 2)), line, 34, turn=(-2, 1.2, -0.8)[k % 3], bold=(0,))
        c.mark(f"nhan{k + 1}", at + wide / 2, h * 0.83)
        at += wide + w * 0.028


def wet_volumes(c, heading):
    """Volumes that water reached: one lying open and stained, others standing to dry, a report beside them."""
    w, h = c.width, c.height
    # a woven mat
    c.rect(0, 0, w, h, "#6f6142")
    weave = ["", ""]
    step = 22
    for row in range(int(h // step) + 1):
        for k in range(int(w // 88) + 2):
            weave[(row + k) % 2] += f"M{num(k * 88 - (44 if row % 2 else 0))} {num(row * step + 10)}h84"
    c.path(weave[0], stroke="#85754f", width=18, opacity=0.75)
    c.path(weave[1], stroke="#5f5237", width=18, opacity=0.75)
    c.rect(0, 0, w, h, c.radial([(0, "#fff0c8", 0.30), (0.55, "#fff0c8", 0.02), (1, "#0e0a05", 0.62)], 0.30, 0.22, 0.95))
    # volumes standing fanned to dry, along the top
    for k in range(5):
        cx, foot, tall = w * (0.14 + 0.175 * k), h * 0.285, h * (0.20 + 0.012 * (k % 2))
        pool(c, cx + 16, foot, 120, 26, 0.65)
        tone = ("#6b4a2c", "#5c4331", "#7c5c37", "#4f3c2c", "#735436")[k]
        for a in (-8, 8, -7, 7, -6, 6, -5, 5, -4, 4, -3, 3, -2, 2, -1, 1, 0):
            lean, long = a * 12.5, tall * (1 - 0.0016 * a * a)
            leaf = points([(cx + a * 2.4 - 3, foot), (cx + lean - 9, foot - long),
                           (cx + lean + 9, foot - long - c.dice.between(-5, 5)), (cx + a * 2.4 + 3, foot)])
            c.path(leaf, c.linear(["#ecdcb0", "#cdb37c", "#9a7c48"]) if abs(a) < 8
                   else c.linear([lighter(tone, 0.2), darker(tone, 0.3)]))
            c.path(leaf, stroke="#6d5228", width=1.2, opacity=0.5)
        c.path(f"M{num(cx - 44)} {num(foot - tall * 0.36)}"
               f"Q{num(cx)} {num(foot - tall * 0.52)} {num(cx + 44)} {num(foot - tall * 0.34)}", stroke="#7a5a2c", width=3,
               opacity=0.4)
    # the wet one, open
    left, right = _open_book(c, w * 0.075, h * 0.335, w * 0.67, h * 0.40, "do", 34)
    for x, y, pw, ph in (left, right):
        writing(c, x + pw * 0.09, y + ph * 0.10, pw * 0.82, ph * 0.80, 7, 17, strength=0.72, short={6: 0.6}, raised=())
    x, y, pw, ph = right
    tides = [((x + pw, y + ph), (0.95, 0.72)), ((left[0], y + ph), (0.62, 0.42)), ((x + pw * 0.35, y), (0.42, 0.30))]
    for (cx, cy), (rx, ry) in tides:
        for grow, share in ((1.0, 0.16), (0.86, 0.13), (0.70, 0.12), (0.5, 0.10)):
            ring = [(cx + pw * rx * grow * a * c.dice.between(0.92, 1.08), cy + ph * ry * grow * b * c.dice.between(0.92, 1.08))
                    for a, b in ((-1, 0), (-0.9, -0.5), (-0.5, -0.9), (0, -1), (0.5, -0.9), (0.9, -0.5), (1, 0), (0.9, 0.5),
                                 (0.5, 0.9), (0, 1), (-0.5, 0.9), (-0.9, 0.5), (-1, 0))]
            with c.clipped(points([(left[0], y), (x + pw, y), (x + pw, y + ph), (left[0], y + ph)])):
                c.path(curve(ring, close=True), "#7a4f1e", opacity=share)
                c.path(curve(ring, close=True), stroke="#5a3810", width=3, opacity=0.26)
    # torn corner
    c.path(points([(x + pw + 8, y - 6), (x + pw - 96, y - 6), (x + pw - 70, y + 26), (x + pw - 52, y + 22), (x + pw - 40, y + 60),
                   (x + pw - 14, y + 62), (x + pw + 8, y + 110)]), "#5d5138")
    c.path(points([(x + pw - 96, y - 2), (x + pw - 70, y + 26), (x + pw - 52, y + 22), (x + pw - 40, y + 60),
                   (x + pw - 14, y + 62), (x + pw + 2, y + 106)], False), stroke="#f3e6c2", width=4, opacity=0.8)
    c.mark("uot", x + pw * 0.6, y + ph * 0.62)
    # the report
    with c.moved(w * 0.60, h * 0.60, turn=4):
        sw, sh = w * 0.335, h * 0.325
        sheet(c, 0, 0, sw, sh, "thin", edge=2.2, stains=2, fibres=110, shadow=30, folds=((0.5, "v"),))
        writing(c, sw * 0.09, sh * 0.15, sw * 0.82, sh * 0.72, 7, 15, strength=0.92, short={6: 0.4}, raised=(0, 2),
                taps=(0.07, 0.15))
    c.mark("tau", w * 0.76, h * 0.75)
    wide = max(len(t) for t in heading) * 32 * 0.56 + 50
    slip(c, w * 0.075, h * 0.815, heading, 32, w=wide, turn=-1.6, bold=(0,))
    tag(c, w - 44, h - 26, "#e6d8b8")
