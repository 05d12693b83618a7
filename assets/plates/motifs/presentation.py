"""Things given and things shown: a replica block in its box, a treasure in its glass case."""
from math import cos, sin

from draw.canvas import box, num, points
from draw.ground import cast, pool, tag
from draw.tone import INK, darker, lighter, mix
from draw.wood import board
from motifs._printwork import body, fitted, planks


def replica_in_box(c, plate, spines, silk="#d9a94e", lacquer="#6d1a14", ground="#6a4a30"):
    """An open lacquer box lined with silk; a fresh block tied with ribbon; two piles of books beside it."""
    w, h = c.width, c.height
    planks(c, ground, 5, (0.36, 0.2))
    # lid, lying behind
    x, y, bw, bh = w * 0.055, h * 0.10, w * 0.60, h * 0.76
    cast(c, x, y, bw, bh, 54, 0.5)
    c.rect(x, y, bw, bh, c.linear([lighter(lacquer, 0.24), lacquer, darker(lacquer, 0.45)], 0, 0, 0.8, 1), round_=8)
    gilt = c.linear(["#fbe6a8", "#d2a452", "#8f6424", "#e8c069"], 0, 0, 1, 1)
    c.rect(x + 12, y + 12, bw - 24, bh - 24, "none", stroke=gilt, width=3)
    m = 46
    ix, iy, iw, ih = x + m, y + m, bw - 2 * m, bh - 2 * m
    for a, b in (((x, y), (ix, iy)), ((x + bw, y), (ix + iw, iy)), ((x, y + bh), (ix, iy + ih)), ((x + bw, y + bh), (ix + iw, iy + ih))):
        c.line(*a, *b, darker(lacquer, 0.6), 2, 0.6)
    c.rect(ix, iy, iw, ih, c.linear([lighter(silk, 0.35), silk, darker(silk, 0.35)], 0, 0, 0.8, 1))
    with c.clipped(box(ix, iy, iw, ih)):
        # gathered silk: long soft folds from the edges
        for k in range(46):
            t = (k + c.dice.between(0, 0.6)) / 46
            dark = k % 2
            for px, py, qx, qy in ((ix + iw * t, iy, ix + iw * (0.5 + (t - 0.5) * 0.86), iy + ih * 0.13), (ix + iw * t, iy + ih,
                                                                                                           ix + iw * (0.5 + (t - 0.5) * 0.86), iy + ih * 0.87)):
                c.path(f"M{num(px)} {num(py)}Q{num((px + qx) / 2 + c.dice.between(-8, 8))} {num((py + qy) / 2)} {num(qx)} {num(qy)}",
                       stroke=darker(silk, 0.5) if dark else lighter(silk, 0.6),
                       width=7, opacity=0.26, cap="round")
        for k in range(28):
            t = (k + c.dice.between(0, 0.6)) / 28
            for px, qx in ((ix, ix + iw * 0.085), (ix + iw, ix + iw * 0.915)):
                c.path(f"M{num(px)} {num(iy + ih * t)}Q{num((px + qx) / 2)} {num(iy + ih * t + c.dice.between(-8, 8))} {num(qx)} "
                       f"{num(iy + ih * (0.5 + (t - 0.5) * 0.8))}",
                       stroke=darker(silk, 0.5) if k % 2 else lighter(silk, 0.6), width=7, opacity=0.26, cap="round")
        c.rect(ix, iy, iw, 50, c.linear([(0, "#3a2004", 0.6), (1, "#3a2004", 0)]))
        c.rect(ix, iy, 40, ih, c.linear([(0, "#3a2004", 0.5), (1, "#3a2004", 0)], 0, 0, 1, 0))
    # the block: fresh wood, carved columns as raised strokes
    tone = "#c08f58"
    px, py, pw, ph = ix + iw * 0.105, iy + ih * 0.17, iw * 0.79, ih * 0.66
    cast(c, px, py, pw, ph, 26, 0.5)
    c.rect(px, py + 16, pw, ph, darker(tone, 0.5), round_=4)
    board(c, px, py, pw, ph, tone, 40, edge=5)
    for hx in (px - 34, px + pw - 8):
        c.rect(hx, py + ph * 0.34, 42, ph * 0.32, c.linear([lighter(tone, 0.25), darker(tone, 0.3)], 0, 0, 1, 0), round_=8)
    f = 24
    c.rect(px + f, py + f, pw - 2 * f, ph - 2 * f, darker(tone, 0.40))
    lanes = 22
    d = ""
    lane = (pw - 2 * f) / lanes
    for i in range(lanes):
        if i == 10 or i == 11:
            continue
        lx, at = px + f + lane * (i + 0.5), py + f + 14
        end = py + ph - f - (14 if i not in (0, 21) else ph * 0.3)
        while at < end - 6:
            size = c.dice.between(11, 15)
            for j in range(2):
                d += f"M{num(lx - lane * 0.34)} {num(at + j * size * 0.48)}h{num(lane * c.dice.between(0.46, 0.68))}"
            at += size + 7
    with c.moved(2, 2.5):
        c.path(d, stroke="#2a1608", width=4, opacity=0.7)
    c.path(d, stroke=lighter(tone, 0.48), width=3.4)
    c.rect(px + f, py + f, pw - 2 * f, ph - 2 * f, "none", stroke=lighter(tone, 0.4), width=5)
    c.rect(px + f + lane * 10.1, py + f, lane * 1.8, ph - 2 * f, darker(tone, 0.16))
    c.path(f"M{num(px + f + lane * 10.1)} {num(py + f)}v{num(ph - 2 * f)}M{num(px + f + lane * 11.9)} {num(py + f)}v{num(ph - 2 * f)}",
           stroke=lighter(tone, 0.4), width=4)
    c.mark("van", px + pw * 0.25, py + ph * 0.5)
    # ribbon across a corner, with a bow
    for d, tone2 in ((f"M{num(px - 6)} {num(py + ph * 0.55)}L{num(px + pw * 0.30)} {num(py + ph + 10)}", "#c9301c"),):
        c.path(d, stroke="#000000", width=40, opacity=0.25)
        c.path(d, stroke="#8f1f10", width=34)
        c.path(d, stroke=tone2, width=28)
        c.path(d, stroke="#f06a4a", width=6, opacity=0.5)
    kx, ky = px + pw * 0.145, py + ph * 0.785
    for a, long in ((-2.5, 120), (-0.75, 120)):
        ex, ey = kx + cos(a) * long, ky + sin(a) * long
        c.path(f"M{num(kx)} {num(ky)}C{num(kx + cos(a - 0.6) * long * 0.9)} {num(ky + sin(a - 0.6) * long * 0.9)} "
               f"{num(ex + cos(a - 1) * 20)} {num(ey + sin(a - 1) * 20)} {num(ex)} {num(ey)}"
               f"C{num(ex + cos(a + 1.3) * 50)} {num(ey + sin(a + 1.3) * 50)} {num(kx + cos(a + 0.7) * long * 0.6)} "
               f"{num(ky + sin(a + 0.7) * long * 0.6)} {num(kx)} {num(ky)}Z",
               c.linear(["#f0583a", "#b8230f", "#7d140a"], 0, 0, 1, 1), stroke="#7d140a", width=2)
    for a in (1.1, 2.0):
        ex, ey = kx + cos(a) * 150, ky + sin(a) * 120
        c.path(f"M{num(kx - 12)} {num(ky)}Q{num((kx + ex) / 2 + 26)} {num((ky + ey) / 2)} {num(ex - 16)} {num(ey)}l18 -14 16 "
               f"18Q{num((kx + ex) / 2 + 60)} {num((ky + ey) / 2)} {num(kx + 14)} {num(ky)}Z", c.linear(["#d9402a", "#8f1f10"]))
    c.circle(kx, ky, 20, c.radial(["#ff8264", "#c9301c", "#7d140a"], 0.35, 0.3, 0.8))
    # the books: two piles, their spines towards us
    for k, (cx, top, count, tone3) in enumerate(((w * 0.805, h * 0.14, 8, "#2f4a5c"), (w * 0.835, h * 0.54, 8, "#7a4a24"))):
        bw3 = w * 0.235
        foot = top + h * 0.335
        pool(c, cx + 20, foot + 8, bw3 * 0.66, 34, 0.6)
        yy = foot
        for j in range(count):
            thick = h * 0.037
            off = c.dice.between(-9, 9)
            yy -= thick
            shade = mix(tone3, "#140c08", c.dice.between(0, 0.18))
            c.rect(cx - bw3 / 2 + off, yy, bw3, thick, c.linear([lighter(shade, 0.30), shade, darker(shade, 0.5)]), round_=4)
            c.rect(cx - bw3 / 2 + off + 10, yy + thick * 0.30, bw3 * 0.10, 4, "#e2bd74", 0.8)
            c.rect(cx + bw3 / 2 + off - bw3 * 0.10 - 10, yy + thick * 0.30, bw3 * 0.10, 4, "#e2bd74", 0.8)
            c.text(cx + off, yy + thick * 0.68, spines[k], fitted(spines[k], thick * 0.52, bw3 * 0.70), "#f3dca0")
        tq = [(cx - bw3 / 2, yy), (cx + bw3 / 2, yy), (cx + bw3 / 2 - 22, yy - h * 0.052), (cx - bw3 / 2 + 22, yy - h * 0.052)]
        c.path(points(tq), c.linear([lighter(tone3, 0.45), lighter(tone3, 0.12)], 0, 0, 1, 0.4))
        c.path(points([(cx - bw3 / 2 + 34, yy - 9), (cx + bw3 / 2 - 34, yy - 9), (cx + bw3 / 2 - 48, yy - h * 0.052 + 8),
                       (cx - bw3 / 2 + 48, yy - h * 0.052 + 8)]), stroke="#e2bd74", width=2, opacity=0.8)
    # a brass plate on the box's rim
    qw, qh = bw * 0.62, 40
    qx, qy = x + bw / 2 - qw / 2, y + bh - 43
    c.rect(qx, qy, qw, qh, c.linear(["#f3dc9c", "#c9a052", "#97702c"], 0, 0, 1, 1), round_=3)
    c.text(x + bw / 2, qy + 28, plate, fitted(plate, 25, qw * 0.94), "#38240a", weight="bold")
    c.rect(0, 0, w, h, c.linear([(0, "#fff3d0", 0.16), (0.5, "#fff3d0", 0), (1, "#000000", 0.32)], 0, 0, 1, 0.7))


