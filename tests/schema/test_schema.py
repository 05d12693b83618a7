#!/usr/bin/env python3
"""The JSON Schemas in docs/schema, by which editors complete and check, agree with what the kiosk reads."""

import json
import re
import subprocess
import sys
import unittest
from pathlib import Path

from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/content"))
from fixtures import KIOSK, Folder, fixtures  # noqa: E402

UNKNOWN = "qqqqqqqqqqqq"  # like no field's name
TOO_MUCH = 1000000000
SCHEMAS = {name: json.loads((ROOT / f"docs/schema/{name}.schema.json").read_text(encoding="utf-8"))
           for name in ("item", "exhibit", "kiosk")}
VALIDATORS = {name: Draft202012Validator(schema) for name, schema in SCHEMAS.items()}


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def faults(name, value):
    return [f"{error.json_path}: {error.message}" for error in VALIDATORS[name].iter_errors(value)]


def schema_of(path):
    return {"item.json": "item", "exhibit.json": "exhibit", "kiosk.json": "kiosk"}[path.name]


def subschemas(schema, path="$"):
    """Every schema within a schema that describes a field, with its path."""
    if isinstance(schema, dict):
        for name, field in schema.get("properties", {}).items():
            yield f"{path}.{name}", field
        for key, value in schema.items():
            yield from subschemas(value, f"{path}.{key}")
    elif isinstance(schema, list):
        for index, value in enumerate(schema):
            yield from subschemas(value, f"{path}[{index}]")


class Schemas(unittest.TestCase):
    maxDiff = None

    def test_they_are_schemas(self):
        for schema in SCHEMAS.values():
            Draft202012Validator.check_schema(schema)

    def test_every_field_is_explained_in_both_languages(self):
        count = 0
        for name, schema in SCHEMAS.items():
            for path, field in [("$", schema), *subschemas(schema)]:
                if "$ref" in field and "title" not in field:
                    field = schema["$defs"][field["$ref"].split("/")[-1]]
                if path.endswith((".vi", ".en")):  # the languages' own names
                    continue
                with self.subTest(schema=name, path=path):
                    self.assertIn(" · ", field["title"])
                    if ".hours." not in path or path.endswith("closed"):
                        vietnamese, english = field["description"].split("\n\n")
                        self.assertTrue(vietnamese.endswith(".") and english.endswith("."))
                count += 1
        self.assertGreater(count, 60)

    def test_the_sample_content_and_settings_follow_them(self):
        files = [ROOT / "kiosk.json"]
        for content in (ROOT / "content", ROOT / "tests/content/healthy"):
            files += [content / "exhibit.json", *content.glob("items/*/item.json")]
        self.assertGreater(len(files), 20)
        for path in files:
            self.assertEqual(faults(schema_of(path), read(path)), [], path)

    def test_they_refuse_the_slips_that_they_can_see(self):
        refused = 0
        for slip, expected in fixtures():
            with Folder(slip, expected.get("setup", [])) as folder:
                for path in sorted([*folder.content.glob("exhibit.json"), *folder.content.glob("items/*/item.json")]):
                    try:
                        value = read(path)
                    except (ValueError, OSError):
                        continue  # no JSON, or locked: not a schema's business
                    seen = str(path.relative_to(folder.content)) in expected.get("schema", [])
                    with self.subTest(slip=slip.name, file=path.name):
                        self.assertEqual(bool(faults(schema_of(path), value)), seen, faults(schema_of(path), value))
                    refused += seen
        self.assertGreaterEqual(refused, 15)


