"""Paper: a sheet with an edge, fibres, stains and folds, lit from the upper left."""
from math import cos, pi, sin

from .canvas import num, points
from .ground import cast
from .tone import PAPERS, darker


def outline(dice, x, y, w, h, edge):
    """A rectangle cut or torn by hand."""
    step = 46
    pairs = []
    for i in range(int(w // step) + 1):
        pairs.append((x + i * step, y + dice.between(-edge, edge)))
    for i in range(int(h // step) + 1):
        pairs.append((x + w + dice.between(-edge, edge), y + i * step))
    for i in range(int(w // step) + 1):
        pairs.append((x + w - i * step, y + h + dice.between(-edge, edge)))
    for i in range(int(h // step) + 1):
        pairs.append((x + dice.between(-edge, edge), y + h - i * step))
    return points(pairs)


def _blob(dice, cx, cy, rx, ry):
    """A closed shape that no compass drew."""
    turns = [dice.between(0.78, 1.18) for _ in range(9)]
    ring = [(cx + cos(i * 2 * pi / 9) * rx * r, cy + sin(i * 2 * pi / 9) * ry * r) for i, r in enumerate(turns)]
    middle = [((ax + bx) / 2, (ay + by) / 2) for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1])]
    d = f"M{num(middle[-1][0])} {num(middle[-1][1])}"
    for (px, py), (mx, my) in zip(ring, middle):
        d += f"Q{num(px)} {num(py)} {num(mx)} {num(my)}"
    return d + "Z"


def _stain(c, x, y, w, h, age):
    """Damp that came in from an edge, with the faint tide line it left."""
    dice = c.dice
    side = dice.whole(0, 3)
    along = dice.between(0.05, 0.95)
    cx = x + w * (along if side < 2 else (side - 2) + dice.between(-0.06, 0.06))
    cy = y + h * (along if side > 1 else side + dice.between(-0.05, 0.05))
    rx, ry = dice.between(0.10, 0.30) * w, dice.between(0.06, 0.17) * h
    for grow, deep in ((1.0, 0.035), (0.93, 0.03), (0.80, 0.025), (0.6, 0.02)):
        c.path(_blob(dice, cx, cy, rx * grow, ry * grow), age, opacity=deep + dice.between(0, 0.02))
    c.path(_blob(dice, cx, cy, rx, ry), stroke=age, width=2, opacity=0.07)


def _foxing(c, x, y, w, h, age):
    """Small rust-coloured spots in loose families."""
    dice = c.dice
    for size, share, count in ((3.2, 0.34, 46), (6.5, 0.20, 16), (12, 0.10, 7)):
        d = ""
        for _ in range(count):
            fx, fy = dice.between(0, 1), dice.between(0, 1)
            if dice.chance(0.6):
                fx, fy = fx ** 2.2, 1 - fy ** 2.2
            d += f"M{num(x + fx * w)} {num(y + fy * h)}h.1"
        c.path(d, stroke=age, width=size, cap="round", opacity=share)


def sheet(c, x, y, w, h, paper="old", edge=1.6, folds=(), stains=5, shadow=34, fibres=150):
    """Draws the sheet and returns its outline."""
    lit, middle, far, age = PAPERS[paper]
    dice = c.dice
    d = outline(dice, x, y, w, h, edge)
    if shadow:
        cast(c, x, y, w, h, shadow)
    c.path(d, darker(far, 0.35), opacity=0.9)
    c.path(d, c.linear([lit, middle, far], 0, 0, 0.8, 1))
    with c.clipped(d):
        for _ in range(stains):
            _stain(c, x, y, w, h, age)
        _foxing(c, x, y, w, h, age)
        dark = light = ""
        for i in range(fibres):
            fx, fy = x + dice.between(0, 1) * w, y + dice.between(0, 1) * h
            a, b = dice.between(-26, 26), dice.between(-14, 14)
            piece = f"M{num(fx)} {num(fy)}q{num(a)} {num(b)} {num(a * 1.7 + b)} {num(b * 0.6)}"
            if i % 2:
                dark += piece
            else:
                light += piece
        c.path(dark, stroke=age, width=1, opacity=0.28)
        c.path(light, stroke="#fffaf0", width=1.2, opacity=0.30)
        specks = "".join(f"M{num(x + dice.between(0, 1) * w)} {num(y + dice.between(0, 1) * h)}h.1" for _ in range(70))
        c.path(specks, stroke=age, width=2.6, cap="round", opacity=0.35)
        for share, across in folds:
            if across == "h":
                fy = y + share * h
                c.rect(x, fy - 26, w, 26, c.linear([(0, "#5a4020", 0), (1, "#5a4020", 0.16)]))
                c.line(x, fy, x + w, fy, "#6d5230", 1.4, 0.45)
                c.line(x, fy + 2, x + w, fy + 2, "#fffaf0", 2, 0.5)
            else:
                fx = x + share * w
                c.rect(fx - 26, y, 26, h, c.linear([(0, "#5a4020", 0), (1, "#5a4020", 0.16)], 0, 0, 1, 0))
                c.line(fx, y, fx, y + h, "#6d5230", 1.4, 0.45)
                c.line(fx + 2, y, fx + 2, y + h, "#fffaf0", 2, 0.5)
        deep = [(0, age, 0.34), (0.3, age, 0.13), (1, age, 0)]
        rim = 0.085 * min(w, h)
        c.rect(x - 8, y - 8, rim, h + 16, c.linear(deep, 0, 0, 1, 0))
        c.rect(x + w + 8 - rim, y - 8, rim, h + 16, c.linear(deep, 1, 0, 0, 0))
        c.rect(x - 8, y - 8, w + 16, rim, c.linear(deep, 0, 0, 0, 1))
        c.rect(x - 8, y + h + 8 - rim, w + 16, rim, c.linear(deep, 0, 1, 0, 0))
        c.path(d, stroke=age, width=7, opacity=0.22)
    c.path(d, stroke="#fffaf0", width=1.2, opacity=0.35)
    return d


def bars(c, x, y, w, lines, lead, thick, fill="#2a1f18", indent=0, last=0.55, strength=0.55):
    """Lines of text as quiet bars, one for each word; returns the y after them."""
    dice = c.dice
    tones = ["", "", ""]
    for i in range(lines):
        at, end = x + (indent if i == 0 else 0), x + w * (last if i == lines - 1 else 1)
        while at < end - thick * 2:
            word = min(dice.between(2.2, 6.6) * thick, end - at)
            tone = dice.whole(0, 2)
            tones[tone] += f"M{num(at)} {num(y + i * lead)}h{num(word)}"
            at += word + thick * dice.between(1.5, 2.0)
    for tone, share in zip(tones, (0.74, 0.88, 1)):
        if tone:
            c.path(tone, stroke=fill, width=thick, opacity=strength * share, cap="round")
    return y + lines * lead


def brush(c, x, y, length, thick, fill, opacity=1.0, lean=0.0):
    """One stroke of a loaded brush downwards: a slanted head, a waist, a full foot."""
    dice, half = c.dice, thick / 2
    waist, foot = dice.between(0.66, 0.82) * half, dice.between(0.66, 0.88) * half
    slip = lean * length

    def at(side, t):
        return f"{num(x + side + slip * t)} {num(y + length * t)}"

    head = min(0.5 * length, thick * dice.between(0.45, 0.75)) / length
    c.path(f"M{at(-half * 0.92, head * 0.35)}Q{at(-half * 0.2, -head * 0.25)} {at(half * 0.86, head)}"
           f"C{at(waist, 0.36)} {at(waist, 0.5)} {at(foot, 0.74)}Q{at(foot * 0.7, 0.93)} {at(-foot * 0.25, 1)}"
           f"Q{at(-foot * 0.9, 0.95)} {at(-foot * 0.96, 0.78)}"
           f"C{at(-waist, 0.55)} {at(-waist, 0.35)} {at(-half * 0.92, head * 0.35)}Z", fill, opacity=opacity)
