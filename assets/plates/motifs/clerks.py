"""Papers of the colonial offices: a clerk's copy, dossiers in tape, pigeonholes, a wall of spines, the archivist's desk."""
from math import cos, sin

from draw.canvas import curve, num, points
from draw.ground import cast, pool, table, tag
from draw.paper import bars, sheet
from draw.tone import INK, darker, lighter
from draw.wood import board

from ._court import slip, specks


def _hand(dice, x, y, w, high):
    """A line of running script as one thread: loops, no letters."""
    d, at = f"M{num(x)} {num(y)}", x
    while at < x + w - 60:
        word = min(dice.between(50, 170), x + w - at)
        stop = at + word
        while at < stop:
            step, tall = dice.between(0.50, 0.80) * high, high * dice.pick([0.62, 0.66, 0.6, 0.7, 1.5, 0.64])
            lean = tall * 0.42
            if tall > high:              # a tall loop
                d += (f"c{num(lean * 0.9)} {num(-tall * 0.3)} {num(lean * 1.5)} {num(-tall)} {num(lean * 1.05)} {num(-tall)}"
                      f"c{num(-lean * 0.3)} 0 {num(-lean * 0.8)} {num(tall * 0.7)} {num(-lean * 0.75)} {num(tall * 0.86)}"
                      f"q{num(step * 0.08)} {num(tall * 0.16)} {num(step * 0.5)} {num(tall * 0.14)}")
                at += lean * 0.3 + step * 0.5
            elif dice.chance(0.10):      # a tail below the line
                d += (f"q{num(lean * 0.6)} {num(-tall * 0.5)} {num(lean)} {num(-tall)}"
                      f"c{num(-lean * 0.4)} {num(tall * 0.9)} {num(-lean * 0.9)} {num(tall * 2.2)} {num(-lean * 1.5)} {num(tall * 2.1)}"
                      f"q{num(-lean * 0.2)} {num(-tall * 0.3)} {num(lean * 1.4 + step * 0.3)} {num(-tall * 1.1)}")
                at += lean * 0.9 + step * 0.3
            else:
                d += (f"q{num(lean * 0.7)} {num(-tall * 0.4)} {num(lean)} {num(-tall)}"
                      f"q{num(-lean * 0.75)} {num(tall * 0.95)} {num(-lean * 0.45 + step * 0.2)} {num(tall)}q{num(step * 0.12)} "
                      f"0 {num(step * 0.3)} 0")
                at += lean * 0.55 + step * 0.5
        gap = dice.between(16, 28)
        d += f"m{num(gap)} 0"
        at += gap
    return d


