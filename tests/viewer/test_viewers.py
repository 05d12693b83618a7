"""IIIF viewers in a browser open what the kiosk exports, from a plain file server, and what they show is the picture.
Skipped without Chromium or the packages of package.json (install.sh gets them)."""

import functools
import http.server
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "iiif"))
from export import CACHE, Export, export, painted, temporary_folder  # noqa: E402
from nasty import Nasty  # noqa: E402

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
STANDALONE = {name: package["version"]
              for name, package in json.loads((HERE / "package.json").read_text())["standalone"].items()}

# Of 255, a channel's mean difference over the picture's parts. Scaling and JPEG cost about 1; another picture costs 30.
CLOSE = 4
# So many of the sample's, evenly among them; tests/iiif looks at the files of all.
PICTURES = 6
# A picture that is there is not one plain area.
STRUCTURED = 8


def lacking():
    """What the tests can't do without and isn't there."""
    if not os.access(CHROMIUM, os.X_OK):
        return f"no Chromium at {CHROMIUM} (apt-get install chromium)"
    if not shutil.which("node"):
        return "no Node.js"
    wanted = [HERE / "node_modules/openseadragon", HERE / "node_modules/playwright-core",
              *(HERE / f"node_modules/.standalone/{name}-{version}" for name, version in STANDALONE.items())]
    absent = [folder.name for folder in wanted if not folder.is_dir()]
    return f"{', '.join(absent)} not installed (tests/viewer/install.sh)" if absent else None


