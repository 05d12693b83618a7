"""Portfolios in the light of an oil lamp."""
from draw.canvas import num, points
from draw.ground import pool, tag
from draw.paper import bars
from draw.tone import darker
from draw.wood import board

from ._deskware import card, label


def lamp_portfolios(c, names, years, tones):
    """Portfolios standing against a wall in the glow of an oil lamp."""
    w, h = c.width, c.height
    wall = "#3b2c20"
    c.rect(0, 0, w, h, c.linear([darker(wall, 0.45), wall, darker(wall, 0.35)]))
    boards = "".join(f"M{num(k * w / 15 + c.dice.between(-4, 4))} 0V{num(h * 0.8)}" for k in range(1, 15))
    c.path(boards, stroke="#120b07", width=5, opacity=0.6)
    strands = "".join(
        f"M{num(c.dice.between(0, w))} {num(c.dice.between(0, h * 0.7))}v{num(c.dice.between(20, 120))}" for _ in range(240))
    c.path(strands, stroke="#a07848", width=1.3, opacity=0.14)
    lx, foot = w * 0.755, h * 0.815
    c.circle(lx, h * 0.42, h * 0.95, c.radial([(0, "#ffcf7a", 0.62),
             (0.22, "#f0a850", 0.36), (0.55, "#c87a30", 0.12), (1, "#c87a30", 0)]))
    board(c, -20, foot, w + 40, h * 0.22, "#5a3d26", 20)
    c.ellipse(lx, foot + 40, w * 0.46, h * 0.11, c.radial([(0, "#ffd58a", 0.5), (1, "#ffd58a", 0)]))

    for i, (name, tone) in enumerate(zip(names, tones)):
        fw, fh = w * 0.185, h * (0.56, 0.60, 0.53)[i % 3]
        x, y = w * 0.055 + i * w * 0.205, foot - fh + 22
        c.path(points([(x - 60, y + 50), (x, y + 8), (x, foot + 20), (x - 70, foot + 26)]), "#000000", opacity=0.34)
        pool(c, x + fw * 0.4, foot + 26, fw * 0.7, 20, 0.8)
        deep = 34
        c.path(points([(x + fw, y + 6), (x + fw + deep, y + 22), (x + fw + deep, foot + 8),
               (x + fw, foot + 22)]), c.linear(["#f3dca8", "#b08a52"], 0, 0, 1, 0))
        c.path("".join(f"M{num(x + fw + k * deep / 8)} {num(y + 8 + k * 2)}V{num(foot + 20 - k * 1.7)}" for k in range(1, 8)),
               stroke="#6b4a22", width=1.6, opacity=0.6)
        card(c, x, y, fw, fh, tone, 110)
        c.rect(x, y, fw * 0.11, fh, darker(tone, 0.5), 0.9, 4)
        c.rect(x, y, fw, fh, c.linear([(0, "#000000", 0.38), (1, "#ffd58a", 0.20)], 0, 0, 1, 0), round_=5)
        label(c, x + fw * 0.20, y + fh * 0.15, fw * 0.68, fh * 0.26, [name, years], 36 if len(name) < 9 else 32, lead=1.5)
        c.mark(f"tap{i + 1}", x + fw * 0.54, y + fh * 0.28)
        ty = y + fh * 0.60
        for dx, share, colour in ((3, 0.3, "#000000"), (0, 1, "#d8c59a")):
            c.path(f"M{num(x + fw + 4)} {num(ty + dx)}c-30 -34 -66 -30 -64 -6c2 20 40 14 64 6c-18 22 -30 50 -22 74M{num(x + fw)} {num(ty + dx)}c8 20 10 46 2 66",
                   stroke=colour, width=8, opacity=share, cap="round")
    # papers lying before them
    with c.moved(w * 0.40, foot + 44, skew=-34):
        c.rect(6, 8, w * 0.18, 62, "#000000", 0.4)
        c.rect(0, 0, w * 0.18, 60, c.linear(["#d9bf88", "#f6e2b0"], 0, 0, 1, 0))
        bars(c, 20, 16, w * 0.14, 3, 15, 4.5, "#3a2a20", last=0.6, strength=0.7)
    # the lamp: foot, oil, burner, glass, flame
    pool(c, lx, foot + 62, 130, 24, 0.9)
    brass = c.linear(["#5a3c14", "#e8c070", "#8a5f22", "#3a260c"], 0, 0, 1, 0)
    c.path(f"M{num(lx - 92)} {num(foot + 60)}q10 -26 60 -34v-46h64v46q50 8 60 34q-92 24 -184 0z", brass)
    c.path(f"M{num(lx - 78)} {num(foot - 60)}q0 44 78 44t78 -44q0 -62 -78 -62t-78 62z",
           c.linear(["#32403a", "#9fb8a0", "#5f7a68", "#26322c"], 0, 0, 1, 0))
    c.path(f"M{num(lx - 72)} {num(foot - 56)}q72 22 144 0q-6 34 -72 36t-72 -36z", "#d89a3c", opacity=0.6)
    c.path(f"M{num(lx - 48)} {num(foot - 78)}q-8 22 6 40", stroke="#ffffff", width=6, opacity=0.5, cap="round")
    c.rect(lx - 40, foot - 146, 80, 32, brass, round_=5)
    c.rect(lx + 38, foot - 136, 30, 8, "#c99a4c")
    c.circle(lx + 72, foot - 132, 13, brass)
    glass = f"M{num(lx - 34)} {num(foot - 146)}c-30 -50 -40 -90 -16 -140c14 -34 18 -60 16 -120h68c-2 60 2 86 16 120c24 50 14 90 -16 140z"
    c.circle(lx, foot - 216, 190, c.radial([(0, "#fff0c0", 0.85), (0.3, "#ffd27a", 0.4), (1, "#ffd27a", 0)]))
    c.path(glass, c.linear([(0, "#fff6dc", 0.42), (0.4, "#fff6dc", 0.10),
           (1, "#fff6dc", 0.36)], 0, 0, 1, 0), stroke="#fff2cc", width=2.4)
    c.path(f"M{num(lx)} {num(foot - 148)}c-34 -16 -26 -60 0 -112c26 52 34 96 0 112z", c.linear(["#fff6c8", "#ffd45c", "#ff9a2c"]))
    c.path(f"M{num(lx)} {num(foot - 152)}c-14 -10 -12 -34 0 -60c12 26 14 50 0 60z", "#fffbe8")
    c.path(f"M{num(lx - 44)} {num(foot - 250)}q-14 40 4 84", stroke="#ffffff", width=5, opacity=0.6, cap="round")
    c.rect(0, 0, w, h, c.radial([(0, "#000000", 0), (0.62, "#000000", 0.05), (1, "#000000", 0.62)], 0.62, 0.5, 0.8))
    tag(c, w - 44, h - 26, "#d9bf92")
