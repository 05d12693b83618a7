"""A certificate handed over on a stage."""
from draw.canvas import num, points
from draw.ground import mount, pool
from draw.tone import darker, lighter
from motifs._printwork import fitted


def handing_over(c, caption, lines, hue="#1f4a74"):
    """Two small figures hold a framed certificate between them on a lit stage."""
    with mount(c, caption, "#d9dee0") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear([darker(hue, 0.7), darker(hue, 0.3), darker(hue, 0.75)]))
        # screen with columns of brush strokes, as bars
        sx, sy, sw, sh = x + w * 0.11, y + h * 0.07, w * 0.78, h * 0.40
        c.rect(sx - 14, sy - 14, sw + 28, sh + 28, darker(hue, 0.75), round_=6)
        c.rect(sx, sy, sw, sh, c.radial([(0, lighter(hue, 0.45), 1), (0.6, lighter(hue, 0.10), 1), (1, darker(hue, 0.25), 1)], 0.5, 0.4,
                                        0.75))
        d = ""
        for k in range(26):
            lx = sx + sw * (k + 0.5) / 26
            at = sy + sh * c.dice.between(0.04, 0.12)
            while at < sy + sh * 0.96:
                run = c.dice.between(8, 20)
                d += f"M{num(lx)} {num(at)}v{num(run)}"
                at += run + c.dice.between(6, 11)
        c.path(d, stroke="#ffffff", width=6, cap="round", opacity=0.10)
        for i, line in enumerate(lines):
            size = (62, 38, 31)[i]
            c.text(x + w / 2, sy + sh * (0.28, 0.47, 0.635)[i], line, fitted(line, size, sw * 0.9, 0.56), ("#fff0c0", "#fdf6e2",
                                                                                                           "#dfe9f0")[i], font="display"
                   if i == 0 else "serif",
                   weight="bold" if i == 0 else None, italic=i == 2, spacing=3 if i == 0 else 1)
        floor = y + h * 0.60
        c.path(points([(x, floor), (x + w, floor), (x + w, floor + h * 0.14), (x, floor + h * 0.14)]), c.linear(["#6d7f8c", "#3a4a58"]))
        c.path("".join(f"M{num(x + w / 2 + k * 60)} {num(floor)}L{num(x + w / 2 + k * 84)} {num(floor + h * 0.14)}" for k in range(-16,
                                                                                                                                   17)), stroke="#1c2833", width=2, opacity=0.35)
        c.rect(x, floor + h * 0.14, w, h * 0.045, c.linear(["#22303c", "#111a22"]))
        for bx, tx, strength in ((0.18, 0.44, 0.34), (0.82, 0.56, 0.34), (0.5, 0.5, 0.20)):
            c.path(points([(x + w * bx - 12, y - 10), (x + w * bx + 12, y - 10), (x + w * tx + 190, floor + h * 0.10), (x + w * tx - 190,
                                                                                                                        floor + h * 0.10)]),
                   c.linear([(0, "#fff8dc", strength), (1, "#fff8dc", 0.03)]))
        c.ellipse(x + w * 0.5, floor + h * 0.085, w * 0.27, h * 0.05, c.radial([(0, "#fff4cc", 0.7), (0.6, "#fff4cc", 0.25),
                                                                                (1, "#fff4cc", 0)]))
        # the figures, half turned to each other: shapes only
        foot, tall = floor + h * 0.09, h * 0.315
        u = tall / 100
        for side, cloth, skirt in ((-1, "#8a2f4a", True), (1, "#26303c", False)):
            px = x + w * 0.5 + side * 27 * u
            pool(c, px, foot, 20 * u, 4 * u, 0.8)
            fill = c.linear([lighter(cloth, 0.35), cloth, darker(cloth, 0.45)], 0 if side < 0 else 1, 0, 1 if side < 0 else 0, 0.3)

            def p(a, b):
                return f"{num(px + side * a * u)} {num(foot - b * u)}"

            if skirt:
                c.path(f"M{p(-8, 2)}Q{p(-9, 30)} {p(-6, 52)}L{p(7, 52)}Q{p(10, 28)} {p(9, 2)}Z", fill)
                c.path(f"M{p(-6, 2)}L{p(-5, 0)}L{p(6, 0)}L{p(7, 2)}Z", darker(cloth, 0.6))
            else:
                c.path(f"M{p(-7, 0)}L{p(-6, 50)}L{p(8, 50)}L{p(8, 0)}L{p(2.5, 0)}L{p(1, 40)}L{p(-1.5, 0)}Z", darker(cloth, 0.25))
            c.path(f"M{p(-7, 48)}Q{p(-10, 66)} {p(-9, 78)}Q{p(-6, 84)} {p(0, 85)}Q{p(7, 84)} {p(10, 77)}Q{p(11, 62)} {p(9, 47)}Z", fill)
            c.path(f"M{p(-6, 77)}Q{p(-14, 66)} {p(-19, 60)}", stroke=lighter(cloth, 0.12), width=6.4 * u, cap="round")
            c.circle(px - side * 20 * u, foot - 59 * u, 3.1 * u, "#d9ab88")
            c.path(f"M{p(-3, 84)}L{p(-3, 88)}L{p(3, 88)}L{p(3, 84)}Z", "#b98a68")
            c.ellipse(px, foot - 92.5 * u, 5.8 * u, 7.2 * u, "#cfa07c")
            c.path(f"M{p(-5.4, 93)}Q{p(-5, 101)} {p(1, 101)}Q{p(8, 100)} {p(6.4, 90 if not skirt else 84)}Q{p(4, 92)} "
                   f"{p(2, 96)}Q{p(-2, 97)} {p(-5.4, 93)}Z", "#1c1512" if not skirt else "#6a4a2c")
        # the certificate between them
        fw, fh = 38 * u, 28 * u
        fx, fy = x + w * 0.5 - fw / 2, foot - 74 * u
        c.rect(fx + 5, fy + 7, fw, fh, "#000000", 0.4)
        c.rect(fx, fy, fw, fh, c.linear(["#f0d48c", "#b98a3a", "#7a5518"], 0, 0, 1, 1), round_=2)
        c.rect(fx + 9, fy + 9, fw - 18, fh - 18, c.linear(["#fffdf4", "#efe4c8"]))
        c.rect(fx + 15, fy + 15, fw - 30, fh - 30, "none", stroke="#1f4a74", width=1.6)
        c.path(f"M{num(fx + fw * 0.34)} {num(fy + fh * 0.32)}h{num(fw * 0.32)}", stroke="#1f4a74", width=6, cap="round")
        c.path("".join(f"M{num(fx + fw * 0.24)} {num(fy + fh * (0.46 + 0.10 * k))}h{num(fw * (0.52, 0.46, 0.36)[k])}" for k in range(3)),
               stroke="#5a5040", width=3, opacity=0.6, cap="round")
        c.mark("bang", fx + fw / 2, fy + fh / 2)
        # flowers along the front of the stage
        fl = floor + h * 0.15
        for k in range(64):
            px, py = x + w * (k + c.dice.between(0, 1)) / 64, fl + c.dice.between(-8, 26)
            c.path(f"M{num(px)} {num(py + 34)}q-17 -26 0 -54q17 28 0 54", c.dice.pick(["#4f7a4a", "#3f6a40", "#5f8a54"]))
        for tone in ("#f6e6c0", "#e98a94", "#f0c85a", "#ffffff", "#d9587a"):
            d = "".join(f"M{num(x + c.dice.between(0, w))} {num(fl + c.dice.between(-20, 22))}h.1" for _ in range(22))
            c.path(d, stroke=darker(tone, 0.25), width=19, cap="round")
            with c.moved(-2, -3):
                c.path(d, stroke=tone, width=13, cap="round")
        # the audience: backs of chairs and heads
        for row, (fy2, size) in enumerate(((0.83, 104), (0.905, 150), (1.0, 215))):
            n = (13, 9, 7)[row]
            for k in range(n):
                px = x + w * (k + 0.5 + (row % 2) * 0.3) / n
                by = y + h * fy2
                if (k * 7 + row * 3) % 5:
                    tone = c.dice.pick(["#1a222b", "#222c36", "#1c1c24", "#2a2630"])
                    c.ellipse(px, by - size * 0.66, size * 0.16, size * 0.20, darker(tone, 0.2))
                    c.path(f"M{num(px - size * 0.34)} {num(by)}q0 {num(-size * 0.48)} {num(size * 0.34)} "
                           f"{num(-size * 0.50)}q{num(size * 0.34)} 2 {num(size * 0.34)} {num(size * 0.50)}z", tone)
                    c.path(f"M{num(px - size * 0.13)} {num(by - size * 0.80)}q{num(size * 0.10)} {num(-size * 0.08)} {num(size * 0.22)} "
                           f"0", stroke="#8fb4d0", width=2.4, opacity=0.5)
                c.path(f"M{num(px - size * 0.40)} {num(by + size * 0.6)}V{num(by - size * 0.26)}q{num(size * 0.40)} {num(-size * 0.16)} "
                       f"{num(size * 0.80)} 0V{num(by + size * 0.6)}z",
                       c.linear([lighter("#5a2a30", 0.22 - row * 0.06), "#42202a", "#1c0e12"]))
        c.rect(x, y, w, h, c.radial([(0, "#fff8dc", 0.08), (0.55, "#000000", 0), (1, "#000000", 0.50)], 0.5, 0.45, 0.8))
