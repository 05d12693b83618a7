"""Decrees as they are kept on a desk: in a leather folder, clipped to the law they detail, in the letter trays."""
from math import sin

from draw.canvas import box, num, points
from draw.ground import cast, pool, table, tag
from draw.tone import INK, darker, lighter, mix
from draw.wood import board
from motifs._printwork import body, bulldog, clean_sheet, fitted, heading, leatherette, linen, pen


def leather_portfolio(c, issuer, number, kind, about, date, leather="#6a3a22", lining="#8a2c20", surface="#241c1a"):
    """A folder of leather lying open, the sheet in its right half."""
    w, h = c.width, c.height
    table(c, surface, (0.3, 0.16))
    x, y, fw, fh = w * 0.05, h * 0.07, w * 0.90, h * 0.815
    cast(c, x, y, fw, fh, 60, 0.55, 20)
    leatherette(c, x, y, fw, fh, leather, 22)
    gx = x + fw / 2
    c.rect(gx - 46, y, 92, fh, c.linear([(0, "#000000", 0), (0.3, "#000000", 0.42), (0.5, "#ffd9a0", 0.14), (0.7, "#000000", 0.42),
                                         (1, "#000000", 0)], 0, 0, 1, 0))
    stitch = (f"M{num(x + 26)} {num(y + 26)}H{num(gx - 50)}V{num(y + fh - 26)}H{num(x + 26)}Z"
              f"M{num(gx + 50)} {num(y + 26)}H{num(x + fw - 26)}V{num(y + fh - 26)}H{num(gx + 50)}Z")
    c.path(stitch, stroke=darker(leather, 0.6), width=5, opacity=0.5)
    c.path(stitch, stroke="#e6c08a", width=2.6, dash="13 8", opacity=0.8)
    # the left half: a lining with moiré, a pocket with papers
    px, py, pw, ph = x + 46, y + 46, gx - 100 - x, fh - 92
    c.rect(px, py, pw, ph, c.linear([lighter(lining, 0.16), lining, darker(lining, 0.4)], 0, 0, 1, 1), round_=8)
    with c.clipped(box(px, py, pw, ph)):
        waves = ""
        for i in range(46):
            wy = py + ph * i / 46
            waves += f"M{num(px)} {num(wy)}" + "".join(f"q{num(pw / 12)} {num(9 * sin(i * 0.7 + k))} {num(pw / 6)} 0" for k in range(6))
        c.path(waves, stroke=lighter(lining, 0.4), width=2, opacity=0.16)
        c.rect(px, py, pw, ph, c.linear([(0, "#ffdca0", 0.18), (0.5, "#ffdca0", 0), (1, "#000000", 0.25)], 0, 0, 1, 0.8))
    for k, (dx, dy) in enumerate(((30, 40), (58, 66))):
        clean_sheet(c, px + dx, py + dy, pw - 110, ph * 0.6, "thin" if k == 0 else "white", 10, 20)
        body(c, px + dx + 50, py + dy + 70, pw - 210, py + dy + ph * 0.42, 30, 7, INK, strength=0.28)
    slope = [(px, py + ph * 0.50), (px + pw, py + ph * 0.36), (px + pw, py + ph), (px, py + ph)]
    with c.moved(0, -8):
        c.path(points(slope), "#000000", opacity=0.3)
    c.path(points(slope), c.linear([lighter(leather, 0.16), leather, darker(leather, 0.4)], 0, 0, 0.8, 1))
    c.path(f"M{num(px + 4)} {num(py + ph * 0.50 + 18)}L{num(px + pw - 4)} {num(py + ph * 0.36 + 18)}", stroke="#e6c08a", width=2.6,
           dash="13 8",
           opacity=0.8)
    c.line(px, py + ph * 0.50, px + pw, py + ph * 0.36, lighter(leather, 0.6), 2, 0.6)
    # the sheet, held at its corners
    sx, sy, sw, sh = gx + 84, y + 40, x + fw - 62 - (gx + 84), fh - 80
    clean_sheet(c, sx, sy, sw, sh, "white", 18)
    left, tw = sx + sw * 0.10, sw * 0.80
    at = heading(c, left, tw, sy + 72, issuer, number, kind, about, date, 0.92, "#26201c")
    body(c, left, at, tw, sy + sh - 60, 31, 7.4, "#26201c", strength=0.5)
    for cx, cy, dx, dy in ((sx, sy, 1, 1), (sx + sw, sy, -1, 1), (sx, sy + sh, 1, -1), (sx + sw, sy + sh, -1, -1)):
        c.path(points([(cx - dx * 12, cy - dy * 12), (cx + dx * 66, cy - dy * 12), (cx - dx * 12, cy + dy * 66)]),
               c.linear([lighter(leather, 0.25), darker(leather, 0.25)], 0, 0, 1, 1))
        c.line(cx + dx * 66, cy - dy * 12, cx - dx * 12, cy + dy * 66, darker(leather, 0.6), 2.5, 0.6)
    # ties
    for side in (-1, 1):
        ex = x if side < 0 else x + fw
        d = f"M{num(ex)} {num(y + fh * 0.52)}q{num(side * 44)} 40 {num(side * 18)} 130q{num(-side * 16)} 60 {num(side * 12)} 120"
        with c.moved(8, 10):
            c.path(d, stroke="#000000", width=14, opacity=0.35, cap="round")
        c.path(d, stroke=darker(leather, 0.25), width=14, cap="round")
        c.path(d, stroke=lighter(leather, 0.4), width=3, cap="round", opacity=0.6)


