"""Printed books and booklets: lying open, standing, or worn on a desk."""
from draw.canvas import num, points
from draw.ground import cast, pool, table, tag
from draw.paper import bars
from draw.tone import darker, lighter
from draw.wood import board
from motifs._props import glow, leaf


def _open_book(c, x, y, w, h, paper="#efe6d0", cover="#5a2a22", thick=26, board_edge=16, sag=20):
    """A book lying open: cover, block of leaves, two pages that curve into the gutter. Returns the pages' rectangles."""
    mid = x + w / 2
    cast(c, x - board_edge, y - board_edge * 0.5, w + 2 * board_edge, h + board_edge * 1.6, 54, 0.5)
    if board_edge:
        c.rect(x - board_edge, y - board_edge * 0.6, w + 2 * board_edge, h + board_edge * 1.9,
               c.linear([lighter(cover, 0.14), cover, darker(cover, 0.45)], 0, 0, 0.6, 1), round_=7)
    for i in range(int(thick / 3), 0, -1):
        t = i * 3
        c.path(f"M{num(x - t * 0.36)} {num(y + t * 0.35)}Q{num(x + w * 0.25)} {num(y - sag + t * 0.35)} {num(mid)} "
               f"{num(y + 7 + t * 0.3)}"
               f"Q{num(x + w * 0.75)} {num(y - sag + t * 0.35)} {num(x + w + t * 0.36)} {num(y + t * 0.35)}"
               f"V{num(y + h + t * 0.5)}Q{num(x + w * 0.75)} {num(y + h - sag + t * 0.5)} {num(mid)} {num(y + h + 7 + t * 0.4)}"
               f"Q{num(x + w * 0.25)} {num(y + h - sag + t * 0.5)} {num(x - t * 0.36)} {num(y + h + t * 0.5)}Z",
               lighter(paper, 0.2) if i % 2 else darker(paper, 0.30))
    d = (f"M{num(x)} {num(y)}Q{num(x + w * 0.25)} {num(y - sag)} {num(mid)} {num(y + 7)}Q{num(x + w * 0.75)} {num(y - sag)} "
         f"{num(x + w)} {num(y)}V{num(y + h)}Q{num(x + w * 0.75)} {num(y + h - sag)} {num(mid)} {num(y + h + 7)}"
         f"Q{num(x + w * 0.25)} {num(y + h - sag)} {num(x)} {num(y + h)}Z")
    c.path(d, c.linear([(0, lighter(paper, 0.22), 1), (0.30, lighter(paper, 0.40), 1), (0.46, paper, 1),
                        (0.5, darker(paper, 0.30), 1),
                        (0.54, paper, 1), (0.72, lighter(paper, 0.34), 1), (1, darker(paper, 0.10), 1)], 0, 0, 1, 0))
    with c.clipped(d):
        specks = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(-20, h))}h.1" for _ in range(150))
        c.path(specks, stroke="#8a6a38", width=3, cap="round", opacity=0.22)
        fibre = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h))}q9 {num(c.dice.between(-7, 7))} 24 2"
                        for _ in range(90))
        c.path(fibre, stroke="#8a6a38", width=1, opacity=0.25)
        c.rect(mid - 70, y - 30, 140, h + 60, c.linear([(0, "#3a2810", 0), (0.5, "#3a2810", 0.36), (1, "#3a2810", 0)], 0, 0, 1, 0))
        for sx, turn in ((x, 0), (x + w, 1)):
            c.rect(sx - 46 * turn, y - 30, 46, h + 60, c.linear([(0, "#7a5a2a", 0.22), (1, "#7a5a2a", 0)], turn, 0, 1 - turn, 0))
    c.path(d, stroke="#fffaf0", width=1.4, opacity=0.45)
    half = w / 2
    return (x + half * 0.11, y + h * 0.06, half * 0.78, h * 0.88), (mid + half * 0.11, y + h * 0.06, half * 0.78, h * 0.88)


