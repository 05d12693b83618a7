"""A woodblock and the sheet printed from it: the same carving, once in relief and once in ink, mirrored."""
from draw.canvas import box, num
from draw.dice import Dice
from draw.ground import cast, pool, table
from draw.paper import sheet
from draw.tone import INK, darker, lighter
from draw.wood import grain

COLUMNS, ROWS = 18, 12


def _carving(signs):
    """Where the carved signs stand in a 29.5 x 20 face, as small rectangles; carved lines, not characters."""
    dice = Dice("carving")
    cells = []
    for i in range(signs):
        column, row = divmod(i, ROWS)
        strokes = []
        count = dice.whole(3, 4)
        for j in range(count):
            t = (j + 0.5) / count
            long = dice.between(0.50, 0.86)
            strokes.append(((1 - long) / 2 * dice.between(0.7, 1.3), t - 0.075, long, 0.15))
        cells.append((column, row, strokes))
    return cells


def _cell(column, row, x, y, w, h, mirrored):
    """The rectangle of a sign: columns run from the right on paper, from the left on the block."""
    spine = w * 0.055
    cw, ch = (w - spine) / COLUMNS, h / ROWS
    cx = column * cw + (spine if column >= COLUMNS / 2 else 0)
    if not mirrored:
        cx = w - cx - cw
    return x + cx, y + row * ch, cw, ch


