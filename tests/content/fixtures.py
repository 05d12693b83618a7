"""The slips: small content folders with one fault each, and what `kiosk check` must say about them.

tests/content/healthy is a small exhibition without a fault. Each folder in tests/content/slips holds what is different in
its files, and expected.json:

  "setup"     what Git can't hold, or bytes: steps, done in order after the files are in place (below)
  "schema"    the files that docs/schema must refuse as well
  "problems"  every problem that `kiosk check` must tell, with its words in both languages

A step is [WHAT, PATH, …]:
  ["remove", PATH]  ["rename", PATH, NEW]  ["copy", PATH, NEW]  ["folder", PATH]
  ["text", PATH, TEXT, ENCODING]           ["words", PATH, N]: a label text of N syllables
  ["picture", PATH, WIDTH, HEIGHT]         a PNG; ["cut", PATH, BYTES] leaves its first bytes only
  ["link", PATH, TARGET]  ["pipe", PATH]  ["lock", PATH]: nobody may read it
"""

import json
import os
import shutil
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KIOSK = ROOT / "build/kiosk"
HEALTHY = ROOT / "tests/content/healthy"
SLIPS = ROOT / "tests/content/slips"
NOBODY = 65534


def png(width, height):
    """A PNG with a pattern of its own in every row, so that no byte of it can be spared."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + bytes((x * 7 + y * 13) % 251 for x in range(width)) for y in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b""))


def take_step(folder, what, path, *more):
    path = folder / path
    if what == "remove":
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    elif what == "rename":
        path.rename(folder / more[0])
    elif what == "copy":
        shutil.copy(path, folder / more[0])
    elif what == "folder":
        path.mkdir(parents=True)
    elif what == "text":
        path.write_bytes(more[0].encode(more[1]))
    elif what == "words":
        path.write_text(" ".join(["chữ"] * more[0]) + "\n", encoding="utf-8")
    elif what == "picture":
        path.write_bytes(png(*more))
    elif what == "cut":
        path.write_bytes(path.read_bytes()[:more[0]])
    elif what == "link":
        path.symlink_to(more[0])
    elif what == "pipe":
        os.mkfifo(path)
    elif what == "lock":
        path.chmod(0)
    else:
        raise ValueError(f"no such step: {what}")


class Folder:
    """A healthy content folder in a place of its own, with an overlay and steps put onto it."""

    def __init__(self, overlay=None, steps=()):
        self.top = Path(tempfile.mkdtemp(prefix="kiosk-slips-"))
        self.top.chmod(0o755)
        self.content = self.top / "content"
        shutil.copytree(HEALTHY, self.content)
        if overlay:
            shutil.copytree(overlay, self.content, dirs_exist_ok=True,
                            ignore=shutil.ignore_patterns("expected.json"))
        for step in steps:
            take_step(self.content, *step)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["chmod", "-R", "u+rwX", self.content], check=False, stderr=subprocess.DEVNULL)
        shutil.rmtree(self.top)

    def check(self, language="en", timeout=60):
        """What `kiosk check --json` says, without what depends on this computer; the exit code is checked."""
        # Locked files are no hindrance to root.
        nobody = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
        done = subprocess.run([KIOSK, "--set", f"cache.dir={self.top}/cache", "--lang", language, "check", "--json",
                               self.content], capture_output=True, text=True, cwd=self.top, stdin=subprocess.DEVNULL,
                              timeout=timeout, **nobody)
        if done.returncode not in (0, 1):
            raise AssertionError(f"exit {done.returncode}: {done.stderr}")
        told = json.loads(done.stdout)
        for problem in [p for p in told["problems"] if p["code"] == "no-sandbox"]:
            told["problems"].remove(problem)
            told["warnings"] -= 1
        if done.returncode != (1 if told["errors"] else 0):
            raise AssertionError(f"exit {done.returncode} with {told['errors']} errors")
        return told


def problems_in_both(folder):
    """Each problem once, its words by language."""
    told = {language: folder.check(language)["problems"] for language in ("vi", "en")}
    problems = []
    for vi, en in zip(told["vi"], told["en"], strict=True):
        same = ("severity", "code", "file", "line", "column")
        if any(vi[key] != en[key] for key in same):
            raise AssertionError(f"{vi} and {en}")
        problems.append({**{key: en[key] for key in same},
                         "vi": [vi["message"], vi["remedy"]], "en": [en["message"], en["remedy"]]})
    return problems


def fixtures():
    for folder in sorted(SLIPS.iterdir()):
        yield folder, json.loads((folder / "expected.json").read_text(encoding="utf-8"))
