"""Where records are kept: reading room, rows of boxes, aisle, strongroom, bunker, a corner of unsorted papers."""
from math import cos, pi, sin

from draw.canvas import box, num, points
from draw.ground import cast, mount, pool, tag
from draw.interior import beam, room
from draw.paper import bars
from draw.tone import INK, darker, lighter
from draw.wood import board
from motifs._props import glow, leaf, spine


def reading_room(c, caption, wall="#a9b39a", lamp="#3f7a5c", tables=3):
    """A high reading room: cases along one wall, sun through tall windows, long tables with shaded lamps."""
    with mount(c, caption, "#e4dfcf") as (x, y, w, h):
        floor = "#8a6a48"
        bx0, by0, bx1, by1 = room(c, x, y, w, h, wall, floor, (0.30, 0.20, 0.72, 0.60))
        vx = x + w * 0.51
        with c.clipped(points([(bx0, by1), (bx1, by1), (x + w, y + h), (x, y + h)])):
            for i in range(12):
                t0, t1 = (i / 12) ** 2, ((i + 1) / 12) ** 2
                for j in range(-14, 14):
                    if (i + j) % 2:
                        ya, yb = by1 + (y + h - by1) * t0, by1 + (y + h - by1) * t1
                        ga, gb = 44 + 190 * t0, 44 + 190 * t1
                        c.path(points([(vx + j * ga, ya), (vx + (j + 1) * ga, ya), (vx + (j + 1) * gb, yb), (vx + j * gb, yb)]),
                               "#6b4f34",
                               opacity=0.28)
        # end wall: arched window and a door-high case
        ex, ew = bx0 + (bx1 - bx0) * 0.36, (bx1 - bx0) * 0.28
        c.path(f"M{num(ex)} {num(by1 - 16)}V{num(by0 + 96)}a{num(ew / 2)} {num(ew / 2 * 0.8)} 0 0 1 {num(ew)} 0V{num(by1 - 16)}Z",
               c.linear(["#fffdf0", "#f6edc9", "#d6dfbe"]), stroke="#6f7a60", width=9)
        c.path(f"M{num(ex + ew / 2)} {num(by0 + 20)}V{num(by1 - 16)}" + "".join(f"M{num(ex)} {num(by0 + 110 + k * 60)}h{num(ew)}"
                                                                                for k in range(5)),
               stroke="#6f7a60", width=6)
        glow(c, ex + ew / 2, by0 + 150, ew * 1.6, ew * 1.6, "#fff6d6", 0.5)

        def side(t, share, left):        # a place on a side wall: t runs to the back, share runs down
            if left:
                xa, top, foot = x + (bx0 - x) * t, y + (by0 - y) * t, y + h + (by1 - y - h) * t
            else:
                xa, top, foot = x + w + (bx1 - x - w) * t, y + (by0 - y) * t, y + h + (by1 - y - h) * t
            return xa, top + (foot - top) * share

        for a, b in ((0.06, 0.26), (0.38, 0.55), (0.66, 0.80), (0.87, 0.97)):
            q = [side(a, 0.17, True), side(b, 0.17, True), side(b, 0.64, True), side(a, 0.64, True)]
            c.path(points(q), c.linear(["#fffdf0", "#f3ecc6", "#d3dfbb"]), stroke="#7d8a6c", width=10)
            for s in (0.29, 0.41, 0.52):
                p0, p1 = side(a, s, True), side(b, s, True)
                c.line(*p0, *p1, "#7d8a6c", 6)
            m0, m1 = side((a + b) / 2, 0.17, True), side((a + b) / 2, 0.64, True)
            c.line(*m0, *m1, "#7d8a6c", 6)
        for k, (a, b) in enumerate(((0.06, 0.30), (0.38, 0.58), (0.68, 0.84))):
            q = [side(a, 0.20, True), side(b, 0.20, True)]
            off = (w * (0.52 - 0.08 * k), w * (0.34 - 0.05 * k))
            c.path(points([q[0], q[1], (q[1][0] + off[1], y + h * (0.90 - 0.09 * k)),
                           (q[0][0] + off[0], y + h * (1.02 - 0.10 * k))]),
                   c.linear([(0, "#fff3cf", 0.34), (1, "#fff3cf", 0)], 0, 0, 1, 0.8))
        # cases on the right wall
        rows, bays = 6, 8
        for j in range(bays):
            t0, t1 = (j / bays) ** 0.72, ((j + 1) / bays) ** 0.72
            q = [side(t0, 0.13, False), side(t1, 0.13, False), side(t1, 0.82, False), side(t0, 0.82, False)]
            c.path(points(q), "#3a2616", stroke="#5f4228", width=5)
            for r in range(rows):
                s0, s1 = 0.15 + r * 0.112, 0.15 + (r + 1) * 0.112 - 0.014
                n = 9 - j // 2
                for m in range(n):
                    u0, u1 = t0 + (t1 - t0) * (m + 0.1) / n, t0 + (t1 - t0) * (m + 0.92) / n
                    tone = c.dice.pick(["#8a4a34", "#b99a60", "#5f6f5c", "#cdb98a", "#7a5a3a", "#4f5a6a", "#a9814a"])
                    lift = c.dice.between(0, 0.022)
                    q = [side(u0, s0 + 0.012 + lift, False), side(u1, s0 + 0.012 + lift, False), side(u1, s1, False),
                         side(u0, s1, False)]
                    c.path(points(q), darker(tone, 0.12 + 0.18 * (m % 3) / 2))
                p0, p1 = side(t0, s1 + 0.006, False), side(t1, s1 + 0.006, False)
                c.line(*p0, *p1, "#8a6640", 5)
        # long tables in depth, lamps on them
        for k in range(tables - 1, -1, -1):
            t = k / max(1, tables - 1)
            scale = 1.0 - 0.66 * t
            ty = y + h * (0.83 - 0.195 * t)
            for sgn in (-1, 1):
                cx = vx + sgn * w * 0.245 * scale
                tw, td, th = w * 0.30 * scale, 66 * scale, 128 * scale
                q = [(cx - tw / 2 + sgn * -26 * scale, ty - td), (cx + tw / 2 + sgn * -26 * scale, ty - td), (cx + tw / 2, ty),
                     (cx - tw / 2, ty)]
                pool(c, cx, ty + th, tw * 0.6, 22 * scale, 0.5)
                for lx in (cx - tw / 2 + 8 * scale, cx + tw / 2 - 22 * scale):
                    c.rect(lx, ty, 16 * scale, th, c.linear(["#6b4528", "#3a2413"], 0, 0, 1, 0))
                c.path(points(q), c.linear(["#b98a58", "#8f6238"]))
                c.rect(cx - tw / 2, ty, tw, 18 * scale, c.linear(["#8f6238", "#533519"]))
                for m in (-0.28, 0.20):
                    px, py = cx + tw * m - sgn * 14 * scale, ty - td * 0.42
                    c.path(points([(px - 34 * scale, py - 10 * scale), (px + 30 * scale, py - 10 * scale),
                                   (px + 36 * scale, py + 20 * scale),
                                   (px - 40 * scale, py + 20 * scale)]), "#fbf4de", stroke="#a5905c", width=1)
                    c.path(f"M{num(px)} {num(py - 10 * scale)}v{num(30 * scale)}", stroke="#a5905c", width=2 * scale)
                lx, ly = cx - sgn * 18 * scale, ty - td * 0.55
                glow(c, lx, ly - 20 * scale, 150 * scale, 96 * scale, "#ffe7a0", 0.55)
                c.rect(lx - 4 * scale, ly - 78 * scale, 8 * scale, 86 * scale, "#b98f3e")
                c.ellipse(lx, ly + 8 * scale, 22 * scale, 7 * scale, "#8a6420")
                c.path(f"M{num(lx - 54 * scale)} {num(ly - 64 * scale)}Q{num(lx)} {num(ly - 122 * scale)} {num(lx + 54 * scale)} "
                       f"{num(ly - 64 * scale)}Z",
                       c.linear([lighter(lamp, 0.4), lamp, darker(lamp, 0.3)], 0, 0, 1, 0.6))
                c.ellipse(lx, ly - 64 * scale, 54 * scale, 8 * scale, "#fff3c4")
                for m in (-0.30, 0.02, 0.32):
                    hx, hy = cx + tw * m + 12 * scale, ty + 40 * scale
                    c.rect(hx - 30 * scale, hy - 8 * scale, 60 * scale, 60 * scale, c.linear(["#8f6238", "#4a2f18"]),
                           round_=8 * scale)
                    c.rect(hx - 30 * scale, hy + 46 * scale, 8 * scale, 52 * scale, "#3a2413")
                    c.rect(hx + 22 * scale, hy + 46 * scale, 8 * scale, 52 * scale, "#3a2413")
        # ceiling fans, still
        for fx, fy, s in ((vx, y + h * 0.11, 1.0), (vx, y + h * 0.215, 0.5)):
            c.rect(fx - 4 * s, fy - 70 * s, 8 * s, 70 * s, "#5f6650")
            c.ellipse(fx, fy, 26 * s, 12 * s, "#5f6650")
            for a in (-150, -4, 118):
                c.path(f"M{num(fx)} {num(fy)}L{num(fx + cos(a * pi / 180) * 190 * s)} {num(fy + sin(a * pi / 180) * 26 * s)}",
                       stroke="#6f6a4c",
                       width=17 * s, cap="round")
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.03), (1, "#141008", 0.42)], 0.47, 0.5, 0.78))


