"""A law as a printed booklet, and as its chapters and articles."""
from draw.canvas import num, points
from draw.ground import cast, pool, table, tag
from draw.tone import INK, darker, lighter, mix
from draw.wood import board
from motifs._printwork import fitted


ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]


def law_booklet(c, title, number, issuer, date, tone="#7d1d1a", wall="#3b403c", pile=9):
    """A booklet leaning on the wall, standing on a pile of the same."""
    w, h = c.width, c.height
    edge = h * 0.735
    c.rect(0, 0, w, edge + 4, c.radial([(0, lighter(wall, 0.42), 1), (0.6, wall, 1), (1, darker(wall, 0.5), 1)], 0.36, 0.3, 0.9))
    board(c, -20, edge, w + 40, h - edge + 20, "#8a6440", 40, edge=0)
    c.line(0, edge, w, edge, "#2c1a0e", 4, 0.5)
    # the pile: thin booklets, their spines towards us
    px, pw, foot = w * 0.13, w * 0.74, h * 0.895
    pool(c, w / 2, foot + 12, pw * 0.62, 46, 0.8)
    y = foot
    for k in range(pile):
        thick = c.dice.between(21, 27)
        off = c.dice.between(-16, 16)
        shade = mix(tone, "#2a0a08", c.dice.between(0, 0.2))
        y -= thick
        c.rect(px + off, y, pw, thick, c.linear([lighter(shade, 0.35), shade, darker(shade, 0.5)]), round_=5)
        c.rect(px + off + pw * 0.76, y + 3, pw * 0.235, thick - 6, c.linear(["#f6edd6", "#d9cba6"]))
        c.path("".join(f"M{num(px + off + pw * 0.765)} {num(y + 6 + j * 4)}h{num(pw * 0.225)}" for j in range(int(thick // 5))),
               stroke="#8a744c",
               width=1, opacity=0.6)
        c.path(f"M{num(px + off + pw * 0.06)} {num(y + thick * 0.5)}h{num(pw * 0.13)}M{num(px + off + pw * 0.22)} "
               f"{num(y + thick * 0.5)}h{num(pw * 0.05)}",
               stroke="#e9c682", width=5, opacity=0.8)
        c.line(px + off, y + thick, px + off + pw, y + thick, "#1a0a06", 1.6, 0.5)
    # the booklet
    bw, bh = w * 0.60, h * 0.70
    x, top = w * 0.20, y - bh + 4
    c.path(points([(x + bw, top + 20), (x + bw + w * 0.13, top + bh * 0.28), (x + bw + w * 0.13, y), (x + bw, y)]),
           c.linear([(0, "#000000", 0.42), (1, "#000000", 0)], 0, 0, 1, 0))
    for k in range(7, 0, -1):
        c.rect(x + k * 2.2, top - k * 1.2, bw, bh, "#f4ead2" if k % 2 else "#c2b28a", round_=2)
    c.rect(x, top, bw, bh, c.linear([lighter(tone, 0.26), tone, darker(tone, 0.34)], 0, 0, 0.8, 1), round_=3)
    weave = "".join(f"M{num(x + 2)} {num(top + j * 6)}h{num(bw - 4)}" for j in range(1, int(bh // 6)))
    c.path(weave, stroke=darker(tone, 0.5), width=1, opacity=0.16)
    gold = c.linear(["#fae6b0", "#d2a452", "#f0d490", "#b98736"], 0, 0, 1, 1)
    c.rect(x + 34, top + 34, bw - 68, bh - 68, "none", stroke=gold, width=4)
    c.rect(x + 46, top + 46, bw - 92, bh - 92, "none", stroke=gold, width=1.4)
    # corner pieces: pages fanned as quarter circles
    for cx, cy, sx, sy in ((x + 46, top + 46, 1, 1), (x + bw - 46, top + 46, -1, 1), (x + 46, top + bh - 46, 1, -1),
                           (x + bw - 46, top + bh - 46, -1, -1)):
        d = "".join(f"M{num(cx + sx * r)} {num(cy)}Q{num(cx + sx * r)} {num(cy + sy * r)} {num(cx)} {num(cy + sy * r)}" for r in (22, 36,
                                                                                                                                  50, 64))
        c.path(d, stroke=gold, width=2.2)
    cx = x + bw / 2
    c.text(cx, top + bh * 0.175, issuer, fitted(issuer, 36, bw * 0.7), gold, weight="bold", spacing=4)
    size = min(fitted(line, 124, bw * 0.76, 0.52) for line in title)
    for i, line in enumerate(title):
        c.text(cx, top + bh * 0.40 + i * size * 1.22, line, size, gold, font="display", weight="bold", spacing=3)
    c.path(f"M{num(cx - 110)} {num(top + bh * 0.625)}h92M{num(cx + 18)} {num(top + bh * 0.625)}h92", stroke=gold, width=2.4)
    c.path(f"M{num(cx)} {num(top + bh * 0.625 - 9)}l9 9-9 9-9-9z", gold)
    c.text(cx, top + bh * 0.70, number, fitted(number, 40, bw * 0.7), gold)
    for i, line in enumerate(date):
        c.text(cx, top + bh * 0.83 + i * 40, line, fitted(line, 30, bw * 0.72), gold, italic=True)
    c.rect(x, top, bw, bh, c.linear([(0, "#000000", 0.4), (0.03, "#ffffff", 0.2), (0.055, "#000000", 0.22), (0.09, "#000000", 0)], 0, 0,
                                    1, 0))
    c.path(points([(x, top), (x + bw * 0.5, top), (x + bw * 0.06, top + bh), (x, top + bh)]), "#fff4dc", opacity=0.08)
    c.rect(0, 0, w, h, c.linear([(0, "#fff2cc", 0.16), (0.5, "#fff2cc", 0), (1, "#000000", 0.32)], 0, 0, 1, 0.6))
    tag(c, w - 44, h - 26, "#f0dfc0")


def chapters_and_articles(c, chapters, articles, words, tone="#7d1d1a", surface="#23392f"):
    """The make-up of a law: a divider for each chapter, a card for each article."""
    w, h = c.width, c.height
    table(c, surface, (0.36, 0.2))
    felt = "".join(f"M{num(c.dice.between(0, w))} {num(c.dice.between(0, h))}l{num(c.dice.between(-7, 7))} {num(c.dice.between(-7, 7))}"
                   for _ in range(700))
    c.path(felt, stroke=lighter(surface, 0.4), width=1.4, opacity=0.12)
    # dividers in a stepped row
    x0, span = w * 0.06, w * 0.88
    dw, dh, y0 = span * 0.40, h * 0.40, h * 0.095
    step = (span - dw) / (chapters - 1)
    for k in range(chapters):
        x = x0 + k * step
        y = y0 + (k % 2) * 12
        shade = mix("#e9d6a4", "#c98f62", k / max(1, chapters - 1) * 0.7)
        tabx, tabw = x + 10, step - 24
        cast(c, x, y + 46, dw, dh, 18, 0.30)
        c.path(f"M{num(x)} {num(y + 46)}H{num(tabx)}q6 0 9 -8l10 -32q3 -8 12 -8h{num(tabw - 62)}q9 0 12 8l10 32q3 8 9 "
               f"8H{num(x + dw)}V{num(y + 46 + dh)}H{num(x)}Z",
               c.linear([lighter(shade, 0.35), shade, darker(shade, 0.16)], 0, 0, 0.7, 1))
        c.path(f"M{num(x)} {num(y + 46)}H{num(tabx)}q6 0 9 -8l10 -32q3 -8 12 -8h{num(tabw - 62)}q9 0 12 8l10 32q3 8 9 8H{num(x + dw)}",
               stroke="#fff8e4",
               width=2.4, opacity=0.8)
        c.text(tabx + tabw / 2, y + 44, ROMAN[k], 36, tone, font="display", weight="bold")
        c.text(x + 26, y + 100, words[0], fitted(words[0], 27, step - 40), INK, anchor="start", italic=True)
        c.path("".join(f"M{num(x + 26)} {num(y + 146 + j * 34)}h{num((dw if k == chapters - 1 else step) * c.dice.between(0.5, 0.78))}"
                       for j in range(6)), stroke=INK,
               width=8, opacity=0.34, cap="round")
    c.mark("chuong", x0 + 10 + (step - 24) / 2, y0 + 32)
    # cards in rows
    cols = 14
    gw = span / cols
    ch = h * 0.115
    top = h * 0.565
    for n in range(articles):
        r, k = divmod(n, cols)
        x, y = x0 + k * gw + 5, top + r * (ch + 16)
        turn = c.dice.between(-1.6, 1.6)
        with c.moved(x, y, turn=round(turn, 2)):
            c.rect(4, 6, gw - 12, ch, "#000000", 0.35, 4)
            c.rect(0, 0, gw - 12, ch, c.linear(["#fffaec", "#f2e7ca", "#dfcfa6"], 0, 0, 0.6, 1), round_=3)
            c.line(8, ch * 0.36, gw - 20, ch * 0.36, tone, 1.6, 0.7)
            c.text((gw - 12) / 2, ch * 0.28, str(n + 1), ch * 0.235, tone, font="display", weight="bold")
            c.path("".join(f"M10 {num(ch * (0.52 + 0.15 * j))}h{num((gw - 34) * c.dice.between(0.5, 1))}" for j in range(3)), stroke=INK,
                   width=6, opacity=0.4,
                   cap="round")
    c.mark("dieu", x0 + gw * 0.5, top + ch * 0.5)
    c.rect(0, 0, w, h, c.linear([(0, "#fff3d0", 0.10), (0.5, "#fff3d0", 0), (1, "#000000", 0.30)], 0, 0, 1, 0.6))
