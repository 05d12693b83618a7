"""A garden party set out for its picture."""
from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.interior import chair
from draw.scenery import leaves, sky, trunk
from draw.tone import darker, lighter

from ._deskware import cloth


def tea_party(c, caption, wall="#dfc68c"):
    """Before a photograph: the tea table, the chairs in rows, the camera on its tripod; nobody yet."""
    with mount(c, caption, "#e6dcc4") as (x, y, w, h):
        sky(c, x, y, w, h * 0.5, ["#a9bfbe", "#d3d8c2", "#f0e4c0"])
        foot = y + h * 0.56
        # the arcaded building
        top = y + h * 0.10
        c.rect(x + w * 0.06, top, w * 0.88, foot - top, c.linear([lighter(wall, 0.35), wall, darker(wall, 0.2)], 0, 0, 1, 0.4))
        for _ in range(16):
            c.ellipse(x + w * c.dice.between(0.06, 0.94), c.dice.between(top, foot), c.dice.between(40, 130), c.dice.between(20, 60),
                      c.radial([(0, c.dice.pick(["#8b6a30", "#fff0c0"]), 0.16), (1, "#8b6a30", 0)]))
        c.path(points([(x + w * 0.03, top), (x + w * 0.97, top), (x + w * 0.91, y - 20),
               (x + w * 0.09, y - 20)]), c.linear(["#b5704c", "#8a4c30"]))
        c.path(
            "".join(
                f"M{num(x + w * (0.09 + 0.82 * k / 80))} {num(y - 20)}L{num(x + w * (0.03 + 0.94 * k / 80))} {num(top)}" for k in range(81)),
            stroke="#4a2414",
            width=1.8,
            opacity=0.4)
        c.rect(x + w * 0.04, top - 4, w * 0.92, 18, c.linear([lighter(wall, 0.6), darker(wall, 0.1)]))
        n = 8
        for k in range(n):
            ax, aw = x + w * (0.085 + 0.83 * k / n) + 14, w * 0.83 / n - 28
            spring = top + (foot - top) * 0.34
            d = f"M{num(ax)} {num(foot)}V{num(spring)}A{num(aw / 2)} {num(aw / 2)} 0 0 1 {num(ax + aw)} {num(spring)}V{num(foot)}Z"
            c.path(d, c.linear(["#5f5a48", "#857a5c", "#a8976c"]))
            with c.clipped(d):
                c.rect(ax + aw * 0.30, spring + 6, aw * 0.40, foot - spring, c.linear(["#4c6a5a", "#38503f"]))
                c.path("".join(box(ax + aw * 0.33, spring + 20 + j * 11, aw * 0.34, 5) for j in range(20)), "#2a3c30", opacity=0.8)
                c.rect(ax, foot - 30, aw, 30, c.linear([(0, "#fff2c8", 0), (1, "#fff2c8", 0.4)]))
                c.rect(ax, spring - aw, aw * 0.26, foot, "#2a2010", 0.28)
            c.path(d, stroke=lighter(wall, 0.55), width=7)
            c.rect(ax - 26, spring - 8, 24, 12, lighter(wall, 0.5))
        c.rect(x, foot - 8, w, 20, c.linear(["#d8cba6", "#9a8e6c"]))
        # the garden court
        c.rect(x, foot + 10, w, h, c.linear(["#b7a878", "#8f8a5a", "#5f6438"]))
        for k in range(240):
            gy = foot + 14 + (y + h - foot) * c.dice.between(0, 1)
            if k % 6 == 0:
                c.path(
                    f"M{num(x + c.dice.between(0, w))} {num(gy)}q4 -14 2 -20m8 20q2 -10 8 -16",
                    stroke="#6f7c40",
                    width=2,
                    opacity=0.5)
        for k in range(14):
            c.ellipse(x + w * c.dice.between(0, 1), foot + (y + h - foot) * c.dice.between(0.1, 0.95),
                      c.dice.between(60, 200), c.dice.between(8, 26), c.dice.pick(["#fff2c0", "#3a3a1c"]), 0.10)
        # chairs in two rows, set out for the picture
        for cy, size, n, tone in ((foot + h * 0.075, h * 0.165, 12, "#7a5230"), (foot + h * 0.145, h * 0.19, 11, "#8f6238")):
            for k in range(n):
                px = x + w * (0.16 + 0.56 * (k + 0.5) / n)
                pool(c, px + 10, cy, size * 0.34, 8, 0.4)
                chair(c, px, cy, size, tone)
        # tea table with a white cloth
        tx0, tx1, ty, td = x + w * 0.10, x + w * 0.62, y + h * 0.79, h * 0.075
        pool(c, (tx0 + tx1) / 2, y + h * 0.965, w * 0.30, 26, 0.55)
        c.path(points([(tx0 + 46, ty - td), (tx1 - 46, ty - td), (tx1, ty), (tx0, ty)]), c.linear(["#fffdf4", "#f3ecd8"]))
        drop = h * 0.155
        c.path(f"M{num(tx0)} {num(ty)}H{num(tx1)}V{num(ty + drop)}" +
               "".join(f"q{num(-(tx1 - tx0) / 36)} 12 {num(-(tx1 - tx0) / 18)} 0" for _ in range(18)) +
               "Z", c.linear(["#f6efdc", "#d8ccb0", "#b5a888"]))
        folds = "".join(
            f"M{num(tx0 + (tx1 - tx0) * (k + c.dice.between(0.2, 0.8)) / 20)} {num(ty + 6)}q{c.dice.whole(-12, 12)} {num(drop / 2)} {c.dice.whole(-8, 8)} {num(drop - 8)}" for k in range(20))
        c.path(folds, stroke="#8f8262", width=8, opacity=0.22)
        c.line(tx0, ty, tx1, ty, "#ffffff", 3, 0.8)
        for k in range(9):
            px, py = tx0 + 60 + (tx1 - tx0 - 120) * k / 8, ty - td * (0.30 if k % 2 else 0.66)
            c.ellipse(px, py + 5, 27, 8, "#8f8262", 0.4)
            c.ellipse(px, py + 3, 25, 7, "#ffffff")
            c.path(f"M{num(px - 14)} {num(py - 14)}h28q-1 16 -8 18h-12q-7 -2 -8 -18z", c.linear(["#ffffff", "#cfd8dc"], 0, 0, 1, 0))
            c.path(f"M{num(px + 13)} {num(py - 11)}q10 0 4 9", stroke="#b9c6cc", width=3)
            c.ellipse(px, py - 14, 14, 4, "#a8642a")
        for px, tone in ((tx0 + (tx1 - tx0) * 0.30, "#dfe6e4"), (tx0 + (tx1 - tx0) * 0.71, "#e6e2d2")):
            py = ty - td * 0.5
            c.ellipse(px, py + 6, 50, 10, "#8f8262", 0.4)
            c.path(f"M{num(px - 40)} {num(py - 20)}q0 -36 40 -38t40 38q0 24 -40 24t-40 -24z",
                   c.linear(["#ffffff", tone, darker(tone, 0.3)], 0, 0, 1, 0.3))
            c.path(f"M{num(px + 36)} {num(py - 22)}q22 -4 30 -32l10 4q-6 42 -38 46z", tone)
            c.path(f"M{num(px - 38)} {num(py - 36)}q-30 0 -24 26q6 14 26 10", stroke=darker(tone, 0.15), width=7)
            c.circle(px, py - 62, 7, "#c9994a")
        for px in (tx0 + (tx1 - tx0) * 0.50,):
            py = ty - td * 0.5
            c.path(f"M{num(px - 26)} {num(py + 4)}q-10 -40 6 -60h40q16 20 6 60z",
                   c.linear(["#7f9fb8", "#4a6a8c", "#2f4a68"], 0, 0, 1, 0))
            leaves(c, px, py - 88, 66, 44, "#5f7d4d", 40, 10)
            for k in range(13):
                c.circle(px + c.dice.between(-60, 60), py - 88 + c.dice.between(-36, 30),
                         9, c.dice.pick(["#d8533c", "#f0c860", "#f6efe0"]), 0.95)
        # the camera at the right, under its cloth, turned to the chairs
        kx, ky = x + w * 0.825, y + h * 0.60
        pool(c, kx, y + h * 0.965, 190, 22, 0.55)
        for fx, tone in ((kx - 150, "#8a5f38"), (kx + 140, "#6d4828"), (kx + 6, "#7a5230")):
            c.line(kx, ky + 50, fx, y + h * 0.965, darker(tone, 0.5), 17, cap="round")
            c.line(kx - 2, ky + 50, fx - 2, y + h * 0.965, tone, 11, cap="round")
        c.rect(kx - 74, ky + 34, 148, 22, c.linear(["#a8743e", "#5f3d20"]), round_=6)
        c.path(points([(kx - 30, ky - 74), (kx + 80, ky - 92), (kx + 80, ky + 34),
               (kx - 30, ky + 34)]), c.linear(["#8a5a34", "#55351c"]))
        bell = "".join(points([(kx - 30 - k * 12, ky - 72 + k * 5), (kx - 42 - k * 12, ky - 68 + k * 5),
                       (kx - 42 - k * 12, ky + 30 - k * 5), (kx - 30 - k * 12, ky + 32 - k * 5)]) for k in range(6))
        c.path(bell, "#1c1816")
        c.path(
            "".join(
                f"M{num(kx - 36 - k * 12)} {num(ky - 70 + k * 5)}V{num(ky + 30 - k * 5)}" for k in range(6)),
            stroke="#5a5048",
            width=2.4)
        c.rect(kx - 118, ky - 52, 20, 70, c.linear(["#a8743e", "#5f3d20"]))
        c.rect(kx - 146, ky - 34, 30, 36, c.linear(["#f0cf86", "#a87a34", "#5f3f14"]), round_=4)
        c.ellipse(kx - 146, ky - 16, 8, 17, "#10141a")
        cloth = f"M{num(kx + 26)} {num(ky - 98)}q60 -30 96 12q40 60 34 150q-30 26 -60 4q-26 20 -60 -6q-14 -80 -10 -160z"
        c.path(cloth, c.linear(["#3a3430", "#1a1614", "#0c0a09"], 0, 0, 1, 0.4))
        c.path(
            f"M{num(kx + 50)} {num(ky - 90)}q-6 70 4 140M{num(kx + 92)} {num(ky - 84)}q26 60 16 136M{num(kx + 122)} {num(ky - 60)}q24 50 20 110",
            stroke="#6a605a",
            width=4,
            opacity=0.5)
        c.mark("may", kx - 60, ky - 20)
        c.mark("ban", (tx0 + tx1) / 2, ty - td / 2)
        # leaves hanging in from above
        for tx, ty2, r in ((0.02, 0.06, 150), (0.13, -0.01, 120), (0.90, 0.03, 170), (1.0, 0.12, 130)):
            leaves(c, x + w * tx, y + h * ty2, r, r * 0.62, ("#6d8a55", "#5f7d4d")[int(tx * 10) % 2], 60, 15)
        trunk(c, x + w * 0.015, y, foot + 60, 30, "#5d5240", 10)
        c.rect(x, y, w, h, "#7a4a14", 0.10)
        c.rect(x, y, w, h, c.linear([(0, "#fff4cf", 0.30), (0.5, "#fff4cf", 0), (1, "#1c1406", 0.34)], 0, 0, 1, 0.6))
