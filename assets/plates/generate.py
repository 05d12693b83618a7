#!/usr/bin/env python3
"""Draws every plate of the sample exhibition: generate.py [CONTENT_DIR] [--marks]

plates.json says, for each item, which motif each page shows and the words on it; a motif is a function in motifs/.
The same table always gives the same files, byte for byte.
"""
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

from draw.canvas import Canvas  # noqa: E402
from motifs import MOTIFS  # noqa: E402


def plates():
    """Every page in the table as (item id, file name, canvas)."""
    table = json.loads((HERE / "plates.json").read_text(encoding="utf-8"))
    for item, pages in table.items():
        for number, page in enumerate(pages, 1):
            settings = dict(page)
            motif, (width, height) = settings.pop("motif"), settings.pop("size")
            canvas = Canvas(f"{item}/{number}", width, height)
            MOTIFS[motif](canvas, **settings)
            yield item, f"{number:02}.svg", canvas


def main(arguments):
    show_marks = "--marks" in arguments
    folders = [a for a in arguments if not a.startswith("--")]
    content = Path(folders[0]) if folders else HERE.parents[1] / "content"
    marks = {}
    for item, name, canvas in plates():
        target = content / "items" / item / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(canvas.svg().encode("utf-8"))
        if canvas.marks:
            marks[f"{item}/{name}"] = canvas.marks
    if show_marks:
        print(json.dumps(marks, indent=1))


if __name__ == "__main__":
    main(sys.argv[1:])
