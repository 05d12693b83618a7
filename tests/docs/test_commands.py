"""Every command that the documentation shows is run: each `sh` block of README.md and docs/*.md."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

# These need hours, a screen or ourselves; why each is not run here.
ELSEWHERE = {
    "./test.sh": "it is what runs this test",
    "./run.sh": "tests/desktop starts the kiosk in a window",
    "rsync -a --delete --delay-updates content/ kiosk-1:/srv/kiosk/content/": "it needs a second computer",
    "cp -r /media/usb/content content-new && ./run.sh check content-new && mv content content-old && mv content-new "
    "content": "it needs a stick",
    './run.sh new so-dang-ky-1950 --title "Sổ đăng ký tài liệu" scans/01.jpg scans/02.jpg':
        "tests/spreadsheets makes items, in a content folder of its own",
    './run.sh --lang vi new so-dang-ky-1950 --title "Sổ đăng ký tài liệu" ban-quet/01.jpg ban-quet/02.jpg': "likewise",
}


def commands():
    for page in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]:
        for block in re.findall(r"^ *```sh\n(.*?)^ *```", page.read_text(encoding="utf-8"), re.M | re.S):
            for line in block.splitlines():
                if line.strip():
                    yield page.name, line.strip()


class Commands(unittest.TestCase):
    def test_each_shown_command_works(self):
        # A folder of its own, so that what the commands write does not stay in the checkout; in memory where that can be,
        # since an export for IIIF viewers is tens of thousands of files.
        memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        folder = Path(tempfile.mkdtemp(prefix="kiosk-docs-", dir=memory))
        self.addCleanup(shutil.rmtree, folder)
        for name in ("assets", "content", "build", "tests"):
            (folder / name).symlink_to(ROOT / name)
        shutil.copy(ROOT / "kiosk.json", folder)
        (folder / "run.sh").write_text(f'#!/bin/sh\nexec {ROOT}/build/kiosk "$@"\n')
        (folder / "run.sh").chmod(0o755)
        (folder / "home/.cache").mkdir(parents=True)
        (folder / "home/.cache/kiosk").symlink_to(ROOT / "build/tests/cache")  # the sample's pictures are there already
        environment = {**os.environ, "HOME": str(folder / "home"), "LANG": "C.UTF-8"}
        count = 0
        for page, line in commands():
            if line in ELSEWHERE or "display.fullscreen=false" in line:
                continue
            with self.subTest(page=page, command=line):
                done = subprocess.run(["sh", "-c", line], cwd=folder, env=environment, capture_output=True, text=True,
                                      timeout=120)
                self.assertEqual(done.returncode, 0, f"{page}: {line}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
                count += 1
        self.assertGreater(count, 5)

    def test_the_curators_pages_name_every_column_of_a_spreadsheet(self):
        for language in ("vi", "en"):
            words = json.loads((ROOT / f"assets/strings/{language}.json").read_text(encoding="utf-8"))
            page = (ROOT / f"docs/curators.{language}.md").read_text(encoding="utf-8")
            table = [row.split("|")[1] for row in page.splitlines() if row.startswith("| ")]
            columns = {name.strip() for cell in table for name in cell.split(",")}
            wanted = {text for key, text in words.items() if key.startswith("sheet.") and key != "sheet.name"}
            self.assertEqual(wanted - columns, set())

    def test_links_lead_somewhere(self):
        for page in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]:
            for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
                if "://" not in target:
                    self.assertTrue((page.parent / target).exists(), f"{page.name} links to {target}")


if __name__ == "__main__":
    unittest.main()
