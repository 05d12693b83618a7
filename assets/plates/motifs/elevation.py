"""The same pavilion as a measured drawing."""
from draw.canvas import num
from draw.ground import table
from draw.paper import sheet


def pavilion_elevation(c, title, lines, wing):
    """The same pavilion as a measured drawing: its bays numbered."""
    table(c, "#2b2620", (0.3, 0.2))
    w, h = c.width, c.height
    x, y, sw, sh = w * 0.045, h * 0.055, w * 0.91, h * 0.86
    sheet(c, x, y, sw, sh, "tracing", edge=0.8, folds=((0.25, "v"), (0.5, "v"), (0.75, "v")), stains=3)
    ink, fine = "#33302c", "#6a6256"
    cx, foot = w / 2, y + sh * 0.735
    half, low = sw * 0.405, 168
    y1 = foot - low

    def stroke(d, width=2.2, colour=ink, opacity=0.9, dash=None):
        c.path(d, stroke=colour, width=width, opacity=opacity, dash=dash)

    stroke(f"M{num(cx - half - 60)} {num(foot + 26)}h{num(2 * half + 120)}", 4)
    hatch = "".join(f"M{num(cx - half - 50 + i * 22)} {num(foot + 28)}l-14 18" for i in range(int((2 * half + 110) // 22)))
    stroke(hatch, 1.4, fine)
    stroke(f"M{num(cx - half - 24)} {num(foot + 26)}v-26h{num(2 * half + 48)}v26M{num(cx - half)} {num(foot)}V{num(y1)}"
           f"M{num(cx + half)} {num(foot)}V{num(y1)}", 2.6)
    bay = 2 * half / 11
    for i in range(11):
        bx = cx - half + i * bay
        ow, oh = bay * 0.5, low * 0.62
        ox, oy = bx + (bay - ow) / 2, foot - oh
        stroke(f"M{num(bx)} {num(y1)}V{num(foot)}", 1.6)
        stroke(f"M{num(ox)} {num(foot)}V{num(oy + ow * 0.5)}"
               f"A{num(ow / 2)} {num(ow / 2)} 0 0 1 {num(ox + ow)} {num(oy + ow * 0.5)}V{num(foot)}"
               f"M{num(ox + 7)} {num(foot)}V{num(oy + ow * 0.5)}"
               f"A{num(ow / 2 - 7)} {num(ow / 2 - 7)} 0 0 1 {num(ox + ow - 7)} {num(oy + ow * 0.5)}V{num(foot)}", 1.6)
        stroke("".join(f"M{num(ox + 7)} {num(oy + ow * 0.55 + k * 8)}h{num(ow - 14)}" for k in range(int((oh - ow * 0.55) // 8))),
               0.9, fine)
        c.circle(bx + bay / 2, foot + 92, 19, "none", stroke="#a5321f", width=2)
        c.text(bx + bay / 2, foot + 101, str(i + 1), 25, "#a5321f")
    stroke(f"M{num(cx - half)} {num(foot + 60)}h{num(2 * half)}", 1.2, "#a5321f")
    stroke("".join(f"M{num(cx - half + i * bay)} {num(foot + 50)}v20" for i in range(12)), 1.4, "#a5321f")

    def outline_roof(eave, wide, rise, top, lift, tiles):
        left = (f"M{num(cx - top)} {num(eave - rise)}"
                f"Q{num(cx - top - (wide - top) * 0.35)} {num(eave - rise * 0.22)} {num(cx - wide)} {num(eave - lift)}")
        right = f"Q{num(cx + top + (wide - top) * 0.35)} {num(eave - rise * 0.22)} {num(cx + top)} {num(eave - rise)}"
        stroke(left + f"Q{num(cx - wide * 0.8)} {num(eave)} {num(cx - wide * 0.55)} {num(eave)}H{num(cx + wide * 0.55)}"
                      f"Q{num(cx + wide * 0.8)} {num(eave)} {num(cx + wide)} {num(eave - lift)}" + right + "Z", 2.8)
        rows = ""
        for i in range(1, tiles):
            t = -1 + 2 * i / tiles
            rows += (f"M{num(cx + t * top)} {num(eave - rise)}"
                     f"Q{num(cx + t * (top + (wide - top) * 0.35))} {num(eave - rise * 0.22)} {num(cx + t * wide)} {num(eave - lift * abs(t) ** 4)}")
        stroke(rows, 0.9, fine, 0.8)

    outline_roof(y1, half * 1.09, 76, half * 0.78, 26, 110)
    y2, up = y1 - 76, 122
    top, uh = y1 - 76 - 122, half * 0.74
    bays = [0.7] + [1] * 7 + [0.7]
    unit, at = 2 * uh / sum(bays), cx - uh
    stroke(f"M{num(cx - uh)} {num(y2)}V{num(top)}H{num(cx + uh)}V{num(y2)}", 2.4)
    number = 0
    for share in bays:
        bw = unit * share
        stroke(f"M{num(at)} {num(top)}V{num(y2)}M{num(at + 8)} {num(top)}V{num(y2)}", 1.3)
        if share == 1:
            number += 1
            stroke("".join(f"M{num(at + 8 + k * (bw - 8) / 7)} {num(top + 12)}V{num(y2 - 36)}" for k in range(1, 7))
                   + "".join(f"M{num(at + 8)} {num(top + 12 + k * 15)}h{num(bw - 8)}" for k in range(6)), 0.9, fine)
        label = str(number) if share == 1 else wing
        ly = top - 168
        c.line(at + bw / 2, ly + 22, at + bw / 2, top - 4, "#a5321f", 1, 0.45, dash="4 6")
        if share == 1:
            c.circle(at + bw / 2, ly, 19, "#e4dfcb", stroke="#a5321f", width=2)
            c.text(at + bw / 2, ly + 9, label, 25, "#a5321f")
        else:
            c.text(at + bw / 2, ly + 9, label, 27, "#a5321f", italic=True)
        at += bw
    stroke(f"M{num(cx - uh)} {num(y2 - 32)}h{num(2 * uh)}" + "".join(f"M{num(cx - uh + i * uh / 27)} {num(y2 - 32)}v32"
                                                                     for i in range(55)), 1.2)
    outline_roof(top, uh * 1.16, 112, uh * 0.82, 30, 90)
    stroke(f"M{num(cx - uh * 0.82 - 10)} {num(top - 112)}v-16h{num(uh * 1.64 + 20)}v16", 2.2)
    # title block
    bx, by = x + sw * 0.045, y + sh * 0.90
    c.text(bx, by, title, 40, ink, font="display", weight="bold", anchor="start", spacing=5)
    c.text(bx, by + 42, lines[0], 27, ink, italic=True, anchor="start")
    c.text(x + sw * 0.955, by, lines[1], 28, "#a5321f", anchor="end")
    c.text(x + sw * 0.955, by + 42, lines[2], 28, "#a5321f", anchor="end")
    stroke(f"M{num(x + 20)} {num(y + 20)}H{num(x + sw - 20)}V{num(y + sh - 20)}H{num(x + 20)}Z", 1.4, fine)
