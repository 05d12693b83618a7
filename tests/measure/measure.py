#!/usr/bin/env python3
"""Measures the kiosk in a real window (Xvfb, 1920x1080) and prints the figures of docs/performance.md.

    tests/measure/measure.py [--json]

Start: from the process's start to the first frame on which every picture is sharp, prepared pictures. Frames: of gestures,
flings and transitions, from the events to the end of drawing (glFinish and swap included). Idle: the screen process's own
processor time on the home screen. Memory: its proportional set size (PSS). Exit code 1 when a target is missed.
"""

import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/desktop"))
from harness import KIOSK, Kiosk, Mouse, XServer, control, invitation, until  # noqa: E402

CACHE = ROOT / "build/tests/cache"
STARTS = 5


def screen_process(kiosk):
    """The supervisor's child that owns the window."""
    def find():
        for child in Path(f"/proc/{kiosk.process.pid}/task/{kiosk.process.pid}/children").read_text().split():
            if "kiosk-prepare" not in os.readlink(f"/proc/{child}/exe"):
                return int(child)
        return None
    return until(find, 5, "the screen process")


def processor_s(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def pss_mb(pid):
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def measure_start(server):
    times = []
    for _ in range(STARTS):
        begin = time.monotonic()
        kiosk = Kiosk(server)
        until(lambda: any("complete:" in line for line in kiosk.lines()), 20, "a complete frame")
        times.append((time.monotonic() - begin) * 1000)
        kiosk.stop()
        kiosk.end()
    return {"start_ms": round(statistics.median(times))}


def measure_idle_and_memory(server):
    kiosk = Kiosk(server)
    mouse = Mouse(server)
    kiosk.expect_screen("loop")
    mouse.click(invitation(kiosk.tree("loop")))
    kiosk.expect_screen("home")
    pid = screen_process(kiosk)
    time.sleep(2)
    figures = {"memory_home_mb": round(pss_mb(pid))}
    before, begin = processor_s(pid), time.monotonic()
    time.sleep(20)
    figures["idle_cpu_percent"] = round(100 * (processor_s(pid) - before) / (time.monotonic() - begin), 2)

    tree = kiosk.tree("home")
    mouse.click(control(tree, "nav:collection"))
    kiosk.expect_screen("collection")
    mouse.click(control(kiosk.tree("collection"), "card:" + first_item(kiosk)))
    kiosk.expect_screen("item")
    items = len(list((ROOT / "content/items").glob("*/item.json")))
    item = kiosk.tree("item", "--item", first_item(kiosk))
    most = 0.0
    seen = set()
    for _ in range(2 * items):
        for _ in range(3):
            mouse.click(control(item, "zoom:in"))
            time.sleep(0.3)
        most = max(most, pss_mb(pid))
        seen.add(kiosk.screens()[-1])
        if len(seen) == items:
            break
        mouse.click(control(item, "page:next"))
        time.sleep(0.6)
    figures["items_visited"] = len(seen)
    figures["memory_after_all_items_mb"] = round(most)
    kiosk.stop()
    kiosk.end()
    return figures


def first_item(kiosk):
    return next(n["id"].removeprefix("card:") for n in kiosk.tree("collection")["nodes"]
                if n["kind"] == "control" and n["id"].startswith("card:"))


def measure_frames(server):
    """The journey of gestures.jsonl, which pinches, flings, pages and walks from screen to screen."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "timings.json"
        subprocess.run([KIOSK, "--set", f"cache.dir={CACHE}", "play", "--window", "--timings", file,
                        Path(__file__).parent / "gestures.jsonl"], check=True, cwd=ROOT,
                       env={**os.environ, **server.environment, "SDL_VIDEODRIVER": "x11"})
        result = json.loads(file.read_text())
    moving = sorted(frame["ms"] for frame in result["frames"] if frame["moving"])
    figures = {"moving_frames": len(moving), "p50_ms": round(moving[len(moving) // 2], 1),
               "p95_ms": round(moving[int(len(moving) * 0.95)], 1), "p99_ms": round(moving[int(len(moving) * 0.99)], 1),
               "max_ms": round(moving[-1], 1),
               "under_20_ms_percent": round(100 * sum(ms < 20 for ms in moving) / len(moving), 1),
               "presses": result["presses"], "presses_shown_in_the_next_frame": result["presses_shown"]}
    for screen in sorted({frame["screen"] for frame in result["frames"]}):
        times = sorted(f["ms"] for f in result["frames"] if f["moving"] and f["screen"] == screen)
        if times:
            figures[f"p95_ms_{screen}"] = round(times[int(len(times) * 0.95)], 1)
    return figures


TARGETS = {
    "start_ms": lambda v: v <= 400,
    "idle_cpu_percent": lambda v: v < 1,
    "memory_after_all_items_mb": lambda v: v < 200,
    "under_20_ms_percent": lambda v: v >= 95,
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    subprocess.run([KIOSK, "--set", f"cache.dir={CACHE}", "prepare"], check=True, cwd=ROOT, capture_output=True)
    server = XServer()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    figures = {}
    try:
        for part in (measure_start, measure_frames, measure_idle_and_memory):
            figures.update(part(server))
    finally:
        server.stop()
    missed = [key for key, holds in TARGETS.items() if not holds(figures[key])]
    if figures["presses"] != figures["presses_shown_in_the_next_frame"]:
        missed.append("presses_shown_in_the_next_frame")
    if options.json:
        print(json.dumps(figures, indent=1))
    else:
        for key, value in figures.items():
            print(f"{key:36}{value}{'   MISSED' if key in missed else ''}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
