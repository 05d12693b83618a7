"""A composer's papers, tape and record."""
from math import cos, pi, sin

from draw.canvas import num, points
from draw.ground import cast
from draw.paper import bars

from ._deskware import leaf, pencil, wooden


def _staves(c, x, y, w, systems, gap, ink, lines=2):
    """Systems of staves with notes that make no tune: heads, stems, beams, bar lines."""
    dice = c.dice
    rules = heads = stems = beams = barlines = slurs = ""
    space = gap
    for s in range(systems):
        for st in range(lines):
            top = y + s * (lines * space * 7.0 + space * 2.2) + st * space * 7.0
            rules += "".join(f"M{num(x)} {num(top + k * space)}h{num(w)}" for k in range(5))
            at = x + space * 4.5
            # a clef-like flourish
            beams += f"M{num(x + space * 1.2)} {num(top + space * 4.6)}c{num(space * 1.6)} {num(-space * 2)} {num(space * 1.2)} {num(-space * 5.4)} {num(space * 0.2)} {num(-space * 4.6)}c{num(-space)} {num(space)} {num(-space * 0.6)} {num(space * 4.4)} {num(space * 0.6)} {num(space * 4.4)}c{num(space)} 0 {num(space * 0.8)} {num(-space * 1.7)} {num(-space * 0.3)} {num(-space * 1.4)}"
            count = 0
            while at < x + w - space * 2.4:
                group = dice.whole(1, 4)
                group = min(group, int((x + w - space * 2.2 - at) / (space * 2.0)))
                if group < 1:
                    break
                level = dice.between(0.5, 3.6)
                pts = []
                for k in range(group):
                    ly = top + space * min(4.5, max(-0.5, level + dice.between(-0.8, 0.8)))
                    pts.append((at + k * space * 2.0, ly))
                up = level > 2
                for px, py in pts:
                    heads += f"M{num(px - space * 0.12)} {num(py + space * 0.08)}l{num(space * 0.24)} {num(-space * 0.16)}"
                end = (min(p[1] for p in pts) - space * 2.7) if up else (max(p[1] for p in pts) + space * 2.7)
                for px, py in pts:
                    sx = px + (space * 0.5 if up else -space * 0.5)
                    stems += f"M{num(sx)} {num(py)}V{num(end)}"
                if group > 1:
                    a = pts[0][0] + (space * 0.5 if up else -space * 0.5)
                    b = pts[-1][0] + (space * 0.5 if up else -space * 0.5)
                    beams += f"M{num(a)} {num(end)}L{num(b)} {num(end)}"
                at += group * space * 2.0 + space * 0.9
                count += 1
                if count % 3 == 0:
                    barlines += f"M{num(at - space * 0.9)} {num(top)}v{num(space * 4)}"
                    if dice.chance(0.4):
                        slurs += f"M{num(at - space * 7)} {num(top - space * 0.9)}q{num(space * 3)} {num(-space * 1.6)} {num(space * 6)} 0"
        first = y + s * (lines * space * 7.0 + space * 2.2)
        barlines += f"M{num(x)} {num(first)}V{num(first + (lines - 1) * space * 7.0 + space * 4)}M{num(x + w)} {num(first)}V{num(first + (lines - 1) * space * 7.0 + space * 4)}"
    c.path(rules, stroke=ink, width=1.3, opacity=0.55)
    c.path(barlines, stroke=ink, width=2, opacity=0.8)
    c.path(stems, stroke=ink, width=2.2, opacity=0.9)
    c.path(beams, stroke=ink, width=space * 0.30, opacity=0.9, cap="round")
    c.path(heads, stroke=ink, width=space * 0.78, cap="round", opacity=0.95)
    c.path(slurs, stroke=ink, width=2.4, opacity=0.8, cap="round")


