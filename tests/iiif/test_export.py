"""What `kiosk export FOLDER` writes: every document keeps the rules of IIIF, every file that one names is there, and
whatever happens on the way, the folder holds the old export or the new one."""

import filecmp
import json
import os
import resource
import shutil
import signal
import tempfile
import unittest
from pathlib import Path

import rules
from export import CACHE, MEMORY, ROOT, Export, export, few_items, painted, temporary_folder
from nasty import LANGUAGES, LABEL, NAMES, SIZES, Nasty

BASE = "https://luutru.example/triển lãm/iiif"
ENCODED = "https://luutru.example/tri%E1%BB%83n%20l%C3%A3m/iiif/"


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = temporary_folder()
        self.addCleanup(shutil.rmtree, self.folder)
        self.target = self.folder / "iiif"
        self.content = ROOT / "content"

    def written(self, *options, code=0, **how):
        done = export(self.target, *options, **{"content": self.content, **how})
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done

    def keeps_the_rules(self, exported):
        found = rules.complaints(exported)
        self.assertEqual(found, [], f"{len(found)} complaints")


class Sample(Folder):
    @classmethod
    def setUpClass(cls):
        cls.home = temporary_folder()
        cls.addClassCleanup(shutil.rmtree, cls.home)
        done = export(cls.home / "iiif", "--base-url", BASE)
        assert done.returncode == 0, done.stdout + done.stderr
        cls.exported = Export(cls.home / "iiif", ENCODED)

    def test_it_keeps_the_rules(self):
        self.keeps_the_rules(self.exported)

    def test_every_item_and_every_page_is_there_in_order(self):
        items = sorted(path.name for path in (ROOT / "content/items").iterdir() if (path / "item.json").is_file())
        found = [address.split("/")[-2] for address in (item["id"] for item in self.exported.collection()["items"])]
        self.assertEqual(sorted(found), items)
        dates = [item["navDate"] for item in self.exported.collection()["items"] if "navDate" in item]
        self.assertEqual(dates, sorted(dates))
        for item in items:
            fields = json.loads((ROOT / "content/items" / item / "item.json").read_text(encoding="utf-8"))
            canvases = self.exported.manifest(item)["items"]
            pages = fields.get("pages") or sorted((ROOT / "content/items" / item).glob("*.svg"))
            self.assertEqual(len(canvases), len(pages), item)
            for canvas, page in zip(canvases, pages):
                self.assertEqual(len(painted(canvas)), 1)
                for point, note in zip(page.get("points", []) if isinstance(page, dict) else [],
                                       canvas.get("annotations", [{"items": []}])[0]["items"]):
                    self.assertEqual({body["language"]: body["value"] for body in note["body"]}, point["text"])
                    x, y, w, h = (int(n) for n in note["target"].partition("#xywh=")[2].split(","))
                    self.assertAlmostEqual((x + w / 2) / canvas["width"], point["x"], delta=0.002)
                    self.assertAlmostEqual((y + h / 2) / canvas["height"], point["y"], delta=0.002)

    def test_the_fields_are_in_every_language(self):
        item = json.loads((ROOT / "content/items/moc-ban-chieu-doi-do/item.json").read_text(encoding="utf-8"))
        manifest = self.exported.manifest("moc-ban-chieu-doi-do")
        self.assertEqual(manifest["label"], {language: [text] for language, text in item["title"].items()})
        entries = {entry["label"]["vi"][0]: entry["value"] for entry in manifest["metadata"]}
        self.assertEqual(entries["Niên đại"], {"vi": ["Thế kỷ XIX"], "en": ["19th century"]})
        self.assertEqual(entries["Ký hiệu"], {"none": [item["reference"]]})
        self.assertEqual(entries["Từ khóa"], {"vi": item["tags"]})
        self.assertEqual(len(entries["Nguồn"]["none"]), len(item["sources"]))
        self.assertEqual(manifest["requiredStatement"]["value"]["vi"], [item["holder"]["vi"]])
        self.assertIn("<i>Đại Việt sử ký toàn thư</i>", manifest["summary"]["vi"][0])