def booklet_spread(c, issuer, kind, about, basis, paper="#e6d9b8", ink="#2b2a22", accent="#7a3b22", surface="#3d4a3c", turn=-2.0):
    """A thin stapled booklet on a green desk, open at its title."""
    w, h = c.width, c.height
    table(c, surface, (0.3, 0.16))
    # a blotter and a steel pen beside it
    with c.moved(w * 0.5, h * 0.49, turn=turn):
        bw, bh = w * 0.80, h * 0.74
        (lx, ly, lw, lh), (rx, ry, rw, rh) = _open_book(c, -bw / 2, -bh / 2, bw, bh, paper, "#8a7a5a", 9, 0, 16)
        for sy in (-bh * 0.2, bh * 0.2):
            c.path(f"M0 {num(sy - 26)}v52", stroke="#5f5a50", width=5, cap="round")
            c.path(f"M-1 {num(sy - 26)}v52", stroke="#d9d4c6", width=1.5, cap="round")
        mid = lx + lw / 2
        for inset in (0, 9):
            c.rect(lx + inset, ly + inset, lw - 2 * inset, lh - 2 * inset, "none", stroke=ink, width=2.4 if inset == 0 else 1,
                   opacity=0.75)
        c.text(mid, ly + 84, issuer, 32, ink, weight="bold", spacing=2.2)
        c.path(f"M{num(mid - 70)} {num(ly + 106)}h140", stroke=ink, width=1.6, opacity=0.7)
        c.text(mid, ly + lh * 0.40, kind, 82, accent, font="display", weight="bold", spacing=7)
        for i, line in enumerate(about):
            c.text(mid, ly + lh * 0.40 + 64 + i * 46, line, 35, ink, italic=True)
        at = ly + lh * 0.40 + 74 + len(about) * 46
        c.path(f"M{num(mid)} {num(at - 6)}l9 9-9 9-9-9zM{num(mid - 90)} {num(at + 3)}h62M{num(mid + 28)} {num(at + 3)}h62", accent,
               stroke=accent, width=1.6)
        for i, line in enumerate(basis):
            c.text(mid, ly + lh - 92 + i * 40, line, 27, ink)
        at, n = ry + 16, 0
        while at < ry + rh - 60:
            c.path(f"M{num(rx + rw * 0.36)} {num(at)}h{num(rw * 0.28)}", stroke=accent if n == 0 else ink, width=14, cap="round",
                   opacity=0.72)
            at += 42
            lines = min(c.dice.whole(3, 5), int((ry + rh - at) / 33))
            if lines < 1:
                break
            at = bars(c, rx, at, rw, lines, 33, 8.5, ink, indent=36, last=c.dice.between(0.3, 0.8), strength=0.56) + 26
            n += 1
    with c.moved(w * 0.845, h * 0.925, turn=-7):
        c.rect(-190, 8, 380, 12, "#000000", 0.3, 6)
        c.path("M-210 0L-150 -9H120Q150 -8 152 0Q150 9 120 10H-150Z", c.linear(["#6b3a22", "#33190d"]))
        c.path("M-210 0L-150 -8V8Z", "#c9b888")
        c.path("M-150 -7H118", stroke="#d99a6a", width=2.5, opacity=0.6)


