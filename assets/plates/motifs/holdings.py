"""What stores are made of: the three-string holder, a sheet of microfiche, a table of sound and film."""
from math import cos, pi, sin

from draw.canvas import box, curve, num, points
from draw.ground import cast, table, tag
from draw.paper import bars, sheet
from draw.tone import darker, lighter
from draw.wood import board

from ._court import rule_across, rule_along, slip, specks


def _card(c, d, x, y, w, h, tone):
    """Pressed cardboard inside the path d: flecks and a worn rim."""
    c.path(d, c.linear([lighter(tone, 0.24), tone, darker(tone, 0.25)], 0, 0, 0.8, 1))
    with c.clipped(d):
        specks(c, x, y, w, h, 700, darker(tone, 0.45), 2.4, 0.35)
        specks(c, x, y, w, h, 420, lighter(tone, 0.4), 2.2, 0.4)
        flecks = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h))}"
                         f"l{num(c.dice.between(-14, 14))} {num(c.dice.between(-6, 6))}" for _ in range(110))
        c.path(flecks, stroke=darker(tone, 0.4), width=1.6, opacity=0.3)
        for _ in range(8):
            c.ellipse(x + c.dice.between(0, w), y + c.dice.between(0, h), c.dice.between(40, 150), c.dice.between(30, 90),
                      c.radial([(0, darker(tone, 0.5), 0.16), (1, tone, 0)]))
        c.path(d, stroke=lighter(tone, 0.5), width=9, opacity=0.5)


