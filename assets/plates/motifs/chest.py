"""The tin chest, the crate and the sacks of the evacuation."""
from draw.canvas import num, points
from draw.ground import pool, tag
from draw.tone import INK, darker, lighter
from draw.wood import board


def tin_chest(c, labels):
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#3a3b30", "#2c2d26", "#1d1e19"]))
    # a wall of bamboo
    at = -10
    while at < w:
        wide = c.dice.between(34, 48)
        tone = c.dice.pick(["#5e5a3e", "#55523a", "#686345", "#4d4b36"])
        c.rect(at, 0, wide - 3, h * 0.63, c.linear([lighter(tone, 0.18), tone, darker(tone, 0.5)], 0, 0, 1, 0))
        knots = "".join(f"M{num(at)} {num(c.dice.between(0.02, 0.20) * h + k * h * 0.21)}h{num(wide - 3)}" for k in range(3))
        c.path(knots, stroke=darker(tone, 0.55), width=5, opacity=0.8)
        at += wide
    for rail in (0.10, 0.50):
        c.rect(0, h * rail, w, 26, c.linear(["#7b744f", "#3c3a29"]))
    c.rect(0, 0, w, h, c.radial([(0, "#f0d49a", 0.34), (1, "#f0d49a", 0)], 0.22, 0.12, 0.75))
    floor = h * 0.62
    c.rect(0, floor, w, h - floor, c.linear(["#5b4a33", "#453726", "#2a2118"]))
    clods = "".join(f"M{num(c.dice.between(0, w))} {num(floor + c.dice.between(4, h - floor))}h{num(c.dice.between(6, 40))}"
                    for _ in range(160))
    c.path(clods, stroke="#86704c", width=2, opacity=0.25, cap="round")
    # a crate behind, on the right
    kx, ky, kw, kh = w * 0.625, h * 0.33, w * 0.30, h * 0.35
    pool(c, kx + kw / 2, ky + kh + 12, kw * 0.65, 40, 0.7)
    for i in range(4):
        board(c, kx, ky + i * kh / 4, kw, kh / 4 - 5, ("#8a6a42", "#7d5f3a", "#94744a", "#80613c")[i], 12, edge=4)
    for at in (0.06, 0.86):
        board(c, kx + kw * at, ky - 8, kw * 0.085, kh + 12, "#6e5030", 8, upright=True, edge=4)
    nails = "".join(f"M{num(kx + kw * a)} {num(ky + kh * (i + 0.25 + 0.4 * j) / 4)}h.1" for a in (0.10, 0.90) for i in range(4)
                    for j in (0, 1))
    c.path(nails, stroke="#24190e", width=9, cap="round")
    c.rect(kx + kw * 0.44, ky + kh * 0.34, kw * 0.40, 66, "#efe2c0")
    c.text(kx + kw * 0.64, ky + kh * 0.34 + 45, labels[1], 34, INK, italic=True)
    for k in range(7):
        px = kx + kw * (0.10 + 0.115 * k)
        tall = c.dice.between(26, 66)
        c.rect(px, ky - tall, kw * 0.10, tall + 6, c.linear([c.dice.pick(["#d9c493", "#c6ad78", "#e6d6aa"]), "#8d7444"]))
    c.rect(kx, ky, kw, 12, "#a5835a")
    # sacks on the left
    for sx, sy, r, tone in ((0.115, 0.735, 190, "#a08a5e"), (0.255, 0.755, 150, "#8f7a52")):
        cx, cy = w * sx, h * sy
        pool(c, cx, cy + r * 0.62, r * 1.15, 40, 0.7)
        body = (f"M{num(cx - r * 0.20)} {num(cy - r * 1.30)}"
                f"Q{num(cx - r * 0.95)} {num(cy - r)} {num(cx - r)} {num(cy + r * 0.1)}"
                f"Q{num(cx - r * 1.02)} {num(cy + r * 0.66)} {num(cx - r * 0.5)} {num(cy + r * 0.66)}H{num(cx + r * 0.5)}"
                f"Q{num(cx + r * 1.04)} {num(cy + r * 0.66)} {num(cx + r)} {num(cy + r * 0.1)}"
                f"Q{num(cx + r * 0.92)} {num(cy - r)} {num(cx + r * 0.20)} {num(cy - r * 1.30)}Z")
        c.path(body, c.linear([lighter(tone, 0.25), tone, darker(tone, 0.45)], 0.1, 0, 1, 0.7))
        with c.clipped(body):
            jute = "".join(f"M{num(cx - r * 1.1)} {num(cy - r * 1.3 + k * 8)}q{num(r * 1.1)} {num(r * 0.12)} {num(r * 2.2)} 0"
                           for k in range(int(r * 2 // 8)))
            jute += "".join(f"M{num(cx - r * 1.1 + k * 8)} {num(cy - r * 1.3)}V{num(cy + r)}" for k in range(int(r * 2.2 // 8)))
            c.path(jute, stroke=darker(tone, 0.5), width=1.2, opacity=0.28)
            folds = "".join(f"M{num(cx + a * r * 0.12)} {num(cy - r * 1.12)}"
                            f"Q{num(cx + a * r * 0.6)} {num(cy - r * 0.4)} {num(cx + a * r * 0.7)} {num(cy + r * 0.5)}"
                            for a in (-1, -0.45, 0.1, 0.55, 1.05))
            c.path(folds, stroke=darker(tone, 0.55), width=7, opacity=0.25)
        c.path(f"M{num(cx - r * 0.24)} {num(cy - r * 1.28)}l{num(-r * 0.22)} {num(-r * 0.34)}"
               f"q{num(r * 0.26)} {num(r * 0.12)} {num(r * 0.44)} {num(-r * 0.06)}"
               f"q{num(r * 0.2)} {num(r * 0.16)} {num(r * 0.48)} {num(r * 0.02)}l{num(-r * 0.22)} {num(r * 0.36)}z",
               c.linear([lighter(tone, 0.3), darker(tone, 0.3)], 0, 0, 1, 0))
        c.rect(cx - r * 0.27, cy - r * 1.33, r * 0.54, 16, "#e8d8b0", round_=7)
    # the black tin chest, open
    bx, by, bw, bh = w * 0.30, h * 0.56, w * 0.46, h * 0.27
    pool(c, bx + bw / 2, by + bh + 20, bw * 0.70, 56, 0.85)
    tin = "#24221f"
    lidh = 190
    c.path(points([(bx + 20, by - 34), (bx + bw - 20, by - 34), (bx + bw + 8, by - 34 - lidh), (bx - 8, by - 34 - lidh)]),
           c.linear(["#34312d", "#181614"]))
    c.path(points([(bx + 44, by - 46), (bx + bw - 44, by - 46), (bx + bw - 22, by - 20 - lidh), (bx + 22, by - 20 - lidh)]),
           c.linear(["#4b463f", "#2c2925"]))
    c.path(f"M{num(bx - 8)} {num(by - 34 - lidh)}H{num(bx + bw + 8)}", stroke="#8d8577", width=4, opacity=0.7)
    c.path(points([(bx, by), (bx + bw, by), (bx + bw - 24, by - 44), (bx + 24, by - 44)]), "#0e0c0a")
    files = 17
    for k in range(files):
        fx = bx + 34 + k * (bw - 74) / files
        top = by - c.dice.between(34, 84)
        tone = c.dice.pick(["#d9c493", "#c9b17c", "#e8dab0", "#b89a68", "#a6b09a"])
        fw = (bw - 74) / files * 0.93
        c.rect(fx, top, fw, by - top + 6, c.linear([lighter(tone, 0.2), tone, darker(tone, 0.35)], 0, 0, 1, 0))
        c.path(f"M{num(fx + fw * 0.3)} {num(top + 3)}V{num(by)}M{num(fx + fw * 0.62)} {num(top + 2)}V{num(by)}", stroke="#6d5530",
               width=1.2, opacity=0.5)
        if k % 4 == 1:
            c.rect(fx + 3, top + 12, fw - 6, 34, "#f7efd8")
            c.path(f"M{num(fx + 8)} {num(top + 22)}h{num(fw - 18)}M{num(fx + 8)} {num(top + 32)}h{num(fw - 22)}", stroke=INK, width=3,
                   opacity=0.6)
    c.rect(bx, by, bw, bh, c.linear([lighter(tin, 0.18), tin, darker(tin, 0.5)], 0, 0, 0.7, 1), round_=4)
    dents = "".join(f"M{num(bx + c.dice.between(20, bw - 80))} {num(by + c.dice.between(16, bh - 20))}"
                    f"q{num(c.dice.between(14, 50))} {num(c.dice.between(-8, 8))} {num(c.dice.between(40, 90))} 0" for _ in range(26))
    c.path(dents, stroke="#6b655a", width=2, opacity=0.30)
    rust = "".join(f"M{num(bx + c.dice.between(4, bw - 4))} {num(by + bh - c.dice.between(2, 40))}h.1" for _ in range(110))
    c.path(rust, stroke="#8a4a22", width=6, cap="round", opacity=0.45)
    for at in (0.0, 1.0):
        ex = bx + (bw - 46) * at
        c.rect(ex, by, 46, bh, c.linear(["#4e4a43", "#2d2a26"], 0, 0, 1, 0))
        c.path("".join(f"M{num(ex + 23)} {num(by + 22 + k * 46)}h.1" for k in range(int(bh // 46))), stroke="#9c9484", width=10,
               cap="round")
    c.rect(bx - 4, by - 8, bw + 8, 20, c.linear(["#777063", "#2d2a26"]), round_=4)
    for at in (0.24, 0.76):
        hx = bx + bw * at
        c.rect(hx - 20, by - 6, 40, 66, c.linear(["#a59c88", "#575145"]), round_=4)
        c.rect(hx - 12, by + 30, 24, 40, c.linear(["#c9b88e", "#7d6a40"]), round_=3)
        c.circle(hx, by + 46, 5, "#1a1612")
    c.rect(bx + bw * 0.37, by + bh * 0.20, bw * 0.26, 70, "#efe2c0")
    c.text(bx + bw * 0.5, by + bh * 0.20 + 48, labels[0], 38, INK, italic=True)
    # powder, spilled
    px, py = w * 0.54, h * 0.895
    for _ in range(6):
        c.ellipse(px + c.dice.between(-240, 240), py + c.dice.between(-26, 22), c.dice.between(60, 180), c.dice.between(9, 20),
                  c.radial([(0, "#fffdf4", 0.5), (1, "#fffdf4", 0)]))
    dust = "".join(f"M{num(px + c.dice.between(-1, 1) * c.dice.between(20, 460))} {num(py + c.dice.between(-46, 44))}h.1"
                   for _ in range(420))
    c.path(dust, stroke="#fffdf4", width=3.2, cap="round", opacity=0.75)
    dust = "".join(f"M{num(bx + c.dice.between(20, bw - 20))} {num(by - c.dice.between(4, 60))}h.1" for _ in range(160))
    c.path(dust, stroke="#fffdf4", width=3, cap="round", opacity=0.8)
    # the scoop
    with c.moved(w * 0.845, h * 0.865, turn=-14):
        pool(c, 10, 34, 130, 22, 0.5)
        c.path("M-110 -16Q-30 -46 40 -26V20Q-30 40 -110 22Q-128 4 -110 -16Z", c.linear(["#b8b0a0", "#6d665a", "#47423a"]))
        c.path("M-96 -6Q-30 -30 30 -16V4Q-40 -8 -96 -6Z", "#fffdf4", opacity=0.8)
        c.rect(38, -13, 96, 22, c.linear(["#9a744a", "#5a3d22"]), round_=9)
    tag(c, w - 44, h - 26, "#e3d8bc")