def music_papers(c, name, years, ground="#22302f"):
    """A composer's papers: manuscript over a printed score, a reel of tape, a record, a pencil."""
    wooden(c, ground, 4, (0.34, 0.18))
    w, h = c.width, c.height
    # the record, its sleeve under the papers
    rx, ry, r = w * 0.845, h * 0.33, h * 0.285
    cast(c, rx - r, ry - r, 2 * r, 2 * r, 34, 0.5, r)
    c.circle(rx, ry, r, c.radial([(0, "#26221f", 1), (0.7, "#15110f", 1), (1, "#0a0807", 1)]))
    c.path("".join(f"M{num(rx - r * q)} {num(ry)}a{num(r * q)} {num(r * q)} 0 1 0 {num(2 * r * q)} 0a{num(r * q)} {num(r * q)} 0 1 0 {num(-2 * r * q)} 0" for q in [0.40 + k * 0.035 for k in range(17)]),
           stroke="#5c544c", width=1.1, opacity=0.5)
    for a in (-0.7, 2.4):
        c.path(
            f"M{num(rx)} {num(ry)}L{num(rx + r * cos(a - 0.16))} {num(ry + r * sin(a - 0.16))}A{num(r)} {num(r)} 0 0 1 {num(rx + r * cos(a + 0.16))} {num(ry + r * sin(a + 0.16))}Z",
            "#fff6e0",
            opacity=0.10)
    c.circle(rx, ry, r * 0.35, c.radial([(0, "#c8553c", 1), (1, "#8f2e1e", 1)], 0.4, 0.35, 0.8))
    c.circle(rx, ry, r * 0.29, "none", 0.7, "#f3dcb0", 2)
    bars(c, rx - r * 0.17, ry - r * 0.15, r * 0.34, 1, 20, 6, "#f6e6c8", last=1, strength=0.8)
    bars(c, rx - r * 0.12, ry + r * 0.17, r * 0.24, 1, 20, 5, "#f6e6c8", last=1, strength=0.8)
    c.circle(rx, ry, r * 0.035, "#16100c")
    # the printed score beneath
    with c.moved(w * 0.335, h * 0.075, turn=5.5):
        sw, sh = w * 0.40, h * 0.80
        leaf(c, 0, 0, sw, sh, "white", ("#e3e0cc", 0.4), edge=0.7, stains=3, shadow=28, fibres=50)
        _staves(c, sw * 0.10, sh * 0.10, sw * 0.81, 4, 7.6, "#1f1c1a", 3)
    # the manuscript
    with c.moved(w * 0.055, h * 0.055, turn=-3):
        sw, sh = w * 0.435, h * 0.855
        leaf(c, 0, 0, sw, sh, "old", edge=1.2, folds=((0.5, "v"),), stains=6, shadow=30, fibres=90)
        c.text(sw * 0.09, sh * 0.085, name, 46, "#2a2f48", font="display", italic=True, anchor="start", weight="bold")
        c.text(sw * 0.91, sh * 0.085, years, 34, "#2a2f48", italic=True, anchor="end")
        c.mark("ten", w * 0.055 + sw * 0.28, h * 0.055 + sh * 0.075 - 16)
        _staves(c, sw * 0.09, sh * 0.165, sw * 0.82, 4, 9.6, "#2a2f48", 2)
        # second thoughts in pencil: a cancelled bar, a ring round another
        c.path(f"M{num(sw * 0.46)} {num(sh * 0.36)}l90 46m-86 6l82 -56", stroke="#8f2e1e", width=3.4, opacity=0.75, cap="round")
        c.path(f"M{num(sw * 0.64)} {num(sh * 0.575)}c10 -40 130 -46 138 0c2 44 -140 46 -138 0", stroke="#8f2e1e", width=3, opacity=0.7)
        c.path(f"M{num(sw * 0.13)} {num(sh * 0.92)}q40 -14 90 0t90 0t60 -4", stroke="#6a6460", width=2.6, opacity=0.7, cap="round")
    # a tape reel at the lower right
    tx, ty, tr = w * 0.825, h * 0.775, h * 0.17
    cast(c, tx - tr, ty - tr, 2 * tr, 2 * tr, 30, 0.5, tr)
    c.circle(tx, ty, tr * 0.90, c.radial([(0, "#3a2014", 1), (0.8, "#5a3420", 1), (1, "#2c180c", 1)]))
    c.path("".join(f"M{num(tx - tr * q)} {num(ty)}a{num(tr * q)} {num(tr * q)} 0 1 0 {num(2 * tr * q)} 0a{num(tr * q)} {num(tr * q)} 0 1 0 {num(-2 * tr * q)} 0" for q in (0.5, 0.58, 0.66, 0.74, 0.82)),
           stroke="#8a5c3c", width=1.4, opacity=0.5)
    ring = f"M{num(tx - tr)} {num(ty)}a{num(tr)} {num(tr)} 0 1 0 {num(2 * tr)} 0a{num(tr)} {num(tr)} 0 1 0 {num(-2 * tr)} 0z"
    for k in range(3):
        a = k * 2 * pi / 3 - pi / 2
        pts = [(tx + tr * q * cos(a + s), ty + tr * q * sin(a + s))
               for q, s in ((0.40, -0.55), (0.86, -0.42), (0.86, 0.42), (0.40, 0.55))]
        ring += points(pts)
    c.path(ring, c.linear([(0, "#f2f0e8", 0.92), (0.5, "#b9b6aa", 0.92), (1, "#77746a", 0.92)], 0, 0, 1, 1), rule="evenodd")
    c.circle(tx, ty, tr * 0.30, c.linear(["#e9e6da", "#8f8c80"]), stroke="#55534a", width=2)
    c.path("".join(f"M{num(tx)} {num(ty)}L{num(tx + tr * 0.16 * cos(a))} {num(ty + tr * 0.16 * sin(a))}" for a in (0.5,
           2.6, 4.7)), stroke="#2a2622", width=11, cap="round")
    c.path(
        f"M{num(tx + tr * 0.86)} {num(ty - 30)}c30 -20 40 -90 {num(w - tx - tr * 0.86)} -70",
        stroke="#4a2a18",
        width=9,
        opacity=0.95)
    pencil(c, w * 0.565, h * 0.905, w * 0.20, -28, "#d8a02c")
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.14), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.32)], 0, 0, 1, 0.8))
