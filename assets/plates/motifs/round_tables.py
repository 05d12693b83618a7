"""Tables from above: one round, one with two folders to sign."""
from math import cos, pi, sin

from draw.canvas import num
from draw.ground import cast, table, tag
from draw.paper import bars
from draw.tone import INK, darker, lighter


def fourteen_seats(c, words, card, seats=14, wood="#7d5330", cloth="#24465a"):
    """A round table from above with its chairs; one place has its card and a lotus."""
    w, h = c.width, c.height
    table(c, cloth, (0.35, 0.25))
    cx, cy, r = w / 2, h * 0.485, min(w, h) * 0.325
    # a woven carpet under it
    for k, (share, tone) in enumerate(((1.40, "#1a3445"), (1.36, "#c9994a"), (1.34, "#2f566b"), (1.24, "#c9994a"), (1.23, "#274c60"))):
        c.circle(cx, cy, r * share, tone, 0.8 if k % 2 == 0 else 0.35)
    motif = "".join(f"M{num(cx + cos(a * pi / 42) * r * 1.29)} {num(cy + sin(a * pi / 42) * r * 1.29)}"
                    f"l{num(cos(a * pi / 42 + 0.6) * 20)} {num(sin(a * pi / 42 + 0.6) * 20)}" for a in range(84))
    c.path(motif, stroke="#d9b878", width=4, opacity=0.5)
    for k in range(seats):
        a = 360 * k / seats + 90
        chosen = k == 0
        with c.moved(cx, cy, turn=round(a - 90, 2)):
            d = r * 1.16
            c.rect(-46 + 10, d - 30 + 14, 92, 96, "#000000", 0.32, 18)
            shade = "#b5341f" if chosen else "#4a5f58"
            c.rect(-46, d - 30, 92, 86, c.linear([lighter(shade, 0.18), shade, darker(shade, 0.3)]), round_=18)
            c.rect(-50, d + 38, 100, 24, c.linear([lighter(wood, 0.3), darker(wood, 0.3)]), round_=10)
            for side in (-1, 1):
                c.rect(side * 50 - 7, d - 20, 14, 70, c.linear([lighter(wood, 0.25), darker(wood, 0.4)], 0, 0, 1, 0), round_=6)
    c.circle(cx + 18, cy + 28, r * 1.01, "#000000", 0.4)
    c.circle(cx, cy, r, c.radial([lighter(wood, 0.34), wood, darker(wood, 0.36)], 0.35, 0.3, 0.8))
    rings = "".join(f"M{num(cx - q)} {num(cy)}a{num(q)} {num(q * c.dice.between(0.985, 1))} 0 1 1 {num(2 * q)} 0"
                    for q in [r * (0.30 + 0.035 * k) for k in range(20)])
    c.path(rings, stroke=darker(wood, 0.5), width=1.6, opacity=0.28)
    c.circle(cx, cy, r * 0.995, "none", stroke=lighter(wood, 0.55), width=3, opacity=0.7)
    c.circle(cx, cy, r * 0.955, "none", stroke=darker(wood, 0.5), width=2, opacity=0.5)
    for k in range(seats):
        a = 360 * k / seats + 90
        with c.moved(cx, cy, turn=round(a - 90, 2)):
            d = r * 0.66
            tilt = c.dice.between(-5, 5)
            c.rect(-44 + tilt + 5, d + 7, 88, 62 + 30, "#000000", 0.22)
            c.rect(-44 + tilt, d, 88, 92, c.linear(["#fffaf0", "#e9ddc0"], 0, 0, 1, 1))
            c.path("".join(f"M{num(-34 + tilt)} {num(d + 16 + j * 13)}h{num(c.dice.between(38, 66))}" for j in range(6)), stroke=INK,
                   width=3.2, opacity=0.45)
            c.line(58, d + 10, 54, d + 86, "#2a2f3a", 6, cap="round")
            c.circle(-70, d + 16, 17, "#d8e2e4", 0.85)
            c.circle(-70, d + 16, 12, "#9fb8bf", 0.7)
            if k:
                c.rect(-40, d - 44, 80, 22, c.linear(["#f3ead2", "#cbb98f"]), round_=2)
                c.path(f"M-26 {num(d - 33)}h{num(c.dice.between(30, 52))}", stroke=INK, width=5, opacity=0.5, cap="round")
    # the one place, its card turned to us
    d = r * 0.66
    c.rect(cx - 92, cy + d - 62, 184, 50, "#000000", 0.3, 3)
    c.rect(cx - 96, cy + d - 68, 192, 50, c.linear(["#fffdf4", "#f0e2bf"]), round_=3)
    c.text(cx, cy + d - 32, card, 33, "#8f2414", weight="bold")
    c.mark("cho", cx, cy + d - 42)
    # the words in the middle, inlaid
    c.circle(cx, cy, r * 0.46, "none", stroke="#e6c27e", width=3, opacity=0.7)
    for i, line in enumerate(words):
        c.text(cx, cy - 34 + i * 50, line, (40, 40, 46)[min(i, 2)], "#fbe7b8", font="display", weight="bold" if i == 2 else None)
    # a lotus floats in a bowl by the card
    lx, ly = cx + r * 0.42, cy + r * 0.40
    c.circle(lx + 8, ly + 10, 62, "#000000", 0.3)
    c.circle(lx, ly, 60, c.radial(["#e6efe8", "#9fb7ab", "#5f7d70"], 0.4, 0.35, 0.7))
    c.circle(lx, ly, 48, c.radial(["#2f5a5a", "#1d3a3d"], 0.5, 0.5, 0.6))
    for ring, (n, rr, tone) in enumerate(((9, 40, "#e7a0ae"), (7, 29, "#f3c4cc"), (5, 18, "#fbe6e4"))):
        for k in range(n):
            a = k * 2 * pi / n + ring * 0.4
            c.path(f"M{num(lx)} {num(ly)}q{num(cos(a - 0.5) * rr * 0.8)} {num(sin(a - 0.5) * rr * 0.8)} {num(cos(a) * rr)} "
                   f"{num(sin(a) * rr)}"
                   f"q{num(-cos(a) * rr + cos(a + 0.5) * rr * 0.8)} {num(-sin(a) * rr + sin(a + 0.5) * rr * 0.8)} {num(-cos(a) * rr)} "
                   f"{num(-sin(a) * rr)}", tone, stroke="#c46f84", width=1)
    c.circle(lx, ly, 9, "#e8c35c")
    c.ellipse(w * 0.3, h * 0.24, w * 0.5, h * 0.4, c.radial([(0, "#fff2cc", 0.20), (1, "#fff2cc", 0)]))


