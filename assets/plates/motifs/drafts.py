"""Handwritten drafts: half a margin left for second thoughts; two small leaves with their corrections."""
from draw.canvas import num
from draw.tone import darker, lighter

from ._deskware import cloth, inkwell, leaf, pen, scrawl, wooden


def _struck(c, x, y, long, ink, width=3):
    """A stroke through words, with its second thought above."""
    c.path(f"M{num(x)} {num(y)}q{num(long * 0.3)} {num(c.dice.between(-6, 6))} {num(long * 0.55)} 0t{num(long * 0.45)} {num(c.dice.between(-4, 4))}", stroke=ink, width=width,
           cap="round", opacity=0.85)


def half_margin_draft(c, kind, date, about, ground="#54402c", ink="#25304a", second="#7a2f22", tint=("#a9bdb6", 0.28)):
    """An office draft: the text on the right half of the sheet, the left half kept for changes."""
    wooden(c, ground, 6, (0.3, 0.16), True)
    w, h = c.width, c.height
    with c.moved(w * 0.085, h * 0.05, turn=1.1):
        sw, sh = w * 0.80, h * 0.865
        leaf(c, 0, 0, sw, sh, "thin", tint, edge=1.4, folds=((0.5, "v"), (0.5, "h")), stains=6, fibres=110)
        mid = sw * 0.44
        for i in range(1, 30):
            ly = sh * 0.06 + i * sh * 0.030
            c.line(16, ly, sw - 16, ly, "#6f8494", 1, 0.22)
        left, tw = mid + 20, sw * 0.93 - mid - 20
        c.text(left + tw / 2, sh * 0.105, kind, 50, ink, font="display", italic=True, weight="bold")
        c.text(left + tw / 2, sh * 0.145, date, 33, ink, italic=True)
        for i, line in enumerate(about):
            c.text(left + tw / 2, sh * 0.190 + i * 38, line, 29, ink, italic=True)
        c.mark("dau", left + tw / 2 + w * 0.085, sh * 0.125 + h * 0.05)
        at = sh * 0.205 + len(about) * 38 + 26
        lead = sh * 0.030
        starts = []
        for lines in (4, 5, 3, 5, 4):
            room = int((sh * 0.955 - at) / lead)
            if room < 1:
                break
            starts.append((at, min(lines, room)))
            at = scrawl(
                c, left, at, tw, min(
                    lines, room), lead, 12.5, ink, 2.6, last=c.dice.between(
                    0.4, 0.9), strength=0.82, indent=40) + lead * 0.35
        for n, (sy, lines) in enumerate(starts):
            for k in range(lines):
                if c.dice.chance(0.36):
                    sx, long = left + tw * c.dice.between(0.05, 0.55), tw * c.dice.between(0.14, 0.34)
                    _struck(c, sx, sy + k * lead - 4, long, ink if n % 2 else second)
                    if c.dice.chance(0.6):
                        scrawl(
                            c,
                            sx +
                            6,
                            sy +
                            k *
                            lead -
                            19,
                            long *
                            0.8,
                            1,
                            20,
                            6.5,
                            second if n %
                            2 == 0 else ink,
                            1.8,
                            last=1,
                            strength=0.85)
        # second thoughts in the margin, led to their places
        for n, (share, lines) in enumerate(((0.31, 3), (0.52, 4), (0.78, 2))):
            my = sh * share
            scrawl(c, sw * 0.07, my, sw * 0.29, lines, 31, 10, second if n !=
                   1 else ink, 2.2, last=c.dice.between(0.5, 0.9), strength=0.8)
            c.path(f"M{num(sw * 0.375)} {num(my + 10)}C{num(mid - 20)} {num(my - 16)} {num(mid - 10)} {num(my + 30)} {num(left - 6)} {num(my + 12)}"
                   f"m-14 -9l14 9-15 8", stroke=second if n != 1 else ink, width=2.2, opacity=0.7, cap="round", join="round")
        c.path(f"M{num(sw * 0.385)} {num(sh * 0.505)}c16 0 6 54 18 58c-12 4 -2 58 -18 58",
               stroke=ink, width=2.4, opacity=0.7, cap="round")
        c.circle(sw * 0.20, sh * 0.90, 16, ink, 0.75)
        c.path(f"M{num(sw * 0.20)} {num(sh * 0.90)}m26 8h.1m10 -16h.1m-50 26h.1", stroke=ink, width=7, cap="round", opacity=0.7)
    inkwell(c, w * 0.905, h * 0.285, 62, "#1b2a46")
    pen(c, w * 0.60, h * 0.925, w * 0.42, -14, "#2a1a14")


