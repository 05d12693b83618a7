"""Every reader is fed what libFuzzer makes of its seeds, for 20 s each. What it finds is kept in tests/fuzz/found and from
then on replayed by the ordinary tests."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = ROOT / "tests/fuzz"
SECONDS = 20


class Fuzz(unittest.TestCase):
    def test_each_target(self):
        programs = sorted((ROOT / "build-fuzz/tests").glob("fuzz-*"))
        self.assertGreaterEqual(len(programs), 4)
        for program in programs:
            name = program.name.removeprefix("fuzz-")
            found = HERE / "found" / name
            found.mkdir(parents=True, exist_ok=True)
            with self.subTest(target=name), tempfile.TemporaryDirectory() as learnt:
                done = subprocess.run(
                    [program, f"-max_total_time={SECONDS}", "-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1",
                     f"-artifact_prefix={found}/", learnt, HERE / "corpus" / name, found],
                    cwd=ROOT, capture_output=True, text=True, errors="replace", timeout=20 * SECONDS,
                    env={**os.environ, "ASAN_OPTIONS": "detect_leaks=1"})
                self.assertEqual(done.returncode, 0, done.stderr[-3000:])
                self.assertIn("stat::number_of_executed_units", done.stderr)
            if not any(found.iterdir()):
                found.rmdir()


if __name__ == "__main__":
    unittest.main()