def file_boxes(c, label, count, tones=("#8a6f4a", "#7c6a54", "#9a8058", "#6f6650"), steel="#6f7a78"):
    """Shelves full of personnel boxes; one is drawn out so that its folders show."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#2c3230", "#1d2120", "#131615"]))
    glow(c, w * 0.36, h * 0.3, w * 0.75, h * 0.8, "#ffe9bd", 0.20)
    rows, cols = 4, 9
    top, left, rh, cw = h * 0.035, w * 0.035, h * 0.222, w * 0.93 / 9
    open_at = (2, 4)
    for r in range(rows):
        y = top + r * rh
        c.rect(0, y, w, rh, "#0f1211", 0.55)
        for k in range(cols):
            if (r, k) == open_at:
                continue
            bh = rh * 0.80
            bx, by = left + k * cw + 4, y + rh - bh - 16
            spine(c, bx, by, cw - 8, bh, tones[(k + r * 2) % len(tones)])
        shade = c.linear([(0, "#000000", 0.62), (0.3, "#000000", 0.12), (1, "#000000", 0)])
        c.rect(0, y, w, rh * 0.6, shade)
        c.rect(0, y + rh - 18, w, 22, c.linear([lighter(steel, 0.4), steel, darker(steel, 0.5)]))
    for px in (0.0, 0.972):
        c.rect(w * px, 0, w * 0.028, h, c.linear([lighter(steel, 0.3), darker(steel, 0.4)], 0, 0, 1, 0))
        c.path("".join(f"M{num(w * px + w * 0.014)} {num(20 + k * 36)}v12" for k in range(int(h // 36))), stroke="#191b1a",
               width=8, cap="round")
    c.rect(0, 0, w, h, c.radial([(0, "#000000", 0), (0.6, "#000000", 0.10), (1, "#000000", 0.6)], 0.44, 0.55, 0.7))
    # the open box, drawn forward
    r, k = open_at
    bx, bw = left + k * cw - 190, 520
    by, bh = top + (r + 1) * rh - 60, 250
    gap = left + k * cw + 4
    c.rect(gap, top + r * rh + rh * 0.16, cw - 8, rh * 0.8 - 10, "#060707")
    pool(c, bx + bw / 2, by + bh + 10, bw * 0.66, 46, 0.85)
    tone = tones[0]
    for n in range(19):
        fx = bx + 26 + n * (bw - 60) / 19
        up = c.dice.between(118, 168)
        col = c.dice.pick(["#d9c08a", "#c9a96c", "#e6d5a8", "#b99a64", "#cfc3a0", "#a9b29a"])
        c.path(points([(fx, by + 40), (fx + 6, by - up + 40), (fx + 40, by - up + 34), (fx + 36, by + 40)]),
               c.linear([lighter(col, 0.30), col, darker(col, 0.35)], 0, 0, 1, 0), stroke=darker(col, 0.55), width=1.2)
        if n % 3 == 1:
            c.path(points([(fx + 8, by - up + 38), (fx + 12, by - up + 10), (fx + 42, by - up + 6), (fx + 39, by - up + 36)]),
                   "#f6ecd0",
                   stroke="#8a744a", width=1)
            c.path(f"M{num(fx + 16)} {num(by - up + 24)}h18", stroke=INK, width=4, opacity=0.6)
    c.path(points([(bx, by), (bx + bw, by), (bx + bw + 16, by + bh), (bx - 16, by + bh)]),
           c.linear([lighter(tone, 0.36), tone, darker(tone, 0.32)]))
    c.path(points([(bx, by), (bx + bw, by), (bx + bw - 4, by + 14), (bx + 4, by + 14)]), lighter(tone, 0.55), opacity=0.7)
    c.path("".join(f"M{num(bx + c.dice.between(10, bw - 60))} {num(by + c.dice.between(20, bh))}q20 {num(c.dice.between(-4, 4))} 46 "
                   f"0" for _ in range(46)),
           stroke=darker(tone, 0.4), width=1.4, opacity=0.35)
    lw, lh = bw * 0.70, 142
    lx, ly = bx + (bw - lw) / 2, by + 48
    cast(c, lx, ly, lw, lh, 6, 0.3)
    c.rect(lx, ly, lw, lh, c.linear(["#fbf3dd", "#e9dbb4"], 0, 0, 1, 1))
    c.rect(lx + 7, ly + 7, lw - 14, lh - 14, "none", stroke=INK, width=1.4)
    c.text(bx + bw / 2, ly + 60, label, 31, INK, weight="bold")
    c.line(lx + 40, ly + 78, lx + lw - 40, ly + 78, "#b5341f", 1.8, 0.8)
    c.text(bx + bw / 2, ly + 116, count, 30, INK, italic=True)
    tag(c, w - 70, h - 26, "#d8cbb0")


def wall_of_boxes(c, words, tones=("#7a5a3a", "#a5814f", "#8a3f2c", "#4f6a58", "#3f5566", "#c0a068", "#6a4a58", "#5f6a3f"), rows=7,
                  band="#efe2bd"):
    """Boxes of every origin from edge to edge; one long paper band holds them together."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, "#15110e")
    rh = h * 0.94 / rows
    for r in range(rows):
        x, y = -c.dice.between(0, 60), h * 0.012 + r * rh
        while x < w:
            bw, bh = c.dice.between(62, 118), rh * c.dice.between(0.80, 0.93)
            tone = c.dice.pick(tones)
            spine(c, x, y + rh - bh - 8, bw - 3, bh, darker(tone, c.dice.between(0, 0.2)))
            x += bw
        c.rect(0, y + rh - 9, w, 9, c.linear(["#5a4630", "#241a10"]))
        c.rect(0, y, w, rh * 0.35, c.linear([(0, "#000000", 0.5), (1, "#000000", 0)]))
    c.rect(0, 0, w, h, c.radial([(0, "#ffdf9f", 0.24), (0.5, "#000000", 0.05), (1, "#000000", 0.72)], 0.36, 0.34, 0.85))
    # the band runs across, a little slack
    by, bh = h * 0.425, 170
    with c.moved(0, 14):
        c.path(f"M-20 {num(by)}Q{num(w * 0.5)} {num(by + 46)} {num(w + 20)} {num(by - 6)}V{num(by + bh + 12)}Q{num(w * 0.5)} "
               f"{num(by + bh + 66)} -20 "
               f"{num(by + bh + 16)}Z", "#000000", opacity=0.38)
    d = (f"M-20 {num(by)}Q{num(w * 0.5)} {num(by + 40)} {num(w + 20)} {num(by - 6)}V{num(by + bh - 6)}Q{num(w * 0.5)} "
         f"{num(by + bh + 40)} -20 "
         f"{num(by + bh)}Z")
    c.path(d, c.linear([(0, darker(band, 0.25), 1), (0.25, lighter(band, 0.35), 1), (0.6, band, 1), (1, darker(band, 0.35), 1)], 0,
                       0, 1, 0))
    with c.clipped(d):
        c.path("".join(f"M{num(c.dice.between(0, w))} {num(by + c.dice.between(0, bh + 30))}q12 {num(c.dice.between(-6, 6))} 34 2"
                       for _ in range(130)),
               stroke="#8a6a34", width=1.2, opacity=0.35)
        c.path(f"M-20 {num(by + 14)}Q{num(w * 0.5)} {num(by + 54)} {num(w + 20)} {num(by + 8)}M-20 {num(by + bh - 14)}"
               f"Q{num(w * 0.5)} {num(by + bh + 26)} "
               f"{num(w + 20)} {num(by + bh - 20)}", stroke="#8f2414", width=3, opacity=0.75)
    c.text(w / 2, by + 122, words, 62, "#2a1f18", font="display", weight="bold", spacing=6)
    tag(c, w - 44, h - 22, "#e6d5b0")


