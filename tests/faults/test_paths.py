"""`../`, absolute, NUL, backslash, symlink out, symlink loop, FIFO, device, chmod 000: never opened, never blocks, problem
reported."""

import ctypes
import json
import os
import select
import struct
import sys
import threading
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "tests/content"), str(ROOT / "tests/screens")]
from fixtures import Folder  # noqa: E402
from shots import shoot  # noqa: E402

IN_ACCESS, IN_OPEN = 0x1, 0x20


class Watch:
    """Knows what has been opened or read, by inotify."""

    def __init__(self):
        self.libc = ctypes.CDLL(None, use_errno=True)
        self.fd = self.libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        self.names = {}

    def add(self, path):
        number = self.libc.inotify_add_watch(self.fd, os.fsencode(path), IN_ACCESS | IN_OPEN)
        if number < 0:
            raise OSError(ctypes.get_errno(), f"cannot watch {path}")
        self.names[number] = str(path)

    def opened(self):
        found = set()
        while select.select([self.fd], [], [], 0)[0]:
            data = os.read(self.fd, 65536)
            while data:
                number, _, _, length = struct.unpack_from("iIII", data)
                found.add(self.names[number])
                data = data[16 + length:]
        return found

    def close(self):
        os.close(self.fd)


class Paths(unittest.TestCase):
    """One folder that holds every trap, beside things outside that must not be touched."""
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.folder = Folder()
        cls.addClassCleanup(cls.folder.__exit__)
        cls.items = cls.folder.content / "items"
        cls.watch = Watch()
        cls.addClassCleanup(cls.watch.close)
        cls.lay_outside()
        cls.expected = {}
        cls.lay_pages()
        cls.lay_files()
        cls.watch.opened()  # what laying them out has opened is no news

    @classmethod
    def lay_outside(cls):
        cls.outside = cls.folder.top / "outside"
        (cls.outside / "items/x").mkdir(parents=True)
        for name in ("secret.svg", "item.json", "vi.md", "items/x/item.json", "items/x/01.svg"):
            (cls.outside / name).write_text("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
            (cls.outside / name).chmod(0o644)
            cls.watch.add(cls.outside / name)
        for name in (".", "items", "items/x"):
            cls.watch.add(cls.outside / name)

    @classmethod
    def item(cls, name, pages=None, code=None):
        """An item with a label and these pages; `code`: of the one problem that it must have."""
        place = cls.items / name
        place.mkdir()
        item = {"title": {"vi": name, "en": name}, "theme": "nghe", "kind": "document"}
        if pages is not None:
            item["pages"] = [{"file": file, "alt": {"vi": "a", "en": "a"}} for file in pages]
        (place / "item.json").write_text(json.dumps(item), encoding="utf-8")
        for language in ("vi", "en"):
            (place / f"{language}.md").write_text(f"{name}.\n", encoding="utf-8")
        cls.expected[name] = code
        return place

    @classmethod
    def lay_pages(cls):
        """Paths that item.json names."""
        outside = str(cls.outside / "secret.svg")
        for name, file in {"parent": "../../../outside/secret.svg", "parent-inside": "../to-trinh-1946/01.svg",
                           "hidden-parent": "a/../../../../outside/secret.svg", "absolute": outside, "url": f"file://{outside}",
                           "backslash": "..\\..\\..\\outside\\secret.svg", "dot": "./01.svg", "folder-up": "..", "slash": "/",
                           "empty-part": "a//01.svg", "line-break": "01\n.svg"}.items():
            cls.item(name, [file], "path-forbidden")
        cls.item("nul", ["01.svg\0.png"], "missing-picture")  # NUL is taken away: no such file
        cls.item("long", ["a/" * 3000 + "01.svg"], "path-forbidden")

    @classmethod
    def lay_files(cls):
        """What lies in the folder."""
        (cls.item("link-out", ["01.svg"], "path-outside") / "01.svg").symlink_to(cls.outside / "secret.svg")
        (cls.item("link-out-unlisted", None, "path-outside") / "01.svg").symlink_to("../../../outside/secret.svg")
        (cls.item("link-out-folder", ["a/secret.svg"], "path-outside") / "a").symlink_to(cls.outside)
        (cls.item("link-to-device", ["01.svg"], "path-outside") / "01.svg").symlink_to("/dev/zero")
        (cls.item("link-to-process", ["01.svg"], "path-outside") / "01.svg").symlink_to("/proc/self/environ")
        (cls.item("link-loop", ["01.svg"], "path-outside") / "01.svg").symlink_to("01.svg")
        (cls.item("link-to-nothing", ["01.svg"], "path-outside") / "01.svg").symlink_to("02.svg")
        place = cls.item("link-chain", ["01.svg"], "path-outside")
        for number in range(60):
            (place / f"l{number}").symlink_to(f"l{number + 1}")
        (place / "01.svg").symlink_to("l0")
        os.mkfifo(cls.item("pipe", ["01.svg"], "not-a-file") / "01.svg")
        os.mkfifo(cls.item("pipe-unlisted", None, "not-a-file") / "01.svg")
        for name, file in (("pipe-as-label", "vi.md"), ("pipe-as-item", "item.json")):
            place = cls.item(name, None, "not-a-file")
            (place / file).unlink()
            os.mkfifo(place / file)
        place = cls.item("label-out", None, "path-outside")
        (place / "vi.md").unlink()
        (place / "vi.md").symlink_to(cls.outside / "vi.md")
        place = cls.item("item-out", None, "path-outside")
        (place / "item.json").unlink()
        (place / "item.json").symlink_to(cls.outside / "item.json")
        (cls.items / "whole-item-out").symlink_to(cls.outside / "items/x")
        cls.expected["whole-item-out"] = "path-outside"
        os.mkfifo(cls.items / "pipe-as-folder")
        cls.expected["pipe-as-folder"] = "not-a-file"
        try:
            os.mknod(cls.item("device", ["01.svg"], "not-a-file") / "01.svg", 0o20666, os.makedev(1, 5))  # /dev/zero
        except PermissionError:
            os.mkfifo(cls.items / "device/01.svg")
        for name, file in (("locked-picture", "01.svg"), ("locked-item", "item.json"), ("locked-label", "vi.md")):
            place = cls.item(name, ["01.svg"] if file == "01.svg" else None, "unreadable-file")
            (place / "01.svg").write_text(f"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='{len(name)}'/>")
            (place / file).chmod(0)
        cls.item("locked-folder", None, "unreadable-folder").chmod(0)
        for path in cls.items.rglob("*"):
            if path.is_fifo():
                cls.watch.add(path)

    def test_each_is_told_once_nothing_is_opened_nothing_blocks(self):
        told = self.folder.check(timeout=30)
        by_item = {name: [] for name in [*self.expected, "to-trinh-1946", "anh-chup-1962"]}
        for problem in told["problems"]:
            by_item[problem["file"].split("/")[1]].append(problem["code"])
        self.assertEqual(by_item, {"to-trinh-1946": [], "anh-chup-1962": [],
                                   **{name: [code] for name, code in self.expected.items()}})
        self.assertEqual(self.watch.opened(), set())

    def test_the_screen_comes_up_and_opens_nothing_either(self):
        for screen in ("collection", "loop"):
            tree = shoot(screen, self.folder.top / "a.png", "--set", f"content={self.folder.content}", "--set",
                         f"cache.dir={self.folder.top}/cache", tree=self.folder.top / "a.json")
            self.assertGreater(len(tree["nodes"]), 3)
        self.assertEqual(self.watch.opened(), set())

    def test_the_watch_would_have_seen_it(self):
        """Else the tests above could not fail."""
        pipe = self.items / "pipe/01.svg"
        reader = threading.Thread(target=lambda: os.close(os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)))
        reader.start()
        reader.join()
        (self.outside / "secret.svg").read_text()
        list((self.outside / "items").iterdir())
        self.assertLessEqual({str(pipe), str(self.outside / "secret.svg"), str(self.outside / "items")},
                             self.watch.opened())


