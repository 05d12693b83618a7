"""A typewriter from the front, a letter on its roller."""
from draw.canvas import num, points
from draw.ground import pool, tag
from draw.paper import bars, sheet
from draw.tone import darker, lighter
from draw.wood import board

from ._deskware import typed


def letter_in_typewriter(c, sender, number, date, to, about, wall="#56655f", ground="#6a4629", body="#1d2124"):
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear([lighter(wall, 0.24), wall, darker(wall, 0.5)], 0, 0, 1, 0.9))
    # shuttered light on the wall
    slats = "".join(points([(w * (0.02 + 0.03 * k / 12), 30 + k * 46), (w * (0.50 + 0.03 * k / 12), 90 + k * 46), (w * (0.50 + 0.03 * k / 12), 112 + k * 46),
                            (w * (0.02 + 0.03 * k / 12), 52 + k * 46)]) for k in range(13))
    c.path(slats, "#fff2c8", opacity=0.16)
    foot = h * 0.80
    board(c, -20, foot, w + 40, h * 0.24, ground, 22)
    c.rect(0, foot, w, 8, lighter(ground, 0.4), 0.5)
    cx = w / 2
    # the letter rising behind the roller
    sw, sh = w * 0.60, h * 0.545
    sx, sy = cx - sw / 2, h * 0.045
    sheet(c, sx, sy, sw, sh, "thin", edge=0.8, stains=3, shadow=26, fibres=70)
    left, tw = sx + sw * 0.10, sw * 0.80
    for i, line in enumerate(sender):
        typed(c, left, sy + 66 + i * 36, line, 27, "bold" if i == 0 else None, anchor="start", spacing=0.6)
    top = sy + 66 + len(sender) * 36
    typed(c, left, top + 22, number, 30, anchor="start")
    c.mark("so", left + 70, top + 12)
    typed(c, left + tw, top + 22, date, 26, anchor="end", italic=True, spacing=0)
    at = top + 96
    for i, line in enumerate(to):
        typed(c, left + tw * 0.30, at + i * 38, line, 27, anchor="start", spacing=0.4)
    at += len(to) * 38 + 22
    for i, line in enumerate(about):
        typed(c, left, at + i * 38, line, 26, italic=True, anchor="start", spacing=0.2)
    at += len(about) * 38 + 20
    for lines in (3, 3, 2, 2):
        room = int((sy + sh - 60 - at) / 32)
        if room < 1:
            break
        at = bars(
            c, left, at, tw, min(
                lines, room), 32, 8.5, "#2b2430", indent=46, last=c.dice.between(
                0.4, 0.8), strength=0.6) + 14
    # roller, knobs, paper rail
    ry, rh = h * 0.565, 62
    rw = w * 0.80
    c.rect(cx - rw / 2, ry + 18, rw, rh, "#000000", 0.4, 20)
    for side in (-1, 1):
        kx = cx + side * rw / 2
        c.rect(kx - 16, ry + 8, 32, rh - 16, c.linear(["#d8d2c0", "#6d685c", "#2c2a26"]))
        c.rect(kx + (4 if side > 0 else -44), ry - 4, 40, rh + 8, c.linear(["#4a4a4a", "#161616", "#050505"]), round_=9)
        c.path(
            "".join(
                f"M{num(kx + (8 if side > 0 else -40) + j * 8)} {num(ry)}v{num(rh)}" for j in range(5)),
            stroke="#6a6a6a",
            width=2,
            opacity=0.6)
    c.rect(cx - rw / 2, ry, rw, rh, c.linear(["#5b5b5c", "#2a2a2c", "#0e0e10"]), round_=8)
    c.rect(cx - rw / 2 + 8, ry + 8, rw - 16, 8, "#ffffff", 0.16, 4)
    c.path(points([(sx + 2, ry - 6), (sx + sw - 2, ry - 6), (sx + sw - 4, ry + 22),
           (sx + 4, ry + 22)]), c.linear(["#e3d3b6", "#a8967a", "#4a4238"]))
    c.rect(cx - rw * 0.44, ry + 6, rw * 0.88, 7, c.linear(["#f0ece0", "#8a867a"]), round_=3)
    for k in (-0.30, 0.30):
        c.rect(cx + rw * k - 16, ry - 4, 32, 26, c.linear(["#3a3a3a", "#121212"]), round_=8)
    for k in range(33):
        c.line(cx - rw * 0.42 + k * rw * 0.84 / 32, ry + 22, cx - rw * 0.42 + k *
               rw * 0.84 / 32, ry + (34 if k % 4 == 0 else 28), "#e0dccc", 1.6, 0.7)
    c.path(f"M{num(cx - rw * 0.5 - 30)} {num(ry + 6)}c-40 -20 -70 -50 -76 -88",
           stroke="#000000", width=12, opacity=0.3, cap="round")
    c.path(f"M{num(cx - rw * 0.5 - 34)} {num(ry + 2)}c-40 -20 -66 -50 -72 -88", stroke="#bdb8aa", width=10, cap="round")
    # the basket of type bars behind a curved front
    by = ry + rh + 2
    c.path(points([(cx - w * 0.36, by), (cx + w * 0.36, by), (cx + w * 0.41, by + 150), (cx - w * 0.41, by + 150)]),
           c.linear([lighter(body, 0.22), body, darker(body, 0.5)]))
    c.path(f"M{num(cx - w * 0.22)} {num(by + 18)}H{num(cx + w * 0.22)}Q{num(cx + w * 0.20)} {num(by + 128)} {num(cx)} {num(by + 132)}Q{num(cx - w * 0.20)} {num(by + 128)} {num(cx - w * 0.22)} {num(by + 18)}Z", "#07080a")
    d = ""
    for k in range(37):
        t = -1 + k / 18
        d += f"M{num(cx + t * w * 0.030)} {num(by + 30)}Q{num(cx + t * w * 0.12)} {num(by + 60)} {num(cx + t * w * 0.195)} {num(by + 24 + 96 * (1 - t * t) ** 0.5)}"
    c.path(d, stroke="#c9c4b4", width=3.4, opacity=0.9)
    c.path(d, stroke="#4c4a44", width=1.2)
    for side in (-1, 1):            # ribbon spools
        px = cx + side * w * 0.295
        c.ellipse(px, by + 60, 74, 40, "#000000", 0.6)
        c.ellipse(px, by + 54, 72, 38, c.linear(["#4a4c4e", "#1a1c1e"]))
        c.ellipse(px, by + 54, 52, 27, c.radial([(0, "#2a1c2c", 1), (1, "#0e0a10", 1)]))
        c.ellipse(px, by + 52, 16, 9, c.linear(["#d8d2c0", "#5a564a"]))
        c.path(f"M{num(px - side * 40)} {num(by + 34)}L{num(cx + side * 22)} {num(by + 12)}", stroke="#1a1420", width=14)
    c.rect(cx - 24, by - 4, 48, 30, c.linear(["#d0cabb", "#6a665a"]), round_=4)
    # front plate with a rule of gold, no maker's name
    fy = by + 150
    plate = points([(cx - w * 0.41, fy), (cx + w * 0.41, fy), (cx + w * 0.435, h * 0.915), (cx - w * 0.435, h * 0.915)])
    pool(c, cx, h * 0.925, w * 0.50, 46, 0.95)
    c.path(plate, c.linear([lighter(body, 0.28), body, darker(body, 0.55)]))
    c.path(f"M{num(cx - w * 0.39)} {num(fy + 12)}H{num(cx + w * 0.39)}", stroke="#c9994a", width=2.6, opacity=0.9)
    c.path(f"M{num(cx - w * 0.41)} {num(fy)}H{num(cx + w * 0.41)}", stroke="#ffffff", width=2, opacity=0.4)
    # keys in four rows on a dark bank
    c.path(points([(cx - w * 0.375, fy + 30), (cx + w * 0.375, fy + 30),
           (cx + w * 0.412, h * 0.895), (cx - w * 0.412, h * 0.895)]), "#0b0c0e")
    rows = 4
    span = h * 0.895 - fy - 44
    for r in range(rows):
        ky = fy + 52 + r * span / (rows + 0.75)
        reach = w * (0.345 + 0.014 * r)
        n = 11 if r % 2 == 0 else 10
        size = 27 + r * 1.6
        for k in range(n):
            kx = cx - reach + (k + 0.5 + (0.0 if r % 2 == 0 else 0.12)) * 2 * reach / (n + (0.0 if r % 2 == 0 else 0.24))
            c.ellipse(kx + 3, ky + 15, size * 0.98, size * 0.66, "#000000", 0.6)
            c.ellipse(kx, ky + 5, size, size * 0.72, "#3c3a36")
            c.ellipse(kx, ky, size, size * 0.72, c.linear(["#f4f0e2", "#a29c8c", "#5f5b50"]))
            c.ellipse(kx, ky, size * 0.82, size * 0.57, c.radial([(0, "#2c2e33", 1), (1, "#0c0d10", 1)], 0.4, 0.3, 0.8))
            c.path(
                f"M{num(kx - size * 0.5)} {num(ky - size * 0.16)}q{num(size * 0.4)} {num(-size * 0.34)} {num(size * 0.9)} {num(-size * 0.12)}",
                stroke="#ffffff",
                width=2.4,
                opacity=0.45,
                cap="round")
            c.line(kx - size * 0.2, ky + 2, kx + size * 0.2, ky + 2, "#e9e2cc", 4, 0.75, cap="round")
    c.rect(cx - w * 0.20, h * 0.895 - 36, w * 0.40, 26, c.linear(["#5a4030", "#2a1b12"]), round_=12)
    c.rect(cx - w * 0.19, h * 0.895 - 33, w * 0.38, 6, "#ffffff", 0.18, 3)
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.16), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.36)], 0, 0, 1, 0.8))
    tag(c, w - 44, h - 26, "#ead7b4")
