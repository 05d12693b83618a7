"""A law as a booklet: shut, and lying open at a marked line."""
from draw.canvas import box, num
from draw.ground import cast, table
from draw.paper import bars
from draw.tone import INK, darker, lighter


def law_cover(c, title, number, issuer, date, tone="#1f4a4b", desk="#3b3f45", band="#c9994a"):
    """A law as a booklet, another copy showing beneath it."""
    w, h = c.width, c.height
    table(c, desk, (0.28, 0.18))
    bw, bh = w * 0.66, h * 0.735
    for turn, dx, dy, under in ((7, 0.055, 0.035, True), (-2.6, 0, 0, False)):
        with c.moved(w * (0.155 + dx), h * (0.105 + dy), turn=turn):
            cast(c, 0, 0, bw, bh, 54, 0.5)
            for i in range(9, 0, -1):
                c.rect(i * 1.5, i * 1.7, bw, bh, "#f1e8d2" if i % 2 else "#b9aa88")
            face = darker(tone, 0.25) if under else tone
            c.rect(0, 0, bw, bh, c.linear([lighter(face, 0.22), face, darker(face, 0.35)], 0, 0, 0.8, 1), round_=3)
            if under:
                continue
            # shelves of boxes, pressed blind into the cover
            with c.clipped(box(0, 0, bw, bh)):
                dark = light = ""
                for row in range(5):
                    ry = bh * 0.055 + row * bh * 0.078
                    dark += f"M{num(bw * 0.10)} {num(ry + bh * 0.066)}h{num(bw * 0.80)}"
                    at = bw * 0.115
                    while at < bw * 0.86:
                        thick, tall = c.dice.between(14, 40), bh * c.dice.between(0.040, 0.060)
                        if c.dice.chance(0.86):
                            dark += box(at, ry + bh * 0.066 - tall, min(thick, bw * 0.885 - at), tall)
                            light += f"M{num(at + 2)} {num(ry + bh * 0.066 - tall + 2)}v{num(tall - 4)}"
                        at += thick + 4
                c.path(dark, stroke=darker(tone, 0.5), width=2.4, opacity=0.55)
                with c.moved(1.6, 1.6):
                    c.path(dark, stroke=lighter(tone, 0.4), width=1.2, opacity=0.35)
                c.path(light, stroke=lighter(tone, 0.5), width=1.4, opacity=0.4)
                c.rect(0, bh * 0.485, bw, bh * 0.30, c.linear(["#f8f1df", "#efe3c6", "#dfcfa8"], 0, 0, 0.8, 1))
                c.rect(0, bh * 0.485, bw, 10, c.linear([lighter(band, 0.5), band]))
                c.rect(0, bh * 0.785 - 10, bw, 10, c.linear([band, darker(band, 0.3)]))
                c.rect(0, 0, 40, bh, c.linear([(0, "#000000", 0.45), (0.5, "#000000", 0.06), (0.7, "#ffffff", 0.16), (1, "#ffffff", 0)],
                                              0, 0, 1, 0))
                c.rect(0, 0, bw, bh, c.linear([(0, "#fff4d8", 0.22), (0.42, "#fff4d8", 0), (1, "#000000", 0.22)], 0, 0, 1, 0.9))
            for i, line in enumerate(title):
                c.text(bw / 2, bh * 0.590 + i * 96, line, 80, "#7c1e10", font="display", weight="bold", spacing=2)
            c.line(bw * 0.40, bh * 0.635, bw * 0.60, bh * 0.635, "#7c1e10", 2)
            c.text(bw / 2, bh * 0.71, number, 42, INK, font="display")
            c.text(bw / 2, bh * 0.868, issuer, 40, lighter(band, 0.35), font="display", weight="bold", spacing=6)
            c.text(bw / 2, bh * 0.918, date, 28, "#efe3c6", italic=True)
    # a pencil beside it
    with c.moved(w * 0.905, h * 0.20, turn=6):
        c.rect(8, 12, 22, 620, "#000000", 0.35)
        c.rect(0, 0, 22, 560, c.linear([lighter("#b5341f", 0.35), "#b5341f", darker("#b5341f", 0.45)], 0, 0, 1, 0))
        c.rect(0, -22, 22, 26, "#d9c59a")
        c.path("M0 560h22l-11 58z", c.linear(["#ecd3a0", "#b98d55"], 0, 0, 1, 0))
        c.path("M7 597h8l-4 21z", "#241a14")


