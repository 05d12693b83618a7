"""Architect's drawings of a building under tiered roofs: its elevation, the detail of an eave."""
from draw.canvas import box, num, points
from draw.paper import sheet
from draw.tone import darker, lighter

from ._deskware import cloth, pencil, wooden

LINE = "#2f3a44"


def _wash(c, d, tone, strength=0.5):
    c.path(d, tone, opacity=strength)


def _hip(c, cx, eave, half, rise, top, tone, lift=14):
    """A tiled hip roof in elevation, its corners a little lifted, washed in colour and lined in ink."""
    def side(s):
        return (f"{num(cx + s * top)} {num(eave - rise)}Q{num(cx + s * (top + (half - top) * 0.5))} {num(eave - rise * 0.30)} "
                f"{num(cx + s * half)} {num(eave - lift)}")
    d = (f"M{num(cx - half)} {num(eave - lift)}Q{num(cx - half * 0.86)} {num(eave)} {num(cx - half * 0.72)} {num(eave)}H{num(cx + half * 0.72)}"
         f"Q{num(cx + half * 0.86)} {num(eave)} {num(cx + half)} {num(eave - lift)}Q{num(cx + top + (half - top) * 0.5)} {num(eave - rise * 0.30)} "
         f"{num(cx + top)} {num(eave - rise)}H{num(cx - top)}Q{num(cx - top - (half - top) * 0.5)} {num(eave - rise * 0.30)} {num(cx - half)} {num(eave - lift)}Z")
    c.path(d, c.linear([lighter(tone, 0.25), tone, darker(tone, 0.15)], 0, 0, 1, 0.4), opacity=0.85)
    with c.clipped(d):
        tiles = "".join(
            f"M{num(cx + (k / 40 - 1) * top)} {num(eave - rise)}L{num(cx + (k / 40 - 1) * half)} {num(eave)}" for k in range(81))
        tiles += "".join(f"M{num(cx - half)} {num(eave - rise * t)}H{num(cx + half)}" for t in (0.12, 0.26, 0.42, 0.6, 0.8))
        c.path(tiles, stroke=darker(tone, 0.5), width=1.1, opacity=0.45)
    c.path(d, stroke=LINE, width=2.2, join="round")
    c.path(f"M{side(-1)}M{side(1)}", stroke=LINE, width=3.4)
    c.rect(cx - top - 6, eave - rise - 8, 2 * top + 12, 9, lighter(tone, 0.2), stroke=LINE, width=1.6)
    c.path(f"M{num(cx - half * 0.94)} {num(eave - 2)}h{num(half * 1.88)}", stroke=LINE, width=1.2, opacity=0.4)


def _bays(c, x, y, w, h, count, arched=False, louvre="#6f8f7c"):
    step = w / count
    for k in range(count):
        bx, bw = x + k * step + step * 0.24, step * 0.52
        top = f"Q{num(bx + bw / 2)} {num(y - bw * 0.5)} {num(bx + bw)} {num(y)}" if arched else f"H{num(bx + bw)}"
        d = f"M{num(bx)} {num(y + h)}V{num(y)}{top}V{num(y + h)}Z"
        _wash(c, d, louvre, 0.55)
        c.path(d, stroke=LINE, width=1.8)
        c.path(f"M{num(bx + bw / 2)} {num(y)}V{num(y + h)}" +
               "".join(f"M{num(bx + 3)} {num(y + j)}h{num(bw - 6)}" for j in range(8, int(h), 9)), stroke=LINE, width=1, opacity=0.55)
        c.path(f"M{num(bx - 6)} {num(y + h + 5)}h{num(bw + 12)}", stroke=LINE, width=2.4)
        c.path(points([(bx + bw, y), (bx + bw, y + h), (bx + bw - 6, y + h), (bx + bw - 6, y + 6)]), LINE, opacity=0.22)


