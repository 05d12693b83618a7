"""Paper: a sheet with an edge, fibres, stains and folds, lit from the upper left."""
from .canvas import curve, num, points
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
            rx, ry = dice.between(0.10, 0.34) * w, dice.between(0.08, 0.22) * h
            cx, cy = x + dice.between(0, 1) * w, y + dice.between(0, 1) * h
            deep = dice.between(0.06, 0.16)
            c.ellipse(cx, cy, rx, ry, c.radial([(0, age, deep), (0.7, age, deep * 0.7), (0.86, age, deep * 1.1), (1, age, 0)]))
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
        for width, deep in ((90, 0.045), (52, 0.05), (26, 0.07), (10, 0.10)):
            c.path(d, stroke=age, width=width, opacity=deep)
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
    """One stroke of a loaded brush downwards: a blunt start, a swell, a dry tail."""
    dice = c.dice
    left, right = [], []
    steps = max(5, int(length / 16))
    for i in range(steps + 1):
        t = i / steps
        swell = (0.70 + 0.5 * (1 - abs(2 * t - 0.7)) if t < 0.85 else 0.75 * (1 - t) / 0.15 + 0.12)
        half = thick / 2 * min(1.15, max(0.1, swell))
        mid = x + lean * length * t + dice.between(-0.05, 0.05) * thick
        left.append((mid - half + dice.between(-0.05, 0.05) * thick, y + length * t))
        right.append((mid + half + dice.between(-0.05, 0.05) * thick, y + length * t))
    c.path(curve(left + right[::-1], close=True), fill, opacity=opacity)
