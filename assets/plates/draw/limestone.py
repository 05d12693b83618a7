"""A tower of limestone."""
from .canvas import curve, num, points
from .scenery import leaves
from .tone import darker, lighter


def peak(c, cx, foot, half, tall, tone, detail=1.0):
    """A tower of limestone: steep sides, fissures, green in its joints."""
    dice = c.dice
    left, right = [], []
    steps = 9
    for i in range(steps + 1):
        t = i / steps
        reach = half * max(0.12, t ** 0.55) * dice.between(0.88, 1.08)
        left.append((cx - reach, foot - tall + tall * t))
        right.append((cx + reach * dice.between(0.9, 1.1), foot - tall + tall * t))
    d = curve([(cx, foot - tall - tall * 0.015)] * 2 + right + left[::-1] + [(cx, foot - tall - tall * 0.015)], close=True)
    c.path(d, c.linear([lighter(tone, 0.30), tone, darker(tone, 0.12)], 0.1, 0, 0.9, 1))
    if detail <= 0:
        return
    with c.clipped(d):
        c.path(points([(cx + half * 0.08, foot - tall * 1.1), (cx + half * 1.4, foot - tall), (cx + half * 1.4, foot),
                       (cx + half * 0.42, foot)]), darker(tone, 0.4), opacity=0.28)
        cracks = light = ""
        for _ in range(int(60 * detail)):
            px, py = cx + dice.between(-1, 1) * half, foot - dice.between(0.02, 0.98) * tall
            long = dice.between(0.06, 0.22) * tall
            piece = f"M{num(px)} {num(py)}q{num(dice.between(-10, 10))} {num(long / 2)} {num(dice.between(-14, 14))} {num(long)}"
            if dice.chance(0.6):
                cracks += piece
            else:
                light += piece
        c.path(cracks, stroke=darker(tone, 0.55), width=2.6, opacity=0.35)
        c.path(light, stroke=lighter(tone, 0.55), width=2.4, opacity=0.45)
    for _ in range(int(13 * detail)):
        px, py = cx + dice.between(-0.7, 0.7) * half, foot - dice.between(0.0, 0.92) * tall
        if abs(px - cx) < half * 0.72 * max(0.0, 1 - (foot - py) / tall) ** 0.55:
            leaves(c, px, py, dice.between(20, 60), dice.between(10, 26), "#64785a", 13, 10)
