"""A cabinet of index cards, one drawer pulled far out."""
from draw.canvas import num, points
from draw.ground import pool, tag
from draw.paper import bars
from draw.tone import INK, darker, lighter
from draw.wood import grain

BRASS = "#b98d45"


def _front(c, x, y, w, h, tone, open_=False):
    c.rect(x, y, w, h, darker(tone, 0.75))
    if open_:
        c.rect(x + 4, y + 4, w - 8, h - 8, c.linear(["#0c0704", "#1d120a"]))
        return
    c.rect(x + 5, y + 5, w - 10, h - 10, c.linear([lighter(tone, 0.20), tone, darker(tone, 0.28)], 0, 0, 0.3, 1))
    grain(c, x + 6, y + 6, w - 12, h - 12, tone, 7, strength=0.3)
    c.path(f"M{num(x + 5)} {num(y + h - 5)}V{num(y + 5)}H{num(x + w - 5)}", stroke=lighter(tone, 0.5), width=2, opacity=0.5)
    fw, fh = w * 0.52, h * 0.36
    fx, fy = x + (w - fw) / 2, y + h * 0.16
    c.rect(fx + 2, fy + 4, fw, fh, "#000000", 0.35, 3)
    c.rect(fx, fy, fw, fh, c.linear([lighter(BRASS, 0.4), BRASS, darker(BRASS, 0.45)], 0, 0, 1, 1), round_=3)
    c.rect(fx + 6, fy + 6, fw - 12, fh - 12, c.linear(["#f6ecd2", "#e0cda0"]))
    bars(c, fx + 15, fy + fh / 2, (fw - 30) * c.dice.between(0.6, 1), 1, 20, 5.5, INK, last=1, strength=0.6)
    kx, ky = x + w / 2, y + h * 0.74
    c.ellipse(kx + 2, ky + 6, w * 0.13, h * 0.09, "#000000", 0.4)
    c.path(f"M{num(kx - w * 0.13)} {num(ky - h * 0.07)}h{num(w * 0.26)}q0 {num(h * 0.20)} {num(-w * 0.13)} {num(h * 0.20)}t{num(-w * 0.13)} {num(-h * 0.20)}z",
           c.linear([lighter(BRASS, 0.5), BRASS, darker(BRASS, 0.55)]))
    c.path(f"M{num(kx - w * 0.10)} {num(ky - h * 0.05)}h{num(w * 0.20)}", stroke="#fff2cc", width=2.4, opacity=0.7, cap="round")


