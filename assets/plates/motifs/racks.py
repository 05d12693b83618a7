"""The standard steel rack, drawn from its measurements."""
from draw.canvas import box, num, points
from draw.ground import cast, pool, table, tag
from draw.tone import INK, darker, lighter
from motifs._printwork import fitted


def steel_rack(c, standard, measures, shelves, wall="#cbc9b8", floor="#8d8a7e", steel="#7f938c", k=0.585):
    """The rack at scale (k units a millimetre), standing boxes of 125 x 350 mm on its panels."""
    w, h = c.width, c.height
    tall, wide, deep = (n * k for n in measures)
    edge = h * 0.865
    c.rect(0, 0, w, edge, c.radial([(0, lighter(wall, 0.5), 1), (0.6, wall, 1), (1, darker(wall, 0.38), 1)], 0.3, 0.22, 1.0))
    blocks = "".join(f"M0 {num(edge - 96 * j)}h{w}" for j in range(1, 16))
    blocks += "".join(f"M{num(i * 190 + (95 if j % 2 else 0))} {num(edge - 96 * j)}v96" for j in range(1, 16) for i in range(8))
    c.path(blocks, stroke=darker(wall, 0.35), width=1.6, opacity=0.28)
    c.rect(0, edge, w, h - edge, c.linear([lighter(floor, 0.2), floor, darker(floor, 0.4)]))
    c.rect(0, edge - 26, w, 26, c.linear([darker(wall, 0.35), darker(wall, 0.5)]))
    dx, dy = deep * 0.40, -deep * 0.16
    x, foot = (w - wide - dx) / 2, h * 0.925
    top = foot - tall
    # shadow on the wall and the floor
    for i in range(9):
        c.rect(x + dx + 26 + i * 4, top + dy + 20 + i * 3, wide + 10, tall - 40, "#000000", 0.035, 6)
    pool(c, x + wide / 2 + dx, foot + 6, wide * 0.72, 40, 0.7)
    # back frame
    for px in (x + dx, x + wide + dx - 24 * k * 2):
        c.rect(px, top + dy, 48 * k, tall, darker(steel, 0.45))
    step = (tall - 70 * k) / (shelves - 1)
    levels = [foot - 60 * k - i * step for i in range(shelves)]      # top faces of the panels, from the lowest
    panel = 38 * k
    # cross brace behind
    c.path(f"M{num(x + dx)} {num(top + dy)}L{num(x + wide + dx)} {num(foot + dy)}M{num(x + wide + dx)} {num(top + dy)}L{num(x + dx)} "
           f"{num(foot + dy)}",
           stroke=darker(steel, 0.35), width=7, opacity=0.8)
    bw, bh = 125 * k, 350 * k
    kraft = ["#c3a06a", "#b8935a", "#cbaa76", "#bd9a64"]
    for i, y in enumerate(levels):
        # panel: its face from above, then boxes, then its lip
        c.path(points([(x, y), (x + wide, y), (x + wide + dx, y + dy), (x + dx, y + dy)]), c.linear([lighter(steel, 0.10),
                                                                                                     darker(steel, 0.30)], 0, 1, 0, 0))
        if i < shelves - 1:
            c.rect(x + dx * 0.6, levels[i + 1] + panel, wide, 70, c.linear([(0, "#000000", 0.42), (1, "#000000", 0)]))
            count = (9, 9, 7, 9)[i % 4]
            at = x + 46 * k
            for j in range(count):
                tone = kraft[(i * 3 + j) % 4]
                sx, sy = dx * 0.10, dy * 0.10
                bx = at + sx
                by = y + sy
                ex, ey = dx * 0.62, dy * 0.62
                c.path(points([(bx, by - bh), (bx + ex, by - bh + ey), (bx + bw + ex, by - bh + ey), (bx + bw, by - bh)]),
                       lighter(tone, 0.30))
                c.rect(bx, by - bh, bw - 2, bh, c.linear([lighter(tone, 0.24), tone, darker(tone, 0.30)], 0, 0, 1, 0.15))
                if j == count - 1:
                    c.path(points([(bx + bw - 2, by - bh), (bx + bw + ex, by - bh + ey), (bx + bw + ex, by + ey), (bx + bw - 2, by)]),
                           darker(tone, 0.45))
                c.rect(bx + bw * 0.16, by - bh * 0.88, bw * 0.66, bh * 0.30, c.linear(["#fdf8ea", "#ece0c2"]))
                c.path(f"M{num(bx + bw * 0.25)} {num(by - bh * 0.80)}h{num(bw * 0.46)}M{num(bx + bw * 0.25)} "
                       f"{num(by - bh * 0.73)}h{num(bw * 0.36)}"
                       f"M{num(bx + bw * 0.25)} {num(by - bh * 0.66)}h{num(bw * 0.42)}", stroke=INK, width=4, opacity=0.6)
                c.circle(bx + bw * 0.49, by - bh * 0.26, 15 * k * 1.1, "#2a1e12")
                c.path(f"M{num(bx + bw * 0.36)} {num(by - bh * 0.28)}a{num(16 * k)} {num(16 * k)} 0 0 1 {num(bw * 0.2)} -4",
                       stroke="#f3dfb0", width=2, opacity=0.7)
                c.line(bx + 1.5, by - bh, bx + 1.5, by, "#f6e3b8", 2, 0.5)
                at += bw + 1.5
            if count < 9:
                # a few files lying in the free space
                fx, fw = at + dx * 0.2 + 20 * k, x + wide - at - 60 * k
                for n in range(7):
                    c.rect(fx + c.dice.between(-4, 4), y - 12 - n * 17 * k - 6, fw, 16 * k, c.dice.pick(["#efe6cf", "#d9cba4", "#c98f6a",
                                                                                                         "#9fb0a4", "#e6d7ae"]))
                    c.line(fx, y - 12 - n * 17 * k - 6 + 16 * k, fx + fw, y - 12 - n * 17 * k + 10 * k, "#4a3a24", 1.4, 0.5)
        c.rect(x, y, wide, panel, c.linear([lighter(steel, 0.55), steel, darker(steel, 0.35)]))
        c.line(x, y + 1, x + wide, y + 1, "#f2f6ee", 2, 0.7)
        c.rect(x, y + panel, wide, 16, c.linear([(0, "#000000", 0.4), (1, "#000000", 0)]))
        if i == 2:
            c.mark("dot", x + wide * 0.30, y + panel * 0.5)
    # front posts with their row of holes
    post = 46 * k
    for px in (x - post * 0.3, x + wide - post * 0.7):
        c.rect(px, top, post, tall, c.linear([lighter(steel, 0.6), steel, darker(steel, 0.42)], 0, 0, 1, 0), round_=2)
        holes = "".join(f"M{num(px + post / 2)} {num(top + 26 + j * 27)}v9" for j in range(int((tall - 40) // 27)))
        c.path(holes, stroke="#20282a", width=6, cap="round", opacity=0.85)
        c.rect(px - 6, foot - 12, post + 12, 16, c.linear(["#3a4442", "#1c2221"]), round_=3)
    c.mark("cot", x - post * 0.3 + post / 2, top + tall * 0.34)
    # the standard's plate on the uppermost panel
    pw, ph = wide * 0.34, 54
    px, py = x + wide / 2 - pw / 2, levels[-1] - 8
    c.rect(px + 3, py + 4, pw, ph, "#000000", 0.35, 4)
    c.rect(px, py, pw, ph, c.linear(["#fdfaf0", "#e6dec8"]), round_=4)
    c.text(x + wide / 2, py + 38, standard, fitted(standard, 32, pw * 0.9), "#8f2414", font="sans", weight="bold")
    c.rect(0, 0, w, h, c.linear([(0, "#fff6dc", 0.22), (0.5, "#fff6dc", 0), (1, "#0c0c08", 0.34)], 0, 0, 1, 0.6))
    tag(c, w - 44, h - 22, "#f6efdc")


def rack_drawing(c, standard, title, lines, measures, shelves, blue="#1f4a6b", k=0.385):
    """Front and side of the rack on a blue sheet, white lines; k units a millimetre."""
    w, h = c.width, c.height
    table(c, "#20242a", (0.3, 0.2))
    x, y, sw, sh = w * 0.035, h * 0.05, w * 0.93, h * 0.865
    cast(c, x, y, sw, sh, 34, 0.4)
    c.rect(x, y, sw, sh, c.radial([(0, lighter(blue, 0.20), 1), (0.6, blue, 1), (1, darker(blue, 0.35), 1)], 0.4, 0.35, 0.85))
    grid = "".join(f"M{num(x)} {num(y + j * 28)}h{num(sw)}" for j in range(1, int(sh // 28) + 1))
    grid += "".join(f"M{num(x + j * 28)} {num(y)}v{num(sh)}" for j in range(1, int(sw // 28) + 1))
    c.path(grid, stroke="#9fc4dc", width=1, opacity=0.13)
    blot = "".join(f"M{num(x + c.dice.between(0, sw))} {num(y + c.dice.between(0, sh))}h.1" for _ in range(300))
    c.path(blot, stroke="#cfe4f0", width=2.4, cap="round", opacity=0.20)
    for share in (0.33, 0.66):
        c.rect(x + sw * share - 20, y, 20, sh, c.linear([(0, "#000000", 0), (1, "#000000", 0.18)], 0, 0, 1, 0))
        c.line(x + sw * share + 1, y, x + sw * share + 1, y + sh, "#dcecf6", 1.6, 0.25)
    ink = "#eaf3f6"

    def line(d, width=2, opacity=0.92, dash=None):
        c.path(d, stroke=ink, width=width, opacity=opacity, dash=dash)

    def across(x1, x2, at, words, up):
        line(f"M{num(x1)} {num(at - up)}V{num(at + 10)}M{num(x2)} {num(at - up)}V{num(at + 10)}", 1, 0.7)
        line(f"M{num(x1)} {num(at)}H{num(x2)}", 1.3)
        c.path(f"M{num(x1)} {num(at)}l15 -5v10zM{num(x2)} {num(at)}l-15 -5v10z", ink)
        c.text((x1 + x2) / 2, at - 10, words, 32, "#ffe3a0", font="sans")

    def along(y1, y2, at, words, left):
        line(f"M{num(at - left)} {num(y1)}H{num(at + 10)}M{num(at - left)} {num(y2)}H{num(at + 10)}", 1, 0.7)
        line(f"M{num(at)} {num(y1)}V{num(y2)}", 1.3)
        c.path(f"M{num(at)} {num(y1)}l-5 15h10zM{num(at)} {num(y2)}l-5 -15h10z", ink)
        c.text(at - 12, (y1 + y2) / 2, words, 32, "#ffe3a0", font="sans", turn=-90)

    tall, wide, deep = (n * k for n in measures)
    foot = y + sh * 0.855
    top = foot - tall

    def rack(px, pw, brace):
        for qx in (px, px + pw - 18):
            line(box(qx, top, 18, tall), 2.2)
            line("".join(f"M{num(qx + 9)} {num(top + 18 + j * 20)}v6" for j in range(int((tall - 24) // 20))), 3, 0.8)
        step = (tall - 28) / (shelves - 1)
        for i in range(shelves):
            ly = foot - 24 - i * step
            line(box(px, ly, pw, 15), 2.2)
            c.rect(px, ly, pw, 15, ink, 0.12)
        if brace:
            line(f"M{num(px + 18)} {num(top + 20)}L{num(px + pw - 18)} {num(foot - 20)}M{num(px + pw - 18)} "
                 f"{num(top + 20)}L{num(px + 18)} {num(foot - 20)}", 1.2, 0.6,
                 "18 7 4 7")
        line(f"M{num(px + pw / 2)} {num(top - 26)}V{num(foot + 22)}", 1, 0.6, "22 6 4 6")

    fx = x + sw * 0.135
    rack(fx, wide, True)
    across(fx, fx + wide, foot + 54, str(measures[1]), 46)
    along(top, foot, fx - 54, str(measures[0]), -46)
    ex = x + sw * 0.545
    rack(ex, deep, False)
    across(ex, ex + deep, foot + 54, str(measures[2]), 46)
    line(f"M{num(fx - 90)} {num(foot)}H{num(ex + deep + 60)}", 2.6)
    # title block
    bx, bw, by, bh = x + sw * 0.685, sw * 0.285, y + sh * 0.55, sh * 0.39
    line(box(bx, by, bw, bh), 2.2)
    line(f"M{num(bx)} {num(by + bh * 0.36)}h{num(bw)}M{num(bx)} {num(by + bh * 0.56)}h{num(bw)}", 1.2)
    for i, words in enumerate(title):
        c.text(bx + bw / 2, by + bh * (0.15 + 0.13 * i), words, fitted(words, 33, bw * 0.9, 0.6), ink, font="sans", weight="bold",
               spacing=1)
    c.text(bx + bw / 2, by + bh * 0.50, standard, fitted(standard, 40, bw * 0.9), "#ffe3a0", font="sans", weight="bold")
    for i, words in enumerate(lines):
        c.text(bx + bw / 2, by + bh * (0.68 + 0.115 * i), words, fitted(words, 26, bw * 0.92), ink, font="sans")
    # a box of the rack in oblique view, above the block
    ox, oy, a, b, e = bx + bw * 0.20, y + sh * 0.47, wide * 0.30, tall * 0.34, deep * 0.30
    for dx, dy in ((0, 0), (e * 0.8, -e * 0.45)):
        line(box(ox + dx, oy - b + dy, a, b), 1.6, 0.9 if dx == 0 else 0.5)
    for px, py in ((ox, oy - b), (ox + a, oy - b), (ox, oy), (ox + a, oy)):
        line(f"M{num(px)} {num(py)}l{num(e * 0.8)} {num(-e * 0.45)}", 1.4, 0.7)
    for i in range(shelves):
        ly = oy - 4 - (b - 8) * i / (shelves - 1)
        line(f"M{num(ox)} {num(ly)}h{num(a)}l{num(e * 0.8)} {num(-e * 0.45)}h{num(-a)}z", 1.5, 0.85)
    line(box(x + 20, y + 20, sw - 40, sh - 40), 2)