def two_leaves(c, measure, ground="#43251f", ink="#3b2415", blue="#2a55a0"):
    """Two small leaves side by side: brown-black ink, corrections in blue, and a scale under them."""
    cloth(c, ground, (0.36, 0.2))
    w, h = c.width, c.height
    lh = h * 0.755
    lw = lh * 13.5 / 20.5
    gap = w * 0.05
    x0 = (w - 2 * lw - gap) / 2
    for n in range(2):
        x, y = x0 + n * (lw + gap), h * 0.075
        with c.moved(x, y, turn=(-0.9, 0.7)[n]):
            leaf(c, 0, 0, lw, lh, "do", ("#e8d7ac", 0.25), edge=1.8, folds=((0.5, "h"),)
                 if n else ((0.5, "h"), (0.5, "v")), stains=6, shadow=26, fibres=120)
            left, tw, at = lw * 0.10, lw * 0.81, lh * 0.10
            lead = lh * 0.041
            if n == 0:
                scrawl(c, lw * 0.26, at, lw * 0.48, 1, lead, 15, ink, 3.2, last=1, strength=0.9)
                at += lead * 1.7
            blocks = (4, 5, 3, 6) if n == 0 else (5, 4, 5)
            for b, lines in enumerate(blocks):
                room = int((lh * 0.93 - at) / lead)
                if room < 1:
                    break
                lines = min(lines, room)
                scrawl(c, left, at, tw, lines, lead, 11.5, ink, 2.5, last=c.dice.between(0.35, 0.9), strength=0.86, indent=34)
                k = (1, 3, 0, 2)[b] if n == 0 else (2, 1, 3)[b]
                if k < lines:
                    sx, long, sy = left + tw * c.dice.between(0.12, 0.5), tw * c.dice.between(0.18, 0.32), at + k * lead - 4
                    _struck(c, sx, sy, long, blue, 3.2)
                    scrawl(c, sx + 4, sy - 15, long * 0.95, 1, 20, 7, blue, 2.1, last=1, strength=0.92)
                    c.path(f"M{num(sx - 8)} {num(sy + 12)}l8 -12 8 12", stroke=blue,
                           width=2.4, cap="round", join="round", opacity=0.9)
                    if n == 0 and b == 1:
                        c.mark("sua", x + sx + long / 2, y + sy - 14)
                at += lines * lead + lead * 0.45
            if n:
                mx = lw * 0.935
                scrawl(c, left, at + lead * 0.2, tw * 0.7, 2, lead, 11.5, blue, 2.4, last=0.6, strength=0.9)
                c.path(f"M{num(mx)} {num(lh * 0.42)}q14 40 -2 90", stroke=blue, width=2.6, cap="round", opacity=0.8)
    # the scale: the true size of the paper
    y = h * 0.925
    unit = lw / 13.5
    c.rect(x0 + 5, y - 17, lw + 2, 46, "#000000", 0.35, 3)
    c.rect(x0, y - 22, lw, 44, c.linear([lighter("#d8bd7c", 0.3), "#c7a860", darker("#a98a48", 0.1)]), round_=3)
    ticks = "".join(f"M{num(x0 + unit * k / 2)} {num(y - 22)}v{16 if k % 2 == 0 else 9}" for k in range(28))
    c.path(ticks, stroke="#3a2a14", width=1.6)
    c.text(x0 + lw / 2, y + 15, measure, 22, "#3a2412", font="sans", weight="bold")
    c.mark("kho", x0 + lw / 2, y)
