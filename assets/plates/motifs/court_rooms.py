"""Rooms of the Nguyen court: the three first offices, their merging, the Grand Secretariat, its library."""
from draw.canvas import box, num, points
from draw.ground import mount, pool, table
from draw.interior import beam
from draw.tone import INK, darker, lighter
from draw.wood import board

from ._court import brocade, lattice, ribbon, slip, specks, volume_side

LAC = "#7a2a1c"


def _tiles(c, x, y, w, top, foot, vx, tone="#a8704c"):
    """A floor of square brick tiles running to a vanishing point."""
    c.rect(x, top, w, foot - top, c.linear([lighter(tone, 0.18), tone, darker(tone, 0.45)]))
    d = ""
    for i in range(10):
        ry = top + (i / 10) ** 1.7 * (foot - top)
        d += f"M{num(x)} {num(ry)}h{num(w)}"
    for i in range(-16, 17):
        d += f"M{num(vx + i * w * 0.05)} {num(top)}L{num(vx + i * w * 0.125)} {num(foot)}"
    c.path(d, stroke=darker(tone, 0.5), width=2, opacity=0.45)


def _column(c, cx, top, foot, thick, tone=LAC):
    pool(c, cx + thick * 0.4, foot + 4, thick * 1.5, thick * 0.3, 0.6)
    c.rect(cx - thick / 2, top, thick, foot - top, c.linear([lighter(tone, 0.10), lighter(tone, 0.32), tone, darker(tone, 0.55)],
                                                            0, 0, 1, 0))
    c.path(f"M{num(cx - thick * 0.72)} {num(foot)}"
           f"q{num(thick * 0.1)} {num(-thick * 0.42)} {num(thick * 0.3)} {num(-thick * 0.46)}h{num(thick * 0.84)}"
           f"q{num(thick * 0.2)} {num(thick * 0.04)} {num(thick * 0.3)} {num(thick * 0.46)}z",
           c.linear(["#b8b0a0", "#6d665a"], 0, 0, 1, 0.4))


def _inkstone(c, x, y, s):
    pool(c, x + s * 0.5, y + s * 0.3, s * 0.8, s * 0.2, 0.5)
    c.path(points([(x, y + s * 0.28), (x + s, y + s * 0.28), (x + s * 0.9, y), (x + s * 0.1, y)]),
           c.linear(["#4a4d52", "#1c1e22"]))
    c.ellipse(x + s * 0.5, y + s * 0.13, s * 0.28, s * 0.08, "#08080a")


def _brush_pot(c, x, y, s):
    for k, (dx, lean) in enumerate(((0.25, -0.3), (0.42, 0.1), (0.6, 0.35), (0.75, 0.7))):
        c.path(f"M{num(x + s * dx)} {num(y - s * 0.7)}l{num(lean * s * 0.6)} {num(-s * 1.1)}",
               stroke=("#c79a5c", "#8a5f2e", "#d8b878", "#7a4a28")[k], width=s * 0.09, cap="round")
        c.path(f"M{num(x + s * dx + lean * s * 0.6)} {num(y - s * 1.8)}l{num(lean * s * 0.12)} {num(-s * 0.26)}",
               stroke="#2a201b", width=s * 0.10, cap="round")
    c.rect(x, y - s * 0.85, s, s * 0.85, c.linear(["#dfe6e2", "#a9bdb6", "#5f7670"], 0, 0, 1, 0), round_=s * 0.08)
    c.path(f"M{num(x)} {num(y - s * 0.55)}q{num(s * 0.25)} {num(-s * 0.2)} {num(s * 0.5)} 0t{num(s * 0.5)} 0", stroke="#2f4f7a",
           width=s * 0.06, opacity=0.7)
    c.ellipse(x + s * 0.5, y - s * 0.85, s * 0.5, s * 0.10, "#3a4a46")


