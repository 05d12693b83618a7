"""Printed books in paper covers: a handbook, closed and open; a journal."""
from draw.canvas import num, points
from draw.ground import cast, table
from draw.interior import room
from draw.paper import bars
from draw.tone import darker, lighter

from ._deskware import spread, wooden


def _covers(c, x, y, bw, bh, tone, deep, thick=16):
    """A book in paper covers lying flat: the leaves at its right and foot, a worn cover."""
    cast(c, x, y, bw + thick, bh + thick, 58, 0.5)
    c.path(points([(x + bw - 2, y + 6), (x + bw + thick, y + 18), (x + bw + thick, y + bh + thick), (x + bw - 2, y + bh)]), "#d8c59a")
    c.path(points([(x + 6, y + bh - 2), (x + bw, y + bh - 2), (x + bw + thick, y + bh + thick), (x + 22, y + bh + thick)]), "#bda676")
    edge = "".join(
        f"M{num(x + bw + i * thick / 7)} {num(y + 10 + i)}v{num(bh - 6)}M{num(x + 10 + i * 2)} {num(y + bh + i * thick / 7)}h{num(bw - 8)}" for i in range(1, 7))
    c.path(edge, stroke="#6d5430", width=1.2, opacity=0.5)
    ragged = [(x + c.dice.between(0, 2), y + bh * i / 9) for i in range(10)]
    ragged += [(x + bw * i / 9, y + bh + c.dice.between(-4, 1)) for i in range(1, 10)]
    ragged += [(x + bw + c.dice.between(-4, 2), y + bh - bh * i / 9) for i in range(1, 10)]
    ragged += [(x + bw - bw * i / 9, y + c.dice.between(-1, 3)) for i in range(1, 9)]
    d = points(ragged)
    c.path(d, c.linear([lighter(tone, 0.30), tone, darker(tone, 0.22)], 0, 0, 0.8, 1))
    with c.clipped(d):
        fibre = "".join(
            f"M{num(x + c.dice.between(0, 1) * bw)} {num(y + c.dice.between(0, 1) * bh)}l{c.dice.whole(4, 20)} {c.dice.whole(-6, 6)}" for _ in range(360))
        c.path(fibre, stroke=darker(tone, 0.5), width=1.2, opacity=0.22)
        fibre = "".join(
            f"M{num(x + c.dice.between(0, 1) * bw)} {num(y + c.dice.between(0, 1) * bh)}l{c.dice.whole(4, 20)} {c.dice.whole(-6, 6)}" for _ in range(300))
        c.path(fibre, stroke="#fffaf0", width=1.2, opacity=0.25)
        c.rect(x, y, bw * 0.075, bh, c.linear([(0, "#000000", 0.40), (0.45, "#ffffff", 0.16),
               (0.7, "#000000", 0.20), (1, "#000000", 0)], 0, 0, 1, 0))
        for cx, cy in ((x + bw, y), (x + bw, y + bh)):
            c.circle(cx, cy, 70, c.radial([(0, deep, 0.42), (1, deep, 0)]))
        for side in range(2):
            c.rect(x + (bw - 36 if side else 0), y, 36, bh,
                   c.linear([(0, deep, 0 if side else 0.25), (1, deep, 0.30 if side else 0)], 0, 0, 1, 0))
        wear = "".join(f"M{num(x + bw - c.dice.between(0, 9))} {num(y + c.dice.between(0, 1) * bh)}h9" for _ in range(60))
        c.path(wear, stroke="#f3e6c8", width=2.4, opacity=0.45)


def paper_cover(c, author, title, year, tone="#8fa0a6", ground="#40291c", ink="#22262c", lines=3):
    """A handbook in paper covers: author, title, rule, year."""
    wooden(c, ground, 4, (0.3, 0.16), True)
    w, h = c.width, c.height
    x, y, bw, bh = w * 0.125, h * 0.065, w * 0.72, h * 0.83
    _covers(c, x, y, bw, bh, tone, darker(tone, 0.6))
    fx, fy, fw, fh = x + bw * 0.135, y + bh * 0.055, bw * 0.79, bh * 0.89
    c.rect(fx, fy, fw, fh, "none", stroke=ink, width=4)
    c.rect(fx + 9, fy + 9, fw - 18, fh - 18, "none", stroke=ink, width=1.3)
    m = fx + fw / 2
    c.text(m, fy + fh * 0.125, author, 46, ink, spacing=2)
    c.path(f"M{num(m - 60)} {num(fy + fh * 0.165)}h120", stroke=ink, width=1.6)
    for i, line in enumerate(title):
        c.text(m, fy + fh * 0.335 + i * 104, line, 94 if len(line) < 11 else 84, ink, font="display", weight="bold", spacing=1)
    c.mark("nhande", m, fy + fh * 0.36)
    oy = fy + fh * 0.60
    for i in range(lines):
        c.line(m - 120 + i * 34, oy + i * 14, m + 120 - i * 34, oy + i * 14, ink, 2.4 - i * 0.4)
    c.path(
        f"M{num(m)} {num(oy + 52)}l15 19-15 19-15-19zM{num(m - 34)} {num(oy + 63)}l7 8-7 8-7-8zM{num(m + 34)} {num(oy + 63)}l7 8-7 8-7-8z",
        ink,
        opacity=0.9)
    c.text(m, fy + fh * 0.905, year, 52, ink, font="display", weight="bold", spacing=5)
    c.line(m - 150, fy + fh * 0.845, m + 150, fy + fh * 0.845, ink, 1.4)


