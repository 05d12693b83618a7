#!/usr/bin/env python3
"""Draws every screen in every size and language onto one sheet, docs/pictures/screens.jpg, and the README's picture.

    tests/screens/contact_sheet.py [OUTPUT.jpg]
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from shots import LANGUAGES, ROOT, SCREENS, SIZES, shoot


def main():
    sheet = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs/pictures/screens.jpg"
    with tempfile.TemporaryDirectory() as folder:
        rows = []
        for size in SIZES:
            for language in LANGUAGES:
                pictures = []
                for screen in SCREENS:
                    picture = Path(folder) / f"{size}-{language}-{screen}.png"
                    shoot(screen, picture, "--size", size, "--lang", language)
                    pictures.append(picture)
                row = Path(folder) / f"row-{size}-{language}.png"
                subprocess.run(["montage", *pictures, "-tile", f"{len(SCREENS)}x1", "-geometry", "x300+8+8", "-background",
                                "#808080", row], check=True)
                rows.append(row)
        subprocess.run(["convert", *rows, "-append", "-depth", "8", "-quality", "88", sheet], check=True)
        if len(sys.argv) == 1:
            home = Path(folder) / "home.png"
            shoot("home", home, "--size", "1920x1080")
            subprocess.run(["convert", home, "-resize", "1280x720", "-depth", "8", "-colors", "255", ROOT / "docs/pictures/home.png"],
                           check=True)


if __name__ == "__main__":
    main()
