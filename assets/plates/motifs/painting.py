"""A painter's table."""
from draw.canvas import box, num, points
from draw.ground import cast
from draw.tone import darker, lighter

from ._deskware import label, wooden


def painter_table(c, word, name, ground="#8a6c48"):
    """A painter's table: the tied portfolio keeps its drawings; colours, brushes and instruments around it."""
    wooden(c, ground, 5, (0.3, 0.14), True)
    w, h = c.width, c.height
    dice = c.dice
    # splashes of old work on the boards
    for _ in range(26):
        c.ellipse(dice.between(0, w), dice.between(0, h), dice.between(4, 20), dice.between(
            3, 12), dice.pick(["#a82c1e", "#d9a441", "#2f5a52", "#e9dcc0", "#30405c"]), 0.32)
    # the portfolio with sheets showing at its edge, blank sides up
    px, py, pw, ph = w * 0.10, h * 0.055, w * 0.70, h * 0.515
    cast(c, px, py, pw + 30, ph + 20, 44, 0.5)
    for k in range(15, 0, -1):
        with c.moved(px + 16 + k * 1.7, py + 12 + k * 0.8, turn=dice.between(-0.7, 0.9)):
            c.rect(0, 0, pw - 12, ph - 20, "#f6efdc" if k % 2 else "#d9cbaa")
            c.rect(0, 0, pw - 12, ph - 20, "none", 0.4, 0, "#8a744c", 1)
    tone = "#3f5a54"
    c.rect(px, py, pw, ph, c.linear([lighter(tone, 0.26), tone, darker(tone, 0.35)], 0, 0, 0.9, 1), round_=5)
    marble = ""
    for _ in range(90):
        mx, my = px + dice.between(0, 0.95) * pw, py + dice.between(0, 0.96) * ph
        marble += f"M{num(mx)} {num(my)}q{dice.whole(-20, 40)} {dice.whole(-30, 30)} {dice.whole(10, 60)} {dice.whole(-20, 30)}t{dice.whole(10, 50)} {dice.whole(-30, 30)}"
    with c.clipped(box(px, py, pw, ph)):
        c.path(marble, stroke=lighter(tone, 0.55), width=2.4, opacity=0.26)
        with c.moved(14, 9):
            c.path(marble, stroke=darker(tone, 0.6), width=3, opacity=0.30)
    leather = "#5a2c1c"
    c.rect(px, py, pw * 0.085, ph, c.linear([lighter(leather, 0.2), leather, darker(leather, 0.4)], 0, 0, 1, 0), round_=5)
    for cx, cy, sx, sy in ((px + pw, py, -1, 1), (px + pw, py + ph, -1, -1)):
        c.path(points([(cx, cy), (cx + sx * 104, cy), (cx, cy + sy * 104)]),
               c.linear([lighter(leather, 0.2), darker(leather, 0.2)]))
    label(c, px + pw * 0.25, py + ph * 0.25, pw * 0.56, ph * 0.30, [word, name], 44, lead=1.4)
    c.mark("cap", px + pw * 0.53, py + ph * 0.40)
    kx, ty = px + pw + 4, py + ph * 0.5
    for dx, colour, share, width in ((6, "#000000", 0.3, 13), (0, "#7a1d12", 1, 13), (0, "#c8553c", 0.9, 6)):
        c.path(f"M{num(kx - 70)} {num(ty + dx)}h74c40 -60 92 -56 84 -16c-6 26 -56 24 -84 16c30 50 20 92 -4 128M{num(kx)} {num(ty + dx)}c18 46 60 74 96 96", stroke=colour, width=width,
               opacity=share, cap="round", join="round")
    c.mark("day", px + pw + 40, py + ph * 0.5)
    # the paint box: pans of colour, mostly reds and golds
    bx, by, bw, bh = w * 0.075, h * 0.625, w * 0.50, h * 0.265
    cast(c, bx, by, bw, bh, 34, 0.5)
    c.rect(bx, by, bw, bh, c.linear(["#2a2724", "#121010"]), round_=14)
    c.rect(bx + 8, by + 8, bw - 16, bh - 16, c.linear(["#f4f0e4", "#d8d2c0"]), round_=9)
    colours = (
        "#c22a1c",
        "#a81f18",
        "#d8533c",
        "#e8b33c",
        "#d9941c",
        "#f0d27c",
        "#7a1d12",
        "#b5742c",
        "#2f5a3c",
        "#5f7d4d",
        "#2c4c6c",
        "#1d1a18")
    for k, tone in enumerate(colours):
        qx, qy = bx + 26 + (k % 6) * (bw - 52) / 6, by + 22 + (k // 6) * bh * 0.235
        qw, qh = (bw - 52) / 6 - 12, bh * 0.20
        c.rect(qx + 2, qy + 3, qw, qh, "#000000", 0.25, 6)
        c.rect(qx, qy, qw, qh, "#fbf8ee", round_=6)
        c.rect(qx + 5, qy + 5, qw - 10, qh - 10, c.radial([(0, lighter(tone, 0.30), 1),
               (0.6, tone, 1), (1, darker(tone, 0.35), 1)], 0.4, 0.35, 0.8), round_=5)
        c.path(f"M{num(qx + qw * 0.25)} {num(qy + qh * 0.35)}q{num(qw * 0.2)} {num(-qh * 0.14)} {num(qw * 0.42)} 0",
               stroke="#ffffff", width=3.4, opacity=0.5, cap="round")
    for k, tone in enumerate(("#c8432c", "#e3ae44", "#b8662c")):
        wx, wy, ww, wh = bx + 26 + k * (bw - 52) / 3, by + bh * 0.54, (bw - 52) / 3 - 14, bh * 0.36
        c.rect(wx, wy, ww, wh, c.linear(["#ded8c6", "#fdfaf0"]), round_=10)
        for _ in range(5):
            c.ellipse(wx + ww * dice.between(0.28, 0.72), wy + wh * dice.between(0.32, 0.68), ww * dice.between(0.14, 0.27),
                      wh * dice.between(0.14, 0.30), c.radial([(0, tone, 0.75), (0.7, tone, 0.45), (1, tone, 0.1)]))
    # a bowl of water tinged with red
    gx, gy, gr = w * 0.70, h * 0.705, w * 0.088
    cast(c, gx - gr, gy - gr, 2 * gr, 2 * gr, 26, 0.45, gr)
    c.circle(gx, gy, gr, c.radial([(0, "#ffffff", 1), (0.84, "#eef0ea", 1), (1, "#a8ada4", 1)], 0.4, 0.35, 0.8))
    c.circle(gx, gy, gr * 0.82, c.radial([(0, "#e7b9a0", 1), (0.7, "#cf8a74", 1), (1, "#a8604c", 1)], 0.4, 0.35, 0.85))
    c.path(
        f"M{num(gx - gr * 0.5)} {num(gy - gr * 0.2)}q{num(gr * 0.3)} {num(-gr * 0.44)} {num(gr * 0.8)} {num(-gr * 0.34)}",
        stroke="#ffffff",
        width=5,
        opacity=0.6,
        cap="round")
    # brushes across the bowl, compasses and ruler at the right
    for k, (tone, tip, turn) in enumerate((("#b5341f", "#7a1d12", 62), ("#3a2a1c", "#d9941c", 74), ("#c9994a", "#2a1f18", 86))):
        with c.moved(w * (0.665 + 0.035 * k), h * (0.645 + 0.01 * k), turn=turn):
            long = h * 0.30
            c.path(f"M8 12h{num(long)}v10H8z", "#000000", opacity=0.28)
            c.path("M-44 4q22 -14 46 -9v18q-24 4 -46 -9z", tip)
            c.rect(0, -6, 46, 20, c.linear(["#f3efe2", "#9a968a", "#55534a"]), round_=2)
            c.path(f"M46 -6Q{num(long * 0.3)} -10 {num(long)} 1V7Q{num(long * 0.3)} 18 46 14Z",
                   c.linear([lighter(tone, 0.4), tone, darker(tone, 0.5)]))
    with c.moved(w * 0.905, h * 0.06, turn=2.5):
        for dx, tone, share in ((9, "#000000", 0.3), (0, None, None)):
            fill = tone or c.linear(["#f0d9a0", "#c49a54", "#8a6430"], 0, 0, 1, 0)
            c.rect(dx, dx, 58, h * 0.55, fill, share, 3)
        c.path("".join(f"M0 {num(12 + k * 11)}h{22 if k % 5 == 0 else 12}" for k in range(int((h * 0.55 - 20) // 11))),
               stroke="#3a2814", width=1.7)
    cx, cy = w * 0.868, h * 0.665
    for dx, share in ((9, 0.3), (0, None)):
        fill = "#000000" if share else c.linear(["#f4f2e8", "#a8a59a", "#5a574e"], 0, 0, 1, 0)
        with c.moved(cx + dx, cy + dx):
            for turn in (-15, 15):
                with c.moved(0, 0, turn=turn):
                    c.path(f"M-9 0L-6 {num(h * 0.155)}L0 {num(h * 0.215)}L6 {num(h * 0.155)}L9 0Z", fill, opacity=share)
            c.circle(0, 0, 19, fill, share)
            c.rect(-5, -46, 10, 34, fill, share, 3)
    c.circle(cx, cy, 7, "#3a3834")
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.18), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.32)], 0, 0, 1, 0.8))
