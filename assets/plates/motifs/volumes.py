"""Thread-bound volumes: lying in a stack, and as the three copies of a register."""
from draw.canvas import num
from draw.ground import cast, pool, table
from draw.tone import INK, VERMILION, darker, lighter
from draw.wood import board


def _thread_bound(c, x, y, w, h, tone):
    """A cover seen from above: four-hole stitching along the right edge."""
    cast(c, x, y, w, h, 40, 0.42)
    for i in range(7, 0, -1):
        c.rect(x - i * 1.4, y + i * 1.6, w, h, "#d9c596" if i % 2 else "#a88c58")
    c.rect(x, y, w, h, c.linear([lighter(tone, 0.22), tone, darker(tone, 0.28)], 0, 0, 0.7, 1))
    threads = "".join(f"M{num(x)} {num(y + i * 7)}h{num(w)}" for i in range(1, int(h // 7)))
    c.path(threads, stroke=darker(tone, 0.5), width=1, opacity=0.25)
    threads = "".join(f"M{num(x + i * 7)} {num(y)}v{num(h)}" for i in range(1, int(w // 7)))
    c.path(threads, stroke=lighter(tone, 0.4), width=1, opacity=0.10)
    seam = x + w * 0.90
    stitch = f"M{num(seam)} {num(y)}V{num(y + h)}"
    for hole in (0.06, 0.34, 0.66, 0.94):
        stitch += f"M{num(seam)} {num(y + h * hole)}H{num(x + w)}"
    c.path(stitch, stroke="#2a1a10", width=5, opacity=0.4)
    c.path(stitch, stroke="#e8dcc0", width=3)
    for corner in (y, y + h * 0.94):
        c.rect(x + w * 0.90, corner, w * 0.10, h * 0.06, lighter(tone, 0.3), 0.25)
    c.rect(x, y, w, h, "none", stroke=darker(tone, 0.6), width=1.5, opacity=0.6)


def stacked_volumes(c, count=9):
    """Original volumes lying in a stack, their stitched spines towards us."""
    w, h = c.width, c.height
    table(c, "#2a1d17", (0.3, 0.2))
    foot = h * 0.84
    board(c, -20, foot, w + 40, h * 0.085, "#5a3a22", 14)
    pool(c, w * 0.52, foot + 8, w * 0.46, 40, 0.7)
    y = foot
    tones = ["#8b6a3a", "#6b4a2c", "#7c5c37", "#5c4331", "#94733f", "#6f5030", "#83633a", "#5f4a35", "#8f6f42", "#735436"]
    for i in range(count):
        thick = c.dice.between(62, 88)
        y -= thick
        bw = w * c.dice.between(0.64, 0.70)
        x = w * 0.5 - bw / 2 + c.dice.between(-24, 24)
        tone = tones[i % len(tones)]
        # leaves between two covers
        c.rect(x, y, bw, thick, c.linear(["#efdfb6", "#d8bf88", "#a5854f"]))
        leaves = ""
        for j in range(int(thick // 3.4)):
            ly = y + 6 + j * 3.4
            leaves += f"M{num(x + c.dice.between(0, 6))} {num(ly)}h{num(bw - c.dice.between(4, 26))}"
        c.path(leaves, stroke="#7d5c2c", width=1.1, opacity=0.5)
        for _ in range(5):
            c.path(f"M{num(x + c.dice.between(0.05, 0.95) * bw)} {num(y + c.dice.between(0.2, 0.8) * thick)}q20 -3 46 2",
                   stroke="#5b3f1c", width=2.4, opacity=0.35)
        for at, tall in ((y, 9), (y + thick - 9, 9)):
            c.rect(x - 7, at, bw + 14, tall, c.linear([lighter(tone, 0.3), tone, darker(tone, 0.4)]))
        for hole in (0.10, 0.37, 0.63, 0.90):
            hx = x + bw * hole
            c.path(f"M{num(hx)} {num(y - 1)}V{num(y + thick + 1)}", stroke="#2a1a10", width=7, opacity=0.35)
            c.path(f"M{num(hx)} {num(y - 1)}V{num(y + thick + 1)}", stroke="#efe3c8", width=4)
        c.rect(x, y + thick - 14, bw, 14, c.linear([(0, "#000000", 0), (1, "#000000", 0.45)]))
        if i in (2, 5, 7):
            sx = x + bw * (0.46 + 0.06 * (i % 3))
            c.path(f"M{num(sx)} {num(y + 9)}h64v{num(thick + 42)}l-32 14-32 -14z", c.linear(["#f6ecd2", "#dcc79a"]))
            c.path("".join(f"M{num(sx + 14)} {num(y + 38 + k * 15)}h{num(c.dice.between(20, 36))}" for k in range(4)), stroke=INK,
                   width=4.5, opacity=0.6, cap="round")
    c.rect(0, 0, w, h, c.linear([(0, "#fff1d0", 0.10), (0.5, "#fff1d0", 0), (1, "#000000", 0.35)], 0, 0, 1, 0.3))


def three_copies(c, copies):
    """Three registers side by side, one for each place that kept a copy."""
    w, h = c.width, c.height
    table(c, "#2b241d", (0.35, 0.15))
    span = w / 3.0
    for i, (name, keeper) in enumerate(copies):
        bw, bh = span * 0.74, h * 0.72
        x, y = span * i + span * 0.13, h * (0.09 + 0.02 * (i % 2))
        tone = ("#5e3324", "#46492f", "#3a3f49")[i]
        with c.moved(x, y, turn=(-1.2, 0.7, -0.5)[i]):
            _thread_bound(c, 0, 0, bw, bh, tone)
            lx, ly, lw, lh = bw * 0.10, bh * 0.075, bw * 0.36, bh * 0.52
            cast(c, lx, ly, lw, lh, 6, 0.3)
            c.rect(lx, ly, lw, lh, c.linear(["#f3e6c6", "#e0cb9a"], 0, 0, 1, 1))
            c.rect(lx + 8, ly + 8, lw - 16, lh - 16, "none", stroke=INK, width=1.6)
            cx = lx + lw / 2
            for j, word in enumerate(name.split()):
                c.text(cx, ly + 92 + j * 60, word, 44, INK, weight="bold" if j else None)
            c.line(cx - 34, ly + 206, cx + 34, ly + 206, VERMILION, 2)
            for j, word in enumerate(keeper):
                c.text(cx, ly + 258 + j * 38, word, 28, INK, italic=True)
