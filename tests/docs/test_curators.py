"""What the pages for curators show is true: their item works, their dates can be read, their schema is there."""

import json
import re
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/content"))
from fixtures import KIOSK, Folder  # noqa: E402

PAGES = {language: (ROOT / f"docs/curators.{language}.md").read_text(encoding="utf-8") for language in ("vi", "en")}


def json_blocks(page):
    return re.findall(r"^```json\n(.*?)^```", page, re.M | re.S)


class Curators(unittest.TestCase):
    def test_the_first_item_in_five_minutes(self):
        for language, page in PAGES.items():
            with self.subTest(language=language), Folder() as folder:
                identifier = re.search(r"`(so-[a-z0-9-]+)`", page).group(1)
                item = folder.content / "items" / identifier
                item.mkdir()
                shortest = next(block for block in json_blocks(page) if '"theme"' in block)
                (item / "item.json").write_text(shortest, encoding="utf-8")
                (item / "01.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>')
                (item / "vi.md").write_text("Một cuốn sổ.", encoding="utf-8")
                (item / "en.md").write_text("A register.", encoding="utf-8")
                told = folder.check(language)
                self.assertEqual((told["problems"], told["shown"]), ([], 3))

    def test_the_pages_field(self):
        for language, page in PAGES.items():
            with self.subTest(language=language), Folder() as folder:
                block = next(block for block in json_blocks(page) if '"pages"' in block)
                path = folder.content / "items/anh-chup-1962/item.json"
                item = json.loads(path.read_text(encoding="utf-8"))
                item.update(json.loads("{" + block.replace("01.jpg", "01.svg") + "}"))
                path.write_text(json.dumps(item))
                self.assertEqual(folder.check(language)["problems"], [])

    def test_every_date_of_the_table_can_be_read(self):
        for language, page in PAGES.items():
            rows = re.findall(r"^\| (`.*?) \|", page, re.M)
            written = [form for row in rows for form in re.findall(r"`([^`]+)`", row) if "…" not in form]
            self.assertGreater(len(written), 18)
            done = subprocess.run([KIOSK, "date", "--json", *written], capture_output=True, text=True, check=True)
            for line in done.stdout.splitlines():
                self.assertNotIn("problem", json.loads(line), line)

    def test_the_schemas_are_where_the_pages_say(self):
        for page in PAGES.values():
            self.assertTrue((ROOT / "content/items/x/../../../docs/schema/item.schema.json").resolve().exists())
            for name in ("item", "exhibit", "kiosk"):
                self.assertIn(f"docs/schema/{name}.schema.json", page)
                self.assertTrue((ROOT / f"docs/schema/{name}.schema.json").exists())


if __name__ == "__main__":
    unittest.main()
