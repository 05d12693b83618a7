"""A photograph as a thing: a print held by corners in an album."""
from draw.building import pillars, railing, roof, steps
from draw.canvas import box, num, points
from draw.ground import cast, pool, tag
from draw.scenery import leaves, sky, tree
from draw.tone import darker, lighter, mix
from draw.wood import board


def _history_office(c, x, y, w, h):
    """A long tiled house of many bays behind its court, in the greys of a print."""
    sky(c, x, y, w, h * 0.62, ["#b9b4a6", "#d6d1c2", "#e9e4d6"])
    for cx, cy, r in ((0.2, 0.16, 220), (0.62, 0.10, 300), (0.86, 0.22, 180)):
        c.ellipse(x + w * cx, y + h * cy, r, 30, c.radial([(0, "#f6f2e6", 0.8), (1, "#f6f2e6", 0)]))
    foot = y + h * 0.735
    for k in range(9):
        leaves(c, x + w * (k + 0.5) / 9, y + h * 0.42 + (k % 3) * 14, 120, 82, ("#8d897c", "#7e7a6e", "#999587")[k % 3], 26, 16)
    c.rect(x, foot - 6, w, h, c.linear(["#b8b2a2", "#97917f", "#6d685a"]))
    # the house
    cx, half = x + w * 0.5, w * 0.37
    top = y + h * 0.50
    c.rect(cx - half, foot - 34, 2 * half, 40, c.linear(["#a9a393", "#7c7668"]))
    c.rect(cx - half * 0.96, top, 1.92 * half, foot - top - 30, c.linear(["#4c483f", "#6b665a"]))
    bays = 9
    for k in range(bays):
        bx = cx - half * 0.94 + k * 1.88 * half / bays
        bw = 1.88 * half / bays
        if k in (0, bays - 1):
            c.rect(bx, top, bw, foot - top - 34, "#c9c3b2")
            c.circle(bx + bw / 2, top + 62, 26, "#5b564b", stroke="#8d8778", width=4)
        else:
            c.rect(bx + 5, top + 26, bw - 10, foot - top - 62, "#39352e")
            d = "".join(box(bx + 7 + j * (bw - 14) / 4, top + 30, (bw - 14) / 4 - 3, foot - top - 70) for j in range(4))
            c.path(d, "#5f5a4e")
            c.path(
                "".join(
                    f"M{num(bx + 8 + j * (bw - 16) / 12)} {num(top + 34)}v{num((foot - top) * 0.3)}" for j in range(13)),
                stroke="#2a2721",
                width=2)
    pillars(c, [cx - half * 0.94 + k * 1.88 * half / bays for k in range(bays + 1)], top, foot - 30, 17, "#8f897a")
    roof(c, cx, top + 10, half * 1.10, h * 0.155, half * 0.88, "#6f6a5e", 20, (), 84)
    c.rect(cx - half * 0.82, top - h * 0.195, half * 1.64, h * 0.055, c.linear(["#b9b3a2", "#8d8778"]))
    c.path("".join(box(cx - half * 0.80 + k * half * 0.1, top - h * 0.188, half * 0.08, h * 0.036)
           for k in range(16)), "#77715f", opacity=0.7)
    roof(c, cx, top - h * 0.185, half * 0.93, h * 0.105, half * 0.76, "#777264", 18, (), 74)
    steps(c, cx, foot - 34, foot + 34, half * 0.32, half * 0.42, "#aaa494", 5)
    railing(c, cx - half, foot - 62, half * 0.66, 30, "#8f897a", 16)
    railing(c, cx + half * 0.34, foot - 62, half * 0.66, 30, "#8f897a", 16)
    # court of bricks, urns, trees before it
    d = ""
    for k in range(12):
        yy = foot + 40 + (y + h - foot - 40) * (k / 12) ** 1.5
        d += f"M{num(x)} {num(yy)}H{num(x + w)}"
    for k in range(-14, 15):
        d += f"M{num(cx + k * 52)} {num(foot + 36)}L{num(cx + k * 130)} {num(y + h)}"
    c.path(d, stroke="#5a5548", width=1.8, opacity=0.4)
    for side in (-1, 1):
        px = cx + side * half * 0.62
        pool(c, px + 14, foot + 92, 70, 12, 0.5)
        c.path(f"M{num(px - 34)} {num(foot + 30)}h68l-10 58h-48z", c.linear(["#cfc9b8", "#8b8576", "#5c5749"], 0, 0, 1, 0))
        leaves(c, px, foot + 4, 52, 40, "#6b675b", 34, 11)
    tree(c, x + w * 0.075, foot + 96, h * 0.78, "#5d594e", "#3f3b33", 0.30, 58)
    tree(c, x + w * 0.945, foot + 60, h * 0.62, "#69655a", "#454138", 0.30, 48)


