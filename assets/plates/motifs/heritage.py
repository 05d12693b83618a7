"""Tang Thu Lau, still standing: its listing cut in stone by the lake, and a print of it before restoration."""
from math import cos, pi, sin

from draw.canvas import box, curve, num, points
from draw.ground import cast, mount, pool, table
from draw.scenery import hills, leaves, mist, ripples, sky
from draw.tone import darker, lighter, mix
from motifs._printwork import fitted
from motifs.lake import _pavilion


def _lotus_bed(c, x, y, w, h, count, size):
    """Round leaves on the water, larger towards us, with a few flowers."""
    for k in range(count):
        t = (k + c.dice.between(0, 0.8)) / count
        r = size * (0.35 + 0.9 * t)
        px, py = x + c.dice.between(0, w), y + h * t
        tone = c.dice.pick(["#6f9464", "#5f8656", "#7fa06c", "#587a52"])
        c.ellipse(px + 4, py + r * 0.18, r, r * 0.36, "#1f2f28", 0.35)
        c.ellipse(px, py, r, r * 0.36, c.linear([lighter(tone, 0.3), tone, darker(tone, 0.3)], 0, 0, 1, 1))
        c.path("".join(f"M{num(px)} {num(py)}l{num(cos(a) * r * 0.9)} {num(sin(a) * r * 0.32)}" for a in [j * 0.9 + 0.2
                                                                                                          for j in range(7)]), stroke=lighter(tone, 0.45), width=1.4, opacity=0.5)
        if k % 4 == 1:
            fy = py - r * 1.25
            c.path(f"M{num(px)} {num(py)}L{num(px + 3)} {num(fy)}", stroke="#4a6644", width=max(2, r * 0.07))
            for a in (-1.0, 1.0, -0.5, 0.5, 0):
                c.path(f"M{num(px + 3)} {num(fy)}q{num(sin(a - 0.5) * r * 0.4)} {num(-r * 0.3)} {num(sin(a) * r * 0.5)} "
                       f"{num(-r * 0.62 * cos(a * 0.7))}"
                       f"q{num(r * 0.18 - sin(a) * r * 0.1)} {num(r * 0.34)} {num(-sin(a) * r * 0.5)} {num(r * 0.62 * cos(a * 0.7))}Z",
                       mix("#e58f94", "#fbe4dc", 0.5 - abs(a) * 0.4))


