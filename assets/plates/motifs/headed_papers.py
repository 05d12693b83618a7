"""Papers of several kinds under one heading."""
from draw.paper import bars

from ._deskware import leaf, scrawl, typed, wooden


def headed_papers(c, state, year, kinds, number="", date="", ground="#33424a"):
    """A letter, a telegram, a petition and a newspaper spread on a desk, each under the same heading."""
    wooden(c, ground, 5, (0.34, 0.16))
    w, h = c.width, c.height
    ink = "#2b2430"

    def heading(sw, top, size, how="typed"):
        if how == "print":
            c.text(sw / 2, top, state, size, ink, font="display", weight="bold", spacing=1)
            c.text(sw / 2, top + size * 1.15, year, size * 0.8, ink, italic=True)
        elif how == "hand":
            c.text(sw / 2, top, state, size, "#2a3a66", italic=True)
            c.text(sw / 2, top + size * 1.25, year, size * 0.85, "#2a3a66", italic=True)
        else:
            typed(c, sw / 2, top, state, size, "bold", spacing=1)
            typed(c, sw / 2, top + size * 1.3, year, size * 0.86, spacing=0.6)
        c.line(sw / 2 - 70, top + size * 1.3 + 18, sw / 2 + 70, top + size * 1.3 + 18, ink, 1.5, 0.7)
        return top + size * 1.3 + 18

    # newspaper, lying under the others
    with c.moved(w * 0.575, h * 0.055, turn=3.2):
        sw, sh = w * 0.385, h * 0.80
        leaf(c, 0, 0, sw, sh, "news", edge=1.8, folds=((0.5, "h"),), stains=4, fibres=80)
        top = heading(sw, 74, 31, "print")
        c.text(sw / 2, top + 56, kinds[3], 46, ink, font="display", weight="bold", spacing=6)
        c.line(34, top + 76, sw - 34, top + 76, ink, 4)
        c.line(34, top + 84, sw - 34, top + 84, ink, 1.2)
        cw = (sw - 68 - 3 * 22) / 4
        for i in range(4):
            at = top + 116
            while at < sh - 70:
                lines = min(c.dice.whole(5, 9), int((sh - 50 - at) / 20))
                if lines < 1:
                    break
                at = bars(c, 34 + i * (cw + 22), at, cw, lines, 20, 5.5, ink, last=c.dice.between(0.3, 0.9), strength=0.5) + 16
    # the petition, by hand on ruled paper
    with c.moved(w * 0.014, h * 0.135, turn=-3.2):
        sw, sh = w * 0.275, h * 0.735
        leaf(c, 0, 0, sw, sh, "white", ("#e9e0c4", 0.4), edge=0.8, stains=3, fibres=50)
        for i in range(1, 25):
            c.line(12, 40 + i * 31, sw - 12, 40 + i * 31, "#7f98a8", 1, 0.4)
        c.line(52, 14, 52, sh - 14, "#b5705c", 1.4, 0.5)
        top = heading(sw + 6, 84, 23, "hand")
        c.text(sw / 2 + 3, top + 54, kinds[2], 38, "#2a3a66", italic=True, weight="bold")
        scrawl(c, 70, top + 100, sw - 110, 13, 31, 11, "#2a3a66", 2.2, last=0.5, strength=0.75)
    # the telegram: coloured form, strips of type
    with c.moved(w * 0.315, h * 0.640, turn=1.8):
        sw, sh = w * 0.325, h * 0.275
        leaf(c, 0, 0, sw, sh, "old", ("#7fa8b4", 0.52), edge=0.7, stains=2, shadow=24, fibres=40)
        top = heading(sw, 50, 24, "print")
        c.text(sw / 2, top + 38, kinds[1], 31, ink, weight="bold", spacing=4)
        c.rect(26, top + 54, sw - 52, sh - top - 76, "none", stroke=ink, width=1.4, opacity=0.6)
        for i in range(3):
            ly = top + 68 + i * 40
            if ly + 30 < sh - 30:
                c.rect(44 + i * 10, ly, sw - 120 + i * 14, 27, "#f4ead2")
                bars(c, 58 + i * 10, ly + 14, sw - 150 + i * 12, 1, 30, 8.5, ink, last=1, strength=0.66)
    # the letter on top, typed
    with c.moved(w * 0.272, h * 0.045, turn=0.6):
        sw, sh = w * 0.295, h * 0.56
        leaf(c, 0, 0, sw, sh, "do", edge=1.2, folds=((0.5, "h"),), stains=4, shadow=30, fibres=80)
        top = heading(sw, 70, 25)
        c.mark("tieude", w * 0.272 + sw / 2, h * 0.045 + 70)
        typed(c, sw / 2, top + 62, kinds[0], 38, "bold", spacing=5)
        at = top + 108
        if number:
            typed(c, 46, at, number, 23, anchor="start", spacing=0.4)
            typed(c, sw - 46, at, date, 23, anchor="end", italic=True, spacing=0)
            at += 40
        for lines in (3, 4, 2, 3):
            room = int((sh - 46 - at) / 29)
            if room < 1:
                break
            at = bars(c, 46, at, sw - 92, min(lines, room), 29, 7.5, ink,
                      indent=36, last=c.dice.between(0.4, 0.8), strength=0.6) + 14
    c.rect(0, 0, w, h, c.linear([(0, "#fff1c9", 0.16), (0.5, "#fff1c9", 0), (1, "#0c0805", 0.28)], 0, 0, 1, 0.8))
