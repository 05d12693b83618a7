"""Desks and tables left as they were: by a window, with a typewriter, a computer, seals, a treaty, a tray of slips."""
from math import cos, pi, sin

from draw.canvas import box, num, points
from draw.ground import cast, mount, pool, table, tag
from draw.interior import beam
from draw.limestone import peak
from draw.paper import bars, brush
from draw.scenery import leaves, mist, sky
from draw.tone import INK, darker, lighter
from draw.wood import board, grain
from motifs._props import glow, leaf, lotus


def window_desk(c, caption, book="#6a3a2a"):
    """A desk before an open window; limestone hills outside. Nobody sits there."""
    with mount(c, caption, "#e2dccb") as (x, y, w, h):
        wall = "#8c8f78"
        c.rect(x, y, w, h, c.linear([lighter(wall, 0.1), wall, darker(wall, 0.45)], 0, 0, 1, 0.8))
        plaster = "".join(f"M{num(x + c.dice.between(0, w))} {num(y + c.dice.between(0, h * 0.7))}q{num(c.dice.between(20, 70))} "
                          f"{num(c.dice.between(-5, 5))} {num(c.dice.between(60, 130))} 0" for _ in range(60))
        c.path(plaster, stroke="#5d604c", width=2, opacity=0.22)
        wx, wy, ww, wh = x + w * 0.22, y + h * 0.07, w * 0.52, h * 0.54
        with c.clipped(box(wx, wy, ww, wh)):
            sky(c, wx, wy, ww, wh, ["#a9c0c0", "#dfe2cb", "#f6e9c6"])
            glow(c, wx + ww * 0.7, wy + wh * 0.42, ww * 0.4, colour="#fff0c0", strength=0.7)
            for px, half, tall, tone, far in ((0.16, 0.16, 0.52, "#a9b8ac", 0.0), (0.42, 0.13, 0.44, "#a2b3a8", 0.0),
                                              (0.92, 0.17, 0.56, "#a9b8ac", 0.0), (0.66, 0.15, 0.50, "#7f9388", 0.25),
                                              (0.02, 0.18, 0.56, "#7a8e80", 0.25)):
                peak(c, wx + ww * px, wy + wh * 0.90, ww * half, wh * tall, tone, far)
            mist(c, wx, wy + wh * 0.62, ww, wh * 0.34, "#f6ecd2", 0.85)
            for k in range(7):
                leaves(c, wx + ww * (0.02 + 0.16 * k), wy + wh * c.dice.between(0.97, 1.02), ww * 0.12, wh * 0.13, "#5d7350", 46,
                       11)
            leaves(c, wx + ww * 0.97, wy + wh * 0.05, ww * 0.20, wh * 0.20, "#4c6244", 70, 15)
        for k in range(6):
            c.rect(wx - 16 - k, wy - 16 - k, ww + 32 + 2 * k, wh + 32 + 2 * k, "none", 0.12, stroke="#2c2618", width=2)
        c.path(box(wx - 14, wy - 14, ww + 28, wh + 28) + box(wx, wy, ww, wh), "#d9cfae", rule="evenodd")
        c.rect(wx + ww / 2 - 7, wy, 14, wh, c.linear(["#efe6c8", "#a89b76"], 0, 0, 1, 0))
        for side, sx in ((-1, wx - 14), (1, wx + ww + 14)):
            quad = [(sx, wy - 10), (sx + side * w * 0.115, wy + 34), (sx + side * w * 0.115, wy + wh - 20), (sx, wy + wh + 14)]
            c.path(points(quad), c.linear(["#7d9078", "#5c6d58", "#475643"]), stroke="#2f3a2c", width=3)
            d = "".join(f"M{num(sx + side * 10)} {num(wy + 12 + k * (wh - 16) / 17)}L{num(sx + side * w * 0.105)} "
                        f"{num(wy + 48 + k * (wh - 82) / 17)}" for k in range(1, 17))
            c.path(d, stroke="#a9ba9c", width=5, opacity=0.55)
        c.rect(wx - 46, wy + wh + 14, ww + 92, 20, c.linear(["#efe6c8", "#9c8f6a"]))
        # the desk
        ty = y + h * 0.70
        c.path(points([(x - 20, y + h + 10), (x + w * 0.02, ty), (x + w * 0.98, ty), (x + w + 20, y + h + 10)]),
               c.linear(["#a1754a", "#7c5532", "#4a301b"]))
        with c.clipped(points([(x - 20, y + h + 10), (x + w * 0.02, ty), (x + w * 0.98, ty), (x + w + 20, y + h + 10)])):
            grain(c, x, ty, w, h * 0.32, "#7c5532", 20, strength=0.4)
            c.path(points([(x + w * 0.28, ty), (x + w * 0.70, ty), (x + w * 0.80, y + h), (x + w * 0.20, y + h)]),
                   c.linear([(0, "#fff0c0", 0.45), (1, "#fff0c0", 0.06)]))
        c.line(x + w * 0.02, ty, x + w * 0.98, ty, "#d9ae78", 3, 0.7)
        # open notebook with a pen
        nx, ny = x + w * 0.47, y + h * 0.845
        pool(c, nx, ny + 56, 260, 36, 0.5)
        for side in (-1, 1):
            c.path(points([(nx, ny - 66), (nx + side * 178, ny - 74), (nx + side * 216, ny + 64), (nx, ny + 76)]),
                   c.linear(["#fffaea", "#eadfc0"], 0.5 - side * 0.5, 0, 0.5 + side * 0.5, 1), stroke="#9a8250", width=1.5)
            d = ""
            for k in range(8):
                t = k / 8
                ax, bx = nx + side * (16 + 4 * t), nx + side * (160 + 34 * t)
                far = 1 if side < 0 or k < 4 else 0
                if far:
                    d += f"M{num(ax)} {num(ny - 48 + k * 14)}L{num(bx - side * c.dice.between(0, 50))} {num(ny - 54 + k * 14.6)}"
            c.path(d, stroke="#2c3a5c", width=3.6, dash="17 5", opacity=0.65)
        c.path(f"M{num(nx)} {num(ny - 66)}V{num(ny + 76)}", stroke="#7a6238", width=3, opacity=0.5)
        c.path(f"M{num(nx + 70)} {num(ny + 44)}l138 -74", stroke="#000000", width=11, opacity=0.25, cap="round")
        c.path(f"M{num(nx + 66)} {num(ny + 36)}l138 -74", stroke="#1f2a3c", width=11, cap="round")
        c.path(f"M{num(nx + 66)} {num(ny + 36)}l30 -16", stroke="#d9b45a", width=7, cap="round")
        # enamel mug
        mx, my = x + w * 0.255, y + h * 0.80
        pool(c, mx + 12, my + 64, 90, 22, 0.6)
        c.path(f"M{num(mx + 50)} {num(my - 22)}q46 2 40 36q-6 30 -42 26", stroke="#dfe3d8", width=13)
        c.path(f"M{num(mx - 54)} {num(my - 56)}L{num(mx - 50)} {num(my + 58)}Q{num(mx)} {num(my + 76)} {num(mx + 50)} "
               f"{num(my + 58)}"
               f"L{num(mx + 54)} {num(my - 56)}Z", c.linear(["#fdfdf6", "#e3e7da", "#a9ae9e"], 0, 0, 1, 0))
        c.ellipse(mx, my - 56, 54, 15, "#f6f6ee", stroke="#2f4a6a", width=5)
        c.ellipse(mx, my - 53, 44, 10, "#6d4a22")
        c.path(f"M{num(mx - 20)} {num(my - 70)}q-16 -34 6 -62q14 -26 -6 -52", stroke="#ffffff", width=9, opacity=0.20, cap="round")
        # satchel on the right, books on the left
        sx, sy = x + w * 0.705, y + h * 0.735
        pool(c, sx + 150, sy + 178, 230, 30, 0.65)
        c.path(f"M{num(sx + 70)} {num(sy - 6)}q80 -86 160 0", stroke="#3a2413", width=14)
        c.path(f"M{num(sx)} {num(sy + 10)}Q{num(sx + 6)} {num(sy - 6)} {num(sx + 26)} {num(sy - 8)}H{num(sx + 276)}"
               f"Q{num(sx + 296)} {num(sy - 6)} {num(sx + 300)} {num(sy + 10)}L{num(sx + 310)} {num(sy + 178)}H{num(sx - 10)}Z",
               c.linear(["#8a5a34", "#6b4225", "#40240f"], 0, 0, 0.5, 1))
        c.path(f"M{num(sx)} {num(sy + 4)}H{num(sx + 300)}L{num(sx + 304)} {num(sy + 74)}Q{num(sx + 150)} {num(sy + 128)} "
               f"{num(sx - 4)} {num(sy + 74)}Z", c.linear(["#9a683e", "#7a4c2a"]), stroke="#2c180a", width=2.5)
        for k in (0.26, 0.74):
            c.rect(sx + 300 * k - 13, sy + 50, 26, 78, c.linear(["#6b4225", "#3a2110"]), round_=4)
            c.rect(sx + 300 * k - 17, sy + 88, 34, 24, "none", stroke="#d9b45a", width=5, round_=4)
        c.path(f"M{num(sx + 8)} {num(sy + 14)}H{num(sx + 290)}", stroke="#d9a878", width=2, dash="9 6", opacity=0.6)
        by = y + h * 0.845
        for k, (t, tone, dx) in enumerate(((34, book, 0), (28, "#3f5a52", 12), (40, "#8a7444", -6), (24, "#4a4f68", 20))):
            by -= t
            c.rect(x + w * 0.035 + dx, by, 220, t, c.linear([lighter(tone, 0.3), tone, darker(tone, 0.4)]), round_=3)
            c.rect(x + w * 0.035 + dx + 206, by + 4, 14, t - 8, "#eadfbe")
            c.rect(x + w * 0.035 + dx + 28, by + 3, 7, t - 6, "#d9b45a", 0.6)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.05), (1, "#0c0a06", 0.45)], 0.48, 0.4, 0.8))


