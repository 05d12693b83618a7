"""Wood: a board with grain, rings and a lit edge."""
from .canvas import box, num
from .tone import darker, lighter


def grain(c, x, y, w, h, tone, lines=34, upright=False, strength=0.32):
    """Long wavering lines along the board, closer together at its heart."""
    dice = c.dice
    dark = light = ""
    long, wide = (h, w) if upright else (w, h)
    for i in range(lines):
        at = wide * (i + dice.between(0.1, 0.9)) / lines
        pieces, run = [], 0.0
        off = dice.between(-3, 3)
        while run < long:
            step = dice.between(0.16, 0.34) * long
            sway = dice.between(-5, 5)
            pieces.append((step, sway, off))
            run += step
        d, u = "", 0.0
        for step, sway, _ in pieces:
            if upright:
                d += f"q{num(sway)} {num(step / 2)} 0 {num(step)}"
            else:
                d += f"q{num(step / 2)} {num(sway)} {num(step)} 0"
            u += step
        start = f"M{num(x + at)} {num(y)}" if upright else f"M{num(x)} {num(y + at)}"
        if dice.chance(0.62):
            dark += start + d
        else:
            light += start + d
    c.path(dark, stroke=darker(tone, 0.55), width=1.5, opacity=strength)
    c.path(light, stroke=lighter(tone, 0.35), width=1.2, opacity=strength * 0.6)


def board(c, x, y, w, h, tone="#6b4526", lines=30, upright=False, edge=5, strength=0.32):
    """A flat board facing us."""
    c.rect(x, y, w, h, c.linear([lighter(tone, 0.16), tone, darker(tone, 0.22)], 0, 0, 0.35, 1))
    with c.clipped(box(x, y, w, h)):
        grain(c, x, y, w, h, tone, lines, upright, strength)
    if edge:
        c.path(f"M{num(x)} {num(y + h)}V{num(y)}H{num(x + w)}", stroke=lighter(tone, 0.45), width=edge * 0.5, opacity=0.55)
        c.path(f"M{num(x)} {num(y + h)}H{num(x + w)}V{num(y)}", stroke=darker(tone, 0.6), width=edge, opacity=0.55)
