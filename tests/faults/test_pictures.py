"""The picture rows of what must never happen: a damaged, hostile or lying picture costs itself and nothing else."""

import os
import pty
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "desktop"))
import hostile_pictures as hostile  # noqa: E402
from preparer import (KIOSK, PROGRAM, ROOT, Preparer, answer_to, make_exhibition, picture_bytes, prepare_command,  # noqa: E402
                      unfinished)
from harness import until  # noqa: E402

GIGABYTE = 1 << 30


class Pictures(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-pictures-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.content, self.pictures = self.folder / "content", self.folder / "pictures"
        self.content.mkdir()

    def put(self, name, data):
        (self.content / name).write_bytes(data)
        return name

    def test_truncated_at_100_places(self):
        preparer = Preparer(self.content, self.pictures)
        for kind, places in ((".jpg", 100), (".jpg[interlace]", 25), (".png", 100), (".tif[compression=lzw]", 25), (".webp", 25), (".jp2", 25)):
            whole = picture_bytes(kind)
            name = "cut" + kind.split("[")[0]
            for place in range(places):
                self.put(name, whole[:len(whole) * place // places])
                fields = preparer.ask(name)
                with self.subTest(kind=kind, place=place):
                    self.assertEqual(fields[0], "failed", fields)
                    self.assertIn(fields[2], ("damaged", "unknown-format"), fields)
        self.assertEqual(preparer.ask(self.put("whole.jpg", picture_bytes(".jpg")))[0], "made")
        self.assertIsNone(preparer.process.poll())
        preparer.end()

    def test_empty_and_wrong_extension(self):
        preparer = Preparer(self.content, self.pictures)
        self.assertEqual(preparer.ask(self.put("empty.jpg", b""))[2], "damaged")
        self.assertEqual(preparer.ask(self.put("text.png", b"A letter to the curator.\n"))[2], "unknown-format")
        for kind in (".jpg", ".png", ".webp", ".tif", ".jp2"):
            fields = preparer.ask(self.put("wrong" + (".png" if kind == ".jpg" else ".jpg"), picture_bytes(kind)))
            self.assertEqual((fields[0], *fields[3:5]), ("made", "400", "300"), kind)
        preparer.end()

    def test_over_a_gigapixel_is_refused_from_the_header(self):
        for name, data in {
            "a.tif": hostile.tiff(65000, 65000), "a.png": hostile.png_of_nothing(65000, 65000),
            "interlaced.png": hostile.png_of_nothing(65000, 65000, True), "a.jpg": hostile.jpeg_of_nothing(65000, 65000),
            "progressive.jpg": hostile.jpeg_of_nothing(65000, 65000, 0xC2), "a.jp2": hostile.jp2(65000, 65000),
        }.items():
            with self.subTest(name):
                self.assertEqual(self.quick_answer(name, data)[2], "too-large")

    def test_bombs_are_done_or_refused_at_once(self):
        refused = {
            "258-bytes.jpg": hostile.jpeg_of_nothing(28000, 28000),
            "258-bytes-progressive.jpg": hostile.jpeg_of_nothing(28000, 28000, 0xC2),
            "header.png": hostile.png_of_nothing(28000, 28000), "interlaced.png": hostile.png_of_nothing(28000, 28000, True),
            "header.jp2": hostile.jp2(28000, 28000), "header.tif": hostile.tiff(28000, 28000),
            "header.webp": hostile.webp(16383, 16383), "64-bytes.gif": hostile.gif(65000, 65000),
            "many-scans.jpg": hostile.jpeg_of_scans(4000, 4000, 3000),
            "texts.png": hostile.png_with_text(200, 50 << 20), "text.png": hostile.png_with_text(1, 2 << 30),
            "international-text.png": hostile.png_with_text(1, 2 << 30, b"iTXt"),
        }
        done = {"ninety-scans.jpg": hostile.jpeg_of_scans(1600, 1600, 90), "profile.png": hostile.png_with_profile(1 << 30),
                "short-text.png": hostile.png_with_text(3, 1 << 20)}
        self.assertEqual(len(refused["258-bytes.jpg"]), 258)
        self.assertEqual(len(refused["64-bytes.gif"]), 64)
        for answer, files in (("failed", refused), ("made", done)):
            for name, data in files.items():
                with self.subTest(name):
                    self.assertEqual(self.quick_answer(name, data)[0], answer)

    def quick_answer(self, name, data):
        fields, seconds, most_bytes = answer_to(self.content, self.pictures, self.put(name, data))
        self.assertLess(seconds, 2, "seconds of processor time")
        self.assertLess(most_bytes, GIGABYTE)
        return fields


DOUBLE = """#!{python}
# Passes everything on to the real kiosk-prepare, but for files that are named after what it does instead.
import os, subprocess, sys, time
real = subprocess.Popen(["{program}", *sys.argv[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
print(real.stdout.readline(), end="", flush=True)
for line in sys.stdin:
    number, file = line.split("\\t")[1], line.split("\\t")[3]
    if "hangs" in file:
        time.sleep(3600)
    if "killed" in file:
        os.kill(os.getpid(), 9)
    if "rubbish" in file:
        sys.stdout.buffer.write(bytes(range(128, 256)) * 2000 + b"\\n")
        sys.stdout.flush()
        continue
    if "lies" in file:
        print(f"made\\t{{number}}\\t{{'0' * 40}}\\t900000\\t900000\\t12\\t640\\t640\\t1\\t0\\t1\\t1", flush=True)
        continue
    real.stdin.write(line)
    real.stdin.flush()
    while True:
        reply = real.stdout.readline()
        print(reply, end="", flush=True)
        if not reply or reply.split("\\t")[0] in ("made", "failed"):
            break
"""


class Preparing(unittest.TestCase):
    """`kiosk prepare`, as a curator calls it."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-preparing-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.content, self.cache = self.folder / "content", self.folder / "cache"

    def test_a_worker_that_hangs_is_killed_writes_rubbish_or_lies(self):
        (self.folder / "bin").mkdir()
        shutil.copy(KIOSK, self.folder / "bin/kiosk")
        (self.folder / "assets").symlink_to(ROOT / "assets")
        double = self.folder / "bin/kiosk-prepare"
        double.write_text(DOUBLE.format(python=sys.executable, program=PROGRAM))
        double.chmod(double.stat().st_mode | stat.S_IXUSR)
        bad = ("hangs", "killed", "rubbish", "lies")
        names = [*bad, "good-a", "good-b"]
        make_exhibition(self.content, {name: (f"{name}.jpg", picture_bytes(".jpg", 1400, 1300, i)) for i, name in enumerate(names)})
        command = prepare_command(self.content, self.cache, "--jobs", "2", program=self.folder / "bin/kiosk")
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("2 of 6 pictures are prepared.", done.stdout)
        named = re.findall(r"^items/([a-z-]+)/", done.stdout, re.M)
        self.assertEqual(sorted(named), sorted(bad))
        self.assertEqual(unfinished(self.cache / "pictures"), [])
        # They are left alone until they change: the second time nothing hangs.
        before = time.monotonic()
        again = subprocess.run(command, capture_output=True, text=True, timeout=60)
        self.assertEqual(again.stdout, done.stdout)
        self.assertLess(time.monotonic() - before, 9)

    def test_two_that_prepare_the_same_pictures_end_with_one_whole_set(self):
        base = [picture_bytes(".jpg", 700, 600, i) for i in range(5)]
        make_exhibition(self.content, {f"item-{i}": ("01.jpg", base[i % 5][:2] + b"\xff\xfe\0\4%02d" % i + base[i % 5][2:])
                                       for i in range(50)})  # a comment makes each one's content its own
        command = prepare_command(self.content, self.cache)
        both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
        for process in both:
            self.assertEqual(process.communicate(timeout=300)[0], "50 of 50 pictures are prepared.\n")
            self.assertEqual(process.returncode, 0)
        self.assertEqual(unfinished(self.cache / "pictures"), [])
        self.assertEqual(len(list((self.cache / "pictures").iterdir())), 50)

    @unittest.skipUnless(os.geteuid() == 0, "only root may mount a small disk")
    def test_a_disk_that_is_full_or_read_only(self):
        self.cache.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=500k", "tmpfs", self.cache], stderr=subprocess.DEVNULL).returncode:
            self.skipTest("no disk can be mounted here")
        self.addCleanup(subprocess.run, ["umount", "-l", self.cache], check=True)
        make_exhibition(self.content, {f"item-{i}": ("01.jpg", picture_bytes(".jpg", 1500, 1400, i)) for i in range(6)})
        command = prepare_command(self.content, self.cache)

        def run():
            done = subprocess.run(command, capture_output=True, text=True, timeout=120)
            self.assertEqual(unfinished(self.cache / "pictures"), [])
            return done
        full = run()
        self.assertEqual(full.returncode, 1)
        self.assertNotIn("items/", full.stdout, "no picture's fault")
        self.assertIn("the disk is full", full.stderr)
        whole = {path: path.read_bytes() for path in self.cache.rglob("default.jpg")}
        self.remount("ro,size=200m")
        self.assertEqual(run().returncode, 1)
        self.assertEqual({path: path.read_bytes() for path in whole}, whole)
        self.remount("rw")
        self.assertEqual(run().stdout, "6 of 6 pictures are prepared.\n")

    def remount(self, options):
        """Waits for those that are about to end and still have a file open."""
        until(lambda: subprocess.run(["mount", "-o", f"remount,{options}", self.cache], stderr=subprocess.DEVNULL).returncode == 0,
              10, f"remount {options}")

    def test_a_terminal_shows_a_bar_and_an_interrupted_run_goes_on(self):
        base = picture_bytes(".jpg", 3000, 2000)
        make_exhibition(self.content, {f"item-{i}": ("01.jpg", base[:2] + b"\xff\xfe\0\4%02d" % i + base[2:]) for i in range(16)})
        command = prepare_command(self.content, self.cache, "--jobs", "1")
        mine, its = pty.openpty()
        process = subprocess.Popen(command, stderr=its, stdout=subprocess.DEVNULL)
        os.close(its)
        shown = b""
        while b" s left" not in shown or len(list(self.cache.glob("pictures/*/tiles/info.json"))) < 3:
            shown += os.read(mine, 4096)
        process.kill()
        process.wait()
        os.close(mine)
        self.assertRegex(shown.decode(), r"█+─+  \d+/16  \d+\.\d/s  \d+ s left")
        made = {path: path.stat().st_mtime_ns for path in self.cache.glob("pictures/*/tiles/info.json")}
        self.assertLess(len(made), 16)
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "16 of 16 pictures are prepared.\n", ""))
        self.assertEqual({path: path.stat().st_mtime_ns for path in made}, made, "made once only")
        self.assertEqual(unfinished(self.cache / "pictures"), [])


if __name__ == "__main__":
    unittest.main()
