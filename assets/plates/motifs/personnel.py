"""A personal file open on its table."""
from draw.canvas import num
from draw.ground import cast
from draw.paper import bars
from draw.tone import darker, lighter

from ._deskware import label, leaf, typed, wooden


def personnel_folder(c, file, person, number, kind, about, date, card="#c9a877", ground="#4c3a2c"):
    """A card folder open flat: its label on the left flap, the order on the right, more papers under it."""
    wooden(c, ground, 5, (0.3, 0.18))
    w, h = c.width, c.height
    x, y, fw, fh = w * 0.045, h * 0.075, w * 0.91, h * 0.80
    mid = x + fw * 0.44
    cast(c, x, y, fw, fh, 46, 0.5)
    for a, b, tones in ((x, mid - x, (lighter(card, 0.22), card)), (mid, x + fw - mid, (darker(card, 0.12), lighter(card, 0.10)))):
        c.rect(a, y, b, fh, c.linear([tones[0], tones[1], darker(card, 0.16)], 0, 0, 1, 0.7), round_=6)
    fibre = "".join(
        f"M{num(x + c.dice.between(0, 1) * fw)} {num(y + c.dice.between(0, 1) * fh)}l{c.dice.whole(5, 22)} {c.dice.whole(-5, 5)}" for _ in range(420))
    c.path(fibre, stroke=darker(card, 0.5), width=1.2, opacity=0.20)
    fibre = "".join(
        f"M{num(x + c.dice.between(0, 1) * fw)} {num(y + c.dice.between(0, 1) * fh)}l{c.dice.whole(5, 22)} {c.dice.whole(-5, 5)}" for _ in range(300))
    c.path(fibre, stroke="#fff4d8", width=1.2, opacity=0.25)
    for i, share in ((-13, 0.35), (0, 0.6), (13, 0.35)):
        c.line(mid + i, y + 3, mid + i, y + fh - 3, darker(card, 0.6), 2, share)
        c.line(mid + i + 2.5, y + 3, mid + i + 2.5, y + fh - 3, "#fff4d8", 1.5, share)
    c.rect(mid - 60, y, 60, fh, c.linear([(0, "#3a2510", 0), (1, "#3a2510", 0.28)], 0, 0, 1, 0))
    # the left flap: label, a contents list in pencilled bars
    lw = (mid - x) * 0.72
    lx = x + (mid - x - lw) * 0.45
    label(c, lx, y + fh * 0.10, lw, fh * 0.26, [file, person], 42, lead=1.45)
    c.mark("hoso", lx + lw / 2, y + fh * 0.20)
    top = y + fh * 0.46
    for i in range(9):
        ly = top + i * 44
        c.line(lx, ly + 16, lx + lw, ly + 16, "#6b4f2c", 1.2, 0.4)
        if i < 6:
            bars(c, lx + 8, ly, lw * c.dice.between(0.4, 0.85), 1, 40, 7, "#4a4654", last=1, strength=0.55)
            c.line(lx + lw * 0.9, ly, lx + lw * 0.98, ly, "#4a4654", 7, 0.5, cap="round")
    # papers beneath the order
    rx, rw = mid + 26, x + fw - mid - 52
    for dx, dy, turn, paper in ((18, 16, 1.5, "thin"), (6, 10, -1.0, "old")):
        with c.moved(rx + dx, y + 26 + dy, turn=turn):
            leaf(c, 0, 0, rw - 30, fh - 66, paper, edge=0.8, stains=1, shadow=10, fibres=30)
    with c.moved(rx + 4, y + 18, turn=0.5):
        sw, sh = rw - 26, fh - 50
        leaf(c, 0, 0, sw, sh, "white", ("#d8c9a0", 0.35), edge=0.7, stains=4, shadow=12, fibres=80, folds=((0.5, "h"),))
        left, tw = sw * 0.10, sw * 0.80
        typed(c, left, sh * 0.10, number, 30, anchor="start")
        typed(c, sw - left, sh * 0.10, date, 26, anchor="end", italic=True, spacing=0.2)
        typed(c, sw / 2, sh * 0.215, kind, 54, "bold", spacing=7)
        for i, line in enumerate(about):
            typed(c, sw / 2, sh * 0.28 + i * 40, line, 29, italic=True, spacing=0.3)
        at = sh * 0.28 + len(about) * 40 + 34
        for lines in (3, 2, 4, 3, 2):
            room = int((sh * 0.93 - at) / 33)
            if room < 1:
                break
            at = bars(
                c, left, at, tw, min(
                    lines, room), 33, 8.5, "#2b2430", indent=46, last=c.dice.between(
                    0.4, 0.85), strength=0.58) + 22
    # the metal fastener at the top
    fx = rx + rw * 0.46
    c.rect(fx - 66, y + 34, 148, 13, "#000000", 0.25, 6)
    c.rect(fx - 70, y + 28, 148, 13, c.linear(["#e9e2cf", "#a39a82", "#6b6452"]), round_=6)
    for px in (fx - 52, fx + 60):
        c.circle(px, y + 34.5, 9, c.radial([(0, "#f3ecd8", 1), (1, "#7d745e", 1)], 0.35, 0.3, 0.7))
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.16), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.30)], 0, 0, 1, 0.8))
