"""The standard file cover, drawn from its measurements."""
from draw.canvas import box, num, points
from draw.ground import cast, table
from draw.paper import sheet
from draw.tone import darker, lighter
from motifs._printwork import fitted, linen


def folded_cover(c, standard, title, lines, tone="#ead9ae", ground="#5c6f6a"):
    """The cover folded round a sheaf, its upper and lower flaps turned in under the front board."""
    w, h = c.width, c.height
    linen(c, ground, (0.3, 0.2))
    x, y, fw, fh = w * 0.14, h * 0.115, w * 0.68, h * 0.765
    cast(c, x - 12, y - 10, fw + 34, fh + 26, 46, 0.42)
    # back board
    c.rect(x + 16, y + 8, fw + 8, fh + 8, c.linear([darker(tone, 0.10), darker(tone, 0.32)], 0, 0, 1, 1), round_=3)
    # the sheaf at the right edge
    for k in range(12):
        c.rect(x + 30, y + 22 + c.dice.between(-3, 3), fw - 12 + c.dice.between(-8, 6) - k * 0.6, fh - 40, "#fbf7ea" if k % 2
               else "#e2d8bf")
    c.path("".join(f"M{num(x + fw + 12 + k * 1.4)} {num(y + 26)}v{num(fh - 48)}" for k in range(4)), stroke="#8a7a58", width=1,
           opacity=0.5)
    # flaps: above and below, folded over the sheaf
    for up in (True, False):
        fy = y - 2 if up else y + fh - 96
        d = (f"M{num(x + 26)} {num(fy)}H{num(x + fw + 6)}L{num(x + fw - 30)} {num(fy + 98)}H{num(x + 52)}Z" if up else
             f"M{num(x + 26)} {num(fy + 98)}H{num(x + fw + 6)}L{num(x + fw - 30)} {num(fy)}H{num(x + 52)}Z")
        with c.moved(4, 5 if up else -4):
            c.path(d, "#000000", opacity=0.18)
        c.path(d, c.linear([lighter(tone, 0.25), darker(tone, 0.08)] if up else [darker(tone, 0.08), darker(tone, 0.2)]))
    # the front board, opened by a finger's width and bowed
    front = (f"M{num(x - 8)} {num(y + 4)}Q{num(x + fw * 0.4)} {num(y + 26)} {num(x + fw * 0.93)} {num(y + 44)}V{num(y + fh - 44)}"
             f"Q{num(x + fw * 0.4)} {num(y + fh - 12)} {num(x - 8)} {num(y + fh + 8)}Z")
    with c.moved(14, 12):
        c.path(front, "#000000", opacity=0.22)
    c.path(front, c.linear([darker(tone, 0.08), lighter(tone, 0.34), tone, darker(tone, 0.10)], 0, 0, 1, 0.25))
    with c.clipped(front):
        hair = "".join(f"M{num(x + c.dice.between(0, fw))} {num(y + c.dice.between(0, fh))}q{num(c.dice.between(-14, 14))} "
                       f"{num(c.dice.between(-6, 6))} "
                       f"{num(c.dice.between(-22, 22))} {num(c.dice.between(-7, 7))}" for _ in range(420))
        c.path(hair, stroke="#8a6a38", width=1.1, opacity=0.28)
        c.rect(x - 8, y, 46, fh + 20, c.linear([(0, "#000000", 0.26), (0.5, "#fff6dc", 0.3), (1, "#000000", 0.12)], 0, 0, 1, 0))
        for off in (44, 56):
            c.line(x + off, y, x + off, y + fh + 20, darker(tone, 0.45), 1.6, 0.6)
            c.line(x + off + 2, y, x + off + 2, y + fh + 20, "#fffaf0", 1.4, 0.6)
    c.path(front, stroke="#fffaf0", width=1.8, opacity=0.6)
    c.mark("tai-tren", x + fw * 0.955, y + 26)
    c.mark("tai-duoi", x + fw * 0.955, y + fh - 28)
    # what is printed on the front: ruled lines to be filled in
    cx, left, room = x + fw * 0.50, x + fw * 0.15, fw * 0.71
    ink = "#3a2c1c"
    c.rect(left - 22, y + fh * 0.105, room + 44, fh * 0.79, "none", stroke=ink, width=2.4, opacity=0.85)
    for i, words in enumerate(title):
        c.text(cx, y + fh * (0.205 + 0.062 * i), words, fitted(words, 66 if i == 0 else 40, room * 0.9, 0.56), ink, weight="bold",
               spacing=3)
    at = y + fh * 0.36
    for k in range(5):
        d = "".join(f"M{num(left + j * 11)} {num(at)}h.1" for j in range(int(room // 11)))
        c.path(d, stroke=ink, width=3, cap="round", opacity=0.7)
        if k < 3:
            # handwriting as a running wave
            run, px = "", left + 26
            while px < left + room * (0.92, 0.80, 0.46)[k]:
                size = c.dice.between(9, 20)
                run += f"M{num(px)} {num(at - 6)}" + "".join(f"q{num(5)} {num(-size * c.dice.between(0.6, 1.3))} 10 "
                                                             f"{num(c.dice.between(-2, 2))}" for _ in range(int(c.dice.between(2, 6))))
                px += c.dice.between(64, 104)
            c.path(run, stroke="#28406a", width=3, cap="round", opacity=0.75, join="round")
        at += fh * 0.062
    for k in range(3):
        yy = y + fh * (0.70 + 0.05 * k)
        c.path(f"M{num(left)} {num(yy)}h{num(room * 0.20)}M{num(left + room * 0.24)} {num(yy)}h{num(room * 0.3)}", stroke=ink, width=6,
               opacity=0.4, cap="round")
    for i, words in enumerate(lines):
        c.text(cx + room * 0.5, y + fh * (0.845 + 0.036 * i), words, fitted(words, 26, room * 0.6), ink, font="sans", anchor="end",
               italic=i > 0)
    c.rect(left + room - 250, y + fh * 0.715, 250, 62, "none", stroke="#8f2414", width=2.4)
    c.text(left + room - 125, y + fh * 0.715 + 42, standard, fitted(standard, 30, 230), "#8f2414", font="sans", weight="bold")
    c.rect(0, 0, w, h, c.linear([(0, "#fff4d4", 0.14), (0.5, "#fff4d4", 0), (1, "#000000", 0.24)], 0, 0, 1, 0.6))


def cover_drawing(c, standard, title, lines, measures, flaps, k=1.58):
    """The cover laid flat on squared paper: its rectangle at scale, the flaps in broken line."""
    w, h = c.width, c.height
    table(c, "#3a322a", (0.3, 0.2))
    x, y, sw, sh = w * 0.035, h * 0.045, w * 0.93, h * 0.875
    sheet(c, x, y, sw, sh, "white", edge=0.4, stains=1, fibres=20)
    grid = "".join(f"M{num(x + 12)} {num(y + 12 + j * 20)}h{num(sw - 24)}" for j in range(int((sh - 20) // 20)))
    grid += "".join(f"M{num(x + 12 + j * 20)} {num(y + 12)}v{num(sh - 24)}" for j in range(int((sw - 20) // 20)))
    c.path(grid, stroke="#7fa38c", width=1, opacity=0.24)
    ink, red = "#2a3034", "#a5321f"
    fw, fh = measures[0] * k, measures[1] * k
    fx, fy = x + sw * 0.082, y + sh * 0.205
    half = fx + fw * 0.5
    spine = 46
    flap = 92

    def line(d, width=2.2, colour=ink, opacity=0.95, dash=None, fill="none"):
        c.path(d, fill, stroke=colour, width=width, opacity=opacity, dash=dash)

    c.rect(fx, fy, fw, fh, "#e6cf98", 0.62)
    for up in (True, False):
        fy0 = fy if up else fy + fh
        s = -1 if up else 1
        d = f"M{num(half + spine / 2 + 8)} {num(fy0)}L{num(half + spine / 2 + 40)} {num(fy0 + s * flap)}H{num(fx + fw - 40)}L{num(fx + fw - 8)} {num(fy0)}"
        c.path(d + "Z", "#e6cf98", opacity=0.34)
        line(d, 2.2, ink, 0.9, "16 9")
        c.text((half + fx + fw + spine / 2) / 2, fy0 + s * flap * 0.5 + 10, flaps[0 if up else 1], 29, ink, font="sans", italic=True)
    line(box(fx, fy, fw, fh), 3.6)
    for px in (half - spine / 2, half + spine / 2):
        line(f"M{num(px)} {num(fy)}v{num(fh)}", 1.8, ink, 0.85, "26 8 5 8")
    line(f"M{num(fx - 26)} {num(fy + fh / 2)}h{num(fw + 52)}", 1, ink, 0.45, "26 8 5 8")
    c.mark("kho", fx + fw * 0.25, fy + fh / 2)
    # dimensions
    at = fy + fh + flap + 52
    line(f"M{num(fx)} {num(fy + fh + 12)}V{num(at + 12)}M{num(fx + fw)} {num(fy + fh + 12)}V{num(at + 12)}M{num(fx)} "
         f"{num(at)}H{num(fx + fw)}", 1.3, red)
    c.path(f"M{num(fx)} {num(at)}l16 -5v10zM{num(fx + fw)} {num(at)}l-16 -5v10z", red)
    c.rect(fx + fw * 0.25 - 52, at - 22, 104, 44, "#f7f3e8")
    c.text(fx + fw * 0.25, at + 12, str(measures[0]), 36, red, font="sans")
    at = fx - 52
    line(f"M{num(fx - 10)} {num(fy)}H{num(at - 12)}M{num(fx - 10)} {num(fy + fh)}H{num(at - 12)}M{num(at)} {num(fy)}V{num(fy + fh)}", 1.3,
         red)
    c.path(f"M{num(at)} {num(fy)}l-5 16h10zM{num(at)} {num(fy + fh)}l-5 -16h10z", red)
    c.rect(at - 22, fy + fh / 2 - 46, 44, 92, "#f7f3e8")
    c.text(at + 12, fy + fh / 2, str(measures[1]), 36, red, font="sans", turn=-90)
    # title block, upper right
    bx, by, bw, bh = x + sw * 0.735, y + sh * 0.06, sw * 0.235, sh * 0.255
    c.rect(bx, by, bw, bh, "#fbf8ee", 0.9, stroke=ink, width=2)
    c.text(bx + bw / 2, by + bh * 0.23, title, fitted(title, 32, bw * 0.9, 0.6), ink, font="sans", weight="bold")
    c.text(bx + bw / 2, by + bh * 0.49, standard, fitted(standard, 38, bw * 0.9), red, font="sans", weight="bold")
    line(f"M{num(bx)} {num(by + bh * 0.33)}h{num(bw)}M{num(bx)} {num(by + bh * 0.59)}h{num(bw)}", 1.4)
    for i, words in enumerate(lines):
        c.text(bx + bw / 2, by + bh * (0.75 + 0.17 * i), words, fitted(words, 26, bw * 0.9), ink, font="sans")
    # a set square resting on the sheet
    tx, ty = x + sw * 0.845, y + sh * 0.40
    tri = [(tx, ty), (tx + sw * 0.145, ty + sh * 0.56), (tx, ty + sh * 0.56)]
    inner = [(tx + 42, ty + sh * 0.25), (tx + sw * 0.078, ty + sh * 0.56 - 48), (tx + 42, ty + sh * 0.56 - 48)]
    with c.moved(9, 12):
        c.path(points(tri) + points(inner[::-1]), "#000000", opacity=0.16, rule="evenodd")
    c.path(points(tri) + points(inner[::-1]), c.linear([(0, "#e9a24a", 0.50), (1, "#c9742a", 0.62)], 0, 0, 1, 1), rule="evenodd")
    line(points(tri), 2, "#8a4a18", 0.7)
    line(points(inner), 1.6, "#8a4a18", 0.5)
    line("".join(f"M{num(tx)} {num(ty + 60 + j * 22)}h{num(16 if j % 5 else 28)}" for j in range(int((sh * 0.56 - 70) // 22))), 1.6,
         "#5a2f10", 0.8)
