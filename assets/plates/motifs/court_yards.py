"""In the open in the Nguyen capital: a hall and its court, books carried in at a gate, a lake being dug, the nine urns."""
from math import cos, pi, sin

from draw.building import pillars, railing, roof, steps
from draw.canvas import box, curve, num, points
from draw.ground import mount, pool
from draw.scenery import hills, leaves, mist, sky, tree
from draw.tone import darker, lighter

from ._court import cloud, lattice, person, specks


def _paving(c, x, y, w, top, foot, vx, tone):
    c.rect(x, top, w, foot - top, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.40)]))
    d = ""
    for i in range(10):
        d += f"M{num(x)} {num(top + (i / 10) ** 1.6 * (foot - top))}h{num(w)}"
    for i in range(-15, 16):
        d += f"M{num(vx + i * w * 0.048)} {num(top)}L{num(vx + i * w * 0.125)} {num(foot)}"
    c.path(d, stroke=darker(tone, 0.5), width=2, opacity=0.32)


def _pot(c, cx, foot, s, leaf="#5f7a4c"):
    """A glazed pot with a trained tree."""
    pool(c, cx + 8, foot, s * 0.8, s * 0.16, 0.6)
    stem = (f"M{num(cx)} {num(foot - s * 0.7)}q{num(s * 0.3)} {num(-s * 0.3)} {num(-s * 0.05)} {num(-s * 0.6)}"
            f"q{num(-s * 0.26)} {num(-s * 0.3)} {num(s * 0.1)} {num(-s * 0.6)}")
    c.path(stem, stroke="#5a4632", width=s * 0.10, cap="round")
    for dx, dy, r in ((0.26, -1.05, 0.36), (-0.34, -1.40, 0.38), (0.16, -1.95, 0.42)):
        leaves(c, cx + s * dx, foot + s * dy, s * r, s * r * 0.55, leaf, 34, s * 0.07)
    c.path(f"M{num(cx - s * 0.42)} {num(foot - s * 0.72)}h{num(s * 0.84)}l{num(-s * 0.14)} {num(s * 0.72)}h{num(-s * 0.56)}z",
           c.linear(["#9fc0b4", "#5f8a80", "#2f504c"], 0, 0, 1, 0.3))
    c.rect(cx - s * 0.47, foot - s * 0.78, s * 0.94, s * 0.12, c.linear(["#c6dcd2", "#5f8a80"], 0, 0, 1, 0), round_=4)


def _frangipani(c, x, foot, s):
    """A bare forked tree with its flowers."""
    tips = []

    def limb(px, py, a, long, thick, depth):
        ex, ey = px + cos(a) * long, py + sin(a) * long
        c.path(f"M{num(px)} {num(py)}Q{num(px + cos(a - 0.2) * long * 0.5)} {num(py + sin(a - 0.2) * long * 0.5)} {num(ex)} {num(ey)}", stroke="#8d8070", width=thick, cap="round")
        c.path(f"M{num(px - thick * 0.2)} {num(py)}"
               f"Q{num(px + cos(a - 0.2) * long * 0.5 - thick * 0.2)} {num(py + sin(a - 0.2) * long * 0.5)} {num(ex - thick * 0.2)} {num(ey)}", stroke="#c6baa4",
               width=thick * 0.3, cap="round", opacity=0.6)
        if depth == 0:
            tips.append((ex, ey))
            return
        for turn in (-0.48, 0.42):
            limb(ex, ey, a + turn + c.dice.between(-0.12, 0.12), long * 0.74, thick * 0.68, depth - 1)

    limb(x, foot, -pi / 2 - 0.06, s * 0.36, s * 0.075, 4)
    green = white = gold = ""
    for ex, ey in tips:
        for k in range(5):
            a = c.dice.between(0, 2 * pi)
            green += (f"M{num(ex)} {num(ey)}q{num(cos(a + 0.4) * s * 0.06)} {num(sin(a + 0.4) * s * 0.06)} {num(cos(a) * s * 0.11)} {num(sin(a) * s * 0.09)}")
        if c.dice.chance(0.7):
            fx, fy = ex + c.dice.between(-10, 10), ey - c.dice.between(4, 14)
            for k in range(5):
                a = k * 2 * pi / 5
                white += f"M{num(fx + cos(a) * 5)} {num(fy + sin(a) * 5)}l{num(cos(a) * 6)} {num(sin(a) * 6)}"
            gold += f"M{num(fx)} {num(fy)}h.1"
    c.path(green, stroke="#6f8a55", width=s * 0.022, cap="round")
    c.path(white, stroke="#fffaf0", width=9, cap="round")
    c.path(gold, stroke="#f0c04e", width=9, cap="round")


