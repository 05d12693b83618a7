"""kill -9 at random moments of an export over an earlier one: the folder holds the old export or the new one, whole."""

import os
import random
import shutil
import subprocess
import sys
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/iiif"))
import rules  # noqa: E402
from export import CACHE, KIOSK, Export, export, temporary_folder  # noqa: E402

KILLS = 30


class Kills(unittest.TestCase):
    def test_kill_at_any_moment(self):
        folder = temporary_folder()
        self.addCleanup(shutil.rmtree, folder)
        target = folder / "iiif"
        begin = time.monotonic()
        self.assertEqual(export(target, "--base-url", "http://export-0.example/").returncode, 0)
        usual_s = time.monotonic() - begin
        luck = random.Random(1946)
        current, renewed = 0, 0
        for number in range(1, KILLS + 1):
            process = subprocess.Popen([KIOSK, "--set", f"cache.dir={CACHE}", "export", target, ROOT / "content",
                                        "--base-url", f"http://export-{number}.example/"], stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            time.sleep(luck.uniform(0, usual_s * 1.2))
            process.kill()
            process.wait()
            found = (target / "kiosk-export.json").read_text()
            now = next(n for n in (current, number) if f"http://export-{n}.example/" in found)
            renewed += now == number
            current = now
            self.assertEqual(rules.complaints(Export(target, f"http://export-{now}.example/")), [])
        self.assertTrue(0 < renewed < KILLS, f"{renewed} of {KILLS} exports were finished")
        self.assertEqual(export(target).returncode, 0)
        self.assertEqual(os.listdir(folder), ["iiif"])


if __name__ == "__main__":
    unittest.main()