def steel_aisle(c, caption, sign, order=(), steel="#8d979a", tones=("#b9a272", "#a08a60", "#c9b488", "#8f8064"), floor="#6d7a72"):
    """An aisle between two rows of steel shelves, running deep; a sign hangs over it."""
    with mount(c, caption, "#dadcd4") as (x, y, w, h):
        c.rect(x, y, w, h, "#1c2224")
        vx, vy = x + w * 0.5, y + h * 0.44

        def at(side, t, s):                  # a place on a row's face; t runs to the back, s from top to foot
            deep = 1 / (1 + 7.5 * t)
            xa = vx + side * (w * 0.58) * deep
            return xa, vy + (-h * 0.54 + h * 1.10 * s) * deep

        c.path(points([(x, y), (x + w, y), (vx, vy)]), c.linear(["#c9cfc8", "#8d9792", "#4a5552"]))
        for k in range(7):
            t0, t1 = k / 7, (k + 0.5) / 7
            a, b, d, e = at(-0.16, t0, 0), at(0.16, t0, 0), at(0.16, t1, 0), at(-0.16, t1, 0)
            c.path(points([a, b, d, e]), "#fffdf0", opacity=0.92 - 0.06 * k)
        q = [at(-1, 0, 1), at(1, 0, 1), at(1, 1, 1), at(-1, 1, 1)]
        c.path(points([(x - 40, y + h + 60), (x + w + 40, y + h + 60), q[2], q[3]]),
               c.linear([lighter(floor, 0.35), floor, darker(floor, 0.1)], 0, 1, 0, 0))
        shine = "".join(f"M{num(at(-0.12, k / 7, 1)[0])} {num(at(-0.12, k / 7, 1)[1])}L{num(at(0.12, k / 7, 1)[0])} "
                        f"{num(at(0.12, k / 7, 1)[1])}" for k in range(1, 7))
        c.path(shine, stroke="#f4f6ea", width=12, opacity=0.28, cap="round")
        back = [at(-1, 1, 0), at(1, 1, 0), at(1, 1, 1), at(-1, 1, 1)]
        c.path(points(back), c.linear(["#e9e4cf", "#b9b6a0"]))
        shelves = 6
        for side in (-1, 1):
            c.path(points([at(side, 0, 0), at(side, 1, 0), at(side, 1, 1), at(side, 0, 1)]), "#14191a")
            bays = 9
            for j in range(bays - 1, -1, -1):
                t0, t1 = (j / bays) ** 1.5, ((j + 1) / bays) ** 1.5
                for r in range(shelves):
                    s0, s1 = r / shelves + 0.016, (r + 1) / shelves - 0.014
                    n = 6 if j < 3 else 5 if j < 6 else 3
                    for m in range(n):
                        if c.dice.chance(0.05):
                            continue
                        u0, u1 = t0 + (t1 - t0) * (m + 0.06) / n, t0 + (t1 - t0) * (m + 0.95) / n
                        tone = c.dice.pick(tones)
                        q = [at(side, u0, s0 + 0.020), at(side, u1, s0 + 0.020), at(side, u1, s1), at(side, u0, s1)]
                        c.path(points(q), darker(tone, 0.06 + 0.05 * j + (0.18 if side > 0 else 0)))
                        if j < 4:
                            um, uw = (u0 + u1) / 2, (u1 - u0) * 0.28
                            q = [at(side, um - uw, s0 + 0.035), at(side, um + uw, s0 + 0.035), at(side, um + uw, s0 + 0.072),
                                 at(side, um - uw, s0 + 0.072)]
                            c.path(points(q), "#f3ead0", opacity=0.85)
                for r in range(shelves + 1):
                    p0, p1 = at(side, t0, r / shelves), at(side, t1, r / shelves)
                    c.line(*p0, *p1, lighter(steel, 0.15), max(1.5, 15 / (1 + 7.5 * t0)))
                p0, p1 = at(side, t0, 0), at(side, t0, 1)
                c.line(*p0, *p1, darker(steel, 0.2), max(2, 22 / (1 + 7.5 * t0)))
        c.rect(x, y, w, h, c.radial([(0, "#fff6d8", 0.30), (0.3, "#fff6d8", 0.08), (1, "#000000", 0.55)], 0.5, 0.44, 0.72))
        # the sign
        sw, sh = w * 0.46, h * 0.155
        sx, sy = vx - sw / 2, y + h * 0.055
        c.path(f"M{num(sx + 60)} {num(y)}v{num(h * 0.06)}M{num(sx + sw - 60)} {num(y)}v{num(h * 0.06)}", stroke="#3a4042", width=5)
        cast(c, sx, sy, sw, sh, 22, 0.4)
        c.rect(sx, sy, sw, sh, c.linear(["#2c4a58", "#1f3643"]), round_=8)
        c.rect(sx + 8, sy + 8, sw - 16, sh - 16, "none", stroke="#dfe6df", width=2, round_=5)
        c.text(vx, sy + sh * 0.45, sign[0], 31, "#f6f2e2", font="sans", weight="bold", spacing=1.2)
        c.text(vx, sy + sh * 0.80, sign[1], 25, "#f6f2e2", font="sans", spacing=0.6)
        # the order lies on a trolley in the foreground
        tx, ty, tw = x + w * 0.365, y + h * 0.775, w * 0.27
        pool(c, vx, y + h * 0.975, tw * 0.75, 30, 0.7)
        for k in (0.02, 0.94):
            c.rect(tx + tw * k, ty, 16, h * 0.19, c.linear(["#c9cfcc", "#5a6264"], 0, 0, 1, 0))
            c.circle(tx + tw * k + 8, y + h * 0.965, 15, "#1c2022")
        c.rect(tx - 10, ty + h * 0.115, tw + 20, 15, c.linear(["#aeb6b4", "#5a6264"]))
        for k in range(5):
            spine(c, tx + 22 + k * (tw - 40) / 5, ty + h * 0.018, (tw - 40) / 5 - 5, h * 0.096, tones[k % len(tones)])
        c.path(points([(tx - 14, ty), (tx + tw + 14, ty), (tx + tw - 16, ty - 62), (tx + 16, ty - 62)]),
               c.linear(["#d6dbd6", "#9aa3a2"]))
        c.rect(tx - 14, ty, tw + 28, 15, c.linear(["#b9c0be", "#5a6264"]))
        if order:
            c.path(points([(vx - 128, ty - 4), (vx + 128, ty - 4), (vx + 108, ty - 56), (vx - 108, ty - 56)]), "#fbf6e6",
                   stroke="#a9a386", width=1.5)
            c.text(vx, ty - 32, order[0], 19, INK, weight="bold")
            c.text(vx, ty - 12, order[1], 16, INK, italic=True)


