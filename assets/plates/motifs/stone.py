"""A doctoral stele on its tortoise, in a court of steles."""
from math import cos, pi, sin

from draw.building import roof
from draw.canvas import curve, num
from draw.ground import mount, pool
from draw.scenery import leaves, sky
from draw.tone import darker, lighter


def _cloud(cx, cy, size, flip=1):
    """A carved scroll of cloud."""
    pairs = []
    for i in range(26):
        a = i / 25 * 2.3 * pi
        r = size * (1 - i / 30)
        pairs.append((cx + flip * cos(a) * r, cy + sin(a) * r * 0.8))
    return curve(pairs)


def stele(c, caption):
    with mount(c, caption, "#e4dac6") as (x, y, w, h):
        sky(c, x, y, w, h, ["#b7c3b4", "#dcd8bd", "#efe1be"])
        leaves(c, x + w * 0.10, y + h * 0.10, 330, 170, "#70865f", 130, 22)
        leaves(c, x + w * 0.94, y + h * 0.13, 280, 190, "#647c5b", 130, 22)
        # the house of steles behind
        wall = y + h * 0.245
        c.rect(x, wall, w, h * 0.42, c.linear(["#3b2a1e", "#4b3727", "#5c4630"]))
        for i in range(6):
            sx = x + w * (-0.06 + 0.225 * i)
            sw, sh = 118, h * 0.27
            sy = y + h * 0.60 - sh
            tone = ("#8b8675", "#7f7b6c", "#948d79")[i % 3]
            c.path(f"M{num(sx)} {num(sy + sh)}V{num(sy + 34)}Q{num(sx)} {num(sy)} {num(sx + sw / 2)} {num(sy)}"
                   f"Q{num(sx + sw)} {num(sy)} {num(sx + sw)} {num(sy + 34)}V{num(sy + sh)}Z",
                   c.linear([lighter(tone, 0.12), tone, darker(tone, 0.45)], 0, 0, 1, 0))
            c.path("".join(f"M{num(sx + 20 + k * 11)} {num(sy + 64)}v{num(sh - 96)}" for k in range(8)), stroke=darker(tone, 0.5),
                   width=3, dash="9 6 14 5", opacity=0.5)
            c.ellipse(sx + sw / 2, sy + sh + 10, 92, 30, c.linear([tone, darker(tone, 0.5)]))
        for i in range(5):
            px = x + w * (0.03 + 0.235 * i)
            c.rect(px - 13, wall, 26, h * 0.39, c.linear(["#a3553a", "#7a3322", "#4a1d13"], 0, 0, 1, 0))
        roof(c, x + w / 2, wall + 8, w * 0.62, h * 0.135, w * 0.52, "#8d5b40", 10, (), 66)
        # paved court
        court = y + h * 0.625
        c.rect(x, court, w, h * 0.4, c.linear(["#b9a887", "#9b8a6a", "#6f6049"]))
        rows = ""
        for i in range(9):
            ry = court + (i / 9) ** 1.5 * h * 0.38
            rows += f"M{num(x)} {num(ry)}h{num(w)}"
        for i in range(-9, 10):
            rows += f"M{num(x + w / 2 + i * 60)} {num(court)}L{num(x + w / 2 + i * 190)} {num(y + h)}"
        c.path(rows, stroke="#4d412f", width=2, opacity=0.35)
        cx = x + w * 0.5
        base = y + h * 0.955
        pool(c, cx + 40, base - 30, 500, 80, 0.7)
        stone = "#8f8b7c"
        # the tortoise: shell, legs, head towards us
        shell = base - 190
        for side in (-1, 1):
            c.path(f"M{num(cx + side * 300)} {num(shell + 90)}"
                   f"q{num(side * 110)} 20 {num(side * 96)} 84q{num(-side * 20)} 24 {num(-side * 110)} 10q{num(-side * 40)} -40 {num(-side * 30)} -84z",
                   c.linear([stone, darker(stone, 0.4)]))
            claws = "".join(f"M{num(cx + side * (330 + k * 24))} {num(shell + 178)}v-22" for k in range(3))
            c.path(claws, stroke=darker(stone, 0.55), width=4, cap="round")
        d = (f"M{num(cx - 390)} {num(shell + 120)}Q{num(cx - 380)} {num(shell - 40)} {num(cx - 190)} {num(shell - 66)}"
             f"H{num(cx + 190)}Q{num(cx + 380)} {num(shell - 40)} {num(cx + 390)} {num(shell + 120)}"
             f"Q{num(cx)} {num(shell + 190)} {num(cx - 390)} {num(shell + 120)}Z")
        c.path(d, c.linear([lighter(stone, 0.28), stone, darker(stone, 0.42)], 0.1, 0, 0.8, 1))
        with c.clipped(d):
            plates = ""
            for row in range(3):
                for k in range(-5, 6):
                    hx, hy = cx + (k + (row % 2) * 0.5) * 86, shell - 20 + row * 62
                    plates += "M" + "L".join(f"{num(hx + cos(pi / 3 * a + pi / 6) * 48)} {num(hy + sin(pi / 3 * a + pi / 6) * 36)}"
                                             for a in range(6)) + "Z"
            c.path(plates, stroke=darker(stone, 0.5), width=3.5, opacity=0.6)
            with c.moved(-2, -2):
                c.path(plates, stroke=lighter(stone, 0.5), width=1.4, opacity=0.5)
        c.path(f"M{num(cx - 396)} {num(shell + 112)}Q{num(cx)} {num(shell + 188)} {num(cx + 396)} {num(shell + 112)}"
               f"l0 26Q{num(cx)} {num(shell + 216)} {num(cx - 396)} {num(shell + 138)}Z",
               c.linear([lighter(stone, 0.3), darker(stone, 0.3)]))
        head = shell + 132
        c.path(f"M{num(cx - 78)} {num(head - 20)}Q{num(cx - 100)} {num(head + 60)} {num(cx - 64)} {num(head + 84)}"
               f"Q{num(cx)} {num(head + 112)} {num(cx + 64)} {num(head + 84)}"
               f"Q{num(cx + 100)} {num(head + 60)} {num(cx + 78)} {num(head - 20)}"
               f"Q{num(cx)} {num(head - 54)} {num(cx - 78)} {num(head - 20)}Z",
               c.linear([lighter(stone, 0.35), stone, darker(stone, 0.4)], 0, 0, 0.6, 1))
        for side in (-1, 1):
            c.path(f"M{num(cx + side * 62)} {num(head + 16)}"
                   f"Q{num(cx + side * 44)} {num(head - 4)} {num(cx + side * 24)} {num(head + 14)}"
                   f"Q{num(cx + side * 44)} {num(head + 28)} {num(cx + side * 62)} {num(head + 16)}Z", darker(stone, 0.28),
                   stroke=darker(stone, 0.6), width=3)
            c.circle(cx + side * 43, head + 14, 6.5, darker(stone, 0.62))
            c.path(f"M{num(cx + side * 70)} {num(head - 2)}"
                   f"Q{num(cx + side * 44)} {num(head - 22)} {num(cx + side * 16)} {num(head + 2)}", stroke=darker(stone, 0.5),
                   width=5, cap="round", opacity=0.7)
            c.circle(cx + side * 12, head + 50, 3.5, darker(stone, 0.6))
            c.path(f"M{num(cx + side * 74)} {num(head + 30)}q{num(-side * 8)} 20 {num(-side * 2)} 40", stroke=darker(stone, 0.5),
                   width=3, opacity=0.5)
        c.path(f"M{num(cx - 68)} {num(head + 74)}Q{num(cx - 30)} {num(head + 66)} {num(cx)} {num(head + 72)}"
               f"Q{num(cx + 30)} {num(head + 66)} {num(cx + 68)} {num(head + 74)}", stroke=darker(stone, 0.62), width=4)
        wear = "".join(f"M{num(cx + c.dice.between(-70, 70))} {num(head + c.dice.between(-20, 84))}h.1" for _ in range(60))
        c.path(wear, stroke=darker(stone, 0.5), width=2.4, cap="round", opacity=0.4)
        c.mark("rua", cx, head + 30)
        # the stele
        sw, top, foot = 520, y + h * 0.085, shell - 40
        sx = cx - sw / 2
        shape = (f"M{num(sx)} {num(foot)}V{num(top + 150)}Q{num(sx + 6)} {num(top)} {num(cx)} {num(top)}"
                 f"Q{num(sx + sw - 6)} {num(top)} {num(sx + sw)} {num(top + 150)}V{num(foot)}Z")
        with c.moved(26, 10):
            c.path(shape, darker(stone, 0.62))
        c.path(shape, c.linear([lighter(stone, 0.34), lighter(stone, 0.10), darker(stone, 0.22)], 0, 0, 1, 0.8))
        with c.clipped(shape):
            for _ in range(14):
                c.ellipse(sx + c.dice.between(0, sw), top + c.dice.between(0, foot - top), c.dice.between(40, 130),
                          c.dice.between(40, 170),
                          c.radial([(0, c.dice.pick(["#5c6650", "#6b6352", "#b4ad96"]), 0.28), (1, "#6b6352", 0)]))
            specks = "".join(f"M{num(sx + c.dice.between(0, sw))} {num(top + c.dice.between(0, foot - top))}h.1" for _ in range(520))
            c.path(specks, stroke=darker(stone, 0.5), width=2.4, cap="round", opacity=0.35)
        # carved border, clouds on the brow
        inner = 30
        border = f"M{num(sx + inner)} {num(foot - 24)}V{num(top + 168)}H{num(sx + sw - inner)}V{num(foot - 24)}Z"
        field = f"M{num(sx + inner + 34)} {num(foot - 58)}V{num(top + 202)}H{num(sx + sw - inner - 34)}V{num(foot - 58)}Z"
        vine = ""
        for side in (sx + inner + 17, sx + sw - inner - 17):
            vy = top + 196
            vine += f"M{num(side)} {num(vy)}"
            k = 0
            while vy < foot - 50:
                vine += f"q{num(15 if k % 2 else -15)} 14 0 28"
                vy += 28
                k += 1
        scroll = ""
        for k in range(-3, 4):
            scroll += _cloud(cx + k * 62, top + 112 + abs(k) * 10 - (0 if k % 2 else 22), 27, 1 if k <= 0 else -1)
        scroll += (f"M{num(sx + 34)} {num(top + 150)}Q{num(sx + 44)} {num(top + 26)} {num(cx)} {num(top + 24)}"
                   f"Q{num(sx + sw - 44)} {num(top + 26)} {num(sx + sw - 34)} {num(top + 150)}")
        for k in range(4):
            for side in (-1, 1):
                scroll += f"M{num(cx + side * (16 + k * 34))} {num(top + 62 + k * 5)}q{num(side * 16)} -26 {num(side * 30)} 2"
        for d, wide in ((border, 3.4), (field, 2.6), (vine, 4), (scroll, 4.6)):
            with c.moved(1.8, 2):
                c.path(d, stroke=lighter(stone, 0.55), width=wide * 0.6, opacity=0.7)
            c.path(d, stroke=darker(stone, 0.55), width=wide, opacity=0.75)
        c.mark("tran", cx, top + 96)
        # carved columns
        fx, fy, fw, fh = sx + inner + 48, top + 222, sw - 2 * inner - 96, foot - 58 - top - 240
        cut = lit = ""
        lanes = 16
        for i in range(lanes):
            lx = fx + fw * (i + 0.5) / lanes
            at = fy + (40 if i in (0, 5, 11) else 0)
            end = fy + fh * (0.7 if i == lanes - 1 else 1)
            while at < end - 10:
                size = c.dice.between(8.5, 12)
                wide = fw / lanes * 0.62
                for j in range(2):
                    off = c.dice.between(0, 3)
                    cut += f"M{num(lx - wide / 2 + off)} {num(at + j * size * 0.52)}h{num(wide - off - c.dice.between(0, 4))}"
                lit += f"M{num(lx - wide / 2)} {num(at + size * 0.52 + 2.4)}h{num(wide * 0.8)}"
                at += size + 5.5
        c.path(lit, stroke=lighter(stone, 0.6), width=1.3, opacity=0.55)
        c.path(cut, stroke=darker(stone, 0.62), width=2.5, opacity=0.72)
        c.mark("than", cx, fy + fh * 0.42)
        c.path(f"M{num(sx + 3)} {num(foot)}V{num(top + 150)}Q{num(sx + 9)} {num(top + 4)} {num(cx)} {num(top + 3)}", stroke="#f4efdd",
               width=4, opacity=0.65)
        c.rect(cx - 300, foot - 6, 600, 40, c.linear([lighter(stone, 0.25), darker(stone, 0.35)]), round_=6)
        c.path("".join(f"M{num(cx - 290 + k * 29)} {num(foot + 30)}q14 -34 29 0" for k in range(20)), stroke=darker(stone, 0.5),
               width=2.6, opacity=0.7)
        c.rect(x, y, w, h, c.linear([(0, "#fff2cc", 0.22), (0.55, "#fff2cc", 0), (1, "#1a120a", 0.30)], 0, 0, 1, 0.6))
