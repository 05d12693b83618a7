"""A content folder that others change, and a kiosk that shows it meanwhile: what stands on its screen, moment by moment."""

import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KIOSK = ROOT / "build" / "kiosk"

# Large enough for all cards of a small exhibition at once.
SCREEN = "2160x3840"


def patience():
    """How much slower than an idle machine this one is now."""
    return max(1.0, os.getloadavg()[0] / os.cpu_count())


class Content:
    """A small exhibition in a folder of its own: items "muc-0", "muc-1" …"""

    def __init__(self, items=6):
        self.home = Path(tempfile.mkdtemp(prefix="kiosk-live-"))
        self.folder = self.home / "content"
        self.items = self.folder / "items"
        self.items.mkdir(parents=True)
        (self.folder / "exhibit.json").write_text(json.dumps({
            "title": {"vi": "Triển lãm"}, "languages": ["vi"],
            "themes": [{"id": "nghe", "title": {"vi": "Nghề"}, "colour": "gold"}],
            "kinds": [{"id": "document", "title": {"vi": "Tài liệu"}}]}))
        for i in range(items):
            self.write(f"muc-{i}", f"Mục {i}")

    def remove(self):
        shutil.rmtree(self.home)

    def write(self, item, title, folder=None, picture_bytes=0):
        """The item's whole folder, at `folder` if given."""
        folder = folder or self.items / item
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "item.json").write_text(item_json(title))
        (folder / "vi.md").write_text(f"Lời của {title}.\n")
        (folder / "01.svg").write_text(svg(picture_bytes))
        return folder


def item_json(title, **more):
    return json.dumps({"title": {"vi": title}, "date": "1946-01-03", "theme": "nghe", "kind": "document", **more},
                      ensure_ascii=False)


def svg(size_bytes=0, colour="#776655"):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><!-- {"x" * size_bytes} -->'
            f'<rect width="100%" height="100%" fill="{colour}"/></svg>')


def copy_slowly(source, target, bytes_a_second=100_000):
    """As `cp -r` over a slow line: one file after the other, each open while it grows."""
    target.mkdir(parents=True, exist_ok=True)
    for file in sorted(source.iterdir()):
        data = file.read_bytes()
        with open(target / file.name, "wb", buffering=0) as out:
            for at in range(0, len(data), bytes_a_second // 10):
                chunk = data[at:at + bytes_a_second // 10]
                out.write(chunk)
                time.sleep(len(chunk) / bytes_a_second)


def command(content, *words):
    return [str(word) for word in (
        KIOSK, "--set", f"content={content.folder}", "--set", f"cache.dir={content.home / 'cache'}", *words)]


def state_of(tree):
    """What the cards of a collection say: {item: caption without its date}."""
    state, item = {}, None
    for node in tree["nodes"]:
        if node["kind"] == "control":
            item = node["id"][5:] if node["id"].startswith("card:") else None
            if item:
                state[item] = node["label"]
    return state


def turning_pages(home, name, screens):
    """Lines of a script that note down the collection from its top, so many screens of it, and where they are noted."""
    trees = [home / f"{name}-{i}.json" for i in range(screens)]
    lines = ['{"tap":"nav:collection"}', '{"wait":1}', '{"key":"Home"}']
    for tree in trees:
        lines += ['{"wait":1.2}', json.dumps({"tree": str(tree)}), '{"key":"PageDown"}']
    return lines, trees


def states_of(trees):
    """All that was noted down, together."""
    state = {}
    for tree in trees:
        state |= state_of(json.loads(tree.read_text()))
    return state


def on_disk(content, screens=1):
    """What a kiosk that starts now would show."""
    lines, trees = turning_pages(content.home, "disk", screens)
    script = content.home / "disk.jsonl"
    script.write_text("\n".join(['{"key":"Enter"}', *lines]) + "\n")
    subprocess.run(command(content, "play", script, "--size", SCREEN), check=True, capture_output=True, timeout=120)
    return states_of(trees)


class Show:
    """A kiosk in real time, without a window, whose collection is noted down several times a second."""

    def __init__(self, content, seconds, every=0.15, start_s=0.1):
        self.trees = Path(tempfile.mkdtemp(prefix="trees-", dir=content.home))
        script = content.home / "show.jsonl"
        lines = [json.dumps({"wait": start_s}), '{"key":"Enter"}', '{"tap":"nav:collection"}', '{"wait":0.7}']
        for i in range(round(seconds / every)):
            lines += [json.dumps({"tree": str(self.trees / f"{i:04}.json")}), json.dumps({"wait": every})]
        script.write_text("\n".join(lines) + "\n")
        self.process = subprocess.Popen(command(content, "play", script, "--real-time", "--size", SCREEN),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.wait_for(lambda state: state, 30 + start_s)

    def states(self):
        """(when, what) of every change on screen so far, in order."""
        seen = []
        for file in sorted(self.trees.glob("????.json")):
            state = state_of(json.loads(file.read_text()))
            if not seen or seen[-1][1] != state:
                seen.append((file.stat().st_mtime, state))
        return seen

    def now(self):
        files = sorted(self.trees.glob("????.json"))
        return state_of(json.loads(files[-1].read_text())) if files else {}

    def wait_for(self, condition, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition(self.now()):
                return
            if self.process.poll() is not None:
                raise AssertionError(f"the kiosk has ended: {self.process.stderr.read()}")
            time.sleep(0.05)
        raise AssertionError(f"not within {seconds} s; on screen: {self.now()}")

    def end(self):
        self.process.kill()
        self.process.wait()
        self.process.stderr.close()
