"""A round conference table seen from above."""
from math import cos, pi, sin

from draw.canvas import num, points
from draw.ground import cast, tag
from draw.tone import darker, lighter


def conference_ring(c, words, seats=18, floor="#7a5638", top="#5a3a24", chair="#7c2f28", carpet="#34474a"):
    """A ring of empty chairs, papers at every place, a card in the middle; daylight from tall windows across it."""
    w, h = c.width, c.height
    # parquet in herringbone
    c.rect(0, 0, w, h, floor)
    dice = c.dice
    tones = {}
    step = 66
    for i in range(-2, int(w // step) + 3):
        for j in range(-2, int(h // (step / 2)) + 3):
            px, py = i * step, j * step / 2
            slope = step / 2 if i % 2 else -step / 2
            tone = lighter(floor, 0.08) if dice.chance(0.33) else darker(floor, 0.12) if dice.chance(0.5) else floor
            tones.setdefault(tone, []).append(f"M{px} {num(py)}l{step} {num(slope)}v{num(step / 2)}l{-step} {num(-slope)}z")
    for tone, pieces in tones.items():
        c.path("".join(pieces), tone, stroke=darker(floor, 0.4), width=1.1)
    cx, cy = w / 2, h * 0.485
    reach = min(w, h) * 0.445
    # carpet
    c.circle(cx + 6, cy + 10, reach + 14, "#000000", 0.3)
    c.circle(cx, cy, reach + 10, carpet)
    c.circle(cx, cy, reach + 10, c.radial([(0, lighter(carpet, 0.12), 1), (1, darker(carpet, 0.2), 1)], 0.35, 0.3, 0.9))
    c.circle(cx, cy, reach - 4, "none", 0.8, "#c9994a", 4)
    c.circle(cx, cy, reach - 14, "none", 0.6, "#c9994a", 1.6)
    knots = "".join(
        f"M{num(cx + (reach + 3) * cos(a))} {num(cy + (reach + 3) * sin(a))}h.1" for a in [2 * pi * k / 72 for k in range(72)])
    c.path(knots, stroke="#c9994a", width=7, cap="round", opacity=0.8)
    # chairs
    out, inn = reach * 0.70, reach * 0.375
    for k in range(seats):
        a = 2 * pi * (k + 0.5) / seats - pi / 2
        turn = a * 180 / pi + 90 + dice.between(-4, 4)
        with c.moved(cx + reach * 0.815 * cos(a), cy + reach * 0.815 * sin(a), turn=round(turn, 1)):
            s = reach * 0.098
            c.rect(-s * 0.9 + 9, -s * 0.7 + 11, s * 1.8, s * 1.7, "#000000", 0.34, 12)
            c.rect(-s * 0.85, -s * 0.55, s * 1.7, s * 1.5, c.linear([lighter(chair, 0.25), chair, darker(chair, 0.3)]), round_=14)
            c.path(
                f"M{num(-s * 0.95)} {num(-s * 0.4)}Q0 {num(-s * 1.25)} {num(s * 0.95)} {num(-s * 0.4)}L{num(s * 0.78)} {num(-s * 0.12)}Q0 {num(-s * 0.82)} {num(-s * 0.78)} {num(-s * 0.12)}Z",
                c.linear(
                    [
                        "#8a5c34",
                        "#4a2c16"]))
            for side in (-1, 1):
                c.rect(side * s * 0.92 - 6, -s * 0.35, 12, s * 1.15, c.linear(["#8a5c34", "#4a2c16"], 0, 0, 1, 0), round_=6)
            c.line(-s * 0.5, 0, s * 0.5, 0, lighter(chair, 0.5), 2, 0.4)
    # the table, a ring

    def ring(r1, r2):
        return (f"M{num(cx - r1)} {num(cy)}a{num(r1)} {num(r1)} 0 1 0 {num(2 * r1)} 0a{num(r1)} {num(r1)} 0 1 0 {num(-2 * r1)} 0z"
                f"M{num(cx - r2)} {num(cy)}a{num(r2)} {num(r2)} 0 1 1 {num(2 * r2)} 0a{num(r2)} {num(r2)} 0 1 1 {num(-2 * r2)} 0z")
    with c.moved(12, 18):
        c.path(ring(out, inn), "#000000", opacity=0.42, rule="evenodd")
    c.path(ring(out, inn), c.linear([lighter(top, 0.34), top, darker(top, 0.35)], 0, 0, 1, 1), rule="evenodd")
    with c.clipped(ring(out, 1)):
        seams = "".join(
            f"M{num(cx + inn * cos(a))} {num(cy + inn * sin(a))}L{num(cx + out * cos(a))} {num(cy + out * sin(a))}" for a in [
                2 *
                pi *
                k /
                12 for k in range(12)])
        c.path(seams, stroke=darker(top, 0.5), width=2, opacity=0.6)
        c.path("".join(ring(inn + (out - inn) * t, inn + (out - inn) * t + 0.5)
               for t in (0.12, 0.26, 0.41, 0.58, 0.73, 0.88)), stroke=lighter(top, 0.4), width=1, opacity=0.25)
    c.path(ring(out - 9, out - 12), "#c9994a", opacity=0.75, rule="evenodd")
    c.path(ring(inn + 12, inn + 9), "#c9994a", opacity=0.75, rule="evenodd")
    c.circle(cx, cy, out, "none", 0.5, lighter(top, 0.6), 2.4)
    # at every place: papers, a pencil, a glass; small plain name cards
    for k in range(seats):
        a = 2 * pi * (k + 0.5) / seats - pi / 2
        with c.moved(cx + out * 0.865 * cos(a), cy + out * 0.865 * sin(a), turn=round(a * 180 / pi + 90 + dice.between(-6, 6), 1)):
            s = reach * 0.062
            for dx, dy, tone in ((5, 6, "#000000"), (3, 2, "#d9cba8"), (0, 0, "#fdf8ea")):
                c.rect(-s * 0.8 + dx, -s * 1.05 + dy, s * 1.6, s * 2.1, tone, 0.35 if tone == "#000000" else None)
            c.path(
                "".join(
                    f"M{num(-s * 0.55)} {num(-s * 0.7 + j * s * 0.26)}h{num(s * dice.between(0.7, 1.1))}" for j in range(5)),
                stroke="#2a1f18",
                width=3,
                opacity=0.5,
                cap="round")
            c.line(s * 1.15, -s * 0.8, s * 1.3, s * 0.7, ("#a82c1e", "#2c4c6c", "#c9994a")[k % 3], 5, cap="round")
        with c.moved(cx + out * 0.71 * cos(a), cy + out * 0.71 * sin(a), turn=round(a * 180 / pi + 90, 1)):
            s = reach * 0.062
            c.rect(-s + 4, -s * 0.24 + 5, 2 * s, s * 0.5, "#000000", 0.35)
            c.rect(-s, -s * 0.28, 2 * s, s * 0.28, "#fffaf0")
            c.rect(-s, 0, 2 * s, s * 0.26, "#d8ccb0")
            c.line(-s * 0.6, s * 0.13, s * 0.6, s * 0.13, "#2a1f18", 4, 0.55, cap="round")
        gx, gy = cx + out * 0.80 * cos(a + 0.14), cy + out * 0.80 * sin(a + 0.14)
        c.circle(gx + 3, gy + 4, reach * 0.021, "#000000", 0.35)
        c.circle(gx, gy, reach * 0.021, c.radial([(0, "#eaf2f0", 0.9),
                 (0.7, "#b9ccca", 0.8), (1, "#ffffff", 0.95)], 0.35, 0.3, 0.8))
    # inside the ring: carpet, a low bowl of green, the card
    c.circle(cx, cy, inn, darker(carpet, 0.25))
    c.circle(cx, cy, inn, c.radial([(0, lighter(carpet, 0.22), 1),
             (0.7, carpet, 1), (1, darker(carpet, 0.55), 1)], 0.42, 0.4, 0.62))
    leaf = ""
    for k in range(90):
        a, r = dice.between(0, 2 * pi), inn * dice.between(0.60, 0.86)
        px, py, s = cx + r * cos(a), cy + r * sin(a), dice.between(11, 22)
        leaf += f"M{num(px)} {num(py)}q{num(s * cos(a + 1))} {num(s * sin(a + 1))} {num(s * 1.5 * cos(a))} {num(s * 1.5 * sin(a))}q{num(-s * cos(a - 1))} {num(-s * sin(a - 1))} {num(-s * 1.5 * cos(a))} {num(-s * 1.5 * sin(a))}"
    with c.moved(5, 7):
        c.path(leaf, "#000000", opacity=0.35)
    c.path(leaf, "#5f7d55")
    c.path(leaf, stroke="#93ac7c", width=1.4, opacity=0.6)
    cw, ch = inn * 0.98, inn * 0.62
    cast(c, cx - cw / 2, cy - ch / 2, cw, ch, 20, 0.45)
    c.rect(cx - cw / 2, cy - ch / 2, cw, ch, c.linear(["#fffaf0", "#ead9b4"], 0, 0, 1, 1))
    c.rect(cx - cw / 2 + 9, cy - ch / 2 + 9, cw - 18, ch - 18, "none", stroke="#8f2e1e", width=2)
    c.text(cx, cy + ch * 0.06, words[0], ch * 0.42, "#2a1f18", font="display", weight="bold", spacing=4)
    c.text(cx, cy + ch * 0.33, words[1], ch * 0.20, "#8f2e1e")
    c.mark("bien", cx, cy)
    # window light in long panes
    for k in range(4):
        ox = w * (0.02 + 0.23 * k)
        c.path(points([(ox, -10), (ox + w * 0.11, -10), (ox + w * 0.44, h + 10), (ox + w * 0.30, h + 10)]),
               c.linear([(0, "#fff2c8", 0.20), (1, "#fff2c8", 0.06)]))
    c.rect(0, 0, w, h, c.radial([(0, "#fff1c9", 0.08), (0.6, "#fff1c9", 0), (1, "#0c0805", 0.60)], 0.44, 0.42, 0.80))
    tag(c, w - 44, h - 26, "#f1e4cb")
