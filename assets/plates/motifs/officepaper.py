"""Office papers from the stencil to the needle printer: mimeographs, carbon copies, gazette pages, continuous paper."""
from draw.canvas import box, num, points
from draw.ground import cast, table, tag
from draw.paper import bars
from draw.tone import darker, lighter
from motifs._props import leaf, spine, struck


def mimeographed_order(c, issuer, number, kind, about, date, tone="#b9b09a", ink="#2c2a3a", surface="#2a2622", layout="split",
                       straw=260, holes=2, blocks=(4, 5, 4), boxes=(), turn=0.0, state=()):
    """An order run off on coarse grey paper, lying on a table or (boxes) before a row of files."""
    w, h = c.width, c.height
    sx, sy, sw, sh = w * 0.085, h * 0.05, w * 0.83, h * 0.875
    if boxes:
        c.rect(0, 0, w, h, darker(surface, 0.6))
        k, x = 0, -20
        while x < w:
            bw = c.dice.between(118, 140)
            top = h * c.dice.between(0.03, 0.06)
            spine(c, x, top, bw, h * 0.56 - top, boxes[k % len(boxes)])
            x, k = x + bw + 4, k + 1
        c.rect(0, 0, w, h * 0.56, c.linear([(0, "#120b08", 0.5), (0.3, "#120b08", 0.12), (1, "#120b08", 0.36)]))
        c.rect(0, h * 0.55, w, h * 0.45, c.linear([lighter(surface, 0.22), surface, darker(surface, 0.45)]))
        c.line(0, h * 0.55, w, h * 0.55, lighter(surface, 0.5), 3, 0.5)
        c.rect(0, h * 0.55, w, 46, c.linear([(0, "#000000", 0.5), (1, "#000000", 0)]))
        tag(c, w - 44, h - 26, lighter(surface, 0.66))
        sx, sy, sw, sh = w * 0.135, h * 0.215, w * 0.73, h * 0.70
    else:
        table(c, surface, (0.36, 0.16))
    with c.moved(w / 2, h / 2, turn=turn):
        with c.moved(-w / 2, -h / 2):
            leaf(c, sx, sy, sw, sh, tone, straw=straw, shadow=40, folds=((0.5, "h"),) if not boxes else (), fibres=120)
            for k in range(holes):
                hy = sy + sh * (0.5 + (k - (holes - 1) / 2) * 0.16)
                c.circle(sx + sw * 0.045, hy, 11, darker(surface, 0.3))
                c.path(f"M{num(sx + sw * 0.045 - 10)} {num(hy + 3)}a11 11 0 0 0 20 0", stroke="#fffaf0", width=2, opacity=0.55)
            left, tw = sx + sw * 0.12, sw * 0.775
            middle, top = left + tw / 2, sy + sh * 0.075

            def say(x, y, words, size, **more):
                struck(c, x, y, words, size, ink, ghost=0.20, shift=2.0, strength=0.84, **more)

            if layout == "split":
                cl, cr = left + tw * 0.22, left + tw * 0.74
                for i, line in enumerate(issuer):
                    say(cl, top + i * 36, line, 26, weight="bold", spacing=0.5)
                at = top + len(issuer) * 36
                c.path(f"M{num(cl - 60)} {num(at - 14)}h120", stroke=ink, width=2, opacity=0.7)
                say(cl, at + 28, number, 28)
                for i, line in enumerate(state):
                    say(cr, top + i * 36, line, 24, weight="bold" if i == 0 else None, spacing=0.3)
                say(cr, at + 28, date, 25, italic=True, spacing=0.2)
                c.mark("so", cl, at + 20)
                ty = at + 150
            else:
                for i, line in enumerate(issuer):
                    say(middle, top + i * 42, line, 33, weight="bold", spacing=3)
                at = top + len(issuer) * 42
                c.path(f"M{num(middle - 190)} {num(at - 14)}h380", stroke=ink, width=2, opacity=0.7)
                say(left, at + 34, number, 28, anchor="start")
                say(left + tw, at + 34, date, 26, anchor="end", italic=True, spacing=0.2)
                c.mark("so", left + tw * 0.14, at + 24)
                ty = at + 160
            say(middle, ty, kind, 66, weight="bold", spacing=8)
            for i, line in enumerate(about):
                say(middle, ty + 58 + i * 40, line, 29, italic=True)
            at = ty + 58 + len(about) * 40 + 34
            c.path(f"M{num(middle - 60)} {num(at - 20)}h120", stroke=ink, width=1.6, opacity=0.6)
            at += 22
            for lines in blocks:
                if at + lines * 36 > sy + sh - 60:
                    break
                at = bars(c, left, at, tw, lines, 36, 9, ink, indent=tw * 0.08, last=c.dice.between(0.3, 0.8), strength=0.58) + 24
            # ink that the stencil let through
            spots = "".join(f"M{num(sx + c.dice.between(20, sw - 20))} {num(sy + c.dice.between(20, sh - 20))}h.1"
                            for _ in range(60))
            c.path(spots, stroke=ink, width=3, cap="round", opacity=0.28)
            c.rect(sx + sw * 0.2, sy + 3, sw * 0.5, 16, c.linear([(0, ink, 0.22), (1, ink, 0)]))