def decree_over_law(c, issuer, number, kind, about, date, law, cover="#2f5b43", cloth="#cfc6ae"):
    """The detailing decree clipped over the booklet of its law, flags between the pages."""
    w, h = c.width, c.height
    linen(c, cloth, (0.3, 0.18))
    # the booklet
    with c.moved(w * 0.10, h * 0.10, turn=-5):
        bw, bh = w * 0.66, h * 0.66
        cast(c, 0, 0, bw, bh, 44, 0.34)
        for k in range(8, 0, -1):
            c.rect(k * 1.6, k * 1.8, bw, bh, "#f2ead6" if k % 2 else "#b9ad90")
        for k, tone in enumerate(("#d9a441", "#c9553a", "#5f93a8", "#d9a441", "#8fb07c")):
            c.rect(bw - 30, bh * (0.16 + 0.125 * k), 86, 40, c.linear([lighter(tone, 0.3), tone]))
            c.rect(bw, bh * (0.16 + 0.125 * k), 10, 40, "#000000", 0.16)
        leatherette(c, 0, 0, bw, bh, cover, 3)
        c.rect(0, 0, bw * 0.06, bh, c.linear([(0, "#000000", 0.35), (0.6, "#ffffff", 0.10), (1, "#000000", 0)], 0, 0, 1, 0))
        gold = c.linear(["#f4dca0", "#c9994a"], 0, 0, 1, 1)
        c.rect(bw * 0.10, bh * 0.045, bw * 0.84, bh * 0.91, "none", stroke=gold, width=2.5)
        for i, line in enumerate(law):
            c.text(bw * 0.52, 138 + i * 58, line, fitted(line, 54 if i == 0 else 32, bw * 0.8), gold, font="display" if i == 0
                   else "serif",
                   weight="bold" if i == 0 else None, spacing=3 if i == 0 else 0)
    # the decree
    with c.moved(w * 0.215, h * 0.235, turn=2.6):
        sw, sh = w * 0.68, h * 0.665
        for k in (2, 1):
            with c.moved(k * 7, k * 6, turn=k * 0.5):
                clean_sheet(c, 0, 0, sw, sh, "white", 18 if k == 2 else 0, 10)
        clean_sheet(c, 0, 0, sw, sh, "white", 10)
        left, tw = sw * 0.105, sw * 0.79
        at = heading(c, left, tw, 106, issuer, number, kind, about, date, 1.0)
        body(c, left, at, tw, sh - 60, 33, 7.8, INK, strength=0.5)
        bulldog(c, sw * 0.5, 4, 120)
    pen(c, w * 0.075, h * 0.86, -24, "#2b4a3a", 330)


