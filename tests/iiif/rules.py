"""The rules of the IIIF Presentation API 3.0 (https://iiif.io/api/presentation/3.0/) and Image API 3.0
(https://iiif.io/api/image/3.0/) for what the kiosk exports. `complaints(export)` lists what breaks one."""

import datetime
import re
import xml.etree.ElementTree as ElementTree

PRESENTATION = "http://iiif.io/api/presentation/3/context.json"
IMAGE = "http://iiif.io/api/image/3/context.json"

# RFC 3986: the characters a URI is made of.
URI = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]+(/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-F]{2})*)(#[\w=,]+)?")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")
RIGHTS = re.compile(r"http://(creativecommons\.org/(licenses|publicdomain)/[a-z0-9./-]+/"
                    r"|rightsstatements\.org/vocab/[A-Za-z-]+/1\.0/)")
HTML_TAGS = {"a", "b", "br", "i", "img", "p", "small", "span", "sub", "sup"}

# Appendix A: what each class must have, and what else it has here. What IIIF allows and the kiosk never writes counts
# as a mistake too.
DESCRIPTIVE = {"summary", "metadata", "requiredStatement", "rights", "navDate", "thumbnail", "seeAlso", "partOf"}
PROPERTIES = {
    "Collection": ({"@context", "id", "type", "label", "items"}, {"metadata", "thumbnail"}),
    "Manifest": ({"@context", "id", "type", "label", "items"}, DESCRIPTIVE),
    "Canvas": ({"id", "type", "label", "width", "height", "items"},
               {"summary", "requiredStatement", "thumbnail", "annotations"}),
    "AnnotationPage": ({"id", "type", "items"}, set()),
    "Annotation": ({"id", "type", "motivation", "body", "target"}, set()),
    "Image": ({"id", "type", "format", "width", "height", "service"}, set()),
}


def jpeg_size(path):
    """Width and height from a JPEG file's frame header (ITU T.81, B.2.2)."""
    data = path.read_bytes()
    assert data[:2] == b"\xff\xd8" and data[-2:] == b"\xff\xd9", f"{path} is no whole JPEG"
    at = 2
    while True:
        marker, length = data[at + 1], int.from_bytes(data[at + 2:at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(data[at + 7:at + 9], "big"), int.from_bytes(data[at + 5:at + 7], "big")
        at += 2 + length


def tiles_of(info):
    """(name, width, height) of every tile that info.json promises, as the API's implementation notes count them."""
    width, height = info["width"], info["height"]
    for tiles in info["tiles"]:
        side = tiles["width"]
        for scale in tiles["scaleFactors"]:
            for y in range(0, height, side * scale):
                for x in range(0, width, side * scale):
                    w, h = min(side * scale, width - x), min(side * scale, height - y)
                    size = -(-w // scale), -(-h // scale)
                    yield f"{x},{y},{w},{h}/{size[0]},{size[1]}/0/default.jpg", *size


class Checker:
    def __init__(self, export):
        self.export = export
        self.found = []
        self.ids = {}  # address → where
        self.services = set()

    def say(self, where, what):
        self.found.append(f"{where}: {what}")

    def need(self, condition, where, what):
        if not condition:
            self.say(where, what)
        return condition

    # Values

    def address(self, value, where, fragment=False):
        good = isinstance(value, str) and URI.fullmatch(value)
        self.need(good and (fragment or not good.group(2)), where, f"{value!r} is no absolute HTTP(S) URI")

    def new_id(self, thing, where):
        self.address(thing["id"], where)
        self.need(thing["id"] not in self.ids, where, f"{thing['id']} is also {self.ids.get(thing['id'])}")
        self.ids[thing["id"]] = where

    def language_map(self, value, where, html=False):
        if not self.need(isinstance(value, dict) and value, where, "no language map"):
            return
        for language, texts in value.items():
            self.need(language == "none" or LANGUAGE.fullmatch(language), where, f"{language!r} is no language")
            if not self.need(isinstance(texts, list) and texts, where, f"{language}: no list"):
                continue
            for text in texts:
                if self.need(isinstance(text, str) and text, where, f"{language}: {text!r} is no text") and html:
                    self.value(text, where)

    def value(self, text, where):
        """4.5: what looks like HTML is well-formed, and holds nothing that viewers have to remove."""
        if not (text.startswith("<") and text.endswith(">")):
            return
        try:
            root = ElementTree.fromstring(text)
        except ElementTree.ParseError as error:
            self.say(where, f"{error}: {text[:200]}")
            return
        for element in root.iter():
            self.need(element.tag in HTML_TAGS, where, f"<{element.tag}> in {text[:200]}")
            allowed = {"href"} if element.tag == "a" else set()
            self.need(set(element.attrib) <= allowed, where, f"attributes in {text[:200]}")
            if "href" in element.attrib:
                self.need(re.match("https?:", element.attrib["href"]), where, f"a link that is none: {text[:200]}")

    def entry(self, value, where):
        if self.need(isinstance(value, dict) and set(value) == {"label", "value"}, where, "needs a label and a value"):
            self.language_map(value["label"], where + "/label")
            self.language_map(value["value"], where + "/value", html=True)

    def nav_date(self, value, where):
        if self.need(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", str(value)), where, f"{value!r} is no dateTime"):
            datetime.datetime.strptime(value, "%Y-%m-%dT%H:%M:%SZ")

    # Resources

    def resource(self, thing, kind, where, top=False):
        must, may = PROPERTIES[kind]
        must = must if top else must - {"@context"}
        self.need(thing.get("type") == kind, where, f"type {thing.get('type')!r} instead of {kind}")
        for name in must - set(thing):
            self.say(where, f"lacks {name}")
        for name in set(thing) - must - may:
            self.say(where, f"has {name}")
        if top:
            self.need(list(thing)[0] == "@context" and thing["@context"] == PRESENTATION, where, "no context first")
        if "label" in thing:
            self.language_map(thing["label"], where + "/label")
        if "summary" in thing:
            self.language_map(thing["summary"], where + "/summary", html=True)
        for i, entry in enumerate(thing.get("metadata", [])):
            self.entry(entry, f"{where}/metadata/{i}")
        if "requiredStatement" in thing:
            self.entry(thing["requiredStatement"], where + "/requiredStatement")
        if "rights" in thing:
            self.need(RIGHTS.fullmatch(thing["rights"]), where, f"rights {thing['rights']!r}")
        if "navDate" in thing:
            self.nav_date(thing["navDate"], where)
        for name in ("metadata", "thumbnail", "seeAlso", "partOf", "annotations"):
            if name in thing:
                self.need(isinstance(thing[name], list) and thing[name], where, f"{name} is no list with an entry")
        for i, image in enumerate(thing.get("thumbnail", [])):
            self.image(image, f"{where}/thumbnail/{i}")

    def reference(self, thing, kind, where):
        """To another document of the export, under its own name."""
        self.address(thing["id"], where)
        self.need(thing["type"] == kind, where, f"type {thing['type']!r}")
        self.language_map(thing["label"], where + "/label")
        self.need("items" not in thing, where, "what is referred to must not be there in whole")
        target = self.export.file(thing["id"])
        if self.need(target and target.is_file(), where, f"{thing['id']} is not there"):
            document = self.export.read(thing["id"])
            self.need(document["label"] == thing["label"], where, "another label than in its own document")
            if kind == "Manifest" and "thumbnail" in thing:
                self.need(document.get("thumbnail") == thing["thumbnail"], where, "another thumbnail")

    def collection(self, thing):
        where = "collection"
        self.resource(thing, "Collection", where, top=True)
        self.new_id(thing, where)
        for i, item in enumerate(thing["items"]):
            self.reference(item, "Manifest", f"{where}/items/{i}")
            self.need(set(item) <= {"id", "type", "label", "thumbnail", "navDate"}, where, f"item {i} has more")
            self.need(item.get("navDate") == self.export.read(item["id"]).get("navDate"), where, "another navDate")

    def manifest(self, thing, address):
        where = address.rsplit("/", 2)[-2]
        self.resource(thing, "Manifest", where, top=True)
        self.new_id(thing, where)
        self.need(thing["id"] == address, where, "its id is not where it stands")
        self.need(thing["items"], where, "no canvas")
        for other in thing.get("seeAlso", []):
            self.reference(other, "Manifest", where + "/seeAlso")
            self.need((other.get("format"), other.get("profile")) == ("application/json", PRESENTATION), where,
                      "seeAlso without its format and profile")
        for other in thing["partOf"]:
            self.reference(other, "Collection", where + "/partOf")
        for i, canvas in enumerate(thing["items"]):
            self.canvas(canvas, f"{where}/{i + 1}")

    def canvas(self, thing, where):
        self.resource(thing, "Canvas", where)
        self.new_id(thing, where)
        for side in ("width", "height"):
            self.need(type(thing[side]) is int and thing[side] > 0, where, f"{side} {thing[side]!r}")
        self.need(len(thing["items"]) == 1, where, "not one page of paintings")
        for page in thing["items"]:
            self.resource(page, "AnnotationPage", where)
            self.new_id(page, where + "/page")
            for annotation in page["items"]:
                self.painting(annotation, thing, where)
        for page in thing.get("annotations", []):
            self.resource(page, "AnnotationPage", where)
            self.new_id(page, where + "/notes")
            self.need(page["items"], where, "a page without notes")
            for annotation in page["items"]:
                self.note(annotation, thing, where)

    def painting(self, thing, canvas, where):
        self.resource(thing, "Annotation", where)
        self.new_id(thing, where + "/painting")
        self.need(thing["motivation"] == "painting", where, "painted for another reason")
        self.need(thing["target"] == canvas["id"], where, "painted elsewhere")
        info = self.image(thing["body"], where + "/body")
        if info:
            size = (canvas["width"], canvas["height"])
            self.need(size == (info["width"], info["height"]), where, f"{size} is not the picture's size")

    def note(self, thing, canvas, where):
        self.resource(thing, "Annotation", where)
        self.new_id(thing, where + "/note")
        self.need(thing["motivation"] == "commenting", where, "no comment")
        self.address(thing["target"], where, fragment=True)
        target, _, box = thing["target"].partition("#xywh=")
        self.need(target == canvas["id"], where, "a note on another canvas")
        x, y, w, h = (int(number) for number in box.split(","))
        self.need(min(x, y) >= 0 and min(w, h) > 0 and x + w <= canvas["width"] and y + h <= canvas["height"], where,
                  f"{box} is not on the canvas")
        self.need(thing["body"], where, "a note that says nothing")
        for body in thing["body"]:
            self.need(set(body) == {"type", "value", "language", "format"} and body["type"] == "TextualBody" and
                      body["value"] and body["format"] == "text/plain" and LANGUAGE.fullmatch(body["language"]), where,
                      f"the note {body}")

    def image(self, thing, where):
        """An image as content; returns its service's info.json."""
        self.resource(thing, "Image", where)
        self.address(thing["id"], where)
        self.need(thing["format"] == "image/jpeg", where, f"format {thing['format']}")
        file = self.export.file(thing["id"])
        if self.need(file and file.is_file(), where, f"{thing['id']} is not there"):
            size = (thing["width"], thing["height"])
            self.need(jpeg_size(file) == size, where, f"{thing['id']} is not {size}")
        self.need(len(thing["service"]) == 1, where, "not one service")
        service = thing["service"][0]
        self.need(service == {"id": service["id"], "type": "ImageService3", "profile": "level0"}, where, f"{service}")
        self.address(service["id"], where)
        self.need(thing["id"].startswith(service["id"] + "/full/"), where, "an image of another service")
        self.services.add(service["id"])
        info = self.export.file(service["id"] + "/info.json")
        return self.export.read(service["id"] + "/info.json") if info and info.is_file() else None

    # Image API 3.0

    def service(self, address):
        where = address.rsplit("/", 1)[-1]
        folder = self.export.file(address)
        if not self.need((folder / "info.json").is_file(), where, "no info.json"):
            return
        info = self.export.read(address + "/info.json")
        self.need(list(info)[0] == "@context" and info["@context"] == IMAGE, where, "no context first")
        for name, value in {"id": address, "type": "ImageService3", "protocol": "http://iiif.io/api/image",
                            "profile": "level0"}.items():
            self.need(info.get(name) == value, where, f"{name} {info.get(name)!r}")
        limits = {"maxWidth", "maxHeight"} & set(info)
        self.need(set(info) - limits == {"@context", "id", "type", "protocol", "profile", "width", "height", "sizes",
                                         "tiles"}, where, f"has {sorted(info)}")
        self.need(len(limits) in (0, 2), where, "one limit without the other")
        width, height = info["width"], info["height"]
        self.need(len(info["tiles"]) == 1 and info["tiles"][0]["width"] == 512, where, "not one size of tiles")
        factors = info["tiles"][0]["scaleFactors"]
        self.need(factors == [2 ** i for i in range(len(factors))], where, f"factors {factors}")
        self.need(max(-(-width // factors[-1]), -(-height // factors[-1])) <= 512, where, "no level fits one tile")
        self.need(len(factors) == 1 or max(-(-width // factors[-2]), -(-height // factors[-2])) > 512, where,
                  "one level more than needed")

        expected = {"info.json", "full/90,/0/default.jpg"}  # the latter is for Universal Viewer
        for name, w, h in tiles_of(info):
            expected.add(name)
            self.file(folder / name, (w, h), where)
        for size in info["sizes"]:
            name = f"full/{size['width']},{size['height']}/0/default.jpg"
            expected.add(name)
            self.file(folder / name, (size["width"], size["height"]), where)
            self.need(abs(size["width"] * height - size["height"] * width) <= max(width, height), where,
                      f"{size} has another shape")
        name = "full/max/0/default.jpg"
        expected.add(name)
        self.largest(folder / name, info, where)
        there = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
        self.need(there <= expected, where, f"more files than named: {sorted(there - expected)[:5]}")

    def largest(self, file, info, where):
        """The size "max": the whole, or as large as the limits let it be (a rounded pixel less or more)."""
        if not self.need(file.is_file(), where, "no full/max"):
            return
        width, height = info["width"], info["height"]
        share = min(1, info.get("maxWidth", width) / width, info.get("maxHeight", height) / height)
        got = jpeg_size(file)
        self.need(got[0] <= info.get("maxWidth", width) and got[1] <= info.get("maxHeight", height), where,
                  f"full/max is {got}, over the limit")
        self.need(all(abs(g - max(1, round(side * share))) <= 1 for g, side in zip(got, (width, height))), where,
                  f"full/max is {got} of {width} x {height}")

    def file(self, path, size, where):
        if self.need(path.is_file() and not path.is_symlink(), where, f"{path.relative_to(self.export.folder)} is not there"):
            self.need(jpeg_size(path) == size, where, f"{path} is not {size}")


def complaints(export):
    checker = Checker(export)
    collection = export.collection()
    checker.collection(collection)
    for item in collection["items"]:
        checker.manifest(export.read(item["id"]), item["id"])
    for service in sorted(checker.services):
        checker.service(service)

    listed = {str(export.file(item["id"])) for item in collection["items"]}
    there = {str(path) for path in (export.folder / "items").rglob("*") if path.is_file()}
    checker.need(listed == there, "items", f"files without a place in the collection: {there ^ listed}")
    folders = {path.name for path in (export.folder / "pictures").iterdir()} if checker.services else set()
    used = {service.rsplit("/", 1)[-1] for service in checker.services}
    checker.need(folders == used, "pictures", f"pictures that nothing shows: {folders ^ used}")
    top = {path.name for path in export.folder.iterdir()}
    checker.need(top - {"pictures"} == {"collection.json", "items", "kiosk-export.json"}, "top", f"{top}")
    return checker.found
