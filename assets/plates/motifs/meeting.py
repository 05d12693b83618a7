"""A table with seven empty chairs and seven names."""
from draw.canvas import box, num, points
from draw.ground import mount
from draw.interior import beam, chair
from draw.scenery import leaves
from draw.tone import INK, darker, lighter


def seven_chairs(c, caption, names):
    with mount(c, caption, "#e6dfd0") as (x, y, w, h):
        wall, floor = "#b9bb9f", "#6f5238"
        horizon = y + h * 0.52
        c.rect(x, y, w, h * 0.53, c.linear([lighter(wall, 0.28), wall, darker(wall, 0.22)], 0, 0, 1, 0.5))
        c.rect(x, horizon, w, h * 0.5, c.linear([lighter(floor, 0.12), floor, darker(floor, 0.5)]))
        c.rect(x, y + h * 0.34, w, h * 0.18, c.linear(["#8f9a80", "#7c876e"]))
        c.rect(x, y + h * 0.335, w, 9, "#5f6a54")
        panels = "".join(box(x + 40 + k * 172, y + h * 0.37, 140, h * 0.115) for k in range(10))
        c.path(panels, stroke="#5f6a54", width=3, opacity=0.6)
        c.rect(x, horizon - 18, w, 20, "#57614c")
        d = "".join(f"M{num(x + w / 2 + i * 70)} {num(horizon)}L{num(x + w / 2 + i * 210)} {num(y + h)}" for i in range(-14, 15))
        c.path(d, stroke=darker(floor, 0.5), width=2.2, opacity=0.4)
        # window, left; its light over the table
        wx, wy, ww, wh = x + w * 0.045, y + h * 0.05, w * 0.16, h * 0.37
        c.rect(wx - 16, wy - 16, ww + 32, wh + 32, c.linear(["#f0ead6", "#b9ae90"]))
        c.rect(wx, wy, ww, wh, c.linear(["#fffdf0", "#f0efd2", "#c7d3b0"]))
        c.path("".join(f"M{num(wx + ww * k / 3)} {num(wy)}v{num(wh)}" for k in (1, 2))
               + "".join(f"M{num(wx)} {num(wy + wh * k / 4)}h{num(ww)}" for k in (1, 2, 3)), stroke="#e8e0c8", width=10)
        c.rect(wx - 30, wy + wh + 16, ww + 60, 16, c.linear(["#f4eedc", "#a89c7c"]))
        with c.clipped(box(wx, wy, ww, wh)):
            leaves(c, wx + ww * 0.70, wy + wh * 0.80, ww * 0.62, wh * 0.34, "#a9bd8c", 70, 13)
            leaves(c, wx + ww * 0.05, wy + wh * 0.16, ww * 0.40, wh * 0.20, "#b7c79a", 40, 12)
        c.path("".join(f"M{num(wx + ww * k / 3)} {num(wy)}v{num(wh)}" for k in (1, 2))
               + "".join(f"M{num(wx)} {num(wy + wh * k / 4)}h{num(ww)}" for k in (1, 2, 3)), stroke="#efe8d2", width=9)
        beam(c, [(wx + ww, wy), (x + w * 0.92, y + h * 0.70), (x + w * 0.50, y + h * 0.95), (wx + ww, wy + wh)], 0.40)
        # shelf of files on the right, a plain clock-less wall between
        sx, sy, sw, sh = x + w * 0.80, y + h * 0.055, w * 0.165, h * 0.445
        c.rect(sx + 10, sy + 14, sw, sh, "#2c2a1c", 0.35)
        c.rect(sx, sy, sw, sh, c.linear(["#5e4029", "#3a2717"]))
        for r in range(4):
            ry = sy + 14 + r * (sh - 10) / 4
            rh = (sh - 10) / 4 - 14
            c.rect(sx + 12, ry, sw - 24, rh, "#1d130b")
            k = sx + 16
            while k < sx + sw - 40:
                bw = c.dice.between(15, 28)
                bh = rh * c.dice.between(0.68, 0.95)
                tone = c.dice.pick(["#c9b17c", "#a98d5a", "#8f3e2c", "#6f7d66", "#d9c698", "#7f6a48"])
                c.rect(k, ry + rh - bh, bw, bh, c.linear([lighter(tone, 0.15), darker(tone, 0.3)], 0, 0, 1, 0))
                c.rect(k + 3, ry + rh - bh * 0.75, bw - 6, bh * 0.26, "#f3ead0", 0.85)
                k += bw + 1.5
        # seven chairs behind the table
        spots = [x + w * (0.118 + 0.1275 * k) for k in range(7)]
        for cx in spots:
            chair(c, cx, y + h * 0.80, h * 0.375, "#8b5a34")
        # the table
        ty, front = y + h * 0.635, y + h * 0.765
        top = [(x + w * 0.06, ty), (x + w * 0.94, ty), (x + w * 1.0, front), (x + w * 0.0, front)]
        c.path(points([(x, front), (x + w, front), (x + w, front + 40), (x, front + 40)]), "#000000", opacity=0.3)
        c.path(points(top), c.linear(["#7c8e78", "#66795f", "#566a53"], 0, 0, 1, 0.3))
        with c.clipped(points(top)):
            beam(c, [(x + w * 0.05, ty), (x + w * 0.70, ty), (x + w * 0.98, front), (x + w * 0.10, front)], 0.34)
            baize = "".join(f"M{num(x + c.dice.between(0, w))} {num(ty + c.dice.between(0, front - ty))}"
                            f"h{num(c.dice.between(4, 18))}" for _ in range(260))
            c.path(baize, stroke="#3c4c3a", width=1.4, opacity=0.35)
        cloth = h * 0.18
        c.rect(x, front, w, cloth, c.linear(["#5c7058", "#465842", "#2f3c2d"]))
        folds = ""
        for k in range(26):
            fx = x + w * (k + c.dice.between(0.2, 0.8)) / 26
            folds += (f"M{num(fx)} {num(front + 4)}"
                      f"q{num(c.dice.between(-10, 10))} {num(cloth / 2)} {num(c.dice.between(-6, 6))} {num(cloth - 4)}")
        c.path(folds, stroke="#22301f", width=12, opacity=0.30)
        with c.moved(-12, 0):
            c.path(folds, stroke="#9fb393", width=7, opacity=0.22)
        c.line(x, front, x + w, front, "#a9bb9c", 3, 0.6)
        c.rect(x, front + cloth, w, h, c.linear([(0, "#000000", 0.65), (1, "#000000", 0.1)]))
        hem = "".join(f"M{num(x + k * 12)} {num(front + cloth - 2)}v12" for k in range(int(w // 12)))
        c.path(hem, stroke="#3a4a36", width=3)
        # on the table: cups, papers, pens; and the cards with the names
        for k, (cx, name) in enumerate(zip(spots, names)):
            spread = (cx - (x + w / 2)) * 0.07
            px, py = cx + spread, ty + (front - ty) * 0.42
            c.path(points([(px - 58, py - 18), (px + 24, py - 18), (px + 32, py + 20), (px - 62, py + 20)]),
                   c.linear(["#fffaea", "#e3d6b4"], 0, 0, 1, 1))
            c.path("".join(f"M{num(px - 48)} {num(py - 10 + j * 7)}h{num(c.dice.between(40, 64))}" for j in range(4)), stroke=INK,
                   width=2, opacity=0.45)
            c.path(f"M{num(px + 2)} {num(py + 12)}l34 -30", stroke="#20242c", width=4, cap="round")
            c.ellipse(px + 62, py + 6, 23, 9, "#2c382a", 0.5)
            c.path(f"M{num(px + 44)} {num(py - 26)}h34l-5 30q-12 7 -24 0z", c.linear(["#fdfaf0", "#c9c0aa"], 0, 0, 1, 0))
            c.ellipse(px + 61, py - 26, 17, 6, "#efe9d8")
            c.ellipse(px + 61, py - 25, 13, 4, "#8a5a2c")
            qx, qy = cx + spread * 1.7, front - 4
            cw, ch = 214, 64
            c.path(points([(qx - cw / 2 + 8, qy - ch - 8), (qx + cw / 2 - 8, qy - ch - 8), (qx + cw / 2, qy - ch + 2),
                           (qx - cw / 2, qy - ch + 2)]), "#d9cba6")
            c.rect(qx - cw / 2 + 4, qy - 4, cw, 9, "#1d2a1b", 0.45)
            c.rect(qx - cw / 2, qy - ch, cw, ch, c.linear(["#fffcf0", "#efe4c6"]))
            c.line(qx - cw / 2 + 14, qy - 15, qx + cw / 2 - 14, qy - 15, "#b5341f", 1.6, 0.7)
            c.text(qx, qy - 26, name, 20, INK, weight="bold")
        c.rect(x, y, w, h, c.linear([(0, "#fff4d0", 0.22), (0.5, "#fff4d0", 0), (1, "#100c06", 0.42)], 0, 0, 1, 0.4))
