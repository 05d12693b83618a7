"""The gate of an archive under the pines of a hill town."""
from math import cos, pi, sin

from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.scenery import hills, mist, sky
from draw.tone import darker, lighter, mix
from motifs._printwork import fitted


def _needles(c, x, y, reach, tone, count):
    """A tuft of long needles in three tones."""
    for shade, shift in ((darker(tone, 0.35), 6), (tone, 0), (lighter(tone, 0.28), -7)):
        d = ""
        for _ in range(count):
            a = c.dice.between(pi * 0.92, pi * 2.08)
            px, py = x + c.dice.between(-reach, reach), y + shift + c.dice.between(-reach * 0.16, reach * 0.16)
            d += f"M{round(px)} {round(py)}l{round(cos(a) * reach * 0.20)} {round(sin(a) * reach * 0.17)}"
        c.path(d, stroke=shade, width=3.2, cap="round", opacity=0.9)


def _pine(c, x, foot, tall, tone, mistiness, layers=6, lean=0):
    bark = mix("#6d4a36", "#d9d6c4", mistiness)
    thick = tall * 0.028
    top = foot - tall
    c.path(f"M{num(x - thick)} {num(foot)}Q{num(x - thick * 0.4 + lean * 0.4)} {num((foot + top) / 2)} {num(x + lean - thick * 0.3)} "
           f"{num(top)}h{num(thick * 0.6)}"
           f"Q{num(x + thick * 0.6 + lean * 0.4)} {num((foot + top) / 2)} {num(x + thick)} {num(foot)}Z", c.linear([lighter(bark, 0.25),
                                                                                                                    bark, darker(bark, 0.4 * (1 - mistiness))], 0, 0, 1, 0))
    if mistiness < 0.35:
        scales = "".join(f"M{num(x + c.dice.between(-thick, thick) * 0.8)} {num(top + tall * c.dice.between(0.3, 1))}q4 6 -2 "
                         f"{num(c.dice.between(12, 26))}" for _ in range(60))
        c.path(scales, stroke=darker(bark, 0.5), width=3, opacity=0.5)
    needles = mix(tone, "#d3dbc8", mistiness)
    for k in range(layers):
        t = k / (layers - 1)
        y = top + tall * (0.03 + 0.36 * t)
        for side in (-1, 1):
            reach = tall * (0.05 + 0.10 * t) * c.dice.between(0.75, 1.15)
            ex = x + lean * (1 - t * 0.4) + side * reach * 1.1
            c.path(f"M{num(x + lean * (1 - t * 0.4))} {num(y + 16)}Q{num((x + ex) / 2)} {num(y + 4)} {num(ex)} {num(y - 8)}", stroke=bark,
                   width=max(2, tall * 0.006))
            _needles(c, ex - side * reach * 0.35, y - 4, reach * 0.9, needles, 17 if mistiness < 0.35 else 8)


