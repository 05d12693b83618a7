"""The microphone before a square full of people."""
from draw.canvas import num, points
from draw.ground import mount
from draw.scenery import hills, leaves, sky
from draw.tone import darker, lighter, mix


def square_microphone(c, caption, streamers=("#b5341f", "#a02c1a")):
    """A sea of people seen from the platform, only dots and hats; the microphone stands before them."""
    with mount(c, caption, "#e6dcc6") as (x, y, w, h):
        dice = c.dice
        sky(c, x, y, w, h * 0.55, ["#6f98b0", "#a9c2c4", "#ead9ae", "#f6dfa8"])
        c.circle(x + w * 0.22, y + h * 0.10, h * 0.42, c.radial([(0, "#fff6d8", 0.85), (0.3, "#fff2c8", 0.34), (1, "#fff2c8", 0)]))
        for cx, cy, r in ((0.30, 0.12, 330), (0.72, 0.08, 400), (0.90, 0.20, 260), (0.52, 0.22, 300)):
            c.ellipse(x + w * cx, y + h * cy, r, 24, c.radial([(0, "#fffaf0", 0.75), (1, "#fffaf0", 0)]))
        horizon = y + h * 0.40
        hills(c, x, w, horizon - 8, 46, horizon + 30, "#8fa08c", 5)
        for k in range(22):
            leaves(c, x + w * (k + 0.5) / 22 + dice.between(-14, 14), horizon - 34 -
                   dice.between(0, 18), 62, 46, ("#6f8560", "#5f7754", "#7f956c")[k % 3], 26, 11)
        # poles with plain cloth streamers
        for k in range(15):
            px, tall = x + w * (k + 0.5) / 15 + dice.between(-16, 16), dice.between(70, 150)
            c.line(px, horizon + 16, px, horizon + 16 - tall, "#4a3a2a", 3)
            tone = streamers[k % 2]
            c.path(f"M{num(px)} {num(horizon + 18 - tall)}q20 -10 38 2t36 -2v22q-18 12 -36 2t-38 -2z",
                   c.linear([lighter(tone, 0.25), darker(tone, 0.15)], 0, 0, 1, 0))
        c.rect(x, horizon, w, h, c.linear(["#b7a27a", "#8a7452", "#4a3a28"]))
        # the crowd: rows coming towards us; far off it is only a grain of dashes
        rows = 26
        for r in range(rows):
            t = r / (rows - 1)
            yy, s = horizon + 6 + (y + h * 0.83 - horizon) * t ** 1.5, 2.4 + 17 * t ** 1.5
            haze = 0.55 * (1 - t) ** 1.3
            if s < 6.2:
                for k, tone in enumerate(("#f0e2bc", "#5c4c3c", "#d8c08c", "#8a6f50", "#2f2a26", streamers[0])):
                    gaps = " ".join(str(round(dice.between(1, 2) * s * (1 if j % 2 == 0 else 3 + k * 0.6), 1)) for j in range(14))
                    c.path(f"M{round(x - dice.between(0, 40))} {num(yy + dice.between(-1, 1))}h{round(w + 40)}", stroke=mix(tone, "#e6d2a4", haze),
                           width=s * 1.6, dash=gaps)
                continue
            groups = {}
            px = x - s
            while px < x + w + s:
                kind = dice.between(0, 1)
                tone = dice.pick(streamers) if kind <= 0.10 else dice.pick(
                    ("#f0e2bc", "#d8c08c", "#3f3630", "#5c4c3c", "#8a6f50", "#2f2a26"))
                groups.setdefault((tone, kind < 0.42), []).append(
                    (round(px + dice.between(-0.3, 0.3) * s), round(yy + dice.between(-0.3, 0.3) * s)))
                px += s * dice.between(1.5, 2.0)
            for (tone, hat), spots in groups.items():
                tone = mix(tone, "#e6d2a4", haze)
                c.path("".join(f"M{a} {round(b + s * 1.35)}v9" for a, b in spots),
                       stroke=darker(tone, 0.30), width=s * 1.55, cap="round")
                if hat:
                    reach, rise = round(s), round(s * 0.95)
                    c.path("".join(f"M{a - reach} {round(b + s * 0.35)}l{reach}-{rise} {reach} {rise}q-{reach} {round(s * 0.35)}-{2 * reach} 0" for a, b in spots),
                           mix(mix(tone, "#f3e2b4", 0.75), "#e6d2a4", haze))
                else:
                    c.path(
                        "".join(
                            f"M{a} {b}h.1" for a,
                            b in spots),
                        stroke=mix(
                            "#33291f",
                            tone,
                            0.25),
                        width=s * 1.15,
                        cap="round")
        # light and shade over them
        c.rect(x, horizon, w, h, c.linear([(0, "#fff0c8", 0.55), (0.25, "#fff0c8", 0.10), (1, "#2a1808", 0.35)]))
        # the platform's rail, hung with cloth
        ry = y + h * 0.825
        c.rect(x, ry, w, h, c.linear(["#7a3020", "#4a1810"]))
        swags = ""
        n = 8
        for k in range(n):
            a, b = x + w * k / n, x + w * (k + 1) / n
            for j in range(4):
                swags += f"M{num(a + j * 8)} {num(ry + 18)}Q{num((a + b) / 2)} {num(ry + 66 + j * 26)} {num(b - j * 8)} {num(ry + 18)}"
        c.path(swags, stroke="#2a0c08", width=8, opacity=0.35)
        with c.moved(0, -5):
            c.path(swags, stroke="#c8644a", width=4, opacity=0.5)
        c.rect(x, ry - 16, w, 36, c.linear(["#c99a5c", "#8a5c30", "#4a2e16"]))
        c.line(x, ry - 15, x + w, ry - 15, "#f3d9a0", 3, 0.8)
        # two sheets on a lectern board, and the microphone
        lx = x + w * 0.50
        c.path(points([(lx - 250, ry - 22), (lx + 90, ry - 22), (lx + 130, ry + 84),
               (lx - 290, ry + 84)]), c.linear(["#8a5c34", "#5a381c"]))
        c.path(points([(lx - 290, ry + 84), (lx + 130, ry + 84), (lx + 130, ry + 100), (lx - 290, ry + 100)]), "#3a2210")
        for ox, tone in ((0, "#efe2c0"), (-14, "#fffaea")):
            c.path(points([(lx - 196 + ox, ry - 14), (lx + 20 + ox, ry - 16), (lx + 40 + ox, ry + 66),
                   (lx - 216 + ox, ry + 68)]), c.linear([tone, darker(tone, 0.10)], 0, 0, 1, 1))
        lines = "".join(f"M{num(lx - 192 - k * 2.4)} {num(ry - 2 + k * 9)}h{num(190 + k * 4 if k < 6 else 110)}" for k in range(7))
        c.path(lines, stroke="#2b2430", width=3.4, opacity=0.55)
        mx, my = x + w * 0.605, y + h * 0.43
        c.rect(mx - 7, my + 96, 14, y + h - my, c.linear(["#e6e2d6", "#7d796c", "#2c2a26"], 0, 0, 1, 0))
        c.path(f"M{num(mx - 58)} {num(my + 40)}a58 58 0 0 0 116 0", stroke="#3a3834", width=12, cap="round")
        c.path(f"M{num(mx - 58)} {num(my + 40)}a58 58 0 0 0 116 0", stroke="#b9b4a6", width=4, cap="round")
        c.circle(mx + 5, my + 6, 72, "#000000", 0.25)
        c.circle(mx, my, 70, c.linear(["#f0ece0", "#8f8b7e", "#3c3a34"], 0, 0, 1, 1))
        c.circle(mx, my, 57, c.radial([(0, "#4a4842", 1), (0.8, "#26241f", 1), (1, "#0e0d0b", 1)], 0.4, 0.35, 0.75))
        mesh = "".join(f"M{num(mx - 54)} {num(my - 50 + k * 9)}h108" for k in range(12)) + \
            "".join(f"M{num(mx - 50 + k * 9)} {num(my - 54)}v108" for k in range(12))
        with c.clipped(f"M{num(mx - 54)} {num(my)}a54 54 0 1 0 108 0a54 54 0 1 0 -108 0z"):
            c.path(mesh, stroke="#c9c4b4", width=2, opacity=0.55)
        for a, b in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
            c.circle(mx + a * 45, my + b * 45, 6, "#d8d2c0")
        c.path(f"M{num(mx - 40)} {num(my - 40)}q26 -26 64 -12", stroke="#ffffff", width=5, opacity=0.7, cap="round")
        c.mark("micro", mx, my)
        c.rect(x, y, w, h, c.linear([(0, "#fff4cf", 0.30), (0.45, "#fff4cf", 0), (1, "#1c1006", 0.30)], 0, 0, 1, 0.7))
