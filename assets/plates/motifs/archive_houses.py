"""Houses of the archives: at dusk over old walls, and on a bright morning."""
from math import cos, pi, sin

from draw.building import steps
from draw.canvas import box, num, points
from draw.ground import mount
from draw.scenery import leaves, sky, tree, trunk
from draw.tone import darker, lighter, mix


def _pane(c, x, y, w, h, lit, tone="#8fa9b0", bars_=(2, 2)):
    """A window pane by day, or with its lamps on."""
    if lit:
        c.rect(x, y, w, h, c.linear(["#fff2c4", "#f6cd7c", "#d99a4a"]))
    else:
        c.rect(x, y, w, h, c.linear([lighter(tone, 0.45), tone, darker(tone, 0.45)], 0, 0, 0.6, 1))
    d = "".join(f"M{num(x + w * k / bars_[0])} {num(y)}v{num(h)}" for k in range(1,
                                                                                 bars_[0])) + "".join(f"M{num(x)} {num(y + h * k / bars_[1])}h{num(w)}" for k in range(1, bars_[1]))
    c.path(d, stroke="#f3ead6" if not lit else "#6d4a22", width=max(2, w * 0.05), opacity=0.85)


def house_over_walls(c, caption, sign, below):
    """A modern archives house at dusk; under the ground, cut open, lie the courses of an old citadel's brick."""
    with mount(c, caption, "#d9d2c6") as (x, y, w, h):
        ground = y + h * 0.665
        sky(c, x, y, w, ground - y, ["#2c3a5e", "#6d5f86", "#d98f72", "#f6cf94"])
        for k in range(9):
            c.ellipse(x + w * c.dice.between(0, 1), y + h * c.dice.between(0.08, 0.40), w * c.dice.between(0.08, 0.22), h * 0.018,
                      "#f9d9b0", c.dice.between(0.10, 0.30))
        # the town behind, pale
        for k in range(13):
            bw, bh = w * c.dice.between(0.05, 0.10), h * c.dice.between(0.12, 0.30)
            bx = x + w * (k / 13) - 10
            tone = c.dice.pick(["#7d6f8d", "#8d7a90", "#6d6484"])
            c.rect(bx, ground - bh, bw, bh, c.linear([tone, lighter(tone, 0.25)]), 0.75)
            d = "".join(box(bx + 12 + i * 24, ground - bh + 14 + j * 30, 9, 14) for i in range(int(bw // 26))
                        for j in range(int(bh // 34)) if c.dice.chance(0.45))
            c.path(d, "#fbd998", opacity=0.6)
        # the house: five floors, fins, a lobby of glass
        bx, bw, top = x + w * 0.20, w * 0.60, y + h * 0.135
        wall = "#cdbfa9"
        c.rect(bx, top, bw, ground - top, c.linear([lighter(wall, 0.12), wall, darker(wall, 0.38)], 0, 0, 1, 0.2))
        c.rect(bx - 22, top - 18, bw + 44, 24, c.linear(["#e9dcc4", "#8d7f6a"]))
        c.rect(bx + bw * 0.36, top - 66, bw * 0.28, 50, c.linear(["#bfb29c", "#7d705c"]))
        floors, bays = 5, 12
        fh = (ground - top - h * 0.12) / floors
        for f in range(floors):
            fy = top + 22 + f * fh
            for b in range(bays):
                px = bx + 24 + b * (bw - 48) / bays
                _pane(c, px + 8, fy + 8, (bw - 48) / bays - 18, fh - 34, c.dice.chance(0.42), "#6d7f96", (2, 2))
            c.rect(bx, fy + fh - 22, bw, 14, c.linear(["#efe4cf", "#9a8c74"]))
        fins = "".join(f"M{num(bx + 24 + b * (bw - 48) / bays)} {num(top + 14)}V{num(ground - h * 0.12)}" for b in range(bays + 1))
        c.path(fins, stroke="#8d7f6a", width=12)
        with c.moved(-3, 0):
            c.path(fins, stroke="#f6ead2", width=4)
        ly = ground - h * 0.12
        c.rect(bx, ly, bw, h * 0.12, c.linear(["#3a3a44", "#5a4a44"]))
        for b in range(9):
            px = bx + 18 + b * (bw - 36) / 9
            c.rect(px + 5, ly + 16, (bw - 36) / 9 - 10, h * 0.12 - 16, c.linear(["#ffe9b4", "#f0b860", "#b5763a"]))
        cx = bx + bw / 2
        c.rect(cx - bw * 0.21, ly - 14, bw * 0.42, 26, c.linear(["#e9dcc4", "#7d705c"]))
        c.rect(cx - bw * 0.29, ly - 76, bw * 0.58, 58, c.linear(["#5a2019", "#3a120d"]), round_=3)
        c.text(cx, ly - 38, sign, 26, "#fbe7b8", font="sans", weight="bold")
        c.rect(cx - 58, ly + 30, 116, h * 0.12 - 30, c.linear(["#fff4d4", "#e6a850"]))
        c.path(f"M{num(cx)} {num(ly + 30)}V{num(ground)}", stroke="#5a4028", width=5)
        c.mark("nha", cx, top + 3 * fh)
        # trees and lamps of the street
        for px, s in ((0.075, 0.60), (0.145, 0.46), (0.865, 0.50), (0.945, 0.64)):
            tree(c, x + w * px, ground + 6, h * s, "#3f5a4a", "#2c221c", 0.30, 40)
        for px in (0.185, 0.815):
            lx = x + w * px
            c.path(f"M{num(lx)} {num(ground + 6)}V{num(ground - h * 0.24)}q0 -22 30 -22", stroke="#201a1e", width=7)
            c.ellipse(lx + 34, ground - h * 0.265, 15, 10, "#fff4cc")
            c.circle(lx + 34, ground - h * 0.26, 90, c.radial([(0, "#ffe9ac", 0.65), (1, "#ffe9ac", 0)]))
        c.rect(bx - 40, ground - 12, bw + 80, 18, c.linear(["#d9cab0", "#8d7f68"]))
        # the street, then the cut: pavement, earth, brick
        c.rect(x, ground, w, 16, c.linear(["#8d8478", "#5d564e"]))
        soil = [(x - 10, ground + 14)] + [(x + w * t / 12, ground + 16 + c.dice.between(-3, 3))
                                          for t in range(13)] + [(x + w + 10, ground + 14), (x + w + 10, y + h + 10),
                                                                 (x - 10, y + h + 10)]
        c.path(points(soil), c.linear(["#6d4a32", "#553824", "#3a2416", "#26170d"]))
        pebbles = "".join(f"M{num(x + c.dice.between(0, w))} {num(c.dice.between(ground + 24, y + h))}h{num(c.dice.between(2, 12))}"
                          for _ in range(420))
        c.path(pebbles, stroke="#b08a62", width=4, cap="round", opacity=0.28)
        roots = "".join(f"M{num(x + w * px + c.dice.between(-20, 20))} {num(ground + 16)}q{num(c.dice.between(-50, 50))} "
                        f"{num(c.dice.between(24, 50))} {num(c.dice.between(-70, 70))} {num(c.dice.between(60, 110))}"
                        for px in (0.075, 0.145, 0.865, 0.945) for _ in range(6))
        c.path(roots, stroke="#2c1a0e", width=5, cap="round", opacity=0.7)
        left, right, head, foot = x + w * 0.13, x + w * 0.87, ground + h * 0.085, y + h * 0.975
        outline = [(left + 60, head + 20), (left + 130, head + 6), (left + w * 0.12, head + 34), (left + w * 0.20, head),
                   (left + w * 0.34, head + 10), (left + w * 0.42, head + 44),
                   (left + w * 0.50, head + 30), (left + w * 0.58, head - 4), (right - 40, head + 16), (right, foot + 20),
                   (left, foot + 20)]
        d = points(outline)
        c.path(d, c.linear(["#a8583a", "#8a4430", "#5f2c1e"]))
        with c.clipped(d):
            bh = 27
            joints = shade = ""
            r = 0
            yy = head - 8
            while yy < y + h + 10:
                off = (r % 2) * 42
                px = left - 84 + off
                while px < right + 60:
                    if c.dice.chance(0.30):
                        shade += box(px + 2, yy + 2, 80, bh - 4)
                    joints += f"M{num(px)} {num(yy)}v{bh}"
                    px += 84
                joints += f"M{num(left - 40)} {num(yy)}h{num(right - left + 90)}"
                yy += bh
                r += 1
            c.path(shade, "#c97a54", opacity=0.45)
            c.path(joints, stroke="#e0bd94", width=3.2, opacity=0.62)
            c.rect(left - 20, head - 20, right - left + 60, foot - head + 60, c.linear([(0, "#ffdca8", 0.20), (1, "#120805", 0.55)]))
        c.path(d, stroke="#2c140c", width=4, opacity=0.6)
        for px in (0.105, 0.895):
            c.path(f"M{num(x + w * px)} {num(head + 30)}l{num(26 if px < 0.5 else -26)} 26M{num(x + w * px)} {num(head + 80)}"
                   f"l{num(20 if px < 0.5 else -20)} 12", stroke="#2c1a0e", width=4, opacity=0.5)
        lw = 76 + len(below) * 15
        c.rect(x + w / 2 - lw / 2, y + h * 0.875, lw, 58, "#fbf1d8", 0.94, 5)
        c.text(x + w / 2, y + h * 0.875 + 40, below, 31, "#6d2c1c", italic=True)
        c.mark("nen thanh", x + w * 0.5, y + h * 0.83)
        c.rect(x, y, w, h, c.radial([(0, "#fff0cc", 0.10), (0.6, "#000000", 0), (1, "#0c0610", 0.45)], 0.5, 0.35, 0.8))


def display_house(c, caption, number, street, sign):
    """A house for exhibitions on a bright morning: white walls, a curved glass front, banners, trees."""
    with mount(c, caption, "#e9e6d8") as (x, y, w, h):
        ground = y + h * 0.775
        sky(c, x, y, w, ground - y, ["#7fb4d0", "#b4d6de", "#e9f0dc", "#f9f0d4"])
        for k in range(7):
            cx, cy, s = x + w * c.dice.between(0.02, 0.98), y + h * c.dice.between(0.04, 0.28), c.dice.between(0.6, 1.3)
            for j in range(6):
                c.ellipse(cx + (j - 2.5) * 44 * s, cy + c.dice.between(-12, 12), 52 * s, 22 * s, "#fffdf4", 0.42)
        for px, s in ((0.03, 0.40), (0.14, 0.34), (0.90, 0.36), (0.99, 0.42)):
            tree(c, x + w * px, ground - 6, h * s, "#86a070", count=40)
        # the main block, in two depths
        bx, bw, top = x + w * 0.10, w * 0.80, y + h * 0.265
        c.path(points([(bx + bw * 0.60, top - h * 0.055), (bx + bw, top + h * 0.02), (bx + bw, ground), (bx + bw * 0.60, ground)]),
               c.linear(["#e9e4d6", "#c9bfa8", "#a3977e"], 0, 0, 1, 0.2))
        c.rect(bx, top - h * 0.055, bw * 0.60, ground - top + h * 0.055, c.linear(["#fffdf6", "#f3ecdc", "#d9cdb4"], 0, 0, 1, 0.3))
        c.rect(bx - 14, top - h * 0.078, bw * 0.60 + 28, h * 0.028, c.linear(["#fffdf6", "#b9ab90"]))
        c.path(points([(bx + bw * 0.60, top - h * 0.078), (bx + bw + 14, top - 4), (bx + bw + 14, top + h * 0.024),
                       (bx + bw * 0.60, top - h * 0.05)]), c.linear(["#e0d6c0", "#8d8068"]))
        # tall windows of the left block
        for r in range(3):
            for k in range(5):
                px, py = bx + bw * (0.035 + 0.112 * k), top + h * (0.005 + 0.135 * r)
                ww, wh = bw * 0.082, h * 0.098
                c.rect(px - 6, py - 6, ww + 12, wh + 12, "#c4b698")
                _pane(c, px, py, ww, wh, False, "#7fa4ac", (2, 3))
                c.path(points([(px, py), (px + ww * 0.7, py), (px, py + wh * 0.8)]), "#ffffff", opacity=0.25)
        # the glass front: a drum of panes
        gx0, gx1 = bx + bw * 0.645, bx + bw * 0.985
        rows, cols = 7, 9
        gy0, gy1 = top + h * 0.035, ground - 8
        for j in range(cols):
            a0, a1 = pi * (0.06 + 0.88 * j / cols), pi * (0.06 + 0.88 * (j + 1) / cols)
            p0, p1 = gx0 + (gx1 - gx0) * (0.5 - 0.5 * cos(a0)), gx0 + (gx1 - gx0) * (0.5 - 0.5 * cos(a1))
            bulge0, bulge1 = sin(a0) * 26, sin(a1) * 26
            for r in range(rows):
                t0, t1 = r / rows, (r + 1) / rows
                ya0, ya1 = gy0 - bulge0 + (gy1 - gy0 + 2 * bulge0) * t0, gy0 - bulge1 + (gy1 - gy0 + 2 * bulge1) * t0
                yb0, yb1 = gy0 - bulge0 + (gy1 - gy0 + 2 * bulge0) * t1, gy0 - bulge1 + (gy1 - gy0 + 2 * bulge1) * t1
                share = sin((a0 + a1) / 2)
                tone = mix("#3f6f80", "#d9eef0", 0.25 + 0.5 * share * (1 - t0 * 0.6) + c.dice.between(-0.06, 0.06))
                c.path(points([(p0, ya0), (p1, ya1), (p1, yb1), (p0, yb0)]),
                       c.linear([lighter(tone, 0.25), tone, darker(tone, 0.15)], 0, 0, 1, 1), stroke="#f4f1e4", width=3.5)
        # roof garden, sign, entrance
        for k in range(8):
            leaves(c, bx + bw * (0.04 + 0.075 * k), top - h * 0.088, 46, 22, "#6f955c", 14, 13)
        for i, line in enumerate(sign):
            c.text(bx + bw * 0.30, y + h * (0.228 + 0.0), line, 33, "#7c2414", font="sans", weight="bold")
        # banners
        for k, tone in enumerate(("#a82c1a", "#c9994a", "#2f6b5a")):
            px, py = bx + bw * (0.075 + 0.165 * k), top + h * 0.405
            c.rect(px, py, bw * 0.105, h * 0.105, c.linear([lighter(tone, 0.2), tone, darker(tone, 0.2)], 0, 0, 1, 0))
            c.path(f"M{num(px + 18)} {num(py + 30)}h{num(bw * 0.105 - 44)}M{num(px + 18)} {num(py + 48)}h{num(bw * 0.105 - 66)}",
                   stroke="#fff4d8", width=7, cap="round", opacity=0.9)
            c.path("".join(box(px + 18 + j * 15, py + 68 + (j % 3) * 6, 11, h * 0.105 - 86 - (j % 3) * 6) for j in range(4)), "#fff4d8",
                   opacity=0.75)
        # number plate by the gate
        c.rect(x, ground, w, y + h - ground, c.linear(["#cfc4ac", "#b0a388", "#8d8168"]))
        paving = "".join(f"M{num(x + w / 2 + i * 90)} {num(ground)}L{num(x + w / 2 + i * 190)} {num(y + h)}" for i in range(-10, 11))
        for k in range(1, 6):
            yy = ground + (y + h - ground) * (k / 6) ** 1.5
            paving += f"M{num(x)} {num(yy)}H{num(x + w)}"
        c.path(paving, stroke="#7d7058", width=2.4, opacity=0.5)
        steps(c, (gx0 + gx1) / 2, ground - 6, ground + 62, (gx1 - gx0) * 0.62, (gx1 - gx0) * 0.95, "#c9bfa8", 4)
        c.rect((gx0 + gx1) / 2 - 74, ground - h * 0.115, 148, h * 0.11, c.linear(["#24404a", "#3f6f7a"]))
        c.path(f"M{num((gx0 + gx1) / 2)} {num(ground - h * 0.115)}V{num(ground - 6)}", stroke="#e9eee4", width=5)
        c.rect((gx0 + gx1) / 2 - 110, ground - h * 0.130, 220, 20, c.linear(["#fffdf6", "#b9ab90"]))
        gx, gy = x + w * 0.165, ground + 66
        c.rect(gx - 92, gy - 150, 184, 158, c.linear(["#efe7d4", "#c9bda0", "#a3967a"], 0, 0, 1, 0.4), round_=4)
        c.rect(gx - 100, gy - 164, 200, 22, c.linear(["#fffaf0", "#b5a888"]))
        c.rect(gx - 70, gy - 124, 140, 98, c.linear(["#2b5a8c", "#1d3f66"]), round_=7)
        c.rect(gx - 63, gy - 117, 126, 84, "none", stroke="#f4f0e0", width=2, round_=4)
        c.text(gx, gy - 68, number, 46, "#f8f4e6", font="sans", weight="bold")
        c.text(gx, gy - 43, street, 16.5, "#f8f4e6", font="sans", weight="bold")
        c.mark("so nha", gx, gy - 74)
        # planting, bicycles, people far off
        for k in range(10):
            leaves(c, x + w * (0.30 + 0.035 * k), ground + 16, 40, 22, ("#6f955c", "#86a868", "#5d8250")[k % 3], 14, 12)
        for px, s, tone in ((0.50, 1.0, "#3a4a5a"), (0.545, 0.8, "#8a4a3a"), (0.44, 1.05, "#4a5a44")):
            fx, fy, u = x + w * px, ground + 78, h * 0.052 * s
            c.ellipse(fx + 12, fy, u * 0.34, u * 0.08, "#5d5340", 0.5)
            c.path(f"M{num(fx - u * 0.16)} {num(fy)}L{num(fx - u * 0.12)} {num(fy - u * 0.7)}Q{num(fx - u * 0.26)} {num(fy - u * 1.25)} "
                   f"{num(fx)} {num(fy - u * 1.32)}"
                   f"Q{num(fx + u * 0.26)} {num(fy - u * 1.25)} {num(fx + u * 0.12)} {num(fy - u * 0.7)}L{num(fx + u * 0.16)} {num(fy)}"
                   f"h{num(-u * 0.1)}L{num(fx)} {num(fy - u * 0.55)}L{num(fx - u * 0.06)} {num(fy)}z", tone)
            c.circle(fx, fy - u * 1.48, u * 0.15, "#3a2a22")
        # a tree before us
        trunk(c, x + w * 0.93, y + h * 0.12, y + h * 0.985, 44, "#5d4a38", -40)
        for a, b, r in ((-60, 0.10, 150), (40, 0.07, 170), (-170, 0.17, 120), (90, 0.19, 130)):
            leaves(c, x + w * 0.90 + a, y + h * b, r, r * 0.62, ("#7fa060", "#6f9454", "#8fae6c")[abs(a) % 3], 62, 15)
        c.rect(x, y, w, h, c.linear([(0, "#fff8dc", 0.26), (0.5, "#fff8dc", 0), (1, "#2a2410", 0.20)], 0, 0, 1, 0.7))
