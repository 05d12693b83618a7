"""Reels of microfilm on a light table."""
from math import cos, pi, sin

from draw.canvas import box, num
from draw.ground import table
from draw.paper import bars
from draw.tone import INK, darker, lighter


def _reel(c, cx, cy, r, tone):
    """A film reel lying flat: wound film under a flange with openings."""
    c.ellipse(cx + 26, cy + 34, r * 1.04, r * 1.02, c.radial([(0.80, "#000000", 0.40), (1, "#000000", 0)]))
    c.circle(cx, cy, r, c.radial(["#3d3430", "#262020", "#151111"], 0.35, 0.3, 0.8))
    turns = ""
    rr = r * 0.42
    while rr < r * 0.90:
        turns += (f"M{num(cx - rr)} {num(cy)}"
                  f"a{num(rr)} {num(rr)} 0 1 1 {num(2 * rr)} 0a{num(rr)} {num(rr)} 0 1 1 {num(-2 * rr)} 0")
        rr += 5
    c.path(turns, stroke="#7c6a58", width=1.2, opacity=0.5)
    # the flange: a ring with six openings
    d = f"M{num(cx - r)} {num(cy)}a{num(r)} {num(r)} 0 1 1 {num(2 * r)} 0a{num(r)} {num(r)} 0 1 1 {num(-2 * r)} 0Z"
    for k in range(6):
        a0, a1 = k * pi / 3 + 0.17, (k + 1) * pi / 3 - 0.17
        ri, ro = r * 0.38, r * 0.84
        p = lambda a, q: f"{num(cx + cos(a) * q)} {num(cy + sin(a) * q)}"  # noqa: E731
        d += (f"M{p(a0, ro)}A{num(ro)} {num(ro)} 0 0 1 {p(a1, ro)}L{p(a1 - 0.12, ri)}"
              f"A{num(ri)} {num(ri)} 0 0 0 {p(a0 + 0.12, ri)}Z")
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
    for x0, y0, x1, y1, wide in ((w * 0.275 + 255, h * 0.315 + 110, w * 0.455, sy + 2, 118),
                                 (w * 0.755 + 190, h * 0.285 + 96, w * 0.93, sy + tall + 36, 64)):
        d = (f"M{num(x0 - 20)} {num(y0)}"
             f"C{num(x0 + 60)} {num(y0 + 40)} {num(x1 - 30)} {num(y0 + 20)} {num(x1 + 20)} {num(y1)}h{num(wide * 0.55)}"
             f"C{num(x1 + 30)} {num(y0 - 10)} {num(x0 + 80)} {num(y0 - 14)} {num(x0 - 4)} {num(y0 - 46)}Z")
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