def typewriter(c, issuer, kind, number, date, about, body="#5d6e66"):
    """A typewriter from the front, an order in its carriage."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#43362b", "#2c221b", "#1b1410"]))
    glow(c, w * 0.28, h * 0.12, w * 0.7, h * 0.7, "#ffdf9f", 0.42)
    foot = h * 0.80
    board(c, -20, foot, w + 40, h * 0.26, "#5f4128", 22)
    c.rect(0, foot, w, 8, "#b98a58", 0.5)
    mid = w * 0.47
    # the sheet stands out of the carriage
    pw, ph = w * 0.43, h * 0.56
    px, py = mid - pw / 2, h * 0.035
    leaf(c, px, py, pw, ph, "#f1ead6", age="#a58a54", edge=0.8, shadow=24, fibres=60)
    ink = "#232231"
    left, tw, top = px + pw * 0.09, pw * 0.82, py + ph * 0.13
    for dx, share in ((1.1, 0.3), (0, 0.9)):
        c.text(left, top, issuer[0], 24, ink, weight="bold", anchor="start", opacity=share)
        c.text(left, top + 32, issuer[1], 24, ink, weight="bold", anchor="start", opacity=share)
        c.text(left + dx, top + 70, number, 26, ink, anchor="start", opacity=share)
        c.text(left + tw + dx, top + 70, date, 24, ink, italic=True, anchor="end", opacity=share)
        c.text(px + pw / 2 + dx, top + 148, kind, 48, ink, weight="bold", spacing=6, opacity=share)
        for i, line in enumerate(about):
            c.text(px + pw / 2 + dx, top + 192 + i * 34, line, 26, ink, italic=True, opacity=share)
    c.mark("so", left + tw * 0.16, top + 62)
    bars(c, left, top + 222 + 34 * len(about), tw, 3, 30, 8, ink, indent=40, last=0.46, strength=0.66)
    # carriage: roller, knobs, lever
    ry = h * 0.545
    cw = w * 0.70
    pool(c, mid, foot + 40, w * 0.44, 60, 0.85)
    c.rect(mid - cw / 2, ry - 8, cw, 62, c.linear(["#4a4a46", "#1d1d1b", "#0f0f0e"]), round_=10)
    c.rect(mid - cw / 2, ry + 2, cw, 7, "#8d8d86", 0.45)
    for side in (-1, 1):
        kx = mid + side * (cw / 2 + 16)
        c.rect(kx - 24, ry - 16, 48, 78, c.linear(["#3d3d39", "#141413"], 0, 0, 1, 0), round_=9)
        c.path("".join(f"M{num(kx - 20 + j * 8)} {num(ry - 12)}v70" for j in range(6)), stroke="#77776e", width=2.4, opacity=0.6)
    c.path(f"M{num(mid - cw / 2 - 6)} {num(ry + 40)}q-70 -8 -84 -84", stroke="#b9b7ac", width=13, cap="round")
    c.path(f"M{num(mid - cw / 2 - 90)} {num(ry - 44)}q-4 -20 10 -26", stroke="#e9e7dc", width=9, cap="round")
    c.rect(mid - pw * 0.56, ry - 4, pw * 1.12, 10, c.linear(["#d6d4c8", "#7a7970"]))
    for k in (-0.34, 0.30):
        c.circle(mid + pw * k, ry + 1, 17, c.linear(["#4a4a45", "#161615"]))
    # the ruled scale
    c.rect(mid - cw * 0.47, ry + 40, cw * 0.94, 20, c.linear(["#cfccbd", "#8a887c"]))
    c.path("".join(f"M{num(mid - cw * 0.46 + k * cw * 0.92 / 80)} {num(ry + 42)}v{9 if k % 10 else 16}" for k in range(81)),
           stroke="#2a2a28", width=1.6)
    # body
    bw, by, bh = w * 0.62, ry + 54, foot + 40 - ry - 54
    d = (f"M{num(mid - bw * 0.44)} {num(by)}H{num(mid + bw * 0.44)}Q{num(mid + bw * 0.50)} {num(by + 10)} {num(mid + bw * 0.52)} "
         f"{num(by + bh * 0.42)}"
         f"L{num(mid + bw * 0.60)} {num(by + bh)}H{num(mid - bw * 0.60)}L{num(mid - bw * 0.52)} {num(by + bh * 0.42)}"
         f"Q{num(mid - bw * 0.50)} {num(by + 10)} {num(mid - bw * 0.44)} {num(by)}Z")
    c.path(d, c.linear([lighter(body, 0.30), body, darker(body, 0.5)], 0, 0, 0.3, 1))
    c.path(d, stroke=darker(body, 0.65), width=3)
    with c.clipped(d):
        c.path(f"M{num(mid - bw * 0.43)} {num(by + 6)}H{num(mid + bw * 0.43)}", stroke="#ffffff", width=5, opacity=0.35)
        # type basket
        c.path(f"M{num(mid - bw * 0.26)} {num(by + 4)}H{num(mid + bw * 0.26)}Q{num(mid + bw * 0.22)} {num(by + bh * 0.34)} "
               f"{num(mid)} "
               f"{num(by + bh * 0.36)}Q{num(mid - bw * 0.22)} {num(by + bh * 0.34)} {num(mid - bw * 0.26)} {num(by + 4)}Z",
               "#0f0f0f")
        arms = "".join(f"M{num(mid + (k - 16) * 3)} {num(by + 8)}L{num(mid + (k - 16) * bw * 0.0145)} "
                       f"{num(by + bh * (0.335 - 0.00075 * (k - 16) ** 2))}"
                       for k in range(33))
        c.path(arms, stroke="#a9a79c", width=3.2, opacity=0.8)
        for side in (-1, 1):
            c.circle(mid + side * bw * 0.355, by + bh * 0.17, 46, c.radial(["#3a3a38", "#1a1a19"]))
            c.circle(mid + side * bw * 0.355, by + bh * 0.17, 30, "none", stroke="#5a1f2c", width=11)
            c.circle(mid + side * bw * 0.355, by + bh * 0.17, 8, "#cfccbd")
    # keys in four rows on their slope
    for row in range(4):
        n = (11, 12, 11, 10)[row]
        ky = by + bh * (0.45 + 0.135 * row)
        span = bw * (0.82 + 0.075 * row)
        r = 20 + row * 1.6
        for k in range(n):
            kx = mid - span / 2 + span * (k + 0.5) / n + (row % 2) * 6
            c.ellipse(kx + 2, ky + 11, r, r * 0.72, "#000000", 0.5)
            c.ellipse(kx, ky + 5, r, r * 0.72, "#8a887c")
            c.ellipse(kx, ky, r, r * 0.72, c.linear(["#4c4b46", "#1c1b1a"], 0, 0, 1, 1), stroke="#c9c6b6", width=2.4)
            c.path(f"M{num(kx - 6)} {num(ky - 2)}h12M{num(kx - 5)} {num(ky + 4)}h9", stroke="#efece0", width=2.2, opacity=0.75,
                   cap="round")
    c.rect(mid - bw * 0.26, by + bh * 0.955, bw * 0.52, 26, c.linear(["#4c4b46", "#161514"]), round_=12)
    # carbon paper and a fair copy at its right
    with c.moved(w * 0.865, h * 0.875, turn=8):
        c.rect(-150, -34, 300, 110, "#000000", 0.3)
        c.path(points([(-160, -40), (140, -44), (190, 62), (-190, 66)]), "#efe6cc")
        c.path(points([(-140, -52), (150, -50), (206, 44), (-164, 46)]), c.linear(["#454a70", "#20233f", "#14162c"], 0, 0, 1, 1))
        c.path(points([(-100, -50), (-40, -50), (-60, 46), (-140, 46)]), "#9aa0d0", opacity=0.14)
    tag(c, w - 44, h - 26, "#e0cfae")


def computer_desk(c, caption, screen):
    """A desk of the nineties: bulging screen with rows of records, journals, a manuscript, a lamp."""
    with mount(c, caption, "#dcdcd2") as (x, y, w, h):
        wall = "#6f8288"
        c.rect(x, y, w, h, c.linear([lighter(wall, 0.18), wall, darker(wall, 0.4)], 0, 0, 1, 0.7))
        # blinds at the left
        for k in range(19):
            by = y + h * 0.04 + k * h * 0.029
            c.rect(x + w * 0.03, by, w * 0.28, h * 0.019, c.linear(["#f4efd8", "#c7c6ae"]))
        glow(c, x + w * 0.17, y + h * 0.3, w * 0.34, h * 0.5, "#fff4cf", 0.40)
        # shelf above
        sx, sy, sw = x + w * 0.60, y + h * 0.28, w * 0.36
        c.rect(sx + 8, sy + 22, sw, 30, "#000000", 0.25)
        board(c, sx, sy, sw, 22, "#8a6a48", 4)
        k = sx + 12
        while k < sx + sw - 50:
            bw, bh = c.dice.between(24, 52), h * c.dice.between(0.13, 0.19)
            tone = c.dice.pick(["#7a3b2c", "#c9b98a", "#3f5a6a", "#4c6b58", "#d9cfae", "#8a6a3a", "#5a4a6a"])
            c.rect(k, sy - bh, bw, bh, c.linear([lighter(tone, 0.25), tone, darker(tone, 0.35)], 0, 0, 1, 0))
            c.rect(k + 4, sy - bh * 0.86, bw - 8, bh * 0.16, "#f3ead0", 0.75)
            k += bw + 2
        # desk top
        ty = y + h * 0.735
        c.rect(x, ty, w, h, c.linear(["#b08a5c", "#8c6640", "#4f361f"]))
        grain(c, x, ty + 4, w, h * 0.26, "#8c6640", 14, strength=0.35)
        c.line(x, ty, x + w, ty, "#e0bd8a", 4, 0.6)
        # the computer: flat case, bulging screen on it
        cx, cw = x + w * 0.475, w * 0.36
        beige = "#cfc7ae"
        pool(c, cx, ty + 96, cw * 0.72, 34, 0.6)
        c.rect(cx - cw * 0.56, ty - 4, cw * 1.12, 92, c.linear([lighter(beige, 0.3), beige, darker(beige, 0.35)]), round_=7)
        c.rect(cx + cw * 0.10, ty + 20, cw * 0.36, 16, "#3a382f", round_=3)
        c.rect(cx + cw * 0.10, ty + 46, cw * 0.36, 10, "#8f8870", round_=3)
        c.path("".join(f"M{num(cx - cw * 0.5 + j * 12)} {num(ty + 20)}v46" for j in range(17)), stroke="#8f8870", width=4,
               opacity=0.7)
        c.circle(cx + cw * 0.03, ty + 60, 5, "#7bd68a")
        mx, my, mw, mh = cx - cw / 2, y + h * 0.225, cw, h * 0.47
        c.path(f"M{num(cx - 90)} {num(my + mh)}h180l34 {num(ty - my - mh)}h-248z", darker(beige, 0.3))
        c.rect(mx + 14, my + 20, mw, mh, "#000000", 0.22, 20)
        c.rect(mx, my, mw, mh, c.linear([lighter(beige, 0.42), beige, darker(beige, 0.30)], 0, 0, 0.8, 1), round_=20)
        ix, iy, iw, ih = mx + mw * 0.075, my + mh * 0.075, mw * 0.85, mh * 0.77
        c.rect(ix - 12, iy - 12, iw + 24, ih + 24, "#8f8870", round_=26)
        glass = (f"M{num(ix)} {num(iy + 16)}Q{num(ix + iw / 2)} {num(iy - 12)} {num(ix + iw)} {num(iy + 16)}Q{num(ix + iw + 10)} "
                 f"{num(iy + ih / 2)} {num(ix + iw)} {num(iy + ih - 16)}Q{num(ix + iw / 2)} {num(iy + ih + 12)} {num(ix)} "
                 f"{num(iy + ih - 16)}"
                 f"Q{num(ix - 10)} {num(iy + ih / 2)} {num(ix)} {num(iy + 16)}Z")
        c.path(glass, c.radial(["#1c4a52", "#0f2f38", "#071a20"]))
        with c.clipped(glass):
            lit = "#9fe8c8"
            c.text(ix + iw / 2, iy + 62, screen[0], 29, lit, font="sans", weight="bold", spacing=2)
            c.text(ix + iw / 2, iy + 96, screen[1], 22, lit, font="sans", opacity=0.9)
            c.rect(ix + 24, iy + 118, iw - 48, 34, "#2f7a72", 0.9)
            d = ""
            for r in range(8):
                ry = iy + 135 + r * 36
                for a, b in ((0.06, 0.14), (0.18, 0.55), (0.60, 0.74), (0.80, 0.94)):
                    d += f"M{num(ix + iw * a)} {num(ry)}h{num(iw * (b - a) * c.dice.between(0.55, 1))}"
            c.path(d, stroke=lit, width=8, opacity=0.75)
            c.path("".join(f"M{num(ix)} {num(iy + k * 6)}h{num(iw)}" for k in range(int(ih // 6) + 3)), stroke="#000000",
                   width=1.6, opacity=0.3)
            c.path(f"M{num(ix)} {num(iy)}L{num(ix + iw * 0.5)} {num(iy - 10)}L{num(ix + iw * 0.16)} {num(iy + ih)}H{num(ix)}Z",
                   "#ffffff",
                   opacity=0.06)
        c.circle(mx + mw * 0.88, my + mh * 0.93, 8, "#7bd68a")
        glow(c, cx, my + mh / 2, mw * 0.8, mh * 0.8, "#9fe8c8", 0.12)
        # keyboard
        kx, ky = cx, y + h * 0.895
        q = [(kx - 250, ky - 26), (kx + 230, ky - 26), (kx + 262, ky + 50), (kx - 284, ky + 50)]
        c.path(points([(a + 8, b + 12) for a, b in q]), "#000000", opacity=0.3)
        c.path(points(q), c.linear([lighter(beige, 0.4), darker(beige, 0.1)]))
        d = "".join(f"M{num(kx - 238 - r * 9 + k * (29.5 + r * 1.1))} {num(ky - 12 + r * 15)}h{num(22 + r)}" for r in range(4)
                    for k in range(16))
        c.path(d, stroke="#8f8870", width=11, opacity=0.8)
        c.path(d, stroke="#efe9d8", width=8)
        # journals at the left, manuscript at the right, a lamp
        jy = y + h * 0.90
        for k in range(11):
            tone = ("#8f3e2c", "#3f5a6a", "#c9b98a", "#4c6b58", "#d9cfae")[k % 5]
            t = 17
            jy -= t
            jx = x + w * 0.06 + c.dice.between(-8, 8)
            c.rect(jx, jy, 250, t, c.linear([lighter(tone, 0.35), tone, darker(tone, 0.3)]))
            c.rect(jx + 236, jy + 2, 14, t - 4, "#f3ead0")
        c.path(points([(x + w * 0.06 + 6, jy), (x + w * 0.06 + 246, jy), (x + w * 0.06 + 222, jy - 26),
                       (x + w * 0.06 + 34, jy - 26)]),
               c.linear(["#efe6cc", "#d6c79c"]), stroke="#8a744a", width=1.5)
        q = [(x + w * 0.735, y + h * 0.80), (x + w * 0.90, y + h * 0.80), (x + w * 0.96, y + h * 0.93),
             (x + w * 0.75, y + h * 0.935)]
        c.path(points([(a + 7, b + 9) for a, b in q]), "#000000", opacity=0.3)
        c.path(points(q), c.linear(["#fffaea", "#e6d9b8"], 0, 0, 1, 1))
        c.path("".join(f"M{num(x + w * 0.748 + k * 2)} {num(y + h * (0.82 + 0.0125 * k))}"
                       f"h{num(w * (0.14 + 0.004 * k) * c.dice.between(0.6, 1))}"
                       for k in range(8)), stroke=INK, width=3.4, dash="16 5", opacity=0.55)
        lx, ly = x + w * 0.935, y + h * 0.775
        c.ellipse(lx, ly + 6, 74, 17, "#2c2620")
        c.path(f"M{num(lx)} {num(ly)}L{num(lx + 26)} {num(ly - 170)}L{num(lx - 96)} {num(ly - 268)}", stroke="#3a332b", width=11,
               join="round")
        c.path(f"M{num(lx - 150)} {num(ly - 222)}L{num(lx - 84)} {num(ly - 300)}L{num(lx - 62)} {num(ly - 248)}Z",
               c.linear(["#a5321f", "#6b1c10"]))
        glow(c, lx - 122, ly - 212, 120, 90, "#ffe7a6", 0.75)
        glow(c, lx - 170, ly + 70, 260, 70, "#ffe7a6", 0.55)
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.7, "#000000", 0.04), (1, "#05080a", 0.45)], 0.46, 0.45, 0.8))


def seal_rack(c, issuer, kind, number, date, about, wood="#7a4a2c", surface="#3a2c24"):
    """A rack of seals hanging by their turned handles, faces down and unseen; pad, register and decree."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#5a5246", "#3f382f", "#2a241d"], 0, 0, 1, 0.6))
    glow(c, w * 0.3, h * 0.16, w * 0.7, h * 0.6, "#ffe2a8", 0.40)
    foot = h * 0.66
    board(c, -20, foot, w + 40, h * 0.4, surface, 30)
    c.rect(0, foot, w, 7, "#b98a58", 0.5)
    # the rack: two posts, a pierced bar, a tray below
    rx, rw, ry = w * 0.055, w * 0.50, h * 0.215
    for px in (rx, rx + rw - 30):
        c.rect(px, ry - 40, 30, foot + 30 - ry + 40, c.linear([lighter(wood, 0.3), wood, darker(wood, 0.5)], 0, 0, 1, 0))
        c.circle(px + 15, ry - 44, 20, c.linear([lighter(wood, 0.4), darker(wood, 0.3)], 0, 0, 1, 1))
    pool(c, rx + rw / 2, foot + 34, rw * 0.6, 30, 0.8)
    board(c, rx - 26, foot + 6, rw + 52, 34, wood, 5)
    handles = ["#5a2418", "#2c2118", "#8a5a2c", "#43281a", "#6b3a1c", "#241a14"]
    n = 6
    for k in range(n):
        cx = rx + 30 + (rw - 60) * (k + 0.5) / n
        tone, s = handles[k % len(handles)], c.dice.between(1.30, 1.50)
        top = ry - 20 * s
        fill = c.linear([lighter(tone, 0.45), tone, darker(tone, 0.5)], 0, 0, 1, 0)
        c.path(f"M{num(cx - 30 * s)} {num(top)}q0 {num(-44 * s)} {num(30 * s)} {num(-44 * s)}q{num(30 * s)} 0 {num(30 * s)} "
               f"{num(44 * s)}"
               f"q0 {num(26 * s)} {num(-19 * s)} {num(34 * s)}h{num(-22 * s)}q{num(-19 * s)} {num(-8 * s)} {num(-19 * s)} "
               f"{num(-34 * s)}z", fill)
        c.path(f"M{num(cx - 14 * s)} {num(top - 30 * s)}q-10 8 -9 30", stroke="#fff3dc", width=5, opacity=0.55, cap="round")
        c.path(f"M{num(cx - 12 * s)} {num(ry + 34)}L{num(cx - 17 * s)} {num(ry + 150 * s)}h{num(34 * s)}L{num(cx + 12 * s)} "
               f"{num(ry + 34)}Z", fill)
        base = ry + 150 * s
        c.rect(cx - 34 * s, base, 68 * s, 30, c.linear(["#e6c878", "#b98f3e", "#6b4c18"], 0, 0, 1, 0), round_=4)
        c.rect(cx - 40 * s, base + 28, 80 * s, 24, c.linear(["#d9b45a", "#8a6420"], 0, 0, 1, 0), round_=3)
        c.rect(cx - 38 * s, base + 51, 76 * s, 8, "#7a1f16")
        c.rect(cx - 20, ry + 64, 40, 30, c.linear(["#fbf3dc", "#e0d0a4"]), round_=2)
        c.path(f"M{num(cx - 12)} {num(ry + 74)}h24M{num(cx - 12)} {num(ry + 84)}h15", stroke=INK, width=3, opacity=0.6)
    board(c, rx - 12, ry - 2, rw + 24, 38, wood, 5)
    # the decree leans at the right
    px, py, pw, ph = w * 0.60, h * 0.055, w * 0.345, h * 0.64
    with c.moved(px, py, turn=1.6):
        leaf(c, 0, 0, pw, ph, "#f4eddb", age="#c0ab78", edge=0.5, shadow=34, fibres=50)
        ink = "#25211d"
        left, tw = pw * 0.09, pw * 0.82
        c.text(left, 66, issuer, 29, ink, weight="bold", anchor="start", spacing=1.5)
        c.text(left, 104, number, 25, ink, anchor="start")
        c.text(left + tw, 142, date, 24, ink, italic=True, anchor="end")
        c.text(pw / 2, 226, kind, 52, ink, font="display", weight="bold", spacing=4)
        for i, line in enumerate(about):
            c.text(pw / 2, 270 + i * 36, line, 28, ink, italic=True)
        at = 292 + 36 * len(about)
        for lines in (3, 4, 4, 3):
            if at + lines * 30 > ph - 30:
                break
            at = bars(c, left, at + 12, tw, lines, 30, 8, ink, indent=34, last=c.dice.between(0.3, 0.8), strength=0.5) + 8
    c.mark("so", px + pw * 0.3, py + 100)
    # red pad and open register in front
    qx, qy = w * 0.135, h * 0.815
    pool(c, qx + 120, qy + 76, 190, 26, 0.6)
    c.rect(qx - 20, qy - 4, 290, 84, c.linear(["#6d726c", "#3a3f3b"]), round_=14)
    c.rect(qx - 8, qy - 18, 266, 76, c.linear(["#8f948c", "#565b56"]), round_=12)
    c.rect(qx + 8, qy - 8, 234, 54, c.linear(["#c2382a", "#8f1f18", "#6b130f"], 0, 0, 0.4, 1), round_=6)
    c.path("".join(f"M{num(qx + c.dice.between(16, 230))} {num(qy + c.dice.between(-2, 40))}h.1" for _ in range(90)),
           stroke="#e0584a", width=3,
           cap="round", opacity=0.6)
    gx, gy, gw = w * 0.37, h * 0.755, w * 0.44
    c.path(points([(gx - 20, gy + 14), (gx + gw + 20, gy + 14), (gx + gw + 70, gy + h * 0.185), (gx - 70, gy + h * 0.185)]),
           "#000000", opacity=0.35)
    c.path(points([(gx - 8, gy - 6), (gx + gw + 8, gy - 6), (gx + gw + 56, gy + h * 0.175), (gx - 56, gy + h * 0.175)]), "#27413c")
    for side in (0, 1):
        a, b = (gx, gx + gw / 2) if side == 0 else (gx + gw / 2, gx + gw)
        fa, fb = (gx - 44, gx + gw / 2) if side == 0 else (gx + gw / 2, gx + gw + 44)
        c.path(points([(a, gy), (b, gy), (fb, gy + h * 0.162), (fa, gy + h * 0.162)]),
               c.linear(["#e3d6b2", "#f8f1dc"] if side == 0 else ["#f8f1dc", "#d9c9a0"], 0, 0, 1, 0))
        d = v = ""
        for r in range(7):
            t = (r + 0.6) / 7
            yy = gy + h * 0.162 * t
            x0, x1 = a + (fa - a) * t, b + (fb - b) * t
            v += f"M{num(x0 + 8)} {num(yy + 9)}H{num(x1 - 8)}"
            for s0, s1 in ((0.05, 0.14), (0.22, 0.62), (0.72, 0.94)):
                if c.dice.chance(0.85) and not (side and r > 3):
                    d += f"M{num(x0 + (x1 - x0) * s0)} {num(yy)}h{num((x1 - x0) * (s1 - s0) * c.dice.between(0.5, 1))}"
        c.path(v, stroke="#7f95a8", width=1.4, opacity=0.7)
        c.path(d, stroke="#27304a", width=5.5, dash="15 5", opacity=0.65)
        c.path("".join(f"M{num(a + (b - a) * s)} {num(gy + 4)}L{num(fa + (fb - fa) * s)} {num(gy + h * 0.16)}"
                       for s in (0.18, 0.67)),
               stroke="#b5544a", width=1.6, opacity=0.6)
    c.path(f"M{num(gx + gw / 2)} {num(gy)}v{num(h * 0.162)}", stroke="#6b5326", width=5, opacity=0.4)
    tag(c, w - 44, h - 26, "#e6d3b0")


