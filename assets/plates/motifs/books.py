"""Books of our own time: standing, lying aslant, as a row of volumes."""
from draw.canvas import box, curve, num, points
from draw.ground import pool, tag
from draw.tone import darker, lighter, mix
from draw.wood import board
from motifs._printwork import fitted, linen, page_edges


def _art(c, kind, x, y, w, h, tone, ink):
    """What a cover shows: rows of boxes, a street of narrow houses, or brushed columns with a vermilion stroke."""
    if kind == "boxes":
        rows, gap = 4, h * 0.035
        tall = (h - gap * (rows - 1)) / rows
        for r in range(rows):
            at, ry = x, y + r * (tall + gap)
            while at < x + w - 10:
                bw = min(c.dice.between(0.05, 0.085) * w, x + w - at)
                shade = c.dice.pick(["#e8cf98", "#c9a866", "#a9814a", "#d9bd84", "#8f6238", "#f0e2bc"])
                c.rect(at, ry, bw - 3, tall, c.linear([lighter(shade, 0.2), shade, darker(shade, 0.35)], 0, 0, 1, 0))
                c.rect(at + bw * 0.18, ry + tall * 0.16, bw * 0.58, tall * 0.24, "#fbf4e0", 0.92)
                c.circle(at + bw * 0.47, ry + tall * 0.66, bw * 0.13, darker(shade, 0.6))
                at += bw
            c.rect(x, ry + tall, w, gap * 0.4, darker(tone, 0.5))
    elif kind == "street":
        c.rect(x, y, w, h, c.linear(["#f3d9a0", "#e8b878", "#c98a5c"]))
        c.circle(x + w * 0.74, y + h * 0.24, h * 0.13, "#fff0c4", 0.8)
        for layer, (base, shade, opacity) in enumerate(((0.66, "#c9956a", 0.55), (0.82, "#8f5a3c", 1))):
            at = x - 20
            while at < x + w:
                bw = c.dice.between(0.055, 0.10) * w
                bh = h * c.dice.between(0.26, 0.46)
                hue = c.dice.pick([shade, lighter(shade, 0.14), darker(shade, 0.16), mix(shade, "#7f8f6a", 0.35)])
                top = y + h * base - bh
                c.rect(at, top, bw - 2, y + h - top, hue, opacity)
                c.path(points([(at - 4, top), (at + bw + 2, top), (at + bw * 0.8, top - h * 0.05), (at + bw * 0.2, top - h * 0.05)]),
                       darker(hue, 0.35), opacity=opacity)
                if layer:
                    d = "".join(box(at + bw * (0.16 + 0.40 * a), top + h * (0.05 + 0.10 * b), bw * 0.26, h * 0.06)
                                for a in (0, 1) for b in range(3))
                    c.path(d, "#5a3322", opacity=0.85)
                    c.path("".join(f"M{num(at + bw * 0.1)} {num(top + h * (0.125 + 0.10 * b))}h{num(bw * 0.8)}" for b in range(3)),
                           stroke="#f3d9a0", width=2.5, opacity=0.6)
                at += bw
        c.rect(x, y + h * 0.90, w, h * 0.10, c.linear(["#6d4630", "#4a2e20"]))
        for px in (0.16, 0.52, 0.86):
            c.path(f"M{num(x + w * px)} {num(y + h * 0.92)}v{num(-h * 0.36)}q0 {num(-h * 0.05)} {num(w * 0.035)} {num(-h * 0.05)}",
                   stroke="#2c1c14",
                   width=5, cap="round")
            c.circle(x + w * px + w * 0.04, y + h * 0.525, h * 0.022, "#fff2c0")
        c.path(curve([(x, y + h * 0.50), (x + w * 0.3, y + h * 0.56), (x + w * 0.6, y + h * 0.53), (x + w, y + h * 0.58)]),
               stroke="#3a261c", width=1.6,
               opacity=0.7)
    else:
        for i in range(9):
            lx, at = x + w * (0.94 - 0.108 * i), y + h * c.dice.between(0.02, 0.06)
            d = ""
            while at < y + h * (0.96 if i % 3 else 0.74):
                size = c.dice.between(0.022, 0.045) * h
                d += f"M{num(lx)} {num(at)}l{num(c.dice.between(-3, 3))} {num(size)}"
                at += size + h * c.dice.between(0.014, 0.026)
            c.path(d, stroke=ink, width=w * 0.024, cap="round", opacity=0.70)
        sx, sy = x + w * 0.40, y + h * 0.10
        c.path(f"M{num(sx)} {num(sy)}q{num(w * 0.075)} {num(h * 0.02)} {num(w * 0.06)} {num(h * 0.16)}q{num(-w * 0.012)} {num(h * 0.30)} "
               f"{num(w * 0.012)} "
               f"{num(h * 0.52)}q{num(-w * 0.05)} {num(h * 0.05)} {num(-w * 0.07)} {num(-h * 0.02)}q{num(w * 0.022)} {num(-h * 0.30)} "
               f"{num(-w * 0.002)} "
               f"{num(-h * 0.52)}z", c.linear(["#d8432a", "#b02a16", "#8f1d0e"]), opacity=0.92)