def lakeside_tablet(c, caption, lines, stone="#9a968a"):
    """A stone tablet on the bank, the pavilion small across the water."""
    with mount(c, caption, "#e2dac6") as (x, y, w, h):
        sky(c, x, y, w, h, ["#9db4b4", "#c9cfb8", "#f0e0ba", "#f4e4c0"])
        water = y + h * 0.50
        hills(c, x, w, y + h * 0.44, 60, water, "#9fb0a4", 5)
        mist(c, x, y + h * 0.34, w, h * 0.16)
        c.rect(x, water, w, h * 0.5, c.linear(["#dcdcc0", "#9fb8a8", "#5f8680"]))
        for k in range(9):
            tx = x + w * (0.03 + 0.12 * k + c.dice.between(-0.02, 0.02))
            leaves(c, tx, water - 30 - c.dice.between(0, 24), c.dice.between(60, 110), c.dice.between(34, 58), "#7d9470", 46, 9)
        _pavilion(c, x + w * 0.735, water - 2, 0.46)
        c.ellipse(x + w * 0.735, water + 46, w * 0.15, 34, "#5a4634", 0.28)
        ripples(c, x, water + 10, w, h * 0.40, count=90, strength=0.30)
        _lotus_bed(c, x + w * 0.46, water + h * 0.07, w * 0.54, h * 0.30, 16, 46)
        # the bank
        bank = y + h * 0.86
        c.path(curve([(x - 10, bank - 46), (x + w * 0.25, bank - 66), (x + w * 0.6, bank - 22), (x + w * 1.02, bank + 34), (x + w * 1.02,
                                                                                                                            y + h + 10), (x - 10, y + h + 10)], True),
               c.linear(["#8f9a5c", "#6d7a45", "#4a5630"]))
        for tone in ("#a9b46e", "#5a6a38", "#7d8a4e"):
            d = "".join(f"M{num(px)} {num(bank - 40 + c.dice.between(0, 150))}q{num(c.dice.between(-10, 10))} -16 "
                        f"{num(c.dice.between(-14, 14))} -{num(c.dice.between(16, 38))}"
                        for px in [x + c.dice.between(0, w) for _ in range(150)])
            c.path(d, stroke=tone, width=3, cap="round", opacity=0.8)
        # the tablet on its plinth
        cx = x + w * 0.285
        tw, th = w * 0.40, h * 0.575
        foot = bank + 8
        top = foot - th - 58
        pool(c, cx + 30, foot + 26, tw * 0.72, 40, 0.6)
        plinth = [(cx - tw * 0.60, foot - 58), (cx + tw * 0.60, foot - 58), (cx + tw * 0.66, foot + 26), (cx - tw * 0.66, foot + 26)]
        c.path(points(plinth), c.linear([lighter(stone, 0.2), darker(stone, 0.38)]))
        c.rect(cx - tw * 0.63, foot - 74, tw * 1.26, 24, c.linear([lighter(stone, 0.5), darker(stone, 0.15)]), round_=4)
        petals = "".join(f"M{num(cx - tw * 0.58 + k * tw * 1.16 / 18)} {num(foot + 20)}q{num(tw * 0.032)} -66 {num(tw * 1.16 / 18)} 0"
                         for k in range(18))
        c.path(petals, stroke=darker(stone, 0.5), width=3, opacity=0.7)
        shape = (f"M{num(cx - tw / 2)} {num(foot - 70)}V{num(top + 66)}q0 -30 26 -34q30 -6 40 -30H{num(cx + tw / 2 - 66)}q10 24 40 30q26 "
                 f"4 26 34V{num(foot - 70)}Z")
        with c.moved(16, 6):
            c.path(shape, darker(stone, 0.62))
        c.path(shape, c.linear([lighter(stone, 0.42), lighter(stone, 0.12), darker(stone, 0.22)], 0, 0, 1, 0.8))
        with c.clipped(shape):
            for _ in range(12):
                c.ellipse(cx + c.dice.between(-tw / 2, tw / 2), top + c.dice.between(0, th), c.dice.between(40, 120), c.dice.between(30,
                                                                                                                                     120),
                          c.radial([(0, c.dice.pick(["#7a8466", "#8a7a60", "#d2ccb6"]), 0.28), (1, "#8a7a60", 0)]))
            specks = "".join(f"M{round(cx + c.dice.between(-tw / 2, tw / 2))} {round(top + c.dice.between(0, th))}h.1"
                             for _ in range(560))
            c.path(specks, stroke=darker(stone, 0.5), width=2.6, cap="round", opacity=0.30)
            moss = "".join(f"M{round(cx + c.dice.between(-tw / 2, tw / 2))} {round(foot - 72 - abs(c.dice.between(0, 1)) ** 2 * 70)}h.1"
                           for _ in range(240))
            c.path(moss, stroke="#6d7f4a", width=8, cap="round", opacity=0.5)
        frame = f"M{num(cx - tw / 2 + 30)} {num(foot - 100)}V{num(top + 96)}q52 -10 62 -58H{num(cx + tw / 2 - 92)}q10 48 62 58V{num(foot - 100)}Z"
        for off, tone, wide in ((2, lighter(stone, 0.6), 2.2), (0, darker(stone, 0.55), 3.6)):
            with c.moved(off, off):
                c.path(frame, stroke=tone, width=wide, opacity=0.75)
        sizes = (30, 62, 30, 27)
        at = top + th * 0.265
        for i, words in enumerate(lines):
            size = fitted(words, sizes[i], tw * 0.78, 0.58)
            for off, tone, share in ((2.2, lighter(stone, 0.65), 0.8), (0, "#5a1d12" if i == 1 else "#33302a", 0.95)):
                c.text(cx + off, at + off, words, size, tone, weight="bold" if i < 2 else None, spacing=1.5, opacity=share)
            at += (88, 84, 50, 48)[i]
        c.path(f"M{num(cx - 90)} {num(top + th * 0.265 + 88 + 30)}h180", stroke=darker(stone, 0.5), width=2.4, opacity=0.7)
        c.path(shape, stroke="#fff8e6", width=3, opacity=0.4)
        # a branch of the bank's tree, in front
        for bx, by, r in ((0.02, 0.05, 210), (0.13, 0.0, 170), (0.96, 0.02, 190)):
            leaves(c, x + w * bx, y + h * by, r, r * 0.52, "#6d8a55", 100, 18)
        c.rect(x, y, w, h, c.linear([(0, "#fff4cf", 0.24), (0.5, "#fff4cf", 0), (1, "#1a1408", 0.30)], 0, 0, 1, 0.6))