def treasure_case(c, volume, card, wall="#1b1413", glow="#ffdf9c"):
    """A glass case in a dark room: the volume open on its cradle, the decision on a card before it."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.radial([(0, lighter(wall, 0.20), 1), (0.6, wall, 1), (1, darker(wall, 0.6), 1)], 0.5, 0.38, 0.8))
    floor = h * 0.87
    c.rect(0, floor, w, h, c.linear([lighter(wall, 0.10), darker(wall, 0.5)]))
    # plinth
    px, pw, top = w * 0.135, w * 0.73, h * 0.665
    pool(c, w / 2, floor + 40, pw * 0.68, 50, 0.9)
    c.path(points([(px, top), (px + pw, top), (px + pw - 26, floor + 40), (px + 26, floor + 40)]), c.linear(["#6d1f1a", "#4a1512",
                                                                                                             "#260a08"], 0, 0, 1, 0.3))
    c.path(points([(px + 46, top + 40), (px + pw - 46, top + 40), (px + pw - 66, floor), (px + 66, floor)]), stroke="#c9994a", width=2.4,
           opacity=0.6)
    c.path(points([(px - 18, top - 4), (px + pw + 18, top - 4), (px + pw + 18, top + 26), (px - 18, top + 26)]),
           c.linear(["#e2bd74", "#a87c34", "#6a4a18"]))
    # the case's bed of cloth
    gx, gw, gt = px + 8, pw - 16, h * 0.075
    bed = [(gx + 50, top - h * 0.145), (gx + gw - 50, top - h * 0.145), (gx + gw - 6, top - 6), (gx + 6, top - 6)]
    c.path(points(bed), c.linear(["#5a1512", "#8a2620", "#6a1a16"]))
    c.ellipse(w / 2, top - h * 0.085, gw * 0.46, h * 0.075, c.radial([(0, glow, 0.62), (0.6, glow, 0.2), (1, glow, 0)]))
    c.path(points([(gx + 50, gt + 40), (gx + gw - 50, gt + 40), (gx + gw - 50, top - h * 0.145), (gx + 50, top - h * 0.145)]),
           c.linear([(0, "#3a2a20", 0.5), (1, "#4a2018", 0.5)]))
    # light from the lid
    c.path(points([(w * 0.40, gt + 30), (w * 0.60, gt + 30), (gx + gw - 30, top - 10), (gx + 30, top - 10)]),
           c.linear([(0, "#fff2cc", 0.46), (1, "#fff2cc", 0.03)]))
    # the cradle and the open volume, tilted towards us
    cx, by = w / 2, top - h * 0.252
    bw, bh = gw * 0.375, h * 0.145
    c.path(points([(cx - bw * 0.74, by + bh + 78), (cx + bw * 0.74, by + bh + 78), (cx + bw * 0.60, by + bh * 0.6), (cx - bw * 0.60,
                                                                                                                     by + bh * 0.6)]), c.linear(["#8a5a30", "#3a2210"]))
    c.path(points([(cx - bw - 20, by + bh + 14), (cx - bw * 0.93, by - bh), (cx + bw * 0.93, by - bh), (cx + bw + 20, by + bh + 14)]),
           "#4a1f1a")
    for side in (-1, 1):
        for k in range(9, -1, -1):
            d = (f"M{num(cx)} {num(by - bh + 16 + k * 1.6)}Q{num(cx + side * bw * 0.24)} {num(by - bh - 22 + k * 1.6)} "
                 f"{num(cx + side * bw * 0.92)} {num(by - bh + 6 + k * 1.6)}"
                 f"L{num(cx + side * (bw + 12))} {num(by + bh + k * 2)}Q{num(cx + side * bw * 0.28)} {num(by + bh - 26 + k * 2)} "
                 f"{num(cx)} {num(by + bh + 18 + k * 2)}Z")
            c.path(d, c.linear(["#fbeec8", "#efdcae", "#d2b67c"], 1 if side < 0 else 0, 0, 0 if side < 0 else 1, 0.5) if k == 0
                   else ("#d9c291" if k % 2 else "#94743c"))
    left = cx - bw * 0.49
    room = bw * 0.74
    for i, (line, size, bold) in enumerate(zip(volume, (20, 38, 22, 20), (True, True, False, False))):
        c.text(left, by - bh * (0.64, 0.30, 0.10, -0.08)[i], line, fitted(line, size, room, 0.58), "#2b2430", weight="bold" if bold
               else None, italic=i > 1)
    body(c, left - room / 2, by + bh * 0.32, room, by + bh * 0.92, 22, 5.4, "#2b2430", strength=0.5)
    body(c, cx + bw * 0.12, by - bh * 0.66, bw * 0.76, by + bh * 0.90, 22, 5.4, "#2b2430", strength=0.5)
    c.mark("tap", left, by)
    # the card in front
    qw, qh = gw * 0.56, h * 0.10
    qx, qy = cx - qw / 2, top - h * 0.100
    with c.moved(0, 0):
        c.path(points([(qx + 12, qy), (qx + qw - 12, qy), (qx + qw, qy + qh), (qx, qy + qh)]), "#000000", opacity=0.4)
        c.path(points([(qx + 10, qy - 8), (qx + qw - 10, qy - 8), (qx + qw, qy + qh - 8), (qx, qy + qh - 8)]),
               c.linear(["#fffaf0", "#f1e6cc"]))
        c.line(qx + 1, qy + qh - 8, qx + qw - 1, qy + qh - 8, "#b9a67e", 4)
        c.text(cx, qy + qh * 0.30, card[0], fitted(card[0], 40, qw * 0.86, 0.6), "#8f2414", font="display", weight="bold", spacing=2)
        for i, line in enumerate(card[1:]):
            c.text(cx, qy + qh * (0.56 + 0.235 * i), line, fitted(line, 24, qw * 0.88), INK)
    # the glass
    glass = [(gx, top - 6), (gx + gw, top - 6), (gx + gw, gt + 44), (gx, gt + 44)]
    c.path(points(glass), c.linear([(0, "#ffffff", 0.12), (0.4, "#ffffff", 0.02), (1, "#ffffff", 0.08)], 0, 0, 1, 1))
    c.path(points([(gx + gw * 0.06, gt + 50), (gx + gw * 0.20, gt + 50), (gx + gw * 0.06, top - 14), (gx - 0 + 8, top - 14),
                   (gx + 8, top - h * 0.18)]), "#ffffff", opacity=0.07)
    c.path(points([(gx + gw * 0.74, gt + 50), (gx + gw * 0.80, gt + 50), (gx + gw * 0.56, top - 14), (gx + gw * 0.50, top - 14)]),
           "#ffffff", opacity=0.05)
    for d in (points(glass), f"M{num(gx + 50)} {num(gt + 44)}V{num(top - h * 0.145)}M{num(gx + gw - 50)} "
              f"{num(gt + 44)}V{num(top - h * 0.145)}"):
        c.path(d, stroke="#efe6d0", width=3, opacity=0.45)
    c.rect(gx - 14, gt, gw + 28, 46, c.linear(["#e2bd74", "#a87c34", "#5a3c12"]), round_=3)
    c.line(gx - 10, gt + 5, gx + gw + 10, gt + 5, "#fff2c8", 2.4, 0.8)
    c.rect(0, 0, w, h, c.radial([(0, "#fff0cc", 0.05), (0.6, "#000000", 0), (1, "#000000", 0.55)], 0.5, 0.42, 0.75))
    tag(c, w - 44, h - 26, "#b7a88f")