def open_manual(c, rows, ground="#6a4a30", cover="#7d8e95", spectacles=True):
    """A handbook open at a page of lettered series, spectacles beside it."""
    wooden(c, ground, 5, (0.28, 0.2))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.075, h * 0.085, w * 0.76, h * 0.76
    (lx, ly, lw, lh), (rx, ry, rw, rh) = spread(c, x, y, sw, sh, paper=("#f9f3e3", "#efe5cc", "#d3c29a"), cover=cover)
    ink = "#2a2420"
    px, pw, at = lx + lw * 0.11, lw * 0.76, ly + lh * 0.11
    for lines in (5, 7, 4, 6, 5):
        room = int((ly + lh * 0.95 - at) / 30)
        if room < 1:
            break
        at = bars(c, px, at, pw, min(lines, room), 30, 8, ink, indent=32, last=c.dice.between(0.3, 0.9), strength=0.5) + 20
    px, pw = rx + rw * 0.12, rw * 0.78
    step = rh * 0.80 / len(rows)
    for i, (letter, name) in enumerate(rows):
        top = ry + rh * 0.12 + i * step
        c.text(px + 24, top + 36, letter, 72, "#8f2e1e", font="display", weight="bold")
        c.text(px + 74, top + 20, name, 32, ink, anchor="start")
        c.line(px + 74, top + 36, px + pw, top + 36, ink, 1.2, 0.5)
        bars(c, px + 74, top + 64, pw - 74, max(1, int((step - 70) / 30)), 30, 8, ink, last=c.dice.between(0.3, 0.8), strength=0.48)
        c.mark(letter, px + 24, top + 14)
    if spectacles:
        gx, gy, r = w * 0.875, h * 0.715, w * 0.037
        with c.moved(gx, gy, turn=-16):
            for dx, dy, tone, share, width in ((9, 13, "#000000", 0.28, 7), (0, 0, "#5b4630", 1, 7), (-1, -2, "#c9a86a", 0.8, 2.4)):
                with c.moved(dx, dy):
                    d = (f"M{num(-r * 1.2 - r)} 0a{num(r)} {num(r)} 0 1 0 {num(2 * r)} 0a{num(r)} {num(r)} 0 1 0 {num(-2 * r)} 0"
                         f"M{num(1.2 * r - r)} 0a{num(r)} {num(r)} 0 1 0 {num(2 * r)} 0a{num(r)} {num(r)} 0 1 0 {num(-2 * r)} 0"
                         f"M{num(-r * 0.24)} {num(-r * 0.15)}q{num(r * 0.24)} {num(-r * 0.4)} {num(r * 0.48)} 0"
                         f"M{num(-2.18 * r)} {num(-r * 0.2)}C{num(-2.4 * r)} {num(r)} {num(-2.1 * r)} {num(2.4 * r)} {num(-1.2 * r)} {num(2.9 * r)}"
                         f"M{num(2.18 * r)} {num(-r * 0.2)}C{num(2.5 * r)} {num(r)} {num(2.2 * r)} {num(2.3 * r)} {num(1.4 * r)} {num(2.9 * r)}")
                    c.path(d, stroke=tone, width=width, opacity=share, cap="round")
            for side in (-1, 1):
                c.circle(side * 1.2 * r, 0, r * 0.95, c.linear([(0, "#ffffff", 0.34),
                         (0.5, "#dfeaf0", 0.10), (1, "#ffffff", 0.02)], 0, 0, 1, 1))
                c.path(f"M{num(side * 1.2 * r - r * 0.55)} {num(-r * 0.2)}q{num(r * 0.2)} {num(-r * 0.5)} {num(r * 0.6)} {num(-r * 0.5)}", stroke="#ffffff",
                       width=4, opacity=0.6, cap="round")
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.14), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.26)], 0, 0, 1, 0.8))


