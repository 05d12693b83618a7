"""Rooms: walls in one-point perspective, light through windows, chairs, people as shapes."""
from .canvas import num, points
from .ground import pool
from .tone import darker, lighter


def room(c, x, y, w, h, wall, floor, back):
    """Back wall, side walls, ceiling and floor in one-point perspective; back is its rectangle in shares."""
    bx0, by0, bx1, by1 = x + w * back[0], y + h * back[1], x + w * back[2], y + h * back[3]
    c.path(points([(x, y), (bx0, by0), (bx0, by1), (x, y + h)]), c.linear([lighter(wall, 0.12), darker(wall, 0.12)], 0, 0, 1, 0))
    c.path(points([(x + w, y), (bx1, by0), (bx1, by1), (x + w, y + h)]), c.linear([darker(wall, 0.12), darker(wall, 0.38)], 0, 0, 1, 0))
    c.path(points([(x, y), (x + w, y), (bx1, by0), (bx0, by0)]), c.linear([darker(wall, 0.25), lighter(wall, 0.15)]))
    c.path(points([(x, y + h), (x + w, y + h), (bx1, by1), (bx0, by1)]), c.linear([lighter(floor, 0.14), floor, darker(floor, 0.42)]))
    c.rect(bx0, by0, bx1 - bx0, by1 - by0, c.linear([lighter(wall, 0.22), wall, darker(wall, 0.10)], 0, 0, 1, 0.7))
    return bx0, by0, bx1, by1


def floor_boards(c, x, y, w, h, by1, vx, tone, count=22):
    """Floor boards running to the vanishing point."""
    d = ""
    for i in range(-count, count + 1):
        d += f"M{num(vx + i * 46)} {num(by1)}L{num(vx + i * 46 * (1 + (y + h - by1) / 150))} {num(y + h)}"
    c.path(d, stroke=darker(tone, 0.5), width=2.2, opacity=0.40)


def beam(c, corners, strength=0.32):
    c.path(points(corners), c.linear([(0, "#fff3cf", strength), (1, "#fff3cf", 0)], 0, 0, 1, 0.5))


def shutters(c, corners, tone="#6f8774"):
    """A tall window with louvres on a side wall: four corners, clockwise from the upper left."""
    (ax, ay), (bx, by), (dx, dy), (ex, ey) = corners
    c.path(points(corners), c.linear(["#fffbe9", "#f3ecc8", "#dfe6c8"]))
    slats = ""
    for i in range(1, 22):
        t = i / 22
        slats += f"M{num(ax + (ex - ax) * t)} {num(ay + (ey - ay) * t)}L{num(bx + (dx - bx) * t)} {num(by + (dy - by) * t)}"
    c.path(slats, stroke=tone, width=6, opacity=0.75)
    mx0, my0, mx1, my1 = (ax + bx) / 2, (ay + by) / 2, (dx + ex) / 2, (dy + ey) / 2
    c.path(points(corners) + f"M{num(mx0)} {num(my0)}L{num(mx1)} {num(my1)}", stroke=darker(tone, 0.25), width=9, join="round")


def chair(c, cx, foot, size, tone):
    """A chair seen from the front, its back towards us or away."""
    wide, tall = size * 0.37, size
    for side in (-1, 1):
        c.rect(cx + side * wide * 0.46 - size * 0.035, foot - tall, size * 0.07, tall,
               c.linear([lighter(tone, 0.3), darker(tone, 0.45)], 0, 0, 1, 0))
    c.rect(cx - wide * 0.48, foot - tall, wide * 0.96, size * 0.10, c.linear([lighter(tone, 0.35), tone]), round_=size * 0.03)
    c.path(f"M{num(cx - wide * 0.52)} {num(foot - tall * 0.985)}"
           f"Q{num(cx)} {num(foot - tall * 1.10)} {num(cx + wide * 0.52)} {num(foot - tall * 0.985)}v{num(size * 0.07)}"
           f"h{num(-wide * 1.04)}z", c.linear([lighter(tone, 0.42), tone]))
    slats = "".join(f"M{num(cx + wide * k)} {num(foot - tall * 0.93)}V{num(foot - tall * 0.47)}" for k in (-0.26, 0, 0.26))
    c.path(slats, stroke=darker(tone, 0.12), width=size * 0.035)
    c.rect(cx - wide * 0.54, foot - tall * 0.47, wide * 1.08, size * 0.075, c.linear([lighter(tone, 0.25), darker(tone, 0.3)]),
           round_=size * 0.02)


def visitor(c, cx, foot, tall, tone, bag=False):
    """Somebody from behind, only a shape."""
    u = tall / 100
    pool(c, cx + 12, foot, 26 * u, 4 * u, 0.8)
    fill = c.linear([lighter(tone, 0.20), tone, darker(tone, 0.4)], 0, 0, 0.4, 1)
    for side in (-1, 1):
        c.path(f"M{num(cx + side * 1 * u)} {num(foot - 50 * u)}L{num(cx + side * 10.5 * u)} {num(foot - 50 * u)}"
               f"L{num(cx + side * 8.2 * u)} {num(foot - 2 * u)}h{num(-side * 5.6 * u)}Z", darker(tone, 0.25))
        c.path(f"M{num(cx + side * 2.2 * u)} {num(foot)}v{num(-3 * u)}h{num(side * 7 * u)}v{num(3 * u)}z", darker(tone, 0.6))
        c.path(f"M{num(cx + side * 11 * u)} {num(foot - 80 * u)}"
               f"Q{num(cx + side * 17 * u)} {num(foot - 68 * u)} {num(cx + side * 14.5 * u)} {num(foot - 46 * u)}"
               f"h{num(-side * 4 * u)}L{num(cx + side * 9 * u)} {num(foot - 72 * u)}Z", fill)
    c.path(f"M{num(cx - 11 * u)} {num(foot - 46 * u)}"
           f"Q{num(cx - 9 * u)} {num(foot - 62 * u)} {num(cx - 13 * u)} {num(foot - 77 * u)}"
           f"Q{num(cx - 12 * u)} {num(foot - 83 * u)} {num(cx - 3.4 * u)} {num(foot - 84.5 * u)}V{num(foot - 88 * u)}"
           f"h{num(6.8 * u)}v{num(3.5 * u)}"
           f"Q{num(cx + 12 * u)} {num(foot - 83 * u)} {num(cx + 13 * u)} {num(foot - 77 * u)}"
           f"Q{num(cx + 9 * u)} {num(foot - 62 * u)} {num(cx + 11 * u)} {num(foot - 46 * u)}Z", fill)
    c.ellipse(cx, foot - 92 * u, 5.6 * u, 7 * u, fill)
    c.path(f"M{num(cx - 12.5 * u)} {num(foot - 78 * u)}"
           f"Q{num(cx - 11 * u)} {num(foot - 83 * u)} {num(cx - 4 * u)} {num(foot - 84.5 * u)}"
           f"M{num(cx - 5 * u)} {num(foot - 95 * u)}"
           f"Q{num(cx - 2 * u)} {num(foot - 100 * u)} {num(cx + 3 * u)} {num(foot - 98 * u)}", stroke="#e9c98c", width=0.6 * u,
           opacity=0.55)
    if bag:
        c.path(f"M{num(cx - 10 * u)} {num(foot - 82 * u)}L{num(cx + 9 * u)} {num(foot - 52 * u)}", stroke="#0c0908", width=1.6 * u)
        c.rect(cx + 4 * u, foot - 54 * u, 12 * u, 12 * u, "#3c2c20", round_=1.5 * u)
