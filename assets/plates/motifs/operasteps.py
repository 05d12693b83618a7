"""An exhibition before an opera house: panels of drawings at the foot of its steps."""

from draw.building import railing, steps
from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.interior import visitor
from draw.scenery import leaves, sky, trunk
from draw.tone import INK, darker, lighter, mix
from motifs._printwork import fitted


def _arched(c, x, foot, w, h, wall, lit=0.5):
    """A tall arched window or door with its moulding."""
    d = f"M{num(x - w / 2)} {num(foot)}V{num(foot - h + w / 2)}A{num(w / 2)} {num(w / 2)} 0 0 1 {num(x + w / 2)} {num(foot - h + w / 2)}V{num(foot)}Z"
    m = w * 0.16
    big = (f"M{num(x - w / 2 - m)} {num(foot)}V{num(foot - h + w / 2)}A{num(w / 2 + m)} {num(w / 2 + m)} 0 0 1 {num(x + w / 2 + m)} "
           f"{num(foot - h + w / 2)}V{num(foot)}Z")
    c.path(big, c.linear([lighter(wall, 0.55), darker(wall, 0.12)], 0, 0, 1, 0.4))
    c.path(d, c.linear([mix("#4a3a2a", "#ffd98a", lit * 0.8), mix("#2a211a", "#ffc064", lit)]))
    c.path(f"M{num(x)} {num(foot)}V{num(foot - h)}M{num(x - w / 2)} {num(foot - h + w / 2)}h{num(w)}M{num(x - w / 2)} "
           f"{num(foot - h * 0.34)}h{num(w)}", stroke=darker(wall, 0.55), width=max(2, w * 0.045), opacity=0.8)
    c.path(points([(x - m * 0.8, foot - h - m * 1.7), (x + m * 0.8, foot - h - m * 1.7), (x + m * 0.5, foot - h + m * 0.4),
                   (x - m * 0.5, foot - h + m * 0.4)]), lighter(wall, 0.6))


def _drawing(c, x, y, w, h, kind, paper):
    """A panel's picture: a facade, a plan, a section, a dome, a gate or an arcade, in thin lines."""
    ink = "#2f4a64" if paper != "#2a4f70" else "#eaf3f6"
    c.rect(x, y, w, h, paper)

    def line(d, width=1.6, opacity=0.9):
        c.path(d, stroke=ink, width=width, opacity=opacity)

    b = y + h * 0.84
    if kind == 0:
        line(box(x + w * 0.12, y + h * 0.40, w * 0.76, b - y - h * 0.40) + points([(x + w * 0.08, y + h * 0.40),
                                                                                   (x + w * 0.5, y + h * 0.17), (x + w * 0.92,
                                                                                                                 y + h * 0.40)]))
        line("".join(box(x + w * (0.17 + 0.14 * k), y + h * 0.49, w * 0.08, h * 0.12) + box(x + w * (0.17 + 0.14 * k), y + h * 0.68,
                                                                                            w * 0.08, h * 0.16) for k in range(5)))
    elif kind == 1:
        line(box(x + w * 0.12, y + h * 0.18, w * 0.76, h * 0.62), 3)
        line(f"M{num(x + w * 0.12)} {num(y + h * 0.45)}h{num(w * 0.3)}m{num(w * 0.12)} 0h{num(w * 0.34)}M{num(x + w * 0.42)} "
             f"{num(y + h * 0.18)}v{num(h * 0.16)}m0 {num(h * 0.11)}v{num(h * 0.35)}M{num(x + w * 0.66)} "
             f"{num(y + h * 0.45)}v{num(h * 0.35)}", 3)
        line(f"M{num(x + w * 0.42)} {num(y + h * 0.34)}a{num(w * 0.11)} {num(w * 0.11)} 0 0 1 {num(w * 0.11)} {num(w * 0.11)}", 1.2)
    elif kind == 2:
        line(box(x + w * 0.16, y + h * 0.42, w * 0.68, b - y - h * 0.42) + f"M{num(x + w * 0.30)} {num(y + h * 0.42)}A{num(w * 0.20)} "
             f"{num(w * 0.22)} 0 0 1 {num(x + w * 0.70)} {num(y + h * 0.42)}M{num(x + w * 0.5)} {num(y + h * 0.26)}V{num(y + h * 0.14)}")
        line("".join(f"M{num(x + w * (0.22 + 0.08 * k))} {num(y + h * 0.48)}V{num(b)}" for k in range(8)), 2.4)
    elif kind == 3:
        for k in range(3):
            line(points([(x + w * (0.10 + 0.06 * k), y + h * (0.50 - 0.14 * k)), (x + w * 0.5, y + h * (0.36 - 0.13 * k)),
                         (x + w * (0.90 - 0.06 * k), y + h * (0.50 - 0.14 * k))]))
        line(box(x + w * 0.18, y + h * 0.50, w * 0.64, b - y - h * 0.50) + "".join(f"M{num(x + w * (0.26 + 0.12 * k))} "
                                                                                   f"{num(y + h * 0.50)}V{num(b)}" for k in range(5)))
    elif kind == 4:
        line("".join(f"M{num(x + w * (0.10 + 0.165 * k))} {num(b)}V{num(y + h * 0.52)}A{num(w * 0.068)} {num(w * 0.068)} 0 0 1 "
                     f"{num(x + w * (0.236 + 0.165 * k))} {num(y + h * 0.52)}V{num(b)}" for k in range(5)))
        line(f"M{num(x + w * 0.06)} {num(y + h * 0.36)}h{num(w * 0.88)}M{num(x + w * 0.06)} {num(y + h * 0.30)}h{num(w * 0.88)}", 2.4)
    else:
        line(f"M{num(x + w * 0.06)} {num(y + h * 0.62)}" + "".join(f"q{num(w * 0.075)} {num(-h * 0.36)} {num(w * 0.15)} "
                                                                   f"0t{num(w * 0.145)} 0" for _ in range(3)), 2)
        line(f"M{num(x + w * 0.06)} {num(y + h * 0.62)}h{num(w * 0.88)}M{num(x + w * 0.06)} "
             f"{num(y + h * 0.70)}h{num(w * 0.88)}" + "".join(f"M{num(x + w * (0.12 + 0.13 * k))} {num(y + h * 0.70)}v{num(h * 0.14)}"
                                                              for k in range(7)), 1.8)
    line(f"M{num(x + w * 0.06)} {num(b)}h{num(w * 0.88)}", 2.2)
    line(box(x + w * 0.035, y + h * 0.035, w * 0.93, h * 0.93), 1)