class Tops(unittest.TestCase):
    """The same at the top of the content folder."""

    def told(self, *steps, timeout=30):
        with Folder(steps=steps) as folder:
            return {(p["file"], p["code"]) for p in folder.check(timeout=timeout)["problems"]}

    def test_items_or_exhibit_json_that_lead_out_or_are_none(self):
        self.assertEqual(self.told(["remove", "items"], ["link", "items", "/usr"]), {("items", "path-outside")})
        self.assertEqual(self.told(["remove", "items"], ["pipe", "items"]), {("items", "not-a-file")})
        self.assertEqual(self.told(["remove", "exhibit.json"], ["pipe", "exhibit.json"]), {("exhibit.json", "not-a-file")})
        self.assertEqual(self.told(["remove", "exhibit.json"], ["link", "exhibit.json", "/etc/passwd"]),
                         {("exhibit.json", "path-outside")})
        self.assertEqual(self.told(["lock", "exhibit.json"]), {("exhibit.json", "unreadable-file")})
        self.assertEqual(self.told(["lock", "items"]), {("items", "unreadable-folder")})
        self.assertEqual(self.told(["lock", "."]), {(".", "unreadable-folder")})

    def test_a_link_to_the_content_folder_and_links_inside_it_are_fine(self):
        with Folder(steps=[["link", "items/anh-chup-1962/02.svg", "../to-trinh-1946/01.svg"]]) as folder:
            link = folder.top / "link"
            link.symlink_to(folder.content)
            folder.content = link
            # It is the same picture, so that much is said.
            self.assertEqual({p["code"] for p in folder.check()["problems"]}, {"unlisted-picture"})


if __name__ == "__main__":
    unittest.main()
