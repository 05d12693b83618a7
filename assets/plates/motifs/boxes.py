"""The standard archive box: on its shelf, and in three views."""
from draw.canvas import box, num, points
from draw.ground import cast, pool, table, tag
from draw.paper import sheet
from draw.tone import INK, darker, lighter
from draw.wood import grain


def archive_box(c, standard, title, lines):
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#2f3330", "#232624", "#181a18"]))
    c.rect(0, 0, w, h, c.radial([(0, "#d8c9a0", 0.22), (1, "#d8c9a0", 0)], 0.3, 0.2, 0.8))
    # steel shelves behind, with more boxes in the dark
    for shelf in (0.02, 0.80):
        c.rect(0, h * shelf, w, 26, c.linear(["#8a908c", "#4d524f"]))
        c.rect(0, h * shelf + 26, w, 40, c.linear([(0, "#000000", 0.6), (1, "#000000", 0)]))
    for px in (0.0, 0.965):
        c.rect(w * px, 0, w * 0.035, h, c.linear(["#717773", "#3b3f3d"], 0, 0, 1, 0))
        c.path("".join(f"M{num(w * px + w * 0.0175)} {num(24 + k * 40)}v12" for k in range(int(h // 40))), stroke="#191b1a", width=9,
               cap="round")
    for k in range(6):
        bx = w * (0.05 + 0.155 * k)
        bh = h * 0.50
        tone = ("#6d5c42", "#655640", "#746247")[k % 3]
        c.rect(bx, h * 0.80 - bh, w * 0.142, bh, c.linear([darker(tone, 0.35), darker(tone, 0.6)]))
        c.rect(bx + w * 0.03, h * 0.80 - bh * 0.72, w * 0.082, bh * 0.26, "#a69a7c", 0.5)
    # the box: front, lid side, and the end with its hole
    fx, fy, fw, fh = w * 0.17, h * 0.525, w * 0.48, h * 0.255
    dx, dy = w * 0.185, -h * 0.20
    tone = "#c3a06a"
    floor = fy + fh
    pool(c, fx + (fw + dx) / 2, floor + 10, fw * 0.80, 40, 0.85)
    end = [(fx + fw, fy), (fx + fw + dx, fy + dy), (fx + fw + dx, floor + dy), (fx + fw, floor)]
    lid = [(fx, fy), (fx + dx, fy + dy), (fx + fw + dx, fy + dy), (fx + fw, fy)]
    c.path(points(end), c.linear([darker(tone, 0.22), darker(tone, 0.5)], 0, 0, 1, 0.4))
    c.path(points(lid), c.linear([lighter(tone, 0.42), lighter(tone, 0.16)], 0, 0, 1, 0))
    c.rect(fx, fy, fw, fh, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.18)], 0, 0, 0.8, 1))
    with c.clipped(box(fx, fy, fw, fh)):
        grain(c, fx, fy, fw, fh, tone, 70, strength=0.14)
    with c.clipped(points(lid)):
        grain(c, fx, fy + dy, fw + dx, -dy, tone, 34, strength=0.16)
    lip = 58
    c.path(points([(fx - 5, fy - 2), (fx + fw + 5, fy - 2), (fx + fw + 5, fy + lip), (fx - 5, fy + lip)]),
           c.linear([lighter(tone, 0.34), lighter(tone, 0.05)]))
    c.rect(fx - 5, fy + lip, fw + 10, 10, c.linear([(0, "#3a2810", 0.5), (1, "#3a2810", 0)]))
    c.path(points([(fx + fw + 5, fy - 2), (fx + fw + dx + 4, fy + dy - 3), (fx + fw + dx + 4, fy + dy + lip - 6),
                   (fx + fw + 5, fy + lip)]), c.linear([darker(tone, 0.12), darker(tone, 0.40)], 0, 0, 1, 0))
    for d in (points([(fx, fy), (fx + fw, fy), (fx + fw + dx, fy + dy)], False), f"M{num(fx + fw)} {num(fy)}V{num(floor)}",
              f"M{num(fx)} {num(fy)}l{num(dx)} {num(dy)}"):
        c.path(d, stroke="#f6e3b8", width=2.5, opacity=0.7)
    # the hole, an ellipse in the foreshortened end
    hx, hy = fx + fw + dx * 0.5, fy + fh * 0.66 + dy * 0.5
    with c.moved(hx, hy):
        c.ellipse(0, 0, 27, 41, "#d9bc86")
        c.ellipse(2, 1, 24, 37, c.linear(["#120c07", "#3d2c18"], 0, 0, 1, 0.6))
        c.path("M-19 -22Q-6 -40 12 -32", stroke="#f6e3b8", width=2.5, opacity=0.6)
    c.mark("lo", hx, hy)
    # string and button
    bx, by = fx + fw * 0.56, fy + 128
    c.path(f"M{num(bx + dx * 0.94)} {num(fy + dy)}L{num(bx)} {num(fy)}V{num(by)}", stroke="#6d5226", width=9, opacity=0.35)
    c.path(f"M{num(bx + dx * 0.94)} {num(fy + dy - 3)}L{num(bx)} {num(fy - 3)}V{num(by)}", stroke="#f3ead2", width=6, join="round")
    c.circle(bx + 4, by + 5, 28, "#4a3516", 0.4)
    c.circle(bx, by, 27, c.linear(["#fdf8ea", "#d9cdb0"], 0, 0, 1, 1))
    c.path(f"M{num(bx - 26)} {num(by)}a26 26 0 1 1 52 0a26 26 0 1 1 -52 0M{num(bx - 21)} {num(by)}"
           f"a21 21 0 1 1 42 0a21 21 0 1 1 -42 0", stroke="#e9dcbc", width=5)
    c.path(f"M{num(bx - 24)} {num(by)}a24 24 0 1 1 48 0a24 24 0 1 1 -48 0", stroke="#8f7a50", width=1.2, opacity=0.7)
    c.circle(bx, by, 7, "#a79a7c")
    c.path(f"M{num(bx + 20)} {num(by + 16)}q44 40 30 92", stroke="#f3ead2", width=5, cap="round")
    c.mark("day", bx, by)
    # label
    lw, lh = fw * 0.40, 200
    lx, ly = fx + fw * 0.04, fy + 76
    cast(c, lx, ly, lw, lh, 5, 0.25)
    c.rect(lx, ly, lw, lh, c.linear(["#fcf8ec", "#f0e6cd"]))
    c.rect(lx + 8, ly + 8, lw - 16, lh - 16, "none", stroke=INK, width=1.4)
    c.text(lx + lw / 2, ly + 52, standard, 29, "#8f2414", font="sans", weight="bold")
    c.line(lx + 22, ly + 70, lx + lw - 22, ly + 70, INK, 1, 0.6)
    c.text(lx + lw / 2, ly + 100, title, 14, INK, font="sans", weight="bold")
    for i, line in enumerate(lines):
        c.text(lx + lw / 2, ly + 131 + i * 27, line, 20, INK, font="sans")
    tag(c, w - 70, h - 26, "#d8cbb0")