def _paper_pile(c, x, y, w, tall, tone="#efe0b8"):
    c.rect(x, y - tall, w, tall, c.linear([lighter(tone, 0.2), tone, darker(tone, 0.25)], 0, 0, 1, 0.2))
    d = "".join(f"M{num(x + c.dice.between(-4, 4))} {num(y - tall + k * 4)}h{num(w + c.dice.between(-6, 6))}"
                for k in range(int(tall // 4)))
    c.path(d, stroke="#8a6a38", width=1.1, opacity=0.55)
    c.path(points([(x - 2, y - tall), (x + w + 2, y - tall), (x + w - 10, y - tall - 16), (x + 10, y - tall - 16)]),
           lighter(tone, 0.35))


def three_desks(c, caption, names):
    """Three low writing tables before latticed doors, a name card on each."""
    with mount(c, caption, "#e8dcc2") as (x, y, w, h):
        floor = y + h * 0.60
        c.rect(x, y, w, h * 0.62, c.linear(["#4a2016", "#6b2c1c", "#5a2417"]))
        # beam with carved clouds, doors between columns
        bays = 6
        for i in range(bays * 2):
            dx = x + w * (0.02 + 0.96 * i / (bays * 2))
            lattice(c, dx + 4, y + h * 0.13, w * 0.96 / (bays * 2) - 8, floor - y - h * 0.13, "#6e3320", 6, 3, "#f0dca4")
        c.rect(x, y, w, h * 0.125, c.linear(["#8a3a24", "#5a2014", "#3a140c"]))
        c.path("".join(f"M{num(x + 20 + k * 62)} {num(y + h * 0.085)}q16 -34 31 0t31 0" for k in range(int(w // 62))),
               stroke="#dcae4c", width=4, opacity=0.75, cap="round")
        c.rect(x, y + h * 0.112, w, 8, "#dcae4c", 0.6)
        _tiles(c, x, y, w, floor, y + h + 4, x + w * 0.5)
        for i in range(4):
            _column(c, x + w * (0.035 + 0.31 * i), y - 4, floor + 26, 46)
        c.path(points([(x, floor), (x + w, floor), (x + w, floor + 50), (x, floor + 50)]),
               c.linear([(0, "#1d0d07", 0.5), (1, "#1d0d07", 0)]))
        for i in range(3):                   # light through the doors, lying on the floor
            lx = x + w * (0.10 + 0.30 * i)
            c.path(points([(lx, floor + 10), (lx + w * 0.17, floor + 10), (lx + w * 0.25, y + h), (lx - w * 0.02, y + h)]),
                   c.linear([(0, "#ffe9b0", 0.34), (1, "#ffe9b0", 0.02)]))
        for i, name in enumerate(names):
            cx = x + w * (0.19 + 0.31 * i)
            foot = y + h * (0.875 if i == 1 else 0.835)
            tw, th = w * (0.285 if i == 1 else 0.262), h * 0.15
            pool(c, cx + 14, foot + 6, tw * 0.62, 34, 0.75)
            for side in (-1, 1):
                c.path(f"M{num(cx + side * tw * 0.42)} {num(foot - th + 20)}"
                       f"q{num(side * 30)} {num(th * 0.3)} {num(side * 6)} {num(th * 0.6)}"
                       f"q{num(-side * 10)} {num(th * 0.2)} {num(side * 18)} {num(th * 0.28)}"
                       f"h{num(-side * 40)}q{num(side * 4)} {num(-th * 0.4)} {num(-side * 14)} {num(-th * 0.9)}z",
                       c.linear(["#6e3320", "#2c130b"]))
            c.path(points([(cx - tw * 0.46, foot - th - 62), (cx + tw * 0.46, foot - th - 62), (cx + tw * 0.54, foot - th),
                           (cx - tw * 0.54, foot - th)]),
                   c.linear(["#a5603a", "#7d4024", "#5a2a17"]))
            c.rect(cx - tw * 0.54, foot - th, tw * 1.08, 34, c.linear(["#8f4a2a", "#45200f"]))
            c.line(cx - tw * 0.54, foot - th, cx + tw * 0.54, foot - th, "#f0c890", 2.4, 0.7)
            c.path("".join(f"M{num(cx - tw * 0.46 + k * 34)} {num(foot - th + 26)}q8 -16 17 0t17 0"
                           for k in range(int(tw * 0.92 // 34))), stroke="#dcae4c", width=2.6, opacity=0.7)
            _paper_pile(c, cx - tw * 0.43, foot - th - 14, tw * 0.24, (34, 58, 44)[i])
            _brush_pot(c, cx + tw * 0.28, foot - th - 22, 52)
            _inkstone(c, cx - tw * 0.10, foot - th - 34, 70)
            c.path(points([(cx + tw * 0.01, foot - th - 8), (cx + tw * 0.24, foot - th - 8), (cx + tw * 0.20, foot - th - 52),
                           (cx + tw * 0.03, foot - th - 52)]), "#f6ecd0")
            c.path("".join(f"M{num(cx + tw * (0.05 + 0.045 * k))} {num(foot - th - 46)}l{num((k - 1) * 2)} 32" for k in range(4)),
                   stroke=INK, width=4, dash="9 4 12 4", opacity=0.75)
            wide = len(name) * 30 * 0.56 + 40
            slip(c, cx - wide / 2, foot - th + 44, [name], 30, w=wide, bold=(0,))
            c.mark(f"an{i + 1}", cx, foot - th - 20)
        specks(c, x, y + h * 0.2, w, h * 0.5, 70, "#fff3cc", 3, 0.4)
        c.rect(x, y, w, h, c.linear([(0, "#ffe6b0", 0.14), (0.5, "#ffe6b0", 0), (1, "#140804", 0.34)], 0, 0, 1, 0.6))


def merging_trays(c, names, chest, tone="#6b2a1c"):
    """Three trays of papers above, silk cords down to one chest below."""
    w, h = c.width, c.height
    table(c, "#28301f", (0.4, 0.1))
    cx, cy = w * 0.5, h * 0.69
    cords = ("#a5321f", "#c9994a", "#3f6a58")
    for i in range(3):
        tx = w * (0.185 + 0.315 * i)
        ribbon(c, [(tx, h * 0.30), (tx + (cx - tx) * 0.08, h * 0.40), (tx + (cx - tx) * 0.55, h * 0.47),
                   (cx + (i - 1) * 70, h * 0.555), (cx + (i - 1) * 60, h * 0.66)], 13, cords[i])
    for i, name in enumerate(names):
        tx, ty, tw, th = w * (0.185 + 0.315 * i), h * (0.085 if i != 1 else 0.055), w * 0.27, h * 0.215
        x = tx - tw / 2
        pool(c, tx + 14, ty + th * 0.7, tw * 0.66, th * 0.7, 0.7)
        c.rect(x, ty, tw, th, c.linear([lighter(tone, 0.18), tone, darker(tone, 0.5)], 0, 0, 1, 1), round_=6)
        c.rect(x + 18, ty + 18, tw - 36, th - 36, c.linear(["#1d0e09", "#3a1c12"]))
        c.rect(x + 5, ty + 5, tw - 10, th - 10, "none", 0.7, stroke="#dcae4c", width=2)
        for k in range(4):
            px, py = x + 34 + c.dice.between(0, 22), ty + 30 + k * 9
            c.rect(px, py, tw - 100, th - 80, c.linear(["#f4e7c4", "#dcc690"], 0, 0, 1, 1))
            c.rect(px, py, tw - 100, th - 80, "none", 0.4, stroke="#7a5a2c", width=1.4)
        lines = ""
        for k in range(7):
            at, end = ty + 74, ty + th - 34
            while at < end - 8:
                long = min(c.dice.between(10, 22), end - at)
                lines += f"M{num(x + 62 + k * (tw - 150) / 7)} {num(at)}v{num(long)}"
                at += long + 7
        c.path(lines, stroke=INK, width=6, cap="round", opacity=0.75)
        wide = len(name) * 32 * 0.56 + 46
        slip(c, tx - wide / 2, ty + th - 34, [name], 32, w=wide, turn=(-1.4, 0.8, 1.2)[i], bold=(0,))
        c.mark(f"vien{i + 1}", tx, ty + th * 0.5)
    # the chest
    bw, bh = w * 0.56, h * 0.235
    x, y = cx - bw / 2, cy - 10
    pool(c, cx, y + bh + 8, bw * 0.66, 50, 0.85)
    lid = h * 0.115
    c.path(points([(x + 26, y - 30), (x + bw - 26, y - 30), (x + bw + 6, y - 30 - lid), (x - 6, y - 30 - lid)]),
           c.linear([darker(tone, 0.35), darker(tone, 0.6)]))
    brocade(c, points([(x + 50, y - 38), (x + bw - 50, y - 38), (x + bw - 24, y - 14 - lid), (x + 24, y - 14 - lid)]), x,
            y - lid - 40, bw, lid, "#7d2118", 30)
    c.path(points([(x, y), (x + bw, y), (x + bw - 26, y - 36), (x + 26, y - 36)]), "#120906")
    for k in range(19):
        px = x + 36 + k * (bw - 76) / 19
        tall = c.dice.between(24, 62)
        shade = c.dice.pick(["#efe0b8", "#dcc690", "#e8d3a0", "#cdb37c"])
        c.rect(px, y - tall, (bw - 76) / 19 * 0.9, tall + 4, c.linear([lighter(shade, 0.2), shade, darker(shade, 0.35)], 0, 0, 1,
                                                                      0))
    for i in range(3):
        ex = cx + (i - 1) * 60
        c.path(f"M{num(ex)} {num(y - 70)}v70", stroke=cords[i], width=11, cap="round")
    c.rect(x, y, bw, bh, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.55)], 0, 0, 0.8, 1), round_=6)
    c.rect(x + 22, y + 22, bw - 44, bh - 44, "none", 0.7, stroke="#dcae4c", width=3)
    for px in (x, x + bw - 60):
        for py in (y, y + bh - 60):
            c.path(points([(px, py), (px + 60, py), (px + 60, py + 16), (px + 16, py + 16), (px + 16, py + 60), (px, py + 60)])
                   if px == x and py == y else
                   points([(px, py), (px + 60, py), (px + 60, py + 60), (px + 44, py + 60), (px + 44, py + 16), (px, py + 16)])
                   if py == y else
                   points([(px, py), (px + 16, py), (px + 16, py + 44), (px + 60, py + 44), (px + 60, py + 60), (px, py + 60)])
                   if px == x else
                   points([(px + 44, py), (px + 60, py), (px + 60, py + 60), (px, py + 60), (px, py + 44), (px + 44, py + 44)]),
                   c.linear(["#f0cf86", "#8a6424"]))
    c.rect(x - 8, y - 8, bw + 16, 20, c.linear(["#e0b45e", "#7d5a20"]), round_=4)
    c.path(f"M{num(cx - 44)} {num(y - 4)}h88v52q-44 40 -88 0z", c.linear(["#f0cf86", "#a97c30", "#6b4a18"]))
    c.circle(cx, y + 34, 8, "#2a1808")
    wide = max(len(t) for t in chest) * 44 * 0.56 + 60
    slip(c, cx - wide / 2, y + bh * 0.40, chest, 42, w=wide, bold=(0,))
    c.mark("hom", cx, y + bh * 0.3)
    c.rect(0, 0, w, h, c.linear([(0, "#ffe6b0", 0.10), (0.5, "#ffe6b0", 0), (1, "#000000", 0.3)], 0, 0, 1, 0.4))


def scribes_hall(c, caption, desks=((0.27, 0.80, 1.0), (0.62, 0.78, 0.94), (0.20, 0.655, 0.72), (0.50, 0.64, 0.68),
                                    (0.78, 0.65, 0.70))):
    """A hall of red columns where clerks sit writing, seen from behind; chests of papers along the wall."""
    with mount(c, caption, "#e6dac0") as (x, y, w, h):
        floor = y + h * 0.54
        c.rect(x, y, w, h * 0.56, c.linear(["#5a3a1e", "#8a5f30", "#a57a42"]))
        # back wall: chests stacked on a ledge under a lattice band
        for i in range(9):
            lattice(c, x + w * i / 9 + 3, y + h * 0.15, w / 9 - 6, h * 0.165, "#5d2a1a", 5, 4, "#f6e3ac")
        c.rect(x, y + h * 0.315, w, h * 0.24, c.linear(["#6e3f22", "#4a2815"]))
        for row in range(2):
            for i in range(7):
                bx, by, bw, bh = x + w * (0.015 + 0.14 * i), y + h * (0.335 + 0.105 * row), w * 0.125, h * 0.092
                tone = ("#7a2a1c", "#6b3320", "#853020", "#5d2a1a")[(i + row * 3) % 4]
                c.rect(bx, by, bw, bh, c.linear([lighter(tone, 0.20), tone, darker(tone, 0.5)], 0, 0, 1, 0.8), round_=3)
                c.rect(bx + 6, by + 6, bw - 12, bh - 12, "none", 0.6, stroke="#dcae4c", width=2)
                c.rect(bx + bw * 0.42, by - 2, bw * 0.16, 24, c.linear(["#f0cf86", "#8a6424"]), round_=3)
                c.rect(bx + bw * 0.30, by + bh * 0.46, bw * 0.40, bh * 0.30, "#f3e6c4")
                c.path(f"M{num(bx + bw * 0.36)} {num(by + bh * 0.56)}h{num(bw * 0.28)}"
                       f"M{num(bx + bw * 0.36)} {num(by + bh * 0.66)}h{num(bw * 0.2)}", stroke=INK, width=2.6, opacity=0.6)
        c.mark("hom", x + w * 0.22, y + h * 0.40)
        c.rect(x, y, w, h * 0.14, c.linear(["#3a1c0e", "#6e3a1e", "#4a2412"]))
        c.rect(x, y + h * 0.13, w, 9, "#dcae4c", 0.6)
        c.path("".join(f"M{num(x + 16 + k * 70)} {num(y + h * 0.09)}q18 -38 35 0t35 0" for k in range(int(w // 70))),
               stroke="#dcae4c", width=4.4, opacity=0.7, cap="round")
        _tiles(c, x, y, w, floor, y + h + 4, x + w * 0.5, "#9c6a46")
        beam(c, [(x - 10, y + h * 0.06), (x - 10, y + h * 0.46), (x + w * 0.60, y + h * 1.0), (x + w * 0.98, y + h * 0.94)], 0.36)
        for i in range(4):
            _column(c, x + w * (0.04 + 0.307 * i), y - 4, floor + 30, 50)
        for lx in (0.19, 0.50, 0.81):        # lanterns
            px, py = x + w * lx, y + h * 0.20
            c.line(px, y + h * 0.13, px, py, "#2a140a", 4)
            c.ellipse(px, py + 40, 110, 110, c.radial([(0, "#ffdf9a", 0.5), (1, "#ffdf9a", 0)]))
            c.path(f"M{num(px - 30)} {num(py)}h60q22 40 0 84h-60q-22 -44 0 -84z",
                   c.linear(["#ffe9b0", "#e8a85a", "#b5652c"], 0, 0, 1, 0.2))
            c.path(f"M{num(px - 34)} {num(py)}h68M{num(px - 34)} {num(py + 84)}h68", stroke="#5a2014", width=8, cap="round")
            c.path(f"M{num(px)} {num(py + 88)}v44", stroke="#a5321f", width=6, cap="round")
        for k, (fx, fy, s) in enumerate(sorted(desks, key=lambda p: p[1])):
            px, foot = x + w * fx, y + h * fy
            u = h * 0.00185 * s
            # the low table beyond the clerk
            tw, ty = 200 * u, foot - 62 * u
            pool(c, px, foot + 6 * u, 130 * u, 20 * u, 0.6)
            c.path(points([(px - tw * 0.5, ty), (px + tw * 0.5, ty), (px + tw * 0.45, ty - 30 * u),
                           (px - tw * 0.45, ty - 30 * u)]), c.linear(["#a5673c", "#6e3d1f"]))
            c.rect(px - tw * 0.5, ty, tw, 12 * u, c.linear(["#7d4626", "#3a1c0d"]))
            for side in (-1, 1):
                c.rect(px + side * tw * 0.46 - 7 * u, ty + 10 * u, 14 * u, 48 * u, "#3f200f")
            c.path(points([(px - 40 * u, ty - 4 * u), (px + 34 * u, ty - 4 * u), (px + 30 * u, ty - 26 * u),
                           (px - 34 * u, ty - 26 * u)]), "#f8efd4")
            c.path("".join(f"M{num(px - 28 * u + j * 11 * u)} {num(ty - 22 * u)}v{num(14 * u)}" for j in range(5)), stroke=INK,
                   width=2.6 * u, dash=f"{num(5 * u)} {num(2 * u)}", opacity=0.7)
            _inkstone(c, px + 48 * u, ty - 18 * u, 34 * u)
            _paper_pile(c, px - tw * 0.44, ty - 4 * u, 42 * u, 22 * u)
            # the clerk, from behind, sitting
            robe = ("#2f3d4a", "#43324a", "#3a4636", "#4a3626", "#2f3a3a")[k % 5]
            c.path(f"M{num(px - 62 * u)} {num(foot + 14 * u)}"
                   f"Q{num(px - 66 * u)} {num(foot - 22 * u)} {num(px - 36 * u)} {num(foot - 40 * u)}"
                   f"L{num(px - 34 * u)} {num(foot - 76 * u)}"
                   f"Q{num(px - 32 * u)} {num(foot - 108 * u)} {num(px)} {num(foot - 112 * u)}"
                   f"Q{num(px + 32 * u)} {num(foot - 108 * u)} {num(px + 36 * u)} {num(foot - 76 * u)}"
                   f"L{num(px + 38 * u)} {num(foot - 40 * u)}"
                   f"Q{num(px + 68 * u)} {num(foot - 22 * u)} {num(px + 62 * u)} {num(foot + 14 * u)}"
                   f"Q{num(px)} {num(foot + 30 * u)} {num(px - 62 * u)} {num(foot + 14 * u)}Z",
                   c.linear([lighter(robe, 0.30), robe, darker(robe, 0.45)], 0, 0, 1, 0.4))
            c.path(f"M{num(px + 30 * u)} {num(foot - 88 * u)}q{num(40 * u)} {num(10 * u)} {num(28 * u)} {num(34 * u)}",
                   stroke=lighter(robe, 0.10), width=20 * u, cap="round")
            c.path(f"M{num(px - 2 * u)} {num(foot - 106 * u)}V{num(foot - 10 * u)}M{num(px - 26 * u)} {num(foot - 60 * u)}"
                   f"q{num(6 * u)} {num(30 * u)} {num(-8 * u)} {num(60 * u)}", stroke=darker(robe, 0.5), width=2.4 * u,
                   opacity=0.6)
            c.rect(px - 8 * u, foot - 124 * u, 16 * u, 18 * u, "#8f6b4c")
            c.ellipse(px, foot - 136 * u, 19 * u, 22 * u, "#2a1d16")
            c.path(f"M{num(px - 24 * u)} {num(foot - 134 * u)}q{num(24 * u)} {num(14 * u)} {num(48 * u)} 0v{num(-14 * u)}"
                   f"q{num(-24 * u)} {num(-26 * u)} {num(-48 * u)} 0z", c.linear(["#2c2420", "#0f0b09"]))
            c.path(f"M{num(px - 23 * u)} {num(foot - 143 * u)}q{num(22 * u)} {num(13 * u)} {num(46 * u)} 0", stroke="#4a3d34",
                   width=2 * u, opacity=0.8)
        c.mark("ban", x + w * 0.27, y + h * 0.74)
        c.rect(x, y, w, h, c.linear([(0, "#ffe6b0", 0.16), (0.5, "#ffe6b0", 0), (1, "#140804", 0.40)], 0, 0, 1, 0.6))


def library_case(c, caption, tone="#5d3018", wall="#3c4a44"):
    """A tall carved bookcase with its doors open, flat stacks of thread-bound books, a ladder and a lamp."""
    with mount(c, caption, "#e3dac4") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear([darker(wall, 0.25), wall, darker(wall, 0.4)]))
        c.rect(x, y, w, h, c.radial([(0, "#ffdf9a", 0.46), (0.6, "#ffdf9a", 0.06), (1, "#ffdf9a", 0)], 0.80, 0.56, 0.75))
        floor = y + h * 0.90
        c.rect(x, floor, w, h * 0.12, c.linear(["#7d5030", "#3f2413"]))
        kx, ky, kw, kh = x + w * 0.205, y + h * 0.055, w * 0.50, h * 0.855
        pool(c, kx + kw / 2 + 20, floor + 10, kw * 0.8, 44, 0.8)
        c.rect(kx + 26, ky + 20, kw, kh, "#000000", 0.3)
        board(c, kx, ky, kw, kh, tone, 16, upright=True)
        c.rect(kx + 34, ky + kh * 0.10, kw - 68, kh * 0.80, "#150b06")
        # carved crest
        c.path(f"M{num(kx - 26)} {num(ky + 40)}q{num(kw * 0.12)} -70 {num(kw * 0.5 + 26)} -74q{num(kw * 0.38 + 26)} "
               f"4 {num(kw * 0.5 + 26)} 74z", c.linear([lighter(tone, 0.25), darker(tone, 0.2)]))
        c.path("".join(f"M{num(kx + kw * (0.14 + 0.145 * k))} {num(ky + 22 - (10 if k in (2, 3) else 0))}q{num(kw * 0.036)} "
                       f"-34 {num(kw * 0.072)} 0t{num(kw * 0.072)} 0" for k in range(5)), stroke="#dcae4c", width=5, opacity=0.75,
                       cap="round")
        c.rect(kx - 18, ky + 34, kw + 36, 26, c.linear(["#9a5c32", "#4a2412"]))
        shelves = 6
        for s in range(shelves):
            top = ky + kh * (0.10 + 0.80 * s / shelves)
            foot = ky + kh * (0.10 + 0.80 * (s + 1) / shelves)
            c.rect(kx + 34, top, kw - 68, 34, c.linear([(0, "#000000", 0.7), (1, "#000000", 0)]))
            at = kx + 50
            while at < kx + kw - 130:
                bw = min(c.dice.between(96, 132), kx + kw - 46 - at)
                count, by = c.dice.whole(4, 8), foot - 12
                cover = c.dice.pick(["#2c4460", "#7d2f1e", "#86643a", "#4a563e", "#94733f"])
                leaves = lids = ""
                for _ in range(count):
                    thick, slide = c.dice.between(12, 18), c.dice.between(-4, 4)
                    by -= thick
                    leaves += box(at + slide + 3, by, bw - 14, thick)
                    lids += (f"M{num(at + slide)} {num(by + 2)}h{num(bw - 8)}M{num(at + slide)} {num(by + thick - 2)}"
                             f"h{num(bw - 8)}")
                c.path(leaves, c.linear(["#c9b27c", "#e8d7a8", "#a58a52"], 0, 0, 1, 0))
                c.path(lids, stroke=darker(cover, 0.1), width=4.6)
                c.path(lids, stroke=lighter(cover, 0.4), width=1, opacity=0.6)
                c.rect(at - 4, by, bw, foot - 12 - by, c.linear([(0, "#000000", 0.30), (0.3, "#000000", 0), (1, "#000000", 0.40)],
                                                                0, 0, 1, 0))
                if c.dice.chance(0.75):
                    c.rect(at + bw * 0.36, by + 10, 24, c.dice.between(44, 62), c.linear(["#f6ecd2", "#d8c394"]))
                    c.path(f"M{num(at + bw * 0.36 + 12)} {num(by + 18)}v28", stroke=INK, width=5, dash="7 4", opacity=0.6)
                at += bw + 10
            c.rect(kx + 28, foot - 12, kw - 56, 16, c.linear([lighter(tone, 0.35), darker(tone, 0.3)]))
        # open doors on both sides
        for side in (-1, 1):
            hx = kx if side < 0 else kx + kw
            ox = hx + side * w * 0.105
            top, foot = ky + kh * 0.09, ky + kh * 0.91
            door = points([(hx, top), (ox, top - h * 0.028), (ox, foot + h * 0.028), (hx, foot)])
            c.path(door, c.linear([lighter(tone, 0.15), darker(tone, 0.3)], 0, 0, 1, 0) if side < 0
                   else c.linear([darker(tone, 0.35), lighter(tone, 0.05)], 0, 0, 1, 0))
            for a, b in ((0.05, 0.44), (0.50, 0.62), (0.68, 0.95)):
                panel = points([(hx + side * w * 0.016, top + (foot - top) * a),
                                (ox - side * w * 0.014, top + (foot - top) * a - h * 0.012),
                                (ox - side * w * 0.014, top + (foot - top) * b + h * 0.012 * (b > 0.5)),
                                (hx + side * w * 0.016, top + (foot - top) * b)])
                c.path(panel, darker(tone, 0.28), stroke="#c98f4c", width=2.4)
        c.mark("tu", kx + kw * 0.5, ky + kh * 0.45)
        # ladder, stool with a lamp
        lx = x + w * 0.07
        for dx in (0, 74):
            c.path(f"M{num(lx + dx)} {num(floor + 50)}L{num(lx + dx * 0.86 + 54)} {num(y + h * 0.30)}", stroke="#8a5c32",
                   width=15, cap="round")
            c.path(f"M{num(lx + dx - 4)} {num(floor + 50)}L{num(lx + dx * 0.86 + 50)} {num(y + h * 0.30)}", stroke="#d9a873",
                   width=3, opacity=0.6)
        for k in range(9):
            t = k / 9 + 0.06
            ay, ax = floor + 50 + (y + h * 0.30 - floor - 50) * t, lx + 54 * t
            c.path(f"M{num(ax)} {num(ay)}h{num(74 - 10 * t)}", stroke="#7a4a28", width=12, cap="round")
        sx, sy = x + w * 0.875, floor + 30
        pool(c, sx, sy + 6, 110, 22, 0.7)
        for dx in (-56, 40):
            c.rect(sx + dx, sy - 170, 18, 170, c.linear(["#7a4a28", "#341a0c"], 0, 0, 1, 0))
        c.rect(sx - 74, sy - 190, 148, 24, c.linear(["#a5673c", "#5a2f18"]), round_=5)
        volume_side(c, sx - 62, sy - 214, 104, 24, "#26384d", (0.15, 0.85))
        c.ellipse(sx + 6, sy - 300, 190, 190, c.radial([(0, "#ffe9b0", 0.7), (1, "#ffe9b0", 0)]))
        c.path(f"M{num(sx - 26)} {num(sy - 216)}h60l-14 -30h-32z", c.linear(["#c9a24e", "#6b4a18"]))
        c.ellipse(sx + 4, sy - 252, 40, 13, c.linear(["#d9b45e", "#8a6424"]))
        c.path(f"M{num(sx + 4)} {num(sy - 258)}q-16 -24 0 -56q16 32 0 56z", c.linear(["#fffbe0", "#ffd27a", "#f0963c"]))
        c.rect(x, y, w, h, c.linear([(0, "#000000", 0.30), (0.5, "#000000", 0), (1, "#000000", 0.14)], 0, 0, 1, 0.4))


