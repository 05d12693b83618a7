"""What several plates of papers share: tables, tinted sheets, handwriting, pens, labels."""
from draw.canvas import box, num, points
from draw.ground import cast, tag
from draw.paper import sheet
from draw.tone import INK, darker, lighter, mix
from draw.wood import grain


def wooden(c, tone="#5b3f28", planks=5, light=(0.3, 0.2), upright=False):
    """A table of planks seen from above, with a lamp on it; the tag stands at its lower edge."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, tone)
    wide = (w if upright else h) / planks
    for i in range(planks):
        shade = c.dice.between(-0.10, 0.14)
        colour = lighter(tone, shade) if shade > 0 else darker(tone, -shade)
        x, y, pw, ph = (i * wide, 0, wide, h) if upright else (0, i * wide, w, wide)
        c.rect(x, y, pw + 1, ph + 1, colour)
        with c.clipped(box(x, y, pw, ph)):
            grain(c, x, y, pw, ph, colour, 15, upright, 0.26)
        if i:
            if upright:
                c.line(x, 0, x, h, darker(tone, 0.75), 4, 0.8)
                c.line(x + 3, 0, x + 3, h, lighter(tone, 0.3), 1.5, 0.4)
            else:
                c.line(0, y, w, y, darker(tone, 0.75), 4, 0.8)
                c.line(0, y + 3, w, y + 3, lighter(tone, 0.3), 1.5, 0.4)
    c.rect(0, 0, w, h, c.radial([(0, "#ffe2a8", 0.30), (0.5, "#ffe2a8", 0.04), (1, "#0d0704", 0.62)], light[0], light[1], 0.98))
    tag(c, w - 44, h - 26, mix(tone, "#fff1d8", 0.78))


def cloth(c, tone, light=(0.3, 0.2)):
    """A table under cloth: baize, felt, velvet."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, tone)
    c.rect(0, 0, w, h, c.radial([(0, lighter(tone, 0.26), 1), (0.5, tone, 1), (1, darker(tone, 0.6), 1)], light[0], light[1], 1.0))
    nap = "".join(f"M{num(c.dice.between(0, w))} {num(c.dice.between(0, h))}l{c.dice.whole(3, 9)} {c.dice.whole(-3, 4)}" for _ in range(900))
    c.path(nap, stroke=darker(tone, 0.45), width=1.4, opacity=0.34)
    nap = "".join(f"M{num(c.dice.between(0, w))} {num(c.dice.between(0, h))}l{c.dice.whole(3, 9)} {c.dice.whole(-4, 3)}" for _ in range(620))
    c.path(nap, stroke=lighter(tone, 0.5), width=1.2, opacity=0.16)
    tag(c, w - 44, h - 26, mix(tone, "#f8efdd", 0.72))


def leaf(c, x, y, w, h, paper="old", tint=None, **how):
    """A sheet, of coloured paper if a tint (colour, share) is given."""
    d = sheet(c, x, y, w, h, paper, **how)
    if tint:
        c.path(d, tint[0], opacity=tint[1])
        c.path(d, c.linear([(0, "#fffaf0", 0.22), (0.5, "#fffaf0", 0), (1, "#000000", 0.10)], 0, 0, 0.9, 1))
    return d


def typed(c, x, y, words, size, weight=None, anchor="middle", spacing=1.2, fill="#2b2430", italic=False):
    """Words as a worn ribbon leaves them: a faint second impression beside the first."""
    c.text(x + 1.1, y + 0.8, words, size, fill, weight=weight, anchor=anchor, spacing=spacing, opacity=0.28, italic=italic)
    c.text(x, y, words, size, fill, weight=weight, anchor=anchor, spacing=spacing, opacity=0.92, italic=italic)


