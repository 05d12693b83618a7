"""kill -9 at random moments of an import: each row is in wholly or not at all, no file is half-written, and the next
import finishes the work."""

import csv
import random
import shutil
import signal
import subprocess
import sys
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/spreadsheets"))
from desk import KIOSK, Desk, contents  # noqa: E402

KILLS = 80


def items(content):
    """Each item's folder that the kiosk looks at, with all its files."""
    return {folder.name: contents(folder) for folder in (content / "items").iterdir() if folder.name[0] not in "._"}


class ImportKills(Desk):
    def make_sheet(self):
        """A sheet in which every item changes in two files and some are new with pictures."""
        self.kiosk("export", "list.csv", "--pictures")
        with open(self.folder / "list.csv", newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
        new = [{**row, "ID": "new-" + row["ID"]} for row in rows]
        for row in rows:
            row["Title (vi)"] = row["Title (vi)"] and "Mới: " + row["Title (vi)"]
            row["Label (en)"] = row["Label (en)"] and row["Label (en)"] + "\n\nMore."
        with open(self.folder / "changed.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            writer.writerows(rows + new)

    def start(self, content):
        return subprocess.Popen([KIOSK, "import", "changed.csv", content], cwd=self.folder, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)

    def test_kill_at_any_moment(self):
        self.make_sheet()
        before = items(self.content)
        whole = self.folder / "whole"
        shutil.copytree(self.content, whole)
        start = time.monotonic()
        self.assertEqual(self.start(whole).wait(60), 0)
        duration_s = time.monotonic() - start
        after = items(whole)
        self.assertEqual(len(after), 2 * len(before))
        self.assertTrue(all(after[name] != before[name] for name in before))

        luck = random.Random(19460103)
        between = 0
        early, late = 0.6, 1.1  # shares of the whole time, between which rows are renamed into place
        for round_number in range(KILLS):
            target = self.folder / "target"
            shutil.copytree(self.content, target)
            process = self.start(target)
            # Renaming into place is the short part at the end; half of the kills go there and close in on it.
            closing_in = round_number % 2 == 1
            moment = luck.uniform(early, late) if closing_in else luck.uniform(0, 1.1)
            time.sleep(moment * duration_s)
            process.send_signal(signal.SIGKILL)
            process.wait()
            now = items(target)
            for name, files in now.items():
                self.assertIn(files, (before.get(name), after[name]), f"{name} is half-written")
            self.assertLessEqual(set(before), set(now))
            between += now not in (before, after)
            if closing_in and now == before:
                early = min((early + moment) / 2, late - 0.1)
            elif closing_in and now == after:
                late = max((late + moment) / 2, early + 0.1)
            if round_number % 10 == 0:
                self.assertEqual(self.shown(target)["errors"], 0)
                self.assertEqual(self.start(target).wait(60), 0)
                self.assertEqual(items(target), after)
                self.assertEqual([path.name for path in (target / "items").iterdir() if path.name[0] == "."], [])
            shutil.rmtree(target)
        self.assertGreater(between, 3, "no kill came between two rows; choose other moments")


if __name__ == "__main__":
    unittest.main()
