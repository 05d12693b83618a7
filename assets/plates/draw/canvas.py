"""A plate in the making: shapes, gradients and text, written as plain SVG without filters."""
from contextlib import contextmanager
from html import escape

from .dice import Dice

FONTS = {
    "serif": "'Noto Serif', serif",
    "display": "'Noto Serif Display', 'Noto Serif', serif",
    "sans": "'Noto Sans', sans-serif",
}


def num(value):
    text = f"{value:.1f}"
    if text.endswith(".0"):
        text = text[:-2]
    return "0" if text == "-0" else text


def points(pairs, close=True):
    """A polygon as path data."""
    d = "M" + "L".join(f"{num(x)} {num(y)}" for x, y in pairs)
    return d + "Z" if close else d


def curve(pairs, close=False):
    """A soft line through points: quadratic pieces between the midpoints."""
    first, *rest = pairs
    d = f"M{num(first[0])} {num(first[1])}"
    for (x0, y0), (x1, y1) in zip(rest, rest[1:]):
        d += f"Q{num(x0)} {num(y0)} {num((x0 + x1) / 2)} {num((y0 + y1) / 2)}"
    last = pairs[-1]
    return d + f"L{num(last[0])} {num(last[1])}" + ("Z" if close else "")


def box(x, y, w, h):
    return f"M{num(x)} {num(y)}h{num(w)}v{num(h)}h{num(-w)}z"


def _veil(opacity, fill, stroke=None):
    """A shape's opacity, given to its one paint where it has only one: a shape with `opacity` costs a layer as large as the plate."""
    if opacity is None:
        return ""
    paints = [name for name, paint in (("fill", fill), ("stroke", stroke)) if paint and paint != "none"]
    return f' {paints[0] + "-" if len(paints) == 1 else ""}opacity="{round(opacity, 3)}"'


class Canvas:
    def __init__(self, key, width, height):
        self.width, self.height = width, height
        self.dice = Dice(key)
        self.marks, self.seen = {}, set()
        self._defs, self._body, self._count = [], [], 0

    # -- what holds the picture together

    def mark(self, name, x, y):
        """Names a place, so that a point of interest can be set exactly on it."""
        self.marks[name] = (round(x / self.width, 3), round(y / self.height, 3))

    def svg(self):
        """The file; its nominal size is at least 1200 on the short side."""
        grow = max(1, 1200 / min(self.width, self.height))
        return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{round(self.width * grow)}" height="{round(self.height * grow)}" '
                f'viewBox="0 0 {self.width} {self.height}">\n<defs>\n' + "\n".join(self._defs)
                + "\n</defs>\n" + "\n".join(self._body) + "\n</svg>\n")

    def _id(self):
        self._count += 1
        return f"d{self._count}"

    def linear(self, stops, x1=0, y1=0, x2=0, y2=1):
        """A gradient across the shape it fills; stops are colours or (offset, colour, opacity)."""
        return self._gradient("linearGradient", f'x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"', stops)

    def radial(self, stops, cx=0.5, cy=0.5, r=0.5):
        return self._gradient("radialGradient", f'cx="{cx}" cy="{cy}" r="{r}"', stops)

    def _gradient(self, kind, where, stops):
        name = self._id()
        out = []
        for i, stop in enumerate(stops):
            if isinstance(stop, str):
                stop = (i / max(1, len(stops) - 1), stop, 1)
            offset, colour, opacity = stop
            extra = "" if opacity == 1 else f' stop-opacity="{opacity}"'
            out.append(f'<stop offset="{round(offset, 3)}" stop-color="{colour}"{extra}/>')
        self._defs.append(f'<{kind} id="{name}" {where}>{"".join(out)}</{kind}>')
        return f"url(#{name})"

    @contextmanager
    def clipped(self, d):
        name = self._id()
        self._defs.append(f'<clipPath id="{name}"><path d="{d}"/></clipPath>')
        self._body.append(f'<g clip-path="url(#{name})">')
        yield
        self._body.append("</g>")

    @contextmanager
    def moved(self, x=0, y=0, turn=0, scale=None, skew=None):
        steps = f"translate({num(x)} {num(y)})"
        if turn:
            steps += f" rotate({turn})"
        if skew:
            steps += f" skewX({skew})"
        if scale:
            sx, sy = scale if isinstance(scale, tuple) else (scale, scale)
            steps += f" scale({sx} {sy})"
        self._body.append(f'<g transform="{steps}">')
        yield
        self._body.append("</g>")

    @contextmanager
    def named(self, name):
        """A group that again() can repeat elsewhere without writing it twice."""
        self._body.append(f'<g id="{name}">')
        yield
        self._body.append("</g>")

    def again(self, name):
        self._body.append(f'<use href="#{name}"/>')

    # -- shapes

    def path(self, d, fill="none", stroke=None, width=1, opacity=None, cap=None, dash=None, join=None, rule=None):
        out = f'<path d="{d}" fill="{fill}"'
        if stroke:
            out += f' stroke="{stroke}" stroke-width="{num(width)}"'
        out += _veil(opacity, fill, stroke)
        if cap:
            out += f' stroke-linecap="{cap}"'
        if join:
            out += f' stroke-linejoin="{join}"'
        if dash:
            out += f' stroke-dasharray="{dash}"'
        if rule:
            out += f' fill-rule="{rule}"'
        self._body.append(out + "/>")

    def rect(self, x, y, w, h, fill, opacity=None, round_=0, stroke=None, width=1):
        out = f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}" fill="{fill}"'
        if round_:
            out += f' rx="{num(round_)}"'
        if stroke:
            out += f' stroke="{stroke}" stroke-width="{num(width)}"'
        out += _veil(opacity, fill, stroke)
        self._body.append(out + "/>")

    def ellipse(self, cx, cy, rx, ry, fill, opacity=None, stroke=None, width=1):
        out = f'<ellipse cx="{num(cx)}" cy="{num(cy)}" rx="{num(rx)}" ry="{num(ry)}" fill="{fill}"'
        if stroke:
            out += f' stroke="{stroke}" stroke-width="{num(width)}"'
        out += _veil(opacity, fill, stroke)
        self._body.append(out + "/>")

    def circle(self, cx, cy, r, fill, opacity=None, stroke=None, width=1):
        self.ellipse(cx, cy, r, r, fill, opacity, stroke, width)

    def line(self, x1, y1, x2, y2, stroke, width=1, opacity=None, cap=None, dash=None):
        self.path(f"M{num(x1)} {num(y1)}L{num(x2)} {num(y2)}", "none", stroke, width, opacity, cap, dash)

    def text(self, x, y, words, size, fill="#2a1f18", font="serif", weight=None, italic=False,
             anchor="middle", spacing=0, opacity=None, turn=0):
        out = f'<text x="{num(x)}" y="{num(y)}" font-family="{FONTS[font]}" font-size="{num(size)}" fill="{fill}"'
        if anchor != "start":
            out += f' text-anchor="{anchor}"'
        if weight:
            out += f' font-weight="{weight}"'
        if italic:
            out += ' font-style="italic"'
        if spacing:
            out += f' letter-spacing="{num(spacing)}"'
        out += _veil(opacity, fill)
        if turn:
            out += f' transform="rotate({turn} {num(x)} {num(y)})"'
        self._body.append(out + f">{escape(words, quote=False)}</text>")
