"""A leather folder with a treaty in it."""
from draw.canvas import box, num, points
from draw.ground import cast
from draw.interior import room
from draw.paper import bars
from draw.tone import INK, darker, lighter

from ._deskware import leaf, pen, wooden


def leather_folder(c, title, date, place="", ground="#5b3c28", tone="#6a1f1c", paper="white", ribbon="#c9994a"):
    """A leather folder open on a polished table: a text tied with ribbon, a pen beside it."""
    wooden(c, ground, 3, (0.3, 0.12))
    w, h = c.width, c.height
    x, y, fw, fh = w * 0.05, h * 0.09, w * 0.80, h * 0.77
    mid = x + fw / 2
    cast(c, x, y, fw, fh, 54, 0.55)
    for a, b in ((x, mid - 5), (mid + 5, x + fw)):
        c.rect(a, y, b - a, fh, c.linear([lighter(tone, 0.24), tone, darker(tone, 0.4)], 0, 0, 0.9, 1), round_=14)
        pores = "".join(
            f"M{num(c.dice.between(a + 8, b - 8))} {num(y + c.dice.between(0.01, 0.99) * fh)}l{c.dice.whole(2, 6)} {c.dice.whole(-3, 4)}" for _ in range(520))
        c.path(pores, stroke=darker(tone, 0.6), width=1.6, opacity=0.35)
        gold = c.linear(["#f0cf86", "#c9994a", "#8c6426", "#e0b766"], 0, 0, 1, 1)
        c.rect(a + 20, y + 20, b - a - 40, fh - 40, "none", 0.9, 6, gold, 2.6)
        c.rect(a + 29, y + 29, b - a - 58, fh - 58, "none", 0.7, 4, gold, 1.1)
    c.rect(mid - 7, y, 14, fh, c.linear([darker(tone, 0.6), lighter(tone, 0.1), darker(tone, 0.6)], 0, 0, 1, 0))
    # left: moiré lining
    a, b = x + 48, mid - 44
    silk = "#c4a37a"
    c.rect(a, y + 48, b - a, fh - 96, c.linear([lighter(silk, 0.3), silk, darker(silk, 0.25)], 0, 0, 1, 1))
    with c.clipped(box(a, y + 48, b - a, fh - 96)):
        d = ""
        for k in range(34):
            yy = y + 30 + k * (fh - 60) / 33
            d += f"M{num(a - 10)} {num(yy)}"
            for _ in range(5):
                d += f"q{num((b - a) / 10)} {num(c.dice.between(-16, 16))} {num((b - a) / 5)} 0"
        c.path(d, stroke="#fff4d8", width=5, opacity=0.20)
        c.path(d, stroke=darker(silk, 0.4), width=1.4, opacity=0.30)
    # right: the text
    for dx, dy in ((16, 14), (11, 9), (5, 5)):
        c.rect(mid + 56 + dx, y + 46 + dy, fw / 2 - 128, fh - 104, "#d8cba8" if dx != 11 else "#f1e6ca")
    with c.moved(mid + 54, y + 44):
        sw, sh = fw / 2 - 124, fh - 104
        leaf(c, 0, 0, sw, sh, paper, edge=0.6, stains=3, shadow=14, fibres=60)
        left, tw = sw * 0.13, sw * 0.77
        for i, line in enumerate(title):
            c.text(
                sw / 2 + 10,
                sh * 0.17 + i * 62,
                line,
                52 if len(line) < 14 else 44,
                INK,
                font="display",
                weight="bold",
                spacing=1.5)
        at = sh * 0.17 + len(title) * 62 - 16
        c.line(sw / 2 - 90, at, sw / 2 + 110, at, INK, 1.6, 0.8)
        c.text(sw / 2 + 10, at + 52, date, 38, INK, italic=True)
        c.mark("ngay", mid + 54 + sw / 2 + 10, y + 44 + at + 40)
        if place:
            c.text(sw / 2 + 10, at + 98, place, 30, INK)
        at += 130
        for lines in (4, 3, 4, 3):
            room = int((sh * 0.94 - at) / 32)
            if room < 1:
                break
            at = bars(c, left, at, tw, min(lines, room), 32, 8.5, INK, indent=40, last=c.dice.between(0.4, 0.8), strength=0.52) + 20
        # ribbon through two holes at the fold
        for k in (0.30, 0.70):
            c.circle(sw * 0.055, sh * k, 7, "#3a2a1c")
        rib = f"M{num(sw * 0.055)} {num(sh * 0.30)}V{num(sh * 0.70)}"
        c.path(rib, stroke=darker(ribbon, 0.4), width=13, cap="round")
        c.path(rib, stroke=ribbon, width=9, cap="round")
        ky = sh * 0.5
        bow = (f"M{num(sw * 0.055)} {num(ky)}c-70 -60 -96 -10 -62 14c20 12 46 0 62 -14c60 -66 96 -24 66 6c-18 16 -44 8 -66 -6c-14 40 -30 80 -50 104"
               f"M{num(sw * 0.055)} {num(ky)}c10 40 28 80 54 110")
        with c.moved(4, 6):
            c.path(bow, stroke="#000000", width=12, opacity=0.3, cap="round")
        c.path(bow, stroke=darker(ribbon, 0.35), width=13, cap="round", join="round")
        c.path(bow, stroke=lighter(ribbon, 0.12), width=8, cap="round", join="round")
    pen(c, w * 0.885, h * 0.80, h * 0.50, -82, "#161a22")
    # the polish of the table: window light
    c.path(points([(w * 0.70, 0), (w * 0.80, 0), (w * 0.62, h), (w * 0.50, h)]), "#fff6dc", opacity=0.045)
    c.path(points([(w * 0.82, 0), (w * 0.90, 0), (w * 0.74, h), (w * 0.65, h)]), "#fff6dc", opacity=0.045)
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.12), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.32)], 0, 0, 1, 0.8))