class Hostile(Folder):
    @classmethod
    def setUpClass(cls):
        cls.home = temporary_folder()
        cls.addClassCleanup(shutil.rmtree, cls.home)
        cls.nasty = Nasty(cls.home / "content")
        cls.done = export(cls.home / "iiif", content=cls.home / "content")
        cls.exported = Export(cls.home / "iiif", "http://localhost:8000/")

    def test_it_keeps_the_rules(self):
        self.keeps_the_rules(self.exported)

    def test_what_is_missing_is_told(self):
        self.assertEqual(self.done.returncode, 1)
        told = self.done.stderr.splitlines()
        for file in ("items/hong/item.json", "items/hinh-hong/01.png", "items/hinh-hong/02.jpg",
                     "items/mot-hinh-hong/01.png"):
            self.assertEqual(len([line for line in told if line.startswith(file) and " error: " in line]), 1, file)
        self.assertEqual(len([line for line in told if " error: " in line]), 4)
        self.assertIn(f"Wrote {len(self.nasty.items)} items", self.done.stdout)

    def test_every_item_that_can_be_shown_is_there(self):
        found = {item["id"].split("/")[-2] for item in self.exported.collection()["items"]}
        self.assertEqual(found, set(self.nasty.items))

    def test_pictures_have_their_size(self):
        for width, height in SIZES:
            canvas = self.exported.manifest(f"co-{width}-{height}")["items"][0]
            self.assertEqual((canvas["width"], canvas["height"]), (width, height))

    def test_without_a_picture_there_is_an_empty_canvas(self):
        for item, empty in (("khong-hinh", [True]), ("hinh-hong", [True, True]), ("mot-hinh-hong", [True, False])):
            canvases = self.exported.manifest(item)["items"]
            self.assertEqual([not painted(canvas) for canvas in canvases], empty, item)
            for canvas, is_empty in zip(canvases, empty):
                self.assertEqual(canvas.get("summary"), {"vi": ["Không có hình"], "en": ["No picture"]} if is_empty else None)
        self.assertNotIn("thumbnail", self.exported.manifest("khong-hinh"))
        self.assertIn("thumbnail", self.exported.manifest("mot-hinh-hong"))

    def test_one_picture_on_many_pages_is_one_service(self):
        canvases = self.exported.manifest("trung")["items"] + self.exported.manifest("trung-nua")["items"]
        self.assertEqual(len({canvas["id"] for canvas in canvases}), 4)
        self.assertEqual(len({painted(canvas)[0]["service"][0]["id"] for canvas in canvases}), 1)

    def test_files_of_any_name_have_an_address_of_their_own(self):
        canvases = self.exported.manifest("ten")["items"]
        self.assertEqual([canvas["width"] for canvas in canvases], [8 + i for i in range(len(NAMES))])
        self.assertTrue(canvases[3]["id"].endswith("/canvas/a%23b%3Fc.png"), canvases[3]["id"])

    def test_dates_that_tell_a_beginning_have_one(self):
        for name, (_, nav_date) in self.nasty.dated.items():
            self.assertEqual(self.exported.manifest(f"nd-{name}").get("navDate"), nav_date, name)
        told = self.exported.manifest("nd-sai")["metadata"]
        self.assertEqual(told[0]["value"]["vi"], ["1960 hoặc 1961"])
        self.assertEqual(self.exported.manifest("nd-khong")["metadata"][0]["value"]["vi"], ["Không rõ niên đại"])

    def test_rights_are_those_that_iiif_knows(self):
        for name, (written, uri) in self.nasty.licences.items():
            manifest = self.exported.manifest(f"q-{name}")
            self.assertEqual(manifest.get("rights"), uri, name)
            text = written if isinstance(written, str) else written["vi"]
            self.assertIn(text.rstrip(".")[:20], "".join(manifest["requiredStatement"]["value"]["vi"]), name)

    def test_markup_stays_text(self):
        summary = self.exported.manifest("trung-nua")["summary"]
        self.assertEqual(set(summary), set(LANGUAGES))
        html = summary["vi"][0]
        self.assertTrue(html.startswith("<span><p><b>Đậm</b> và <i>nghiêng</i>, &lt;i&gt;thẻ&lt;/i&gt; &amp; ký hiệu"), html)
        self.assertIn("<br/>Dòng mới</p>", html)
        self.assertIn("<p>• một &lt;b&gt;</p>", html)
        self.assertNotIn("javascript", html)
        self.assertIn("javascript", LABEL)
        sources = [entry for entry in self.exported.manifest("nd-chu")["metadata"] if entry["label"]["vi"] == ["Nguồn"]]
        texts = sources[0]["value"]["none"]
        self.assertIn("<b>không phải HTML</b> ", texts)  # the space says that it is none
        self.assertIn("https://example.org/?a=1&b=<2>", texts)


