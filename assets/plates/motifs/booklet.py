"""A thin booklet written out by hand and printed from stone: its cover, its pages."""
from draw.canvas import num
from draw.ground import cast
from draw.tone import darker, lighter

from ._deskware import cloth, leaf, scrawl, spread


def booklet_cover(c, title, year, ground="#2c3530", tint=("#b79a6a", 0.42), ink="#2b2433"):
    """The worn paper cover: a title in a frame ruled by hand, two rusty staples."""
    cloth(c, ground, (0.32, 0.18))
    w, h = c.width, c.height
    x, y, bw, bh = w * 0.16, h * 0.085, w * 0.68, h * 0.79
    cast(c, x, y, bw + 10, bh + 10, 44, 0.45)
    for i in range(6, 0, -1):
        c.rect(x + i * 2.0, y + i * 2.4, bw, bh, "#d9c59a" if i % 2 else "#a98f60")
    leaf(c, x, y, bw, bh, "do", tint, edge=3.2, stains=9, shadow=0, fibres=240, folds=((0.5, "h"),))
    c.rect(x, y, bw * 0.09, bh, c.linear([(0, "#2a1808", 0.34), (0.4, "#fff0cc", 0.12),
           (0.8, "#2a1808", 0.16), (1, "#2a1808", 0)], 0, 0, 1, 0))
    for sy in (0.24, 0.76):
        px, py = x + bw * 0.055, y + bh * sy
        c.ellipse(px, py, 30, 46, c.radial([(0, "#8a3d14", 0.55), (0.6, "#8a3d14", 0.22), (1, "#8a3d14", 0)]))
        c.line(px, py - 34, px, py + 34, "#3a2418", 7, cap="round")
        c.line(px - 1.5, py - 32, px - 1.5, py + 32, "#a5764c", 2, cap="round")
    fx, fy, fw, fh = x + bw * 0.17, y + bh * 0.09, bw * 0.73, bh * 0.82
    dice = c.dice
    for inset, width in ((0, 5), (15, 2)):
        d = ""
        for ax, ay, bx, by in ((0, 0, 1, 0), (1, 0, 1, 1), (1, 1, 0, 1), (0, 1, 0, 0)):
            x0, y0 = fx + inset + ax * (fw - 2 * inset), fy + inset + ay * (fh - 2 * inset)
            x1, y1 = fx + inset + bx * (fw - 2 * inset), fy + inset + by * (fh - 2 * inset)
            d += (f"M{num(x0 + dice.between(-4, 4))} {num(y0 + dice.between(-4, 4))}Q{num((x0 + x1) / 2 + dice.between(-4, 4))} "
                  f"{num((y0 + y1) / 2 + dice.between(-4, 4))} {num(x1 + dice.between(-4, 4))} {num(y1 + dice.between(-4, 4))}")
        c.path(d, stroke=ink, width=width, opacity=0.85, cap="round")
    m = fx + fw / 2
    for i, line in enumerate(title):
        for dx, share in ((1.6, 0.3), (0, 0.92)):
            c.text(m + dx, fy + fh * 0.33 + i * 108 + dx, line, 82, ink, font="display", weight="bold", opacity=share)
    c.mark("nhande", m, fy + fh * 0.36)
    c.line(m - 110, fy + fh * 0.62, m + 110, fy + fh * 0.62, ink, 4, 0.5, cap="round")
    c.text(m, fy + fh * 0.86, year, 62, ink, font="display", spacing=6, opacity=0.9)


def handwritten_booklet(c, ground="#4f3d2c", ink="#33306a"):
    """The booklet open: the transferred handwriting of its pages as even strokes."""
    cloth(c, ground, (0.3, 0.2))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.10, h * 0.085, w * 0.78, h * 0.77
    pages = spread(c, x, y, sw, sh, paper=("#ecdcb2", "#dcc691", "#b89a62"), cover="#9d8358", thick=12, fan=5)
    for n, (px, py, pw, ph) in enumerate(pages):
        left, tw = px + pw * 0.12, pw * 0.76
        at = py + ph * 0.12
        if n:
            c.line(left + tw * 0.2, at, left + tw * 0.8, at, ink, 9, 0.6, cap="round")
            at += 62
        for lines in (4, 6, 3, 5, 4):
            room = int((py + ph * 0.90 - at) / 42)
            if room < 1:
                break
            at = scrawl(c, left, at + 10, tw, min(lines, room), 42, 13, ink, 2.6,
                        last=c.dice.between(0.4, 0.9), strength=0.66, indent=44) + 16
        c.line(left + tw * 0.47, py + ph * 0.955, left + tw * 0.53, py + ph * 0.955, ink, 6, 0.5, cap="round")
    # a steel pen across the foot
    with c.moved(w * 0.56, h * 0.93, turn=-9):
        long = w * 0.36
        c.path(f"M6 10L{num(long * 0.16)} 3H{num(long)}v14H{num(long * 0.16)}Z", "#000000", opacity=0.32)
        c.path(f"M0 0Q{num(long * 0.07)} -9 {num(long * 0.15)} -8V8Q{num(long * 0.07)} 9 0 0Z",
               c.linear(["#e6e4da", "#8b8c86", "#4a4a46"]))
        c.line(long * 0.01, 0, long * 0.09, 0, "#2a2a26", 1.6)
        c.rect(long * 0.145, -9, long * 0.07, 18, c.linear(["#d9b264", "#8a6426"]))
        c.path(f"M{num(long * 0.215)} -9Q{num(long * 0.6)} -15 {num(long)} -4V4Q{num(long * 0.6)} 15 {num(long * 0.215)} 9Z",
               c.linear([lighter("#6a2b1c", 0.35), "#6a2b1c", darker("#6a2b1c", 0.5)]))
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.16), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.34)], 0, 0, 1, 0.8))
