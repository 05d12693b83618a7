"""The envoys' road in an open atlas: a river through hills, drawn in three colours with notes in brush strokes."""
from draw.canvas import curve, num, points
from draw.ground import cast, table
from draw.paper import sheet
from draw.tone import INK, darker, lighter

from ._court import smooth, stroke

BLUE, GREEN, RED = "#4f7a8c", "#6d8a5c", "#b5563a"


def _hill(c, x, y, s, tone):
    """Three folded peaks in outline and wash."""
    for dx, k in ((-0.7, 0.7), (0.6, 0.8), (0.0, 1.15)):
        cx, tall, half = x + dx * s, s * k, s * 0.52 * k
        d = (f"M{num(cx - half)} {num(y)}Q{num(cx - half * 0.45)} {num(y - tall * 0.55)} {num(cx - half * 0.12)} {num(y - tall)}"
             f"Q{num(cx + half * 0.25)} {num(y - tall * 1.06)} {num(cx + half * 0.42)} {num(y - tall * 0.6)}"
             f"Q{num(cx + half * 0.6)} {num(y - tall * 0.3)} {num(cx + half)} {num(y)}Z")
        c.path(d, c.linear([(0, tone, 0.95), (0.6, lighter(tone, 0.35), 0.75), (1, lighter(tone, 0.6), 0.2)]))
        c.path(d.rsplit("Z", 1)[0], stroke=INK, width=2.6, opacity=0.75, join="round")
        folds = "".join(f"M{num(cx + half * f)} {num(y - tall * (0.86 - abs(f) * 0.9))}"
                        f"q{num(half * 0.10)} {num(tall * 0.2)} {num(-half * 0.02)} {num(tall * 0.42)}"
                        for f in (-0.3, -0.02, 0.26))
        c.path(folds, stroke=INK, width=1.6, opacity=0.5)


def _house(c, x, y, s):
    c.rect(x - s * 0.45, y - s * 0.4, s * 0.9, s * 0.4, "#f4e7c4", stroke=INK, width=2)
    c.path(f"M{num(x - s * 0.65)} {num(y - s * 0.38)}"
           f"Q{num(x - s * 0.3)} {num(y - s * 0.5)} {num(x - s * 0.26)} {num(y - s * 0.8)}h{num(s * 0.52)}"
           f"Q{num(x + s * 0.3)} {num(y - s * 0.5)} {num(x + s * 0.65)} {num(y - s * 0.38)}Z", RED, stroke=INK, width=2,
           opacity=0.9)
    c.path(f"M{num(x - s * 0.09)} {num(y)}v{num(-s * 0.26)}h{num(s * 0.18)}v{num(s * 0.26)}", stroke=INK, width=1.8)


def _wall(c, x, y, s):
    """A small walled town: battlements and a gate."""
    c.rect(x - s, y - s * 0.5, 2 * s, s * 0.5, "#e9d6a5", stroke=INK, width=2.2)
    c.path("".join(f"M{num(x - s + k * s * 0.25)} {num(y - s * 0.5)}v{num(-s * 0.14)}h{num(s * 0.125)}v{num(s * 0.14)}"
                   for k in range(8)), "#e9d6a5", stroke=INK, width=1.8)
    c.path(f"M{num(x - s * 0.2)} {num(y)}v{num(-s * 0.2)}a{num(s * 0.2)} {num(s * 0.2)} 0 0 1 {num(s * 0.4)} 0v{num(s * 0.2)}z",
           "#4a3320")
    _house(c, x, y - s * 0.5, s * 0.8)


def _note(c, x, y, count, size=12, columns=1):
    d = ""
    for k in range(columns):
        at = y
        for _ in range(count):
            long = c.dice.between(1.3, 2.6) * size
            d += stroke(c.dice, x - k * size * 1.7, at, long, size)
            at += long + size * 0.5
    c.path(d, INK, opacity=0.85)


