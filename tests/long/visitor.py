"""A visitor who never stops, in a real window, and what each frame took."""

import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "tests/desktop"), str(ROOT / "tests/faults")]
from harness import XServer  # noqa: E402
from live import command  # noqa: E402


def visit(seconds):
    """A visitor who never stops: scrolls, opens items, zooms, looks along the timeline. 1280 x 720."""
    lines, left = ['{"key":"Enter"}'], seconds
    around = [{"tap": "nav:collection"}, {"fling": [600, 500, 600, 100]}, {"wait": 1}, {"fling": [600, 500, 600, 300]},
              {"wait": 0.6}, {"tap": [500, 350]}, {"wait": 0.5}, {"pinch": [400, 250], "by": 2.5}, {"wait": 0.3},
              {"drag": [400, 250, 300, 200]}, {"pinch": [400, 250], "by": 0.4}, {"tap": "nav:timeline"}, {"wait": 0.5},
              {"pinch": [600, 300], "by": 3}, {"fling": [700, 300, 300, 300]}, {"wait": 0.8}, {"key": "Escape"},
              {"tap": "nav:home"}, {"wait": 0.3}]
    while left > 0:
        lines += map(json.dumps, around)
        left -= 8
    return lines


class Frames:
    """What each frame of a played script took."""

    def __init__(self, file):
        frames = json.loads(file.read_text())["frames"]
        self.ms = [frame["ms"] for frame in frames]
        self.slow = sum(ms > 40 for ms in self.ms)
        self.own_ms = max(frame["own_ms"] for frame in frames)  # without OpenGL's part

    def __str__(self):
        ordered = sorted(self.ms)
        return (f"{len(ordered)} frames, p50 {ordered[len(ordered) // 2]:.1f}, p99 {ordered[len(ordered) * 99 // 100]:.1f}, "
                f"longest {ordered[-1]:.1f} ms, {self.slow} over 40; longest of our own work {self.own_ms:.1f} ms")


class VisitCase(unittest.TestCase):
    def play(self, content, name, lines, meanwhile=None):
        """Plays in a real window; returns its frames. `meanwhile` runs beside it."""
        server = XServer("1280x720")
        self.addCleanup(server.stop)
        script, timings = content.home / f"{name}.jsonl", content.home / f"{name}.json"
        script.write_text("\n".join(lines) + "\n")
        log = content.home / f"{name}.log"
        with log.open("w") as told:
            process = subprocess.Popen(
                command(content, "play", script, "--window", "--size", "1280x720", "--timings", timings),
                stdout=subprocess.DEVNULL, stderr=told,
                env={**os.environ, **server.environment, "SDL_VIDEODRIVER": "x11", "LIBGL_ALWAYS_SOFTWARE": "1"})
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        if meanwhile:
            meanwhile()
        code = process.wait(600)
        self.told = log.read_text()
        self.assertEqual(code, 0, self.told)
        return Frames(timings)
