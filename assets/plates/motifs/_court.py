"""What court documents, books and treasures have in common: brush writing, slips, volumes, dragons, clouds, small people."""
from math import atan2, cos, degrees, hypot, pi, sin

from draw.canvas import curve, num
from draw.ground import cast, pool
from draw.tone import INK, darker, lighter


def stroke(dice, x, y, length, thick):
    """One tap of the brush as a small closed shape: a slanted head, a waist, a foot."""
    half = thick / 2 * dice.between(0.86, 1.06)
    lean = dice.between(-0.05, 0.05) * length
    return (f"M{num(x - half)} {num(y + half * 0.7)}q{num(half * 0.9)} {num(-half * 1.5)} {num(half * 1.9)} {num(half * 0.5)}"
            f"L{num(x + lean + half * 0.66)} {num(y + length * 0.62)}Q{num(x + lean + half * 0.7)} {num(y + length)} "
            f"{num(x + lean - half * 0.1)} {num(y + length)}Q{num(x + lean - half)} {num(y + length * 0.94)} "
            f"{num(x + lean - half * 0.72)} {num(y + length * 0.55)}z")


def writing(c, x, y, w, h, columns, thick, fill=INK, strength=0.9, short=None, raised=(), taps=(0.045, 0.11)):
    """Columns of brushwork, the first on the right; short says how far some go down, raised ones begin above."""
    short = short or {}
    tones = ["", "", ""]
    gap = w / columns
    for i in range(columns):
        cx = x + w - (i + 0.5) * gap
        at = y - (h * 0.06 if i in raised else 0)
        end = y + h * short.get(i, 1)
        while at < end - thick * 1.2:
            length = min(c.dice.between(*taps) * h, end - at)
            tones[c.dice.whole(0, 2)] += stroke(c.dice, cx + c.dice.between(-1, 1) * thick * 0.08, at, length, thick)
            at += length + thick * c.dice.between(0.35, 0.65)
    for tone, share in zip(tones, (0.80, 0.90, 1)):
        if tone:
            c.path(tone, fill, opacity=strength * share)
    return gap


def engraved(c, x, y, w, h, columns, size, cut, lit, strength=0.8, depth=1.6, short=None, raised=()):
    """Columns of cut lines in stone, wood or metal: bars and their lit lower edges, never characters."""
    short = short or {}
    gap = w / columns
    dark = bright = ""
    for i in range(columns):
        cx = x + w - (i + 0.5) * gap
        at = y - (size * 2.2 if i in raised else 0)
        end = y + h * short.get(i, 1)
        wide = gap * 0.62
        while at < end - size:
            tall = size * c.dice.between(0.86, 1.1)
            for j in range(c.dice.whole(2, 3)):
                off = c.dice.between(0, 0.22) * wide
                dark += (f"M{num(cx - wide / 2 + off)} {num(at + j * tall * 0.34)}"
                         f"h{num(wide - off - c.dice.between(0, 0.2) * wide)}")
            bright += f"M{num(cx - wide / 2)} {num(at + tall * 0.72 + depth)}h{num(wide * 0.8)}"
            at += tall + size * 0.42
    c.path(bright, stroke=lit, width=max(1, size * 0.11), opacity=strength * 0.7)
    c.path(dark, stroke=cut, width=max(1.4, size * 0.19), opacity=strength)
    return gap


def slip(c, x, y, lines, size=30, w=None, turn=0, tone="#f6ecd2", ink=INK, rule="#9a4a30", bold=(), pad=22):
    """A paper slip with words; its width is guessed from the longest line unless it is given."""
    wide = w or max(len(line) for line in lines) * size * 0.56 + 2 * pad
    tall = len(lines) * size * 1.32 + pad * 1.25
    with c.moved(x, y, turn=turn):
        cast(c, 0, 0, wide, tall, 9, 0.4)
        c.rect(0, 0, wide, tall, c.linear([lighter(tone, 0.35), tone, darker(tone, 0.12)], 0, 0, 1, 1))
        if rule:
            c.rect(6, 6, wide - 12, tall - 12, "none", 0.7, stroke=rule, width=1.4)
        for i, line in enumerate(lines):
            c.text(wide / 2, pad * 0.62 + size * (1.0 + 1.32 * i), line, size, ink, weight="bold" if i in bold else None,
                   italic=i not in bold)
    return wide, tall