class Few(Folder):
    """With a small exhibition."""

    @classmethod
    def setUpClass(cls):
        cls.home = temporary_folder()
        cls.addClassCleanup(shutil.rmtree, cls.home)
        cls.few = few_items(cls.home / "content")

    def setUp(self):
        super().setUp()
        self.content = self.few


class Again(Few):
    def test_exported_again_it_is_the_same(self):
        export(self.folder / "first", "--base-url", BASE, content=self.content)
        self.written("--base-url", BASE)
        self.assert_same(self.folder / "first", self.target)
        # The second time over the first, which tells where it stands.
        self.assertIn(ENCODED, self.written().stdout)
        self.assert_same(self.folder / "first", self.target)
        self.assertEqual(sorted(os.listdir(self.folder)), ["first", "iiif"])

    def assert_same(self, one, other):
        compared = filecmp.dircmp(one, other)
        pending = [compared]
        while pending:
            now = pending.pop()
            self.assertEqual((now.left_only, now.right_only, now.diff_files, now.funny_files), ([], [], [], []))
            pending += now.subdirs.values()


    def test_an_exhibition_without_a_title_is_called_one(self):
        nameless = self.folder / "content"
        shutil.copytree(self.few, nameless)
        fields = json.loads((nameless / "exhibit.json").read_text(encoding="utf-8"))
        del fields["title"]
        (nameless / "exhibit.json").write_text(json.dumps(fields), encoding="utf-8")
        self.assertIn("exhibit.json", self.written(content=nameless, code=1).stderr)
        exported = Export(self.target, "http://localhost:8000/")
        self.keeps_the_rules(exported)
        self.assertEqual(exported.collection()["label"], {"vi": ["Triển lãm"], "en": ["Exhibition"]})


class Refusals(Few):
    def refuses(self, words, *options, code=1, **how):
        before = self.everything()
        done = self.written(*options, code=code, **how)
        self.assertIn(words, done.stderr)
        self.assertEqual(self.everything(), before)

    def everything(self):
        return sorted((str(path.relative_to(self.folder)), path.is_file() and path.read_bytes())
                      for path in self.folder.rglob("*"))

    def test_what_is_not_an_export_is_left_alone(self):
        self.target.mkdir()
        (self.target / "thesis.txt").write_text("years of work")
        self.refuses("something else")
        (self.target / "thesis.txt").rename(self.target / "collection.json")
        self.refuses("something else")
        shutil.rmtree(self.target)
        self.target.write_text("a file")
        self.refuses("something else")
        self.target.unlink()
        self.target.symlink_to(self.folder / "nowhere")
        self.refuses("something else")

    def test_an_export_with_something_added_is_left_alone(self):
        self.written()
        (self.target / "index.html").write_text("my own page")
        self.refuses("something else")
        (self.target / "index.html").unlink()
        (self.target / "kiosk-export.json").write_text("{")
        self.refuses("something else")

    def test_an_empty_folder_and_a_link_to_an_export_will_do(self):
        place = self.folder / "elsewhere"
        place.mkdir()
        self.target.symlink_to(place)
        for _ in range(2):
            self.written()
            self.assertTrue(self.target.is_symlink())
            self.keeps_the_rules(Export(place, "http://localhost:8000/"))

    def test_the_exhibition_itself_is_no_place(self):
        content = self.folder / "content"
        shutil.copytree(self.few, content)
        (self.folder / "link").symlink_to(content)
        for name in ("content/items/iiif", "content/new/iiif", "link/iiif", "content"):
            self.target = self.folder / name
            self.refuses("something else" if name == "content" else "would lie inside", content=content)
        self.target = CACHE / "pictures" / "iiif"
        self.refuses("would lie inside")

    def test_wrong_addresses_are_wrong_use(self):
        for address in ("example.org", "ftp://example.org/", "https://", "https:///x", "https://a b/", "http://x/?a=1",
                        "http://x/#a", "http://triển-lãm.vn/", ""):
            self.refuses("not a web address", "--base-url", address, code=2)
        self.refuses("does not go with", "--pictures", code=2)
        self.target = self.folder / "list.csv"
        self.refuses("does not go with", "--base-url", "http://example.org/", code=2)

    def test_a_name_with_an_ending_is_no_folder_unless_it_says_so(self):
        self.target = self.folder / "list.pdf"
        self.refuses("has to end in .csv or .xlsx", code=2)
        self.target = f"{self.target}/"
        self.written()
        self.target = self.folder / "list.pdf"
        self.written()
        self.keeps_the_rules(Export(self.target, "http://localhost:8000/"))

    def test_an_address_is_made_whole(self):
        for written, made in (("HTTPS://Example.org", "https://Example.org/"), ("http://x:80/a//", "http://x:80/a/"),
                              ("http://[::1]:8000/", "http://[::1]:8000/"), ("http://x/a%20b", "http://x/a%20b/")):
            done = self.written("--base-url", written)
            self.assertIn(f" begin with {made}\n", done.stdout)
            self.assertEqual(Export(self.target, made).collection()["id"], made + "collection.json")


