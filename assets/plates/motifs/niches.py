"""Eight niches for the papers of eight people."""
from draw.canvas import num, points
from draw.ground import mount
from draw.scenery import leaves
from draw.tone import INK, darker, lighter


def _papers(c, kind, x, y, w, h):
    """What lies in a niche: one of eight kinds of personal papers."""
    dice = c.dice
    cx, base = x + w / 2, y + h

    def leaf(px, py, pw, ph, turn=0, lines=6, tone=("#fffaf0", "#e6d6b0")):
        with c.moved(px, py, turn=turn):
            c.rect(4, 6, pw, ph, "#000000", 0.30)
            c.rect(0, 0, pw, ph, c.linear(list(tone), 0, 0, 1, 1))
            c.path("".join(f"M{num(pw * 0.12)} {num(ph * (0.16 + 0.72 * j / lines))}h{num(pw * dice.between(0.42, 0.76))}"
                           for j in range(lines)), stroke=INK,
                   width=max(3, ph * 0.022), opacity=0.5, cap="round")
    if kind == 0:       # a manuscript, fanned, with a fountain pen
        for k in range(3):
            leaf(x + w * (0.10 + 0.17 * k), y + h * (0.22 - 0.05 * k), w * 0.42, h * 0.70, -8 + 8 * k, 8)
        with c.moved(x + w * 0.78, y + h * 0.30, turn=24):
            c.rect(0, 0, 13, 130, c.linear(["#3f6f5a", "#16302a"], 0, 0, 1, 0), round_=6)
            c.path("M1 130h11l-5 26z", "#d9b060")
    elif kind == 1:     # a typewriter
        c.path(points([(x + w * 0.16, base - h * 0.10), (x + w * 0.84, base - h * 0.10), (x + w * 0.76, base - h * 0.44),
                       (x + w * 0.24, base - h * 0.44)]), c.linear(["#4a5a56", "#22302d"]))
        leaf(x + w * 0.30, y + h * 0.04, w * 0.40, h * 0.50, 0, 6)
        c.rect(x + w * 0.18, base - h * 0.50, w * 0.64, h * 0.085, c.linear(["#2c2c2c", "#5d5d5a", "#161616"]), round_=8)
        for s in (0.15, 0.82):
            c.rect(x + w * s, base - h * 0.51, w * 0.04, h * 0.105, "#8d8d86", round_=4)
        keys = "".join(f"M{num(x + w * (0.245 + 0.056 * k - 0.008 * r))} {num(base - h * (0.36 - 0.08 * r))}h.1" for r in range(3)
                       for k in range(10))
        c.path(keys, stroke="#e9e4d4", width=w * 0.036, cap="round")
        c.path(keys, stroke="#3a3a36", width=w * 0.010, cap="round")
    elif kind == 2:     # letters tied with a ribbon
        for k in range(7):
            leaf(x + w * (0.20 + 0.012 * (k % 3)), base - h * (0.16 + 0.085 * k), w * 0.58, h * 0.13, dice.between(-2, 2), 1,
                 (("#fbf3de", "#dcc694"), ("#eef0e6", "#c3c9b4"))[k % 2])
        c.rect(x + w * 0.46, base - h * 0.70, w * 0.06, h * 0.67, c.linear(["#c9402c", "#8f2414"], 0, 0, 1, 0))
        c.path(f"M{num(x + w * 0.49)} {num(base - h * 0.70)}q{num(-w * 0.16)} {num(-h * 0.14)} {num(-w * 0.02)} {num(-h * 0.02)}"
               f"q{num(w * 0.16)} {num(-h * 0.14)} {num(w * 0.02)} {num(h * 0.02)}",
               stroke="#c9402c", width=8, join="round")
    elif kind == 3:     # drawings on a strip, in frames
        for k in range(2):
            ox, oy = x + w * (0.08 + 0.45 * k), y + h * (0.14 + 0.10 * k)
            c.rect(ox + 4, oy + 6, w * 0.40, h * 0.62, "#000000", 0.3)
            c.rect(ox, oy, w * 0.40, h * 0.62, "#f4ead0")
            for j in range(3):
                fy = oy + h * (0.03 + 0.195 * j)
                c.rect(ox + w * 0.03, fy, w * 0.34, h * 0.17, c.linear([("#b9d0c4", "#e9c89a", "#c9b8d0")[(j + k) % 3], "#7f9f8a"]))
                c.path(f"M{num(ox + w * 0.03)} {num(fy + h * 0.17)}q{num(w * 0.08)} {num(-h * (0.05 + 0.03 * j))} {num(w * 0.17)} "
                       f"{num(-h * 0.03)}t{num(w * 0.17)} {num(-h * 0.02)}v{num(h * 0.05)}z", "#3f5a4a")
                c.circle(ox + w * (0.10 + 0.07 * j), fy + h * 0.045, h * 0.020, "#fff4d0")
    elif kind == 4:     # notebooks standing
        for k, tone in enumerate(("#8f2414", "#2f5a6d", "#b98a3c", "#3f5a3c", "#5a3a5a", "#7a5a34")):
            bw, bh = w * dice.between(0.085, 0.125), h * dice.between(0.60, 0.82)
            bx = x + w * (0.14 + 0.122 * k)
            c.rect(bx, base - bh - h * 0.05, bw, bh, c.linear([lighter(tone, 0.3), tone, darker(tone, 0.45)], 0, 0, 1, 0), round_=2)
            c.rect(bx + bw * 0.18, base - bh * 0.82, bw * 0.64, bh * 0.20, "#f3e6c6")
            c.path(f"M{num(bx)} {num(base - bh * 0.30)}h{num(bw)}", stroke="#e9c478", width=2.5)
    elif kind == 5:     # spectacles on a typescript
        leaf(x + w * 0.18, y + h * 0.12, w * 0.64, h * 0.80, -3, 11)
        for s in (0.40, 0.60):
            c.circle(x + w * s, y + h * 0.66, w * 0.085, "#dfe9ea", 0.35)
            c.circle(x + w * s, y + h * 0.66, w * 0.085, "none", stroke="#3a2c1c", width=6)
        c.path(f"M{num(x + w * 0.485)} {num(y + h * 0.64)}q{num(w * 0.015)} -10 {num(w * 0.03)} 0M{num(x + w * 0.316)} "
               f"{num(y + h * 0.64)}l{num(-w * 0.09)} {num(-h * 0.16)}"
               f"M{num(x + w * 0.684)} {num(y + h * 0.64)}l{num(w * 0.09)} {num(-h * 0.16)}", stroke="#3a2c1c", width=6, cap="round")
    elif kind == 6:     # a score or script bound with cord, an inkwell
        leaf(x + w * 0.12, y + h * 0.16, w * 0.54, h * 0.76, 2, 9, ("#f3e2b4", "#cdb07a"))
        c.path("".join(f"M{num(x + w * 0.155)} {num(y + h * (0.26 + 0.2 * k))}h{num(-w * 0.05)}" for k in range(4)), stroke="#7c2414",
               width=5)
        ix, iy = x + w * 0.80, base - h * 0.10
        c.path(f"M{num(ix - w * 0.09)} {num(iy)}v{num(-h * 0.22)}q0 {num(-h * 0.08)} {num(w * 0.05)} {num(-h * 0.09)}h{num(w * 0.08)}"
               f"q{num(w * 0.05)} {num(h * 0.01)} {num(w * 0.05)} {num(h * 0.09)}v{num(h * 0.22)}z",
               c.linear(["#b9d0d6", "#2c4a6a", "#14233a"], 0, 0, 1, 1))
        c.rect(ix - w * 0.045, iy - h * 0.38, w * 0.09, h * 0.08, "#1d1a18", round_=3)
    else:               # a picture album, its pictures turned from us
        c.path(points([(x + w * 0.06, y + h * 0.30), (x + w * 0.49, y + h * 0.22), (x + w * 0.49, y + h * 0.90),
                       (x + w * 0.08, y + h * 0.94)]), c.linear(["#4a3f3a", "#2c2522"]))
        c.path(points([(x + w * 0.51, y + h * 0.22), (x + w * 0.94, y + h * 0.30), (x + w * 0.92, y + h * 0.94),
                       (x + w * 0.51, y + h * 0.90)]), c.linear(["#574a44", "#332a26"]))
        for px, py, pw, ph in ((0.12, 0.38, 0.30, 0.22), (0.14, 0.66, 0.27, 0.20), (0.57, 0.37, 0.14, 0.24), (0.74, 0.39, 0.15, 0.24),
                               (0.58, 0.67, 0.30, 0.20)):
            c.rect(x + w * px, y + h * py, w * pw, h * ph, "#f4ecd8")
            c.rect(x + w * px + 5, y + h * py + 5, w * pw - 10, h * ph - 10, c.linear(["#cfc4a8", "#8d8468", "#5d5844"]))
            c.path(f"M{num(x + w * px + 5)} {num(y + h * (py + ph) - 5)}v{num(-h * ph * 0.3)}q{num(w * pw * 0.3)} {num(-h * ph * 0.3)} "
                   f"{num(w * pw * 0.5)} {num(-h * ph * 0.06)}"
                   f"q{num(w * pw * 0.2)} {num(-h * ph * 0.16)} {num(w * pw * 0.5 - 10)} {num(h * ph * 0.08)}v{num(h * ph * 0.28)}z",
                   "#3f3d30")


