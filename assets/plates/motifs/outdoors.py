"""The evacuation years: a cave in the limestone, its section, papers airing in the forest, a truck at night."""
from math import cos, pi, sin

from draw.canvas import box, curve, num, points
from draw.ground import mount, pool, table
from draw.paper import sheet
from draw.scenery import leaves, mist, palm, sky, trunk
from draw.tone import darker, lighter


def _peak(c, cx, foot, half, tall, tone, detail=1.0):
    """A tower of limestone: steep sides, fissures, green in its joints."""
    dice = c.dice
    left, right = [], []
    steps = 9
    for i in range(steps + 1):
        t = i / steps
        reach = half * max(0.12, t ** 0.55) * dice.between(0.88, 1.08)
        left.append((cx - reach, foot - tall + tall * t))
        right.append((cx + reach * dice.between(0.9, 1.1), foot - tall + tall * t))
    d = curve([(cx, foot - tall - tall * 0.015)] * 2 + right + left[::-1] + [(cx, foot - tall - tall * 0.015)], close=True)
    c.path(d, c.linear([lighter(tone, 0.30), tone, darker(tone, 0.12)], 0.1, 0, 0.9, 1))
    if detail <= 0:
        return
    with c.clipped(d):
        c.path(points([(cx + half * 0.08, foot - tall * 1.1), (cx + half * 1.4, foot - tall), (cx + half * 1.4, foot), (cx + half * 0.42, foot)]), darker(tone, 0.4), opacity=0.28)
        cracks = light = ""
        for _ in range(int(60 * detail)):
            px, py = cx + dice.between(-1, 1) * half, foot - dice.between(0.02, 0.98) * tall
            long = dice.between(0.06, 0.22) * tall
            piece = f"M{num(px)} {num(py)}q{num(dice.between(-10, 10))} {num(long / 2)} {num(dice.between(-14, 14))} {num(long)}"
            if dice.chance(0.6):
                cracks += piece
            else:
                light += piece
        c.path(cracks, stroke=darker(tone, 0.55), width=2.6, opacity=0.35)
        c.path(light, stroke=lighter(tone, 0.55), width=2.4, opacity=0.45)
    for _ in range(int(13 * detail)):
        px, py = cx + dice.between(-0.7, 0.7) * half, foot - dice.between(0.0, 0.92) * tall
        if abs(px - cx) < half * 0.72 * max(0.0, 1 - (foot - py) / tall) ** 0.55:
            leaves(c, px, py, dice.between(20, 60), dice.between(10, 26), "#64785a", 13, 10)