def print_before_restoration(c, surface="#39302a"):
    """A photographic print of the pavilion, weathered, lying on another."""
    w, h = c.width, c.height
    table(c, surface, (0.34, 0.2))
    with c.moved(w * 0.135, h * 0.10, turn=5):
        cast(c, 0, 0, w * 0.74, h * 0.74, 30, 0.4)
        c.rect(0, 0, w * 0.74, h * 0.74, c.linear(["#efebe0", "#d6d0c0"]))
        c.rect(40, 40, w * 0.74 - 80, h * 0.74 - 80, c.linear(["#8a8f86", "#5d645c"]))
    with c.moved(w * 0.075, h * 0.075, turn=-1.6):
        pw, ph = w * 0.85, h * 0.80
        cast(c, 0, 0, pw, ph, 44, 0.45)
        c.rect(0, 0, pw, ph, c.linear(["#fdfcf6", "#f3f0e6", "#e2ddce"], 0, 0, 0.8, 1))
        m = 46
        x, y, iw, ih = m, m, pw - 2 * m, ph - 2 * m
        with c.clipped(box(x, y, iw, ih)):
            sky(c, x, y, iw, ih, ["#b9c2c0", "#d6d6c8", "#e9e2cc"])
            foot = y + ih * 0.70
            for k in range(10):
                tx = x + iw * (0.02 + 0.108 * k)
                leaves(c, tx, foot - ih * c.dice.between(0.10, 0.24), iw * 0.085, ih * 0.14, c.dice.pick(["#75866a", "#6a7c60",
                                                                                                          "#839070"]), 54, 12)
            c.rect(x, foot, iw, ih * 0.3, c.linear(["#a9b09a", "#7f8c7a", "#56645a"]))
            cx, s = x + iw * 0.50, 1.10
            _pavilion(c, cx, foot, s)
            half, low, up = 430 * s, 168 * s, 118 * s
            y1 = foot - low
            # years of rain: streaks, stains, plaster gone
            streaks = ""
            for _ in range(110):
                px = cx + c.dice.between(-half, half)
                top = y1 + c.dice.between(0, 40)
                streaks += f"M{num(px)} {num(top)}q{num(c.dice.between(-3, 3))} 30 0 {num(c.dice.between(30, 120))}"
            c.path(streaks, stroke="#3f3a2c", width=5, opacity=0.13, cap="round")
            for _ in range(30):
                c.ellipse(cx + c.dice.between(-half, half), y1 + c.dice.between(0, low), c.dice.between(16, 60), c.dice.between(10, 44),
                          c.radial([(0, c.dice.pick(["#4a5238", "#5d5440", "#3c4434"]), 0.42), (1, "#4a5238", 0)]))
            for _ in range(15):
                px, py, r = cx + c.dice.between(-half * 0.96, half * 0.96), y1 + c.dice.between(20, low - 30), c.dice.between(12, 30)
                ring = [(px + cos(a) * r * c.dice.between(0.6, 1.2), py + sin(a) * r * 0.8 * c.dice.between(0.6, 1.2))
                        for a in [j * 2 * pi / 9 for j in range(9)]]
                c.path(points(ring), c.linear(["#a5674a", "#7d4a34"]), opacity=0.8)
                c.path("".join(f"M{num(px - r * 0.7)} {num(py - r * 0.4 + j * r * 0.4)}h{num(r * 1.3)}" for j in range(3)),
                       stroke="#d9c79d", width=1.6, opacity=0.5)
            # moss and grass on both roofs
            y2 = y1 - 70 * s
            roofs = ((y1, half * 1.02, 60), (y2 - up + 4, half * 0.74 * 1.1, 96))
            for eave, span, rise in roofs:
                d = "".join(f"M{num(cx + c.dice.between(-span, span))} {num(eave - c.dice.between(0, rise * s))}h.1" for _ in range(150))
                c.path(d, stroke="#5f6b42", width=11, cap="round", opacity=0.34)
                d = "".join(f"M{num(cx + c.dice.between(-span, span))} {num(eave - c.dice.between(0, rise * s * 0.8))}h.1"
                            for _ in range(130))
                c.path(d, stroke="#2f2a20", width=14, cap="round", opacity=0.22)
                blades = ""
                for _ in range(46):
                    px, py = cx + c.dice.between(-span, span), eave - c.dice.between(4, rise * s * 0.9)
                    blades += f"M{num(px)} {num(py)}q{num(c.dice.between(-5, 5))} -14 {num(c.dice.between(-12, 12))} -{num(c.dice.between(14, 34))}"
                c.path(blades, stroke="#7d8a4e", width=2.6, cap="round", opacity=0.85)
            # weeds along the foot, reflection, water plants
            with c.clipped(box(x, foot, iw, ih)):
                c.rect(cx - half, foot + 12, 2 * half, 150, c.linear([(0, "#5a4a38", 0.55), (1, "#5a4a38", 0)]))
                c.path("".join(f"M{num(cx - half + k * 2 * half / 11 + 22)} {num(foot + 14)}v{num(c.dice.between(60, 96))}"
                               for k in range(11)), stroke="#2a2018", width=34, opacity=0.28)
            ripples(c, x, foot + 20, iw, ih * 0.28, "#dfe2d0", 90, 0.34)
            d = "".join(f"M{num(px)} {num(foot + c.dice.between(4, 26))}q{num(c.dice.between(-8, 8))} -26 {num(c.dice.between(-18, 18))} "
                        f"-{num(c.dice.between(20, 58))}"
                        for px in [x + c.dice.between(0, iw) for _ in range(170)])
            c.path(d, stroke="#5f6e3e", width=3.4, cap="round", opacity=0.9)
            for _ in range(60):
                px, py, r = x + c.dice.between(0, iw), foot + c.dice.between(60, ih * 0.29), c.dice.between(12, 40)
                c.ellipse(px, py, r, r * 0.3, c.dice.pick(["#6d8a5a", "#5f7a50", "#7f9668"]), 0.9)
            for bx, by, r in ((0.0, 0.06, 200), (0.97, 0.03, 220)):
                leaves(c, x + iw * bx, y + ih * by, r, r * 0.6, "#52633f", 110, 18)
            # the print's own tone
            c.rect(x, y, iw, ih, "#9a8a6a", 0.10)
            c.rect(x, y, iw, ih, c.radial([(0, "#fff8e0", 0.14), (0.6, "#000000", 0), (1, "#14100a", 0.40)], 0.45, 0.42, 0.8))
        c.rect(x, y, iw, ih, "none", stroke="#8a8474", width=1.4, opacity=0.6)
        c.mark("mai", x + iw * 0.5, y + ih * 0.30)
        c.path(points([(0, 0), (pw * 0.46, 0), (pw * 0.20, ph), (0, ph)]), c.linear([(0, "#ffffff", 0.16), (1, "#ffffff", 0.02)], 0, 0, 1,
                                                                                    0))
