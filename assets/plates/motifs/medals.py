"""Plain round medals, of no real order: two in a case, one on an open book by night."""
from math import cos, pi, sin

from draw.canvas import box, num, points
from draw.ground import cast, mount, pool, table
from draw.tone import INK, darker, lighter, mix
from draw.wood import board
from motifs._printwork import fitted

GOLD = ["#fdeab0", "#d9a94e", "#8e6222", "#e8c069", "#a9762c"]
SILVER = ["#fbfaf2", "#c9c8c0", "#83847e", "#dedcd2", "#9a9a92"]


def _disc(c, cx, cy, r, metal, petals):
    """A disc with a rim of petals round plain rings: nothing that any state confers."""
    c.ellipse(cx + r * 0.12, cy + r * 0.18, r * 1.12, r * 1.10, c.radial([(0.7, "#000000", 0.5), (1, "#000000", 0)]))
    shade = c.linear(metal, 0, 0, 1, 1)
    d = ""
    for k in range(petals):
        a0, a1, am = k * 2 * pi / petals, (k + 1) * 2 * pi / petals, (k + 0.5) * 2 * pi / petals
        d += (f"{'M' if k == 0 else 'L'}{num(cx + cos(a0) * r * 0.90)} {num(cy + sin(a0) * r * 0.90)}"
              f"Q{num(cx + cos(am) * r * 1.10)} {num(cy + sin(am) * r * 1.10)} {num(cx + cos(a1) * r * 0.90)} "
              f"{num(cy + sin(a1) * r * 0.90)}")
    c.path(d + "Z", shade)
    c.path(d + "Z", stroke=lighter(metal[0], 0.4), width=2, opacity=0.6)
    c.circle(cx, cy, r * 0.82, c.radial([metal[0], metal[1], metal[2]], 0.35, 0.28, 0.85))
    veins = "".join(f"M{num(cx + cos(k * 2 * pi / petals / 2) * r * 0.66)} {num(cy + sin(k * 2 * pi / petals / 2) * r * 0.66)}"
                    f"L{num(cx + cos(k * 2 * pi / petals / 2) * r * 0.80)} {num(cy + sin(k * 2 * pi / petals / 2) * r * 0.80)}"
                    for k in range(petals * 2))
    c.path(veins, stroke=darker(metal[2], 0.3), width=r * 0.016, opacity=0.7)
    for q, wide in ((0.64, 0.05), (0.30, 0.04)):
        c.circle(cx, cy + r * 0.012, r * q, "none", 0.8, stroke=darker(metal[2], 0.35), width=r * wide * 1.5)
        c.circle(cx, cy, r * q, "none", stroke=metal[0], width=r * wide)
    c.circle(cx, cy, r * 0.60, c.radial([metal[3], metal[4], darker(metal[2], 0.1)], 0.4, 0.3, 0.8))
    # an open book, the sign of no order but of reading
    for side in (-1, 1):
        page = (f"M{num(cx)} {num(cy + r * 0.30)}Q{num(cx + side * r * 0.22)} {num(cy + r * 0.12)} {num(cx + side * r * 0.46)} "
                f"{num(cy + r * 0.22)}"
                f"V{num(cy - r * 0.24)}Q{num(cx + side * r * 0.22)} {num(cy - r * 0.34)} {num(cx)} {num(cy - r * 0.16)}Z")
        with c.moved(r * 0.02, r * 0.03):
            c.path(page, darker(metal[2], 0.4), opacity=0.8)
        c.path(page, c.linear([metal[0], metal[1], metal[4]], 0, 0, 1, 1))
        c.path("".join(f"M{num(cx + side * r * 0.06)} {num(cy - r * 0.06 + k * r * 0.09)}Q{num(cx + side * r * 0.22)} "
                       f"{num(cy - r * 0.18 + k * r * 0.09)} "
                       f"{num(cx + side * r * 0.40)} {num(cy - r * 0.12 + k * r * 0.09)}" for k in range(4)), stroke=darker(metal[2],
                                                                                                                            0.2), width=r * 0.014, opacity=0.7)
    c.path(f"M{num(cx - r * 0.70)} {num(cy - r * 0.42)}A{num(r * 0.82)} {num(r * 0.82)} 0 0 1 {num(cx + r * 0.02)} {num(cy - r * 0.80)}",
           stroke="#fffdf0",
           width=r * 0.045, cap="round", opacity=0.7)


