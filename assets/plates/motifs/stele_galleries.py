"""Two galleries of steles receding to a gate."""
from draw.building import roof
from draw.canvas import num, points
from draw.ground import mount
from draw.scenery import leaves, sky
from draw.tone import darker, lighter, mix


def stele_rows(c, caption):
    """Two rows of steles on tortoises under long roofs, receding to a gate."""
    with mount(c, caption, "#e4d8c2") as (x, y, w, h):
        vx, vy = x + w * 0.5, y + h * 0.47
        sky(c, x, y, w, h * 0.6, ["#7d9aa4", "#d9c9a4", "#f4d49a", "#f7c98a"])
        c.circle(vx, vy - 20, h * 0.26, c.radial([(0, "#fff4c8", 0.95), (0.4, "#ffe0a0", 0.4), (1, "#ffe0a0", 0)]))
        for px, r, py in ((0.40, 120, 0.40), (0.60, 130, 0.41), (0.5, 90, 0.44), (0.32, 130, 0.36), (0.68, 130, 0.36)):
            leaves(c, x + w * px, y + h * py, r, r * 0.62, "#8a9a62", 80, 12)
        # the far gate
        gw = w * 0.062
        c.rect(vx - gw, vy - 26, gw * 2, 66, c.linear(["#c9a878", "#8a6238"]))
        c.path(f"M{num(vx - 22)} {num(vy + 40)}v-34a22 22 0 0 1 44 0v34z", "#fff0c4")
        roof(c, vx, vy - 22, gw * 1.3, 30, gw * 0.8, "#8a4a32", 12, (), 26)
        # brick path
        c.path(points([(vx - w * 0.035, vy + 40), (vx + w * 0.035, vy + 40), (x + w * 1.05, y + h), (x - w * 0.05, y + h)]),
               c.linear(["#e0b884", "#b5764c", "#6d4028"]))
        rows = ""
        for k in range(15):
            t = (k / 15) ** 2.0
            yy = vy + 40 + (y + h - vy - 40) * t
            half = w * 0.035 + (w * 0.55 - w * 0.035) * t
            rows += f"M{num(vx - half)} {num(yy)}h{num(half * 2)}"
        for k in range(-7, 8):
            rows += f"M{num(vx + k * w * 0.005)} {num(vy + 40)}L{num(vx + k * w * 0.078)} {num(y + h)}"
        c.path(rows, stroke="#5a321e", width=2, opacity=0.32)
        c.path(points([(vx - 12, vy + 40), (vx + 12, vy + 40), (x + w * 0.72, y + h), (x + w * 0.28, y + h)]),
               c.linear([(0, "#fff2c0", 0.62), (1, "#fff2c0", 0.03)]))
        # galleries: roof planes, posts, steles from far to near
        stone = "#9c988a"
        n = 7
        for side in (-1, 1):
            roofq = [(vx + side * w * 0.075, vy - 46), (vx + side * w * 0.56, y - h * 0.10), (vx + side * w * 0.56, y + h * 0.06),
                     (vx + side * w * 0.135, vy - 30)]
            wallq = [(vx + side * w * 0.10, vy - 36), (vx + side * w * 0.56, y + h * 0.02), (vx + side * w * 0.56, y + h * 0.98),
                     (vx + side * w * 0.10, vy + 42)]
            c.path(points(wallq), c.linear(["#4a3020", "#33201a"], 0, 0, 1, 0))
            c.path(points(roofq), c.linear(["#7a4230", "#a5583c", "#5a2c20"], 0, 0, 0, 1))
            tiles = "".join(f"M{num(vx + side * (w * 0.075 + w * 0.485 * (k / 46) ** 1.25))} "
                            f"{num(vy - 46 + (y - h * 0.10 - vy + 46) * (k / 46) ** 1.25)}"
                            f"L{num(vx + side * min(w * 0.56, w * 0.135 + w * 0.425 * (k / 46) ** 1.25))} "
                            f"{num(vy - 30 + (y + h * 0.06 - vy + 30) * (k / 46) ** 1.25)}" for k in range(47))
            c.path(tiles, stroke="#3f1c12", width=4, opacity=0.5)
            for k in range(n):
                t = 1 / (1 + (n - 1 - k) * 0.62)
                px = vx + side * w * (0.082 + 0.345 * t)
                foot = vy + 40 + (y + h * 0.93 - vy - 40) * t
                s = h * 0.80 * t
                lit = side < 0
                shade = mix(stone, "#e9c48a", 0.30 * (1 - t)) if lit else mix(stone, "#5a4a3c", 0.25)
                # tortoise
                c.ellipse(px, foot + s * 0.015, s * 0.24, s * 0.05, "#1a0f08", 0.5)
                c.path(f"M{num(px - s * 0.215)} {num(foot)}q{num(s * 0.01)} {num(-s * 0.13)} {num(s * 0.215)} "
                       f"{num(-s * 0.13)}t{num(s * 0.215)} {num(s * 0.13)}z",
                       c.linear([lighter(shade, 0.25), shade, darker(shade, 0.5)], 0 if lit else 1, 0, 1 if lit else 0, 1))
                hx = px - side * s * 0.215
                c.path(f"M{num(hx + side * s * 0.03)} {num(foot - s * 0.035)}q{num(-side * s * 0.10)} {num(-s * 0.055)} "
                       f"{num(-side * s * 0.085)} {num(s * 0.012)}q{num(side * s * 0.03)} {num(s * 0.03)} {num(side * s * 0.09)} "
                       f"{num(s * 0.012)}z",
                       c.linear([lighter(shade, 0.3), darker(shade, 0.35)]))
                plates = "".join(f"M{num(px + a * s * 0.085 - s * 0.035)} {num(foot - s * 0.055)}l{num(s * 0.035)} {num(-s * 0.028)} "
                                 f"{num(s * 0.035)} {num(s * 0.028)}" for a in (-1, 0, 1))
                c.path(plates, stroke=darker(shade, 0.5), width=max(1.2, s * 0.006), opacity=0.7)
                # stele
                sw, sh = s * 0.275, s * 0.50
                top = foot - s * 0.11 - sh
                d = (f"M{num(px - sw / 2)} {num(foot - s * 0.11)}V{num(top + sw * 0.34)}Q{num(px - sw / 2)} {num(top)} {num(px)} "
                     f"{num(top)}"
                     f"Q{num(px + sw / 2)} {num(top)} {num(px + sw / 2)} {num(top + sw * 0.34)}V{num(foot - s * 0.11)}Z")
                with c.moved(side * s * 0.022, s * 0.006):
                    c.path(d, darker(shade, 0.6))
                c.path(d, c.linear([lighter(shade, 0.45), lighter(shade, 0.1), darker(shade, 0.34)], 1 if lit else 0, 0, 0 if lit else 1,
                                   0.5))
                cut = ""
                lanes = 12 if t > 0.3 else 7
                for i in range(lanes):
                    lx = px - sw * 0.36 + sw * 0.72 * i / (lanes - 1)
                    at, end = top + sw * 0.44, foot - s * 0.15
                    while at < end:
                        run = c.dice.between(0.010, 0.022) * s
                        cut += f"M{num(lx)} {num(at)}v{num(run)}"
                        at += run + s * 0.009
                c.path(cut, stroke=darker(shade, 0.6), width=max(1, s * 0.009), opacity=0.6)
                c.path(f"M{num(px - sw * 0.40)} {num(top + sw * 0.36)}h{num(sw * 0.8)}M{num(px - sw * 0.32)} "
                       f"{num(top + sw * 0.24)}q{num(sw * 0.14)} {num(-sw * 0.16)} {num(sw * 0.32)} {num(-sw * 0.10)}"
                       f"q{num(sw * 0.20)} {num(-sw * 0.06)} {num(sw * 0.32)} {num(sw * 0.10)}", stroke=darker(shade, 0.55),
                       width=max(1, s * 0.007), opacity=0.7)
                c.path(f"M{num(px - sw / 2)} {num(top + sw * 0.34)}Q{num(px - sw / 2)} {num(top)} {num(px)} {num(top)}", stroke="#fff4d4",
                       width=max(1.2, s * 0.008), opacity=0.6)
                if k < n:
                    # the post in front of each
                    qx = vx + side * w * (0.078 + 0.245 * t)
                    qt = vy - 34 + (y + h * 0.02 - vy + 34) * t
                    c.rect(qx - s * 0.018, qt, s * 0.036, foot - qt + s * 0.02, c.linear(["#c96a44", "#8a3a26", "#4a1a10"], 0 if side > 0
                                                                                         else 1, 0, 1 if side > 0 else 0, 0))
                    c.rect(qx - s * 0.028, foot - s * 0.005, s * 0.056, s * 0.034, "#b9a88a")
        c.rect(x, y, w, h, c.radial([(0, "#ffe6a8", 0.32), (0.45, "#ffd98a", 0.08), (1, "#1a0e06", 0.50)], 0.5, 0.42, 0.75))