def strongroom(c, caption, steel="#7d868a"):
    """The thick door of a strongroom stands ajar; inside, warm light on a small table with a lined box."""
    with mount(c, caption, "#d9d4c8") as (x, y, w, h):
        wall = "#5d6466"
        c.rect(x, y, w, h, c.linear([lighter(wall, 0.18), wall, darker(wall, 0.5)], 0, 0, 1, 0.6))
        blocks = "".join(f"M{num(x)} {num(y + k * 118)}h{num(w)}" for k in range(1, 14))
        blocks += "".join(f"M{num(x + (j + (0.5 if k % 2 else 0)) * 230)} {num(y + k * 118)}v118" for k in range(13)
                          for j in range(6))
        c.path(blocks, stroke=darker(wall, 0.45), width=3, opacity=0.55)
        with c.moved(2, 3):
            c.path(blocks, stroke=lighter(wall, 0.3), width=2, opacity=0.35)
        foot = y + h * 0.885
        c.rect(x, foot, w, h * 0.12, c.linear(["#6b6456", "#332e27"]))
        # the opening
        ox, oy, ow = x + w * 0.30, y + h * 0.085, w * 0.60
        oh = foot - oy
        c.rect(ox - 34, oy - 34, ow + 68, oh + 34, c.linear([lighter(steel, 0.2), darker(steel, 0.4)], 0, 0, 1, 1))
        c.path("".join(f"M{num(ox - 17 + (ow + 34) * t)} {num(oy - 17)}h.1" for t in [k / 9 for k in range(10)])
               + "".join(f"M{num(ox + ow + 17)} {num(oy + oh * k / 12)}h.1"
                         for k in range(1, 12)), stroke="#2c3234", width=11, cap="round")
        with c.clipped(box(ox, oy, ow, oh)):
            c.rect(ox, oy, ow, oh, c.linear(["#5a4326", "#8a6a3c", "#4a3519"]))
            # shelves of grey boxes inside
            bx0, bx1, by0, by1 = ox + ow * 0.14, ox + ow * 0.86, oy + oh * 0.12, oy + oh * 0.76
            c.rect(bx0, by0, bx1 - bx0, by1 - by0, "#3f2d16")
            for r in range(5):
                ry = by0 + (by1 - by0) * r / 5
                rh = (by1 - by0) / 5
                k = bx0 + 6
                while k < bx1 - 40:
                    bw = c.dice.between(42, 64)
                    tone = c.dice.pick(["#a5845a", "#8a3f30", "#b99a68", "#8f7048"])
                    spine(c, k, ry + rh * 0.20, min(bw, bx1 - k - 6), rh * 0.74, tone)
                    k += bw + 3
                c.rect(bx0, ry + rh - 9, bx1 - bx0, 10, "#c9a868")
            c.path(points([(ox, oy), (bx0, by0), (bx0, by1), (ox, foot)]), c.linear(["#3a2a14", "#6b5028"], 0, 0, 1, 0))
            c.path(points([(ox + ow, oy), (bx1, by0), (bx1, by1), (ox + ow, foot)]), c.linear(["#6b5028", "#3a2a14"], 0, 0, 1, 0))
            c.path(points([(ox, foot), (bx0, by1), (bx1, by1), (ox + ow, foot)]), c.linear(["#a9814a", "#6b4c26"]))
            c.path(points([(ox, oy), (bx0, by0), (bx1, by0), (ox + ow, oy)]), "#c9a460")
            c.ellipse(ox + ow / 2, oy + oh * 0.06, 120, 16, "#fff3c8")
            glow(c, ox + ow / 2, oy + oh * 0.10, ow * 0.7, oh * 0.36, "#fff0bc", 0.75)
            c.path(points([(ox + ow * 0.38, oy + oh * 0.07), (ox + ow * 0.62, oy + oh * 0.07), (ox + ow * 0.95, foot),
                           (ox + ow * 0.05, foot)]),
                   c.linear([(0, "#fff0bc", 0.42), (1, "#fff0bc", 0.04)]))
            # the table
            tx, ty, tw = ox + ow * 0.16, oy + oh * 0.70, ow * 0.68
            pool(c, tx + tw / 2, foot - 26, tw * 0.6, 30, 0.7)
            for k in (0.05, 0.88):
                c.rect(tx + tw * k, ty + 10, tw * 0.07, foot - ty - 40, c.linear(["#8f5f34", "#3f260f"], 0, 0, 1, 0))
            c.path(points([(tx + 34, ty - 56), (tx + tw - 34, ty - 56), (tx + tw + 10, ty), (tx - 10, ty)]),
                   c.linear(["#c9935a", "#a06a38"]))
            c.rect(tx - 10, ty, tw + 20, 26, c.linear(["#9a6a3c", "#5a3818"]))
            # the lined box, its lid up
            qx, qw = tx + tw * 0.10, tw * 0.44
            c.path(points([(qx, ty - 96), (qx + qw, ty - 96), (qx + qw + 14, ty - 214), (qx - 14, ty - 214)]),
                   c.linear(["#6b1c18", "#8f2a22"]),
                   stroke="#3a1a0a", width=9)
            c.rect(qx - 6, ty - 100, qw + 12, 82, c.linear(["#8a5a2c", "#5a3414"]), round_=4)
            c.path(points([(qx + 6, ty - 98), (qx + qw - 6, ty - 98), (qx + qw - 16, ty - 122), (qx + 16, ty - 122)]), "#4a0f0c")
            c.path(points([(qx + 26, ty - 101), (qx + qw - 26, ty - 101), (qx + qw - 32, ty - 119), (qx + 32, ty - 119)]),
                   "#f6ecd0")
            c.rect(qx + qw / 2 - 15, ty - 88, 30, 30, "#d9b45a", round_=4)
            # the paper beside it
            px, pw = tx + tw * 0.62, tw * 0.30
            q = [(px, ty - 52), (px + pw - 12, ty - 52), (px + pw + 14, ty - 8), (px - 8, ty - 8)]
            c.path(points(q), "#fbf4de", stroke="#a98f58", width=1.5)
            c.path("".join(f"M{num(px + 10 - k)} {num(ty - 44 + k * 8)}h{num((pw - 24) * c.dice.between(0.6, 1))}"
                           for k in range(4)), stroke=INK, width=3,
                   dash="12 4", opacity=0.6)
        # light that falls out over the sill
        c.path(points([(ox, foot), (ox + ow, foot), (ox + ow + 60, y + h), (ox - 130, y + h)]),
               c.linear([(0, "#ffe2a0", 0.7), (1, "#ffe2a0", 0.08)]))
        # the door, swung to the left
        dx0, dx1 = ox - w * 0.245, ox + 4
        face = [(dx0, oy - 74), (dx1, oy - 6), (dx1, foot + 4), (dx0, foot + 66)]
        c.path(points([(dx0 - 62, oy - 58), (dx0, oy - 74), (dx0, foot + 66), (dx0 - 62, foot + 46)]),
               c.linear([darker(steel, 0.55), darker(steel, 0.15)],
                                                                                                           0, 0, 1, 0))
        c.path("".join(f"M{num(dx0 - 62)} {num(oy - 30 + k * 150)}h62" for k in range(1, int((foot - oy) / 150) + 1)),
               stroke="#2c3234", width=4, opacity=0.7)
        for k in range(4):
            by = oy + (foot - oy) * (0.16 + 0.22 * k)
            c.rect(dx0 - 104, by, 46, 34, c.linear(["#e9ecea", "#8f989a", "#4a5254"]), round_=6)
        c.path(points(face), c.linear([darker(steel, 0.25), steel, lighter(steel, 0.35)], 0, 0, 1, 0), stroke="#2c3234", width=4)
        inner = [(dx0 + 34, oy - 10), (dx1 - 26, oy + 42), (dx1 - 26, foot - 50), (dx0 + 34, foot - 6)]
        c.path(points(inner), stroke=lighter(steel, 0.4), width=5, opacity=0.6)
        c.path("".join(f"M{num(dx0 + 17)} {num(oy - 30 + (foot - oy + 40) * k / 11)}h.1M{num(dx1 - 13)} "
                       f"{num(oy + 20 + (foot - oy - 40) * k / 11)}h.1"
                       for k in range(12)), stroke="#2c3234", width=9, cap="round")
        hx, hy = (dx0 + dx1) / 2 + 6, oy + (foot - oy) * 0.46
        c.ellipse(hx + 10, hy + 14, 92, 112, "#000000", 0.3)
        c.ellipse(hx, hy, 88, 108, "none", stroke="#d6dbd9", width=15)
        c.ellipse(hx, hy, 88, 108, "none", stroke="#5a6264", width=4)
        c.path("".join(f"M{num(hx)} {num(hy)}L{num(hx + cos(a) * 104)} {num(hy + sin(a) * 126)}"
                       for a in (pi / 2, pi * 7 / 6, pi * 11 / 6)), stroke="#c9cfcd",
               width=17, cap="round")
        c.ellipse(hx, hy, 27, 32, c.radial(["#f4f6f4", "#6b7476"], 0.35, 0.3, 0.8))
        c.ellipse(hx, hy + 190, 36, 42, c.radial(["#e9ecea", "#4a5254"], 0.35, 0.3, 0.8))
        c.path("".join(f"M{num(hx + cos(k * pi / 12) * 28)} {num(hy + 190 + sin(k * pi / 12) * 33)}l{num(cos(k * pi / 12) * 6)} "
                       f"{num(sin(k * pi / 12) * 7)}"
                       for k in range(24)), stroke="#1c2224", width=2)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.6, "#000000", 0.08), (1, "#06080a", 0.62)], 0.6, 0.5, 0.75))


