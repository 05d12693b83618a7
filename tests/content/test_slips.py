#!/usr/bin/env python3
"""What `kiosk check` says about folders with one slip each, word for word, and that it has nothing to say about a good one.

`test_slips.py --write` writes down what it says now; read the difference before it is committed.
"""

import json
import sys
import unicodedata
import unittest

from fixtures import ROOT, Folder, fixtures, problems_in_both


def written(expected):
    return json.dumps(expected, ensure_ascii=False, indent=2) + "\n"


class Slips(unittest.TestCase):
    maxDiff = None

    def test_each_slip_is_told_in_both_languages_at_its_place(self):
        count = 0
        for slip, expected in fixtures():
            with self.subTest(slip=slip.name), Folder(slip, expected.get("setup", [])) as folder:
                self.assertEqual(problems_in_both(folder), expected["problems"])
                count += 1
        self.assertGreaterEqual(count, 40)

    def test_a_healthy_folder_has_no_problem(self):
        with Folder() as folder:
            told = folder.check()
            self.assertEqual((told["problems"], told["items"], told["shown"]), ([], 2, 2))
            self.assertEqual(told["themes"], {"nghe": 1, "nguoi": 1})
            self.assertEqual(told["kinds"], {"document": 1, "image": 1})

    def test_other_computers_ways_of_writing_are_no_problem(self):
        item = "items/to-trinh-1946/item.json"
        with Folder() as folder:
            path = folder.content / item
            path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))  # Windows' Notepad
            other = folder.content / "items/anh-chup-1962"
            (other / "01.svg").rename(other / unicodedata.normalize("NFD", "ảnh.svg"))  # copied from a Mac
            text = (other / "item.json").read_text(encoding="utf-8").replace('"01.svg"', '"ảnh.svg"')
            (other / "item.json").write_text('{ "$schema": "../item.schema.json",' + text[1:], encoding="utf-8")
            (folder.content / "items/_nhap").mkdir()  # drafts and what synchronising leaves behind
            (folder.content / "items/.stfolder").mkdir()
            self.assertEqual(folder.check()["problems"], [])

    def test_what_can_not_be_shown_is_not_counted_as_shown(self):
        with Folder(steps=[["cut", "items/anh-chup-1962/01.svg", 40], ["remove", "items/anh-chup-1962/vi.md"],
                           ["remove", "items/anh-chup-1962/en.md"]]) as folder:
            told = folder.check()
            self.assertEqual([p["code"] for p in told["problems"]], ["unreadable-picture"])
            self.assertEqual((told["items"], told["shown"], told["errors"], told["warnings"]), (2, 1, 1, 0))
            self.assertEqual(told["kinds"], {"document": 1, "image": 0})
            self.assertEqual(list(told), ["items", "shown", "errors", "warnings", "themes", "kinds", "problems"])

    def test_check_leaves_no_trace(self):
        with Folder() as folder:
            folder.check()
            self.assertFalse((folder.top / "cache").exists())

    def test_no_fixture_is_larger_than_it_has_to_be(self):
        for slip, _ in fixtures():
            size = sum(path.stat().st_size for path in slip.rglob("*"))
            self.assertLess(size, 32_000, slip.name)


def write():
    for slip, expected in fixtures():
        with Folder(slip, expected.get("setup", [])) as folder:
            expected["problems"] = problems_in_both(folder)
        (slip / "expected.json").write_text(written(expected), encoding="utf-8")
        print(f"{slip.relative_to(ROOT)}: {', '.join(p['code'] for p in expected['problems'])}")


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        write()
    else:
        unittest.main()
