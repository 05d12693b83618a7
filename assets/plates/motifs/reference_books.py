"""Works to look things up in: a very thick book, a catalogue lying open."""
from math import sin

from draw.canvas import curve, num, points
from draw.ground import table
from draw.tone import darker, lighter
from motifs._printwork import fitted, open_book, page_edges, planks


def thick_reference(c, title, authors, publisher, extent, ribbons, tone="#2f5a52", ground="#8a6a44"):
    """A very thick book lying with its spine towards us; ribbons mark places between its leaves."""
    w, h = c.width, c.height
    planks(c, ground, 4, (0.3, 0.15))
    x, foot = w * 0.085, h * 0.80
    bw, bh = w * 0.64, h * 0.31
    dx, dy = w * 0.175, -h * 0.30
    for k in range(10):
        c.path(points([(x + 20, foot + 6 + k * 4), (x + bw + 10 + k * 5, foot + 6 + k * 4), (x + bw + dx + 24 + k * 8,
                                                                                             foot + dy + 20 + k * 4),
                       (x + dx, foot + dy)]), "#000000", opacity=0.055)
    top = [(x, foot - bh), (x + dx, foot - bh + dy), (x + bw + dx, foot - bh + dy), (x + bw, foot - bh)]
    side = [(x + bw, foot - bh), (x + bw + dx, foot - bh + dy), (x + bw + dx, foot + dy), (x + bw, foot)]
    c.path(points(side), darker(tone, 0.5))
    inset = 18
    page_edges(c, [(x + bw + 2, foot - bh + inset), (x + bw + dx - 10, foot - bh + dy + inset), (x + bw + dx - 10, foot + dy - inset),
                   (x + bw + 2, foot - inset)], "#f3ead2", 58, 0.38)
    # ribbons out of the leaves, bright and narrow
    hues = ["#c9402c", "#d9a441", "#5f93a8", "#8fb07c", "#b5658a", "#e0803f"]
    for k in range(ribbons):
        t = (k + 0.5) / ribbons
        u = 0.12 + 0.76 * ((k * 5) % ribbons) / ribbons
        px = x + bw + dx * u
        py = foot - bh + inset + dy * u + (bh - 2 * inset) * t
        long = c.dice.between(70, 150)
        hue = hues[k % len(hues)]
        c.path(f"M{num(px)} {num(py)}q{num(long * 0.5)} {num(-6)} {num(long)} {num(22)}l-6 13q{num(-long * 0.5)} -26 {num(-long + 6)} "
               f"-22z",
               c.linear([darker(hue, 0.2), hue, lighter(hue, 0.25)], 0, 0, 1, 0))
        c.path(f"M{num(px + 4)} {num(py + 14)}q{num(long * 0.5)} -4 {num(long - 10)} 22", stroke="#000000", width=5, opacity=0.14)
    # the upper board with its title in the same slope
    c.path(points(top), c.linear([lighter(tone, 0.42), lighter(tone, 0.08), tone], 0, 0, 1, 0.6))
    c.path(points(top), stroke=lighter(tone, 0.6), width=2, opacity=0.6)
    fx = [(x + dx * t + bw * s, foot - bh + dy * t) for t, s in ((0.12, 0.05), (0.88, 0.05), (0.88, 0.95), (0.12, 0.95))]
    c.path(points(fx), stroke="#f0dca4", width=3, opacity=0.8)
    for i in range(6):              # terraced fields as plain lines: plots seen from far above
        t0 = 0.20 + 0.11 * i
        pairs = [(x + dx * (t0 + 0.02 * sin(j * 1.3 + i)) + bw * (0.10 + 0.08 * j), foot - bh + dy * (t0 + 0.025 * sin(j * 1.3 + i)))
                 for j in range(11)]
        c.path(curve(pairs), stroke="#f0dca4", width=2, opacity=0.45)
        for j in range(1, 10, 2):
            px, py = pairs[(j + i) % 11]
            c.line(px, py, px + dx * 0.09, py + dy * 0.09, "#f0dca4", 2, 0.4)
    # the spine, rounded
    c.rect(x, foot - bh, bw, bh, c.linear([(0, lighter(tone, 0.30), 1), (0.25, lighter(tone, 0.12), 1), (0.7, darker(tone, 0.14), 1),
                                           (1, darker(tone, 0.55), 1)]), round_=9)
    weave = "".join(f"M{num(x + 3)} {num(foot - bh + j * 6)}h{num(bw - 6)}" for j in range(1, int(bh // 6)))
    c.path(weave, stroke=darker(tone, 0.6), width=1, opacity=0.25)
    gilt = c.linear(["#fbe9b4", "#cf9f4c"], 0, 0, 0, 1)
    for at in (0.025, 0.165, 0.845, 0.965):
        c.rect(x + bw * at, foot - bh + 12, 6, bh - 24, gilt)
        c.rect(x + bw * at + 11, foot - bh + 12, 2, bh - 24, gilt)
    cx = x + bw * 0.507
    size = min(fitted(line, 50, bw * 0.63, 0.56) for line in title)
    for i, line in enumerate(title):
        c.text(cx, foot - bh * 0.66 + i * size * 1.36, line, size, gilt, font="display", weight="bold")
    line = " · ".join(authors)
    c.text(cx, foot - bh * 0.085, line, fitted(line, 26, bw * 0.6), gilt)
    for i, word in enumerate(publisher):
        c.text(x + bw * 0.099, foot - bh * 0.60 + i * 34, word, fitted(word, 25, bw * 0.115), gilt)
    for i, word in enumerate(extent):
        c.text(x + bw * 0.908, foot - bh * 0.50 + i * 36, word, fitted(word, 34, bw * 0.105), gilt, weight="bold")
    c.rect(0, 0, w, h, c.linear([(0, "#fff3d0", 0.16), (0.5, "#fff3d0", 0), (1, "#000000", 0.30)], 0, 0, 1, 0.7))


def catalogue_spread(c, heads, surface="#31271f", ink="#2a211b", red="#a5321f", rows=6):
    """Two pages of a printed catalogue: numbered boxes, summaries as bars, a ribbon."""
    w, h = c.width, c.height
    table(c, surface, (0.3, 0.18))
    sides = open_book(c, w * 0.055, h * 0.07, w * 0.89, h * 0.80, "white", "#8a6a2c", 14, 34)
    for side, ((px, py, pw, ph), head) in enumerate(zip(sides, heads)):
        c.text(px + (0 if side == 0 else pw), py + 6, head, 30, red, italic=True, anchor="start" if side == 0 else "end")
        c.line(px, py + 24, px + pw, py + 24, ink, 1.5, 0.6)
        step = (ph - 40) / rows
        for k in range(rows):
            y = py + 56 + k * step
            c.rect(px, y, 92, 62, "none", stroke=red, width=2, opacity=0.8)
            c.line(px, y + 31, px + 92, y + 31, red, 1.2, 0.6)
            c.path(f"M{num(px + 16)} {num(y + 16)}h{num(c.dice.between(28, 56))}M{num(px + 16)} "
                   f"{num(y + 47)}h{num(c.dice.between(24, 56))}", stroke=ink,
                   width=7, cap="round", opacity=0.62)
            if k == 0:
                c.mark(f"o-{side + 1}", px + 46, y + 31)
            c.path(f"M{num(px + 116)} {num(y + 8)}h{num((pw - 116) * c.dice.between(0.26, 0.44))}", stroke=ink, width=9, cap="round",
                   opacity=0.75)
            lines = c.dice.whole(2, 3)
            for j in range(lines):
                at, end = px + 116, px + pw * (1 if j < lines - 1 else c.dice.between(0.5, 0.9))
                d = ""
                while at < end - 16:
                    run = min(c.dice.between(18, 54), end - at)
                    d += f"M{num(at)} {num(y + 36 + j * 25)}h{num(run)}"
                    at += run + 13
                c.path(d, stroke=ink, width=6.6, cap="round", opacity=0.48)
    # the ribbon over the gutter
    rx, ry = w * 0.515, h * 0.085
    c.path(f"M{num(rx)} {num(ry)}C{num(rx + 30)} {num(h * 0.35)} {num(rx - 24)} {num(h * 0.62)} {num(rx + 26)} {num(h * 0.945)}l24 -16 "
           f"12 24"
           f"C{num(rx + 14)} {num(h * 0.62)} {num(rx + 62)} {num(h * 0.35)} {num(rx + 26)} {num(ry)}Z", "#000000", opacity=0.18)
    c.path(f"M{num(rx - 10)} {num(ry)}C{num(rx + 20)} {num(h * 0.35)} {num(rx - 34)} {num(h * 0.62)} {num(rx + 14)} {num(h * 0.935)}l22 "
           f"-16 12 24"
           f"C{num(rx + 2)} {num(h * 0.62)} {num(rx + 50)} {num(h * 0.35)} {num(rx + 16)} {num(ry)}Z", c.linear(["#b5341f", "#d24a30",
                                                                                                                 "#8f2414", "#b5341f"]))
    c.rect(0, 0, w, h, c.linear([(0, "#fff3d0", 0.10), (0.5, "#fff3d0", 0), (1, "#000000", 0.26)], 0, 0, 1, 0.5))
