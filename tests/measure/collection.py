#!/usr/bin/env python3
"""Makes a collection to measure with: collection.py FOLDER [--items 200] [--pictures small|photographs]

Themes, kinds, eras and the lopsided spread of dates are those of an archive's exhibition; the same arguments always give
the same collection. `photographs`: 60 % of 12, 30 % of 24, 10 % of 60 megapixels, each its own. `small`: 64 pictures of
2 megapixels that all items share by hard links, for collections whose number counts and not their pictures. Needs the
program `vips`.
"""
import argparse
import json
import os
import random
import subprocess
import tempfile
from pathlib import Path

THEMES = [("nghe", "Nghề", "gold"), ("nguoi", "Người", "celadon"), ("ngay", "Ngày", "vermilion")]
KINDS = [("document", "Tài liệu", "Documents"), ("image", "Hình ảnh", "Images"), ("object", "Hiện vật", "Objects")]
ERAS = [(1802, 1884, "Triều Nguyễn"), (1884, 1945, "Thời Pháp thuộc"), (1945, 1954, "Kháng chiến"),
        (1954, 1975, "Thống nhất"), (1975, 1986, "Sau 1975"), (1986, None, "Đổi mới")]
SPREAD = [(0.05, 1021, 1801), (0.17, 1802, 1883), (0.15, 1884, 1944), (0.12, 1945, 1953), (0.07, 1954, 1974),
          (0.05, 1975, 1985), (0.39, 1986, 2025)]
WORDS = ("hồ sơ công văn nghị định sắc lệnh bản thảo sổ đăng ký mục lục phông lưu trữ kho bảo quản tài liệu châu bản mộc bản "
         "địa bạ ảnh chụp bản vẽ cán bộ học viên lớp đào tạo chỉnh lý phục chế").split()
MEGAPIXELS = (12, 12, 24, 12, 60, 12, 24, 12, 24, 12)
SIZES = {12: (4000, 3000), 24: (6000, 4000), 60: (9504, 6336)}


def vips(*arguments):
    subprocess.run(["vips", *map(str, arguments)], check=True)


def texture(folder, width, height, seed):
    """A sheet of paper under uneven light with grain, as an uncompressed file."""
    cells, grain, soft, sheet = (folder / f"{seed}-{name}.v" for name in ("cells", "grain", "soft", "sheet"))
    vips("perlin", cells, width // 16, height // 16, "--cell-size", 40, "--seed", seed)
    vips("resize", cells, soft, 16.5)
    vips("gaussnoise", grain, width, height, "--mean", 0, "--sigma", 6, "--seed", seed)
    vips("extract_area", soft, cells, 0, 0, width, height)
    vips("add", cells, grain, soft)
    vips("linear", soft, sheet, "0.35 0.32 0.26", f"{150 + seed * 13 % 60} {140 + seed * 7 % 50} {110 + seed * 5 % 40}")
    vips("cast", sheet, cells, "uchar")
    for file in (grain, soft, sheet):
        file.unlink()
    return cells


def picture(target, base, number, megapixels, folder, quality):
    """The texture with the item's number on it, so that no two are alike."""
    words = folder / "words.v"
    size = {2: 120, 12: 300, 24: 400, 60: 640}[megapixels]
    vips("text", words, f"{number:05}", "--dpi", size)
    vips("insert", base, words, f"{target}[Q={quality},strip]", 100 + number * 37 % 600, 100 + number * 53 % 600)


def sentence(luck, words):
    return (" ".join(luck.choice(WORDS) for _ in range(words)) + ".").capitalize()


def written_date(luck):
    at, total = luck.random(), 0.0
    for share, first, last in SPREAD:
        total += share
        if at < total:
            break
    year = luck.randint(first, last)
    form = luck.random()
    if form < 0.55:
        return f"{year:04}-{luck.randint(1, 12):02}-{luck.randint(1, 28):02}"
    if form < 0.8:
        return f"{year:04}"
    if form < 0.87:
        return f"{year:04}~"
    if form < 0.93:
        return f"{year:04}/{year + luck.randint(1, 12):04}"
    return f"{year // 10:03}X" if form < 0.98 else "unknown"


def make_pictures(folder, scratch, options):
    """Puts 01.jpg into every item's folder."""
    items = [folder / "items" / f"item-{number:05}" for number in range(options.items)]
    if options.pictures == "small":
        base = [texture(scratch, *size, seed) for seed, size in enumerate(((1600, 1200), (1200, 1600)))]
        shared = []
        for number in range(min(64, options.items)):
            shared.append(items[number] / "01.jpg")
            picture(shared[-1], base[number % 2], number, 2, scratch, 80)
        for number in range(len(shared), options.items):
            os.link(shared[number % len(shared)], items[number] / "01.jpg")
        return
    base = {megapixels: texture(scratch, *size, megapixels) for megapixels, size in SIZES.items()}
    for number, item in enumerate(items):
        megapixels = MEGAPIXELS[number % len(MEGAPIXELS)]
        picture(item / "01.jpg", base[megapixels], number, megapixels, scratch, 88)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--items", type=int, default=200)
    parser.add_argument("--pictures", choices=("small", "photographs"), default="small")
    options = parser.parse_args()
    luck = random.Random(19460103)
    options.folder.mkdir(parents=True)
    for number in range(options.items):
        item = options.folder / "items" / f"item-{number:05}"
        item.mkdir(parents=True)
        title = sentence(luck, luck.randint(3, 9))[:-1]
        fields = {"title": {"vi": f"{title} {number}", "en": f"Item {number}"}, "date": written_date(luck),
                  "theme": luck.choices([theme[0] for theme in THEMES], (0.6, 0.2, 0.2))[0],
                  "kind": luck.choices([kind[0] for kind in KINDS], (0.65, 0.2, 0.15))[0],
                  "holder": {"vi": f"Trung tâm {number % 7}", "en": f"Centre {number % 7}"},
                  "tags": [luck.choice(WORDS), luck.choice(WORDS)], "featured": number % max(1, options.items // 24) == 0}
        (item / "item.json").write_text(json.dumps(fields, ensure_ascii=False), encoding="utf-8")
        for language in ("vi", "en"):
            label = " ".join(sentence(luck, luck.randint(8, 18)) for _ in range(4))
            (item / f"{language}.md").write_text(label + "\n", encoding="utf-8")
    exhibit = {"title": {"vi": f"Bộ sưu tập {options.items}", "en": f"A collection of {options.items}"}, "languages": ["vi", "en"],
               "themes": [{"id": id, "title": {"vi": f"{name} Lưu trữ", "en": name}, "short": {"vi": name, "en": name},
                           "summary": {"vi": "Để đo.", "en": "To measure."}, "colour": colour} for id, name, colour in THEMES],
               "kinds": [{"id": id, "title": {"vi": vi, "en": en}} for id, vi, en in KINDS],
               "eras": [{"from": str(first), **({"to": str(last)} if last else {}), "title": {"vi": title, "en": title}}
                        for first, last, title in ERAS],
               "timeline": {"axis": "eras"}, "loop": {"items": "featured"}}
    (options.folder / "exhibit.json").write_text(json.dumps(exhibit, ensure_ascii=False, indent=1), encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        make_pictures(options.folder, Path(scratch), options)


if __name__ == "__main__":
    main()
