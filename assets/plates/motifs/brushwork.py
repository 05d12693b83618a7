"""Pages written with the brush: writing is shown as strokes, never as characters."""
from draw.canvas import num
from draw.ground import cast, pool, table
from draw.paper import brush, sheet
from draw.tone import INK, VERMILION


def _column(c, x, top, foot, thick):
    """A column of writing: taps and pulls of the brush with air between."""
    y = top
    while y < foot - 30:
        length = min(c.dice.between(38, 92), foot - y)
        brush(c, x + c.dice.between(-2, 2), y, length, thick * c.dice.between(0.8, 1.0), INK, c.dice.between(0.74, 0.95),
              lean=c.dice.between(-0.03, 0.03))
        y += length + c.dice.between(9, 15)


def imperial_record(c):
    """A page of an imperial record: black columns, and the emperor's vermilion over them."""
    table(c, "#32211a", (0.30, 0.2))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.06, h * 0.05, w * 0.80, h * 0.875
    cast(c, x - 14, y + 10, sw, sh, 30)
    sheet(c, x - 12, y + 9, sw, sh, "do", edge=3.2, stains=2, shadow=0, fibres=30)
    sheet(c, x, y, sw, sh, "do", edge=3.0, stains=8, shadow=16, folds=((0.335, "v"), (0.668, "v")), fibres=240)
    columns, right = 11, x + sw * 0.925
    gap = sw * 0.845 / (columns - 1)
    top, foot = y + sh * 0.15, y + sh * 0.92
    for i in range(columns):
        cx = right - i * gap
        start = top - (sh * 0.055 if i in (2, 6) else 0)
        end = foot if i not in (0, 5, 10) else top + (foot - top) * (0.46, 0.62, 0.30)[(0, 5, 10).index(i)]
        _column(c, cx, start, end, 21)
    c.mark("muc", right - 2 * gap, y + sh * 0.5)
    # vermilion: a decision at the end, dots of assent, one stroke of dismissal
    cx = right - 10 * gap - 2
    for start, length in ((0.47, 0.085), (0.57, 0.06), (0.645, 0.13), (0.79, 0.085)):
        brush(c, cx + c.dice.between(-3, 3), y + sh * start, sh * length, 37, VERMILION, 0.94)
    c.mark("son", cx, y + sh * 0.70)
    for column, place in ((1, 0.215), (3, 0.33), (6, 0.135), (8, 0.56)):
        px, py = right - column * gap + 24, y + sh * place
        c.path(f"M{num(px)} {num(py - 15)}q17 6 13 24q-12 15 -24 4q-6 -16 11 -28z", VERMILION, opacity=0.93)
    brush(c, right - 5 * gap - 26, y + sh * 0.665, sh * 0.17, 17, VERMILION, 0.9, lean=0.34)
    c.mark("giay", x + sw * 0.55, y + sh * 0.055)
    # the vermilion brush, resting
    with c.moved(w * 0.925, h * 0.12, turn=5):
        pool(c, 26, 640, 60, 660, 0.45)
        c.rect(-16, 0, 32, 820, c.linear(["#7a5530", "#c39a5e", "#8b6234", "#4e3318"], 0, 0, 1, 0), round_=8)
        for ring in (14, 300, 560):
            c.rect(-17, ring, 34, 10, "#3b2614", 0.7)
        c.rect(-19, 806, 38, 54, c.linear(["#1f1410", "#5a4436", "#19100c"], 0, 0, 1, 0), round_=5)
        c.path("M-18 858Q-34 940 -6 1040Q2 1066 4 1084Q10 1050 20 1010Q32 930 18 858Z",
               c.linear(["#d9cdb4", "#c9583c", "#9c2413"]))
        c.path("M-8 868Q-18 950 0 1050M2 868Q0 950 4 1060M10 868Q20 950 8 1040", stroke="#6d1a0d", width=1.6, opacity=0.55)


def register_grid(c, columns=6, rows=7):
    """A ruled page of a land register: one cell for each plot."""
    table(c, "#2a231c", (0.3, 0.2))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.055, h * 0.06, w * 0.89, h * 0.85
    sheet(c, x + 10, y + 8, sw, sh, "do", edge=2.5, stains=1, fibres=20)
    sheet(c, x, y, sw, sh, "do", edge=2.8, stains=7, shadow=10, folds=((0.5, "v"),), fibres=260)
    left, top, gw, gh = x + sw * 0.055, y + sh * 0.085, sw * 0.89, sh * 0.83
    ink = "#2f2218"
    c.rect(left - 10, top - 10, gw + 20, gh + 20, "none", 0.85, stroke=ink, width=4.5)
    c.rect(left, top, gw, gh, "none", 0.8, stroke=ink, width=1.6)
    cw, rh = gw / columns, gh / rows
    grid = "".join(f"M{num(left + i * cw + c.dice.between(-1, 1))} {num(top)}"
                   f"L{num(left + i * cw + c.dice.between(-1, 1))} {num(top + gh)}" for i in range(1, columns))
    grid += "".join(f"M{num(left)} {num(top + i * rh + c.dice.between(-1, 1))}"
                    f"L{num(left + gw)} {num(top + i * rh + c.dice.between(-1, 1))}" for i in range(1, rows))
    c.path(grid, stroke=ink, width=1.8, opacity=0.7)
    for row in range(rows):
        for col in range(columns):
            cx, cy = left + (columns - 1 - col) * cw, top + row * rh
            if c.dice.chance(0.06):
                continue
            head = c.dice.between(0.5, 0.86) * rh
            brush(c, cx + cw * 0.80, cy + rh * 0.10, head, 17, INK, 0.9)
            for lane in (0.56, 0.35, 0.15):
                if lane == 0.15 and c.dice.chance(0.4):
                    continue
                yy, end = cy + rh * 0.13, cy + rh * c.dice.between(0.5, 0.9)
                while yy < end - 16:
                    length = min(c.dice.between(20, 46), end - yy)
                    brush(c, cx + cw * lane, yy, length, 10.5, INK, c.dice.between(0.55, 0.85))
                    yy += length + 8
            if c.dice.chance(0.36):
                c.ellipse(cx + cw * 0.925, cy + rh * 0.16, 8, 9, VERMILION, 0.85)
            if row == 2 and col == 1:
                c.rect(cx + 4, cy + 4, cw - 8, rh - 8, VERMILION, 0.07)
    # finger-worn corner
    c.path(f"M{num(x + sw - 150)} {num(y + sh + 2)}"
           f"Q{num(x + sw - 60)} {num(y + sh - 40)} {num(x + sw + 3)} {num(y + sh - 130)}V{num(y + sh + 3)}Z", "#5a3c1c", opacity=0.25)
    c.path(f"M{num(x + sw - 96)} {num(y + sh + 2)}L{num(x + sw + 3)} {num(y + sh - 88)}"
           f"Q{num(x + sw - 74)} {num(y + sh - 76)} {num(x + sw - 96)} {num(y + sh + 2)}Z",
           c.linear(["#f0e2bd", "#b8965c"], 0, 0, 1, 1))
