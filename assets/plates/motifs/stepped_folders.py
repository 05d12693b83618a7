"""Folders laid in steps on a table."""
from draw.canvas import num
from draw.ground import cast
from draw.paper import bars
from draw.tone import INK, darker, lighter

from ._deskware import card, label, leaf, wooden


def stepped_folders(c, names, years, tones, ground="#3d2f29"):
    """Folders in steps, a tab and a label on each, leaflets between them."""
    wooden(c, ground, 5, (0.3, 0.16))
    w, h = c.width, c.height
    n = len(names)
    fw, fh = w * 0.62, h * 0.40
    for i, (name, tone) in enumerate(zip(names, tones)):
        x = w * (0.065 + 0.085 * i)
        y = h * (0.06 + 0.155 * i)
        with c.moved(x, y, turn=(-2.2, 1.3, -0.9, 1.8, -1.4)[i % 5]):
            if i:
                with c.moved(fw * 0.60, -h * 0.03, turn=c.dice.between(3, 7)):
                    leaf(c, 0, 0, fw * 0.34, fh * 0.7, ("news", "thin", "old")[i % 3], edge=1.6, stains=2, shadow=10, fibres=30)
                    bars(c, fw * 0.03, 30, fw * 0.28, 2, 26, 9, "#3a2a4a", last=0.7, strength=0.6)
            tab = fw * 0.26
            cast(c, 0, 0, fw, fh, 30, 0.4)
            c.path(f"M{num(fw * 0.06)} 4q8 -44 30 -44h{num(tab)}q22 0 30 44z", c.linear([lighter(tone, 0.3), tone]))
            c.rect(fw * 0.06 + 34, -30, tab - 4, 26, "#f3e8cc", 0.9, 3)
            bars(c, fw * 0.06 + 52, -17, tab - 40, 1, 20, 6, INK, last=1, strength=0.5)
            card(c, 0, 0, fw, fh, tone)
            # at the last one the whole label, at the others the strip that shows
            lw, lh = fw * 0.80, h * 0.092
            label(c, fw * 0.05, h * 0.022, lw, lh, name, 32)
            c.mark(f"to{i + 1}", x + fw * 0.05 + lw / 2, y + h * 0.022 + lh / 2)
            if i == n - 1:
                c.text(fw * 0.05, fh * 0.93, years, 46, darker(tone, 0.7), font="display", weight="bold", anchor="start", spacing=3)
                for k in range(5):
                    c.line(
                        fw * 0.05,
                        fh * 0.47 + k * fh * 0.075,
                        fw * 0.95,
                        fh * 0.47 + k * fh * 0.075,
                        darker(
                            tone,
                            0.5),
                        1.3,
                        0.5)
                bars(c, fw * 0.06, fh * 0.44, fw * 0.7, 3, fh * 0.075, 8, darker(tone, 0.6), last=0.5, strength=0.6)
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.14), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.30)], 0, 0, 1, 0.8))
