"""Things that keep records: reels of film, the standard box, the tin chests of the evacuation."""
from math import cos, pi, sin

from draw.canvas import box, num, points
from draw.ground import cast, pool, table, tag
from draw.paper import bars
from draw.tone import INK, darker, lighter
from draw.wood import board, grain


def _reel(c, cx, cy, r, tone):
    """A film reel lying flat: wound film under a flange with openings."""
    c.ellipse(cx + 26, cy + 34, r * 1.04, r * 1.02, c.radial([(0.80, "#000000", 0.40), (1, "#000000", 0)]))
    c.circle(cx, cy, r, c.radial(["#3d3430", "#262020", "#151111"], 0.35, 0.3, 0.8))
    turns = ""
    rr = r * 0.42
    while rr < r * 0.90:
        turns += f"M{num(cx - rr)} {num(cy)}a{num(rr)} {num(rr)} 0 1 1 {num(2 * rr)} 0a{num(rr)} {num(rr)} 0 1 1 {num(-2 * rr)} 0"
        rr += 5
    c.path(turns, stroke="#7c6a58", width=1.2, opacity=0.5)
    # the flange: a ring with six openings
    d = f"M{num(cx - r)} {num(cy)}a{num(r)} {num(r)} 0 1 1 {num(2 * r)} 0a{num(r)} {num(r)} 0 1 1 {num(-2 * r)} 0Z"
    for k in range(6):
        a0, a1 = k * pi / 3 + 0.17, (k + 1) * pi / 3 - 0.17
        ri, ro = r * 0.38, r * 0.84
        p = lambda a, q: f"{num(cx + cos(a) * q)} {num(cy + sin(a) * q)}"  # noqa: E731
        d += f"M{p(a0, ro)}A{num(ro)} {num(ro)} 0 0 1 {p(a1, ro)}L{p(a1 - 0.12, ri)}A{num(ri)} {num(ri)} 0 0 0 {p(a0 + 0.12, ri)}Z"
    with c.moved(7, 9):
        c.path(d, "#000000", opacity=0.35, rule="evenodd")
    c.path(d, c.linear([lighter(tone, 0.55), tone, darker(tone, 0.28), lighter(tone, 0.10)], 0, 0, 1, 1), rule="evenodd")
    c.path(d, stroke=lighter(tone, 0.6), width=2, opacity=0.6)
    c.circle(cx, cy, r * 0.97, "none", stroke=darker(tone, 0.4), width=2, opacity=0.6)
    c.circle(cx, cy, r * 0.20, c.linear([lighter(tone, 0.5), darker(tone, 0.3)], 0, 0, 1, 1))
    c.rect(cx - r * 0.07, cy - r * 0.07, r * 0.14, r * 0.14, "#0e0b0a")
    for k in range(3):
        a = k * 2 * pi / 3 + 0.5
        c.circle(cx + cos(a) * r * 0.29, cy + sin(a) * r * 0.29, r * 0.022, darker(tone, 0.5))