def bunker_tunnel(c, caption, concrete="#7d8378"):
    """A vaulted concrete tunnel under lamps; stitched registers stacked high along both walls, a steel door at its end."""
    with mount(c, caption, "#dcd8ca") as (x, y, w, h):
        c.rect(x, y, w, h, darker(concrete, 0.5))
        vx, vy = x + w * 0.53, y + h * 0.47
        rings = 12

        def ring(t):
            deep = 1 / (1 + 5.2 * t)
            return w * 0.60 * deep, h * 0.62 * deep

        def arch(t):
            rx, ry = ring(t)
            foot = vy + ry * 0.86
            return (f"M{num(vx - rx)} {num(foot)}V{num(vy - ry * 0.15)}A{num(rx)} {num(ry * 0.85)} 0 0 1 {num(vx + rx)} "
                    f"{num(vy - ry * 0.15)}V{num(foot)}Z")

        for k in range(rings):
            t = (k / rings) ** 1.35
            shade = darker(concrete, 0.12 + 0.05 * (k % 2)) if k % 3 else lighter(concrete, 0.06)
            c.path(arch(t), c.linear([lighter(shade, 0.20), shade, darker(shade, 0.42)], 0.4, 0, 0.6, 1))
            c.path(arch(t), stroke="#2c302a", width=max(2, 9 * (1 - t)), opacity=0.5)
            if k < 7:
                rx, ry = ring(t)
                stains = "".join(f"M{num(vx + s * rx * c.dice.between(0.80, 0.97))} {num(vy + ry * c.dice.between(-0.3, 0.4))}"
                                 f"v{num(ry * c.dice.between(0.1, 0.4))}"
                                 for s in (-1, 1) for _ in range(4))
                c.path(stains, stroke="#3a4038", width=9 * (1 - t), opacity=0.25, cap="round")
        # the floor
        rx0, ry0 = ring(0)
        rx1, ry1 = ring(1)
        f0, f1 = vy + ry0 * 0.86, vy + ry1 * 0.86
        c.path(points([(vx - rx0, f0 + 60), (vx + rx0, f0 + 60), (vx + rx1, f1), (vx - rx1, f1)]),
               c.linear(["#6b6a5a", "#8a8670", "#3a3a30"], 0, 0, 0, 1))
        # the door
        c.path(arch(1), c.linear(["#3f4a48", "#222a29"]))
        c.rect(vx - rx1 * 0.52, vy - ry1 * 0.32, rx1 * 1.04, f1 - vy + ry1 * 0.32, c.linear(["#fff3cf", "#e9cf92"]))
        glow(c, vx, vy, 190, 170, "#ffe9b0", 0.75)
        c.path(points([(vx - rx1 * 0.52, vy - ry1 * 0.32), (vx - rx1 * 1.25, vy - ry1 * 0.42), (vx - rx1 * 1.25, f1 + 22),
                       (vx - rx1 * 0.52, f1)]),
               c.linear(["#2c3432", "#5a6664"], 0, 0, 1, 0), stroke="#161a19", width=3)
        c.circle(vx - rx1 * 0.9, vy + 14, 13, "none", stroke="#c9cfc8", width=4)
        c.path(points([(vx - rx1 * 0.5, f1), (vx + rx1 * 0.5, f1), (vx + rx0 * 0.42, f0 + 60), (vx - rx0 * 0.30, f0 + 60)]),
               c.linear([(0, "#ffe9b0", 0.50), (1, "#ffe9b0", 0.04)]))
        # a conduit and lamps along the crown
        for k in range(8):
            t = (k / 8) ** 1.2
            rx, ry = ring(t)
            ly = vy - ry * 0.94
            s = 1 / (1 + 5.2 * t)
            if k:
                prev = ring(((k - 1) / 8) ** 1.2)
                c.line(vx, vy - prev[1] * 0.96, vx, vy - ry * 0.96, "#22261f", 9 * s)
            if k > 0:
                glow(c, vx, ly + 22 * s, 360 * s, 230 * s, "#ffe6a6", 0.62)
                c.path(f"M{num(vx - 46 * s)} {num(ly)}h{num(92 * s)}l{num(-18 * s)} {num(26 * s)}h{num(-56 * s)}z", "#2c302a")
                c.ellipse(vx, ly + 30 * s, 30 * s, 16 * s, "#fff6d6")
                c.path("".join(f"M{num(vx + j * 14 * s)} {num(ly + 16 * s)}v{num(28 * s)}" for j in (-1, 0, 1)), stroke="#3a3c30",
                       width=2.5 * s)
        # stacks of registers, from the back to the front
        for side in (-1, 1):
            for k in range(9, -1, -1):
                t = (k / 10) ** 1.5 + 0.015
                rx, ry = ring(t)
                s = 1 / (1 + 5.2 * t)
                foot = vy + ry * 0.86
                bw = 300 * s
                bx = vx + side * (rx - 14 * s) - (bw if side > 0 else 0)
                yy = foot
                pool(c, bx + bw / 2, foot + 4, bw * 0.66, 22 * s, 0.6)
                high = c.dice.whole(9, 14) if k > 1 else c.dice.whole(6, 9)
                leavesd = stitch = ""
                for _ in range(high):
                    th = c.dice.between(29, 43) * s
                    yy -= th
                    xx = bx + c.dice.between(-13, 13) * s
                    tone = c.dice.pick(["#8a5a32", "#a5763f", "#6b4528", "#b98f56", "#7a4a30", "#94733f"])
                    c.rect(xx, yy, bw, th, c.linear([lighter(tone, 0.22), "#e0c994", darker("#c9ae74", 0.25), darker(tone, 0.25)],
                                                    0, 0, 0, 1))
                    leavesd += "".join(f"M{num(xx + 4 * s)} {num(yy + th * f)}h{num(bw - 10 * s)}" for f in (0.32, 0.5, 0.68))
                    stitch += "".join(f"M{num(xx + bw * f)} {num(yy)}v{num(th)}" for f in (0.16, 0.40, 0.62, 0.84))
                c.path(leavesd, stroke="#6b4c20", width=max(0.7, 1.6 * s), opacity=0.5)
                c.path(stitch, stroke="#f0e4c6", width=max(0.8, 3.4 * s), opacity=0.8)
                c.rect(bx - 16 * s, yy, bw + 32 * s, foot - yy,
                       c.linear([(0, "#0c0a06", 0.05 if side < 0 else 0.30), (1, "#0c0a06", 0.42 if side < 0 else 0.10)], 0, 0, 1,
                                0))
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.55, "#000000", 0.08), (1, "#040605", 0.66)], 0.53, 0.48, 0.72))


