"""A director's study."""
from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.interior import beam, shutters
from draw.tone import INK, darker, lighter

SPINES = ("#6d3a28", "#3f5148", "#8a6a3c", "#4a4f5c", "#7c2f24", "#a58c58", "#2f3a34", "#5c4630", "#b49a68")


def _books(c, x, y, w, h, thin=12, thick=26):
    """A shelf of spines, some leaning, some gilded."""
    dice, at = c.dice, x
    gilt = ""
    groups = {}
    while at < x + w - thin:
        bw = min(dice.between(thin, thick), x + w - at)
        bh = h * dice.between(0.70, 0.96)
        groups.setdefault(dice.pick(SPINES), []).append((at, y + h - bh, bw - 1.2, bh))
        gilt += f"M{num(at + 3)} {num(y + h - bh * 0.82)}h{num(bw - 7)}M{num(at + 3)} {num(y + h - bh * 0.2)}h{num(bw - 7)}"
        at += bw
    for tone, boxes in groups.items():
        c.path("".join(box(*b) for b in boxes), tone)
        c.path(
            "".join(
                f"M{num(a + 1.5)} {num(b)}v{num(d)}" for a,
                b,
                _,
                d in boxes),
            stroke=lighter(
                tone,
                0.4),
            width=2,
            opacity=0.6)
    c.path(gilt, stroke="#dcb765", width=2, opacity=0.7)


def _case(c, x, y, w, h, shelves, tone, thin=12, thick=26):
    c.rect(x + 10, y + 12, w, h, "#000000", 0.3)
    c.rect(x, y, w, h, c.linear([lighter(tone, 0.14), darker(tone, 0.3)], 0, 0, 1, 0))
    step = (h - 24) / shelves
    for k in range(shelves):
        sy = y + 14 + k * step
        c.rect(x + 12, sy, w - 24, step - 12, c.linear(["#140c07", "#2a1a10"]))
        _books(c, x + 14, sy + 4, w - 28, step - 16, thin, thick)
        c.rect(x + 8, sy + step - 13, w - 16, 11, c.linear([lighter(tone, 0.3), darker(tone, 0.1)]))
    c.rect(x - 10, y - 16, w + 20, 22, c.linear([lighter(tone, 0.35), darker(tone, 0.2)]))


