"""Sheets of music being sketched."""
from draw.canvas import num
from draw.ground import cast, table
from draw.paper import sheet
from draw.tone import INK, darker, lighter

from .gloves import _glove


def music_sketches(c, label, desk="#4a3640"):
    """Sketches of music on long sheets: staves, quick notes, corrections; a pencil, a lens, gloves at hand."""
    w, h = c.width, c.height
    table(c, desk, (0.3, 0.2))
    spots = ((0.045, 0.07, 0.50, 0.62, -4, "old"), (0.41, 0.10, 0.53, 0.66, 3, "white"), (0.17, 0.33, 0.52, 0.575, -1.5, "do"))
    for n, (px, py, pw, ph, turn, paper) in enumerate(spots):
        with c.moved(w * px, h * py, turn=turn):
            sw, sh = w * pw, h * ph
            sheet(c, 0, 0, sw, sh, paper, edge=1.2, stains=4, shadow=34, fibres=70)
            ink = ("#2a1f18", "#26324a", "#2a1f18")[n]
            staves, gap = 6, 12.5
            lines = ""
            for s in range(staves):
                top = sh * (0.105 + 0.148 * s)
                lines += "".join(f"M{num(sw * 0.055)} {num(top + gap * k)}h{num(sw * 0.89)}" for k in range(5))
            c.path(lines, stroke=ink, width=1.5, opacity=0.55)
            heads = stems = hollow = barlines = ties = ""
            for s in range(staves):
                top = sh * (0.105 + 0.148 * s)
                c.path(f"M{num(sw * 0.075)} {num(top + gap * 5)}q-14 -8 -2 -22q24 -14 20 -44q-4 -26 -14 -6q-8 26 6 {num(gap * 5)}q2 16 "
                       f"-12 12", stroke=ink, width=3, opacity=0.75)
                at, step = sw * 0.135, 0
                pos = c.dice.whole(1, 6)
                end = sw * (0.92 if s < staves - 1 or n != 2 else 0.55)
                while at < end:
                    pos = min(8, max(-1, pos + c.dice.whole(-2, 2)))
                    y = top + gap * 4 - pos * gap / 2
                    if c.dice.chance(0.2):
                        hollow += f"M{num(at - 6)} {num(y)}a8 5.6 -20 1 0 14 -1a8 5.6 -20 1 0 -14 1"
                        long = 42
                    else:
                        heads += f"M{num(at - 4)} {num(y + 1)}l8 -2"
                        long = 40
                    up = pos < 4
                    stems += f"M{num(at + (7 if up else -7))} {num(y)}v{num(-long if up else long)}"
                    if c.dice.chance(0.24) and at < end - 70:
                        stems += f"l{num(c.dice.between(30, 40))} {num(c.dice.between(-7, 7))}"
                    if c.dice.chance(0.10):
                        ties += f"M{num(at)} {num(y + 22)}q26 16 52 0"
                    at += c.dice.between(28, 46)
                    step += 1
                    if step % 5 == 0:
                        barlines += f"M{num(at - 12)} {num(top)}v{num(gap * 4)}"
                if c.dice.chance(0.7):
                    c.path("".join(f"M{num(sw * 0.14 + k * 74)} {num(top + gap * 4 + 33)}h{num(c.dice.between(22, 54))}"
                                   for k in range(int(sw * 0.78 // 74))), stroke=ink, width=5, opacity=0.42, cap="round")
            c.path(heads, stroke=ink, width=11, cap="round", opacity=0.9)
            c.path(hollow, stroke=ink, width=2.6, opacity=0.9)
            c.path(stems, stroke=ink, width=2.6, opacity=0.85, join="round")
            c.path(barlines + ties, stroke=ink, width=2.2, opacity=0.75)
            # a passage struck out, another ringed in red pencil
            top = sh * (0.105 + 0.148 * (1 + n))
            c.path(f"M{num(sw * 0.50)} {num(top - 6)}l{num(sw * 0.16)} {num(gap * 5)}M{num(sw * 0.52)} {num(top + gap * 5)}"
                   f"l{num(sw * 0.14)} {num(-gap * 5.4)}M{num(sw * 0.50)} {num(top + gap * 2)}q{num(sw * 0.08)} -12 {num(sw * 0.17)} 4",
                   stroke=ink, width=3.4, opacity=0.6, cap="round")
            c.path(f"M{num(sw * 0.28)} {num(top - 24)}q{num(sw * 0.09)} -14 {num(sw * 0.16)} 16q10 {num(gap * 5)} {num(-sw * 0.08)} "
                   f"{num(gap * 6)}q{num(-sw * 0.12)} 4 {num(-sw * 0.12)} {num(-gap * 4)}q0 -30 {num(sw * 0.07)} -36",
                   stroke="#c9402c", width=4, opacity=0.7, cap="round")
    c.mark("khuong nhac", w * 0.43, h * 0.60)
    # pencil, lens, gloves
    with c.moved(w * 0.725, h * 0.685, turn=64):
        c.rect(8, 12, 24, 420, "#000000", 0.35)
        c.rect(0, 0, 24, 370, c.linear([lighter("#2f6b4a", 0.45), "#2f6b4a", darker("#2f6b4a", 0.45)], 0, 0, 1, 0))
        c.rect(0, -30, 24, 34, "#c9a24a")
        c.path("M0 370h24l-12 60z", c.linear(["#ecd3a0", "#b98d55"], 0, 0, 1, 0))
        c.path("M8 410h8l-4 20z", "#241a14")
    _glove(c, w * 0.900, h * 0.795, 205, 16)
    _glove(c, w * 0.800, h * 0.835, 205, 58, -1)
    with c.moved(w * 0.055, h * 0.80, turn=-2):
        lw = 66 + len(label) * 15.5
        cast(c, 0, 0, lw, 74, 14, 0.4)
        c.rect(0, 0, lw, 74, c.linear(["#fffaf0", "#e9dab4"], 0, 0, 1, 1), round_=3)
        c.rect(6, 6, lw - 12, 62, "none", stroke="#7c2414", width=1.4)
        c.text(lw / 2, 48, label, 31, INK, italic=True)
