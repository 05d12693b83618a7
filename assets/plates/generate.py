#!/usr/bin/env python3
"""Draws the plates of the sample exhibition: generate.py [CONTENT_DIR] [--only ITEM…] [--marks]

The tables in tables/ say, for each item, which motif each page shows and the words on it; a motif is a function in motifs/.
The same tables always give the same files, byte for byte. --only draws the items named; --marks prints where points may stand.
"""
import argparse
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

from draw.canvas import Canvas  # noqa: E402
from motifs import MOTIFS  # noqa: E402


def tables():
    """Item id → its pages' settings, from every table; an item stands in one of them only."""
    items = {}
    for path in sorted((HERE / "tables").glob("*.json")):
        table = json.loads(path.read_text(encoding="utf-8"))
        twice = items.keys() & table.keys()
        if twice:
            raise SystemExit(f"{path.name}: already in another table: {', '.join(sorted(twice))}")
        items.update(table)
    return items


def plates(only=()):
    """Every page as (item id, file name, canvas); of the items in `only`, if any are named."""
    for item, pages in tables().items():
        if only and item not in only:
            continue
        for number, page in enumerate(pages, 1):
            settings = dict(page)
            motif, (width, height) = settings.pop("motif"), settings.pop("size")
            canvas = Canvas(f"{item}/{number}", width, height)
            MOTIFS[motif](canvas, **settings)
            yield item, f"{number:02}.svg", canvas


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("content", nargs="?", type=Path, default=HERE.parents[1] / "content")
    parser.add_argument("--only", nargs="+", default=())
    parser.add_argument("--marks", action="store_true")
    options = parser.parse_args()
    marks = {}
    for item, name, canvas in plates(options.only):
        target = options.content / "items" / item / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(canvas.svg().encode("utf-8"))
        if canvas.marks:
            marks[f"{item}/{name}"] = canvas.marks
    if options.marks:
        print(json.dumps(marks, indent=1))


if __name__ == "__main__":
    main()
