"""Notebooks: one on a desk among tea things; one in a cell, under the light of a barred window."""
from draw.canvas import num, points
from draw.ground import cast, pool, tag
from draw.paper import brush
from draw.tone import darker, lighter

from ._deskware import leaf, pen, scrawl, spread, wooden


def _cup(c, x, y, r, tea="#a8642a"):
    """A cup on its saucer, seen from above."""
    cast(c, x - r * 1.7, y - r * 1.7, r * 3.4, r * 3.4, r * 0.5, 0.4, r * 1.7)
    c.circle(x, y, r * 1.75, c.radial([(0, "#f4f1e6", 1), (0.8, "#e6e2d2", 1), (1, "#b9b4a0", 1)], 0.38, 0.32, 0.75))
    c.circle(x, y, r * 1.55, "none", 0.8, stroke="#3f5f8c", width=2.6)
    sprig = "".join(f"M{num(x + a * r * 1.42)} {num(y + b * r * 1.42)}q{num(-b * r * 0.2)} {num(a * r * 0.2)} {num(-b * r * 0.34)} {num(a * r * 0.02)}q{num(b * r * 0.06)} {num(-a * r * 0.2)} {num(b * r * 0.34)} {num(-a * r * 0.02)}"
                    for a, b in ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7)))
    c.path(sprig, "#3f5f8c", opacity=0.85)
    c.circle(x + r * 0.12, y + r * 0.16, r * 1.08, "#000000", 0.22)
    c.circle(x, y, r, c.radial([(0, "#ffffff", 1), (0.86, "#efebdc", 1), (1, "#a9a490", 1)], 0.36, 0.3, 0.8))
    c.circle(x, y, r * 0.83, c.radial([(0, lighter(tea, 0.35), 1), (0.7, tea, 1), (1, darker(tea, 0.5), 1)], 0.4, 0.35, 0.8))
    c.path(f"M{num(x - r * 0.5)} {num(y - r * 0.2)}q{num(r * 0.2)} {num(-r * 0.42)} {num(r * 0.62)} {num(-r * 0.36)}",
           stroke="#ffffff", width=r * 0.09, opacity=0.6, cap="round")
    for k in range(4):
        a, b = ((-0.2, 0.2), (0.3, 0.35), (0.05, -0.1), (0.38, -0.15))[k]
        c.path(
            f"M{num(x + a * r)} {num(y + b * r)}q{num(r * 0.1)} {num(-r * 0.1)} {num(r * 0.2)} 0q{num(-r * 0.1)} {num(r * 0.1)} {num(-r * 0.2)} 0",
            darker(
                tea,
                0.6),
            opacity=0.7)