def journal_cover(c, name, year, author, title, tone="#d9b08c", ground="#1f3230", ink="#4d1d16"):
    """A learned journal in thick paper covers: a scrolled frame, its name, one article announced."""
    table(c, ground, (0.3, 0.18))
    w, h = c.width, c.height
    with c.moved(w * 0.115, h * 0.075, turn=-1.6):
        bw, bh = w * 0.76, h * 0.83
        _covers(c, 0, 0, bw, bh, tone, darker(tone, 0.6), 20)
        fx, fy, fw, fh = bw * 0.125, bh * 0.045, bw * 0.81, bh * 0.91
        c.rect(fx, fy, fw, fh, "none", stroke=ink, width=3)
        band = 56
        c.rect(fx + band, fy + band, fw - 2 * band, fh - 2 * band, "none", stroke=ink, width=2)
        # a running scroll in the band: waves with leaves
        wave = ""
        count = int((fw - 2 * band) // 58)
        pitch = (fw - 2 * band) / count
        for top in (fy + band / 2, fy + fh - band / 2):
            wave += f"M{num(fx + band)} {num(top)}" + "".join(
                f"q{num(pitch / 2)} {num(-24 if k % 2 else 24)} {num(pitch)} 0m{num(-pitch / 2)} {num(-6 if k % 2 else 6)}c6 {-10 if k % 2 == 0 else 10} 18 {-12 if k % 2 == 0 else 12} "
                f"24 0c-8 2 -16 2 -24 0m{num(pitch / 2)} {num(6 if k % 2 else -6)}" for k in range(count))
        rows = int((fh - 2 * band) // 58)
        rise = (fh - 2 * band) / rows
        for side in (fx + band / 2, fx + fw - band / 2):
            wave += f"M{num(side)} {num(fy + band)}" + "".join(
                f"q{num(-24 if k % 2 else 24)} {num(rise / 2)} 0 {num(rise)}m{num(-6 if k % 2 else 6)} {num(-rise / 2)}c{-10 if k % 2 == 0 else 10} 6 {-12 if k % 2 == 0 else 12} 18 "
                f"0 24c2 -8 2 -16 0 -24m{num(6 if k % 2 else -6)} {num(rise / 2)}" for k in range(rows))
        c.path(wave, stroke=ink, width=2.6, opacity=0.9, cap="round")
        for cx in (fx, fx + fw - band):
            for cy in (fy, fy + fh - band):
                c.rect(cx, cy, band, band, "none", stroke=ink, width=2)
                mx, my, r = cx + band / 2, cy + band / 2, band * 0.32
                c.path("".join(f"M{num(mx)} {num(my)}q{num(a * r)} {num(b * r - r * 0.4)} {num(a * r)} {num(b * r)}q{num(-a * r * 0.3)} {num(r * 0.1)} {num(-a * r)} {num(-b * r)}"
                               for a in (-1, 1) for b in (-1, 1)), ink)
        m = fx + fw / 2
        for i, line in enumerate(name):
            c.text(m, fy + fh * 0.185 + i * 84, line, 62, ink, font="display", weight="bold", spacing=1)
        at = fy + fh * 0.185 + len(name) * 84 - 30
        c.line(m - 190, at, m + 190, at, ink, 3)
        c.line(m - 190, at + 8, m + 190, at + 8, ink, 1.2)
        c.text(m, at + 78, year, 56, ink, font="display", spacing=8)
        # the place of a vignette: clouds and water, nothing read into it
        vy = fy + fh * 0.555
        cloud = ""
        for r in range(4):
            for k in range(-5 + r, 6 - r, 2):
                cloud += f"M{num(m + k * 30 - 26)} {num(vy - r * 20)}a26 26 0 0 1 52 0M{num(m + k * 30 - 16)} {num(vy - r * 20)}a16 16 0 0 1 32 0M{num(m + k * 30 - 7)} {num(vy - r * 20)}a7 7 0 0 1 14 0"
        c.path(cloud, stroke=ink, width=2.2, opacity=0.9)
        c.text(m, fy + fh * 0.675, author, 38, ink, spacing=1)
        for i, line in enumerate(title):
            c.text(m, fy + fh * 0.735 + i * 46, line, 36, ink, italic=True)
        c.mark("bai", m, fy + fh * 0.75)
        bars(c, m - fw * 0.27, fy + fh * 0.885, fw * 0.54, 1, 30, 7, ink, last=1, strength=0.45)
