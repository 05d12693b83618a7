"""Registers and volumes kept together: in two stacks, in a row, in cloth cases, tied on shelves, in a scroll box."""
from math import atan2, degrees

from draw.canvas import box, num, points
from draw.ground import pool, table, tag
from draw.paper import sheet
from draw.tone import INK, darker, lighter
from draw.wood import board

from ._court import brocade, cloud, ribbon, slip, volume_side, volume_top, writing


def two_stacks(c, stacks, tones=("#7c5c37", "#6b4a2c", "#8b6a3a", "#5c4331")):
    """Two stacks of registers, one lying open before them; stacks is [[how many volumes, words on the slip]…]."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#3a4240", "#2b3130", "#1c2120"]))
    c.rect(0, 0, w, h, c.radial([(0, "#ffe2ac", 0.36), (0.6, "#ffe2ac", 0.05), (1, "#ffe2ac", 0)], 0.34, 0.2, 0.85))
    foot = h * 0.70
    c.rect(0, foot - 8, w, h, c.linear(["#8a6038", "#6b4526", "#3f2714"]))
    board(c, -20, foot - 8, w + 40, h - foot + 20, "#7a5430", 24, edge=0)
    c.line(0, foot - 8, w, foot - 8, "#e0b47a", 2.4, 0.6)
    for i, (count, lines) in enumerate(stacks):
        bw = w * 0.335
        x = w * (0.10, 0.575)[i]
        thick = h * 0.0235
        pool(c, x + bw / 2 + 14, foot + 26, bw * 0.62, 40, 0.8)
        y = foot + 26
        for k in range(count):
            y -= thick
            volume_side(c, x + c.dice.between(-12, 12), y, bw, thick, tones[(k * 3 + i) % len(tones)], (0.12, 0.88), worn=0.6)
        # the top cover, in perspective
        c.path(points([(x - 4, y), (x + bw + 4, y), (x + bw - 30, y - 46), (x + 30, y - 46)]),
               c.linear([lighter(tones[i], 0.25), tones[i]]))
        c.path(f"M{num(x + 40)} {num(y - 8)}h{num(bw - 80)}", stroke="#efe3c8", width=3, dash="2 26", opacity=0.9)
        c.rect(x, y, bw, foot + 26 - y, c.linear([(0, "#ffe9b8", 0.10), (0.5, "#ffe9b8", 0), (1, "#000000", 0.34)], 0, 0, 1, 0))
        wide = max(len(t) for t in lines) * 32 * 0.56 + 50
        slip(c, x + bw / 2 - wide / 2, y + (foot - y) * 0.30, lines, 32, w=wide, turn=(-1.2, 1.4)[i], bold=(0,))
        c.mark(("giap", "kia")[i], x + bw / 2, y + (foot - y) * 0.5)
    # one register open in front
    ox, oy, ow, oh = w * 0.33, h * 0.775, w * 0.34, h * 0.155
    pool(c, ox + ow / 2, oy + oh, ow * 0.62, 34, 0.7)
    for side in (-1, 1):
        cx = ox + ow / 2
        page = points([(cx, oy), (cx + side * ow * 0.44, oy - 4), (cx + side * ow * 0.54, oy + oh), (cx, oy + oh + 8)])
        c.path(points([(cx, oy + 14), (cx + side * ow * 0.445, oy + 8), (cx + side * ow * 0.55, oy + oh + 16),
                       (cx, oy + oh + 24)]), "#a5854f")
        c.path(page, c.linear(["#f4e7c4", "#e3cf9b"], 0 if side > 0 else 1, 0, 1 if side > 0 else 0, 0.4))
        rows = ""
        for k in range(1, 8):
            t = k / 8
            rows += f"M{num(cx + side * ow * 0.44 * t)} {num(oy + 4)}L{num(cx + side * ow * 0.54 * t)} {num(oy + oh)}"
        c.path(rows, stroke="#8f2a18", width=1.4, opacity=0.5)
        marks = ""
        for k in range(8):
            t = (k + 0.5) / 8
            for j in range(5):
                u = 0.08 + 0.18 * j + c.dice.between(0, 0.03)
                sx = cx + side * ow * (0.44 + 0.10 * u) * t
                marks += (f"M{num(sx)} {num(oy + oh * u)}"
                          f"L{num(cx + side * ow * (0.44 + 0.10 * (u + 0.11)) * t)} {num(oy + oh * (u + c.dice.between(0.06, 0.12)))}")
        c.path(marks, stroke=INK, width=6, opacity=0.75, cap="round")
    c.path(points([(ox + ow / 2 - 40, oy), (ox + ow / 2 + 30, oy), (ox + ow / 2 + 30, oy + oh + 8),
                   (ox + ow / 2 - 40, oy + oh + 8)]), c.linear([(0, "#3a2408", 0), (0.5, "#3a2408", 0.35), (1, "#3a2408", 0)], 0,
                                                               0, 1, 0))
    tag(c, w - 44, h - 26, "#e3d3b4")


def register_row(c, count=17, wood="#6b4526", wall="#31414a",
                 palette=("#6b2a1c", "#26384d", "#7c5c37", "#3f4a36", "#86643a", "#4a3040", "#8f5a2c")):
    """As many registers as there are kinds, standing on one shelf with their tags."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear([darker(wall, 0.1), wall, darker(wall, 0.45)]))
    c.rect(0, 0, w, h, c.radial([(0, "#ffe2ac", 0.34), (0.6, "#ffe2ac", 0.06), (1, "#ffe2ac", 0)], 0.36, 0.18, 0.85))
    foot = h * 0.76
    board(c, w * 0.02, h * 0.045, w * 0.96, h * 0.055, wood, 10)
    c.rect(w * 0.02, h * 0.10, w * 0.96, 60, c.linear([(0, "#000000", 0.6), (1, "#000000", 0)]))
    for px in (w * 0.02, w * 0.955):
        board(c, px, h * 0.045, w * 0.025, h * 0.80, darker(wood, 0.15), 6, upright=True)
    widths = [c.dice.between(0.7, 1.5) for _ in range(count)]
    room = w * 0.845
    gap = 6
    unit = (room - gap * (count - 1)) / sum(widths)
    x = w * 0.075
    for i in range(count):
        bw = widths[i] * unit
        tall = h * c.dice.between(0.47, 0.60)
        tone = palette[(i * 5 + i // 3) % len(palette)]
        y = foot - tall
        c.rect(x + 14, y + 16, bw, tall, "#000000", 0.35)
        c.rect(x, y, bw, tall, c.linear([darker(tone, 0.35), lighter(tone, 0.22), tone, darker(tone, 0.5)], 0, 0, 1, 0), round_=5)
        weave = "".join(f"M{num(x)} {num(y + k * 6)}h{num(bw)}" for k in range(1, int(tall // 6)))
        c.path(weave, stroke=darker(tone, 0.5), width=1, opacity=0.18)
        # a head of leaves, the cords of the sewing
        c.path(points([(x + 4, y), (x + bw - 4, y), (x + bw - 9, y - 12), (x + 9, y - 12)]), "#e3d0a0")
        cords = "".join(f"M{num(x)} {num(y + tall * k)}h{num(bw)}" for k in (0.10, 0.36, 0.64, 0.90))
        c.path(cords, stroke="#120a06", width=7, opacity=0.35)
        c.path(cords, stroke="#e8dcc0", width=3.6)
        # a tag hanging over the edge
        tw = min(bw * 0.62, 56)
        tx, ty, tt = x + (bw - tw) / 2, y + tall * 0.42, tall * c.dice.between(0.17, 0.20)
        c.rect(tx + 3, ty + 4, tw, tt, "#000000", 0.3)
        c.rect(tx, ty, tw, tt, c.linear(["#f8eed6", "#dcc79a"]))
        lines = ""
        at = ty + 14
        while at < ty + tt - 16:
            long = c.dice.between(9, 18)
            lines += f"M{num(tx + tw * 0.5)} {num(at)}v{num(min(long, ty + tt - 10 - at))}"
            at += long + 8
        c.path(lines, stroke=INK, width=6, opacity=0.7, cap="round")
        x += bw + gap
    c.mark("day", w * 0.3, h * 0.5)
    board(c, w * 0.02, foot, w * 0.96, h * 0.07, wood, 14)
    c.rect(w * 0.02, foot + h * 0.07, w * 0.96, 70, c.linear([(0, "#000000", 0.6), (1, "#000000", 0)]))
    tag(c, w - 44, h - 26, "#cfd8d6")


def _clasp(c, x, y, s):
    c.path(f"M{num(x)} {num(y)}h{num(s)}l{num(s * 0.34)} {num(s * 0.13)}l{num(-s * 0.34)} {num(s * 0.13)}h{num(-s)}z",
           c.linear(["#fdf6e2", "#d9c9a0", "#a08c5e"]))
    c.rect(x + s * 0.30, y - s * 0.08, s * 0.16, s * 0.42, "#16202c", 0.8, round_=3)


def cased_books(c, title, years, cloth="#26406b"):
    """Cloth cases with bone clasps along a shelf; before them one book of the set with its title."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#4a2f1e", "#38231a", "#241610"]))
    c.rect(0, 0, w, h, c.radial([(0, "#ffdca6", 0.40), (0.6, "#ffdca6", 0.06), (1, "#ffdca6", 0)], 0.6, 0.15, 0.85))
    for s, (top, foot) in enumerate(((0.03, 0.335), (0.385, 0.69))):
        count = 11
        for k in range(count):
            bw = w * 0.96 / count - 7
            x, y, bh = w * 0.02 + k * (w * 0.96 / count), h * top + h * 0.03 + c.dice.between(0, 9), h * (foot - top) - h * 0.03
            tone = cloth if (k + s) % 4 else darker(cloth, 0.16)
            c.rect(x, y, bw, bh, c.linear([darker(tone, 0.3), lighter(tone, 0.18), tone, darker(tone, 0.4)], 0, 0, 1, 0),
                   round_=4)
            c.path("".join(f"M{num(x)} {num(y + j * 6)}h{num(bw)}" for j in range(1, int(bh // 6))), stroke=darker(tone, 0.5),
                   width=1, opacity=0.22)
            c.path(points([(x + 5, y), (x + bw - 5, y), (x + bw - 12, y - 12), (x + 12, y - 12)]), "#dcc998")
            c.rect(x + bw * 0.30, y + 20, bw * 0.40, bh * 0.50, c.linear(["#f6ecd2", "#ddc99c"]))
            c.rect(x + bw * 0.30 + 4, y + 24, bw * 0.40 - 8, bh * 0.50 - 8, "none", 0.6, stroke=INK, width=1.2)
            lines = ""
            at = y + 36
            while at < y + bh * 0.50 - 6:
                long = c.dice.between(10, 22)
                lines += f"M{num(x + bw * 0.5)} {num(at)}v{num(long)}"
                at += long + 8
            c.path(lines, stroke=INK, width=8, opacity=0.72, cap="round")
            for py in (0.72, 0.86):
                _clasp(c, x + bw * 0.30, y + bh * py, bw * 0.30)
        board(c, -10, h * foot, w + 20, h * 0.045, "#6b4526", 10)
        c.rect(0, h * (foot + 0.045), w, 50, c.linear([(0, "#000000", 0.6), (1, "#000000", 0)]))
    # the table, an open case, and one book of the set
    board(c, -10, h * 0.835, w + 20, h * 0.18, "#7a5030", 18, edge=3)
    kx, ky, kw, kh = w * 0.60, h * 0.60, w * 0.30, h * 0.28
    pool(c, kx + kw / 2, ky + kh + 6, kw * 0.64, 34, 0.8)
    y = ky + kh
    for k in range(7):
        y -= h * 0.027
        volume_side(c, kx + 14 + c.dice.between(-5, 5), y, kw - 28, h * 0.027, "#86643a", (0.1, 0.5, 0.9))
    c.path(points([(kx, ky + kh), (kx, y - 6), (kx - 26, y - 40), (kx - 26, ky + kh - 34)]),
           c.linear([darker(cloth, 0.1), darker(cloth, 0.5)]))
    c.path(points([(kx - 26, y - 40), (kx + 10, y - 6), (kx + kw * 0.5, y - 70), (kx + kw * 0.34, y - 100)]),
           c.linear([lighter(cloth, 0.2), cloth]))
    c.rect(kx - 10, ky + kh - 8, kw + 20, 14, cloth)
    c.path(points([(kx + kw, ky + kh), (kx + kw, ky + kh - 8), (kx + kw + 120, ky + kh + 12), (kx + kw + 110, ky + kh + 26)]),
           c.linear([lighter(cloth, 0.15), darker(cloth, 0.3)]))
    _clasp(c, kx + kw + 62, ky + kh + 4, 36)
    vx, vy, vw, vh = w * 0.16, h * 0.475, w * 0.285, h * 0.435
    with c.moved(vx, vy, turn=-2.4):
        volume_top(c, 0, 0, vw, vh, "#94733f", 14)
        lw, lh = vw * 0.42, vh * 0.80
        c.rect(vw * 0.09, vh * 0.07, lw, lh, c.linear(["#f8eed6", "#e0cb9a"], 0, 0, 1, 1))
        c.rect(vw * 0.09 + 7, vh * 0.07 + 7, lw - 14, lh - 14, "none", stroke=INK, width=1.6)
        for i, line in enumerate(title):
            c.text(vw * 0.09 + lw / 2, vh * 0.07 + 62 + i * 47, line, 30, INK, weight="bold")
        c.line(vw * 0.09 + 40, vh * 0.07 + 74 + len(title) * 44, vw * 0.09 + lw - 40, vh * 0.07 + 74 + len(title) * 44, "#a5321f",
               2)
        c.text(vw * 0.09 + lw / 2, vh * 0.07 + 116 + len(title) * 43, years, 30, INK, italic=True)
    c.mark("sach", vx + vw * 0.3, vy + vh * 0.4)
    c.mark("hop", w * 0.5, h * 0.15)
    tag(c, w - 44, h - 26, "#ecd9b8")


def tied_shelves(c, lines, rows=4, wood="#5d4029"):
    """Shelves crammed with volumes tied in their covers, tags hanging over the edge."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, "#1d140d")
    gap = h * 0.86 / rows
    for s in range(rows):
        top, foot = h * 0.03 + s * gap, h * 0.03 + (s + 1) * gap - 26
        c.rect(0, top, w, foot - top, c.linear(["#120b07", "#2c1d12"]))
        x, tags = w * 0.02, []
        while x < w * 0.965:
            bw = min(c.dice.between(150, 215), w * 0.985 - x)
            if bw < 80:
                break
            count = c.dice.whole(4, 6)
            y = foot
            tone = c.dice.pick(["#8b6a3a", "#6b4a2c", "#94733f", "#7c5c37", "#5c4331"])
            for _ in range(count):
                thick = (gap - 60) / 6 * c.dice.between(0.86, 1.04)
                y -= thick
                shift = c.dice.between(-5, 5)
                c.rect(x + shift, y, bw - 10, thick, c.linear(["#e6d2a0", "#c9ab70", "#8a6a3c"]))
                leaves = "".join(f"M{num(x + shift + 2)} {num(y + 5 + j * 5.4)}h{num(bw - 14 - c.dice.between(0, 12))}"
                                 for j in range(max(1, int((thick - 8) // 5.4))))
                c.path(leaves, stroke="#6b4c22", width=1.2, opacity=0.5)
                c.path(f"M{num(x + shift - 2)} {num(y + 2.5)}h{num(bw - 6)}M{num(x + shift - 2)} {num(y + thick - 2.5)}"
                       f"h{num(bw - 6)}", stroke=tone, width=5)
            for k in (0.26, 0.74):
                tx = x + bw * k
                c.path(f"M{num(tx)} {num(y - 3)}V{num(foot)}", stroke="#2a1a10", width=7, opacity=0.4)
                c.path(f"M{num(tx)} {num(y - 3)}V{num(foot)}", stroke="#cdb98a", width=4)
            if c.dice.chance(0.7):
                tags.append((x + bw * 0.44, c.dice.between(74, 110)))
            x += bw + 6
        board(c, -10, foot, w + 20, 26, wood, 6, edge=3)
        for tx, tall in tags:
            if s < rows - 1:
                c.rect(tx + 4, foot - 18, 34, tall, "#000000", 0.35)
                c.rect(tx, foot - 22, 34, tall, c.linear(["#f6ecd2", "#d3bb88"]))
                c.path("".join(f"M{num(tx + 17)} {num(foot - 8 + j * 21)}v12" for j in range(int(tall // 21) - 1)), stroke=INK,
                       width=6, opacity=0.65, cap="round")
        c.rect(0, top, w, 40, c.linear([(0, "#000000", 0.6), (1, "#000000", 0)]))
    for px in (-6, w * 0.492, w - 22):
        board(c, px, 0, 28, h * 0.03 + rows * gap, darker(wood, 0.1), 5, upright=True, edge=3)
    c.rect(0, 0, w, h, c.radial([(0, "#ffdc9a", 0.34), (0.5, "#ffdc9a", 0.06), (1, "#000000", 0.55)], 0.36, 0.32, 0.85))
    c.rect(0, h * 0.03 + rows * gap, w, h, c.linear(["#3a281a", "#22160e"]))
    wide = max(len(t) for t in lines) * 38 * 0.56 + 60
    slip(c, w * 0.055, h * 0.765, lines, 38, w=wide, turn=-1.4, bold=(0,))
    c.mark("nhan", w * 0.055 + wide / 2, h * 0.82)
    c.mark("gia", w * 0.7, h * 0.3)
    tag(c, w - 44, h - 26, "#d8c6a4")


def scroll_box(c, lines, lacquer="#7a2318"):
    """A red-lacquered box of rolled and folded papers, a few spread before it."""
    w, h = c.width, c.height
    table(c, "#26302c", (0.3, 0.15))
    # leaves in front
    for px, py, pw, ph, turn, columns, paper in ((0.055, 0.50, 0.34, 0.40, -7, 8, "old"),
                                                 (0.585, 0.505, 0.335, 0.35, 6, 8, "thin"),
                                                 (0.315, 0.60, 0.36, 0.30, -1, 9, "do")):
        with c.moved(w * px, h * py, turn=turn):
            sw, sh = w * pw, h * ph
            sheet(c, 0, 0, sw, sh, paper, edge=3, stains=5, fibres=90, shadow=26, folds=((0.33, "v"), (0.66, "v")))
            writing(c, sw * 0.07, sh * 0.13, sw * 0.86, sh * 0.76, columns, 15, strength=0.85, short={columns - 1: 0.5, 3: 0.8},
                    raised=(0,), taps=(0.07, 0.16))
    c.mark("to", w * 0.5, h * 0.75)
    x, y, bw, bh = w * 0.20, h * 0.30, w * 0.60, h * 0.255
    pool(c, x + bw / 2, y + bh + 4, bw * 0.62, 50, 0.85)
    # the lid leans behind
    lid = h * 0.20
    c.path(points([(x + 34, y - 34), (x + bw - 34, y - 34), (x + bw + 12, y - 34 - lid), (x - 12, y - 34 - lid)]),
           c.linear([darker(lacquer, 0.25), darker(lacquer, 0.55)]))
    brocade(c, points([(x + 62, y - 44), (x + bw - 62, y - 44), (x + bw - 26, y - 12 - lid), (x + 26, y - 12 - lid)]), x,
            y - lid - 40, bw, lid, "#8a5a1c", 34)
    c.path(f"M{num(x - 12)} {num(y - 34 - lid)}H{num(x + bw + 12)}", stroke="#e0b45e", width=5, opacity=0.8)
    c.path(points([(x, y), (x + bw, y), (x + bw - 34, y - 42), (x + 34, y - 42)]), "#120806")
    # rolls standing and leaning, folded papers between
    for k in range(15):
        px = x + 56 + k * (bw - 130) / 14
        tall = h * c.dice.between(0.07, 0.155)
        r = c.dice.between(17, 25)
        lean = c.dice.between(-9, 9)
        tone = c.dice.pick(["#efe0b8", "#dcc690", "#e8d3a0", "#cdb37c", "#f3e9d0"])
        with c.moved(px, y + 2, turn=round(lean, 1)):
            if k % 4 == 2:
                c.rect(-r, -tall * 0.8, r * 2, tall * 0.8, c.linear([lighter(tone, 0.2), tone, darker(tone, 0.35)], 0, 0, 1, 0))
                c.path("".join(f"M{num(-r + 6 + j * 7)} {num(-tall * 0.8)}V0" for j in range(int(2 * r // 7))), stroke="#7d5c2c",
                       width=1.4, opacity=0.5)
            else:
                c.rect(-r, -tall, 2 * r, tall, c.linear([lighter(tone, 0.3), tone, darker(tone, 0.45)], 0, 0, 1, 0))
                c.ellipse(0, -tall, r, r * 0.36, c.linear([lighter(tone, 0.4), darker(tone, 0.1)], 0, 0, 1, 1))
                c.path(f"M{num(-r * 0.6)} {num(-tall)}a{num(r * 0.6)} {num(r * 0.2)} 0 1 1 {num(r * 1.1)} 2"
                       f"a{num(r * 0.4)} {num(r * 0.14)} 0 1 1 {num(-r * 0.7)} -2", stroke="#6b4c22", width=2, opacity=0.8)
                c.path(f"M{num(-r)} {num(-tall * 0.5)}q{num(r)} 9 {num(2 * r)} 0",
                       stroke=c.dice.pick(["#a5321f", "#3f6a58", "#c9994a"]), width=7)
    c.rect(x, y, bw, bh, c.linear([lighter(lacquer, 0.25), lacquer, darker(lacquer, 0.55)], 0, 0, 0.7, 1), round_=7)
    c.rect(x - 8, y - 8, bw + 16, 22, c.linear(["#e8c06a", "#7d5a20"]), round_=5)
    c.rect(x + 26, y + 36, bw - 52, bh - 66, "none", 0.75, stroke="#dcae4c", width=3)
    clouds = cloud(x + bw * 0.14, y + bh * 0.55, 50, 1) + cloud(x + bw * 0.86, y + bh * 0.55, 50, -1)
    c.path(clouds, stroke="#dcae4c", width=4, opacity=0.8, cap="round")
    for px in (x + bw * 0.06, x + bw * 0.94):
        c.path(f"M{num(px - 34)} {num(y + 10)}q34 66 68 0", stroke="#e8c06a", width=8, cap="round")
    ribbon(c, [(x + bw * 0.30, y + 4), (x + bw * 0.27, y + bh * 0.5), (x + bw * 0.31, y + bh * 0.9),
               (x + bw * 0.25, y + bh * 1.2)], 12, "#c9994a")
    wide = max(len(t) for t in lines) * 38 * 0.56 + 60
    slip(c, x + bw / 2 - wide / 2, y + bh * 0.34, lines, 38, w=wide, bold=(0,))
    c.mark("hop", x + bw / 2, y + bh * 0.6)
    c.path(box(0, 0, w, h), c.linear([(0, "#ffe9b8", 0.12), (0.5, "#ffe9b8", 0), (1, "#000000", 0.32)], 0, 0, 1, 0.4))


def closed_volume(c, lines, leaves=119, cover="#6b4a2c"):
    """A thread-bound volume lying at an angle, its many leaves showing along the fore-edge."""
    w, h = c.width, c.height
    table(c, "#2b2430", (0.3, 0.15))
    a, b = (w * 0.13, h * 0.30), (w * 0.70, h * 0.12)            # far left and far right corners of the cover
    d, e = (w * 0.90, h * 0.50), (w * 0.33, h * 0.70)            # near right and near left
    deep = h * 0.15
    c.path(points([(px + 40, py + deep + 30) for px, py in (a, b, d, e)]), "#000000", opacity=0.35)
    pool(c, w * 0.54, h * 0.72, w * 0.46, h * 0.18, 0.7)
    left = [a, e, (e[0], e[1] + deep), (a[0], a[1] + deep)]
    front = [e, d, (d[0], d[1] + deep), (e[0], e[1] + deep)]
    c.path(points(left), c.linear(["#cdb37c", "#a8884e"], 0, 0, 1, 0.4))
    c.path(points(front), c.linear(["#f0e0b4", "#dcc48c", "#b3935a"], 0, 0, 1, 0.3))
    lines_ = ""
    for k in range(1, leaves, 2):
        t = k / leaves
        y0, y1, y2 = a[1] + deep * t, e[1] + deep * t, d[1] + deep * t
        lines_ += (f"M{num(a[0])} {num(y0 + c.dice.between(-1, 1))}L{num(e[0])} {num(y1 + c.dice.between(-1.4, 1.4))}"
                   f"L{num(d[0] - c.dice.between(0, 7))} {num(y2 + c.dice.between(-1.4, 1.4))}")
    c.path(lines_, stroke="#6b4c22", width=1.2, opacity=0.5)
    for grow in (0, deep - 12):
        c.path(points([(a[0] - 5, a[1] + grow), (e[0] - 3, e[1] + grow), (d[0] + 6, d[1] + grow), (d[0] + 6, d[1] + grow + 12),
                       (e[0] - 3, e[1] + grow + 12), (a[0] - 5, a[1] + grow + 12)]), darker(cover, 0.35))
    top = points([a, b, d, e])
    c.path(top, c.linear([lighter(cover, 0.34), cover, darker(cover, 0.22)], 0.2, 0, 0.8, 1))
    with c.clipped(top):
        weave = ""
        for k in range(60):
            t = k / 60
            weave += (f"M{num(a[0] + (e[0] - a[0]) * t)} {num(a[1] + (e[1] - a[1]) * t)}"
                      f"L{num(b[0] + (d[0] - b[0]) * t)} {num(b[1] + (d[1] - b[1]) * t)}")
        c.path(weave, stroke=darker(cover, 0.5), width=1.4, opacity=0.3)
        for _ in range(9):
            c.ellipse(w * c.dice.between(0.2, 0.85), h * c.dice.between(0.15, 0.65), c.dice.between(40, 130),
                      c.dice.between(20, 60), c.radial([(0, c.dice.pick(["#3a2412", "#a5825a"]), 0.25), (1, cover, 0)]))
    # the seam along the far right edge, over the back
    def at(u, v):
        px = a[0] + (b[0] - a[0]) * u + (e[0] - a[0]) * v
        return px, a[1] + (b[1] - a[1]) * u + (e[1] - a[1]) * v

    stitch = "M" + "L".join(f"{num(px)} {num(py)}" for px, py in (at(0.92, 0), at(0.92, 1)))
    for v in (0.05, 0.35, 0.65, 0.95):
        (ax, ay), (bx, by) = at(0.92, v), at(1, v)
        stitch += f"M{num(ax)} {num(ay)}L{num(bx)} {num(by)}" + (f"v{num(deep)}" if v > 0.9 else "")
    c.path(stitch, stroke="#1d120a", width=8, opacity=0.4)
    c.path(stitch, stroke="#efe3c8", width=4.4)
    # the label, lying in the plane of the cover
    ux, uy = b[0] - a[0], b[1] - a[1]
    lean = round(90 - degrees(atan2(e[1] - a[1], e[0] - a[0])) + degrees(atan2(uy, ux)), 1)
    lw, lh = 0.62, 0.60
    quad = [at(0.09, 0.16), at(0.09 + lw, 0.16), at(0.09 + lw, 0.16 + lh), at(0.09, 0.16 + lh)]
    c.path(points([(px + 4, py + 6) for px, py in quad]), "#000000", opacity=0.35)
    c.path(points(quad), c.linear(["#f8eed6", "#ddc592"], 0, 0, 1, 1))
    c.path(points(quad), stroke="#8f2a18", width=2)
    for i, line in enumerate(lines):
        px, py = at(0.09 + lw / 2, 0.16 + lh * (0.56 + 0.62 * (i - (len(lines) - 1) / 2) * 0.5))
        with c.moved(px, py, turn=round(degrees(atan2(uy, ux)), 1), skew=lean, scale=(1.0, 0.86)):
            c.text(0, 0, line, 50 if i < len(lines) - 1 else 38, INK, weight="bold" if i < len(lines) - 1 else None,
                   italic=i == len(lines) - 1)
    c.mark("nhan", *at(0.09 + lw / 2, 0.36))
    c.mark("mep", (e[0] + d[0]) / 2, (e[1] + d[1]) / 2 + deep * 0.5)
    c.path(f"M{num(e[0])} {num(e[1])}L{num(a[0])} {num(a[1])}L{num(b[0])} {num(b[1])}", stroke="#fff0cc", width=2.4, opacity=0.5)