def scholar_study(c, caption, wall="#a9a486"):
    with mount(c, caption, "#e4dac6") as (x, y, w, h):
        base = y + h * 0.74
        c.rect(x, y, w, h, c.linear([lighter(wall, 0.26), wall, darker(wall, 0.34)], 0, 0, 1, 0.4))
        c.rect(x, base, w, h, c.linear(["#7a5636", "#4a321f", "#2f1f13"]))
        d = "".join(f"M{num(x + w / 2 + i * 88)} {num(base)}L{num(x + w / 2 + i * 190)} {num(y + h)}" for i in range(-12, 13))
        c.path(d, stroke="#241509", width=2.4, opacity=0.5)
        # bookcases along the wall, a tall louvred window at the left
        for k in range(3):
            _case(c, x + w * (0.275 + 0.245 * k), y + h * 0.07, w * 0.225, h * 0.62, 5, "#5a3a24")
        c.rect(x, base - 22, w, 24, darker("#6d4a2e", 0.35))
        wx, wy, ww, wh = x + w * 0.045, y + h * 0.075, w * 0.175, h * 0.585
        c.rect(wx - 22, wy - 22, ww + 44, wh + 44, c.linear(["#f0e8d2", "#b9ad8c"]))
        for k in (0, 1):
            shutters(c, [(wx + k * ww / 2 + 3, wy), (wx + (k + 1) * ww / 2 - 3, wy),
                     (wx + (k + 1) * ww / 2 - 3, wy + wh), (wx + k * ww / 2 + 3, wy + wh)])
        beam(c, [(wx + ww, wy), (x + w * 0.96, y + h * 0.62), (x + w * 0.56, y + h), (wx + ww, wy + wh)], 0.42)
        # the ceiling fan's shadowed blades
        fx, fy = x + w * 0.56, y + h * 0.035
        c.line(fx, y, fx, fy + 10, "#2c2016", 9)
        for side in (-1, 1):
            c.path(f"M{num(fx)} {num(fy + 8)}l{num(side * 190)} -16q{num(side * 26)} 12 0 26z", c.linear(["#4a3320", "#2a1b10"]))
        c.circle(fx, fy + 12, 18, "#3a2818")
        # the chair behind the desk
        cx, seat = x + w * 0.56, y + h * 0.80
        pool(c, cx, seat + 60, 190, 26, 0.6)
        lea = "#6a2f22"
        c.path(f"M{num(cx - 128)} {num(seat + 20)}V{num(y + h * 0.43)}Q{num(cx)} {num(y + h * 0.36)} {num(cx + 128)} {num(y + h * 0.43)}V{num(seat + 20)}Z",
               c.linear(["#54351f", "#331e11"], 0, 0, 1, 0))
        c.path(f"M{num(cx - 104)} {num(seat)}V{num(y + h * 0.455)}Q{num(cx)} {num(y + h * 0.395)} {num(cx + 104)} {num(y + h * 0.455)}V{num(seat)}Z",
               c.linear([lighter(lea, 0.3), lea, darker(lea, 0.4)], 0, 0, 1, 1))
        for r in range(4):
            for k in range(4 - r % 2):
                px, py = cx - 72 + (k + (r % 2) * 0.5) * 48, y + h * 0.475 + r * 52
                c.circle(px, py, 5, darker(lea, 0.6))
                c.circle(px - 1.5, py - 1.5, 2, lighter(lea, 0.5))
        nails = "".join(
            f"M{num(cx - 116)} {num(y + h * 0.46 + k * 18)}h.1M{num(cx + 116)} {num(y + h * 0.46 + k * 18)}h.1" for k in range(17))
        c.path(nails, stroke="#d8b060", width=6, cap="round")
        # the desk: top in perspective, front with drawers
        ty, front = y + h * 0.665, y + h * 0.775
        top = [(x + w * 0.20, ty), (x + w * 0.92, ty), (x + w * 0.985, front), (x + w * 0.135, front)]
        pool(c, x + w * 0.56, y + h * 0.985, w * 0.48, 40, 0.9)
        c.path(points(top), c.linear(["#9a6a3e", "#7a4f2c", "#5e3b20"], 0, 0, 1, 0.4))
        c.path(points([(x + w * 0.36, ty + 14), (x + w * 0.76, ty + 14), (x + w * 0.79, front - 16),
               (x + w * 0.33, front - 16)]), c.linear(["#4a6a54", "#34503e"], 0, 0, 1, 0))
        c.rect(x + w * 0.135, front, w * 0.85, 22, c.linear(["#b07c4a", "#5a381e"]))
        c.rect(x + w * 0.155, front + 22, w * 0.81, h * 0.25, c.linear(["#6a4427", "#472b17", "#2e1b0e"]))
        for k in range(3):
            dx, dw = x + w * (0.17 + 0.265 * k), w * 0.245
            for r in range(2):
                if k == 1 and r == 1:
                    c.rect(dx, front + 40 + r * 92, dw, h * 0.2, "#150c06")
                    continue
                c.rect(dx, front + 40 + r * 92, dw, 80, c.linear(["#7c5230", "#543419"]), stroke="#2a190c", width=3)
                c.path(f"M{num(dx + dw / 2 - 26)} {num(front + 76 + r * 92)}q26 26 52 0", stroke="#d8b060", width=6, cap="round")
        # on the desk: a file open, letters, ink, a lamp, a pile of registers
        fx = x + w * 0.555
        c.path(points([(fx - 150, ty + 32), (fx - 4, ty + 30), (fx - 6, front - 28),
               (fx - 176, front - 26)]), c.linear(["#fff8e4", "#e8d8ae"], 0, 0, 1, 1))
        c.path(points([(fx + 4, ty + 30), (fx + 150, ty + 32), (fx + 176, front - 26),
               (fx + 2, front - 28)]), c.linear(["#f3e6c4", "#fff8e4"], 0, 0, 1, 1))
        lines = ""
        for k in range(6):
            ly = ty + 42 + k * 9
            lines += f"M{num(fx - 148 - k * 3)} {num(ly)}h{num(c.dice.between(96, 130))}M{num(fx + 18)} {num(ly)}h{num(c.dice.between(90, 126))}"
        c.path(lines, stroke=INK, width=2.6, opacity=0.5)
        c.path(f"M{num(fx + 190)} {num(front - 36)}l80 -46", stroke="#1a1c24", width=7, cap="round")
        ix = x + w * 0.735
        c.path(f"M{num(ix - 30)} {num(front - 42)}h60l8 34h-76z", c.linear(["#a9bcbc", "#56686c"], 0, 0, 1, 0))
        c.ellipse(ix, front - 42, 30, 9, "#1b2238")
        for k, tone in enumerate(("#7c2f24", "#a58c58", "#3f5148", "#8a6a3c")):
            c.rect(x + w * 0.80 + k * 5, ty + 20 - k * 25, w * 0.105 - k * 8, 25,
                   c.linear([lighter(tone, 0.3), darker(tone, 0.35)], 0, 0, 1, 0), round_=3)
            c.rect(x + w * 0.806 + k * 5, ty + 24 - k * 25, w * 0.094 - k * 8, 16, "#efe0ba", 0.8)
        lx = x + w * 0.285
        pool(c, lx, front - 36, 74, 13, 0.5)
        brass = c.linear(["#f0cf86", "#a87a34", "#5f3f14"], 0, 0, 1, 0)
        c.path(f"M{num(lx - 52)} {num(front - 36)}q52 -28 104 0q-52 16 -104 0z", brass)
        c.rect(lx - 7, ty - 128, 14, 170, brass)
        c.ellipse(lx, ty - 60, 220, 150, c.radial([(0, "#fff0b8", 0.55), (0.5, "#fff0b8", 0.16), (1, "#fff0b8", 0)]))
        c.path(f"M{num(lx - 96)} {num(ty - 92)}Q{num(lx - 82)} {num(ty - 170)} {num(lx)} {num(ty - 172)}Q{num(lx + 82)} {num(ty - 170)} {num(lx + 96)} {num(ty - 92)}Z",
               c.linear(["#7fb294", "#3f7a5c", "#275240"]))
        c.ellipse(lx, ty - 92, 96, 13, "#fff6d0")
        c.mark("ban", fx, front - 60)
        c.mark("ghe", cx, y + h * 0.55)
        c.rect(x, y, w, h, c.linear([(0, "#fff1cc", 0.26), (0.5, "#fff1cc", 0), (1, "#120a05", 0.42)], 0, 0, 1, 0.5))
