"""A letter of good wishes with its envelope."""
from math import cos, pi, sin

from draw.canvas import num, points
from draw.ground import cast
from draw.paper import bars
from draw.tone import INK, darker, lighter, mix
from motifs._printwork import body, clean_sheet, fitted, pen, planks


def letter_and_envelope(c, title, day, number, recalls, ground="#c09a66", accent="#9f2a18"):
    """A letter on a light table; the envelope open under it, tea and a spray of blossom beside."""
    w, h = c.width, c.height
    planks(c, ground, 5, (0.34, 0.2))
    # the envelope, flap up
    with c.moved(w * 0.52, h * 0.20, turn=7):
        ew, eh = w * 0.40, h * 0.44
        cast(c, 0, -eh * 0.40, ew, eh * 1.4, 30, 0.22)
        paper = "#ead7ae"
        c.path(points([(0, 0), (ew, 0), (ew * 0.5, -eh * 0.46)]), c.linear([lighter(paper, 0.2), darker(paper, 0.14)]))
        c.path(points([(26, -4), (ew - 26, -4), (ew * 0.5, -eh * 0.42)]), mix(accent, paper, 0.35), opacity=0.85)
        c.rect(0, 0, ew, eh, c.linear([lighter(paper, 0.28), paper, darker(paper, 0.16)], 0, 0, 0.8, 1))
        c.path(points([(0, eh), (ew * 0.5, eh * 0.42), (ew, eh)]), c.linear([lighter(paper, 0.35), darker(paper, 0.05)]))
        c.path(f"M0 0L{num(ew * 0.46)} {num(eh * 0.47)}M{num(ew)} 0L{num(ew * 0.54)} {num(eh * 0.47)}M0 {num(eh)}L{num(ew * 0.5)} "
               f"{num(eh * 0.42)}L{num(ew)} {num(eh)}", stroke=darker(paper, 0.4), width=2, opacity=0.6)
    # the letter
    with c.moved(w * 0.105, h * 0.065, turn=-2.4):
        sw, sh = w * 0.52, h * 0.85
        clean_sheet(c, 0, 0, sw, sh, "white", 36, 60)
        for fold in (1 / 3, 2 / 3):
            c.rect(0, sh * fold - 24, sw, 24, c.linear([(0, "#5a4020", 0), (1, "#5a4020", 0.13)]))
            c.line(0, sh * fold + 1.5, sw, sh * fold + 1.5, "#ffffff", 2.4, 0.8)
        # a band of quiet ornament at the head: leaves of paper in a row
        d = ""
        for k in range(22):
            px = sw * 0.10 + sw * 0.80 * k / 21
            d += f"M{num(px - 9)} 62q9 -22 18 0q-9 22 -18 0"
        c.path(d, stroke=accent, width=2.2, opacity=0.7)
        c.line(sw * 0.10, 92, sw * 0.90, 92, accent, 2, 0.7)
        c.text(sw / 2, 172, title, fitted(title, 58, sw * 0.8, 0.60), accent, font="display", weight="bold", spacing=4)
        c.text(sw / 2, 226, day, fitted(day, 33, sw * 0.8), INK, italic=True)
        c.text(sw / 2, 276, number, 36, accent, font="display", weight="bold")
        at = body(c, sw * 0.11, 340, sw * 0.78, 470, 34, 8, INK, strength=0.5)
        for line in recalls:
            c.text(sw * 0.20, at + 16, line, fitted(line, 30, sw * 0.68), "#5a4331", italic=True, anchor="start")
            c.circle(sw * 0.165, at + 6, 6, accent)
            c.mark("nhac-lai", w * 0.105 + sw * 0.3, h * 0.065 + at)
            at += 56
        at = body(c, sw * 0.11, at + 20, sw * 0.78, sh - 210, 34, 8, INK, strength=0.5)
        bars(c, sw * 0.58, sh - 150, sw * 0.30, 1, 30, 9, INK, last=1, strength=0.6)
        bars(c, sw * 0.63, sh - 110, sw * 0.20, 1, 30, 8, INK, last=1, strength=0.45)
    # tea, from above
    cx, cy, r = w * 0.80, h * 0.79, 118
    c.ellipse(cx + 16, cy + 22, r * 1.2, r * 1.14, c.radial([(0.6, "#000000", 0.42), (1, "#000000", 0)]))
    c.circle(cx, cy, r, c.radial(["#ffffff", "#eef0ea", "#b9c2c4"], 0.38, 0.32, 0.8))
    c.circle(cx, cy, r * 0.90, "none", 0.8, stroke="#3f6a94", width=5)
    c.path("".join(f"M{num(cx + cos(a) * r * 0.78)} {num(cy + sin(a) * r * 0.78)}q{num(cos(a + 1.6) * 12)} {num(sin(a + 1.6) * 12)} "
                   f"{num(cos(a) * -10 + cos(a + 1.6) * 20)} {num(sin(a) * -10 + sin(a + 1.6) * 20)}"
                   for a in [k * pi / 9 for k in range(18)]), stroke="#3f6a94", width=3, opacity=0.7)
    c.circle(cx + 5, cy + 8, r * 0.60, "#000000", 0.22)
    c.circle(cx, cy, r * 0.58, c.radial(["#ffffff", "#e4e8e4", "#9aa6a8"], 0.38, 0.32, 0.8))
    c.circle(cx, cy, r * 0.50, c.radial(["#d9a24a", "#b0762a", "#7a4a14"], 0.42, 0.38, 0.75))
    c.path(f"M{num(cx - r * 0.34)} {num(cy - r * 0.20)}A{num(r * 0.42)} {num(r * 0.42)} 0 0 1 {num(cx + r * 0.06)} {num(cy - r * 0.40)}",
           stroke="#ffe9b4", width=7, cap="round", opacity=0.8)
    # a spray of small blossom across the upper right corner
    for x0, y0, x1, y1, x2, y2 in ((1.02, -0.02, 0.90, 0.08, 0.70, 0.10), (0.93, 0.05, 0.92, 0.18, 0.86, 0.30), (0.84, 0.09, 0.78, 0.03,
                                                                                                                 0.68, 0.03)):
        d = f"M{num(w * x0)} {num(h * y0)}Q{num(w * x1)} {num(h * y1)} {num(w * x2)} {num(h * y2)}"
        with c.moved(12, 18):
            c.path(d, stroke="#000000", width=10, cap="round", opacity=0.20)
        c.path(d, stroke="#5a3a24", width=10, cap="round")
        c.path(d, stroke="#a97a50", width=3, cap="round", opacity=0.6)
        for k in range(8):
            t = (k + 0.6) / 8
            bx = w * ((1 - t) ** 2 * x0 + 2 * t * (1 - t) * x1 + t * t * x2) + c.dice.between(-24, 24)
            by = h * ((1 - t) ** 2 * y0 + 2 * t * (1 - t) * y1 + t * t * y2) + c.dice.between(-20, 20)
            s = c.dice.between(15, 25)
            for j in range(5):
                a = j * 2 * pi / 5 + k
                c.ellipse(bx + cos(a) * s * 0.62, by + sin(a) * s * 0.62, s * 0.52, s * 0.52, c.dice.pick(["#fff6ee", "#fbe6de",
                                                                                                           "#f6d4cc"]), stroke="#d9a8a0",
                          width=1)
            c.circle(bx, by, s * 0.26, "#e0a93a")
            if k % 3 == 0:
                c.path(f"M{num(bx)} {num(by + s)}q{num(s)} {num(s * 0.2)} {num(s * 1.8)} {num(s * 1.2)}q{num(-s * 1.4)} {num(s * 0.3)} "
                       f"{num(-s * 1.8)} {num(-s * 1.2)}z", "#7d9a54")
    pen(c, w * 0.665, h * 0.585, 24, "#6a1f18", 300)
    c.rect(0, 0, w, h, c.linear([(0, "#fff3d0", 0.20), (0.5, "#fff3d0", 0), (1, "#000000", 0.20)], 0, 0, 1, 0.7))