def notebook_tea(c, heading, words, addressed, ground="#6b2f22"):
    """An open notebook under a date, a letter beside it, tea on a lacquer tray."""
    wooden(c, ground, 3, (0.30, 0.16), True)
    w, h = c.width, c.height
    # the tray
    with c.moved(w * 0.63, h * 0.06, turn=3):
        tw, th = w * 0.32, h * 0.36
        cast(c, 0, 0, tw, th, 34, 0.5, 26)
        c.rect(0, 0, tw, th, c.linear(["#4a1c14", "#250c08"], 0, 0, 1, 1), round_=26)
        c.rect(10, 10, tw - 20, th - 20, "none", 0.9, 20, "#c9994a", 2.4)
        c.rect(22, 22, tw - 44, th - 44, c.linear(["#31100b", "#542016"], 0, 0, 1, 1), round_=14)
        lotus = ""
        for k in range(5):
            lotus += f"M{num(tw * 0.80)} {num(th * 0.80)}q{num((k - 2) * 22 - 16)} -34 {num((k - 2) * 26)} -62q{num(16)} 26 {num(-(k - 2) * 26)} 62"
        c.path(lotus, stroke="#c9994a", width=2.4, opacity=0.8)
        px, py, r = tw * 0.34, th * 0.46, th * 0.215       # the pot, from above
        c.circle(px + 10, py + 14, r * 1.05, "#000000", 0.4)
        c.path(f"M{num(px + r * 0.8)} {num(py - 16)}q{num(r * 0.5)} -10 {num(r * 0.72)} -40l16 10q-8 60 {num(-r * 0.8)} 74z",
               c.linear(["#9a5a3a", "#5a2a18"]))
        c.path(f"M{num(px - r * 0.85)} {num(py - 30)}q{num(-r * 0.62)} 30 0 66", stroke="#7a4028", width=16, cap="round")
        c.circle(px, py, r, c.radial([(0, "#c07a54", 1), (0.7, "#8a4a30", 1), (1, "#54261a", 1)], 0.36, 0.3, 0.8))
        c.circle(px, py, r * 0.56, c.radial([(0, "#c88460", 1), (0.85, "#8f4e34", 1),
                 (1, "#5a2a1a", 1)], 0.36, 0.3, 0.8), stroke="#4a1f12", width=3)
        c.circle(px, py, r * 0.16, c.radial([(0, "#e0a884", 1), (1, "#6a3420", 1)], 0.36, 0.3, 0.8))
        _cup(c, tw * 0.76, th * 0.34, 42)
    # the envelope under the notebook's edge
    with c.moved(w * 0.60, h * 0.56, turn=-7):
        ew, eh = w * 0.35, h * 0.26
        leaf(c, 0, 0, ew, eh, "white", ("#b9c6cc", 0.35), edge=0.6, stains=2, shadow=22, fibres=50)
        c.path(f"M6 6L{num(ew / 2)} {num(eh * 0.46)}L{num(ew - 6)} 6", stroke="#6d7a80", width=2.2, opacity=0.4)
        c.rect(ew - 96, 22, 70, 84, "#a9573c", 0.8)
        c.rect(ew - 90, 28, 58, 72, "none", stroke="#f3e6d0", width=2)
        c.path("".join(f"M{num(ew - 86)} {num(38 + k * 9)}h50" for k in range(7)), stroke="#f3e6d0", width=3, opacity=0.6)
        c.text(ew * 0.44, eh * 0.60, addressed, 36, "#2a2f48", italic=True)
        c.mark("phongbi", w * 0.60 + ew * 0.44, h * 0.56 + eh * 0.5)
        scrawl(c, ew * 0.24, eh * 0.78, ew * 0.42, 1, 30, 11, "#2a2f48", 2.2, last=1, strength=0.7)
    # the notebook
    with c.moved(w * 0.055, h * 0.115, turn=-2.6):
        nw, nh = w * 0.555, h * 0.745
        pages = spread(c, 0, 0, nw, nh, paper=("#f6efdb", "#e8dbb9", "#c9b488"), cover="#20333a", thick=12, fan=5)
        for n, (px, py, pw, ph) in enumerate(pages):
            c.path("".join(f"M{num(px + 18)} {num(py + ph * 0.13 + k * 38)}h{num(pw - 36)}" for k in range(int(ph *
                   0.82 // 38))), stroke="#7f98a8", width=1, opacity=0.4)
            left, tw = px + pw * 0.12, pw * 0.76
            at = py + ph * 0.13 - 6
            if n == 0:
                c.text(left, at - 4, heading, 38, "#2a2f48", italic=True, anchor="start", weight="bold")
                c.mark("thang", w * 0.055 + left + 90, h * 0.115 + at - 14)
                at += 76
                for line in words:
                    c.text(left, at, line, 29, "#2a2f48", italic=True, anchor="start")
                    at += 38
                at += 38
            rows = int((py + ph * 0.90 - at) / 38)
            scrawl(c, left, at, tw, rows if n == 0 else max(1, rows - 5), 38, 12, "#2a2f48", 2.3, last=0.6, strength=0.78)
        c.path(f"M{num(pages[1][0] + 30)} {num(nh + 8)}q30 60 90 70", stroke="#8f2e1e", width=7, cap="round")
    pen(c, w * 0.335, h * 0.875, w * 0.30, -24, "#1a1c24")
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.14), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.34)], 0, 0, 1, 0.8))


