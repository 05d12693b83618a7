"""Decrees and circulars of today: with their layout shown, in a ring binder, before files and an hourglass."""
from draw.canvas import num
from draw.ground import cast, pool, table, tag
from draw.paper import bars, sheet
from draw.tone import INK, darker, lighter, mix


def _heading(c, left, top, tw, issuer, number, date, size=24, ink=INK):
    """The head of an official letter of today; the country's name and motto stand as bars."""
    cl, cr = left + tw * 0.21, left + tw * 0.72
    c.text(cl, top, issuer, size, ink, weight="bold")
    c.line(cl - size * 2, top + size * 0.55, cl + size * 2, top + size * 0.55, ink, 1.4)
    c.text(cl, top + size * 1.9, number, size * 0.92, ink)
    c.path(f"M{num(cr - tw * 0.25)} {num(top - size * 0.3)}h{num(tw * 0.5)}", stroke=ink, width=size * 0.38, opacity=0.6, cap="round",
           dash=f"{num(size * 1.9)} {num(size * 0.75)} {num(size * 1.2)} {num(size * 0.7)}")
    c.path(f"M{num(cr - tw * 0.17)} {num(top + size * 0.45)}h{num(tw * 0.34)}", stroke=ink, width=size * 0.34, opacity=0.5, cap="round",
           dash=f"{num(size * 2.6)} {num(size * 0.9)}")
    c.text(cr, top + size * 1.9, date, size * 0.92, ink, italic=True)
    return cl, cr


def layout_guide(c, issuer, number, date, kind, about):
    """A decree whose parts are framed by pencilled guides, a steel rule along its edge."""
    w, h = c.width, c.height
    table(c, "#37423c", (0.35, 0.15))
    x, y, sw, sh = w * 0.165, h * 0.045, w * 0.76, h * 0.885
    sheet(c, x, y, sw, sh, "white", edge=0.5, stains=1, fibres=80)
    left, tw = x + sw * 0.15, sw * 0.76
    top = y + sh * 0.085
    blue, red = "#3f6f9c", "#b5341f"
    # margins ruled in pencil
    for fx in (left - 22, left + tw + 22):
        c.line(fx, y + 6, fx, y + sh - 6, blue, 1.6, 0.55, dash="12 9")
    for fy in (top - 52, y + sh * 0.935):
        c.line(x + 6, fy, x + sw - 6, fy, blue, 1.6, 0.55, dash="12 9")
    cl, cr = _heading(c, left, top, tw, issuer, number, date, 26)
    middle = left + tw / 2
    ty = y + sh * 0.245
    c.text(middle, ty, kind, 60, INK, weight="bold", spacing=4)
    for i, line in enumerate(about):
        c.text(middle, ty + 56 + i * 40, line, 32, INK, weight="bold")
    c.line(middle - 80, ty + 40 + len(about) * 40, middle + 80, ty + 40 + len(about) * 40, INK, 1.6)
    at = ty + 90 + len(about) * 40
    first = at
    for lines in (3, 4, 3, 4, 2):
        at = bars(c, left, at, tw, lines, 33, 8.5, INK, indent=50, last=c.dice.between(0.35, 0.85), strength=0.48) + 24
    body = at
    at += 26
    c.path("".join(f"M{num(left)} {num(at + 10 + k * 30)}h{num(c.dice.between(120, 230))}" for k in range(4)), stroke=INK, width=6.5,
           opacity=0.42, cap="round")
    c.path(f"M{num(left + tw * 0.62)} {num(at + 10)}h{num(tw * 0.26)}M{num(left + tw * 0.60)} {num(at + 128)}h{num(tw * 0.30)}",
           stroke=INK,
           width=9, opacity=0.55, cap="round")
    # the guides with their tabs
    guides = (("coquan", left - 8, top - 38, tw * 0.44, 50, red), ("so", left - 8, top + 20, tw * 0.44, 46, blue),
              ("ngay", left + tw * 0.46, top + 20, tw * 0.55, 46, red), ("ten", left + tw * 0.14, ty - 60, tw * 0.72,
                                                                         92 + len(about) * 40, blue),
              ("noidung", left - 8, first - 26, tw + 16, body - first + 22, red), ("nhan", left - 8, at - 18, tw * 0.42, 140, blue),
              ("ky", left + tw * 0.52, at - 18, tw * 0.48, 170, red))
    for k, (name, gx, gy, gw, gh, tone) in enumerate(guides):
        c.rect(gx, gy, gw, gh, tone, 0.055)
        c.rect(gx, gy, gw, gh, "none", 0.85, stroke=tone, width=2)
        for ax, ay in ((gx, gy), (gx + gw, gy), (gx, gy + gh), (gx + gw, gy + gh)):
            c.rect(ax - 5, ay - 5, 10, 10, "#fffaf0", stroke=tone, width=2)
        c.mark(name, gx + gw * 0.5, gy + gh * 0.5)
        # a thread to its coloured tab beyond the edge of the sheet
        side = x + sw + 4
        if k in (2, 3, 4, 6):
            c.path(f"M{num(gx + gw)} {num(gy + gh / 2)}H{num(side)}", stroke=tone, width=1.6, opacity=0.7)
            c.rect(side - 2, gy + gh / 2 - 20, 46, 40, c.linear([lighter(tone, 0.25), tone, darker(tone, 0.3)], 0, 0, 1, 0), round_=5)
    # the rule
    rx, rw = w * 0.045, w * 0.085
    cast(c, rx, y + 40, rw, sh - 90, 20, 0.5)
    c.rect(rx, y + 40, rw, sh - 90, c.linear(["#eef0ec", "#c3c8c3", "#8b928e", "#d5d9d4"], 0, 0, 1, 0.1), round_=4)
    ticks = "".join(f"M{num(rx + rw)} {num(y + 66 + k * 9.4)}h{num(-(34 if k % 10 == 0 else 24 if k % 5 == 0 else 14))}"
                    for k in range(int((sh - 140) / 9.4)))
    c.path(ticks, stroke="#2b302d", width=1.5, opacity=0.85)
    c.circle(rx + rw / 2, y + sh - 84, 15, "#1d231f")
    c.circle(rx + rw / 2, y + sh - 84, 15, "none", stroke="#f6f8f4", width=2, opacity=0.6)