def _front(c, w, h, title, authors, publisher, year, tone, ink, art, band=None, note=None):
    """A printed cover with its upper left corner at the origin."""
    c.rect(0, 0, w, h, c.linear([lighter(tone, 0.14), tone, darker(tone, 0.24)], 0, 0, 0.8, 1), round_=3)
    unit = w / 620
    if art == "street":
        with c.clipped(box(0, h * 0.42, w, h * 0.44)):
            _art(c, art, 0, h * 0.42, w, h * 0.44, tone, ink)
    elif art == "boxes":
        _art(c, art, w * 0.10, h * 0.47, w * 0.80, h * 0.37, tone, ink)
    else:
        _art(c, art, w * 0.14, h * 0.465, w * 0.72, h * 0.41, tone, ink)
    rows = [" · ".join(authors[i:i + 2]) for i in range(0, len(authors), 2)] if sum(map(len,
                                                                                        authors)) < 72 and len(authors) != 2 else authors
    if len(rows) > 1:
        for i, line in enumerate(rows):
            c.text(w / 2, h * 0.075 + i * 34 * unit, line, fitted(line, 25 * unit, w * 0.88), ink)
    else:
        c.text(w / 2, h * 0.085, rows[0], fitted(rows[0], 28 * unit, w * 0.86), ink)
    size = min(fitted(line, 66 * unit, w * 0.86, 0.52) for line in title)
    for i, line in enumerate(title):
        c.text(w / 2, h * 0.225 + i * size * 1.25, line, size, ink, font="display", weight="bold", spacing=1)
    if note:
        c.text(w / 2, h * 0.225 + len(title) * size * 1.25 - size * 0.12, note, fitted(note, 36 * unit, w * 0.8), ink, italic=True)
    if band:
        c.rect(0, h * 0.795, w, h * 0.09, c.linear(["#b5341f", "#8f2414"], 0, 0, 1, 0))
        c.text(w / 2, h * 0.852, band, fitted(band, 30 * unit, w * 0.9), "#fbeecb", spacing=1)
    c.text(w / 2, h * 0.945, publisher, fitted(publisher, 23 * unit, w * 0.86), ink)
    if year:
        c.text(w / 2, h * 0.975, year, 21 * unit, ink)
    c.rect(0, 0, w, h, c.linear([(0, "#000000", 0.34), (0.035, "#ffffff", 0.16), (0.06, "#000000", 0.20), (0.09, "#000000", 0)], 0, 0, 1,
                                0))
    c.path(f"M0 0L{num(w * 0.55)} 0L{num(w * 0.12)} {num(h)}L0 {num(h)}Z", "#fffaf0", opacity=0.07)


