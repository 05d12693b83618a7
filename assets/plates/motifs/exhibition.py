"""A gallery with its visitors."""
from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.interior import room, visitor
from draw.tone import INK


def exhibition_hall(c, caption, panels, over):
    with mount(c, caption, "#e6dccb") as (x, y, w, h):
        wall, floor = "#2d241f", "#57473a"
        bx0, by0, bx1, by1 = room(c, x, y, w, h, wall, floor, (0.13, 0.09, 0.87, 0.66))
        # ceiling tracks and lamps
        for t in (0.28, 0.72):
            c.line(x + w * t, y, x + w * (0.5 + (t - 0.5) * 0.74), by0, "#0f0b09", 8)
        colours = ("#d9a441", "#8fc0a0", "#f0735f")
        pw = (bx1 - bx0) / 3
        for i, word in enumerate(panels):
            px = bx0 + i * pw + 16
            qw = pw - 32
            c.rect(px, by0 + 26, qw, by1 - by0 - 46, c.linear(["#43372f", "#352b25"]))
            c.rect(px, by0 + 26, qw, by1 - by0 - 46, c.radial([(0, "#fff0cc", 0.42), (1, "#fff0cc", 0)], 0.5, 0.10, 0.75))
            c.rect(px, by0 + 26, qw, 8, colours[i])
            c.text(px + 34, by0 + 132, word, 84, "#f4ead8", font="display", anchor="start")
            c.text(px + 36, by0 + 182, over, 40, colours[i], anchor="start", italic=True)
            # what hangs there: a sheet, a picture, a block
            if i == 0:
                fx, fy = px + qw * 0.10, by0 + 222
                c.rect(fx + 6, fy + 8, 150, 96, "#000000", 0.45)
                c.rect(fx, fy, 150, 96, c.linear(["#7d4f30", "#4a2a18"]))
                c.path("".join(box(fx + 12 + a * 12.8, fy + 12 + b * 12.4, 8, 5) for a in range(10) for b in range(6)), "#c69a68")
                fx += 190
                c.rect(fx + 6, fy + 8, 92, 150, "#000000", 0.45)
                c.rect(fx, fy, 92, 150, c.linear(["#f3e6c6", "#d3ba84"]))
                c.path("".join(f"M{num(fx + 16 + k * 12)} {num(fy + 16)}v{num(c.dice.between(70, 118))}" for k in range(6)),
                       stroke=INK, width=4.5, dash="14 5 9 4", opacity=0.8)
                c.path(f"M{num(fx + 22)} {num(fy + 96)}v34", stroke="#b5341f", width=6)
            elif i == 1:
                fx, fy = px + qw * 0.10, by0 + 222
                for k, (ww, hh) in enumerate(((150, 104), (104, 140))):
                    ox = fx + k * 186
                    c.rect(ox + 6, fy + 8, ww, hh, "#000000", 0.45)
                    c.rect(ox, fy, ww, hh, "#efe6d2")
                    c.rect(ox + 9, fy + 9, ww - 18, hh - 18, c.linear(["#b9b49a", "#6d7663", "#3b4238"]))
                    c.path(f"M{num(ox + 9)} {num(fy + hh - 9)}V{num(fy + hh * 0.6)}"
                           f"q{num(ww * 0.2)} -34 {num(ww * 0.42)} -4q{num(ww * 0.2)} -22 {num(ww - 18 - ww * 0.42)} 6V{num(fy + hh - 9)}Z", "#2c342c")
            else:
                fx, fy = px + qw * 0.10, by0 + 222
                for k in range(2):
                    ox = fx + k * 158
                    c.rect(ox + 6, fy + 8, 122, 166, "#000000", 0.45)
                    c.rect(ox, fy, 122, 166, c.linear(["#f6ebd0", "#d9c496"]))
                    c.rect(ox + 34, fy + 24, 54, 7, INK, 0.85)
                    c.path("".join(f"M{num(ox + 16)} {num(fy + 50 + j * 13)}h{num(c.dice.between(56, 90))}" for j in range(8)),
                           stroke=INK, width=4, opacity=0.5)
            lx = px + qw / 2
            c.path(points([(lx - 12, by0 - 6), (lx + 12, by0 - 6), (lx + qw * 0.42, by0 + 330), (lx - qw * 0.42, by0 + 330)]),
                   c.linear([(0, "#fff4d4", 0.34), (1, "#fff4d4", 0)]))
            c.path(f"M{num(lx - 16)} {num(by0 - 22)}h32l8 26h-48z", "#0f0b09")
            # light on the floor
            c.ellipse(lx + (lx - (x + w / 2)) * 0.10, by1 + 44, qw * 0.52, 32, c.radial([(0, "#ffe9bc", 0.36), (1, "#ffe9bc", 0)]))
        # frames along the side walls
        for side in (0, 1):
            for k in range(2):
                s0, s1 = 0.014 + k * 0.058, 0.058 + k * 0.054
                pick = (lambda s, t: (x + w * s, y + h * 0.09 * s / 0.13
                                      + (h - h * 0.34 * s / 0.13 - h * 0.09 * s / 0.13) * t)) if side == 0 else \
                    (lambda s, t: (x + w - w * s, y + h * 0.09 * s / 0.13 + (h - h * 0.34 * s / 0.13 - h * 0.09 * s / 0.13) * t))
                quad = [pick(s0, 0.26), pick(s1, 0.26), pick(s1, 0.60), pick(s0, 0.60)]
                c.path(points(quad), c.linear(["#efe3c4", "#b9a67c"], 0, 0, 1, 1), stroke="#0f0b09", width=7)
        # glass cases
        for cx, cw, fy in ((0.50, 290, 0.785), (0.225, 350, 0.875), (0.785, 350, 0.875)):
            gx, gy = x + w * cx, y + h * fy
            gh = cw * 0.34
            pool(c, gx, gy + gh * 0.70, cw * 0.66, 30, 0.8)
            c.rect(gx - cw / 2 + 14, gy - 8, cw - 28, gh * 0.72, c.linear(["#6a5546", "#3a2c23", "#241b16"]))
            c.path(f"M{num(gx - cw / 2 + 34)} {num(gy + 12)}h{num(cw - 68)}v{num(gh * 0.72 - 40)}h{num(-(cw - 68))}z",
                   stroke="#8d6f4a", width=2, opacity=0.6)
            c.rect(gx - cw / 2, gy - 16, cw, 18, c.linear(["#b98f52", "#6f5026"]))
            c.path(points([(gx - cw / 2 + 12, gy - 18), (gx + cw / 2 - 12, gy - 18), (gx + cw / 2 - 34, gy - 62),
                           (gx - cw / 2 + 34, gy - 62)]), c.linear(["#f9e9c2", "#d9bf88"]))
            if cx < 0.4:
                c.path(points([(gx - 96, gy - 28), (gx - 8, gy - 28), (gx - 12, gy - 54), (gx - 84, gy - 54)]), "#fffaea")
                c.path("".join(f"M{num(gx - 82 + j)} {num(gy - 50 + j * 5)}h60" for j in range(4)), stroke=INK, width=2, opacity=0.6)
                c.path(points([(gx + 22, gy - 28), (gx + 108, gy - 28), (gx + 92, gy - 54), (gx + 26, gy - 54)]), "#6d1d17")
            elif cx > 0.6:
                c.circle(gx - 52, gy - 44, 22, "#3a3430")
                c.circle(gx - 52, gy - 44, 8, "#a7a49b")
                c.path(points([(gx + 6, gy - 26), (gx + 112, gy - 26), (gx + 100, gy - 60), (gx + 14, gy - 60)]), "#c3a06a")
            else:
                c.path(points([(gx - 84, gy - 26), (gx + 84, gy - 26), (gx + 72, gy - 58), (gx - 72, gy - 58)]), "#f6ebd0")
                c.rect(gx - 30, gy - 52, 60, 4, INK, 0.8)
                c.path("".join(f"M{num(gx - 56)} {num(gy - 43 + j * 6)}h{num(c.dice.between(80, 112))}" for j in range(3)),
                       stroke=INK, width=2.4, opacity=0.55)
            glass = points([(gx - cw / 2 + 4, gy - 16), (gx + cw / 2 - 4, gy - 16), (gx + cw / 2 - 10, gy - 16 - gh),
                            (gx - cw / 2 + 10, gy - 16 - gh)])
            c.path(glass, c.linear([(0, "#ffffff", 0.20), (0.5, "#ffffff", 0.04), (1, "#ffffff", 0.14)], 0, 0, 1, 1),
                   stroke="#fff3d4", width=2.5)
            c.path(f"M{num(gx - cw * 0.30)} {num(gy - 10 - gh)}l{num(-cw * 0.10)} {num(gh - 12)}", stroke="#ffffff", width=8,
                   opacity=0.20)
        visitor(c, x + w * 0.372, y + h * 0.875, h * 0.42, "#2a2320")
        visitor(c, x + w * 0.630, y + h * 0.965, h * 0.49, "#231c19", True)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.72, "#000000", 0.06), (1, "#000000", 0.50)], 0.5, 0.45, 0.78))