def signing_table(c, title, date, cloth="#2f5a46", leather="#5a1f1c"):
    """A long baize table seen along its length; a text in leather lies open with two pens; the chairs are empty."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear(["#6b5a48", "#4a3c30", "#2c231c"]))
    # panelled wall with tall lights
    for k in range(7):
        px = w * (0.01 + 0.145 * k)
        c.rect(px, h * 0.03, w * 0.115, h * 0.33, c.linear(["#8a7458", "#6b5842"], 0, 0, 1, 1))
        c.rect(px + 10, h * 0.03 + 10, w * 0.115 - 20, h * 0.33 - 20, "none", stroke="#c9a868", width=3, opacity=0.6)
        c.rect(px + 18, h * 0.03 + 18, w * 0.115 - 36, h * 0.33 - 36, "none", stroke="#3a2c1e", width=2, opacity=0.5)
    for k in (0.22, 0.51, 0.80):
        glow(c, w * k, h * 0.13, 210, 190, "#ffe6ae", 0.75)
        c.path(f"M{num(w * k - 18)} {num(h * 0.17)}h36M{num(w * k)} {num(h * 0.17)}v34", stroke="#c9a868", width=6)
        for s in (-18, 0, 18):
            c.path(f"M{num(w * k + s - 6)} {num(h * 0.165)}q6 -34 12 0z", "#fff3cf")
    c.rect(0, h * 0.37, w, 14, "#3a2c1e", 0.7)
    # empty chairs along the far side
    for k in range(8):
        cx = w * (0.065 + 0.124 * k)
        c.rect(cx - 62, h * 0.265, 124, h * 0.24, c.linear(["#7c2a24", "#571914", "#3a0f0c"]), round_=26)
        c.rect(cx - 62, h * 0.265, 124, h * 0.24, "none", stroke="#b98a44", width=6, round_=26)
        c.path("".join(f"M{num(cx + a)} {num(h * b)}h.1" for a in (-28, 0, 28) for b in (0.325, 0.385, 0.445)), stroke="#2c0a08",
               width=9, cap="round",
               opacity=0.6)
    # the table
    ty = h * 0.475
    top = [(-40, ty), (w + 40, ty), (w + 40, h + 20), (-40, h + 20)]
    c.path(points(top), c.linear([lighter(cloth, 0.14), cloth, darker(cloth, 0.5)]))
    glow(c, w * 0.5, h * 0.66, w * 0.62, h * 0.36, "#fff0c0", 0.30)
    nap = "".join(f"M{num(c.dice.between(0, w))} {num(ty + c.dice.between(0, h - ty))}h{num(c.dice.between(3, 15))}"
                  for _ in range(420))
    c.path(nap, stroke=darker(cloth, 0.5), width=1.5, opacity=0.4)
    c.line(0, ty, w, ty, lighter(cloth, 0.4), 3, 0.6)
    # at each place: a sheet, a glass, a small microphone
    for k in range(8):
        cx = w * (0.065 + 0.124 * k)
        if 0.33 < cx / w < 0.68:
            continue
        c.path(points([(cx - 58, ty + 20), (cx + 34, ty + 20), (cx + 42, ty + 56), (cx - 64, ty + 56)]),
               c.linear(["#fffaea", "#ded3b4"]))
        c.path("".join(f"M{num(cx - 48)} {num(ty + 29 + j * 7)}h{num(c.dice.between(40, 76))}" for j in range(3)), stroke=INK,
               width=2, opacity=0.4)
        c.path(f"M{num(cx + 54)} {num(ty + 12)}l5 44h24l5 -44z", c.linear([(0, "#ffffff", 0.55), (1, "#cfe0dc", 0.30)]))
        c.ellipse(cx + 71, ty + 12, 17, 5, "#ffffff", 0.6)
        c.path(f"M{num(cx - 8)} {num(ty + 14)}q-4 -50 12 -72", stroke="#1c1c1a", width=5)
        c.ellipse(cx + 6, ty - 60, 9, 15, "#1c1c1a")
    # the text
    x, y, bw, bh = w * 0.235, h * 0.545, w * 0.53, h * 0.375
    c.path(points([(x + 26, y + 14), (x + bw + 6, y + 14), (x + bw + 66, y + bh + 26), (x - 34, y + bh + 26)]), "#000000",
           opacity=0.35)
    c.path(points([(x - 14, y - 12), (x + bw + 14, y - 12), (x + bw + 54, y + bh + 12), (x - 54, y + bh + 12)]),
           c.linear([lighter(leather, 0.2), leather, darker(leather, 0.3)]))
    c.path(points([(x - 6, y - 5), (x + bw + 6, y - 5), (x + bw + 42, y + bh + 4), (x - 42, y + bh + 4)]), stroke="#d9b45a",
           width=2.4)
    mid = x + bw / 2
    for side in (-1, 1):
        q = [(mid, y), (mid + side * bw * 0.485, y), (mid + side * (bw * 0.485 + 34), y + bh - 6), (mid, y + bh - 2)]
        c.path(points(q), c.linear(["#d8cbaa", "#f7f0dc", "#fffaea"] if side > 0 else ["#fffaea", "#f7f0dc", "#cfc09a"], 0, 0, 1,
                                   0))
        for j in range(1, 4):
            c.path(points([(mid + side * (bw * 0.485 + j * 2), y + 3), (mid + side * (bw * 0.485 + 34 + j * 3), y + bh - 6 + j)],
                          False),
                   stroke="#b9a878", width=1.4)
    lc = mid - bw * 0.255
    for i, line in enumerate(title):
        c.text(lc, y + bh * (0.33 + 0.155 * i), line, 39 if i == 0 else 35, "#26211b", font="display", weight="bold", spacing=2)
    c.path(f"M{num(lc - 80)} {num(y + bh * 0.62)}h160", stroke=leather, width=3)
    c.text(lc, y + bh * 0.76, date, 31, "#26211b", italic=True)
    bars(c, mid + bw * 0.055, y + bh * 0.13, bw * 0.40, 9, 35, 8.5, "#26211b", indent=30, last=0.4, strength=0.5)
    c.path(f"M{num(mid)} {num(y)}V{num(y + bh)}", stroke="#5a4622", width=8, opacity=0.25)
    c.path(f"M{num(mid + 3)} {num(y - 14)}C{num(mid + 40)} {num(y + bh * 0.5)} {num(mid - 20)} {num(y + bh * 0.8)} {num(mid + 24)} "
           f"{num(y + bh + 42)}",
           stroke="#a5321f", width=13)
    # two pens and a rocking blotter
    for px, py, turn in ((w * 0.80, h * 0.685, -24), (w * 0.83, h * 0.745, -18)):
        with c.moved(px, py, turn=turn):
            c.rect(-8, 6, 190, 14, "#000000", 0.3, 7)
            c.path("M0 0L34 -9H182Q192 -6 192 0Q192 6 182 9H34Z", c.linear(["#3d4650", "#12161b"]))
            c.path("M0 0L34 -8V8Z", "#d9b45a")
            c.rect(112, -9, 9, 18, "#d9b45a")
    bx, by = w * 0.085, h * 0.73
    pool(c, bx + 86, by + 78, 130, 22, 0.5)
    c.path(f"M{num(bx)} {num(by + 30)}Q{num(bx + 86)} {num(by + 118)} {num(bx + 172)} {num(by + 30)}Z", "#efe6cc",
           stroke="#b9a878", width=2)
    c.rect(bx - 4, by + 16, 180, 18, c.linear(["#8a5f38", "#4a2f18"]), round_=6)
    c.circle(bx + 86, by - 2, 20, c.radial(["#d99a5a", "#5a3416"], 0.35, 0.3, 0.7))
    c.rect(0, 0, w, h, c.radial([(0, "#000000", 0), (0.65, "#000000", 0.06), (1, "#0a0604", 0.5)], 0.5, 0.55, 0.75))
    tag(c, w - 44, h - 26, "#dfe6d0")


def reception_table(c, caption, sign, year, cloth="#3f7a66", folder="#7a2a22"):
    """A reception table before a congress: a sign, delegates' folders fanned out, lotus, a register."""
    with mount(c, caption, "#e6e2d2") as (x, y, w, h):
        wall = "#d8cdb0"
        c.rect(x, y, w, h, c.linear([lighter(wall, 0.3), wall, darker(wall, 0.25)], 0, 0, 1, 0.5))
        # a curtain of pale silk behind
        for k in range(24):
            fx = x + w * k / 23
            c.rect(fx - w * 0.022, y, w * 0.044, h * 0.6,
                   c.linear([(0, "#8a7a4a", 0.26), (0.5, "#fffaea", 0.30), (1, "#8a7a4a", 0.26)], 0, 0, 1, 0))
        beam(c, [(x, y), (x + w * 0.55, y), (x + w * 0.9, y + h * 0.7), (x + w * 0.1, y + h * 0.7)], 0.35)
        # the sign
        sx, sy, sw, sh = x + w * 0.275, y + h * 0.085, w * 0.45, h * 0.31
        cast(c, sx, sy, sw, sh, 30, 0.3)
        c.rect(sx - 14, sy - 14, sw + 28, sh + 28, c.linear(["#c9995a", "#8a5f2c"]), round_=6)
        c.rect(sx, sy, sw, sh, c.linear(["#1f4a40", "#17382f", "#0f2720"], 0, 0, 1, 1))
        c.rect(sx + 14, sy + 14, sw - 28, sh - 28, "none", stroke="#d9b45a", width=2)
        for i, line in enumerate(sign):
            c.text(sx + sw / 2, sy + sh * (0.37 + 0.25 * i), line, 62, "#f4dfa4", font="display", weight="bold", spacing=4)
        c.text(sx + sw / 2, sy + sh * 0.86, year, 40, "#f4dfa4", font="display", spacing=8)
        for px in (sx + 60, sx + sw - 60):
            c.rect(px - 9, sy + sh + 12, 18, h * 0.20, c.linear(["#a87a44", "#5f3f1c"], 0, 0, 1, 0))
        # the table
        ty = y + h * 0.60
        top = [(x + w * 0.03, ty), (x + w * 0.97, ty), (x + w + 60, y + h * 0.84), (x - 60, y + h * 0.84)]
        c.path(points(top), c.linear([lighter(cloth, 0.34), cloth]))
        c.rect(x, y + h * 0.84, w, h * 0.2, c.linear([cloth, darker(cloth, 0.45)]))
        folds = ""
        for k in range(22):
            fx = x + w * (k + c.dice.between(0.2, 0.8)) / 22
            folds += (f"M{num(fx)} {num(y + h * 0.845)}q{num(c.dice.between(-12, 12))} 60 {num(c.dice.between(-8, 8))} "
                      f"{num(h * 0.18)}")
        c.path(folds, stroke=darker(cloth, 0.6), width=16, opacity=0.3)
        with c.moved(-14, 0):
            c.path(folds, stroke=lighter(cloth, 0.5), width=8, opacity=0.25)
        c.line(x, y + h * 0.84, x + w, y + h * 0.84, lighter(cloth, 0.55), 3, 0.6)
        # folders in a fan
        ox, oy = x + w * 0.255, y + h * 0.985
        for k in range(9):
            a = -44 + k * 9.5
            tone = lighter(folder, 0.10 * (k % 2))
            with c.moved(ox, oy, turn=round(a * 0.9, 1), scale=(1.35, 1.02)):
                c.rect(-72, -330, 152, 236, "#000000", 0.20, 5)
                c.rect(-76, -336, 152, 236, c.linear([lighter(tone, 0.25), tone, darker(tone, 0.3)], 0, 0, 1, 0.6), round_=5)
                c.rect(-46, -310, 92, 58, c.linear(["#f7eed4", "#e0cf9e"]), round_=2)
                c.path("M-34 -292h68M-34 -278h44", stroke=INK, width=4, opacity=0.6)
                c.rect(-76, -132, 152, 6, "#d9b45a", 0.8)
        # the vase
        vx, vy = x + w * 0.555, y + h * 0.755
        pool(c, vx + 14, vy + 8, 110, 22, 0.5)
        for a, ln, bud in ((-0.42, 210, 62), (-0.16, 262, 74), (0.12, 226, 60), (0.36, 190, 66), (0.0, 160, 56)):
            ex, ey = vx + sin(a) * ln, vy - 100 - cos(a) * ln * 0.86
            c.path(f"M{num(vx)} {num(vy - 96)}Q{num(vx + sin(a) * ln * 0.3)} {num(vy - 100 - ln * 0.5)} {num(ex)} {num(ey)}",
                   stroke="#4c6b44", width=7)
            lotus(c, ex, ey + 8, bud, "#e6a09c" if bud > 60 else "#f0b8ae")
        for a, r in ((-0.9, 84), (0.85, 92)):
            lx, ly = vx + sin(a) * 190, vy - 150
            c.path(f"M{num(vx)} {num(vy - 96)}Q{num(vx + sin(a) * 90)} {num(vy - 170)} {num(lx)} {num(ly)}", stroke="#4c6b44",
                   width=6)
            c.ellipse(lx, ly, r, r * 0.36, c.linear(["#8fae7c", "#4f7048"], 0, 0, 1, 1))
            c.path("".join(f"M{num(lx)} {num(ly)}L{num(lx + cos(t * pi / 5) * r * 0.92)} {num(ly + sin(t * pi / 5) * r * 0.32)}"
                           for t in range(10)),
                   stroke="#3a5a38", width=1.6, opacity=0.6)
        c.path(f"M{num(vx - 30)} {num(vy - 100)}Q{num(vx - 84)} {num(vy - 40)} {num(vx - 44)} {num(vy + 8)}H{num(vx + 44)}"
               f"Q{num(vx + 84)} {num(vy - 40)} {num(vx + 30)} {num(vy - 100)}Z", c.linear(["#f4f6ee", "#cfdcd8", "#7f9aa0"], 0, 0,
                                                                                           1, 0))
        c.path(f"M{num(vx - 62)} {num(vy - 44)}q62 22 124 0M{num(vx - 56)} {num(vy - 24)}q56 20 112 0", stroke="#2f5a8a", width=4,
               opacity=0.7)
        c.ellipse(vx, vy - 100, 30, 8, "#5a6f70")
        # the register
        gx, gy, gw, gh = x + w * 0.665, y + h * 0.675, w * 0.235, h * 0.125
        c.path(points([(gx - 8, gy + 14), (gx + gw + 14, gy + 14), (gx + gw + 54, gy + gh + 22), (gx - 20, gy + gh + 22)]),
               "#000000", opacity=0.3)
        for side in (0, 1):
            a, b = gx + gw * side / 2, gx + gw * (side + 1) / 2
            fa, fb = gx - 16 + (gw + 52) * side / 2, gx - 16 + (gw + 52) * (side + 1) / 2
            c.path(points([(a, gy), (b, gy), (fb, gy + gh), (fa, gy + gh)]),
                   c.linear(["#fffaea", "#e3d6b2"], side, 0, 1 - side, 0.3))
            rows = "".join(f"M{num(a + (fa - a) * t + 14)} {num(gy + gh * t)}h{num((b - a) * c.dice.between(0.3, 0.8))}" for t in
                           [0.14 + 0.12 * k for k in range(7 - 3 * side)])
            c.path(rows, stroke="#27304a", width=4, dash="13 5", opacity=0.6)
        c.path(f"M{num(gx + gw * 0.80)} {num(gy + gh * 0.72)}l92 -46", stroke="#1f2a3c", width=9, cap="round")
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.72, "#000000", 0.03), (1, "#1a1208", 0.35)], 0.5, 0.45, 0.8))


