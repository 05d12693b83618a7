"""Writing on rock: a cave whose walls carry inscriptions, and one of them close up."""
from math import cos, pi, sin

from draw.canvas import curve, num, points
from draw.ground import mount
from draw.scenery import leaves
from draw.tone import darker, lighter

from ._court import engraved, person, specks

ROCK = "#96866a"


def _arch(x, y, w, h, round_=0.5):
    """A niche with a rounded head."""
    r = w * round_
    return (f"M{num(x)} {num(y + h)}V{num(y + r * 0.8)}Q{num(x)} {num(y)} {num(x + w / 2)} {num(y)}"
            f"Q{num(x + w)} {num(y)} {num(x + w)} {num(y + r * 0.8)}"
            f"V{num(y + h)}Z")


def _folds(c, x, y, w, h, count, tone, strength=0.4):
    """Rock that water has drawn into curtains: long dark folds with a light beside each."""
    dark = light = ""
    for _ in range(count):
        px, py = x + c.dice.between(0, w), y + c.dice.between(-0.05, 0.8) * h
        long = c.dice.between(0.08, 0.34) * h
        a, b = c.dice.between(-26, 26), c.dice.between(-40, 40)
        dark += f"M{num(px)} {num(py)}c{num(a)} {num(long * 0.3)} {num(b)} {num(long * 0.6)} {num(b * 0.5)} {num(long)}"
        light += (f"M{num(px + 7)} {num(py + 4)}c{num(a)} {num(long * 0.3)} {num(b)} {num(long * 0.6)} {num(b * 0.5)} {num(long * 0.86)}")
    c.path(dark, stroke=darker(tone, 0.6), width=6, opacity=strength, cap="round")
    c.path(light, stroke=lighter(tone, 0.5), width=3.4, opacity=strength * 0.8, cap="round")


