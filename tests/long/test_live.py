"""The content folder under heavy traffic: a thousand changes while a visitor scrolls and zooms, ten thousand reloads, and the
last good version of a broken item across kills."""

import json
import os
import random
import re
import shutil
import subprocess
import threading
import time
import unittest
from pathlib import Path

from visitor import VisitCase, visit  # first: it says where the next two are
from harness import KIOSK, XServer, until
from live import Content, command, item_json, on_disk, patience, states_of, turning_pages


class Body:
    """What a process holds: memory of its own, handles, threads."""

    def __init__(self, pid):
        process = Path(f"/proc/{pid}")
        rollup = (process / "smaps_rollup").read_text()
        self.memory_mb = int(re.search(r"Private_Dirty:\s+(\d+)", rollup).group(1)) / 1024
        self.handles = len(list((process / "fd").iterdir()))
        self.threads = len(list((process / "task").iterdir()))

    def __str__(self):
        return f"{self.memory_mb:.1f} MB, {self.handles} handles, {self.threads} threads"


class Live(VisitCase):
    def test_1000_changes_while_a_visitor_scrolls_and_zooms(self):
        content = Content(30)
        self.addCleanup(content.remove)
        calm = self.play(content, "calm", visit(60))
        luck = random.Random(19460103)
        there = {f"muc-{i}" for i in range(30)}
        broken = set()

        def change(i):
            item = luck.choice(sorted(there))
            path = content.items / item
            deed = luck.choice(["edit", "edit", "picture", "break", "mend", "add", "rename", "delete"])
            if deed == "edit":
                (path / "item.json").write_text(item_json(f"{item}, lần {i}"))
                broken.discard(item)
            elif deed == "picture":
                content.write(item, f"{item}, hình {i}", picture_bytes=luck.randint(1, 5000))
                broken.discard(item)
            elif deed == "break":
                (path / "item.json").write_text("{ broken")
                broken.add(item)
            elif deed == "mend" and broken:
                item = luck.choice(sorted(broken))
                (content.items / item / "item.json").write_text(item_json(f"{item}, lành {i}"))
                broken.discard(item)
            elif deed == "add" and len(there) < 60:
                there.add(f"them-{i}")
                content.write(f"them-{i}", f"Thêm {i}")
            elif deed == "rename" and len(there) > 15:
                os.rename(path, content.items / f"ten-{i}")
                there.remove(item)
                there.add(f"ten-{i}")
                if item in broken:
                    broken.remove(item)
                    broken.add(f"ten-{i}")
            elif deed == "delete" and len(there) > 15:
                shutil.rmtree(path)
                there.remove(item)
                broken.discard(item)

        def changes():
            time.sleep(3)
            for i in range(1000):
                change(i)
                # Now and then it comes to rest, and is read.
                time.sleep(1.1 if i % 12 == 0 else luck.choice([0, 0.01, 0.03, 0.1]))
            for item in broken:
                (content.items / item / "item.json").write_text(item_json(f"{item}, cuối cùng"))

        lines, trees = turning_pages(content.home, "end", 40)
        busy = self.play(content, "busy", visit(150) + ['{"tap":"nav:home"}', '{"wait":4}', *lines], changes)
        self.assertGreater(self.told.count(" W content: "), 40, "broken items are told as often as they come to rest")
        self.assertEqual(states_of(trees), on_disk(content, 20))
        print(f"without changes: {calm}\nwith changes:    {busy}")
        # A software renderer on a shared machine has slow frames of its own.
        self.assertLessEqual(busy.slow, calm.slow * len(busy.ms) / len(calm.ms) + 3)

    def test_10000_reloads(self):
        """Of a folder that changes all the while: items come, go, break and are mended; nothing grows."""
        content = Content(8)
        self.addCleanup(content.remove)
        trees = [content.home / f"{i}.json" for i in range(10)]
        lines = ['{"key":"Enter"}', '{"tap":"nav:timeline"}']
        for tree in trees:
            lines += ['{"key":"F5"}'] * 1000 + [json.dumps({"tree": str(tree)})]
        lines += ['{"wait":1}'] * 1000  # so that it is still there when it is looked at last
        script = content.home / "reloads.jsonl"
        script.write_text("\n".join(lines) + "\n")
        log = content.home / "play.log"
        with log.open("w") as told:
            process = subprocess.Popen(command(content, "--set", "display.fullscreen=false", "play", script),
                                       stdout=subprocess.DEVNULL, stderr=told)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        over = threading.Event()

        def change():
            i = 0
            while not over.wait(0.001):
                i += 1
                beside = content.home / "item.json"
                beside.write_text("{ broken" if i % 10 == 0 else item_json(f"Lần {i % 100}"))
                os.replace(beside, content.items / f"muc-{i % 4}/item.json")
                if i % 7 == 0:
                    (content.items / "muc-7").rename(content.home / "away")
                elif i % 7 == 3 and (content.home / "away").exists():
                    (content.home / "away").rename(content.items / "muc-7")

        changes = threading.Thread(target=change)
        changes.start()
        self.addCleanup(changes.join)
        self.addCleanup(over.set)
        bodies = []
        for i, tree in enumerate(trees):
            until(tree.exists, 300, f"{i + 1},000 reloads")
            bodies.append(Body(process.pid))
            print(f"after {i + 1},000 reloads: {bodies[-1]}")
        self.assertGreater(log.read_text().count("item.json:1:"), 500, "reloads have found broken items")
        warm, last = bodies[2], bodies[-1]
        self.assertLess(last.memory_mb, warm.memory_mb + 2)
        self.assertLessEqual(last.handles, warm.handles + 2)  # it may be reading just now
        self.assertLessEqual(last.threads, warm.threads)

    def test_the_last_good_version_survives_kills(self):
        content = Content(8)
        self.addCleanup(content.remove)
        server = XServer("1280x720")
        self.addCleanup(server.stop)
        log, cache = content.home / "kiosk.log", content.home / "cache"
        settings = content.home / "kiosk.json"
        settings.write_text(json.dumps({"content": str(content.folder), "cache": {"dir": str(cache)},
                                        "log": {"file": str(log)}}))
        item = content.items / "muc-3/item.json"

        def start():
            log.unlink(missing_ok=True)
            process = subprocess.Popen([KIOSK, "--settings", settings, "--screen-process"], stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL,
                                       env={**os.environ, **server.environment, "SDL_VIDEODRIVER": "x11"})
            self.addCleanup(process.wait)
            self.addCleanup(process.kill)
            until(lambda: log.exists() and "screen: loop" in log.read_text(), 20, "the exhibition")
            return process

        def saved(words):
            return any(words.encode() in file.read_bytes() for file in cache.glob("*.snapshot"))

        for i in range(5):
            process = start()
            item.write_text(item_json(f"Bản tốt {i}"))
            until(lambda: saved(f"Bản tốt {i}"), 5 * patience(), "the good version is saved")
            item.write_text("{ broken")
            until(lambda: "muc-3/item.json" in log.read_text(), 5 * patience(), "the slip is told")
            process.kill()
            process.wait()
            process = start()
            until(lambda: "muc-3/item.json" in log.read_text(), 5 * patience(), "the slip is told again")
            # A change elsewhere has all of it saved anew: the broken item as it was good.
            (content.items / "muc-1/item.json").write_text(item_json(f"Khác {i}"))
            until(lambda: saved(f"Khác {i}"), 5 * patience(), "the other item is saved")
            self.assertTrue(saved(f"Bản tốt {i}"))
            process.kill()
            process.wait()


if __name__ == "__main__":
    unittest.main()
