"""A store of many floors, cut open."""
from math import sin

from draw.canvas import box, num
from draw.ground import table
from draw.paper import sheet
from draw.scenery import tree
from draw.tone import darker, lighter, mix


def store_section(c, title, above, below, depth, shelf, floors=10, basements=3):
    """The store cut open: floors above the ground, basements under it, shelves on every level."""
    w, h = c.width, c.height
    table(c, "#394146", (0.3, 0.12))
    x, y, sw, sh = w * 0.055, h * 0.035, w * 0.89, h * 0.905
    sheet(c, x, y, sw, sh, "tracing", edge=0.8, folds=((0.5, "h"),), stains=2, fibres=90)
    ink, red = "#2f3a44", "#a33a22"
    grid = "".join(f"M{num(x + 16 + k * 40)} {num(y + 12)}v{num(sh - 24)}"
                   for k in range(int(sw // 40))) + "".join(f"M{num(x + 12)} {num(y + 20 + k * 40)}h{num(sw - 24)}"
                                                            for k in range(int(sh // 40)))
    c.path(grid, stroke="#7f9aa4", width=0.8, opacity=0.30)
    c.text(x + sw * 0.07, y + 78, title[0], 46, ink, font="display", weight="bold", anchor="start", spacing=1)
    c.text(x + sw * 0.07, y + 118, title[1], 28, ink, italic=True, anchor="start")
    ground = y + sh * 0.695
    bx, bw = x + sw * 0.25, sw * 0.50
    fh = (ground - y - sh * 0.135) / floors
    bh = sh * 0.072
    # sky wash, earth
    c.rect(x + 20, y + sh * 0.11, sw - 40, ground - y - sh * 0.11, c.linear([(0, "#a9c8d0", 0.05), (1, "#a9c8d0", 0.40)]))
    c.rect(x + 20, ground, sw - 40, y + sh - ground - 20, c.linear([(0, "#a8744a", 0.60), (1, "#6d452a", 0.72)]))
    hatch = "".join(f"M{num(x + 20 + k * 24)} {num(ground + 2)}l-26 30" for k in range(1, int((sw - 30) // 24)))
    c.path(hatch, stroke="#5a3a22", width=1.6, opacity=0.6)
    stones = "".join(f"M{num(x + c.dice.between(30, sw - 40))} {num(c.dice.between(ground + 40, y + sh - 30))}"
                     f"h{num(c.dice.between(2, 16))}" for _ in range(200))
    c.path(stones, stroke="#e0c096", width=4.5, cap="round", opacity=0.35)
    for px, s in ((0.095, 0.12), (0.165, 0.10), (0.845, 0.10), (0.905, 0.125)):
        tree(c, x + sw * px, ground + 2, sh * s, "#7f9a78", "#6d5a44", 0.36, 24)
    # shell
    c.rect(bx - 12, ground - floors * fh - 12, bw + 24, floors * fh + 12, "#fbf7ea")
    c.rect(bx - 26, ground, bw + 52, basements * bh + 26, c.linear(["#b9b2a2", "#8f8878"]))
    levels = [(ground - (f + 1) * fh, fh, False) for f in range(floors)] + [(ground + b * bh, bh, True) for b in range(basements)]
    for n, (ly, lh, deep) in enumerate(levels):
        tint = mix("#f6e3b0", "#cfe0d8", 0.5 + 0.5 * sin(n * 1.9)) if not deep else "#e9c98e"
        c.rect(bx, ly + 4, bw, lh - 8, c.linear([lighter(tint, 0.35), tint, darker(tint, 0.14)], 0, 0, 1, 0.6))
        lamps = "".join(f"M{num(bx + bw * (k + 0.5) / 6 - 16)} {num(ly + 9)}h32" for k in range(6))
        c.path(lamps, stroke="#fff8d8", width=5, cap="round")
        # shelves: runs of boxes, one gap for the aisle, never at the same place
        at, gap = bx + 14, bx + bw * c.dice.between(0.25, 0.75)
        foot = ly + lh - 8
        sets = {}
        rows = 3 if lh > 70 else 2
        while at < bx + bw - 30:
            run = min(c.dice.between(56, 96), bx + bw - 14 - at)
            if abs(at - gap) < 40:
                at += 46
                continue
            rh = (lh - 26) / rows
            for r in range(rows):
                by = foot - (r + 1) * rh
                k = at + 2
                while k < at + run - 6:
                    wide = c.dice.between(8, 15)
                    tall = rh * c.dice.between(0.60, 0.78)
                    sets.setdefault(c.dice.pick(["#b08a54", "#8f5f3a", "#c9a76c", "#6f7d66", "#a5633f"]),
                                    []).append(box(k, by + rh - tall - 2, min(wide, at + run - k) - 1.6, tall))
                    k += wide
            c.path("".join(f"M{num(at)} {num(foot - r * rh)}h{num(run)}" for r in range(rows + 1))
                   + f"M{num(at)} {num(foot)}v{num(-lh + 22)}M{num(at + run)} {num(foot)}v{num(-lh + 22)}", stroke=ink, width=1.5)
            at += run + 12
        for tone, pieces in sets.items():
            c.path("".join(pieces), tone)
        c.rect(bx - 12, ly + lh - 6, bw + 24, 9, "#5d6166")
    c.path(f"M{num(bx)} {num(ground - floors * fh)}V{num(ground)}M{num(bx + bw)} {num(ground - floors * fh)}V{num(ground)}", stroke=ink,
           width=9)
    c.path(f"M{num(bx)} {num(ground)}v{num(basements * bh)}h{num(bw)}v{num(-basements * bh)}", stroke=ink, width=14, join="miter")
    c.rect(bx - 24, ground - floors * fh - 16, bw + 48, 14, ink)
    c.path(f"M{num(bx + bw * 0.62)} {num(ground - floors * fh - 16)}v-40h{num(bw * 0.22)}v40", "#e9e4d2", stroke=ink, width=3)
    # lift shaft
    lx = bx + bw * 0.475
    c.rect(lx, ground - floors * fh, bw * 0.06, floors * fh + basements * bh, "#d5dcda", 0.93, stroke=ink, width=2)
    c.path(f"M{num(lx + bw * 0.03)} {num(ground - floors * fh)}V{num(ground + basements * bh)}", stroke=ink, width=1.2, dash="10 7")
    c.rect(lx + 4, ground - 3 * fh + 8, bw * 0.06 - 8, fh - 16, "#c9994a", stroke=ink, width=2)
    c.line(x + 20, ground, bx - 12, ground, ink, 5)
    c.line(bx + bw + 12, ground, x + sw - 20, ground, ink, 5)
    # measures
    mx = x + sw * 0.835
    c.path(f"M{num(mx)} {num(ground)}V{num(ground + basements * bh)}m-14 0h28M{num(mx - 14)} {num(ground)}h28M{num(mx)} {num(ground + 2)}"
           f"l-8 18m8 -18l8 18M{num(mx)} {num(ground + basements * bh - 2)}l-8 -18m8 18l8 -18", stroke="#fff0d8", width=3)
    c.text(mx + 26, ground + basements * bh / 2 + 12, depth, 38, "#fff4dc", weight="bold", anchor="start")
    c.mark("do sau", mx, ground + basements * bh * 0.5)
    mx = x + sw * 0.165
    c.path(f"M{num(mx)} {num(ground - floors * fh)}V{num(ground - sh * 0.15)}m-14 {num(sh * 0.15)}h28M{num(mx - 14)} "
           f"{num(ground - floors * fh)}h28M{num(mx)} {num(ground - floors * fh + 2)}l-8 18m8 -18l8 18", stroke=red, width=2.6)
    c.text(mx - 16, ground - floors * fh * 0.62, above, 32, red, weight="bold", italic=True, turn=-90)
    c.mark("tang noi", mx, ground - floors * fh * 0.55)
    c.text(x + sw * 0.045, ground + basements * bh / 2 + 12, below, 31, "#fff4dc", weight="bold", italic=True, anchor="start")
    c.mark("tang ham", bx + bw * 0.25, ground + basements * bh * 0.5)
    # legend at the foot
    px, py = x + sw * 0.25, ground + basements * bh + 52
    c.rect(px, py, bw, 70, "#fbf4e2", 0.95, 4)
    c.path("".join(box(px + 18 + k * 16, py + 40 - (k % 3) * 7, 13, 20 + (k % 3) * 7) for k in range(5)), "#a8743f")
    c.text(px + 116, py + 46, shelf, 30, ink, weight="bold", anchor="start")
    c.mark("gia", bx + bw * 0.72, ground - fh * 4.5)
