"""Paper turning into data, an aisle of servers, a scanner at work."""
from math import pi, sin

from draw.canvas import box, num, points
from draw.ground import mount, tag
from draw.paper import bars, sheet
from draw.tone import INK


def paper_into_data(c, issuer, number, date, kind, about):
    """A circular on paper; towards the right its lines break into ordered points of light."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#3a2c22", "#23262a", "#0d2027", "#0a1a22"], 0, 0, 1, 0.15))
    c.rect(0, 0, w, h, c.radial([(0, "#ffdca0", 0.30), (1, "#ffdca0", 0)], 0.20, 0.25, 0.55))
    # the grid the points fall into
    gx, gy, cell = w * 0.52, h * 0.10, 40
    columns, rows = int((w * 0.955 - gx) // cell), int(h * 0.76 // cell)
    c.rect(gx - 30, gy - 30, columns * cell + 60, rows * cell + 60, c.linear([(0, "#123540", 0), (0.3, "#123540", 0.8),
                                                                              (1, "#0e2a35", 0.95)], 0, 0, 1, 0), round_=16)
    lines = "".join(f"M{num(gx + k * cell)} {num(gy)}v{num(rows * cell)}" for k in range(columns + 1)) \
        + "".join(f"M{num(gx)} {num(gy + k * cell)}h{num(columns * cell)}" for k in range(rows + 1))
    c.path(lines, stroke="#3f7f8a", width=1, opacity=0.5)
    for k, shade in ((3, "#f0c26a"), (8, "#7fc4c8"), (12, "#e8e4c8")):
        if k < columns:
            c.rect(gx + k * cell, gy, cell, rows * cell, shade, 0.06)
    halo = {}
    for i in range(columns):
        for j in range(rows):
            if c.dice.chance(0.30 + 0.45 * (i / columns)):
                tone = c.dice.pick(["#7fd0d0", "#bfe6dc", "#f4d48a", "#5fb0bd", "#eef6ea"])
                halo.setdefault(tone, []).append((gx + (i + 0.5) * cell, gy + (j + 0.5) * cell, c.dice.between(8, 23)))
    for tone, cells in halo.items():
        c.path("".join(f"M{num(px)} {num(py)}h.1" for px, py, _ in cells), stroke=tone, width=30, cap="round", opacity=0.12)
        c.path("".join(box(px - r / 2, py - 5, r, 10) for px, py, r in cells), tone, opacity=0.88)
    # the sheet, its right side going to pieces
    x, y, sw, sh = w * 0.055, h * 0.075, w * 0.395, h * 0.835
    sheet(c, x, y, sw, sh, "white", edge=0.6, stains=1, fibres=80)
    left, tw = x + sw * 0.11, sw * 0.78
    c.text(left + tw * 0.20, y + 84, issuer, 24, INK, weight="bold")
    c.line(left + tw * 0.08, y + 97, left + tw * 0.32, y + 97, INK, 1.4)
    c.text(left + tw * 0.22, y + 130, number, 21, INK)
    c.path(f"M{num(left + tw * 0.50)} {num(y + 78)}h{num(tw * 0.48)}", stroke=INK, width=8.5, opacity=0.55, cap="round",
           dash="44 17 30 15")
    c.text(left + tw * 0.73, y + 130, date, 21, INK, italic=True)
    c.text(x + sw / 2, y + 226, kind, 48, INK, weight="bold", spacing=4)
    for i, line in enumerate(about):
        c.text(x + sw / 2, y + 276 + i * 36, line, 25, INK, weight="bold")
    at = y + 276 + len(about) * 36 + 46
    start = at
    while at < y + sh - 90:
        at = bars(c, left, at, tw * 0.86, min(4, int((y + sh - 60 - at) // 30)), 30, 8, INK, indent=40, last=c.dice.between(0.5, 1),
                  strength=0.5) + 20
    # bits lifting off, smaller and brighter on their way
    for layer, (tone, size, share) in enumerate((("#e8dcc0", 15, 0.9), ("#f4d48a", 11, 0.9), ("#9fd8d4", 9, 0.95))):
        bits = ""
        for _ in range(150):
            t = c.dice.between(0, 1)
            px = x + sw * 0.74 + t * (gx + 90 - x - sw * 0.74)
            spread = 0.5 - abs(t - 0.5)
            py = start + c.dice.between(-0.12, 1) * (y + sh - start - 40) + sin(t * pi * 2 + layer) * 46 * spread
            if abs(t - (0.15, 0.5, 0.82)[layer]) < 0.34:
                bits += box(px, py, size * c.dice.between(0.6, 1.6) * (1.2 - 0.5 * t), size * 0.6)
        c.path(bits, tone, opacity=share)
    c.path("".join(box(x + sw * c.dice.between(0.80, 1.0), start + c.dice.between(0, 1) * (y + sh - start - 30), c.dice.between(10, 30),
                       16) for _ in range(60)), "#2b2622",
           opacity=0.5)
    c.mark("du lieu", gx + columns * cell * 0.6, gy + rows * cell * 0.5)
    tag(c, w - 44, h - 26, "#cfdcd8")


def server_aisle(c, caption, lines, cool="#6fc3d6", warm="#f0b860"):
    """An aisle of servers; two lines on the glass door at its end."""
    with mount(c, caption, "#dfe0da") as (x, y, w, h):
        vx, vy = x + w * 0.5, y + h * 0.45
        c.rect(x, y, w, h, c.linear(["#0d161c", "#14232b", "#0a1116"]))
        inner = 0.16
        ax0, ax1, ay0, ay1 = vx - w * inner, vx + w * inner, vy - h * 0.20, vy + h * 0.22
        # ceiling and floor
        c.path(points([(x, y), (x + w, y), (ax1, ay0), (ax0, ay0)]), c.linear(["#1b2a32", "#2f4650"]))
        c.path(points([(x, y + h), (x + w, y + h), (ax1, ay1), (ax0, ay1)]), c.linear(["#6f858c", "#2c3c44", "#1a262d"]))
        tiles = "".join(f"M{num(ax0 + (ax1 - ax0) * k / 4)} {num(ay1)}L{num(x + w * k / 4)} {num(y + h)}" for k in range(1, 4))
        for k in range(1, 9):
            t = (k / 9) ** 2.1
            tiles += f"M{num(ax0 + (x - ax0) * t)} {num(ay1 + (y + h - ay1) * t)}H{num(ax1 + (x + w - ax1) * t)}"
        c.path(tiles, stroke="#0c1418", width=3, opacity=0.7)
        for side in (-1, 1):
            c.path(points([(vx + side * w * 0.055, ay0), (vx + side * w * 0.085, ay0), (vx + side * w * 0.30, y),
                           (vx + side * w * 0.18, y)]),
                   c.linear(["#f4fbfb", "#a9d4dc"]), opacity=0.9)
            c.path(points([(vx + side * w * 0.055, ay1), (vx + side * w * 0.09, ay1), (vx + side * w * 0.34, y + h),
                           (vx + side * w * 0.16, y + h)]),
                   c.linear([(0, "#e6f6f6", 0.5), (1, "#e6f6f6", 0.05)]))
        # the racks
        count = 7
        for side in (-1, 1):
            edge, near = (ax0, x) if side < 0 else (ax1, x + w)

            def at(t, u):
                px = edge + (near - edge) * t
                top, foot = ay0 + (y - ay0) * t, ay1 + (y + h - ay1) * t
                return px, top + (foot - top) * u
            ts = [(k / count) ** 1.75 for k in range(count + 1)]
            for t0, t1 in zip(ts, ts[1:]):
                quad = [at(t0, 0.07), at(t1, 0.07), at(t1, 0.95), at(t0, 0.95)]
                c.path(points(quad), c.linear(["#22323a", "#18242b", "#0d1519"]))
                trays = {"dark": "", "led": "", "warm": "", "pale": ""}
                for j in range(22):
                    u0, u1 = 0.10 + 0.038 * j, 0.10 + 0.038 * j + 0.027
                    m0, m1 = t0 + (t1 - t0) * 0.10, t0 + (t1 - t0) * 0.90
                    trays["dark"] += points([at(m0, u0), at(m1, u0), at(m1, u1), at(m0, u1)])
                    for q in range(5):
                        tq = m0 + (m1 - m0) * (0.10 + 0.13 * q)
                        px, py = at(tq, (u0 + u1) / 2)
                        if c.dice.chance(0.62):
                            trays[c.dice.pick(["led", "led", "led", "warm", "pale"])] += f"M{num(px)} {num(py)}h.1"
                c.path(trays["dark"], "#2d4049")
                size = 2.2 + 8 * (t0 + t1) / 2
                for name, tone in (("led", cool), ("warm", warm), ("pale", "#e6f6ee")):
                    c.path(trays[name], stroke=tone, width=size * 2.6, cap="round", opacity=0.16)
                    c.path(trays[name], stroke=tone, width=size * 0.8, cap="round")
                p, q = at(t1, 0.07), at(t1, 0.95)
                c.line(*p, *q, "#3f5a64", 2 + 5 * t1, 0.9)
        # the door
        c.rect(ax0, ay0, ax1 - ax0, ay1 - ay0, c.linear(["#cfe4e6", "#9fc0c6", "#6d8f98"]))
        c.rect(ax0, ay0, ax1 - ax0, ay1 - ay0, c.radial([(0, "#ffffff", 0.75), (1, "#ffffff", 0)], 0.5, 0.35, 0.7))
        c.path(f"M{num(vx)} {num(ay0)}V{num(ay1)}", stroke="#4a636b", width=5)
        c.rect(ax0, ay0, ax1 - ax0, ay1 - ay0, "none", stroke="#33474f", width=9)
        c.rect(ax0 + 14, vy - 60, ax1 - ax0 - 28, 118, "#f4f8f4", 0.93, 6)
        for i, line in enumerate(lines):
            c.text(vx, vy - 10 + i * 42, line, (38, 27)[min(i, 1)], "#17333d", font="sans", weight="bold" if i == 0 else None)
        c.path(f"M{num(vx - 12)} {num(ay1 - 70)}v40M{num(vx + 12)} {num(ay1 - 70)}v40", stroke="#33474f", width=6, cap="round")
        c.mark("cua", vx, vy)
        c.ellipse(vx, vy, w * 0.42, h * 0.40, c.radial([(0, "#dff4f4", 0.34), (1, "#dff4f4", 0)]))
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.08), (1, "#00060a", 0.6)], 0.5, 0.45, 0.75))


def book_scanner(c, caption, lines):
    """A register open under the cameras of a scanner, its image on the screen beside."""
    with mount(c, caption, "#e2ded2") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#3a3f46", "#2a2d33", "#1b1c20"]))
        c.rect(x, y, w, h, c.radial([(0, "#fff0c8", 0.40), (1, "#fff0c8", 0)], 0.36, 0.42, 0.5))
        foot = y + h * 0.70
        c.rect(x, foot, w, h * 0.3, c.linear(["#8d8f8c", "#63666a", "#3c3e42"]))
        c.line(x, foot, x + w, foot, "#d9dbd6", 3, 0.6)
        # column and arm with the lamps
        px = x + w * 0.095
        c.rect(px, y + h * 0.08, 44, foot - y - h * 0.08 + 40, c.linear(["#e3e5e3", "#a3a7a8", "#5d6164"], 0, 0, 1, 0), round_=6)
        c.rect(px - 40, foot + 26, 124, 34, c.linear(["#c3c6c6", "#5d6164"]), round_=8)
        c.rect(px - 14, y + h * 0.075, w * 0.42, 46, c.linear(["#f0f1ee", "#b3b6b5", "#777b7c"]), round_=10)
        hx = x + w * 0.335
        c.rect(hx - 70, y + h * 0.10, 140, 104, c.linear(["#4a4e52", "#1d1f22"]), round_=12)
        c.circle(hx, y + h * 0.10 + 96, 44, "#0e0f11")
        c.circle(hx, y + h * 0.10 + 96, 30, c.radial(["#4f7f9c", "#1b2f40", "#06090c"], 0.4, 0.35, 0.7))
        c.circle(hx - 10, y + h * 0.10 + 86, 7, "#e6f4fa", 0.8)
        for side in (-1, 1):
            lx = hx + side * w * 0.175
            c.path(points([(lx - 70, y + h * 0.115 + 34), (lx + 70, y + h * 0.115 + 34), (lx + 90, y + h * 0.115 + 70),
                           (lx - 90, y + h * 0.115 + 70)]), c.linear(["#d6d8d5", "#7b7f80"]))
            c.rect(lx - 84, y + h * 0.115 + 68, 168, 10, "#fffbe8")
            c.path(points([(lx - 84, y + h * 0.115 + 78), (lx + 84, y + h * 0.115 + 78), (hx + side * 40 + 250, foot - 20),
                           (hx + side * 40 - 250, foot - 20)]),
                   c.linear([(0, "#fff6d4", 0.42), (1, "#fff6d4", 0.03)]))
        # cradle and register
        by = foot - 6
        c.path(points([(hx - 320, by - 96), (hx, by + 6), (hx + 320, by - 96), (hx + 340, by + 66), (hx - 340, by + 66)]),
               c.linear(["#55595d", "#2b2d30"]))
        for side in (-1, 1):
            leaf = [(hx, by - 20), (hx + side * 296, by - 150), (hx + side * 310, by - 108), (hx, by + 14)]
            c.path(points(leaf), c.linear(["#c9b07c", "#8a6a3a"]))
            page = f"M{num(hx)} {num(by - 30)}Q{num(hx + side * 110)} {num(by - 128)} {num(hx + side * 290)} {num(by - 168)}L{num(hx + side * 304)} {num(by - 112)}" \
                   f"Q{num(hx + side * 120)} {num(by - 74)} {num(hx)} {num(by + 8)}Z"
            c.path(page, c.linear(["#f9eecf", "#ecd9a8", "#c9ac72"], 0 if side > 0 else 1, 0, 1 if side > 0 else 0, 0.4))
            rules = ""
            for k in range(5):
                t = 0.12 + 0.19 * k
                rules += (f"M{num(hx + side * 26)} {num(by - 30 + 40 * t - 14)}Q{num(hx + side * 120)} {num(by - 124 + 54 * t)} "
                          f"{num(hx + side * 280)} {num(by - 160 + 52 * t)}")
            c.path(rules, stroke="#4a3520", width=4, opacity=0.6, dash="26 7 14 8 38 9", cap="round")
        c.path(f"M{num(hx)} {num(by - 30)}V{num(by + 8)}", stroke="#5a4020", width=4, opacity=0.6)
        # cross of light where the camera looks
        c.path(f"M{num(hx - 200)} {num(by - 150)}h-22v22M{num(hx + 200)} {num(by - 150)}h22v22", stroke="#ff7a5c", width=4, opacity=0.9)
        c.mark("may", hx, y + h * 0.20)
        # screen
        sx, sy, sw, sh = x + w * 0.60, y + h * 0.17, w * 0.355, h * 0.42
        c.ellipse(sx + sw / 2, sy + sh / 2, sw * 0.8, sh * 0.85, c.radial([(0.3, "#cfe0ea", 0.30), (1, "#cfe0ea", 0)]))
        c.rect(sx + sw * 0.44, sy + sh, sw * 0.12, foot - sy - sh + 40, c.linear(["#8d9193", "#4a4d50"], 0, 0, 1, 0))
        c.ellipse(sx + sw / 2, foot + 44, sw * 0.26, 20, c.linear(["#b9bcbc", "#5b5f61"]))
        c.rect(sx, sy, sw, sh, "#111315", round_=12)
        c.rect(sx + 14, sy + 14, sw - 28, sh - 28, c.linear(["#2c3a44", "#1d272e"]))
        qx, qy, qw, qh = sx + 40, sy + 40, sw - 220, sh - 84
        for k in (0, 1):
            ox = qx + k * (qw / 2)
            c.rect(ox, qy, qw / 2 - 3, qh, c.linear(["#f7ecce", "#e3cd9a"], 0, 0, 1, 1))
            bars(c, ox + 18, qy + 30, qw / 2 - 42, 9, (qh - 40) / 9, 6, "#4a3520", last=0.5, strength=0.6)
        c.rect(qx - 8, qy - 8, qw + 12, qh + 16, "none", stroke="#ff7a5c", width=3)
        for k, line in enumerate(lines):
            c.rect(sx + sw - 158, sy + 48 + k * 74, 124, 54, "#3f5360", round_=6)
            c.text(sx + sw - 96, sy + 82 + k * 74, line, 20, "#e9f2f4", font="sans")
        c.rect(sx + sw - 158, sy + sh - 74, 124, 14, "#0e1418", round_=7)
        c.rect(sx + sw - 158, sy + sh - 74, 80, 14, "#7fd0a0", round_=7)
        c.mark("man hinh", qx + qw / 2, qy + qh / 2)
        # keyboard, brush, gloves' box on the bench
        c.path(points([(sx + 20, foot + 84), (sx + sw - 70, foot + 84), (sx + sw - 40, foot + 142), (sx - 10, foot + 142)]),
               c.linear(["#d9dad6", "#9c9e9b"]))
        c.path("".join(f"M{num(sx + 24 - r * 5)} {num(foot + 98 + r * 15)}H{num(sx + sw - 66 + r * 5)}" for r in range(3)),
               stroke="#55585a", width=9, dash="19 5")
        c.rect(x + w * 0.45, foot + 100, 150, 26, c.linear(["#b98a58", "#7d5630"]), round_=12)
        c.path(f"M{num(x + w * 0.45 + 150)} {num(foot + 96)}h60q18 17 0 34h-60z", c.linear(["#f4ead2", "#b9a67e"], 0, 0, 1, 0))
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.06), (1, "#000000", 0.5)], 0.45, 0.45, 0.78))