def standing_book(c, title, authors, publisher, year="", tone="#a2442c", ink="#fbf0d4", art="boxes", wall="#cfc0a0", desk="#7a5230",
                  note=None):
    """A book standing on a table against a light wall, turned a little so that its leaves show."""
    w, h = c.width, c.height
    edge = h * 0.80
    c.rect(0, 0, w, edge, c.radial([(0, lighter(wall, 0.55), 1), (0.6, wall, 1), (1, darker(wall, 0.35), 1)], 0.34, 0.25, 0.95))
    board(c, -20, edge, w + 40, h - edge + 20, desk, 30, edge=0)
    c.line(0, edge, w, edge, darker(desk, 0.5), 4, 0.5)
    bw, bh = w * 0.60, h * 0.76
    x, y = w * 0.15, h * 0.87 - bh
    thick = w * 0.085
    pool(c, x + bw * 0.62, y + bh + 14, bw * 0.78, 50, 0.75)
    c.path(points([(x + bw, y + 6), (x + bw + w * 0.22, y + bh * 0.30), (x + bw + w * 0.22, edge), (x + bw, edge)]),
           c.linear([(0, "#000000", 0.30), (1, "#000000", 0)], 0, 0, 1, 0))
    # back board, leaves, front
    c.path(points([(x + bw, y), (x + bw + thick, y - 22), (x + bw + thick, y + bh - 30), (x + bw, y + bh)]), darker(tone, 0.45))
    page_edges(c, [(x + bw, y + 10), (x + bw, y + bh - 8), (x + bw + thick - 9, y + bh - 36), (x + bw + thick - 9, y - 10)], "#f1e7cc",
               30)
    c.path(points([(x + 4, y), (x + bw, y), (x + bw + thick, y - 22), (x + thick + 10, y - 22)]), c.linear(["#efe4c6", "#c9b88e"]))
    top = "".join(f"M{num(x + 10 + thick * t)} {num(y - 22 * t)}H{num(x + bw - 4 + thick * t)}" for t in (0.15, 0.3, 0.45, 0.6, 0.75,
                                                                                                          0.9))
    c.path(top, stroke="#8a744c", width=1.3, opacity=0.6)
    with c.moved(x, y):
        _front(c, bw, bh, title, authors, publisher, year, tone, ink, art, note=note)
    c.line(x + bw, y + 2, x + bw, y + bh - 2, lighter(tone, 0.5), 2, 0.7)
    c.rect(0, 0, w, h, c.linear([(0, "#fff4d4", 0.20), (0.5, "#fff4d4", 0), (1, "#0c0804", 0.34)], 0, 0, 1, 0.6))
    tag(c, w - 44, h - 26, mix(desk, "#fff6e2", 0.82))


def lying_book(c, title, authors, publisher, band=None, tone="#f1e4c4", ink="#4a2418", art="street", ground="#3f5a58", turn=-9, note=None,
               year=""):
    """A book lying aslant on cloth or planks, its thickness below and to the right."""
    w, h = c.width, c.height
    linen(c, ground, (0.32, 0.2))
    with c.moved(w * 0.5, h * 0.50, turn=turn):
        bh = h * 0.765
        bw = bh * 0.80
        thick = 58
        with c.moved(-bw / 2 - 20, -bh / 2 - 26):
            for k in range(9):
                c.rect(30 + k * 5, 30 + k * 6, bw + thick * 0.4, bh + thick * 0.4, "#000000", 0.045, 10)
            c.path(points([(0, bh), (bw, bh), (bw + thick * 0.62, bh + thick), (thick * 0.62, bh + thick)]), darker(tone, 0.5))
            page_edges(c, [(8, bh + 3), (bw - 2, bh + 3), (bw + thick * 0.62 - 10, bh + thick - 8), (thick * 0.62, bh + thick - 8)][::-1],
                       "#f3ead2", 22)
            page_edges(c, [(bw + 2, 8), (bw + 2, bh), (bw + thick * 0.62 - 6, bh + thick - 8), (bw + thick * 0.62 - 6, thick)], "#e6d9b8",
                       22)
            c.path(f"M{num(bw + thick * 0.62)} {num(thick)}V{num(bh + thick)}H{num(thick * 0.62)}", stroke=darker(tone, 0.35), width=7)
            _front(c, bw, bh, title, authors, publisher, year, tone, ink, art, band, note)
            c.path(f"M2 {num(bh)}H{num(bw)}V2", stroke=lighter(tone, 0.6), width=2.5, opacity=0.7)
    c.rect(0, 0, w, h, c.linear([(0, "#fff4d4", 0.12), (0.5, "#fff4d4", 0), (1, "#000000", 0.22)], 0, 0, 1, 0.6))


