"""A desk of green baize with the keys of its store."""
from draw.canvas import num, points
from draw.ground import cast
from draw.interior import room
from draw.paper import bars
from draw.tone import INK, darker, lighter

from ._deskware import cloth, inkwell, leaf, typed


def _keys(c, x, y, size, count=5):
    """A ring of long keys fanned out below it."""
    for n in range(count):
        with c.moved(x, y, turn=-52 + n * 104 / max(1, count - 1) + c.dice.between(-5, 5)):
            long = size * c.dice.between(1.5, 2.1)
            brass = c.dice.pick(("#c9994a", "#9a958a", "#b07c3c", "#8a857a"))
            for dx, dy, share in ((8, 10, 0.30), (0, 0, None)):
                with c.moved(dx, dy):
                    fill = "#000000" if share else c.linear([lighter(brass, 0.45), brass, darker(brass, 0.5)], 0, 0, 1, 0)
                    c.path(f"M{num(-size * 0.22)} {num(size * 0.52)}a{num(size * 0.22)} {num(size * 0.26)} 0 1 0 {num(size * 0.44)} 0a{num(size * 0.22)} {num(size * 0.26)} 0 1 0 {num(-size * 0.44)} 0z"
                           f"M{num(-size * 0.11)} {num(size * 0.52)}a{num(size * 0.11)} {num(size * 0.14)} 0 1 1 {num(size * 0.22)} 0a{num(size * 0.11)} {num(size * 0.14)} 0 1 1 {num(-size * 0.22)} 0z",
                           fill, opacity=share, rule="evenodd")
                    c.rect(-size * 0.05, size * 0.76, size * 0.10, long - size * 0.76, fill, share)
                    c.rect(-size * 0.10, size * 0.80, size * 0.20, size * 0.07, fill, share, 3)
                    c.path(
                        f"M{num(size * 0.05)} {num(long - size * 0.34)}h{num(size * 0.22)}v{num(size * 0.10)}h{num(-size * 0.08)}v{num(size * 0.07)}h{num(size * 0.10)}v{num(size * 0.13)}h{num(-size * 0.24)}z",
                        fill,
                        opacity=share)
    for dx, tone, width, share in ((6, "#000000", 13, 0.3), (0, "#5c584e", 13, 1), (-1.5, "#e0dccf", 4, 0.8)):
        c.circle(x + dx, y + dx * 1.2, size * 0.50, "none", share, tone, width)


