"""A tear-off calendar before the decision that chose its day."""
from draw.canvas import num
from draw.ground import cast, table
from draw.paper import bars, sheet
from draw.tone import INK


def calendar_leaf(c, day, month, weekday, decision, number, date, issuer, about):
    """A tear-off calendar open at the day, before the decision that chose it."""
    w, h = c.width, c.height
    table(c, "#33271e", (0.28, 0.2))
    # the decision, flat on the table
    with c.moved(w * 0.50, h * 0.065, turn=3.4):
        sw, sh = w * 0.425, h * 0.815
        sheet(c, 0, 0, sw, sh, "white", edge=0.4, stains=2, fibres=60)
        left, tw = sw * 0.10, sw * 0.80
        c.text(left + tw * 0.2, 84, issuer, 23, INK, weight="bold")
        c.line(left + tw * 0.1, 96, left + tw * 0.3, 96, INK, 1.4)
        c.text(left + tw * 0.2, 130, number, 21, INK)
        c.text(left + tw * 0.70, 130, date, 21, INK, italic=True)
        c.text(sw / 2, 236, decision, 44, INK, weight="bold", spacing=2)
        for i, line in enumerate(about):
            c.text(sw / 2, 288 + i * 36, line, 26, INK, weight="bold")
        at = 288 + len(about) * 36 + 50
        for lines in (3, 2, 4, 3, 4):
            at = bars(c, left, at, tw, lines, 30, 7.5, INK, indent=44, last=c.dice.between(0.3, 0.85), strength=0.5) + 20
    # the calendar, standing
    x, y, cw, ch = w * 0.115, h * 0.13, w * 0.31, h * 0.70
    cast(c, x, y, cw, ch + 16, 34, 0.45)
    for i in range(16, 0, -1):
        tone = "#efe6d2" if i % 2 else "#cfc2a6"
        c.rect(x + i * 0.9, y + ch * 0.12 + i * 2.1, cw, ch * 0.88, tone)
    c.rect(x, y + ch * 0.06, cw, ch * 0.94, c.linear(["#fdf9ee", "#f6eeda", "#e9dcbf"], 0, 0, 0.7, 1))
    c.rect(x - 4, y, cw + 8, ch * 0.145, c.linear(["#c2452c", "#9f2a18", "#7d1d10"]), round_=6)
    c.line(x, y + 5, x + cw, y + 5, "#e8a08a", 2, 0.7)
    for hole in (0.22, 0.78):
        c.circle(x + cw * hole, y + ch * 0.072, 13, "#2a120c")
        c.path(f"M{num(x + cw * hole - 9)} {num(y + ch * 0.072)}v-44a9 9 0 0 1 18 0v44", stroke="#cbbf9f", width=6, cap="round")
    teeth = f"M{num(x)} {num(y + ch * 0.145)}" + "".join(f"l{num(cw / 60)} 7l{num(cw / 60)} -7" for _ in range(30))
    c.path(teeth + "V" + num(y + ch * 0.14) + f"H{num(x)}Z", "#7d1d10")
    red = "#a92c19"
    c.text(x + cw / 2, y + ch * 0.285, month, 46, INK, spacing=8)
    c.line(x + cw * 0.14, y + ch * 0.315, x + cw * 0.86, y + ch * 0.315, INK, 1.4, 0.5)
    c.text(x + cw / 2, y + ch * 0.735, day, 430, red, font="display", weight="bold")
    c.line(x + cw * 0.14, y + ch * 0.79, x + cw * 0.86, y + ch * 0.79, INK, 1.4, 0.5)
    for i, line in enumerate(weekday):
        c.text(x + cw / 2, y + ch * (0.855 + 0.062 * i), line, 38 if i == 0 else 27, INK, italic=i > 0, weight=None if i else "bold")
    # the corner that invites to be torn off
    c.path(f"M{num(x + cw)} {num(y + ch * 0.895)}V{num(y + ch)}H{num(x + cw * 0.83)}Z", "#cdbd98")
    c.path(f"M{num(x + cw)} {num(y + ch * 0.895)}"
           f"Q{num(x + cw * 0.86)} {num(y + ch * 0.90)} {num(x + cw * 0.815)} {num(y + ch * 0.925)}"
           f"Q{num(x + cw * 0.845)} {num(y + ch * 0.96)} {num(x + cw * 0.83)} {num(y + ch)}Z",
           c.linear(["#fffdf4", "#f1e6cb", "#b9a67e"], 0, 0, 1, 1))
    c.path(f"M{num(x + cw)} {num(y + ch * 0.895)}L{num(x + cw * 0.83)} {num(y + ch)}", stroke="#6d5a38", width=2, opacity=0.35)
