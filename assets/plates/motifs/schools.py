"""Places of learning: a section's door, a school yard, a lecture theatre."""
from math import cos, pi, sin

from draw.building import roof
from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.scenery import leaves, sky
from draw.tone import darker, lighter
from draw.wood import grain
from motifs._props import glow


def section_door(c, caption, plate, note, wall="#cbb98a", wood="#6f4a2c"):
    """A school corridor in the sun; a door stands ajar, with the name of a section on its plate."""
    with mount(c, caption, "#e6dfcd") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear([lighter(wall, 0.24), wall, darker(wall, 0.30)], 0, 0, 1, 0.4))
        foot = y + h * 0.86
        spots = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h * 0.85))}q{num(c.dice.between(14, 50))} "
                        f"{num(c.dice.between(-6, 6))} "
                        f"{num(c.dice.between(40, 110))} 0" for _ in range(70))
        c.path(spots, stroke=darker(wall, 0.4), width=2.4, opacity=0.16)
        # limewash above, a green dado below
        c.rect(x, y + h * 0.60, w, foot - y - h * 0.60, c.linear(["#7f9478", "#5f735b"], 0, 0, 1, 1))
        c.rect(x, y + h * 0.595, w, 11, "#4a5c46")
        chips = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + h * c.dice.between(0.62, 0.85))}l{num(c.dice.between(6, 26))} "
                        f"{num(c.dice.between(-8, 8))}" for _ in range(26))
        c.path(chips, stroke="#c9c6a0", width=4, opacity=0.35, cap="round")
        # tiled floor
        c.rect(x, foot, w, h * 0.14, "#a5553a")
        vx = x + w * 0.42
        for r in range(5):
            t0, t1 = (r / 5) ** 1.4, ((r + 1) / 5) ** 1.4
            y0, y1 = foot + h * 0.14 * t0, foot + h * 0.14 * t1
            for k in range(-9, 12):
                if (k + r) % 2:
                    s0, s1 = 96 + 60 * t0, 96 + 60 * t1
                    c.path(points([(vx + k * s0, y0), (vx + (k + 1) * s0, y0), (vx + (k + 1) * s1, y1), (vx + k * s1, y1)]),
                           "#7d3a26", opacity=0.75)
        # the doorway: a bright room behind
        dx, dw, dy = x + w * 0.27, w * 0.43, y + h * 0.155
        dh = foot - dy
        c.rect(dx - 30, dy - 30, dw + 60, dh + 30, c.linear([lighter(wood, 0.25), darker(wood, 0.35)], 0, 0, 1, 0.5))
        c.rect(dx, dy, dw, dh, c.linear(["#fbf2d0", "#efdca4", "#b99a60"]))
        with c.clipped(box(dx, dy, dw, dh)):
            wx, wy, ww, wh = dx + dw * 0.56, dy + dh * 0.15, dw * 0.36, dh * 0.36
            c.rect(wx, wy, ww, wh, "#fffef2")
            leaves(c, wx + ww * 0.7, wy + wh * 0.8, ww * 0.6, wh * 0.4, "#a9bf8a", 46, 13)
            c.path("".join(f"M{num(wx)} {num(wy + wh * k / 4)}h{num(ww)}" for k in range(5)) + f"M{num(wx + ww / 2)} {num(wy)}"
                   f"v{num(wh)}", stroke="#8a7a4c", width=8)
            sx, sy = dx + dw * 0.40, dy + dh * 0.60
            c.rect(sx, sy, dw * 0.6, 24, "#8f6238")
            for k in range(7):
                bw, bh = c.dice.between(22, 40), c.dice.between(90, 150)
                tone = c.dice.pick(["#8a3f2c", "#c9b17c", "#5f6f5c", "#4a5a6a", "#a9814a"])
                c.rect(sx + 10 + k * 46, sy - bh, bw, bh, c.linear([lighter(tone, 0.25), darker(tone, 0.2)], 0, 0, 1, 0))
            c.rect(sx + 20, sy + 24, 20, dh, "#6b4526")
            c.path(points([(dx + dw * 0.4, foot), (dx + dw, foot), (dx + dw, dy + dh * 0.86), (dx + dw * 0.45, dy + dh * 0.86)]),
                   "#a97c48")
            glow(c, dx + dw * 0.75, dy + dh * 0.3, dw * 0.7, dh * 0.4, "#fffbe0", 0.7)
        # the leaf of the door, ajar towards us at the left
        hinge, edge = dx, dx + dw * 0.50
        q = [(hinge, dy), (edge, dy - 26), (edge, foot + 62), (hinge, foot)]
        with c.moved(18, 10):
            c.path(points(q), "#000000", opacity=0.22)
        c.path(points(q), c.linear([darker(wood, 0.35), wood, lighter(wood, 0.22)], 0, 0, 1, 0))
        with c.clipped(points(q)):
            grain(c, hinge, dy - 30, edge - hinge, dh + 100, wood, 22, upright=True, strength=0.4)
        ew = edge - hinge

        def on_door(u, t):
            return hinge + ew * u, dy - 26 * u + (foot + 62 * u - dy + 26 * u) * t

        for t0, t1 in ((0.06, 0.30), (0.35, 0.59), (0.66, 0.93)):
            r = [on_door(0.15, t0), on_door(0.85, t0), on_door(0.85, t1), on_door(0.15, t1)]
            c.path(points(r), c.linear([darker(wood, 0.40), darker(wood, 0.08)], 0, 0, 1, 0), stroke=darker(wood, 0.6), width=4)
            r = [on_door(0.24, t0 + 0.035), on_door(0.76, t0 + 0.035), on_door(0.76, t1 - 0.035), on_door(0.24, t1 - 0.035)]
            c.path(points(r), c.linear([darker(wood, 0.15), lighter(wood, 0.12)], 0, 0, 1, 0), stroke=lighter(wood, 0.3), width=1.6)
        c.path(points([(edge, dy - 26), (edge + 16, dy - 20), (edge + 16, foot + 56), (edge, foot + 62)]),
               c.linear([lighter(wood, 0.4), darker(wood, 0.1)]))
        c.circle(edge - 30, dy + dh * 0.645, 15, c.radial(["#f6e0a0", "#8a6420"], 0.35, 0.3, 0.8))
        c.circle(edge - 28, dy + dh * 0.70, 6, "#140d07")
        # light that falls through
        c.path(points([(edge + 16, foot + 40), (dx + dw, foot), (dx + dw + 190, y + h), (edge - 20, y + h)]),
               c.linear([(0, "#fff0b8", 0.6), (1, "#fff0b8", 0.06)]))
        # the plate beside and above: on the wall at the right, like a school's
        pw, ph = w * 0.90, h * 0.098
        px, py = x + w * 0.05, y + h * 0.026
        c.rect(px + 7, py + 9, pw, ph, "#000000", 0.28, 6)
        c.rect(px, py, pw, ph, c.linear(["#27506b", "#1c3c52", "#132b3c"]), round_=6)
        c.rect(px + 7, py + 7, pw - 14, ph - 14, "none", stroke="#f0ead6", width=2.4, round_=4)
        c.text(px + pw / 2, py + ph * 0.52, plate, 50, "#f8f3e2", font="sans", weight="bold", spacing=4)
        c.text(px + pw / 2, py + ph * 0.83, note, 25, "#f8f3e2", font="sans", spacing=1.5)
        for sx in (px + 18, px + pw - 18):
            c.circle(sx, py + ph / 2, 6, c.radial(["#f6f3e6", "#7a7a70"], 0.35, 0.3, 0.8))
        # louvre light from the corridor's arches
        for k in range(3):
            a = x + w * (0.72 + 0.14 * k)
            c.path(points([(a, y + h * 0.16), (a + w * 0.085, y + h * 0.13), (a - w * 0.02, foot), (a - w * 0.13, foot)]),
                   c.linear([(0, "#fff3cf", 0.36), (1, "#fff3cf", 0.14)]))
        # a bench against the wall with a satchel of cloth and a hat of palm leaf
        bx, by = x + w * 0.735, y + h * 0.775
        pool(c, bx + w * 0.13, foot + 22, w * 0.17, 22, 0.6)
        c.rect(bx, by, w * 0.30, 20, c.linear(["#b98a58", "#6b4526"]))
        c.rect(bx + 22, by + 20, 20, foot + 20 - by - 20, "#5a3a1e")
        c.ellipse(bx + 128, by - 10, 92, 20, c.linear(["#e9d39a", "#a98a50"], 0, 0, 1, 0))
        c.path(f"M{num(bx + 36)} {num(by - 12)}L{num(bx + 128)} {num(by - 96)}L{num(bx + 220)} {num(by - 12)}Q{num(bx + 128)} "
               f"{num(by + 10)} {num(bx + 36)} {num(by - 12)}Z",
               c.linear(["#fbf0c8", "#d9bd7c", "#94743c"], 0, 0, 1, 0.6))
        c.path("".join(f"M{num(bx + 128 - k * 18)} {num(by - 96 + k * 18)}Q{num(bx + 128)} {num(by - 84 + k * 21)} "
                       f"{num(bx + 128 + k * 18)} {num(by - 96 + k * 18)}" for k in range(1, 5)),
               stroke="#8a6a30", width=1.6, opacity=0.5)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.03), (1, "#1a1206", 0.42)], 0.5, 0.45, 0.78))


