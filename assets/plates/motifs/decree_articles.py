"""A decree by its articles, and the things that one of them protects."""
from draw.canvas import curve, num, points
from draw.ground import cast, pool, table, tag
from draw.paper import bars
from draw.tone import darker, lighter
from draw.wood import board

from ._deskware import leaf, typed


def articles_page(c, state, number, kind, about, date, articles, strong,
                  paper="thin", tint=None, ground="#20292c", cover="#4a1f1a"):
    """A typed decree bound in its volume: numbered articles, one of them standing out."""
    table(c, ground, (0.4, 0.16))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.155, h * 0.045, w * 0.775, h * 0.88
    cast(c, x - 40, y - 12, sw + 66, sh + 30, 44, 0.5)
    c.rect(x - 34, y - 16, sw + 58, sh + 34, c.linear([lighter(cover, 0.16), cover, darker(cover, 0.4)], 0, 0, 0.8, 1), round_=6)
    for i in range(7, 0, -1):
        c.rect(x, y + i * 1.6, sw + i * 1.8, sh, "#e9dcbd" if i % 2 else "#b8a277")
    # the leaf before it, folded back at the left
    c.path(curve([(x, y), (x - w * 0.03, y - 4), (x - w * 0.11, y + 16), (x - w * 0.16, y + 40), (x - w * 0.16, y + 40)]) +
           f"L{num(x - w * 0.16)} {num(y + sh + 16)}Q{num(x - w * 0.06)} {num(y + sh - 14)} {num(x)} {num(y + sh)}Z",
           c.linear(["#b59d70", "#efe2c2", "#d8c598", "#7d6338"], 0, 0, 1, 0))
    leaf(c, x, y, sw, sh, paper, tint, edge=1.2, folds=((0.5, "h"),), stains=6, shadow=0, fibres=100)
    c.rect(x, y, sw * 0.12, sh, c.linear([(0, "#2a1808", 0.50), (0.5, "#2a1808", 0.14), (1, "#2a1808", 0)], 0, 0, 1, 0))
    left, tw = x + sw * 0.135, sw * 0.79
    typed(c, left + tw / 2, y + sh * 0.062, state[0], 29, "bold", spacing=1)
    for i, line in enumerate(state[1:]):
        typed(c, left + tw / 2, y + sh * 0.062 + (i + 1) * 36, line, 25, spacing=0.5)
    top = y + sh * 0.062 + len(state) * 36
    c.line(left + tw / 2 - 90, top - 14, left + tw / 2 + 90, top - 14, "#2b2430", 1.6, 0.7)
    typed(c, left, top + 34, number, 29, anchor="start")
    c.mark("so", left + 70, top + 24)
    typed(c, left + tw, top + 34, date, 25, anchor="end", italic=True, spacing=0)
    typed(c, left + tw / 2, top + 118, kind, 56, "bold", spacing=8)
    for i, line in enumerate(about):
        typed(c, left + tw / 2, top + 164 + i * 36, line, 26, italic=True, spacing=0.2)
    at = top + 164 + len(about) * 36 + 34
    step = (y + sh * 0.955 - at) / len(articles)
    for i, word in enumerate(articles):
        bold = word == strong
        lines = max(1, int((step - 30) / 30))
        lines = max(1, min(lines, (3, 4, 3, 4, 3, 2)[i % 6]))
        if bold:
            c.rect(left - 18, at - 32, tw + 36, lines * 30 + 32, "#c9994a", 0.20, 4)
            c.path(f"M{num(left - 30)} {num(at - 26)}q-10 30 0 {num(lines * 30 + 14)}",
                   stroke="#a92c19", width=4, cap="round", opacity=0.8)
            c.mark("dieu", left + 46, at - 8)
        if word:
            typed(c, left, at, word, 28, "bold" if bold else None, anchor="start", spacing=0.4)
        else:
            c.path(f"M{num(left + 3)} {num(at - 8)}h52m20 0h16", stroke="#2b2430", width=12, cap="round", opacity=0.72)
        gap = 126
        bars(c, left + gap, at - 8, tw - gap, 1, 30, 8.5, "#2b2430", last=1, strength=0.80 if bold else 0.52)
        if lines > 1:
            bars(c, left, at + 22, tw, lines - 1, 30, 8.5, "#2b2430", last=c.dice.between(0.4, 0.85), strength=0.80 if bold else 0.52)
        at += step