def signing_from_above(c, title, names, year):
    """Two folders side by side on a polished table, a pen to each, flowers between."""
    w, h = c.width, c.height
    wood = "#4a2a1a"
    c.rect(0, 0, w, h, c.linear([lighter(wood, 0.22), wood, darker(wood, 0.45)], 0, 0, 0.8, 1))
    c.path("".join(f"M0 {num(8 + k * 14)}q{num(w * 0.25)} {num(c.dice.between(-10, 10))} {num(w * 0.5)} 0t{num(w * 0.5)} 0"
                   for k in range(int(h // 14))),
           stroke=darker(wood, 0.5), width=2, opacity=0.32)
    c.ellipse(w * 0.45, h * 0.22, w * 0.55, h * 0.34, c.radial([(0, "#ffe9c0", 0.34), (1, "#ffe9c0", 0)]))
    for side, tone in ((0, "#7c1e14"), (1, "#1f3f66")):
        fw, fh = w * 0.365, h * 0.76
        with c.moved(w * (0.045 if side == 0 else 0.59), h * (0.085 if side == 0 else 0.075), turn=(-1.6, 1.4)[side]):
            cast(c, 0, 0, fw, fh, 46, 0.5)
            c.rect(0, 0, fw, fh, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.35)], 0, 0, 0.9, 1), round_=12)
            leather = "".join(f"M{num(c.dice.between(8, fw - 8))} {num(c.dice.between(8, fh - 8))}h.1" for _ in range(420))
            c.path(leather, stroke=darker(tone, 0.4), width=3, cap="round", opacity=0.4)
            c.rect(14, 14, fw - 28, fh - 28, "none", stroke="#d9b060", width=2.4, round_=7, opacity=0.85)
            c.path("".join(f"M{num(cx)} {num(cy)}h{num(dx * 70)}l{num(-dx * 70)} {num(dy * 70)}z" for cx, cy, dx, dy in
                           ((20, 20, 1, 1), (fw - 20, 20, -1, 1), (20, fh - 20, 1, -1), (fw - 20, fh - 20, -1, -1))),
                   c.linear(["#f0d490", "#a87a2c"]))
            px, py, pw, ph = 46, 44, fw - 92, fh - 88
            for k in (3, 2, 1):
                c.rect(px + k * 2, py + k * 2, pw, ph, "#f6eedb" if k % 2 else "#cdbf9c")
            c.rect(px, py, pw, ph, c.linear(["#fffdf5", "#f6eeda", "#e6d9b8"], 0, 0, 1, 1))
            for i, line in enumerate(title):
                c.text(px + pw / 2, py + 84 + i * 50, line, (38, 29, 29)[min(i, 2)], INK, font="display", weight="bold", spacing=2
                       if i == 0 else 0)
            at = py + 84 + len(title) * 50 + 20
            c.line(px + pw * 0.38, at - 20, px + pw * 0.62, at - 20, "#8f2414", 2)
            for lines in (4, 3, 4):
                at = bars(c, px + pw * 0.10, at + 14, pw * 0.80, lines, 29, 7, INK, indent=34, last=c.dice.between(0.4, 0.85),
                          strength=0.44) + 8
            c.line(px + pw * 0.46, py + ph - 84, px + pw * 0.92, py + ph - 84, INK, 1.6, 0.7)
            c.text(px + pw * 0.69, py + ph - 48, names[side], 24, INK)
            c.mark(("trai", "phai")[side], px + pw * 0.5, py + 84)
        # pen beside the folder
        with c.moved(w * (0.447, 0.575)[side], h * (0.70, 0.38)[side], turn=(12, -168)[side]):
            c.rect(6, 10, 20, 220, "#000000", 0.4, 10)
            c.rect(0, 0, 20, 140, c.linear(["#5b5f66", "#14161a", "#33363b"], 0, 0, 1, 0), round_=9)
            c.rect(0, 134, 20, 12, "#d9b060")
            c.rect(1, 146, 18, 56, c.linear(["#3a3d43", "#0e1013"], 0, 0, 1, 0))
            c.path("M3 202h14l-7 34z", c.linear(["#f3dc9c", "#a87a2c"], 0, 0, 1, 0))
            c.rect(15, 6, 6, 84, c.linear(["#f7e6b4", "#a87a2c"], 0, 0, 1, 0), round_=3)
    # flowers between: frangipani in a shallow bowl
    bx, by, r = w * 0.5, h * 0.47, w * 0.066
    c.circle(bx + 14, by + 18, r * 1.05, "#000000", 0.4)
    c.circle(bx, by, r, c.radial(["#dfe9e2", "#8fb0a0", "#4f7566"], 0.4, 0.35, 0.7))
    c.circle(bx, by, r * 0.84, c.radial(["#3f6f68", "#1f3f3d"], 0.5, 0.5, 0.6))
    for k, (dx, dy, s) in enumerate(((-0.34, -0.30, 0.40), (0.34, -0.20, 0.42), (-0.10, 0.32, 0.46), (0.42, 0.40, 0.30),
                                     (-0.52, 0.24, 0.30))):
        fx, fy, q = bx + dx * r, by + dy * r, s * r
        c.circle(fx + 4, fy + 5, q, "#000000", 0.2)
        for j in range(5):
            a = j * 2 * pi / 5 + k
            c.path(f"M{num(fx)} {num(fy)}C{num(fx + cos(a - 0.65) * q * 0.9)} {num(fy + sin(a - 0.65) * q * 0.9)} "
                   f"{num(fx + cos(a - 0.2) * q * 1.15)} {num(fy + sin(a - 0.2) * q * 1.15)}"
                   f" {num(fx + cos(a + 0.1) * q)} {num(fy + sin(a + 0.1) * q)}C{num(fx + cos(a + 0.5) * q * 0.8)} "
                   f"{num(fy + sin(a + 0.5) * q * 0.8)}"
                   f" {num(fx + cos(a + 0.5) * q * 0.4)} {num(fy + sin(a + 0.5) * q * 0.4)} {num(fx)} {num(fy)}Z",
                   c.linear(["#fffdf4", "#f3e6cc"]), stroke="#d9c9a0", width=1)
        c.circle(fx, fy, q * 0.30, c.radial([(0, "#f0b93c", 1), (1, "#f7dd8c", 0.2)]))
    c.rect(w * 0.5 - 84, h * 0.885, 168, 62, c.linear(["#f3d999", "#b98d42"]), round_=4)
    c.text(w * 0.5, h * 0.885 + 45, year, 38, "#3a230a", font="display", weight="bold", spacing=2)
    c.rect(0, 0, w, h, c.linear([(0, "#fff4d4", 0.12), (0.5, "#fff4d4", 0), (1, "#000000", 0.28)], 0, 0, 1, 0.6))
    tag(c, w - 44, h - 26, "#e0cfb2")
