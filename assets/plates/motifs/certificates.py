"""A certificate of no real pattern, standing behind carved blocks."""
from math import cos, pi, sin

from draw.canvas import num, points
from draw.ground import pool, tag
from draw.tone import darker, lighter
from draw.wood import board
from motifs._printwork import body, fitted


def _carved_block(c, x, y, w, h, tone, columns=16):
    """A printing block seen from the front: columns of raised strokes, ink in the ground."""
    c.rect(x + 10, y + 14, w, h, "#000000", 0.45, 4)
    c.rect(x, y, w, h, c.linear([lighter(tone, 0.25), tone, darker(tone, 0.4)], 0, 0, 0.8, 1), round_=4)
    m = h * 0.075
    c.rect(x + m, y + m, w - 2 * m, h - 2 * m, darker(tone, 0.66))
    lane = (w - 2 * m) / columns
    d = ""
    for i in range(columns):
        lx, at = x + m + lane * (i + 0.5), y + m + 10
        end = y + h - m - 10
        while at < end - 6:
            size = c.dice.between(9, 15)
            for j in range(2):
                d += f"M{num(lx - lane * 0.32)} {num(at + j * size * 0.5)}h{num(lane * c.dice.between(0.4, 0.64))}"
            at += size + 6
    with c.moved(1.5, 2):
        c.path(d, stroke="#140a06", width=3.4, opacity=0.8)
    c.path(d, stroke=lighter(tone, 0.42), width=2.6)
    c.rect(x + m, y + m, w - 2 * m, h - 2 * m, "none", stroke=lighter(tone, 0.3), width=4)
    c.rect(x + w / 2 - lane * 0.35, y + m, lane * 0.7, h - 2 * m, darker(tone, 0.5), 0.85)
    c.path(f"M{num(x + 4)} {num(y + h - 5)}V{num(y + 4)}H{num(x + w - 5)}", stroke=lighter(tone, 0.6), width=2.4, opacity=0.6)


def certificate_and_blocks(c, body_words, title, subject, date, wall="#2a3a4a", ink="#20364e", accent="#a8802f"):
    """A certificate with an engraved border, standing behind two carved blocks."""
    w, h = c.width, c.height
    edge = h * 0.80
    c.rect(0, 0, w, edge + 4, c.radial([(0, lighter(wall, 0.34), 1), (0.6, wall, 1), (1, darker(wall, 0.5), 1)], 0.4, 0.28, 0.9))
    board(c, -20, edge, w + 40, h - edge + 20, "#6b4526", 34, edge=0)
    c.line(0, edge, w, edge, "#1d1008", 4, 0.6)
    x, y, cw, ch = w * 0.10, h * 0.055, w * 0.80, h * 0.60
    for k in range(9):
        c.rect(x + 14 + k * 4, y + 16 + k * 5, cw, ch, "#000000", 0.04, 8)
    c.rect(x - 20, y - 20, cw + 40, ch + 40, c.linear(["#8a6a40", "#5a3f22", "#33220f"], 0, 0, 1, 1), round_=4)
    c.path(f"M{num(x - 18)} {num(y + ch + 18)}V{num(y - 18)}H{num(x + cw + 18)}", stroke="#e6c48a", width=3, opacity=0.6)
    c.rect(x, y, cw, ch, c.linear(["#fdf9ec", "#f4ecd6", "#e2d4b0"], 0, 0, 0.8, 1))
    # the engraved border: interlaced waves in two tones, rosettes of curves in the corners
    band = 62
    for n, (tone, amp, wide) in enumerate(((ink, 20, 1.8), (accent, 15, 1.6), (ink, 9, 1.4))):
        d = ""
        for phase in range(4):
            for across in (True, False):
                long = cw - 2 * 24 if across else ch - 2 * 24
                steps = int(long // 16)
                for far in (0, 1):
                    pairs = []
                    for k in range(steps + 1):
                        t = k / steps
                        off = sin(t * pi * round(long / 64) + phase * pi / 2) * amp
                        base = 24 + band / 2
                        if across:
                            pairs.append((x + 24 + long * t, (y + base + off) if not far else (y + ch - base + off)))
                        else:
                            pairs.append(((x + base + off) if not far else (x + cw - base + off), y + 24 + long * t))
                    if n == 0 or phase % 2 == 0:
                        d += "M" + "L".join(f"{round(px)} {round(py)}" for px, py in pairs)
        c.path(d, stroke=tone, width=wide, opacity=0.62)
    for inset in (20, 24 + band + 6):
        c.rect(x + inset, y + inset, cw - 2 * inset, ch - 2 * inset, "none", stroke=accent, width=3)
        c.rect(x + inset + 6, y + inset + 6, cw - 2 * inset - 12, ch - 2 * inset - 12, "none", stroke=ink, width=1.2)
    for cx, cy in ((x + 55, y + 55), (x + cw - 55, y + 55), (x + 55, y + ch - 55), (x + cw - 55, y + ch - 55)):
        c.rect(cx - 38, cy - 38, 76, 76, "#f7f0dc")
        d = ""
        for k in range(12):
            a = k * pi / 6
            d += f"M{num(cx)} {num(cy)}Q{num(cx + cos(a) * 30 - sin(a) * 14)} {num(cy + sin(a) * 30 + cos(a) * 14)} {num(cx + cos(a) * 36)} {num(cy + sin(a) * 36)}"
        c.path(d, stroke=ink, width=1.6, opacity=0.8)
        c.rect(cx - 38, cy - 38, 76, 76, "none", stroke=accent, width=2.4)
    mx = x + cw / 2
    room = cw - 2 * (band + 70)
    c.text(mx, y + ch * 0.235, body_words, fitted(body_words, 40, room), ink, font="display", weight="bold", spacing=9)
    c.path(f"M{num(mx - 60)} {num(y + ch * 0.275)}h120", stroke=accent, width=2.4)
    for i, line in enumerate(title):
        c.text(mx, y + ch * 0.385 + i * 62, line, fitted(line, 52, room, 0.60), ink, font="display", weight="bold", spacing=2)
    at = y + ch * 0.385 + len(title) * 62 + 14
    c.text(mx, at + 16, subject, fitted(subject, 44, room), "#8f2414", italic=True)
    body(c, mx - room * 0.36, at + 76, room * 0.72, at + 190, 32, 7, ink, indent=0, strength=0.40, low=3, high=3)
    c.text(mx, y + ch * 0.835, date, fitted(date, 30, room), ink)
    c.path(points([(x, y), (x + cw * 0.44, y), (x + cw * 0.14, y + ch), (x, y + ch)]), "#ffffff", opacity=0.10)
    # two blocks on the table before it
    pool(c, w / 2, h * 0.905, w * 0.48, 46, 0.8)
    with c.moved(w * 0.085, h * 0.665, turn=-2.2):
        _carved_block(c, 0, 0, w * 0.43, h * 0.215, "#7a4a2a", 15)
    with c.moved(w * 0.51, h * 0.685, turn=2.6):
        _carved_block(c, 0, 0, w * 0.40, h * 0.205, "#5f3a22", 14)
    c.rect(0, 0, w, h, c.linear([(0, "#fff2cc", 0.14), (0.5, "#fff2cc", 0), (1, "#000000", 0.34)], 0, 0, 1, 0.6))
    tag(c, w - 44, h - 24, "#f0dfc0")