def retention_schedule(c, issuer, number, date, heading, terms, tone="#bdbcae", ink="#4b3a78"):
    """A mimeographed table: what is kept, and for how long; one row of the head for each term."""
    w, h = c.width, c.height
    table(c, "#39382f", (0.28, 0.2))
    x, y, sw, sh = w * 0.05, h * 0.06, w * 0.90, h * 0.85
    leaf(c, x + 16, y + 12, sw, sh, darker(tone, 0.05), straw=80, shadow=20, fibres=30)
    leaf(c, x, y, sw, sh, tone, straw=300, shadow=26, folds=((0.5, "v"),), fibres=110)
    left, tw, top = x + sw * 0.06, sw * 0.88, y + sh * 0.085

    def say(px, py, words, size, **more):
        struck(c, px, py, words, size, ink, ghost=0.22, shift=2.2, strength=0.86, **more)

    say(left, top, issuer, 27, weight="bold", anchor="start", spacing=0.6)
    say(left, top + 40, number, 27, anchor="start")
    say(left + tw, top, date, 26, anchor="end", italic=True, spacing=0.2)
    say(left + tw / 2, top + 104, heading, 46, weight="bold", spacing=4)
    gy, gh = top + 150, y + sh * 0.93 - top - 150
    cols = [0.0, 0.075, 0.46, 0.64, 0.82, 1.0]
    head = 132
    c.rect(left, gy, tw, head, ink, 0.10)
    d = box(left, gy, tw, gh) + f"M{num(left)} {num(gy + head)}h{num(tw)}"
    for t in cols[1:-1]:
        d += f"M{num(left + tw * t)} {num(gy)}v{num(gh)}"
    rows = int((gh - head) // 56)
    for k in range(1, rows + 1):
        if k < rows:
            d += f"M{num(left)} {num(gy + head + (gh - head) * k / rows)}h{num(tw)}"
    c.path(d, stroke=ink, width=2.2, opacity=0.72)
    for i, (name, note) in enumerate(terms):
        cx = left + tw * (cols[2 + i] + cols[3 + i]) / 2
        say(cx, gy + 56 if note else gy + 78, name, 34, weight="bold", spacing=0.5)
        for j, line in enumerate(note):
            say(cx, gy + 90 + j * 28, line, 23, italic=True, spacing=0.1)
        c.mark(f"muc-{i + 1}", cx, gy + head * 0.5)
    for k in range(rows):
        cy = gy + head + (gh - head) * (k + 0.5) / rows
        bars(c, left + tw * 0.02, cy, tw * 0.035, 1, 20, 9, ink, last=1, strength=0.6)
        bars(c, left + tw * 0.095, cy, tw * 0.345, 1, 20, 9, ink, last=c.dice.between(0.45, 1), strength=0.55)
        pick = (0, 1, 2, 1, 0, 2, 2, 1, 0, 1)[k % 10]
        cx = left + tw * (cols[2 + pick] + cols[3 + pick]) / 2
        c.path(f"M{num(cx - 9)} {num(cy - 9)}l18 18M{num(cx + 9)} {num(cy - 9)}l-18 18", stroke=ink, width=4.5, cap="round",
               opacity=0.8)
    spots = "".join(f"M{num(x + c.dice.between(20, sw - 20))} {num(y + c.dice.between(20, sh - 20))}h.1" for _ in range(90))
    c.path(spots, stroke=ink, width=3, cap="round", opacity=0.26)
    # the pin that holds the two sheets
    c.path(f"M{num(x + 60)} {num(y + 46)}l62 -20", stroke="#8f8b80", width=5, cap="round")
    c.path(f"M{num(x + 60)} {num(y + 45)}l62 -20", stroke="#f0ece0", width=1.6, cap="round")


def carbon_copies(c, kind, number, about, date, extent, tone="#e6dfc4", ink="#3d4378", surface="#3a2a22"):
    """Three thin carbon copies laid in steps: the first with its heading, the others text only."""
    w, h = c.width, c.height
    table(c, surface, (0.24, 0.2))
    pw, ph = w * 0.395, h * 0.83
    spots = ((0.575, 0.085, 3.2), (0.315, 0.065, -1.2), (0.045, 0.075, 0.5))
    # a sheet of carbon paper lies under them
    with c.moved(w * 0.72, h * 0.30, turn=9):
        cast(c, 0, 0, w * 0.25, h * 0.56, 20)
        c.rect(0, 0, w * 0.25, h * 0.56, c.linear(["#3b3f5c", "#1d2036", "#12142a"], 0, 0, 1, 1))
        c.path(f"M0 0L{num(w * 0.25)} {num(h * 0.2)}V{num(h * 0.3)}L0 {num(h * 0.1)}Z", "#8f95c0", opacity=0.12)
    for n, (px, py, turn) in enumerate(spots):
        with c.moved(w * px, h * py, turn=turn):
            leaf(c, 0, 0, pw, ph, tone, age="#9d8a5c", shadow=26, edge=1.0, fibres=70)
            left, tw = pw * 0.12, pw * 0.78
            top = ph * 0.085

            def say(x, y, words, size, **more):
                for shift, share in ((-1.6, 0.16), (1.8, 0.2)):
                    c.text(x + shift, y + 1, words, size, ink, opacity=share, **more)
                c.text(x, y, words, size, ink, opacity=0.84, **more)

            if n == 2:
                say(left + tw / 2, top + 62, kind, 60, weight="bold", spacing=8)
                say(left + tw / 2, top + 112, number, 33)
                c.mark("so", px * w + (left + tw / 2), py * h + top + 104)
                for i, line in enumerate(about):
                    say(left + tw / 2, top + 158 + i * 36, line, 28, italic=True)
                say(left + tw / 2, top + 166 + len(about) * 36, date, 25, italic=True)
                say(left + tw / 2, ph - 46, extent, 24, italic=True)
                at, foot = top + 230 + len(about) * 36, ph - 96
            else:
                at, foot = top + 10, ph - (70 if n else 150)
            while at < foot - 60:
                lines = min(c.dice.whole(3, 6), int((foot - at) / 31))
                if lines < 2:
                    break
                for off, share in ((2.5, 0.18), (0, 0.5)):
                    c.dice.between(0, 1)
                    bars(c, left + off, at + off * 0.5, tw, lines, 31, 8, ink, indent=34, last=c.dice.between(0.3, 0.85),
                         strength=share)
                at += lines * 31 + 26
            smear = "".join(f"M{num(c.dice.between(0.1, 0.8) * pw)} {num(c.dice.between(0.2, 0.95) * ph)}"
                            f"q30 {num(c.dice.between(-6, 6))} {num(c.dice.between(40, 90))} 2" for _ in range(7))
            c.path(smear, stroke=ink, width=12, opacity=0.045, cap="round")


def three_column_gazette(c, issuer, kind, number, about, date, tone="#d8ccb0", ink="#2a2521", surface="#26302f"):
    """A page of newsprint folded in four: heavy rule, one wide heading, three columns."""
    w, h = c.width, c.height
    table(c, surface, (0.4, 0.18))
    x, y, sw, sh = w * 0.06, h * 0.04, w * 0.88, h * 0.89
    for k in range(3, 0, -1):
        leaf(c, x + k * 7, y + k * 5, sw, sh, darker(tone, 0.03 * k), shadow=16 if k == 3 else 0, fibres=10)
    leaf(c, x, y, sw, sh, tone, age="#8f7440", shadow=10, edge=2.6, folds=((0.5, "h"), (0.5, "v")), straw=120, fibres=90)
    left, tw = x + sw * 0.065, sw * 0.87
    top = y + sh * 0.05
    c.rect(left, top, tw, 13, ink, 0.9)
    c.rect(left, top + 20, tw, 2, ink, 0.9)
    c.text(left, top + 70, issuer, 34, ink, weight="bold", anchor="start", spacing=2)
    c.text(left + tw, top + 70, date, 27, ink, italic=True, anchor="end")
    c.rect(left, top + 90, tw, 2, ink, 0.9)
    c.text(left, top + 200, kind, 96, ink, font="display", weight="bold", anchor="start", spacing=1)
    c.text(left + tw, top + 196, number, 54, ink, font="display", anchor="end")
    c.mark("so", left + tw * 0.86, top + 180)
    for i, line in enumerate(about):
        c.text(left, top + 256 + i * 44, line, 36, ink, italic=True, anchor="start")
    at0 = top + 256 + len(about) * 44 + 2
    c.rect(left, at0, tw, 5, ink, 0.9)
    gap = 34
    col = (tw - 2 * gap) / 3
    foot = y + sh * 0.955
    for k in range(3):
        cx, at = left + k * (col + gap), at0 + 46
        if k:
            c.line(cx - gap / 2, at0 + 26, cx - gap / 2, foot, ink, 1.2, 0.5)
        while at < foot - 30:
            if c.dice.chance(0.3) and at < foot - 190:
                c.path(f"M{num(cx + col * 0.30)} {num(at + 2)}h{num(col * 0.4)}", stroke=ink, width=13, opacity=0.72, cap="round")
                at += 40
            lines = max(1, min(c.dice.whole(5, 9), int((foot - at) / 27)))
            at = bars(c, cx, at, col, lines, 27, 7.5, ink, indent=26, last=c.dice.between(0.3, 0.95), strength=0.56) + 18
    with c.clipped(box(x, y, sw, sh)):
        c.path(points([(x + sw * 0.52, y), (x + sw, y), (x + sw, y + sh), (x + sw * 0.50, y + sh)]), "#000000", opacity=0.035)
        c.path(points([(x, y + sh * 0.5), (x + sw, y + sh * 0.5), (x + sw, y + sh), (x, y + sh)]), "#000000", opacity=0.03)


def tractor_paper(c, number, date, about, signer, outline, surface="#33413f", stripe="#cfe0cd"):
    """Continuous paper from a needle printer: sprocket strips, pale green stripes, letters made of dots."""
    w, h = c.width, c.height
    table(c, surface, (0.5, 0.1))
    x, sw = w * 0.10, w * 0.80
    y, sh = h * 0.035, h * 0.86
    # folds of the pack below
    for k in range(6, 0, -1):
        c.path(points([(x - 2 + k, y + sh - 14 + k * 7), (x + sw + 2 - k, y + sh - 14 + k * 7), (x + sw + 6 - k, y + sh + k * 8),
                       (x - 6 + k, y + sh + k * 8)]), "#e9e2cf" if k % 2 else "#b6ae98")
    cast(c, x, y, sw, sh, 34)
    c.rect(x, y, sw, sh, c.linear(["#fbf7ea", "#f4eedc", "#e0d8c2"], 0, 0, 0.7, 1))
    for k in range(int(sh // 88) + 1):
        if k % 2:
            c.rect(x + 62, y + k * 88, sw - 124, min(88, sh - k * 88), stripe, 0.42)
    c.rect(x, y + sh * 0.5 - 40, sw, 40, c.linear([(0, "#4a4630", 0), (1, "#4a4630", 0.15)]))
    c.path(f"M{num(x)} {num(y + sh * 0.5)}h{num(sw)}", stroke="#9a927a", width=2, dash="6 5", opacity=0.8)
    for px in (x + 60, x + sw - 60):
        c.path(f"M{num(px)} {num(y)}v{num(sh)}", stroke="#a49b82", width=1.8, dash="4 5", opacity=0.8)
    for px in (x + 30, x + sw - 30):
        d = "".join(f"M{num(px)} {num(y + 26 + k * 44)}h.1" for k in range(int(sh // 44)))
        c.path(d, stroke="#8d8570", width=23, cap="round", opacity=0.5)
        c.path(d, stroke=darker(surface, 0.3), width=20, cap="round")
    ink = "#2f3340"
    left, tw = x + 100, sw - 200

    def dots(px, py, words, size, anchor="start", weight=None, spacing=1.0):
        for dx, dy in ((0, 0), (0.9, 0), (0, 0.9)):
            c.text(px + dx, py + dy, words, size, ink, font="sans", anchor=anchor, weight=weight, spacing=spacing, opacity=0.6)

    top = y + 96
    dots(left, top, number, 34, weight="bold")
    dots(left + tw, top, date, 27, "end")
    c.mark("so", left + tw * 0.2, top - 10)
    for i, line in enumerate(about):
        dots(left, top + 66 + i * 42, line, 30)
    at = top + 66 + len(about) * 42 + 30
    at = bars(c, left, at, tw, 4, 36, 9, ink, indent=50, last=0.6, strength=0.5) + 6
    dots(left + tw, at + 34, signer, 27, "end")
    at = y + sh * 0.5 + 84
    dots(left + tw / 2, at, outline, 38, "middle", "bold", 3)
    c.mark("de-cuong", left + tw / 2, at - 12)
    at += 62
    k = 1
    while at < y + sh - 70:
        dots(left, at + 9, f"{k}.", 28, weight="bold")
        at = bars(c, left + 60, at, tw - 60, 1, 36, 10, ink, last=c.dice.between(0.4, 0.8), strength=0.7)
        n = min(2, int((y + sh - 50 - at) / 36))
        if n > 0:
            at = bars(c, left + 96, at, tw - 96, n, 36, 8, ink, last=c.dice.between(0.3, 0.9), strength=0.42)
        at += 20
        k += 1
    # the scan lines that the needles leave
    scan = "".join(f"M{num(left - 20)} {num(y + k * 6)}h{num(tw + 40)}" for k in range(8, int(sh // 6)))
    c.path(scan, stroke="#fbf7ea", width=0.9, opacity=0.5)


def presentation_folder(c, issuer, kind, number, date, about, cover="#7d1f1a", surface="#2c211b"):
    """A hard red folder lying open, one fair printed sheet on its right side, silk on its left."""
    w, h = c.width, c.height
    table(c, surface, (0.4, 0.2))
    x, y, bw, bh = w * 0.035, h * 0.075, w * 0.93, h * 0.82
    cast(c, x, y, bw, bh, 50, 0.45)
    c.rect(x, y, bw, bh, c.linear([lighter(cover, 0.18), cover, darker(cover, 0.4)], 0, 0, 1, 1), round_=12)
    grain = "".join(f"M{num(x + c.dice.between(4, bw - 12))} {num(y + c.dice.between(4, bh - 6))}l{num(c.dice.between(3, 9))} "
                    f"{num(c.dice.between(-4, 4))}" for _ in range(420))
    c.path(grain, stroke=darker(cover, 0.5), width=1.6, opacity=0.35)
    mid = x + bw / 2
    # left: watered silk
    lx, ly, lw, lh = x + 26, y + 26, bw / 2 - 48, bh - 52
    c.rect(lx, ly, lw, lh, c.linear(["#d9a441", "#c48d33", "#8e6120"], 0, 0, 1, 1))
    with c.clipped(box(lx, ly, lw, lh)):
        moire = "".join(f"M{num(lx - 20)} {num(ly + k * 17)}q{num(lw * 0.25)} {num(c.dice.between(-26, 26))} {num(lw * 0.5)} 0"
                        f"t{num(lw * 0.6)} 0" for k in range(int(lh // 17) + 1))
        c.path(moire, stroke="#f3d896", width=5, opacity=0.25)
        c.path(moire, stroke="#6b4415", width=1.6, opacity=0.25)
    c.rect(lx, ly, lw, lh, "none", stroke=darker(cover, 0.5), width=3, opacity=0.6)
    c.rect(mid - 26, y, 52, bh, c.linear([(0, "#000000", 0), (0.5, "#000000", 0.5), (1, "#000000", 0)], 0, 0, 1, 0))
    # corners of ribbon hold the sheet
    px, py, pw, ph = mid + 30, y + 34, bw / 2 - 62, bh - 68
    leaf(c, px, py, pw, ph, "#f5efe0", age="#c9b98e", edge=0.4, shadow=12, fibres=40)
    ink = "#231f1c"
    cx = px + pw / 2
    c.text(px + pw * 0.08, py + ph * 0.085, issuer, 24, ink, weight="bold", anchor="start", spacing=0.6)
    c.text(px + pw * 0.08, py + ph * 0.085 + 36, number, 24, ink, anchor="start")
    c.text(px + pw * 0.92, py + ph * 0.085 + 36, date, 23, ink, italic=True, anchor="end")
    c.mark("so", px + pw * 0.24, py + ph * 0.085 + 28)
    c.text(cx, py + ph * 0.255, kind, 48, ink, font="display", weight="bold", spacing=4)
    for i, line in enumerate(about):
        c.text(cx, py + ph * 0.255 + 50 + i * 36, line, 27, ink, italic=True)
    at = py + ph * 0.255 + 50 + len(about) * 36 + 36
    for lines in (3, 4, 3, 3):
        if at + lines * 31 > py + ph - 60:
            break
        at = bars(c, px + pw * 0.09, at, pw * 0.82, lines, 31, 8, ink, indent=40, last=c.dice.between(0.3, 0.8), strength=0.5) + 20
    for sx, sy, ax, ay in ((px, py, 1, 1), (px + pw, py, -1, 1), (px, py + ph, 1, -1), (px + pw, py + ph, -1, -1)):
        c.path(f"M{num(sx - ax * 12)} {num(sy + ay * 74)}L{num(sx + ax * 74)} {num(sy - ay * 12)}", stroke="#3a0d0a", width=24,
               opacity=0.3)
        c.path(f"M{num(sx - ax * 12)} {num(sy + ay * 70)}L{num(sx + ax * 70)} {num(sy - ay * 12)}", stroke="#c9994a", width=20)
        c.path(f"M{num(sx - ax * 12)} {num(sy + ay * 66)}L{num(sx + ax * 66)} {num(sy - ay * 12)}", stroke="#f2dca0", width=3,
               opacity=0.7)
