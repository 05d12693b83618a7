"""Draws the kiosk's screens with `kiosk shot`, for the audit and for the contact sheet."""

import json
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KIOSK = ROOT / "build" / "kiosk"
CACHE = ROOT / "build" / "tests" / "cache"
ITEM = "thong-dat-1c-vp-1946"

SCREENS = ["loop", "home", "collection", "timeline", "item", "idle"]
SIZES = ["1920x1080", "1080x1920", "3840x2160", "1024x768"]
LANGUAGES = ["vi", "en"]


def shoot(screen, picture, *options, tree=None):
    """One screen into the file `picture`; its tree, if a file for it is named."""
    command = [KIOSK, "--set", f"cache.dir={CACHE}", "--set", f"content={ROOT / 'content'}", "shot", screen, "-o", picture,
               *options]
    if screen == "item" and "--item" not in options:
        command += ["--item", ITEM]
    if tree:
        command += ["--tree", tree]
    done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, timeout=180,
                          env={**os.environ, "LANG": "C.UTF-8"})
    if done.returncode:
        raise AssertionError(f"{' '.join(map(str, command))}: {done.stderr}")
    return json.loads(Path(tree).read_text(encoding="utf-8")) if tree else None
