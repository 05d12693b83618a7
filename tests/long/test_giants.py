"""Honest giants: 300 megapixels in formats that can't be streamed are shown, within their time and a gigabyte of memory."""

import shutil
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "faults"))
from preparer import Preparer, unfinished  # noqa: E402

GIGABYTE = 1 << 30
WIDTH, HEIGHT = 20000, 15000
LIMIT_S = 10 + WIDTH * HEIGHT / 10e6


def vips(*arguments):
    subprocess.run(["vips", *map(str, arguments)], check=True)


class Watch(threading.Thread):
    """The most anonymous memory that a decoder below the process `pid` has; what lies in files can leave memory."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.most_bytes, self.over = pid, 0, False

    def run(self):
        while not self.over:
            try:
                for child in Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split():
                    for line in Path(f"/proc/{child}/status").read_text().splitlines():
                        if line.startswith("RssAnon:"):
                            self.most_bytes = max(self.most_bytes, int(line.split()[1]) * 1024)
            except OSError:
                pass  # it has just ended
            time.sleep(0.05)


class Giants(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # On a disk: where /tmp lies in memory, nothing is gained by spilling there.
        cls.folder = Path(tempfile.mkdtemp(prefix="kiosk-giants-", dir="/var/tmp"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.content = cls.folder / "content"
        cls.content.mkdir()
        soft, part, cls.giant = (cls.folder / name for name in ("soft.v", "part.v", "giant.v"))
        vips("perlin", soft, 2000, 1500, "--cell-size", 250)
        vips("linear", soft, part, "100 90 80", "128 118 108", "--uchar")
        vips("copy", part, soft, "--interpretation", "srgb")
        vips("replicate", soft, cls.giant, WIDTH // 2000, HEIGHT // 1500)

    def shown(self, name, options=""):
        vips("copy", self.giant, f"{self.content / name}{options}")
        pictures = self.folder / f"{name}-pictures"
        for what in ("thumbnail", "pyramid"):
            with self.subTest(name, what=what):
                preparer = Preparer(self.content, pictures)
                watch = Watch(preparer.process.pid)
                watch.start()
                fields = preparer.ask(name, what)
                watch.over = True
                used = preparer.end()
                self.assertEqual((fields[0], *fields[3:5]), ("made", str(WIDTH), str(HEIGHT)), fields)
                self.assertLess(used.ru_utime + used.ru_stime, LIMIT_S)
                self.assertLess(watch.most_bytes, GIGABYTE)
        self.assertEqual(unfinished(pictures), [])
        (self.content / name).unlink()
        shutil.rmtree(pictures)

    def test_progressive_jpeg(self):
        self.shown("a.jpg", "[interlace,Q=85,subsample_mode=on]")

    def test_progressive_jpeg_that_keeps_all_its_colour(self):
        self.shown("full.jpg", "[interlace,Q=85,subsample_mode=off]")

    def test_interlaced_png(self):
        self.shown("a.png", "[interlace,compression=1]")

    def test_jpeg_2000(self):
        self.shown("a.jp2", "[Q=30]")

    def test_plain_giants(self):
        self.shown("plain.jpg", "[Q=85]")
        self.shown("tiled.tif", "[tile,compression=jpeg]")


if __name__ == "__main__":
    unittest.main()
