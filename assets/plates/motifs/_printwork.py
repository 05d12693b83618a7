"""What printed works of our own time share: surfaces to lie on, headings, text that fills a page, open books, solid books."""
from draw.canvas import box, num, points
from draw.ground import cast, tag
from draw.paper import bars
from draw.tone import INK, PAPERS, darker, lighter, mix
from draw.wood import grain


def fitted(words, size, width, wide=0.56):
    """The largest size, at most the given one, at which the words stay within the width."""
    share = wide + (0.11 if words.isupper() else 0)
    return min(size, width / max(1, len(words)) / share)


def _bright(tone):
    return sum(int(tone[i:i + 2], 16) for i in (1, 3, 5)) > 420


def linen(c, tone="#cfc3a8", light=(0.3, 0.2)):
    """A light cloth; the tag stands dark on its lower edge."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.radial([(0, lighter(tone, 0.45), 1), (0.55, tone, 1), (1, darker(tone, 0.30), 1)], *light, 1.0))
    weave = "".join(f"M0 {y}H{w}" for y in range(4, h, 7))
    c.path(weave, stroke=darker(tone, 0.5), width=1.4, opacity=0.13)
    weave = "".join(f"M{x} 0V{h}" for x in range(4, w, 7))
    c.path(weave, stroke=darker(tone, 0.4), width=1.2, opacity=0.11)
    slub = "".join(f"M{num(c.dice.between(0, w))} {num(c.dice.between(0, h))}h{num(c.dice.between(14, 60))}" for _ in range(170))
    c.path(slub, stroke=lighter(tone, 0.6), width=2, opacity=0.28)
    tag(c, w - 44, h - 26, darker(tone, 0.78) if _bright(tone) else mix(tone, "#f4ead8", 0.72))


def planks(c, tone="#8a6238", rows=5, light=(0.3, 0.15)):
    """A table of wide planks seen from above."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.radial([(0, lighter(tone, 0.30), 1), (0.6, tone, 1), (1, darker(tone, 0.42), 1)], *light, 1.05))
    grain(c, 0, 0, w, h, tone, rows * 15, strength=0.26)
    for k in range(1, rows):
        y = h * k / rows + c.dice.between(-8, 8)
        c.line(0, y, w, y, darker(tone, 0.6), 3.5, 0.55)
        c.line(0, y + 3, w, y + 3, lighter(tone, 0.5), 1.5, 0.35)
    tag(c, w - 44, h - 26, mix(tone, "#fdf6e6", 0.82))


def heading(c, left, tw, top, issuer, number, kind, about, date, unit=1.0, ink=INK, split=True, rule="#2a1f18"):
    """Issuer and number on the left, the date on the right, the kind and its subject below; returns the next y."""
    cl, cr = left + tw * 0.23, left + tw * 0.72
    if split:
        at = top
        for line in issuer:
            c.text(cl, at, line, fitted(line, 25 * unit, tw * 0.48), ink, weight="bold")
            at += 33 * unit
        c.line(cl - tw * 0.09, at - 20 * unit, cl + tw * 0.09, at - 20 * unit, rule, 1.5 * unit)
        c.text(cl, at + 12 * unit, number, fitted(number, 24 * unit, tw * 0.46), ink)
        c.text(cr, at + 12 * unit, date, fitted(date, 24 * unit, tw * 0.50, 0.5), ink, italic=True)
        at += 12 * unit
    else:
        at = top
        for line in issuer:
            c.text(left + tw / 2, at, line, fitted(line, 30 * unit, tw), ink, weight="bold", spacing=1.5 * unit)
            at += 38 * unit
        c.line(left, at - 18 * unit, left + tw, at - 18 * unit, rule, 1.5 * unit)
        c.text(left, at + 14 * unit, number, fitted(number, 24 * unit, tw * 0.48), ink, anchor="start")
        c.text(left + tw, at + 14 * unit, date, fitted(date, 24 * unit, tw * 0.50, 0.5), ink, anchor="end", italic=True)
        at += 14 * unit
    c.mark("so", cl if split else left + tw * 0.16, at - 8 * unit)
    at += 92 * unit
    c.text(left + tw / 2, at, kind, fitted(kind, 50 * unit, tw), ink, weight="bold", spacing=2.5 * unit)
    at += 18 * unit
    for line in about:
        at += 38 * unit
        c.text(left + tw / 2, at, line, fitted(line, 29 * unit, tw), ink, weight="bold" if split else None, italic=not split)
    c.line(left + tw * 0.40, at + 26 * unit, left + tw * 0.60, at + 26 * unit, rule, 1.4 * unit)
    return at + 66 * unit


