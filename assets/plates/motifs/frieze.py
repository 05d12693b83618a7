"""A palace frieze: script as plain strokes between flowers."""
from math import cos, pi, sin

from draw.canvas import curve, num, points
from draw.ground import mount
from draw.tone import INK, darker, lighter


def palace_frieze(c, caption, panels=5):
    """Under the eaves: compartments of script as plain strokes between compartments of flowers, each made in its own way."""
    with mount(c, caption, "#e2d4ba", 40, 86) as (x, y, w, h):
        lac, gold = "#8f1f16", ["#fbe6a8", "#d9a94e", "#9a6a24"]
        c.rect(x, y, w, h, c.linear(["#2a0f0a", "#5a1710", "#3a100b"]))
        # tiles and rafters above
        c.rect(x, y, w, h * 0.15, c.linear(["#d9a23a", "#b9742a", "#6d3a18"]))
        n = 30
        for k in range(n + 1):
            cx = x + w * k / n
            c.rect(cx - w / n * 0.30, y - 10, w / n * 0.6, h * 0.105, c.linear(["#a9641c", "#f0c25a", "#8a4a18"], 0, 0, 1, 0))
            c.circle(cx, y + h * 0.105, w / n * 0.36, c.radial(["#ffe08a", "#d99a34", "#8a5218"], 0.38, 0.32, 0.8))
            c.path(f"M{num(cx - 13)} {num(y + h * 0.105)}a13 13 0 1 1 26 0M{num(cx - 7)} {num(y + h * 0.105 + 4)}a7 7 0 1 1 14 0",
                   stroke="#7a4414", width=2.6)
        c.rect(x, y + h * 0.135, w, h * 0.03, c.linear(["#3a140c", "#6d2418"]))
        for k in range(24):
            cx = x + w * (k + 0.5) / 24
            c.rect(cx - 15, y + h * 0.165, 30, h * 0.055, c.linear(["#a9281a", "#6d150c"]))
            c.rect(cx - 15, y + h * 0.205, 30, 10, c.linear(gold))
        c.rect(x, y + h * 0.165, w, h * 0.10, c.linear([(0, "#000000", 0.62), (1, "#000000", 0)]))
        # beams with running ornament
        for by, bh in ((0.235, 0.075), (0.845, 0.085)):
            c.rect(x, y + h * by, w, h * bh, c.linear([lighter(lac, 0.22), lac, darker(lac, 0.5)]))
            c.line(x, y + h * by + 3, x + w, y + h * by + 3, gold[0], 3, 0.7)
            c.line(x, y + h * (by + bh) - 3, x + w, y + h * (by + bh) - 3, gold[2], 3, 0.9)
            d, step = "", w / 26
            for k in range(26):
                cx, cy, r = x + step * (k + 0.5), y + h * (by + bh / 2), h * bh * 0.27
                pairs = [(cx + (1 if k % 2 else -1) * cos(i / 18 * 2.1 * pi) * r * (1 - i / 23),
                          cy + sin(i / 18 * 2.1 * pi) * r * (1 - i / 23)) for i in range(19)]
                d += curve(pairs) + f"M{num(cx - step * 0.5)} {num(cy + (r if k % 2 else -r) * 0.9)}q{num(step * 0.25)} {num(-r * 0.5)} {num(step * 0.3)} {num(r * 0.2)}"
            with c.moved(2, 2.5):
                c.path(d, stroke="#3a0a06", width=4, opacity=0.8)
            c.path(d, stroke=c.linear(gold), width=3.4)
        # compartments
        top, tall = y + h * 0.335, h * 0.485
        widths = [1.0 if k % 2 == 0 else 0.62 for k in range(panels)]
        gap = 34
        unit = (w - 2 * 46 - gap * (panels - 1)) / sum(widths)
        px = x + 46
        ways = ("carved", "flower", "inlaid", "flower2", "painted", "flower", "carved")
        for k in range(panels):
            pw, way = widths[k] * unit, ways[k]
            ground = {"carved": "#7a1810", "flower": "#1f4a3c", "inlaid": "#17110e", "flower2": "#5a1a2c", "painted": "#efdfb4"}[way]
            c.rect(px - 14, top - 14, pw + 28, tall + 28, c.linear(gold, 0, 0, 1, 1), round_=6)
            c.rect(px - 6, top - 6, pw + 12, tall + 12, darker(lac, 0.4), round_=4)
            c.rect(px, top, pw, tall, c.linear([lighter(ground, 0.16), ground, darker(ground, 0.3)], 0, 0, 0.7, 1))
            bracket = ""
            for cx, cy, sx, sy in ((px, top, 1, 1), (px + pw, top, -1, 1), (px, top + tall, 1, -1), (px + pw, top + tall, -1, -1)):
                bracket += f"M{num(cx + sx * 12)} {num(cy + sy * 64)}V{num(cy + sy * 12)}H{num(cx + sx * 64)}M{num(cx + sx * 24)} {num(cy + sy * 48)}V{num(cy + sy * 24)}H{num(cx + sx * 48)}"
            c.path(bracket, stroke=gold[1] if way != "painted" else "#8a2a18", width=3.4, opacity=0.9)
            if way in ("carved", "inlaid", "painted"):
                columns = 4
                d = ""
                for i in range(columns):
                    lx = px + pw * (0.87 - 0.245 * i)
                    for r in range(6):
                        ly = top + tall * (0.085 + 0.142 * r)
                        size = tall * 0.088
                        for q in range(3):
                            d += f"M{num(lx - size * c.dice.between(0.46, 0.60))} {num(ly + size * q * 0.44)}h{num(size * c.dice.between(0.86, 1.12))}"
                if way == "carved":
                    with c.moved(3, 4):
                        c.path(d, stroke="#2a0503", width=9, cap="round", opacity=0.8)
                    c.path(d, stroke=c.linear(gold, 0, 0, 1, 1), width=8, cap="round")
                    c.path(d, stroke="#fff6cc", width=2, cap="round", opacity=0.7)
                elif way == "inlaid":
                    for tone, off in (("#8fd0c0", -1.6), ("#e9b4d0", 1.6), ("#f4f6ee", 0)):
                        with c.moved(off, off):
                            c.path(d, stroke=tone, width=7, cap="butt", opacity=0.75, dash="13 2.5")
                else:
                    c.path(d, stroke=INK, width=8.5, cap="round", opacity=0.88)
                    grainy = "".join(f"M{num(px + c.dice.between(0, pw))} "
                                     f"{num(top + c.dice.between(0, tall))}h{num(c.dice.between(3, 16))}" for _ in range(120))
                    c.path(grainy, stroke="#b9955a", width=1.6, opacity=0.5)
                c.mark(way, px + pw / 2, top + tall / 2)
            else:
                stem = f"M{num(px + pw * 0.5)} {num(top + tall * 0.96)}C{num(px + pw * 0.2)} {num(top + tall * 0.7)} {num(px + pw * 0.85)} {num(top + tall * 0.5)} {num(px + pw * 0.45)} {num(top + tall * 0.2)}"
                petals = "#f3d0c4" if way == "flower" else "#f6e3b0"
                c.path(stem, stroke="#2a1a10", width=12, opacity=0.4, cap="round")
                c.path(stem, stroke="#8a6a3a", width=9, cap="round")
                for (fx, fy, r) in ((0.45, 0.20, 0.17), (0.70, 0.45, 0.14), (0.30, 0.62, 0.15), (0.62, 0.82, 0.11)):
                    cx, cy, q = px + pw * fx, top + tall * fy, pw * r
                    for j in range(5):
                        a = j * 2 * pi / 5 + fx * 6
                        c.path(f"M{num(cx + cos(a + 1.2) * q * 1.15)} {num(cy + sin(a + 1.2) * q * 1.15)}q{num(cos(a) * q * 0.7)} "
                               f"{num(sin(a) * q * 0.7)} {num(cos(a) * q * 1.1 - sin(a) * q * 0.3)} "
                               f"{num(sin(a) * q * 1.1 + cos(a) * q * 0.3)}"
                               f"q{num(-cos(a) * q * 0.2)} {num(-sin(a) * q * 0.8)} {num(-cos(a) * q * 1.1 + sin(a) * q * 0.3)} "
                               f"{num(-sin(a) * q * 1.1 - cos(a) * q * 0.3)}z", "#4f8a5c", opacity=0.85)
                    for ring, count, tone in ((1.0, 9, darker(petals, 0.12)), (0.66, 7, petals), (0.34, 5, lighter(petals, 0.5))):
                        for j in range(count):
                            a = j * 2 * pi / count + ring
                            c.ellipse(cx + cos(a) * q * ring * 0.55, cy + sin(a) * q * ring * 0.55, q * 0.34, q * 0.30, tone,
                                      stroke=darker(petals, 0.4), width=1.2)
                    c.circle(cx, cy, q * 0.16, "#d9a23a")
            px += pw + gap
        c.rect(x, top - h * 0.02, w, h * 0.12, c.linear([(0, "#000000", 0.42), (1, "#000000", 0)]))
        c.rect(x, y + h * 0.93, w, h * 0.1, c.linear(["#240a06", "#120403"]))
        c.path(points([(x + w * 0.10, y + h * 0.2), (x + w * 0.30, y + h * 0.2), (x + w * 0.62, y + h), (x + w * 0.34, y + h)]),
               "#fff0c0", opacity=0.10)
        c.rect(x, y, w, h, c.linear([(0, "#ffdf9c", 0.14), (0.5, "#ffdf9c", 0), (1, "#000000", 0.40)], 0, 0, 1, 0.5))
