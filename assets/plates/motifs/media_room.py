"""A dark room of moving light."""
from math import cos, pi, sin

from draw.canvas import num, points
from draw.ground import mount
from draw.interior import room, visitor


def media_room(c, caption, left, right):
    """A dark room: a ring of moving light in the middle, lit leaves on one side, woodblocks on the other."""
    with mount(c, caption, "#dcd6ca") as (x, y, w, h):
        bx0, by0, bx1, by1 = room(c, x, y, w, h, "#1d1e26", "#2a2a30", (0.24, 0.14, 0.76, 0.64))
        cx, cy = x + w * 0.5, y + h * 0.40
        # back wall: a curtain of vertical lights
        for k in range(58):
            px = bx0 + (bx1 - bx0) * (k + 0.5) / 58
            tall = (by1 - by0) * c.dice.between(0.35, 0.95)
            top = by0 + (by1 - by0 - tall) * c.dice.between(0.1, 0.9)
            tone = c.dice.pick(["#f0b860", "#e86a4a", "#fbe2a8", "#9fc0a8"])
            c.rect(px - 2.5, top, 5, tall, c.linear([(0, tone, 0), (0.5, tone, 0.75), (1, tone, 0)]))
        c.rect(bx0, by0, bx1 - bx0, by1 - by0, c.radial([(0, "#ffdf9c", 0.30), (1, "#ffdf9c", 0)], 0.5, 0.5, 0.6))

        def side_wall(side, s, t):
            px = x + w * 0.24 * s if side == 0 else x + w - w * 0.24 * s
            top, foot = y + h * 0.14 * s, y + h - h * 0.36 * s
            return px, top + (foot - top) * t
        # left: tall lit leaves with brush columns
        for k in range(4):
            s0, s1 = 0.07 + 0.235 * k, 0.07 + 0.235 * k + 0.185
            quad = [side_wall(0, s0, 0.20), side_wall(0, s1, 0.20), side_wall(0, s1, 0.62), side_wall(0, s0, 0.62)]
            c.path(points(quad), c.linear(["#f9e9bf", "#eccb86", "#c99a52"], 0, 0, 1, 0.4))
            dark = red = ""
            for j in range(6):
                s = s0 + (s1 - s0) * (j + 0.7) / 6.4
                at = 0.245
                while at < 0.575:
                    long = c.dice.between(0.012, 0.024)
                    a, b = side_wall(0, s, at), side_wall(0, s, at + long)
                    piece = f"M{num(a[0])} {num(a[1])}L{num(b[0])} {num(b[1])}"
                    if c.dice.chance(0.07):
                        red += piece
                    elif c.dice.chance(0.9):
                        dark += piece
                    at += long + 0.010
            c.path(dark, stroke="#2a1f18", width=7 - k, opacity=0.8)
            c.path(red, stroke="#c93f2c", width=8 - k)
            c.path(points(quad), stroke="#0d0d12", width=4)
        # right: woodblocks in rows
        for k in range(3):
            for r in range(3):
                s0, s1 = 0.08 + 0.29 * k, 0.08 + 0.29 * k + 0.245
                t0 = 0.19 + 0.155 * r
                quad = [side_wall(1, s0, t0), side_wall(1, s1, t0), side_wall(1, s1, t0 + 0.118), side_wall(1, s0, t0 + 0.118)]
                c.path(points(quad), c.linear(["#9a6a42", "#6d4528", "#3f2514"], 1, 0, 0, 0.5))
                cuts = ""
                for j in range(13):
                    s = s0 + (s1 - s0) * (j + 1) / 14
                    for q in range(6):
                        a, b = side_wall(1, s, t0 + 0.014 + 0.0162 * q), side_wall(1, s, t0 + 0.014 + 0.0162 * q + 0.009)
                        cuts += f"M{num(a[0])} {num(a[1])}L{num(b[0])} {num(b[1])}"
                c.path(cuts, stroke="#d8a878", width=6 - 1.2 * k, opacity=0.75)
                c.path(points(quad), stroke="#1a0f08", width=4)
        c.mark("chau ban", *side_wall(0, 0.5, 0.4))
        c.mark("moc ban", *side_wall(1, 0.5, 0.4))
        for side, word in ((0, left), (1, right)):
            px, py = x + w * (0.125 if side == 0 else 0.875), y + h * 0.125
            c.text(px, py, word, 34, "#fbe7b8", font="display", weight="bold", spacing=1)
        # floor: light pools of the three areas
        for px, py, rx, tone in ((0.14, 0.86, 0.20, "#f0c878"), (0.5, 0.78, 0.26, "#ffdf9c"), (0.86, 0.86, 0.20, "#c98a5a")):
            c.ellipse(x + w * px, y + h * py, w * rx, h * 0.11, c.radial([(0, tone, 0.42), (1, tone, 0)]))
        # the ring in the middle
        ry = y + h * 0.765
        c.ellipse(cx, ry + 26, w * 0.185, h * 0.072, "#0b0b10", 0.7)
        c.ellipse(cx, ry, w * 0.18, h * 0.068, c.linear(["#3d3d48", "#1a1a20"]))
        c.ellipse(cx, ry - 6, w * 0.168, h * 0.060, c.radial([(0, "#fff6dc", 1), (0.6, "#f0b860", 0.9), (1, "#8d4a24", 0.9)]))
        for k in range(3):
            c.ellipse(cx, ry - 8 - k * 3, w * (0.12 - 0.035 * k), h * (0.042 - 0.012 * k), "none", stroke="#fffaf0", width=2.5,
                      opacity=0.7)
        c.path(points([(cx - w * 0.165, ry - 10), (cx + w * 0.165, ry - 10), (cx + w * 0.12, y + h * 0.12),
                       (cx - w * 0.12, y + h * 0.12)]),
               c.linear([(0, "#ffe9b4", 0.02), (0.6, "#ffe9b4", 0.20), (1, "#ffe9b4", 0.50)]))
        c.ellipse(cx, y + h * 0.115, w * 0.13, h * 0.028, "#0e0e13")
        c.ellipse(cx, y + h * 0.120, w * 0.12, h * 0.022, c.radial([(0, "#fff4d4", 1), (1, "#e6a850", 0.5)]))
        # leaves of light rising in a turn
        flock = {"#fff6dc": "", "#f6c878": "", "#f08a5a": ""}
        for k in range(90):
            t = k / 90
            a = t * pi * 7 + c.dice.between(-0.4, 0.4)
            rr = w * (0.050 + 0.070 * (1 - t) + 0.03 * sin(t * 9))
            px, py = cx + cos(a) * rr, ry - 34 - t * h * 0.50 + sin(a) * rr * 0.26
            s = 7 + 11 * (0.5 + 0.5 * sin(a))
            tilt = c.dice.between(-0.6, 0.6)
            flock[c.dice.pick(list(flock))] += points([(px - s, py - s * 0.6 + tilt * s), (px + s * 0.7, py - s * 0.8),
                                                       (px + s, py + s * 0.6 - tilt * s), (px - s * 0.8, py + s * 0.8)])
        for tone, d in flock.items():
            c.path(d, tone, opacity=0.86)
        visitor(c, x + w * 0.335, y + h * 0.93, h * 0.40, "#26242a")
        visitor(c, x + w * 0.395, y + h * 0.95, h * 0.27, "#2c2628")
        visitor(c, x + w * 0.715, y + h * 0.90, h * 0.37, "#221f24", True)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.72, "#000000", 0.05), (1, "#000000", 0.55)], 0.5, 0.45, 0.78))