def body(c, x, y, w, foot, lead=31, thick=7.5, ink=INK, indent=0.09, strength=0.5, low=2, high=5):
    """Paragraphs of quiet bars down to the foot."""
    while y < foot - lead * 1.6:
        lines = min(c.dice.whole(low, high), max(1, int((foot - y) / lead)))
        y = bars(c, x, y, w, lines, lead, thick, ink, indent=w * indent, last=c.dice.between(0.3, 0.88), strength=strength) + lead * 0.6
    return y


def clean_sheet(c, x, y, w, h, paper="white", shadow=26, fibres=40):
    """Office paper: straight edges, hardly any age."""
    lit, middle, far, age = PAPERS[paper]
    if shadow:
        cast(c, x, y, w, h, shadow, 0.3, 1)
    c.rect(x, y, w, h, c.linear([lit, middle, far], 0, 0, 0.8, 1))
    with c.clipped(box(x, y, w, h)):
        d = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h))}q{num(c.dice.between(-16, 16))} "
                    f"{num(c.dice.between(-8, 8))} {num(c.dice.between(-26, 26))} {num(c.dice.between(-9, 9))}" for _ in range(fibres))
        c.path(d, stroke=age, width=1, opacity=0.20)
        rim = 0.06 * min(w, h)
        for where in ((0, 0, 1, 0), (1, 0, 0, 0), (0, 0, 0, 1), (0, 1, 0, 0)):
            c.rect(x, y, w, h, c.linear([(0, age, 0.20), (rim / (w if where[0] != where[2] else h), age, 0), (1, age, 0)], *where))
    c.path(f"M{num(x)} {num(y + h)}V{num(y)}H{num(x + w)}", stroke="#fffdf5", width=1.6, opacity=0.7)
    c.path(f"M{num(x)} {num(y + h)}H{num(x + w)}V{num(y)}", stroke=darker(far, 0.4), width=1.4, opacity=0.5)


def open_book(c, x, y, w, h, paper="white", cover="#5a2a20", leaves=9, dip=30):
    """A book lying open: cover, the leaves under each side, two curved pages. Returns both type areas."""
    lit, middle, far, age = PAPERS[paper]
    gx = x + w / 2
    cast(c, x - 16, y, w + 32, h + 10, 46, 0.42)
    c.rect(x - 20, y - 8, w + 40, h + 34, c.linear([lighter(cover, 0.2), cover, darker(cover, 0.4)]), round_=6)

    def page(side, off, drop):
        ox = gx + side * (w / 2 + off)
        return (f"M{num(gx)} {num(y + dip + drop)}Q{num(gx + side * w * 0.06)} {num(y + drop - 4)} {num(gx + side * w * 0.17)} "
                f"{num(y + drop)}"
                f"L{num(ox)} {num(y + 4 + drop)}V{num(y + h + drop)}L{num(gx + side * w * 0.17)} {num(y + h - 4 + drop)}"
                f"Q{num(gx + side * w * 0.06)} {num(y + h - 8 + drop)} {num(gx)} {num(y + h + dip - 6 + drop)}Z")

    for side in (-1, 1):
        for k in range(leaves, 0, -1):
            c.path(page(side, k * 1.8, k * 1.5), lighter(far, 0.15) if k % 2 else darker(far, 0.22))
        d = page(side, 0, 0)
        c.path(d, c.linear([lit, middle, middle], 0, 0, 1, 0.3) if side < 0 else c.linear([middle, lit, far], 0, 0, 1, 0.4))
        with c.clipped(d):
            deep = [(0, "#3a2810", 0.42), (0.22, "#3a2810", 0.16), (0.55, "#3a2810", 0.03), (1, "#3a2810", 0)]
            reach = w * 0.19
            c.rect(gx - reach if side < 0 else gx, y - 10, reach, h + dip + 20,
                   c.linear(deep, 1, 0, 0, 0) if side < 0 else c.linear(deep, 0, 0, 1, 0))
            hair = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h))}q12 5 {num(c.dice.between(12, 30))} 2"
                           for _ in range(40))
            c.path(hair, stroke=age, width=1, opacity=0.2)
    c.line(gx, y + dip, gx, y + h + dip - 8, "#2a1a0c", 3, 0.5)
    m, g = w * 0.045, w * 0.05
    return (x + m, y + h * 0.08, w / 2 - m - g, h * 0.84), (gx + g, y + h * 0.08, w / 2 - m - g, h * 0.84)