def directorate_elevation(c, title, lines, ground="#3c3128", roof="#b4583c", wall="#e6cf98"):
    """The whole front, washed in pale colour on tracing paper."""
    wooden(c, ground, 4, (0.3, 0.16))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.04, h * 0.06, w * 0.92, h * 0.83
    sheet(c, x, y, sw, sh, "tracing", edge=0.8, folds=((0.333, "v"), (0.667, "v")), stains=4, fibres=80)
    c.rect(x + 26, y + 26, sw - 52, sh - 52, "none", stroke=LINE, width=3)
    c.rect(x + 34, y + 34, sw - 68, sh - 68, "none", stroke=LINE, width=1)
    m, foot = x + sw * 0.5, y + sh * 0.775
    # sky and ground washes, pencilled axes
    c.rect(x + 36, y + 36, sw - 72, sh * 0.52, c.linear([(0, "#8fb0b8", 0.34), (1, "#8fb0b8", 0)]))
    axes = f"M{num(m)} {num(y + sh * 0.08)}V{num(foot + 46)}" + \
        "".join(f"M{num(m + s * sw * d)} {num(y + sh * 0.26)}V{num(foot + 46)}" for s in (-1, 1) for d in (0.155, 0.40))
    c.path(axes, stroke="#a2473a", width=1.4, dash="22 6 4 6", opacity=0.7)
    for tx, size in ((0.055, 90), (0.115, 70), (0.945, 92), (0.885, 66)):
        px = x + sw * tx
        c.path(f"M{num(px)} {num(foot)}V{num(foot - size)}", stroke=LINE, width=3, opacity=0.6)
        for k in range(16):
            c.ellipse(px + c.dice.between(-0.6, 0.6) * size, foot - size * 1.35 +
                      c.dice.between(-0.6, 0.6) * size, size * 0.34, size * 0.28, "#7f9a78", 0.16)
        c.path(
            "".join(
                f"M{num(px + c.dice.between(-0.8, 0.8) * size)} {num(foot - size * 1.35 + c.dice.between(-0.8, 0.8) * size)}q8 -12 16 0t16 0" for _ in range(18)),
            stroke="#4f6a58",
            width=1.3,
            opacity=0.6)
    # wings, links, the taller middle
    wing, wall_top = sw * 0.40, y + sh * 0.475
    d = box(m - wing, wall_top, 2 * wing, foot - wall_top)
    _wash(c, d, wall, 0.75)
    c.path(d, stroke=LINE, width=2.2)
    mid = y + (wall_top - y) + (foot - wall_top) * 0.47
    c.path(
        f"M{num(m - wing - 8)} {num(mid)}H{num(m + wing + 8)}M{num(m - wing - 8)} {num(mid + 9)}H{num(m + wing + 8)}",
        stroke=LINE,
        width=1.8)
    c.rect(m - wing - 10, foot - 26, 2 * wing + 20, 26, "#b9a87c", 0.8, 0, LINE, 1.8)
    span = wing - sw * 0.155
    for s in (-1, 1):
        left = m - wing + 12 if s < 0 else m + sw * 0.155 + 6
        _bays(c, left, wall_top + 44, span - 18, (mid - wall_top) * 0.56, 7)
        _bays(c, left, mid + 34, span - 18, (foot - mid) * 0.50, 7, True)
        _hip(c, m + s * (wing + sw * 0.155) / 2, wall_top + 4, span / 2 + 34, sh * 0.085, span / 2 - 44, roof)
        ex = m + s * (wing - 46)
        d = box(ex - 62, wall_top - sh * 0.055, 124, foot - wall_top + sh * 0.055)
        _wash(c, d, lighter(wall, 0.3), 0.9)
        c.path(d, stroke=LINE, width=2.2)
        _bays(c, ex - 48, wall_top + 26, 96, (mid - wall_top) * 0.62, 1)
        _bays(c, ex - 48, mid + 32, 96, (foot - mid) * 0.52, 1, True)
        _hip(c, ex, wall_top - sh * 0.045, 92, sh * 0.075, 34, roof)
    block = sw * 0.155
    top = y + sh * 0.345
    d = box(m - block, top, 2 * block, foot - top)
    _wash(c, d, lighter(wall, 0.35), 0.95)
    c.path(d, stroke=LINE, width=2.6)
    _wash(c, points([(m + block, top), (m + block + 20, top + 30), (m + block + 20, foot), (m + block, foot)]), "#4a5a68", 0.28)
    _bays(c, m - block + 24, top + 42, 2 * block - 48, sh * 0.085, 5)
    _bays(c, m - block + 24, wall_top + 52, 2 * block - 48, (mid - wall_top) * 0.56, 5)
    c.path(
        f"M{num(m - block - 6)} {num(mid)}H{num(m + block + 6)}M{num(m - block)} {num(wall_top + 14)}H{num(m + block)}M{num(m - block)} {num(wall_top + 22)}H{num(m + block)}",
        stroke=LINE,
        width=2)
    # brackets under the eaves
    for k in range(9):
        bx = m - block + 12 + (2 * block - 24) * k / 8
        c.path(f"M{num(bx)} {num(top + 30)}q0 -18 {num(12 if k > 4 else -12 if k < 4 else 0)} -26", stroke=LINE, width=3)
    _hip(c, m, top + 6, block + 62, sh * 0.080, block - 42, roof, 18)
    c.rect(m - block * 0.56, top - sh * 0.135, block * 1.12, sh * 0.062, lighter(wall, 0.3), 0.95, 0, LINE, 2)
    _bays(c, m - block * 0.5, top - sh * 0.118, block, sh * 0.036, 7)
    _hip(c, m, top - sh * 0.128, block * 0.56 + 48, sh * 0.066, block * 0.24, roof, 16)
    # porch: three arches, steps
    pw = block * 1.1
    d = box(m - pw / 2 - 18, mid + 22, pw + 36, foot - mid - 22)
    _wash(c, d, lighter(wall, 0.5), 1)
    c.path(d, stroke=LINE, width=2.2)
    for k in range(3):
        ax, aw = m - pw / 2 + k * pw / 3 + 8, pw / 3 - 16
        d = f"M{num(ax)} {num(foot)}V{num(mid + 78)}Q{num(ax + aw / 2)} {num(mid + 26)} {num(ax + aw)} {num(mid + 78)}V{num(foot)}Z"
        _wash(c, d, "#4a5a5c", 0.62)
        c.path(d, stroke=LINE, width=2)
    _hip(c, m, mid + 26, pw / 2 + 44, 34, pw / 2 - 20, roof, 9)
    c.mark("mai", m, top - sh * 0.02)
    for k in range(5):
        c.rect(m - pw / 2 - 20 - k * 12, foot - 6 + k * 7, pw + 40 + k * 24, 7, "#d8c79c", 0.9, 0, LINE, 1.2)
    c.line(x + 60, foot + 1, x + sw - 60, foot + 1, LINE, 4)
    hatch = "".join(f"M{num(x + 64 + k * 13)} {num(foot + 4)}l-9 12" for k in range(int((sw - 130) // 13)))
    c.path(hatch, stroke=LINE, width=1.2, opacity=0.5)
    # dimensions below, no figures
    dy = foot + 62
    c.line(m - wing, dy, m + wing, dy, LINE, 1.3)
    for px in (m - wing, m - block, m, m + block, m + wing):
        c.path(f"M{num(px)} {num(dy - 12)}v24M{num(px - 7)} {num(dy + 7)}l14 -14", stroke=LINE, width=1.6)
    # title block
    bw, bh = sw * 0.31, 36 + 34 * len(lines) + 52
    bx, by = x + sw - 44 - bw, y + sh - 44 - bh
    c.rect(bx, by, bw, bh, "#efe9d6", 0.92, 0, LINE, 2)
    c.text(bx + bw / 2, by + 46, title, 27, LINE, font="display", weight="bold", spacing=2)
    c.line(bx + 20, by + 62, bx + bw - 20, by + 62, LINE, 1.2)
    for i, line in enumerate(lines):
        c.text(bx + bw / 2, by + 98 + i * 34, line, 25, LINE, italic=True)
    c.mark("khungten", bx + bw / 2, by + 40)
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.10), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.24)], 0, 0, 1, 0.8))