def _cloth(c, x, y, w, h, tone):
    c.rect(x, y, w, h, c.linear([darker(tone, 0.3), lighter(tone, 0.2), darker(tone, 0.35)], 0, 0, 1, 0))
    c.path("".join(f"M{num(x)} {num(y + k * 6)}h{num(w)}" for k in range(1, int(h // 6))), stroke=darker(tone, 0.5), width=1.2,
           opacity=0.4)
    c.path("".join(f"M{num(x + k * 6)} {num(y)}v{num(h)}" for k in range(1, int(w // 6))), stroke=lighter(tone, 0.3), width=1,
           opacity=0.2)


def _string(c, pairs, tone, width=13):
    d = curve(pairs)
    with c.moved(5, 8):
        c.path(d, stroke="#000000", width=width, opacity=0.3, cap="round")
    c.path(d, stroke=darker(tone, 0.25), width=width, cap="round")
    c.path(d, stroke=tone, width=width - 4, cap="round")
    c.path(d, stroke=darker(tone, 0.35), width=1.4, opacity=0.55, dash="5 5")


def string_holder(c, board_tone="#a5835a", cloth="#3f4f5c", string="#efe6d2"):
    """The holder tied shut: bows on three sides, files showing at the edges."""
    w, h = c.width, c.height
    table(c, "#3c3a30", (0.3, 0.15))
    with c.moved(w * 0.165, h * 0.150, turn=-3):
        bw, bh = w * 0.60, h * 0.665
        cast(c, 0, 0, bw, bh, 54, 0.55)
        c.rect(10, 16, bw, bh, darker(board_tone, 0.5), round_=5)
        for k in range(9):                   # files at the right and lower edges
            tone = ("#efe4c6", "#d9c79c", "#f6eedb", "#c9b58a", "#e6d6ac")[k % 5]
            c.rect(14 + k * 2, 24 + k * 2, bw + 12 - k * 3 + c.dice.between(-4, 6), bh + 8 - k * 3 + c.dice.between(-3, 5), tone)
            c.rect(14 + k * 2, 24 + k * 2, bw + 12 - k * 3, bh + 8 - k * 3, "none", 0.25, stroke="#6d5c38", width=1.2)
        d = box(0, 0, bw, bh)
        _card(c, d, 0, 0, bw, bh, board_tone)
        _cloth(c, 0, 0, bw * 0.115, bh, cloth)
        for px, py, sx, sy in ((bw, 0, -1, 1), (bw, bh, -1, -1)):
            c.path(points([(px, py), (px + sx * 84, py), (px, py + sy * 84)]),
                   c.linear([lighter(cloth, 0.15), darker(cloth, 0.3)]))
        # a blank label
        lx, ly, lw, lh = bw * 0.33, bh * 0.27, bw * 0.44, bh * 0.26
        cast(c, lx, ly, lw, lh, 5, 0.3)
        c.rect(lx, ly, lw, lh, c.linear(["#fffaf0", "#efe3c6"], 0, 0, 1, 1))
        c.rect(lx + 9, ly + 9, lw - 18, lh - 18, "none", 0.6, stroke="#5a4a3a", width=1.6)
        for k in range(3):
            c.line(lx + 40, ly + lh * (0.34 + 0.22 * k), lx + lw - 40, ly + lh * (0.34 + 0.22 * k), "#8a7a5c", 1.8, 0.7,
                   dash="3 6")
        c.mark("nhan", w * 0.165 + lx + lw / 2, h * 0.150 + ly + lh / 2 - 14)
        for px, py, a in ((bw - 6, bh * 0.50, 0.0), (bw * 0.56, 4, -pi / 2), (bw * 0.56, bh - 4, pi / 2)):
            ca, sa = cos(a), sin(a)

            def at(u, v, px=px, py=py, ca=ca, sa=sa):
                return px + u * ca - v * sa, py + u * sa + v * ca

            _string(c, [at(-150, 0), at(-80, 2), at(-6, 0), at(14, -2)], string)
            _string(c, [at(-10, 0), at(-52, -70), at(-8, -98), at(20, -48), at(0, -4)], string)
            _string(c, [at(-4, 0), at(-40, 74), at(6, 96), at(28, 44), at(2, 2)], string)
            _string(c, [at(2, -2), at(46, -26), at(96, -6), at(134, -30)], string)
            _string(c, [at(2, 4), at(50, 24), at(84, 46), at(126, 38)], string)
            kx, ky = at(-2, 0)
            c.ellipse(kx, ky, 18, 15, c.linear([lighter(string, 0.3), darker(string, 0.35)]))
            hx, hy = at(-152, 0)
            c.circle(hx, hy, 13, c.linear(["#d9d2be", "#6b6452"]))
            c.circle(hx, hy, 6, "#2a241a")
        c.path(f"M0 {num(bh)}V0H{num(bw)}", stroke="#fff3d6", width=2.4, opacity=0.5)
    c.mark("day", w * 0.165 + w * 0.60, h * 0.150 + h * 0.333 - 46)


def string_holder_open(c, board_tone="#8f9a86", cloth="#5a3a30", string="#e6dcc4"):
    """The holder laid open, seen a little from above: two boards, loose strings, files between."""
    w, h = c.width, c.height
    table(c, "#2f2721", (0.4, 0.1))
    x, y, bw, bh = w * 0.055, h * 0.10, w * 0.43, h * 0.74
    spine = w * 0.035
    cast(c, x, y, bw * 2 + spine, bh, 46, 0.5)
    for side in (0, 1):
        bx = x + side * (bw + spine)
        _card(c, box(bx, y, bw, bh), bx, y, bw, bh, board_tone)
    _cloth(c, x + bw - 26, y, spine + 52, bh, cloth)
    # strings hanging from the free edges
    _string(c, [(x + 30, y + bh * 0.5), (x - 20, y + bh * 0.52), (x - 34, y + bh * 0.66), (x + 6, y + bh * 0.80),
                (x - 20, y + bh * 0.95)], string)
    _string(c, [(x + bw * 0.55, y + 24), (x + bw * 0.55, y - 30), (x + bw * 0.42, y - 62), (x + bw * 0.30, y - 36),
                (x + bw * 0.20, y - 66)], string)
    _string(c, [(x + bw * 0.55, y + bh - 24), (x + bw * 0.57, y + bh + 40), (x + bw * 0.44, y + bh + 62),
                (x + bw * 0.36, y + bh + 34)], string)
    # files on the right board
    fx, fy = x + bw + spine + 34, y + 40
    for k in range(8):
        with c.moved(fx + c.dice.between(-8, 8), fy + c.dice.between(-6, 10), turn=round(c.dice.between(-2.2, 2.2), 2)):
            sw, sh = bw * 0.84, bh * 0.86
            if k == 7:
                sheet(c, 0, 0, sw, sh, "news", edge=1.4, stains=3, fibres=60, shadow=12)
                c.path(f"M{num(sw * 0.12)} {num(sh * 0.09)}h{num(sw * 0.30)}M{num(sw * 0.56)} {num(sh * 0.09)}h{num(sw * 0.30)}"
                       f"M{num(sw * 0.30)} {num(sh * 0.19)}h{num(sw * 0.40)}", stroke="#2b2430", width=11, opacity=0.7)
                at = sh * 0.28
                for n in (4, 6, 4):
                    at = bars(c, sw * 0.12, at, sw * 0.76, n, 29, 8, "#2b2430", indent=40, last=c.dice.between(0.35, 0.8)) + 24
                for hole in (0.36, 0.64):
                    c.circle(sw * 0.045, sh * hole, 9, "#3a2c20", 0.8)
            else:
                tone = ("#e9dcc0", "#d9c79c", "#b9c2b0", "#f0e6cc", "#c9a88a", "#e3d3a8", "#f6eedb")[k]
                c.rect(4, 6, sw, sh, "#000000", 0.16)
                c.rect(0, 0, sw, sh, c.linear([lighter(tone, 0.2), tone], 0, 0, 1, 1))
                c.rect(sw - 6, sh * (0.10 + 0.11 * k), 34, 62, c.linear([lighter(tone, 0.1), darker(tone, 0.15)]), round_=4)
    c.mark("hoso", fx + bw * 0.42, fy + bh * 0.4)
    _string(c, [(x + bw * 2 + spine - 20, y + bh * 0.5), (x + bw * 2 + spine + 30, y + bh * 0.47),
                (x + bw * 2 + spine + 40, y + bh * 0.60), (x + bw * 2 + spine + 6, y + bh * 0.70),
                (x + bw * 2 + spine + 30, y + bh * 0.84)], string)
    for px, py in ((x + 30, y + bh * 0.5), (x + bw * 0.55, y + 26), (x + bw * 0.55, y + bh - 26)):
        c.circle(px, py, 13, c.linear(["#d9d2be", "#6b6452"]))
        c.circle(px, py, 6, "#2a241a")
    c.mark("bia", x + bw * 0.5, y + bh * 0.5)


def microfiche_sheet(c, across, along, columns=12, rows=5):
    """A sheet of film on a light table; a magnifier over one of its frames."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#2a2d33", "#1f2126", "#15161a"]))
    lx, ly, lw, lh = w * 0.045, h * 0.06, w * 0.91, h * 0.83
    c.rect(lx - 14, ly - 14, lw + 28, lh + 28, c.linear(["#5d6168", "#2f3238"]), round_=20)
    c.rect(lx, ly, lw, lh, c.radial([(0, "#fffef6", 1), (0.7, "#f6f1de", 1), (1, "#d8d2bc", 1)], 0.45, 0.45, 0.75), round_=10)
    fx, fy = w * 0.135, h * 0.17
    fw = w * 0.70
    fh = fw * 105 / 148
    cast(c, fx, fy, fw, fh, 20, 0.35)
    c.rect(fx, fy, fw, fh, c.linear(["#4a6a8a", "#3a5674", "#2c4460"], 0, 0, 1, 1), round_=12)
    c.rect(fx, fy, fw, fh, c.linear([(0, "#ffffff", 0.20), (0.4, "#ffffff", 0), (1, "#000000", 0.18)], 0, 0, 1, 0.6), round_=12)
    head = fh * 0.15
    c.rect(fx + 16, fy + 14, fw - 32, head - 20, "#f2ead0", 0.92, round_=4)
    bars(c, fx + 40, fy + 14 + head * 0.34, fw * 0.44, 1, 30, 17, "#1d2634", last=1, strength=0.85)
    bars(c, fx + 40, fy + 14 + head * 0.64, fw * 0.28, 1, 30, 10, "#1d2634", last=1, strength=0.7)
    bars(c, fx + fw * 0.74, fy + 14 + head * 0.46, fw * 0.20, 1, 30, 15, "#1d2634", last=1, strength=0.85)
    gx, gy, gw, gh = fx + 22, fy + head + 8, fw - 44, fh - head - 30
    cw, ch = gw / columns, gh / rows
    light = dark = rim = ""
    for row in range(rows):
        for k in range(columns):
            px, py = gx + k * cw + cw * 0.08, gy + row * ch + ch * 0.06
            pw, ph = cw * 0.84, ch * 0.88
            light += box(px, py, pw, ph)
            rim += f"M{num(px)} {num(py)}h{num(pw)}"
            kind = c.dice.whole(0, 3)
            top = py + ph * 0.10
            dark += f"M{num(px + pw * 0.3)} {num(top)}h{num(pw * 0.4)}"
            lines = 12 if kind else 7
            for j in range(lines):
                yy = top + ph * 0.08 + j * ph * 0.78 / lines
                if kind == 2:
                    dark += f"M{num(px + pw * 0.12)} {num(yy)}h{num(pw * 0.32)}M{num(px + pw * 0.54)} {num(yy)}h{num(pw * 0.34)}"
                else:
                    dark += f"M{num(px + pw * 0.12)} {num(yy)}h{num(pw * (0.76 if (j + 1) % 5 else c.dice.between(0.3, 0.6)))}"
    c.path(light, "#f6f0dc", opacity=0.95)
    c.path(dark, stroke="#24344a", width=3, opacity=0.7, dash="9 2 15 2 6 2")
    c.path(rim, stroke="#ffffff", width=1.2, opacity=0.8)
    c.mark("tieude", fx + fw * 0.3, fy + head * 0.5)
    c.mark("khung", gx + cw * 3.5, gy + ch * 1.5)
    rule_across(c, fx, fx + fw, fy + fh + 44, across, "#2c3a4c", gap=30, size=32, back="#f6f1de")
    rule_along(c, fy, fy + fh, fx + fw + 56, along, "#2c3a4c", gap=34, size=32, back="#f3edd8")
    # the magnifier over one frame
    mx, my, r = gx + cw * 9.0, gy + ch * 3.2, h * 0.185
    c.circle(mx + 16, my + 22, r * 1.08, "#000000", 0.22)
    with c.clipped(f"M{num(mx - r)} {num(my)}a{num(r)} {num(r)} 0 1 0 {num(2 * r)} 0a{num(r)} {num(r)} 0 1 0 {num(-2 * r)} 0z"):
        c.rect(mx - r, my - r, 2 * r, 2 * r, "#3a5674")
        px, py, pw, ph = mx - r * 0.62, my - r * 0.92, r * 1.24, r * 1.84
        c.rect(px, py, pw, ph, "#fbf6e6")
        c.rect(px + pw * 0.24, py + ph * 0.13, pw * 0.52, 15, "#24344a", 0.85)
        c.rect(px + pw * 0.34, py + ph * 0.20, pw * 0.32, 9, "#24344a", 0.7)
        at = py + ph * 0.30
        for n in (4, 5, 3):
            at = bars(c, px + pw * 0.12, at, pw * 0.76, n, 19, 6.5, "#24344a", indent=20, last=0.5, strength=0.75) + 12
        c.ellipse(mx - r * 0.34, my - r * 0.42, r * 0.5, r * 0.34, c.radial([(0, "#ffffff", 0.6), (1, "#ffffff", 0)]))
    c.circle(mx, my, r, "none", stroke="#1d1f24", width=26)
    c.circle(mx, my, r, "none", stroke="#c9ccd2", width=18)
    c.circle(mx, my, r, "none", 0.8, stroke="#f6f8fb", width=4)
    with c.moved(mx + r * 0.74, my + r * 0.74, turn=45):
        c.rect(-4, -20, 52, 40, c.linear(["#e3e5e9", "#7d8188"]), round_=5)
        c.rect(40, -27, 200, 54, c.linear(["#5a3420", "#8a5530", "#33190c"]), round_=26)
        c.path("M64 -15H214", stroke="#e0b084", width=5, opacity=0.6, cap="round")
    c.mark("kinh", mx, my)
    tag(c, w - 44, h - 18, "#c4c8ce", 26)


def sound_table(c, discs, tapes):
    """A store's table of sound and film: gramophone discs, tape reels, prints face down, maps rolled in tubes, film cans."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#28323a", "#1f272e", "#151b20"]))
    c.rect(0, 0, w, h, c.radial([(0, "#cfe0ea", 0.26), (0.6, "#cfe0ea", 0.05), (1, "#cfe0ea", 0)], 0.3, 0.12, 0.85))
    # shelf behind with film cans on edge and map tubes
    shelf = h * 0.40
    for k in range(13):
        cx = w * (0.045 + 0.047 * k)
        r = h * (0.125 if k % 3 else 0.14)
        tone = ("#8d949a", "#a3a090", "#767d84")[k % 3]
        c.rect(cx - w * 0.019, shelf - r * 2, w * 0.038, r * 2,
               c.linear([darker(tone, 0.4), lighter(tone, 0.35), tone, darker(tone, 0.5)], 0, 0, 1, 0), round_=16)
        c.rect(cx - w * 0.014, shelf - r * 1.3, w * 0.028, r * 0.5, "#f2ead4", 0.9)
        c.path(f"M{num(cx - w * 0.009)} {num(shelf - r * 1.15)}h{num(w * 0.018)}M{num(cx - w * 0.009)} {num(shelf - r * 1.0)}"
               f"h{num(w * 0.012)}", stroke="#2a2f34", width=3, opacity=0.7)
    tubes = []
    for j, count in ((0, 5), (1, 4), (2, 3)):
        for k in range(count):
            tubes.append((w * (0.705 + 0.062 * k + 0.031 * j), shelf - h * 0.048 - j * h * 0.083))
    for cx, cy in tubes:
        r = h * 0.047
        tone = c.dice.pick(["#b08d5c", "#9a7a50", "#c0a070", "#8a7456"])
        c.circle(cx, cy, r, c.radial([lighter(tone, 0.3), tone, darker(tone, 0.45)], 0.4, 0.35, 0.75))
        c.circle(cx, cy, r * 0.80, "#1c1712")
        c.circle(cx + 1, cy + 2, r * 0.66, "#efe6cf")
        spiral = "M" + "L".join(f"{num(cx + cos(a * 0.55) * r * 0.62 * (1 - a / 30))} {num(cy + sin(a * 0.55) * r * 0.62 * (1 - a / 30))}" for a in range(27))
        c.path(spiral, stroke="#7d6a48", width=2.2, opacity=0.8)
    c.mark("bando", w * 0.80, shelf - h * 0.10)
    board(c, -10, shelf, w + 20, h * 0.03, "#50585e", 5)
    c.rect(0, shelf + h * 0.03, w, 60, c.linear([(0, "#000000", 0.6), (1, "#000000", 0)]))
    deskt = h * 0.52
    board(c, -10, deskt, w + 20, h * 0.5, "#6b5138", 26, edge=3)
    # discs: one out of its sleeve, others leaning behind in sleeves
    for k, (px, turn, tone) in enumerate(((0.035, -8, "#a5835a"), (0.075, -3, "#8f9a86"), (0.115, 2, "#b09a78"))):
        with c.moved(w * px, h * 0.47, turn=turn):
            s = h * 0.37
            cast(c, 0, 0, s, s, 22, 0.4)
            c.rect(0, 0, s, s, c.linear([lighter(tone, 0.25), tone, darker(tone, 0.3)], 0, 0, 1, 1), round_=3)
            c.circle(s / 2, s / 2, s * 0.19, "#16181a")
            c.circle(s / 2, s / 2, s * 0.165, c.dice.pick(["#8f2a18", "#26486b", "#3f5a3c"]))
            c.circle(s / 2, s / 2, s * 0.02, "#16181a")
            c.rect(3, 3, s - 6, s - 6, "none", 0.4, stroke=darker(tone, 0.5), width=2)
    dx, dy, r = w * 0.335, h * 0.745, h * 0.205
    c.ellipse(dx + 14, dy + 22, r * 1.04, r * 1.02, "#000000", 0.4)
    c.circle(dx, dy, r, c.radial([(0, "#2a2c30", 1), (0.7, "#141518", 1), (1, "#0a0b0d", 1)]))
    for k in range(22):
        c.circle(dx, dy, r * (0.40 + 0.026 * k), "none", 0.35 if k % 4 else 0.6, stroke="#3d4046", width=1.4)
    for a in (0.5, 3.64):
        c.path(points([(dx, dy), (dx + cos(a - 0.20) * r, dy + sin(a - 0.20) * r),
                       (dx + cos(a + 0.20) * r, dy + sin(a + 0.20) * r)]), c.linear([(0, "#dfe8f2", 0.05), (1, "#dfe8f2", 0.26)]))
    c.circle(dx, dy, r * 0.36, c.linear(["#b5462c", "#7a2418"], 0, 0, 1, 1))
    c.path("".join(f"M{num(dx - r * 0.22)} {num(dy + r * off)}h{num(r * 0.44 * wide)}" for off,
                   wide in ((-0.20, 1), (-0.12, 0.8), (0.17, 1), (0.24, 0.6))), stroke="#f2e3c4", width=4, opacity=0.8)
    c.circle(dx, dy, r * 0.035, "#0a0b0d")
    c.mark("dia", dx, dy - r * 0.7)
    # two reels of tape, one on its box
    for px, py, s, tone in ((0.615, 0.70, 0.165, "#c8ccd0"), (0.775, 0.80, 0.135, "#d9c9a0")):
        cx, cy, r = w * px, h * py, h * s
        with c.moved(cx - r * 1.12, cy - r * 1.05, turn=-4 if px < 0.7 else 5):
            cast(c, 0, 0, r * 2.2, r * 2.15, 20, 0.4)
            c.rect(0, 0, r * 2.2, r * 2.15, c.linear(["#c2b594", "#9a8c68"] if px < 0.7 else ["#7f95a0", "#5a6f7a"], 0, 0, 1, 1),
                   round_=4)
        c.circle(cx + 8, cy + 12, r, "#000000", 0.35)
        c.circle(cx, cy, r, c.linear([lighter(tone, 0.5), tone, darker(tone, 0.35)], 0, 0, 1, 1))
        c.circle(cx, cy, r * 0.90, c.radial([(0, "#3a2418", 1), (0.75, "#5a3826", 1), (1, "#3a2216", 1)]))
        for k in range(9):
            c.circle(cx, cy, r * (0.46 + 0.05 * k), "none", 0.3, stroke="#8a5c42", width=1.2)
        for k in range(3):
            a = -pi / 2 + k * 2 * pi / 3
            wedge = [(cx + cos(a + t) * r * q, cy + sin(a + t) * r * q)
                     for t, q in ((-0.62, 0.36), (-0.72, 0.86), (-0.36, 0.93), (0, 0.95), (0.36, 0.93), (0.72, 0.86),
                                  (0.62, 0.36), (0, 0.30))]
            c.path(curve(wedge, close=True), c.linear([(0, "#f2f4f6", 0.18), (1, "#f2f4f6", 0.02)]), stroke=lighter(tone, 0.3),
                   width=3)
        c.circle(cx, cy, r * 0.33, c.linear([lighter(tone, 0.4), darker(tone, 0.2)], 0, 0, 1, 1))
        c.circle(cx, cy, r * 0.10, "#16181a")
        for k in range(3):
            a = pi / 2 + k * 2 * pi / 3
            c.path(f"M{num(cx + cos(a) * r * 0.10)} {num(cy + sin(a) * r * 0.10)}"
                   f"L{num(cx + cos(a) * r * 0.19)} {num(cy + sin(a) * r * 0.19)}", stroke="#16181a", width=r * 0.06, cap="round")
        if px > 0.7:
            c.path(curve([(cx + r * 0.85, cy + r * 0.2), (cx + r * 1.3, cy + r * 0.55), (cx + r * 1.7, cy + r * 0.25),
                          (cx + r * 2.2, cy + r * 0.6)]), stroke="#4a2c1c", width=9, opacity=0.95)
        c.mark("bang" if px < 0.7 else "bang2", cx, cy)
    # photographs face down, edges deckled
    for k in range(6):
        with c.moved(w * 0.895 - k * 6, h * 0.565 + k * 5, turn=-9 + 5 * k):
            cast(c, 0, 0, 138, 186, 8, 0.35)
            c.rect(0, 0, 138, 186, c.linear(["#f4ede0", "#ddd2bd"], 0, 0, 1, 1))
            if k == 5:
                c.path("M20 30h70M20 50h46", stroke="#4a5a6b", width=4, opacity=0.5)
    slip(c, w * 0.215, h * 0.885, discs, 32, turn=-1.4, bold=(0,))
    slip(c, w * 0.525, h * 0.885, tapes, 32, turn=1.2, bold=(0,))
    c.rect(0, 0, w, h, c.linear([(0, "#e6f0f6", 0.08), (0.5, "#e6f0f6", 0), (1, "#000000", 0.34)], 0, 0, 1, 0.5))
    tag(c, w - 44, h - 26, "#c6cdd2")
