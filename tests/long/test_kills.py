"""kill -9 at random moments, while the kiosk starts, reads, prepares pictures and saves its snapshot: nothing half-written
stays, and the next start shows the last good exhibition."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/desktop"))
from harness import KIOSK, XServer, until  # noqa: E402

KILLS = 60


def descendants(pid):
    """The process and everything below it."""
    found = [pid]
    for child in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [p for kid in child.read_text().split() for p in descendants(int(kid))]
        except OSError:
            pass
    return found


class Kills(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-kills-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.content, self.cache, self.log = self.folder / "content", self.folder / "cache", self.folder / "kiosk.log"
        shutil.copytree(ROOT / "content", self.content)
        # So few that all their pictures can be made in the end.
        for number, item in enumerate(sorted((self.content / "items").iterdir())):
            if number % 8 and item.name != "thong-dat-1c-vp-1946":
                shutil.rmtree(item)
        (self.folder / "kiosk.json").write_text(json.dumps({
            "content": str(self.content), "cache": {"dir": str(self.cache)}, "log": {"file": str(self.log)}}))
        self.server = XServer("1280x720")
        self.addCleanup(self.server.stop)

    def start(self):
        process = subprocess.Popen([KIOSK, "--settings", self.folder / "kiosk.json"], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL,
                                   env={**os.environ, **self.server.environment, "SDL_VIDEODRIVER": "x11"})
        self.addCleanup(self.kill, process)
        return process

    def kill(self, process):
        for pid in reversed(descendants(process.pid)):
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        process.wait()

    def shown(self):
        return "screen: loop" in self.log.read_text() if self.log.exists() else False

    def finished(self):
        """What tells that a picture is finished; those under way have a point before their names."""
        return [info for info in self.cache.glob("pictures/*/tiles/info.json")
                if not info.parent.parent.name.startswith(".")]

    def check_cache(self):
        """Each finished picture is whole."""
        for info in self.finished():
            json.loads(info.read_text())
            for tile in info.parent.parent.rglob("*.jpg"):
                data = tile.read_bytes()
                self.assertEqual((data[:2], data[-2:]), (b"\xff\xd8", b"\xff\xd9"), tile)

    def test_kill_at_any_moment(self):
        luck = random.Random(19460103)
        process = self.start()
        until(self.shown, 20, "the first start shows the exhibition")
        self.kill(process)
        for round_number in range(KILLS):
            if round_number % 15 == 14:
                shutil.rmtree(self.cache / "pictures", ignore_errors=True)
            title = self.content / "items/thong-dat-1c-vp-1946/item.json"
            title.write_text(title.read_text().rstrip() + "\n" * (round_number % 3 + 1))
            process = self.start()
            time.sleep(luck.uniform(0.02, 1.6))
            self.kill(process)
            self.check_cache()

        # The content is gone: what is shown now can only be the snapshot.
        self.content.rename(self.folder / "elsewhere")
        self.log.unlink(missing_ok=True)
        process = self.start()
        until(self.shown, 10, "the last good exhibition is shown without its folder")
        self.kill(process)

        (self.folder / "elsewhere").rename(self.content)
        process = self.start()
        pictures = len(list(self.content.glob("items/*/*.svg")))
        until(lambda: len(self.finished()) >= pictures, 120, "every picture is prepared in the end", pause_s=0.5)
        self.check_cache()
        self.kill(process)

    def test_the_screen_comes_back(self):
        process = self.start()
        until(self.shown, 20, "the exhibition")
        for signal_number in (signal.SIGKILL, signal.SIGSEGV):
            screen = [p for p in descendants(process.pid)[1:] if "kiosk-prepare" not in os.readlink(f"/proc/{p}/exe")]
            self.log.unlink(missing_ok=True)
            os.kill(screen[0], signal_number)
            until(self.shown, 5, "back on screen within five seconds")
        self.assertIsNone(process.poll())
        self.kill(process)


if __name__ == "__main__":
    unittest.main()