def leatherette(c, x, y, w, h, tone, round_=5, edge=True):
    """A stamped cover board."""
    c.rect(x, y, w, h, c.linear([lighter(tone, 0.20), tone, darker(tone, 0.34)], 0, 0, 0.8, 1), round_=round_)
    with c.clipped(box(x, y, w, h)):
        dark = light = ""
        for _ in range(int(w * h / 900)):
            px, py = x + c.dice.between(2, w - 2), y + c.dice.between(2, h - 2)
            piece = f"M{round(px)} {round(py)}q{c.dice.whole(-6, 6)} {c.dice.whole(1, 5)} {c.dice.whole(-9, 9)} {c.dice.whole(2, 9)}"
            dark, light = (dark + piece, light) if c.dice.chance(0.6) else (dark, light + piece)
        c.path(dark, stroke=darker(tone, 0.6), width=1.6, opacity=0.34)
        c.path(light, stroke=lighter(tone, 0.5), width=1.3, opacity=0.20)
    if edge:
        c.path(f"M{num(x + 3)} {num(y + h - 4)}V{num(y + 3)}H{num(x + w - 4)}", stroke=lighter(tone, 0.6), width=2, opacity=0.5)


def page_edges(c, corners, tone="#efe3c6", count=26, opacity=0.45):
    """The cut edges of leaves in a four-cornered face; lines run from the first side to the opposite one."""
    (ax, ay), (bx, by), (dx, dy), (ex, ey) = corners
    c.path(points(corners), c.linear([darker(tone, 0.22), tone, darker(tone, 0.16)]))
    lines = ""
    for i in range(1, count):
        t = (i + c.dice.between(-0.25, 0.25)) / count
        lines += (f"M{num(ax + (ex - ax) * t)} {num(ay + (ey - ay) * t)}"
                  f"L{num(bx + (dx - bx) * t)} {num(by + (dy - by) * t)}")
    c.path(lines, stroke="#6d5530", width=1.2, opacity=opacity)


def pen(c, x, y, turn, tone="#1f2a44", long=300):
    """A fountain pen lying on the table."""
    with c.moved(x, y, turn=turn):
        c.rect(8, 8, long, 22, "#000000", 0.28, 11)
        c.rect(0, 0, long * 0.62, 22, c.linear([lighter(tone, 0.55), tone, darker(tone, 0.5)]), round_=9)
        c.rect(long * 0.60, 1.5, long * 0.26, 19, c.linear([lighter(tone, 0.35), darker(tone, 0.2), darker(tone, 0.6)]), round_=3)
        c.rect(long * 0.585, -1, 12, 24, c.linear(["#f6dfa0", "#b98a3a", "#7a5518"]), round_=2)
        c.path(f"M{num(long * 0.86)} 4L{num(long)} 11L{num(long * 0.86)} 18Z", c.linear(["#f6e2a8", "#a87c34"]))
        c.line(long * 0.88, 11, long * 0.985, 11, "#4a3310", 1.2)
        c.rect(22, -4, long * 0.28, 6, c.linear(["#f6dfa0", "#9a7028"]), round_=3)


def bulldog(c, x, y, wide=110, tone="#2b2c30"):
    """A black binder clip biting the top edge of a sheet at (x, y)."""
    c.path(points([(x - wide / 2 + 5, y + 6), (x + wide / 2 + 5, y + 6), (x + wide / 2 - 5, y + 52), (x - wide / 2 + 15, y + 52)]),
           "#000000", opacity=0.28)
    for side in (-1, 1):
        c.path(f"M{num(x + side * wide * 0.13)} {num(y - 4)}q{num(side * wide * 0.04)} -60 {num(side * wide * 0.16)} -58"
               f"q{num(side * wide * 0.12)} 4 {num(side * wide * 0.04)} 60", stroke="#c9c6bd", width=5)
    c.path(points([(x - wide / 2, y - 8), (x + wide / 2, y - 8), (x + wide / 2 - 8, y + 44), (x - wide / 2 + 8, y + 44)]),
           c.linear([lighter(tone, 0.3), tone, darker(tone, 0.5)]))
    c.line(x - wide / 2 + 6, y - 4, x + wide / 2 - 6, y - 4, "#b9b6ac", 2.5, 0.6)