def film_reels(c, sizes):
    w, h = c.width, c.height
    table(c, "#23262a", (0.5, 0.4))
    # a light table
    lx, ly, lw, lh = w * 0.045, h * 0.55, w * 0.91, h * 0.33
    c.rect(lx - 20, ly - 20, lw + 40, lh + 40, c.linear(["#4a4e52", "#2b2e32"]), round_=14)
    c.rect(lx, ly, lw, lh, c.radial([(0, "#fffdf4", 1), (0.7, "#f6eed8", 1), (1, "#dccfae", 1)], 0.45, 0.5, 0.75), round_=6)
    c.ellipse(w * 0.5, ly, w * 0.55, 120, c.radial([(0, "#fff4d8", 0.30), (1, "#fff4d8", 0)]))
    _reel(c, w * 0.275, h * 0.315, 285, "#a7a49b")
    _reel(c, w * 0.755, h * 0.285, 215, "#8b8374")
    for cx, cy, words in ((w * 0.275, h * 0.315, sizes[0]), (w * 0.755, h * 0.285, sizes[1])):
        tw = 128
        c.rect(cx - tw / 2 + 3, cy - 128 + 4, tw, 46, "#000000", 0.35)
        c.rect(cx - tw / 2, cy - 128, tw, 46, c.linear(["#fbf6e8", "#eadfc2"]))
        c.text(cx, cy - 95, words, 31, INK, font="sans", weight="bold")
    # 35 mm strip: runs down from the big reel and along the table; frames are pages
    sy, tall = ly + 34, 152

    def strip(x0, y0, length, tall, frame, gap, perforated):
        film = "#2b2118"
        c.rect(x0 + 5, y0 + 7, length, tall, "#5a4a30", 0.35)
        c.rect(x0, y0, length, tall, c.linear([lighter(film, 0.14), film, darker(film, 0.3)]))
        if perforated:
            holes = ""
            for k in range(int(length // 20)):
                for hy in (y0 + 6, y0 + tall - 16):
                    holes += box(x0 + 6 + k * 20, hy, 11, 10)
            c.path(holes, "#f6eed8", opacity=0.92)
        pad = 24 if perforated else 9
        at = x0 + 14
        pages = lines = strong = ""
        while at + frame < x0 + length - 4:
            py, ph = y0 + pad, tall - 2 * pad
            pages += box(at, py, frame, ph)
            strong += f"M{num(at + frame * 0.25)} {num(py + ph * 0.14)}h{num(frame * 0.5)}"
            for k in range(6):
                ly_ = py + ph * (0.28 + k * 0.105)
                lines += f"M{num(at + frame * 0.12)} {num(ly_)}h{num(frame * c.dice.between(0.5, 0.76))}"
            at += frame + gap
        c.path(pages, "#efe4c6", opacity=0.90)
        c.path(strong, stroke=INK, width=tall * 0.030, opacity=0.85)
        c.path(lines, stroke=INK, width=tall * 0.020, opacity=0.6)

    with c.moved(0, 0):
        strip(-30, sy, w + 60, tall, 78, 9, True)
    strip(-30, sy + tall + 34, w + 60, 76, 50, 7, False)
    # the tails that join the strips to their reels
    film = "#2b2118"
    for x0, y0, x1, y1, wide in ((w * 0.275 + 255, h * 0.315 + 110, w * 0.455, sy + 2, 118), (w * 0.755 + 190, h * 0.285 + 96, w * 0.93, sy + tall + 36, 64)):
        d = f"M{num(x0 - 20)} {num(y0)}C{num(x0 + 60)} {num(y0 + 40)} {num(x1 - 30)} {num(y0 + 20)} {num(x1 + 20)} {num(y1)}h{num(wide * 0.55)}C{num(x1 + 30)} {num(y0 - 10)} {num(x0 + 80)} {num(y0 - 14)} {num(x0 - 4)} {num(y0 - 46)}Z"
        with c.moved(8, 12):
            c.path(d, "#000000", opacity=0.25)
        c.path(d, c.linear([lighter(film, 0.35), film, lighter(film, 0.12)], 0, 0, 1, 0.6))
        c.path(d, stroke="#8a7658", width=1.5, opacity=0.5)
    # a loupe on the strip
    gx, gy, gr = w * 0.655, sy + tall * 0.52, 128
    c.ellipse(gx + 18, gy + 24, gr * 1.12, gr * 1.08, c.radial([(0.7, "#000000", 0.35), (1, "#000000", 0)]))
    c.circle(gx, gy, gr, "#f8f0da")
    d = f"M{num(gx - gr)} {num(gy)}a{gr} {gr} 0 1 1 {2 * gr} 0a{gr} {gr} 0 1 1 {-2 * gr} 0Z"
    with c.clipped(d):
        c.rect(gx - 200, gy - 200, 400, 400, "#2b2118")
        px, py, pw, ph = gx - 92, gy - 108, 184, 260
        c.rect(px, py, pw, ph, c.linear(["#f7efd8", "#eadcb8"]))
        c.rect(px + pw + 22, py, 120, ph, "#efe4c6")
        c.rect(px - 142, py, 120, ph, "#efe4c6")
        c.rect(px + pw * 0.26, py + 34, pw * 0.48, 9, INK, 0.85)
        bars(c, px + 22, py + 74, pw - 44, 5, 21, 6, INK, 16, 0.7, 0.7)
        c.ellipse(gx - 40, gy - 60, 110, 60, c.radial([(0, "#ffffff", 0.55), (1, "#ffffff", 0)]))
    c.circle(gx, gy, gr, "none", stroke="#17120f", width=22)
    c.circle(gx, gy, gr + 9, "none", stroke="#8b8374", width=3, opacity=0.8)
    c.circle(gx, gy, gr - 10, "none", stroke="#d9d2c0", width=2, opacity=0.6)


def archive_box(c, standard, title, lines):
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#2f3330", "#232624", "#181a18"]))
    c.rect(0, 0, w, h, c.radial([(0, "#d8c9a0", 0.22), (1, "#d8c9a0", 0)], 0.3, 0.2, 0.8))
    # steel shelves behind, with more boxes in the dark
    for shelf in (0.02, 0.80):
        c.rect(0, h * shelf, w, 26, c.linear(["#8a908c", "#4d524f"]))
        c.rect(0, h * shelf + 26, w, 40, c.linear([(0, "#000000", 0.6), (1, "#000000", 0)]))
    for px in (0.0, 0.965):
        c.rect(w * px, 0, w * 0.035, h, c.linear(["#717773", "#3b3f3d"], 0, 0, 1, 0))
        c.path("".join(f"M{num(w * px + w * 0.0175)} {num(24 + k * 40)}v12" for k in range(int(h // 40))), stroke="#191b1a", width=9, cap="round")
    for k in range(6):
        bx = w * (0.05 + 0.155 * k)
        bh = h * 0.50
        tone = ("#6d5c42", "#655640", "#746247")[k % 3]
        c.rect(bx, h * 0.80 - bh, w * 0.142, bh, c.linear([darker(tone, 0.35), darker(tone, 0.6)]))
        c.rect(bx + w * 0.03, h * 0.80 - bh * 0.72, w * 0.082, bh * 0.26, "#a69a7c", 0.5)
    # the box: front, lid side, and the end with its hole
    fx, fy, fw, fh = w * 0.17, h * 0.525, w * 0.48, h * 0.255
    dx, dy = w * 0.185, -h * 0.20
    tone = "#c3a06a"
    floor = fy + fh
    pool(c, fx + (fw + dx) / 2, floor + 10, fw * 0.80, 40, 0.85)
    end = [(fx + fw, fy), (fx + fw + dx, fy + dy), (fx + fw + dx, floor + dy), (fx + fw, floor)]
    lid = [(fx, fy), (fx + dx, fy + dy), (fx + fw + dx, fy + dy), (fx + fw, fy)]
    c.path(points(end), c.linear([darker(tone, 0.22), darker(tone, 0.5)], 0, 0, 1, 0.4))
    c.path(points(lid), c.linear([lighter(tone, 0.42), lighter(tone, 0.16)], 0, 0, 1, 0))
    c.rect(fx, fy, fw, fh, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.18)], 0, 0, 0.8, 1))
    with c.clipped(box(fx, fy, fw, fh)):
        grain(c, fx, fy, fw, fh, tone, 70, strength=0.14)
    with c.clipped(points(lid)):
        grain(c, fx, fy + dy, fw + dx, -dy, tone, 34, strength=0.16)
    lip = 58
    c.path(points([(fx - 5, fy - 2), (fx + fw + 5, fy - 2), (fx + fw + 5, fy + lip), (fx - 5, fy + lip)]), c.linear([lighter(tone, 0.34), lighter(tone, 0.05)]))
    c.rect(fx - 5, fy + lip, fw + 10, 10, c.linear([(0, "#3a2810", 0.5), (1, "#3a2810", 0)]))
    c.path(points([(fx + fw + 5, fy - 2), (fx + fw + dx + 4, fy + dy - 3), (fx + fw + dx + 4, fy + dy + lip - 6), (fx + fw + 5, fy + lip)]), c.linear([darker(tone, 0.12), darker(tone, 0.40)], 0, 0, 1, 0))
    for d in (points([(fx, fy), (fx + fw, fy), (fx + fw + dx, fy + dy)], False), f"M{num(fx + fw)} {num(fy)}V{num(floor)}", f"M{num(fx)} {num(fy)}l{num(dx)} {num(dy)}"):
        c.path(d, stroke="#f6e3b8", width=2.5, opacity=0.7)
    # the hole, an ellipse in the foreshortened end
    hx, hy = fx + fw + dx * 0.5, fy + fh * 0.66 + dy * 0.5
    with c.moved(hx, hy):
        c.ellipse(0, 0, 27, 41, "#d9bc86")
        c.ellipse(2, 1, 24, 37, c.linear(["#120c07", "#3d2c18"], 0, 0, 1, 0.6))
        c.path("M-19 -22Q-6 -40 12 -32", stroke="#f6e3b8", width=2.5, opacity=0.6)
    c.mark("lo", hx, hy)
    # string and button
    bx, by = fx + fw * 0.56, fy + 128
    c.path(f"M{num(bx + dx * 0.94)} {num(fy + dy)}L{num(bx)} {num(fy)}V{num(by)}", stroke="#6d5226", width=9, opacity=0.35)
    c.path(f"M{num(bx + dx * 0.94)} {num(fy + dy - 3)}L{num(bx)} {num(fy - 3)}V{num(by)}", stroke="#f3ead2", width=6, join="round")
    c.circle(bx + 4, by + 5, 28, "#4a3516", 0.4)
    c.circle(bx, by, 27, c.linear(["#fdf8ea", "#d9cdb0"], 0, 0, 1, 1))
    c.path(f"M{num(bx - 26)} {num(by)}a26 26 0 1 1 52 0a26 26 0 1 1 -52 0M{num(bx - 21)} {num(by)}a21 21 0 1 1 42 0a21 21 0 1 1 -42 0", stroke="#e9dcbc", width=5)
    c.path(f"M{num(bx - 24)} {num(by)}a24 24 0 1 1 48 0a24 24 0 1 1 -48 0", stroke="#8f7a50", width=1.2, opacity=0.7)
    c.circle(bx, by, 7, "#a79a7c")
    c.path(f"M{num(bx + 20)} {num(by + 16)}q44 40 30 92", stroke="#f3ead2", width=5, cap="round")
    c.mark("day", bx, by)
    # label
    lw, lh = fw * 0.40, 200
    lx, ly = fx + fw * 0.04, fy + 76
    cast(c, lx, ly, lw, lh, 5, 0.25)
    c.rect(lx, ly, lw, lh, c.linear(["#fcf8ec", "#f0e6cd"]))
    c.rect(lx + 8, ly + 8, lw - 16, lh - 16, "none", stroke=INK, width=1.4)
    c.text(lx + lw / 2, ly + 52, standard, 29, "#8f2414", font="sans", weight="bold")
    c.line(lx + 22, ly + 70, lx + lw - 22, ly + 70, INK, 1, 0.6)
    c.text(lx + lw / 2, ly + 100, title, 14, INK, font="sans", weight="bold")
    for i, line in enumerate(lines):
        c.text(lx + lw / 2, ly + 131 + i * 27, line, 20, INK, font="sans")
    tag(c, w - 70, h - 26, "#d8cbb0")


def tin_chest(c, labels):
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#3a3b30", "#2c2d26", "#1d1e19"]))
    # a wall of bamboo
    at = -10
    while at < w:
        wide = c.dice.between(34, 48)
        tone = c.dice.pick(["#5e5a3e", "#55523a", "#686345", "#4d4b36"])
        c.rect(at, 0, wide - 3, h * 0.63, c.linear([lighter(tone, 0.18), tone, darker(tone, 0.5)], 0, 0, 1, 0))
        knots = "".join(f"M{num(at)} {num(c.dice.between(0.02, 0.20) * h + k * h * 0.21)}h{num(wide - 3)}" for k in range(3))
        c.path(knots, stroke=darker(tone, 0.55), width=5, opacity=0.8)
        at += wide
    for rail in (0.10, 0.50):
        c.rect(0, h * rail, w, 26, c.linear(["#7b744f", "#3c3a29"]))
    c.rect(0, 0, w, h, c.radial([(0, "#f0d49a", 0.34), (1, "#f0d49a", 0)], 0.22, 0.12, 0.75))
    floor = h * 0.62
    c.rect(0, floor, w, h - floor, c.linear(["#5b4a33", "#453726", "#2a2118"]))
    clods = "".join(f"M{num(c.dice.between(0, w))} {num(floor + c.dice.between(4, h - floor))}h{num(c.dice.between(6, 40))}" for _ in range(160))
    c.path(clods, stroke="#86704c", width=2, opacity=0.25, cap="round")
    # a crate behind, on the right
    kx, ky, kw, kh = w * 0.625, h * 0.33, w * 0.30, h * 0.35
    pool(c, kx + kw / 2, ky + kh + 12, kw * 0.65, 40, 0.7)
    for i in range(4):
        board(c, kx, ky + i * kh / 4, kw, kh / 4 - 5, ("#8a6a42", "#7d5f3a", "#94744a", "#80613c")[i], 12, edge=4)
    for at in (0.06, 0.86):
        board(c, kx + kw * at, ky - 8, kw * 0.085, kh + 12, "#6e5030", 8, upright=True, edge=4)
    nails = "".join(f"M{num(kx + kw * a)} {num(ky + kh * (i + 0.25 + 0.4 * j) / 4)}h.1" for a in (0.10, 0.90) for i in range(4) for j in (0, 1))
    c.path(nails, stroke="#24190e", width=9, cap="round")
    c.rect(kx + kw * 0.44, ky + kh * 0.34, kw * 0.40, 66, "#efe2c0")
    c.text(kx + kw * 0.64, ky + kh * 0.34 + 45, labels[1], 34, INK, italic=True)
    for k in range(7):
        px = kx + kw * (0.10 + 0.115 * k)
        c.rect(px, ky - c.dice.between(26, 66), kw * 0.10, 80, c.linear([c.dice.pick(["#d9c493", "#c6ad78", "#e6d6aa"]), "#8d7444"]))
    c.rect(kx, ky, kw, 12, "#a5835a")
    # sacks on the left
    for sx, sy, r, tone in ((0.115, 0.735, 190, "#a08a5e"), (0.255, 0.755, 150, "#8f7a52")):
        cx, cy = w * sx, h * sy
        pool(c, cx, cy + r * 0.62, r * 1.15, 40, 0.7)
        body = f"M{num(cx - r * 0.20)} {num(cy - r * 1.30)}Q{num(cx - r * 0.95)} {num(cy - r)} {num(cx - r)} {num(cy + r * 0.1)}Q{num(cx - r * 1.02)} {num(cy + r * 0.66)} {num(cx - r * 0.5)} {num(cy + r * 0.66)}H{num(cx + r * 0.5)}Q{num(cx + r * 1.04)} {num(cy + r * 0.66)} {num(cx + r)} {num(cy + r * 0.1)}Q{num(cx + r * 0.92)} {num(cy - r)} {num(cx + r * 0.20)} {num(cy - r * 1.30)}Z"
        c.path(body, c.linear([lighter(tone, 0.25), tone, darker(tone, 0.45)], 0.1, 0, 1, 0.7))
        with c.clipped(body):
            jute = "".join(f"M{num(cx - r * 1.1)} {num(cy - r * 1.3 + k * 8)}q{num(r * 1.1)} {num(r * 0.12)} {num(r * 2.2)} 0" for k in range(int(r * 2 // 8)))
            jute += "".join(f"M{num(cx - r * 1.1 + k * 8)} {num(cy - r * 1.3)}V{num(cy + r)}" for k in range(int(r * 2.2 // 8)))
            c.path(jute, stroke=darker(tone, 0.5), width=1.2, opacity=0.28)
            folds = "".join(f"M{num(cx + a * r * 0.12)} {num(cy - r * 1.12)}Q{num(cx + a * r * 0.6)} {num(cy - r * 0.4)} {num(cx + a * r * 0.7)} {num(cy + r * 0.5)}" for a in (-1, -0.45, 0.1, 0.55, 1.05))
            c.path(folds, stroke=darker(tone, 0.55), width=7, opacity=0.25)
        c.path(f"M{num(cx - r * 0.24)} {num(cy - r * 1.28)}l{num(-r * 0.22)} {num(-r * 0.34)}q{num(r * 0.26)} {num(r * 0.12)} {num(r * 0.44)} {num(-r * 0.06)}q{num(r * 0.2)} {num(r * 0.16)} {num(r * 0.48)} {num(r * 0.02)}l{num(-r * 0.22)} {num(r * 0.36)}z", c.linear([lighter(tone, 0.3), darker(tone, 0.3)], 0, 0, 1, 0))
        c.rect(cx - r * 0.27, cy - r * 1.33, r * 0.54, 16, "#e8d8b0", round_=7)
    # the black tin chest, open
    bx, by, bw, bh = w * 0.30, h * 0.56, w * 0.46, h * 0.27
    pool(c, bx + bw / 2, by + bh + 20, bw * 0.70, 56, 0.85)
    tin = "#24221f"
    lidh = 190
    c.path(points([(bx + 20, by - 34), (bx + bw - 20, by - 34), (bx + bw + 8, by - 34 - lidh), (bx - 8, by - 34 - lidh)]), c.linear(["#34312d", "#181614"]))
    c.path(points([(bx + 44, by - 46), (bx + bw - 44, by - 46), (bx + bw - 22, by - 20 - lidh), (bx + 22, by - 20 - lidh)]), c.linear(["#4b463f", "#2c2925"]))
    c.path(f"M{num(bx - 8)} {num(by - 34 - lidh)}H{num(bx + bw + 8)}", stroke="#8d8577", width=4, opacity=0.7)
    c.path(points([(bx, by), (bx + bw, by), (bx + bw - 24, by - 44), (bx + 24, by - 44)]), "#0e0c0a")
    files = 17
    for k in range(files):
        fx = bx + 34 + k * (bw - 74) / files
        top = by - c.dice.between(34, 84)
        tone = c.dice.pick(["#d9c493", "#c9b17c", "#e8dab0", "#b89a68", "#a6b09a"])
        fw = (bw - 74) / files * 0.93
        c.rect(fx, top, fw, by - top + 6, c.linear([lighter(tone, 0.2), tone, darker(tone, 0.35)], 0, 0, 1, 0))
        c.path(f"M{num(fx + fw * 0.3)} {num(top + 3)}V{num(by)}M{num(fx + fw * 0.62)} {num(top + 2)}V{num(by)}", stroke="#6d5530", width=1.2, opacity=0.5)
        if k % 4 == 1:
            c.rect(fx + 3, top + 12, fw - 6, 34, "#f7efd8")
            c.path(f"M{num(fx + 8)} {num(top + 22)}h{num(fw - 18)}M{num(fx + 8)} {num(top + 32)}h{num(fw - 22)}", stroke=INK, width=3, opacity=0.6)
    c.rect(bx, by, bw, bh, c.linear([lighter(tin, 0.18), tin, darker(tin, 0.5)], 0, 0, 0.7, 1), round_=4)
    dents = "".join(f"M{num(bx + c.dice.between(20, bw - 80))} {num(by + c.dice.between(16, bh - 20))}q{num(c.dice.between(14, 50))} {num(c.dice.between(-8, 8))} {num(c.dice.between(40, 90))} 0" for _ in range(26))
    c.path(dents, stroke="#6b655a", width=2, opacity=0.30)
    rust = "".join(f"M{num(bx + c.dice.between(4, bw - 4))} {num(by + bh - c.dice.between(2, 40))}h.1" for _ in range(110))
    c.path(rust, stroke="#8a4a22", width=6, cap="round", opacity=0.45)
    for at in (0.0, 1.0):
        ex = bx + (bw - 46) * at
        c.rect(ex, by, 46, bh, c.linear(["#4e4a43", "#2d2a26"], 0, 0, 1, 0))
        c.path("".join(f"M{num(ex + 23)} {num(by + 22 + k * 46)}h.1" for k in range(int(bh // 46))), stroke="#9c9484", width=10, cap="round")
    c.rect(bx - 4, by - 8, bw + 8, 20, c.linear(["#777063", "#2d2a26"]), round_=4)
    for at in (0.24, 0.76):
        hx = bx + bw * at
        c.rect(hx - 20, by - 6, 40, 66, c.linear(["#a59c88", "#575145"]), round_=4)
        c.rect(hx - 12, by + 30, 24, 40, c.linear(["#c9b88e", "#7d6a40"]), round_=3)
        c.circle(hx, by + 46, 5, "#1a1612")
    c.rect(bx + bw * 0.37, by + bh * 0.20, bw * 0.26, 70, "#efe2c0")
    c.text(bx + bw * 0.5, by + bh * 0.20 + 48, labels[0], 38, INK, italic=True)
    # powder, spilled
    px, py = w * 0.54, h * 0.895
    for _ in range(6):
        c.ellipse(px + c.dice.between(-240, 240), py + c.dice.between(-26, 22), c.dice.between(60, 180), c.dice.between(9, 20), c.radial([(0, "#fffdf4", 0.5), (1, "#fffdf4", 0)]))
    dust = "".join(f"M{num(px + c.dice.between(-1, 1) * c.dice.between(20, 460))} {num(py + c.dice.between(-46, 44))}h.1" for _ in range(420))
    c.path(dust, stroke="#fffdf4", width=3.2, cap="round", opacity=0.75)
    dust = "".join(f"M{num(bx + c.dice.between(20, bw - 20))} {num(by - c.dice.between(4, 60))}h.1" for _ in range(160))
    c.path(dust, stroke="#fffdf4", width=3, cap="round", opacity=0.8)
    # the scoop
    with c.moved(w * 0.845, h * 0.865, turn=-14):
        pool(c, 10, 34, 130, 22, 0.5)
        c.path("M-110 -16Q-30 -46 40 -26V20Q-30 40 -110 22Q-128 4 -110 -16Z", c.linear(["#b8b0a0", "#6d665a", "#47423a"]))
        c.path("M-96 -6Q-30 -30 30 -16V4Q-40 -8 -96 -6Z", "#fffdf4", opacity=0.8)
        c.rect(38, -13, 96, 22, c.linear(["#9a744a", "#5a3d22"]), round_=9)
    tag(c, w - 44, h - 26, "#e3d8bc")
