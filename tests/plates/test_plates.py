#!/usr/bin/env python3
"""The sample content is whole, and its plates are what the generator draws."""
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
EXHIBIT = json.loads((CONTENT / "exhibit.json").read_text(encoding="utf-8"))


def label(item, language):
    return (CONTENT / "items" / item / f"{language}.md").read_text(encoding="utf-8")


def maps(value, where):
    """Every language map in a field, with its path."""
    if isinstance(value, dict):
        if "vi" in value or "en" in value:
            yield where, value
        for key, inner in value.items():
            yield from maps(inner, f"{where}.{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from maps(inner, f"{where}[{number}]")


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

    def test_at_least_fourteen_motifs(self):
        table = {item: pages for path in TABLES for item, pages in json.loads(path.read_text(encoding="utf-8")).items()}
        self.assertGreaterEqual(len({page["motif"] for pages in table.values() for page in pages}), 14)


class Content(unittest.TestCase):
    def test_every_item_is_complete_in_both_languages(self):
        for item, fields in ITEMS.items():
            for where, words in maps(fields, item):
                self.assertTrue(words.get("vi", "").strip() and words.get("en", "").strip(), where)
            for language in ("vi", "en"):
                self.assertTrue(label(item, language).strip(), f"{item} {language}")

    def test_labels_have_a_museum_length(self):
        for item in ITEMS:
            self.assertTrue(25 <= len(label(item, "vi").split()) <= 90, item)
            self.assertTrue(20 <= len(label(item, "en").split()) <= 70, item)

    def test_no_two_labels_begin_alike(self):
        for language in ("vi", "en"):
            starts = [" ".join(label(item, language).lower().split()[:3]) for item in ITEMS]
            self.assertEqual(len(starts), len(set(starts)), starts)

    def test_every_page_has_its_file_alt_text_and_credit(self):
        for item, fields in ITEMS.items():
            files = sorted(p.name for p in (CONTENT / "items" / item).glob("*.svg"))
            self.assertEqual(files, [page["file"] for page in fields["pages"]], item)
            for page in fields["pages"]:
                self.assertEqual(page["credit"], {"vi": "Hình minh họa", "en": "Illustration"}, item)
                self.assertIn("alt", page, item)
                self.assertTrue(len(files) == 1 or "caption" in page, item)

    def test_related_items_are_there(self):
        for item, fields in ITEMS.items():
            self.assertTrue(2 <= len(fields["related"]) <= 4, item)
            for other in fields["related"]:
                self.assertIn(other, ITEMS, item)
                self.assertNotEqual(other, item)

    def test_themes_kinds_and_covers_are_known(self):
        themes = {theme["id"]: theme for theme in EXHIBIT["themes"]}
        kinds = {kind["id"] for kind in EXHIBIT["kinds"]}
        for item, fields in ITEMS.items():
            self.assertIn(fields["theme"], themes, item)
            self.assertIn(fields["kind"], kinds, item)
        for theme in themes.values():
            self.assertEqual(ITEMS[theme["cover"]]["theme"], theme["id"])
        for where, words in maps(EXHIBIT, "exhibit"):
            self.assertTrue(words.get("vi") and words.get("en"), where)

    def test_text_is_nfc_and_names_have_one_form(self):
        for path in sorted(CONTENT.rglob("*")) + TABLES:
            if path.suffix in (".json", ".md", ".svg"):
                text = path.read_text(encoding="utf-8")
                self.assertEqual(text, unicodedata.normalize("NFC", text), path)
                for other in ("Minh Mạng", "hoà ", "1C-VP", "Vietnam ", "Hanoi", "(K)"):
                    self.assertNotIn(other, text, path)


if __name__ == "__main__":
    unittest.main()
