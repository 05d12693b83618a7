"""Behind glass: an open volume, a row of woodblocks."""
from draw.canvas import box, num, points
from draw.ground import mount, pool
from draw.interior import visitor
from draw.paper import brush
from draw.tone import INK, darker, lighter


def volume_under_glass(c, caption, lines, year):
    """A volume open on its cradle in a tall glass case; the emperor's notes stand out in vermilion."""
    with mount(c, caption, "#e3d7c0") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#241a1c", "#35221f", "#1a1112"]))
        # a wall hung with faint silk bands
        for k in range(11):
            px = x + w * k / 11
            c.rect(px, y, w / 11, h * 0.72, c.linear([(0, "#000000", 0.30), (0.5, "#8d4a34", 0.16), (1, "#000000", 0.30)], 0, 0, 1, 0))
        c.rect(x, y + h * 0.72, w, h * 0.28, c.linear(["#3a2519", "#1a100b"]))
        c.ellipse(x + w * 0.5, y + h * 0.42, w * 0.62, h * 0.40, c.radial([(0, "#ffd28a", 0.40), (1, "#ffd28a", 0)]))
        cx, top, base = x + w * 0.5, y + h * 0.055, y + h * 0.705
        gw = w * 0.80
        # lamp and its cone
        c.path(points([(cx - 60, top + 40), (cx + 60, top + 40), (cx + gw * 0.47, base), (cx - gw * 0.47, base)]),
               c.linear([(0, "#fff4d0", 0.60), (1, "#fff4d0", 0.05)]))
        # plinth
        c.path(points([(cx - gw / 2, base), (cx + gw / 2, base), (cx + gw / 2 - 14, y + h * 0.975), (cx - gw / 2 + 14, y + h * 0.975)]),
               c.linear(["#7d4a2c", "#5a3420", "#331c10"], 0, 0, 1, 0))
        c.rect(cx - gw / 2 - 16, base - 12, gw + 32, 30, c.linear(["#c9975a", "#7d5228"]), round_=4)
        # carved clouds on the plinth's panel
        c.rect(cx - gw * 0.44, base + 44, gw * 0.88, h * 0.185, "none", stroke="#c9975a", width=3, opacity=0.7)
        for k in range(5):
            qx = cx + gw * (-0.34 + 0.17 * k)
            for side in (-1, 1):
                c.path(f"M{num(qx)} {num(base + h * 0.175)}q{num(side * 54)} 6 {num(side * 50)} -34q{num(-side * 4)} -30 "
                       f"{num(-side * 34)} -24q{num(-side * 22)} 10 {num(-side * 8)} 26",
                       stroke="#c9975a", width=3, opacity=0.35)
        pw, ph = gw * 0.60, h * 0.135
        py = base + 66
        c.rect(cx - pw / 2 + 5, py + 7, pw, ph, "#000000", 0.4, 4)
        c.rect(cx - pw / 2, py, pw, ph, c.linear(["#f9eed0", "#e9d4a0", "#cdb274"], 0, 0, 1, 1), round_=3)
        c.rect(cx - pw / 2 + 9, py + 9, pw - 18, ph - 18, "none", stroke="#8f2414", width=1.8)
        for i, line in enumerate(lines):
            c.text(cx, py + ph * (0.36 + 0.235 * i), line, (38, 29, 29)[i], ("#8f2414", INK, INK)[i], font="display" if i == 0
                   else "serif", weight="bold" if i == 0 else None, italic=i > 0)
        # cradle
        by = base - 20
        c.path(points([(cx - gw * 0.42, by - 60), (cx, by - 4), (cx + gw * 0.42, by - 60), (cx + gw * 0.36, by), (cx - gw * 0.36, by)]),
               c.linear(["#e9f1f1", "#9fb0b0"]), opacity=0.6)
        # the open leaves, tilted towards us
        bh = h * 0.40
        ttop = by - bh
        for side in (-1, 1):
            outer_b, outer_t = cx + side * gw * 0.43, cx + side * gw * 0.385
            for k in (5, 4, 3, 2, 1):
                c.path(points([(cx, by - 6 + k * 2), (outer_b + side * k * 2, by - 62 + k * 4), (outer_t + side * k * 2, ttop + k),
                               (cx, ttop + 42)]), "#d9bf86" if k % 2 else "#8f7040")
            page = (f"M{num(cx)} {num(by - 10)}Q{num(cx + side * gw * 0.16)} {num(by - 84)} {num(outer_b)} {num(by - 66)}L{num(outer_t)} "
                    f"{num(ttop)}"
                    f"Q{num(cx + side * gw * 0.15)} {num(ttop - 26)} {num(cx)} {num(ttop + 44)}Z")
            c.path(page, c.linear(["#fbf0cf", "#f0dcaa", "#d3b576"], 1 if side < 0 else 0, 0, 0 if side < 0 else 1, 0.5))
            with c.clipped(page):
                c.rect(cx - (90 if side < 0 else 0), ttop - 30, 90, bh + 40,
                       c.linear([(0, "#5a3a14", 0 if side < 0 else 0.5), (1, "#5a3a14", 0.5 if side < 0 else 0)], 0, 0, 1, 0))
                stains = "".join(f"M{num(cx + side * c.dice.between(20, gw * 0.42))} {num(c.dice.between(ttop, by))}h.1"
                                 for _ in range(60))
                c.path(stains, stroke="#9a6b30", width=6, cap="round", opacity=0.18)
                for k in range(7):
                    s = (k + 0.9) / 7.6
                    px = cx + side * (gw * 0.40 * s)
                    head = ttop + 44 - 60 * s * (1 - 0.45 * s) + 34
                    foot = by - 50 - 44 * s
                    at = head + c.dice.between(0, 26 if k % 3 else 120)
                    while at < foot - 30:
                        long = c.dice.between(22, 34)
                        brush(c, px + c.dice.between(-2, 2), at, long, c.dice.between(8, 11), "#241a14", 0.86, -0.03 * side)
                        at += long + c.dice.between(5, 9)
                # vermilion: a note in the upper margin, dots, a stroke across
                for j in range(4 if side > 0 else 2):
                    brush(c, cx + side * gw * (0.10 + 0.075 * j), ttop + 16 - 4 * j, 44, 15, "#c93a22", 0.95, 0.05)
                for j in range(7):
                    c.circle(cx + side * gw * c.dice.between(0.08, 0.38), ttop + bh * c.dice.between(0.3, 0.8), 7, "#c93a22", 0.9)
                if side > 0:
                    brush(c, cx + gw * 0.255, ttop + bh * 0.34, 190, 20, "#c93a22", 0.92, 0.10)
                    c.mark("but son", cx + gw * 0.262, ttop + bh * 0.52)
        # glass
        glass = points([(cx - gw / 2, top + 34), (cx + gw / 2, top + 34), (cx + gw / 2, base - 10), (cx - gw / 2, base - 10)])
        c.path(glass, c.linear([(0, "#ffffff", 0.16), (0.3, "#ffffff", 0.02), (0.7, "#ffffff", 0.02), (1, "#ffffff", 0.12)], 0, 0, 1,
                               0.2), stroke="#fff3d4", width=3)
        c.path(points([(cx - gw * 0.46, top + 50), (cx - gw * 0.30, top + 50), (cx - gw * 0.44, base - 40), (cx - gw * 0.46, base - 40)]),
               "#ffffff", opacity=0.10)
        c.path(points([(cx + gw * 0.38, top + 50), (cx + gw * 0.42, top + 50), (cx + gw * 0.30, base - 120),
                       (cx + gw * 0.27, base - 120)]), "#ffffff", opacity=0.08)
        c.rect(cx - gw / 2 - 12, top, gw + 24, 38, c.linear(["#c9975a", "#7d5228"]), round_=4)
        c.rect(cx - 64, top + 36, 128, 8, "#fffbe8")
        # how many that year, small on the glass
        c.rect(cx + gw * 0.405 - 66, top + 66, 132, 96, "#7c1c10", 0.9, round_=6)
        c.text(cx + gw * 0.405, top + 116, year[0], 46, "#fbe7b8", font="display", weight="bold")
        c.text(cx + gw * 0.405, top + 146, year[1], 20, "#fbe7b8", font="sans")
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.72, "#000000", 0.06), (1, "#000000", 0.55)], 0.5, 0.42, 0.78))