def box_drawing(c, standard, lines):
    """The standard box in three views; 1 mm is 1.62 units."""
    w, h = c.width, c.height
    table(c, "#25282a", (0.3, 0.2))
    x, y, sw, sh = w * 0.04, h * 0.055, w * 0.92, h * 0.86
    sheet(c, x, y, sw, sh, "white", edge=0.3, stains=1, fibres=30)
    ink, fine, red = "#22272c", "#7b8288", "#a5321f"
    k = 1.62
    length, wide, tall, hole = 350 * k, 250 * k, 125 * k, 30 * k

    def pen(d, width=2.4, colour=ink, opacity=0.95, dash=None, fill="none"):
        c.path(d, fill, stroke=colour, width=width, opacity=opacity, dash=dash)

    def across(x1, x2, at, words, gap):
        pen(f"M{num(x1)} {num(at - gap)}V{num(at + 12)}M{num(x2)} {num(at - gap)}V{num(at + 12)}M{num(x1)} {num(at)}H{num(x2)}",
            1.2, red)
        pen(f"M{num(x1)} {num(at)}l16 -5v10zM{num(x2)} {num(at)}l-16 -5v10z", 1, red, fill=red)
        c.rect((x1 + x2) / 2 - 44, at - 20, 88, 40, "#f5f1e6")
        c.text((x1 + x2) / 2, at + 11, words, 32, red, font="sans")

    def along(y1, y2, at, words, gap):
        pen(f"M{num(at - gap)} {num(y1)}H{num(at + 12)}M{num(at - gap)} {num(y2)}H{num(at + 12)}M{num(at)} {num(y1)}V{num(y2)}",
            1.2, red)
        pen(f"M{num(at)} {num(y1)}l-5 16h10zM{num(at)} {num(y2)}l-5 -16h10z", 1, red, fill=red)
        c.rect(at - 20, (y1 + y2) / 2 - 40, 40, 80, "#f5f1e6")
        c.text(at + 11, (y1 + y2) / 2, words, 32, red, font="sans", turn=-90)

    # plan, from above
    px, py = x + sw * 0.07, y + sh * 0.135
    pen(box(px, py, length, wide), 3.2, fill="#e2cfa8", opacity=0.55)
    pen(box(px, py, length, wide), 3)
    pen(f"M{num(px)} {num(py + 26)}h{num(length)}", 1.3, fine)
    bx, by = px + length / 2, py + wide - 64
    pen(f"M{num(bx)} {num(py)}V{num(by - 20)}", 3, "#8a6b42")
    c.circle(bx, by, 20, "#f5f1e6", stroke=ink, width=2.4)
    c.circle(bx, by, 5, ink)
    pen(f"M{num(px - 26)} {num(py + wide / 2)}h{num(length + 52)}M{num(bx)} {num(py - 26)}v{num(wide + 52)}", 1, fine, 0.8, "24 6 4 6")
    along(py, py + wide, px + length + 66, "250", 56)
    # front, below
    fy = py + wide + 70
    pen(box(px, fy, length, tall), 3.2, fill="#d6c096", opacity=0.55)
    pen(box(px, fy, length, tall), 3)
    pen(f"M{num(px)} {num(fy + 46)}h{num(length)}", 1.6)
    across(px, px + length, fy + tall + 44, "350", 36)
    # side with its hole
    ex, ey = x + sw * 0.605, fy
    pen(box(ex, ey, wide, tall), 3.2, fill="#d6c096", opacity=0.55)
    pen(box(ex, ey, wide, tall), 3)
    pen(f"M{num(ex)} {num(ey + 46)}h{num(wide)}", 1.6)
    hx, hy = ex + wide / 2, ey + tall * 0.60
    c.circle(hx, hy, hole / 2, "#3a2c20", stroke=ink, width=2.4)
    pen(f"M{num(hx - 44)} {num(hy)}h88M{num(hx)} {num(hy - 44)}v88", 1, fine, 0.9, "12 4 3 4")
    pen(f"M{num(hx + 18)} {num(hy - 18)}L{num(hx + 96)} {num(hy - 128)}h56", 1.4, red)
    c.text(hx + 104, hy - 140, "ø 30", 32, red, font="sans", anchor="start")
    across(ex, ex + wide, ey + tall + 44, "250", 36)
    along(ey, ey + tall, ex + wide + 56, "125", 46)
    # title block
    tx, ty, tw = x + sw * 0.60, y + sh * 0.10, sw * 0.345
    pen(box(tx, ty, tw, 272), 2)
    pen(f"M{num(tx)} {num(ty + 118)}h{num(tw)}M{num(tx)} {num(ty + 178)}h{num(tw)}", 1.2)
    c.text(tx + tw / 2, ty + 48, "HỘP BẢO QUẢN", 30, ink, font="sans", weight="bold", spacing=1)
    c.text(tx + tw / 2, ty + 92, "TÀI LIỆU LƯU TRỮ", 30, ink, font="sans", weight="bold", spacing=1)
    c.text(tx + tw / 2, ty + 160, standard, 34, red, font="sans", weight="bold")
    c.text(tx + tw / 2, ty + 215, lines[0], 25, ink, font="sans")
    c.text(tx + tw / 2, ty + 252, lines[1], 25, ink, font="sans")
    pen(box(x + 22, y + 22, sw - 44, sh - 44), 2)
