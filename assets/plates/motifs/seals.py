"""Seals in a cabinet."""
from draw.canvas import num, points
from draw.ground import cast, mount
from draw.tone import INK, darker, lighter
from draw.wood import board


def seal_cabinet(c, caption, rows, label, wood="#5a3a24"):
    """A cabinet of seals: turned handles on brass mounts, each with its tag; their faces are not shown."""
    with mount(c, caption, "#e3d9c6") as (x, y, w, h):
        c.rect(x, y, w, h, c.linear(["#3a3f3a", "#2a2d2a", "#191b19"]))
        c.rect(x, y, w, h, c.radial([(0, "#ffe0a8", 0.30), (1, "#ffe0a8", 0)], 0.4, 0.2, 0.8))
        kx, ky, kw, kh = x + w * 0.055, y + h * 0.055, w * 0.89, h * 0.83
        cast(c, kx, ky, kw, kh, 46, 0.5)
        board(c, kx, ky, kw, kh, wood, 50, edge=6)
        ix, iy, iw, ih = kx + 34, ky + 34, kw - 68, kh - 68
        c.rect(ix, iy, iw, ih, c.linear(["#1d130c", "#33231a"]))
        n = rows[0]
        levels = len(rows)
        rh = ih / levels
        shapes = 0
        for r in range(levels):
            sy = iy + r * rh
            c.rect(ix, sy, iw, rh, c.linear(["#6d1f18", "#8d2c20", "#5a1610"]))
            nap = "".join(f"M{num(ix + c.dice.between(0, iw))} {num(sy + c.dice.between(0, rh))}l{num(c.dice.between(-3, 3))} "
                          f"{num(c.dice.between(4, 10))}" for _ in range(700))
            c.path(nap, stroke="#c9543f", width=1.2, opacity=0.20)
            c.rect(ix, sy, iw, 60, c.linear([(0, "#000000", 0.62), (1, "#000000", 0)]))
            base = sy + rh - 52
            n = rows[r]
            for k in range(n):
                cx = ix + iw * (k + 0.5) / n
                u = rh / 400
                tone = ("#8a5a30", "#5f3a1e", "#a8743f", "#3a2a20", "#7d3f24", "#b08a58")[(k * 5 + r * 3) % 6]
                tall = rh * (0.50, 0.56, 0.47, 0.53)[(k + r) % 4]
                wide = iw / n * 0.20
                c.path(points([(cx - wide * 1.1, base), (cx + wide * 1.1, base), (cx + wide * 2.0, base + 26),
                               (cx - wide * 0.6, base + 26)]), "#200603", opacity=0.55)
                # mount: a plain brass foot
                c.rect(cx - wide * 1.05, base - 30 * u - 16, wide * 2.1, 30 * u + 16,
                       c.linear(["#8d6a2c", "#f3dc9c", "#b98d42", "#5f4216"], 0, 0, 1, 0), round_=4)
                c.path(f"M{num(cx - wide * 1.05)} {num(base - 12)}h{num(wide * 2.1)}", stroke="#5f4216", width=2.5, opacity=0.7)
                top = base - 30 * u - 16
                shade = c.linear([lighter(tone, 0.38), lighter(tone, 0.1), darker(tone, 0.2), darker(tone, 0.6)], 0, 0, 1, 0)
                form = (k + 2 * r) % 3
                if form == 0:        # a pear on a slim neck
                    d = (f"M{num(cx - wide * 0.85)} {num(top)}C{num(cx - wide * 0.8)} {num(top - tall * 0.22)} {num(cx - wide * 0.34)} "
                         f"{num(top - tall * 0.26)} {num(cx - wide * 0.36)} {num(top - tall * 0.46)}"
                         f"C{num(cx - wide * 0.95)} {num(top - tall * 0.62)} {num(cx - wide * 0.8)} {num(top - tall)} {num(cx)} "
                         f"{num(top - tall)}")
                elif form == 1:      # a column with a ball
                    d = (f"M{num(cx - wide * 0.72)} {num(top)}V{num(top - tall * 0.12)}C{num(cx - wide * 0.4)} {num(top - tall * 0.3)} "
                         f"{num(cx - wide * 0.46)} {num(top - tall * 0.5)} {num(cx - wide * 0.40)} {num(top - tall * 0.60)}"
                         f"C{num(cx - wide * 0.9)} {num(top - tall * 0.70)} {num(cx - wide * 0.8)} {num(top - tall)} {num(cx)} "
                         f"{num(top - tall)}")
                else:                # a mushroom
                    d = (f"M{num(cx - wide * 0.66)} {num(top)}C{num(cx - wide * 0.5)} {num(top - tall * 0.4)} {num(cx - wide * 0.4)} "
                         f"{num(top - tall * 0.5)} {num(cx - wide * 0.46)} {num(top - tall * 0.62)}"
                         f"C{num(cx - wide * 1.25)} {num(top - tall * 0.66)} {num(cx - wide * 1.15)} {num(top - tall * 0.98)} {num(cx)} "
                         f"{num(top - tall)}")
                mirrored = d
                # the same outline on the right side, by reflection
                with c.moved(2 * cx, 0, scale=(-1, 1)):
                    c.path(mirrored + f"V{num(top)}Z", c.linear([darker(tone, 0.55), darker(tone, 0.2)], 0, 0, 1, 0))
                c.path(d + f"V{num(top)}Z", c.linear([lighter(tone, 0.12), lighter(tone, 0.34), darker(tone, 0.15)], 0, 0, 1, 0))
                c.rect(cx - wide * 0.95, top - 9, wide * 1.9, 12, c.linear(["#8d6a2c", "#f3dc9c", "#5f4216"], 0, 0, 1, 0), round_=4)
                c.path(f"M{num(cx - wide * 0.34)} {num(top - tall * 0.90)}q{num(-wide * 0.20)} {num(tall * 0.08)} {num(-wide * 0.10)} "
                       f"{num(tall * 0.20)}", stroke="#fff4dc", width=5, opacity=0.6, cap="round")
                # its tag on a thread
                tx, ty = cx + wide * 1.25, base - rh * 0.20
                c.path(f"M{num(cx + wide * 0.3)} {num(top - tall * 0.30)}Q{num(tx)} {num(top - tall * 0.25)} {num(tx)} {num(ty)}",
                       stroke="#f3ead2", width=2.4)
                with c.moved(tx, ty, turn=round(c.dice.between(-5, 5), 1)):
                    tw, tg = iw / n * 0.24, rh * 0.24
                    c.rect(-tw / 2 + 3, 4, tw, tg, "#000000", 0.35)
                    c.path(f"M{num(-tw / 2)} 14L{num(-tw / 2 + 12)} 0H{num(tw / 2 - 12)}L{num(tw / 2)} 14V{num(tg)}H{num(-tw / 2)}Z",
                           c.linear(["#fffaf0", "#e3d2a6"], 0, 0, 1, 1))
                    c.circle(0, 12, 4.5, "#5a3a1e")
                    c.path("".join(f"M{num(-tw * 0.34)} {num(30 + j * 15)}h{num(tw * c.dice.between(0.35, 0.68))}" for j in range(4)),
                           stroke=INK, width=4.5, opacity=0.5, cap="round")
                shapes += 1
                if k == n // 2:
                    c.mark(f"tang {r + 1}", cx, base - tall * 0.7)
            c.rect(ix, sy + rh - 26, iw, 26, c.linear([lighter(wood, 0.4), wood, darker(wood, 0.45)]))
        c.rect(ix, iy, iw, ih, c.linear([(0, "#ffffff", 0.16), (0.3, "#ffffff", 0), (0.7, "#ffffff", 0), (1, "#ffffff", 0.08)], 0, 0, 1,
                                        0.5))
        c.path(points([(ix + iw * 0.06, iy), (ix + iw * 0.20, iy), (ix + iw * 0.04, iy + ih), (ix, iy + ih), (ix, iy + ih * 0.5)]),
               "#ffffff", opacity=0.06)
        lw, lh = w * 0.30, h * 0.088
        lx, ly = x + w / 2 - lw / 2, y + h * 0.895
        c.rect(lx, ly, lw, lh, c.linear(["#f3d999", "#c99c4c", "#94691f"], 0, 0, 1, 1), round_=4)
        c.rect(lx + 7, ly + 7, lw - 14, lh - 14, "none", stroke="#5c3d10", width=1.5)
        c.text(x + w / 2, ly + lh * 0.66, label, 38, "#3a230a", font="display", weight="bold")
        c.rect(x, y, w, h, c.radial([(0, "#000000", 0), (0.72, "#000000", 0.05), (1, "#000000", 0.5)], 0.5, 0.45, 0.78))