def volume_side(c, x, y, w, thick, tone, stitches=(0.10, 0.37, 0.63, 0.90), worn=0.0):
    """A thread-bound volume lying flat, its stitched spine towards us."""
    c.rect(x, y, w, thick, c.linear(["#efdfb6", "#d8bf88", "#a5854f"]))
    leaves = ""
    for j in range(int(thick // 3.6)):
        ly = y + 5 + j * 3.6
        if ly < y + thick - 4:
            leaves += (f"M{num(x + c.dice.between(0, 6))} {num(ly)}"
                       f"h{num(w - c.dice.between(4, 20) - worn * c.dice.between(0, 26))}")
    c.path(leaves, stroke="#7d5c2c", width=1.1, opacity=0.5)
    lid = max(4, min(9, thick * 0.14))
    for at in (y, y + thick - lid):
        c.rect(x - 6, at, w + 12, lid, c.linear([lighter(tone, 0.3), tone, darker(tone, 0.4)]))
    sewn = "".join(f"M{num(x + w * hole)} {num(y - 1)}V{num(y + thick + 1)}" for hole in stitches)
    c.path(sewn, stroke="#2a1a10", width=6, opacity=0.35)
    c.path(sewn, stroke="#efe3c8", width=3.4)
    c.rect(x, y + thick - thick * 0.28, w, thick * 0.28, c.linear([(0, "#000000", 0), (1, "#000000", 0.42)]))


def volume_top(c, x, y, w, h, tone, deep=8, right=True):
    """A thread-bound volume seen from above, its four-hole seam along one edge."""
    cast(c, x, y, w, h, 36, 0.45)
    for i in range(deep, 0, -1):
        c.rect(x - i * 1.3, y + i * 1.6, w, h, "#dcc99a" if i % 2 else "#a88c58")
    c.rect(x, y, w, h, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.28)], 0, 0, 0.7, 1))
    weave = "".join(f"M{num(x)} {num(y + i * 7)}h{num(w)}" for i in range(1, int(h // 7)))
    c.path(weave, stroke=darker(tone, 0.5), width=1, opacity=0.25)
    weave = "".join(f"M{num(x + i * 7)} {num(y)}v{num(h)}" for i in range(1, int(w // 7)))
    c.path(weave, stroke=lighter(tone, 0.4), width=1, opacity=0.10)
    seam, edge = (x + w * 0.91, x + w) if right else (x + w * 0.09, x)
    stitch = f"M{num(seam)} {num(y)}V{num(y + h)}"
    for hole in (0.05, 0.35, 0.65, 0.95):
        stitch += f"M{num(seam)} {num(y + h * hole)}H{num(edge)}"
    c.path(stitch, stroke="#2a1a10", width=5, opacity=0.4)
    c.path(stitch, stroke="#e8dcc0", width=2.8)
    c.rect(x, y, w, h, "none", stroke=darker(tone, 0.6), width=1.5, opacity=0.6)
    c.path(f"M{num(x)} {num(y + h)}V{num(y)}H{num(x + w)}", stroke=lighter(tone, 0.5), width=2, opacity=0.5)


def smooth(knots, steps=14):
    """A line through its knots (Catmull–Rom), as many points."""
    ends = [knots[0]] + list(knots) + [knots[-1]]
    out = []
    for p0, p1, p2, p3 in zip(ends, ends[1:], ends[2:], ends[3:]):
        for i in range(steps):
            t = i / steps
            out.append(tuple(0.5 * (2 * b + (d - a) * t + (2 * a - 5 * b + 4 * d - e) * t * t + (3 * b - a - 3 * d + e) * t ** 3)
                             for a, b, d, e in zip(p0, p1, p2, p3)))
    return out + [knots[-1]]


def scroll(cx, cy, size, flip=1, turns=2.2, start=0.0):
    """A spiral of cloud."""
    pairs = []
    for i in range(22):
        a = start + i / 21 * turns * pi
        r = size * (1 - i / 25)
        pairs.append((cx + flip * cos(a) * r, cy + sin(a) * r * 0.85))
    return curve(pairs)


def cloud(cx, cy, size, flip=1):
    """A court cloud: two spirals back to back and a tail of three waves."""
    d = scroll(cx - size * 0.55, cy, size * 0.55, -1) + scroll(cx + size * 0.55, cy - size * 0.1, size * 0.62, 1)
    for k in range(3):
        y = cy + size * (0.40 + 0.16 * k)
        d += (f"M{num(cx - flip * size * (1.1 - 0.2 * k))} {num(y)}"
              f"q{num(flip * size * 0.5)} {num(-size * 0.22)} {num(flip * size)} 0"
              f"t{num(flip * size * (0.9 + 0.3 * k))} {num(-size * 0.06)}")
    return d


def flame(x, y, size, turn):
    """A lick of flame, as a closed curl pointing along turn (radians)."""
    ax, ay = cos(turn), sin(turn)
    nx, ny = -ay, ax

    def at(u, v):
        return f"{num(x + (ax * u + nx * v) * size)} {num(y + (ay * u + ny * v) * size)}"

    return f"M{at(0, -0.22)}Q{at(0.5, -0.42)} {at(1.1, -0.05)}Q{at(0.55, -0.12)} {at(0.62, 0.16)}Q{at(0.3, 0.05)} {at(0, 0.22)}Z"


def dragon(c, knots, half, pen, scales=True, legs=(0.30, 0.62)):
    """A dragon along its spine, tail first; pen(path, width, fill) draws a line or a filled shape in the style of the thing."""
    spine = smooth(knots, 16)
    count = len(spine) - 1
    sides, frames = ([], []), []
    for i, (px, py) in enumerate(spine):
        ax, ay = spine[max(0, i - 1)]
        bx, by = spine[min(count, i + 1)]
        long = hypot(bx - ax, by - ay) or 1
        tx, ty = (bx - ax) / long, (by - ay) / long
        t = i / count
        wide = half * (0.10 + 0.90 * min(1, t / 0.42) ** 0.8) * (1 - 0.30 * max(0, (t - 0.72) / 0.28))
        frames.append((px, py, tx, ty, wide))
        sides[0].append((px - ty * wide, py + tx * wide))
        sides[1].append((px + ty * wide, py - tx * wide))
    # the far legs and the near ones: a thigh, a shin and four claws
    for share in legs:
        for reach, flip in ((0.9, 1), (1.0, -1)):
            i = int(count * (share + (0.05 if flip < 0 else 0)))
            px, py, tx, ty, wide = frames[i]
            kx, ky = px + (tx * 0.6 - ty * flip * 1.5) * half * reach, py + (ty * 0.6 + tx * flip * 1.5) * half * reach
            fx, fy = kx + (tx * 1.5 - ty * flip * 0.5) * half * reach, ky + (ty * 1.5 + tx * flip * 0.5) * half * reach
            pen(f"M{num(px)} {num(py)}Q{num(kx - tx * half * 0.5)} {num(ky - ty * half * 0.5)} {num(kx)} {num(ky)}"
                f"L{num(fx)} {num(fy)}", half * 0.46, None)
            toes = ""
            way = atan2(fy - ky, fx - kx)
            for a in (-0.9, -0.3, 0.3, 0.9):
                ex, ey = fx + cos(way + a) * half * 0.85, fy + sin(way + a) * half * 0.85
                toes += f"M{num(fx)} {num(fy)}Q{num((fx + ex) / 2 + cos(way + a + 1.3) * half * 0.2)} " \
                        f"{num((fy + ey) / 2 + sin(way + a + 1.3) * half * 0.2)} {num(ex)} {num(ey)}"
            pen(toes, half * 0.15, None)
            for k in range(3):
                pen(flame(kx, ky, half * 0.85, way + pi + (k - 1) * 0.6), 0, True)
    # fins along the back
    fins = ""
    for i in range(6, count - 6, 5):
        px, py, tx, ty, wide = frames[i]
        bx, by = px + ty * wide, py - tx * wide
        tall = wide * 0.62 + half * 0.08
        fins += (f"M{num(bx + tx * wide * 0.35)} {num(by + ty * wide * 0.35)}"
                 f"Q{num(bx + ty * tall * 0.8)} {num(by - tx * tall * 0.8)} "
                 f"{num(bx + ty * tall - tx * wide * 0.5)} {num(by - tx * tall - ty * wide * 0.5)}"
                 f"Q{num(bx - tx * wide * 0.1)} {num(by - ty * wide * 0.1)} {num(bx - tx * wide * 0.35)} {num(by - ty * wide * 0.35)}Z")
    pen(fins, 0, True)
    body = curve(sides[0] + sides[1][::-1], close=True)
    pen(body, 3, "body")
    if scales:
        arcs = ""
        for i in range(8, count - 4, 3):
            px, py, tx, ty, wide = frames[i]
            for lane in ((-0.55, 0.0, 0.55) if (i // 3) % 2 else (-0.28, 0.28, 0.8)):
                sx, sy = px + ty * wide * lane, py - tx * wide * lane
                r = wide * 0.30
                arcs += (f"M{num(sx + ty * r)} {num(sy - tx * r)}Q{num(sx - tx * r * 2.0)} {num(sy - ty * r * 2.0)} "
                         f"{num(sx - ty * r)} {num(sy + tx * r)}")
        pen(arcs, half * 0.065, None)
        belly = ""
        for i in range(6, count - 2, 2):
            px, py, tx, ty, wide = frames[i]
            belly += (f"M{num(px - ty * wide * 0.98)} {num(py + tx * wide * 0.98)}"
                      f"L{num(px - ty * wide * 0.68 + tx * wide * 0.1)} {num(py + tx * wide * 0.68 + ty * wide * 0.1)}")
        pen(belly, half * 0.05, None)
    # tail flames
    px, py, tx, ty, _ = frames[0]
    for a in (-0.7, -0.25, 0.25, 0.7):
        pen(flame(px, py, half * 1.5, atan2(-ty, -tx) + a), 0, True)
    # the head
    px, py, tx, ty, _ = frames[count]
    turn = degrees(atan2(ty, tx))
    mirror = -1 if tx < 0 else 1
    unit = half * 1.75 / 100
    with c.moved(px, py, turn=round(turn, 1), scale=(round(unit, 3), round(unit * mirror, 3))):
        for mx, my, a, s in ((-60, -60, 3.5, 120), (-80, -25, 3.25, 140), (-85, 15, 3.0, 140), (-70, 50, 2.75, 120),
                             (-40, 72, 2.5, 90)):
            pen(flame(mx, my, s, a), 0, True)
        pen("M-20 -78C-70 -130 -120 -150 -190 -140M-92 -140Q-120 -176 -160 -186M6 -84C-20 -146 -60 -180 -130 -196M-44 -168Q-62 "
            "-204 "
            "-96 -222", 11, None)
        pen("M-100 -48C-70 -96 -6 -100 34 -66Q66 -52 96 -60Q104 -84 132 -78Q166 -66 154 -36Q150 -14 126 -10L52 2L112 22Q122 50 "
            "84 54"
            "Q24 62 -30 52Q-84 62 -100 48Z", 8, "body")
        pen("M34 -66Q10 -52 2 -30M52 2Q20 0 6 -14M126 -10Q118 -26 96 -28", 6, None)
        pen("M56 8Q88 6 118 -2Q104 10 74 16Z", 0, True)
        pen("M62 4l7 12 7-14M98 -6l6 12 7-14", 4, None)
        pen("M20 -46a13 13 0 1 0 26 0a13 13 0 1 0-26 0z", 5, None)
        pen("M28 -46a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", 0, True)
        pen("M0 -58Q28 -84 58 -58", 7, None)
        pen("M140 -44C190 -60 220 -120 190 -170C176 -190 156 -180 160 -164M132 -30C200 -10 240 20 236 76C230 100 208 98 208 80",
            6, None)
        pen("M84 54Q80 96 44 112M58 58Q50 92 18 102M30 60Q20 86 -8 90", 5, None)


def person(c, x, foot, tall, robe, hat="cone", trousers="#e6dcc4", load=None, face=1, stoop=0.0):
    """A small figure without a face, in a long tunic; load is a pole with baskets, an armful of books, a hoe or nothing."""
    u = tall / 100
    pool(c, x + 5 * u, foot, 20 * u, 4 * u, 0.55)
    lean = stoop * 14 * u * face
    c.path(f"M{num(x - 7 * u)} {num(foot)}v{num(-20 * u)}h{num(6 * u)}v{num(20 * u)}zM{num(x + 1 * u)} {num(foot)}"
           f"v{num(-20 * u)}h{num(6 * u)}"
           f"v{num(20 * u)}z", trousers)
    c.path(f"M{num(x - 12 * u)} {num(foot - 14 * u)}"
           f"Q{num(x - 11 * u + lean * 0.3)} {num(foot - 50 * u)} {num(x - 9 * u + lean)} {num(foot - 74 * u)}"
           f"Q{num(x + lean)} {num(foot - 82 * u)} {num(x + 9 * u + lean)} {num(foot - 74 * u)}"
           f"Q{num(x + 11 * u + lean * 0.3)} {num(foot - 50 * u)} {num(x + 12 * u)} {num(foot - 14 * u)}Z",
           c.linear([lighter(robe, 0.28), robe, darker(robe, 0.4)], 0, 0, 1, 0.4))
    c.path(f"M{num(x + lean + face * 6 * u)} {num(foot - 72 * u)}"
           f"q{num(face * 13 * u)} {num(12 * u)} {num(face * 8 * u)} {num(26 * u)}",
           stroke=darker(robe, 0.12), width=6.5 * u, cap="round")
    c.ellipse(x + lean + face * u, foot - 86 * u, 6 * u, 7.4 * u, "#8f6b4c")
    if hat == "cone":
        c.path(f"M{num(x + lean - 17 * u)} {num(foot - 88 * u)}L{num(x + lean)} {num(foot - 103 * u)}"
               f"L{num(x + lean + 17 * u)} {num(foot - 88 * u)}"
               f"q{num(-17 * u)} {num(6 * u)} {num(-34 * u)} 0z", c.linear(["#f2e3b8", "#d3b877", "#94733f"], 0, 0, 1, 0.6))
    elif hat == "turban":
        c.path(f"M{num(x + lean - 7.4 * u)} {num(foot - 87 * u)}q{num(7.4 * u)} {num(-13 * u)} {num(14.8 * u)} 0v{num(-5 * u)}"
               f"q{num(-7.4 * u)} {num(-9 * u)} {num(-14.8 * u)} 0z", "#1d1512")
    if load == "pole":
        top = foot - 76 * u
        c.path(f"M{num(x - 40 * u)} {num(top + 4 * u)}Q{num(x)} {num(top - 5 * u)} {num(x + 40 * u)} {num(top + 4 * u)}",
               stroke="#5a3f22",
               width=2.8 * u, cap="round")
        for side in (-1, 1):
            bx = x + side * 38 * u
            c.path(f"M{num(bx - 9 * u)} {num(foot - 30 * u)}L{num(bx)} {num(top + 3 * u)}L{num(bx + 9 * u)} {num(foot - 30 * u)}",
                   stroke="#4a351f",
                   width=1.1 * u)
            c.path(f"M{num(bx - 12 * u)} {num(foot - 32 * u)}h{num(24 * u)}l{num(-4 * u)} {num(22 * u)}h{num(-16 * u)}z",
                   c.linear(["#c9a766", "#7d5c30"], 0, 0, 1, 0.5))
            c.path(f"M{num(bx - 11 * u)} {num(foot - 32 * u)}q{num(11 * u)} {num(-12 * u)} {num(22 * u)} 0z",
                   "#e6d6ac" if side < 0 else "#d8c490")
    elif load == "books":
        bx, by = x + lean + face * 15 * u, foot - 46 * u
        for k in range(4):
            c.rect(bx - 10 * u, by - k * 5 * u, 20 * u, 4.6 * u, ("#8b5a34", "#e6d6ac", "#6b4a5a", "#d8c490")[k], round_=u)
    elif load == "hoe":
        c.path(f"M{num(x + face * 4 * u)} {num(foot - 40 * u)}L{num(x + face * 34 * u)} {num(foot - 4 * u)}", stroke="#5a3f22",
               width=2.4 * u, cap="round")
        c.path(f"M{num(x + face * 30 * u)} {num(foot - 2 * u)}l{num(face * 10 * u)} {num(-6 * u)}"
               f"l{num(face * 3 * u)} {num(7 * u)}z", "#4c4a46")


def lattice(c, x, y, w, h, tone, rows=5, columns=4, light="#e9d7a6", back=None):
    """A latticed door panel: glowing paper or dark behind, a carved board below."""
    c.rect(x, y, w, h, c.linear([lighter(tone, 0.10), tone, darker(tone, 0.3)], 0, 0, 1, 0.5))
    m = w * 0.10
    px, py, pw, ph = x + m, y + m, w - 2 * m, h * 0.62
    c.rect(px, py, pw, ph, back or c.linear([lighter(light, 0.5), light, darker(light, 0.18)], 0, 0, 0.6, 1))
    bars = "".join(f"M{num(px + pw * i / columns)} {num(py)}v{num(ph)}" for i in range(1, columns))
    bars += "".join(f"M{num(px)} {num(py + ph * i / rows)}h{num(pw)}" for i in range(1, rows))
    c.path(bars, stroke=darker(tone, 0.15), width=max(2, w * 0.035))
    c.rect(px, py, pw, ph, "none", stroke=darker(tone, 0.45), width=max(2, w * 0.03))
    for top, tall in ((h * 0.62 + 2 * m, h * 0.08), (h * 0.70 + 3 * m, h * 0.30 - 4 * m)):
        c.rect(px, y + top, pw, tall, c.linear([darker(tone, 0.2), lighter(tone, 0.12)], 0, 0, 1, 1))
        c.rect(px, y + top, pw, tall, "none", stroke=darker(tone, 0.5), width=2, opacity=0.7)
    c.path(f"M{num(x)} {num(y + h)}V{num(y)}H{num(x + w)}", stroke=lighter(tone, 0.4), width=1.6, opacity=0.5)
    c.path(f"M{num(x + w)} {num(y)}V{num(y + h)}", stroke=darker(tone, 0.6), width=2.4, opacity=0.6)


def brocade(c, d, x, y, w, h, tone, step=46):
    """Silk with a small woven figure over it, inside the path d."""
    c.path(d, c.linear([lighter(tone, 0.18), tone, darker(tone, 0.35)], 0, 0, 0.7, 1))
    with c.clipped(d):
        figure = ""
        for row in range(int(h // step) + 2):
            for k in range(int(w // step) + 2):
                px, py = x + (k + 0.5 * (row % 2)) * step, y + row * step
                s = step * 0.20
                figure += f"M{num(px)} {num(py - s)}l{num(s)} {num(s)}l{num(-s)} {num(s)}l{num(-s)} {num(-s)}z"
        c.path(figure, stroke="#e3b968", width=1.6, opacity=0.34)
        threads = "".join(f"M{num(x)} {num(y + k * 6)}h{num(w)}" for k in range(int(h // 6) + 1))
        c.path(threads, stroke=darker(tone, 0.5), width=1, opacity=0.22)


def rule_across(c, x1, x2, at, words, tone="#e8d9b4", gap=26, size=30, back=None):
    """A dimension line between x1 and x2."""
    c.path(f"M{num(x1)} {num(at - gap)}V{num(at + 12)}M{num(x2)} {num(at - gap)}V{num(at + 12)}M{num(x1)} {num(at)}H{num(x2)}",
           stroke=tone,
           width=1.6, opacity=0.9)
    c.path(f"M{num(x1)} {num(at)}l14 -5v10zM{num(x2)} {num(at)}l-14 -5v10z", tone)
    wide = len(words) * size * 0.54 + 20
    if back:
        c.rect((x1 + x2) / 2 - wide / 2, at - size * 0.62, wide, size * 1.24, back)
        c.text((x1 + x2) / 2, at + size * 0.36, words, size, tone, font="sans")
    else:
        c.text((x1 + x2) / 2, at + size * 1.2, words, size, tone, font="sans")


def rule_along(c, y1, y2, at, words, tone="#e8d9b4", gap=26, size=30, back=None):
    """A dimension line between y1 and y2."""
    c.path(f"M{num(at - gap)} {num(y1)}H{num(at + 12)}M{num(at - gap)} {num(y2)}H{num(at + 12)}M{num(at)} {num(y1)}V{num(y2)}",
           stroke=tone,
           width=1.6, opacity=0.9)
    c.path(f"M{num(at)} {num(y1)}l-5 14h10zM{num(at)} {num(y2)}l-5 -14h10z", tone)
    wide = len(words) * size * 0.54 + 20
    if back:
        c.rect(at - size * 0.62, (y1 + y2) / 2 - wide / 2, size * 1.24, wide, back)
        c.text(at + size * 0.36, (y1 + y2) / 2, words, size, tone, font="sans", turn=-90)
    else:
        c.text(at + size * 1.1, (y1 + y2) / 2, words, size, tone, font="sans", turn=-90)


def specks(c, x, y, w, h, count, tone, size=2.4, opacity=0.35):
    c.path("".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h))}h.1" for _ in range(count)), stroke=tone,
           width=size,
           cap="round", opacity=opacity)


def ribbon(c, pairs, width, tone):
    """A silk cord through points, lit on one side."""
    d = curve(pairs)
    with c.moved(3, 6):
        c.path(d, stroke="#000000", width=width, opacity=0.3, cap="round")
    c.path(d, stroke=darker(tone, 0.35), width=width, cap="round")
    c.path(d, stroke=tone, width=width * 0.66, cap="round")
    c.path(d, stroke=lighter(tone, 0.45), width=width * 0.16, cap="round", opacity=0.8)


