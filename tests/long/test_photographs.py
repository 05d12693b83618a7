"""Photographs of 12, 24 and 60 megapixels in a real window: no hole at any time, and a bench that measures everything."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/desktop"))
from harness import KIOSK, XServer  # noqa: E402

# Twenty seconds with one page: in as far as it goes, across, flung, out again.
ZOOM_AND_PAN = [
    {"pinch": [700, 500], "by": 4, "s": 0.6}, {"drag": [1000, 700, 300, 200], "s": 0.5},
    {"fling": [300, 300, 900, 700]}, {"wait": 0.8}, {"pinch": [500, 400], "by": 5, "s": 0.5},
    {"fling": [1000, 500, 300, 450]}, {"wait": 0.8}, {"drag": [300, 300, 1000, 800], "s": 0.4},
    {"pinch": [600, 500], "by": 0.1, "s": 0.5}, {"tap": [600, 500]}, {"tap": [600, 500]}, {"wait": 0.6},
]


class Photographs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="kiosk-photographs-", dir="/var/tmp"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        subprocess.run([sys.executable, ROOT / "tests/measure/collection.py", cls.folder / "content", "--items", "20",
                        "--pictures", "photographs"], check=True)
        cls.server = XServer()
        cls.addClassCleanup(cls.server.stop)
        cls.settings = ["--set", f"cache.dir={cls.folder / 'cache'}", "--set", f"content={cls.folder / 'content'}"]
        cls.kiosk(*cls.settings, "prepare")

    @classmethod
    def kiosk(cls, *arguments):
        done = subprocess.run([KIOSK, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=600,
                              env={**os.environ, **cls.server.environment, "SDL_VIDEODRIVER": "x11"})
        if done.returncode != 0:
            raise AssertionError(done.stderr)
        return done.stdout

    def test_sixty_megapixels_are_covered_in_every_frame(self):
        lines = [{"wait": 1}, {"tap": "loop:explore"}, {"wait": 0.6}, {"tap": "nav:collection"}, {"wait": 0.8},
                 {"tap": "card:item-00004"}, {"wait": 0.8}, {"expect": {"screen": "item", "item": "item-00004"}}]
        script = self.folder / "script.jsonl"
        script.write_text("".join(json.dumps(line) + "\n" for line in lines + 3 * ZOOM_AND_PAN))
        timings = self.folder / "timings.json"
        self.kiosk(*self.settings, "play", "--window", "--timings", timings, script)
        frames = [f for f in json.loads(timings.read_text())["frames"] if f["screen"] == "item"]
        self.assertGreater(len(frames), 300)
        self.assertEqual([number for number, frame in enumerate(frames) if not frame["covered"]], [])

    def test_bench_measures_everything(self):
        figures = json.loads(self.kiosk(*self.settings, "bench"))
        self.assertEqual(figures["items"], 20)
        self.assertEqual(figures["size"], [1920, 1080])
        self.assertEqual(set(figures["flows"]), {"collection", "timeline", "zoom", "loop"})
        for name, flow in figures["flows"].items():
            with self.subTest(name):
                self.assertGreater(flow["frames"], 100)
                self.assertGreater(flow["fps"], 10)
                self.assertLessEqual(flow["p50_ms"], flow["p99_ms"])
                self.assertLessEqual(flow["p99_ms"], flow["max_ms"])
                self.assertLess(flow["own_p99_ms"], flow["max_ms"])
        for figure in (figures["start_ms"], *figures["tap_to_sharp_ms"].values(), *figures["one_to_one_ms"].values(),
                       *figures["prepare_mp_s"].values()):
            self.assertGreater(figure, 1)
        self.assertLess(figures["cpu_percent"]["idle"], 5)
        self.assertLess(figures["cpu_percent"]["idle"], figures["cpu_percent"]["loop"])
        self.assertLess(figures["memory_mb"]["home"], figures["memory_mb"]["after"])
        self.assertLess(figures["memory_mb"]["after"], 300)


if __name__ == "__main__":
    unittest.main()