def eight_niches(c, caption, names, over):
    """Eight lit niches in a wall, a name under each, personal papers in every one; flowers before them."""
    with mount(c, caption, "#e5ded0") as (x, y, w, h):
        wall = "#4b5a50"
        foot = y + h * 0.89
        c.rect(x, y, w, foot - y, c.linear([lighter(wall, 0.22), wall, darker(wall, 0.35)], 0, 0, 0.8, 1))
        c.rect(x, foot, w, h, c.linear(["#a98a64", "#6d5236"]))
        c.path("".join(f"M{num(x + w / 2 + i * 80)} {num(foot)}L{num(x + w / 2 + i * 120)} {num(y + h)}" for i in range(-12, 13)),
               stroke="#3d2a18", width=2, opacity=0.4)
        c.rect(x, foot - 16, w, 16, darker(wall, 0.5))
        c.text(x + w / 2, y + h * 0.088, over, 56, "#f3e6c4", font="display", weight="bold", spacing=2)
        nw, nh = w * 0.198, h * 0.255
        for k, name in enumerate(names):
            nx = x + w * (0.044 + 0.238 * (k % 4))
            ny = y + h * (0.135 + 0.375 * (k // 4))
            c.rect(nx - 9, ny - 9, nw + 18, nh + 18, c.linear(["#2a3530", "#8a7a58"], 0, 0, 1, 1))
            c.rect(nx, ny, nw, nh, c.linear(["#2b211a", "#4a382a", "#6b5036"]))
            back = ("#7a2f24", "#2f4f5a", "#6d5a2c", "#3f3a5a", "#2f5a44", "#6a3a4a", "#4a4a3a", "#5a3a22")[k % 8]
            c.path(points([(nx, ny), (nx + nw, ny), (nx + nw - 22, ny + 18), (nx + 22, ny + 18)]), darker(back, 0.55))
            c.rect(nx + 22, ny + 18, nw - 44, nh - 58, c.linear([lighter(back, 0.18), back, darker(back, 0.25)]))
            c.path(points([(nx, ny + nh), (nx + nw, ny + nh), (nx + nw - 22, ny + nh - 40), (nx + 22, ny + nh - 40)]),
                   c.linear([lighter(back, 0.45), lighter(back, 0.2)]))
            c.path(points([(nx + nw * 0.40, ny + 6), (nx + nw * 0.60, ny + 6), (nx + nw * 0.94, ny + nh), (nx + nw * 0.06, ny + nh)]),
                   c.linear([(0, "#fff2c8", 0.75), (1, "#fff2c8", 0.08)]))
            _papers(c, k % 8, nx + 30, ny + 24, nw - 60, nh - 40)
            c.rect(nx, ny, nw, nh, c.linear([(0, "#ffffff", 0.14), (0.4, "#ffffff", 0), (1, "#ffffff", 0.07)], 0, 0, 1, 0.8))
            c.rect(nx, ny, nw, nh, "none", stroke="#f6e6c0", width=2.5, opacity=0.8)
            lw = nw * 0.94
            lx, ly = nx + nw / 2 - lw / 2, ny + nh + 20
            c.rect(lx + 3, ly + 4, lw, 50, "#000000", 0.3, 3)
            c.rect(lx, ly, lw, 50, c.linear(["#fffaf0", "#ecdfc0"]), round_=3)
            c.text(nx + nw / 2, ly + 34, name, 26, INK, weight="bold")
            c.mark(name, nx + nw / 2, ny + nh / 2)
        # bunches of flowers along the foot
        tones = ("#e8543a", "#f3b23c", "#f7e2b0", "#f0a8b8", "#c98ac8", "#fbf4e4")
        for k in range(8):
            fx, fy = x + w * (0.078 + 0.1205 * k), foot + 22
            c.path(points([(fx - 34, fy - 40), (fx + 34, fy - 40), (fx + 9, fy + 44), (fx - 9, fy + 44)]),
                   c.linear([("#f3e6d4", "#d9e4d4", "#f0d9c8")[k % 3], "#a9977a"]))
            leaves(c, fx, fy - 54, 52, 28, "#5f7d52", 22, 13)
            heads = {}
            for _ in range(11):
                heads.setdefault(c.dice.pick(tones[(k % 3):(k % 3) + 3]),
                                 []).append((fx + c.dice.between(-36, 36), fy - 58 + c.dice.between(-20, 16)))
            for tone, spots in heads.items():
                d = "".join(f"M{num(px)} {num(py)}h.1" for px, py in spots)
                c.path(d, stroke=darker(tone, 0.25), width=25, cap="round")
                c.path(d, stroke=tone, width=20, cap="round")
                c.path("".join(f"M{num(px - 3)} {num(py - 4)}h.1" for px, py in spots), stroke=lighter(tone, 0.5), width=8, cap="round")
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.75, "#000000", 0.04), (1, "#000000", 0.42)], 0.5, 0.45, 0.8))