def cliff_inscriptions(c, caption, rock=ROCK):
    """A tall cave lit from an opening above; framed inscriptions on its wall, steps and one visitor."""
    with mount(c, caption, "#e2dccb") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear([darker(rock, 0.55), darker(rock, 0.28), darker(rock, 0.6)]))
        # the lit wall
        wall = curve([(x + w * 0.10, y + h * 1.0), (x + w * 0.06, y + h * 0.72), (x + w * 0.12, y + h * 0.42),
                      (x + w * 0.20, y + h * 0.20), (x + w * 0.36, y + h * 0.07),
                      (x + w * 0.60, y + h * 0.03), (x + w * 0.82, y + h * 0.13), (x + w * 0.92, y + h * 0.36),
                      (x + w * 0.95, y + h * 0.66), (x + w * 0.90, y + h * 1.0),
                      (x + w * 0.90, y + h * 1.02)], close=True)
        c.path(wall, c.linear([lighter(rock, 0.34), lighter(rock, 0.16), rock, darker(rock, 0.22)], 0.5, 0, 0.7, 1))
        with c.clipped(wall):
            for _ in range(26):
                px, py = x + c.dice.between(0.05, 0.95) * w, y + c.dice.between(0.05, 0.95) * h
                c.ellipse(px, py, c.dice.between(60, 190), c.dice.between(60, 240),
                          c.radial([(0, c.dice.pick(["#d0b27e", "#6f7260", "#b79c74", "#6b5c44"]), 0.34), (1, "#6f7260", 0)]))
            _folds(c, x, y, w, h, 110, rock, 0.34)
            specks(c, x, y, w, h, 700, darker(rock, 0.5), 3, 0.35)
            c.ellipse(x + w * 0.56, y + h * 0.36, w * 0.42, h * 0.34,
                      c.radial([(0, "#ffe2a0", 0.55), (0.6, "#ffe2a0", 0.2), (1, "#ffe2a0", 0)]))
        # the opening in the roof, with leaves hanging in
        sky = curve([(x + w * 0.47, y + h * 0.06), (x + w * 0.54, y - 10), (x + w * 0.66, y - 14), (x + w * 0.76, y + h * 0.03),
                     (x + w * 0.72, y + h * 0.10), (x + w * 0.60, y + h * 0.125),
                     (x + w * 0.50, y + h * 0.10), (x + w * 0.47, y + h * 0.06)], close=True)
        c.path(sky, c.linear(["#fffef2", "#f6f1d2", "#dbe4c4"]))
        c.path(sky, stroke="#fff8dc", width=16, opacity=0.4)
        for px, py, r in ((0.49, 0.045, 70), (0.73, 0.05, 84), (0.60, 0.0, 60), (0.76, 0.085, 50)):
            leaves(c, x + w * px, y + h * py, r * 1.3, r * 0.7, "#6f8a5c", 46, 12)
        vines = "".join(f"M{num(x + w * c.dice.between(0.47, 0.76))} {num(y + h * 0.07)}"
                        f"q{num(c.dice.between(-14, 14))} {num(h * 0.06)} {num(c.dice.between(-8, 8))} {num(h * c.dice.between(0.08, 0.17))}"
                        for _ in range(9))
        c.path(vines, stroke="#5d7048", width=3.4, opacity=0.8, cap="round")
        c.path(points([(x + w * 0.50, y + h * 0.06), (x + w * 0.73, y + h * 0.06), (x + w * 0.80, y + h * 0.98),
                       (x + w * 0.18, y + h * 0.98)]),
               c.linear([(0, "#fff3c4", 0.60), (0.6, "#fff0bc", 0.22), (1, "#ffedb4", 0.06)]))
        # the inscriptions
        cut, lit = darker(rock, 0.66), lighter(rock, 0.62)
        frames = ((0.215, 0.30, 0.15, 0.245, 7, False), (0.395, 0.215, 0.22, 0.33, 9, True),
                  (0.655, 0.265, 0.165, 0.27, 7, False), (0.24, 0.585, 0.125, 0.145, 6, False),
                  (0.70, 0.575, 0.14, 0.165, 6, True), (0.44, 0.585, 0.10, 0.10, 4, False))
        for i, (fx, fy, fw, fh, columns, head) in enumerate(frames):
            px, py, pw, ph = x + w * fx, y + h * fy, w * fw, h * fh
            d = _arch(px, py, pw, ph) if head else points([(px, py), (px + pw, py), (px + pw, py + ph), (px, py + ph)])
            with c.moved(0, 5):
                c.path(d, stroke=lighter(rock, 0.66), width=5, opacity=0.65)
            c.path(d, c.linear([darker(rock, 0.30), lighter(rock, 0.06)], 0, 0, 0.4, 1), stroke=cut, width=4)
            with c.clipped(d):
                c.rect(px, py, pw, 22, c.linear([(0, "#1d1812", 0.6), (1, "#1d1812", 0)]))
                c.rect(px, py, 14, ph, c.linear([(0, "#1d1812", 0.5), (1, "#1d1812", 0)], 0, 0, 1, 0))
            inset = pw * 0.09
            top = py + (ph * 0.16 if head else inset)
            c.rect(px + inset * 0.6, top - inset * 0.3, pw - inset * 1.2, py + ph - top - inset * 0.4, "none", 0.55, stroke=cut,
                   width=2)
            engraved(c, px + inset, top + 8, pw - 2 * inset, py + ph - top - inset - 12, columns, (12, 13, 12, 11, 11, 12)[i],
                     cut, lit, 0.85, 1.4, {columns - 1: 0.6})
            c.mark(f"bia{i + 1}", px + pw / 2, py + ph / 2)
        moss = "".join(f"M{num(x + w * c.dice.between(0.10, 0.92))} {num(y + h * c.dice.between(0.55, 0.86))}h.1"
                       for _ in range(280))
        c.path(moss, stroke="#667a4c", width=11, opacity=0.26, cap="round")
        # nearer rock on both sides and above, dark
        for side, shape in ((-1, ((-0.05, -0.02), (0.30, -0.02), (0.20, 0.10), (0.10, 0.24), (0.135, 0.40), (0.055, 0.56),
                                  (0.10, 0.72), (0.04, 0.86), (0.08, 1.02), (-0.05, 1.02))),
                            (1, ((1.05, -0.02), (0.86, -0.02), (0.93, 0.12), (0.90, 0.30), (0.965, 0.44), (0.915, 0.60),
                                 (0.95, 0.78), (0.89, 0.92), (0.92, 1.02), (1.05, 1.02)))):
            d = curve([(x + w * a, y + h * b) for a, b in shape], close=True)
            c.path(d, c.linear([darker(rock, 0.72), darker(rock, 0.55)] if side < 0 else [darker(rock, 0.58), darker(rock, 0.74)],
                               0, 0, 1, 0))
            with c.clipped(d):
                _folds(c, x + (0 if side < 0 else w * 0.84), y, w * 0.24, h, 34, darker(rock, 0.5), 0.5)
        stalactites = ""
        for k in range(13):
            px = x + w * (0.05 + 0.075 * k)
            if 0.44 < (px - x) / w < 0.78:
                continue
            long = h * c.dice.between(0.05, 0.15)
            stalactites += (f"M{num(px - 26)} {num(y - 4)}Q{num(px - 6)} {num(y + long * 0.5)} {num(px)} {num(y + long)}"
                            f"Q{num(px + 8)} {num(y + long * 0.5)} {num(px + 26)} {num(y - 4)}Z")
        c.path(stalactites, darker(rock, 0.66))
        # floor and steps
        floor = curve([(x - 10, y + h * 0.86), (x + w * 0.2, y + h * 0.815), (x + w * 0.5, y + h * 0.83),
                       (x + w * 0.8, y + h * 0.81), (x + w + 10, y + h * 0.87)])
        c.path(floor + f"V{num(y + h + 10)}H{num(x - 10)}Z",
               c.linear([lighter(rock, 0.14), darker(rock, 0.2), darker(rock, 0.55)]))
        for k in range(6):
            sy, sw = y + h * (0.80 + 0.033 * k), w * (0.20 + 0.035 * k)
            cx = x + w * 0.50 - k * 6
            c.rect(cx - sw / 2, sy, sw, h * 0.034, c.linear([lighter(rock, 0.40), lighter(rock, 0.05), darker(rock, 0.35)]))
            c.line(cx - sw / 2, sy, cx + sw / 2, sy, "#fff6dc", 2.4, 0.6)
        person(c, x + w * 0.60, y + h * 0.868, h * 0.105, "#5a3f4a", "cone", face=-1)
        specks(c, x + w * 0.3, y + h * 0.1, w * 0.4, h * 0.7, 80, "#fffbe6", 3.4, 0.5)
        c.rect(x, y, w, h, c.linear([(0, "#fff2cc", 0.14), (0.5, "#fff2cc", 0), (1, "#120d07", 0.34)], 0, 0, 1, 0.7))


