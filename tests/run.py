#!/usr/bin/env python3
"""Runs every suite and ends with one line: `N passed, M failed` (`, K skipped`).

A suite is a doctest program build/tests/test-ROOM or a file tests/*/test_*.py (unittest). They run three at a time, first
those that don't show the sample exhibition, for its pictures are prepared meanwhile; of those in a window, in real time, only
one runs at any moment; those that measure run last, alone. With --long, the doctest programs run again under
address, undefined and thread sanitizers, tests/long/test_*.py runs too, and KIOSK_LONG tells the programs to take their time.
"""

import argparse
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ALONE = ("long",)
WINDOWED = ("desktop",)
PICTURED = ("screens", "viewer", "docs", "iiif", "faults/start", "journeys", *WINDOWED, *ALONE)  # the longest first
THREADED = ("derivatives", "pictures", "visit", "platform")
LIMIT_S = 900


class Suite:
    def __init__(self, name, command, env=None):
        self.name, self.command, self.env = name, command, env or {}
        self.passed = self.failed = self.skipped = 0
        self.output, self.seconds = "", 0.0

    def run(self):
        start = time.monotonic()
        try:
            done = subprocess.run(self.command, cwd=ROOT, env={**os.environ, **self.env}, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, timeout=LIMIT_S)
            self.output, code = done.stdout.decode("utf-8", "replace"), done.returncode
        except subprocess.TimeoutExpired as stuck:
            self.output, code = (stuck.stdout or b"").decode("utf-8", "replace") + f"\nno end within {LIMIT_S} s\n", 124
        self.seconds = time.monotonic() - start
        self.count(code)
        return self

    def count(self, code):
        doctest = re.findall(r"test cases:\s*\d+ \|\s*(\d+) passed \|\s*(\d+) failed \|\s*(\d+) skipped", self.output)
        unittest = re.findall(r"^Ran (\d+) tests?", self.output, re.M)
        if doctest:
            # doctest counts as skipped what a filter left out; our own skips say so in a line of their own.
            self.passed, self.failed = int(doctest[-1][0]), int(doctest[-1][1])
            self.skipped = len(re.findall(r"^SKIPPED: ", self.output, re.M))
            self.passed -= self.skipped
        elif unittest:
            def figure(word):
                found = re.findall(rf"{word}=(\d+)", self.output.splitlines()[-1])
                return int(found[-1]) if found else 0
            self.skipped = figure("skipped")
            self.failed = figure("failures") + figure("errors")
            self.passed = int(unittest[-1]) - self.failed - self.skipped
        if code != 0 and self.failed == 0:
            self.failed += 1
        if self.passed + self.failed + self.skipped == 0:
            self.failed = 1
            self.output += "\nnot a single test ran\n"


def suites(long):
    found = []
    for program in sorted((ROOT / "build/tests").glob("test-*")):
        if program.is_file() and os.access(program, os.X_OK):
            found.append(Suite(program.name[5:], [str(program)], {"KIOSK_LONG": "1"} if long else None))
    for script in sorted(ROOT.glob("tests/*/test_*.py")):
        room = script.parent.name
        if room != "long":
            found.append(Suite(f"{room}/{script.stem[5:]}", [sys.executable, str(script)]))
    if long:
        for preset in ("sanitize", "threads"):
            for program in sorted((ROOT / f"build-{preset}/tests").glob("test-*")):
                room = program.name[5:]
                if preset == "sanitize" or room in THREADED:
                    found.append(Suite(f"{room} ({preset})", [str(program)], sanitizer_options(room)))
        for script in sorted(ROOT.glob("tests/long/test_*.py")):
            found.append(Suite(f"long/{script.stem[5:]}", [sys.executable, str(script)]))
    return found


def sanitizer_options(room):
    quiet = ROOT / "tests/sanitizers"
    # The platform's tests load and unload the graphics driver, whose leaks then have no name to be told apart by.
    leaks = 0 if room == "platform" else 1
    return {
        "ASAN_OPTIONS": f"detect_leaks={leaks}:abort_on_error=0",
        "LSAN_OPTIONS": f"suppressions={quiet / 'leaks.txt'}:print_suppressions=0",
        "UBSAN_OPTIONS": "print_stacktrace=1",
        "TSAN_OPTIONS": f"suppressions={quiet / 'threads.txt'}:halt_on_error=0",
        "KIOSK_SANITIZED": "1",
    }


def prepare_pictures():
    """Begins to prepare the sample's pictures, once for all suites that need them; gives way to the suites that don't."""
    return subprocess.Popen(["nice", ROOT / "build/kiosk", "--set", f"cache.dir={ROOT / 'build/tests/cache'}", "prepare"], cwd=ROOT,
                            stdout=subprocess.DEVNULL)


def report(suite):
    state = "FAILED" if suite.failed else "ok"
    figures = f"{suite.passed} passed" + (f", {suite.failed} failed" if suite.failed else "") + (
        f", {suite.skipped} skipped" if suite.skipped else "")
    print(f"{state:7}{suite.name:32}{figures:32}{suite.seconds:6.1f} s", flush=True)
    if suite.failed:
        print("\n".join("    " + line for line in suite.output.splitlines()[-120:]), flush=True)
    else:
        for line in suite.output.splitlines():
            if line.startswith("SKIPPED: ") or "skipped '" in line:
                print("    " + line, flush=True)


def first_of(words, name):
    return next(i for i, word in enumerate(words) if name.startswith(word))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--long", action="store_true")
    parser.add_argument("words", nargs="*")
    options = parser.parse_args()
    chosen = [s for s in suites(options.long) if not options.words or any(w in s.name for w in options.words)]
    alone, windowed, pictured = (sorted((s for s in chosen if s.name.startswith(words)), key=lambda s: first_of(words, s.name))
                                 for words in (ALONE, WINDOWED, PICTURED))
    others = [s for s in chosen if s not in pictured]
    start = time.monotonic()
    preparing = prepare_pictures() if pictured else None
    with ThreadPoolExecutor(max_workers=3) as pool:
        for done in as_completed([pool.submit(Suite.run, s) for s in others]):
            report(done.result())
    if preparing:
        preparing.wait()
    with ThreadPoolExecutor(max_workers=2) as pool, ThreadPoolExecutor(max_workers=1) as window:
        running = [window.submit(Suite.run, s) for s in windowed]
        running += [pool.submit(Suite.run, s) for s in pictured if s not in windowed and s not in alone]
        for done in as_completed(running):
            report(done.result())
    for suite in alone:
        report(suite.run())
    passed, failed, skipped = (sum(getattr(s, key) for s in chosen) for key in ("passed", "failed", "skipped"))
    print(f"in {time.monotonic() - start:.0f} s")
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
