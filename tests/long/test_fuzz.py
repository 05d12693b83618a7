"""Every reader is fed what libFuzzer makes of its seeds, for half a minute each. What it finds is printed, kept in
tests/fuzz/found, and from then on replayed by the ordinary tests."""

import os
import subprocess
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = ROOT / "tests/fuzz"
SECONDS = 30


def fuzz(program):
    """The finished run of a target."""
    name = program.name.removeprefix("fuzz-")
    found = HERE / "found" / name
    found.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as learnt:
        done = subprocess.run(
            [program, f"-max_total_time={SECONDS}", "-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1",
             f"-artifact_prefix={found}/", learnt, HERE / "corpus" / name, found],
            cwd=ROOT, capture_output=True, text=True, errors="replace", timeout=20 * SECONDS,
            env={**os.environ, "ASAN_OPTIONS": "detect_leaks=1"})
    if not any(found.iterdir()):
        found.rmdir()
    return done


class Fuzz(unittest.TestCase):
    def test_each_target(self):
        programs = [ROOT / f"build-fuzz/tests/fuzz-{seeds.name}" for seeds in sorted((HERE / "corpus").iterdir())]
        self.assertGreater(len(programs), 0)
        with ThreadPoolExecutor(max_workers=2) as pool:
            for program, done in zip(programs, pool.map(fuzz, programs)):
                with self.subTest(target=program.name):
                    self.assertEqual(done.returncode, 0, done.stderr[-5000:])
                    self.assertIn("stat::number_of_executed_units", done.stderr)


if __name__ == "__main__":
    unittest.main()
