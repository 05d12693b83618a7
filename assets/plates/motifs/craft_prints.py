"""A sheet of small woodcuts of tools and trades, printed on do paper."""
from math import cos, pi, sin

from draw.canvas import num
from draw.ground import cast
from draw.tone import darker, lighter

from ._deskware import leaf, wooden


def _hat():
    return ("M20 140Q100 178 180 140L100 40Z",
            "M38 134Q100 160 162 134M56 112Q100 132 144 112M74 86Q100 100 126 86M100 40L70 148M100 40L130 148M100 40V156", "")


def _plough():
    return ("M30 60Q70 66 96 120L150 150L176 150L160 166L84 160Q60 96 30 72Z",
            "M96 120L168 96L182 100M84 160L56 172M104 132L140 156", "M14 176H190")


def _loom():
    return ("M26 40H174V52H26ZM30 52V172M170 52V172M26 120H174V130H26Z", "".join(
        f"M{44 + k * 9} 52V120" for k in range(13)) + "M40 130L60 168M140 130L160 168M44 150H156", "M14 176H190")


def _kiln():
    return ("M24 170Q24 60 100 56Q176 60 176 170ZM76 170Q76 126 100 126Q124 126 124 170M92 56V30H112V57",
            "M40 150H66M136 150H164M36 130H70M130 130H168M44 108H156M56 88H146M74 72H128", "M96 24q-8 -10 2 -18M108 24q10 -8 4 -18M14 176H190")


def _basket():
    return ("M34 84H166L144 168H56ZM34 84Q100 70 166 84", "M40 104H160M46 126H154M50 148H150" +
            "".join(f"M{52 + k * 19} 84L{62 + k * 15} 168" for k in range(6)), "M44 82Q100 0 156 82")


def _net():
    return ("M100 26L24 110M100 26L176 110M24 110Q100 170 176 110", "M44 96Q100 140 156 96M62 76Q100 106 138 76M80 54Q100 72 120 54" +
            "".join(f"M100 26L{40 + k * 20} {124 + (20 if 1 < k < 5 else 8)}" for k in range(7)), "M10 168q22 -10 44 0t44 0t44 0t44 0M100 26L150 6")


def _jar():
    return ("M76 40H124V54Q164 76 158 118Q150 166 126 170H74Q50 166 42 118Q36 76 76 54Z",
            "M76 54H124M48 92Q100 104 152 92M44 116Q100 128 156 116M60 146Q100 156 140 146", "M14 176H190")


def _bellows():
    return ("M30 90H128V140H30ZM128 104H164V126H128M4 112H30M4 100V124",
            "M40 100H118M40 110H118M40 120H118M40 130H118M56 90V140M104 90V140", "M168 110q12 -16 6 -30q18 12 14 34q-6 22 -24 20M14 150H190")


def _pole():
    return ("M12 62Q100 34 188 62M12 62L4 110M12 62L50 110M188 62L150 110M188 62L196 110M0 110H54L46 152H8ZM146 110H200L192 152H154Z",
            "M4 124H50M8 138H48M150 124H196M152 138H194", "M0 160H200")


def _mould():
    return ("M22 70L120 40L186 92L82 130Z", "".join(f"M{34 + k * 10} {67 - k * 3}L{94 + k * 10} {126 - k * 4}" for k in range(
        9)) + "M40 90L138 58M60 108L160 74", "M60 140v14M84 140v22M108 132v18M14 172H190")


def _fan():
    ribs = "".join(
        f"M100 160L{num(100 + 104 * cos(a))} {num(150 + 104 * sin(a))}" for a in [pi + pi * (0.12 + 0.76 * k / 10) for k in range(11)])
    return ("M4 108Q100 -26 196 108L118 146Q100 128 82 146Z", ribs, "M96 160L84 186M104 160L116 186")


def _chisel():
    return ("M26 130H156V150H26ZM44 112L120 36L132 48L56 124ZM150 40L186 76L174 88L138 52ZM120 66L150 96L142 104L112 74Z",
            "M60 108L126 44M30 138H150M156 46L180 70", "M20 160H166M60 156q8 8 18 2M96 158q10 6 18 -2")


