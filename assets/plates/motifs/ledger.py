"""A ledger of transfers: fonds by name on the left, where they went on the right."""
from draw.canvas import num
from draw.paper import bars

from ._deskware import pencil, scrawl, spread, wooden


def transfer_ledger(c, left_head, right_head, entries, date, ground="#39424a", cover="#2f4438", ink="#27324e", red="#a23a26"):
    """A ruled ledger open across two pages; the entries named are written out, the others are strokes."""
    wooden(c, ground, 5, (0.32, 0.18))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.06, h * 0.08, w * 0.86, h * 0.775
    pages = spread(c, x, y, sw, sh, paper=("#f4efdd", "#e6ddc0", "#c9bb92"), cover=cover)
    lead, rows = sh * 0.0585, 13
    for n, (px, py, pw, ph) in enumerate(pages):
        top = py + ph * 0.175
        for i in range(rows + 1):
            c.line(px + 26, top + i * lead, px + pw - 26, top + i * lead, "#5f8496", 1.2, 0.5)
        cols = (0.13, 0.76) if n == 0 else (0.30, 0.64)
        for share in cols:
            for dx in (0, 5):
                c.line(px + pw * share + dx, py + ph * 0.055, px + pw * share + dx, py + ph * 0.95, red, 1.2, 0.5)
        c.line(px + 26, top - 6, px + pw - 26, top - 6, red, 1.4, 0.6)
        head = left_head if n == 0 else right_head
        centre = px + pw * (0.445 if n == 0 else 0.5)
        c.text(centre, py + ph * 0.125, head, 36, ink, italic=True, weight="bold")
        c.mark("trai" if n == 0 else "phai", centre, py + ph * 0.11)
        for i in range(rows):
            ly = top + (i + 0.74) * lead
            name = entries[i // 2] if n == 0 and i % 2 == 0 and i // 2 < len(entries) else None
            if n == 0:
                c.line(px + pw * 0.05, ly - 8, px + pw * 0.095, ly - 8, ink, 6, 0.55, cap="round")
                if name:
                    c.text(px + pw * 0.16, ly, name, 33, ink, italic=True, anchor="start")
                    c.mark(f"phong{i // 2 + 1}", px + pw * 0.35, ly - 10)
                elif i < rows - 2:
                    scrawl(c, px + pw * 0.16, ly - 2, pw * c.dice.between(0.30, 0.56), 1, lead, 12, ink, 2.2, last=1, strength=0.62)
                if i < rows - 2:
                    bars(c, px + pw * 0.81, ly - 8, pw * c.dice.between(0.06, 0.12), 1, 20, 7, ink, last=1, strength=0.55)
            elif i < rows - 2:
                bars(c, px + pw * 0.10, ly - 8, pw * c.dice.between(0.07, 0.14), 1, 20, 7, ink, last=1, strength=0.55)
                scrawl(c, px + pw * 0.34, ly - 2, pw * 0.24, 1, lead, 11, ink, 2.2, last=1, strength=0.6)
                if c.dice.chance(0.75):
                    scrawl(c, px + pw * 0.68, ly - 2, pw * c.dice.between(0.10, 0.24), 1, lead, 11, ink, 2.2, last=1, strength=0.5)
                c.path(f"M{num(px + pw * 0.945)} {num(ly - 14)}l9 11 17 -24", stroke=red, width=3.4, cap="round", opacity=0.85)
    px, py, pw, ph = pages[1]
    c.text(px + pw * 0.88, py + ph * 0.125, date, 32, red, italic=True)
    pencil(c, w * 0.565, h * 0.925, w * 0.36, -12, "#a8301e", "#2c4c8c")
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.14), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.30)], 0, 0, 1, 0.8))
