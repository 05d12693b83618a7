"""A memoir under a lamp."""
from draw.canvas import box, num, points
from draw.ground import cast, pool, tag
from draw.limestone import peak
from draw.paper import bars
from draw.tone import INK, darker


def memoir_by_lamp(c, title, parts, place):
    """Night: a green lamp over the two parts of a memoir, a drawing of the mountains pinned above."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#1d2427", "#161a1c", "#0e0d0c"]))
    # a wall of planks, barely lit
    for k in range(9):
        c.rect(w * k / 9, 0, w / 9 - 3, h * 0.70, c.linear([(0, "#3a332b", 0.55), (0.5, "#4f4436", 0.55), (1, "#2a241e", 0.55)], 0, 0, 1,
                                                           0))
    lx, ly = w * 0.60, h * 0.345
    c.ellipse(lx, h * 0.55, w * 0.62, h * 0.58, c.radial([(0, "#ffd88a", 0.62), (0.5, "#ffb85a", 0.20), (1, "#ffb85a", 0)]))
    # the picture of the karst
    with c.moved(w * 0.065, h * 0.065, turn=-2):
        pw, ph = w * 0.30, h * 0.36
        cast(c, 0, 0, pw, ph, 26, 0.5)
        c.rect(0, 0, pw, ph, c.linear(["#f6ead0", "#e0cda2", "#b79c6a"], 0, 0, 1, 1))
        with c.clipped(box(18, 18, pw - 36, ph - 74)):
            c.rect(0, 0, pw, ph, c.linear(["#e9e4cc", "#cfd2b8", "#a9b59c"]))
            for cx, half, tall, tone in ((0.20, 0.13, 0.50, "#a9b5a4"), (0.52, 0.12, 0.62, "#9aa896"), (0.82, 0.15, 0.46, "#a9b5a4"),
                                         (0.36, 0.16, 0.42, "#71846f"), (0.70, 0.17, 0.56, "#667a64")):
                peak(c, pw * cx, ph * 0.78, pw * half, ph * tall, tone, 0.22 if tone < "#9" else 0)
            c.path(f"M{num(pw * 0.60)} {num(ph * 0.78)}q6 {num(-ph * 0.13)} {num(pw * 0.07)} {num(-ph * 0.14)}q{num(pw * 0.07)} 8 "
                   f"{num(pw * 0.085)} {num(ph * 0.14)}z", "#1d2019")
            c.path(f"M{num(pw * 0.63)} {num(ph * 0.78)}q6 {num(-ph * 0.06)} {num(pw * 0.045)} {num(-ph * 0.065)}q{num(pw * 0.04)} 8 "
                   f"{num(pw * 0.045)} {num(ph * 0.065)}z", "#f6c878")
            c.rect(0, ph * 0.76, pw, ph * 0.3, c.linear(["#5d6d4c", "#3d4a34"]))
        c.text(pw / 2, ph - 20, place, 27, INK, italic=True)
        c.circle(pw / 2, 10, 10, "#b5341f")
        c.circle(pw / 2 - 3, 7, 3.5, "#f3a08c")
    # the desk
    foot = h * 0.625
    wood = "#6b3f22"
    c.path(points([(0, foot), (w, foot), (w, h), (0, h)]), c.linear([darker(wood, 0.35), wood, darker(wood, 0.5)]))
    c.path("".join(f"M0 {num(foot + 6 + k * 15)}q{num(w * 0.3)} {num(c.dice.between(-6, 6))} {num(w * 0.55)} 0t{num(w * 0.45)} 0"
                   for k in range(30)), stroke="#1d0e06", width=1.8, opacity=0.4)
    c.ellipse(lx - 10, h * 0.79, w * 0.46, h * 0.23, c.radial([(0, "#ffdf9c", 0.72), (0.55, "#ffc878", 0.26), (1, "#ffc878", 0)]))
    c.line(0, foot, w, foot, "#d99a5a", 3, 0.5)
    # lamp: foot, stem, shade
    bx, by = w * 0.885, h * 0.70
    pool(c, bx, by + 30, 150, 34, 0.7)
    c.ellipse(bx, by + 16, 110, 30, c.linear(["#e9c878", "#8a6422", "#3f2b0e"]))
    c.path(f"M{num(bx)} {num(by + 10)}C{num(bx + 10)} {num(h * 0.42)} {num(bx - 10)} {num(h * 0.17)} {num(lx + 60)} {num(h * 0.185)}",
           stroke="#4a3410", width=22, cap="round")
    c.path(f"M{num(bx - 4)} {num(by + 10)}C{num(bx + 6)} {num(h * 0.42)} {num(bx - 14)} {num(h * 0.17)} {num(lx + 60)} {num(h * 0.182)}",
           stroke="#e9c878", width=8, cap="round")
    c.path(points([(lx - 60, ly + 6), (lx + 60, ly + 6), (lx + w * 0.36, h), (lx - w * 0.42, h)]),
           c.linear([(0, "#fff0c0", 0.44), (1, "#ffe0a0", 0.02)]))
    c.path(f"M{num(lx - 200)} {num(ly)}q8 -150 150 -168h100q142 18 150 168z", c.linear(["#5fae88", "#2f7a58", "#174a34"], 0, 0, 1, 1))
    c.path(f"M{num(lx - 178)} {num(ly - 22)}q16 -110 124 -128", stroke="#d9f4e2", width=12, opacity=0.55, cap="round")
    c.ellipse(lx, ly, 200, 26, "#fff6d8")
    c.ellipse(lx, ly + 2, 176, 19, "#ffe9a8")
    c.ellipse(lx, h * 0.185, 40, 20, "#e9c878")
    # the two parts, perspective flattened: sheets on the desk
    for k, (name, day) in enumerate(reversed(parts)):
        n = len(parts) - 1 - k
        with c.moved(w * (0.215 + 0.285 * n), h * (0.645 + 0.012 * n), turn=(-7, 5)[n], skew=(-6, 4)[n]):
            sw, sh = w * 0.265, h * 0.305
            for j in range(4, 0, -1):
                c.rect(j * 2, j * 2.4, sw, sh, "#efe2bf" if j % 2 else "#a48a54")
            c.rect(0, 0, sw, sh, c.linear(["#fffae6", "#fbeec8", "#e0c88e"], 0.6, 0, 0.2, 1))
            c.text(sw * 0.09, 68, title, 62, "#7c2414", font="display", weight="bold", anchor="start")
            c.text(sw * 0.91, 46, name, 28, INK, anchor="end", weight="bold")
            c.text(sw * 0.91, 78, day, 24, INK, anchor="end", italic=True)
            c.line(sw * 0.09, 92, sw * 0.91, 92, "#7c2414", 1.6)
            bars(c, sw * 0.09, 122, sw * 0.82, 7, 27, 6.5, INK, indent=30, last=0.5, strength=0.55)
            c.mark(name, w * (0.215 + 0.285 * n) + sw * 0.5, h * (0.645 + 0.012 * n) + 60)
    # spectacles, a tin mug
    gx, gy = w * 0.475, h * 0.935
    for s in (-1, 1):
        c.ellipse(gx + s * 62 + 6, gy + 10, 48, 30, "#000000", 0.25)
        c.ellipse(gx + s * 62, gy, 48, 30, "#fff6dc", 0.25, stroke="#2c1a0e", width=7)
        c.path(f"M{num(gx + s * 94)} {num(gy - 22)}q{num(-s * 50)} -36 {num(-s * 110)} -30", stroke="#2c1a0e", width=5, opacity=0.8)
    c.path(f"M{num(gx - 15)} {num(gy - 6)}q15 -14 30 0", stroke="#2c1a0e", width=7)
    ux, uy = w * 0.10, h * 0.735
    pool(c, ux + 10, uy + 102, 120, 26, 0.7)
    c.path(f"M{num(ux - 76)} {num(uy - 60)}h152l-8 158q-66 22 -136 0z", c.linear(["#e9efe6", "#b9c8bf", "#5d7068"], 1, 0, 0, 0))
    c.ellipse(ux, uy - 60, 76, 20, "#2f5a7a")
    c.ellipse(ux, uy - 58, 68, 16, "#3a2010")
    c.path(f"M{num(ux - 76)} {num(uy - 30)}q-58 0 -50 54t62 40", stroke="#9fb3aa", width=13)
    for k in range(3):
        c.path(f"M{num(ux - 24 + k * 24)} {num(uy - 84)}q-16 -34 4 -60t0 -60", stroke="#fff4d8", width=7, opacity=0.14, cap="round")
    c.rect(0, 0, w, h, c.radial([(0, "#000000", 0), (0.65, "#000000", 0.10), (1, "#000000", 0.62)], 0.55, 0.58, 0.78))
    tag(c, w - 44, h - 26, "#cdbf9f")