def letter_trays(c, issuer, number, kind, about, date, wall="#8f9a86", desk="#7a5432"):
    """The desk where papers come in and go out: three trays, envelopes, and the decree on its stand."""
    w, h = c.width, c.height
    edge = h * 0.70
    c.rect(0, 0, w, edge + 4, c.linear([lighter(wall, 0.36), wall, darker(wall, 0.28)], 0, 0, 1, 0.6))
    for k in range(5):            # light through a blind
        y0 = h * (0.05 + 0.105 * k)
        c.path(points([(w * 0.30, y0), (w * 0.98, y0 + h * 0.12), (w * 0.98, y0 + h * 0.165), (w * 0.30, y0 + h * 0.045)]),
               c.linear([(0, "#fff3cc", 0), (0.4, "#fff3cc", 0.22), (1, "#fff3cc", 0.05)], 0, 0, 1, 0))
    board(c, -20, edge, w + 40, h - edge + 20, desk, 44, edge=0)
    c.rect(0, edge, w, h * 0.05, c.linear([(0, "#fff0cc", 0.34), (1, "#fff0cc", 0)]))
    c.line(0, edge, w, edge, darker(desk, 0.5), 4, 0.5)
    # trays
    tx, tw, foot = w * 0.06, w * 0.44, h * 0.80
    pool(c, tx + tw / 2, foot + 12, tw * 0.62, 42, 0.6)
    tall = h * 0.175
    for level in range(3):
        by = foot - level * (tall + 12)
        c.rect(tx + 14, by - tall + 6, tw - 28, tall - 14, "#1f1712")
        papers = (11, 8, 5)[2 - level] if level else 15
        py = by - 14
        for k in range(papers):
            tone = c.dice.pick(["#f4ecd6", "#efe6cf", "#e2d5b4", "#d9cba4", "#f7f2e4"])
            thick = c.dice.between(5, 9)
            inset = c.dice.between(20, 54)
            c.rect(tx + inset, py - thick, tw - inset - c.dice.between(20, 60), thick, tone)
            c.line(tx + inset, py, tx + tw - 30, py, "#5a4a30", 1, 0.5)
            if c.dice.chance(0.34):
                c.rect(tx + tw * c.dice.between(0.2, 0.7), py - thick - 1, c.dice.between(34, 70), thick + 2,
                       c.dice.pick(["#b5442f", "#4f7a8c", "#c9994a", "#5f7f58"]))
            py -= thick
        # an envelope standing out of the pile
        if level < 2:
            ex = tx + tw * (0.30 if level else 0.44)
            c.path(points([(ex, py + 6), (ex + tw * 0.36, py + 6), (ex + tw * 0.35, py - 34), (ex + 8, py - 34)]),
                   c.linear(["#e9d7a8", "#c9ae74"]))
            c.path(f"M{num(ex + 8)} {num(py - 34)}L{num(ex + tw * 0.18)} {num(py - 8)}L{num(ex + tw * 0.35)} {num(py - 34)}",
                   stroke="#8a6c3a",
                   width=2, opacity=0.7)
        rail = c.linear([lighter("#5d4630", 0.35), "#5d4630", "#32241a"])
        c.rect(tx - 6, by - 18, tw + 12, 26, rail, round_=4)
        c.line(tx - 4, by - 16, tx + tw + 4, by - 16, "#d9b98a", 2, 0.6)
        for sx in (tx - 8, tx + tw - 14):
            c.rect(sx, by - tall - 6, 22, tall + 12, c.linear(["#8a6a48", "#5d4630", "#2f2118"], 0, 0, 1, 0), round_=3)
        c.rect(tx + tw * 0.40, by - 15, tw * 0.20, 20, c.linear(["#f4e6bc", "#c9a866"]), round_=3)
    # the decree on a stand
    sw, sh = w * 0.335, h * 0.735
    sx, sy = w * 0.575, h * 0.065
    pool(c, sx + sw / 2, sy + sh + 14, sw * 0.66, 36, 0.6)
    with c.moved(sx, sy, skew=-2):
        c.rect(-14, -14, sw + 28, sh + 20, c.linear(["#a9825a", "#6b4a2e"], 0, 0, 1, 1), round_=6)
        clean_sheet(c, 0, 0, sw, sh, "white", 8)
        left, tw2 = sw * 0.095, sw * 0.81
        at = heading(c, left, tw2, 66, issuer, number, kind, about, date, 0.82)
        body(c, left, at, tw2, sh - 40, 29, 6.8, INK, strength=0.5)
        c.rect(-24, sh - 6, sw + 48, 26, c.linear(["#b98f62", "#6b4a2e", "#402a18"]), round_=5)
    # pens in a cup, a reel of cord
    cx, cy = w * 0.535, h * 0.835
    pool(c, cx, cy + 4, 76, 16, 0.6)
    for dx, tone, lean in ((-20, "#2f4a6b", -14), (2, "#b5442f", 4), (20, "#2b2c30", 18)):
        c.path(f"M{num(cx + dx)} {num(cy - 80)}l{lean} -120", stroke=tone, width=13, cap="round")
        c.path(f"M{num(cx + dx - 3)} {num(cy - 84)}l{lean} -112", stroke="#ffffff", width=2.5, cap="round", opacity=0.4)
    c.path(points([(cx - 44, cy - 104), (cx + 44, cy - 104), (cx + 38, cy), (cx - 38, cy)]), c.linear(["#e2dccb", "#b9b09a", "#7c745f"],
                                                                                                      0, 0, 1, 0))
    c.ellipse(cx, cy - 104, 44, 9, "#5c5442")
    c.path(f"M{num(cx - 41)} {num(cy - 60)}q41 12 82 0M{num(cx - 40)} {num(cy - 50)}q40 12 80 0", stroke="#3f6a74", width=4, opacity=0.8)
    rx, ry = w * 0.455, h * 0.90
    pool(c, rx + 6, ry + 34, 84, 14, 0.6)
    c.rect(rx - 58, ry - 30, 116, 62, c.linear(["#e9d3a0", "#b9945a", "#7a5a30"], 0, 0, 1, 0))
    turns = "".join(f"M{num(rx - 58)} {num(ry - 26 + k * 8)}q58 9 116 0" for k in range(8))
    c.path(turns, stroke="#6d4f28", width=2, opacity=0.6)
    for dy in (-36, 30):
        c.ellipse(rx, ry + dy, 66, 12, c.linear(["#8a6238", "#5a3c20"]))
    c.path(f"M{num(rx + 56)} {num(ry + 20)}q90 30 150 -6t130 10", stroke="#d9bd84", width=5, cap="round")
    c.rect(0, 0, w, h, c.linear([(0, "#fff2c8", 0.20), (0.5, "#fff2c8", 0), (1, "#0c0804", 0.40)], 0, 0, 1, 0.5))
    tag(c, w - 44, h - 26, mix(desk, "#fff6e2", 0.8))
