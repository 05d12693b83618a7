"""`kiosk new`, `import` and `export` as a curator meets them: what they print, write and leave alone."""

import csv
import json
import shutil
import sys
import unittest
import zipfile

from desk import COUNT, ROOT, Desk, contents, state

sys.path.insert(0, str(ROOT / "tests/content"))
from fixtures import png  # noqa: E402


class Export(Desk):
    def test_a_csv_is_made_for_excel(self):
        self.kiosk("export", "list.csv", lang="vi")
        data = (self.folder / "list.csv").read_bytes()
        self.assertTrue(data.startswith(b"\xef\xbb\xbfM\xc3\xa3,"))
        self.assertEqual(data.count(b"\n"), data.count(b"\r\n"))
        rows = list(csv.DictReader(data.decode("utf-8-sig").splitlines(keepends=True)))
        first = next(row for row in rows if row["Mã"] == "thong-dat-1c-vp-1946")
        self.assertEqual(first["Niên đại"], "1946-01-03")
        self.assertEqual(first["Hình"], "thong-dat-1c-vp-1946/01.svg")
        self.assertTrue(first["Lời thuyết minh (vi)"])
        self.assertGreater(len(rows), len(list((self.content / "items").iterdir())))

    def test_a_workbook_holds_texts_only_below_a_header_that_stays(self):
        self.kiosk("export", "list.xlsx")
        with zipfile.ZipFile(self.folder / "list.xlsx") as book:
            sheet = book.read("xl/worksheets/sheet1.xml").decode()
            self.assertEqual(book.read("xl/workbook.xml").decode().count("<sheet "), 1)
        self.assertIn('state="frozen"', sheet)
        self.assertIn("<dataValidation ", sheet)
        self.assertNotIn("<f>", sheet)
        self.assertEqual(sheet.count("<c r="), sheet.count(' t="s"'))
        self.assertEqual([path.name for path in self.folder.iterdir() if path.name.startswith(".")], [])

    def test_what_can_not_be_written_is_told(self):
        self.assertIn(".xlsx", self.kiosk("export", "list.pdf", code=2).stderr)
        (self.content / "items/giay-do-yen-thai-1435/item.json").write_text("{ broken")
        done = self.kiosk("export", "list.csv", code=1)
        self.assertIn("items/giay-do-yen-thai-1435/item.json:1:3: error:", done.stderr)
        self.assertNotIn("giay-do-yen-thai-1435,", (self.folder / "list.csv").read_text())
        (self.content / "exhibit.json").unlink()
        self.kiosk("export", "other.csv", code=1)
        self.assertFalse((self.folder / "other.csv").exists())