def woodblock_vitrine(c, caption, words, blocks=5, wall="#7a2a1e"):
    """Woodblocks standing side by side in a long lit case, two words on the wall above."""
    with mount(c, caption, "#e7dcc8") as (x, y, w, h):
        foot = y + h * 0.80
        c.rect(x, y, w, foot - y, c.linear([lighter(wall, 0.10), wall, darker(wall, 0.45)]))
        weave = "".join(f"M{num(x)} {num(y + k * 13)}h{num(w)}" for k in range(int((foot - y) // 13)))
        c.path(weave, stroke=darker(wall, 0.5), width=2, opacity=0.25)
        c.rect(x, foot, w, h * 0.3, c.linear(["#5d4a3c", "#33261e", "#1d1510"]))
        # roofs of a capital, drawn as a pale frieze behind the words
        frieze = ""
        for k in range(9):
            cx, base, half = x + w * (0.06 + 0.11 * k), y + h * 0.345, w * (0.050 if k % 2 else 0.062)
            rise = h * (0.055 if k % 2 else 0.075)
            frieze += (f"M{num(cx - half)} {num(base - rise * 0.2)}Q{num(cx - half * 0.5)} {num(base - rise * 0.25)} "
                       f"{num(cx - half * 0.28)} {num(base - rise)}h{num(half * 0.56)}"
                       f"Q{num(cx + half * 0.5)} {num(base - rise * 0.25)} {num(cx + half)} {num(base - rise * 0.2)}"
                       f"M{num(cx - half * 0.7)} {num(base - rise * 0.16)}v{num(rise * 0.5)}"
                       f"M{num(cx + half * 0.7)} {num(base - rise * 0.16)}v{num(rise * 0.5)}M{num(cx - half * 0.25)} "
                       f"{num(base - rise * 0.14)}v{num(rise * 0.48)}"
                       f"M{num(cx + half * 0.25)} {num(base - rise * 0.14)}v{num(rise * 0.48)}")
        frieze += f"M{num(x)} {num(y + h * 0.375)}h{num(w)}M{num(x)} {num(y + h * 0.388)}h{num(w)}"
        c.path(frieze, stroke="#f0c890", width=3, opacity=0.30, join="round")
        for px, word in ((0.27, words[0]), (0.73, words[1])):
            c.ellipse(x + w * px, y + h * 0.17, w * 0.22, h * 0.16, c.radial([(0, "#ffdca0", 0.5), (1, "#ffdca0", 0)]))
            c.text(x + w * px + 3, y + h * 0.205 + 4, word, 104, "#2c0d08", font="display", weight="bold", spacing=6, opacity=0.6)
            c.text(x + w * px, y + h * 0.205, word, 104, c.linear(["#fff0c8", "#e9c478", "#b98638"]), font="display", weight="bold",
                   spacing=6)
        c.text(x + w * 0.5, y + h * 0.285, words[2], 38, "#f6dfae", italic=True)
        # case: table, back panel, blocks, glass
        gx, gw, gy, base = x + w * 0.06, w * 0.88, y + h * 0.405, y + h * 0.715
        pool(c, x + w / 2, y + h * 0.93, w * 0.50, 46, 0.7)
        c.rect(gx, gy, gw, base - gy, c.linear(["#f3e3c0", "#e0c794", "#b99862"]))
        for k in range(blocks):
            lx = gx + gw * (k + 0.5) / blocks
            c.path(points([(lx - 26, gy + 10), (lx + 26, gy + 10), (lx + gw / blocks * 0.56, base), (lx - gw / blocks * 0.56, base)]),
                   c.linear([(0, "#fffbe4", 0.75), (1, "#fffbe4", 0.05)]))
        for k in range(blocks):
            lx = gx + gw * (k + 0.5) / blocks
            bw, bh = gw / blocks * (0.80, 0.70, 0.76)[k % 3], (base - gy) * (0.66, 0.58, 0.62)[k % 3]
            by = base - 26 - bh
            tone = ("#5b3520", "#47301f", "#6d4426", "#4f2c1a", "#5f4028")[k % 5]
            c.path(points([(lx - bw * 0.52, base - 26), (lx + bw * 0.52, base - 26), (lx + bw * 0.62, base - 6),
                           (lx - bw * 0.46, base - 6)]), "#3a2810", opacity=0.4)
            for side in (-1, 1):
                c.rect(lx + side * (bw / 2 + 7) - 13, by + bh * 0.32, 26, bh * 0.36,
                       c.linear([lighter(tone, 0.2), darker(tone, 0.4)], 0, 0, 1, 0), round_=5)
            c.rect(lx - bw / 2, by, bw, bh, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.35)], 0, 0, 0.8, 1), round_=3)
            c.rect(lx - bw / 2 + 12, by + 12, bw - 24, bh - 24, darker(tone, 0.5))
            cells, lines_ = "", ""
            columns = 10 + k % 3 * 2
            cw = (bw - 40) / columns
            for i in range(columns):
                lines_ += f"M{num(lx - bw / 2 + 20 + i * cw)} {num(by + 16)}v{num(bh - 32)}"
                at = by + 22
                while at < by + bh - 28:
                    for q in range(3):
                        cells += box(lx - bw / 2 + 23 + i * cw + c.dice.between(0, 3), at + q * 4.6, cw - 8 - c.dice.between(0, 3), 2.6)
                    at += 17
            c.path(cells, lighter(tone, 0.42))
            c.path(lines_, stroke=lighter(tone, 0.30), width=1.4)
            c.rect(lx - bw / 2 + 12, by + 12, bw - 24, bh - 24, "none", stroke=lighter(tone, 0.34), width=4)
            c.path(f"M{num(lx - bw / 2)} {num(by + bh)}V{num(by)}H{num(lx + bw / 2)}", stroke=lighter(tone, 0.55), width=2, opacity=0.7)
            c.rect(lx - 58, base - 22, 116, 20, c.linear(["#fffaf0", "#e6d8b4"]))
            c.path(f"M{num(lx - 44)} {num(base - 12)}h{num(c.dice.between(50, 84))}", stroke=INK, width=4, opacity=0.5)
        c.mark("moc ban", gx + gw * 0.5, gy + (base - gy) * 0.6)
        c.rect(gx, gy, gw, base - gy, c.linear([(0, "#ffffff", 0.22), (0.35, "#ffffff", 0.02), (1, "#ffffff", 0.10)], 0, 0, 1, 0.5))
        for k in (0.10, 0.44, 0.80):
            c.path(points([(gx + gw * k, gy), (gx + gw * (k + 0.045), gy), (gx + gw * (k - 0.015), base), (gx + gw * (k - 0.060), base)]),
                   "#ffffff", opacity=0.10)
        c.path("".join(f"M{num(gx + gw * k / blocks)} {num(gy)}V{num(base)}" for k in range(blocks + 1)), stroke="#f6e6c0", width=4,
               opacity=0.75)
        c.rect(gx - 14, gy - 18, gw + 28, 22, c.linear(["#b98f52", "#5a3c1a"]), round_=3)
        c.rect(gx - 14, base - 4, gw + 28, 26, c.linear(["#c99a5c", "#6f4a22"]), round_=3)
        c.rect(gx, base + 22, gw, y + h * 0.90 - base - 22, c.linear(["#4a3020", "#301d12", "#1d110a"]))
        c.path("".join(box(gx + 26 + k * (gw - 40) / 5, base + 48, (gw - 40) / 5 - 20, y + h * 0.90 - base - 78) for k in range(5)),
               stroke="#8d6a3c", width=2.5, opacity=0.5)
        visitor(c, x + w * 0.145, y + h * 0.985, h * 0.56, "#241c1a")
        visitor(c, x + w * 0.865, y + h * 0.975, h * 0.52, "#2c211e", True)
        visitor(c, x + w * 0.80, y + h * 0.985, h * 0.38, "#31241f")
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.72, "#000000", 0.05), (1, "#000000", 0.5)], 0.5, 0.5, 0.78))