def route_atlas(c):
    """A spread of the atlas, the river running from page to page."""
    w, h = c.width, c.height
    table(c, "#33241c", (0.3, 0.15))
    x, y, sw, sh = w * 0.045, h * 0.075, w * 0.91, h * 0.79
    cast(c, x, y, sw, sh, 46, 0.55)
    for i in range(9, 0, -1):
        c.rect(x - i * 1.6, y + i * 2, sw + i * 3.2, sh, "#dfcda0" if i % 2 else "#a98e5c")
    half = sw / 2
    for px in (x, x + half):
        sheet(c, px, y, half, sh, "do", edge=1.8, stains=5, shadow=0, fibres=150)
    for px in (x, x + half):
        c.rect(px + half * 0.045, y + sh * 0.055, half * 0.91, sh * 0.89, "none", 0.75, stroke=INK, width=2.6)
    # the river: one smooth line across both pages, interrupted by the fold only
    knots = [(0.03, 0.80), (0.10, 0.70), (0.17, 0.52), (0.27, 0.47), (0.35, 0.62), (0.44, 0.68), (0.53, 0.56), (0.58, 0.36),
             (0.67, 0.29), (0.76, 0.42), (0.84, 0.57), (0.97, 0.50)]
    line = [(x + sw * a, y + sh * b) for a, b in smooth(knots, 12)]
    frame = "".join(points([(px + half * 0.047, y + sh * 0.058), (px + half * 0.953, y + sh * 0.058),
                            (px + half * 0.953, y + sh * 0.942), (px + half * 0.047, y + sh * 0.942)]) for px in (x, x + half))
    with c.clipped(frame):
        # far hills along the top, near ones along the foot
        for fx, fy, s, tone in ((0.09, 0.27, 74, BLUE), (0.20, 0.22, 92, BLUE), (0.34, 0.26, 80, GREEN), (0.44, 0.24, 66, BLUE),
                                (0.55, 0.19, 60, BLUE), (0.79, 0.22, 88, BLUE), (0.91, 0.27, 76, GREEN)):
            _hill(c, x + sw * fx, y + sh * fy, s, tone)
        wide = curve(line)
        c.path(wide, stroke=INK, width=70, opacity=0.6)
        c.path(wide, stroke="#e9dcb8", width=64)
        c.path(wide, stroke=BLUE, width=64, opacity=0.42)
        c.path(wide, stroke=lighter(BLUE, 0.5), width=30, opacity=0.5)
        ripples = ""
        for i in range(6, len(line) - 6, 4):
            px, py = line[i]
            ripples += f"M{num(px - 18)} {num(py + c.dice.between(-16, 16))}q6 -7 12 0t12 0t12 0"
        c.path(ripples, stroke=darker(BLUE, 0.35), width=1.8, opacity=0.7)
        # the road beside it, dotted in red
        road = curve([(px + 6, py - 62 - 10 * ((i // 9) % 2)) for i, (px, py) in enumerate(line)])
        c.path(road, stroke=RED, width=5, dash="3 13", cap="round", opacity=0.95)
        for fx, fy, s, tone in ((0.27, 0.86, 96, GREEN), (0.16, 0.93, 70, GREEN), (0.41, 0.93, 80, BLUE),
                                (0.60, 0.83, 104, GREEN), (0.72, 0.93, 78, BLUE), (0.88, 0.87, 98, GREEN)):
            _hill(c, x + sw * fx, y + sh * fy, s, tone)
        for fx, fy, s in ((0.115, 0.42, 40), (0.155, 0.40, 34), (0.375, 0.45, 42), (0.66, 0.58, 42), (0.70, 0.605, 36),
                          (0.91, 0.375, 40)):
            _house(c, x + sw * fx, y + sh * fy, s)
        _wall(c, x + sw * 0.245, y + sh * 0.375, 56)
        _wall(c, x + sw * 0.855, y + sh * 0.44, 52)
        # a bridge, boats
        bx, by = x + sw * 0.305, y + sh * 0.53
        with c.moved(bx, by, turn=-40):
            c.path("M-62 14Q0 -44 62 14V28Q0 -26 -62 28Z", "#e9d6a5", stroke=INK, width=2.4)
            c.path("M-50 2v-15M-25 -12v-15M0 -17v-15M25 -12v-15M50 2v-15M-56 -10Q0 -58 56 -10", stroke=RED, width=3)
        for fx, fy in ((0.405, 0.665), (0.585, 0.40), (0.775, 0.435)):
            px, py = x + sw * fx, y + sh * fy
            c.path(f"M{num(px - 30)} {num(py)}q30 22 62 -2l-8 14h-44z", "#7a5230", stroke=INK, width=2)
            c.path(f"M{num(px)} {num(py + 4)}v-52M{num(px + 3)} {num(py - 46)}q32 16 24 40h-24z", "#f4e7c4", stroke=INK,
                   width=2.2)
        trees = ""
        for _ in range(44):
            i = c.dice.whole(6, len(line) - 6)
            px, py = line[i][0] + c.dice.between(-150, 150), line[i][1] + c.dice.pick([-1, 1]) * c.dice.between(66, 130)
            trees += f"M{num(px)} {num(py)}v-20"
            c.ellipse(px, py - 26, 11, 13, GREEN, 0.75, stroke=INK, width=1.4)
        c.path(trees, stroke=INK, width=2, opacity=0.7)
        for fx, fy, n, k in ((0.075, 0.33, 4, 1), (0.30, 0.30, 4, 1), (0.425, 0.40, 5, 2), (0.205, 0.63, 4, 1),
                             (0.475, 0.80, 4, 1), (0.545, 0.66, 4, 1), (0.645, 0.40, 3, 1), (0.72, 0.66, 5, 2),
                             (0.935, 0.62, 4, 1), (0.79, 0.50, 2, 1)):
            _note(c, x + sw * fx, y + sh * fy, n, 13, k)
    c.mark("song", x + sw * 0.67, y + sh * 0.30)
    c.mark("duong", x + sw * 0.27, y + sh * 0.40)
    c.mark("chu", x + sw * 0.42, y + sh * 0.46)
    mid = x + half
    c.rect(mid - 64, y, 64, sh, c.linear([(0, "#5a3c14", 0), (1, "#3a2408", 0.44)], 0, 0, 1, 0))
    c.rect(mid, y, 54, sh, c.linear([(0, "#3a2408", 0.36), (1, "#5a3c14", 0)], 0, 0, 1, 0))
    c.line(mid, y, mid, y + sh, "#3a2408", 2.4, 0.7)
    c.rect(x, y, sw, sh, c.linear([(0, "#fff4d4", 0.20), (0.5, "#fff4d4", 0), (1, "#3a2408", 0.22)], 0, 0, 1, 0.6))