def _word(dice, size, length):
    """One word of running hand: humps, a loop upwards or downwards now and then."""
    d, run = "", 0.0
    while run < length:
        s = size * dice.between(0.34, 0.62)
        a = dice.between(0, 1)
        if a < 0.16:
            d += f"c{num(s * 0.9)} {num(-size * 1.7)} {num(s * 0.1)} {num(-size * 1.9)} {num(s * 0.5)} {num(size * 0.1)}"
            run += s * 0.5
        elif a < 0.28:
            d += f"c{num(s * 0.5)} {num(size * 1.5)} {num(-s * 0.6)} {num(size * 1.4)} {num(s * 0.7)} {num(-size * 0.1)}"
            run += s * 0.7
        else:
            d += f"q{num(s * 0.35)} {num(-size * dice.between(0.7, 1.2))} {num(s)} {num(size * dice.between(-0.06, 0.10))}"
            run += s
    return d


def scrawl(c, x, y, w, lines, lead, size, ink="#2c2a3a", width=2.6, slope=0.0, last=0.6, strength=0.8, indent=0):
    """Lines of running handwriting that say nothing; returns the y after them."""
    dice, out = c.dice, ""
    for i in range(lines):
        at, end = x + (indent if i == 0 else 0), x + w * (last if i == lines - 1 else dice.between(0.94, 1.0))
        while at < end - size:
            length = min(dice.between(1.6, 5.2) * size, end - at)
            out += f"M{num(at)} {num(y + i * lead + (at - x) * slope)}" + _word(dice, size, length)
            at += length + size * dice.between(0.75, 1.25)
    c.path(out, stroke=ink, width=width, opacity=strength, cap="round", join="round")
    return y + lines * lead


def pen(c, x, y, long, turn, tone="#1d2a3a", trim="#d2a94e"):
    """A fountain pen lying with its nib at x, y."""
    t = long * 0.036
    with c.moved(x + 7, y + 10, turn=turn):
        c.path(
            f"M0 0L{num(long * 0.12)} {num(-t)}H{num(long)}q{num(t)} {num(t)} 0 {num(2 * t)}H{num(long * 0.12)}Z",
            "#000000",
            opacity=0.32)
    with c.moved(x, y, turn=turn):
        c.path(f"M0 0Q{num(long * 0.06)} {num(-t * 0.8)} {num(long * 0.125)} {num(-t * 0.62)}V{num(t * 0.62)}Q{num(long * 0.06)} {num(t * 0.8)} 0 0Z",
               c.linear([lighter(trim, 0.5), darker(trim, 0.3)]))
        c.line(long * 0.01, 0, long * 0.08, 0, darker(trim, 0.7), 1.4)
        c.circle(long * 0.085, 0, t * 0.16, darker(trim, 0.7))
        c.path(f"M{num(long * 0.12)} {num(-t * 0.7)}L{num(long * 0.24)} {num(-t)}H{num(long * 0.985)}q{num(t * 1.1)} {num(t)} 0 {num(2 * t)}"
               f"H{num(long * 0.24)}L{num(long * 0.12)} {num(t * 0.7)}Z", c.linear([lighter(tone, 0.35), tone, darker(tone, 0.55)]))
        for at in (0.245, 0.62, 0.65):
            c.rect(long * at, -t * 1.03, long * 0.014, t * 2.06, c.linear([lighter(trim, 0.45), trim, darker(trim, 0.5)]))
        c.line(long * 0.27, -t * 0.55, long * 0.96, -t * 0.55, "#ffffff", t * 0.2, 0.35, cap="round")
        c.path(f"M{num(long * 0.95)} {num(-t * 0.35)}H{num(long * 0.70)}", stroke=trim, width=t * 0.3, cap="round")


