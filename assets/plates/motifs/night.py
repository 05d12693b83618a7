"""A truck with crates of records on a road at night."""
from math import cos, pi, sin

from draw.canvas import curve, num, points
from draw.ground import mount, pool
from draw.limestone import peak
from draw.scenery import leaves, mist, sky
from draw.tone import darker, lighter


def night_truck(c, caption):
    with mount(c, caption, "#dcd6c8") as (x, y, w, h):
        sky(c, x, y, w, h, ["#0f1a26", "#1d2f3d", "#3a5058", "#5d6d66"])
        stars = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h * 0.42))}h.1" for _ in range(150))
        c.path(stars, stroke="#f6efd6", width=2.6, cap="round", opacity=0.75)
        stars = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h * 0.36))}h.1" for _ in range(22))
        c.path(stars, stroke="#fffbe8", width=4.6, cap="round", opacity=0.9)
        mx, my = x + w * 0.79, y + h * 0.17
        c.circle(mx, my, 230, c.radial([(0, "#f3ecd0", 0.55), (0.3, "#dfe0cc", 0.22), (1, "#dfe0cc", 0)]))
        c.circle(mx, my, 62, "#f6f0d8")
        c.path(f"M{num(mx - 44)} {num(my - 6)}"
               f"q10 -34 40 -34q-6 22 10 30q-4 26 -26 22q-18 2 -24 -18M{num(mx + 10)} {num(my + 30)}q18 -16 34 -8q-8 22 -34 8",
               "#ddd6ba", opacity=0.6)
        for foot, tone, peaks in ((0.62, "#3c5257", ((0.08, 0.12, 0.26), (0.25, 0.10, 0.34), (0.45, 0.13, 0.27), (0.66, 0.10, 0.36),
                                                     (0.86, 0.12, 0.30), (1.0, 0.10, 0.24))),
                                  (0.68, "#27393d", ((0.0, 0.14, 0.34), (0.17, 0.10, 0.22), (0.55, 0.13, 0.24), (0.94, 0.16, 0.36)))):
            for px, half, tall in peaks:
                peak(c, x + w * px, y + h * foot, w * half, h * tall, tone, 0.0)
            mist(c, x, y + h * (foot - 0.14), w, h * 0.18, "#8fa09a", 0.5)
        # a river of mist in the valley; the slope and the road
        c.path(curve([(x - 400, y + h * 0.66), (x - 60, y + h * 0.66), (x + w * 0.3, y + h * 0.645), (x + w * 0.6, y + h * 0.66),
                      (x + w + 60, y + h * 0.64), (x + w + 400, y + h * 0.63), (x + w + 400, y + h + 400), (x - 400, y + h + 400),
                      (x - 400, y + h * 0.66)], close=True), c.linear(["#1b2a28", "#131c19", "#0a0f0d"]))
        road = points([(x - 20, y + h * 0.80), (x + w + 20, y + h * 0.755), (x + w + 20, y + h * 0.885), (x - 20, y + h * 0.955)])
        c.path(road, c.linear(["#4f4a3c", "#3a362c", "#24221c"]))
        with c.clipped(road):
            ruts = "".join(f"M{num(x - 20)} {num(y + h * (0.845 + 0.07 * k))}"
                           f"L{num(x + w + 20)} {num(y + h * (0.795 + 0.055 * k))}" for k in (0, 1))
            c.path(ruts, stroke="#191712", width=15, opacity=0.55)
            pebbles = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + h * c.dice.between(0.76, 0.95))}"
                              f"h{num(c.dice.between(2, 14))}" for _ in range(240))
            c.path(pebbles, stroke="#8d8468", width=2.6, cap="round", opacity=0.30)
        # the low hooded beam
        fx, fy = x + w * 0.665, y + h * 0.745
        c.path(points([(fx, fy - 4), (fx, fy + 16), (x + w * 0.80, y + h * 0.885), (x + w + 40, y + h * 0.90),
                       (x + w + 40, y + h * 0.775)]), c.linear([(0, "#ffe7a6", 0.75), (0.5, "#ffd680", 0.26), (1, "#ffd680", 0)], 0,
                                                               0, 1, 0.2))
        c.ellipse(x + w * 0.82, y + h * 0.845, 230, 44, c.radial([(0, "#ffe9b0", 0.65), (1, "#ffe9b0", 0)]))
        # the truck, from the side, leaves on its cover
        bx, by = x + w * 0.215, y + h * 0.44
        bw, bh = w * 0.27, h * 0.235
        pool(c, x + w * 0.43, y + h * 0.85, w * 0.30, 40, 0.85)
        body = "#4a5240"
        c.rect(bx, by + bh, w * 0.445, 34, "#171813")
        c.rect(bx, by + bh * 0.42, bw, bh * 0.60, c.linear([lighter(body, 0.12), body, darker(body, 0.55)]))
        c.path("".join(f"M{num(bx)} {num(by + bh * (0.42 + 0.15 * k))}h{num(bw)}" for k in range(1, 4))
               + "".join(f"M{num(bx + bw * k / 5)} {num(by + bh * 0.42)}v{num(bh * 0.6)}" for k in range(1, 5)), stroke="#1c2018",
               width=4, opacity=0.7)
        # crates above the side boards
        for k in range(5):
            kx = bx + 12 + k * (bw - 24) / 5
            kh = bh * c.dice.between(0.30, 0.44)
            tone = c.dice.pick(["#6d5534", "#5d4a2e", "#2c2b28", "#77603c"])
            c.rect(kx, by + bh * 0.42 - kh, (bw - 24) / 5 - 6, kh, c.linear([lighter(tone, 0.16), darker(tone, 0.45)], 0, 0, 1, 0.4))
            c.path(f"M{num(kx)} {num(by + bh * 0.42 - kh * 0.5)}h{num((bw - 24) / 5 - 6)}", stroke="#15110b", width=3, opacity=0.7)
            if k in (1, 3):
                c.rect(kx + 16, by + bh * 0.42 - kh * 0.86, 44, 24, "#c9b98e", 0.8)
        cover = (f"M{num(bx - 10)} {num(by + bh * 0.30)}Q{num(bx + 8)} {num(by - 42)} {num(bx + bw * 0.2)} {num(by - 46)}"
                 f"H{num(bx + bw * 0.86)}Q{num(bx + bw + 4)} {num(by - 40)} {num(bx + bw + 8)} {num(by + bh * 0.26)}"
                 f"Q{num(bx + bw * 0.76)} {num(by + bh * 0.06)} {num(bx + bw * 0.5)} {num(by + bh * 0.12)}"
                 f"Q{num(bx + bw * 0.2)} {num(by + bh * 0.02)} {num(bx - 10)} {num(by + bh * 0.30)}Z")
        c.path(cover, c.linear(["#6d7860", "#3f4838", "#22281f"]))
        c.path("".join(f"M{num(bx + bw * t)} {num(by - 44)}q-6 36 0 {num(bh * 0.24)}" for t in (0.2, 0.4, 0.6, 0.8)),
               stroke="#1c2018", width=4, opacity=0.6)
        for t in (0.04, 0.22, 0.42, 0.62, 0.82, 0.97):
            leaves(c, bx + bw * t, by - 30 + c.dice.between(-10, 16), 78, 40, "#41523a", 40, 14)
        # cab and bonnet
        kx = bx + bw + 12
        cab = (f"M{num(kx)} {num(by + bh + 8)}V{num(by + bh * 0.10)}"
               f"Q{num(kx + 4)} {num(by - 8)} {num(kx + 30)} {num(by - 10)}H{num(kx + 118)}"
               f"Q{num(kx + 138)} {num(by - 6)} {num(kx + 148)} {num(by + 16)}L{num(kx + 176)} {num(by + bh * 0.46)}"
               f"H{num(kx + 268)}Q{num(kx + 300)} {num(by + bh * 0.50)} {num(kx + 304)} {num(by + bh * 0.72)}"
               f"V{num(by + bh + 8)}Z")
        c.path(cab, c.linear([lighter(body, 0.34), body, darker(body, 0.55)], 0, 0, 0.5, 1))
        c.path(points([(kx + 34, by + 14), (kx + 84, by + 14), (kx + 84, by + bh * 0.44), (kx + 34, by + bh * 0.44)]),
               c.linear(["#2a3b42", "#0e1518"]))
        c.path(points([(kx + 96, by + 14), (kx + 124, by + 14), (kx + 154, by + bh * 0.44), (kx + 96, by + bh * 0.44)]),
               c.linear(["#5d757c", "#18242a"], 0, 0, 1, 1))
        c.path(f"M{num(kx + 90)} {num(by + 8)}V{num(by + bh)}M{num(kx + 10)} {num(by + bh * 0.54)}H{num(kx + 170)}"
               f"M{num(kx + 188)} {num(by + bh * 0.60)}h92M{num(kx + 188)} {num(by + bh * 0.68)}"
               f"h92M{num(kx + 188)} {num(by + bh * 0.76)}h92", stroke="#171a13", width=3.5, opacity=0.7)
        c.path(f"M{num(kx + 30)} {num(by - 8)}H{num(kx + 118)}Q{num(kx + 138)} {num(by - 4)} {num(kx + 148)} {num(by + 18)}"
               f"L{num(kx + 176)} {num(by + bh * 0.46)}H{num(kx + 268)}", stroke="#b9c4b0", width=3.5, opacity=0.75)
        leaves(c, kx + 66, by - 20, 96, 34, "#41523a", 44, 14)
        # headlamp under its hood
        c.path(f"M{num(kx + 276)} {num(by + bh * 0.80)}h44v-10q-14 -16 -44 -14z", "#11130e")
        c.ellipse(kx + 308, by + bh * 0.87, 13, 15, "#ffeab0")
        c.ellipse(kx + 308, by + bh * 0.87, 44, 44, c.radial([(0, "#ffe7a6", 0.8), (1, "#ffe7a6", 0)]))
        c.rect(kx + 262, by + bh + 8, 66, 20, c.linear(["#6f746a", "#20231c"]), round_=4)
        for wx, r in ((bx + 86, 70), (bx + 236, 70), (kx + 214, 70)):
            wy = y + h * 0.76
            c.path(f"M{num(wx - r - 20)} {num(wy + 6)}A{num(r + 20)} {num(r + 20)} 0 0 1 {num(wx + r + 20)} {num(wy + 6)}",
                   stroke="#11130e", width=20)
            c.circle(wx, wy + 6, r, c.radial(["#1c1c19", "#0d0d0c"]))
            c.path("".join(f"M{num(wx + cos(a * pi / 14) * r)} {num(wy + 6 + sin(a * pi / 14) * r)}"
                           f"L{num(wx + cos(a * pi / 14) * r * 0.86)} {num(wy + 6 + sin(a * pi / 14) * r * 0.86)}"
                           for a in range(28)), stroke="#3c3b34", width=6)
            c.circle(wx, wy + 6, r * 0.50, c.linear(["#8b917f", "#3d4237"], 0, 0, 1, 1))
            c.circle(wx, wy + 6, r * 0.16, "#171914")
            c.path("".join(f"M{num(wx + cos(a * pi / 3) * r * 0.33)} {num(wy + 6 + sin(a * pi / 3) * r * 0.33)}h.1"
                           for a in range(6)), stroke="#171914", width=9, cap="round")
        # dust, grass, a kilometre stone
        for k in range(9):
            c.ellipse(bx - 20 - k * 26, y + h * 0.80 - c.dice.between(0, 26), 60 + k * 10, 26 + k * 4,
                      c.radial([(0, "#b9b08c", 0.16), (1, "#b9b08c", 0)]))
        kmx, kmy = x + w * 0.905, y + h * 0.765
        c.path(f"M{num(kmx - 36)} {num(kmy)}v-62a36 32 0 0 1 72 0v62z", c.linear(["#efe8d4", "#a8a08a"], 0, 0, 1, 0))
        c.path(f"M{num(kmx - 36)} {num(kmy - 58)}v-4a36 32 0 0 1 72 0v4z", "#b5341f")
        grass = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + h + 4)}"
                        f"q{num(c.dice.between(-14, 14))} {num(-c.dice.between(40, 70))} {num(c.dice.between(-34, 34))} {num(-c.dice.between(60, 130))}" for _ in range(240))
        c.path(grass, stroke="#0a100c", width=5, cap="round")
        leaves(c, x + w * 0.01, y + h * 0.10, 300, 190, "#0e1a17", 130, 26, light=False)
        leaves(c, x + w * 0.06, y + h * 0.99, 300, 90, "#0c1411", 100, 22, light=False)
        leaves(c, x + w * 0.97, y + h * 1.0, 300, 100, "#0c1411", 100, 22, light=False)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.75, "#000000", 0.06), (1, "#000000", 0.45)], 0.55, 0.5, 0.75))
