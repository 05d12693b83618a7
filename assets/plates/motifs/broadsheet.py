"""The front page of a newspaper that prints one long text."""
from draw.canvas import num, points
from draw.ground import table
from draw.paper import bars

from ._deskware import leaf


def broadsheet(c, title, date, over="", columns=4, paper="news", tint=None, ground="#2b2a2e", ink="#231f1c"):
    """A page of several narrow columns under one large heading, folded once, its corner turned."""
    table(c, ground, (0.34, 0.16))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.075, h * 0.04, w * 0.85, h * 0.895
    leaf(c, x, y, sw, sh, paper, tint, edge=2.4, folds=((0.5, "h"), (0.5, "v")), stains=8, fibres=170)
    left, tw = x + sw * 0.055, sw * 0.89
    m = left + tw / 2
    top = y + sh * 0.045
    c.line(left, top, left + tw, top, ink, 1.3, 0.8)
    bars(c, left, top + 20, tw * 0.2, 1, 20, 6, ink, last=1, strength=0.55)
    bars(c, left + tw * 0.8, top + 20, tw * 0.2, 1, 20, 6, ink, last=1, strength=0.55)
    if over:
        c.text(m, top + 29, over, 26, ink, spacing=3)
    c.line(left, top + 42, left + tw, top + 42, ink, 1.3, 0.8)
    size = min(112, tw / (max(len(line) for line in title) * 0.69))
    at = top + 42 + size * 1.18
    for line in title:
        c.text(m, at, line, size, ink, font="display", weight="bold", spacing=2)
        at += size * 1.16
    c.mark("tieude", m, at - size * 1.7)
    at -= size * 0.62
    c.line(left, at, left + tw, at, ink, 6, 0.9)
    c.line(left, at + 10, left + tw, at + 10, ink, 1.4, 0.9)
    c.text(m, at + 48, date, 30, ink, italic=True)
    c.line(left, at + 66, left + tw, at + 66, ink, 1.2, 0.7)
    c.mark("ngay", m, at + 40)
    start, bottom, gap = at + 98, y + sh * 0.962, 28
    cw = (tw - gap * (columns - 1)) / columns
    wide = cw * 2 + gap
    # the opening runs across two columns, in larger type
    used = bars(c, left, start, wide, 4, 37, 11, ink, indent=60, last=0.7, strength=0.70) + 16
    for i in range(columns):
        cx = left + i * (cw + gap)
        if i:
            c.line(cx - gap / 2, (used if i == 1 else start) - 14, cx - gap / 2, bottom, ink, 1, 0.5)
        at = used if i < 2 else start
        while at < bottom - 20:
            lines = min(c.dice.whole(6, 11), int((bottom - at) / 24))
            if lines < 1:
                break
            at = bars(c, cx, at, cw, lines, 24, 6.6, ink, indent=24, last=c.dice.between(0.3, 0.9), strength=0.54) + 16
    # the turned corner
    k = sw * 0.13
    cx, cy = x + sw + 3, y + sh + 3
    c.path(points([(cx - k, cy), (cx, cy - k), (cx, cy)]), ground)
    c.path(points([(cx - k, cy), (cx, cy - k), (cx + 0, cy)]), "#000000", opacity=0.35)
    c.path(f"M{num(cx - k)} {num(cy)}L{num(cx)} {num(cy - k)}Q{num(cx - k * 0.62)} {num(cy - k * 0.86)} {num(cx - k * 0.86)} {num(cy - k * 0.80)}"
           f"Q{num(cx - k * 0.80)} {num(cy - k * 0.5)} {num(cx - k)} {num(cy)}Z", c.linear(["#fbf5e6", "#e2d5b8", "#a8966f"], 0, 0, 1, 1))
