"""Visits in exact virtual time: every script in this folder runs against the real program over the real exhibition.

A script's line `# options: …` holds what it needs of the command line; `--pin` sets a staff PIN first."""

import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KIOSK = Path(os.environ.get("KIOSK", ROOT / "build" / "kiosk"))
CACHE = Path(os.environ.get("KIOSK_CACHE", ROOT / "build" / "tests" / "cache"))
JOURNEYS = sorted(Path(__file__).resolve().parent.glob("*.jsonl"))


def run(*arguments, **options):
    return subprocess.run([str(part) for part in arguments], capture_output=True, text=True, timeout=300,
                          env={**os.environ, "LANG": "C.UTF-8"}, **options)


class Journeys(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="kiosk-journey-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.settings = self.folder / "kiosk.json"
        self.settings.write_text("{}")

    def play(self, script, *options):
        return run(KIOSK, "--settings", self.settings, "--set", f"cache.dir={CACHE}", "--set",
                   f"content={ROOT / 'content'}", "play", script, *options)

    def test_every_journey(self):
        self.assertGreater(len(JOURNEYS), 5)
        for script in JOURNEYS:
            with self.subTest(script=script.name):
                found = re.search(r"^# options: (.*)$", script.read_text(encoding="utf-8"), re.M)
                options = found.group(1).split() if found else []
                pin = self.folder / "staff.pin"
                pin.unlink(missing_ok=True)
                if "--pin" in options:
                    options.remove("--pin")
                    done = run(KIOSK, "--settings", self.settings, "pin", input="4711\n")
                    self.assertEqual(done.returncode, 0, done.stderr)
                    self.assertTrue(pin.exists())
                done = self.play(script, *options)
                self.assertEqual(done.returncode, 0, done.stderr)

    def test_the_first_line_that_fails_is_told(self):
        script = self.folder / "wrong.jsonl"
        script.write_text('{"tap":"loop:explore"}\n\n{"expect":{"screen":"collection"}}\n{"expect":{"screen":"loop"}}\n')
        done = self.play(script)
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"{script}:3: expected screen collection", done.stderr)
        self.assertIn("home", done.stderr)
        script.write_text('{"tap":"no such button"}\n')
        done = self.play(script)
        self.assertEqual(done.returncode, 1)
        self.assertIn("loop:explore", done.stderr)

    def test_a_script_that_is_none_is_wrong_use(self):
        script = self.folder / "rubbish.jsonl"
        script.write_text('{"wait":1}\n{"wait":"long"}\n')
        done = self.play(script)
        self.assertEqual(done.returncode, 2)
        self.assertIn("rubbish.jsonl:2:", done.stderr)
        self.assertEqual(self.play(self.folder / "missing.jsonl").returncode, 2)

    def test_the_same_script_draws_the_same_pictures(self):
        pictures = [self.folder / "a.png", self.folder / "b.png"]
        script = self.folder / "shots.jsonl"
        for picture in pictures:
            script.write_text('{"wait":9.5}\n{"tap":"loop:explore"}\n{"tap":"theme:ngay"}\n{"wait":0.1}\n'
                              f'{{"shot":"{picture}"}}\n')
            done = self.play(script)
            self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(pictures[0].read_bytes(), pictures[1].read_bytes())
        self.assertGreater(len(pictures[0].read_bytes()), 100_000)


if __name__ == "__main__":
    unittest.main()