class Import(Desk):
    def test_what_was_exported_changes_no_file(self):
        before = state(self.content)
        for name in ("list.csv", "list.xlsx"):
            self.kiosk("export", name)
            for _ in range(2):
                self.assertIn(f"0 new, 0 changed, {COUNT} unchanged.", self.kiosk("import", name).stdout)
        self.assertEqual(state(self.content), before)

    def test_an_exhibition_moves_with_its_pictures(self):
        for name in ("list.csv", "list.xlsx"):
            away = self.folder / name[5:]
            away.mkdir()
            self.kiosk("export", away / name, "--pictures")
            target = self.empty("into-" + away.name)
            self.kiosk("import", away / name, target)
            self.assertEqual(self.without_places(target), self.without_places(self.content))
            self.assertEqual({k: v for k, v in contents(target).items() if k.endswith(".svg")},
                             {k: v for k, v in contents(self.content).items() if k.endswith(".svg")})
            before = state(target)
            self.kiosk("import", away / name, target)
            self.assertEqual(state(target), before)

    def without_places(self, folder):
        """What is shown of a folder; its files may be laid out in another way."""
        shown = self.shown(folder)
        for problem in shown["problems"]:
            problem["line"] = problem["column"] = 0
        return shown

    def test_one_cell_changes_one_file(self):
        self.kiosk("export", "list.csv")
        sheet = self.folder / "list.csv"
        sheet.write_text(sheet.read_text().replace("giay-do-yen-thai-1435,", "giay-do-yen-thai-1435,Mới: ", 1))
        before = state(self.content)
        dry = self.kiosk("import", "list.csv", "--dry-run").stdout
        self.assertIn("giay-do-yen-thai-1435: changes\n  Title (vi): “", dry)
        self.assertIn(f"Would be 0 new, 1 changed, {COUNT - 1} unchanged. Nothing was written.", dry)
        self.assertEqual(state(self.content), before)
        self.assertEqual(self.kiosk("import", "list.csv").stdout.splitlines()[:2], dry.splitlines()[:2])
        after = state(self.content)
        name = "items/giay-do-yen-thai-1435/item.json"
        self.assertEqual({path for path in after if after[path] != before.get(path)}, {name})
        title = json.loads(before[name][0])["title"]["vi"]
        self.assertEqual(after[name][0].decode(), before[name][0].decode().replace(title, "Mới: " + title, 1))

    def test_several_changes_of_an_item_leave_its_other_files_untouched(self):
        self.kiosk("export", "list.csv")
        with open(self.folder / "list.csv", newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
        with open(self.folder / "changed.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, rows[0].keys(), delimiter=";")
            writer.writeheader()
            for row in rows:
                if row["ID"] == "bia-tien-si-van-mieu":
                    row.update({"Label (en)": "One.\n\nTwo.", "Place (en)": "", "Date": "1484-1780"})
                    writer.writerow(row)
        before = state(self.content)
        stdout = self.kiosk("import", "changed.csv").stdout
        self.assertIn("Place (en): “Ha Noi” → (empty)", stdout)
        self.assertNotIn("Date:", stdout)  # the same dates in other words
        after = state(self.content)
        changed = {path for path in after if after[path] != before.get(path)}
        self.assertEqual(changed, {"items/bia-tien-si-van-mieu/item.json", "items/bia-tien-si-van-mieu/en.md"})
        self.assertEqual(after["items/bia-tien-si-van-mieu/en.md"][0], b"One.\n\nTwo.\n")
        self.assertEqual(set(after), set(before))

    def test_a_problem_anywhere_means_that_nothing_is_written(self):
        before = state(self.content)
        (self.folder / "list.csv").write_text("Mã,Nhan đề (vi),Chủ đề,Loại hình,Lời thuyết minh\n"
                                              "mot-moi,Một,nghe,document,Chữ.\nhai-moi,Hai,ngeh,document,Chữ.\n")
        done = self.kiosk("import", "list.csv", code=1, lang="vi")
        self.assertIn("list.csv:C3: error: Không có chủ đề “ngeh” trong exhibit.json. Có phải ý bạn là “nghe”?",
                      done.stderr)
        self.assertIn("chưa nhập gì", done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertEqual(state(self.content), before)

    def test_an_unwritable_folder_is_told_and_stays_as_it_was(self):
        (self.folder / "list.csv").write_text("Mã,Nhan đề (vi),Chủ đề,Loại hình,Lời thuyết minh\nmoi,Một,nghe,document,Chữ.\n")
        shutil.rmtree(self.content / "items")
        (self.content / "items").write_text("not a folder")
        done = self.kiosk("import", "list.csv", code=1)
        self.assertIn("items", done.stderr)
        self.assertEqual((self.content / "items").read_text(), "not a folder")

    def test_wrong_use(self):
        self.kiosk("import", code=2)
        self.assertIn("none.csv", self.kiosk("import", "none.csv", code=1).stderr)


class New(Desk):
    def pictures(self):
        for number in (10, 9, 1):
            (self.folder / f"scan {number}.png").write_bytes(png(1200 + number, 10))
        return [self.folder / f"scan {number}.png" for number in (10, 9, 1)]

    def test_a_folder_is_made_and_what_it_lacks_is_named(self):
        done = self.kiosk("new", "so-moi", "--title", "Sổ \"mới\"", *self.pictures())
        folder = self.content / "items/so-moi"
        self.assertEqual(sorted(path.name for path in folder.iterdir()),
                         ["item.json", "scan 1.png", "scan 10.png", "scan 9.png"])
        item = json.loads((folder / "item.json").read_text())
        self.assertEqual(item["title"], {"vi": "Sổ \"mới\"", "en": ""})
        self.assertIn("so-moi/item.json:4:12: error: The “theme” is missing. Write one of: nghe, nguoi, ngay.", done.stdout)
        self.assertIn("so-moi/item.json:5:11: error: The “kind” is missing.", done.stdout)
        self.assertNotIn("picture", done.stdout)
        text = (folder / "item.json").read_text()
        (folder / "item.json").write_text(text.replace('"theme": ""', '"theme": "nghe"').replace('"kind": ""', '"kind": "object"'))
        self.assertEqual(self.shown(self.content)["errors"], 0)

    def test_a_single_theme_and_kind_are_filled_in(self):
        path = self.content / "exhibit.json"
        path.write_text(json.dumps({"title": {"vi": "A"}, "languages": ["vi"], "themes": [{"id": "t", "title": {"vi": "T"}}],
                                    "kinds": [{"id": "k", "title": {"vi": "K"}}]}))
        shutil.rmtree(self.content / "items")
        self.assertNotIn("error", self.kiosk("new", "mot", "--title", "Một", *self.pictures()).stdout)
        self.assertEqual(self.shown(self.content)["shown"], 1)

    def test_nothing_is_written_over(self):
        before = state(self.content)
        self.assertIn("bia-tien-si-van-mieu", self.kiosk("new", "bia-tien-si-van-mieu", code=1).stderr)
        self.assertIn("Use another id, for example “so-moi”.", self.kiosk("new", "Sổ mới", code=1).stderr)
        self.assertIn("../x", self.kiosk("new", "../x", code=1).stderr)
        self.kiosk("new", "moi", "missing.jpg", code=1)
        self.kiosk("new", "moi", self.content / "exhibit.json", code=1)
        (self.content / "items/link").symlink_to("nowhere")
        self.kiosk("new", "link", code=1)
        (self.content / "items/link").unlink()
        self.assertEqual(state(self.content), before)


if __name__ == "__main__":
    unittest.main()
