"""Dossiers in a darkened hall, the accepted ones lit."""
from draw.canvas import box, curve, num, points
from draw.ground import mount
from draw.tone import INK, darker, lighter, mix
from motifs._printwork import fitted


def dossier_row(c, caption, count, lit, chosen, words):
    """Dossiers along a table in a darkened hall; the accepted ones stand in light."""
    with mount(c, caption, "#d6d8d8") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#11181f", "#1f2a33", "#0d1216"]))
        # the hall: a curved bank of desks with their small lamps, far away
        for row in range(4):
            ry = y + h * (0.15 + 0.075 * row)
            d = curve([(x - 20, ry + 56), (x + w * 0.25, ry + 10), (x + w * 0.5, ry), (x + w * 0.75, ry + 10), (x + w * 1.02, ry + 56)])
            c.path(d, stroke=mix("#1a242c", "#3f4f5a", row / 4), width=34)
            c.path(d, stroke="#5a6a72", width=2.5, opacity=0.6)
            n = 15 + row
            for k in range(n):
                t = (k + 0.5) / n
                px, py = x + w * t, ry + 56 * (2 * t - 1) ** 2 - 20
                c.circle(px, py, 26, c.radial([(0, "#ffd98a", 0.30), (1, "#ffd98a", 0)]))
                c.circle(px, py, 3.4, "#ffe9b4")
                c.path(f"M{num(px - 15)} {num(py + 8)}q2 -22 15 -23q13 1 15 23z", "#0c1116")
                c.circle(px, py - 21, 7.5, "#0c1116")
        c.rect(x, y + h * 0.42, w, h * 0.16, c.linear([(0, "#0a0e12", 0), (1, "#0a0e12", 0.8)]))
        # the table
        ty, front = y + h * 0.735, y + h * 0.83
        c.path(points([(x + w * 0.02, ty), (x + w * 0.98, ty), (x + w * 1.04, front), (x - w * 0.04, front)]),
               c.linear(["#6b4a30", "#8a6040", "#5a3c26"]))
        c.rect(x - 10, front, w + 20, h * 0.2, c.linear(["#4a3020", "#24160e"]))
        c.line(x, front, x + w, front, "#d9a870", 3, 0.7)
        c.path("".join(box(x + w * (0.02 + 0.1225 * k), front + 34, w * 0.105, h * 0.09) for k in range(8)), stroke="#6b4a30", width=3,
               opacity=0.7)
        span = w * 0.92
        bw = span / count
        foot = y + h * 0.785
        # a beam over the lit part
        x0 = x + w * 0.04
        c.path(points([(x + w * 0.34, y - 10), (x + w * 0.46, y - 10), (x0 + bw * lit + 20, foot + 30), (x0 - 30, foot + 30)]),
               c.linear([(0, "#fff2c8", 0.26), (1, "#fff2c8", 0.05)]))
        hues = ["#8a6a3a", "#3f5a6a", "#5f7058", "#7a4a3a", "#6a5a7a", "#a08048", "#47605a", "#84563a"]
        for k in range(count):
            on = k < lit
            star = k == chosen
            hue = "#a8802f" if star else hues[k % len(hues)]
            tall = h * (0.34 if star else c.dice.between(0.255, 0.29))
            px, thick = x0 + k * bw, bw - 9
            tone = hue if on else mix(hue, "#171c20", 0.74)
            if on:
                c.path(points([(px + 4, foot), (px + thick, foot), (px + thick + 50, foot + 34), (px + 40, foot + 34)]), "#000000",
                       opacity=0.4)
            c.path(points([(px, foot - tall), (px + 12, foot - tall - 15), (px + thick + 12, foot - tall - 15),
                           (px + thick, foot - tall)]), mix("#f4ead0", tone, 0.25) if on else mix("#6a665a", "#171c20", 0.5))
            c.path(points([(px + thick, foot - tall), (px + thick + 12, foot - tall - 15), (px + thick + 12, foot - 15),
                           (px + thick, foot)]), darker(tone, 0.5))
            c.rect(px, foot - tall, thick, tall, c.linear([(0, darker(tone, 0.25), 1), (0.3, lighter(tone, 0.30 if on else 0.06), 1),
                                                           (1, darker(tone, 0.40), 1)], 0, 0, 1, 0))
            c.rect(px + thick * 0.14, foot - tall * 0.88, thick * 0.72, tall * 0.30, c.linear(["#fdf6e2", "#e9dbb6"]) if on
                   else "#5a574c", 0.96)
            c.path("".join(f"M{num(px + thick * 0.25)} {num(foot - tall * (0.81 - 0.065 * j))}h{num(thick * (0.5, 0.36, 0.44)[j])}"
                           for j in range(3)), stroke=INK, width=4.4, opacity=0.62 if on else 0.4)
            c.path(f"M{num(px + 4)} {num(foot - tall * 0.16)}h{num(thick - 8)}M{num(px + 4)} {num(foot - tall * 0.12)}h{num(thick - 8)}",
                   stroke="#f0d490" if on else "#6a6248", width=2.6, opacity=0.8)
            if star:
                c.rect(px - 1, foot - tall * 0.50, thick + 2, 26, c.linear(["#d8432a", "#9f1f10"]))
                c.path(points([(px + thick, foot - tall * 0.50), (px + thick + 12, foot - tall * 0.50 - 15), (px + thick + 12,
                                                                                                              foot - tall * 0.50 + 11),
                               (px + thick, foot - tall * 0.50 + 26)]), "#7d170b")
                bx, by = px + thick / 2, foot - tall * 0.50 + 13
                for side in (-1, 1):
                    c.path(f"M{num(bx)} {num(by)}q{num(side * 20)} -36 {num(side * 36)} -16q{num(-side * 2)} 22 {num(-side * 36)} 16z",
                           c.linear(["#e85a3c", "#a8230f"]))
                    c.path(f"M{num(bx)} {num(by)}l{num(side * 24)} 54 -15 -6 -7 12z", "#b5301c")
                c.mark("chau-ban", bx, by)
            if k == lit - 1:
                c.mark("muoi-sau", px + thick / 2, foot - tall * 0.5)
        c.rect(x0 - 18, foot + 3, span + 30, 20, c.linear([(0, "#000000", 0.5), (1, "#000000", 0)]))
        # two small plates on the table's front
        for (line, share) in zip(words, (lit / 2, lit + (count - lit) / 2)):
            if not line:
                continue
            tw = 330
            px = x0 + bw * share - tw / 2
            px = min(px, x + w - tw - 40)
            c.rect(px, front + 44, tw, 62, c.linear(["#efd898", "#b98f42"], 0, 0, 1, 1), round_=4)
            c.rect(px + 5, front + 49, tw - 10, 52, "none", stroke="#4a300c", width=1.2)
            c.text(px + tw / 2, front + 86, line, fitted(line, 31, tw * 0.9), "#38240a", weight="bold")
        c.rect(x, y, w, h, c.radial([(0, "#fff2cc", 0.06), (0.6, "#000000", 0), (1, "#000000", 0.50)], 0.42, 0.6, 0.85))