class Fields(unittest.TestCase):
    """What an unknown field is answered with names all fields that the reader knows there."""
    maxDiff = None

    @staticmethod
    def names(schema):
        return set(schema["properties"]) - {"$schema"}

    def assert_same_fields(self, told, schemas):
        """`told`: remedies of unknown fields, in the order of the file; `schemas` in that order."""
        self.assertEqual(len(told), len(schemas))
        for remedy, (name, schema) in zip(told, schemas.items()):
            listed = re.search(r"The fields are: (.+)\.$", remedy)
            self.assertIsNotNone(listed, f"{name}: {remedy}")
            self.assertEqual(set(listed.group(1).split(", ")), self.names(schema), name)

    def told(self, folder, file):
        return [p["remedy"] for p in folder.check()["problems"] if p["code"] == "unknown-field" and p["file"] == file]

    def test_of_an_item(self):
        with Folder() as folder:
            path = folder.content / "items/to-trinh-1946/item.json"
            item = read(path)
            item["pages"][0]["points"][0][UNKNOWN] = 1
            item["pages"][0][UNKNOWN] = 1
            item[UNKNOWN] = 1
            path.write_text(json.dumps(item))
            parts = SCHEMAS["item"]["$defs"]
            self.assert_same_fields(self.told(folder, "items/to-trinh-1946/item.json"),
                                    {"point": parts["point"], "page": parts["page"], "item": SCHEMAS["item"]})

    def test_of_the_exhibition(self):
        with Folder() as folder:
            path = folder.content / "exhibit.json"
            exhibit = read(path)
            for part in ("themes", "kinds", "eras", "tours"):
                exhibit[part][0][UNKNOWN] = 1
            exhibit["timeline"][UNKNOWN] = 1
            exhibit["loop"][UNKNOWN] = 1
            exhibit[UNKNOWN] = 1
            path.write_text(json.dumps(exhibit))
            parts = {**SCHEMAS["exhibit"]["$defs"], **SCHEMAS["exhibit"]["properties"]}
            self.assert_same_fields(self.told(folder, "exhibit.json"),
                                    {**{part: parts[part] for part in ("theme", "kind", "era", "tour", "timeline", "loop")},
                                     "exhibit": SCHEMAS["exhibit"]})

    def settings_told(self, settings):
        """What is said of these settings, a line each."""
        with Folder() as folder:
            path = folder.top / "kiosk.json"
            path.write_text(json.dumps(settings))
            done = subprocess.run([KIOSK, "--settings", path, "--lang", "en", "check", folder.content],
                                  capture_output=True, text=True, cwd=folder.top, stdin=subprocess.DEVNULL)
            return done.stderr.splitlines()

    def test_of_the_settings(self):
        # What nothing reads yet may hold anything.
        later = {"hours", "sound", "statistics"}
        groups = {name: field for name, field in SCHEMAS["kiosk"]["properties"].items()
                  if "properties" in field and name not in later}
        told = self.settings_told({**{name: {UNKNOWN: 1} for name in groups}, UNKNOWN: 1})
        self.assert_same_fields(told, {**groups, "kiosk": SCHEMAS["kiosk"]})

    def test_limits_and_choices_of_the_settings(self):
        limits, choices, settings = {}, {}, {}
        for path, field in subschemas(SCHEMAS["kiosk"]):
            name = path.removeprefix("$.").replace("properties.", "")
            number = next((one for one in [field, *field.get("anyOf", [])] if "maximum" in one), None)
            if number:
                limits[name] = (number["minimum"], number["maximum"])
            elif "enum" in field:
                choices[name] = field["enum"]
            else:
                continue
            group, _, value = name.rpartition(".")
            (settings.setdefault(group, {}) if group else settings)[value] = TOO_MUCH if number else UNKNOWN
        self.assertGreaterEqual(len(limits), 10)
        self.assertGreater(len(choices), 2)
        told = "\n".join(self.settings_told(settings))
        for name, (low, high) in limits.items():
            self.assertIn(f"“{name}” can't be {TOO_MUCH}. It can be from {low} to {high}.", told)
        for name, words in choices.items():
            self.assertIn(f"“{name}” can't be “{UNKNOWN}”. Use one of: {', '.join(words)}.", told)


if __name__ == "__main__":
    unittest.main()
