"""Open air: skies, far hills, mist, trees, palms and water."""
from math import cos, pi, sin

from .canvas import curve, num
from .tone import darker, lighter


def sky(c, x, y, w, h, stops):
    c.rect(x, y, w, h, c.linear(stops))


def hills(c, x, w, base, height, foot, tone, bumps=6, rough=0.35):
    """A soft ridge from side to side, filled down to its foot."""
    dice = c.dice
    pairs = [(x - 40, foot), (x - 40, base)]
    for i in range(bumps * 3 + 1):
        t = i / (bumps * 3)
        lift = height * (0.5 + 0.5 * sin(t * pi * bumps + dice.between(-0.6, 0.6))) + dice.between(-rough, rough) * height * 0.4
        pairs.append((x + t * w, base - lift))
    pairs += [(x + w + 40, base), (x + w + 40, foot)]
    c.path(curve(pairs, close=True), c.linear([lighter(tone, 0.10), tone, lighter(tone, 0.28)]))


def mist(c, x, y, w, h, colour="#f3ead6", strength=0.6):
    c.rect(x, y, w, h, c.linear([(0, colour, 0), (0.5, colour, strength), (1, colour, 0)]))


def leaves(c, cx, cy, rx, ry, tone, count=90, size=14, light=True):
    """A crown of leaves: three tones of dabs, lit on the upper left."""
    dice = c.dice
    tones = [(darker(tone, 0.35), 1.0, 0.10), (tone, 0.86, 0.0), (lighter(tone, 0.22), 0.70, -0.14)]
    c.ellipse(cx, cy, rx * 0.8, ry * 0.8, c.radial([(0, darker(tone, 0.25), 0.7), (0.6, darker(tone, 0.15), 0.4), (1, tone, 0)]))
    for colour, reach, shift in tones if light else tones[:2]:
        d = ""
        for _ in range(count):
            a, r = dice.between(0, 2 * pi), dice.between(0, 1) ** 0.6 * reach
            px, py = cx + cos(a) * r * rx + shift * rx, cy + sin(a) * r * ry + shift * ry
            s = max(2, round(dice.between(0.5, 1.2) * size))
            up = max(1, round(s * 0.9))
            d += f"M{round(px) - s} {round(py)}q{s}-{up} {2 * s} 0q-{s} {up}-{2 * s} 0"
        c.path(d, colour)


def trunk(c, x, top, foot, thick, tone, lean=0):
    c.path(f"M{num(x - thick * 0.7)} {num(foot)}"
           f"Q{num(x - thick * 0.3)} {num((top + foot) / 2)} {num(x + lean - thick * 0.3)} {num(top)}"
           f"H{num(x + lean + thick * 0.3)}Q{num(x + thick * 0.4)} {num((top + foot) / 2)} {num(x + thick * 0.8)} {num(foot)}Z",
           c.linear([lighter(tone, 0.2), tone, darker(tone, 0.4)], 0, 0, 1, 0))


def tree(c, x, foot, height, tone="#5d6d4c", bark="#4a3a2a", spread=0.42, count=80):
    trunk(c, x, foot - height * 0.62, foot, height * 0.035, bark)
    leaves(c, x, foot - height * 0.68, height * spread, height * 0.34, tone, int(count * 2.6), height * 0.024)


def palm(c, x, foot, height, tone="#54664a", bark="#54412e", lean=0):
    """A fan palm of the midlands."""
    dice = c.dice
    top = foot - height
    trunk(c, x, top, foot, height * 0.032, bark, lean)
    d = ""
    for i in range(11):
        a = pi * (1.08 + i * 0.085) if i < 11 else 0
        length = height * dice.between(0.26, 0.36)
        ex, ey = x + lean + cos(a) * length, top + sin(a) * length * 0.8
        for j in range(5):
            spread = (j - 2) * 0.14
            fx, fy = ex + cos(a + spread) * length * 0.3, ey + sin(a + spread) * length * 0.3 + length * 0.14
            d += (f"M{num(x + lean)} {num(top)}"
                  f"Q{num((x + lean + ex) / 2)} {num((top + ey) / 2 - length * 0.12)} {num(fx)} {num(fy)}")
    c.path(d, stroke=darker(tone, 0.2), width=height * 0.011, cap="round")
    c.path(d, stroke=lighter(tone, 0.2), width=height * 0.003, cap="round", opacity=0.5)


def ripples(c, x, y, w, h, colour="#fffaf0", count=60, strength=0.35):
    """Short lines on water, wider apart towards us."""
    dice = c.dice
    d = ""
    for _ in range(count):
        t = dice.between(0, 1) ** 1.4
        length = (0.02 + 0.10 * t) * w * dice.between(0.5, 1)
        d += f"M{num(x + dice.between(0, 1) * w - length / 2)} {num(y + t * h)}h{num(length)}"
    c.path(d, stroke=colour, width=2, opacity=strength, cap="round")
