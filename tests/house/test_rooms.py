"""The house keeps its rooms: who may include whom, where third parties enter, what lies at the top."""

import re
import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

LOWER = ["exhibit", "ports"]
ALLOWED = {
    "base": [],
    "ports": [],
    "exhibit": [],
    "intake": LOWER,
    "derivatives": LOWER,
    "frame": [],
    "pictures": ["frame", "ports"],
    "touch": [],
    "views": ["exhibit", "frame"],
    "visit": ["ports", "exhibit", "intake", "derivatives", "frame", "pictures", "touch", "views"],
    "commands": ["ports", "exhibit", "intake", "derivatives", "frame", "pictures", "touch", "views", "visit"],
    "platform": ["ports", "frame", "touch"],
    "platform/prepare": [],
}

# Third-party headers and the rooms they may enter; within a room at most `files` sources include them.
THIRD_PARTY = {
    r"SDL": (["platform"], 9),
    r"imgui": (["platform"], 4),
    r"(GL|GLES\d|KHR|EGL)/": (["platform"], 4),
    r"ft2build|freetype/": (["platform"], 2),
    r"hb": (["frame"], 2),
    r"linebreak|graphemebreak|unibreak": (["frame"], 2),
    r"stb/": (["platform", "pictures"], 1),
    r"vips/": (["platform/prepare"], 6),
    r"rapidjson/": (["intake", "derivatives", "commands", "frame"], 2),
    r"md4c": (["intake"], 1),
    r"zip\.h": (["intake"], 1),
    r"pugixml": (["intake"], 1),
    r"xlsxwriter": (["intake"], 1),
    r"utf8proc": (["base"], 1),
    r"sodium": (["commands", "platform/prepare"], 2),
    r"CLI/": (["commands"], 1),
    r"spdlog/": (["platform"], 1),
    r"seccomp": (["platform/prepare"], 1),
}


def sources():
    for folder in ("app", "platform"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path


def room_of(path):
    parts = path.relative_to(ROOT).parts
    if parts[:2] == ("platform", "prepare"):
        return "platform/prepare"
    if parts[0] == "platform":
        return "platform"
    return parts[1] if len(parts) > 2 else "main"


def includes(path):
    return re.findall(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', path.read_text(encoding="utf-8"), re.M)


class Rooms(unittest.TestCase):
    def test_a_room_includes_only_what_its_row_allows(self):
        rooms = {name for name in ALLOWED if "/" not in name}
        wrong = []
        seen = 0
        for path in sources():
            room = room_of(path)
            if room == "main":
                continue
            self.assertIn(room, ALLOWED, f"{path} is in a room that has no row")
            for header in includes(path):
                target = header.split("/")[0]
                if header.startswith("platform/prepare/"):
                    target = "platform/prepare"
                if target in rooms or target == "platform/prepare":
                    seen += 1
                    if target != room and target != "base" and target not in ALLOWED[room]:
                        wrong.append(f"{path.relative_to(ROOT)} includes {header}")
        self.assertGreater(seen, 50)
        self.assertEqual(wrong, [])

    def test_the_build_grants_no_more_than_the_table(self):
        text = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
        rows = re.findall(r"^kiosk_room\((\w+)([^)]*)\)", text, re.M)
        self.assertGreater(len(rows), 8)
        for name, rest in rows:
            granted = re.search(r"ROOMS ([a-z ]+)", rest)
            for other in (granted.group(1).split() if granted else []):
                self.assertTrue(other == "base" or other in ALLOWED[name], f"{name} is linked with {other}")

    def test_third_party_libraries_enter_through_few_doors(self):
        wrong = []
        for pattern, (rooms, most) in THIRD_PARTY.items():
            doors = {}
            for path in sources():
                for header in includes(path):
                    if re.match(pattern, header) and not (ROOT / "app" / header).exists():
                        doors.setdefault(room_of(path), set()).add(path.name)
            for room, files in doors.items():
                if room not in rooms:
                    wrong.append(f"{pattern} enters {room} through {sorted(files)}")
                elif len(files) > most:
                    wrong.append(f"{pattern} enters {room} through {len(files)} files: {sorted(files)}")
        self.assertEqual(wrong, [])

    def test_the_top_holds_what_it_should(self):
        allowed = {"CMakeLists.txt", "app", "assets", "content", "platform", "tests", "kiosk.json", "README.md",
                   "LICENSE", "run.sh", "test.sh", "docs", "CMakePresets.json"}
        listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
        top = {line.split("/")[0] for line in listed.splitlines()}
        self.assertEqual({name for name in top if not name.startswith(".")} - allowed, set())
        self.assertLessEqual({"app", "content", "platform", "tests"}, top)

    def test_no_source_is_left_for_later(self):
        mark = re.compile(r"\b(TODO|FIXME|HACK)\b")
        wrong = [str(path.relative_to(ROOT)) for path in sources() if mark.search(path.read_text(encoding="utf-8"))]
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    unittest.main()