def ring_binder(c, issuer, number, date, kind, about, tone="#2c4a6e", desk="#c8b896"):
    """An open ring binder; the decision is filed on its right side."""
    w, h = c.width, c.height
    table(c, desk, (0.3, 0.15))
    x, y, bw, bh = w * 0.055, h * 0.065, w * 0.89, h * 0.83
    half = bw * 0.455
    spine = bw - 2 * half
    cast(c, x, y, bw, bh, 60, 0.5)
    for px in (x, x + half + spine):
        c.rect(px, y, half, bh, c.linear([lighter(tone, 0.20), tone, darker(tone, 0.30)], 0, 0, 0.9, 1), round_=14)
        c.rect(px + 12, y + 12, half - 24, bh - 24, c.linear(["#e9e4d6", "#d6cfbc"], 0, 0, 1, 1), round_=8)
    c.rect(x + half - 10, y, spine + 20, bh, c.linear([darker(tone, 0.35), lighter(tone, 0.12), darker(tone, 0.45)], 0, 0, 1, 0))
    for k in (-1, 1):
        c.line(x + half + spine / 2 + k * spine * 0.42, y + 6, x + half + spine / 2 + k * spine * 0.42, y + bh - 6, "#0d1826", 3, 0.5)
    # left: dividers in the pocket
    lx, lw = x + 30, half - 70
    for k, shade in enumerate(("#b5341f", "#c9994a", "#7f9f8a", "#5f7d9c")):
        dy = y + bh * (0.06 + 0.062 * k)
        c.rect(lx + 20 + k * 8 + 4, dy + 6, lw - 40, bh * 0.6, "#000000", 0.14)
        c.rect(lx + 20 + k * 8, dy, lw - 40, bh * 0.6, c.linear(["#fbf6e9", "#ece2cb"]))
        c.rect(lx + 50 + k * (lw - 130) / 4, dy - 30, (lw - 160) / 4, 36, c.linear([lighter(shade, 0.2), shade]), round_=5)
        bars(c, lx + 60 + k * 8, dy + 20, lw * 0.42, 1, 20, 6, INK, last=1, strength=0.4)
    pocket = f"M{num(lx - 10)} {num(y + bh * 0.42)}Q{num(lx + lw / 2)} {num(y + bh * 0.50)} {num(lx + lw + 14)} {num(y + bh * 0.42)}V{num(y + bh - 20)}H{num(lx - 10)}Z"
    c.path(pocket, c.linear([lighter(tone, 0.25), tone, darker(tone, 0.25)], 0, 0, 0.6, 1), opacity=0.97)
    c.path(f"M{num(lx - 10)} {num(y + bh * 0.42)}Q{num(lx + lw / 2)} {num(y + bh * 0.50)} {num(lx + lw + 14)} {num(y + bh * 0.42)}",
           stroke=lighter(tone, 0.5),
           width=3, opacity=0.8)
    cw, ch = lw * 0.56, bh * 0.17
    cx0, cy0 = lx + lw * 0.22, y + bh * 0.62
    cast(c, cx0, cy0, cw, ch, 10, 0.3)
    c.rect(cx0, cy0, cw, ch, c.linear(["#fffaf0", "#efe4c8"]), round_=4)
    c.text(cx0 + cw / 2, cy0 + ch * 0.46, number.replace("Số: ", ""), 34, INK, weight="bold")
    c.text(cx0 + cw / 2, cy0 + ch * 0.78, date, 22, INK, italic=True)
    # right: the sheet
    sx, sy, sw, sh = x + half + spine - 6, y + 34, half - 26, bh - 68
    for k in (3, 2, 1):
        c.rect(sx + k * 3, sy + k * 3, sw, sh, "#f3ecda" if k % 2 else "#d3c7aa")
    sheet(c, sx, sy, sw, sh, "white", edge=0.4, stains=1, shadow=16, fibres=60)
    left, tw = sx + sw * 0.13, sw * 0.78
    _heading(c, left, sy + 84, tw, issuer, number, date, 22)
    c.text(left + tw / 2, sy + 214, kind, 46, INK, weight="bold", spacing=3)
    for i, line in enumerate(about):
        c.text(left + tw / 2, sy + 262 + i * 36, line, 25, INK, weight="bold")
    at = sy + 262 + len(about) * 36 + 46
    for lines in (3, 4, 3, 4):
        if at + lines * 29 < sy + sh - 60:
            at = bars(c, left, at, tw, lines, 29, 7.5, INK, indent=40, last=c.dice.between(0.3, 0.85), strength=0.48) + 20
    # rings
    for share in (0.16, 0.40, 0.64, 0.88):
        ry = y + bh * share
        ax, bx = x + half + spine * 0.12, sx + 34
        c.circle(bx, ry, 10, "#2a2620")
        c.path(f"M{num(ax)} {num(ry + 6)}Q{num((ax + bx) / 2)} {num(ry - 52)} {num(bx)} {num(ry + 6)}", stroke="#000000", width=12,
               opacity=0.25, cap="round")
        c.path(f"M{num(ax)} {num(ry)}Q{num((ax + bx) / 2)} {num(ry - 60)} {num(bx)} {num(ry)}", stroke="#7d838a", width=13, cap="round")
        c.path(f"M{num(ax)} {num(ry - 3)}Q{num((ax + bx) / 2)} {num(ry - 63)} {num(bx)} {num(ry - 3)}", stroke="#eef1f3", width=4,
               cap="round", opacity=0.9)
    c.rect(0, 0, w, h, c.linear([(0, "#fff6dc", 0.20), (0.5, "#fff6dc", 0), (1, "#1c140a", 0.26)], 0, 0, 1, 0.5))