def pencil(c, x, y, long, turn, tone="#b5341f", tail=None):
    """A pencil with its point at x, y; with a tail it writes in two colours."""
    t = long * 0.026
    with c.moved(x + 6, y + 9, turn=turn):
        c.path(f"M0 0L{num(long * 0.09)} {num(-t)}H{num(long)}V{num(t)}H{num(long * 0.09)}Z", "#000000", opacity=0.3)
    with c.moved(x, y, turn=turn):
        c.path(f"M0 0L{num(long * 0.09)} {num(-t)}V{num(t)}Z", c.linear(["#f0d7a4", "#b58a50"]))
        c.path(f"M0 0L{num(long * 0.03)} {num(-t / 3)}V{num(t / 3)}Z", darker(tone, 0.35))
        c.rect(long * 0.088, -t, long * (0.45 if tail else 0.91), 2 * t, c.linear([lighter(tone, 0.35), tone, darker(tone, 0.45)]))
        if tail:
            c.rect(long * 0.53, -t, long * 0.38, 2 * t, c.linear([lighter(tail, 0.35), tail, darker(tail, 0.45)]))
            c.path(f"M{num(long)} 0L{num(long * 0.91)} {num(-t)}V{num(t)}Z", c.linear(["#f0d7a4", "#b58a50"]))
            c.path(f"M{num(long)} 0L{num(long * 0.97)} {num(-t / 3)}V{num(t / 3)}Z", darker(tail, 0.35))
        c.line(long * 0.09, -t * 0.3, long * 0.91, -t * 0.3, "#ffffff", 1.2, 0.35)


def inkwell(c, x, y, size, ink="#1b2238", glass="#8fa6a8"):
    """A round inkwell seen from above and a little before it."""
    cast(c, x - size * 0.9, y - size * 0.7, size * 1.8, size * 1.6, size * 0.4, 0.4, size)
    c.circle(x, y, size, c.radial([(0, lighter(glass, 0.4), 1), (0.75, glass, 1), (1, darker(glass, 0.45), 1)], 0.35, 0.3, 0.75))
    c.circle(x, y, size * 0.98, "none", 0.5, stroke=lighter(glass, 0.7), width=size * 0.05)
    c.circle(x, y, size * 0.62, darker(glass, 0.3))
    c.circle(x, y, size * 0.54, c.radial([(0, lighter(ink, 0.25), 1), (0.6, ink, 1), (1, darker(ink, 0.5), 1)], 0.35, 0.3, 0.8))
    c.path(f"M{num(x - size * 0.35)} {num(y - size * 0.1)}q{num(size * 0.06)} {num(-size * 0.24)} {num(size * 0.3)} {num(-size * 0.28)}",
           stroke="#ffffff", width=size * 0.06, opacity=0.55, cap="round")


def label(c, x, y, w, h, words, size, paper=("#f7edd4", "#e2cfa2"), fill=INK, italic=False, frame="#5a4028", weight=None, lead=1.3):
    """A pasted label with one rule inside its edge and one or more lines of words."""
    lines = [words] if isinstance(words, str) else list(words)
    c.rect(x + 3, y + 5, w, h, "#000000", 0.22)
    c.rect(x, y, w, h, c.linear([paper[0], paper[1]], 0, 0, 1, 1))
    if frame:
        m = min(h * 0.09, 9)
        c.rect(x + m, y + m, w - 2 * m, h - 2 * m, "none", stroke=frame, width=1.3)
    first = y + h / 2 + size * 0.34 - (len(lines) - 1) * size * lead / 2
    for i, line in enumerate(lines):
        c.text(x + w / 2, first + i * size * lead, line, size, fill, italic=italic, weight=weight)


def clip(c, x, y, size, turn=0):
    """A paper clip pushed over an edge from above."""
    with c.moved(x, y, turn=turn, scale=size / 100):
        for dx, dy, colour, width, share in ((3, 4, "#000000", 5, 0.25), (0, 0, "#8d8678", 5, None), (-1, -1, "#efe9da", 1.6, 0.8)):
            c.path(f"M{dx} {96 + dy}v-78a17 17 0 0 1 34 0v104a26 26 0 0 1-52 0v-84",
                   stroke=colour, width=width, cap="round", opacity=share)