def pine_gate(c, caption, name, address, wall="#d8c7a0"):
    """Two gate pillars with the name of the house, the drive going up between pines into mist."""
    with mount(c, caption, "#dfe0d4") as (x, y, w, h):
        sky(c, x, y, w, h, ["#b9cbd0", "#d6dcd2", "#f0e8d0", "#efe0bc"])
        c.circle(x + w * 0.70, y + h * 0.20, h * 0.10, c.radial([(0, "#fffbe6", 1), (0.5, "#fff2c8", 0.5), (1, "#fff2c8", 0)]))
        hills(c, x, w, y + h * 0.50, 70, y + h * 0.75, "#a9bcb4", 3)
        hills(c, x, w, y + h * 0.57, 60, y + h * 0.8, "#8fa898", 4)
        mist(c, x, y + h * 0.42, w, h * 0.18, "#f6f1e0", 0.8)
        for k in range(9):
            _pine(c, x + w * (0.02 + 0.12 * k), y + h * 0.66, h * c.dice.between(0.36, 0.50), "#55705c", 0.62, 4)
        mist(c, x, y + h * 0.50, w, h * 0.22, "#f6f1e0", 0.75)
        # a house only guessed at, far up the drive
        hx, hy = x + w * 0.52, y + h * 0.645
        c.path(points([(hx - 120, hy), (hx - 120, hy - 64), (hx + 120, hy - 64), (hx + 120, hy)]), "#cbbf9e", opacity=0.8)
        c.path(points([(hx - 150, hy - 60), (hx - 84, hy - 118), (hx + 84, hy - 118), (hx + 150, hy - 60)]), "#a97a5c", opacity=0.75)
        c.path("".join(box(hx - 100 + k * 44, hy - 50, 24, 32) for k in range(5)), "#6d6a58", opacity=0.55)
        mist(c, x, y + h * 0.56, w, h * 0.12, "#f6f1e0", 0.6)
        ground = y + h * 0.64
        c.rect(x, ground, w, h, c.linear(["#b9b98c", "#8f9a62", "#566238"]))
        # the drive
        c.path(f"M{num(hx - 26)} {num(ground)}Q{num(hx - 60)} {num(ground + h * 0.12)} {num(x + w * 0.22)} "
               f"{num(y + h + 10)}H{num(x + w * 0.80)}"
               f"Q{num(hx + 40)} {num(ground + h * 0.12)} {num(hx + 26)} {num(ground)}Z", c.linear(["#d9cba4", "#b9a27a", "#8a7352"]))
        fallen = "".join(f"M{num(x + c.dice.between(0, w))} "
                         f"{num(ground + c.dice.between(0.05, 1) * h * 0.33)}l{num(c.dice.between(-16, 16))} "
                         f"{num(c.dice.between(-5, 5))}" for _ in range(220))
        c.path(fallen, stroke="#a8683c", width=2.6, opacity=0.55, cap="round")
        for k, (px, tall, lean) in enumerate(((0.13, 0.72, 16), (0.90, 0.78, -22), (0.30, 0.56, -8), (0.76, 0.58, 10))):
            foot = ground + h * (0.085 if k < 2 else 0.03)
            c.path(points([(x + w * px - 20, foot), (x + w * px + 20, foot), (x + w * px - 130, foot + 90), (x + w * px - 190,
                                                                                                             foot + 80)]), "#2f3820", opacity=0.25)
            _pine(c, x + w * px, foot, h * tall, "#46663f", 0.12 if k < 2 else 0.30, 7, lean)
        c.path(points([(x + w * 0.62, y), (x + w * 0.74, y), (x + w * 0.50, y + h), (x + w * 0.16, y + h)]),
               c.linear([(0, "#fff6d4", 0.40), (1, "#fff6d4", 0)]))
        # the gate: pillars, leaves standing open, the plate
        foot = y + h * 0.93
        for k, px in enumerate((0.275, 0.775)):
            cx = x + w * px
            pw, ph = w * (0.36 if k == 0 else 0.13), h * (0.36 if k == 0 else 0.40)
            pool(c, cx + 20, foot + 6, pw * 0.7, 26, 0.6)
            if k == 0:
                # a wall that carries the plate
                c.rect(cx - pw / 2, foot - ph, pw, ph, c.linear([lighter(wall, 0.4), wall, darker(wall, 0.30)], 0, 0, 0.9, 1))
                rows = "".join(f"M{num(cx - pw / 2)} {num(foot - ph + j * 42)}h{num(pw)}" for j in range(1, int(ph // 42) + 1))
                rows += "".join(f"M{num(cx - pw / 2 + i * 92 + (46 if j % 2 else 0))} {num(foot - ph + j * 42)}v42"
                                for j in range(int(ph // 42)) for i in range(int(pw // 92) + 1)
                                if i * 92 + (46 if j % 2 else 0) < pw)
                c.path(rows, stroke=darker(wall, 0.35), width=2, opacity=0.4)
                c.rect(cx - pw / 2 - 14, foot - ph - 26, pw + 28, 30, c.linear([lighter(wall, 0.6), darker(wall, 0.18)]), round_=4)
                qw, qh = pw * 0.86, ph * 0.50
                qx, qy = cx - qw / 2, foot - ph + ph * 0.13
                c.rect(qx + 6, qy + 9, qw, qh, "#000000", 0.4, 5)
                c.rect(qx, qy, qw, qh, c.linear(["#6d2a1e", "#4a1a12", "#32100a"], 0, 0, 1, 1), round_=4)
                brass = c.linear(["#fae6b0", "#c9994a", "#f0d490"], 0, 0, 1, 1)
                c.rect(qx + 12, qy + 12, qw - 24, qh - 24, "none", stroke=brass, width=3)
                size = min(fitted(line, 54, qw * 0.84, 0.58) for line in name)
                for i, line in enumerate(name):
                    c.text(cx, qy + qh * 0.36 + i * size * 1.36, line, size, brass, weight="bold", spacing=1)
                c.line(cx - qw * 0.16, qy + qh * 0.69, cx + qw * 0.16, qy + qh * 0.69, brass, 2)
                c.text(cx, qy + qh * 0.86, address, fitted(address, 34, qw * 0.8), brass, italic=True)
                for sx in (qx + 24, qx + qw - 24):
                    for sy in (qy + 24, qy + qh - 24):
                        c.circle(sx, sy, 6, brass)
            else:
                c.rect(cx - pw / 2, foot - ph, pw, ph, c.linear([lighter(wall, 0.4), wall, darker(wall, 0.38)], 0, 0, 1, 0))
                c.path("".join(f"M{num(cx - pw / 2)} {num(foot - ph + j * 42)}h{num(pw)}" for j in range(1, int(ph // 42) + 1)),
                       stroke=darker(wall, 0.35), width=2, opacity=0.4)
                c.rect(cx - pw / 2 - 14, foot - ph - 26, pw + 28, 30, c.linear([lighter(wall, 0.6), darker(wall, 0.18)]), round_=4)
                c.path(f"M{num(cx - pw * 0.4)} {num(foot - ph - 26)}q{num(pw * 0.4)} -60 {num(pw * 0.8)} 0z", lighter(wall, 0.2))
        for hinge, far, lift in ((x + w * 0.455, x + w * 0.505, 46), (x + w * 0.712, x + w * 0.655, 46)):
            bars_ = ""
            for j in range(8):
                t = j / 7
                px, py = hinge + (far - hinge) * t, foot - lift * t
                bars_ += f"M{num(px)} {num(py)}V{num(py - h * 0.27 * (1 - 0.22 * t))}"
            c.path(bars_, stroke="#2c3a34", width=8)
            for part in (0.06, 0.5, 0.94):
                c.path(f"M{num(hinge)} {num(foot - h * 0.27 * part)}L{num(far)} {num(foot - lift - h * 0.27 * 0.78 * part)}",
                       stroke="#2c3a34", width=7)
        # ferns and hydrangeas at the foot
        for _ in range(26):
            px = x + w * c.dice.pick([c.dice.between(0.0, 0.46), c.dice.between(0.72, 1.0)])
            py = foot + c.dice.between(0, h * 0.06)
            r = c.dice.between(26, 50)
            c.ellipse(px, py, r, r * 0.62, c.dice.pick(["#5f7a44", "#4f6a3a", "#6d8a50"]))
            if c.dice.chance(0.6):
                hue = c.dice.pick(["#8fa8d8", "#b9a0d4", "#7f9ac9", "#c9b4e0"])
                d = "".join(f"M{num(px + c.dice.between(-r * 0.6, r * 0.6))} {num(py - r * 0.3 + c.dice.between(-r * 0.4, r * 0.3))}h.1"
                            for _ in range(16))
                c.path(d, stroke=darker(hue, 0.15), width=11, cap="round")
                c.path(d, stroke=lighter(hue, 0.3), width=6, cap="round")
        c.rect(x, y, w, h, c.linear([(0, "#fff4cf", 0.16), (0.5, "#fff4cf", 0), (1, "#1a1a0c", 0.30)], 0, 0, 0.3, 1))
