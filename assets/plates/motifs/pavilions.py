"""Houses that kept books and registers: the octagonal house, and the pavilion on the lake with its elevation."""


from draw.building import pillars, railing, roof, steps
from draw.canvas import box, curve, num, points
from draw.ground import mount, pool, table
from draw.paper import sheet
from draw.scenery import hills, leaves, mist, ripples, sky, tree
from draw.tone import darker, lighter


def octagon_house(c, caption):
    with mount(c, caption) as (x, y, w, h):
        sky(c, x, y, w, h, ["#8fa39a", "#c9c2a2", "#ecd9b0", "#f1dfb9"])
        c.ellipse(x + w * 0.24, y + h * 0.30, 150, 150, c.radial([(0, "#fff6da", 0.95), (0.35, "#fff0c8", 0.5), (1, "#fff0c8", 0)]))
        c.circle(x + w * 0.24, y + h * 0.30, 46, "#fff8e4", 0.9)
        hills(c, x, w, y + h * 0.58, 90, y + h, "#9db0a2", 4)
        mist(c, x, y + h * 0.46, w, h * 0.16)
        hills(c, x, w, y + h * 0.66, 70, y + h, "#7d9483", 5)
        mist(c, x, y + h * 0.58, w, h * 0.14)
        for tx, size, tone in ((0.05, 620, "#5f7a63"), (0.93, 680, "#58735c"), (0.17, 430, "#6d8769"), (0.83, 450, "#66806a")):
            tree(c, x + w * tx, y + h * 0.80, size, tone, "#4d4232")
        ground = y + h * 0.78
        c.rect(x, ground, w, h * 0.3, c.linear(["#b7a67c", "#8f7d58", "#5f5038"]))
        cx, half = x + w * 0.5, w * 0.235
        # stone base: an octagon seen from the front, its three near faces lit differently
        for level, (grow, top, tall) in enumerate(((92, 0.845, 62), (52, 0.79, 58))):
            bw, by = half + grow, y + h * top
            tone = "#a3977c"
            c.path(points([(cx - bw, by), (cx - bw * 0.42, by + 26), (cx + bw * 0.42, by + 26), (cx + bw, by), (cx + bw * 0.42, by - 26), (cx - bw * 0.42, by - 26)]), lighter(tone, 0.35))
            for a, b, light in ((-1, -0.42, 0.12), (-0.42, 0.42, 0.0), (0.42, 1, -0.3)):
                ya, yb = (by if abs(a) == 1 else by + 26), (by if abs(b) == 1 else by + 26)
                face = lighter(tone, light) if light >= 0 else darker(tone, -light)
                c.path(points([(cx + a * bw, ya), (cx + b * bw, yb), (cx + b * bw, yb + tall), (cx + a * bw, ya + tall)]), c.linear([face, darker(face, 0.25)]))
                joints = "".join(f"M{num(cx + (a + (b - a) * k / 5) * bw)} {num(ya + (yb - ya) * k / 5 + (k % 2) * tall / 2)}v{num(tall / 2)}" for k in range(1, 5))
                joints += f"M{num(cx + a * bw)} {num(ya + tall / 2)}L{num(cx + b * bw)} {num(yb + tall / 2)}"
                c.path(joints, stroke="#5d523e", width=1.6, opacity=0.5)
        steps(c, cx, y + h * 0.805, y + h * 0.925, half * 0.62, half * 0.86, "#b0a386", 7)
        floor = y + h * 0.79
        # the room behind: shelves of books, a lamp
        top1 = y + h * 0.50
        c.rect(cx - half, top1, half * 2, floor - top1, c.linear(["#1d1410", "#3a281b", "#241810"]))
        c.ellipse(cx, floor - 110, half * 0.8, 170, c.radial([(0, "#f0b860", 0.75), (0.5, "#d08a3c", 0.30), (1, "#d08a3c", 0)]))
        for side in (-1, 1):
            for shelf in range(4):
                sy = top1 + 48 + shelf * 58
                sx = cx + side * half * 0.52
                c.rect(sx - half * 0.30, sy, half * 0.60, 6, "#6b4526")
                books = ""
                for k in range(13):
                    bh = c.dice.between(22, 36)
                    books += box(sx - half * 0.28 + k * half * 0.043, sy - bh, half * 0.036, bh)
                c.path(books, ("#c9a76a", "#b5905a", "#d7bc84", "#a88452")[shelf], opacity=0.9)
        c.rect(cx - 46, floor - 62, 92, 62, "#5a3721")
        c.rect(cx - 56, floor - 70, 112, 10, "#7c5030")
        c.path(f"M{num(cx - 34)} {num(floor - 72)}l34 -13 34 13 -34 9z", "#efe0b6")
        pillars(c, [cx + s * half for s in (-1, -0.62, -0.27, 0.27, 0.62, 1)], top1 - 8, floor, 19, "#7a3322")
        for a, b in ((-1, -0.62), (-0.62, -0.27), (0.27, 0.62), (0.62, 1)):
            railing(c, cx + a * half + 9, floor - 44, (b - a) * half - 18, 40, "#8b4a2e", 6)
        for i in range(13):
            bx = cx - half - 6 + i * (2 * half + 12) / 12
            c.path(f"M{num(bx - 15)} {num(top1 - 8)}h30l-7 14h-16z", "#5a2a1c")
        c.rect(cx - half - 20, top1 - 22, half * 2 + 40, 18, c.linear(["#a04a2e", "#6b2a1a"]))
        roof(c, cx, top1 - 16, half * 1.42, 128, half * 0.72, "#7d5136", 46, (-0.40, 0.40), 64, ridge=False)
        neck = top1 - 144
        c.rect(cx - half * 0.66, neck - 62, half * 1.32, 66, c.linear(["#4a2316", "#7a3a26"]))
        lattice = "".join(f"M{num(cx - half * 0.62 + k * half * 0.0775)} {num(neck - 56)}v54" for k in range(17))
        c.path(lattice, stroke="#c89a5c", width=3, opacity=0.75)
        pillars(c, [cx + s * half * 0.66 for s in (-1, -0.42, 0.42, 1)], neck - 62, neck + 4, 14, "#7a3322")
        roof(c, cx, neck - 58, half * 1.02, 168, 10, "#7d5136", 42, (-0.40, 0.40), 48, ridge=False)
        tip = neck - 226
        c.path(f"M{num(cx - 20)} {num(tip + 8)}q20 -14 40 0l-8 -22q18 -20 -4 -36q-4 -14 -8 -34q-4 20 -8 34q-22 16 -4 36z", c.linear(["#f0cf86", "#b98236", "#7c5420"], 0, 0, 1, 1))
        mist(c, x, y + h * 0.86, w, h * 0.10, "#f3e6c6", 0.35)
        leaves(c, x - 20, y + h * 0.97, 300, 110, "#4e6048", 120, 22)
        leaves(c, x + w + 10, y + h * 0.99, 330, 120, "#485a44", 120, 22)
        c.rect(x, y, w, h, c.linear([(0, "#fff0c8", 0.22), (0.5, "#fff0c8", 0), (1, "#1c1208", 0.30)], 0, 0, 1, 0.7))