def clerk_copy(c, number, kind, date, issuer, about, lines=13, ink="#3b2a20"):
    """A decision in a nineteenth-century clerk's hand: the heading in type, the body as a running thread."""
    table(c, "#22302c", (0.3, 0.15))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.07, h * 0.045, w * 0.80, h * 0.885
    cast(c, x - 12, y + 12, sw, sh, 30)
    sheet(c, x - 9, y + 9, sw, sh, "thin", edge=1.6, stains=1, shadow=0, fibres=20)
    sheet(c, x, y, sw, sh, "thin", edge=1.6, stains=7, shadow=14, fibres=150, folds=((0.5, "v"), (0.34, "h"), (0.67, "h")))
    c.rect(x, y, sw, sh, "#9fb4bc", 0.10)
    laid = "".join(f"M{num(x)} {num(y + k * 9)}h{num(sw)}" for k in range(1, int(sh // 9)))
    c.path(laid, stroke="#fffaf0", width=1, opacity=0.30)
    left, tw = x + sw * 0.20, sw * 0.70
    middle = left + tw / 2
    c.line(x + sw * 0.165, y, x + sw * 0.165, y + sh, "#a5563a", 1.6, 0.5)
    top = y + sh * 0.085
    c.text(middle, top, issuer, 38, ink, font="display", weight="bold", spacing=2)
    flourish = (f"M{num(middle - 150)} {num(top + 36)}q70 -26 150 0q80 26 150 0q-40 -22 -62 -2q-14 18 16 14"
                f"M{num(middle - 150)} {num(top + 36)}q40 22 62 2q14 -18 -16 -14")
    c.path(flourish, stroke=ink, width=2.2, opacity=0.75, cap="round")
    c.text(middle, top + 136, kind, 66, ink, font="display", weight="bold", spacing=3)
    c.text(middle, top + 196, number, 40, ink, italic=True)
    c.mark("so", middle, top + 184)
    at = top + 256
    for line in about:
        c.text(middle, at, line, 31, ink, italic=True)
        at += 42
    at += 54
    lead = (y + sh * 0.855 - at) / lines
    thin = ""
    for i in range(lines):
        d = _hand(c.dice, left + (70 if i % 5 == 0 else 0), at + i * lead,
                  tw * (0.52 if i % 5 == 4 else 1) - (70 if i % 5 == 0 else 0), lead * 0.40)
        thin += d
    c.path(thin, stroke=ink, width=2.2, opacity=0.52, cap="round", join="round")
    with c.moved(0.9, 0.6):
        c.path(thin, stroke=ink, width=3.4, opacity=0.14, cap="round", join="round")
    for i in range(3):                   # marginal notes
        c.path(_hand(c.dice, x + sw * 0.03, at + lead * (1 + 4 * i), sw * 0.075 + 60, lead * 0.22), stroke="#8f3a24", width=1.8,
               opacity=0.6, cap="round")
    c.text(left + tw, y + sh * 0.925, date, 33, ink, anchor="end", italic=True)
    c.mark("ngay", left + tw * 0.72, y + sh * 0.917)
    # steel pen and inkwell
    with c.moved(w * 0.925, h * 0.30, turn=4):
        pool(c, 14, 330, 46, 360, 0.45)
        c.path("M-9 0Q-15 260 -12 520h24Q15 260 9 0Q0 -14 -9 0Z",
               c.linear(["#2a1a12", "#8a4a2c", "#c98a5c", "#4a2414"], 0, 0, 1, 0))
        c.rect(-13, 516, 26, 54, c.linear(["#6b6a66", "#e6e2d6", "#7a7872"], 0, 0, 1, 0), round_=3)
        c.path("M-11 568Q-14 624 0 676Q14 624 11 568Z", c.linear(["#8a8880", "#d9d5c8", "#5f5d58"], 0, 0, 1, 0))
        c.path("M0 600V674", stroke="#2a2622", width=2)
    ix, iy = w * 0.925, h * 0.855
    pool(c, ix + 6, iy + 60, 84, 26, 0.7)
    c.path(f"M{num(ix - 62)} {num(iy + 60)}Q{num(ix - 70)} {num(iy)} {num(ix - 30)} {num(iy - 22)}V{num(iy - 52)}h60"
           f"V{num(iy - 22)}Q{num(ix + 70)} {num(iy)} {num(ix + 62)} {num(iy + 60)}"
           f"Q{num(ix)} {num(iy + 82)} {num(ix - 62)} {num(iy + 60)}Z",
           c.linear(["#b9cdd0", "#5f7a80", "#2c3d44"], 0, 0, 1, 0.5))
    c.path(f"M{num(ix - 52)} {num(iy + 52)}Q{num(ix - 54)} {num(iy + 16)} {num(ix - 40)} {num(iy + 8)}h80"
           f"Q{num(ix + 54)} {num(iy + 16)} {num(ix + 52)} {num(iy + 52)}Q{num(ix)} {num(iy + 70)} {num(ix - 52)} {num(iy + 52)}Z", "#141820")
    c.ellipse(ix, iy - 52, 34, 9, "#dfe8e6")
    c.path(f"M{num(ix - 44)} {num(iy - 6)}q-8 26 -4 52", stroke="#f2fafa", width=4, opacity=0.7, cap="round")


def dossier_pile(c, lines, tape="#e9e0cc", covers=("#7f95a0", "#8fa3a2", "#a08a6a", "#76899a", "#9a9a86", "#b09a78", "#6f8490"),
                 count=10):
    """Dossiers in coloured covers tied with tape, piled on a table; the top cover is lettered."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#6a5a44", "#54462f", "#3a2f20"]))
    c.rect(0, 0, w, h, c.radial([(0, "#fff0c8", 0.40), (0.6, "#fff0c8", 0.05), (1, "#fff0c8", 0)], 0.24, 0.10, 0.9))
    c.path(points([(0, 0), (w * 0.34, 0), (w * 0.78, h), (w * 0.22, h)]), c.linear([(0, "#fff0c8", 0.24), (1, "#fff0c8", 0)]))
    foot = h * 0.80
    board(c, -20, foot, w + 40, h * 0.22, "#6b4526", 26, edge=4)
    cx = w * 0.50
    pool(c, cx + 30, foot + 30, w * 0.42, 50, 0.8)
    y = foot + 26
    span = 0.60
    for i in range(count):
        thick = c.dice.between(30, 50)
        y -= thick
        bw = w * c.dice.between(span - 0.03, span + 0.02)
        x = cx - bw / 2 + c.dice.between(-20, 20)
        tone = covers[i % len(covers)]
        c.rect(x + 6, y + 5, bw - 26, thick - 8, c.linear(["#f0e6cc", "#d9c79c", "#a58f60"]))
        leaves = "".join(f"M{num(x + 4)} {num(y + 8 + j * 3.8)}h{num(bw - c.dice.between(8, 34))}"
                         for j in range(int((thick - 12) // 3.8)))
        c.path(leaves, stroke="#7d6a42", width=1.1, opacity=0.5)
        ragged = "".join(f"M{num(x + c.dice.between(0.05, 0.95) * bw)} {num(y + thick - c.dice.between(2, 8))}"
                         f"q{num(c.dice.between(10, 30))} {num(c.dice.between(4, 12))} {num(c.dice.between(30, 60))} 0"
                         for _ in range(3))
        c.path(ragged, "#e6d8b4")
        for at, tall in ((y, 6), (y + thick - 6, 7)):
            c.rect(x - 8, at, bw + 14, tall, c.linear([lighter(tone, 0.3), darker(tone, 0.25)]), round_=2)
        for k in (0.22, 0.78):
            c.rect(x + bw * k - 10, y - 2, 20, thick + 3, c.linear([lighter(tape, 0.3), tape, darker(tape, 0.3)], 0, 0, 1, 0))
        if i % 3 == 1:
            tx = x + bw * 0.5
            c.rect(tx, y + 4, 92, thick - 6, "#fbf6e8")
            c.path(f"M{num(tx + 12)} {num(y + thick * 0.42)}h66M{num(tx + 12)} {num(y + thick * 0.66)}h44", stroke=INK, width=4,
                   opacity=0.6)
        c.rect(x, y + thick - 10, bw, 10, c.linear([(0, "#000000", 0), (1, "#000000", 0.4)]))
    # the top dossier, its cover tilted to us
    tone = covers[0]
    deep = h * 0.285
    tw = w * 0.60
    top = [(cx - tw * 0.44, y - deep), (cx + tw * 0.46, y - deep), (cx + tw * 0.515, y), (cx - tw * 0.515, y)]
    c.path(points([(px + 10, py + 8) for px, py in top]), "#000000", opacity=0.3)
    c.path(points(top), c.linear([lighter(tone, 0.35), tone, darker(tone, 0.15)], 0, 0, 0.8, 1))
    with c.clipped(points(top)):
        specks(c, cx - tw / 2, y - deep, tw, deep, 420, darker(tone, 0.4), 2.4, 0.35)
        for _ in range(7):
            c.ellipse(cx + c.dice.between(-0.5, 0.5) * tw, y - deep * c.dice.between(0, 1), c.dice.between(40, 120),
                      c.dice.between(20, 60), c.radial([(0, "#5f4a2c", 0.22), (1, "#5f4a2c", 0)]))
    for i, line in enumerate(lines):
        c.text(cx, y - deep * (0.60 - 0.30 * i), line, 52 if i == 0 else 42, INK, weight="bold" if i == 0 else None,
               spacing=2 if i == 0 else 0)
    c.path(f"M{num(cx - tw * 0.3)} {num(y - deep * 0.485)}H{num(cx + tw * 0.3)}", stroke=INK, width=2, opacity=0.7)
    tie = curve([(cx + tw * 0.30, y - 2), (cx + tw * 0.25, y - 34), (cx + tw * 0.315, y - 52), (cx + tw * 0.335, y - 16),
                 (cx + tw * 0.30, y - 2), (cx + tw * 0.37, y - 40), (cx + tw * 0.41, y - 20), (cx + tw * 0.34, y + 2),
                 (cx + tw * 0.39, y + 60)])
    with c.moved(4, 6):
        c.path(tie, stroke="#000000", width=12, opacity=0.3, cap="round")
    c.path(tie, stroke=tape, width=12, cap="round")
    c.path(tie, stroke=darker(tape, 0.3), width=1.6, opacity=0.6)
    c.mark("bia", cx, y - deep * 0.5)
    c.mark("day", cx + tw * 0.31, y - 20)
    tag(c, w - 44, h - 26, "#e6d8b8")


def pigeonholes(c, lines, wood="#7a4f2c", columns=7, rows=4):
    """A cabinet of pigeonholes with rolled drawings and files, a writing ledge below."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#8f9a80", "#7d8a72", "#5f6c58"]))
    c.rect(0, 0, w, h, c.radial([(0, "#fff6d4", 0.45), (0.6, "#fff6d4", 0.08), (1, "#fff6d4", 0)], 0.2, 0.12, 0.9))
    x, y, bw, bh = w * 0.07, h * 0.055, w * 0.86, h * 0.615
    c.rect(x + 26, y + 26, bw, bh, "#000000", 0.28)
    board(c, x, y, bw, bh, wood, 24)
    c.rect(x - 16, y - 12, bw + 32, 30, c.linear([lighter(wood, 0.4), darker(wood, 0.2)]), round_=5)
    m, gap = 26, 16
    cw, ch = (bw - 2 * m - gap * (columns - 1)) / columns, (bh - 2 * m - gap * (rows - 1)) / rows
    for row in range(rows):
        for k in range(columns):
            px, py = x + m + k * (cw + gap), y + m + row * (ch + gap)
            c.rect(px, py, cw, ch, c.linear(["#100a06", "#2c1c10"]))
            c.rect(px, py, cw, 34, c.linear([(0, "#000000", 0.7), (1, "#000000", 0)]))
            kind = (row * 3 + k * 2) % 5
            if kind in (0, 3):               # rolled drawings, ends towards us
                r = cw * 0.135
                for j in range(9):
                    qx, qy = px + cw * (0.17 + 0.33 * (j % 3)) + (cw * 0.02 if (j // 3) % 2
                                                                  else -cw * 0.02), py + ch - r - (j // 3) * r * 1.86
                    if j == 8 or c.dice.chance(0.08):
                        continue
                    tone = c.dice.pick(["#efe4c6", "#dfe3d8", "#c4d0d6", "#e3d2a4"])
                    c.circle(qx, qy, r, c.radial([lighter(tone, 0.3), tone, darker(tone, 0.35)], 0.4, 0.35, 0.7))
                    spiral = "M" + "L".join(f"{num(qx + cos(a * 0.6) * r * (1 - a / 26))} {num(qy + sin(a * 0.6) * r * (1 - a / 26))}" for a in range(24))
                    c.path(spiral, stroke="#6d5c38", width=1.5, opacity=0.7)
            elif kind == 1:                  # folded files on edge
                at = px + 6
                while at < px + cw - 16:
                    fw = min(c.dice.between(9, 20), px + cw - 8 - at)
                    tall = ch * c.dice.between(0.62, 0.86)
                    tone = c.dice.pick(["#8fa3a2", "#b09a78", "#e3d6b0", "#9a7a5c", "#cfd2c0"])
                    c.rect(at, py + ch - tall, fw, tall, c.linear([lighter(tone, 0.2), tone, darker(tone, 0.4)], 0, 0, 1, 0))
                    at += fw + 2
            elif kind == 2:                  # flat files with tape
                fy = py + ch
                for j in range(c.dice.whole(3, 6)):
                    thick = c.dice.between(14, 22)
                    fy -= thick
                    tone = c.dice.pick(["#8fa3a2", "#b09a78", "#cdb98a", "#7f95a0"])
                    c.rect(px + 8 + c.dice.between(-4, 4), fy, cw - 18, thick,
                           c.linear([lighter(tone, 0.3), "#e6d8b4", darker(tone, 0.2)]))
                    c.line(px + cw * 0.5, fy, px + cw * 0.5, fy + thick, "#f3ead2", 7, 0.9)
            else:                            # a bound book lying on letters
                for j in range(3):
                    c.rect(px + 10 + 3 * j, py + ch - 10 - j * 9, cw - 26, 8, ("#efe4c6", "#e0d0a4", "#f3ead2")[j])
                c.rect(px + 12, py + ch - 78, cw - 28, 44, c.linear(["#7a3a2a", "#4a2018"]), round_=3)
                c.rect(px + 16, py + ch - 72, cw - 40, 32, "#e3d2a4", 0.85)
            c.path(f"M{num(px)} {num(py + ch)}V{num(py)}H{num(px + cw)}", stroke="#000000", width=3, opacity=0.5)
            c.path(f"M{num(px)} {num(py + ch)}H{num(px + cw)}V{num(py)}", stroke=lighter(wood, 0.4), width=2.4, opacity=0.6)
            c.rect(px + cw * 0.28, py + ch + 2, cw * 0.44, 13, "#f3ead2")
            c.path(f"M{num(px + cw * 0.34)} {num(py + ch + 8.5)}h{num(cw * 0.3)}", stroke=INK, width=3, opacity=0.6)
    c.mark("o", x + m + cw * 2.6, y + m + ch * 1.5)
    # the ledge
    ledge = y + bh
    c.path(points([(x - 30, ledge), (x + bw + 30, ledge), (w + 60, h * 0.865), (-60, h * 0.865)]),
           c.linear([lighter(wood, 0.20), wood]))
    c.path("".join(f"M{num(x - 30 + (bw + 60) * k / 9)} {num(ledge)}L{num(-60 + (w + 120) * k / 9)} {num(h * 0.865)}"
                   for k in range(1, 9)), stroke=darker(wood, 0.5), width=1.6, opacity=0.35)
    c.rect(x - 30, ledge, bw + 60, 30, c.linear([(0, "#000000", 0.45), (1, "#000000", 0)]))
    c.rect(-10, h * 0.865, w + 20, h * 0.05, c.linear([lighter(wood, 0.10), darker(wood, 0.5)]))
    c.rect(-10, h * 0.915, w + 20, h * 0.09, c.linear([darker(wood, 0.55), darker(wood, 0.72)]))
    # an open ledger, a set square, an unrolled elevation
    lx, ly = w * 0.335, h * 0.715
    pool(c, lx + w * 0.15, h * 0.84, w * 0.18, 30, 0.5)
    for side in (-1, 1):
        mid = lx + w * 0.15
        c.path(points([(mid, ly), (mid + side * w * 0.135, ly - 4), (mid + side * w * 0.165, h * 0.835), (mid, h * 0.842)]),
               c.linear(["#fbf6e6", "#e6dcc0"], 0 if side > 0 else 1, 0, 1 if side > 0 else 0, 0))
        rules = ""
        for k in range(1, 12):
            t = k / 12
            rules += (f"M{num(mid + side * 8)} {num(ly + (h * 0.842 - ly) * t)}"
                      f"L{num(mid + side * w * (0.130 + 0.03 * t))} {num(ly + (h * 0.835 - ly) * t)}")
        c.path(rules, stroke="#7f95a0", width=1.3, opacity=0.7)
        words = ""
        for k in range(1, 11):
            t = (k + 0.5) / 12
            words += f"M{num(mid + side * w * 0.03)} {num(ly + (h * 0.84 - ly) * t)}h{num(side * c.dice.between(40, 130))}"
        c.path(words, stroke=INK, width=4, opacity=0.55, dash="14 5 22 6 9 5")
    c.path(f"M{num(lx + w * 0.15)} {num(ly)}V{num(h * 0.842)}", stroke="#6d5c38", width=3, opacity=0.6)
    ex, ey = w * 0.055, h * 0.705
    sheet_d = points([(ex + 36, ey), (ex + w * 0.245, ey), (ex + w * 0.225, h * 0.845), (ex - 20, h * 0.845)])
    c.path(points([(ex + 44, ey + 8), (ex + w * 0.252, ey + 8), (ex + w * 0.232, h * 0.853), (ex - 14, h * 0.853)]), "#000000",
           opacity=0.3)
    c.path(sheet_d, c.linear(["#e3ecec", "#c4d3d6"], 0, 0, 1, 0.4))
    with c.clipped(sheet_d):
        ink = "#27496b"
        fy = h * 0.832
        front = (f"M{num(ex + 44)} {num(fy)}h{num(w * 0.155)}v-84h{num(-w * 0.155)}zM{num(ex + 36)} {num(fy - 84)}"
                 f"h{num(w * 0.155 + 16)}l-40 -34h{num(-w * 0.155 + 64)}z")
        for k in range(7):
            bx = ex + 58 + k * w * 0.0205
            front += f"M{num(bx)} {num(fy - 14)}v-44q9 -12 18 0v44z"
        c.path(front, stroke=ink, width=2.2, opacity=0.85)
    with c.moved(w * 0.745, h * 0.715):
        pool(c, 120, 110, 150, 20, 0.4)
        c.path("M0 130L40 6L230 130ZM52 110L62 62L140 110Z", "#c98f4c", rule="evenodd", opacity=0.95)
        c.path("M0 130L40 6L230 130Z", stroke="#f0cf96", width=3)
        c.path("".join(f"M{num(14 + k * 18)} 130v-9" for k in range(12)), stroke="#5a3718", width=2)
    c.mark("so", lx + w * 0.15, h * 0.78)
    wide = max(len(t) for t in lines) * 34 * 0.56 + 60
    slip(c, w * 0.065, h * 0.872, lines, 33, w=wide, turn=-0.8, bold=(0,), tone="#fbf6e6")
    tag(c, w - 44, h - 26, "#d8cdb0")


def spine_wall(c, years, wood="#4a2c1a", leathers=("#6b2418", "#3a2a1c", "#24402f", "#5a3a1e", "#2a3450", "#7a4a24"), title=()):
    """A wall of leather-bound volumes lettered in gold, the first and last year at its ends, a ladder leaning."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, "#1a100a")
    rows = 4
    gap = h * 0.90 / rows
    lettered = {(0, 2): years[0], (rows - 1, -3): years[1]}
    for s in range(rows):
        top, foot = h * 0.025 + s * gap, h * 0.025 + (s + 1) * gap - 24
        c.rect(0, top, w, foot - top, c.linear(["#0d0805", "#241509"]))
        edges, x = [], w * 0.012
        while x < w * 0.985:
            bw = c.dice.between(52, 84)
            if x + bw > w * 0.99:
                break
            edges.append((x, bw))
            x += bw + 3
        spread = (w * 0.988 - x) / max(1, len(edges))
        for k, (bx, bw) in enumerate(edges):
            bx += spread * k
            tall = (foot - top) * c.dice.between(0.84, 0.90)
            tone = leathers[(k // 4 + s * 2) % len(leathers)]
            y = foot - tall
            c.rect(bx, y, bw, tall, c.linear([darker(tone, 0.45), lighter(tone, 0.22), tone, darker(tone, 0.55)], 0, 0, 1, 0),
                   round_=4)
            bands = "".join(f"M{num(bx)} {num(y + tall * t)}h{num(bw)}" for t in (0.08, 0.24, 0.44, 0.64, 0.84, 0.94))
            with c.moved(0, 3):
                c.path(bands, stroke="#000000", width=5, opacity=0.4)
            c.path(bands, stroke=lighter(tone, 0.16), width=5)
            c.path("".join(f"M{num(bx + 4)} {num(y + tall * t - 6)}h{num(bw - 8)}M{num(bx + 4)} {num(y + tall * t + 6)}"
                           f"h{num(bw - 8)}" for t in (0.24, 0.44)), stroke="#dcae4c", width=1.6, opacity=0.85)
            c.rect(bx + 5, y + tall * 0.27, bw - 10, tall * 0.145, darker(tone, 0.4) if k % 3 else "#8f2a18", 0.8)
            key = (s, k) if (s, k) in lettered else (s, k - len(edges))
            if key in lettered:
                c.text(bx + bw / 2 + 8, y + tall * 0.54, lettered[key], 40, "#f0c866", weight="bold", turn=-90)
                c.mark("nam" + lettered[key], bx + bw / 2, y + tall * 0.54)
            else:
                c.path(f"M{num(bx + bw * 0.26)} {num(y + tall * 0.315)}h{num(bw * 0.48)}"
                       f"M{num(bx + bw * 0.32)} {num(y + tall * 0.355)}h{num(bw * 0.36)}"
                       f"M{num(bx + bw * 0.40)} {num(y + tall * 0.54)}h{num(bw * 0.2)}", stroke="#e8c06a", width=3.4, opacity=0.9)
        board(c, -10, foot, w + 20, 24, wood, 6, edge=3)
        c.rect(0, top, w, 46, c.linear([(0, "#000000", 0.65), (1, "#000000", 0)]))
    c.rect(0, h * 0.925, w, h * 0.08, c.linear([wood, darker(wood, 0.5)]))
    # a library ladder
    for dx in (0, 118):
        d = f"M{num(w * 0.60 + dx)} {num(h * 1.02)}L{num(w * 0.665 + dx * 0.84)} {num(-10)}"
        with c.moved(12, 6):
            c.path(d, stroke="#000000", width=22, opacity=0.4)
        c.path(d, stroke="#8a5c32", width=20)
        c.path(d, stroke="#d9a873", width=4, opacity=0.6)
    for k in range(11):
        t = 0.04 + k * 0.09
        ay = h * 1.02 - (h * 1.03) * t
        ax = w * 0.60 + w * 0.065 * t
        with c.moved(4, 8):
            c.path(f"M{num(ax)} {num(ay)}h{num(118 - 19 * t)}", stroke="#000000", width=14, opacity=0.4)
        c.path(f"M{num(ax)} {num(ay)}h{num(118 - 19 * t)}", stroke="#a5703c", width=14)
        c.path(f"M{num(ax)} {num(ay - 4)}h{num(118 - 19 * t)}", stroke="#e3b984", width=3, opacity=0.6)
    c.rect(0, 0, w, h, c.radial([(0, "#ffd58a", 0.40), (0.45, "#ffd58a", 0.10), (1, "#000000", 0.58)], 0.30, 0.36, 0.85))
    if title:
        wide = max(len(t) for t in title) * 40 * 0.56 + 60
        slip(c, w * 0.05, h * 0.815, title, 38, w=wide, turn=-1.2, bold=(0,))
    tag(c, w - 44, h - 26, "#d8c09a")


def archivist_desk(c, cover, blotter="#2f4a3c"):
    """The archivist's desk from above under a green-shaded lamp: an open dossier, index cards, scissors, string."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, "#4a2e1c")
    for i in range(4):
        board(c, -20, h * i / 4, w + 40, h / 4 - 3, ("#54351f", "#4d301c", "#593a24", "#50331e")[i], 24, edge=3)
    bx, by, bw, bh = w * 0.13, h * 0.10, w * 0.66, h * 0.79
    cast(c, bx, by, bw, bh, 20, 0.4)
    c.rect(bx, by, bw, bh, c.linear([lighter(blotter, 0.14), blotter, darker(blotter, 0.3)], 0, 0, 1, 1), round_=6)
    for px, py, sx, sy in ((bx, by, 1, 1), (bx + bw, by, -1, 1), (bx, by + bh, 1, -1), (bx + bw, by + bh, -1, -1)):
        c.path(points([(px, py), (px + sx * 100, py), (px, py + sy * 100)]), c.linear(["#7a4a2c", "#4a2818"]))
    c.rect(0, 0, w, h, c.radial([(0, "#fff0b8", 0.55), (0.4, "#ffe6a0", 0.16), (0.75, "#000000", 0.25), (1, "#000000", 0.62)],
                                0.44, 0.36, 0.85))
    # the dossier: a printed cover on the left, leaves on the right
    dx, dy, dw, dh = w * 0.175, h * 0.165, w * 0.27, h * 0.60
    with c.moved(dx, dy, turn=-1.4):
        cast(c, 0, 0, dw * 2.02, dh, 34, 0.45)
        c.rect(0, 0, dw, dh, c.linear(["#b9c2b0", "#a3ad9a", "#848f7e"], 0, 0, 1, 1))
        specks(c, 0, 0, dw, dh, 240, "#6b755f", 2.2, 0.4)
        c.rect(18, 18, dw - 36, dh - 36, "none", 0.7, stroke=INK, width=2.4)
        c.rect(25, 25, dw - 50, dh - 50, "none", 0.6, stroke=INK, width=1)
        for i, line in enumerate(cover[:-1]):
            c.text(dw / 2, dh * 0.22 + i * 58, line, 42, INK, weight="bold")
        c.path(f"M{num(dw * 0.3)} {num(dh * 0.22 + len(cover) * 50)}h{num(dw * 0.4)}", stroke=INK, width=2)
        c.text(dw / 2, dh * 0.22 + len(cover) * 50 + 66, cover[-1], 40, INK, italic=True)
        for k in range(4):
            c.line(56, dh * 0.70 + k * 40, dw - 56, dh * 0.70 + k * 40, INK, 1.4, 0.5)
        c.rect(dw, 0, dw * 1.02, dh, c.linear(["#98a28e", "#848f7e"]))
        for k, turn in enumerate((1.6, -0.9, 0.3)):
            with c.moved(dw + 26 + k * 3, 20 + k * 5, turn=turn):
                sheet(c, 0, 0, dw * 0.90, dh * 0.92, ("thin", "old", "news")[k], edge=1.6, stains=2, fibres=50, shadow=6)
                if k == 2:
                    c.path(f"M{num(dw * 0.12)} {num(dh * 0.09)}h{num(dw * 0.30)}M{num(dw * 0.60)} {num(dh * 0.09)}"
                           f"h{num(dw * 0.20)}", stroke="#26304a", width=10, opacity=0.7)
                    at = dh * 0.19
                    for n in (5, 6, 4):
                        at = bars(c, dw * 0.12, at, dw * 0.68, n, 30, 8, "#26304a", indent=40, last=c.dice.between(0.4, 0.8)) + 24
        c.mark("bia", dx + dw * 0.5, dy + dh * 0.35)
    # index cards, fanned, and a box of them
    for k in range(5):
        with c.moved(w * 0.635 + k * 9, h * 0.66 + k * 7, turn=-12 + 6 * k):
            cast(c, 0, 0, 250, 158, 12, 0.35)
            c.rect(0, 0, 250, 158, c.linear(["#fffaf0", "#efe4c6"], 0, 0, 1, 1), round_=4)
            c.line(0, 42, 250, 42, "#b5462c", 2, 0.7)
            c.path("".join(f"M18 {num(66 + j * 24)}h{num(214 - (90 if j == 3 else 0))}" for j in range(4)), stroke="#26304a",
                   width=5, opacity=0.5, dash="26 6 14 6 34 6")
            c.path("M18 26h120", stroke="#26304a", width=8, opacity=0.7)
            c.circle(125, 147, 5, "#5a4a30", 0.8)
    c.mark("the", w * 0.70, h * 0.74)
    # scissors
    with c.moved(w * 0.865, h * 0.56, turn=24):
        pool(c, 8, 120, 60, 150, 0.4)
        c.path("M-7 -150L6 20L-4 36L-18 20Z", c.linear(["#f2efe6", "#a9a69c", "#6b6862"], 0, 0, 1, 0))
        c.path("M9 -150L-4 20L6 36L20 20Z", c.linear(["#d9d6cc", "#8a877e"], 0, 0, 1, 0))
        for side in (-1, 1):
            c.path(f"M{num(side * 4)} 30q{num(side * 40)} 20 {num(side * 36)} 70q{num(-side * 6)} 44 {num(-side * 32)} 24"
                   f"q{num(-side * 18)} -30 {num(side * 2)} -90z", stroke="#2a2622", width=15)
            c.path(f"M{num(side * 4)} 30q{num(side * 40)} 20 {num(side * 36)} 70", stroke="#8a857a", width=4, opacity=0.6)
        c.circle(1, 20, 8, c.linear(["#f2efe6", "#6b6862"]))
    # a ball of string
    sx, sy, r = w * 0.885, h * 0.845, 84
    pool(c, sx + 14, sy + 26, 110, 70, 0.6)
    tail = curve([(sx - 70, sy + 40), (sx - 170, sy + 74), (sx - 240, sy + 30), (sx - 330, sy + 62)])
    c.path(tail, stroke="#000000", width=8, opacity=0.3, cap="round")
    c.path(tail, stroke="#dcc79a", width=6, cap="round")
    c.circle(sx, sy, r, c.radial(["#f3e6c4", "#d3bb88", "#8a6f42"], 0.38, 0.34, 0.72))
    for turn in (20, 75, 130, 165):
        with c.moved(sx, sy, turn=turn):
            c.path("".join(f"M{num(-r * cos(k * 0.2))} {num(r * sin(k * 0.2))}"
                           f"Q0 {num(r * sin(k * 0.2) - 26)} {num(r * cos(k * 0.2))} {num(r * sin(k * 0.2))}"
                           for k in range(-6, 7)), stroke="#7d6438", width=2, opacity=0.4)
    # the lamp: a green shade seen from above
    lx, ly = w * 0.80, h * 0.165
    c.path(f"M{num(lx - 20)} {num(ly - 140)}Q{num(lx + 40)} {num(ly - 70)} {num(lx)} {num(ly)}", stroke="#b08a3c", width=18,
           cap="round")
    c.ellipse(lx - 10, ly + 34, 260, 170, c.radial([(0, "#fff3c0", 0.5), (1, "#fff3c0", 0)]))
    with c.moved(lx, ly, turn=-18):
        c.path("M-210 44Q-200 -76 0 -84Q200 -76 210 44Q100 82 0 82Q-100 82 -210 44Z",
               c.linear(["#7fc09a", "#2f7a56", "#14452f"], 0.2, 0, 0.8, 1))
        c.path("M-150 -18Q-110 -62 0 -66", stroke="#e6fff0", width=9, opacity=0.6, cap="round")
        c.path("M-210 44Q-100 82 0 82Q100 82 210 44", stroke="#fff0b8", width=7, opacity=0.9)
        c.rect(-26, -104, 52, 26, c.linear(["#f0cf86", "#8a6424"]), round_=8)
    specks(c, 0, 0, w, h, 40, "#fff6d8", 3, 0.26)
    tag(c, w - 44, h - 26, "#d8c6a4")
