"""Every text field holds markup, %n, ##, U+202E, C0, 1 MB, emoji, unassigned, NFD: literal or neutralised, never a layout
break or an assert."""

import json
import sys
import unicodedata
import unittest
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "tests/content"), str(ROOT / "tests/screens")]
from fixtures import Folder  # noqa: E402
from shots import shoot  # noqa: E402
from test_screens import faults  # noqa: E402

SENTENCE = "Thông đạt số 1C/VP về giữ gìn công văn, hồ sơ cũ"
MEGABYTE = 1_000_000
TEXTS = {
    "markup": "<b>Đậm</b> &amp; &lt; <script>alert(1)</script> **sao** [chữ](https://example.org) ![h](01.svg)",
    "format": "%n%s%d %% {} {0} {:>99} ${HOME} $(id) `id`",
    "imgui": "##ẩn ###mã Tên##ẩn",
    "bidi": "Tài \u202eliệu\u202c \u2066mật\u2069 \u200fעברית\u200e \u061cعربي",
    "controls": "a\u0001b\u0007c\u001b[31md\u007fe\u0085f\u009bg\u0000h",
    "lines": "một\r\nhai\n\n\n\nba\tbốn\u2028năm\u2029sáu\u000bbảy",
    "emoji": "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 ☺︎ 🇻🇳",
    "unassigned": "\u0378 \ufffe \ue000 \U000e0080 \U0010fffd \ufdd0",
    "decomposed": unicodedata.normalize("NFD", SENTENCE),
    "marks": "Ô" + "\u0301\u0323" * 300 + " \u0301\u0302",
    "nothing": "\u200b" * 2000 + "\u00a0" * 500 + "\u2060\ufeff",
    "nom": "𡨸喃 𠀧 㗂越 " * 40,
    "word": "x" * 5000,
    "megabyte-word": "Ỗ" * (MEGABYTE // 3),
    "megabyte-text": "chữ " * (MEGABYTE // 5),
}
LARGE = [name for name in TEXTS if name.startswith("megabyte")]
HIDDEN = {*map(chr, range(32)), *map(chr, range(0x7F, 0xA0)), *"\u202e\u202c\u2066\u2069\u200f\u200e\u061c"}


def in_both(text):
    return {"vi": text, "en": text}


def item_of(text):
    """An item whose every text is this one."""
    texts = in_both(text)
    return {"title": texts, "date_text": texts, "date": text[:100], "theme": "nghe", "kind": "document", "creator": texts,
            "holder": texts, "reference": text, "extent": texts, "place": texts, "rights": texts, "sources": [text],
            "tags": [text], "featured": True,
            "pages": [{"file": "01.svg", "caption": texts, "alt": texts, "credit": texts,
                       "points": [{"x": 0.5, "y": 0.5, "text": texts}]}]}


def hostile_folder():
    folder = Folder()
    picture = (folder.content / "items/to-trinh-1946/01.svg").read_text(encoding="utf-8")
    for name, text in TEXTS.items():
        place = folder.content / "items" / name
        place.mkdir()
        item = item_of(text)
        if name in LARGE:  # as much as an item.json may hold
            item = {key: item[key] for key in ("title", "theme", "kind", "featured")} | {"creator": {"vi": text}}
        (place / "item.json").write_text(json.dumps(item, ensure_ascii=False), encoding="utf-8")
        (place / "01.svg").write_text(picture.replace("</svg>", f"<!-- {name} --></svg>"), encoding="utf-8")
        for language in ("vi", "en"):
            (place / f"{language}.md").write_bytes(text.replace("\0", "")[:60_000].encode())
    exhibit = json.loads((folder.content / "exhibit.json").read_text(encoding="utf-8"))
    exhibit["title"] = exhibit["venue"] = in_both(TEXTS["bidi"] + TEXTS["format"])
    exhibit["themes"][0].update(title=in_both(TEXTS["word"]), short=in_both(TEXTS["imgui"]), summary=in_both(TEXTS["markup"] * 9))
    exhibit["kinds"][0]["title"] = in_both(TEXTS["controls"] + TEXTS["marks"])
    exhibit["eras"][0].update(title=in_both(TEXTS["nom"]), short=in_both(TEXTS["emoji"]))
    exhibit["tours"][0].update(title=in_both(TEXTS["format"]), summary=in_both(TEXTS["lines"]))
    (folder.content / "exhibit.json").write_text(json.dumps(exhibit), encoding="utf-8")
    return folder


class TextFields(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = hostile_folder()
        cls.addClassCleanup(cls.folder.__exit__)

    @classmethod
    def tree(cls, screen, *options):
        return shoot(screen, cls.folder.top / "a.png", "--set", f"content={cls.folder.content}", "--set",
                     f"cache.dir={cls.folder.top}/cache", *options, tree=cls.folder.top / "a.json")

    @classmethod
    @lru_cache
    def item_tree(cls, name):
        """An item's screen; every second one upright, with the largest text."""
        upright = list(TEXTS).index(name) % 2
        return cls.tree("item", "--item", name, *(("--size", "1080x1920", "--text", "larger") if upright else ()))

    def audit(self, tree):
        self.assertGreater(len(tree["nodes"]), 3)
        for node in tree["nodes"]:
            shown = node.get("text", "") + node.get("label", "")
            self.assertEqual(HIDDEN & set(shown) - {"\n"}, set(), f"{shown[:80]!r}")
        self.assertEqual(list(faults(tree)), [])

    def test_check_reads_them_all(self):
        told = self.folder.check("vi")
        self.assertEqual((told["items"], told["shown"]), (len(TEXTS) + 2, len(TEXTS) + 2))
        for problem in told["problems"]:
            self.assertEqual(problem["severity"], "warning", problem)
            said = problem["message"] + problem["remedy"]
            self.assertLess(len(said), 1000)
            self.assertEqual(HIDDEN & set(said), set(), problem)

    def test_every_screen_keeps_its_layout(self):
        for screen in ("home", "collection", "timeline", "loop"):
            for options in ((), ("--size", "1080x1920", "--text", "larger")):
                with self.subTest(screen=screen, options=options):
                    self.audit(self.tree(screen, *options))

    def test_every_item_keeps_its_layout(self):
        for name in TEXTS:
            with self.subTest(item=name):
                self.audit(self.item_tree(name))

    def test_what_is_written_is_shown_as_it_stands(self):
        def said(name):
            return "\n".join(node["text"] for node in self.item_tree(name)["nodes"] if node["kind"] == "text")
        self.assertIn("%n%s%d %% {} {0} {:>99} ${HOME} $(id) `id`", said("format"))
        self.assertIn("<b>Đậm</b>", said("markup"))
        self.assertIn("##ẩn ###mã Tên##ẩn", said("imgui"))
        self.assertIn(SENTENCE, said("decomposed"))
        self.assertIn("abc[31mdefgh", said("controls"))


if __name__ == "__main__":
    unittest.main()