def _pavilion(c, cx, foot, scale):
    """The two floors: eleven bays below, seven bays and two wings above; returns the heights of both."""
    half = 430 * scale
    low = 168 * scale
    wall = "#d9c79d"
    y1 = foot - low
    c.rect(cx - half - 24 * scale, foot - 16 * scale, 2 * half + 48 * scale, 30 * scale, c.linear(["#a99b7d", "#6e6350"]))
    c.rect(cx - half, y1, 2 * half, low, c.linear([lighter(wall, 0.15), wall, darker(wall, 0.25)], 0, 0, 1, 0.6))
    bay = 2 * half / 11
    for i in range(11):
        bx = cx - half + i * bay
        ow, oh = bay * 0.52, low * 0.60
        ox, oy = bx + (bay - ow) / 2, foot - oh - 16 * scale
        d = f"M{num(ox)} {num(oy + oh)}V{num(oy + ow * 0.45)}A{num(ow / 2)} {num(ow / 2)} 0 0 1 {num(ox + ow)} {num(oy + ow * 0.45)}V{num(oy + oh)}Z"
        c.path(d, c.linear(["#1f1611", "#3b2c20"]))
        c.path(d, stroke="#a38c60", width=4 * scale, opacity=0.8)
        c.rect(bx - 4 * scale, y1, 8 * scale, low - 16 * scale, "#c2ae82")
        c.rect(bx + 4 * scale, y1, 3 * scale, low - 16 * scale, "#6f5c3c", 0.4)
        slats = "".join(f"M{num(ox + 4)} {num(oy + ow * 0.5 + k * 9 * scale)}h{num(ow - 8)}" for k in range(int((oh - ow * 0.5) // (9 * scale))))
        c.path(slats, stroke="#7c8f78", width=4 * scale, opacity=0.65)
    c.rect(cx - half - 8 * scale, y1 - 6 * scale, 2 * half + 16 * scale, 14 * scale, "#b7a378")
    roof(c, cx, y1, half * 1.10, 74 * scale, half * 0.78, "#86573a", 26 * scale, (), 96, ridge=False)
    up = 118 * scale
    y2 = y1 - 70 * scale
    top = y2 - up
    uh = half * 0.74
    bays = [0.7] + [1] * 7 + [0.7]
    unit = 2 * uh / sum(bays)
    c.rect(cx - uh, top, 2 * uh, up, c.linear(["#5b2f20", "#7a4630", "#4a2619"]))
    at = cx - uh
    edges = [at]
    for share in bays:
        bw = unit * share
        wing = share < 1
        c.rect(at + 6, top + 14 * scale, bw - 12, up - 46 * scale, "#2a1c14" if not wing else wall)
        if not wing:
            lattice = "".join(f"M{num(at + 6 + k * (bw - 12) / 6)} {num(top + 14 * scale)}v{num(up - 46 * scale)}" for k in range(1, 6))
            lattice += "".join(f"M{num(at + 6)} {num(top + 14 * scale + k * 15 * scale)}h{num(bw - 12)}" for k in range(1, 5))
            c.path(lattice, stroke="#c89a5c", width=2.2 * scale, opacity=0.8)
        else:
            c.circle(at + bw / 2, top + 50 * scale, 15 * scale, "#3a281c")
            c.circle(at + bw / 2, top + 50 * scale, 15 * scale, "none", stroke="#a38c60", width=3)
        at += bw
        edges.append(at)
    pillars(c, edges, top, y2, 11 * scale, "#7a3322")
    railing(c, cx - uh, y2 - 30 * scale, 2 * uh, 28 * scale, "#b98a58", 44)
    roof(c, cx, top + 4, uh * 1.18, 118 * scale, uh * 0.80, "#86573a", 34 * scale, (), 84)
    return {"upper": top + up * 0.45, "lower": foot - low * 0.4, "half": half, "top": top, "mid": y1}


def lake_pavilion(c, caption):
    with mount(c, caption) as (x, y, w, h):
        sky(c, x, y, w, h, ["#7f9a9c", "#b6c0ac", "#e6d7b0", "#f2e1ba"])
        for cy, cw, s in ((0.14, 420, 0.5), (0.20, 560, 0.4), (0.10, 300, 0.35)):
            cx = x + w * (0.2 + c.dice.between(0, 0.6))
            c.ellipse(cx, y + h * cy, cw, 26, c.radial([(0, "#fff6e0", s), (1, "#fff6e0", 0)]))
        water = y + h * 0.665
        hills(c, x, w, y + h * 0.56, 54, water, "#a3b3a4", 5)
        mist(c, x, y + h * 0.47, w, h * 0.14)
        for i in range(17):
            tx = x + w * (i + 0.5) / 17 + c.dice.between(-20, 20)
            leaves(c, tx, water - 42 - c.dice.between(0, 40), 92, 64, ("#6d8567", "#60795f", "#7b906f")[i % 3], 36, 13)
        mist(c, x, water - 70, w, 90, "#f1e4c4", 0.5)
        # the lake, with what stands above it upside down
        c.rect(x, water, w, y + h - water, c.linear(["#b9bfa4", "#8ba096", "#56706c", "#38504f"]))
        cx, foot = x + w * 0.47, water + 8
        with c.clipped(box(x, water + 22, w, h)):
            with c.moved(0, 2 * water + 60, scale=(1, -1)):
                c.again("pavilion")
            c.rect(x, water, w, y + h - water, c.linear([(0, "#8ba096", 0.46), (0.6, "#56706c", 0.72), (1, "#38504f", 0.95)]))
        # the island
        isle = [(cx - 560, water + 30), (cx - 520, water + 2), (cx - 300, water - 8), (cx + 300, water - 8), (cx + 520, water + 2), (cx + 565, water + 30), (cx + 400, water + 46), (cx - 420, water + 46)]
        c.path(curve(isle, close=True), c.linear(["#a79a6c", "#6f6a4a", "#4b4a36"]))
        stones = "".join(f"M{num(cx - 540 + k * 36)} {num(water + 36)}h26" for k in range(31))
        c.path(stones, stroke="#c9bd9a", width=9, opacity=0.7, cap="round")
        c.path(stones, stroke="#4a4434", width=2, opacity=0.5)
        with c.named("pavilion"):
            seen = _pavilion(c, cx, foot, 0.98)
        c.mark("tren", cx, seen["upper"])
        c.mark("duoi", cx - seen["half"] * 0.545, seen["lower"])
        tree(c, cx - 520, water + 16, 230, "#5b7357", "#453a2c", 0.40, 60)
        tree(c, cx + 500, water + 18, 190, "#64795a", "#453a2c", 0.42, 60)
        # the stone bridge, coming towards us
        bx0, bx1, by0, by1 = cx + 300, x + w * 1.03, water + 24, y + h * 1.05
        deck = f"M{num(bx0 - 24)} {num(by0)}Q{num(bx0 + 120)} {num(by0 + 40)} {num(bx1 - 120)} {num(by1)}L{num(bx1 + 60)} {num(by1)}Q{num(bx0 + 200)} {num(by0 + 30)} {num(bx0 + 26)} {num(by0)}Z"
        for k in range(6):
            t = (k + 0.7) / 6.4
            px, py = bx0 + (bx1 - bx0) * t ** 1.25 - 30 * t, by0 + (by1 - by0) * t ** 1.25
            c.rect(px - 10 - 34 * t, py + 2, 20 + 60 * t, 20 + 74 * t, c.linear(["#8e8468", "#4f4a3c"], 0, 0, 1, 0))
            pool(c, px, py + 24 + 80 * t, 50 + 80 * t, 12 + 10 * t, 0.4)
        c.path(deck, c.linear(["#d8ccab", "#b7a987", "#928567"]))
        for side in (-1, 1):
            rail = tops = ""
            for k in range(15):
                t = k / 14
                s = t ** 1.25
                mx = bx0 + (bx1 - bx0) * s - (32 * t if side < 0 else -18 * t) + side * (22 + 62 * t) - (34 * t * (1 - t) * 2)
                my = by0 + (by1 - by0) * s - (1 - t) * 1
                tall = 16 + 40 * t
                rail += f"M{num(mx)} {num(my)}v{num(-tall)}"
                tops += ("M" if k == 0 else "L") + f"{num(mx)} {num(my - tall)}"
            c.path(rail, stroke="#a89b7a", width=8)
            c.path(tops, stroke="#d9ceb0", width=8, cap="round", join="round")
            c.path(tops, stroke="#6d634c", width=2, opacity=0.6)
        c.mark("cau", bx0 + (bx1 - bx0) * 0.36 + 20, by0 + (by1 - by0) * 0.36)
        ripples(c, x, water + 50, w, y + h - water - 60, count=90)
        for lx, ly, r in ((0.07, 0.90, 1.2), (0.15, 0.955, 1.5), (0.25, 0.90, 1.0), (0.33, 0.965, 1.3), (0.04, 0.975, 1.3)):
            px, py = x + w * lx, y + h * ly
            for k in range(5):
                qx, qy = px + c.dice.between(-70, 70) * r, py + c.dice.between(-14, 14) * r
                c.ellipse(qx, qy, 34 * r, 10 * r, c.linear(["#a3b384", "#5f7a58"]))
                c.path(f"M{num(qx)} {num(qy)}l{num(34 * r)} {num(-3 * r)}", stroke="#3f5843", width=2)
            c.path(f"M{num(px)} {num(py - 6)}q-18 -26 0 -46q18 20 0 46M{num(px - 2)} {num(py - 6)}q-34 -12 -28 -38q26 6 28 38M{num(px + 2)} {num(py - 6)}q34 -12 28 -38q-26 6 -28 38", "#e9b7a4")
        c.rect(x, y, w, h, c.linear([(0, "#fff0c8", 0.25), (0.5, "#fff0c8", 0), (1, "#14201e", 0.28)], 0, 0, 1, 0.6))


def pavilion_elevation(c, title, lines, wing):
    """The same pavilion as a measured drawing: its bays numbered."""
    table(c, "#2b2620", (0.3, 0.2))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.045, h * 0.055, w * 0.91, h * 0.86
    sheet(c, x, y, sw, sh, "tracing", edge=0.8, folds=((0.25, "v"), (0.5, "v"), (0.75, "v")), stains=3)
    ink, fine = "#33302c", "#6a6256"
    cx, foot = w / 2, y + sh * 0.735
    half, low = sw * 0.405, 168
    y1 = foot - low

    def stroke(d, width=2.2, colour=ink, opacity=0.9, dash=None):
        c.path(d, stroke=colour, width=width, opacity=opacity, dash=dash)

    stroke(f"M{num(cx - half - 60)} {num(foot + 26)}h{num(2 * half + 120)}", 4)
    hatch = "".join(f"M{num(cx - half - 50 + i * 22)} {num(foot + 28)}l-14 18" for i in range(int((2 * half + 110) // 22)))
    stroke(hatch, 1.4, fine)
    stroke(f"M{num(cx - half - 24)} {num(foot + 26)}v-26h{num(2 * half + 48)}v26M{num(cx - half)} {num(foot)}V{num(y1)}M{num(cx + half)} {num(foot)}V{num(y1)}", 2.6)
    bay = 2 * half / 11
    for i in range(11):
        bx = cx - half + i * bay
        ow, oh = bay * 0.5, low * 0.62
        ox, oy = bx + (bay - ow) / 2, foot - oh
        stroke(f"M{num(bx)} {num(y1)}V{num(foot)}", 1.6)
        stroke(f"M{num(ox)} {num(foot)}V{num(oy + ow * 0.5)}A{num(ow / 2)} {num(ow / 2)} 0 0 1 {num(ox + ow)} {num(oy + ow * 0.5)}V{num(foot)}M{num(ox + 7)} {num(foot)}V{num(oy + ow * 0.5)}A{num(ow / 2 - 7)} {num(ow / 2 - 7)} 0 0 1 {num(ox + ow - 7)} {num(oy + ow * 0.5)}V{num(foot)}", 1.6)
        stroke("".join(f"M{num(ox + 7)} {num(oy + ow * 0.55 + k * 8)}h{num(ow - 14)}" for k in range(int((oh - ow * 0.55) // 8))), 0.9, fine)
        c.circle(bx + bay / 2, foot + 92, 19, "none", stroke="#a5321f", width=2)
        c.text(bx + bay / 2, foot + 101, str(i + 1), 25, "#a5321f")
    stroke(f"M{num(cx - half)} {num(foot + 60)}h{num(2 * half)}", 1.2, "#a5321f")
    stroke("".join(f"M{num(cx - half + i * bay)} {num(foot + 50)}v20" for i in range(12)), 1.4, "#a5321f")

    def outline_roof(eave, wide, rise, top, lift, tiles):
        left = f"M{num(cx - top)} {num(eave - rise)}Q{num(cx - top - (wide - top) * 0.35)} {num(eave - rise * 0.22)} {num(cx - wide)} {num(eave - lift)}"
        right = f"Q{num(cx + top + (wide - top) * 0.35)} {num(eave - rise * 0.22)} {num(cx + top)} {num(eave - rise)}"
        stroke(left + f"Q{num(cx - wide * 0.8)} {num(eave)} {num(cx - wide * 0.55)} {num(eave)}H{num(cx + wide * 0.55)}Q{num(cx + wide * 0.8)} {num(eave)} {num(cx + wide)} {num(eave - lift)}" + right + "Z", 2.8)
        rows = ""
        for i in range(1, tiles):
            t = -1 + 2 * i / tiles
            rows += f"M{num(cx + t * top)} {num(eave - rise)}Q{num(cx + t * (top + (wide - top) * 0.35))} {num(eave - rise * 0.22)} {num(cx + t * wide)} {num(eave - lift * abs(t) ** 4)}"
        stroke(rows, 0.9, fine, 0.8)

    outline_roof(y1, half * 1.09, 76, half * 0.78, 26, 110)
    y2, up = y1 - 76, 122
    top, uh = y1 - 76 - 122, half * 0.74
    bays = [0.7] + [1] * 7 + [0.7]
    unit, at = 2 * uh / sum(bays), cx - uh
    stroke(f"M{num(cx - uh)} {num(y2)}V{num(top)}H{num(cx + uh)}V{num(y2)}", 2.4)
    number = 0
    for share in bays:
        bw = unit * share
        stroke(f"M{num(at)} {num(top)}V{num(y2)}M{num(at + 8)} {num(top)}V{num(y2)}", 1.3)
        if share == 1:
            number += 1
            stroke("".join(f"M{num(at + 8 + k * (bw - 8) / 7)} {num(top + 12)}V{num(y2 - 36)}" for k in range(1, 7))
                   + "".join(f"M{num(at + 8)} {num(top + 12 + k * 15)}h{num(bw - 8)}" for k in range(6)), 0.9, fine)
        label = str(number) if share == 1 else wing
        ly = top - 168
        c.line(at + bw / 2, ly + 22, at + bw / 2, top - 4, "#a5321f", 1, 0.45, dash="4 6")
        if share == 1:
            c.circle(at + bw / 2, ly, 19, "#e4dfcb", stroke="#a5321f", width=2)
            c.text(at + bw / 2, ly + 9, label, 25, "#a5321f")
        else:
            c.text(at + bw / 2, ly + 9, label, 27, "#a5321f", italic=True)
        at += bw
    stroke(f"M{num(cx - uh)} {num(y2 - 32)}h{num(2 * uh)}" + "".join(f"M{num(cx - uh + i * uh / 27)} {num(y2 - 32)}v32" for i in range(55)), 1.2)
    outline_roof(top, uh * 1.16, 112, uh * 0.82, 30, 90)
    stroke(f"M{num(cx - uh * 0.82 - 10)} {num(top - 112)}v-16h{num(uh * 1.64 + 20)}v16", 2.2)
    # title block
    bx, by = x + sw * 0.045, y + sh * 0.90
    c.text(bx, by, title, 40, ink, font="display", weight="bold", anchor="start", spacing=5)
    c.text(bx, by + 42, lines[0], 27, ink, italic=True, anchor="start")
    c.text(x + sw * 0.955, by, lines[1], 28, "#a5321f", anchor="end")
    c.text(x + sw * 0.955, by + 42, lines[2], 28, "#a5321f", anchor="end")
    stroke(f"M{num(x + 20)} {num(y + 20)}H{num(x + sw - 20)}V{num(y + sh - 20)}H{num(x + 20)}Z", 1.4, fine)