def opera_exhibition(c, caption, title, wall="#e6c98a"):
    with mount(c, caption, "#e6dccb") as (x, y, w, h):
        sky(c, x, y, w, h * 0.75, ["#6d93b4", "#b4c0b8", "#f0d09a", "#f6b878"])
        for k in range(5):
            c.ellipse(x + w * c.dice.between(0, 1), y + h * c.dice.between(0.04, 0.30), w * c.dice.between(0.10, 0.22), h * 0.022,
                      c.radial([(0, "#fff0d0", 0.6), (1, "#fff0d0", 0)]))
        cx, foot = x + w * 0.5, y + h * 0.645
        slate = "#5a646c"
        trim = lighter(wall, 0.5)
        # wings
        for side in (-1, 1):
            x0, x1 = cx + side * w * 0.185, cx + side * w * 0.435
            a, b = min(x0, x1), max(x0, x1)
            top = y + h * 0.315
            c.rect(a, top, b - a, foot - top, c.linear([lighter(wall, 0.22), wall, darker(wall, 0.30)], 0, 0, 1, 0.2))
            c.path(points([(a - 8, top - 8), (b + 8, top - 8), (b - 34, top - h * 0.085), (a + 34, top - h * 0.085)]),
                   c.linear([lighter(slate, 0.3), darker(slate, 0.3)]))
            d = "".join(f"M{num(a + 40 + k * 16)} {num(top - h * 0.08)}l{num((k - 10) * 0.6)} {num(h * 0.07)}"
                        for k in range(int((b - a - 80) // 16)))
            c.path(d, stroke=darker(slate, 0.5), width=1.6, opacity=0.5)
            c.rect(a - 10, top - 12, b - a + 20, 16, trim)
            c.rect(a - 6, top + (foot - top) * 0.47, b - a + 12, 14, trim)
            for k in range(3):
                px = a + (b - a) * (k + 0.5) / 3
                _arched(c, px, top + (foot - top) * 0.45, 56, (foot - top) * 0.34, wall, 0.45)
                _arched(c, px, foot - 6, 60, (foot - top) * 0.38, wall, 0.65)
                railing(c, px - 44, top + (foot - top) * 0.45 - 34, 88, 34, "#4a4238", 9)
            # corner pavilion with its dome
            qx = cx + side * w * 0.402
            c.rect(qx - 66, top - 26, 132, foot - top + 26, c.linear([lighter(wall, 0.34), wall, darker(wall, 0.34)], 0, 0, 1, 0))
            for px in (qx - 60, qx + 44):
                c.rect(px, top - 10, 16, foot - top + 10, c.linear([trim, darker(wall, 0.2)], 0, 0, 1, 0))
            _arched(c, qx, top + (foot - top) * 0.45, 52, (foot - top) * 0.36, wall, 0.5)
            _arched(c, qx, foot - 6, 56, (foot - top) * 0.38, wall, 0.7)
            c.rect(qx - 76, top - 40, 152, 18, trim)
            c.path(f"M{num(qx - 66)} {num(top - 40)}Q{num(qx - 62)} {num(top - h * 0.135)} {num(qx)} "
                   f"{num(top - h * 0.15)}Q{num(qx + 62)} {num(top - h * 0.135)} {num(qx + 66)} {num(top - 40)}Z",
                   c.linear([lighter(slate, 0.42), slate, darker(slate, 0.45)], 0, 0, 1, 0.3))
            c.path("".join(f"M{num(qx + k * 20)} {num(top - 40)}Q{num(qx + k * 18)} {num(top - h * 0.12)} {num(qx + k * 3)} "
                           f"{num(top - h * 0.15)}" for k in range(-3, 4)), stroke=darker(slate, 0.5), width=2, opacity=0.5)
            c.path(f"M{num(qx)} {num(top - h * 0.15)}v-34", stroke="#c9a45c", width=5)
            c.circle(qx, top - h * 0.15 - 4, 8, "#e2bd74")
        # the middle: loggia of columns over the doors, attic and roof
        half, top = w * 0.195, y + h * 0.235
        c.rect(cx - half, top, 2 * half, foot - top, c.linear([lighter(wall, 0.32), wall, darker(wall, 0.22)], 0, 0, 1, 0.3))
        mid = top + (foot - top) * 0.56
        c.rect(cx - half + 16, top + 34, 2 * half - 32, mid - top - 34, c.linear(["#5a4228", "#8a6436"]))
        n = 5
        for k in range(n):
            px = cx - half + (2 * half) * (k + 0.5) / n
            _arched(c, px, mid - 4, 62, (mid - top) * 0.66, wall, 0.85)
            _arched(c, px, foot - 2, 76, (foot - mid) * 0.84, wall, 0.9)
        for k in range(n + 1):
            px = cx - half + (2 * half) * k / n
            for off in ((-15, 15) if 0 < k < n else (0,)):
                qx = px + off + (16 if k == 0 else -16 if k == n else 0)
                c.rect(qx - 10, top + 44, 20, mid - top - 50, c.linear(["#fffaf0", trim, darker(wall, 0.25)], 0, 0, 1, 0))
                c.path(f"M{num(qx - 16)} {num(top + 46)}h32l-6 12h-20zM{num(qx - 14)} {num(mid)}h28v-12h-28z", trim)
            c.rect(px - 17, mid + 14, 34, foot - mid - 14, c.linear([lighter(wall, 0.45), darker(wall, 0.2)], 0, 0, 1, 0))
        railing(c, cx - half + 16, mid - 36, 2 * half - 32, 36, trim, 44)
        c.rect(cx - half - 10, mid, 2 * half + 20, 16, trim)
        c.rect(cx - half - 12, top + 16, 2 * half + 24, 22, c.linear([lighter(trim, 0.4), darker(wall, 0.1)]))
        c.rect(cx - half - 4, top - 20, 2 * half + 8, 38, c.linear([lighter(wall, 0.3), wall]))
        c.rect(cx - half - 16, top - 34, 2 * half + 32, 17, trim)
        c.path(points([(cx - half - 4, top - 34), (cx + half + 4, top - 34), (cx + half * 0.70, top - h * 0.135), (cx - half * 0.70,
                                                                                                                   top - h * 0.135)]), c.linear([lighter(slate, 0.42), slate, darker(slate, 0.35)]))
        c.path("".join(f"M{num(cx + k * half / 15)} {num(top - 34)}L{num(cx + k * half * 0.70 / 15)} {num(top - h * 0.135)}"
                       for k in range(-14, 15)), stroke=darker(slate, 0.5), width=1.8, opacity=0.45)
        c.rect(cx - half * 0.72, top - h * 0.145, half * 1.44, 14, "#c9a45c")
        for k in (-1, 0, 1):
            px, py = cx + k * half * 0.42, top - 46
            c.path(f"M{num(px - 24)} {num(py)}v-30a24 24 0 0 1 48 0v30z", trim)
            c.circle(px, py - 28, 13, "#3a342c")
        # evening light on the front
        c.path(points([(cx - w * 0.45, y + h * 0.15), (cx + w * 0.1, y + h * 0.15), (cx - w * 0.05, foot), (cx - w * 0.45, foot)]),
               c.linear([(0, "#ffd08a", 0.30), (1, "#ffd08a", 0)], 0, 0, 1, 0))
        c.rect(cx - w * 0.45, foot - 10, w * 0.90, 22, c.linear([lighter(wall, 0.3), darker(wall, 0.3)]))
        steps(c, cx, foot + 8, foot + h * 0.075, half * 2.05, half * 2.5, "#d9c8a0", 8)
        # square
        sq = foot + h * 0.012
        c.path(points([(x, sq), (cx - half * 1.04, sq), (cx - half * 1.26, foot + h * 0.075), (cx + half * 1.26, foot + h * 0.075),
                       (cx + half * 1.04, sq), (x + w, sq), (x + w, y + h), (x, y + h)]),
               c.linear(["#d9b98a", "#a98660", "#6a5240"]))
        d = ""
        for k in range(11):
            d += f"M{num(x)} {num(sq + (k / 11) ** 1.6 * (y + h - sq))}h{num(w)}"
        for k in range(-14, 15):
            d += f"M{num(cx + k * 50)} {num(sq)}L{num(cx + k * 170)} {num(y + h)}"
        c.path(d, stroke="#4a3828", width=1.8, opacity=0.25)
        # lamps
        for side in (-1, 1):
            px = cx + side * w * 0.235
            c.path(f"M{num(px)} {num(foot + h * 0.11)}V{num(foot - h * 0.10)}", stroke="#23211e", width=8)
            for k in (-1, 0, 1):
                c.path(f"M{num(px)} {num(foot - h * 0.09)}q{num(k * 18)} -6 {num(k * 26)} -26", stroke="#23211e", width=4)
                c.circle(px + k * 26, foot - h * 0.09 - 34 - (14 if k == 0 else 0), 34, c.radial([(0, "#ffe9b0", 0.6), (1, "#ffe9b0",
                                                                                                                        0)]))
                c.circle(px + k * 26, foot - h * 0.09 - 34 - (14 if k == 0 else 0), 11, "#fff6dc")
        # six panels in a bow, each with one building's drawing
        papers = ["#f4ecd6", "#efe6d0", "#2a4f70", "#f6efdc", "#e9dcc0", "#f4ecd6"]
        for k in range(6):
            t = (k - 2.5) / 2.5
            px = cx + t * w * 0.40
            pf = foot + h * (0.175 + 0.035 * t * t) + (0 if k % 2 else 6)
            pw, ph = w * 0.118, h * 0.275
            pool(c, px + 10, pf + 6, pw * 0.66, 16, 0.6)
            lean = -t * 9
            q = [(px - pw / 2, pf - ph - lean), (px + pw / 2, pf - ph + lean), (px + pw / 2, pf - 26 - lean * 0.4),
                 (px - pw / 2, pf - 26 + lean * 0.4)]
            for fx in (-0.38, 0.38):
                c.rect(px + pw * fx - 5, pf - 40, 10, 44, "#2c2a28")
            c.path(points([(a + 9, b + 9) for a, b in q]), "#000000", opacity=0.35)
            c.path(points(q), c.linear(["#8f2a1c", "#6a1a10"]))
            with c.clipped(points(q)):
                _drawing(c, px - pw / 2 + 11, pf - ph + 14, pw - 22, ph * 0.52, k, papers[k])
                c.rect(px - pw / 2 + 11, pf - ph + 14 + ph * 0.55, pw - 22, ph * 0.30, "#fbf4e4")
                c.path("".join(f"M{num(px - pw / 2 + 24)} "
                               f"{num(pf - ph + 14 + ph * (0.60 + 0.05 * j))}h{num((pw - 50) * c.dice.between(0.5, 1))}"
                               for j in range(5)), stroke=INK, width=5, opacity=0.5, cap="round")
            c.path(points(q), stroke="#f0d8a4", width=2, opacity=0.6)
            c.mark(f"pano-{k + 1}", px, pf - ph * 0.55)
        # banner over the doors
        bw = half * 1.72
        c.rect(cx - bw / 2, mid + 22, bw, 46, c.linear(["#a92c19", "#7d170c"]))
        c.text(cx, mid + 55, title, fitted(title, 31, bw * 0.94, 0.60), "#ffeec4", weight="bold", spacing=1)
        # trees, people
        for px, lean in ((-0.005, 14), (1.005, -14)):
            trunk(c, x + w * px, y + h * 0.20, y + h * 0.88, 40, "#5d4a38", lean)
            for a, b, r in ((-60, 0.03, 130), (60, 0.02, 120), (0, -0.07, 150)):
                leaves(c, x + w * px + lean + a, y + h * (0.14 + b), r, r * 0.62, "#6d8a4c", 52, 18)
        for px, pf, tall, tone, bag in ((0.245, 0.915, 0.20, "#3a4452", True), (0.30, 0.925, 0.205, "#6d3a3a", False), (0.455, 0.90, 0.19,
                                                                                                                        "#2f3a36", False), (0.635, 0.93, 0.21, "#4a3a52", False),
                                        (0.775, 0.915, 0.20, "#2c2a28", True)):
            visitor(c, x + w * px, y + h * pf, h * tall, tone, bag)
        c.rect(x, y, w, h, c.linear([(0, "#ffe2a8", 0.22), (0.5, "#ffe2a8", 0), (1, "#14100c", 0.34)], 0, 0, 1, 0.5))