def small_files_only():
    """For a child process: a write that makes a file longer than this fails, as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))


class Faults(Few):
    def fails(self, *options, **how):
        def there():
            return set(os.listdir(self.folder)), {path: path.stat().st_ino for path in self.target.rglob("*")}

        before = there()
        self.written(*options, code=1, **how)
        self.assertEqual(there(), before)

    def test_a_disk_that_takes_no_more_keeps_the_old(self):
        self.written()
        self.fails(preexec_fn=small_files_only)
        self.keeps_the_rules(Export(self.target, "http://localhost:8000/"))

    def test_a_tile_that_is_gone_from_the_cache_is_no_hole(self):
        self.written()
        cache = self.folder / "cache"
        for picture in (self.target / "pictures").iterdir():
            shutil.copytree(CACHE / "pictures" / picture.name, cache / "pictures" / picture.name)
        self.written(cache=cache)
        next(cache.glob("pictures/*/tiles/0,0,512,512/512,512/0/default.jpg")).unlink()
        for path in cache.glob("pictures/*/tiles/1024,*"):
            shutil.rmtree(path)
        self.fails(cache=cache)

    def test_what_an_ended_run_left_is_cleared(self):
        for ending in ("part", "before"):
            (self.folder / f".iiif.{ending}" / "items").mkdir(parents=True)
        (self.folder / ".iiif.before" / "kiosk-export.json").write_text(
            '{"kiosk_export": "iiif-presentation-3", "base_url": "http://x/"}')
        self.written()
        self.assertEqual(os.listdir(self.folder), ["iiif"])

    def test_an_export_that_was_moved_aside_comes_back(self):
        """A disk that can't exchange folders, and the power cut between the two renames."""
        self.written("--base-url", "http://old.example/")
        self.target.rename(self.folder / ".iiif.before")
        export(self.target, content=self.content, preexec_fn=small_files_only)
        self.keeps_the_rules(Export(self.target, "http://old.example/"))

    def names_of_each_tile(self):
        exported = Export(self.target, "http://localhost:8000/")
        self.keeps_the_rules(exported)
        return {path.stat().st_nlink for path in self.target.glob("pictures/*/*/512,512/0/default.jpg")}

    def test_on_the_disk_of_the_cache_tiles_take_no_room(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-iiif-", dir=CACHE.parent))
        self.addCleanup(shutil.rmtree, self.folder)
        self.target = self.folder / "iiif"
        self.written()
        self.assertGreaterEqual(min(self.names_of_each_tile()), 2)

    @unittest.skipUnless(MEMORY, "no second file system at hand")
    def test_another_file_system_gets_copies(self):
        self.written()
        self.assertEqual(self.names_of_each_tile(), {1})


if __name__ == "__main__":
    unittest.main()