def cliff_detail(c, caption, rock="#9a8c70", columns=9):
    """One inscription on the rock: its leafy border, its columns going faint, roots and moss."""
    with mount(c, caption, "#dfdccb") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear([lighter(rock, 0.30), rock, darker(rock, 0.35)], 0, 0, 1, 0.8))
        for _ in range(36):
            c.ellipse(x + c.dice.between(0, w), y + c.dice.between(0, h), c.dice.between(50, 210), c.dice.between(40, 170),
                      c.radial([(0, c.dice.pick(["#b9ad92", "#6f7260", "#c2b79c", "#66604f"]), 0.32), (1, "#6f7260", 0)]))
        _folds(c, x, y, w, h, 70, rock, 0.26)
        specks(c, x, y, w, h, 1100, darker(rock, 0.5), 3, 0.35)
        px, py, pw, ph = x + w * 0.175, y + h * 0.10, w * 0.65, h * 0.80
        d = _arch(px, py, pw, ph, 0.42)
        with c.moved(0, 8):
            c.path(d, stroke="#f3ecd6", width=9, opacity=0.7)
        c.path(d, c.linear([darker(rock, 0.20), lighter(rock, 0.10)], 0, 0, 0.5, 1), stroke=darker(rock, 0.62), width=6)
        cut, lit = darker(rock, 0.64), lighter(rock, 0.7)
        with c.clipped(d):
            c.rect(px, py, pw, 60, c.linear([(0, "#1d1812", 0.6), (1, "#1d1812", 0)]))
            c.rect(px, py, 44, ph, c.linear([(0, "#1d1812", 0.55), (1, "#1d1812", 0)], 0, 0, 1, 0))
            for _ in range(16):
                c.ellipse(px + c.dice.between(0, pw), py + c.dice.between(0, ph), c.dice.between(40, 150),
                          c.dice.between(40, 120),
                          c.radial([(0, c.dice.pick(["#cfc3a6", "#6f7260", "#7d7764"]), 0.26), (1, "#6f7260", 0)]))
        inner = pw * 0.135
        field = (px + inner, py + ph * 0.175, pw - 2 * inner, ph * 0.755)
        border = ""
        for side in (px + inner * 0.5, px + pw - inner * 0.5):
            vy, k = py + ph * 0.20, 0
            border += f"M{num(side)} {num(vy)}"
            while vy < py + ph * 0.93:
                border += f"q{num(24 if k % 2 else -24)} 26 0 52"
                vy += 52
                k += 1
            vy = py + ph * 0.20
            for j in range(k):
                s = 1 if j % 2 else -1
                border += (f"M{num(side + s * 12)} {num(vy + 26)}q{num(s * 24)} -20 {num(s * 30)} 4q{num(-s * 14)} "
                           f"16 {num(-s * 30)} -4")
                vy += 52
        for k in range(-3, 4):               # a flower with its leaves on the brow
            a = -pi / 2 + k * 0.36
            ex, ey = px + pw / 2 + cos(a) * pw * 0.13, py + ph * 0.115 + sin(a) * ph * 0.055
            border += (f"M{num(px + pw / 2)} {num(py + ph * 0.135)}Q{num(ex - 18)} {num(ey)} {num(ex)} {num(ey)}"
                       f"Q{num(ex + 18)} {num(ey + 8)} {num(px + pw / 2)} {num(py + ph * 0.135)}")
        for s in (-1, 1):
            border += f"M{num(px + pw / 2 + s * 60)} {num(py + ph * 0.135)}q{num(s * 80)} -54 {num(s * 150)} 4t{num(s * 60)} 26"
        for off, colour, wide, share in ((2.6, lit, 3, 0.7), (0, cut, 5, 0.75)):
            with c.moved(off, off):
                c.path(border, stroke=colour, width=wide, opacity=share, cap="round")
                c.rect(field[0] - 20, field[1] - 18, field[2] + 40, field[3] + 34, "none", share, stroke=colour, width=wide)
        engraved(c, field[0], field[1] + 14, field[2], field[3] - 30, columns, 30, cut, lit, 0.88, 2.6, {columns - 1: 0.46},
                 (2, 5))
        c.mark("khac", px + pw * 0.5, py + ph * 0.5)
        c.mark("vien", px + inner * 0.5, py + ph * 0.5)
        # wear: the lower left has been rubbed smooth
        c.ellipse(px + pw * 0.30, py + ph * 0.84, pw * 0.32, ph * 0.16,
                  c.radial([(0, lighter(rock, 0.16), 0.85), (0.6, lighter(rock, 0.10), 0.5), (1, rock, 0)]))
        moss = "".join(f"M{num(px + pw * c.dice.between(-0.16, 1.16))} {num(py + ph * (0.97 + c.dice.between(-0.06, 0.09)))}h.1"
                       for _ in range(420))
        c.path(moss, stroke="#5f7446", width=13, opacity=0.42, cap="round")
        moss = "".join(f"M{num(px + pw * c.dice.between(-0.10, 1.1))} {num(py + ph * (0.98 + c.dice.between(-0.04, 0.07)))}h.1"
                       for _ in range(260))
        c.path(moss, stroke="#8ba265", width=6, opacity=0.6, cap="round")
        for k, (sx, bend) in enumerate(((0.93, -70), (0.88, 40), (0.965, -30), (0.05, 60))):
            rx = x + w * sx
            root = (f"M{num(rx)} {num(y - 10)}c{num(bend)} {num(h * 0.24)} {num(-bend)} {num(h * 0.46)} {num(bend * 0.4)} {num(h * (0.62 + 0.09 * k))}")
            with c.moved(7, 5):
                c.path(root, stroke="#1d1812", width=13 - k * 2, opacity=0.4, cap="round")
            c.path(root, stroke="#6b5236", width=13 - k * 2, cap="round")
            c.path(root, stroke="#b9986a", width=3, opacity=0.6, cap="round")
        leaves(c, x + w * 0.95, y + h * 0.03, 190, 90, "#657f52", 90, 20)
        leaves(c, x + w * 0.03, y + h * 0.05, 130, 70, "#6f8a5c", 60, 18)
        c.path(points([(x, y), (x + w * 0.55, y), (x + w * 0.30, y + h), (x, y + h)]),
               c.linear([(0, "#fff4d0", 0.30), (1, "#fff4d0", 0)], 0, 0, 1, 0.3))
        c.rect(x, y, w, h, c.linear([(0, "#fff2cc", 0.10), (0.5, "#fff2cc", 0), (1, "#120d07", 0.34)], 0, 0, 1, 0.6))