def backlog_corner(c, caption, issuer, kind, number, date, about, wall="#a9a286"):
    """The corner of a room, heaped with sacks and loosely tied papers; a directive is pinned to the wall."""
    with mount(c, caption, "#e3ddca") as (x, y, w, h):
        kx = x + w * 0.60
        c.rect(x, y, kx - x, h, c.linear([lighter(wall, 0.30), wall], 0, 0, 1, 0.5))
        c.path(points([(kx, y), (x + w, y), (x + w, y + h), (kx, y + h)]),
               c.linear([darker(wall, 0.18), darker(wall, 0.40)], 0, 0, 1, 0))
        patches = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h * 0.6))}q{num(c.dice.between(20, 60))} "
                          f"{num(c.dice.between(-8, 8))} "
                          f"{num(c.dice.between(50, 120))} 0" for _ in range(44))
        c.path(patches, stroke="#6b6548", width=3, opacity=0.22)
        c.path(f"M{num(kx)} {num(y)}V{num(y + h)}", stroke="#4a4632", width=3, opacity=0.6)
        beam(c, [(x, y - 40), (x + w * 0.25, y - 40), (x + w * 0.95, y + h * 0.8), (x + w * 0.35, y + h)], 0.38)
        foot = y + h * 0.86
        c.path(points([(x, foot), (kx, foot - 46), (x + w, foot + 10), (x + w, y + h), (x, y + h)]),
               c.linear(["#8f7a58", "#4f3f2a"]))
        # the directive
        px, py, pw, ph = x + w * 0.065, y + h * 0.045, w * 0.47, h * 0.375
        with c.moved(px, py, turn=-1.4):
            leaf(c, 0, 0, pw, ph, "#f6efdc", age="#c0ab78", edge=0.6, shadow=20, fibres=40)
            ink = "#231f1b"
            c.text(pw * 0.08, 56, issuer, 25, ink, weight="bold", anchor="start", spacing=0.6)
            c.text(pw * 0.08, 90, number, 24, ink, anchor="start")
            c.text(pw * 0.92, 90, date, 22, ink, italic=True, anchor="end")
            c.text(pw / 2, 166, kind, 50, ink, font="display", weight="bold", spacing=6)
            for i, line in enumerate(about):
                c.text(pw / 2, 208 + i * 34, line, 26, ink, italic=True)
            at = 238 + 34 * len(about)
            while at + 90 < ph - 20:
                at = bars(c, pw * 0.08, at, pw * 0.84, 3, 29, 7.5, ink, indent=36, last=c.dice.between(0.3, 0.8), strength=0.5) + 16
            for cx, cy in ((16, 16), (pw - 16, 16)):
                c.circle(cx + 3, cy + 5, 11, "#000000", 0.3)
                c.circle(cx, cy, 11, c.radial(["#e0584a", "#7a1f16"], 0.35, 0.3, 0.8))
        c.mark("so", px + pw * 0.22, py + 82)
        # the heap: bundles from the back upwards, sacks in front
        def bundle(bx, by, bw, bh, tone, turn):
            with c.moved(bx, by, turn=turn):
                c.rect(-4, 6, bw + 8, bh, "#000000", 0.28)
                c.rect(0, 0, bw, bh, c.linear([lighter(tone, 0.36), tone, darker(tone, 0.42)]))
                edge = "".join(f"M{num(c.dice.between(-6, 4))} {num(5 + j * 5)}h{num(bw + c.dice.between(-10, 10))}"
                               for j in range(int(bh // 5)))
                c.path(edge, stroke="#5a4322", width=1.1, opacity=0.5)
                for _ in range(3):
                    c.path(f"M{num(bw * c.dice.between(0.6, 0.95))} {num(bh * c.dice.between(0.2, 0.8))}"
                           f"l{num(c.dice.between(26, 70))} {num(c.dice.between(-14, 14))} 2 7 -60 6z",
                           "#f4e9c9", opacity=0.9)
                for f in (0.28, 0.72):
                    c.path(f"M{num(bw * f)} -1q5 {num(bh / 2)} 0 {num(bh + 2)}", stroke="#e0d0a4", width=4.5)

        tones = ["#c9b07a", "#b3986a", "#d9c79a", "#a58a5c", "#c0a878", "#e2d4ac", "#9a8458"]
        base = foot + 30
        for row in range(13):
            by = base - row * h * 0.052 - 40
            span0, span1 = x + w * (0.16 + 0.030 * row), x + w * (1.02 - 0.002 * row)
            bx = span0
            while bx < span1:
                bw = c.dice.between(130, 210)
                bundle(bx, by + c.dice.between(-10, 10), bw, h * 0.055, c.dice.pick(tones), c.dice.between(-7, 7).__round__(1))
                bx += bw * c.dice.between(0.82, 1.0)
        loose = [(0.32, 0.42), (0.50, 0.30), (0.70, 0.255), (0.86, 0.22), (0.24, 0.60), (0.62, 0.50), (0.80, 0.42), (0.42, 0.66)]
        for fx, fy in loose:
            with c.moved(x + w * fx, y + h * (fy + 0.12), turn=round(c.dice.between(-32, 32), 1)):
                c.rect(4, 6, 128, 92, "#000000", 0.25)
                c.rect(0, 0, 128, 92, c.linear(["#fbf4e0", "#dccca0"], 0, 0, 1, 1))
                c.path("".join(f"M12 {16 + j * 13}h{num(c.dice.between(50, 102))}" for j in range(6)), stroke=INK, width=3.4,
                       dash="13 4", opacity=0.5)
        for sx, s, tone in ((0.16, 1.0, "#a5865a"), (0.46, 0.86, "#957a52"), (0.76, 1.12, "#b09264")):
            cx, cy = x + w * sx, y + h * 0.955
            pool(c, cx, cy + 6, 170 * s, 26 * s, 0.7)
            neck = cy - 262 * s
            frill = [(cx - 34 * s, neck)]
            for k in range(9):
                t = k / 8
                frill.append((cx + (-86 + 172 * t) * s, neck - (58 + 20 * (k % 2) + 22 * (1 - abs(2 * t - 1))) * s))
            frill.append((cx + 36 * s, neck))
            c.path(points(frill), c.linear([lighter(tone, 0.42), tone, darker(tone, 0.42)]), stroke=darker(tone, 0.45), width=2)
            c.path("".join(f"M{num(cx + (-30 + 7.5 * k) * s)} {num(neck)}L{num(cx + (-74 + 18.5 * k) * s)} {num(neck - 66 * s)}"
                           for k in range(1, 8)),
                   stroke=darker(tone, 0.5), width=3, opacity=0.4)
            d = (f"M{num(cx - 36 * s)} {num(neck)}Q{num(cx - 128 * s)} {num(neck + 40 * s)} {num(cx - 142 * s)} {num(cy - 130 * s)}"
                 f"Q{num(cx - 168 * s)} {num(cy - 30 * s)} {num(cx - 146 * s)} {num(cy - 4 * s)}Q{num(cx - 128 * s)} "
                 f"{num(cy + 14 * s)} {num(cx - 92 * s)} {num(cy + 6 * s)}"
                 f"Q{num(cx)} {num(cy + 20 * s)} {num(cx + 96 * s)} {num(cy + 6 * s)}Q{num(cx + 132 * s)} {num(cy + 14 * s)} "
                 f"{num(cx + 148 * s)} {num(cy - 6 * s)}"
                 f"Q{num(cx + 166 * s)} {num(cy - 34 * s)} {num(cx + 140 * s)} {num(cy - 136 * s)}Q{num(cx + 124 * s)} "
                 f"{num(neck + 36 * s)} {num(cx + 38 * s)} {num(neck)}Z")
            c.path(d, c.linear([lighter(tone, 0.34), tone, darker(tone, 0.45)], 0.1, 0, 0.9, 1))
            with c.clipped(d):
                weave = "".join(f"M{num(cx - 180 * s)} {num(cy - k * 7 * s)}q{num(180 * s)} {num(12 * s)} {num(360 * s)} 0"
                                for k in range(-3, 42))
                weave += "".join(f"M{num(cx + (k * 9 - 174) * s)} {num(cy - 280 * s)}v{num(300 * s)}" for k in range(40))
                c.path(weave, stroke=darker(tone, 0.5), width=1.1, opacity=0.24)
                gathers = "".join(f"M{num(cx + (-26 + 6.5 * k) * s)} {num(neck)}q{num((-60 + 15 * k) * s * 0.5)} {num(50 * s)} "
                                  f"{num((-84 + 21 * k) * s)} {num(c.dice.between(90, 150) * s)}"
                                  for k in range(9))
                c.path(gathers, stroke=darker(tone, 0.55), width=9, opacity=0.20, cap="round")
                with c.moved(-6, 0):
                    c.path(gathers, stroke=lighter(tone, 0.5), width=4, opacity=0.28, cap="round")
                for _ in range(4):
                    sx_, sy_ = cx + c.dice.between(-90, 70) * s, cy - c.dice.between(30, 120) * s
                    c.path(f"M{num(sx_)} {num(sy_)}q{num(24 * s)} {num(c.dice.between(-14, 14))} {num(60 * s)} "
                           f"{num(c.dice.between(-8, 8))}", stroke=darker(tone, 0.5), width=8,
                           opacity=0.16, cap="round")
            c.path(f"M{num(cx - 40 * s)} {num(neck + 4)}q{num(40 * s)} {num(15 * s)} {num(80 * s)} 0M{num(cx - 41 * s)} "
                   f"{num(neck - 5)}q{num(41 * s)} {num(15 * s)} {num(82 * s)} 0"
                   f"M{num(cx + 22 * s)} {num(neck + 8)}q{num(26 * s)} {num(20 * s)} {num(18 * s)} {num(62 * s)}",
                   stroke="#e9dab2", width=6, cap="round")
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.03), (1, "#1a1206", 0.42)], 0.42, 0.42, 0.8))


