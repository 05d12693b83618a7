"""What the tests of the spreadsheet commands share: a content folder of their own and the kiosk's commands in it."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KIOSK = ROOT / "build/kiosk"
NAMED = {"bia-tien-si-van-mieu", "giay-do-yen-thai-1435", "thong-dat-1c-vp-1946"}  # that the tests speak of
COUNT = 24  # as many of the sample items as make a test quick


def state(folder):
    """Every file below a folder: its path → content, time and number on the disk."""
    return {str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino)
            for path in sorted(folder.rglob("*")) if path.is_file()}


def contents(folder):
    return {name: value[0] for name, value in state(folder).items()}


class Desk(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-sheets-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.content = self.folder / "content"
        (self.content / "items").mkdir(parents=True)
        shutil.copy(ROOT / "content/exhibit.json", self.content)
        others = sorted(path.name for path in (ROOT / "content/items").iterdir() if path.name not in NAMED)
        for name in sorted(NAMED) + others[:COUNT - len(NAMED)]:
            shutil.copytree(ROOT / "content/items" / name, self.content / "items" / name)

    def kiosk(self, *arguments, code=0, lang="en"):
        done = subprocess.run([KIOSK, "--lang", lang, *map(str, arguments)], cwd=self.folder, capture_output=True,
                              text=True, timeout=60, env={**os.environ, "XDG_CACHE_HOME": str(self.folder / "cache")})
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done

    def empty(self, name):
        """A content folder with the exhibition's exhibit.json and nothing else."""
        folder = self.folder / name
        folder.mkdir()
        shutil.copy(self.content / "exhibit.json", folder)
        return folder

    def shown(self, folder):
        """What `check` says of a folder, as JSON."""
        done = subprocess.run([KIOSK, "--lang", "en", "check", folder, "--json"], cwd=self.folder, capture_output=True,
                              text=True, timeout=60)
        return json.loads(done.stdout)
