"""kiosk-prepare, spoken to as the kiosk does (app/base/prepare_protocol.h), and small exhibitions to prepare."""

import json
import os
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = ROOT / "build/kiosk-prepare"
KIOSK = ROOT / "build/kiosk"


class Preparer:
    """One running kiosk-prepare."""

    def __init__(self, content, pictures, threads=1):
        self.process = subprocess.Popen([PROGRAM, content, pictures, str(threads)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.process.stdout.readline()  # its greeting
        self.requests = 0

    def ask(self, file, what="thumbnail", page=0):
        """The fields of the last line: made … or failed …; one empty field when it has died."""
        self.requests += 1
        self.process.stdin.write(f"make\t{self.requests}\t{what}\t{file}\t{page}\t2400\t\t0\t0\n")
        self.process.stdin.flush()
        while True:
            fields = self.process.stdout.readline().rstrip("\n").split("\t")
            if fields[0] in ("made", "failed", ""):
                return fields

    def end(self):
        """Lets it end; what it and its decoders used (getrusage)."""
        self.process.stdin.close()
        self.process.stdout.close()
        _, status, used = os.wait4(self.process.pid, 0)
        self.process.returncode = os.waitstatus_to_exitcode(status)
        return used


def answer_to(content, pictures, file, what="pyramid"):
    """(answer's fields, processor seconds, most bytes in memory) of one request to a new process."""
    preparer = Preparer(content, pictures)
    fields = preparer.ask(file, what)
    used = preparer.end()
    return fields, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024


def make_exhibition(folder, pictures):
    """A content folder with an item a picture: {id: (file name, bytes)}."""
    for name, (file, data) in pictures.items():
        item = folder / "items" / name
        item.mkdir(parents=True)
        (item / file).write_bytes(data)
        (item / "item.json").write_text(json.dumps({"title": {"vi": name}, "theme": "a", "kind": "document"}))
    (folder / "exhibit.json").write_text(json.dumps({
        "title": {"vi": "Thử"}, "languages": ["vi"], "themes": [{"id": "a", "title": {"vi": "A"}, "colour": "gold"}],
        "kinds": [{"id": "document", "title": {"vi": "Tài liệu"}}]}))


def prepare_command(content, cache, *arguments, program=KIOSK):
    """`kiosk prepare` on a content folder, as a command line."""
    settings = content.parent / "kiosk.json"
    settings.write_text(json.dumps({"content": str(content), "cache": {"dir": str(cache)}}))
    return [program, "--settings", settings, "--lang", "en", "prepare", *arguments]


def picture_bytes(kind, width=400, height=300, seed=0):
    """A small picture that libvips writes, in the format and with the options of `kind` (".jpg[Q=90]")."""
    ending = kind.split("[")[0]
    scratch = Path(f"/tmp/kiosk-picture-{os.getpid()}-{time.monotonic_ns()}")
    source, target = scratch.with_suffix(".v"), scratch.with_suffix(ending)
    try:
        subprocess.run(["vips", "perlin", scratch.with_suffix(".p.v"), str(width), str(height), "--cell-size", "60",
                        "--seed", str(seed)], check=True)
        subprocess.run(["vips", "linear", scratch.with_suffix(".p.v"), source, "100 90 80", f"{120 + seed % 40} 110 100", "--uchar"],
                       check=True)
        subprocess.run(["vips", "copy", source, str(target) + kind[len(ending):], "--interpretation", "srgb"], check=True)
        return target.read_bytes()
    finally:
        for file in scratch.parent.glob(scratch.name + ".*"):
            file.unlink()


def unfinished(pictures):
    """What is not whole in a pictures folder: work left behind, or a derivative without one of its parts."""
    wrong = []
    for folder in Path(pictures).iterdir():
        tiles = folder / "tiles"
        if folder.name.startswith("."):
            wrong.append(folder.name)
        elif not all((folder / part).stat().st_size for part in ("thumbnail.jpg", "sizes.tsv")):
            wrong.append(folder.name)
        elif tiles.exists():
            info = json.loads((tiles / "info.json").read_text())
            size = info["tiles"][0]["width"]
            found = len(list(tiles.glob("*/*/0/default.jpg")))
            wanted = 1 + (1 if len(info["tiles"][0]["scaleFactors"]) == 1 else 0)  # under full/
            for scale in info["tiles"][0]["scaleFactors"]:
                wanted += -(-info["width"] // (size * scale)) * -(-info["height"] // (size * scale))
            if found != wanted:
                wrong.append(f"{folder.name}: {found} of {wanted} tiles")
    return wrong
