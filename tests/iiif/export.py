"""The kiosk's IIIF export as the tests make and read it."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parent.parent.parent
KIOSK = ROOT / "build" / "kiosk"
CACHE = ROOT / "build" / "tests" / "cache"  # shared by the suites, so that the sample's pictures are prepared once


MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def temporary_folder():
    """For exports, which have tens of thousands of files: in memory where that can be."""
    return Path(tempfile.mkdtemp(prefix="kiosk-iiif-", dir=MEMORY))


def few_items(folder):
    """A content folder with a handful of the sample's items."""
    (folder / "items").mkdir(parents=True)
    fields = json.loads((ROOT / "content/exhibit.json").read_text(encoding="utf-8"))
    for name in ("tours", "loop"):
        fields.pop(name, None)
    (folder / "exhibit.json").write_text(json.dumps(fields), encoding="utf-8")
    for item in ("moc-ban-chieu-doi-do", "thong-dat-1c-vp-1946", "cap-ba-day"):
        shutil.copytree(ROOT / "content/items" / item, folder / "items" / item)
    return folder


def export(target, *options, content=ROOT / "content", cache=CACHE, **how):
    """Runs `kiosk export`; the finished process, its output as text."""
    return subprocess.run([KIOSK, "--set", f"cache.dir={cache}", "--lang", "en", "export", target, content, *options],
                          capture_output=True, text=True, timeout=300, cwd=how.pop("cwd", ROOT),
                          env={**os.environ, "LC_ALL": "C.UTF-8"}, **how)


class Export:
    """What a finished export holds: documents by their web address, files by theirs."""

    def __init__(self, folder, base):
        self.folder, self.base = Path(folder), base

    def file(self, address):
        """The file that a web server sends for this address; None where it is not below the export's own."""
        path = unquote(address.partition("#")[0])
        base = unquote(self.base)
        return self.folder / path[len(base):] if path.startswith(base) else None

    def read(self, address):
        return json.loads(self.file(address).read_text(encoding="utf-8"))

    def collection(self):
        return self.read(self.base + "collection.json")

    def manifests(self):
        return [self.read(item["id"]) for item in self.collection()["items"]]

    def manifest(self, item):
        return self.read(f"{self.base}items/{item}/manifest.json")

    def canvases(self):
        return [canvas for manifest in self.manifests() for canvas in manifest["items"]]


def painted(canvas):
    """The images on a canvas."""
    return [annotation["body"] for page in canvas["items"] for annotation in page["items"]]