def card_cabinet(c, words, columns=7, rows=5, tone="#5f3d25"):
    w, h = c.width, c.height
    c.rect(0, 0, w, h, "#1d130c")
    x0, y0, cw, rh = w * 0.015, h * 0.02, w * 0.97 / columns, h * 0.70 / rows
    c.rect(0, 0, w, y0 + rh * rows + 16, c.linear([lighter(tone, 0.12), darker(tone, 0.2)]))
    mid = columns // 2
    for r in range(rows):
        for k in range(columns):
            _front(c, x0 + k * cw, y0 + r * rh, cw, rh, (tone, lighter(tone, 0.05),
                   darker(tone, 0.07))[(r * 3 + k * 5) % 3], (r, k) == (rows - 2, mid))
    base = y0 + rh * rows
    c.rect(0, base, w, h - base, c.linear([darker(tone, 0.45), darker(tone, 0.7)]))
    c.rect(0, base, w, 14, c.linear([lighter(tone, 0.4), darker(tone, 0.3)]))
    # the drawer: it comes towards us, growing
    ox, oy = x0 + mid * cw + 8, y0 + (rows - 2) * rh + rh * 0.30
    ow = cw - 16
    nw, ny = cw * 1.92, h * 0.80
    nx = x0 + (mid + 0.5) * cw - nw / 2
    front = rh * 1.02
    pool(c, nx + nw / 2, ny + front + 6, nw * 0.75, 44, 0.9)
    c.path(points([(ox - 20, oy + 30), (ox + ow + 20, oy + 30), (nx + nw +
           60, ny + front), (nx - 60, ny + front)]), "#000000", opacity=0.42)
    wall = nw * 0.035
    c.path(points([(ox, oy), (ox + ow, oy), (nx + nw, ny), (nx, ny)]), c.linear(["#1a0f08", "#2a1a0e"]))
    for side in (0, 1):
        a, b = (ox + ow * side, oy), (nx + nw * side, ny)
        s = 1 if side else -1
        c.path(points([a, (a[0] - s * ow * 0.035, oy), (b[0] - s * wall, ny), b]),
               c.linear([darker(tone, 0.3), lighter(tone, 0.25)]))
        c.path(points([a, b, (b[0], ny + front * 0.9), (a[0], oy + rh * 0.55)]), c.linear([darker(tone, 0.7), darker(tone, 0.25)]))
    # cards: from the far end to us, each a sliver of card with its top edge
    count = 78
    dice = c.dice
    guide = [9, 21, 34, 47, 61, 72]
    slots = {}
    for i in range(count):
        t = (i / (count - 1)) ** 1.22
        cy = oy + 8 + (ny - oy - 16) * t
        half = (ow * 0.455 + (nw * 0.455 - ow * 0.455) * t)
        cx = (ox + ow / 2) + (nx + nw / 2 - ox - ow / 2) * t
        tall = (rh * 0.15 + rh * 0.17 * t)
        tip = dice.between(-2, 2) * t
        shade = "#ead9b0" if i % 3 else "#dcc794"
        if i in guide:
            slots[i] = (cx, cy, half, tall, t)
            tw, pos = half * 0.46, (-0.82, -0.18, 0.42)[guide.index(i) % 3]
            gx = cx + half * pos
            c.path(points([(gx, cy - tall - 22 * (0.4 + t)), (gx + tw, cy - tall - 22 * (0.4 + t)), (gx + tw + 5, cy - tall), (gx - 5, cy - tall)]),
                   c.linear(["#c9694a", "#a8472c"]))
            c.line(gx + tw * 0.18, cy - tall - 11 * (0.4 + t), gx + tw * 0.82, cy -
                   tall - 11 * (0.4 + t), "#f7e6c8", 2 + 3 * t, 0.9, cap="round")
            shade = "#cf8a68"
        c.rect(cx - half, cy - tall + tip, 2 * half, tall + 3, shade)
        c.line(cx - half, cy - tall + tip, cx + half, cy - tall + tip, "#fff6dc", 1 + 1.2 * t, 0.85)
        c.line(cx - half, cy - tall + 4 + 3 * t + tip, cx + half, cy - tall + 4 + 3 * t + tip, "#6b4f28", 0.8 + t, 0.5)
        if i == 52:                       # the card half drawn out
            kh = rh * 1.08
            kw = half * 1.86
            kx, ky = cx - kw / 2 + 6, cy - kh
            c.rect(kx + 8, ky + 10, kw, kh, "#000000", 0.3)
            c.rect(kx, ky, kw, kh, c.linear(["#fffaea", "#f4e8c8", "#e2d0a2"], 0, 0, 0.6, 1))
            c.line(kx + 10, ky + kh * 0.27, kx + kw - 10, ky + kh * 0.27, "#b5543c", 1.8, 0.7)
            c.text(kx + kw / 2, ky + kh * 0.19, words[0], kw * 0.062, INK, weight="bold")
            for j in range(3):
                c.line(kx + 10, ky + kh * (0.44 + j * 0.17), kx + kw - 10, ky + kh * (0.44 + j * 0.17), "#7f98a8", 1, 0.6)
            c.text(kx + kw * 0.06, ky + kh * 0.41, words[1], kw * 0.056, INK, anchor="start", italic=True)
            bars(c, kx + kw * 0.06, ky + kh * 0.55, kw * 0.8, 2, kh * 0.17, 5.5, INK, last=0.6, strength=0.55)
            c.mark("the", kx + kw / 2, ky + kh * 0.16)
    # the drawer's own front
    c.rect(nx - 10, ny - 6, nw + 20, front, darker(tone, 0.7), round_=5)
    c.rect(nx - 4, ny, nw + 8, front - 10, c.linear([lighter(tone, 0.34),
           lighter(tone, 0.05), darker(tone, 0.25)], 0, 0, 0.4, 1), round_=4)
    grain(c, nx, ny + 4, nw, front - 18, lighter(tone, 0.05), 12, strength=0.34)
    c.line(nx - 2, ny + 3, nx + nw + 2, ny + 3, lighter(tone, 0.7), 4, 0.6)
    fw, fh = nw * 0.60, front * 0.34
    fx, fy = nx + (nw - fw) / 2, ny + front * 0.13
    c.rect(fx + 4, fy + 6, fw, fh, "#000000", 0.4, 4)
    c.rect(fx, fy, fw, fh, c.linear([lighter(BRASS, 0.5), BRASS, darker(BRASS, 0.5)], 0, 0, 1, 1), round_=4)
    c.rect(fx + 9, fy + 9, fw - 18, fh - 18, c.linear(["#faf1da", "#e6d4a8"]))
    c.text(nx + nw / 2, fy + fh * 0.64, words[2], fh * 0.40, INK)
    c.mark("ngan", nx + nw / 2, fy + fh / 2)
    kx, ky = nx + nw / 2, ny + front * 0.66
    c.ellipse(kx + 4, ky + 14, nw * 0.12, 20, "#000000", 0.45)
    c.path(f"M{num(kx - nw * 0.115)} {num(ky - 12)}h{num(nw * 0.23)}q0 44 {num(-nw * 0.115)} 44t{num(-nw * 0.115)} -44z",
           c.linear([lighter(BRASS, 0.6), BRASS, darker(BRASS, 0.6)]))
    c.path(f"M{num(kx - nw * 0.09)} {num(ky - 7)}h{num(nw * 0.18)}", stroke="#fff6d8", width=4, opacity=0.8, cap="round")
    c.rect(0, 0, w, h, c.radial([(0, "#ffdf9c", 0.24), (0.5, "#ffdf9c", 0.02), (1, "#080402", 0.62)], 0.46, 0.52, 0.75))
    tag(c, w - 44, h - 26, "#d9c09a")
