#!/usr/bin/env python3
"""The sample content's plates are what the generator draws, plain, small and honest; what the items say is in tests/content."""
import json
import subprocess
import sys
import tempfile
import unicodedata
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
GENERATOR = ROOT / "assets" / "plates" / "generate.py"
TABLES = sorted((ROOT / "assets/plates/tables").glob("*.json"))
FOLDERS = sorted(p for p in (CONTENT / "items").iterdir() if p.is_dir())
ITEMS = {p.name: json.loads((p / "item.json").read_text(encoding="utf-8")) for p in FOLDERS}


class Plates(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.drawn = Path(cls.folder.name)
        answer = subprocess.run([sys.executable, str(GENERATOR), str(cls.drawn), "--marks"], capture_output=True, text=True, check=True)
        cls.marks = json.loads(answer.stdout)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def each(self):
        for path in sorted((CONTENT / "items").glob("*/*.svg")):
            yield path, path.read_text(encoding="utf-8")

    def test_drawing_again_gives_the_same_bytes(self):
        again = {p.relative_to(self.drawn): p.read_bytes() for p in self.drawn.rglob("*.svg")}
        kept = {p.relative_to(CONTENT): p.read_bytes() for p in CONTENT.rglob("*.svg")}
        self.assertEqual(sorted(again), sorted(kept))
        for name, data in kept.items():
            self.assertTrue(again[name] == data, f"{name} is not what generate.py draws")

    def test_every_plate_says_that_it_is_an_illustration(self):
        for path, svg in self.each():
            self.assertEqual(svg.count(">Hình minh họa</text>"), 1, path)

    def test_plates_are_plain_and_small(self):
        for path, svg in self.each():
            for heavy in ("<filter", "<image", "<script", "<foreignObject", "http://www.w3.org/1999/xlink"):
                self.assertNotIn(heavy, svg, path)
            self.assertLess(len(svg.encode("utf-8")), 160_000, path)
            self.assertLess(svg.count(' opacity="'), 60, f"{path}: each is a layer as large as the plate")
            self.assertRegex(svg, r'<svg [^>]*width="\d{4}" height="\d{4}" viewBox="0 0 \d{4} \d{4}"', path)

    def test_no_plate_sets_han_or_nom(self):
        for path, svg in self.each():
            strange = [c for c in svg if unicodedata.name(c, "").startswith("CJK")]
            self.assertEqual(strange, [], path)

    def test_points_stand_on_what_they_describe(self):
        for item, fields in ITEMS.items():
            for page in fields["pages"]:
                marks = self.marks.get(f"{item}/{page['file']}", {})
                for point in page.get("points", []):
                    near = [name for name, (x, y) in marks.items() if abs(x - point["x"]) < 0.01 and abs(y - point["y"]) < 0.01]
                    self.assertTrue(near, f"{item} {page['file']}: nothing is marked at {point['x']}, {point['y']}")

    def test_at_least_twenty_five_motifs(self):
        table = {item: pages for path in TABLES for item, pages in json.loads(path.read_text(encoding="utf-8")).items()}
        self.assertGreaterEqual(len({page["motif"] for pages in table.values() for page in pages}), 25)


if __name__ == "__main__":
    unittest.main()