def craft_prints(c, columns=4, rows=3, paper="do", ground="#33302c", ink="#241a14"):
    wooden(c, ground, 4, (0.3, 0.16))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.045, h * 0.05, w * 0.83, h * 0.86
    with c.moved(10, 8, turn=1.4):
        leaf(c, x, y, sw, sh, paper, edge=4, stains=2, shadow=20, fibres=60)
    leaf(c, x, y, sw, sh, paper, edge=5, stains=7, shadow=26, fibres=320)
    fx, fy, fw, fh = x + sw * 0.04, y + sh * 0.055, sw * 0.92, sh * 0.89
    c.rect(fx, fy, fw, fh, "none", stroke=ink, width=6, opacity=0.85)
    c.rect(fx + 11, fy + 11, fw - 22, fh - 22, "none", stroke=ink, width=1.8, opacity=0.8)
    drawings = [_plough, _loom, _kiln, _hat, _basket, _net, _jar, _bellows, _pole, _mould, _fan, _chisel]
    cw, ch = (fw - 22) / columns, (fh - 22) / rows
    dice = c.dice
    for r in range(rows):
        for k in range(columns):
            cx, cy = fx + 11 + k * cw, fy + 11 + r * ch
            if k:
                c.line(cx, cy, cx + dice.between(-2, 2), cy + ch, ink, 3, 0.75)
            if r:
                c.line(cx, cy, cx + cw, cy + dice.between(-2, 2), ink, 3, 0.75)
            outline, lines, below = drawings[(r * columns + k) % len(drawings)]()
            s = min(cw * 0.76, ch * 0.94) / 200
            ox, oy = cx + cw * 0.035, cy + (ch - 200 * s) / 2
            with c.moved(ox, oy, turn=dice.between(-1.2, 1.2), scale=round(s, 3)):
                c.path(outline, "#a8743a", opacity=0.16)
                c.path(outline, stroke=ink, width=6.5, join="round", cap="round", opacity=0.9)
                c.path(lines, stroke=ink, width=3, cap="round", opacity=0.85)
                if below:
                    c.path(below, stroke=ink, width=4, cap="round", opacity=0.85)
                hatch = "".join(f"M{num(150 + j * 7)} {num(150 + dice.between(-4, 4))}l-14 22" for j in range(6))
                c.path(hatch, stroke=ink, width=2.4, opacity=0.55)
            # two short columns of carved strokes at the right of each cell
            d = ""
            for col in range(2):
                px, at = cx + cw * (0.925 - 0.075 * col), cy + ch * 0.13
                stop = cy + ch * ((0.78, 0.52)[col] + dice.between(-0.12, 0.1))
                while at < stop:
                    long = dice.between(11, 21)
                    d += f"M{num(px)} {num(at)}v{num(long)}"
                    at += long + dice.between(8, 12)
            c.path(d, stroke=ink, width=9, opacity=0.78)
    # where the ink did not take
    thin = "".join(
        f"M{num(fx + dice.between(0, 1) * fw)} {num(fy + dice.between(0, 1) * fh)}l{dice.whole(6, 26)} {dice.whole(-2, 3)}" for _ in range(420))
    c.path(thin, stroke="#e4d0a0", width=1.7, opacity=0.55)
    # a carving knife and a dabber
    kx, ky = w * 0.955, h * 0.22
    with c.moved(kx, ky, turn=8):
        c.path("M-6 330L-16 -40Q0 -60 16 -40L30 330z", "#000000", opacity=0.3)
        c.path("M-13 -14L-9 -96L10 -120L13 -14Z", c.linear(["#f2efe6", "#9a978c", "#55534c"], 0, 0, 1, 0))
        c.rect(-14, -20, 28, 34, c.linear(["#d9b264", "#8a6426"], 0, 0, 1, 0))
        c.path("M-14 14Q-24 180 -12 320Q0 336 12 320Q24 180 14 14Z",
               c.linear([lighter("#6a3a22", 0.4), "#6a3a22", darker("#6a3a22", 0.5)], 0, 0, 1, 0))
    px, py = w * 0.942, h * 0.755
    cast(c, px - 70, py - 70, 140, 140, 30, 0.5, 70)
    c.circle(px, py, 74, c.radial([(0, "#4a4038", 1), (0.7, "#2a221d", 1), (1, "#120d0a", 1)], 0.36, 0.3, 0.8))
    c.path(
        "".join(
            f"M{num(px)} {num(py)}L{num(px + 70 * cos(k * pi / 9))} {num(py + 70 * sin(k * pi / 9))}" for k in range(18)),
        stroke="#6a5c50",
        width=2,
        opacity=0.35)
    c.circle(px, py, 22, c.radial([(0, "#8a6a44", 1), (1, "#3a2614", 1)], 0.36, 0.3, 0.8))
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.14), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.30)], 0, 0, 1, 0.8))
