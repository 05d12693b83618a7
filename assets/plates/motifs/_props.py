"""Things that several plates need: leaves of paper in any tone, worn type, boxes, glow, small figures without faces."""
from math import cos, pi, sin

from draw.canvas import curve, num, points
from draw.ground import cast, pool
from draw.paper import outline
from draw.tone import darker, lighter


def leaf(c, x, y, w, h, tone, age="#8a744c", edge=1.4, straw=0, shadow=30, folds=(), fibres=90):
    """A sheet of any tone; straw is how many coarse fibres show in it. Returns its outline."""
    dice = c.dice
    d = outline(dice, x, y, w, h, edge)
    if shadow:
        cast(c, x, y, w, h, shadow)
    c.path(d, darker(tone, 0.45), opacity=0.9)
    c.path(d, c.linear([lighter(tone, 0.34), tone, darker(tone, 0.13)], 0, 0, 0.8, 1))
    with c.clipped(d):
        dark = light = coarse = ""
        for i in range(fibres):
            fx, fy = x + dice.between(0, w), y + dice.between(0, h)
            a, b = dice.between(-22, 22), dice.between(-12, 12)
            piece = f"M{num(fx)} {num(fy)}q{num(a)} {num(b)} {num(a * 1.6)} {num(b * 0.6)}"
            dark, light = (dark + piece, light) if i % 2 else (dark, light + piece)
        for i in range(straw):
            fx, fy, a = x + dice.between(0, w), y + dice.between(0, h), dice.between(0, 2 * pi)
            coarse += f"M{num(fx)} {num(fy)}l{num(cos(a) * dice.between(3, 15))} {num(sin(a) * dice.between(3, 15))}"
        c.path(dark, stroke=age, width=1, opacity=0.26)
        c.path(light, stroke="#fffaf0", width=1.2, opacity=0.30)
        if coarse:
            c.path(coarse, stroke=darker(age, 0.25), width=2.2, opacity=0.36, cap="round")
        for _ in range(3):
            sx, sy, r = x + w * dice.pick((0.02, 0.98,
                                           dice.between(0, 1))), y + h * dice.pick((0.03, 0.97)), dice.between(0.10, 0.26)
            c.ellipse(sx, sy, w * r, h * r * 0.6, c.radial([(0, age, 0.20), (0.8, age, 0.10), (1, age, 0)]))
        for share, across in folds:
            if across == "h":
                fy = y + share * h
                c.rect(x, fy - 24, w, 24, c.linear([(0, "#4a3a20", 0), (1, "#4a3a20", 0.17)]))
                c.line(x, fy + 1.5, x + w, fy + 1.5, "#fffaf0", 2, 0.5)
            else:
                fx = x + share * w
                c.rect(fx - 24, y, 24, h, c.linear([(0, "#4a3a20", 0), (1, "#4a3a20", 0.17)], 0, 0, 1, 0))
                c.line(fx + 1.5, y, fx + 1.5, y + h, "#fffaf0", 2, 0.5)
        rim = 0.07 * min(w, h)
        deep = [(0, age, 0.30), (0.4, age, 0.10), (1, age, 0)]
        c.rect(x - 6, y - 6, rim, h + 12, c.linear(deep, 0, 0, 1, 0))
        c.rect(x + w + 6 - rim, y - 6, rim, h + 12, c.linear(deep, 1, 0, 0, 0))
        c.rect(x - 6, y - 6, w + 12, rim, c.linear(deep, 0, 0, 0, 1))
        c.rect(x - 6, y + h + 6 - rim, w + 12, rim, c.linear(deep, 0, 1, 0, 0))
    c.path(d, stroke="#fffaf0", width=1.2, opacity=0.4)
    return d


def struck(c, x, y, words, size, ink="#2b2430", weight=None, anchor="middle", spacing=0.8, italic=False, ghost=0.26, shift=1.3,
           strength=0.9, font="serif"):
    """Words as a worn ribbon or a stencil leaves them: a faint second impression beside the first."""
    c.text(x + shift, y + shift * 0.7, words, size, ink, font, weight, italic, anchor, spacing, ghost)
    c.text(x, y, words, size, ink, font, weight, italic, anchor, spacing, strength)


