"""Papers airing in the forest."""
from draw.canvas import num, points
from draw.ground import mount, pool
from draw.scenery import leaves, mist, sky, trunk
from draw.tone import darker, lighter


def airing_in_forest(c, caption):
    with mount(c, caption, "#e5decb") as (x, y, w, h):
        sky(c, x, y, w, h, ["#7f9470", "#aebb86", "#d6d2a0", "#a9a877"])
        c.ellipse(x + w * 0.34, y + h * 0.22, w * 0.42, h * 0.44, c.radial([(0, "#fffbe0", 0.85), (0.5, "#f4efc0", 0.35), (1,
                "#f4efc0", 0)]))
        # far trunks in the haze
        for k in range(30):
            px = x + w * c.dice.between(0, 1)
            wide = c.dice.between(9, 22)
            c.rect(px, y, wide, h * c.dice.between(0.58, 0.66), c.linear(["#8f9a72", "#a7ab80"]), 0.55)
        for k in range(9):
            leaves(c, x + w * (k + 0.5) / 9, y + h * c.dice.between(0.02, 0.12), 190, 90, ("#7b9062", "#6d8458", "#899c6c")[k % 3],
                   42, 21)
        mist(c, x, y + h * 0.36, w, h * 0.30, "#f4efcb", 0.7)
        ground = y + h * 0.60
        c.rect(x, ground, w, h * 0.42, c.linear(["#b3ad74", "#7f8250", "#4a5133", "#333a26"]))
        litter = "".join(f"M{num(x + c.dice.between(0, w))} {num(ground + (c.dice.between(0, 1) ** 0.8) * h * 0.40)}"
                         f"q7 -7 15 0q-7 6 -15 0" for _ in range(190))
        c.path(litter, "#c2ab66", opacity=0.35)
        litter = "".join(f"M{num(x + c.dice.between(0, w))} {num(ground + (c.dice.between(0, 1) ** 0.8) * h * 0.40)}"
                         f"q7 -7 15 0q-7 6 -15 0" for _ in range(150))
        c.path(litter, "#2c3320", opacity=0.35)
        for k in range(12):
            leaves(c, x + w * (k + c.dice.between(0.2, 0.8)) / 12, ground - 6, c.dice.between(70, 130), c.dice.between(18, 38),
                   ("#7d8a58", "#6c7b4c", "#8d9764")[k % 3], 15, 12)
        mist(c, x, ground - h * 0.10, w, h * 0.22, "#f4efcb", 0.55)
        # slanting light
        for k in range(6):
            sx = x + w * (0.10 + 0.13 * k)
            c.path(points([(sx, y), (sx + c.dice.between(30, 70), y), (sx + w * 0.22 + 80, y + h * 0.86),
                           (sx + w * 0.16 - 40, y + h * 0.86)]), c.linear([(0, "#fffbe0", 0.34), (1, "#fffbe0", 0)]))
        # middle trunks that carry the lines
        posts = (0.055, 0.34, 0.655, 0.955)
        for k, share in enumerate(posts):
            trunk(c, x + w * share, y - 20, y + h * (0.70, 0.665, 0.67, 0.71)[k], (52, 34, 36, 56)[k], "#5a5238",
                  c.dice.between(-14, 14))
        paper = [c.linear([tone, darker(tone, 0.16)], 0, 0, 0.7, 1) for tone in ("#fffaea", "#f8eed0", "#f1e2ba", "#ead9ac")]
        for row, (top, size, strength) in enumerate(((0.335, 0.72, 0.92), (0.43, 1.0, 1.0))):
            for a, b in zip(posts, posts[1:]):
                x0, x1 = x + w * a + 12, x + w * b - 4
                y0 = y + h * top
                sag = 34 * size
                c.path(f"M{num(x0)} {num(y0)}Q{num((x0 + x1) / 2)} {num(y0 + sag * 2)} {num(x1)} {num(y0 + 4)}", stroke="#4a4026",
                       width=3.2)
                count = int((x1 - x0) // (72 * size))
                for k in range(count):
                    t = (k + 0.6) / count
                    px = x0 + (x1 - x0) * t
                    py = y0 + 4 * sag * t * (1 - t)
                    if c.dice.chance(0.10):
                        continue
                    pw, ph = c.dice.between(44, 56) * size, c.dice.between(66, 84) * size
                    swing = c.dice.between(-7, 9)
                    d = (f"M{num(px - pw / 2)} {num(py)}L{num(px + pw / 2)} {num(py + 1)}"
                         f"L{num(px + pw / 2 + swing)} {num(py + ph)}"
                         f"Q{num(px + swing)} {num(py + ph + c.dice.between(-6, 8))} {num(px - pw / 2 + swing)} {num(py + ph - 2)}Z")
                    lit = c.dice.whole(0, 3)
                    c.path(d, paper[lit], opacity=strength)
                    c.path("".join(f"M{num(px - pw * 0.34 + swing * j / 7)} {num(py + ph * (0.20 + j * 0.11))}"
                                   f"h{num(pw * c.dice.between(0.4, 0.68))}" for j in range(6)), stroke="#4a3a28", width=2.2 * size,
                                   opacity=0.45)
                    c.path(f"M{num(px - pw * 0.3)} {num(py - 6)}v13M{num(px + pw * 0.3)} {num(py - 5)}v13", stroke="#8a6438",
                           width=4 * size)
        # the bench, papers, baskets
        bx, by, bw = x + w * 0.30, y + h * 0.745, w * 0.40
        pool(c, bx + bw / 2, by + 128, bw * 0.60, 34, 0.55)
        for at in (0.04, 0.34, 0.66, 0.96):
            c.rect(bx + bw * at - 8, by + 8, 16, 118, c.linear(["#c2a364", "#6b552c"], 0, 0, 1, 0))
        c.path(points([(bx - 14, by + 12), (bx + bw + 14, by + 12), (bx + bw - 22, by - 40), (bx + 22, by - 40)]),
               c.linear(["#d9c084", "#a88b50"]))
        c.path("".join(f"M{num(bx + 22 - k * 4.5)} {num(by - 40 + k * 6.5)}h{num(bw - 44 + k * 9)}" for k in range(1, 8)),
               stroke="#6b552c", width=2, opacity=0.6)
        c.rect(bx - 16, by + 10, bw + 32, 15, c.linear(["#cbae6c", "#6b552c"]), round_=6)
        for k in range(9):
            px, py = bx + 46 + k * (bw - 120) / 8, by - 22 + c.dice.between(-8, 8)
            lean = c.dice.between(-9, 9)
            c.path(points([(px, py), (px + 54, py + lean * 0.3), (px + 49, py + 26), (px - 7, py + 24)]),
                   c.linear(["#fffaea", "#e6d5aa"], 0, 0, 1, 1))
            c.path("".join(f"M{num(px + 4)} {num(py + 6 + j * 5)}h{num(c.dice.between(24, 40))}" for j in range(3)), stroke="#4a3a28",
                   width=1.8, opacity=0.5)
        stack = bx + bw * 0.80
        for k in range(9):
            c.rect(stack + c.dice.between(-4, 4), by - 32 - k * 7, 92, 7, "#f0e1b8" if k % 2 else "#cdb57e")
        c.path(f"M{num(stack + 46)} {num(by - 96)}v70", stroke="#a5321f", width=3.5)
        # two keepers in conical hats, only shapes
        for px, foot, s, flip in ((x + w * 0.265, y + h * 0.90, 1.18, 1), (x + w * 0.745, y + h * 0.895, 1.12, -1)):
            pool(c, px + 20, foot, 120 * s, 24 * s, 0.75)
            body = "#3c4a44" if flip > 0 else "#4a3d30"
            q = lambda a, b: f"{num(px + flip * a * s)} {num(foot - b * s)}"  # noqa: E731
            c.path(f"M{q(-34, 0)}L{q(-40, 120)}Q{q(-46, 190)} {q(-10, 222)}Q{q(24, 236)} {q(40, 214)}"
                   f"Q{q(46, 176)} {q(26, 122)}L{q(34, 0)}H{num(px + flip * 8 * s)}L{q(0, 92)}L{q(-10, 0)}Z",
                   c.linear([lighter(body, 0.32), body, darker(body, 0.45)], 0, 0, 1, 0.6))
            c.path(f"M{q(20, 206)}Q{q(64, 176)} {q(96, 140)}L{q(88, 128)}Q{q(50, 154)} {q(16, 170)}Z",
                   c.linear([lighter(body, 0.25), darker(body, 0.2)]))
            c.ellipse(px + flip * 97 * s, foot - 132 * s, 10 * s, 8 * s, "#b98d62")
            c.path(f"M{q(6, 226)}L{q(44, 226)}L{q(40, 252)}L{q(10, 250)}Z", "#8a6848")
            c.path(f"M{q(-58, 236)}L{q(30, 312)}L{q(100, 218)}Q{q(20, 214)} {q(-58, 236)}Z",
                   c.linear(["#fbeec4", "#d9bd7c", "#94743c"], 0, 0, 1, 1))
            rings = "".join(f"M{q(-58 + 88 * t, 236 + 76 * t)}Q{q(20 + 10 * t, 214 + 90 * t)} {q(100 - 70 * t, 218 + 94 * t)}"
                            for t in (0.2, 0.4, 0.6, 0.8))
            c.path(rings, stroke="#7c5e2c", width=1.6, opacity=0.5)
        # near leaves frame it
        for lx, ly, rx, ry in ((0.0, 0.02, 360, 150), (1.0, 0.0, 380, 170), (0.0, 1.0, 330, 130), (1.0, 1.0, 340, 140),
                               (0.52, -0.01, 420, 74)):
            leaves(c, x + w * lx, y + h * ly, rx, ry, "#3a4a2e", 66, 30)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.72, "#000000", 0.04), (1, "#0c1208", 0.48)], 0.46, 0.48, 0.74))