def baize_desk(c, state, number, kind, about, date, baize="#2f5a44", tag_words="", tint=("#d9b7a0", 0.30)):
    """A decree on a desk of green baize: inkwell, pen stand, the ring of keys."""
    cloth(c, baize, (0.34, 0.2))
    w, h = c.width, c.height
    # the wooden rim of the desk
    for rx, ry, rw, rh, across in ((0, 0, w, 28, 1), (0, 0, 28, h, 0), (w - 28, 0, 28, h, 0)):
        c.rect(rx, ry, rw, rh, c.linear([lighter("#6a3f22", 0.25), "#6a3f22",
               darker("#6a3f22", 0.4)], 0, 0, 0 if across else 1, 1 if across else 0))
    c.path(f"M28 {num(h)}V28H{num(w - 28)}V{num(h)}", stroke="#d8b060", width=3, opacity=0.7)
    c.path(f"M34 {num(h)}V34H{num(w - 34)}V{num(h)}", stroke="#0d1c14", width=7, opacity=0.35)
    # blotter under the decree
    with c.moved(w * 0.30, h * 0.085, turn=-1.4):
        bw, bh = w * 0.44, h * 0.845
        cast(c, -22, -16, bw + 44, bh + 32, 26, 0.4)
        c.rect(-22, -16, bw + 44, bh + 32, c.linear(["#e7c9bd", "#cfa596"]), round_=4)
        for cx, cy, sx, sy in ((-22, -16, 1, 1), (bw + 22, -16, -1, 1), (-22, bh + 16, 1, -1), (bw + 22, bh + 16, -1, -1)):
            c.path(points([(cx, cy), (cx + sx * 84, cy), (cx, cy + sy * 84)]), c.linear(["#5a2a1c", "#3a1810"]))
        leaf(c, 0, 0, bw, bh, "thin", tint, edge=1.0, folds=((0.333, "h"), (0.667, "h")), stains=5, shadow=18, fibres=90)
        left, tw = bw * 0.105, bw * 0.79
        for i, line in enumerate(state):
            typed(c, bw / 2, 84 + i * 38, line, 31 if i == 0 else 26, "bold" if i == 0 else None, spacing=1)
        top = 84 + len(state) * 38
        c.line(bw / 2 - 100, top - 12, bw / 2 + 100, top - 12, "#2b2430", 1.8, 0.7)
        typed(c, bw / 2, top + 76, kind, 58, "bold", spacing=8)
        typed(c, bw / 2, top + 122, number, 31)
        c.mark("so", w * 0.30 + bw / 2 + 5, h * 0.085 + top + 105)
        for i, line in enumerate(about):
            typed(c, bw / 2, top + 176 + i * 38, line, 27, italic=True, spacing=0.2)
        at = top + 176 + len(about) * 38
        typed(c, bw / 2, at + 12, date, 26, italic=True, spacing=0)
        at += 66
        for lines in (3, 3, 2):
            room = int((bh * 0.94 - at) / 34)
            if room < 1:
                break
            at = bars(
                c, left, at, tw, min(
                    lines, room), 34, 9, "#2b2430", indent=50, last=c.dice.between(
                    0.4, 0.8), strength=0.6) + 22
    # left: pen stand with two inkwells
    px, py, pw, ph = w * 0.065, h * 0.13, w * 0.175, h * 0.33
    cast(c, px, py, pw, ph, 28, 0.5)
    c.rect(px, py, pw, ph, c.linear(["#4a2f1c", "#2c1a0e"], 0, 0, 1, 1), round_=12)
    c.rect(px + 9, py + 9, pw - 18, ph - 18, "none", 0.7, 8, "#c9994a", 2.2)
    inkwell(c, px + pw * 0.30, py + ph * 0.27, pw * 0.155, "#16203c")
    inkwell(c, px + pw * 0.70, py + ph * 0.27, pw * 0.155, "#5a1414", "#a8a290")
    for k in range(2):
        gy = py + ph * (0.62 + 0.18 * k)
        c.rect(px + 22, gy - 11, pw - 44, 22, darker("#2c1a0e", 0.5), round_=11)
        tone = ("#7a2a1c", "#22405c")[k]
        c.path(f"M{num(px + 26)} {num(gy)}q26 -7 50 -6v12q-24 1 -50 -6z", c.linear(["#e9e5d8", "#7d7a70"]))
        c.rect(px + 74, gy - 7, pw - 108, 14, c.linear([lighter(tone, 0.4), tone, darker(tone, 0.5)]), round_=7)
    # a rocker blotter below, the keys at the right
    bx, by = w * 0.085, h * 0.66
    cast(c, bx, by, w * 0.14, h * 0.17, 24, 0.45)
    c.rect(bx, by, w * 0.14, h * 0.17, c.linear(["#8a5c34", "#6a4022", "#472a14"], 0, 0, 0, 1), round_=8)
    c.rect(bx - 5, by + 12, w * 0.14 + 10, h * 0.17 - 24, "none", 0.8, 6, "#efe4cc", 5)
    c.circle(bx + w * 0.07, by + h * 0.085, 34, c.radial([(0, "#d8a868", 1),
             (0.7, "#8a5c34", 1), (1, "#4a2c14", 1)], 0.35, 0.3, 0.8))
    _keys(c, w * 0.865, h * 0.235, 108)
    if tag_words:
        with c.moved(w * 0.805, h * 0.62, turn=-9):
            c.path("M0 40L34 0H250V112H34L0 72Z", "#000000", opacity=0.3)
            c.path("M-6 32L28 -8H244V104H28L-6 64Z", c.linear(["#f3e4c0", "#d3b67c"]))
            c.circle(22, 48, 10, baize, stroke="#8a6430", width=4)
            c.text(136, 60, tag_words, 34, INK, italic=True)
        c.path(
            f"M{num(w * 0.818)} {num(h * 0.655)}C{num(w * 0.79)} {num(h * 0.50)} {num(w * 0.86)} {num(h * 0.44)} {num(w * 0.862)} {num(h * 0.27)}",
            stroke="#d8c59a",
            width=5,
            cap="round")
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.14), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.32)], 0, 0, 1, 0.8))