def glow(c, cx, cy, rx, ry=None, colour="#ffd98a", strength=0.6):
    c.ellipse(cx, cy, rx, ry or rx, c.radial([(0, colour, strength), (0.35, colour, strength * 0.42), (1, colour, 0)]))


def spine(c, x, y, w, h, tone, label=None, size=18, band=None):
    """An archive box or file seen from its narrow end."""
    c.rect(x, y, w, h, c.linear([lighter(tone, 0.24), tone, darker(tone, 0.38)], 0, 0, 1, 0))
    c.path(f"M{num(x + 1)} {num(y + h)}V{num(y + 1)}H{num(x + w - 1)}", stroke=lighter(tone, 0.5), width=1.6, opacity=0.6)
    c.rect(x, y + h * 0.88, w, h * 0.12, c.linear([(0, "#000000", 0), (1, "#000000", 0.35)]))
    if band:
        c.rect(x, y + h * 0.80, w, h * 0.035, band, 0.85)
    lw, lh = w * 0.70, h * 0.26
    c.rect(x + (w - lw) / 2, y + h * 0.14, lw, lh, c.linear(["#f9f1dc", "#e2d4ae"], 0, 0, 1, 1))
    if label:
        c.text(x + w / 2, y + h * 0.14 + lh * 0.62, label, size, "#2a1f18")
    else:
        c.path(f"M{num(x + w * 0.26)} {num(y + h * 0.22)}h{num(w * 0.46)}M{num(x + w * 0.26)} {num(y + h * 0.29)}h{num(w * 0.34)}",
               stroke="#3a2c20", width=max(1.5, h * 0.014), opacity=0.6)
    c.circle(x + w / 2, y + h * 0.60, min(w * 0.13, h * 0.05), "#1d1510", 0.75)


def chest(c, x, y, w, h, depth, tone, words=None, size=30, rope=False):
    """A closed wooden chest, its lid seen a little from above."""
    rise = depth * 0.55
    c.path(points([(x, y), (x + w, y), (x + w - depth * 0.4, y - rise), (x + depth * 0.4, y - rise)]),
           c.linear([lighter(tone, 0.42), lighter(tone, 0.12)], 0, 0, 1, 0))
    c.rect(x, y, w, h, c.linear([lighter(tone, 0.18), tone, darker(tone, 0.45)], 0, 0, 0.7, 1))
    boards = "".join(f"M{num(x)} {num(y + h * k / 4)}h{num(w)}" for k in (1, 2, 3))
    c.path(boards, stroke=darker(tone, 0.6), width=2.4, opacity=0.6)
    streaks = ""
    for _ in range(int(w / 9)):
        sx, sy = x + c.dice.between(0.03, 0.8) * w, y + c.dice.between(0.04, 0.97) * h
        streaks += f"M{num(sx)} {num(sy)}q{num(w * 0.06)} {num(c.dice.between(-3, 3))} {num(w * c.dice.between(0.08, 0.18))} 0"
    c.path(streaks, stroke=darker(tone, 0.5), width=1.4, opacity=0.35)
    for k in (0.0, 0.93):
        c.rect(x + w * k, y, w * 0.07, h, c.linear([lighter(tone, 0.28), darker(tone, 0.25)], 0, 0, 1, 0))
        nails = "".join(f"M{num(x + w * (k + 0.035))} {num(y + h * t)}h.1" for t in (0.12, 0.38, 0.62, 0.88))
        c.path(nails, stroke="#1d150e", width=6, cap="round")
    c.line(x, y + 1, x + w, y + 1, lighter(tone, 0.55), 2.5, 0.7)
    if rope:
        for k in (0.26, 0.74):
            c.path(f"M{num(x + w * k + depth * 0.1)} {num(y - rise)}L{num(x + w * k)} {num(y)}V{num(y + h)}", stroke="#2a1c0e",
                   width=11,
                   opacity=0.5)
            c.path(f"M{num(x + w * k + depth * 0.1)} {num(y - rise)}L{num(x + w * k)} {num(y)}V{num(y + h)}", stroke="#d9c698",
                   width=7)
            c.path(f"M{num(x + w * k)} {num(y)}V{num(y + h)}", stroke="#7b6338", width=7, dash="3 6", opacity=0.6)
    if words:
        c.text(x + w / 2, y + h * 0.60, words, size, "#1d140c", weight="bold", spacing=1.5, opacity=0.82)