def divider_box(c, kind, number, date, issuer, parts, box_tone="#7a2320", tabs=("#d9a441", "#8fae9a", "#c9826a")):
    """An open file box with a divider for each part of a fonds; the order that made it stands before them."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#4a443c", "#322d28", "#1f1b18"]))
    glow(c, w * 0.34, h * 0.16, w * 0.66, h * 0.66, "#ffe2a8", 0.36)
    foot = h * 0.80
    board(c, -20, foot, w + 40, h * 0.26, "#5a4130", 22)
    bx, bw = w * 0.075, w * 0.85
    by, bh, rise = h * 0.655, h * 0.235, h * 0.13
    pool(c, w / 2, by + bh + 12, bw * 0.58, 44, 0.85)
    # back wall of the box, then what stands in it
    c.path(points([(bx + 70, by - rise), (bx + bw - 70, by - rise), (bx + bw, by), (bx, by)]), darker(box_tone, 0.62))
    c.rect(bx + 70, by - rise - 90, bw - 140, 96, c.linear([lighter(box_tone, 0.12), darker(box_tone, 0.3)]))
    n = len(parts)
    for i in range(n - 1, -1, -1):
        t = i / max(1, n - 1)
        inset, base = 40 + 62 * t, by + 10 - rise * 0.80 * t
        x0, x1, tall = bx + inset, bx + bw - inset, h * (0.375 + 0.052 * i)
        # sheets behind the divider
        for k in range(9, 0, -1):
            up = tall - 46 - c.dice.between(0, 26)
            c.rect(x0 + 20 + c.dice.between(-7, 7), base - up - k * 4, x1 - x0 - 40, up, ("#f3e8cb", "#e2d3a8", "#efe2c0")[k % 3])
            c.line(x0 + 24, base - up - k * 4, x1 - 24, base - up - k * 4, "#8a744a", 1.4, 0.6)
        top = base - tall
        tw = (x1 - x0) * 0.315
        tx = x0 + (x1 - x0) * (0.012 + 0.331 * i)
        tone = tabs[i % len(tabs)]
        d = (f"M{num(x0)} {num(base)}V{num(top + 64)}H{num(tx)}L{num(tx + 22)} {num(top)}H{num(tx + tw - 22)}L{num(tx + tw)} "
             f"{num(top + 64)}H{num(x1)}V{num(base)}Z")
        with c.moved(6, 10):
            c.path(d, "#000000", opacity=0.25)
        c.path(d, c.linear([lighter(tone, 0.30), tone, darker(tone, 0.35)]))
        c.path(d, stroke=lighter(tone, 0.5), width=2, opacity=0.6)
        for j, line in enumerate(parts[i]):
            c.text(tx + tw / 2, top + (43 if len(parts[i]) == 1 else 31 + 26 * j), line, 27 if len(parts[i]) == 1 else 23,
                   "#2a1a10", weight="bold")
    # the order in front
    pw, ph = w * 0.335, h * 0.415
    px, py = w * 0.335, by - ph + 64
    with c.moved(px, py, turn=-1.5):
        leaf(c, 0, 0, pw, ph, "#efe6cf", age="#a58f5c", edge=0.8, shadow=26, fibres=50)
        ink = "#27221e"
        c.text(pw / 2, 58, issuer, 25, ink, weight="bold", spacing=1)
        c.path(f"M{num(pw / 2 - 60)} 72h120", stroke=ink, width=1.6, opacity=0.7)
        c.text(pw * 0.08, 110, number, 24, ink, anchor="start")
        c.text(pw * 0.92, 110, date, 22, ink, italic=True, anchor="end")
        c.text(pw / 2, 182, kind, 44, ink, weight="bold", spacing=4)
        bars(c, pw * 0.08, 222, pw * 0.84, 8, 30, 8, ink, indent=36, last=0.5, strength=0.52)
    # front of the box
    c.path(points([(bx, by), (bx + bw, by), (bx + bw + 14, by + bh), (bx - 14, by + bh)]),
           c.linear([lighter(box_tone, 0.24), box_tone, darker(box_tone, 0.45)]))
    weave = "".join(f"M{num(bx - 10)} {num(by + 6 + k * 6)}h{num(bw + 20)}" for k in range(int(bh // 6)))
    c.path(weave, stroke=darker(box_tone, 0.5), width=1, opacity=0.35)
    c.path(points([(bx, by), (bx + bw, by), (bx + bw, by + 12), (bx, by + 12)]), lighter(box_tone, 0.4), opacity=0.7)
    lw, lh = bw * 0.30, bh * 0.40
    lx, ly = w / 2 - lw / 2, by + bh * 0.30
    c.rect(lx - 10, ly - 10, lw + 20, lh + 20, c.linear(["#e6c878", "#8a6420"], 0, 0, 1, 1), round_=6)
    c.rect(lx, ly, lw, lh, c.linear(["#fbf3dd", "#e6d6ac"]))
    c.text(w / 2, ly + lh * 0.64, number, 36, INK, weight="bold")
    c.mark("so", w / 2, ly + lh * 0.5)
    tag(c, w - 44, h - 22, "#e0cfae")