def woodblock(c, signs, label):
    w, h = c.width, c.height
    table(c, "#2a1c14", (0.3, 0.15))
    bx, by, bw, bh = w * 0.115, h * 0.115, w * 0.77, h * 0.735
    tone = "#5b3520"
    pool(c, w * 0.52, by + bh * 0.60, w * 0.50, h * 0.52, 0.75)
    for side in (0, 1):
        gx = bx - 84 if side == 0 else bx + bw - 16
        cast(c, gx, by + bh * 0.33, 100, bh * 0.34, 30, 0.5)
        c.rect(gx, by + bh * 0.33, 100, bh * 0.34, c.linear([lighter("#492a18", 0.25), "#492a18", darker("#492a18", 0.5)]), round_=14)
        with c.clipped(box(gx, by + bh * 0.33, 100, bh * 0.34)):
            grain(c, gx, by + bh * 0.33, 100, bh * 0.34, "#492a18", 16)
    c.mark("tay", bx - 38, by + bh * 0.5)
    cast(c, bx, by, bw, bh, 50, 0.6)
    c.rect(bx, by + 18, bw, bh, darker(tone, 0.5), round_=6)
    c.rect(bx, by, bw, bh, c.linear([lighter(tone, 0.20), tone, darker(tone, 0.3)], 0, 0, 0.6, 1), round_=5)
    with c.clipped(box(bx, by, bw, bh)):
        grain(c, bx, by, bw, bh, tone, 46)
    c.path(f"M{num(bx)} {num(by + bh)}V{num(by)}H{num(bx + bw)}", stroke="#c08a5a", width=3, opacity=0.6)
    # the cut-away field
    m = 54
    fx, fy, fw, fh = bx + m, by + m, bw - 2 * m, bh - 2 * m
    deep = darker(tone, 0.52)
    c.rect(fx, fy, fw, fh, c.linear([darker(deep, 0.25), deep, lighter(deep, 0.06)], 0, 0, 0.3, 1))
    with c.clipped(box(fx, fy, fw, fh)):
        grain(c, fx, fy, fw, fh, deep, 40, strength=0.5)
        chips = "".join(f"M{num(fx + c.dice.between(0, fw))} {num(fy + c.dice.between(0, fh))}"
                        f"l{num(c.dice.between(-6, 6))} {num(c.dice.between(4, 12))}" for _ in range(420))
        c.path(chips, stroke=lighter(deep, 0.25), width=1.3, opacity=0.4)
    # raised frame and ridges
    face = c.linear(["#b98658", "#9a6840", "#7b4f2e"], 0, 0, 0.5, 1)
    ridges = f"M{num(fx + 14)} {num(fy + 14)}h{num(fw - 28)}v{num(fh - 28)}h{num(-(fw - 28))}z"
    ix, iy, iw, ih = fx + 30, fy + 30, fw - 60, fh - 60
    lines = ""
    for i in range(COLUMNS + 1):
        if i == COLUMNS:
            px = ix + iw
        else:
            px = _cell(i, 0, ix, iy, iw, ih, True)[0]
        lines += f"M{num(px)} {num(iy)}V{num(iy + ih)}"
    half = _cell(COLUMNS // 2 - 1, 0, ix, iy, iw, ih, True)
    lines += f"M{num(half[0] + half[2])} {num(iy)}V{num(iy + ih)}"
    for dx, colour, wide, share in ((3.5, "#150b06", 7, 0.75), (0, face, 5.5, 1), (-1.6, "#dcae7c", 1.2, 0.55)):
        with c.moved(dx, dx):
            c.path(ridges, stroke=colour, width=wide + 5 if wide > 2 else wide, opacity=share)
            c.path(lines, stroke=colour, width=wide * 0.62, opacity=share)
    # fish tails on the spine
    sx, sw_ = half[0] + half[2], iw * 0.055
    for top, flip in ((iy + ih * 0.25, 1), (iy + ih * 0.75, -1)):
        d = (f"M{num(sx + 4)} {num(top)}h{num(sw_ - 8)}v{num(flip * 46)}l{num(-(sw_ - 8) / 2)} {num(-flip * 22)}"
             f"l{num(-(sw_ - 8) / 2)} {num(flip * 22)}z")
        with c.moved(3, 3):
            c.path(d, "#150b06", opacity=0.7)
        c.path(d, face)
    # the signs
    shade = top = shine = ""
    for column, row, strokes in _carving(signs):
        cx, cy, cw, ch = _cell(column, row, ix, iy, iw, ih, True)
        for ox, oy, long, thick in strokes:
            px, py = cx + cw * (1 - ox - long) + cw * 0.02, cy + ch * (0.08 + oy * 0.86)
            pw, ph = cw * long * 0.9, ch * thick
            shade += box(px + 3.2, py + 3.6, pw, ph)
            top += box(px, py, pw, ph)
            shine += f"M{num(px)} {num(py)}h{num(pw)}"
    c.path(shade, "#120905", opacity=0.8)
    c.path(top, face)
    c.path(shine, stroke="#e2b686", width=1.3, opacity=0.6)
    column = _cell(4, 5, ix, iy, iw, ih, True)
    c.mark("hang", column[0] + column[2] / 2, column[1])
    # ink left in the hollows, light from the left
    c.rect(bx, by, bw, bh, c.linear([(0, "#ffdca6", 0.16), (0.45, "#ffdca6", 0), (1, "#000000", 0.34)], 0, 0, 1, 0.5))
    # the paper label
    lw, lh = 190, 84
    lx, ly = bx + bw - lw - 8, by + bh - lh + 34
    with c.moved(lx, ly, turn=-2):
        cast(c, 0, 0, lw, lh, 10, 0.5)
        c.rect(0, 0, lw, lh, c.linear(["#f7eed8", "#e2cfa3"], 0, 0, 1, 1))
        c.rect(6, 6, lw - 12, lh - 12, "none", stroke="#7a3522", width=1.6)
        c.text(lw / 2, 57, label, 44, INK, weight="bold", spacing=2)
    c.mark("nhan", lx + lw / 2, ly + lh / 2)


def block_print(c, signs):
    w, h = c.width, c.height
    table(c, "#2c2620", (0.3, 0.2))
    x, y, sw, sh = w * 0.05, h * 0.06, w * 0.90, h * 0.85
    sheet(c, x, y, sw, sh, "do", edge=4.0, stains=6, folds=((0.5, "v"),), fibres=300)
    fx, fy, fw, fh = x + sw * 0.085, y + sh * 0.115, sw * 0.83, sh * 0.77
    ink = "#2b2320"
    c.rect(fx + 14, fy + 14, fw - 28, fh - 28, "none", 0.9, stroke=ink, width=10)
    ix, iy, iw, ih = fx + 30, fy + 30, fw - 60, fh - 60
    lines = ""
    for i in range(COLUMNS):
        px, _, cw, _ = _cell(i, 0, ix, iy, iw, ih, False)
        lines += f"M{num(px + cw)} {num(iy)}V{num(iy + ih)}"
    last = _cell(COLUMNS - 1, 0, ix, iy, iw, ih, False)
    half = _cell(COLUMNS // 2 - 1, 0, ix, iy, iw, ih, False)
    lines += f"M{num(last[0])} {num(iy)}V{num(iy + ih)}M{num(half[0])} {num(iy)}V{num(iy + ih)}"
    c.path(lines, stroke=ink, width=2.4, opacity=0.75)
    spine = iw * 0.055
    for top, flip in ((iy + ih * 0.25, 1), (iy + ih * 0.75, -1)):
        sx = half[0] - spine
        c.path(f"M{num(sx + 4)} {num(top)}h{num(spine - 8)}v{num(flip * 46)}l{num(-(spine - 8) / 2)} {num(-flip * 22)}"
               f"l{num(-(spine - 8) / 2)} {num(flip * 22)}z", ink, opacity=0.9)
    tones = ["", "", ""]
    for column, row, strokes in _carving(signs):
        cx, cy, cw, ch = _cell(column, row, ix, iy, iw, ih, False)
        for ox, oy, long, thick in strokes:
            px, py = cx + cw * ox + cw * 0.02, cy + ch * (0.08 + oy * 0.86)
            tones[c.dice.whole(0, 2)] += box(px, py, cw * long * 0.9, ch * thick)
    for tone, share in zip(tones, (0.76, 0.88, 0.96)):
        c.path(tone, ink, opacity=share)
    worn = "".join(f"M{num(fx + c.dice.between(0, fw))} {num(fy + c.dice.between(0, fh))}h{num(c.dice.between(2, 16))}"
                   for _ in range(700))
    c.path(worn, stroke="#e4cf9d", width=2, opacity=0.55, cap="round")
