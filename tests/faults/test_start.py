"""Starts that meet a fault: the kiosk comes up all the same, says what is missing and does without it."""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/desktop"))
from harness import KIOSK, XServer, until  # noqa: E402


class Starts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = XServer("1280x720")
        cls.addClassCleanup(cls.server.stop)

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-faults-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.log = self.folder / "kiosk.log"

    def start(self, *, settings=None, written=None, **how):
        """The kiosk with these settings, or with a file of these characters."""
        values = {"content": str(ROOT / "content"), "cache": {"dir": str(ROOT / "build/tests/cache")},
                  "log": {"file": str(self.log)}, **(settings or {})}
        file = self.folder / "kiosk.json"
        file.write_text(json.dumps(values) if written is None else written)
        environment = {**os.environ, **self.server.environment, "SDL_VIDEODRIVER": "x11", **how.pop("environment", {})}
        process = subprocess.Popen([KIOSK, "--settings", file, "--lang", "en", *how.pop("arguments", ())],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment, **how)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        return process

    def logged(self, words, seconds=15):
        until(lambda: self.log.exists() and words in self.log.read_text(), seconds, words)
        return self.log.read_text()

    def test_damaged_settings_leave_the_defaults(self):
        shutil.copytree(ROOT / "content", self.folder / "content")
        process = self.start(written='{ "content": "content", ', arguments=[
            "--set", f"log.file={self.log}", "--set", f"cache.dir={self.folder}/cache"])
        text = self.logged("screen: loop")
        self.assertIn("kiosk.json:1:25: The file ends before", text)
        self.assertIsNone(process.poll())

    def test_a_command_refuses_damaged_or_missing_settings(self):
        (self.folder / "kiosk.json").write_text("{ ")
        for name in ("kiosk.json", "other.json"):
            done = subprocess.run([KIOSK, "--settings", self.folder / name, "check", ROOT / "content"],
                                  capture_output=True, text=True)
            self.assertEqual(done.returncode, 2, name)
            self.assertIn(name, done.stderr)

    def test_content_that_comes_later(self):
        self.start(settings={"content": str(self.folder / "content"), "cache": {"dir": str(self.folder / "cache")}})
        self.logged("is not there")
        time.sleep(4.5)  # it looks every two seconds
        self.assertEqual(self.log.read_text().count("is not there"), 1, "said once, not at each look")
        shutil.copytree(ROOT / "content", self.folder / "content")
        self.logged("screen: loop")

    def test_a_cache_that_cannot_be_written(self):
        (self.folder / "file").write_text("in the way")
        self.start(settings={"cache": {"dir": str(self.folder / "file/cache")}})
        self.logged("screen: loop")
        text = self.logged("can't be prepared now")
        self.assertIn("pictures can't be prepared: can't make the folder", text)
        self.assertEqual(text.count("can't be prepared now"), 1, "one trouble, one line")

    def test_few_files(self):
        self.start(settings={"cache": {"dir": str(self.folder / "cache")}},
                   preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32)))
        self.logged("complete")
        self.assertNotIn("without limits", self.logged("pictures are decoded"))

    def test_no_display(self):
        nowhere = {key: value for key, value in os.environ.items()
                   if key not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")}
        done = subprocess.run([KIOSK, "--set", f"log.file={self.log}", "--set", f"content={ROOT / 'content'}"],
                              capture_output=True, text=True, env=nowhere, timeout=20)
        self.assertEqual(done.returncode, 1)
        self.assertIn("E ", self.log.read_text())


if __name__ == "__main__":
    unittest.main()
