"""JSON that is broken anywhere, nested 100,000 deep, of wrong types, with duplicate keys, BOM, CRLF, UTF-16, Latin-1: a
problem with its place, and the others are shown."""

import json
import shutil
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "tests/content"), str(ROOT / "tests/screens")]
from fixtures import HEALTHY, Folder  # noqa: E402
from shots import shoot  # noqa: E402

ITEM = (HEALTHY / "items/to-trinh-1946/item.json").read_text(encoding="utf-8")
GOOD = {"anh-chup-1962", "to-trinh-1946"}
DEPTH = 100_000

# An item.json a name, and the code it must be answered with; none where it is to be shown without a word.
VARIANTS = {
    "nested-lists": ("[" * DEPTH, "json-too-deep"),
    "nested-objects": ('{"a":' * DEPTH, "json-too-deep"),
    "nested-in-a-field": (ITEM.replace('"tags": [', '"tags": [' + "[" * DEPTH), "json-too-deep"),
    "empty": ("", "json-empty"),
    "a-number": ("1946", "not-an-object"),
    "twice": (ITEM.replace('"kind"', '"date": "1947",\n  "kind"'), "json-duplicate"),
    "nul-inside": (ITEM.replace("Tờ trình", "Tờ\0trình"), "encoding-not-utf8"),
    "half-a-pair": (ITEM.replace("Tờ trình", "\\ud83d"), "json-escape"),
    "rubbish-after": (ITEM + "}", "json-after-end"),
    "huge-number": (ITEM.replace("0.25", "1e999999"), "json-number"),
    "endless-text": ('{"title": "' + "x" * 3_000_000, "json-text-not-closed"),
    "over-the-limit": (ITEM + " " * 5_000_000, "unreadable-file"),
    "latin-1": (ITEM.encode("utf-8").replace("Tờ trình".encode(), b"T\xe9 tr\xecnh"), "encoding-not-utf8"),
    "utf-16": (ITEM.encode("utf-16"), "encoding-utf16"),
    "utf-16-without-mark": (ITEM.encode("utf-16-le"), "encoding-utf16"),
    "windows": (b"\xef\xbb\xbf" + ITEM.replace("\n", "\r\n").encode(), None),
    "old-mac": (ITEM.replace("\n", "\r").encode(), None),
}
WRONG_VALUES = [None, True, -1e308, "", "x", [], [[]], {}, {"vi": {}}, [None, 1, {}, ""], {"": ""}, {"vi": 1}]


def wrong_types():
    """Items each of which has one field of another type than it should be."""
    item = json.loads(ITEM)
    for field in item:
        for number, value in enumerate(WRONG_VALUES):
            yield f"{field.replace('_', '-')}-{number}", json.dumps({**item, field: value})


class Json(unittest.TestCase):
    def check(self, items):
        """`items`: item.json by id. Returns what is told of each, and that the good ones are shown."""
        with Folder() as folder:
            for name, text in items.items():
                place = folder.content / "items" / name
                shutil.copytree(HEALTHY / "items/to-trinh-1946", place)
                (place / "01.svg").write_text((place / "01.svg").read_text() + f"<!-- {name} -->")
                (place / "item.json").write_bytes(text if isinstance(text, bytes) else text.encode())
            told = folder.check()
            by_item = {name: [] for name in items}
            for problem in told["problems"]:
                name = problem["file"].split("/")[1]
                self.assertNotIn(name, GOOD, problem)
                by_item[name].append(problem)
                self.assert_place(problem, items[name])
            errors = sum(any(p["severity"] == "error" for p in problems) for problems in by_item.values())
            self.assertEqual(told["items"], len(items) + 2)
            self.assertGreaterEqual(told["shown"], len(items) + 2 - errors)  # a page may be wrong, and the item shown
            if len(items) < 20:
                tree = shoot("collection", folder.top / "a.png", "--set", f"content={folder.content}", "--set",
                             f"cache.dir={folder.top}/cache", tree=folder.top / "a.json")
                shown = {node["item"] for node in tree["nodes"] if node["kind"] == "picture"}
                self.assertLessEqual(GOOD, shown)
            return by_item

    def assert_place(self, problem, text):
        if problem["line"] == 0:
            self.assertIn(problem["code"], ("encoding-utf16", "unreadable-file"), problem)
            return
        text = text.decode("utf-8-sig", "replace") if isinstance(text, bytes) else text
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self.assertLessEqual(problem["line"], len(lines), problem)
        self.assertLessEqual(problem["column"], len(lines[problem["line"] - 1]) + 1, problem)

    def test_cut_short_anywhere(self):
        places = range(0, len(ITEM.rstrip()), 3)
        for name, problems in self.check({f"cut-{place}": ITEM[:place] for place in places}).items():
            self.assertEqual([p["severity"] for p in problems], ["error"], name)
            self.assertRegex(problems[0]["code"], "^json-", name)

    def test_a_sign_lost_anywhere(self):
        marks = [place for place, sign in enumerate(ITEM) if sign in '{}[]:,"']
        for name, problems in self.check({f"lost-{place}": ITEM[:place] + ITEM[place + 1:] for place in marks}).items():
            self.assertTrue(problems, name)

    def test_every_kind_of_damage(self):
        told = self.check({name: text for name, (text, _) in VARIANTS.items()})
        for name, (_, code) in VARIANTS.items():
            self.assertEqual([p["code"] for p in told[name]], [code] if code else [], name)

    def test_wrong_types_cost_a_field_or_an_item_at_most(self):
        items = dict(wrong_types())
        self.assertGreater(len(items), 100)
        for name, problems in self.check(items).items():
            for problem in problems:
                self.assertIn(problem["severity"], ("error", "warning"), name)

    def test_a_broken_exhibit_json_is_told_and_so_are_its_items(self):
        good = (HEALTHY / "exhibit.json").read_text(encoding="utf-8")
        for place in (0, 1, len(good) // 3, len(good) // 2, len(good) - 3):
            with self.subTest(place=place), Folder(steps=[["remove", "items/anh-chup-1962/item.json"]]) as folder:
                (folder.content / "exhibit.json").write_text(good[:place], encoding="utf-8")
                told = folder.check()
                self.assertEqual([p["file"] for p in told["problems"]],
                                 ["exhibit.json", "items/anh-chup-1962/item.json"])
                self.assertRegex(told["problems"][0]["code"], "^json-")
                self.assertEqual((told["items"], told["shown"]), (2, 0))


if __name__ == "__main__":
    unittest.main()
