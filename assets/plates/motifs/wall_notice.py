"""A notice pasted on an old wall."""
from draw.canvas import num, points
from draw.ground import tag
from draw.interior import room
from draw.paper import bars
from draw.tone import darker, lighter

from ._deskware import leaf


def wall_notice(c, state, number, kind, about, date, wall="#cdb98a"):
    """A decree pasted on an old limewashed wall, leaf shadows over it."""
    w, h = c.width, c.height
    dice = c.dice
    c.rect(0, 0, w, h, c.linear([lighter(wall, 0.30), wall, darker(wall, 0.22)], 0, 0, 1, 1))
    for _ in range(60):
        c.ellipse(dice.between(0, w), dice.between(0, h), dice.between(30, 200), dice.between(20, 130), c.radial(
            [(0, dice.pick(["#fff6dc", "#8a7044", "#a9945c", "#6d6a4a"]), 0.16), (1, "#8a7044", 0)]))
    # plaster fallen away: bricks show
    for bx, by, bw, bh in ((-40, h * 0.66, w * 0.19, h * 0.20), (w * 0.87, h * 0.09,
                           w * 0.2, h * 0.15), (w * 0.80, h * 0.80, w * 0.3, h * 0.16)):
        ring = [(bx + bw * (0.5 + 0.5 * dice.between(0.72, 1.1) * px), by + bh * (0.5 + 0.5 * dice.between(0.72, 1.1) * py))
                for px, py in ((0, -1), (0.6, -0.85), (1, -0.2), (0.9, 0.55), (0.3, 1), (-0.4, 0.9), (-1, 0.4), (-0.95, -0.4), (-0.5, -0.95))]
        d = points(ring)
        with c.moved(-4, -5):
            c.path(d, lighter(wall, 0.7))
        c.path(d, "#8a5038")
        with c.clipped(d):
            for r in range(int(bh // 30) + 2):
                for k in range(int(bw // 74) + 3):
                    tone = dice.pick(("#a5624a", "#94543c", "#b57058", "#84482f"))
                    c.rect(bx - 40 + k * 76 + (r % 2) * 38, by - 10 + r * 30, 70, 25, tone, round_=3)
            c.path(d, stroke="#3a2010", width=14, opacity=0.35)
    cracks = "".join(f"M{num(dice.between(0, w))} {num(dice.between(0, h))}l{dice.whole(-40, 50)} {dice.whole(20, 70)} {dice.whole(-30, 40)} {dice.whole(10, 60)} {dice.whole(-50, 30)} {dice.whole(20, 70)}" for _ in range(9))
    c.path(cracks, stroke="#5a4826", width=2.4, opacity=0.45)
    grit = "".join(f"M{num(dice.between(0, w))} {num(dice.between(0, h))}h.1" for _ in range(500))
    c.path(grit, stroke="#6d5a34", width=3, cap="round", opacity=0.28)
    # remains of older notices
    for rx, ry, rw, rh, turn in ((w * 0.05, h * 0.07, w * 0.2, h * 0.10, -4), (w * 0.70, h * 0.86, w * 0.22, h * 0.08, 3)):
        with c.moved(rx, ry, turn=turn):
            c.path(
                f"M0 6L{num(rw * 0.4)} 0L{num(rw * 0.9)} 10L{num(rw)} {num(rh * 0.4)}L{num(rw * 0.7)} {num(rh * 0.62)}L{num(rw * 0.66)} {num(rh)}L{num(rw * 0.2)} {num(rh * 0.8)}L8 {num(rh * 0.9)}Z",
                "#efe6cf",
                opacity=0.75)
            bars(c, rw * 0.1, rh * 0.28, rw * 0.5, 2, 24, 7, "#5a4a3a", strength=0.35)
    # the notice
    with c.moved(w * 0.135, h * 0.095, turn=-1.2):
        sw, sh = w * 0.72, h * 0.80
        c.rect(6, 10, sw, sh, "#3a2c14", 0.34)
        leaf(c, 0, 0, sw, sh, "news", ("#a9b7b4", 0.20), edge=2.6, folds=((0.5, "h"), (0.5, "v")), stains=10, shadow=10, fibres=140)
        # wrinkles of paste
        wr = "".join(f"M{num(dice.between(0.03, 0.95) * sw)} {num(dice.between(0.03, 0.9) * sh)}q{dice.whole(-20, 30)} {dice.whole(20, 50)} {dice.whole(-10, 20)} {dice.whole(60, 130)}" for _ in range(16))
        c.path(wr, stroke="#6d5a3a", width=3, opacity=0.14)
        with c.moved(3, 0):
            c.path(wr, stroke="#ffffff", width=3, opacity=0.34)
        ink = "#221d1c"
        for i, line in enumerate(state):
            c.text(sw / 2, sh * 0.085 + i * 44, line, 38 if i == 0 else 28, ink,
                   weight="bold" if i == 0 else None, italic=i > 0, spacing=1)
        top = sh * 0.085 + len(state) * 44
        c.line(sw * 0.30, top - 12, sw * 0.70, top - 12, ink, 3)
        c.text(sw / 2, top + 130, kind, 106, ink, font="display", weight="bold", spacing=6)
        c.text(sw / 2, top + 196, number, 46, ink, weight="bold")
        c.mark("so", w * 0.135 + sw / 2, h * 0.095 + top + 180)
        for i, line in enumerate(about):
            c.text(sw / 2, top + 262 + i * 44, line, 34, ink, italic=True)
        at = top + 262 + len(about) * 44 + 20
        c.text(sw / 2, at + 12, date, 31, ink)
        at += 68
        for lines in (3, 4, 3):
            room = int((sh * 0.95 - at) / 37)
            if room < 1:
                break
            at = bars(c, sw * 0.09, at, sw * 0.82, min(lines, room), 37, 11, ink,
                      indent=54, last=dice.between(0.4, 0.85), strength=0.62) + 22
        # the lifting corner
        k = sw * 0.15
        c.path(points([(sw - k, sh + 2), (sw + 2, sh - k), (sw + 2, sh + 2)]), wall)
        c.path(points([(sw - k, sh + 2), (sw + 2, sh - k), (sw + 2, sh + 2)]), "#3a2c14", opacity=0.45)
        c.path(f"M{num(sw - k)} {num(sh)}L{num(sw)} {num(sh - k)}Q{num(sw - k * 0.55)} {num(sh - k * 0.95)} {num(sw - k * 0.92)} {num(sh - k * 0.88)}Q{num(sw - k * 0.9)} {num(sh - k * 0.5)} {num(sw - k)} {num(sh)}Z",
               c.linear(["#fbf6e6", "#e0d6ba", "#a3946c"], 0, 0, 1, 1))
    # leaf shadows
    shade = ""
    for _ in range(120):
        a, b, s = dice.between(-0.05, 0.62) * w, dice.between(-0.05, 0.42) * h, dice.between(26, 62)
        if a / w + b / h > 0.74:
            continue
        shade += f"M{round(a)} {round(b)}q{round(s * 0.5)} {round(-s * 0.2)} {round(s)} {round(s * 0.5)}q{round(-s * 0.7)} {round(s * 0.1)} {round(-s)} {round(-s * 0.5)}"
    c.path(shade, "#2a2410", opacity=0.22)
    c.path(
        f"M-20 {num(h * 0.05)}Q{num(w * 0.3)} {num(h * 0.08)} {num(w * 0.62)} {num(h * 0.30)}M-20 {num(h * 0.30)}Q{num(w * 0.2)} {num(h * 0.22)} {num(w * 0.42)} {num(h * 0.04)}",
        stroke="#2a2410",
        width=10,
        opacity=0.2)
    c.rect(0, 0, w, h, c.linear([(0, "#fff4d0", 0.20), (0.5, "#fff4d0", 0), (1, "#140c04", 0.34)], 0, 0, 1, 0.9))
    c.rect(w - 306, h - 66, 280, 52, "#1a120a", 0.45, 10)
    tag(c, w - 44, h - 30, "#f6ecd6")