def figure(c, x, foot, tall, tone, pose="stand", flip=1, hat="cone", load=None):
    """Somebody small and without a face: stand, dig, carry (a load held in front), climb."""
    u = tall / 100 * flip
    v = tall / 100
    pool(c, x, foot, 24 * v, 4 * v, 0.7)
    fill = c.linear([lighter(tone, 0.30), tone, darker(tone, 0.45)], 0, 0, 0.7, 1)
    dark = darker(tone, 0.4)

    def p(a, b):
        return f"{num(x + a * u)} {num(foot - b * v)}"

    if pose == "dig":
        c.path(f"M{p(-9, 0)}L{p(-8, 24)}L{p(-5, 46)}L{p(6, 44)}L{p(3, 24)}L{p(5, 0)}L{p(-2, 0)}L{p(-2, 26)}L{p(-4, 0)}Z", dark)
        c.path(f"M{p(-6, 42)}Q{p(-6, 58)} {p(6, 72)}Q{p(14, 78)} {p(20, 72)}Q{p(16, 56)} {p(7, 43)}Z", fill)
        c.path(f"M{p(14, 70)}L{p(26, 48)}M{p(8, 64)}L{p(18, 40)}", stroke=tone, width=5.5 * v, cap="round")
        c.path(f"M{p(8, 60)}L{p(40, 4)}", stroke="#8a6a42", width=2.4 * v, cap="round")
        c.path(f"M{p(36, 8)}L{p(46, 2)}L{p(42, -8)}L{p(34, -2)}Z", "#77736a")
        hx, hy = 24, 79
    elif pose == "climb":
        c.path(f"M{p(-8, 0)}L{p(-6, 48)}L{p(7, 48)}L{p(10, 16)}L{p(4, 14)}L{p(0, 34)}L{p(-2, 0)}Z", dark)
        c.path(f"M{p(-8, 46)}Q{p(-10, 66)} {p(-4, 82)}L{p(8, 82)}Q{p(11, 64)} {p(8, 46)}Z", fill)
        c.path(f"M{p(6, 78)}L{p(16, 98)}M{p(-4, 76)}L{p(12, 66)}", stroke=tone, width=5 * v, cap="round")
        hx, hy = 3, 90
    else:
        c.path(f"M{p(-9, 0)}L{p(-8, 48)}L{p(8, 48)}L{p(9, 0)}L{p(3, 0)}L{p(0, 34)}L{p(-3, 0)}Z", dark)
        c.path(f"M{p(-9, 46)}Q{p(-11, 66)} {p(-10, 78)}Q{p(-8, 84)} {p(0, 85)}Q{p(8, 84)} {p(10, 78)}Q{p(11, 64)} {p(9, 46)}Z",
               fill)
        if pose == "carry":
            c.path(f"M{p(-6, 76)}L{p(4, 58)}L{p(16, 60)}M{p(6, 76)}L{p(18, 62)}", stroke=tone, width=5 * v, cap="round")
            lt = load or "#7a5c38"
            c.path(f"M{p(8, 54)}L{p(34, 54)}L{p(34, 74)}L{p(8, 74)}Z", c.linear([lighter(lt, 0.25), darker(lt, 0.35)]))
            c.path(f"M{p(8, 64)}L{p(34, 64)}", stroke=darker(lt, 0.5), width=1.2 * v)
        else:
            c.path(f"M{p(-9, 78)}Q{p(-14, 62)} {p(-11, 46)}M{p(9, 78)}Q{p(14, 62)} {p(11, 46)}", stroke=tone, width=5 * v,
                   cap="round")
        hx, hy = 0, 92
    c.ellipse(x + hx * u, foot - hy * v, 5.6 * v, 6.6 * v, "#6d4c34")
    if hat == "cone":
        c.path(f"M{p(hx - 15, hy - 1)}L{p(hx, hy + 15)}L{p(hx + 15, hy - 1)}Q{p(hx, hy - 5)} {p(hx - 15, hy - 1)}Z",
               c.linear(["#f6e6b6", "#a98a50"], 0, 0, 1, 1))
    elif hat == "helmet":
        c.path(f"M{p(hx - 10, hy + 1)}Q{p(hx - 8, hy + 11)} {p(hx, hy + 11)}Q{p(hx + 8, hy + 11)} {p(hx + 10, hy + 1)}Z", "#4c5540")
        c.path(f"M{p(hx - 12, hy + 1)}L{p(hx + 12, hy + 1)}", stroke="#343b2c", width=2.2 * v, cap="round")


