"""The cave store in the mountains, from outside and cut open."""
from draw.canvas import box, curve, num
from draw.ground import mount, table
from draw.limestone import peak
from draw.paper import sheet
from draw.scenery import leaves, mist, palm, sky


def karst_cave(c, caption):
    with mount(c, caption, "#e4dcc9") as (x, y, w, h):
        sky(c, x, y, w, h, ["#9eb0a9", "#cfd0b6", "#efe3c2"])
        for layer, (foot, tone, peaks) in enumerate((
                (0.50, "#b3bdae", ((0.10, 0.13, 0.30), (0.33, 0.10, 0.36), (0.60, 0.14, 0.28), (0.88, 0.12, 0.38))),
                (0.58, "#93a294", ((0.20, 0.15, 0.34), (0.76, 0.16, 0.42), (0.98, 0.14, 0.36), (-0.02, 0.14, 0.40))))):
            for px, half, tall in peaks:
                peak(c, x + w * px, y + h * foot, w * half, h * tall, tone, 0.0 if layer == 0 else 0.35)
            mist(c, x, y + h * (foot - 0.16), w, h * 0.20, "#f3ead2", 0.85)
        peak(c, x + w * 0.44, y + h * 0.80, w * 0.40, h * 0.62, "#8a8d7c", 1.5)
        peak(c, x + w * 0.92, y + h * 0.82, w * 0.20, h * 0.38, "#7a806f", 0.7)
        peak(c, x + w * 0.02, y + h * 0.82, w * 0.18, h * 0.30, "#7a806f", 0.6)
        mist(c, x, y + h * 0.53, w, h * 0.12, "#f3ead2", 0.45)
        # the mouth
        cx, cy, mw, mh = x + w * 0.47, y + h * 0.735, 150, 190
        mouth = (f"M{num(cx - mw)} {num(cy + 70)}"
                 f"Q{num(cx - mw * 1.1)} {num(cy - mh * 0.4)} {num(cx - mw * 0.55)} {num(cy - mh * 0.72)}"
                 f"Q{num(cx - mw * 0.2)} {num(cy - mh * 1.05)} {num(cx + mw * 0.15)} {num(cy - mh * 0.86)}"
                 f"Q{num(cx + mw * 0.9)} {num(cy - mh * 0.62)} {num(cx + mw)} {num(cy + 70)}Z")
        c.path(mouth, stroke="#c9c3a8", width=16, opacity=0.55)
        c.path(mouth, "#17110c")
        with c.clipped(mouth):
            c.ellipse(cx + 14, cy + 20, 150, 150, c.radial([(0, "#ffcf7a", 0.95), (0.35, "#d98d38", 0.55), (1, "#d98d38", 0)]))
            for k in range(4):
                c.rect(cx - 78 + k * 3, cy - 62 + k * 32, 62, 5, "#4a2f18")
                c.path("".join(box(cx - 76 + j * 12, cy - 84 + k * 32, 9, 22) for j in range(5)),
                       ("#e8cf92", "#caa862", "#d9ba78", "#b8934e")[k])
            c.rect(cx + 40, cy - 60, 9, 140, "#3a2514")
            c.circle(cx + 14, cy - 40, 10, "#fff3cf")
            c.path("".join(f"M{num(cx - mw + k * 26)} {num(cy - mh)}"
                           f"l9 {num(c.dice.between(50, 120))} 9 -{num(c.dice.between(50, 90))}" for k in range(13)), "#2c261c")
        # ground: slope, path of stones, light spilling out
        slope = [(x - 300, y + h + 300), (x - 300, y + h * 0.81), (x - 60, y + h * 0.80), (x + w * 0.18, y + h * 0.785),
                 (x + w * 0.36, y + h * 0.775), (x + w * 0.60, y + h * 0.772), (x + w * 0.82, y + h * 0.79),
                 (x + w + 60, y + h * 0.80), (x + w + 300, y + h * 0.81), (x + w + 300, y + h + 300)]
        c.path(curve(slope, close=True), c.linear(["#7b7f58", "#5c633f", "#363c28"]))
        c.path(f"M{num(cx - 96)} {num(cy + 66)}H{num(cx + 110)}"
               f"Q{num(cx + 210)} {num(y + h * 0.86)} {num(cx + 60)} {num(y + h * 0.90)}"
               f"Q{num(cx - 60)} {num(y + h * 0.94)} {num(cx + 10)} {num(y + h * 1.01)}H{num(cx - 330)}"
               f"Q{num(cx - 250)} {num(y + h * 0.93)} {num(cx - 80)} {num(y + h * 0.885)}"
               f"Q{num(cx + 60)} {num(y + h * 0.85)} {num(cx - 96)} {num(cy + 66)}Z",
               c.linear(["#e0c382", "#b39a66", "#7c6c49"]))
        c.ellipse(cx + 10, cy + 80, 210, 36, c.radial([(0, "#ffd98e", 0.7), (1, "#ffd98e", 0)]))
        stones = ""
        for _ in range(54):
            t = c.dice.between(0.05, 1)
            middle = cx + 10 + (70 * t / 0.4 if t < 0.4 else 70 - 230 * (t - 0.4) / 0.6)
            stones += (f"M{num(middle + c.dice.between(-1, 1) * (48 + 90 * t))} {num(cy + 80 + t * (y + h - cy - 90))}"
                       f"h{num(6 + 20 * t)}")
        c.path(stones, stroke="#efe0b6", width=5, opacity=0.45, cap="round")
        # two porters on the path, shoulder pole between them
        for px, foot, tall in ((cx, y + h * 0.893, 104), (cx + 112, y + h * 0.884, 100)):
            c.ellipse(px, foot, 26, 6, "#000000", 0.35)
            c.path(f"M{num(px - 12)} {num(foot)}l6 {num(-tall * 0.42)} -5 {num(-tall * 0.30)}"
                   f"q8 -12 22 0l-4 {num(tall * 0.30)} 8 {num(tall * 0.42)}h-9l-6 {num(-tall * 0.34)} -5 {num(tall * 0.34)}z",
                   "#2b2a20")
            c.path(f"M{num(px - 25)} {num(foot - tall * 0.80)}L{num(px)} {num(foot - tall * 1.02)}"
                   f"L{num(px + 25)} {num(foot - tall * 0.80)}"
                   f"Q{num(px)} {num(foot - tall * 0.74)} {num(px - 25)} {num(foot - tall * 0.80)}Z", c.linear(["#e0c98e", "#a3854c"]))
        c.line(cx - 36, y + h * 0.893 - 78, cx + 148, y + h * 0.884 - 75, "#7d5f30", 7)
        c.rect(cx + 24, y + h * 0.846, 66, 46, c.linear(["#4a463f", "#1f1c19"]), round_=3)
        c.path(f"M{num(cx + 30)} {num(y + h * 0.846)}l30 -10 28 10", stroke="#d7c49c", width=3)
        for px, foot, tall, lean in ((0.14, 0.93, 380, 16), (0.045, 0.985, 520, 40), (0.90, 0.95, 440, -24), (0.80, 0.90, 300, -8)):
            palm(c, x + w * px, y + h * foot, tall, "#566c49", "#4d3d2a", lean)
        leaves(c, x + w * 0.02, y + h * 1.0, 240, 96, "#42543a", 84, 22)
        leaves(c, x + w * 0.96, y + h * 1.01, 300, 110, "#3d4f37", 90, 22)
        leaves(c, x + w * 0.63, y + h * 0.80, 90, 40, "#566a48", 60, 11)
        leaves(c, x + w * 0.27, y + h * 0.80, 90, 44, "#566a48", 60, 11)
        c.rect(x, y, w, h, c.linear([(0, "#fff2cf", 0.22), (0.5, "#fff2cf", 0), (1, "#10140c", 0.30)], 0, 0, 1, 0.6))


