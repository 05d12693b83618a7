"""Microphones before the press."""
from draw.canvas import num, points
from draw.ground import cast, mount
from draw.tone import INK, darker, lighter


def press_table(c, caption, lines, sheet_lines, wall="#284a5c"):
    """Before the press: microphones on a table, a release lying by them, cameras in the foreground."""
    with mount(c, caption, "#dcdad0") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear([lighter(wall, 0.20), wall, darker(wall, 0.45)]))
        # wall of panels with a band of words
        c.path("".join(f"M{num(x + w * k / 9)} {num(y)}v{num(h * 0.6)}" for k in range(1, 9)), stroke=darker(wall, 0.5), width=4,
               opacity=0.5)
        c.rect(x, y, w, h * 0.62, c.radial([(0, "#d8ecf0", 0.50), (1, "#d8ecf0", 0)], 0.5, 0.28, 0.6))
        gold = "#fbe7b8"
        for i, line in enumerate(lines):
            c.text(x + w * 0.605, y + h * (0.155 + 0.092 * i), line, (68, 50)[min(i, 1)], gold if i else "#fffaf0", font="display",
                   weight="bold", spacing=3)
        c.path(f"M{num(x + w * 0.50)} {num(y + h * 0.295)}h{num(w * 0.21)}", stroke="#e6a03c", width=5)
        # chairs behind
        for k in range(3):
            cx = x + w * (0.30 + 0.20 * k)
            c.path(f"M{num(cx - 78)} {num(y + h * 0.62)}v{num(-h * 0.16)}q0 -34 34 -36h88q34 2 34 36v{num(h * 0.16)}z",
                   c.linear(["#3d3a3f", "#1c1a1d"]))
            c.path(f"M{num(cx - 72)} {num(y + h * 0.46)}q2 -28 34 -30h76q32 2 34 30", stroke="#a9c4cc", width=3, opacity=0.6)
        ty = y + h * 0.60
        c.path(points([(x + w * 0.07, ty), (x + w * 0.93, ty), (x + w * 1.02, ty + 92), (x - w * 0.02, ty + 92)]),
               c.linear(["#c99a62", "#a5733f", "#8a5a2e"]))
        c.path("".join(f"M{num(x + w * (0.07 - 0.0008 * k * 10))} {num(ty + 6 + k * 9)}h{num(w)}" for k in range(10)), stroke="#5a3818",
               width=1.4, opacity=0.35)
        c.rect(x, ty + 92, w, h * 0.4, c.linear(["#7a4c26", "#4a2b14", "#28160a"]))
        c.line(x, ty + 93, x + w, ty + 93, "#f0cc98", 3, 0.7)
        # the release
        sx, sy = x + w * 0.63, ty + 14
        c.path(points([(sx, sy), (sx + 270, sy), (sx + 320, sy + 66), (sx + 10, sy + 66)]), "#000000", opacity=0.25)
        c.path(points([(sx - 6, sy - 6), (sx + 264, sy - 6), (sx + 312, sy + 58), (sx + 2, sy + 58)]), c.linear(["#fffdf4", "#efe4c8"]))
        c.path("".join(f"M{num(sx + 30 + j * 5)} {num(sy + 10 + j * 11)}h{num(c.dice.between(150, 220))}" for j in range(4)), stroke=INK,
               width=4, opacity=0.5)
        for k, px in enumerate((0.15, 0.845)):
            gx = x + w * px
            c.path(f"M{num(gx - 24)} {num(ty - 40)}h48l-5 78q-19 10 -38 0z",
                   c.linear([(0, "#e9f4f4", 0.75), (0.5, "#ffffff", 0.3), (1, "#a9c4c8", 0.7)], 0, 0, 1, 0))
            c.ellipse(gx, ty - 40, 24, 7, "#f4fbfb", 0.85)
            c.ellipse(gx, ty - 8, 22, 6, "#cfe4e8", 0.7)
        # microphones
        tones = ("#b5341f", "#d9a441", "#2f6b4a", "#2f5a8a", "#8d4f9c", "#3d3a3f")
        for k in range(6):
            bx = x + w * (0.355 + 0.052 * k)
            base = ty + 52 + (k % 2) * 16
            lean = (k - 2.5) * -16
            tip = ty - h * (0.135 + 0.028 * ((k * 2) % 3))
            c.ellipse(bx + 6, base + 8, 46, 13, "#2a180b", 0.5)
            c.ellipse(bx, base, 40, 12, c.linear(["#5b5d60", "#1d1e20"]))
            c.path(f"M{num(bx)} {num(base - 4)}Q{num(bx)} {num((base + tip) / 2)} {num(bx + lean)} {num(tip + 30)}", stroke="#1a1b1d",
                   width=9)
            c.path(f"M{num(bx - 2)} {num(base - 4)}Q{num(bx - 2)} {num((base + tip) / 2)} {num(bx + lean - 2)} {num(tip + 30)}",
                   stroke="#8d9092", width=2, opacity=0.8)
            tone = tones[k]
            c.rect(bx + lean - 25, tip + 6, 50, 44, c.linear([lighter(tone, 0.25), tone, darker(tone, 0.4)], 0, 0, 1, 0), round_=5)
            c.rect(bx + lean - 12, tip + 46, 24, 40, c.linear(["#55585a", "#17181a"], 0, 0, 1, 0), round_=5)
            c.ellipse(bx + lean, tip - 20, 24, 34, c.radial(["#6b6d70", "#2b2c2e", "#111213"], 0.35, 0.3, 0.8))
            mesh = "".join(f"M{num(bx + lean - 20)} {num(tip - 40 + j * 9)}h40" for j in range(5))
            c.path(mesh, stroke="#9a9da0", width=1.2, opacity=0.5)
        c.mark("micro", x + w * 0.5, ty - h * 0.14)
        # the sheet on an easel at the left, with its few words
        ex, ey, ew, eh = x + w * 0.045, y + h * 0.075, w * 0.185, h * 0.44
        cast(c, ex, ey, ew, eh, 22, 0.4)
        c.rect(ex, ey, ew, eh, c.linear(["#fffdf5", "#f3ead2"]))
        c.text(ex + ew / 2, ey + 60, sheet_lines[0], 27, "#8f2414", weight="bold")
        c.line(ex + ew * 0.32, ey + 76, ex + ew * 0.68, ey + 76, "#8f2414", 2)
        for j, line in enumerate(sheet_lines[1:]):
            c.circle(ex + 34, ey + 122 + j * 52, 6, ("#b5341f", "#d9a441", "#2f6b4a", "#2f5a8a", "#8d4f9c")[j % 5])
            c.text(ex + 54, ey + 131 + j * 52, line, 25, INK, anchor="start")
        c.mark("to tin", ex + ew / 2, ey + 60)
        # cameras before us, out of the light
        for cx, s, flip in ((0.20, 1.0, 1), (0.80, 1.12, -1)):
            px, py = x + w * cx, y + h * 0.97
            d = (f"M{num(px - 150 * s)} {num(py + 80)}v{num(-150 * s)}q4 -26 30 -28h{num(60 * s)}l{num(18 * s)} {num(-34 * s)}"
                 f"h{num(96 * s)}l{num(18 * s)} {num(34 * s)}h{num(50 * s)}"
                 f"q26 2 30 28v{num(170 * s)}z")
            c.path(d, c.linear(["#26221f", "#0d0b0a"]))
            c.path(f"M{num(px - 146 * s)} {num(py - 70 * s)}q4 -26 30 -28h{num(60 * s)}l{num(18 * s)} {num(-34 * s)}h{num(96 * s)}"
                   f"l{num(18 * s)} {num(34 * s)}h{num(50 * s)}", stroke="#cfe4ea",
                   width=3.5, opacity=0.55)
            c.rect(px - 60 * s, py - 62 * s, 130 * s, 92 * s, c.linear(["#5d7f8c", "#2a4450"]), round_=5)
            c.path("".join(f"M{num(px + (-34 + 17 * j) * s)} {num(py + 4 * s)}v{num(-30 * s - (j % 3) * 8)}" for j in range(5)),
                   stroke="#0d0b0a", width=6 * s, cap="round")
            c.circle(px + 98 * s, py - 44 * s, 9 * s, "#e8402c")
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.05), (1, "#00060c", 0.5)], 0.5, 0.4, 0.8))
