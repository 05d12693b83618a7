"""A quay in early morning: record boxes and crates beside the steel flank of a ship."""
from draw.canvas import num, points
from draw.ground import mount, pool
from draw.scenery import ripples, sky
from draw.tone import darker, lighter
from draw.wood import grain


def _crate(c, x, y, w, h, tone, words="", deep=0.24):
    d = w * deep
    c.path(points([(x + w, y), (x + w + d, y - d * 0.5), (x + w + d, y + h - d * 0.5), (x + w, y + h)]),
           c.linear([darker(tone, 0.3), darker(tone, 0.6)]))
    c.path(points([(x, y), (x + d, y - d * 0.5), (x + w + d, y - d * 0.5), (x + w, y)]),
           c.linear([lighter(tone, 0.45), lighter(tone, 0.15)]))
    c.rect(x, y, w, h, c.linear([lighter(tone, 0.18), tone, darker(tone, 0.3)], 0, 0, 0.5, 1))
    grain(c, x, y, w, h, tone, max(6, int(h // 9)), strength=0.28)
    n = max(3, int(h // 46))
    c.path("".join(f"M{num(x)} {num(y + h * k / n)}h{num(w)}" for k in range(1, n)),
           stroke=darker(tone, 0.7), width=2.4, opacity=0.7)
    for px in (x, x + w - 20):
        c.rect(px, y, 20, h, c.linear([lighter(tone, 0.25), darker(tone, 0.2)], 0, 0, 1, 0), stroke=darker(tone, 0.6), width=1.2)
    c.path("".join(f"M{num(px)} {num(y + h * (k + 0.5) / n)}h.1" for px in (x + 10, x + w - 10)
           for k in range(n)), stroke="#2a1a0c", width=6, cap="round")
    if words:
        c.rect(x + w * 0.2, y + h * 0.30, w * 0.6, h * 0.36, "#f3e4c0", 0.92)
        c.rect(x + w * 0.2 + 5, y + h * 0.30 + 5, w * 0.6 - 10, h * 0.36 - 10, "none", stroke="#5a4028", width=1.3)
        c.text(x + w * 0.5, y + h * 0.535, words, min(h * 0.19, w * 0.6 / len(words) * 1.32), "#2a1a10")


def _files(c, x, y, w, h, tone):
    """A record box with its label, tied round."""
    d = w * 0.20
    c.path(points([(x + w, y), (x + w + d, y - d * 0.5), (x + w + d, y + h - d * 0.5), (x + w, y + h)]), darker(tone, 0.45))
    c.path(points([(x, y), (x + d, y - d * 0.5), (x + w + d, y - d * 0.5), (x + w, y)]), lighter(tone, 0.35))
    c.rect(x, y, w, h, c.linear([lighter(tone, 0.18), tone, darker(tone, 0.25)], 0, 0, 0.6, 1))
    c.rect(x + w * 0.24, y + h * 0.22, w * 0.52, h * 0.34, "#f6ecd2")
    c.path(
        f"M{num(x + w * 0.32)} {num(y + h * 0.34)}h{num(w * 0.36)}M{num(x + w * 0.32)} {num(y + h * 0.45)}h{num(w * 0.24)}",
        stroke="#3a2a1c",
        width=3,
        opacity=0.7)
    c.path(f"M{num(x)} {num(y + h * 0.70)}h{num(w)}l{num(d)} {num(-d * 0.5)}", stroke="#e9dcc0", width=4, opacity=0.9)


def quay_crates(c, caption, words, steel="#2f3e44", red="#8a3a2a"):
    with mount(c, caption, "#e2d9c6") as (x, y, w, h):
        dice = c.dice
        sky(c, x, y, w, h * 0.6, ["#6f8a9a", "#a8b4ac", "#e6cfa0", "#f3d69a"])
        sun = (x + w * 0.17, y + h * 0.40)
        c.circle(sun[0], sun[1], h * 0.46, c.radial([(0, "#fff2c4", 0.95), (0.16, "#ffe6a4", 0.6), (1, "#ffe6a4", 0)]))
        c.circle(sun[0], sun[1], 34, "#fff8dc")
        for cx, cy, r in ((0.2, 0.18, 300), (0.36, 0.28, 360), (0.08, 0.30, 240)):
            c.ellipse(x + w * cx, y + h * cy, r, 17, c.radial([(0, "#fff0d0", 0.7), (1, "#fff0d0", 0)]))
        water = y + h * 0.475
        c.rect(x, water, w, h * 0.3, c.linear(["#d8b87c", "#7f8a80", "#48585a"]))
        ripples(c, x, water + 6, w * 0.6, h * 0.22, "#fff2cc", 90, 0.5)
        c.path(points([(sun[0] - 26, water), (sun[0] + 26, water), (sun[0] + 110, water + h * 0.24),
               (sun[0] - 90, water + h * 0.24)]), c.linear([(0, "#fff2c0", 0.7), (1, "#fff2c0", 0.1)]))
        for bx, s in ((0.30, 1.0), (0.055, 0.7), (0.385, 0.55)):       # small craft far off
            px = x + w * bx
            c.path(
                f"M{num(px - 46 * s)} {num(water + 10)}q{num(46 * s)} {num(18 * s)} {num(92 * s)} 0l{num(-10 * s)} {num(14 * s)}h{num(-72 * s)}z",
                "#4a4a44")
            c.path(f"M{num(px)} {num(water + 8)}v{num(-86 * s)}l{num(36 * s)} {num(70 * s)}z", "#7a5a40", opacity=0.85)
        # the ship's side, from the right
        deck = y + h * 0.13
        hull = [(x + w * 0.475, deck + 26), (x + w + 10, deck - 8), (x + w + 10, y + h * 0.80), (x + w * 0.535, y + h * 0.80)]
        c.path(f"M{num(hull[0][0])} {num(hull[0][1])}L{num(hull[1][0])} {num(hull[1][1])}V{num(hull[2][1])}H{num(hull[3][0])}Q{num(x + w * 0.515)} {num(y + h * 0.5)} {num(hull[0][0])} {num(hull[0][1])}Z",
               c.linear([lighter(steel, 0.22), steel, darker(steel, 0.45)], 0, 0, 1, 0.6))
        with c.clipped(points([(x + w * 0.47, y), (x + w, y), (x + w, y + h), (x + w * 0.54, y + h), (x + w * 0.515, y + h * 0.5)])):
            c.rect(x + w * 0.45, y + h * 0.655, w, h * 0.2, c.linear([red, darker(red, 0.4)]))
            c.rect(x + w * 0.45, y + h * 0.645, w, 8, "#e6dcc4", 0.8)
            plates = "".join(f"M{num(x + w * 0.48)} {num(deck + 70 + k * 74)}L{num(x + w)} {num(deck + 44 + k * 78)}" for k in range(7)
                             ) + "".join(f"M{num(x + w * (0.56 + 0.085 * k))} {num(deck)}v{num(h)}" for k in range(6))
            c.path(plates, stroke=darker(steel, 0.6), width=2.4, opacity=0.6)
            rivets = "".join(f"M{num(x + w * 0.5 + j * 15)} {num(deck + 76 + k * 76)}h.1" for k in range(7) for j in range(52))
            c.path(rivets, stroke=lighter(steel, 0.45), width=3, cap="round", opacity=0.45)
            rust = "".join(
                f"M{num(x + w * dice.between(0.5, 1))} {num(deck + dice.between(40, 380))}v{num(dice.between(30, 150))}" for _ in range(44))
            c.path(rust, stroke="#a8623a", width=7, opacity=0.20, cap="round")
            for k in range(6):
                px = x + w * (0.585 + 0.078 * k)
                c.circle(px, deck + 132 - k * 3, 19, "#c9c4b0")
                c.circle(px, deck + 132 - k * 3, 13, c.linear(["#1a2226", "#4a5a5e"]))
        c.path(f"M{num(hull[0][0])} {num(hull[0][1])}L{num(hull[1][0])} {num(hull[1][1])}", stroke="#efe6cc", width=9)
        rail = "".join(f"M{num(x + w * (0.50 + 0.026 * k))} {num(deck + 24 - k * 1.6)}v-46" for k in range(20))
        c.path(
            rail +
            f"M{num(x + w * 0.50)} {num(deck - 20)}L{num(x + w)} {num(deck - 54)}M{num(x + w * 0.50)} {num(deck + 2)}L{num(x + w)} {num(deck - 30)}",
            stroke="#efe6cc",
            width=3.4)
        c.rect(x + w * 0.80, y - 10, w * 0.16, deck - y - 30, c.linear(["#efe6cc", "#b9ae90"], 0, 0, 1, 0))
        # mooring lines
        for k in range(2):
            c.path(
                f"M{num(x + w * 0.50)} {num(deck + 50 + k * 8)}Q{num(x + w * (0.40 - 0.05 * k))} {num(y + h * 0.60)} {num(x + w * (0.315 - 0.06 * k))} {num(y + h * 0.715)}",
                stroke="#d8c59a",
                width=6)
            c.path(
                f"M{num(x + w * 0.50)} {num(deck + 50 + k * 8)}Q{num(x + w * (0.40 - 0.05 * k))} {num(y + h * 0.60)} {num(x + w * (0.315 - 0.06 * k))} {num(y + h * 0.715)}",
                stroke="#6a5430",
                width=6,
                dash="4 6",
                opacity=0.6)
        # the quay
        edge = y + h * 0.70
        c.path(points([(x, edge), (x + w * 0.62, edge + 14), (x + w, edge + 60),
               (x + w, y + h), (x, y + h)]), c.linear(["#b3a284", "#8f7f66", "#5a4e3e"]))
        c.path(points([(x, edge), (x + w * 0.62, edge + 14), (x + w, edge + 60), (x + w, edge + 78),
               (x + w * 0.62, edge + 30), (x, edge + 16)]), c.linear(["#d8c9a8", "#8f7f66"]))
        stones = "".join(f"M{num(x + w * k / 14)} {num(edge + 14)}L{num(x + w * (k / 14 - 0.16) )} {num(y + h)}" for k in range(18)
                         ) + "".join(f"M{num(x)} {num(edge + 24 + k * k * 9)}h{num(w)}" for k in range(1, 7))
        c.path(stones, stroke="#4a3f30", width=2.2, opacity=0.4)
        for bx in (0.255, 0.315):
            px, py = x + w * bx, edge + 34
            pool(c, px + 8, py + 6, 44, 10, 0.6)
            c.path(f"M{num(px - 24)} {num(py)}q4 -28 8 -40h32q4 12 8 40z", c.linear(["#4a4c4c", "#232524"], 0, 0, 1, 0))
            c.ellipse(px, py - 42, 30, 11, "#5c5e5e")
        # crates and boxes in stacks
        boxes = ("#b9a06a", "#a88c58", "#8f9a86", "#b87c5c", "#c9b58a")
        pool(c, x + w * 0.76, y + h * 0.965, w * 0.27, 34, 0.7)
        for r in range(3):
            for k in range(4 - r):
                tone = dice.pick(boxes)
                bw, bh = w * 0.085, h * 0.088
                _files(c, x + w * 0.655 + k * (bw + 14) + r * bw * 0.55, y + h * 0.855 - r * (bh + 2), bw, bh, tone)
        pool(c, x + w * 0.25, y + h * 0.985, w * 0.25, 34, 0.75)
        _crate(c, x + w * 0.045, y + h * 0.735, w * 0.17, h * 0.205, "#a8783f", words[0])
        _crate(c, x + w * 0.075, y + h * 0.555, w * 0.135, h * 0.165, "#b98a4c")
        _crate(c, x + w * 0.275, y + h * 0.79, w * 0.195, h * 0.175, "#94683a", words[1])
        c.mark("hom", x + w * 0.13, y + h * 0.83)
        for k in range(3):
            _files(c, x + w * (0.29 + 0.062 * k), y + h * 0.715, w * 0.056, h * 0.068, boxes[(k * 2) % 5])
        c.mark("hop", x + w * 0.70, y + h * 0.89)
        # the load in the air, on its hook
        hx, hy = x + w * 0.445, y + h * 0.335
        c.line(hx + w * 0.03, y, hx + w * 0.03, hy - 96, "#23201c", 5)
        c.path(f"M{num(hx + w * 0.03)} {num(hy - 98)}l-9 22q-2 20 14 20t14 -16", stroke="#23201c", width=9, cap="round")
        c.path(
            f"M{num(hx + w * 0.03)} {num(hy - 62)}L{num(hx - 34)} {num(hy + 6)}M{num(hx + w * 0.03)} {num(hy - 62)}L{num(hx + w * 0.105)} {num(hy + 6)}M{num(hx + w * 0.03)} {num(hy - 62)}L{num(hx + w * 0.115)} {num(hy - 14)}",
            stroke="#3a342a",
            width=4)
        _crate(c, hx - 34, hy, w * 0.095, h * 0.115, "#b3834a", deep=0.28)
        c.path(f"M{num(hx - 34)} {num(hy + h * 0.115)}h{num(w * 0.095)}", stroke="#2a2016", width=5)
        jib = f"M{num(x - 10)} {num(y + h * 0.02)}L{num(hx + w * 0.04)} {num(y - 6)}M{num(x - 10)} {num(y + h * 0.075)}L{num(hx + w * 0.04)} {num(y + 10)}"
        jib += "".join(f"M{num(x + k * 46)} {num(y + h * 0.02 - k * 1.2)}l23 {num(h * 0.05 - k * 1.6)}l23 {num(-h * 0.05 + k * 1.6)}" for k in range(16))
        c.path(jib, stroke="#3a342c", width=5)
        c.rect(x, y, w, h, c.linear([(0, "#fff0c4", 0.32), (0.5, "#fff0c4", 0), (1, "#140d08", 0.36)], 0, 0, 1, 0.5))
