"""Precious court things: painted edict paper, the book of gold leaves."""
from math import cos, pi, sin

from draw.canvas import box, num, points
from draw.ground import cast, pool, table, tag
from draw.paper import sheet
from draw.tone import darker, lighter
from draw.wood import board

from ._court import brocade, cloud, dragon, engraved, slip, specks

COIL = [(0.06, 0.62), (0.13, 0.30), (0.24, 0.27), (0.30, 0.55), (0.40, 0.76), (0.50, 0.62), (0.53, 0.36), (0.63, 0.24),
        (0.74, 0.36),
        (0.76, 0.56), (0.825, 0.60)]
UPRIGHT = [(0.30, 0.92), (0.62, 0.90), (0.74, 0.77), (0.56, 0.67), (0.30, 0.62), (0.22, 0.49), (0.42, 0.41), (0.68, 0.40),
           (0.76, 0.27),
           (0.60, 0.18), (0.44, 0.22)]


def _fret(x, y, w, h, step):
    """A border of keys between two rectangles."""
    d = ""
    for k in range(int(w // step)):
        px = x + k * step + (w % step) / 2
        for py in (y, y + h):
            d += (f"M{num(px)} {num(py + step * 0.3)}h{num(step * 0.75)}v{num(-step * 0.6)}h{num(-step * 0.5)}v{num(step * 0.3)}"
                  f"h{num(step * 0.25)}")
    for k in range(1, int(h // step)):
        py = y + k * step + (h % step) / 2
        for px in (x, x + w):
            d += (f"M{num(px - step * 0.3)} {num(py)}v{num(step * 0.75)}h{num(step * 0.6)}v{num(-step * 0.5)}h{num(-step * 0.3)}"
                  f"v{num(step * 0.25)}")
    return d


def edict_paper(c, tone="#d9a93c", silver="#f6efdc"):
    """A sheet of yellow edict paper, its dragon painted in silver, one corner curling."""
    w, h = c.width, c.height
    table(c, "#2a1a18", (0.3, 0.15))
    x, y, sw, sh = w * 0.055, h * 0.09, w * 0.89, h * 0.77
    d = sheet(c, x, y, sw, sh, "do", edge=2.2, stains=3, fibres=220, shadow=34)
    with c.clipped(d):
        c.rect(x, y, sw, sh, c.linear([(0, lighter(tone, 0.10), 0.80), (0.6, tone, 0.86), (1, darker(tone, 0.25), 0.9)], 0, 0,
                                      0.8, 1))
        specks(c, x, y, sw, sh, 700, "#fff2c4", 2.2, 0.55)
        specks(c, x, y, sw, sh, 300, darker(tone, 0.5), 2, 0.35)
    m = 44
    for grow, wide in ((0, 3.4), (54, 2.2)):
        c.rect(x + m + grow, y + m + grow, sw - 2 * (m + grow), sh - 2 * (m + grow), "none", 0.9, stroke=silver, width=wide)
    c.path(_fret(x + m + 27, y + m + 27, sw - 2 * m - 54, sh - 2 * m - 54, 34), stroke=silver, width=2.6, opacity=0.8)
    fx, fy, fw, fh = x + m + 80, y + m + 80, sw - 2 * m - 160, sh - 2 * m - 160
    shade = darker(tone, 0.52)

    def pen(d, width, fill):
        if fill == "body":
            c.path(d, lighter(tone, 0.22), stroke=shade, width=width + 3, opacity=0.9, join="round")
            c.path(d, stroke=silver, width=width, join="round")
        elif fill:
            c.path(d, silver, opacity=0.92)
        else:
            c.path(d, stroke=shade, width=width + 2, opacity=0.35, cap="round", join="round")
            c.path(d, stroke=silver, width=width, opacity=0.95, cap="round", join="round")

    clouds = ""
    for px, py, s, flip in ((0.05, 0.10, 64, 1), (0.38, 0.12, 66, -1), (0.40, 0.42, 40, 1), (0.92, 0.14, 72, -1),
                            (0.645, 0.80, 62, 1), (0.85, 0.93, 44, -1),
                            (0.21, 0.86, 70, 1), (0.03, 0.92, 50, -1), (0.655, 0.52, 36, 1), (0.51, 0.97, 40, 1),
                            (0.165, 0.56, 38, -1)):
        clouds += cloud(fx + fw * px, fy + fh * py, s, flip)
    c.path(clouds, stroke=shade, width=5, opacity=0.25, cap="round")
    c.path(clouds, stroke=silver, width=2.8, opacity=0.78, cap="round")
    dragon(c, [(fx + fw * a, fy + fh * b) for a, b in COIL], fh * 0.082, pen)
    # the flaming pearl before its mouth
    px, py = fx + fw * 0.985, fy + fh * 0.55
    c.circle(px, py, fh * 0.036, c.radial([(0, "#fffbe8", 1), (1, silver, 0.9)], 0.35, 0.3, 0.8), stroke=shade, width=2)
    c.mark("rong", fx + fw * 0.55, fy + fh * 0.33)
    # the curling corner
    cx, cy = x + sw, y + sh
    c.path(points([(cx - 250, cy + 8), (cx + 10, cy - 190), (cx + 10, cy + 8)]), "#1d1210")
    curl = (f"M{num(cx - 250)} {num(cy + 4)}Q{num(cx - 236)} {num(cy - 120)} {num(cx - 150)} {num(cy - 168)}"
            f"Q{num(cx - 70)} {num(cy - 196)} {num(cx + 4)} {num(cy - 190)}Z")
    with c.moved(-10, 14):
        c.path(curl, "#000000", opacity=0.3)
    c.path(curl, c.linear([lighter("#e3c98e", 0.35), "#e3c98e", "#a88548", "#caa763"], 0.1, 0, 0.75, 0.9))
    with c.clipped(curl):
        tail = cloud(cx - 130, cy - 95, 34, 1) + cloud(cx - 60, cy - 140, 24, -1)
        c.path(tail, stroke="#8c6a35", width=2.4, opacity=0.6)
    c.path(f"M{num(cx - 250)} {num(cy + 4)}Q{num(cx - 236)} {num(cy - 120)} {num(cx - 150)} {num(cy - 168)}"
           f"Q{num(cx - 70)} {num(cy - 196)} {num(cx + 4)} {num(cy - 190)}",
           stroke="#fff6dd", width=2, opacity=0.7)
    c.mark("goc", cx - 140, cy - 110)


def _gold(c, d, tone="#cf9f3f", turn=(0, 0, 1, 1)):
    c.path(d, c.linear([lighter(tone, 0.55), tone, darker(tone, 0.30), lighter(tone, 0.30), darker(tone, 0.22)], *turn))


def gold_book(c, leaves=7, cloth="#7d2118"):
    """The book of gold leaves, fanned open along its rings in a box lined with brocade."""
    w, h = c.width, c.height
    table(c, "#241714", (0.4, 0.1))
    bx, by, bw, bh = w * 0.07, h * 0.10, w * 0.86, h * 0.75
    pool(c, bx + bw / 2, by + bh, bw * 0.6, 90, 0.8)
    board(c, bx, by, bw, bh, "#4a2415", 26)
    brocade(c, box(bx + 40, by + 40, bw - 80, bh - 80), bx, by, bw, bh, cloth, 52)
    c.rect(bx + 40, by + 40, bw - 80, 70, c.linear([(0, "#000000", 0.5), (1, "#000000", 0)]))
    c.rect(bx + 40, by + 40, 60, bh - 80, c.linear([(0, "#000000", 0.4), (1, "#000000", 0)], 0, 0, 1, 0))
    # leaves fan from left to right, each a little lower and turned
    lw, lh = w * 0.215, h * 0.545
    for i in range(leaves):
        t = i / (leaves - 1)
        px, py = bx + bw * (0.085 + 0.615 * t), by + bh * (0.125 + 0.045 * sin(t * pi))
        with c.moved(px, py, turn=round(-6 + 12 * t, 2)):
            cast(c, 0, 0, lw, lh, 26, 0.5)
            _gold(c, box(0, 0, lw, lh), "#cf9f3f", (0, 0, 0.8, 1))
            c.rect(14, 14, lw - 28, lh - 28, "none", 0.75, stroke="#7a5215", width=3)
            c.rect(16.5, 16.5, lw - 28, lh - 28, "none", 0.7, stroke="#fff0bf", width=1.4)
            if i == leaves - 1:
                engraved(c, 44, 46, lw - 88, lh - 92, 5, 20, "#5f3d0c", "#fff2c6", 0.85, 2, {4: 0.55}, (1,))
            else:
                engraved(c, lw - 118, 46, 80, lh - 92, 2, 20, "#5f3d0c", "#fff2c6", 0.85, 2)
                c.rect(0, 0, lw, lh, c.linear([(0, "#3a2206", 0.34), (0.55, "#3a2206", 0.06), (1, "#3a2206", 0)], 1, 0, 0, 0))
            c.path(f"M0 {num(lh)}V0H{num(lw)}", stroke="#fff4cd", width=2.4, opacity=0.8)
            c.path(f"M0 {num(lh)}H{num(lw)}V0", stroke="#5f3d0c", width=2.4, opacity=0.7)
            for hole in (0.12, 0.38, 0.62, 0.88):
                c.circle(12, lh * hole, 6.5, "#4a2f0b")
    for hole in (0.12, 0.38, 0.62, 0.88):
        for i in range(leaves):
            t = i / (leaves - 1)
            px, py = bx + bw * (0.085 + 0.615 * t), by + bh * (0.125 + 0.045 * sin(t * pi))
            a = (-6 + 12 * t) * pi / 180
            rx, ry = px + 12 * cos(a) - lh * hole * sin(a), py + 12 * sin(a) + lh * hole * cos(a)
            c.path(f"M{num(rx - 2)} {num(ry)}a15 19 0 1 0 -26 2", stroke="#5b3a0d", width=8, opacity=0.55, cap="round")
            c.path(f"M{num(rx - 2)} {num(ry - 2)}a15 19 0 1 0 -26 2", stroke="#e2b95a", width=5.5, cap="round")
            c.path(f"M{num(rx - 6)} {num(ry - 8)}a15 19 0 0 0 -14 -4", stroke="#fff4cf", width=2, cap="round")
    c.mark("trang", bx + bw * 0.80, by + bh * 0.45)
    c.mark("khuyen", bx + bw * 0.70, by + bh * 0.4)
    c.rect(0, 0, w, h, c.linear([(0, "#ffe9b4", 0.14), (0.5, "#ffe9b4", 0), (1, "#000000", 0.34)], 0, 0, 1, 0.5))


def gold_cover(c, cloth="#23324a"):
    """The cover of the gold book: a dragon and clouds in relief."""
    w, h = c.width, c.height
    table(c, "#1b1c22", (0.3, 0.15))
    brocade(c, points([(w * 0.04, h * 0.05), (w * 0.965, h * 0.035), (w * 0.98, h * 0.93), (w * 0.03, h * 0.945)]), 0, 0, w, h,
            cloth, 58)
    x, y, sw, sh = w * 0.155, h * 0.085, w * 0.70, h * 0.80
    cast(c, x, y, sw, sh, 54, 0.65)
    c.rect(x + 6, y + 10, sw, sh, "#5f3d0c", round_=6)
    _gold(c, box(x, y, sw, sh), "#c99837", (0, 0, 0.7, 1))
    specks(c, x, y, sw, sh, 360, "#7a5215", 2, 0.22)
    shade, lit, tone = "#5f3d0c", "#fff3c9", "#c99837"
    seam = 74
    for off, colour, share in ((2.4, lit, 0.75), (0, shade, 0.85)):
        for grow, wide in ((20, 6), (40, 2.4)):
            c.rect(x + seam + grow + off, y + grow + off, sw - seam - 2 * grow, sh - 2 * grow, "none", share, stroke=colour,
                   width=wide)
    c.line(x + seam, y, x + seam, y + sh, shade, 4, 0.7)
    c.line(x + seam + 4, y, x + seam + 4, y + sh, lit, 2, 0.7)
    fx, fy, fw, fh = x + seam + 60, y + 60, sw - seam - 120, sh - 120
    relief = c.linear([lighter(tone, 0.5), lighter(tone, 0.08), darker(tone, 0.25)], 0, 0, 1, 1)

    def pen(d, width, fill):
        with c.moved(4, 5):
            c.path(d, shade if fill else "none", stroke=shade, width=max(2, width * 0.9), opacity=0.6, cap="round", join="round")
        if fill == "body":
            c.path(d, relief, stroke=lit, width=2.4, join="round")
        elif fill:
            c.path(d, relief)
        else:
            c.path(d, stroke=lighter(tone, 0.35), width=width, cap="round", join="round")

    clouds = ""
    for px, py, s, flip in ((0.16, 0.08, 52, 1), (0.86, 0.10, 46, -1), (0.10, 0.34, 42, 1), (0.93, 0.50, 44, -1),
                            (0.54, 0.535, 34, 1), (0.10, 0.78, 50, 1),
                            (0.86, 0.94, 52, -1), (0.48, 0.79, 32, -1), (0.12, 0.96, 36, 1), (0.52, 0.30, 30, 1)):
        clouds += cloud(fx + fw * px, fy + fh * py, s, flip)
    with c.moved(2.6, 3):
        c.path(clouds, stroke=shade, width=4.4, opacity=0.6, cap="round")
    c.path(clouds, stroke=lighter(tone, 0.42), width=3.6, cap="round")
    dragon(c, [(fx + fw * a, fy + fh * b) for a, b in UPRIGHT], fw * 0.072, pen)
    c.mark("rong", fx + fw * 0.44, fy + fh * 0.22)
    for hole in (0.10, 0.36, 0.64, 0.90):
        cx, cy = x + 30, y + sh * hole
        c.circle(cx, cy, 11, "#3a2408")
        c.path(f"M{num(cx)} {num(cy)}a27 21 0 1 1 -38 -12", stroke="#4a2f0b", width=12, opacity=0.6, cap="round")
        c.path(f"M{num(cx)} {num(cy - 2)}a27 21 0 1 1 -38 -12", stroke="#dcae4c", width=9, cap="round")
        c.path(f"M{num(cx - 12)} {num(cy + 14)}a27 21 0 0 1 -22 -14", stroke="#fff3c9", width=2.6, cap="round")
    c.path(f"M{num(x)} {num(y + sh)}V{num(y)}H{num(x + sw)}", stroke="#fff6d6", width=3.4, opacity=0.8)
    c.rect(x, y, sw, sh, c.linear([(0, "#fff6d6", 0.28), (0.35, "#fff6d6", 0), (1, "#2a1804", 0.34)], 0, 0, 1, 0.8))


def seal_upright(c, metal="#c99837", knob="dragon", cushion="#7d2118", wide=0.42, rules=(), label=(), case=False, tiers=1):
    """A seal standing on its cushion, seen straight from the side: knob and base, never the face."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#33261f", "#231915", "#15100d"]))
    c.rect(0, 0, w, h, c.radial([(0, lighter(cushion, 0.35), 0.34), (0.6, cushion, 0.16), (1, cushion, 0)], 0.45, 0.32, 0.75))
    ground = h * 0.80
    c.rect(0, ground, w, h - ground, c.linear(["#4a3020", "#2c1c13", "#1a110c"]))
    c.line(0, ground, w, ground, "#a5774a", 2, 0.4)
    cx = w * (0.40 if case else 0.5)
    if case:
        _seal_case(c, w * 0.60, h * 0.395, w * 0.31, h * 0.42, cushion)
    # the cushion
    cw, ch = w * wide * 1.12, h * 0.105
    top = ground - ch * 0.55
    pool(c, cx + 20, top + ch * 1.35, cw * 0.78, 54, 0.85)
    silk = (f"M{num(cx - cw * 0.56)} {num(top + ch * 0.55)}"
            f"Q{num(cx - cw * 0.63)} {num(top - ch * 0.18)} {num(cx - cw * 0.48)} {num(top)}"
            f"Q{num(cx)} {num(top + ch * 0.18)} {num(cx + cw * 0.48)} {num(top)}"
            f"Q{num(cx + cw * 0.63)} {num(top - ch * 0.18)} {num(cx + cw * 0.56)} {num(top + ch * 0.55)}"
            f"Q{num(cx + cw * 0.64)} {num(top + ch * 1.35)} {num(cx + cw * 0.46)} {num(top + ch * 1.2)}"
            f"Q{num(cx)} {num(top + ch * 1.34)} {num(cx - cw * 0.46)} {num(top + ch * 1.2)}"
            f"Q{num(cx - cw * 0.64)} {num(top + ch * 1.35)} {num(cx - cw * 0.56)} {num(top + ch * 0.55)}Z")
    brocade(c, silk, cx - cw * 0.66, top - ch * 0.2, cw * 1.32, ch * 1.6, cushion, 40)
    c.path(f"M{num(cx - cw * 0.58)} {num(top + ch * 0.6)}"
           f"Q{num(cx)} {num(top + ch * 0.86)} {num(cx + cw * 0.58)} {num(top + ch * 0.6)}", stroke="#e0b45e", width=5,
           opacity=0.8)
    for side in (-1, 1):
        tx = cx + side * cw * 0.60
        c.path("".join(f"M{num(tx + k * 5 * side)} {num(top + ch * 0.9)}"
                       f"q{num(side * 7)} {num(ch * 0.4)} {num(side * (2 + k * 2))} {num(ch * 0.85)}" for k in range(-3, 4)),
               stroke="#d9a94a", width=3, cap="round", opacity=0.9)
    # base: a square block seen from the side, in one or two tiers
    bw = w * wide * 0.74
    bh = bw * 0.225
    foot = top + ch * 0.18
    relief = [lighter(metal, 0.50), lighter(metal, 0.12), metal, darker(metal, 0.42)]
    shade, lit = darker(metal, 0.62), lighter(metal, 0.72)
    pool(c, cx, foot, bw * 0.62, 22, 0.8)
    level = foot
    for i in range(tiers):
        tw, th = bw * (1 - 0.17 * i), bh * (1 if i == 0 else 0.42)
        c.rect(cx - tw / 2, level - th, tw, th, c.linear(relief, 0, 0, 1, 0.25), round_=4)
        c.rect(cx - tw / 2, level - th, tw, th, c.linear([(0, "#fff3cc", 0.30), (0.4, "#fff3cc", 0), (1, "#1a0f04", 0.35)]),
               round_=4)
        c.line(cx - tw / 2 + 4, level - th + 2, cx + tw / 2 - 4, level - th + 2, lit, 3, 0.8)
        for k in (0.18, 0.82):
            c.line(cx - tw / 2 + 6, level - th * k, cx + tw / 2 - 6, level - th * k, shade, 2, 0.5)
        level -= th
    tw = bw * (1 - 0.17 * (tiers - 1)) * 0.86
    kh = bw * (0.42 if knob == "dragon" else 0.50)

    def pen(d, width, fill):
        with c.moved(3, 4):
            c.path(d, shade if fill else "none", stroke=shade, width=max(2, width), opacity=0.75, cap="round", join="round")
        if fill == "body":
            c.path(d, c.linear(relief, 0, 0, 0.8, 1), stroke=lit, width=1.6, join="round")
        elif fill:
            c.path(d, c.linear(relief[:3], 0, 0, 1, 1))
        else:
            c.path(d, stroke=lighter(metal, 0.24), width=width, cap="round", join="round")

    if knob == "dragon":
        base = (f"M{num(cx - tw * 0.46)} {num(level)}"
                f"Q{num(cx - tw * 0.40)} {num(level - kh * 0.30)} {num(cx)} {num(level - kh * 0.32)}"
                f"Q{num(cx + tw * 0.40)} {num(level - kh * 0.30)} {num(cx + tw * 0.46)} {num(level)}Z")
        pen(base, 3, "body")
        knots = [(cx - tw * 0.36, level - kh * 0.92), (cx - tw * 0.46, level - kh * 0.52), (cx - tw * 0.36, level - kh * 0.16),
                 (cx - tw * 0.12, level - kh * 0.24),
                 (cx - tw * 0.04, level - kh * 0.58), (cx + tw * 0.02, level - kh * 0.84), (cx + tw * 0.18, level - kh * 0.86),
                 (cx + tw * 0.29, level - kh * 0.62)]
        dragon(c, knots, tw * 0.076, pen, legs=(0.30, 0.60))
    else:                                # a spray of water-weed: stems that rise together, leaves in pairs, one tall curl
        stems = ""
        pen(f"M{num(cx - tw * 0.30)} {num(level)}"
            f"Q{num(cx - tw * 0.24)} {num(level - kh * 0.26)} {num(cx)} {num(level - kh * 0.30)}"
            f"Q{num(cx + tw * 0.24)} {num(level - kh * 0.26)} {num(cx + tw * 0.30)} {num(level)}Z", 3, "body")
        for k, (reach, tall) in enumerate(((-0.40, 0.72), (-0.22, 0.92), (0.0, 1.06), (0.22, 0.92), (0.40, 0.72))):
            ex, ey = cx + tw * reach, level - kh * tall
            stems += (f"M{num(cx + tw * reach * 0.25)} {num(level - kh * 0.2)}"
                      f"C{num(cx + tw * reach * 0.2)} {num(level - kh * 0.5)} {num(ex)} {num(level - kh * 0.5)} {num(ex)} {num(ey)}")
        pen(stems, tw * 0.045, None)
        for k, (reach, tall) in enumerate(((-0.40, 0.72), (-0.22, 0.92), (0.0, 1.06), (0.22, 0.92), (0.40, 0.72))):
            ex = cx + tw * reach
            for j in range(4):
                ly = level - kh * (0.34 + (tall - 0.38) * j / 3)
                lx = cx + tw * reach * (0.45 + 0.55 * min(1, (j + 1) / 3.2))
                for side in (-1, 1):
                    s = tw * (0.125 - 0.014 * j)
                    pen(f"M{num(lx)} {num(ly)}Q{num(lx + side * s * 0.5)} {num(ly - s * 0.9)} {num(lx + side * s * 1.15)} {num(ly - s * 0.62)}"
                        f"Q{num(lx + side * s * 0.8)} {num(ly + s * 0.12)} {num(lx)} {num(ly)}Z", 2, "body")
            pen(f"M{num(ex - tw * 0.035)} {num(level - kh * tall + 6)}"
                f"Q{num(ex)} {num(level - kh * (tall + 0.2))} {num(ex + tw * 0.035)} {num(level - kh * tall + 6)}Z", 2, "body")
    c.mark("num", cx, level - kh * 0.6)
    c.mark("de", cx, foot - bh * 0.5)
    top_y = level - kh * (1.06 if knob == "dragon" else 1.2)
    for kind, words in rules:
        tone = "#e8d3a0"
        if kind == "height":
            at = cx - bw * 0.5 - 110
            c.path(f"M{num(at - 14)} {num(top_y)}H{num(cx - tw * 0.3)}M{num(at - 14)} {num(foot)}H{num(cx - bw / 2 - 10)}"
                   f"M{num(at)} {num(top_y)}V{num(foot)}", stroke=tone, width=1.6, opacity=0.8)
            c.text(at - 18, (top_y + foot) / 2, words, 34, tone, font="sans", turn=-90)
            c.mark("cao", at, (top_y + foot) / 2)
        else:
            at = top + ch * 1.2 + 64
            c.path(f"M{num(cx - bw / 2)} {num(at - 16)}v28M{num(cx + bw / 2)} {num(at - 16)}v28M{num(cx - bw / 2)} {num(at)}"
                   f"h{num(bw)}", stroke=tone, width=1.6, opacity=0.85)
            c.text(cx, at + 46, words, 34, tone, font="sans")
    if label:
        slip(c, w * 0.055, h * 0.865 if not rules else h * 0.06, list(label), 28, bold=(0,))
    c.rect(0, 0, w, h, c.linear([(0, "#ffe9b4", 0.12), (0.5, "#ffe9b4", 0), (1, "#000000", 0.36)], 0, 0, 1, 0.4))
    tag(c, w - 44, h - 26, "#b8a78f")


def _seal_case(c, x, y, w, h, cloth):
    """The lacquered box of a seal, its lid leaning behind."""
    lac = "#6b1f16"
    with c.moved(x + w * 0.12, y - h * 0.34, turn=9):
        c.rect(0, 0, w * 0.92, h * 0.86, c.linear([lighter(lac, 0.12), lac, darker(lac, 0.55)], 0, 0, 1, 1), round_=8)
        c.rect(26, 26, w * 0.92 - 52, h * 0.86 - 52, "none", 0.7, stroke="#d9a94a", width=3)
        c.path(cloud(w * 0.46, h * 0.42, 56, 1), stroke="#d9a94a", width=4, opacity=0.75, cap="round")
    pool(c, x + w / 2, y + h, w * 0.7, 40, 0.8)
    brim = h * 0.16
    c.path(points([(x, y + brim), (x + w, y + brim), (x + w - 34, y), (x + 34, y)]), "#150a08")
    brocade(c, points([(x + 16, y + brim - 6), (x + w - 16, y + brim - 6), (x + w - 44, y + 10), (x + 44, y + 10)]), x, y, w,
            brim, cloth, 26)
    c.rect(x, y + brim, w, h - brim, c.linear([lighter(lac, 0.20), lac, darker(lac, 0.5)], 0, 0, 1, 0.7), round_=5)
    c.rect(x - 6, y + brim - 4, w + 12, 22, c.linear(["#e0b45e", "#7d5a20"]), round_=4)
    c.rect(x + 26, y + brim + 44, w - 52, h - brim - 72, "none", 0.75, stroke="#d9a94a", width=3)
    c.path(cloud(x + w * 0.5, y + h * 0.56, 44, -1), stroke="#d9a94a", width=3.6, opacity=0.8, cap="round")
    c.path(f"M{num(x + w * 0.44)} {num(y + brim + 12)}h{num(w * 0.12)}v34q{num(-w * 0.06)} 18 {num(-w * 0.12)} 0z",
           c.linear(["#f0cf86", "#8a6424"]))