def slip_tray(c, title, place, year, wood="#8a5c36", surface="#3b2a26"):
    """A wooden tray of summary slips, and a volume of records open beside it; strokes, not characters."""
    w, h = c.width, c.height
    table(c, surface, (0.42, 0.14))
    # the open volume at the left
    vx, vy, vw, vh = w * 0.045, h * 0.09, w * 0.44, h * 0.62
    cast(c, vx, vy, vw, vh, 44, 0.45)
    for k in range(5, 0, -1):
        c.rect(vx - k * 2, vy + k * 3, vw + 4 * k, vh, "#d9c596" if k % 2 else "#8f7344")
    for side in (0, 1):
        px = vx + vw * side / 2
        c.rect(px, vy, vw / 2, vh, c.linear(["#f0e2ba", "#e3d09c", "#c9b078"] if side else ["#c9b078", "#e6d5a6", "#efe0b6"],
                                            1 - side, 0, side, 0.2))
        for k in range(5):
            cx = px + vw * (0.055 + 0.098 * k)
            at = vy + vh * 0.07
            end = vy + vh * (0.93 if c.dice.chance(0.6) else c.dice.between(0.5, 0.8))
            while at < end:
                ln = c.dice.between(20, 40)
                brush(c, cx, at, ln, c.dice.between(7, 10), "#2a1d14", 0.84, c.dice.between(-0.06, 0.06))
                at += ln + c.dice.between(7, 12)
        if side:
            for t in (0.2, 0.52):
                brush(c, px + vw * 0.105, vy + vh * t, 92, 15, "#b5341f", 0.9, 0.10)
    c.rect(vx + vw / 2 - 44, vy, 88, vh, c.linear([(0, "#3a2410", 0), (0.5, "#3a2410", 0.4), (1, "#3a2410", 0)], 0, 0, 1, 0))
    # the tray at the right, in depth
    tx, tw, ty, th = w * 0.545, w * 0.40, h * 0.16, h * 0.66
    pool(c, tx + tw / 2, ty + th + 20, tw * 0.62, 50, 0.8)
    lean = 54
    c.path(points([(tx + lean, ty), (tx + tw - lean, ty), (tx + tw, ty + th), (tx, ty + th)]), darker(wood, 0.62))
    rows = 17
    for k in range(rows):
        t = (k + 0.6) / rows
        cy = ty + th * 0.96 * t + 10
        half = (tw / 2 - lean) + lean * t - 20
        cx = tx + tw / 2
        ch = 58 + 44 * t
        tone = ("#f3e8cb", "#e9dab4", "#f6eed8", "#e2d2a8")[k % 4]
        c.rect(cx - half + 5, cy - ch + 7, 2 * half, ch, "#000000", 0.20)
        c.rect(cx - half, cy - ch, 2 * half, ch, c.linear([lighter(tone, 0.3), tone, darker(tone, 0.14)]))
        c.line(cx - half, cy - ch, cx + half, cy - ch, "#fffaf0", 1.8, 0.8)
        if k % 4 == 2 and k < rows - 2:
            gx = cx - half + 2 * half * (0.10 + 0.22 * ((k // 4) % 4))
            c.path(f"M{num(gx)} {num(cy - ch + 1)}l9 -28h{num(half * 0.34)}l9 28z", c.linear(["#d98a5a", "#b5603a"]))
        c.path(f"M{num(cx - half + 20)} {num(cy - ch + 14)}h{num(half * c.dice.between(0.5, 1.2))}", stroke=INK, width=4,
               dash="15 5", opacity=0.5)
    # the front slip carries the title
    half, fy, fh = tw / 2 - 24, ty + th * 0.70, 246
    cx = tx + tw / 2
    cast(c, cx - half, fy, 2 * half, fh, 10, 0.3)
    c.rect(cx - half, fy, 2 * half, fh, c.linear(["#fbf3df", "#efe2c0"]))
    for i, line in enumerate(title):
        c.text(cx, fy + 60 + i * 46, line, 35 if i == 0 else 30, INK, weight="bold", spacing=1.5)
    c.line(cx - half + 30, fy + 66 + 46 * len(title) - 32, cx + half - 30, fy + 66 + 46 * len(title) - 32, "#b5341f", 2, 0.8)
    c.text(cx, fy + 72 + 46 * len(title), f"{place} · {year}", 29, INK, italic=True)
    board(c, tx - 12, ty + th - 24, tw + 24, 118, wood, 12)
    for side in (-1, 1):
        xa = cx + side * (tw / 2 - lean)
        xb = cx + side * (tw / 2 + 12)
        c.path(points([(xa, ty), (xa + side * 16, ty), (xb + side * 4, ty + th + 40), (xb - side * 14, ty + th + 40)]),
               c.linear([lighter(wood, 0.3), wood, darker(wood, 0.3)]))
    c.rect(cx - 74, ty + th + 4, 148, 46, c.linear(["#e6c878", "#8a6420"]), round_=5)
    c.rect(cx - 62, ty + th + 12, 124, 30, "#f7eed4")
    c.path(f"M{num(cx - 44)} {num(ty + th + 27)}h88", stroke=INK, width=5, dash="17 5", opacity=0.6)
    c.path(f"M{num(cx - 34)} {num(ty + th + 66)}q34 34 68 0", stroke="#d9b45a", width=9, cap="round")
    # three slips drawn out, and a pencil
    for px, py, turn in ((0.10, 0.735, -5), (0.26, 0.76, 3), (0.40, 0.725, -9)):
        with c.moved(w * px, h * py, turn=turn):
            cast(c, 0, 0, 270, 158, 14, 0.35)
            c.rect(0, 0, 270, 158, c.linear(["#fbf4e2", "#eadcb8"], 0, 0, 1, 1))
            c.line(16, 36, 254, 36, "#b5341f", 1.8, 0.7)
            c.line(66, 8, 66, 150, "#b5341f", 1.2, 0.5)
            bars(c, 80, 22, 150, 1, 20, 8, INK, last=0.7, strength=0.6)
            bars(c, 80, 60, 168, 4, 24, 6.5, INK, last=0.5, strength=0.5)
            bars(c, 18, 60, 36, 2, 24, 6.5, INK, last=1, strength=0.5)
