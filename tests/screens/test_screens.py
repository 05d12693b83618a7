"""Every screen in every size and language keeps the design's rules: text and controls large enough and apart, contrast
over the worst pixel, nothing outside the screen or over each other, every picture sharp."""

import tempfile
import unittest
from itertools import combinations
from pathlib import Path

from shots import LANGUAGES, SCREENS, SIZES, shoot

SMALLEST_TEXT = 28
SMALLEST_CONTROL = 64
SMALLEST_GAP = 16
SMALLEST_CONTRAST = 4.5


def luminance(colour):
    """WCAG 2.2, relative luminance of #RRGGBB."""
    channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a, b):
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def gap(a, b):
    """Distance between two rectangles; negative: how far they overlap."""
    x = max(a[0], b[0]) - min(a[0] + a[2], b[0] + b[2])
    y = max(a[1], b[1]) - min(a[1] + a[3], b[1] + b[3])
    return max(x, y)


def faults(tree):
    scale, (width, height) = tree["scale"], tree["size"]
    texts = [n for n in tree["nodes"] if n["kind"] == "text"]
    controls = [n for n in tree["nodes"] if n["kind"] == "control"]
    pictures = [n for n in tree["nodes"] if n["kind"] == "picture"]
    for node in texts + controls:
        x, y, w, h = node["rect"]
        name = node.get("text") or node.get("id")
        if x < -0.5 or y < -0.5 or x + w > width + 0.5 or y + h > height + 0.5:
            yield f"{name!r} leaves the screen: {node['rect']}"
    for text in texts:
        if text["px"] < SMALLEST_TEXT * scale - 0.51:
            yield f"text {text['text']!r} has {text['px']} px"
        if contrast(text["colour"], text["on"]) < SMALLEST_CONTRAST:
            yield f"text {text['text']!r} has contrast {contrast(text['colour'], text['on']):.2f}"
    for a, b in combinations(texts, 2):
        if gap(a["rect"], b["rect"]) < -2:
            yield f"texts {a['text']!r} and {b['text']!r} overlap"
    for control in controls:
        if not control["label"].strip():
            yield f"control {control['id']} has no label"
        if control["id"] == "loop:explore":
            continue  # the whole screen behind the loop's picture, made to be touched anywhere
        # What a list scrolls out of sight may show less than a whole target.
        x, y, w, h = control["rect"]
        scrolled = "clipped" in control.get("state", [])
        if not scrolled and min(w, h) < SMALLEST_CONTROL * scale - 0.51:
            yield f"control {control['id']} is {w:.0f} x {h:.0f} px"
    for a, b in combinations([c for c in controls if c["id"] != "loop:explore"], 2):
        if gap(a["rect"], b["rect"]) < SMALLEST_GAP * scale - 0.51:
            yield f"controls {a['id']} and {b['id']} are {gap(a['rect'], b['rect']):.0f} px apart"
    for picture in pictures:
        if not picture["sharp"]:
            yield f"picture of {picture['item']} is not sharp"


class Screens(unittest.TestCase):
    def audit(self, screen, *options):
        with tempfile.TemporaryDirectory() as folder:
            tree = shoot(screen, Path(folder) / "a.png", *options, tree=Path(folder) / "a.json")
        self.assertGreater(len(tree["nodes"]), 3)
        self.assertEqual(list(faults(tree)), [], f"{screen} {' '.join(options)}")

    def test_every_size_and_language(self):
        for screen in SCREENS:
            for size in SIZES:
                for language in LANGUAGES:
                    with self.subTest(screen=screen, size=size, language=language):
                        self.audit(screen, "--size", size, "--lang", language)

    def test_large_text_contrast_and_paper(self):
        for screen in SCREENS:
            for options in (["--text", "large"], ["--text", "larger", "--size", "1080x1920"], ["--contrast"],
                            ["--palette", "paper"], ["--palette", "paper", "--contrast"]):
                with self.subTest(screen=screen, options=options):
                    self.audit(screen, *options)


if __name__ == "__main__":
    unittest.main()
