"""A steel bridge in white on blue, and one of its joints on tracing paper."""
from math import cos, hypot, pi, sin

from draw.canvas import box, num
from draw.ground import cast, table
from draw.paper import sheet


def _chord(x, piers, high, low):
    """How far the upper chord stands above the deck: tall over each pair of piers, low between."""
    near = min(piers, key=lambda p: abs(p - x))
    span = (piers[1] - piers[0]) / 2
    t = min(1, abs(x - near) / span)
    return low + (high - low) * (1 - t) ** 1.6


def bridge_blueprint(c, title, lines):
    w, h = c.width, c.height
    table(c, "#2a231c", (0.3, 0.2))
    x, y, sw, sh = w * 0.03, h * 0.05, w * 0.94, h * 0.865
    cast(c, x, y, sw, sh, 34)
    c.rect(x, y, sw, sh, c.linear(["#335f86", "#27507a", "#1c3d60"], 0, 0, 0.8, 1))
    with c.clipped(box(x, y, sw, sh)):
        for _ in range(16):
            c.ellipse(x + c.dice.between(0, sw), y + c.dice.between(0, sh), c.dice.between(60, 300), c.dice.between(40, 160),
                      c.radial([(0, c.dice.pick(["#4f7fa6", "#173353"]), 0.26), (1, "#173353", 0)]))
        for share in (0.2, 0.4, 0.6, 0.8):
            fx = x + sw * share
            c.rect(fx - 16, y, 16, sh, c.linear([(0, "#0e2238", 0), (1, "#0e2238", 0.30)], 0, 0, 1, 0))
            c.line(fx, y, fx, y + sh, "#9fc0d8", 1.4, 0.40)
        wear = "".join(f"M{num(x + sw * c.dice.pick([0.2, 0.4, 0.6, 0.8]) + c.dice.between(-6, 6))} {num(y + c.dice.between(0, sh))}"
                       f"l{num(c.dice.between(-5, 5))} {num(c.dice.between(6, 22))}" for _ in range(90))
        c.path(wear, stroke="#cfe0ea", width=1.6, opacity=0.45)
    white = "#e6f0f4"

    def pen(d, width=2.0, opacity=0.9, dash=None):
        c.path(d, stroke=white, width=width, opacity=opacity, dash=dash, join="round")

    pen(box(x + 22, y + 22, sw - 44, sh - 44), 2.6)
    pen(box(x + 32, y + 32, sw - 64, sh - 64), 1, 0.6)
    c.text(x + sw / 2, y + 112, title, 62, white, font="display", weight="bold", spacing=10)
    c.text(x + sw / 2, y + 160, lines[0], 30, white, italic=True, opacity=0.9)
    pen(f"M{num(x + sw / 2 - 130)} {num(y + 184)}h260", 1.4)
    # elevation
    left, right, deck = x + sw * 0.055, x + sw * 0.945, y + sh * 0.45
    spans = 9
    length = (right - left) / spans
    piers = [left + i * length for i in range(spans + 1)]
    humps = [left + (i * 2 + 0.5) * length for i in range(5)]
    high, low = 128, 42
    panels = spans * 8
    tops, posts, diagonals = "", "", ""
    for i in range(panels + 1):
        px = left + (right - left) * i / panels
        top = deck - _chord(px, humps, high, low)
        tops += ("M" if i == 0 else "L") + f"{num(px)} {num(top)}"
        posts += f"M{num(px)} {num(top)}V{num(deck)}"
        if i < panels:
            nx = left + (right - left) * (i + 1) / panels
            ntop = deck - _chord(nx, humps, high, low)
            diagonals += f"M{num(px)} {num(deck)}L{num(nx)} {num(ntop)}M{num(px)} {num(top)}L{num(nx)} {num(deck)}"
    pen(tops, 4.2)
    pen(posts, 1.8)
    pen(diagonals, 1.2, 0.75)
    pen(f"M{num(left - 40)} {num(deck)}H{num(right + 40)}M{num(left - 40)} {num(deck + 9)}H{num(right + 40)}", 2.6)
    pen("".join(f"M{num(left - 40 + i * 14)} {num(deck)}v9" for i in range(int((right - left + 80) // 14))), 0.9, 0.7)
    rail = deck - 20
    pen(f"M{num(left - 40)} {num(rail)}H{num(right + 40)}", 1, 0.6)
    river = deck + 150
    for px in piers:
        pen(f"M{num(px - 22)} {num(deck + 9)}h44l7 14h-58zM{num(px - 20)} {num(deck + 23)}L{num(px - 30)} {num(river + 54)}"
            f"h60L{num(px + 20)} {num(deck + 23)}", 2)
        stones = "".join(f"M{num(px - 21 - k * 1.5)} {num(deck + 42 + k * 22)}h{num(42 + k * 3)}"
                         f"M{num(px + (-8 if k % 2 else 7))} {num(deck + 42 + k * 22)}v22" for k in range(7))
        pen(stones, 0.9, 0.65)
        pen(f"M{num(px)} {num(deck + 236)}v34", 1, 0.7)
    pen(f"M{num(left - 70)} {num(river)}H{num(right + 70)}", 1.6, 0.8, "26 7 4 7")
    waves = "".join(f"M{num(x + 60 + c.dice.between(0, sw - 160))} {num(river + c.dice.between(8, 46))}q9 -6 18 0t18 0"
                    for _ in range(60))
    pen(waves, 1.1, 0.45)
    bed = (f"M{num(left - 70)} {num(river - 34)}Q{num(left)} {num(river + 60)} {num(left + 190)} {num(river + 62)}"
           f"H{num(right - 190)}Q{num(right)} {num(river + 60)} {num(right + 70)} {num(river - 34)}")
    pen(bed, 1.6, 0.8)
    dim = deck + 254
    pen(f"M{num(left)} {num(dim)}H{num(right)}", 1, 0.8)
    pen("".join(f"M{num(px - 6)} {num(dim + 6)}l12 -12" for px in piers), 1.6)
    for i, px in enumerate(piers):
        c.circle(px, dim + 34, 15, "none", stroke=white, width=1.5, opacity=0.85)
        c.text(px, dim + 41, str(i + 1), 19, white, font="sans")
    # a cross-section, small
    cx, cy = x + sw * 0.165, y + sh * 0.880
    pen(f"M{num(cx - 60)} {num(cy + 44)}v-118h120v118M{num(cx - 120)} {num(cy + 44)}"
        f"h240v11h-240zM{num(cx - 60)} {num(cy - 74)}l120 0M{num(cx - 60)} {num(cy - 40)}"
        f"l60 -34 60 34M{num(cx - 116)} {num(cy + 44)}v-32M{num(cx + 116)} {num(cy + 44)}v-32M{num(cx - 60)} {num(cy + 55)}"
        f"l-50 18M{num(cx + 60)} {num(cy + 55)}l50 18", 1.8)
    pen("".join(f"M{num(cx - 112 + k * 8)} {num(cy + 46)}l6 8" for k in range(28)), 0.8, 0.6)
    # pier plan, small
    px, py = x + sw * 0.40, y + sh * 0.880
    pen(f"M{num(px - 96)} {num(py)}q0 -40 40 -40h112q40 0 40 40t-40 40h-112q-40 0 -40 -40zM{num(px - 74)} {num(py)}"
        f"q0 -24 26 -24h96q26 0 26 24t-26 24h-96q-26 0 -26 -24z", 1.8)
    pen(f"M{num(px - 130)} {num(py)}h260M{num(px)} {num(py - 62)}v124", 1, 0.7, "18 5 3 5")
    # title block
    bx, by, bw, bh = x + sw - 560, y + sh - 190, 500, 140
    pen(box(bx, by, bw, bh), 2)
    pen(f"M{num(bx)} {num(by + 74)}h{num(bw)}M{num(bx + 250)} {num(by + 74)}v66", 1.2)
    c.text(bx + bw / 2, by + 52, title + " – LONG BIÊN", 30, white, font="display", weight="bold", spacing=2)
    c.text(bx + 125, by + 118, lines[2], 28, white, italic=True)
    c.text(bx + 375, by + 118, lines[1], 30, white)
    c.path(f"M{num(x)} {num(y + sh)}V{num(y)}H{num(x + sw)}", stroke="#a9c6da", width=2, opacity=0.7)


def truss_joint(c, title, lines):
    w, h = c.width, c.height
    table(c, "#26221d", (0.3, 0.2))
    x, y, sw, sh = w * 0.055, h * 0.05, w * 0.89, h * 0.87
    sheet(c, x, y, sw, sh, "tracing", edge=0.9, stains=4, folds=((0.5, "v"),), fibres=60)
    ink, fine, red = "#2c3138", "#6f7274", "#a5321f"

    def pen(d, width=2.2, colour=ink, opacity=0.9, dash=None, fill="none"):
        c.path(d, fill, stroke=colour, width=width, opacity=opacity, dash=dash, join="round")

    cx, cy = x + sw * 0.5, y + sh * 0.56
    members = ((180, 500, 74), (0, 500, 74), (-90, 430, 62), (-138, 520, 52), (-42, 520, 52))

    def rivets(ax, ay, bx, by, count, r=6.5):
        d = ""
        for i in range(count):
            t = (i + 0.5) / count
            px, py = ax + (bx - ax) * t, ay + (by - ay) * t
            d += f"M{num(px - r)} {num(py)}a{num(r)} {num(r)} 0 1 1 {num(2 * r)} 0a{num(r)} {num(r)} 0 1 1 {num(-2 * r)} 0"
        return d

    shapes = holes = inner = ""
    for angle, long, thick in members:
        a = angle * pi / 180
        ux, uy, nx, ny = cos(a), sin(a), -sin(a), cos(a)
        p = lambda u, v: (cx + ux * u + nx * v, cy + uy * u + ny * v)  # noqa: E731
        (ax, ay), (bx, by), (dx, dy), (ex, ey) = p(60, thick / 2), p(long, thick / 2), p(long, -thick / 2), p(60, -thick / 2)
        shapes += f"M{num(ax)} {num(ay)}L{num(bx)} {num(by)}L{num(dx)} {num(dy)}L{num(ex)} {num(ey)}Z"
        for v in (0.30, -0.30):
            (px, py), (qx, qy) = p(60, thick * v), p(long, thick * v)
            inner += f"M{num(px)} {num(py)}L{num(qx)} {num(qy)}"
        # lattice bars beyond the plate
        steps = int((long - 260) // 44)
        for k in range(max(0, steps)):
            side = 1 if k % 2 else -1
            (px, py), (qx, qy) = p(262 + k * 44, side * thick * 0.30), p(306 + k * 44, -side * thick * 0.30)
            inner += f"M{num(px)} {num(py)}L{num(qx)} {num(qy)}"
        for v in (0.40, -0.40, 0.12, -0.12):
            (px, py), (qx, qy) = p(92, thick * v), p(238, thick * v)
            holes += rivets(px, py, qx, qy, 6, 5.6)
        (px, py), (qx, qy), (rx, ry) = p(long, thick * 0.75), p(long - 6, 0), p(long, -thick * 0.75)
        inner += f"M{num(px)} {num(py)}Q{num(qx + ux * 14)} {num(qy + uy * 14)} {num(rx)} {num(ry)}"
    pen(shapes, 3, fill="#b9c0b6", opacity=0.55)
    pen(shapes, 2.8)
    pen(inner, 1.3, fine)
    gusset = [(-250, 70), (250, 70), (250, -40), (150, -196), (58, -250), (-58, -250), (-150, -196), (-250, -40)]
    g = "M" + "L".join(f"{num(cx + a)} {num(cy + b)}" for a, b in gusset) + "Z"
    pen(g, 3.4, fill="#98a398", opacity=0.62)
    pen(g, 3.4)
    with c.clipped(g):
        hatch = "".join(f"M{num(cx - 420 + k * 17)} {num(cy + 90)}l360 -360" for k in range(46))
        pen(hatch, 0.7, fine, 0.45)
    pen(holes, 1.5, fill="#e3dfcb")
    edge = ""
    for (ax, ay), (bx, by) in zip(gusset, gusset[1:] + gusset[:1]):
        count = int(hypot(bx - ax, by - ay) // 30)
        edge += rivets(cx + ax * 0.93, cy + ay * 0.9, cx + bx * 0.93, cy + by * 0.9, count, 5)
    pen(edge, 1.4, fill="#e3dfcb")
    for angle, long, _ in members:
        a = angle * pi / 180
        pen(f"M{num(cx)} {num(cy)}L{num(cx + cos(a) * (long + 30))} {num(cy + sin(a) * (long + 30))}", 1.2, red, 0.75, "26 6 4 6")
    c.circle(cx, cy, 9, "none", stroke=red, width=2)
    dim = cy + 150
    pen(f"M{num(cx - 250)} {num(cy + 80)}V{num(dim + 12)}M{num(cx + 250)} {num(cy + 80)}V{num(dim + 12)}"
        f"M{num(cx - 250)} {num(dim)}h500", 1.2, red)
    pen(f"M{num(cx - 257)} {num(dim + 7)}l14 -14M{num(cx + 243)} {num(dim + 7)}l14 -14", 1.8, red)
    # plan of the chord below
    py = cy + 232
    pen(f"M{num(cx - 500)} {num(py)}h1000M{num(cx - 500)} {num(py + 74)}h1000M{num(cx - 500)} {num(py + 26)}"
        f"h1000M{num(cx - 500)} {num(py + 48)}h1000", 2)
    pen(rivets(cx - 250, py + 13, cx + 250, py + 13, 20, 5) + rivets(cx - 250, py + 61, cx + 250, py + 61, 20, 5), 1.3)
    pen(f"M{num(cx - 530)} {num(py + 37)}h1060", 1.2, red, 0.7, "26 6 4 6")
    c.text(x + 70, y + 108, title, 50, ink, font="display", weight="bold", anchor="start", spacing=6)
    c.text(x + 70, y + 152, lines[0], 28, ink, italic=True, anchor="start")
    c.text(x + sw - 70, y + sh - 56, lines[1], 30, red, italic=True, anchor="end")
    pen(box(x + 24, y + 24, sw - 48, sh - 48), 1.4, fine)