LACKING = lacking()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@unittest.skipIf(LACKING, LACKING)
class Viewers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = temporary_folder()
        cls.addClassCleanup(shutil.rmtree, cls.home)
        (cls.home / "viewer").symlink_to(HERE)
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=cls.home))
        cls.addClassCleanup(cls.server.server_close)
        cls.addClassCleanup(cls.server.shutdown)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.site = f"http://127.0.0.1:{cls.server.server_port}"

        cls.sample = cls.exported("sample")
        cls.nasty = Nasty(cls.home / "content")
        cls.hostile = cls.exported("hostile", code=1, content=cls.nasty.folder)

    @classmethod
    def exported(cls, name, code=0, **how):
        base = f"{cls.site}/{name}/"
        done = export(cls.home / name, "--base-url", base, **how)
        assert done.returncode == code, done.stdout + done.stderr
        return Export(cls.home / name, base)

    def drive(self, page, call, arguments):
        order = {"chromium": CHROMIUM, "page": f"{self.site}/viewer/{page}", "call": call, "close": CLOSE,
                 "arguments": arguments}
        driver = subprocess.Popen(["node", HERE / "drive.mjs"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, text=True)
        try:
            out, err = driver.communicate(json.dumps(order), timeout=240)
        except subprocess.TimeoutExpired:
            driver.send_signal(signal.SIGTERM)  # it ends its browser
            driver.wait(20)
            raise
        self.assertEqual(driver.returncode, 0, err)
        return json.loads(out)

    def examine(self, canvases):
        """Each canvas's picture in OpenSeadragon."""
        images = [(canvas, image) for canvas in canvases for image in painted(canvas)]
        self.assertGreater(len(images), 0)
        found = self.drive("openseadragon.html", "examine", [
            {"service": image["service"][0]["id"], "reference": image["id"]} for _, image in images])
        return [(canvas, result) for (canvas, _), result in zip(images, found)]

    def is_right(self, canvas, result):
        self.assertNotIn("error", result)
        self.assertEqual((result["failed"], result["missing"], result["complaints"]), ([], [], []))
        self.assertEqual((result["width"], result["height"]), (canvas["width"], canvas["height"]))
        self.assertGreater(result["loaded"], 0)
        self.assertGreaterEqual(result["asked"], result["loaded"])
        self.assertGreater(result["contrast"], STRUCTURED)
        self.assertLess(result["difference"], CLOSE)
        self.assertLess(result["differenceAtFullSize"], CLOSE)

    def test_openseadragon_shows_the_pictures(self):
        canvases = self.sample.canvases()
        for canvas, result in self.examine(canvases[::len(canvases) // PICTURES]):
            with self.subTest(canvas=canvas["id"]):
                self.is_right(canvas, result)

    def test_openseadragon_shows_pictures_of_every_size(self):
        canvases = [self.hostile.manifest(item)["items"][0] for item in self.nasty.items
                    if item.startswith(("co-", "ve", "ten"))]
        for canvas, result in self.examine(canvases):
            # A line of pixels is hardly to be seen in the whole, one pixel is one plain area.
            line = min(canvas["width"], canvas["height"]) < 10
            with self.subTest(canvas=canvas["id"]):
                if line:
                    self.assertEqual((result.get("error"), result["missing"], result["complaints"]), (None, [], []))
                else:
                    self.is_right(canvas, result)

    def test_openseadragon_shows_a_pyramid_as_it_lies_in_the_cache(self):
        (self.home / "pyramids").symlink_to(CACHE / "pictures")
        canvas = max(self.sample.canvases(), key=lambda canvas: canvas["width"] * canvas["height"])
        pyramid = f"{self.site}/pyramids/{painted(canvas)[0]['service'][0]['id'].rsplit('/', 1)[1]}"
        (result,) = self.drive("openseadragon.html", "examine",
                               [{"service": f"{pyramid}/tiles", "moved": True, "reference": f"{pyramid}/thumbnail.jpg"}])
        self.is_right(canvas, result)
        self.assertGreater(result["asked"], 10)

    def test_a_missing_tile_does_not_go_unnoticed(self):
        """What the other tests would say of an export with a hole: in view, and out of view."""
        canvas = self.sample.canvases()[0]
        folder = self.sample.file(painted(canvas)[0]["service"][0]["id"])
        middle = f"{canvas['width'] // 1024 * 512},{canvas['height'] // 1024 * 512},512,512/512,512/0/default.jpg"
        corner = "0,0,512,512/512,512/0/default.jpg"
        for tile, in_view in ((middle, True), (corner, False)):
            away = (folder / tile).rename(folder / "away.jpg")
            ((_, result),) = self.examine([canvas])
            away.rename(folder / tile)
            self.assertTrue(result["missing"] or result["failed"])
            self.assertEqual(bool(result["failed"]), in_view, result)
            with self.assertRaises(AssertionError):
                self.is_right(canvas, result)

    def test_another_picture_does_not_pass(self):
        one, other = self.sample.canvases()[:2]
        image, wrong = painted(one)[0], painted(other)[0]
        (result,) = self.drive("openseadragon.html", "examine",
                               [{"service": image["service"][0]["id"], "reference": wrong["id"]}])
        with self.assertRaises(AssertionError):
            self.is_right(one, result)

    def test_mirador_opens_items_and_the_collection(self):
        manifest = self.sample.manifest("moc-ban-chieu-doi-do")
        canvas = manifest["items"][0]
        title = manifest["label"]["vi"][0]
        notes = [body["value"] for note in canvas["annotations"][0]["items"] for body in note["body"]
                 if body["language"] == "vi"]
        titles = [item["label"]["vi"][0] for item in self.sample.collection()["items"]]
        self.assertEqual(len(notes), 3)
        views = [
            {"document": manifest["id"], "panel": "info", "picture": painted(canvas)[0]["id"],
             "expected": [title, "Đại Việt sử ký toàn thư", "Thế kỷ XIX", "H31/8", canvas["label"]["vi"][0]]},
            {"document": manifest["id"], "panel": "attribution", "expected": manifest["requiredStatement"]["value"]["vi"]},
            {"document": manifest["id"], "panel": "annotations", "expected": notes},
            {"document": self.sample.base + "collection.json", "panel": "info", "press": "hiện bộ sưu tập", "expected": titles},
        ]
        results = self.drive("mirador.html", "show", views)
        for view, result in zip(views, results):
            with self.subTest(panel=view["panel"], document=view["document"]):
                self.assertNotIn("error", result)
                self.assertEqual(result["complaints"], [])
        self.assertGreater(results[0]["contrast"], STRUCTURED)
        self.assertLess(results[0]["difference"], CLOSE)

    def test_mirador_opens_items_without_pictures(self):
        views = [{"document": f"{self.hostile.base}items/{item}/manifest.json", "panel": "info", "expected": [item, page]}
                 for item, page in (("khong-hinh", "Không có hình"), ("hinh-hong", "Trang 1"))]
        for view, result in zip(views, self.drive("mirador.html", "show", views)):
            with self.subTest(document=view["document"]):
                self.assertNotIn("error", result)
                self.assertEqual(result["complaints"], [])


if __name__ == "__main__":
    if LACKING:
        print(f"SKIPPED: IIIF viewers: {LACKING}", flush=True)
    unittest.main()
