"""The pavilion on the lake that kept the registers of six ministries."""
from draw.building import pillars, railing, roof
from draw.canvas import box, curve, num
from draw.ground import mount, pool
from draw.scenery import hills, leaves, mist, ripples, sky, tree
from draw.tone import darker, lighter


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
        d = (f"M{num(ox)} {num(oy + oh)}V{num(oy + ow * 0.45)}"
             f"A{num(ow / 2)} {num(ow / 2)} 0 0 1 {num(ox + ow)} {num(oy + ow * 0.45)}V{num(oy + oh)}Z")
        c.path(d, c.linear(["#1f1611", "#3b2c20"]))
        c.path(d, stroke="#a38c60", width=4 * scale, opacity=0.8)
        c.rect(bx - 4 * scale, y1, 8 * scale, low - 16 * scale, "#c2ae82")
        c.rect(bx + 4 * scale, y1, 3 * scale, low - 16 * scale, "#6f5c3c", 0.4)
        slats = "".join(f"M{num(ox + 4)} {num(oy + ow * 0.5 + k * 9 * scale)}h{num(ow - 8)}"
                        for k in range(int((oh - ow * 0.5) // (9 * scale))))
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
        isle = [(cx - 560, water + 30), (cx - 520, water + 2), (cx - 300, water - 8), (cx + 300, water - 8), (cx + 520, water + 2),
                (cx + 565, water + 30), (cx + 400, water + 46), (cx - 420, water + 46)]
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
        deck = (f"M{num(bx0 - 24)} {num(by0)}Q{num(bx0 + 120)} {num(by0 + 40)} {num(bx1 - 120)} {num(by1)}"
                f"L{num(bx1 + 60)} {num(by1)}Q{num(bx0 + 200)} {num(by0 + 30)} {num(bx0 + 26)} {num(by0)}Z")
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
            c.path(f"M{num(px)} {num(py - 6)}q-18 -26 0 -46q18 20 0 46M{num(px - 2)} {num(py - 6)}"
                   f"q-34 -12 -28 -38q26 6 28 38M{num(px + 2)} {num(py - 6)}q34 -12 28 -38q-26 6 -28 38", "#e9b7a4")
        c.rect(x, y, w, h, c.linear([(0, "#fff0c8", 0.25), (0.5, "#fff0c8", 0), (1, "#14201e", 0.28)], 0, 0, 1, 0.6))