def eave_detail(c, title, lines, ground="#2a3836", roof="#b4583c"):
    """One eave at large scale: tiles, rafters, a bracket; the T-square and pencil that drew it."""
    cloth(c, ground, (0.3, 0.16))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.06, h * 0.05, w * 0.80, h * 0.86
    sheet(c, x, y, sw, sh, "white", edge=0.8, folds=((0.5, "h"),), stains=4, fibres=60)
    c.rect(x + 24, y + 24, sw - 48, sh - 48, "none", stroke=LINE, width=2.4)
    grid = "".join(f"M{num(x + 24 + k * 40)} {num(y + 24)}v{num(sh - 48)}" for k in range(1, int((sw - 48) // 40))) \
        + "".join(f"M{num(x + 24)} {num(y + 24 + k * 40)}h{num(sw - 48)}" for k in range(1, int((sh - 48) // 40)))
    c.path(grid, stroke="#8aa0ac", width=0.8, opacity=0.30)
    # the wall and its post
    px, top = x + sw * 0.60, y + sh * 0.37
    wall = box(px, top, sw * 0.15, sh * 0.55)
    _wash(c, wall, "#e6cf98", 0.75)
    c.path(wall, stroke=LINE, width=3)
    brick = "".join(f"M{num(px)} {num(top + k * 34)}h{num(sw * 0.15)}" + "".join(
        f"M{num(px + (j + (k % 2) * 0.5) * 56)} {num(top + k * 34)}v34" for j in range(3)) for k in range(1, int(sh * 0.55 // 34)))
    with c.clipped(wall):
        c.path(brick, stroke="#8a5a3c", width=1.4, opacity=0.6)
        c.path(
            "".join(
                f"M{num(px - 40 + k * 15)} {num(top + sh * 0.56)}l120 -130" for k in range(30)),
            stroke=LINE,
            width=0.8,
            opacity=0.25)
    # rafters: a sloping pair, flying beyond the wall and lifting at the tip
    ex, ey = x + sw * 0.13, y + sh * 0.55
    rx, ry = x + sw * 0.90, y + sh * 0.12
    for off, thick, tone in ((0, 30, "#a8763e"), (44, 24, "#8a5c30")):
        d = (f"M{num(rx)} {num(ry + off)}Q{num(px - 30)} {num(top - 40 + off)} {num(ex)} {num(ey - 26 + off * 0.55)}l{num(8)} {num(thick)}"
             f"Q{num(px - 20)} {num(top - 40 + off + thick + 8)} {num(rx)} {num(ry + off + thick + 6)}Z")
        _wash(c, d, tone, 0.7)
        c.path(d, stroke=LINE, width=2.6)
    # tiles, overlapping up the slope
    count = 17
    for i in range(count):
        t = i / count
        u = 1 - t
        tx = u * u * ex + 2 * u * t * (px - 30) + t * t * rx
        ty = u * u * (ey - 26) + 2 * u * t * (top - 40) + t * t * ry
        with c.moved(tx - 6, ty - 10, turn=-31 + 13 * t - 3):
            c.path("M0 0H92Q98 -8 92 -17H6Q-4 -8 0 0Z",
                   c.linear([lighter(roof, 0.35), roof, darker(roof, 0.25)]), stroke=LINE, width=2)
    c.path(f"M{num(ex - 4)} {num(ey - 40)}q-40 4 -62 -30q40 -6 72 8z", roof, stroke=LINE, width=2.4)
    # the bracket: three stepped arms
    for k in range(3):
        ax, ay = px - sw * (0.085 + 0.085 * k), top + sh * (0.225 - 0.062 * k)
        d = f"M{num(px)} {num(ay)}V{num(ay + 30)}H{num(ax + 34)}Q{num(ax)} {num(ay + 30)} {num(ax)} {num(ay)}Z"
        _wash(c, d, "#a8763e", 0.65)
        c.path(d, stroke=LINE, width=2.6)
        c.path(f"M{num(ax + 16)} {num(ay)}v-30h34v30", "#c99a5c", stroke=LINE, width=2.2)
        c.path(f"M{num(ax + 20)} {num(ay + 18)}q12 -16 26 -4q-4 12 -14 8", stroke=LINE, width=1.8)
    c.mark("consol", px - sw * 0.17, top + sh * 0.17)
    c.mark("ngoi", x + sw * 0.40, y + sh * 0.36)
    # leaders and dimensions
    for ax, ay, bx, by in ((0.36, 0.355, 0.20, 0.20), (0.46, 0.50, 0.30, 0.72)):
        c.path(f"M{num(x + sw * ax)} {num(y + sh * ay)}L{num(x + sw * bx)} {num(y + sh * by)}h-80", stroke="#a2473a", width=1.8)
        c.circle(x + sw * ax, y + sh * ay, 5, "#a2473a")
        c.line(x + sw * bx - 76, y + sh * by - 12, x + sw * bx - 14, y + sh * by - 12, LINE, 7, 0.55, cap="round")
    dy = y + sh * 0.855
    c.path(f"M{num(ex)} {num(dy)}H{num(px)}M{num(ex)} {num(ey + 30)}V{num(dy + 16)}M{num(px)} {num(top + sh * 0.5)}V{num(dy + 16)}M{num(ex - 8)} {num(dy + 8)}l16 -16M{num(px - 8)} {num(dy + 8)}l16 -16",
           stroke=LINE, width=1.5)
    c.text(x + 60, y + sh - 62 - 34 * (len(lines) - 1) - 40, title, 32,
           LINE, font="display", weight="bold", anchor="start", spacing=2)
    for i, line in enumerate(lines):
        c.text(x + 60, y + sh - 62 - 34 * (len(lines) - 1 - i), line, 26, LINE, italic=True, anchor="start")
    # T-square across the right, a pencil
    with c.moved(w * 0.835, h * 0.02, turn=5):
        for dx, fill in ((12, None), (0, 1)):
            if fill is None:
                c.rect(dx, 16, 74, h * 1.02, "#000000", 0.28)
                continue
            c.rect(0, 0, 74, h * 1.06, c.linear(["#e0b878", "#b98a4c", "#8a6030"], 0, 0, 1, 0))
            c.rect(0, 0, 12, h * 1.06, "#3a2414", 0.75)
            c.path("".join(f"M74 {k * 17}h{-22 if k % 5 == 0 else -12}" for k in range(int(h // 17) + 4)),
                   stroke="#3a2414", width=1.6, opacity=0.7)
            c.line(20, 0, 20, h * 1.06, "#fff0cc", 2, 0.4)
    pencil(c, w * 0.915, h * 0.36, h * 0.42, 80, "#2c5a4c")
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.12), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.28)], 0, 0, 1, 0.8))
