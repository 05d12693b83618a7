"""The content folder while others change it: the last good exhibition stays until the new one is whole, then comes in one
reload, and what is shown equals the disk within two seconds of quiet."""

import os
import random
import shutil
import time
import unittest

from live import Content, Show, copy_slowly, item_json, on_disk, patience, svg


class Live(unittest.TestCase):
    def begin(self, items=6, seconds=60):
        self.content = Content(items)
        self.addCleanup(self.content.remove)
        self.show = Show(self.content, seconds)
        self.addCleanup(self.show.end)
        time.sleep(0.5)
        self.before = self.show.now()
        self.assertEqual(len(self.before), items)

    def expect_one_reload(self, ended):
        """From what was there to what is on disk now, with nothing in between, soon after the last write."""
        after = on_disk(self.content)
        self.assertNotEqual(after, self.before, "the test changes something")
        self.show.wait_for(lambda state: state == after, 10 * patience())
        states = self.show.states()
        self.assertEqual([state for _, state in states], [self.before, after])
        self.assertLess(states[1][0] - ended, 2 * patience() + 0.2, "seconds from the last write to the screen")
        self.before = after

    def test_copy_of_a_folder_at_100_kB_s_while_shown(self):
        self.begin()
        source = self.content.write("moi", "Mục mới", self.content.home / "source", 150_000)
        (source / "02.svg").write_text(svg(100_000))
        copy_slowly(source, self.content.items / "moi")
        self.expect_one_reload(time.time())

    def test_copy_over_what_is_shown(self):
        self.begin()
        source = self.content.write("muc-2", "Mục 2, bản mới", self.content.home / "source", 100_000)
        (source / "item.json").write_text(item_json("Mục 2, bản mới", pages=["01.svg", "02.svg"]))
        (source / "02.svg").write_text(svg(50_000))
        copy_slowly(source, self.content.items / "muc-2")
        self.expect_one_reload(time.time())

    def test_rename_over(self):
        self.begin()
        for i in range(3):
            beside = self.content.items / f"muc-{i}/.item.json.Xk3fQ1"
            beside.write_text(item_json(f"Mục {i}, đổi tên đè lên"))
            os.replace(beside, self.content.items / f"muc-{i}/item.json")
        new = self.content.write("muc-3", "Mục 3, cả thư mục", self.content.home / "new")
        os.rename(self.content.items / "muc-3", self.content.home / "old")
        os.rename(new, self.content.items / "muc-3")
        os.rename(self.content.items / "muc-4", self.content.items / "muc-bon")
        self.expect_one_reload(time.time())

    def test_delete_and_create(self):
        self.begin()
        shutil.rmtree(self.content.items / "muc-1")
        shutil.rmtree(self.content.items / "muc-5")
        time.sleep(0.2)
        self.content.write("muc-1", "Mục 1, tạo lại")
        self.expect_one_reload(time.time())

    def test_folder_vanishes_and_returns(self):
        self.begin()
        away = self.content.home / "away"
        os.rename(self.content.folder, away)
        time.sleep(3)
        self.assertEqual(self.show.now(), self.before, "the last good exhibition stays")
        (away / "items/muc-0/item.json").write_text(item_json("Mục 0, sửa khi vắng mặt"))
        os.rename(away, self.content.folder)
        self.expect_one_reload(time.time())

    def test_an_unusable_folder_never_replaces_what_is_shown(self):
        self.begin()
        exhibit = self.content.folder / "exhibit.json"
        good = exhibit.read_text()
        exhibit.write_text(good[:-20])
        time.sleep(1.5)
        (self.content.items / "muc-0/item.json").write_text(item_json("Mục 0, bản mới"))
        time.sleep(1.5)
        self.assertEqual(self.show.now(), self.before)
        exhibit.write_text(good)
        self.expect_one_reload(time.time())

    def test_20000_changes_at_once(self):
        self.begin(items=12)
        for i in range(1667):
            for item in range(12):
                (self.content.items / f"muc-{item}/item.json").write_text(item_json(f"Mục {item}, lần {i}"))
        self.expect_one_reload(time.time())

    def test_anything_at_any_time(self):
        """Adds, edits, breaks, mends, renames and deletes; in the end what is shown is what is there."""
        self.begin(items=12)
        luck = random.Random(19460103)
        good = {f"muc-{i}" for i in range(12)}
        for i in range(100):
            item = luck.choice(sorted(good))
            path = self.content.items / item
            deed = luck.choice(["edit", "edit", "break", "mend", "add", "rename", "delete"])
            if deed in ("edit", "mend"):
                (path / "item.json").write_text(item_json(f"{item}, lần {i}"))
            elif deed == "break":
                (path / "item.json").write_text("{ broken")
            elif deed == "add":
                good.add(f"them-{i}")
                self.content.write(f"them-{i}", f"Thêm {i}")
            elif len(good) > 5 and deed == "rename":
                os.rename(path, self.content.items / f"ten-{i}")
                good = good - {item} | {f"ten-{i}"}
            elif len(good) > 5:
                shutil.rmtree(path)
                good.remove(item)
            time.sleep(luck.choice([0, 0, 0.02, 0.3]))
        for item in good:  # a broken one would show its last good version
            (self.content.items / item / "item.json").write_text(item_json(f"{item}, cuối cùng"))
        ended = time.time()
        after = on_disk(self.content)
        self.show.wait_for(lambda state: state == after, 10 * patience())
        self.assertLess(self.show.states()[-1][0] - ended, 2 * patience() + 0.2)


if __name__ == "__main__":
    unittest.main()