def cell_notebook(c, cover="#2f5a52"):
    """A small notebook open on a stone ledge; the shadow of bars lies across its brushed columns."""
    w, h = c.width, c.height
    wall = "#4d4a46"
    c.rect(0, 0, w, h, c.linear([lighter(wall, 0.10), wall, darker(wall, 0.55)], 0, 0, 1, 1))
    dice = c.dice
    # courses of stone in the wall
    for r in range(2):
        at = -dice.between(0, 200)
        while at < w:
            bw = dice.between(220, 420)
            tone = lighter(wall, dice.between(0.0, 0.14)) if dice.chance(0.5) else darker(wall, dice.between(0.0, 0.2))
            c.rect(at + 5, r * h * 0.095 + 5, bw - 10, h * 0.095 - 10,
                   c.linear([lighter(tone, 0.12), tone, darker(tone, 0.3)]), 0.9, 10)
            at += bw
    # the ledge
    foot = h * 0.115
    c.path(points([(0, foot), (w, foot), (w, h), (0, h)]), c.linear(["#6d675d", "#575148", "#3a352f"]))
    c.rect(0, foot - 6, w, 14, c.linear(["#8f887a", "#4a453e"]))
    grit = "".join(f"M{num(dice.between(0, w))} {num(dice.between(foot, h))}h.1" for _ in range(520))
    c.path(grit, stroke="#26221e", width=3.4, cap="round", opacity=0.4)
    grit = "".join(f"M{num(dice.between(0, w))} {num(dice.between(foot, h))}h.1" for _ in range(420))
    c.path(grit, stroke="#c9c0ae", width=2.6, cap="round", opacity=0.3)
    cracks = "".join(f"M{num(dice.between(0, w))} {num(dice.between(foot, h))}l{dice.whole(-60, 60)} {dice.whole(10, 40)} {dice.whole(-40, 70)} {dice.whole(-10, 40)} {dice.whole(-30, 60)} {dice.whole(0, 40)}" for _ in range(12))
    c.path(cracks, stroke="#211d19", width=2.4, opacity=0.5)
    # light through bars on the ledge, before the book takes it

    def bar_light(strength):
        for k in range(5):
            x0 = w * (0.16 + 0.145 * k)
            c.path(points([(x0, -10), (x0 + w * 0.092, -10), (x0 + w * 0.30, h + 10), (x0 + w * 0.175, h + 10)]),
                   c.linear([(0, "#ffedba", strength), (1, "#ffedba", strength * 0.5)]))
    bar_light(0.30)
    # the notebook
    with c.moved(w * 0.185, h * 0.19, turn=-3.5):
        nw, nh = w * 0.62, h * 0.66
        pages = spread(c, 0, 0, nw, nh, paper=("#f0e3c2", "#e0cd9e", "#bfa76e"), cover=cover, thick=14, fan=5)
        for n, (px, py, pw, ph) in enumerate(pages):
            left, tw = px + pw * 0.10, pw * 0.80
            cols = 8
            for k in range(cols):
                cx = left + tw * (cols - 0.5 - k) / cols
                c.line(cx - tw / cols / 2, py + ph * 0.08, cx - tw / cols / 2, py + ph * 0.92, "#b0503c", 1, 0.35)
                if n == 1 and k == 0:                     # a heading stands alone
                    y0, stop = py + ph * 0.16, py + ph * 0.52
                elif k in (3, 7):
                    continue
                else:
                    y0, stop = py + ph * 0.11, py + ph * (0.90 if k % 3 else 0.72)
                at = y0
                while at < stop:
                    long = dice.between(15, 27)
                    brush(c, cx - 2, at, long, dice.between(8, 13), "#1c1512", dice.between(0.72, 0.92), dice.between(-0.10, 0.10))
                    at += long + dice.between(9, 13)
            c.rect(left - 10, py + ph * 0.075, tw + 20, ph * 0.85, "none", stroke="#b0503c", width=1.6, opacity=0.5)
    # shadow of the bars over everything
    c.rect(0, 0, w, h, "#0f0d10", 0.20)
    bar_light(0.24)
    # brush and a broken inkstone at the right
    sx, sy = w * 0.865, h * 0.70
    pool(c, sx + 10, sy + 40, 130, 34, 0.7)
    c.path(points([(sx - 96, sy - 40), (sx + 88, sy - 52), (sx + 104, sy + 34), (sx - 84, sy + 46)]), c.linear(["#3a3a3e", "#1c1c20"]))
    c.ellipse(sx + 6, sy - 2, 66, 26, c.radial([(0, "#08080a", 1), (0.8, "#121216", 1), (1, "#3a3a40", 1)]))
    c.path(f"M{num(sx - 20)} {num(sy - 8)}q20 -12 46 -6", stroke="#8a8a96", width=3, opacity=0.6, cap="round")
    with c.moved(w * 0.835, h * 0.885, turn=-18):
        c.rect(8, 12, 230, 12, "#000000", 0.4, 6)
        c.path("M-46 6q26 -12 50 -8v16q-26 4 -50 -8z", "#15110f")
        c.rect(2, -2, 228, 15, c.linear(["#d8b878", "#9a7438", "#5f4118"]), round_=6)
        c.rect(0, -3, 24, 17, c.linear(["#6a4a2a", "#3a2412"]), round_=3)
    c.rect(0, 0, w, h, c.radial([(0, "#ffe6b0", 0.16), (0.5, "#ffe6b0", 0), (1, "#050404", 0.60)], 0.46, 0.48, 0.75))
    tag(c, w - 44, h - 26, "#d9cdb6")