def open_statute(c, kind, about, year, article, issuer, cover="#31456b", paper="#f0e8d6", ink="#26231f", surface="#3a2b20",
                 ribbon="#a5321f"):
    """A cloth-bound volume of statutes, open, a ribbon lying along one article."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, surface)
    board(c, -20, -20, w + 40, h + 40, surface, 44, edge=0, strength=0.4)
    c.rect(0, 0, w, h, c.radial([(0, "#ffdf9f", 0.26), (0.6, "#ffdf9f", 0.02), (1, "#000000", 0.45)], 0.35, 0.25, 0.9))
    bx, by, bw, bh = w * 0.07, h * 0.085, w * 0.86, h * 0.78
    (lx, ly, lw, lh), (rx, ry, rw, rh) = _open_book(c, bx, by, bw, bh, paper, cover, 33, 20, 22)
    mid = lx + lw / 2
    c.text(mid, ly + 70, issuer, 32, ink, weight="bold", spacing=2.5)
    c.path(f"M{num(mid - 120)} {num(ly + 94)}h240", stroke=ink, width=1.6, opacity=0.7)
    c.text(mid, ly + lh * 0.38, kind, 76, ink, font="display", weight="bold", spacing=6)
    for i, line in enumerate(about):
        c.text(mid, ly + lh * 0.38 + 66 + i * 48, line, 38, ink, spacing=0.4)
    c.path(f"M{num(mid - 40)} {num(ly + lh * 0.74)}h80", stroke=ribbon, width=4)
    c.text(mid, ly + lh * 0.74 + 74, year, 50, ink, font="display", spacing=4)
    at = ry + 16
    at = bars(c, rx, at, rw, 3, 33, 8.5, ink, last=0.5, strength=0.5) + 34
    c.path(f"M{num(rx)} {num(at)}h{num(rw * 0.22)}", stroke=ink, width=13, cap="round", opacity=0.75)
    at = bars(c, rx, at + 40, rw, 4, 33, 8.5, ink, indent=30, last=0.7, strength=0.5) + 44
    c.rect(rx - 16, at - 44, rw + 32, 228, "#e9c36a", 0.25, 6)
    c.text(rx, at + 6, article, 42, ink, weight="bold", anchor="start")
    c.mark("dieu", rx + rw * 0.14, at - 8)
    at = bars(c, rx, at + 50, rw, 4, 33, 8.5, ink, indent=30, last=0.55, strength=0.6) + 50
    while at < ry + rh - 70:
        c.path(f"M{num(rx)} {num(at)}h{num(rw * c.dice.between(0.18, 0.3))}", stroke=ink, width=13, cap="round", opacity=0.75)
        lines = max(1, min(3, int((ry + rh - at - 40) / 33)))
        at = bars(c, rx, at + 40, rw, lines, 33, 8.5, ink, indent=30, last=c.dice.between(0.3, 0.9), strength=0.5) + 34
    # the ribbon, from the head of the spine over the page and beyond its foot
    top = bx + bw / 2
    d = (f"M{num(top)} {num(by - 4)}C{num(top + 26)} {num(by + bh * 0.3)} {num(top + 8)} {num(by + bh * 0.6)} "
         f"{num(top + 40)} {num(by + bh * 0.86)}S{num(top + 20)} {num(by + bh + 40)} {num(top + 62)} {num(by + bh + 84)}")
    with c.moved(7, 8):
        c.path(d, stroke="#1c0f08", width=19, opacity=0.35)
    c.path(d, stroke=ribbon, width=18)
    c.path(d, stroke=lighter(ribbon, 0.35), width=3, opacity=0.6)
    tag(c, w - 44, h - 26, "#d9c8a8")


def open_dictionary(c, title, entries, cover="#234a45", paper="#f2ead8", ink="#22211f", surface="#241c1a", accent="#8f2414"):
    """A thick dictionary, open in two columns; two entries are set, the rest are bars; a lens lies on one."""
    w, h = c.width, c.height
    table(c, surface, (0.55, 0.2))
    glow(c, w * 0.6, h * 0.3, w * 0.5, h * 0.5, "#ffdf9f", 0.22)
    bx, by, bw, bh = w * 0.06, h * 0.08, w * 0.88, h * 0.77
    (lx, ly, lw, lh), (rx, ry, rw, rh) = _open_book(c, bx, by, bw, bh, paper, cover, 66, 18, 30)
    # thumb index along the right edge
    for k in range(9):
        ty = by + bh * (0.08 + 0.095 * k)
        c.path(f"M{num(bx + bw + 8)} {num(ty)}h-20a17 17 0 0 0 0 34h20z", darker(cover, 0.2))
        c.path(f"M{num(bx + bw - 12)} {num(ty)}a17 17 0 0 0 0 34", stroke="#000000", width=3, opacity=0.35)
    set_, places = list(entries), [(0, 1), (1, 0)]
    for n, (px, py, pw, ph) in enumerate(((lx, ly, lw, lh), (rx, ry, rw, rh))):
        c.text(px + (0 if n == 0 else pw), py + 14, title, 24, ink, italic=True, anchor="start" if n == 0 else "end", opacity=0.85)
        c.line(px, py + 30, px + pw, py + 30, ink, 1.6, 0.6)
        gap = 34
        col = (pw - gap) / 2
        c.line(px + pw / 2, py + 46, px + pw / 2, py + ph, ink, 1, 0.4)
        for k in range(2):
            cx, at, foot = px + k * (col + gap), py + 70, py + ph
            first = True
            while at < foot - 40:
                word = None
                if set_ and not first and at > py + ph * (0.20, 0.46)[n] and (n, k) == places[0]:
                    word, _ = set_.pop(0), places.pop(0)
                if word:
                    name, key = word
                    c.rect(cx - 10, at - 34, col + 20, 176, accent, 0.10, 5)
                    c.text(cx, at + 4, name, 33, accent, weight="bold", anchor="start")
                    c.mark(key, cx + col * 0.4, at - 4)
                    at = bars(c, cx + 14, at + 40, col - 14, 4, 26, 7.5, ink, last=0.6, strength=0.62) + 26
                    first = True
                    continue
                c.path(f"M{num(cx)} {num(at)}h{num(col * c.dice.between(0.28, 0.55))}", stroke=ink, width=12, cap="round",
                       opacity=0.8)
                lines = max(1, min(c.dice.whole(2, 4), int((foot - at - 26) / 26)))
                at = bars(c, cx + 14, at + 30, col - 14, lines, 26, 7, ink, last=c.dice.between(0.3, 0.95), strength=0.5) + 18
                first = False
    # the lens
    gx, gy, r = w * 0.80, h * 0.71, 118
    with c.moved(gx, gy, turn=38):
        c.rect(r + 4, -14, 230, 34, "#000000", 0.32, 14)
        c.rect(r - 2, -17, 226, 32, c.linear(["#8a5f38", "#3f2513"]), round_=14)
        c.rect(r - 8, -19, 30, 36, c.linear(["#f0d896", "#8a6a2e"]), round_=5)
    c.circle(gx + 8, gy + 12, r + 6, "none", 0.35, stroke="#000000", width=20)
    c.circle(gx, gy, r, c.radial([(0, "#ffffff", 0.32), (0.75, "#fff6dc", 0.12), (1, "#8fa6a0", 0.32)], 0.4, 0.35, 0.7))
    c.circle(gx, gy, r, "none", stroke="#7d5f28", width=15)
    c.circle(gx, gy, r + 4, "none", stroke="#f0d896", width=3, opacity=0.8)
    c.path(f"M{num(gx - r * 0.68)} {num(gy - r * 0.30)}A{num(r * 0.76)} {num(r * 0.76)} 0 0 1 {num(gx - r * 0.08)} "
           f"{num(gy - r * 0.76)}",
           stroke="#ffffff", width=9, cap="round", opacity=0.55)


def paperback(c, title, authors, publisher, year, cover="#c9b98a", band="#2f5a4e", ink="#2a241c", surface="#4a3526", turn=-5.0):
    """A paperback of thin years: soft corners, faded band, on a wooden desk beside a pair of glasses."""
    w, h = c.width, c.height
    board(c, -20, -20, w + 40, h + 40, surface, 60, upright=True, edge=0, strength=0.42)
    c.rect(0, 0, w, h, c.radial([(0, "#ffe0a6", 0.34), (0.55, "#ffe0a6", 0.03), (1, "#0b0604", 0.5)], 0.32, 0.22, 0.95))
    with c.moved(w * 0.47, h * 0.45, turn=turn):
        bw, bh = w * 0.64, h * 0.72
        x, y = -bw / 2, -bh / 2
        cast(c, x, y, bw + 14, bh + 10, 54, 0.5)
        for k in range(8, 0, -1):
            c.path(points([(x + k * 2, y + k * 1.8), (x + bw + k * 2, y + k * 1.8), (x + bw + k * 2, y + bh + k * 1.8),
                           (x + k * 2, y + bh + k * 1.8)]), "#efe3c4" if k % 2 else "#b09b6c")
        # the cover with one corner curled
        d = f"M{num(x)} {num(y)}H{num(x + bw)}V{num(y + bh - 120)}L{num(x + bw - 120)} {num(y + bh)}H{num(x)}Z"
        c.path(d, c.linear([lighter(cover, 0.36), cover, darker(cover, 0.18)], 0, 0, 0.8, 1))
        with c.clipped(d):
            c.rect(x, y + bh * 0.60, bw, bh * 0.225, c.linear([lighter(band, 0.16), band, darker(band, 0.15)], 0, 0, 1, 0))
            c.rect(x, y + bh * 0.60 - 16, bw, 6, band)
            c.rect(x, y, 34, bh, c.linear([(0, "#000000", 0.30), (0.5, "#ffffff", 0.18), (1, "#000000", 0.0)], 0, 0, 1, 0))
            wear = "".join(f"M{num(x + bw * c.dice.between(0, 1))} {num(y + bh * c.dice.between(0, 1))}"
                           f"l{num(c.dice.between(-12, 22))} "
                           f"{num(c.dice.between(-16, 16))}" for _ in range(110))
            c.path(wear, stroke="#fff6df", width=1.6, opacity=0.35)
            for cx, cy in ((x, y), (x + bw, y), (x, y + bh)):
                c.ellipse(cx, cy, 90, 60, c.radial([(0, "#fff3d6", 0.5), (1, "#fff3d6", 0)]))
            c.ellipse(x + bw * 0.70, y + bh * 0.42, 110, 108, "none", 0.10, stroke="#6b4a22", width=9)
        c.text(0, y + bh * 0.085, authors[0], 30, ink)
        for i, line in enumerate(authors[1:]):
            c.text(0, y + bh * 0.085 + 40 * (i + 1), line, 30, ink)
        c.path(f"M-60 {num(y + bh * 0.085 + 40 * len(authors) - 6)}h120", stroke=ink, width=2, opacity=0.6)
        for i, line in enumerate(title):
            c.text(0, y + bh * 0.34 + i * 78, line, 62 if i == 0 else 54, ink, font="display", weight="bold", spacing=1)
        c.text(0, y + bh * 0.735, year, 74, lighter(cover, 0.5), font="display", weight="bold", spacing=8)
        for i, line in enumerate(publisher):
            c.text(0, y + bh * 0.89 + i * 36, line, 25, ink, spacing=0.5)
        # the curl: pages below, the cover's pale back
        c.path(points([(x + bw, y + bh - 120), (x + bw, y + bh), (x + bw - 120, y + bh)]), "#f3e9ce")
        c.path("".join(f"M{num(x + bw - 100 + k * 22)} {num(y + bh - 8)}L{num(x + bw - 4)} {num(y + bh - 104 + k * 22)}"
                       for k in range(4)),
               stroke="#c9b88c", width=2)
        c.path(f"M{num(x + bw)} {num(y + bh - 120)}Q{num(x + bw - 84)} {num(y + bh - 128)} {num(x + bw - 92)} {num(y + bh - 92)}"
               f"Q{num(x + bw - 128)} {num(y + bh - 84)} {num(x + bw - 120)} {num(y + bh)}Z",
               c.linear([darker(cover, 0.28), lighter(cover, 0.6)], 1, 1, 0, 0))
    # glasses
    gx, gy = w * 0.76, h * 0.885
    with c.moved(gx, gy, turn=-12):
        for side in (-1, 1):
            c.ellipse(side * 84 + 6, 12, 66, 50, "none", 0.35, stroke="#000000", width=9)
            c.ellipse(side * 84, 0, 66, 50, c.radial([(0, "#fff8e6", 0.28), (1, "#cfe0da", 0.12)]), stroke="#2b1c12", width=8)
            c.path(f"M{side * 84 - 34} -22q16 -16 40 -14", stroke="#ffffff", width=5, opacity=0.5, cap="round")
            c.path(f"M{side * 150} -8Q{side * 196} -70 {side * 150 + 10} -176", stroke="#2b1c12", width=8, cap="round")
        c.path("M-20 -8Q0 -26 20 -8", stroke="#2b1c12", width=8)
    tag(c, w - 44, h - 26, "#ead9b6")


def standing_booklets(c, kind, title, number, date, cover="#f1e8d2", edge="#a5231a", wall="#5f6d70", fellows=11):
    """One printed statute standing on a shelf before a pile of its fellows."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear([lighter(wall, 0.20), wall, darker(wall, 0.35)], 0.1, 0, 0.8, 1))
    glow(c, w * 0.32, h * 0.22, w * 0.8, h * 0.5, "#fff0c8", 0.45)
    foot = h * 0.845
    board(c, -20, foot, w + 40, h * 0.2, "#7a5636", 20)
    c.rect(0, foot, w, 9, "#c99f6a", 0.6)
    # the pile at the right, spines towards us
    y, px, pw = foot + 18, w * 0.56, w * 0.40
    pool(c, px + pw / 2, foot + 26, pw * 0.62, 34, 0.6)
    for _ in range(fellows):
        t = c.dice.between(40, 47)
        y -= t
        x = px + c.dice.between(-12, 12)
        c.rect(x, y, pw, t, c.linear([lighter(cover, 0.4), cover, darker(cover, 0.28)]), round_=3)
        c.rect(x + pw * 0.08, y, 16, t, edge, 0.9)
        c.path("".join(f"M{num(x + pw * 0.16)} {num(y + 7 + j * 6)}h{num(pw * 0.82)}" for j in range(int(t // 7))),
               stroke="#a08a58",
               width=1.2, opacity=0.5)
        c.line(x, y + t - 1, x + pw, y + t - 1, "#4a3820", 2.2, 0.55)
    # the booklet in front, a little turned
    bx, by, bw, bh, deep = w * 0.10, h * 0.12, w * 0.63, h * 0.725, w * 0.035
    floor = by + bh
    pool(c, bx + bw * 0.55, foot + 14, bw * 0.66, 40, 0.75)
    c.path(points([(bx + bw, by + 10), (bx + bw + deep, by + 30), (bx + bw + deep, floor + 4), (bx + bw, floor + 24)]),
           c.linear(["#cdbb90", "#f6eed6", "#b49f70"], 0, 0, 1, 0))
    c.path("".join(f"M{num(bx + bw + deep * j / 7)} {num(by + 12 + 20 * j / 7)}V{num(floor + 22 - 18 * j / 7)}"
                   for j in range(1, 7)),
           stroke="#8a7444", width=1.4, opacity=0.5)
    front = points([(bx, by), (bx + bw, by + 10), (bx + bw, floor + 24), (bx, floor)])
    with c.moved(16, 14):
        c.path(front, "#000000", opacity=0.18)
    c.path(front, c.linear([lighter(cover, 0.5), cover, darker(cover, 0.14)], 0, 0, 1, 0.8))
    cx = bx + bw / 2
    c.path(points([(bx + 26, by + 27), (bx + bw - 26, by + 36), (bx + bw - 26, floor - 4), (bx + 26, floor - 26)]),
           stroke=edge, width=9)
    c.path(points([(bx + 42, by + 43), (bx + bw - 42, by + 51), (bx + bw - 42, floor - 20), (bx + 42, floor - 42)]),
           stroke=edge, width=2)
    c.text(cx, by + bh * 0.175, number, 31, "#2a241c", spacing=0.4)
    c.mark("so", cx, by + bh * 0.165)
    c.path(f"M{num(cx - 60)} {num(by + bh * 0.205)}h120", stroke=edge, width=2.4)
    c.text(cx, by + bh * 0.44, kind, 86, edge, font="display", weight="bold", spacing=5)
    for i, line in enumerate(title):
        c.text(cx, by + bh * 0.44 + 82 + i * 66, line, 52, "#2a241c", font="display", weight="bold", spacing=2.5)
    c.text(cx, by + bh * 0.885, date, 30, "#2a241c", italic=True)
    c.mark("ngay", cx, by + bh * 0.876)
    c.path(f"M{num(bx)} {num(by)}V{num(floor)}", stroke="#fffaf0", width=3, opacity=0.8)
    c.path(points([(bx, by), (bx + 22, by + 0.4), (bx + 22, floor + 0.8), (bx, floor)]),
           c.linear([(0, "#000000", 0.16), (1, "#000000", 0)], 0,
                                                                                               0, 1, 0))
    tag(c, w - 44, h - 26, "#f0dfba")


def leaves_in_steps(c, sizes, labels, tone="#ecdfc0", ink="#2a2a3c", cloth="#5a1f1a"):
    """Eight leaves of two sizes laid out in steps on dark red cloth; the writing is bars only."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, cloth)
    c.rect(0, 0, w, h, c.radial([(0, lighter(cloth, 0.30), 1), (0.5, cloth, 1), (1, darker(cloth, 0.6), 1)], 0.38, 0.3, 0.95))
    for _ in range(7):
        fx = c.dice.between(0, w)
        d = f"M{num(fx)} -20Q{num(fx + c.dice.between(-120, 120))} {num(h / 2)} {num(fx + c.dice.between(-260, 260))} {num(h + 20)}"
        c.path(d, stroke="#000000", width=54, opacity=0.07)
        with c.moved(-34, 0):
            c.path(d, stroke="#ffb9a0", width=26, opacity=0.05)
    nap = "".join(f"M{num(c.dice.between(0, w))} {num(c.dice.between(0, h))}h.1" for _ in range(700))
    c.path(nap, stroke=lighter(cloth, 0.35), width=2, cap="round", opacity=0.25)
    unit = h * 0.0157
    spots = ((0.025, 0.055, -1.4, 0), (0.225, 0.075, 1.1, 1), (0.425, 0.05, -0.7, 0), (0.640, 0.07, 1.5, 1),
             (0.155, 0.465, 0.9, 0), (0.360, 0.485, -1.2, 1), (0.565, 0.46, 0.6, 0), (0.775, 0.475, -1.0, 1))
    for n, (sx, sy, turn, kind) in enumerate(spots):
        pw, ph = sizes[kind][0] * unit, sizes[kind][1] * unit
        shade = darker(tone, 0.05 * (n % 3)) if kind else lighter(tone, 0.08 * (n % 3))
        with c.moved(w * sx, h * sy, turn=turn):
            leaf(c, 0, 0, pw, ph, shade, age="#9a7a40", shadow=20, edge=0.9, folds=((0.5, "h"),) if n % 3 == 1 else (), fibres=42)
            at = ph * 0.10
            while at < ph * 0.92:
                lines = min(c.dice.whole(2, 5), int((ph * 0.95 - at) / 24))
                if lines < 1:
                    break
                at = bars(c, pw * 0.10, at, pw * 0.80, lines, 24, 6.5, ink, indent=22, last=c.dice.between(0.25, 0.9),
                          strength=0.5) + 14
    for key, name, px, py in (("kho-lon", labels[0], 0.105, 0.845), ("kho-nho", labels[1], 0.900, 0.185)):
        lw, lh = 262, 66
        x, y = w * px - lw / 2, h * py
        cast(c, x, y, lw, lh, 10, 0.35)
        c.rect(x, y, lw, lh, c.linear(["#f7eed8", "#e2d2aa"], 0, 0, 1, 1), round_=3)
        c.rect(x + 6, y + 6, lw - 12, lh - 12, "none", stroke="#8a6a34", width=1.2)
        c.text(w * px, y + 44, name, 31, "#2a1f18")
        c.mark(key, w * px, y + lh / 2)
    tag(c, w - 44, h - 26, "#e6c9b0")