def volume_row(c, title, count, tone="#6a1f2e", wall="#241a16", shelf="#6b4526"):
    """A set of volumes on its shelf, every spine numbered."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.radial([(0, lighter(wall, 0.26), 1), (0.6, wall, 1), (1, darker(wall, 0.5), 1)], 0.5, 0.3, 0.85))
    foot = h * 0.80
    board(c, -20, foot, w + 40, h * 0.075, shelf, 16)
    c.rect(0, foot + h * 0.075, w, 60, c.linear([(0, "#000000", 0.6), (1, "#000000", 0)]))
    c.rect(0, 0, w, h, c.radial([(0, "#ffdf9c", 0.30), (0.7, "#ffdf9c", 0.04), (1, "#ffdf9c", 0)], 0.5, 0.32, 0.7))
    bw = w * 0.855 / count
    bh = h * 0.66
    x0 = w * 0.5 - bw * count / 2 - 14
    pool(c, w / 2, foot + 10, w * 0.48, 30, 0.75)
    gilt = c.linear(["#f8e4ac", "#cf9f4c", "#f0d08a", "#b07f34"], 0, 0, 0.6, 1)
    span = bh * 0.50
    size = fitted(title, bw * 0.42, span, 0.60)
    for k in range(count):
        lean = -4.2 if k == count - 1 else 0
        x = x0 + k * bw + (bh * 0.075 if lean else 0)
        thick = bw - 3
        with c.moved(x, foot - bh, turn=0):
            with c.moved(thick if lean else 0, bh if lean else 0, turn=lean):
                with c.moved(-thick if lean else 0, -bh if lean else 0):
                    shade = mix(tone, "#1a0b0c", c.dice.between(0, 0.10))
                    c.rect(0, 0, thick, bh, c.linear([(0, darker(shade, 0.5), 1), (0.3, lighter(shade, 0.22), 1), (0.62, shade, 1),
                                                      (1, darker(shade, 0.6), 1)], 0, 0, 1, 0), round_=5)
                    weave = "".join(f"M2 {num(j * 7)}h{num(thick - 4)}" for j in range(1, int(bh // 7)))
                    c.path(weave, stroke=darker(shade, 0.6), width=1, opacity=0.22)
                    for at in (0.035, 0.165, 0.735, 0.955):
                        c.rect(5, bh * at, thick - 10, 5, gilt)
                        c.rect(5, bh * at + 9, thick - 10, 2, gilt)
                    c.text(thick / 2, bh * 0.125, str(k + 1), bw * 0.48, gilt, font="display", weight="bold")
                    c.text(thick / 2 - size * 0.34, bh * 0.45, title, size, gilt, weight="bold", turn=90, spacing=1)
                    d = f"M{num(thick / 2)} {num(bh * 0.785)}l{num(thick * 0.17)} {num(bh * 0.035)}l{num(-thick * 0.17)} {num(bh * 0.035)}l{num(-thick * 0.17)} {num(-bh * 0.035)}z"
                    c.path(d, stroke=gilt, width=2)
                    c.path(f"M{num(thick * 0.22)} {num(bh * 0.90)}h{num(thick * 0.56)}", stroke=gilt, width=2.5, opacity=0.8)
    # a block of wood holds the row on the left
    c.path(points([(x0 - 70, foot), (x0 - 70, foot - 150), (x0 - 12, foot - 190), (x0 - 12, foot)]), c.linear(["#b98752", "#6b4526",
                                                                                                               "#3a2414"], 0, 0, 1, 1))
    c.rect(0, 0, w, h * 0.16, c.linear([(0, "#000000", 0.45), (1, "#000000", 0)]))
    tag(c, w - 44, h - 26, mix(shelf, "#f4ead8", 0.72))
