"""Cotton gloves, on the box and beside the coat of the store."""
from draw.canvas import num, points
from draw.ground import cast, table
from draw.tone import INK, darker, lighter


def _glove(c, x, y, size, turn=0, flip=1, tone="#f6f3ea"):
    """A cotton glove lying flat: four fingers, a thumb, a ribbed cuff."""
    u = size / 100
    with c.moved(x, y, turn=turn, scale=(round(flip * u, 3), round(u, 3))):
        d = ("M-24 60V10Q-27 -4 -26 -26Q-25 -33 -19 -33Q-13 -33 -12 -26L-11 -8Q-12 -28 -11 -44Q-10 -51 -4 -51Q2 -51 3 -44L3 -8Q4 -28 5 "
             "-41Q6 -47 11 -47Q17 -47 17 -40"
             "L16 -4Q18 -18 20 -28Q22 -34 27 -33Q32 -32 31 -25Q28 -4 26 12Q25 26 22 36V60ZM-24 34Q-34 24 -42 6Q-45 -2 -39 -6Q-33 -9 -29 "
             "-1Q-25 8 -22 12Z")
        with c.moved(5, 7):
            c.path(d, "#000000", opacity=0.28)
        c.path(d, c.linear([lighter(tone, 0.6), tone, darker(tone, 0.22)], 0, 0, 1, 0.6), stroke=darker(tone, 0.3), width=0.8)
        c.path("M-8 4Q-6 18 -7 30M4 4Q5 18 4 30M14 6Q14 18 12 30", stroke=darker(tone, 0.25), width=1.6, opacity=0.7, cap="round")
        c.path("".join(f"M{-22 + 4 * k} 42v18" for k in range(12)), stroke=darker(tone, 0.28), width=1.3, opacity=0.8)
        c.path("M-24 41H22", stroke=darker(tone, 0.32), width=1.6)


def gloves_on_box(c, label, coat="#eef0ec", desk="#4d5a58"):
    """A pair of cotton gloves laid on a box, the store's white coat folded beside it."""
    w, h = c.width, c.height
    table(c, desk, (0.3, 0.15))
    # the coat
    x, y, cw, ch = w * 0.53, h * 0.09, w * 0.42, h * 0.74
    cast(c, x, y, cw, ch, 50, 0.45)
    d = f"M{num(x + 20)} {num(y)}H{num(x + cw - 10)}q22 {num(ch * 0.5)} 0 {num(ch)}H{num(x)}q-10 {num(-ch * 0.5)} 20 {num(-ch)}z"
    c.path(d, c.linear([lighter(coat, 0.5), coat, darker(coat, 0.22)], 0, 0, 1, 0.7))
    with c.clipped(d):
        folds = "".join(f"M{num(x + cw * c.dice.between(0, 1))} {num(y + ch * c.dice.between(0, 1))}q{num(c.dice.between(-40, 40))} "
                        f"{num(c.dice.between(30, 90))} {num(c.dice.between(-70, 70))} {num(c.dice.between(110, 220))}"
                        for _ in range(26))
        c.path(folds, stroke="#8d9a96", width=12, opacity=0.12, cap="round")
        c.path(folds, stroke="#ffffff", width=4, opacity=0.4, cap="round")
        mid = x + cw * 0.44
        c.path(f"M{num(mid)} {num(y)}V{num(y + ch)}", stroke="#9aa6a2", width=3)
        c.path(f"M{num(mid + 6)} {num(y)}V{num(y + ch)}", stroke="#ffffff", width=3, opacity=0.8)
        c.path(points([(mid - cw * 0.26, y), (mid - cw * 0.05, y), (mid, y + ch * 0.20), (mid - cw * 0.10, y + ch * 0.30)]),
               c.linear(["#ffffff", "#c9d1cd"], 0, 0, 1, 1), stroke="#a3aeaa", width=2)
        c.path(points([(mid + cw * 0.26, y), (mid + cw * 0.06, y), (mid, y + ch * 0.20), (mid + cw * 0.12, y + ch * 0.30)]),
               c.linear(["#f3f6f3", "#bcc6c2"], 0, 0, 1, 1), stroke="#a3aeaa", width=2)
        for k in range(4):
            bx, by = mid - 26, y + ch * (0.34 + 0.17 * k)
            c.circle(bx + 2, by + 3, 13, "#6d7874", 0.5)
            c.circle(bx, by, 13, c.radial(["#ffffff", "#c9cfc9"], 0.4, 0.35, 0.7))
            c.path(f"M{num(bx - 4)} {num(by - 3)}h.1M{num(bx + 4)} {num(by - 3)}h.1M{num(bx - 4)} {num(by + 4)}h.1M{num(bx + 4)} "
                   f"{num(by + 4)}h.1", stroke="#6d7874", width=3.5, cap="round")
        c.rect(x + cw * 0.60, y + ch * 0.42, cw * 0.27, ch * 0.24, c.linear(["#f9fbf8", "#d5dcd8"]), stroke="#a3aeaa", width=2.5)
        c.path(f"M{num(x + cw * 0.60)} {num(y + ch * 0.46)}h{num(cw * 0.27)}", stroke="#a3aeaa", width=2, dash="8 5")
    # the box
    bx, by, bw, bh = w * 0.055, h * 0.235, w * 0.52, h * 0.52
    kraft = "#b99660"
    cast(c, bx, by, bw, bh, 56, 0.5)
    c.rect(bx, by + 24, bw, bh, darker(kraft, 0.5), round_=6)
    c.rect(bx, by, bw, bh, c.linear([lighter(kraft, 0.34), kraft, darker(kraft, 0.26)], 0, 0, 1, 1), round_=6)
    specks = "".join(f"M{num(bx + c.dice.between(4, bw - 4))} {num(by + c.dice.between(4, bh - 4))}h{num(c.dice.between(2, 9))}"
                     for _ in range(520))
    c.path(specks, stroke="#7d5c30", width=1.4, opacity=0.30)
    c.rect(bx + 12, by + 12, bw - 24, bh - 24, "none", stroke=darker(kraft, 0.32), width=2, opacity=0.5)
    lw, lh = bw * 0.40, bh * 0.30
    lx, ly = bx + 44, by + bh - lh - 44
    cast(c, lx, ly, lw, lh, 6, 0.25)
    c.rect(lx, ly, lw, lh, c.linear(["#fffdf4", "#f0e6cc"]))
    c.rect(lx + 8, ly + 8, lw - 16, lh - 16, "none", stroke=INK, width=1.4)
    for i, line in enumerate(label):
        c.text(lx + lw / 2, ly + lh * (0.40 + 0.28 * i), line, (31, 26)[min(i, 1)], "#8f2414" if i == 0 else INK, font="sans",
               weight="bold" if i == 0 else None)
    _glove(c, bx + bw * 0.46, by + bh * 0.36, 300, -24, -1)
    _glove(c, bx + bw * 0.76, by + bh * 0.50, 300, 16)
    c.mark("gang tay", bx + bw * 0.76, by + bh * 0.50)
    c.mark("ao", x + cw * 0.72, y + ch * 0.55)