def album_photo(c, words, board="#2b2622", grey=True):
    """A deckle-edged print held by corners on the page of an album."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, "#1a1411")
    page = "#3f3932" if grey else board
    c.rect(w * 0.02, h * 0.025, w * 0.96, h * 0.95,
           c.linear([lighter(page, 0.14), page, darker(page, 0.35)], 0, 0, 0.9, 1), round_=6)
    fibre = "".join(
        f"M{num(c.dice.between(0.03, 0.96) * w)} {num(c.dice.between(0.03, 0.96) * h)}l{c.dice.whole(4, 16)} {c.dice.whole(-6, 6)}" for _ in range(620))
    c.path(fibre, stroke="#fff4dc", width=1.2, opacity=0.09)
    c.rect(w * 0.02, h * 0.025, w * 0.05, h * 0.95, c.linear([(0, "#000000", 0.6), (1, "#000000", 0)], 0, 0, 1, 0))
    for k in range(4):
        c.circle(w * 0.036, h * (0.2 + 0.2 * k), 9, "#0d0a08")
        c.path(f"M{num(w * 0.036)} {num(h * (0.2 + 0.2 * k))}h-60", stroke="#b5854a", width=5, cap="round")
    x, y, pw, ph = w * 0.115, h * 0.085, w * 0.79, h * 0.755
    cast(c, x, y, pw, ph, 30, 0.55)
    # deckle edge
    pairs, step = [], 13
    nx, ny = int(pw // step), int(ph // step)
    pairs += [(x + i * pw / nx, y + (0, 5)[i % 2]) for i in range(nx)]
    pairs += [(x + pw - (0, 5)[i % 2], y + i * ph / ny) for i in range(ny)]
    pairs += [(x + pw - i * pw / nx, y + ph - (0, 5)[i % 2]) for i in range(nx)]
    pairs += [(x + (0, 5)[i % 2], y + ph - i * ph / ny) for i in range(ny)]
    c.path(points(pairs), c.linear(["#faf5e8", "#efe8d4", "#dbd0b4"], 0, 0, 1, 1))
    m = 34
    with c.clipped(box(x + m, y + m, pw - 2 * m, ph - 2 * m)):
        _history_office(c, x + m, y + m, pw - 2 * m, ph - 2 * m)
        c.rect(x + m, y + m, pw, ph, "#6b4a1c", 0.14)
        c.rect(x + m, y + m, pw - 2 * m, ph - 2 * m,
               c.radial([(0, "#fff6e0", 0.16), (0.6, "#fff6e0", 0), (1, "#1a1208", 0.55)], 0.5, 0.45, 0.74))
        dust = "".join(f"M{num(x + c.dice.between(0.05, 0.95) * pw)} {num(y + c.dice.between(0.05, 0.95) * ph)}h.1" for _ in range(60))
        c.path(dust, stroke="#fffaf0", width=2.4, cap="round", opacity=0.7)
        hair = "".join(f"M{num(x + c.dice.between(0.1, 0.9) * pw)} {num(y + c.dice.between(0.1, 0.9) * ph)}q{c.dice.whole(-30, 30)} {c.dice.whole(10, 40)} {c.dice.whole(-20, 40)} {c.dice.whole(30, 80)}" for _ in range(5))
        c.path(hair, stroke="#fffaf0", width=1.3, opacity=0.5)
        # the silver that has come to the surface
        c.rect(x + m, y + ph - m - 60, pw, 60, c.linear([(0, "#9fb0b8", 0), (1, "#9fb0b8", 0.34)]))
    c.path(
        f"M{num(x + pw * 0.86)} {num(y + ph - 8)}q30 -40 {num(pw * 0.135)} -{num(ph * 0.10)}",
        stroke="#fffaf0",
        width=2.4,
        opacity=0.55)
    for cx, cy, sx, sy in ((x, y, 1, 1), (x + pw, y, -1, 1), (x, y + ph, 1, -1), (x + pw, y + ph, -1, -1)):
        c.path(points([(cx - sx * 12, cy - sy * 12), (cx + sx * 66, cy - sy * 12),
               (cx - sx * 12, cy + sy * 66)]), c.linear(["#26201b", "#120e0b"]))
        c.line(cx + sx * 62, cy - sy * 10, cx - sx * 10, cy + sy * 62, "#6a5c4c", 2, 0.7)
    c.text(w * 0.51, h * 0.915, words, 36, "#f1e6cf", italic=True, opacity=0.92)
    tag(c, w - 60, h - 44, mix(page, "#fff1d8", 0.66), 26)
