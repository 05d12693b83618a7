"""Red and yellow cloth being cut, and the decree beside it."""
from draw.canvas import num
from draw.ground import cast, pool
from draw.interior import room
from draw.paper import bars
from draw.tone import darker, lighter

from ._deskware import leaf, typed, wooden


def sewing_table(c, state, issuer, number, kind, about, date, red="#b3261a", yellow="#e4b13c", ground="#6d4d30"):
    """Red and yellow cloth folded on a table, scissors and thread; the decree lies beside them."""
    wooden(c, ground, 5, (0.32, 0.16))
    w, h = c.width, c.height

    def fold(x, y, fw, fh, tone, turn, layers):
        with c.moved(x, y, turn=turn):
            cast(c, 0, 0, fw, fh + layers * 14, 34, 0.5, 10)
            for k in range(layers, 0, -1):
                c.rect(k * 2, k * 14, fw - k * 4, fh, c.linear([tone, darker(tone, 0.4)]), round_=14)
                c.line(10, k * 14 + fh - 3, fw - 14, k * 14 + fh - 3, lighter(tone, 0.35), 2.4, 0.5)
            c.rect(0, 0, fw, fh, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.28)], 0, 0, 0.9, 1), round_=12)
            weave = "".join(f"M4 {num(k * 5 + 6)}H{num(fw - 4)}" for k in range(int((fh - 10) // 5)))
            c.path(weave, stroke=darker(tone, 0.5), width=1, opacity=0.20)
            soft = "".join(
                f"M{num(fw * c.dice.between(0.02, 0.95))} 8q{c.dice.whole(-30, 30)} {num(fh / 2)} {c.dice.whole(-20, 20)} {num(fh - 16)}" for _ in range(7))
            c.path(soft, stroke=darker(tone, 0.55), width=20, opacity=0.10)
            with c.moved(-9, 0):
                c.path(soft, stroke=lighter(tone, 0.6), width=9, opacity=0.13)
    # a length of red let down over the near edge
    d = f"M0 {num(h * 0.50)}C{num(w * 0.16)} {num(h * 0.43)} {num(w * 0.30)} {num(h * 0.58)} {num(w * 0.52)} {num(h * 0.64)}Q{num(w * 0.56)} {num(h * 0.82)} {num(w * 0.50)} {num(h)}H0Z"
    with c.moved(14, 18):
        c.path(d, "#000000", opacity=0.3)
    c.path(d, c.linear([lighter(red, 0.18), red, darker(red, 0.35)], 0, 0, 0.8, 1))
    with c.clipped(d):
        waves = "".join(
            f"M{num(w * (-0.04 + 0.085 * k))} {num(h * 0.42)}q{c.dice.whole(20, 90)} {num(h * 0.22)} {c.dice.whole(-30, 50)} {num(h * 0.62)}" for k in range(8))
        c.path(waves, stroke=darker(red, 0.6), width=46, opacity=0.20)
        with c.moved(-26, 0):
            c.path(waves, stroke=lighter(red, 0.5), width=20, opacity=0.22)
        weave = "".join(f"M0 {num(h * 0.42 + k * 6)}H{num(w * 0.58)}" for k in range(int(h * 0.58 // 6)))
        c.path(weave, stroke=darker(red, 0.5), width=1, opacity=0.18)
    hem = f"M{num(w * 0.015)} {num(h * 0.515)}C{num(w * 0.16)} {num(h * 0.455)} {num(w * 0.30)} {num(h * 0.60)} {num(w * 0.51)} {num(h * 0.66)}"
    c.path(hem, stroke=lighter(red, 0.7), width=2.6, dash="13 9", opacity=0.85)
    fold(w * 0.05, h * 0.075, w * 0.33, h * 0.235, red, -2.5, 5)
    fold(w * 0.245, h * 0.215, w * 0.265, h * 0.165, yellow, 3.2, 3)
    # thread, pins, chalk
    rx, ry = w * 0.115, h * 0.66
    pool(c, rx + 12, ry + 74, 80, 18, 0.5)
    c.ellipse(rx, ry + 62, 62, 20, "#a8743e")
    c.rect(rx - 50, ry - 40, 100, 100, c.linear([lighter(yellow, 0.35), yellow, darker(yellow, 0.4)], 0, 0, 1, 0))
    c.path(
        "".join(
            f"M{num(rx - 50)} {num(ry - 34 + k * 8)}q50 {12} 100 0" for k in range(12)),
        stroke=darker(
            yellow,
            0.4),
        width=2,
        opacity=0.6)
    c.ellipse(rx, ry - 42, 62, 20, c.linear(["#d8a868", "#8a5c30"]))
    c.ellipse(rx, ry - 42, 14, 5, "#3a2210")
    c.path(f"M{num(rx + 48)} {num(ry + 20)}c90 40 150 -40 240 10s120 60 190 20", stroke=yellow, width=3, cap="round")
    # scissors
    with c.moved(w * 0.30, h * 0.835, turn=-24):
        for dx, dy, share in ((9, 12, 0.35), (0, 0, None)):
            steel = "#000000" if share else c.linear(["#f4f2ea", "#a5a298", "#55534c"])
            grip = "#000000" if share else "#22262a"
            with c.moved(dx, dy):
                c.path("M-10 -6L330 -34Q344 -30 330 -18L-10 10Z", steel, opacity=share)
                c.path("M-10 -8L330 20Q342 30 326 32L-14 10Z", steel, opacity=share)
                c.path(
                    "M-8 4C-60 -60 -150 -84 -170 -40C-186 6 -110 36 -14 12M-8 -2C-60 66 -150 96 -172 52C-186 10 -110 -28 -14 -8",
                    stroke=grip,
                    width=20,
                    cap="round",
                    opacity=share)
                if not share:
                    c.path("M-30 -26C-70 -62 -140 -76 -158 -42", stroke="#6a7078", width=4, opacity=0.8, cap="round")
                    c.circle(4, 0, 10, c.radial([(0, "#ffffff", 1), (1, "#6a675e", 1)], 0.35, 0.3, 0.8))
    # the decree
    with c.moved(w * 0.565, h * 0.055, turn=2.4):
        sw, sh = w * 0.375, h * 0.835
        leaf(c, 0, 0, sw, sh, "do", edge=1.4, folds=((0.5, "h"), (0.5, "v")), stains=6, shadow=34, fibres=110)
        cl, cr = sw * 0.27, sw * 0.725
        for i, line in enumerate(issuer):
            typed(c, cl, 70 + i * 28, line, 18.5, "bold" if i else None, spacing=0.2)
        for i, line in enumerate(state):
            typed(c, cr, 70 + i * 28, line, 19.5, "bold" if i == 0 else None, spacing=0.2)
        typed(c, cl, 148, number, 25)
        c.mark("so", w * 0.565 + cl - 6, h * 0.055 + 140 + cl * 0.042)
        typed(c, sw / 2, sh * 0.265, kind, 50, "bold", spacing=6)
        for i, line in enumerate(about):
            typed(c, sw / 2, sh * 0.32 + i * 34, line, 25, italic=True, spacing=0.2)
        typed(c, sw / 2, sh * 0.32 + len(about) * 34 + 14, date, 23, italic=True, spacing=0)
        at = sh * 0.32 + len(about) * 34 + 74
        for lines in (3, 3, 2, 3):
            room = int((sh * 0.94 - at) / 32)
            if room < 1:
                break
            at = bars(c, sw * 0.11, at, sw * 0.78, min(lines, room), 32, 8.5, "#2b2430",
                      indent=44, last=c.dice.between(0.4, 0.85), strength=0.6) + 20
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.16), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.32)], 0, 0, 1, 0.8))