def cave_section(c, title, lines, tier):
    table(c, "#28241e", (0.3, 0.2))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.045, h * 0.05, w * 0.91, h * 0.865
    sheet(c, x, y, sw, sh, "tracing", edge=1.0, stains=4, folds=((0.5, "v"), (0.5, "h")), fibres=80)
    ink, fine, red = "#37322b", "#7a7264", "#a5321f"
    # the mountain, cut
    foot = y + sh * 0.845
    ridge = [(x + 40, foot), (x + sw * 0.06, y + sh * 0.66), (x + sw * 0.13, y + sh * 0.60), (x + sw * 0.18, y + sh * 0.44),
             (x + sw * 0.27, y + sh * 0.36), (x + sw * 0.32, y + sh * 0.22),
             (x + sw * 0.42, y + sh * 0.17), (x + sw * 0.50, y + sh * 0.125), (x + sw * 0.60, y + sh * 0.16),
             (x + sw * 0.67, y + sh * 0.25), (x + sw * 0.77, y + sh * 0.31), (x + sw * 0.83, y + sh * 0.46),
             (x + sw * 0.90, y + sh * 0.55), (x + sw * 0.95, y + sh * 0.70), (x + sw - 40, foot)]
    mountain = curve(ridge, close=True)
    c.path(mountain, c.linear(["#b8b49c", "#a29d84", "#8b866e"], 0, 0, 0.6, 1), opacity=0.75)
    with c.clipped(mountain):
        hatch = "".join(f"M{num(x + k * 15)} {num(foot)}l{num(sh * 0.8)} {num(-sh * 0.8)}" for k in range(-70, 100))
        c.path(hatch, stroke=ink, width=0.9, opacity=0.34)
        beds = ""
        for k in range(13):
            by = y + sh * (0.18 + k * 0.052)
            beds += (f"M{num(x)} {num(by)}q{num(sw * 0.25)} {num(c.dice.between(-26, 26))} {num(sw * 0.5)} {num(c.dice.between(-8, 8))}"
                     f"t{num(sw * 0.5)} 0")
        c.path(beds, stroke=ink, width=1.6, opacity=0.30, dash="40 14 12 10")
    c.path(mountain, stroke=ink, width=3.2)
    for px, py in ridge[2:-2]:
        leaves(c, px, py - 4, 44, 20, "#7d8a66", 30, 9)
    # the hall inside
    hall = [(x + sw * 0.135, foot - 6), (x + sw * 0.15, foot - 108), (x + sw * 0.22, foot - 150), (x + sw * 0.255, foot - 260),
            (x + sw * 0.30, foot - 400), (x + sw * 0.37, foot - 520), (x + sw * 0.47, foot - 575), (x + sw * 0.58, foot - 545),
            (x + sw * 0.66, foot - 440), (x + sw * 0.70, foot - 300), (x + sw * 0.745, foot - 170), (x + sw * 0.76, foot - 6)]
    d = curve(hall, close=True)
    c.path(d, c.linear(["#4a3a28", "#5d4930", "#3a2d1f"]))
    with c.clipped(d):
        c.ellipse(x + sw * 0.47, foot - 260, 420, 330, c.radial([(0, "#ffd48a", 0.75), (0.6, "#d9974a", 0.28), (1, "#d9974a", 0)]))
        stal = "".join(f"M{num(x + sw * 0.28 + k * 40)} {num(foot - 640)}"
                       f"l14 {num(c.dice.between(110, 190))} 14 -{num(c.dice.between(110, 180))}z" for k in range(14))
        c.path(stal, "#7c745e", opacity=0.8)
    c.path(d, stroke=ink, width=4)
    c.path(d, stroke="#efe2bd", width=1.2, opacity=0.6)
    # four tiers with shelves of boxes
    tiers = ((foot - 8, 0.165, 0.735, 128), (foot - 146, 0.262, 0.700, 128), (foot - 284, 0.300, 0.672, 118),
             (foot - 412, 0.372, 0.618, 92))
    for n, (base, a, b, tall) in enumerate(tiers):
        x0, x1 = x + sw * a, x + sw * b
        c.rect(x0 - 14, base, x1 - x0 + 28, 11, c.linear(["#b08a56", "#6b4c2a"]))
        c.path("".join(f"M{num(x0 + k * (x1 - x0) / 6)} {num(base + 10)}v{num(128 if n else 0)}" for k in range(7)) if n else "M0 0",
               stroke="#5a3d22", width=5, opacity=0.55)
        at = x0 + (36 if n == 0 else 10)
        while at < x1 - 92:
            if n and abs(at - (x1 - 130)) < 50:
                at += 66
                continue
            sw_, sh_ = 84, tall * 0.74
            c.rect(at, base - sh_, sw_, sh_, "#2c1f14", 0.9)
            boxes = ["", "", ""]
            for r in range(3):
                for k in range(6):
                    boxes[c.dice.whole(0, 2)] += box(at + 4 + k * 13, base - sh_ + 4 + r * sh_ / 3, 10.5, sh_ / 3 - 8)
            for group, tone in zip(boxes, ("#e3cb90", "#c8a866", "#b08c50")):
                if group:
                    c.path(group, tone)
            c.path(f"M{num(at)} {num(base)}v{num(-sh_)}h{num(sw_)}v{num(sh_)}M{num(at)} {num(base - sh_ / 3)}h{num(sw_)}"
                   f"M{num(at)} {num(base - 2 * sh_ / 3)}h{num(sw_)}", stroke="#8a6438", width=3)
            if n == 1 and at > x0 + 150 and "gia" not in c.marks:
                c.mark("gia", at + sw_ / 2, base - sh_ / 2)
            at += 98
    for base, a in ((foot - 8, 0.705), (foot - 146, 0.672), (foot - 284, 0.622)):
        lx = x + sw * a - 36
        c.path(f"M{num(lx)} {num(base)}l-16 -150M{num(lx + 34)} {num(base)}l-16 -150"
               + "".join(f"M{num(lx - k * 1.9)} {num(base - k * 18)}h34" for k in range(1, 8)), stroke="#e0c48c", width=4)
    # the entrance and a lamp
    ex = x + sw * 0.118
    c.path(f"M{num(x + 60)} {num(foot - 4)}H{num(ex + 60)}V{num(foot - 92)}"
           f"Q{num(ex + 20)} {num(foot - 112)} {num(ex - 20)} {num(foot - 92)}V{num(foot - 4)}Z", "#4a3a28")
    c.circle(ex + 18, foot - 74, 7, "#fff0c0")
    c.line(x + 30, foot, x + sw - 30, foot, ink, 4)
    c.path("".join(f"M{num(x + 40 + k * 20)} {num(foot + 3)}l-12 15" for k in range(int((sw - 80) // 20))), stroke=fine, width=1.3)
    # height of a tier
    dx = x + sw * 0.825
    top, low = tiers[1][0], tiers[0][0]
    c.path(f"M{num(x + sw * 0.70)} {num(top)}H{num(dx + 16)}M{num(x + sw * 0.74)} {num(low)}H{num(dx + 16)}"
           f"M{num(dx)} {num(top)}V{num(low)}", stroke=red, width=1.8)
    c.path(f"M{num(dx)} {num(top)}l-7 20h14zM{num(dx)} {num(low)}l-7 -20h14z", red)
    c.rect(dx - 62, (top + low) / 2 - 27, 124, 54, "#eee8d4", round_=5, stroke=red, width=1.4)
    c.text(dx, (top + low) / 2 + 12, tier, 34, red, weight="bold")
    c.mark("tang", dx, (top + low) / 2)
    c.text(x + 54, y + 92, title, 48, ink, font="display", weight="bold", anchor="start", spacing=4)
    for i, line in enumerate(lines[:-1]):
        c.text(x + 54, y + 138 + i * 36, line, 26, ink, italic=True, anchor="start")
    c.text(x + sw - 54, y + sh - 44, lines[-1], 28, red, italic=True, anchor="end")
    c.rect(x + 20, y + 20, sw - 40, sh - 40, "none", stroke=fine, width=1.4)
