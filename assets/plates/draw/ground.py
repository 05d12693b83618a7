"""What a plate lies on, and the margin that says it is an illustration."""
from contextlib import contextmanager

from .canvas import box
from .tone import darker, lighter, mix

TAG = "Hình minh họa"


def tag(c, x, y, fill, size=28):
    c.text(x, y, TAG, size, fill, font="sans", anchor="end", spacing=0.6)


def table(c, tone="#2c221b", light=(0.32, 0.22)):
    """A dark table with one lamp above its upper left; the tag stands at its lower edge."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, tone)
    c.rect(0, 0, w, h, c.radial([(0, lighter(tone, 0.20), 1), (0.55, tone, 1), (1, darker(tone, 0.55), 1)],
                                cx=light[0], cy=light[1], r=1.0))
    weave = "".join(f"M0 {y}H{w}" for y in range(6, h, 9))
    c.path(weave, stroke=darker(tone, 0.5), width=1, opacity=0.22)
    weave = "".join(f"M{x} 0V{h}" for x in range(6, w, 9))
    c.path(weave, stroke=lighter(tone, 0.25), width=1, opacity=0.05)
    tag(c, w - 44, h - 26, mix(tone, "#f4ead8", 0.66))


@contextmanager
def mount(c, caption="", card="#e8decb", margin=46, foot=92):
    """A picture mounted on card: draw inside in the picture's own space; yields its rectangle."""
    w, h = c.width, c.height
    c.rect(0, 0, w, h, c.linear([lighter(card, 0.35), card, darker(card, 0.10)], 0, 0, 1, 1))
    x, y, pw, ph = margin, margin, w - 2 * margin, h - margin - foot
    for i in range(5):
        c.rect(x - i, y - i, pw + 2 * i, ph + 2 * i, "none", 0.10, stroke="#4a3a28", width=1)
    with c.clipped(box(x, y, pw, ph)):
        yield x, y, pw, ph
    c.rect(x, y, pw, ph, "none", stroke="#3a2d20", width=1.5, opacity=0.7)
    c.path(f"M{x - 9} {y + ph + 9}H{x + pw + 9}V{y - 9}", stroke="#fffaf0", width=1.5, opacity=0.8)
    c.path(f"M{x - 9} {y + ph + 9}V{y - 9}H{x + pw + 9}", stroke="#8b7759", width=1.5, opacity=0.55)
    if caption:
        c.text(x, h - 34, caption, 28, "#4d4138", italic=True, anchor="start")
    tag(c, x + pw, h - 34, "#5f5140")


def cast(c, x, y, w, h, reach=34, strength=0.32, round_=4, dx=0.4, dy=0.6):
    """A soft shadow towards the lower right, as steps of thin black."""
    steps = 11
    for i in range(steps, 0, -1):
        grow = reach * i / steps
        c.rect(x - grow + reach * dx, y - grow + reach * dy, w + 2 * grow, h + 2 * grow, "#000000",
               strength / steps, round_ + grow)


def pool(c, cx, cy, rx, ry, strength=0.5, colour="#000000"):
    """A soft oval of shadow (or light) under a thing that stands."""
    c.ellipse(cx, cy, rx, ry, c.radial([(0, colour, strength), (0.55, colour, strength * 0.45), (1, colour, 0)]))