def open_law(c, left, right, marked=(), desk="#5a3a22", tabs=(), pen=True, ribbon="#b5341f", small="", lead=28):
    """A booklet lying open: headings in type, the rest bars; marked lines stand under a highlighter's stroke."""
    w, h = c.width, c.height
    table(c, desk, (0.4, 0.1))
    x, y, bw, bh = w * 0.085, h * 0.085, w * 0.83, h * 0.78
    cast(c, x, y, bw, bh, 60, 0.55)
    for i in range(12, 0, -1):
        c.rect(x - i * 1.2, y + i * 0.9, bw + 2.4 * i, bh, "#f3ead6" if i % 2 else "#b6a684", round_=4)
    half = bw / 2
    for k, (tone, far) in enumerate((("#fdf9ee", "#e2d6ba"), ("#fbf5e6", "#eadfc5"))):
        px = x + half * k
        c.rect(px, y, half, bh, c.linear([tone, "#f5eddb", far] if k == 0 else [far, "#f6efde", tone], 0, 0, 1, 0.12))
    specks = "".join(f"M{num(x + c.dice.between(0, bw))} {num(y + c.dice.between(0, bh))}h{num(c.dice.between(2, 9))}"
                     for _ in range(420))
    c.path(specks, stroke="#b9a67e", width=1, opacity=0.35)
    c.rect(x + half - 90, y, 90, bh, c.linear([(0, "#5a4020", 0), (1, "#3a2810", 0.42)], 0, 0, 1, 0))
    c.rect(x + half, y, 110, bh, c.linear([(0, "#3a2810", 0.50), (0.4, "#5a4020", 0.14), (1, "#5a4020", 0)], 0, 0, 1, 0))
    for i, (word, tone) in enumerate(tabs):
        ty = y + 80 + i * 130
        c.rect(x + bw - 4, ty + 5, 74, 92, "#000000", 0.3, 6)
        c.rect(x + bw - 10, ty, 76, 92, c.linear([lighter(tone, 0.2), darker(tone, 0.15)], 0, 0, 1, 0), round_=6)
        c.text(x + bw + 32, ty + 58, word, 34, "#fffaf0", font="display", weight="bold")
    for k, lines in enumerate((left, right)):
        px, pw = x + half * k + half * 0.115, half * 0.77
        at = y + bh * 0.115
        c.text(px if k == 0 else px + pw, y + bh - 30, small, 18, "#7a6a4c", anchor="start" if k == 0 else "end", italic=True)
        for part in lines:
            if isinstance(part, int):
                at = bars(c, px, at + 6, pw, part, lead, 7, INK, indent=40, last=c.dice.between(0.35, 0.85), strength=0.46) + 22
                continue
            if part in marked:
                size = 42
                words, rows = part.split(), [""]
                for word in words:
                    if len(rows[-1]) + len(word) > 21:
                        rows.append("")
                    rows[-1] = (rows[-1] + " " + word).strip()
                for i, row in enumerate(rows):
                    ry = at + 44 + i * 58
                    long = len(row) * size * 0.545
                    wave = (f"M{num(px - 14)} {num(ry - 34)}q{num(long * 0.3)} {num(c.dice.between(-5, 3))} {num(long + 26)} "
                            f"{num(c.dice.between(-4, 4))}"
                            f"q8 24 0 48q{num(-long * 0.5)} {num(c.dice.between(-4, 6))} {num(-long - 30)} {num(c.dice.between(-4, 4))}"
                            f"q-6 -26 4 -48z")
                    c.path(wave, "#f4c64a", opacity=0.62)
                    c.text(px, ry, row, size, "#241a14", weight="bold", anchor="start")
                c.mark("marked", px + pw * 0.35, at + 30)
                at += 44 + len(rows) * 58 + 16
                continue
            big = part == lines[0] and k == 0
            size = 54 if big else 33
            for row in part.split("\n"):
                c.text(px + pw / 2 if big else px, at + 30, row, size, "#7c1e10" if big else INK, font="display" if big else "serif",
                       weight="bold",
                       anchor="middle" if big else "start", spacing=3 if big else 0)
                at += size * 1.25
            if big:
                c.line(px + pw * 0.36, at + 8, px + pw * 0.64, at + 8, "#7c1e10", 1.6)
            c.mark(part.split("\n")[0], px + pw * 0.3, at - 20)
            at += 30
    # the curl of the outer leaf, the ribbon, the marker
    c.path(f"M{num(x + bw)} {num(y + bh * 0.86)}Q{num(x + bw - 70)} {num(y + bh * 0.90)} {num(x + bw - 120)} {num(y + bh)}H{num(x + bw)}Z",
           c.linear(["#fffdf4", "#d9c9a2", "#a8946a"], 0, 0, 1, 1))
    c.path(f"M{num(x + half + 14)} {num(y)}q-10 {num(bh * 0.5)} 4 {num(bh + 12)}l10 46 -24 -12 -20 18 6 -52q-14 {num(-bh * 0.5)} 2 "
           f"{num(-bh - 12)}z",
           c.linear([ribbon, darker(ribbon, 0.25), ribbon], 0, 0, 0, 1), opacity=0.94)
    if pen:
        with c.moved(w * 0.90, h * 0.66, turn=28):
            c.rect(10, 12, 56, 330, "#000000", 0.35, 18)
            c.rect(0, 0, 56, 320, c.linear(["#ffe79a", "#f0b92e", "#a87412"], 0, 0, 1, 0), round_=14)
            c.rect(0, 190, 56, 90, c.linear(["#fdf6e2", "#d9cba8", "#9d8d66"], 0, 0, 1, 0))
            c.rect(6, -46, 44, 52, c.linear(["#4a4438", "#1d1915"], 0, 0, 1, 0), round_=5)
            c.path("M16 -46h24l-4 -34h-12z", "#f4c64a")
            c.rect(8, 6, 7, 300, "#fffbe8", 0.5, 3)
    c.rect(0, 0, w, h, c.linear([(0, "#fff1cc", 0.14), (0.5, "#fff1cc", 0), (1, "#000000", 0.16)], 0, 0, 1, 0.4))
