"""A badge in its case."""
from draw.canvas import box, num
from draw.ground import cast, table
from draw.paper import bars
from draw.tone import INK, darker, lighter


def medallion_in_case(c, lines, velvet="#1f4a3c", metal=("#f3e2b8", "#b98d42", "#6d4a1c")):
    """A small hinged case lying open: a plain badge on velvet, the certificate's folder beneath."""
    w, h = c.width, c.height
    table(c, "#6d5a48", (0.3, 0.15))
    # the folder beneath
    with c.moved(w * 0.30, h * 0.07, turn=5):
        fw, fh = w * 0.62, h * 0.76
        cast(c, 0, 0, fw, fh, 46, 0.45)
        c.rect(0, 0, fw, fh, c.linear(["#9c2a1a", "#7c1c10", "#52100a"], 0, 0, 1, 1), round_=8)
        c.rect(28, 26, fw - 56, fh - 52, c.linear(["#fffaf0", "#f3e6c8", "#dfcba0"], 0, 0, 1, 1))
        c.rect(50, 48, fw - 100, fh - 96, "none", stroke="#c9994a", width=3)
        cx = fw * 0.66
        for i, (line, size) in enumerate(zip(lines, (46, 40, 40))):
            c.text(cx, fh * (0.20 + 0.098 * i), line, size, "#8f2414" if i == 0 else INK, font="display", weight="bold")
        c.line(cx - 90, fh * 0.46, cx + 90, fh * 0.46, "#c9994a", 2.5)
        bars(c, cx - fw * 0.24, fh * 0.55, fw * 0.48, 4, 34, 8, INK, indent=30, last=0.55, strength=0.42)
        c.mark("chung nhan", w * 0.30 + cx, h * 0.07 + fh * 0.30)
    # the case: lid above, tray below
    x, y, cw, ch = w * 0.065, h * 0.115, w * 0.375, h * 0.775
    cast(c, x, y, cw, ch, 60, 0.55)
    leather = "#2c2623"
    c.rect(x, y, cw, ch, c.linear([lighter(leather, 0.25), leather, darker(leather, 0.5)], 0, 0, 1, 1), round_=18)
    half = ch * 0.40
    c.rect(x + 20, y + 20, cw - 40, half - 34, c.linear(["#fdf6e4", "#eadbb8", "#cdb98c"], 0, 0, 1, 1), round_=10)
    folds = "".join(f"M{num(x + 20 + (cw - 40) * k / 13)} {num(y + 24)}q{num(c.dice.between(-7, 7))} {num(half * 0.4)} "
                    f"{num(c.dice.between(-5, 5))} {num(half - 44)}" for k in range(1, 13))
    c.path(folds, stroke="#a8946a", width=5, opacity=0.28)
    c.path(folds, stroke="#fffdf4", width=2, opacity=0.6)
    for k in (0.22, 0.78):
        c.rect(x + cw * k - 30, y + half - 12, 60, 24, c.linear(list(metal)), round_=4)
        c.path(f"M{num(x + cw * k - 26)} {num(y + half)}h52", stroke="#3a2810", width=2, opacity=0.7)
    ty, th = y + half + 16, ch - half - 36
    c.rect(x + 20, ty, cw - 40, th, c.radial([(0, lighter(velvet, 0.28), 1), (0.6, velvet, 1), (1, darker(velvet, 0.6), 1)], 0.4, 0.3,
                                             0.85), round_=10)
    with c.clipped(box(x + 20, ty, cw - 40, th)):
        for tone, share in ((lighter(velvet, 0.4), 0.24), (darker(velvet, 0.6), 0.30)):
            pile = "".join(f"M{num(x + c.dice.between(20, cw - 20))} {num(ty + c.dice.between(0, th))}l{num(c.dice.between(-4, 4))} "
                           f"{num(c.dice.between(5, 13))}" for _ in range(700))
            c.path(pile, stroke=tone, width=1.3, opacity=share)
    c.rect(x + 20, ty, cw - 40, 34, c.linear([(0, "#000000", 0.55), (1, "#000000", 0)]))
    # ribbon bar, link, badge: a plain plaque, no real order
    mx, my, r = x + cw / 2, ty + th * 0.60, min(cw, th) * 0.295
    rb = ty + th * 0.085
    c.rect(mx - 92 + 8, rb + 10, 184, 84, "#000000", 0.35)
    c.rect(mx - 92, rb, 184, 84, c.linear(["#2f5a8a", "#1f3f66"]))
    for k, (at, ww, tone) in enumerate(((0, 0.07, "#e9d9a8"), (0.93, 0.07, "#e9d9a8"), (0.40, 0.20, "#b5341f"), (0.37, 0.03, "#f3e6c4"),
                                        (0.60, 0.03, "#f3e6c4"))):
        c.rect(mx - 92 + 184 * at, rb, 184 * ww, 84, tone)
    c.path("".join(f"M{num(mx - 92)} {num(rb + 4 + k * 5)}h184" for k in range(16)), stroke="#0c1420", width=1, opacity=0.22)
    for ry in (rb - 10, rb + 78):
        c.rect(mx - 100, ry, 200, 18, c.linear(list(metal)), round_=5)
    c.circle(mx, rb + 112, 17, "none", stroke=metal[1], width=8)
    c.ellipse(mx + 16, my + 20, r * 1.12, r * 1.10, c.radial([(0.7, "#000000", 0.5), (1, "#000000", 0)]))
    c.circle(mx, my, r, c.linear([metal[0], metal[1], metal[2], metal[1]], 0, 0, 1, 1), stroke=metal[2], width=1.5)
    c.circle(mx, my, r * 0.90, c.radial([metal[0], metal[1], metal[2]], 0.35, 0.3, 0.9))
    c.circle(mx, my, r * 0.90, "none", stroke=metal[2], width=3)
    # an open book of leaves in relief
    for side in (-1, 1):
        for k in range(4, -1, -1):
            c.path(f"M{num(mx)} {num(my + r * (0.30 + 0.02 * k))}Q{num(mx + side * r * 0.24)} {num(my + r * (0.14 - 0.03 * k))} "
                   f"{num(mx + side * r * (0.56 - 0.03 * k))} {num(my + r * (0.22 - 0.035 * k))}"
                   f"V{num(my - r * (0.22 + 0.03 * k))}Q{num(mx + side * r * 0.24)} {num(my - r * (0.34 + 0.03 * k))} {num(mx)} "
                   f"{num(my - r * (0.16 + 0.02 * k))}Z",
                   c.linear([metal[0], metal[1]] if k % 2 else ["#fff6dc", metal[1]], 0, 0, 1, 1), stroke=metal[2], width=1)
        c.path("".join(f"M{num(mx + side * r * 0.10)} {num(my - r * (0.20 - 0.11 * j))}q{num(side * r * 0.14)} {num(-r * 0.06)} "
                       f"{num(side * r * 0.30)} {num(-r * 0.02)}" for j in range(4)),
               stroke=metal[2], width=2.6, opacity=0.75, cap="round")
    c.path(f"M{num(mx - r * 0.70)} {num(my - r * 0.30)}A{num(r * 0.80)} {num(r * 0.80)} 0 0 1 {num(mx - r * 0.1)} {num(my - r * 0.76)}",
           stroke="#fffbe6", width=8, opacity=0.6, cap="round")
    c.mark("ky niem chuong", mx, my)