def spread(c, x, y, w, h, paper=("#f7efdc", "#eadcbc", "#cdb98f"), cover="#4a2a20", rise=0.016, thick=26, fan=9):
    """An open volume seen from above: its boards, the blocks of leaves, two pages that sink into the gutter. Returns both pages' boxes."""
    for i in range(11, 0, -1):
        c.rect(x - 26 + i * 2.2, y - 10 + i * 4, w + 52, h + 34, "#000000", 0.045, 12)
    c.rect(x - 22, y - 16, w + 44, h + 40, c.linear([lighter(cover, 0.18), cover, darker(cover, 0.35)], 0, 0, 0.6, 1), round_=8)
    for cx, cy, sx, sy in ((x - 22, y - 16, 1, 1), (x + w + 22, y - 16, -1, 1),
                           (x - 22, y + h + 24, 1, -1), (x + w + 22, y + h + 24, -1, -1)):
        c.path(points([(cx, cy), (cx + sx * 92, cy), (cx, cy + sy * 92)]), darker(cover, 0.45), opacity=0.85)
    lift, mid = h * rise, x + w / 2
    for i in range(fan, -1, -1):
        out = i * thick / fan
        tone = "#efe2c4" if i % 2 else "#bfa878"
        if i == 0:
            tone = None
        for side in (-1, 1):
            edge = mid + side * (w / 2 - thick + out)
            base = y + out * 0.55
            d = (f"M{num(mid)} {num(base + lift)}C{num(mid + side * w * 0.06)} {num(base - lift)} {num(mid + side * w * 0.16)} {num(base - lift * 0.6)} "
                 f"{num(edge)} {num(base)}V{num(base + h)}C{num(mid + side * w * 0.16)} {num(base + h - lift * 0.6)} {num(mid + side * w * 0.06)} "
                 f"{num(base + h - lift)} {num(mid)} {num(base + h + lift)}Z")
            if tone:
                c.path(d, tone)
            else:
                c.path(d, c.linear([paper[0], paper[1]] if side < 0 else [
                       paper[1], paper[0], paper[1]], 0 if side < 0 else 0, 0, 1, 0.25))
                with c.clipped(d):
                    deep = w * 0.085
                    gx = mid - deep if side < 0 else mid
                    c.rect(gx, y - 30, deep, h + 80, c.linear([(0, "#4a3212", 0.55), (0.45, "#4a3212", 0.16), (1, "#4a3212", 0)],
                                                              1 if side < 0 else 0, 0, 0 if side < 0 else 1, 0))
                    rim = "".join(
                        f"M{num(mid + side * c.dice.between(0.02, 0.48) * w)} {num(y + c.dice.between(0, 1) * h)}h.1" for _ in range(60))
                    c.path(rim, stroke="#9a7440", width=3.4, cap="round", opacity=0.30)
                    for _ in range(3):
                        c.ellipse(mid + side * w * c.dice.between(0.1, 0.47), y + h * c.dice.between(0.02, 0.98), w * c.dice.between(0.05, 0.10),
                                  h * c.dice.between(0.05, 0.12), c.radial([(0, "#a97c3c", 0.12), (0.85, "#a97c3c", 0.10), (1, "#a97c3c", 0)]))
                    c.rect(mid + (side * w * 0.5 if side < 0 else w * 0.38), y - 20, w * 0.12, h + 60,
                           c.linear([(0, "#6b4a1c", 0.26 if side < 0 else 0), (1, "#6b4a1c", 0 if side < 0 else 0.30)], 0, 0, 1, 0))
    c.line(mid, y + lift, mid, y + h + lift, "#2c1c0c", 3, 0.55)
    return (x + thick, y, w / 2 - thick, h), (mid, y, w / 2 - thick, h)


def card(c, x, y, w, h, tone, fibres=200):
    """A board of coarse card with its fibres."""
    c.rect(x, y, w, h, c.linear([lighter(tone, 0.26), tone, darker(tone, 0.22)], 0, 0, 0.8, 1), round_=5)
    for fill, share in ((darker(tone, 0.5), 0.22), ("#fff4d8", 0.22)):
        d = "".join(
            f"M{num(x + c.dice.between(0, 0.98) * w)} {num(y + c.dice.between(0, 1) * h)}l{c.dice.whole(4, 16)} {c.dice.whole(-4, 4)}" for _ in range(fibres))
        c.path(d, stroke=fill, width=1.2, opacity=share)
    c.rect(x, y, w, h, "none", 0.4, 5, darker(tone, 0.5), 1.6)