def _drape(c, cx, top, wide, long, tones, metal):
    """A ribbon hanging from a bar, drawn in to a ring."""
    d = [(cx - wide / 2, top), (cx + wide / 2, top), (cx + wide * 0.42, top + long * 0.62), (cx + wide * 0.10, top + long),
         (cx - wide * 0.10, top + long),
         (cx - wide * 0.42, top + long * 0.62)]
    with c.moved(14, 18):
        c.path(points(d), "#000000", opacity=0.34)
    c.path(points(d), tones[0])
    with c.clipped(points(d)):
        n = len(tones)
        for k in range(1, n):
            for side in (-1, 1):
                at = cx + side * wide * (0.46 - 0.115 * (k - 1))
                c.path(points([(at - wide * 0.035, top), (at + wide * 0.035, top), (cx + side * wide * 0.05 + wide * 0.012, top + long),
                               (cx + side * wide * 0.05 - wide * 0.012, top + long)]), tones[k])
        moire = "".join(f"M{num(cx - wide / 2)} {num(top + k * 5)}q{num(wide / 4)} {num(3 * sin(k))} {num(wide / 2)} 0t{num(wide / 2)} 0"
                        for k in range(int(long // 5)))
        c.path(moire, stroke="#120806", width=1.1, opacity=0.24)
        c.rect(cx - wide / 2, top, wide, long, c.linear([(0, "#fff0d0", 0.24), (0.4, "#fff0d0", 0), (1, "#000000", 0.36)], 0, 0, 1, 0.3))
    c.rect(cx - wide / 2 - 14, top - 20, wide + 28, 30, c.linear(metal), round_=6)
    c.line(cx - wide / 2 - 8, top - 15, cx + wide / 2 + 8, top - 15, "#fff8e0", 2.2, 0.8)
    c.circle(cx, top + long + 16, 24, "none", stroke=darker(metal[2], 0.4), width=11)
    c.circle(cx, top + long + 14, 24, "none", stroke=c.linear(metal, 0, 0, 1, 1), width=8)


def pair_of_medals(c, labels, velvet="#1d4038", wood="#5b3320"):
    """An open case with two medals side by side, each over its label."""
    w, h = c.width, c.height
    table(c, "#2a2622", (0.3, 0.15))
    x, y, cw, ch = w * 0.06, h * 0.065, w * 0.88, h * 0.83
    cast(c, x, y, cw, ch, 70, 0.55)
    board(c, x, y, cw, ch, wood, 44, edge=6)
    m = 44
    ix, iy, iw, ih = x + m, y + m, cw - 2 * m, ch - 2 * m
    for a, b in (((x, y), (ix, iy)), ((x + cw, y), (ix + iw, iy)), ((x, y + ch), (ix, iy + ih)), ((x + cw, y + ch), (ix + iw, iy + ih))):
        c.line(*a, *b, darker(wood, 0.6), 2, 0.6)
    c.rect(ix, iy, iw, ih, c.radial([(0, lighter(velvet, 0.30), 1), (0.55, velvet, 1), (1, darker(velvet, 0.6), 1)], 0.40, 0.30, 0.85))
    with c.clipped(box(ix, iy, iw, ih)):
        for tone, n, opacity in ((lighter(velvet, 0.4), 1100, 0.20), (darker(velvet, 0.7), 900, 0.34)):
            nap = "".join(f"M{round(ix + c.dice.between(0, iw))} {round(iy + c.dice.between(0, ih))}l{c.dice.whole(-5, 5)} "
                          f"{c.dice.whole(6, 14)}" for _ in range(n))
            c.path(nap, stroke=tone, width=1.4, opacity=opacity)
    c.rect(ix, iy, iw, 40, c.linear([(0, "#000000", 0.55), (1, "#000000", 0)]))
    c.rect(ix, iy, 30, ih, c.linear([(0, "#000000", 0.42), (1, "#000000", 0)], 0, 0, 1, 0))
    c.rect(ix, iy, iw, ih, "none", stroke="#0a0806", width=4, opacity=0.6)
    # a cord of gold divides the two
    cord = "".join(f"M{num(w / 2 - 5)} {num(iy + 46 + k * 13)}q10 2 10 12" for k in range(int((ih - 90) // 13)))
    c.path(cord, stroke="#6d4a18", width=6, cap="round")
    c.path(cord, stroke="#e2b862", width=3.4, cap="round")
    for k, (name, year) in enumerate(labels):
        cx = ix + iw * (0.26 if k == 0 else 0.74)
        metal = GOLD
        _drape(c, cx, iy + ih * 0.085, iw * 0.135, ih * 0.30, (["#a9311f", "#e6c578", "#7c1d12"], ["#a9311f", "#e6c578", "#e6c578",
                                                                                                   "#7c1d12"])[k], metal)
        _disc(c, cx, iy + ih * 0.595, ih * 0.185, metal, (16, 22)[k])
        pw, ph = iw * 0.26, ih * 0.105
        px, py = cx - pw / 2, iy + ih * 0.845
        c.rect(px + 4, py + 6, pw, ph, "#000000", 0.45, 5)
        c.rect(px, py, pw, ph, c.linear(["#efd898", "#c9a052", "#97702c"], 0, 0, 1, 1), round_=4)
        c.rect(px + 6, py + 6, pw - 12, ph - 12, "none", stroke="#4a300c", width=1.4, round_=2)
        c.text(cx, py + ph * 0.62, f"{name} · {year}", fitted(f"{name} · {year}", 36, pw * 0.86), "#38240a", weight="bold")
        c.mark(f"hang-{k + 1}", cx, iy + ih * 0.595)


def medal_on_book(c, caption, ribbon=("#27507c", "#e9dfc8", "#27507c"), night="#141c2c"):
    """A desk at night: an open book under the lamp, a medal laid on it, the lights of a city outside."""
    with mount(c, caption, "#d9d2c4") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#2a2420", "#3a2c22", "#1a120e"]))
        # the window and the city's lights
        wx, wy, ww, wh = x + w * 0.10, y + h * 0.05, w * 0.66, h * 0.47
        c.rect(wx - 18, wy - 18, ww + 36, wh + 36, c.linear(["#5a4634", "#33261c"]))
        c.rect(wx, wy, ww, wh, c.linear([darker(night, 0.3), night, mix(night, "#6a4a3a", 0.45), "#a0684a"]))
        with c.clipped(box(wx, wy, ww, wh)):
            at = wx - 10
            while at < wx + ww:
                bw, bh = c.dice.between(46, 110), wh * c.dice.between(0.16, 0.44)
                c.rect(at, wy + wh - bh, bw, bh, c.linear([mix(night, "#3a3644", 0.7), darker(night, 0.2)]))
                lit = ""
                for a in range(int(bw // 18)):
                    for b in range(int(bh // 24)):
                        if c.dice.chance(0.42):
                            lit += box(at + 6 + a * 18, wy + wh - bh + 10 + b * 24, 8, 11)
                c.path(lit, "#ffd98a", opacity=0.8)
                at += bw + 4
            for _ in range(34):
                px, py, r = wx + c.dice.between(0, ww), wy + wh * c.dice.between(0.55, 0.98), c.dice.between(7, 26)
                c.circle(px, py, r, c.dice.pick(["#ffcf7a", "#ff9a5a", "#ffe8b0", "#8fc4e0", "#f06a4a"]), c.dice.between(0.10, 0.32))
            c.path(points([(wx + ww * 0.1, wy), (wx + ww * 0.34, wy), (wx + ww * 0.12, wy + wh), (wx - ww * 0.12, wy + wh)]), "#ffffff",
                   opacity=0.06)
        c.path(f"M{num(wx + ww / 2)} {num(wy)}v{num(wh)}M{num(wx)} {num(wy + wh * 0.36)}h{num(ww)}", stroke="#4a382a", width=14)
        c.path(f"M{num(wx + ww / 2 - 5)} {num(wy)}v{num(wh)}", stroke="#8a6c50", width=2.5, opacity=0.7)
        c.rect(wx - 40, wy + wh + 14, ww + 80, 20, c.linear(["#8a6a4a", "#4a3626"]))
        # the desk
        dy = y + h * 0.60
        c.rect(x, dy, w, h, c.linear(["#7a4e2e", "#54341e", "#2a180e"]))
        grain = "".join(f"M{num(x)} {num(dy + 16 + k * 24)}q{num(w * 0.3)} {num(c.dice.between(-9, 9))} {num(w * 0.6)} 0t{num(w * 0.4)} "
                        f"0" for k in range(26))
        c.path(grain, stroke="#2a160a", width=2, opacity=0.34)
        c.line(x, dy, x + w, dy, "#c98f5c", 3, 0.5)
        # lamp: shade, stem, foot and its light
        lx, ly = x + w * 0.845, y + h * 0.335
        c.ellipse(lx - w * 0.22, dy + h * 0.17, w * 0.62, h * 0.24, c.radial([(0, "#ffe2a0", 0.62), (0.5, "#ffcf7a", 0.22), (1, "#ffcf7a",
                                                                                                                             0)]))
        c.path(points([(lx - 100, ly + 110), (lx + 100, ly + 110), (x + w * 1.15, dy + h * 0.30), (x + w * 0.05, dy + h * 0.30)]),
               c.linear([(0, "#ffe8b4", 0.34), (1, "#ffe8b4", 0)]))
        pool(c, lx, dy + 92, 120, 24, 0.7)
        c.rect(lx - 9, ly + 100, 18, dy + 84 - ly - 100, c.linear(["#e6c57a", "#8a6226"], 0, 0, 1, 0))
        c.ellipse(lx, dy + 88, 92, 22, c.linear(["#f0d48c", "#a87a34", "#5c3f14"]))
        c.path(f"M{num(lx - 62)} {num(ly)}H{num(lx + 62)}L{num(lx + 118)} {num(ly + 112)}H{num(lx - 118)}Z",
               c.linear(["#2f6a58", "#4f9a80", "#1d4438"], 0, 0, 1, 0))
        c.ellipse(lx, ly + 112, 118, 16, "#fff2c4")
        c.line(lx - 60, ly + 3, lx + 60, ly + 3, "#e6c57a", 7)
        # the open book in perspective
        bx, by, bw, bh = x + w * 0.46, dy + h * 0.245, w * 0.40, h * 0.135
        c.path(points([(bx - bw - 14, by + bh + 26), (bx - bw * 0.76, by - bh), (bx + bw * 0.76, by - bh), (bx + bw + 14, by + bh + 26)]),
               "#000000", opacity=0.4)
        c.path(points([(bx - bw - 10, by + bh + 12), (bx - bw * 0.77, by - bh), (bx + bw * 0.77, by - bh), (bx + bw + 10, by + bh + 12)]),
               "#6a2a20")
        for side in (-1, 1):
            for k in range(7, -1, -1):
                d = (f"M{num(bx)} {num(by - bh + 14 + k * 1.6)}Q{num(bx + side * bw * 0.20)} {num(by - bh - 26 + k * 1.6)} "
                     f"{num(bx + side * bw * 0.74)} {num(by - bh + k * 1.6)}"
                     f"L{num(bx + side * bw * 0.97)} {num(by + bh + k * 2)}Q{num(bx + side * bw * 0.28)} {num(by + bh - 34 + k * 2)} "
                     f"{num(bx)} {num(by + bh + 22 + k * 2)}Z")
                c.path(d, c.linear(["#fff8e4", "#f4e6c2", "#d9c08c"], 1 if side < 0 else 0, 0, 0 if side < 0 else 1, 0.6) if k == 0
                       else ("#d9c69a" if k % 2 else "#a8925e"))
            rows = ""
            for k in range(9):
                t = (k + 1.2) / 10.5
                x0 = bx + side * bw * (0.09 + 0.03 * t)
                x1 = bx + side * bw * (0.66 + 0.22 * t)
                yy = by - bh + 14 + t * (2 * bh - 10)
                end = x1 if k % 4 != 3 else x0 + (x1 - x0) * 0.5
                rows += f"M{num(x0)} {num(yy)}Q{num((x0 + end) / 2)} {num(yy - 26)} {num(end)} {num(yy - 8)}"
            c.path(rows, stroke=INK, width=6, opacity=0.34, dash="34 9 22 9 46 9", cap="butt")
        # the medal with its ribbon lying across the pages
        mx, my, r = bx + bw * 0.10, by + bh * 0.36, w * 0.095
        d = (f"M{num(mx - 14)} {num(my - r * 0.72)}C{num(mx - 40)} {num(my - r * 1.5)} {num(mx + 40)} {num(my - r * 1.9)} "
             f"{num(mx + bw * 0.40)} {num(my - r * 1.62)}"
             f"l16 {num(r * 0.52)}C{num(mx + bw * 0.2)} {num(my - r * 1.34)} {num(mx + 74)} {num(my - r * 1.2)} {num(mx + 22)} "
             f"{num(my - r * 0.70)}Z")
        with c.moved(8, 14):
            c.path(d, "#000000", opacity=0.32)
        c.path(d, c.linear([lighter(ribbon[0], 0.2), ribbon[0], darker(ribbon[0], 0.4)], 0, 0, 1, 0.4))
        with c.clipped(d):
            for off, tone in ((-0.16, ribbon[1]), (0.14, ribbon[1])):
                c.path(f"M{num(mx + off * r)} {num(my - r * 0.6)}C{num(mx - 10 + off * r)} {num(my - r * 1.4)} {num(mx + 60)} "
                       f"{num(my - r * 1.62 + off * 30)} {num(mx + bw * 0.45)} "
                       f"{num(my - r * 1.38 + off * 60)}", stroke=tone, width=10, opacity=0.9)
        c.circle(mx + 4, my - r * 0.80, 17, "none", stroke="#5c3d10", width=9)
        c.circle(mx + 4, my - r * 0.82, 17, "none", stroke="#e8c069", width=6)
        with c.moved(mx, my, scale=(1, 0.80)):
            _disc(c, 0, 0, r, SILVER, 18)
        # spectacles beside it
        gx, gy = bx - bw * 0.56, by + bh * 0.52
        c.path(f"M{num(gx - 58)} {num(gy)}a42 26 -8 1 1 84 -6a42 26 -8 1 1 -84 6M{num(gx + 46)} {num(gy - 10)}a42 26 -8 1 1 84 -6a42 26 "
               f"-8 1 1 -84 6"
               f"M{num(gx + 25)} {num(gy - 12)}q10 -10 22 -2M{num(gx - 58)} {num(gy - 4)}q-30 -60 40 -96M{num(gx + 130)} "
               f"{num(gy - 22)}q20 -50 -20 -80", stroke="#2a1c14",
               width=5, cap="round", opacity=0.85)
        c.rect(x, y, w, h, c.radial([(0, "#ffdf9c", 0.14), (0.6, "#000000", 0.02), (1, "#000000", 0.48)], 0.6, 0.62, 0.85))
