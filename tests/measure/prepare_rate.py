#!/usr/bin/env python3
"""How fast pictures are prepared, beside what libvips' own programs take for the same: megapixels a second.

    tests/measure/prepare_rate.py [FOLDER] [--pictures 20] [--rounds 3] [--jobs 2]

FOLDER is made by collection.py --pictures photographs; it is made anew where it is absent. Thumbnails stand beside
`vipsthumbnail`, pyramids beside `vips dzsave`, and both together, with as many processes. The ways take turns, round
after round, since a shared machine is not the same from one minute to the next.
"""
import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/faults"))
from preparer import Preparer  # noqa: E402


def megapixels(files):
    total = 0
    for file in files:
        fields = [subprocess.run(["vipsheader", "-f", side, file], capture_output=True, text=True, check=True).stdout
                  for side in ("width", "height")]
        total += int(fields[0]) * int(fields[1]) / 1e6
    return total


def run(command):
    subprocess.run([str(part) for part in command], check=True, env={"PATH": "/usr/bin:/bin", "VIPS_CONCURRENCY": "1"})


def ours(content, files, scratch, jobs, what):
    """As many kiosk-prepare as jobs, each with its share."""
    def share(number):
        preparer = Preparer(content, scratch / "pictures")
        for file in files[number::jobs]:
            fields = preparer.ask(str(file.relative_to(content)), what)
            assert fields[0] == "made", fields
        preparer.end()
    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(share, range(jobs)))


def vips_thumbnail(file, scratch):
    run(["vipsthumbnail", file, "-s", "640x640>", "--eprofile", "srgb", "-o", f"{scratch}/{file.parent.name}.jpg[Q=88,strip]"])


def vips_pyramid(file, scratch):
    run(["vips", "dzsave", file, scratch / file.parent.name, "--layout", "iiif3", "--tile-size", "512", "--suffix", ".jpg[Q=88,strip]"])


def theirs(files, scratch, jobs, *programs):
    def one(file):
        for program in programs:
            program(file, scratch)
    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(one, files))


def timed(way, before=None):
    """Seconds that `way` takes; `before` has done its part already."""
    with tempfile.TemporaryDirectory(dir=Path.home() / ".cache" if (Path.home() / ".cache").is_dir() else None) as scratch:
        if before:
            before(Path(scratch))
        start = time.monotonic()
        way(Path(scratch))
        return time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--pictures", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    made = None
    if options.folder is None:
        made = Path(tempfile.mkdtemp(prefix="kiosk-rate-"))
        options.folder = made / "content"
    try:
        if not options.folder.exists():
            subprocess.run([sys.executable, ROOT / "tests/measure/collection.py", options.folder, "--items", str(options.pictures),
                            "--pictures", "photographs"], check=True)
        files = sorted(options.folder.glob("items/*/01.jpg"))
        total = megapixels(files)
        jobs = options.jobs
        before = {"pyramids, kiosk": lambda scratch: ours(options.folder, files, scratch, jobs, "thumbnail")}
        ways = {
            "thumbnails, kiosk": lambda scratch: ours(options.folder, files, scratch, jobs, "thumbnail"),
            "thumbnails, vips": lambda scratch: theirs(files, scratch, jobs, vips_thumbnail),
            "pyramids, kiosk": lambda scratch: ours(options.folder, files, scratch, jobs, "pyramid"),
            "pyramids, vips": lambda scratch: theirs(files, scratch, jobs, vips_pyramid),
            "all, kiosk": lambda scratch: ours(options.folder, files, scratch, jobs, "pyramid"),
            "all, vips": lambda scratch: theirs(files, scratch, jobs, vips_thumbnail, vips_pyramid),
        }
        seconds = {name: [] for name in ways}
        for _ in range(options.rounds):
            for name, way in ways.items():
                seconds[name].append(timed(way, before.get(name)))
        print(f"{len(files)} pictures, {total:.0f} MP, {jobs} processes, {options.rounds} rounds")
        for name, times in seconds.items():
            print(f"{name:18} {total / min(times):6.0f} MP/s at best, {total / statistics.median(times):6.0f} as a rule")
        for what in ("thumbnails", "pyramids", "all"):
            mine, other = seconds[f"{what}, kiosk"], seconds[f"{what}, vips"]
            ratios = sorted(b / a for a, b in zip(mine, other))
            print(f"{what:18} {min(other) / min(mine):6.2f} x vips at best, {statistics.median(ratios):6.2f} as a rule")
    finally:
        if made:
            shutil.rmtree(made)


if __name__ == "__main__":
    main()
