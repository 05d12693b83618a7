"""A colonial building on its street."""
from draw.building import railing
from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.scenery import leaves, sky, trunk
from draw.tone import darker, lighter


def _window(c, x, y, w, h, wall, arched=False, open_=True):
    """A tall window with louvred shutters thrown back."""
    c.rect(x - 10, y - 10, w + 20, h + 20, lighter(wall, 0.5))
    c.rect(x - 10, y + h + 6, w + 20, 8, darker(wall, 0.35), 0.6)
    if arched:
        c.path(f"M{num(x - 10)} {num(y - 8)}Q{num(x + w / 2)} {num(y - w * 0.62)} {num(x + w + 10)} {num(y - 8)}Z", lighter(wall, 0.5))
    c.rect(x, y, w, h, c.linear(["#2a3432", "#3d4b47", "#20292a"]))
    c.path(f"M{num(x + w / 2)} {num(y)}v{num(h)}M{num(x)} {num(y + h * 0.30)}h{num(w)}M{num(x)} {num(y + h * 0.65)}h{num(w)}",
           stroke="#cfc4a4", width=3)
    c.path(points([(x + 4, y + 4), (x + w * 0.44, y + 4), (x + 4, y + h * 0.6)]), "#dfe9e0", opacity=0.16)
    if open_:
        leaf = w * 0.48
        for sx in (x - leaf - 4, x + w + 4):
            c.rect(sx + 4, y + 6, leaf, h, "#3a3420", 0.3)
            c.rect(sx, y, leaf, h, c.linear(["#7f9a86", "#5f7d6b", "#486253"], 0, 0, 1, 0))
            c.path("".join(f"M{num(sx + 4)} {num(y + 8 + k * 7)}h{num(leaf - 8)}" for k in range(int((h - 12) // 7))),
                   stroke="#324a3e", width=2.6, opacity=0.65)
            c.rect(sx, y + h * 0.48, leaf, 7, "#486253")


def _again(c, name, x, y, w, h, *how):
    """The same window at another place, written once."""
    with c.moved(x, y):
        if name in c.seen:
            c.again(name)
        else:
            c.seen.add(name)
            with c.named(name):
                _window(c, 0, 0, w, h, *how)


def colonial_facade(c, caption, number, street):
    with mount(c, caption, "#e6dcc7") as (x, y, w, h):
        sky(c, x, y, w, h, ["#8fa7ae", "#c3cec0", "#ecdfbc", "#f1e2bd"])
        for cy, cx, cw in ((0.10, 0.25, 330), (0.16, 0.70, 420), (0.07, 0.55, 260)):
            c.ellipse(x + w * cx, y + h * cy, cw, 24, c.radial([(0, "#fffaea", 0.7), (1, "#fffaea", 0)]))
        wall = "#dcb768"
        bx, bw = x + w * 0.105, w * 0.79
        foot, top = y + h * 0.80, y + h * 0.235
        for k in range(10):
            leaves(c, x + w * (k + 0.5) / 10, y + h * 0.40, 120, 80, ("#82967a", "#75896c")[k % 2], 28, 17)
        # roof
        c.path(points([(bx - 40, top), (bx + bw + 40, top), (bx + bw - 120, top - 120), (bx + 120, top - 120)]),
               c.linear(["#b06846", "#8b4c31", "#6b3722"], 0, 0, 0.5, 1))
        tiles = "".join(f"M{num(bx + 120 + (bw - 240) * k / 90)} {num(top - 120)}"
                        f"L{num(bx - 40 + (bw + 80) * k / 90)} {num(top)}" for k in range(91))
        tiles += "".join(f"M{num(bx + 120 - 160 * k / 10)} {num(top - 120 + 12 * k)}H{num(bx + bw - 120 + 160 * k / 10)}"
                         for k in range(1, 10))
        c.path(tiles, stroke="#4a2414", width=1.8, opacity=0.40)
        for px in (0.2, 0.8):
            c.rect(bx + bw * px - 26, top - 168, 52, 84, c.linear(["#d9b56a", "#9c7a3c"], 0, 0, 1, 0))
            c.rect(bx + bw * px - 32, top - 174, 64, 14, "#8f6f38")
        c.rect(bx - 24, top - 4, bw + 48, 24, c.linear([lighter(wall, 0.55), darker(wall, 0.15)]))
        c.path("".join(box(bx - 14 + k * 31, top + 20, 15, 13) for k in range(int((bw + 28) // 31))), lighter(wall, 0.4))
        # body: three storeys
        c.rect(bx, top + 20, bw, foot - top - 20, c.linear([lighter(wall, 0.28), wall, darker(wall, 0.20)], 0, 0, 1, 0.4))
        damp = "".join(f"M{num(bx + c.dice.between(6, bw - 6))} {num(top + 34)}v{num(c.dice.between(20, 150))}" for _ in range(44))
        c.path(damp, stroke="#7c5f2c", width=7, opacity=0.10, cap="round")
        for _ in range(16):
            c.ellipse(bx + c.dice.between(0, bw), top + c.dice.between(40, foot - top), c.dice.between(40, 130),
                      c.dice.between(20, 60), c.radial([(0, c.dice.pick(["#8b6a30", "#f6e2a8"]), 0.20), (1, "#8b6a30", 0)]))
        storey = (foot - top - 20) / 3
        for k in (1, 2):
            fy = top + 20 + storey * k
            c.rect(bx - 8, fy - 9, bw + 16, 18, c.linear([lighter(wall, 0.6), darker(wall, 0.12)]))
            c.rect(bx, fy + 9, bw, 12, c.linear([(0, "#4a3510", 0.35), (1, "#4a3510", 0)]))
        wing, middle = bw * 0.37, bw * 0.26
        mx = bx + wing
        # quoins and the projecting middle
        c.rect(mx - 12, top - 46, middle + 24, foot - top + 46, c.linear([lighter(wall, 0.40), lighter(wall, 0.10), darker(wall,
                0.14)], 0, 0, 1, 0.3))
        c.rect(mx + middle + 12, top + 20, 26, foot - top - 20, c.linear([(0, "#4a3510", 0.38), (1, "#4a3510", 0)], 0, 0, 1, 0))
        c.path(points([(mx - 34, top - 46), (mx + middle + 34, top - 46), (mx + middle / 2, top - 138)]),
               c.linear([lighter(wall, 0.5), wall]))
        c.path(points([(mx - 34, top - 46), (mx + middle + 34, top - 46), (mx + middle / 2, top - 138)]), stroke=lighter(wall, 0.7),
               width=13)
        c.rect(mx - 40, top - 52, middle + 80, 18, c.linear([lighter(wall, 0.6), darker(wall, 0.1)]))
        c.circle(mx + middle / 2, top - 80, 20, "#3d4b47", stroke=lighter(wall, 0.7), width=6)
        for k in (1, 2):
            fy = top + 20 + storey * k
            c.rect(mx - 20, fy - 9, middle + 40, 18, c.linear([lighter(wall, 0.6), darker(wall, 0.12)]))
        for ex in (bx, bx + bw - 30, mx - 12, mx + middle - 18):
            c.path("".join(box(ex + (0 if k % 2 else 5), top + 34 + k * 34, 30 - (0 if k % 2 else 5), 26)
                           for k in range(int((foot - top - 40) // 34))), lighter(wall, 0.42), opacity=0.75)
        # windows
        for floor in range(3):
            wy = top + 20 + storey * floor + storey * 0.24
            wh = storey * (0.58 if floor < 2 else 0.60)
            for side in (bx + 44, mx + middle + 50):
                span = wing - 90
                for k in range(4):
                    ww = 44
                    wx = side + span * (k + 0.5) / 4 - ww / 2
                    _again(c, f"wing{floor}", wx, wy, ww, wh, wall, floor == 1, True)
            for k in range(3 if floor < 2 else 2):
                ww = 50
                wx = mx + middle * ((k + 0.5) / 3 if floor < 2 else (0.13, 0.87)[k]) - ww / 2
                _again(c, f"middle{floor}", wx, wy, ww, wh, wall, floor == 1, floor < 2)
        by = top + 20 + storey * 2
        c.rect(mx - 6, by - 12, middle + 12, 14, "#cbb98a")
        railing(c, mx, by - 56, middle, 46, "#3c4a44", 22)
        # the door
        dw, dh = 104, storey * 0.76
        dx, dy = mx + middle / 2 - dw / 2, foot - dh
        c.path(f"M{num(dx - 18)} {num(foot)}V{num(dy + 20)}"
               f"A{num(dw / 2 + 18)} {num(dw / 2 + 18)} 0 0 1 {num(dx + dw + 18)} {num(dy + 20)}V{num(foot)}Z", lighter(wall, 0.55))
        c.path(f"M{num(dx)} {num(foot)}V{num(dy + 22)}A{num(dw / 2)} {num(dw / 2)} 0 0 1 {num(dx + dw)} {num(dy + 22)}"
               f"V{num(foot)}Z", c.linear(["#2c3a34", "#3f5448", "#22302a"]))
        c.path(f"M{num(dx + dw / 2)} {num(dy - 26)}V{num(foot)}M{num(dx + 10)} {num(dy + 34)}h{num(dw - 20)}", stroke="#1a241f",
               width=4)
        c.path("".join(box(dx + 12 + a * dw / 2, dy + 50 + b * 56, dw / 2 - 24, 42) for a in (0, 1) for b in (0, 1)),
               stroke="#7f9a86", width=2.5, opacity=0.8)
        for k in range(4):
            c.rect(dx - 34 - k * 14, foot - 4 + k * 8, dw + 68 + k * 28, 9, c.linear(["#e0d6bb", "#9a8e72"]))
        # shade of trees falling on the wall
        for _ in range(26):
            c.ellipse(bx + c.dice.between(0, bw * 0.9), top + c.dice.between(40, foot - top), c.dice.between(30, 100),
                      c.dice.between(14, 46), "#4a3a18", 0.045)
        # pavement and street
        c.rect(x, foot + 26, w, h, c.linear(["#c9bb98", "#a5967a"]))
        c.rect(x, foot + 86, w, h, c.linear(["#8d8676", "#6d675b", "#56524a"]))
        c.rect(x, foot + 80, w, 13, "#d8cfb6")
        kerb = "".join(f"M{num(x + k * 74)} {num(foot + 80)}v13" for k in range(26))
        c.path(kerb, stroke="#7c735e", width=2)
        grit = "".join(f"M{num(x + c.dice.between(0, w))} {num(foot + c.dice.between(100, 190))}h{num(c.dice.between(4, 26))}"
                       for _ in range(150))
        c.path(grit, stroke="#cfc8b4", width=2, opacity=0.25, cap="round")
        # wall, railings, gate with its plate
        gy = foot + 30
        gx0, gx1 = mx + middle / 2 - 120, mx + middle / 2 + 120
        for a, b in ((x, gx0), (gx1, x + w)):
            c.rect(a, gy - 4, b - a, 44, c.linear([lighter(wall, 0.35), darker(wall, 0.2)]))
            rails = "".join(f"M{num(a + 10 + k * 17)} {num(gy - 4)}v-62l4 -9" for k in range(int((b - a - 14) // 17)))
            c.path(rails, stroke="#2f3c37", width=4)
            c.path(f"M{num(a)} {num(gy - 54)}H{num(b)}M{num(a)} {num(gy - 14)}H{num(b)}", stroke="#2f3c37", width=5)
        for px in (gx0, gx1):
            c.rect(px - 34, gy - 104, 68, 150, c.linear([lighter(wall, 0.45), wall, darker(wall, 0.28)], 0, 0, 1, 0))
            c.rect(px - 42, gy - 114, 84, 16, c.linear([lighter(wall, 0.6), darker(wall, 0.1)]))
            c.path(f"M{num(px - 30)} {num(gy - 114)}q30 -34 60 0z", lighter(wall, 0.2))
        c.rect(gx1 - 27, gy - 84, 54, 62, c.linear(["#2b4a7c", "#1d3560"]), round_=4)
        c.rect(gx1 - 23, gy - 80, 46, 54, "none", stroke="#f4f0e0", width=1.6, round_=3)
        c.text(gx1, gy - 52, number, 20, "#f8f4e6", font="sans", weight="bold")
        c.text(gx1, gy - 36, street, 7.4, "#f8f4e6", font="sans", weight="bold")
        leaf = "".join(f"M{num(gx0 + 34 + k * 15)} {num(gy + 44)}V{num(gy - 66 - 26 * (1 - abs(k - 2.5) / 2.5))}" for k in range(6))
        c.path(leaf, stroke="#2f3c37", width=4.5)
        # street trees, a bicycle by the wall
        for tx, lean, tall in ((0.045, 26, 0.72), (0.30, -16, 0.66), (0.725, 14, 0.68), (0.965, -24, 0.74)):
            px = x + w * tx
            pool(c, px + 10, gy + 52, 90, 14, 0.4)
            trunk(c, px, gy - h * tall + 60, gy + 52, 30, "#5d5240", lean)
            for a, b, r in ((-70, 0.02, 120), (76, 0.00, 130), (0, -0.06, 150)):
                leaves(c, px + lean + a, gy - h * (tall - 0.06) + h * b, r, r * 0.62,
                       ("#6d8a55", "#5f7d4d", "#789460")[int(abs(a)) % 3], 58, 14)
        qx, qy = x + w * 0.60, gy + 50
        for k in (0, 1):
            c.circle(qx + k * 96, qy - 32, 32, "none", stroke="#1d1c18", width=4.5)
            c.path("".join(f"M{num(qx + k * 96)} {num(qy - 32)}l{a} {b}" for a,
                           b in ((30, 0), (-30, 0), (0, 30), (0, -30), (21, 21), (-21, -21), (21, -21), (-21, 21))), stroke="#3c3a34",
                           width=1)
        c.path(f"M{num(qx)} {num(qy - 32)}L{num(qx + 34)} {num(qy - 78)}H{num(qx + 80)}L{num(qx + 96)} {num(qy - 32)}"
               f"M{num(qx + 80)} {num(qy - 78)}L{num(qx + 46)} {num(qy - 32)}L{num(qx + 30)} {num(qy - 84)}"
               f"M{num(qx)} {num(qy - 32)}h46M{num(qx + 80)} {num(qy - 78)}l-5 -20 20 -6M{num(qx + 20)} {num(qy - 86)}h24",
               stroke="#1d1c18", width=4.5, cap="round", join="round")
        c.rect(x, y, w, h, c.linear([(0, "#fff4cf", 0.30), (0.5, "#fff4cf", 0), (1, "#1c1406", 0.30)], 0, 0, 1, 0.6))