def school_yard(c, caption, name, tile="#a8563a", wall="#e3cf98", leaf_tone="#6b8a52", bloom="#d9492c"):
    """A long school under tiles behind its gate: the name over the gate, trees in flower, bicycles."""
    with mount(c, caption, "#e4decb") as (x, y, w, h):
        sky(c, x, y, w, h * 0.6, ["#8fb0b8", "#c9d9cf", "#f3ead0"])
        for k in range(5):
            cx, cy = x + w * c.dice.between(0.05, 0.95), y + h * c.dice.between(0.05, 0.22)
            for _ in range(4):
                c.ellipse(cx + c.dice.between(-90, 90), cy + c.dice.between(-14, 14), c.dice.between(60, 130),
                          c.dice.between(14, 26), "#ffffff", 0.22)
        for k in range(15):
            leaves(c, x + w * k / 14, y + h * c.dice.between(0.40, 0.46), w * 0.075, h * 0.09, "#8aa384", 22, 15)
        # the building
        foot = y + h * 0.70
        bx, bw, by = x + w * 0.06, w * 0.88, y + h * 0.455
        c.rect(bx, by, bw, foot - by, c.linear([lighter(wall, 0.3), wall, darker(wall, 0.15)], 0, 0, 1, 0.3))
        c.rect(bx, foot - 46, bw, 46, "#a5825a", 0.7)
        bays = 13
        for k in range(bays):
            ax = bx + bw * (k + 0.5) / bays
            ww, wh = bw / bays * 0.50, (foot - by) * 0.52
            wy = by + (foot - by) * 0.20
            if k % 4 == 2:
                c.rect(ax - ww * 0.5, wy, ww, foot - wy, c.linear(["#6f8f82", "#3f5a50"], 0, 0, 1, 0))
                c.line(ax, wy, ax, foot, "#2c4038", 3)
                c.rect(ax - ww * 0.5, wy, ww, 20, "#e9dfc0")
            else:
                c.rect(ax - ww / 2, wy, ww, wh, "#3a4a44")
                c.rect(ax - ww / 2, wy, ww * 0.46, wh, c.linear(["#7fa090", "#5a7a6c"]))
                c.rect(ax + ww * 0.04, wy, ww * 0.46, wh, c.linear(["#7fa090", "#4f6c60"]))
                c.path("".join(f"M{num(ax - ww / 2)} {num(wy + j * 9)}h{num(ww)}" for j in range(1, int(wh // 9))),
                       stroke="#2c4038", width=2, opacity=0.4)
                c.rect(ax - ww * 0.6, wy + wh, ww * 1.2, 8, "#f3e9cc")
        # veranda posts and its shade
        c.rect(bx, by, bw, 64, c.linear([(0, "#000000", 0.45), (1, "#000000", 0)]))
        for k in range(bays + 1):
            px = bx + bw * k / bays
            c.rect(px - 8, by - 6, 16, foot - by + 12, c.linear(["#fbf3dc", "#cdbb8a", "#9a8656"], 0, 0, 1, 0))
        roof(c, x + w * 0.5, by + 6, bw * 0.53, h * 0.145, bw * 0.47, tile, lift=4, tiles=84, ridge=False)
        c.rect(x + w * 0.5 - bw * 0.48, by - h * 0.152, bw * 0.96, 14, darker(tile, 0.25), round_=5)
        # the yard
        c.rect(x, foot, w, h * 0.32, c.linear(["#d9bf8a", "#c0a068", "#94743f"]))
        c.path("".join(f"M{num(x + c.dice.between(0, w))} {num(foot + c.dice.between(4, h * 0.28))}h{num(c.dice.between(10, 60))}"
                       for _ in range(100)), stroke="#8a6a38", width=2, opacity=0.35)
        # flame trees
        for tx, fy, tall in ((0.135, 0.755, 0.66), (0.88, 0.765, 0.70)):
            px, py, tt = x + w * tx, y + h * fy, h * tall
            c.ellipse(px + 40, py + 6, tt * 0.42, 22, "#4a3818", 0.30)
            c.path(f"M{num(px - 18)} {num(py)}Q{num(px - 8)} {num(py - tt * 0.3)} {num(px - 60)} {num(py - tt * 0.62)}h16"
                   f"Q{num(px + 8)} {num(py - tt * 0.40)} {num(px + 12)} {num(py - tt * 0.34)}"
                   f"Q{num(px + 22)} {num(py - tt * 0.5)} {num(px + 84)} {num(py - tt * 0.66)}h14Q{num(px + 34)} "
                   f"{num(py - tt * 0.40)} {num(px + 26)} {num(py)}Z", c.linear(["#8a7458", "#54432f", "#33271a"], 0, 0, 1, 0))
            leaves(c, px, py - tt * 0.72, tt * 0.50, tt * 0.22, leaf_tone, 130, 17)
            leaves(c, px - tt * 0.10, py - tt * 0.80, tt * 0.40, tt * 0.15, bloom, 74, 16)
            leaves(c, px + tt * 0.20, py - tt * 0.70, tt * 0.28, tt * 0.12, bloom, 52, 15)
        # gate
        gx0, gx1, gt = x + w * 0.315, x + w * 0.685, y + h * 0.525
        gf = y + h * 0.865
        for px in (gx0, gx1):
            c.rect(px - 40, gt - 12, 80, gf - gt + 12, c.linear(["#f3e6bf", "#d6c08a", "#94794a"], 0, 0, 1, 0))
            c.rect(px - 52, gt - 30, 104, 24, c.linear(["#f3e6bf", "#a98c56"]))
            c.rect(px - 28, gt + 40, 56, gf - gt - 90, "none", stroke="#94794a", width=4, opacity=0.6)
            c.rect(px - 52, gf - 24, 104, 30, "#a98c56")
        c.rect(gx0 - 70, gt - 128, gx1 - gx0 + 140, 108, "#000000", 0.22, 6)
        c.rect(gx0 - 76, gt - 136, gx1 - gx0 + 152, 108, c.linear(["#2f5a4c", "#1f4238", "#15302a"]), round_=5)
        c.rect(gx0 - 66, gt - 126, gx1 - gx0 + 132, 88, "none", stroke="#f0e2b0", width=2.4)
        for i, line in enumerate(name):
            c.text((gx0 + gx1) / 2, gt - 90 + i * 42, line, 34 if i == 0 else 36, "#f8efcc", font="sans", weight="bold", spacing=3)
        for side in (-1, 1):
            px = gx0 if side < 0 else gx1
            q0 = px - side * 40
            d = "".join(f"M{num(q0 - side * k * 17)} {num(gt + 70 + 3.4 * k)}V{num(gf - 10 + 3.6 * k)}" for k in range(1, 9))
            d += (f"M{num(q0)} {num(gt + 96)}L{num(q0 - side * 150)} {num(gt + 128)}M{num(q0)} {num(gf - 44)}"
                  f"L{num(q0 - side * 150)} {num(gf - 12)}")
            c.path(d, stroke="#3a4a44", width=6)
        c.rect(x, gf - 100, gx0 - 40 - x, 100, c.linear(["#e6d3a0", "#b0945c"]))
        c.rect(gx1 + 40, gf - 100, x + w - gx1 - 40, 100, c.linear(["#e6d3a0", "#a58a52"]))
        for a, b in ((x, gx0 - 40), (gx1 + 40, x + w)):
            c.rect(a, gf - 112, b - a, 16, "#f3e6bf")
            c.path("".join(f"M{num(a + k * 42)} {num(gf - 96)}v92" for k in range(int((b - a) // 42) + 1)), stroke="#8a6e3c",
                   width=2.5, opacity=0.5)
        # road before the gate; petals
        c.path(points([(x, gf), (x + w, gf), (x + w, y + h), (x, y + h)]), c.linear(["#a58c5c", "#6f5c3a"]))
        petals = "".join(f"M{num(x + w * c.dice.pick((0.135, 0.88)) + c.dice.between(-230, 230))} "
                         f"{num(y + h * c.dice.between(0.74, 0.98))}h.1" for _ in range(120))
        c.path(petals, stroke=bloom, width=7, cap="round", opacity=0.75)
        # bicycles lean on the wall
        for bx0, s, tone in ((x + w * 0.045, 1.0, "#24323a"), (x + w * 0.150, 1.0, "#4a2a22"), (x + w * 0.775, 1.05, "#26302a")):
            r = 58 * s
            wy = gf + 2
            ax, ex = bx0 + r, bx0 + r + 158 * s
            pool(c, (ax + ex) / 2, wy + 10, 170 * s, 13, 0.5)
            for px in (ax, ex):
                c.circle(px, wy - r + 8, r, "none", stroke="#1c1a17", width=7)
                c.circle(px, wy - r + 8, r - 5, "none", stroke="#c9c6bc", width=1.6)
                c.path("".join(f"M{num(px)} {num(wy - r + 8)}L{num(px + cos(a * pi / 9) * r)} "
                               f"{num(wy - r + 8 + sin(a * pi / 9) * r)}"
                               for a in range(18)), stroke="#a9a69c", width=1, opacity=0.7)
            cy = wy - r + 8
            kx, ky = ax + 66 * s, cy + 4
            sx, sy = ax + 48 * s, cy - 78 * s
            fx, fy = ex - 26 * s, cy - 80 * s
            c.path(f"M{num(ax)} {num(cy)}L{num(kx)} {num(ky)}L{num(fx)} {num(fy + 16)}L{num(sx)} {num(sy + 12)}ZM{num(sx)} "
                   f"{num(sy - 8)}L{num(kx)} {num(ky)}M{num(fx - 8)} {num(fy - 22)}L{num(ex)} {num(cy)}",
                   stroke=tone, width=7, join="round")
            c.path(f"M{num(fx - 34)} {num(fy - 20)}q26 -12 30 -2M{num(fx - 12)} {num(fy - 22)}h8", stroke="#2c2c2a", width=7,
                   cap="round")
            c.path(f"M{num(sx - 26)} {num(sy - 10)}q26 -14 50 0q-22 12 -50 0z", "#1c1612")
            c.path(f"M{num(ax - 46 * s)} {num(cy - 60 * s)}h76", stroke=tone, width=6)
            c.circle(kx, ky, 15 * s, "none", stroke="#77746a", width=5)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.74, "#000000", 0.02), (1, "#1a1206", 0.36)], 0.5, 0.45, 0.8))


def lecture_theatre(c, caption, lines, years, wall="#7f6a52", seat="#8a4a2c"):
    """A tiered lecture theatre from behind: rows of heads as shapes, a lit screen with a name and two years."""
    with mount(c, caption, "#ddd6c9") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#3a2f28", "#5a4a3c", "#2c231d"]))
        vx = x + w * 0.5
        # side walls with panels, ceiling slats
        for side in (-1, 1):
            ex = x if side < 0 else x + w
            bx = vx + side * w * 0.345
            c.path(points([(ex, y), (bx, y + h * 0.09), (bx, y + h * 0.52), (ex, y + h * 0.80)]),
                   c.linear([darker(wall, 0.35), lighter(wall, 0.06)] if side < 0 else [lighter(wall, 0.06), darker(wall, 0.35)],
                            0, 0, 1, 0))
            for k in range(5):
                t0, t1 = k / 5 + 0.02, (k + 1) / 5 - 0.02
                q = []
                for t, s in ((t0, 0.18), (t1, 0.18), (t1, 0.72), (t0, 0.72)):
                    px = ex + (bx - ex) * t
                    top, foot = y + h * 0.09 * t, y + h * (0.80 - 0.28 * t)
                    q.append((px, top + (foot - top) * s))
                c.path(points(q), darker(wall, 0.22), stroke=darker(wall, 0.45), width=2, opacity=0.7)
                glow(c, (q[0][0] + q[1][0]) / 2, q[0][1] + 20, 54, 70, "#ffdf9f", 0.35)
        c.path(points([(x, y), (x + w, y), (vx + w * 0.345, y + h * 0.09), (vx - w * 0.345, y + h * 0.09)]),
               c.linear(["#4a3d32", "#6b5a48"]))
        c.path("".join(f"M{num(vx + (k - 8) * w * 0.0625)} {num(y)}L{num(vx + (k - 8) * w * 0.043)} {num(y + h * 0.09)}"
                       for k in range(17)), stroke="#2c231d", width=4, opacity=0.6)
        # end wall and screen
        ew, ey, eh = w * 0.69, y + h * 0.09, h * 0.43
        c.rect(vx - ew / 2, ey, ew, eh, c.linear([lighter(wall, 0.16), wall, darker(wall, 0.12)]))
        c.path("".join(f"M{num(vx - ew / 2 + k * ew / 24)} {num(ey)}v{num(eh)}" for k in range(25)), stroke=darker(wall, 0.4),
               width=2, opacity=0.4)
        sw, sh = w * 0.475, h * 0.315
        sx, sy = vx - sw / 2, y + h * 0.115
        glow(c, vx, sy + sh / 2, sw * 0.95, sh * 1.3, "#fdf6dc", 0.45)
        c.rect(sx - 10, sy - 12, sw + 20, sh + 24, "#1f1b18", round_=4)
        c.rect(sx, sy, sw, sh, c.radial(["#fffef4", "#f6f1da", "#dfd6b4"], 0.5, 0.45, 0.75))
        ink = "#233a4a"
        c.text(sx + sw / 2, sy + sh * 0.235, years[0], 54, "#a5321f", font="display", weight="bold", spacing=3)
        c.text(sx + sw / 2, sy + sh * 0.395, lines[0], 37, ink, weight="bold")
        c.path(f"M{num(sx + sw / 2)} {num(sy + sh * 0.445)}v{num(sh * 0.085)}m-11 -11l11 13 11 -13", stroke="#a5321f", width=4,
               cap="round", join="round")
        c.text(sx + sw / 2, sy + sh * 0.70, years[1], 54, "#a5321f", font="display", weight="bold", spacing=3)
        for i, line in enumerate(lines[1:]):
            c.text(sx + sw / 2, sy + sh * (0.845 + 0.125 * i), line, 30, ink, weight="bold")
        # platform, lectern
        py = y + h * 0.50
        c.path(points([(vx - ew / 2, py), (vx + ew / 2, py), (vx + ew * 0.56, py + 56), (vx - ew * 0.56, py + 56)]),
               c.linear(["#a97c4c", "#6b4a2a"]))
        lx = vx + ew * 0.425
        c.path(points([(lx - 42, py - 86), (lx + 42, py - 86), (lx + 32, py + 34), (lx - 32, py + 34)]),
               c.linear(["#8a5a32", "#4a2c14"], 0, 0, 1, 0))
        c.path(points([(lx - 52, py - 92), (lx + 52, py - 92), (lx + 40, py - 110), (lx - 40, py - 110)]), "#b98a58")
        c.path(f"M{num(lx + 10)} {num(py - 108)}q4 -30 -8 -44", stroke="#1c1a18", width=4)
        # beam of the projector over the heads
        c.path(points([(vx - 8, y + h * 0.80), (vx + 8, y + h * 0.80), (sx + sw, sy + sh), (sx, sy + sh)]),
               c.linear([(0, "#fffbe6", 0.30), (1, "#fffbe6", 0.04)]))
        # tiers of benches with heads
        rows = 5
        for r in range(rows):
            t = r / (rows - 1)
            ty = y + h * (0.575 + 0.285 * t ** 1.15)
            s = 0.46 + 0.78 * t
            half = w * (0.40 + 0.20 * t)
            bend = 30 * s
            deskd = (f"M{num(vx - half)} {num(ty + bend)}Q{num(vx)} {num(ty - bend)} {num(vx + half)} {num(ty + bend)}v{num(64 * s)}"
                     f"Q{num(vx)} {num(ty - bend + 64 * s)} {num(vx - half)} {num(ty + bend + 64 * s)}Z")
            # people of this row, behind the next bench
            n = 11 - r
            for k in range(n):
                if abs(k - (n - 1) / 2) < 0.6 and r > 1:
                    continue                 # the aisle
                if c.dice.chance(0.10):
                    continue
                u = (k + 0.5) / n * 2 - 1
                px = vx + u * half * 0.93 + c.dice.between(-8, 8)
                pyy = ty + bend * (2 * u * u - 1) * 0.5 + bend * 0.2
                tone = c.dice.pick(["#2c3a44", "#4a3a34", "#3a4a3c", "#5a4a52", "#6b5f4a", "#33302e", "#58424a"])
                head = c.dice.between(-3, 3)
                c.path(f"M{num(px - 37 * s)} {num(pyy + 40 * s)}Q{num(px - 36 * s)} {num(pyy - 18 * s)} {num(px - 11 * s)} "
                       f"{num(pyy - 25 * s)}h{num(22 * s)}"
                       f"Q{num(px + 36 * s)} {num(pyy - 18 * s)} {num(px + 37 * s)} {num(pyy + 40 * s)}Z",
                       c.linear([lighter(tone, 0.22), tone, darker(tone, 0.4)]))
                c.ellipse(px + head, pyy - 46 * s, 17 * s, 21 * s, "#1c1613")
                if c.dice.chance(0.4):
                    c.path(f"M{num(px + head - 17 * s)} {num(pyy - 50 * s)}q{num(-3 * s)} {num(34 * s)} {num(3 * s)} {num(44 * s)}"
                           f"h{num(28 * s)}q{num(6 * s)} {num(-10 * s)} {num(3 * s)} {num(-44 * s)}z", "#1c1613")
                c.path(f"M{num(px + head - 12 * s)} {num(pyy - 60 * s)}q{num(12 * s)} {num(-9 * s)} {num(24 * s)} 0",
                       stroke="#e9d3a4", width=2 * s, opacity=0.5)
            c.path(deskd, c.linear([lighter(seat, 0.30), seat, darker(seat, 0.5)]))
            c.path(f"M{num(vx - half)} {num(ty + bend)}Q{num(vx)} {num(ty - bend)} {num(vx + half)} {num(ty + bend)}",
                   stroke=lighter(seat, 0.55), width=4 * s, opacity=0.8)
            if r > 1:
                aw = 30 * s
                c.path(points([(vx - aw, ty - bend * 0.2), (vx + aw, ty - bend * 0.2), (vx + aw * 1.4, ty + 84 * s),
                               (vx - aw * 1.4, ty + 84 * s)]), c.linear(["#8a6a48", "#5a4028"]))
        # the projector on its stand in the aisle
        px, pyy = vx, y + h * 0.835
        c.rect(px - 9, pyy + 30, 18, h * 0.12, "#26221e")
        c.rect(px - 62, pyy - 22, 124, 60, c.linear(["#6b6862", "#34322e"]), round_=8)
        c.circle(px, pyy + 2, 17, c.radial(["#fffdf0", "#d9c98a"]))
        glow(c, px, pyy, 84, 70, "#fff6cf", 0.7)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.62, "#000000", 0.10), (1, "#0a0604", 0.62)], 0.5, 0.38, 0.78))
