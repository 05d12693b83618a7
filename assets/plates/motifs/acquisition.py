"""Records on the move: a crate and parcels being opened, a box whose files are brought to light."""
from draw.canvas import num, points
from draw.ground import pool, table, tag
from draw.tone import INK, darker, lighter, mix
from draw.wood import board, grain
from motifs._printwork import body, clean_sheet, fitted, heading


def crate_and_parcels(c, issuer, number, date, labels, wall="#59675e", floor="#7d6044"):
    """An opened crate in straw, scrolls and registers in it; two parcels with their tags."""
    w, h = c.width, c.height
    edge = h * 0.62
    c.rect(0, 0, w, edge, c.radial([(0, lighter(wall, 0.42), 1), (0.6, wall, 1), (1, darker(wall, 0.5), 1)], 0.36, 0.25, 0.95))
    c.rect(0, edge, w, h - edge, c.linear([lighter(floor, 0.14), floor, darker(floor, 0.5)]))
    grain(c, 0, edge, w, h - edge, floor, 44, strength=0.3)
    c.line(0, edge, w, edge, darker(floor, 0.5), 4, 0.5)
    c.path(points([(w * 0.10, 0), (w * 0.34, 0), (w * 0.74, h), (w * 0.30, h)]), c.linear([(0, "#fff2cc", 0.30), (1, "#fff2cc", 0.02)]))
    # the crate: inside, contents, front
    x, foot, cw, ch = w * 0.085, h * 0.875, w * 0.50, h * 0.36
    dx, dy = w * 0.075, -h * 0.125
    top = foot - ch
    pool(c, x + cw * 0.55, foot + 12, cw * 0.68, 46, 0.75)
    wood = "#b08a58"
    c.path(points([(x, top), (x + dx, top + dy), (x + cw + dx, top + dy), (x + cw, top)]), "#241a10")
    c.path(points([(x + dx, top + dy), (x + cw + dx, top + dy), (x + cw + dx, top + dy + 120), (x + dx, top + dy + 120)]),
           c.linear([darker(wood, 0.3), darker(wood, 0.6)]))
    # the lid leaning behind
    with c.moved(x + cw * 0.66, top + dy - h * 0.155, turn=13):
        for k in range(5):
            c.rect(0, k * h * 0.058, cw * 0.62, h * 0.053, c.linear([lighter(wood, 0.22), wood, darker(wood, 0.25)]))
            c.path(f"M8 {num(k * h * 0.058 + 20)}q{num(cw * 0.3)} 8 {num(cw * 0.6)} -4", stroke=darker(wood, 0.5), width=1.5, opacity=0.5)
        for px in (0.08, 0.86):
            c.rect(cw * 0.62 * px, -6, 34, h * 0.30, c.linear([lighter(wood, 0.3), darker(wood, 0.3)], 0, 0, 1, 0))
    # scrolls, registers and photographs standing in straw
    for k, (px, tall, r, tone, lean) in enumerate(((0.14, 0.27, 26, "#efe0b8", -7), (0.215, 0.33, 22, "#e3cf9c", 2), (0.29, 0.24, 24,
                                                                                                                      "#f2e6c6", 9))):
        with c.moved(x + cw * px + dx * 0.5, top + dy * 0.3, turn=lean):
            c.rect(-r, -h * tall, 2 * r, h * tall + 60, c.linear([darker(tone, 0.3), lighter(tone, 0.35), tone, darker(tone, 0.4)], 0, 0,
                                                                 1, 0))
            c.ellipse(0, -h * tall, r, r * 0.42, c.linear([lighter(tone, 0.3), darker(tone, 0.2)]))
            c.path(f"M{num(-r * 0.5)} {num(-h * tall)}a{num(r * 0.5)} {num(r * 0.2)} 0 1 1 {num(r)} 0a{num(r * 0.34)} {num(r * 0.14)} 0 "
                   f"1 1 {num(-r * 0.6)} 0", stroke="#6d5428", width=2.4)
            c.rect(-r - 2, -h * tall * 0.55, 2 * r + 4, 13, c.linear(["#c9402c", "#8f2414"]))
    for k, (px, tall, bw, tone) in enumerate(((0.37, 0.215, 62, "#5a3322"), (0.445, 0.25, 50, "#3a4a40"), (0.51, 0.225, 70, "#7a5a30"),
                                              (0.60, 0.20, 46, "#8f2f22"))):
        bx, bh = x + cw * px + dx * 0.5, h * tall
        by = top + dy * 0.35 - bh
        c.rect(bx, by, bw, bh + 60, c.linear([(0, darker(tone, 0.45), 1), (0.3, lighter(tone, 0.25), 1), (1, darker(tone, 0.45), 1)], 0,
                                             0, 1, 0), round_=3)
        c.path(f"M{num(bx + 5)} {num(by + 24)}h{num(bw - 10)}M{num(bx + 5)} {num(by + 32)}h{num(bw - 10)}", stroke="#e2bd74", width=2.5,
               opacity=0.8)
        c.rect(bx + bw * 0.2, by + bh * 0.30, bw * 0.6, bh * 0.22, "#f4e8c8", 0.9)
    for k, lean in enumerate((-8, 3, 11)):
        with c.moved(x + cw * (0.72 + 0.075 * k) + dx * 0.5, top + dy * 0.25, turn=lean):
            pw, ph = w * 0.075, h * 0.18
            c.rect(-pw / 2 + 4, -ph + 5, pw, ph + 40, "#000000", 0.3)
            c.rect(-pw / 2, -ph, pw, ph + 40, "#f6efdc")
            c.rect(-pw / 2 + 9, -ph + 9, pw - 18, ph * 0.66, c.linear(["#c9b894", "#8a7452", "#4a3a28"]))
            c.path(f"M{num(-pw / 2 + 9)} {num(-ph * 0.42)}l{num(pw * 0.24)} {num(-ph * 0.2)} {num(pw * 0.22)} {num(ph * 0.12)} "
                   f"{num(pw * 0.2)} {num(-ph * 0.16)} {num(pw * 0.18)} {num(ph * 0.14)}V{num(-ph * 0.25)}H{num(-pw / 2 + 9)}Z",
                   "#3a2e20", opacity=0.7)
    straw = {"#d9bd74": "", "#b8964c": "", "#f0dca0": ""}
    for tone in straw:
        for _ in range(150):
            px, py = x + dx * 0.4 + c.dice.between(0.01, 0.99) * cw, top + dy * 0.4 + c.dice.between(-16, 34)
            straw[tone] += f"M{num(px)} {num(py)}q{num(c.dice.between(-30, 30))} {num(c.dice.between(-26, 6))} {num(c.dice.between(-60, 60))} {num(c.dice.between(-12, 26))}"
    for tone, d in straw.items():
        c.path(d, stroke=tone, width=3.2, cap="round", opacity=0.9)
    c.path(points([(x + cw, top), (x + cw + dx, top + dy), (x + cw + dx, foot + dy), (x + cw, foot)]), c.linear([darker(wood, 0.30),
                                                                                                                 darker(wood, 0.55)], 0, 0, 1, 0))
    for k in range(1, 4):
        c.line(x + cw, top + ch * k / 4, x + cw + dx, top + dy + ch * k / 4, "#1d130a", 3, 0.6)
    for k in range(4):
        board(c, x, top + k * ch / 4 + 2, cw, ch / 4 - 4, mix(wood, "#7a5a34", (k % 2) * 0.25), 12, edge=3)
    for px in (0.03, 0.88):
        c.rect(x + cw * px, top - 6, cw * 0.09, ch + 8, c.linear([lighter(wood, 0.28), wood, darker(wood, 0.3)], 0, 0, 1, 0))
        c.path("".join(f"M{num(x + cw * px + cw * 0.045 + o)} {num(top + ch * (k + 0.5) / 4)}h.1" for k in range(4) for o in (-11, 11)),
               stroke="#2a1c10", width=8, cap="round")
    over = "".join(f"M{num(x + c.dice.between(0.1, 0.9) * cw)} {num(top + 2)}q{num(c.dice.between(-20, 20))} 18 "
                   f"{num(c.dice.between(-36, 36))} {num(c.dice.between(20, 54))}" for _ in range(26))
    c.path(over, stroke="#e2c88a", width=3, cap="round")
    # parcels
    for k, (px, py, pw, ph, tone) in enumerate(((0.655, 0.885, 0.205, 0.175, "#c49a62"), (0.725, 0.705, 0.175, 0.145, "#a97f4c"))):
        bx, by, bw, bh = w * px, h * py, w * pw, h * ph
        ex, ey = w * 0.05, -h * 0.06
        if k == 0:
            pool(c, bx + bw * 0.6, by + 10, bw * 0.75, 30, 0.7)
        c.path(points([(bx, by - bh), (bx + ex, by - bh + ey), (bx + bw + ex, by - bh + ey), (bx + bw, by - bh)]),
               c.linear([lighter(tone, 0.45), lighter(tone, 0.15)], 0, 0, 1, 0))
        c.path(points([(bx + bw, by - bh), (bx + bw + ex, by - bh + ey), (bx + bw + ex, by + ey), (bx + bw, by)]), darker(tone, 0.38))
        c.rect(bx, by - bh, bw, bh, c.linear([lighter(tone, 0.2), tone, darker(tone, 0.25)], 0, 0, 0.7, 1))
        crumple = "".join(f"M{num(bx + c.dice.between(0, bw))} {num(by - c.dice.between(0, bh))}l{num(c.dice.between(-50, 50))} "
                          f"{num(c.dice.between(-24, 24))}" for _ in range(36))
        c.path(crumple, stroke=darker(tone, 0.4), width=1.3, opacity=0.35)
        for d in (f"M{num(bx + bw * 0.24)} {num(by)}V{num(by - bh)}l{num(ex)} {num(ey)}",
                  f"M{num(bx)} {num(by - bh * 0.40)}H{num(bx + bw)}l{num(ex)} {num(ey)}"):
            c.path(d, stroke="#3a2814", width=8, opacity=0.4)
            c.path(d, stroke="#e9dcb8", width=5)
        tx, ty, tw, th = bx + bw * 0.32, by - bh * 0.86, bw * 0.60, bh * 0.36
        c.path(f"M{num(tx - 22)} {num(ty + th / 2)}L{num(tx)} {num(ty)}H{num(tx + tw)}V{num(ty + th)}H{num(tx)}Z", "#000000",
               opacity=0.25)
        c.path(f"M{num(tx - 24)} {num(ty + th / 2 - 3)}L{num(tx - 2)} {num(ty - 3)}H{num(tx + tw - 2)}V{num(ty + th - 3)}H{num(tx - 2)}Z",
               c.linear(["#fbf4e0", "#e6d6ae"]))
        c.circle(tx - 8, ty + th / 2 - 3, 5, "#6d4a24")
        c.text(tx + tw * 0.48, ty + th * 0.60, labels[k], fitted(labels[k], 32, tw * 0.86), INK, italic=True)
    # the decision, pinned on the wall
    with c.moved(w * 0.685, h * 0.055, turn=1.6):
        sw, sh = w * 0.235, h * 0.385
        clean_sheet(c, 0, 0, sw, sh, "white", 14, 20)
        for i, line in enumerate(issuer):
            c.text(sw / 2, 44 + i * 28, line, fitted(line, 21, sw * 0.86), INK, weight="bold")
        c.text(sw / 2, 110, "QUYẾT ĐỊNH", 34, INK, weight="bold", spacing=2)
        c.text(sw / 2, 148, number, 25, "#8f2414", weight="bold")
        c.text(sw / 2, 180, date, 21, INK, italic=True)
        body(c, sw * 0.11, 222, sw * 0.78, sh - 30, 25, 6, INK, strength=0.45)
        c.circle(sw / 2 + 4, 14, 9, "#000000", 0.3)
        c.circle(sw / 2, 9, 10, c.radial(["#f2705a", "#b5341f", "#6d170c"], 0.35, 0.3, 0.8))
    c.rect(0, 0, w, h, c.linear([(0, "#fff2cc", 0.12), (0.5, "#fff2cc", 0), (1, "#000000", 0.36)], 0, 0, 1, 0.6))
    tag(c, w - 44, h - 24, "#f0e2c4")


