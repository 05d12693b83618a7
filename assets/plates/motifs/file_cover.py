"""The cover of a file, its first paper clipped to it."""
from draw.canvas import box, num
from draw.ground import cast
from draw.interior import room
from draw.paper import bars
from draw.tone import darker

from ._deskware import card, clip, cloth, label, leaf, typed


def file_cover(c, fonds, years, number, kind, about, date, tone="#b08a58", ground="#26313a", paper="do", tint=None):
    """The cover of a file in coarse brown paper, its label, and its first paper clipped to it."""
    cloth(c, ground, (0.34, 0.16))
    w, h = c.width, c.height
    x, y, fw, fh = w * 0.075, h * 0.05, w * 0.85, h * 0.87
    cast(c, x, y, fw, fh, 44, 0.5)
    for i in range(8, 0, -1):
        c.rect(x + i * 2.2, y + i * 2.0, fw, fh, ("#e0d0a6", "#a98f60")[i % 2], round_=3)
    card(c, x, y, fw, fh, tone, 520)
    creases = "".join(f"M{num(x + c.dice.between(0, 1) * fw)} {num(y + c.dice.between(0, 1) * fh)}q{c.dice.whole(-60, 60)} {c.dice.whole(-60, 60)} {c.dice.whole(-120, 120)} {c.dice.whole(20, 140)}"
                      for _ in range(14))
    with c.clipped(box(x, y, fw, fh)):
        c.path(creases, stroke=darker(tone, 0.5), width=2, opacity=0.16)
        with c.moved(2, 2):
            c.path(creases, stroke="#fff4d8", width=2, opacity=0.18)
        c.rect(x, y, fw * 0.07, fh, darker(tone, 0.45), 0.75)
        c.line(x + fw * 0.07, y, x + fw * 0.07, y + fh, darker(tone, 0.7), 2, 0.5)
    for k in (0.2, 0.4, 0.6, 0.8):
        c.path(f"M{num(x + fw * 0.018)} {num(y + fh * k)}h{num(fw * 0.034)}", stroke="#e8d8b0", width=7, cap="round")
    label(c, x + fw * 0.15, y + fh * 0.055, fw * 0.77, fh * 0.165, list(fonds) + [years], 38, lead=1.42, weight="bold")
    c.mark("phong", x + fw * 0.535, y + fh * 0.137)
    with c.moved(x + fw * 0.155, y + fh * 0.275, turn=1.3):
        sw, sh = fw * 0.76, fh * 0.66
        leaf(c, 0, 0, sw, sh, paper, tint, edge=1.4, folds=((0.5, "h"),), stains=6, shadow=26, fibres=110)
        left, tw = sw * 0.105, sw * 0.79
        typed(c, left, sh * 0.185, number, 31, anchor="start")
        typed(c, left + tw, sh * 0.185, date, 26, anchor="end", italic=True, spacing=0)
        typed(c, sw / 2, sh * 0.305, kind, 54, "bold", spacing=7)
        for i, line in enumerate(about):
            typed(c, sw / 2, sh * 0.36 + i * 38, line, 29, italic=True, spacing=0.3)
        at = sh * 0.36 + len(about) * 38 + 40
        for lines in (4, 3, 4, 2):
            room = int((sh * 0.94 - at) / 33)
            if room < 1:
                break
            at = bars(
                c, left, at, tw, min(
                    lines, room), 33, 8.8, "#2b2430", indent=50, last=c.dice.between(
                    0.4, 0.8), strength=0.58) + 20
    clip(c, x + fw * 0.445, y + fh * 0.262, 118, 3)
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.14), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.30)], 0, 0, 1, 0.8))