def protected_things(c, wall="#77705c", ground="#4e3a28"):
    """A corner of a store: a stele, an edict partly unrolled, old books, a tied bundle."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear([lighter(wall, 0.32), wall, darker(wall, 0.55)], 0, 0, 1, 0.7))
    for _ in range(26):
        c.ellipse(c.dice.between(0, w), c.dice.between(0, h * 0.75), c.dice.between(40, 190), c.dice.between(20, 90),
                  c.radial([(0, c.dice.pick(["#fff2d0", "#3a3020", "#8a7a50"]), 0.12), (1, "#8a7a50", 0)]))
    c.path(points([(0, 0), (w * 0.30, 0), (w * 0.92, h * 0.80), (w * 0.34, h * 0.80)]),
           c.linear([(0, "#fff1c4", 0.34), (1, "#fff1c4", 0.02)], 0, 0, 0.7, 1))
    foot = h * 0.775
    board(c, -20, foot, w + 40, h * 0.26, ground, 24)
    c.rect(0, foot, w, 7, lighter(ground, 0.4), 0.5)
    # the stele
    sx, sw, top = w * 0.12, w * 0.27, h * 0.085
    stone = "#8c8878"
    pool(c, sx + sw * 0.62, foot + 26, sw * 0.80, 34, 0.7)
    base = foot + 10
    d = f"M{num(sx)} {num(base)}V{num(top + sw * 0.42)}Q{num(sx + sw * 0.02)} {num(top)} {num(sx + sw / 2)} {num(top)}Q{num(sx + sw * 0.98)} {num(top)} {num(sx + sw)} {num(top + sw * 0.42)}V{num(base)}Z"
    with c.moved(26, 8):
        c.path(d, darker(stone, 0.6))
    c.path(d, c.linear([lighter(stone, 0.34), stone, darker(stone, 0.35)], 0, 0, 1, 0.5))
    with c.clipped(d):
        for _ in range(22):
            c.ellipse(sx + c.dice.between(0, sw), top + c.dice.between(0, base - top), c.dice.between(10, 60), c.dice.between(8, 40),
                      c.radial([(0, c.dice.pick(["#5f6a50", "#d8d2bc", "#4a463c"]), 0.30), (1, "#5f6a50", 0)]))
        grit = "".join(f"M{num(sx + c.dice.between(0, sw))} {num(top + c.dice.between(0, base - top))}h.1" for _ in range(260))
        c.path(grit, stroke="#3a372e", width=2.6, cap="round", opacity=0.35)
    c.path(d, stroke=lighter(stone, 0.6), width=2, opacity=0.5)
    ix, iw, iy = sx + sw * 0.13, sw * 0.74, top + sw * 0.50
    c.rect(ix, iy, iw, base - iy - 40, "none", stroke=darker(stone, 0.5), width=3, opacity=0.8)
    c.path(f"M{num(ix)} {num(iy - 14)}q{num(iw / 2)} {num(-sw * 0.54)} {num(iw)} 0",
           stroke=darker(stone, 0.5), width=3, opacity=0.8)
    cloud = "".join(
        f"M{num(sx + sw * (0.33 + 0.17 * k))} {num(iy - sw * 0.14)}c-26 -4 -22 -34 2 -32c18 2 14 26 -2 22m8 10q20 2 30 -12" for k in range(3))
    c.path(cloud, stroke=darker(stone, 0.5), width=3, opacity=0.7, cap="round")
    dark = light = ""
    cols = 9
    for k in range(cols):
        cx, at = ix + iw * (k + 0.5) / cols, iy + 18
        while at < base - 74:
            long = c.dice.between(9, 20)
            dark += f"M{num(cx)} {num(at)}v{num(long)}"
            light += f"M{num(cx + 2)} {num(at + 2)}v{num(long)}"
            at += long + c.dice.between(8, 13)
    c.path(light, stroke=lighter(stone, 0.65), width=6, opacity=0.35)
    c.path(dark, stroke=darker(stone, 0.62), width=6, opacity=0.75)
    # books, spines towards us, and a bundle on them
    bx, by = w * 0.45, foot + 34
    pool(c, bx + w * 0.13, by + 4, w * 0.17, 26, 0.7)
    for n, (tone, thick) in enumerate((("#6d4a2c", 58), ("#a58c58", 44), ("#43505a", 52), ("#8a4a34", 40))):
        by -= thick
        bw = w * 0.25 - n * 9
        ox = bx + c.dice.between(-6, 22)
        c.rect(ox, by, bw, thick, c.linear([lighter(tone, 0.3), tone, darker(tone, 0.5)]), round_=5)
        c.rect(ox, by + 6, bw * 0.90, thick - 13, c.linear(["#f1e4c4", "#cdb88a"]))
        c.path("".join(f"M{num(ox + 3)} {num(by + 10 + j * 5)}h{num(bw * 0.88)}" for j in range(int((thick - 18) // 5))),
               stroke="#7b6338", width=1.2, opacity=0.5)
        c.rect(ox + bw * 0.88, by, bw * 0.12, thick, c.linear([lighter(tone, 0.3), tone, darker(tone, 0.5)]), round_=5)
        c.line(ox + 4, by + 2, ox + bw - 6, by + 2, lighter(tone, 0.6), 2, 0.5)
    tx, ty, tw, th = bx + 24, by - 84, w * 0.205, 84
    c.path(points([(tx, ty + 6), (tx + tw * 0.5, ty), (tx + tw, ty + 8), (tx + tw + 4,
           ty + th), (tx - 4, ty + th)]), c.linear(["#f3e6c6", "#cdb581", "#98804e"]))
    c.path(
        "".join(
            f"M{num(tx + c.dice.between(-3, 8))} {num(ty + 12 + j * 5.4)}h{num(tw - c.dice.between(2, 16))}" for j in range(13)),
        stroke="#6d5430",
        width=1.3,
        opacity=0.5)
    for k in (0.27, 0.74):
        c.path(f"M{num(tx + tw * k)} {num(ty + 1)}q7 {num(th / 2)} 0 {num(th)}", stroke="#4a1f16", width=7)
        c.path(f"M{num(tx + tw * k - 2)} {num(ty + 1)}q7 {num(th / 2)} 0 {num(th)}", stroke="#b5543c", width=3)
    # the edict: an unrolled length hung on the wall
    rx, ry, rw = w * 0.735, foot - h * 0.545, w * 0.185
    length = h * 0.475
    nail = (rx + rw / 2, ry - 92)
    for dx, tone, width in ((12, "#000000", 4), (0, "#5a2418", 4)):
        c.path(
            f"M{num(rx + dx)} {num(ry)}L{num(nail[0] + dx)} {num(nail[1] + dx / 2)}L{num(rx + rw + dx)} {num(ry)}",
            stroke=tone,
            width=width,
            opacity=0.3 if dx else 1)
    c.circle(nail[0], nail[1], 8, c.radial([(0, "#d8cfb8", 1), (1, "#4a4436", 1)], 0.35, 0.3, 0.8))
    fall = f"M{num(rx)} {num(ry)}h{num(rw)}c10 {num(length * 0.3)} -10 {num(length * 0.6)} 8 {num(length)}h{num(-rw - 16)}c18 {num(-length * 0.4)} -6 {num(-length * 0.7)} 8 {num(-length)}z"
    with c.moved(18, 14):
        c.path(fall, "#000000", opacity=0.3)
    c.path(fall, c.linear(["#c59a3e", "#ecca70", "#d9ad4c", "#b4862e"], 0, 0, 0.25, 1))
    with c.clipped(fall):
        dust = "".join(f"M{num(rx + c.dice.between(0, rw))} {num(ry + c.dice.between(0, length))}h.1" for _ in range(260))
        c.path(dust, stroke="#fff2bc", width=3, cap="round", opacity=0.55)
        wave = "".join(
            f"M{num(rx + 14 + k * 34)} {num(ry + 60 + j * 74)}q12 -18 24 0q-12 12 -24 0" for k in range(int(rw // 34)) for j in range(6))
        c.path(wave, stroke="#9a6d20", width=1.6, opacity=0.35)
        ink = ""
        for k in range(6):
            at = ry + 74
            while at < ry + length - (60 if k % 2 else 120):
                long = c.dice.between(13, 26)
                ink += f"M{num(rx + rw * (0.16 + k * 0.137))} {num(at)}v{num(long)}"
                at += long + c.dice.between(11, 17)
        c.path(ink, stroke="#2a1a0c", width=9, cap="round", opacity=0.82)
        c.rect(rx - 10, ry, 34, length, c.linear([(0, "#6b4408", 0.4), (1, "#6b4408", 0)], 0, 0, 1, 0))
    for ey, grow in ((ry - 20, 22), (ry + length - 10, 14)):
        c.rect(rx - grow - 6, ey + 6, rw + 2 * grow, 34, "#000000", 0.3, 14)
        c.rect(rx - 12, ey, rw + 24, 34, c.linear(["#f0d27c", "#c99a3c", "#7d5618"]), round_=4)
        for side in (rx - grow - 10, rx + rw + grow - 12):
            c.rect(side, ey - 3, 24, 40, c.linear(["#b5543c", "#6d2014", "#3a0e08"]), round_=8)
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.10), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.42)], 0, 0, 1, 0.7))
    tag(c, w - 44, h - 26, "#f1e4cb")