def retention_hourglass(c, issuer, number, kind, about, date):
    """Files of many thicknesses on a shelf, the circular before them, sand running through a glass."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#4a3a3a", "#332727", "#1f1716"]))
    c.rect(0, 0, w, h, c.radial([(0, "#ffd9a0", 0.36), (1, "#ffd9a0", 0)], 0.66, 0.30, 0.7))
    foot = h * 0.80
    # files standing along the shelf
    at = -20
    tones = ["#8a6a46", "#5d6e66", "#93402e", "#b49a64", "#4c5a70", "#a57f4c", "#6f4a3a", "#7c8a6c", "#c3ab78"]
    while at < w + 40:
        thick = c.dice.between(34, 92)
        tall = h * c.dice.between(0.47, 0.62)
        tone = c.dice.pick(tones)
        top = foot - tall
        c.rect(at, top, thick - 3, tall, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.42)], 0, 0, 1, 0))
        c.path(f"M{num(at + 4)} {num(top + 5)}h{num(thick - 11)}", stroke=lighter(tone, 0.55), width=2.4, opacity=0.6)
        lw = thick * 0.66
        c.rect(at + (thick - lw) / 2, top + tall * 0.14, lw, tall * 0.22, c.linear(["#f7eed8", "#dccb9f"]))
        c.path("".join(f"M{num(at + (thick - lw) / 2 + 6)} {num(top + tall * 0.17 + k * 15)}h{num((lw - 12) * c.dice.between(0.5, 1))}"
                       for k in range(4)),
               stroke=INK, width=4, opacity=0.5)
        c.rect(at + (thick - lw) / 2, top + tall * 0.42, lw, 20, c.dice.pick(["#b5341f", "#c9994a", "#7f9f8a"]), 0.85)
        at += thick
    c.rect(0, 0, w, foot, c.linear([(0, "#0d0807", 0.62), (0.4, "#0d0807", 0.18), (1, "#0d0807", 0)]))
    c.rect(0, 0, w, foot, c.radial([(0, "#000000", 0), (0.6, "#000000", 0.12), (1, "#000000", 0.55)], 0.62, 0.5, 0.7))
    # the shelf's board
    wood = "#6b4526"
    c.rect(0, foot, w, h - foot, c.linear([lighter(wood, 0.3), wood, darker(wood, 0.5)]))
    c.path("".join(f"M0 {num(foot + 14 + k * 15)}q{num(w * 0.3)} {num(c.dice.between(-5, 5))} {num(w * 0.6)} 0t{num(w * 0.4)} 0"
                   for k in range(12)),
           stroke=darker(wood, 0.5), width=1.6, opacity=0.4)
    c.line(0, foot + 2, w, foot + 2, lighter(wood, 0.6), 3, 0.7)
    # the circular, leaning
    with c.moved(w * 0.085, h * 0.115, turn=-2.2):
        sw, sh = w * 0.40, h * 0.735
        cast(c, 0, 0, sw, sh, 46, 0.6)
        sheet(c, 0, 0, sw, sh, "white", edge=0.5, stains=2, shadow=0, fibres=70)
        left, tw = sw * 0.10, sw * 0.80
        _heading(c, left, 76, tw, issuer, number, date, 21)
        c.text(sw / 2, 196, kind, 46, INK, weight="bold", spacing=4)
        for i, line in enumerate(about):
            c.text(sw / 2, 242 + i * 34, line, 25, INK, weight="bold")
        gy, gh = 242 + len(about) * 34 + 20, sh - 242 - len(about) * 34 - 84
        rows = 9
        c.rect(left, gy, tw, gh, "none", stroke=INK, width=2)
        c.rect(left, gy, tw, gh / rows, "#c9994a", 0.28)
        c.path("".join(f"M{num(left)} {num(gy + gh * k / rows)}h{num(tw)}" for k in range(1, rows))
               + f"M{num(left + tw * 0.10)} {num(gy)}v{num(gh)}"
               f"M{num(left + tw * 0.74)} {num(gy)}v{num(gh)}", stroke=INK, width=1.2, opacity=0.7)
        for k in range(rows):
            ry = gy + gh * (k + 0.5) / rows
            c.path(f"M{num(left + tw * 0.04)} {num(ry)}h{num(tw * 0.025)}M{num(left + tw * 0.13)} {num(ry)}"
                   f"h{num(tw * c.dice.between(0.28, 0.55))}"
                   f"M{num(left + tw * 0.79)} {num(ry)}h{num(tw * c.dice.between(0.08, 0.15))}", stroke=INK, width=7.5, opacity=0.5,
                   cap="round")
        c.mark("bang", left + tw * 0.5, gy + gh * 0.5)
    # the hourglass
    cx, top, bottom, r = w * 0.725, h * 0.235, foot + 64, w * 0.105
    pool(c, cx + 20, bottom + 6, r * 2.0, 46, 0.75)
    wood = "#8a5a30"
    for py in (top, bottom - 34):
        c.ellipse(cx, py + 34, r * 1.28, 26, darker(wood, 0.5))
        c.rect(cx - r * 1.28, py + 8, r * 2.56, 26, c.linear([lighter(wood, 0.35), wood, darker(wood, 0.5)], 0, 0, 1, 0))
        c.ellipse(cx, py + 8, r * 1.28, 26, c.linear([lighter(wood, 0.45), wood]))
    for side in (-1, 1):
        px = cx + side * r * 1.12
        c.rect(px - 13, top + 30, 26, bottom - top - 56, c.linear([lighter(wood, 0.4), wood, darker(wood, 0.5)], 0, 0, 1, 0))
        for k in (0.2, 0.5, 0.8):
            c.rect(px - 18, top + 30 + (bottom - top - 60) * k - 10, 36, 20,
                   c.linear([lighter(wood, 0.5), darker(wood, 0.3)], 0, 0, 1, 0), round_=8)
    ty, by, my = top + 34, bottom - 34, (top + bottom) / 2
    glass = (f"M{num(cx - r * 0.86)} {num(ty)}C{num(cx - r * 0.98)} {num(ty + (my - ty) * 0.72)} {num(cx - 12)} {num(my - 60)} "
             f"{num(cx - 9)} {num(my)}"
             f"C{num(cx - 12)} {num(my + 60)} {num(cx - r * 0.98)} {num(by - (by - my) * 0.72)} {num(cx - r * 0.86)} {num(by)}"
             f"H{num(cx + r * 0.86)}"
             f"C{num(cx + r * 0.98)} {num(by - (by - my) * 0.72)} {num(cx + 12)} {num(my + 60)} {num(cx + 9)} {num(my)}"
             f"C{num(cx + 12)} {num(my - 60)} {num(cx + r * 0.98)} {num(ty + (my - ty) * 0.72)} {num(cx + r * 0.86)} {num(ty)}Z")
    c.path(glass, c.linear([(0, "#fff6e0", 0.30), (0.4, "#fff6e0", 0.06), (1, "#fff6e0", 0.20)], 0, 0, 1, 0))
    sand = c.linear(["#f4d79a", "#d9a94e", "#a87830"], 0, 0, 1, 0.6)
    with c.clipped(glass):
        c.path(f"M{num(cx - r)} {num(ty + (my - ty) * 0.46)}Q{num(cx)} {num(ty + (my - ty) * 0.66)} {num(cx + r)} "
               f"{num(ty + (my - ty) * 0.44)}V{num(my)}H{num(cx - r)}Z", sand)
        c.path(f"M{num(cx - r)} {num(by)}V{num(by - (by - my) * 0.16)}Q{num(cx - r * 0.3)} {num(by - (by - my) * 0.30)} {num(cx)} "
               f"{num(by - (by - my) * 0.48)}"
               f"Q{num(cx + r * 0.3)} {num(by - (by - my) * 0.30)} {num(cx + r)} {num(by - (by - my) * 0.16)}V{num(by)}Z", sand)
        c.path(f"M{num(cx)} {num(my - 20)}V{num(by - (by - my) * 0.46)}", stroke="#f4d79a", width=5)
        grains = "".join(f"M{num(cx + c.dice.between(-r * 0.8, r * 0.8))} {num(by - c.dice.between(2, (by - my) * 0.26))}h.1"
                         for _ in range(160))
        c.path(grains, stroke="#fff0c4", width=3, cap="round", opacity=0.5)
    c.path(glass, stroke="#fff6e0", width=3.5, opacity=0.75)
    c.path(f"M{num(cx - r * 0.66)} {num(ty + 26)}Q{num(cx - r * 0.70)} {num(ty + (my - ty) * 0.5)} {num(cx - r * 0.36)} {num(my - 96)}",
           stroke="#ffffff", width=12,
           opacity=0.4, cap="round")
    c.path(f"M{num(cx - r * 0.60)} {num(by - 30)}Q{num(cx - r * 0.72)} {num(by - (by - my) * 0.5)} {num(cx - r * 0.4)} {num(my + 110)}",
           stroke="#ffffff", width=8,
           opacity=0.3, cap="round")
    tag(c, w - 44, h - 26, mix(wood, "#f4ead8", 0.8))