def opened_fonds(c, issuer, number, kind, about, date, fonds, years, surface="#1f2326"):
    """A box whose lid is off, its files fanned out under a lamp; the directive lies beside it."""
    w, h = c.width, c.height
    table(c, surface, (0.5, 0.34))
    c.ellipse(w * 0.5, h * 0.42, w * 0.78, h * 0.46, c.radial([(0, "#ffe2a4", 0.42), (0.5, "#ffd48a", 0.14), (1, "#ffd48a", 0)]))
    # the directive behind
    with c.moved(w * 0.30, h * 0.035, turn=4):
        sw, sh = w * 0.60, h * 0.60
        clean_sheet(c, 0, 0, sw, sh, "white", 30)
        left, tw = sw * 0.10, sw * 0.80
        at = heading(c, left, tw, 76, issuer, number, kind, about, date, 0.88)
        body(c, left, at, tw, sh - 40, 30, 7, INK, strength=0.5)
    # the box, in perspective from above
    tone = "#b08c58"
    bx, by, bw, bh = w * 0.09, h * 0.585, w * 0.80, h * 0.305
    dx, dy = w * 0.06, -h * 0.12
    pool(c, bx + bw / 2, by + bh + 10, bw * 0.62, 60, 0.8)
    c.path(points([(bx, by), (bx + dx, by + dy), (bx + bw - dx, by + dy), (bx + bw, by)]), "#1d140c")
    c.path(points([(bx + dx, by + dy), (bx + bw - dx, by + dy), (bx + bw - dx, by + 40), (bx + dx, by + 40)]),
           c.linear([darker(tone, 0.35), darker(tone, 0.7)]))
    # files standing in it, each with its tab; three are drawn up
    hues = ["#e6d2a0", "#d9b98a", "#c9d0bc", "#e9dcb8", "#d6a88a", "#bfc9cc", "#e2c890", "#cfc0a0", "#dcc9a0"]
    n = 9
    for k in range(n):
        t = k / (n - 1)
        raised = (0, h * 0.085, 0, 0, h * 0.15, 0, h * 0.055, 0, 0)[k]
        inset = dx * (1 - t)
        fx, fw = bx + inset + 20, bw - 2 * inset - 40
        fy = by + dy * (1 - t) - h * 0.075 - raised
        hue = hues[k]
        tabw = fw * 0.235
        tabx = fx + 26 + (k % 3) * (fw - tabw - 52) / 2
        d = (f"M{num(fx)} {num(fy)}H{num(tabx)}q8 0 11 -10l8 -24q3 -8 12 -8h{num(tabw - 62)}q9 0 12 8l8 24q3 10 11 "
             f"10H{num(fx + fw)}V{num(by + 70)}H{num(fx)}Z")
        with c.moved(0, -7):
            c.path(d, "#000000", opacity=0.30)
        for j in range(2):
            c.rect(fx + 16 + j * 6, fy - 7 - j * 6, fw - 40 - j * 14, 60, "#fdf8ea" if j else "#efe4c8")
        c.path(d, c.linear([lighter(hue, 0.35), hue, darker(hue, 0.25)]))
        c.path(f"M{num(fx)} {num(fy)}H{num(tabx)}q8 0 11 -10l8 -24q3 -8 12 -8h{num(tabw - 62)}q9 0 12 8l8 24q3 10 11 10H{num(fx + fw)}",
               stroke="#fffaf0", width=2, opacity=0.8)
        if raised and k == 4:
            c.text(fx + fw / 2, fy + 62, fonds[0], fitted(fonds[0], 36, fw * 0.9), "#3a2616", weight="bold")
            c.text(fx + fw / 2, fy + 106, fonds[1], fitted(fonds[1], 36, fw * 0.9), "#3a2616", weight="bold")
            c.text(tabx + tabw / 2, fy - 6, years, fitted(years, 28, tabw * 0.70), "#8f2414", weight="bold")
            c.mark("phong", fx + fw / 2, fy + 70)
        else:
            c.path(f"M{num(tabx + 44)} {num(fy - 14)}h{num(tabw - 96)}", stroke=INK, width=8, opacity=0.45, cap="round")
    # front of the box
    c.path(points([(bx, by), (bx + bw, by), (bx + bw - 10, by + bh), (bx + 10, by + bh)]), c.linear([lighter(tone, 0.26), tone,
                                                                                                     darker(tone, 0.34)], 0, 0, 0.6, 1))
    with c.clipped(points([(bx, by), (bx + bw, by), (bx + bw - 10, by + bh), (bx + 10, by + bh)])):
        grain(c, bx, by, bw, bh, tone, 60, strength=0.15)
    c.line(bx, by, bx + bw, by, "#f6e0b0", 4, 0.75)
    lx, ly, lw, lh = bx + bw * 0.27, by + bh * 0.20, bw * 0.46, bh * 0.44
    c.rect(lx + 4, ly + 5, lw, lh, "#000000", 0.28)
    c.rect(lx, ly, lw, lh, c.linear(["#fdf8ea", "#ecdfbf"]))
    c.rect(lx + 9, ly + 9, lw - 18, lh - 18, "none", stroke=INK, width=1.6)
    for i, line in enumerate(fonds):
        c.text(lx + lw / 2, ly + lh * (0.32 + 0.22 * i), line, fitted(line, 31, lw * 0.88), INK, weight="bold")
    c.text(lx + lw / 2, ly + lh * 0.82, years, 32, "#8f2414", weight="bold")
    c.ellipse(bx + bw / 2, by + bh * 0.83, 46, 19, "#20150c")
    c.path(f"M{num(bx + bw / 2 - 40)} {num(by + bh * 0.83 - 8)}q40 -16 80 0", stroke="#f0d8a4", width=2.5, opacity=0.6)
    c.rect(0, 0, w, h, c.radial([(0, "#fff0cc", 0.10), (0.6, "#000000", 0), (1, "#000000", 0.45)], 0.5, 0.42, 0.8))