def pile(c, x, foot, w, sheets, tone="#efe0ba", lift=7, wander=7):
    """Loose sheets in a pile; returns its top."""
    y = foot
    for i in range(sheets):
        y -= lift
        t = lighter(tone, 0.25) if i % 3 == 0 else darker(tone, 0.06 * (i % 3))
        c.rect(x + c.dice.between(-wander, wander), y, w, lift + 0.6, t)
        c.line(x + c.dice.between(-wander, wander), y + lift, x + w, y + lift, "#5a4326", 0.9, 0.4)
    return y


def pine(c, x, foot, tall, tone, layers=7):
    """A mountain pine: a bare trunk and flat tiers of needles."""
    trunk = c.linear(["#7a5a40", "#4a3526", "#2e2018"], 0, 0, 1, 0)
    c.path(f"M{num(x - tall * 0.018)} {num(foot)}L{num(x - tall * 0.006)} {num(foot - tall * 0.94)}"
           f"H{num(x + tall * 0.006)}L{num(x + tall * 0.02)} {num(foot)}Z", trunk)
    for i in range(layers):
        t = i / (layers - 1)
        y = foot - tall * (0.42 + 0.54 * t)
        reach = tall * (0.20 - 0.14 * t) * c.dice.between(0.8, 1.15)
        for shade, dy, opacity in ((darker(tone, 0.25), 6, 1), (lighter(tone, 0.16), -3, 0.75)):
            d = ""
            for _ in range(26):
                a = c.dice.between(-1, 1)
                px, py = x + a * reach, y + dy + abs(a) * reach * 0.22 + c.dice.between(-9, 9)
                d += f"M{num(px)} {num(py)}l{num(c.dice.between(-16, 16))} {num(-c.dice.between(4, 15))}"
            c.path(d, stroke=shade, width=5, opacity=opacity, cap="round")


def lotus(c, x, y, size, petal="#e9a7a4"):
    """A lotus in bud or open, seen from the side."""
    s = size
    for a, tone in ((-1.0, darker(petal, 0.18)), (1.0, darker(petal, 0.18)), (-0.55, petal), (0.55, petal),
                    (0, lighter(petal, 0.3))):
        tip = (x + sin(a) * s, y - cos(a * 0.8) * s)
        c.path(f"M{num(x)} {num(y)}Q{num(x + sin(a - 0.5) * s * 0.75)} {num(y - s * 0.50)} {num(tip[0])} {num(tip[1])}"
               f"Q{num(x + sin(a + 0.5) * s * 0.75)} {num(y - s * 0.50)} {num(x)} {num(y)}Z",
               c.linear([lighter(tone, 0.1), tone, lighter(tone, 0.45)]), stroke=darker(petal, 0.3), width=1)


def rock(c, x0, x1, top, foot, tone, jag=26, steps=16):
    """A mass of cave rock hanging or rising between two edges: returns its outline."""
    pairs = [(x0, foot)]
    for i in range(steps + 1):
        t = i / steps
        pairs.append((x0 + (x1 - x0) * t, top(t) + c.dice.between(-jag, jag)))
    pairs.append((x1, foot))
    d = curve(pairs, close=True)
    c.path(d, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.4)], 0, 0, 0.6, 1))
    return d


def fissures(c, d, x, y, w, h, tone, count=60, long=70):
    with c.clipped(d):
        dark = light = ""
        for _ in range(count):
            px, py = x + c.dice.between(0, w), y + c.dice.between(0, h)
            piece = (f"M{num(px)} {num(py)}q{num(c.dice.between(-14, 14))} {num(long * 0.4)} {num(c.dice.between(-22, 22))} "
                     f"{num(c.dice.between(0.5, 1.2) * long)}")
            dark, light = (dark + piece, light) if c.dice.chance(0.62) else (dark, light + piece)
        c.path(dark, stroke=darker(tone, 0.6), width=3, opacity=0.4)
        c.path(light, stroke=lighter(tone, 0.5), width=2.2, opacity=0.32)