def palace_hall(c, caption, bays=5, wall="#c8923f", roof_tone="#8a5a38", dusk=False, storeys=1,
                sky_tones=("#a8b9b0", "#dcd3ae", "#f2dfb2")):
    """A tiled hall facing a brick court: bays of panelled doors, pots, a frangipani."""
    with mount(c, caption) as (x, y, w, h):
        sky(c, x, y, w, h, list(sky_tones))
        for cy, cw in ((0.12, 0.30), (0.20, 0.42), (0.07, 0.22)):
            c.ellipse(x + w * c.dice.between(0.15, 0.85), y + h * cy, w * cw, 24,
                      c.radial([(0, "#fff6e0", 0.5), (1, "#fff6e0", 0)]))
        hills(c, x, w, y + h * 0.50, 50, y + h * 0.7, "#9fb0a0", 4)
        mist(c, x, y + h * 0.38, w, h * 0.18)
        for k in range(9):
            leaves(c, x + w * (k + 0.5) / 9, y + h * 0.46 + c.dice.between(-20, 20), 130, 80,
                   ("#6d8462", "#5d7654", "#7b9069")[k % 3], 24, 20)
        court = y + h * 0.66
        _paving(c, x, y, w, court, y + h + 4, x + w / 2, "#b08a64")
        cx, half = x + w * 0.5, w * 0.36
        base = court + 8
        c.rect(cx - half - 40, base - 34, 2 * half + 80, 44, c.linear(["#c2b596", "#8e8068", "#665b49"]))
        c.path("".join(f"M{num(cx - half - 40 + k * 54)} {num(base - 34)}v44" for k in range(int((2 * half + 80) // 54) + 1)),
               stroke="#5d523e", width=1.6, opacity=0.5)
        foot, tall = base - 34, h * 0.185
        top = foot - tall
        c.rect(cx - half, top, 2 * half, tall, c.linear(["#2e1a10", "#4a2c1a"]))
        gate = 2 * half / bays
        for i in range(bays):
            bx = cx - half + i * gate
            for k in range(4):
                open_ = i == bays // 2 and k in (1, 2)
                if open_:
                    c.rect(bx + gate * (0.06 + 0.22 * k), top + 12, gate * 0.22, tall - 14, c.linear(["#1a0e08", "#3a2414"]))
                else:
                    lattice(c, bx + gate * (0.06 + 0.22 * k), top + 12, gate * 0.215, tall - 14, "#7a3a20", 5, 3, "#e6cf94",
                            back=None if (i + k) % 3 else "#3a2414")
        c.ellipse(cx, foot - tall * 0.35, gate * 0.5, tall * 0.6, c.radial([(0, "#ffce7a", 0.55), (1, "#ffce7a", 0)]))
        pillars(c, [cx - half + i * gate for i in range(bays + 1)], top - 6, foot, 20, "#7a3322")
        for side in (-1, 1):                 # gable walls
            gx = cx + side * (half + 16)
            c.rect(gx - 26, top - 4, 52, tall + 4, c.linear([lighter(wall, 0.3), wall, darker(wall, 0.3)], 0, 0, 1, 0))
        c.rect(cx - half - 44, top - 20, 2 * half + 88, 20, c.linear(["#9a5430", "#5a2a18"]))
        roof(c, cx, top - 14, half * 1.22, h * 0.15, half * 0.92, roof_tone, 26, (), 76)
        if storeys > 1:
            neck = top - 14 - h * 0.14
            uh = half * 0.66
            c.rect(cx - uh, neck - h * 0.085, uh * 2, h * 0.095, c.linear(["#5b2f20", "#7a4630"]))
            for i in range(9):
                lattice(c, cx - uh + uh * 2 * (i + 0.08) / 9, neck - h * 0.078, uh * 2 * 0.84 / 9, h * 0.08, "#7a3a20", 3, 3,
                        "#f0dca4")
            railing(c, cx - uh - 12, neck - 16, uh * 2 + 24, 20, "#b98a58", 40)
            roof(c, cx, neck - h * 0.08, uh * 1.26, h * 0.13, uh * 0.86, roof_tone, 30, (), 72)
        steps(c, cx, base - 34, base + 40, gate * 0.9, gate * 1.25, "#b8aa8c", 5)
        c.mark("nha", cx, top + tall * 0.5)
        for i, (px, s) in enumerate(((0.165, 92), (0.325, 74), (0.675, 74), (0.835, 92))):
            _pot(c, x + w * px, court + (104 if s > 80 else 58), s)
        _frangipani(c, x + w * 0.075, court + 84, h * 0.40)
        tree(c, x + w * 0.965, court + 60, h * 0.52, "#56704c", "#4a3a2a", count=44)
        person(c, cx + gate * 0.10, base + 70, h * 0.125, "#2f3d4a", "turban", load="books", face=-1)
        person(c, cx - gate * 0.9, base + 110, h * 0.135, "#5a3348", "turban", face=1)
        c.path(points([(x, y + h), (x, court + 60), (x + w * 0.34, court + 30), (x + w * 0.18, y + h)]), "#2a1a0c", opacity=0.16)
        warm = "#ffd591" if dusk else "#fff0c8"
        c.rect(x, y, w, h, c.linear([(0, warm, 0.30 if dusk else 0.20), (0.5, warm, 0.02), (1, "#1c1208", 0.34)], 0, 0, 1, 0.7))


def _citadel(c, cx, foot, s, tone="#a5785a"):
    """A brick gate with a pavilion above it."""
    half, tall = s * 0.62, s * 0.62
    c.path(points([(cx - half * 1.12, foot), (cx - half, foot - tall), (cx + half, foot - tall), (cx + half * 1.12, foot)]),
           c.linear([lighter(tone, 0.28), tone, darker(tone, 0.35)], 0, 0, 1, 0.4))
    rows = ""
    for k in range(1, 18):
        ry = foot - tall * k / 18
        rows += f"M{num(cx - half * 1.12)} {num(ry)}h{num(half * 2.24)}"
        rows += "".join(f"M{num(cx - half * 1.1 + (j + 0.5 * (k % 2)) * half * 0.14)} {num(ry)}v{num(tall / 18)}"
                        for j in range(16))
    with c.clipped(points([(cx - half * 1.12, foot), (cx - half, foot - tall), (cx + half, foot - tall),
                           (cx + half * 1.12, foot)])):
        c.path(rows, stroke=darker(tone, 0.5), width=1.3, opacity=0.4)
    aw, ah = half * 0.62, tall * 0.66
    arch = (f"M{num(cx - aw / 2)} {num(foot)}V{num(foot - ah + aw / 2)}A{num(aw / 2)} {num(aw / 2)} 0 0 "
            f"1 {num(cx + aw / 2)} {num(foot - ah + aw / 2)}V{num(foot)}Z")
    c.path(arch, c.linear(["#2a1a10", "#5a3f28", "#c9a878"]), stroke=lighter(tone, 0.3), width=s * 0.02)
    c.path("".join(f"M{num(cx - half * 1.0 + k * half * 0.2)} {num(foot - tall)}v{num(-s * 0.035)}h{num(half * 0.1)}"
                   f"v{num(s * 0.035)}" for k in range(10)), lighter(tone, 0.1))
    c.rect(cx - half * 1.05, foot - tall - 4, half * 2.1, s * 0.03, c.linear([lighter(tone, 0.4), darker(tone, 0.2)]))
    up = foot - tall - s * 0.02
    ph = s * 0.20
    c.rect(cx - half * 0.62, up - ph, half * 1.24, ph, c.linear(["#5b2f20", "#7a4630"]))
    for k in range(5):
        lattice(c, cx - half * 0.6 + k * half * 0.24 + 3, up - ph + 4, half * 0.24 - 6, ph - 4, "#7a3a20", 4, 3, "#f0dca4")
    pillars(c, [cx - half * 0.62 + k * half * 0.31 for k in range(5)], up - ph, up, s * 0.016, "#7a3322")
    roof(c, cx, up - ph, half * 0.92, s * 0.13, half * 0.6, "#8a5a38", s * 0.03, (), 54)
    roof(c, cx, up - ph - s * 0.15, half * 0.62, s * 0.11, half * 0.36, "#8a5a38", s * 0.03, (), 40)


def book_offering(c, caption):
    """People bring old books to a gate in the morning; a table under a parasol takes them in."""
    with mount(c, caption, "#eadfc6") as (x, y, w, h):
        sky(c, x, y, w, h, ["#9db0b0", "#d8cda6", "#f6dfae", "#fbe9c4"])
        sx, sy = x + w * 0.22, y + h * 0.26
        c.circle(sx, sy, 190, c.radial([(0, "#fff6da", 0.95), (0.3, "#fff0c8", 0.5), (1, "#fff0c8", 0)]))
        c.circle(sx, sy, 44, "#fffaec", 0.95)
        hills(c, x, w, y + h * 0.50, 90, y + h * 0.7, "#a3b2a4", 4)
        mist(c, x, y + h * 0.40, w, h * 0.16)
        hills(c, x, w, y + h * 0.58, 40, y + h * 0.7, "#86987f", 6)
        ground = y + h * 0.62
        # the wall of the citadel runs both ways from the gate
        cx = x + w * 0.64
        for side in (-1, 1):
            d = points([(cx, ground - h * 0.155), (cx + side * w * 0.75, ground - h * 0.115), (cx + side * w * 0.75, ground + 10),
                        (cx, ground + 14)])
            c.path(d, c.linear(["#b08a68", "#8d6a4c"], 0, 0, 1, 0))
            c.path(f"M{num(cx)} {num(ground - h * 0.155)}L{num(cx + side * w * 0.75)} {num(ground - h * 0.115)}",
                   stroke="#d8b890", width=7)
            c.path("".join(f"M{num(cx)} {num(ground - h * 0.155 + k * 20)}"
                           f"L{num(cx + side * w * 0.75)} {num(ground - h * 0.115 + k * 15)}" for k in range(1, 9)),
                           stroke="#6b4e36", width=1.3, opacity=0.4)
        for k in range(6):
            leaves(c, x + w * (0.04 + 0.075 * k), ground - 18, 74, 56, ("#6d8462", "#7b9069")[k % 2], 34, 13)
        c.path(points([(x - 5, ground), (x + w + 5, ground), (x + w + 5, y + h + 5), (x - 5, y + h + 5)]),
               c.linear(["#cdb083", "#b4946a", "#7d6244"]))
        _citadel(c, cx, ground + 20, h * 0.47)
        road = curve([(cx - 60, ground + 18), (cx - w * 0.10, ground + h * 0.10), (x + w * 0.34, ground + h * 0.20),
                      (x + w * 0.05, y + h + 10)])
        c.path(road + f"L{num(x + w * 0.62)} {num(y + h + 10)}"
                      f"Q{num(x + w * 0.66)} {num(ground + h * 0.2)} {num(cx + 60)} {num(ground + 18)}Z",
                      c.linear(["#e6cc9c", "#d9b982", "#b8925c"]))
        specks(c, x, ground, w, h * 0.38, 420, "#7d5f3a", 4, 0.28)
        # people on the road, smaller towards the gate
        crowd = ((0.585, 0.662, 0.075, "#4a3a4a", None), (0.545, 0.685, 0.085, "#6b4a32", "pole"),
                 (0.625, 0.695, 0.085, "#3a4a4a", "books"), (0.47, 0.725, 0.105, "#7a3a2a", "books"),
                 (0.40, 0.775, 0.125, "#4a4632", "pole"), (0.525, 0.80, 0.13, "#5a3f5a", "books"),
                 (0.235, 0.865, 0.165, "#6b3a26", "pole"), (0.385, 0.905, 0.175, "#2f4a4a", "books"))
        for px, py, tall, robe, load in crowd:
            person(c, x + w * px, y + h * py, h * tall, robe, "cone", load=load, face=1)
        # the table under its parasol
        tx, ty, s = x + w * 0.79, y + h * 0.885, h * 0.00122
        pool(c, tx, ty + 8, 230 * s, 26 * s, 0.65)
        c.line(tx + 74 * s, ty, tx + 74 * s, ty - 236 * s, "#5a3f22", 9 * s, cap="round")
        for k in range(8):
            a, b = -1 + k / 4, -1 + (k + 1) / 4
            c.path(f"M{num(tx + 74 * s)} {num(ty - 262 * s)}"
                   f"Q{num(tx + (74 + a * 96) * s)} {num(ty - 250 * s)} {num(tx + (74 + a * 150) * s)} {num(ty - 196 * s)}"
                   f"Q{num(tx + (74 + (a + b) * 75) * s)} {num(ty - 184 * s)} {num(tx + (74 + b * 150) * s)} {num(ty - 196 * s)}"
                   f"Q{num(tx + (74 + b * 96) * s)} {num(ty - 250 * s)} {num(tx + 74 * s)} {num(ty - 262 * s)}Z",
                   ("#b5462c", "#d9a94a")[k % 2] if k < 5 else ("#8a3020", "#a87c30")[k % 2])
        c.path("".join(f"M{num(tx + (-76 + k * 15) * s)} {num(ty - 196 * s)}v{num(18 * s)}" for k in range(21)), stroke="#d9a94a",
               width=3)
        for lx in (-110, 92):
            c.rect(tx + lx * s, ty - 78 * s, 16 * s, 78 * s, "#5a2f1a")
        c.path(points([(tx - 124 * s, ty - 78 * s), (tx + 124 * s, ty - 78 * s), (tx + 108 * s, ty - 96 * s),
                       (tx - 108 * s, ty - 96 * s)]), "#a5673c")
        c.rect(tx - 124 * s, ty - 78 * s, 248 * s, 14 * s, c.linear(["#8a4a2a", "#4a2412"]))
        for px, count in ((-98, 7), (-44, 4), (6, 9)):
            by = ty - 84 * s
            for k in range(count):
                by -= 8 * s
                c.rect(tx + (px + c.dice.between(-2, 2)) * s, by, 44 * s, 7 * s,
                       c.dice.pick(["#26384d", "#6b2a1c", "#86643a", "#4a563e", "#e6d6ac"]), round_=2)
                c.line(tx + px * s, by + 4 * s, tx + (px + 44) * s, by + 4 * s, "#efe0b8", 2, 0.6)
        person(c, tx + 150 * s, ty + 8, h * 0.165, "#26384d", "turban", face=-1, stoop=0.5)
        c.mark("ban", tx, ty - 90 * s)
        leaves(c, x - 10, y + h * 0.10, 330, 150, "#5f7a4f", 120, 22)
        leaves(c, x + w * 0.02, y + h * 0.97, 250, 90, "#4e6742", 90, 20)
        c.rect(x, y, w, h, c.linear([(0, "#fff0c0", 0.26), (0.5, "#fff0c0", 0), (1, "#1c1208", 0.30)], 0, 0, 1, 0.6))


def building_site(c, caption):
    """The archive on its island rising in bamboo scaffolding while soldiers dig the lake around it."""
    with mount(c, caption, "#e3dcca") as (x, y, w, h):
        sky(c, x, y, w, h, ["#8f9fa6", "#c3bfae", "#eacfa0", "#f4dcae"])
        c.ellipse(x + w * 0.80, y + h * 0.30, 320, 190, c.radial([(0, "#fff0cc", 0.9), (0.5, "#ffe6b4", 0.35),
                                                                  (1, "#ffe6b4", 0)]))
        hills(c, x, w, y + h * 0.44, 46, y + h * 0.6, "#a3aca4", 5)
        mist(c, x, y + h * 0.36, w, h * 0.14)
        for k in range(13):
            leaves(c, x + w * (k + 0.5) / 13, y + h * 0.455, 90, 46, ("#7d8c70", "#6d7f62")[k % 2], 15, 15)
        bank = y + h * 0.49
        c.rect(x, bank, w, h * 0.6, c.linear(["#c2a374", "#a58355", "#7d5f3c"]))
        # the bed being dug: terraces of earth going down to water
        for k, (drop, tone) in enumerate(((0.0, "#a37c4c"), (0.055, "#8d693e"), (0.11, "#775733"))):
            d = curve([(x - 20, bank + h * (0.11 + drop)), (x + w * 0.20, bank + h * (0.075 + drop)),
                       (x + w * 0.5, bank + h * (0.14 + drop)), (x + w * 0.82, bank + h * (0.085 + drop)),
                       (x + w + 20, bank + h * (0.12 + drop)),
                       (x + w + 20, bank + h * (0.12 + drop))])
            c.path(d + f"V{num(y + h + 10)}H{num(x - 20)}Z", c.linear([lighter(tone, 0.22), tone, darker(tone, 0.25)]))
            c.path(d, stroke=lighter(tone, 0.45), width=4, opacity=0.7)
        water = curve([(x + w * 0.10, y + h * 0.80), (x + w * 0.30, y + h * 0.765), (x + w * 0.55, y + h * 0.79),
                       (x + w * 0.80, y + h * 0.77), (x + w * 0.94, y + h * 0.81), (x + w * 0.80, y + h * 0.86),
                       (x + w * 0.5, y + h * 0.875), (x + w * 0.22, y + h * 0.85), (x + w * 0.10, y + h * 0.80)], close=True)
        c.path(water, c.linear(["#c9c3a0", "#8fa094", "#5f7870"]))
        c.path("".join(f"M{num(x + w * c.dice.between(0.2, 0.84))} {num(y + h * c.dice.between(0.785, 0.855))}"
                       f"h{num(c.dice.between(30, 120))}" for _ in range(26)), stroke="#fff6dc", width=2.4, opacity=0.5,
                       cap="round")
        # the island and the unfinished building
        cx, foot = x + w * 0.47, bank + h * 0.115
        c.ellipse(cx, foot + 18, w * 0.29, 44, c.linear(["#b8a06e", "#7d6240"]))
        half, low = w * 0.235, h * 0.155
        brick = "#b0714c"
        c.rect(cx - half, foot - low, 2 * half, low, c.linear([lighter(brick, 0.25), brick, darker(brick, 0.35)], 0, 0, 1, 0.5))
        rows = ""
        for k in range(1, 15):
            ry = foot - low * k / 15
            rows += f"M{num(cx - half)} {num(ry)}h{num(2 * half)}"
            rows += "".join(f"M{num(cx - half + (j + 0.5 * (k % 2)) * half / 18)} {num(ry)}v{num(low / 15)}" for j in range(36))
        c.path(rows, stroke=darker(brick, 0.5), width=1.2, opacity=0.35)
        bay = 2 * half / 11
        for i in range(11):
            bx = cx - half + i * bay + bay * 0.24
            ow, oh = bay * 0.52, low * 0.66
            c.path(f"M{num(bx)} {num(foot)}V{num(foot - oh + ow / 2)}A{num(ow / 2)} {num(ow / 2)} 0 0 "
                   f"1 {num(bx + ow)} {num(foot - oh + ow / 2)}V{num(foot)}Z", c.linear(["#2a1a10", "#4a3320"]), stroke="#d8a878",
                   width=3)
        # the upper floor: posts and beams only, half a roof
        top = foot - low - h * 0.115
        uh = half * 0.78
        pillars(c, [cx - uh + k * uh * 2 / 9 for k in range(10)], top, foot - low, 13, "#8a5c32")
        c.path(f"M{num(cx - uh - 16)} {num(top)}h{num(2 * uh + 32)}M{num(cx - uh)} {num(top + h * 0.045)}h{num(2 * uh)}",
               stroke="#7a4a28", width=13)
        rafters = ""
        for k in range(19):
            t = -1 + k / 9
            rafters += f"M{num(cx + t * uh * 0.55)} {num(top - h * 0.085)}L{num(cx + t * uh * 1.12)} {num(top + 4)}"
        c.path(rafters, stroke="#9a6a3c", width=7)
        c.path(f"M{num(cx - uh * 0.55)} {num(top - h * 0.085)}h{num(uh * 1.1)}", stroke="#7a4a28", width=13)
        with c.clipped(box(cx - uh * 1.3, top - h * 0.13, uh * 1.15, h * 0.2)):
            roof(c, cx, top + 4, uh * 1.14, h * 0.088, uh * 0.56, "#8a5a38", 20, (), 70, ridge=False)
        # scaffolding of bamboo over the right part
        poles = ""
        for k in range(9):
            px = cx - half * 0.15 + k * half * 0.17
            poles += f"M{num(px)} {num(foot + 16)}V{num(top - h * 0.06 - (k % 3) * 16)}"
        for k in range(5):
            py = foot - 10 - k * h * 0.066
            poles += f"M{num(cx - half * 0.20)} {num(py)}H{num(cx + half * 1.28)}"
        for k in range(4):
            poles += f"M{num(cx + half * (-0.15 + 0.34 * k))} {num(foot)}l{num(half * 0.34)} {num(-h * 0.198)}"
        with c.moved(3, 5):
            c.path(poles, stroke="#2a1c0e", width=7, opacity=0.3, cap="round")
        c.path(poles, stroke="#c9ac6c", width=6.4, cap="round")
        c.path(poles, stroke="#f2e0ac", width=1.8, cap="round", opacity=0.8)
        for k in range(3):
            c.rect(cx + half * 0.02, foot - 14 - (k + 1) * h * 0.066 * 1.0, half * 1.1, 9, "#a5834c")
        for px, py in ((0.16, 1), (0.44, 2), (0.80, 1), (0.62, 3), (0.98, 2)):
            person(c, cx + half * px, foot - 14 - py * h * 0.066, h * 0.058, "#8a3a24", "cone", face=1 if px < 0.6 else -1,
                   stoop=0.3)
        c.mark("lau", cx - half * 0.4, foot - low * 0.5)
        # the causeway where the stone bridge will stand, stacks of brick and timber
        c.path(points([(cx + half * 0.9, foot + 24), (cx + half * 1.06, foot + 18), (x + w * 0.985, bank + h * 0.29),
                       (x + w * 0.93, bank + h * 0.325)]), c.linear(["#d0bf98", "#8e7c5c"], 0, 0, 1, 0))
        for k in range(4):
            bx, by = x + w * (0.06 + 0.05 * k), bank + h * (0.085 + 0.012 * (k % 2))
            c.path(points([(bx, by), (bx + 60, by), (bx + 70, by - 14), (bx + 10, by - 14)]), lighter(brick, 0.3))
            c.rect(bx, by, 60, 46, c.linear([brick, darker(brick, 0.4)], 0, 0, 1, 0))
            c.path("".join(f"M{num(bx)} {num(by + 9 * j)}h60" for j in range(1, 5)), stroke=darker(brick, 0.5), width=1.4,
                   opacity=0.5)
        for k in range(5):
            c.path(f"M{num(x + w * 0.80)} {num(bank + h * 0.075 - k * 9)}l{num(w * 0.15)} {num(-8)}",
                   stroke=("#9a6a3c", "#8a5c32")[k % 2], width=10, cap="round")
        # lines of soldiers carrying earth, rows of diggers
        robes = ("#8a3a24", "#7a4a2c", "#94502f", "#6b3a2a")
        for k in range(17):
            t = k / 16
            px, py = x + w * (0.04 + 0.40 * t), bank + h * (0.405 - 0.20 * t + 0.02 * sin(t * 9))
            person(c, px, py, h * (0.098 - 0.030 * t), robes[k % 4], "cone", load="pole" if k % 2 else None, face=1)
        for k in range(15):
            t = k / 14
            px, py = x + w * (0.97 - 0.37 * t), bank + h * (0.41 - 0.185 * t + 0.018 * cos(t * 8))
            person(c, px, py, h * (0.100 - 0.034 * t), robes[(k + 1) % 4], "cone", load="pole" if k % 3 else None, face=-1)
        for k in range(10):
            px, py = x + w * (0.09 + 0.090 * k + c.dice.between(-0.012, 0.012)), y + h * (0.915 + c.dice.between(0, 0.055))
            person(c, px, py, h * 0.125, robes[(k + 2) % 4], "cone", load="hoe" if k % 2 == 0 else "pole",
                   face=1 if k % 3 else -1, stoop=0.6 if k % 2 == 0 else 0)
        c.mark("ho", x + w * 0.5, y + h * 0.82)
        specks(c, x, y + h * 0.6, w, h * 0.4, 500, "#5a4024", 4, 0.26)
        mist(c, x, bank - 30, w, 110, "#f4e2bc", 0.4)
        c.rect(x, y, w, h, c.linear([(0, "#1c1208", 0.26), (0.5, "#fff0c0", 0.02), (1, "#ffe6b0", 0.22)], 0, 0, 1, 0.3))


def _urn(c, cx, foot, s, tone="#6f6a4c", reliefs=3, detail=1.0):
    """A great bronze urn: three legs, two upright handles, a round body in bands of relief."""
    shade, lit = darker(tone, 0.66), lighter(tone, 0.55)
    pool(c, cx + s * 0.06, foot, s * 0.52, s * 0.07, 0.8)
    metal = c.linear([lighter(tone, 0.46), lighter(tone, 0.16), tone, darker(tone, 0.52)], 0, 0, 1, 0.25)

    def leg(dx, wide, front):
        px = cx + dx * s
        c.path(f"M{num(px - wide * s)} {num(foot - s * 0.34)}"
               f"Q{num(px - wide * s * 1.2)} {num(foot - s * 0.18)} {num(px - wide * s * 0.55)} {num(foot - s * 0.10)}"
               f"Q{num(px - wide * s * 0.8)} {num(foot)} {num(px - wide * s * 0.9)} {num(foot)}H{num(px + wide * s * 0.9)}"
               f"Q{num(px + wide * s * 0.8)} {num(foot)} {num(px + wide * s * 0.55)} {num(foot - s * 0.10)}"
               f"Q{num(px + wide * s * 1.2)} {num(foot - s * 0.18)} {num(px + wide * s)} {num(foot - s * 0.34)}Z",
               metal if front else darker(tone, 0.45))
        if detail > 0.5:
            c.path(f"M{num(px - wide * s * 0.7)} {num(foot - s * 0.28)}"
                   f"q{num(wide * s * 0.7)} {num(s * 0.07)} {num(wide * s * 1.4)} 0"
                   f"M{num(px - wide * s * 0.5)} {num(foot - s * 0.22)}q{num(wide * s * 0.5)} {num(s * 0.05)} {num(wide * s)} 0",
                   stroke=shade, width=s * 0.008, opacity=0.7)

    leg(0.0, 0.085, False)
    for side in (-1, 1):                     # handles
        hx = cx + side * s * 0.30
        d = (f"M{num(hx - s * 0.085)} {num(foot - s * 0.80)}"
             f"Q{num(hx - s * 0.10)} {num(foot - s * 1.0)} {num(hx - s * 0.05)} {num(foot - s * 1.0)}H{num(hx + s * 0.05)}"
             f"Q{num(hx + s * 0.10)} {num(foot - s * 1.0)} {num(hx + s * 0.085)} {num(foot - s * 0.80)}h{num(-s * 0.05)}"
             f"Q{num(hx + s * 0.05)} {num(foot - s * 0.945)} {num(hx + s * 0.02)} {num(foot - s * 0.945)}"
             f"h{num(-s * 0.04)}Q{num(hx - s * 0.05)} {num(foot - s * 0.945)} {num(hx - s * 0.035)} {num(foot - s * 0.80)}Z")
        c.path(d, metal)
        c.path(d, stroke=shade, width=s * 0.006, opacity=0.6)
    body = (f"M{num(cx - s * 0.40)} {num(foot - s * 0.80)}"
            f"Q{num(cx - s * 0.36)} {num(foot - s * 0.745)} {num(cx - s * 0.385)} {num(foot - s * 0.70)}"
            f"Q{num(cx - s * 0.47)} {num(foot - s * 0.50)} {num(cx - s * 0.37)} {num(foot - s * 0.34)}"
            f"Q{num(cx - s * 0.24)} {num(foot - s * 0.215)} {num(cx)} {num(foot - s * 0.21)}"
            f"Q{num(cx + s * 0.24)} {num(foot - s * 0.215)} {num(cx + s * 0.37)} {num(foot - s * 0.34)}"
            f"Q{num(cx + s * 0.47)} {num(foot - s * 0.50)} {num(cx + s * 0.385)} {num(foot - s * 0.70)}"
            f"Q{num(cx + s * 0.36)} {num(foot - s * 0.745)} {num(cx + s * 0.40)} {num(foot - s * 0.80)}Z")
    c.path(body, metal)
    with c.clipped(body):
        c.ellipse(cx - s * 0.20, foot - s * 0.56, s * 0.16, s * 0.26, c.radial([(0, "#fff6d8", 0.42), (1, "#fff6d8", 0)]))
        c.rect(cx + s * 0.10, foot - s, s * 0.4, s, c.linear([(0, "#000000", 0), (1, "#000000", 0.5)], 0, 0, 1, 0))
        c.ellipse(cx, foot - s * 0.20, s * 0.4, s * 0.10, c.radial([(0, "#000000", 0.5), (1, "#000000", 0)]))
        bands = "".join(f"M{num(cx - s * 0.5)} {num(foot - s * at)}q{num(s * 0.5)} {num(s * 0.05)} {num(s)} 0"
                        for at in (0.715, 0.69, 0.545, 0.39, 0.365))
        with c.moved(0, s * 0.006):
            c.path(bands, stroke=lit, width=s * 0.006, opacity=0.6)
        c.path(bands, stroke=shade, width=s * 0.008, opacity=0.8)
    c.ellipse(cx, foot - s * 0.80, s * 0.405, s * 0.055, c.linear([lighter(tone, 0.5), darker(tone, 0.2)], 0, 0, 1, 1))
    c.ellipse(cx, foot - s * 0.797, s * 0.345, s * 0.040, c.linear(["#1a1810", "#3d3a2a"], 0, 0, 1, 0.6))
    leg(-0.255, 0.085, True)
    leg(0.255, 0.085, True)
    return shade, lit


def _small_relief(c, cx, cy, s, kind, pen):
    """One figure in relief, within a circle of radius s."""
    if kind == "hill":
        pen("".join(f"M{num(cx - s)} {num(cy + s * 0.45)}"
                    f"L{num(cx - s * 0.45 + k * s * 0.5)} {num(cy - s * (0.35, 0.75, 0.3)[k])}"
                    f"L{num(cx + s * (0.1 + 0.45 * k))} {num(cy + s * 0.45)}" for k in range(3)), s * 0.10)
        pen("".join(f"M{num(cx - s * 0.9 + k * s * 0.62)} {num(cy + s * 0.72)}q{num(s * 0.15)} {num(-s * 0.16)} {num(s * 0.31)} "
                    f"0t{num(s * 0.31)} 0" for k in range(3)), s * 0.08)
    elif kind == "boat":
        pen(f"M{num(cx - s)} {num(cy + s * 0.2)}Q{num(cx)} {num(cy + s * 0.85)} {num(cx + s)} {num(cy + s * 0.1)}"
            f"L{num(cx + s * 0.8)} {num(cy + s * 0.36)}H{num(cx - s * 0.8)}ZM{num(cx)} {num(cy + s * 0.36)}V{num(cy - s * 0.9)}",
            s * 0.10)
        pen(f"M{num(cx + s * 0.06)} {num(cy - s * 0.85)}"
            f"Q{num(cx + s * 0.8)} {num(cy - s * 0.4)} {num(cx + s * 0.62)} {num(cy + s * 0.22)}H{num(cx + s * 0.06)}"
            f"M{num(cx - s * 0.08)} {num(cy - s * 0.6)}"
            f"Q{num(cx - s * 0.6)} {num(cy - s * 0.2)} {num(cx - s * 0.5)} {num(cy + s * 0.22)}", s * 0.09)
        pen("".join(f"M{num(cx - s + k * s * 0.5)} {num(cy + s * 0.8)}q{num(s * 0.12)} {num(-s * 0.14)} {num(s * 0.25)} 0"
                    f"t{num(s * 0.25)} 0" for k in range(4)), s * 0.07)
    elif kind == "bird":
        pen(f"M{num(cx - s * 0.9)} {num(cy + s * 0.5)}Q{num(cx - s * 0.2)} {num(cy + s * 0.2)} {num(cx)} {num(cy - s * 0.1)}"
            f"Q{num(cx + s * 0.3)} {num(cy - s * 0.7)} {num(cx + s * 0.6)} {num(cy - s * 0.55)}"
            f"L{num(cx + s * 0.86)} {num(cy - s * 0.45)}L{num(cx + s * 0.55)} {num(cy - s * 0.34)}"
            f"Q{num(cx + s * 0.5)} {num(cy + s * 0.4)} {num(cx - s * 0.1)} {num(cy + s * 0.5)}"
            f"M{num(cx - s * 0.9)} {num(cy + s * 0.5)}l{num(s * 0.1)} {num(s * 0.3)}M{num(cx - s * 0.7)} {num(cy + s * 0.42)}"
            f"l{num(s * 0.06)} {num(s * 0.3)}M{num(cx + s * 0.1)} {num(cy + s * 0.48)}V{num(cy + s * 0.92)}"
            f"M{num(cx + s * 0.28)} {num(cy + s * 0.40)}V{num(cy + s * 0.92)}", s * 0.10)
        pen(f"M{num(cx - s * 0.1)} {num(cy)}Q{num(cx - s * 0.2)} {num(cy + s * 0.4)} {num(cx + s * 0.3)} {num(cy + s * 0.2)}",
            s * 0.08)
    elif kind == "tree":
        pen(f"M{num(cx)} {num(cy + s * 0.9)}Q{num(cx - s * 0.1)} {num(cy + s * 0.2)} {num(cx + s * 0.05)} {num(cy - s * 0.2)}"
            f"M{num(cx - s * 0.4)} {num(cy + s * 0.9)}h{num(s * 0.8)}", s * 0.11)
        for dx, dy, r in ((-0.42, -0.2, 0.36), (0.40, -0.25, 0.38), (0.0, -0.62, 0.42)):
            pen(f"M{num(cx + s * (dx - r))} {num(cy + s * dy)}"
                f"q{num(s * r * 0.4)} {num(-s * r * 1.1)} {num(s * r)} {num(-s * r * 0.7)}"
                f"q{num(s * r * 0.9)} {num(-s * r * 0.1)} {num(s * r)} {num(s * r * 0.7)}"
                f"q{num(-s * r * 0.3)} {num(s * r * 0.7)} {num(-s * r)} {num(s * r * 0.5)}"
                f"q{num(-s * r * 0.8)} {num(s * r * 0.2)} {num(-s * r)} {num(-s * r * 0.5)}z", s * 0.08)
    elif kind == "flower":
        d = ""
        for k in range(6):
            a = k * pi / 3
            d += (f"M{num(cx)} {num(cy)}Q{num(cx + cos(a - 0.5) * s * 0.8)} {num(cy + sin(a - 0.5) * s * 0.8)} {num(cx + cos(a) * s * 0.85)} {num(cy + sin(a) * s * 0.85)}Q{num(cx + cos(a + 0.5) * s * 0.8)} {num(cy + sin(a + 0.5) * s * 0.8)} {num(cx)} {num(cy)}")
        pen(d, s * 0.08)
    else:
        pen(cloud(cx, cy - s * 0.1, s * 0.72, 1), s * 0.09)


def nine_urns(c, caption, tone="#716c50"):
    """Nine urns in line on a court before a long temple, the middle one standing forward."""
    with mount(c, caption, "#ded7c8") as (x, y, w, h):
        sky(c, x, y, w, h, ["#54677c", "#8d8f98", "#d8a878", "#f2cf94"])
        for _ in range(12):
            c.ellipse(x + w * c.dice.between(0, 1), y + h * c.dice.between(0.05, 0.40), w * c.dice.between(0.10, 0.28),
                      c.dice.between(10, 26), c.radial([(0, c.dice.pick(["#fbd9a0", "#e9b184", "#6d7585"]), 0.5),
                                                        (1, "#e9b184", 0)]))
        hills(c, x, w, y + h * 0.47, 50, y + h * 0.6, "#6f7a74", 5)
        for k in range(8):
            leaves(c, x + w * (k + 0.5) / 8, y + h * 0.46, 140, 70, ("#4f6450", "#435846")[k % 2], 40, 16)
        court = y + h * 0.60
        # the temple: a long low front of nine bays
        cx, half = x + w * 0.5, w * 0.43
        top, foot = y + h * 0.425, court + 4
        c.rect(cx - half, top, 2 * half, foot - top, c.linear(["#2c170e", "#52301c"]))
        for i in range(18):
            lattice(c, cx - half + 2 * half * (i + 0.08) / 18, top + 8, 2 * half * 0.84 / 18, foot - top - 10, "#6e2e1c", 4, 3,
                    "#f0c878")
        pillars(c, [cx - half + 2 * half * i / 9 for i in range(10)], top - 4, foot, 17, "#7a2a1c")
        c.rect(cx - half - 30, top - 16, 2 * half + 60, 18, c.linear(["#9a4a2c", "#50200f"]))
        roof(c, cx, top - 12, half * 1.12, h * 0.10, half * 0.96, "#a5803a", 22, (), 120)
        roof(c, cx, top - h * 0.115, half * 0.99, h * 0.085, half * 0.80, "#a5803a", 22, (), 104)
        c.rect(x, foot - 4, w, 26, c.linear(["#a8977a", "#6f6350"]))
        _paving(c, x, y, w, court + 20, y + h + 4, cx, "#a07a58")
        c.rect(x, court + 20, w, h * 0.2, c.linear([(0, "#2a1408", 0.35), (1, "#2a1408", 0)]))
        # outer urns first, the forward one last
        for k in (-4, 4, -3, 3, -2, 2, -1, 1):
            ux, uf, s = cx + k * w * 0.113, y + h * 0.80, h * 0.190
            for step_, grow in ((0, 1.0), (1, 0.86)):
                c.rect(ux - s * 0.46 * grow, uf + 10 - step_ * 14, s * 0.92 * grow, 16, c.linear(["#c2b596", "#7d715c"]))
            shade, lit = _urn(c, ux, uf - 6, s, tone, detail=0)
            marks = "".join(f"M{num(ux + dx * s)} {num(uf - 6 - s * dy)}q{num(s * 0.03)} {num(-s * 0.05)} {num(s * 0.06)} 0"
                            f"t{num(s * 0.05)} 0" for dx, dy in ((-0.25, 0.62), (-0.02, 0.60), (0.17, 0.62), (-0.28, 0.46),
                                                                 (-0.04, 0.44), (0.18, 0.46)))
            with c.moved(1, 1.5):
                c.path(marks, stroke=lit, width=2, opacity=0.6)
            c.path(marks, stroke=shade, width=3.4, opacity=0.8, cap="round")
        uf, s = y + h * 0.945, h * 0.345
        for step_, grow in ((0, 1.06), (1, 0.92)):
            c.rect(cx - s * 0.46 * grow, uf + 12 - step_ * 18, s * 0.92 * grow, 20, c.linear(["#d0c3a4", "#7d715c"]))
        shade, lit = _urn(c, cx, uf - 8, s, lighter(tone, 0.06))

        def pen(d, width, shade=shade, lit=lit):
            with c.moved(1.4, 2):
                c.path(d, stroke=lit, width=width * 0.6, opacity=0.6)
            c.path(d, stroke=shade, width=width, opacity=0.8, cap="round", join="round")

        for dx, dy, kind in ((-0.26, 0.625, "bird"), (0.0, 0.605, "flower"), (0.26, 0.625, "hill"), (-0.25, 0.455, "boat"),
                             (0.0, 0.44, "tree"), (0.25, 0.455, "cloud")):
            _small_relief(c, cx + dx * s, uf - 8 - dy * s, s * 0.055, kind, pen)
        c.mark("giua", cx, uf - s * 0.5)
        c.mark("hang", cx - 4 * w * 0.112, y + h * 0.70)
        c.rect(x, y, w, h, c.linear([(0, "#ffd9a0", 0.22), (0.5, "#ffd9a0", 0), (1, "#0d0a10", 0.36)], 0, 0, 1, 0.5))


def urn_close(c, height, caption, tone="#78704e"):
    """One urn close up: three bands of relief, and a rule for its height."""
    with mount(c, caption, "#d9d6c6") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#3a4a48", "#4d5a50", "#6b6a52"]))
        c.rect(x, y, w, h, c.radial([(0, "#ffe9b4", 0.45), (0.6, "#ffe9b4", 0.08), (1, "#ffe9b4", 0)], 0.36, 0.32, 0.75))
        for k in range(6):
            leaves(c, x + w * (k + 0.3) / 6, y + h * 0.06, 190, 90, ("#4f6a52", "#5f7a5c")[k % 2], 50, 22)
        court = y + h * 0.86
        _paving(c, x, y, w, court, y + h + 4, x + w / 2, "#94785a")
        cx, foot, s = x + w * 0.53, y + h * 0.905, h * 0.80
        for step_, grow in ((0, 1.02), (1, 0.88)):
            c.rect(cx - s * 0.46 * grow, foot + 14 - step_ * 30, s * 0.92 * grow, 34, c.linear(["#d0c3a4", "#8e8068", "#5f5646"]))
        shade, lit = _urn(c, cx, foot - 16, s, tone)

        def pen(d, width):
            with c.moved(3.4, 4.2):
                c.path(d, stroke=shade, width=width * 1.25, opacity=0.75, cap="round", join="round")
            c.path(d, stroke=lighter(tone, 0.22), width=width * 1.1, cap="round", join="round")
            with c.moved(-1.2, -1.6):
                c.path(d, stroke=lit, width=width * 0.34, opacity=0.8, cap="round", join="round")

        rows = (("cloud", "bird", "flower", "hill", "cloud"), ("tree", "boat", "hill", "bird", "tree"))
        for r, row in enumerate(rows):
            for k, kind in enumerate(row):
                t = (k - 2) / 2
                dy = (0.622, 0.455)[r] - 0.022 * (1 - t * t)
                size = s * (0.062 if abs(t) < 0.9 else 0.042)
                _small_relief(c, cx + t * s * (0.325, 0.335)[r], foot - 16 - dy * s, size, kind, pen)
        for k in range(-3, 4):
            t = k / 3
            _small_relief(c, cx + t * s * 0.22, foot - 16 - (0.302 - 0.02 * (1 - t * t)) * s, s * 0.026, "flower", pen)
        c.mark("noi", cx, foot - 16 - s * 0.44)
        at = x + w * 0.085
        top = foot - 16 - s
        c.path(f"M{num(at - 18)} {num(top)}H{num(cx - s * 0.36)}M{num(at - 18)} {num(foot - 16)}h110M{num(at)} {num(top)}"
               f"V{num(foot - 16)}", stroke="#f2e3b8", width=2.4, opacity=0.85)
        c.path(f"M{num(at)} {num(top)}l-7 20h14zM{num(at)} {num(foot - 16)}l-7 -20h14z", "#f2e3b8")
        c.text(at - 20, (top + foot) / 2, height, 40, "#f2e3b8", font="sans", turn=-90)
        c.mark("cao", at, (top + foot) / 2)
        specks(c, x, y, w, h, 60, "#fff6d8", 3, 0.35)
        c.rect(x, y, w, h, c.linear([(0, "#ffe9b4", 0.14), (0.5, "#ffe9b4", 0), (1, "#0b0e0d", 0.42)], 0, 0, 1, 0.6))