def karst_cave(c, caption):
    with mount(c, caption, "#e4dcc9") as (x, y, w, h):
        sky(c, x, y, w, h, ["#9eb0a9", "#cfd0b6", "#efe3c2"])
        for layer, (foot, tone, peaks) in enumerate((
                (0.50, "#b3bdae", ((0.10, 0.13, 0.30), (0.33, 0.10, 0.36), (0.60, 0.14, 0.28), (0.88, 0.12, 0.38))),
                (0.58, "#93a294", ((0.20, 0.15, 0.34), (0.76, 0.16, 0.42), (0.98, 0.14, 0.36), (-0.02, 0.14, 0.40))))):
            for px, half, tall in peaks:
                _peak(c, x + w * px, y + h * foot, w * half, h * tall, tone, 0.0 if layer == 0 else 0.35)
            mist(c, x, y + h * (foot - 0.16), w, h * 0.20, "#f3ead2", 0.85)
        _peak(c, x + w * 0.44, y + h * 0.80, w * 0.40, h * 0.62, "#8a8d7c", 1.5)
        _peak(c, x + w * 0.92, y + h * 0.82, w * 0.20, h * 0.38, "#7a806f", 0.7)
        _peak(c, x + w * 0.02, y + h * 0.82, w * 0.18, h * 0.30, "#7a806f", 0.6)
        mist(c, x, y + h * 0.53, w, h * 0.12, "#f3ead2", 0.45)
        # the mouth
        cx, cy, mw, mh = x + w * 0.47, y + h * 0.735, 150, 190
        mouth = f"M{num(cx - mw)} {num(cy + 70)}Q{num(cx - mw * 1.1)} {num(cy - mh * 0.4)} {num(cx - mw * 0.55)} {num(cy - mh * 0.72)}Q{num(cx - mw * 0.2)} {num(cy - mh * 1.05)} {num(cx + mw * 0.15)} {num(cy - mh * 0.86)}Q{num(cx + mw * 0.9)} {num(cy - mh * 0.62)} {num(cx + mw)} {num(cy + 70)}Z"
        c.path(mouth, stroke="#c9c3a8", width=16, opacity=0.55)
        c.path(mouth, "#17110c")
        with c.clipped(mouth):
            c.ellipse(cx + 14, cy + 20, 150, 150, c.radial([(0, "#ffcf7a", 0.95), (0.35, "#d98d38", 0.55), (1, "#d98d38", 0)]))
            for k in range(4):
                c.rect(cx - 78 + k * 3, cy - 62 + k * 32, 62, 5, "#4a2f18")
                c.path("".join(box(cx - 76 + j * 12, cy - 84 + k * 32, 9, 22) for j in range(5)), ("#e8cf92", "#caa862", "#d9ba78", "#b8934e")[k])
            c.rect(cx + 40, cy - 60, 9, 140, "#3a2514")
            c.circle(cx + 14, cy - 40, 10, "#fff3cf")
            c.path("".join(f"M{num(cx - mw + k * 26)} {num(cy - mh)}l9 {num(c.dice.between(50, 120))} 9 -{num(c.dice.between(50, 90))}" for k in range(13)), "#2c261c")
        # ground: slope, path of stones, light spilling out
        slope = [(x - 300, y + h + 300), (x - 300, y + h * 0.81), (x - 60, y + h * 0.80), (x + w * 0.18, y + h * 0.785), (x + w * 0.36, y + h * 0.775), (x + w * 0.60, y + h * 0.772), (x + w * 0.82, y + h * 0.79), (x + w + 60, y + h * 0.80), (x + w + 300, y + h * 0.81), (x + w + 300, y + h + 300)]
        c.path(curve(slope, close=True), c.linear(["#7b7f58", "#5c633f", "#363c28"]))
        c.path(f"M{num(cx - 96)} {num(cy + 66)}H{num(cx + 110)}Q{num(cx + 210)} {num(y + h * 0.86)} {num(cx + 60)} {num(y + h * 0.90)}Q{num(cx - 60)} {num(y + h * 0.94)} {num(cx + 10)} {num(y + h * 1.01)}H{num(cx - 330)}Q{num(cx - 250)} {num(y + h * 0.93)} {num(cx - 80)} {num(y + h * 0.885)}Q{num(cx + 60)} {num(y + h * 0.85)} {num(cx - 96)} {num(cy + 66)}Z",
               c.linear(["#e0c382", "#b39a66", "#7c6c49"]))
        c.ellipse(cx + 10, cy + 80, 210, 36, c.radial([(0, "#ffd98e", 0.7), (1, "#ffd98e", 0)]))
        stones = ""
        for _ in range(54):
            t = c.dice.between(0.05, 1)
            middle = cx + 10 + (70 * t / 0.4 if t < 0.4 else 70 - 230 * (t - 0.4) / 0.6)
            stones += f"M{num(middle + c.dice.between(-1, 1) * (48 + 90 * t))} {num(cy + 80 + t * (y + h - cy - 90))}h{num(6 + 20 * t)}"
        c.path(stones, stroke="#efe0b6", width=5, opacity=0.45, cap="round")
        # two porters on the path, shoulder pole between them
        for px, foot, tall in ((cx - 60, y + h * 0.893, 104), (cx + 52, y + h * 0.884, 100)):
            c.ellipse(px, foot, 26, 6, "#000000", 0.35)
            c.path(f"M{num(px - 12)} {num(foot)}l6 {num(-tall * 0.42)} -5 {num(-tall * 0.30)}q8 -12 22 0l-4 {num(tall * 0.30)} 8 {num(tall * 0.42)}h-9l-6 {num(-tall * 0.34)} -5 {num(tall * 0.34)}z", "#2b2a20")
            c.path(f"M{num(px - 25)} {num(foot - tall * 0.80)}L{num(px)} {num(foot - tall * 1.02)}L{num(px + 25)} {num(foot - tall * 0.80)}Q{num(px)} {num(foot - tall * 0.74)} {num(px - 25)} {num(foot - tall * 0.80)}Z", c.linear(["#e0c98e", "#a3854c"]))
        c.line(cx - 96, y + h * 0.893 - 78, cx + 88, y + h * 0.884 - 75, "#7d5f30", 7)
        c.rect(cx - 36, y + h * 0.846, 66, 46, c.linear(["#4a463f", "#1f1c19"]), round_=3)
        c.path(f"M{num(cx - 30)} {num(y + h * 0.846)}l30 -10 28 10", stroke="#d7c49c", width=3)
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
    ridge = [(x + 40, foot), (x + sw * 0.06, y + sh * 0.66), (x + sw * 0.13, y + sh * 0.60), (x + sw * 0.18, y + sh * 0.44), (x + sw * 0.27, y + sh * 0.36), (x + sw * 0.32, y + sh * 0.22),
             (x + sw * 0.42, y + sh * 0.17), (x + sw * 0.50, y + sh * 0.125), (x + sw * 0.60, y + sh * 0.16), (x + sw * 0.67, y + sh * 0.25), (x + sw * 0.77, y + sh * 0.31), (x + sw * 0.83, y + sh * 0.46), (x + sw * 0.90, y + sh * 0.55), (x + sw * 0.95, y + sh * 0.70), (x + sw - 40, foot)]
    mountain = curve(ridge, close=True)
    c.path(mountain, c.linear(["#b8b49c", "#a29d84", "#8b866e"], 0, 0, 0.6, 1), opacity=0.75)
    with c.clipped(mountain):
        hatch = "".join(f"M{num(x + k * 15)} {num(foot)}l{num(sh * 0.8)} {num(-sh * 0.8)}" for k in range(-70, 100))
        c.path(hatch, stroke=ink, width=0.9, opacity=0.34)
        beds = ""
        for k in range(13):
            by = y + sh * (0.18 + k * 0.052)
            beds += f"M{num(x)} {num(by)}q{num(sw * 0.25)} {num(c.dice.between(-26, 26))} {num(sw * 0.5)} {num(c.dice.between(-8, 8))}t{num(sw * 0.5)} 0"
        c.path(beds, stroke=ink, width=1.6, opacity=0.30, dash="40 14 12 10")
    c.path(mountain, stroke=ink, width=3.2)
    for px, py in ridge[2:-2]:
        leaves(c, px, py - 4, 44, 20, "#7d8a66", 30, 9)
    # the hall inside
    hall = [(x + sw * 0.135, foot - 6), (x + sw * 0.15, foot - 108), (x + sw * 0.22, foot - 150), (x + sw * 0.255, foot - 260), (x + sw * 0.30, foot - 400), (x + sw * 0.37, foot - 520), (x + sw * 0.47, foot - 575), (x + sw * 0.58, foot - 545), (x + sw * 0.66, foot - 440), (x + sw * 0.70, foot - 300), (x + sw * 0.745, foot - 170), (x + sw * 0.76, foot - 6)]
    d = curve(hall, close=True)
    c.path(d, c.linear(["#4a3a28", "#5d4930", "#3a2d1f"]))
    with c.clipped(d):
        c.ellipse(x + sw * 0.47, foot - 260, 420, 330, c.radial([(0, "#ffd48a", 0.75), (0.6, "#d9974a", 0.28), (1, "#d9974a", 0)]))
        stal = "".join(f"M{num(x + sw * 0.28 + k * 40)} {num(foot - 640)}l14 {num(c.dice.between(110, 190))} 14 -{num(c.dice.between(110, 180))}z" for k in range(14))
        c.path(stal, "#7c745e", opacity=0.8)
    c.path(d, stroke=ink, width=4)
    c.path(d, stroke="#efe2bd", width=1.2, opacity=0.6)
    # four tiers with shelves of boxes
    tiers = ((foot - 8, 0.165, 0.735, 128), (foot - 146, 0.262, 0.700, 128), (foot - 284, 0.300, 0.672, 118), (foot - 412, 0.372, 0.618, 92))
    for n, (base, a, b, tall) in enumerate(tiers):
        x0, x1 = x + sw * a, x + sw * b
        c.rect(x0 - 14, base, x1 - x0 + 28, 11, c.linear(["#b08a56", "#6b4c2a"]))
        c.path("".join(f"M{num(x0 + k * (x1 - x0) / 6)} {num(base + 10)}v{num(128 if n else 0)}" for k in range(7)) if n else "M0 0", stroke="#5a3d22", width=5, opacity=0.55)
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
            c.path(f"M{num(at)} {num(base)}v{num(-sh_)}h{num(sw_)}v{num(sh_)}M{num(at)} {num(base - sh_ / 3)}h{num(sw_)}M{num(at)} {num(base - 2 * sh_ / 3)}h{num(sw_)}", stroke="#8a6438", width=3)
            if n == 1 and at > x0 + 150 and "gia" not in c.marks:
                c.mark("gia", at + sw_ / 2, base - sh_ / 2)
            at += 98
    for base, a in ((foot - 8, 0.705), (foot - 146, 0.672), (foot - 284, 0.622)):
        lx = x + sw * a - 36
        c.path(f"M{num(lx)} {num(base)}l-16 -150M{num(lx + 34)} {num(base)}l-16 -150" + "".join(f"M{num(lx - k * 1.9)} {num(base - k * 18)}h34" for k in range(1, 8)), stroke="#e0c48c", width=4)
    # the entrance and a lamp
    ex = x + sw * 0.118
    c.path(f"M{num(x + 60)} {num(foot - 4)}H{num(ex + 60)}V{num(foot - 92)}Q{num(ex + 20)} {num(foot - 112)} {num(ex - 20)} {num(foot - 92)}V{num(foot - 4)}Z", "#4a3a28")
    c.circle(ex + 18, foot - 74, 7, "#fff0c0")
    c.line(x + 30, foot, x + sw - 30, foot, ink, 4)
    c.path("".join(f"M{num(x + 40 + k * 20)} {num(foot + 3)}l-12 15" for k in range(int((sw - 80) // 20))), stroke=fine, width=1.3)
    # height of a tier
    dx = x + sw * 0.825
    top, low = tiers[1][0], tiers[0][0]
    c.path(f"M{num(x + sw * 0.70)} {num(top)}H{num(dx + 16)}M{num(x + sw * 0.74)} {num(low)}H{num(dx + 16)}M{num(dx)} {num(top)}V{num(low)}", stroke=red, width=1.8)
    c.path(f"M{num(dx)} {num(top)}l-7 20h14zM{num(dx)} {num(low)}l-7 -20h14z", red)
    c.rect(dx - 62, (top + low) / 2 - 27, 124, 54, "#eee8d4", round_=5, stroke=red, width=1.4)
    c.text(dx, (top + low) / 2 + 12, tier, 34, red, weight="bold")
    c.mark("tang", dx, (top + low) / 2)
    c.text(x + 54, y + 92, title, 48, ink, font="display", weight="bold", anchor="start", spacing=4)
    for i, line in enumerate(lines[:-1]):
        c.text(x + 54, y + 138 + i * 36, line, 26, ink, italic=True, anchor="start")
    c.text(x + sw - 54, y + sh - 44, lines[-1], 28, red, italic=True, anchor="end")
    c.rect(x + 20, y + 20, sw - 40, sh - 40, "none", stroke=fine, width=1.4)


def airing_in_forest(c, caption):
    with mount(c, caption, "#e5decb") as (x, y, w, h):
        sky(c, x, y, w, h, ["#7f9470", "#aebb86", "#d6d2a0", "#a9a877"])
        c.ellipse(x + w * 0.34, y + h * 0.22, w * 0.42, h * 0.44, c.radial([(0, "#fffbe0", 0.85), (0.5, "#f4efc0", 0.35), (1, "#f4efc0", 0)]))
        # far trunks in the haze
        for k in range(30):
            px = x + w * c.dice.between(0, 1)
            wide = c.dice.between(9, 22)
            c.rect(px, y, wide, h * c.dice.between(0.58, 0.66), c.linear(["#8f9a72", "#a7ab80"]), 0.55)
        for k in range(9):
            leaves(c, x + w * (k + 0.5) / 9, y + h * c.dice.between(0.02, 0.12), 190, 90, ("#7b9062", "#6d8458", "#899c6c")[k % 3], 42, 21)
        mist(c, x, y + h * 0.36, w, h * 0.30, "#f4efcb", 0.7)
        ground = y + h * 0.60
        c.rect(x, ground, w, h * 0.42, c.linear(["#b3ad74", "#7f8250", "#4a5133", "#333a26"]))
        litter = "".join(f"M{num(x + c.dice.between(0, w))} {num(ground + (c.dice.between(0, 1) ** 0.8) * h * 0.40)}q7 -7 15 0q-7 6 -15 0" for _ in range(190))
        c.path(litter, "#c2ab66", opacity=0.35)
        litter = "".join(f"M{num(x + c.dice.between(0, w))} {num(ground + (c.dice.between(0, 1) ** 0.8) * h * 0.40)}q7 -7 15 0q-7 6 -15 0" for _ in range(150))
        c.path(litter, "#2c3320", opacity=0.35)
        for k in range(12):
            leaves(c, x + w * (k + c.dice.between(0.2, 0.8)) / 12, ground - 6, c.dice.between(70, 130), c.dice.between(18, 38), ("#7d8a58", "#6c7b4c", "#8d9764")[k % 3], 15, 12)
        mist(c, x, ground - h * 0.10, w, h * 0.22, "#f4efcb", 0.55)
        # slanting light
        for k in range(6):
            sx = x + w * (0.10 + 0.13 * k)
            c.path(points([(sx, y), (sx + c.dice.between(30, 70), y), (sx + w * 0.22 + 80, y + h * 0.86), (sx + w * 0.16 - 40, y + h * 0.86)]), c.linear([(0, "#fffbe0", 0.34), (1, "#fffbe0", 0)]))
        # middle trunks that carry the lines
        posts = (0.055, 0.34, 0.655, 0.955)
        for k, share in enumerate(posts):
            trunk(c, x + w * share, y - 20, y + h * (0.70, 0.665, 0.67, 0.71)[k], (52, 34, 36, 56)[k], "#5a5238", c.dice.between(-14, 14))
        paper = [c.linear([tone, darker(tone, 0.16)], 0, 0, 0.7, 1) for tone in ("#fffaea", "#f8eed0", "#f1e2ba", "#ead9ac")]
        for row, (top, size, strength) in enumerate(((0.335, 0.72, 0.92), (0.43, 1.0, 1.0))):
            for a, b in zip(posts, posts[1:]):
                x0, x1 = x + w * a + 12, x + w * b - 4
                y0 = y + h * top
                sag = 34 * size
                c.path(f"M{num(x0)} {num(y0)}Q{num((x0 + x1) / 2)} {num(y0 + sag * 2)} {num(x1)} {num(y0 + 4)}", stroke="#4a4026", width=3.2)
                count = int((x1 - x0) // (72 * size))
                for k in range(count):
                    t = (k + 0.6) / count
                    px = x0 + (x1 - x0) * t
                    py = y0 + 4 * sag * t * (1 - t)
                    if c.dice.chance(0.10):
                        continue
                    pw, ph = c.dice.between(44, 56) * size, c.dice.between(66, 84) * size
                    swing = c.dice.between(-7, 9)
                    d = f"M{num(px - pw / 2)} {num(py)}L{num(px + pw / 2)} {num(py + 1)}L{num(px + pw / 2 + swing)} {num(py + ph)}Q{num(px + swing)} {num(py + ph + c.dice.between(-6, 8))} {num(px - pw / 2 + swing)} {num(py + ph - 2)}Z"
                    lit = c.dice.whole(0, 3)
                    c.path(d, paper[lit], opacity=strength)
                    c.path("".join(f"M{num(px - pw * 0.34 + swing * j / 7)} {num(py + ph * (0.20 + j * 0.11))}h{num(pw * c.dice.between(0.4, 0.68))}" for j in range(6)), stroke="#4a3a28", width=2.2 * size, opacity=0.45)
                    c.path(f"M{num(px - pw * 0.3)} {num(py - 6)}v13M{num(px + pw * 0.3)} {num(py - 5)}v13", stroke="#8a6438", width=4 * size)
        # the bench, papers, baskets
        bx, by, bw = x + w * 0.30, y + h * 0.745, w * 0.40
        pool(c, bx + bw / 2, by + 128, bw * 0.60, 34, 0.55)
        for at in (0.04, 0.34, 0.66, 0.96):
            c.rect(bx + bw * at - 8, by + 8, 16, 118, c.linear(["#c2a364", "#6b552c"], 0, 0, 1, 0))
        c.path(points([(bx - 14, by + 12), (bx + bw + 14, by + 12), (bx + bw - 22, by - 40), (bx + 22, by - 40)]), c.linear(["#d9c084", "#a88b50"]))
        c.path("".join(f"M{num(bx + 22 - k * 4.5)} {num(by - 40 + k * 6.5)}h{num(bw - 44 + k * 9)}" for k in range(1, 8)), stroke="#6b552c", width=2, opacity=0.6)
        c.rect(bx - 16, by + 10, bw + 32, 15, c.linear(["#cbae6c", "#6b552c"]), round_=6)
        for k in range(9):
            px, py = bx + 46 + k * (bw - 120) / 8, by - 22 + c.dice.between(-8, 8)
            lean = c.dice.between(-9, 9)
            c.path(points([(px, py), (px + 54, py + lean * 0.3), (px + 49, py + 26), (px - 7, py + 24)]), c.linear(["#fffaea", "#e6d5aa"], 0, 0, 1, 1))
            c.path("".join(f"M{num(px + 4)} {num(py + 6 + j * 5)}h{num(c.dice.between(24, 40))}" for j in range(3)), stroke="#4a3a28", width=1.8, opacity=0.5)
        stack = bx + bw * 0.80
        for k in range(9):
            c.rect(stack + c.dice.between(-4, 4), by - 32 - k * 7, 92, 7, "#f0e1b8" if k % 2 else "#cdb57e")
        c.path(f"M{num(stack + 46)} {num(by - 96)}v70", stroke="#a5321f", width=3.5)
        # two keepers in conical hats, only shapes
        for px, foot, s, flip in ((x + w * 0.265, y + h * 0.90, 1.18, 1), (x + w * 0.745, y + h * 0.895, 1.12, -1)):
            pool(c, px + 20, foot, 120 * s, 24 * s, 0.75)
            body = "#3c4a44" if flip > 0 else "#4a3d30"
            q = lambda a, b: f"{num(px + flip * a * s)} {num(foot - b * s)}"  # noqa: E731
            c.path(f"M{q(-34, 0)}L{q(-40, 120)}Q{q(-46, 190)} {q(-10, 222)}Q{q(24, 236)} {q(40, 214)}Q{q(46, 176)} {q(26, 122)}L{q(34, 0)}H{num(px + flip * 8 * s)}L{q(0, 92)}L{q(-10, 0)}Z", c.linear([lighter(body, 0.32), body, darker(body, 0.45)], 0, 0, 1, 0.6))
            c.path(f"M{q(20, 206)}Q{q(64, 176)} {q(96, 140)}L{q(88, 128)}Q{q(50, 154)} {q(16, 170)}Z", c.linear([lighter(body, 0.25), darker(body, 0.2)]))
            c.ellipse(px + flip * 97 * s, foot - 132 * s, 10 * s, 8 * s, "#b98d62")
            c.path(f"M{q(6, 226)}L{q(44, 226)}L{q(40, 252)}L{q(10, 250)}Z", "#8a6848")
            c.path(f"M{q(-58, 236)}L{q(30, 312)}L{q(100, 218)}Q{q(20, 214)} {q(-58, 236)}Z", c.linear(["#fbeec4", "#d9bd7c", "#94743c"], 0, 0, 1, 1))
            rings = "".join(f"M{q(-58 + 88 * t, 236 + 76 * t)}Q{q(20 + 10 * t, 214 + 90 * t)} {q(100 - 70 * t, 218 + 94 * t)}" for t in (0.2, 0.4, 0.6, 0.8))
            c.path(rings, stroke="#7c5e2c", width=1.6, opacity=0.5)
        # near leaves frame it
        for lx, ly, rx, ry in ((0.0, 0.02, 360, 150), (1.0, 0.0, 380, 170), (0.0, 1.0, 330, 130), (1.0, 1.0, 340, 140), (0.52, -0.01, 420, 74)):
            leaves(c, x + w * lx, y + h * ly, rx, ry, "#3a4a2e", 66, 30)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.72, "#000000", 0.04), (1, "#0c1208", 0.48)], 0.46, 0.48, 0.74))


def night_truck(c, caption):
    with mount(c, caption, "#dcd6c8") as (x, y, w, h):
        sky(c, x, y, w, h, ["#0f1a26", "#1d2f3d", "#3a5058", "#5d6d66"])
        stars = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h * 0.42))}h.1" for _ in range(150))
        c.path(stars, stroke="#f6efd6", width=2.6, cap="round", opacity=0.75)
        stars = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h * 0.36))}h.1" for _ in range(22))
        c.path(stars, stroke="#fffbe8", width=4.6, cap="round", opacity=0.9)
        mx, my = x + w * 0.79, y + h * 0.17
        c.circle(mx, my, 230, c.radial([(0, "#f3ecd0", 0.55), (0.3, "#dfe0cc", 0.22), (1, "#dfe0cc", 0)]))
        c.circle(mx, my, 62, "#f6f0d8")
        c.path(f"M{num(mx - 44)} {num(my - 6)}q10 -34 40 -34q-6 22 10 30q-4 26 -26 22q-18 2 -24 -18M{num(mx + 10)} {num(my + 30)}q18 -16 34 -8q-8 22 -34 8", "#ddd6ba", opacity=0.6)
        for foot, tone, peaks in ((0.62, "#3c5257", ((0.08, 0.12, 0.26), (0.25, 0.10, 0.34), (0.45, 0.13, 0.27), (0.66, 0.10, 0.36), (0.86, 0.12, 0.30), (1.0, 0.10, 0.24))),
                                  (0.68, "#27393d", ((0.0, 0.14, 0.34), (0.17, 0.10, 0.22), (0.55, 0.13, 0.24), (0.94, 0.16, 0.36)))):
            for px, half, tall in peaks:
                _peak(c, x + w * px, y + h * foot, w * half, h * tall, tone, 0.0)
            mist(c, x, y + h * (foot - 0.14), w, h * 0.18, "#8fa09a", 0.5)
        # a river of mist in the valley; the slope and the road
        c.path(curve([(x - 400, y + h * 0.66), (x - 60, y + h * 0.66), (x + w * 0.3, y + h * 0.645), (x + w * 0.6, y + h * 0.66), (x + w + 60, y + h * 0.64), (x + w + 400, y + h * 0.63), (x + w + 400, y + h + 400), (x - 400, y + h + 400), (x - 400, y + h * 0.66)], close=True), c.linear(["#1b2a28", "#131c19", "#0a0f0d"]))
        road = points([(x - 20, y + h * 0.80), (x + w + 20, y + h * 0.755), (x + w + 20, y + h * 0.885), (x - 20, y + h * 0.955)])
        c.path(road, c.linear(["#4f4a3c", "#3a362c", "#24221c"]))
        with c.clipped(road):
            ruts = "".join(f"M{num(x - 20)} {num(y + h * (0.845 + 0.07 * k))}L{num(x + w + 20)} {num(y + h * (0.795 + 0.055 * k))}" for k in (0, 1))
            c.path(ruts, stroke="#191712", width=15, opacity=0.55)
            pebbles = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + h * c.dice.between(0.76, 0.95))}h{num(c.dice.between(2, 14))}" for _ in range(240))
            c.path(pebbles, stroke="#8d8468", width=2.6, cap="round", opacity=0.30)
        # the low hooded beam
        fx, fy = x + w * 0.665, y + h * 0.745
        c.path(points([(fx, fy - 4), (fx, fy + 16), (x + w * 0.80, y + h * 0.885), (x + w + 40, y + h * 0.90), (x + w + 40, y + h * 0.775)]), c.linear([(0, "#ffe7a6", 0.75), (0.5, "#ffd680", 0.26), (1, "#ffd680", 0)], 0, 0, 1, 0.2))
        c.ellipse(x + w * 0.82, y + h * 0.845, 230, 44, c.radial([(0, "#ffe9b0", 0.65), (1, "#ffe9b0", 0)]))
        # the truck, from the side, leaves on its cover
        bx, by = x + w * 0.215, y + h * 0.44
        bw, bh = w * 0.27, h * 0.235
        pool(c, x + w * 0.43, y + h * 0.85, w * 0.30, 40, 0.85)
        body = "#4a5240"
        c.rect(bx, by + bh, w * 0.445, 34, "#171813")
        c.rect(bx, by + bh * 0.42, bw, bh * 0.60, c.linear([lighter(body, 0.12), body, darker(body, 0.55)]))
        c.path("".join(f"M{num(bx)} {num(by + bh * (0.42 + 0.15 * k))}h{num(bw)}" for k in range(1, 4)) + "".join(f"M{num(bx + bw * k / 5)} {num(by + bh * 0.42)}v{num(bh * 0.6)}" for k in range(1, 5)), stroke="#1c2018", width=4, opacity=0.7)
        # crates above the side boards
        for k in range(5):
            kx = bx + 12 + k * (bw - 24) / 5
            kh = bh * c.dice.between(0.30, 0.44)
            tone = c.dice.pick(["#6d5534", "#5d4a2e", "#2c2b28", "#77603c"])
            c.rect(kx, by + bh * 0.42 - kh, (bw - 24) / 5 - 6, kh, c.linear([lighter(tone, 0.16), darker(tone, 0.45)], 0, 0, 1, 0.4))
            c.path(f"M{num(kx)} {num(by + bh * 0.42 - kh * 0.5)}h{num((bw - 24) / 5 - 6)}", stroke="#15110b", width=3, opacity=0.7)
            if k in (1, 3):
                c.rect(kx + 16, by + bh * 0.42 - kh * 0.86, 44, 24, "#c9b98e", 0.8)
        cover = f"M{num(bx - 10)} {num(by + bh * 0.30)}Q{num(bx + 8)} {num(by - 42)} {num(bx + bw * 0.2)} {num(by - 46)}H{num(bx + bw * 0.86)}Q{num(bx + bw + 4)} {num(by - 40)} {num(bx + bw + 8)} {num(by + bh * 0.26)}Q{num(bx + bw * 0.76)} {num(by + bh * 0.06)} {num(bx + bw * 0.5)} {num(by + bh * 0.12)}Q{num(bx + bw * 0.2)} {num(by + bh * 0.02)} {num(bx - 10)} {num(by + bh * 0.30)}Z"
        c.path(cover, c.linear(["#6d7860", "#3f4838", "#22281f"]))
        c.path("".join(f"M{num(bx + bw * t)} {num(by - 44)}q-6 36 0 {num(bh * 0.24)}" for t in (0.2, 0.4, 0.6, 0.8)), stroke="#1c2018", width=4, opacity=0.6)
        for t in (0.04, 0.22, 0.42, 0.62, 0.82, 0.97):
            leaves(c, bx + bw * t, by - 30 + c.dice.between(-10, 16), 78, 40, "#41523a", 40, 14)
        # cab and bonnet
        kx = bx + bw + 12
        cab = f"M{num(kx)} {num(by + bh + 8)}V{num(by + bh * 0.10)}Q{num(kx + 4)} {num(by - 8)} {num(kx + 30)} {num(by - 10)}H{num(kx + 118)}Q{num(kx + 138)} {num(by - 6)} {num(kx + 148)} {num(by + 16)}L{num(kx + 176)} {num(by + bh * 0.46)}H{num(kx + 268)}Q{num(kx + 300)} {num(by + bh * 0.50)} {num(kx + 304)} {num(by + bh * 0.72)}V{num(by + bh + 8)}Z"
        c.path(cab, c.linear([lighter(body, 0.34), body, darker(body, 0.55)], 0, 0, 0.5, 1))
        c.path(points([(kx + 34, by + 14), (kx + 84, by + 14), (kx + 84, by + bh * 0.44), (kx + 34, by + bh * 0.44)]), c.linear(["#2a3b42", "#0e1518"]))
        c.path(points([(kx + 96, by + 14), (kx + 124, by + 14), (kx + 154, by + bh * 0.44), (kx + 96, by + bh * 0.44)]), c.linear(["#5d757c", "#18242a"], 0, 0, 1, 1))
        c.path(f"M{num(kx + 90)} {num(by + 8)}V{num(by + bh)}M{num(kx + 10)} {num(by + bh * 0.54)}H{num(kx + 170)}M{num(kx + 188)} {num(by + bh * 0.60)}h92M{num(kx + 188)} {num(by + bh * 0.68)}h92M{num(kx + 188)} {num(by + bh * 0.76)}h92", stroke="#171a13", width=3.5, opacity=0.7)
        c.path(f"M{num(kx + 30)} {num(by - 8)}H{num(kx + 118)}Q{num(kx + 138)} {num(by - 4)} {num(kx + 148)} {num(by + 18)}L{num(kx + 176)} {num(by + bh * 0.46)}H{num(kx + 268)}", stroke="#b9c4b0", width=3.5, opacity=0.75)
        leaves(c, kx + 66, by - 20, 96, 34, "#41523a", 44, 14)
        # headlamp under its hood
        c.path(f"M{num(kx + 276)} {num(by + bh * 0.80)}h44v-10q-14 -16 -44 -14z", "#11130e")
        c.ellipse(kx + 308, by + bh * 0.87, 13, 15, "#ffeab0")
        c.ellipse(kx + 308, by + bh * 0.87, 44, 44, c.radial([(0, "#ffe7a6", 0.8), (1, "#ffe7a6", 0)]))
        c.rect(kx + 262, by + bh + 8, 66, 20, c.linear(["#6f746a", "#20231c"]), round_=4)
        for wx, r in ((bx + 86, 70), (bx + 236, 70), (kx + 214, 70)):
            wy = y + h * 0.76
            c.path(f"M{num(wx - r - 20)} {num(wy + 6)}A{num(r + 20)} {num(r + 20)} 0 0 1 {num(wx + r + 20)} {num(wy + 6)}", stroke="#11130e", width=20)
            c.circle(wx, wy + 6, r, c.radial(["#1c1c19", "#0d0d0c"]))
            c.path("".join(f"M{num(wx + cos(a * pi / 14) * r)} {num(wy + 6 + sin(a * pi / 14) * r)}L{num(wx + cos(a * pi / 14) * r * 0.86)} {num(wy + 6 + sin(a * pi / 14) * r * 0.86)}" for a in range(28)), stroke="#3c3b34", width=6)
            c.circle(wx, wy + 6, r * 0.50, c.linear(["#8b917f", "#3d4237"], 0, 0, 1, 1))
            c.circle(wx, wy + 6, r * 0.16, "#171914")
            c.path("".join(f"M{num(wx + cos(a * pi / 3) * r * 0.33)} {num(wy + 6 + sin(a * pi / 3) * r * 0.33)}h.1" for a in range(6)), stroke="#171914", width=9, cap="round")
        # dust, grass, a kilometre stone
        for k in range(9):
            c.ellipse(bx - 20 - k * 26, y + h * 0.80 - c.dice.between(0, 26), 60 + k * 10, 26 + k * 4, c.radial([(0, "#b9b08c", 0.16), (1, "#b9b08c", 0)]))
        kmx, kmy = x + w * 0.905, y + h * 0.765
        c.path(f"M{num(kmx - 36)} {num(kmy)}v-62a36 32 0 0 1 72 0v62z", c.linear(["#efe8d4", "#a8a08a"], 0, 0, 1, 0))
        c.path(f"M{num(kmx - 36)} {num(kmy - 58)}v-4a36 32 0 0 1 72 0v4z", "#b5341f")
        grass = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + h + 4)}q{num(c.dice.between(-14, 14))} {num(-c.dice.between(40, 70))} {num(c.dice.between(-34, 34))} {num(-c.dice.between(60, 130))}" for _ in range(240))
        c.path(grass, stroke="#0a100c", width=5, cap="round")
        leaves(c, x + w * 0.01, y + h * 0.10, 300, 190, "#0e1a17", 130, 26, light=False)
        leaves(c, x + w * 0.06, y + h * 0.99, 300, 90, "#0c1411", 100, 22, light=False)
        leaves(c, x + w * 0.97, y + h * 1.0, 300, 100, "#0c1411", 100, 22, light=False)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.75, "#000000", 0.06), (1, "#000000", 0.45)], 0.55, 0.5, 0.75))
