#!/usr/bin/env python3
"""The sample content says what the table of facts says, once, in good spelling, and is whole."""

import functools
import json
import re
import sys
import unicodedata
import unittest
from collections import Counter, defaultdict
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from evidence import HERE, Evidence, rows, sentences, strange, table, words  # noqa: E402

ROOT = HERE.parents[1]
CONTENT = ROOT / "content"
LANGUAGES = ("vi", "en")
# A century that has only begun would reach far into the future on the timeline.
DATES = {"20XX": "2000/.."}
FIELDS = {"title", "date", "date_text", "theme", "kind", "creator", "holder", "reference", "extent", "place", "rights", "sources",
          "tags", "related", "featured", "order", "pages"}
PAGE_FIELDS = {"file", "caption", "alt", "credit", "points"}
LENGTHS = {"vi": (25, 90), "en": (20, 70)}
FIRST_SENTENCE = 45

ROWS = rows()
GLOSSARY = table("glossary.tsv")
SPELLING = [(language, re.compile(rf"(?<!\w)(?:{wrong})(?!\w)", re.I if wrong == wrong.lower() else 0), right)
            for language, wrong, right in table("spelling.tsv")]
EXCEPTIONS = {(item, language, word) for item, language, word, _ in table("exceptions.tsv")}
EXHIBIT = json.loads((CONTENT / "exhibit.json").read_text(encoding="utf-8"))
# An item that is still being written has a folder, but not yet its three texts.
ITEMS = {path.parent.name: json.loads(path.read_text(encoding="utf-8")) for path in sorted(CONTENT.glob("items/*/item.json"))}
PAGES = {item: pages for path in sorted((ROOT / "assets/plates/tables").glob("*.json"))
         for item, pages in json.loads(path.read_text(encoding="utf-8")).items()}


@functools.lru_cache(maxsize=None)
def label(item, language):
    path = CONTENT / "items" / item / f"{language}.md"
    return path.read_text(encoding="utf-8").strip() if path.exists() else ""


def maps(value, where=""):
    """Every language map in a field, with its path."""
    if isinstance(value, dict):
        if "vi" in value or "en" in value:
            yield where, value
        for key, inner in value.items():
            yield from maps(inner, f"{where}.{key}" if where else key)
    elif isinstance(value, list):
        for number, inner in enumerate(value, 1):
            yield from maps(inner, f"{where} {number}")


def texts(item):
    """All that an item says, as (language, where, text)."""
    for language in LANGUAGES:
        yield language, f"{language}.md", label(item, language)
    for where, both in maps(ITEMS[item]):
        for language in LANGUAGES if not where.endswith("credit") else ():
            yield language, where, both.get(language, "")
    if "reference" in ITEMS[item]:
        yield "vi", "reference", ITEMS[item]["reference"]


@functools.lru_cache(maxsize=None)
def plate_words(item):
    svg = "".join(path.read_text(encoding="utf-8") for path in sorted((CONTENT / "items" / item).glob("*.svg")))
    return sorted(set(re.findall(r"<text[^>]*>([^<]+)</text>", svg)) - {"Hình minh họa"})


@functools.lru_cache(maxsize=None)
def ordinary(language):
    """Words that may begin a sentence: those of words.txt, and those that stand in small letters somewhere."""
    listed = (HERE / "words.txt").read_text(encoding="utf-8").split(f"# {language}\n")[1].split("\n#")[0].split()
    column = {"vi": "facts", "en": "title_en"}[language]
    seen = [text for item in ITEMS for said, _, text in texts(item) if said == language] + [row[column] for row in ROWS.values()]
    seen += [text for item in ITEMS for text in plate_words(item)] if language == "vi" else []
    return set(listed) | {word for text in seen for word in words(text) if word.islower()}


def edges(edtf):
    """An EDTF date's earliest and latest day."""
    ends = []
    for end, stamp in zip((0, 1), (edtf.split("/") * 2)[:2] if "/" not in edtf else edtf.split("/")):
        if stamp == "..":
            ends.append((9999,))
            continue
        year, *rest = stamp.strip("~?%").split("-")
        parts = [int(year.replace("X", "09"[end])), *map(int, rest)]
        ends.append(tuple(parts + [1, 1][len(parts) - 1:] if end == 0 else parts + [12, 31][len(parts) - 1:]))
    return tuple(ends)


def collation(text):
    """A Vietnamese dictionary's order: letters first, tones after."""
    tones = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
    letters, marks = [], []
    for sign in unicodedata.normalize("NFD", text.lower()):
        if sign in tones:
            marks.append((len(letters), tones[sign]))
        elif unicodedata.combining(sign):
            letters[-1] += sign
        else:
            letters.append(sign)
    order = {letter: number for number, letter in enumerate("a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".split())}
    return [order.get(unicodedata.normalize("NFC", letter), -1) for letter in letters], marks


def by_time():
    return sorted(ITEMS, key=lambda item: (*edges(ITEMS[item]["date"]), ITEMS[item].get("order", 0), collation(ITEMS[item]["title"]["vi"])))


class Checks(unittest.TestCase):
    """Collects what is wrong, so that one run tells all of it; each line begins with the item."""

    def setUp(self):
        self.wrong = []

    def say(self, item, what, mend):
        self.wrong.append(f"{item}: {what}; {mend}")

    def tearDown(self):
        if self.wrong:
            self.fail(f"{len(self.wrong)} to mend\n  " + "\n  ".join(self.wrong))


class Facts(Checks):
    def test_numbers_dates_and_names_stand_in_the_rows(self):
        for item, fields in ITEMS.items():
            if item not in ROWS:
                self.say(item, "no row of facts.tsv has this id", "rename the folder")
                continue
            said = Evidence([ROWS[item], *(ROWS[other] for other in fields.get("related", []) if other in ROWS)], GLOSSARY)
            for language, where, text in texts(item):
                self.compare(item, language, where, text, said)
            for text in plate_words(item):
                if re.fullmatch(r"\d{1,2}\W*", text):
                    continue  # a drawing's scale, a page's number
                self.compare(item, "vi", "plate", text.lower() if text.isupper() else text, said)

    def compare(self, item, language, where, text, said):
        # What an alternative text says of a plate's look is no fact of the row.
        described = where.endswith(".alt")
        for word, sort in strange(text, language, said, ordinary(language), in_words=not described and where != "plate"):
            if (item, language, word) not in EXCEPTIONS and not (described and text.startswith(word)):
                mend = "take it out, relate the item whose row says it" + (
                    ", or if it translates a row's word add that to glossary.tsv" if sort == "name" else "")
                self.say(item, f"{where} ({language}): the {sort} “{word}” stands in no row of it or of its related items", mend)

    def test_exceptions_are_needed(self):
        for item, language, word in sorted(EXCEPTIONS):
            if item in ITEMS:
                written = " ".join([text for said, _, text in texts(item) if said == language] + plate_words(item))
                if word not in written:
                    self.say(item, f"exceptions.tsv allows “{word}” ({language}), which nothing says", "take the line out")

    def test_items_repeat_their_row(self):
        for item, fields in ITEMS.items():
            row = ROWS.get(item, {})
            row = {**row, "date": DATES.get(row.get("date"), row.get("date"))}
            for key in ("theme", "kind", "date"):
                if fields.get(key) != row.get(key):
                    self.say(item, f"{key} is {fields.get(key)!r}, the row says {row.get(key)!r}", "write it as the row does")
            urls, *more = [re.findall(r"https?://\S+", ROWS[one]["source"]) for one in [item, *fields.get("related", [])] if one in ROWS]
            given = re.findall(r"https?://\S+", " ".join(fields.get("sources", [])))
            if given[:len(urls)] != urls or not {*given[len(urls):]} <= {url for others in more for url in others}:
                self.say(item, f"sources are {given}", f"the row's are {urls}, and after them may stand those of related rows")
            if re.search("cần xác nhận|cần Cục xác nhận|suy từ|cần kiểm tra|xác minh", row.get("holder", "")) and "holder" in fields:
                self.say(item, "the row isn't certain of the holder", "leave `holder` out")


class Texts(Checks):
    def test_both_languages_are_complete(self):
        for item, fields in ITEMS.items():
            for language in LANGUAGES:
                if not label(item, language):
                    self.say(item, f"{language}.md is missing or empty", "write it")
            for where, both in maps(fields):
                for language in LANGUAGES:
                    if not both.get(language, "").strip():
                        self.say(item, f"{where} has no {language}", "write it")
                if both.keys() - {*LANGUAGES}:
                    self.say(item, f"{where} holds {', '.join(both.keys() - {*LANGUAGES})}", "it is no language of the exhibition")
        for where, both in maps(EXHIBIT):
            if not (both.get("vi") and both.get("en")):
                self.say("exhibit.json", f"{where} lacks a language", "write it")

    def test_labels_have_a_museum_length(self):
        for item in ITEMS:
            for language, (least, most) in LENGTHS.items():
                count = len(label(item, language).split())
                if not least <= count <= most:
                    self.say(item, f"{language}.md has {count} words", f"{least} to {most} are allowed")
                first = (sentences(label(item, language)) or [""])[0]
                if len(first.split()) > FIRST_SENTENCE:
                    self.say(item, f"{language}.md begins with a sentence of {len(first.split())} words", f"at most {FIRST_SENTENCE} (the kiosk takes “I.”, “V.” and “TP.” for abbreviations: no sentence may end so)")

    def test_no_two_labels_begin_alike(self):
        for language in LANGUAGES:
            begins = defaultdict(list)
            for item in ITEMS:
                begins[" ".join(words(label(item, language).lower())[:3])].append(item)
            for start, items in begins.items():
                if len(items) > 1 and start:
                    self.say(", ".join(items), f"{language}.md all begin with “{start}”", "begin all but one otherwise")

    def test_no_sentence_stands_twice(self):
        for language in LANGUAGES:
            said = defaultdict(list)
            for item in ITEMS:
                for sentence in sentences(label(item, language)):
                    said[" ".join(words(sentence.lower()))].append(item)
            for sentence, items in said.items():
                if len(items) > 1:
                    self.say(", ".join(items), f"“{sentence}” ({language}) stands {len(items)} times", "say it otherwise")

    def test_spelling_is_one(self):
        for item in ITEMS:
            for language, where, text in [*texts(item), *(("vi", "plate", text) for text in plate_words(item)),
                                          *(("vi", "tags", tag) for tag in ITEMS[item].get("tags", []))]:
                self.spell(item, language, where, text)
        for where, both in maps(EXHIBIT):
            for language in LANGUAGES:
                self.spell("exhibit.json", language, where, both.get(language, ""))

    def spell(self, item, language, where, text):
        for said, wrong, right in SPELLING:
            for found in wrong.finditer(text) if said == language else ():
                self.say(item, f"{where} ({language}): “{found[0]}”", f"write: {right}")
        signs = {"  ": "a double space", "(K)": "“(K)”", " ,": "a space before a comma", " .": "a space before a full stop", '"': "a straight quotation mark"}
        if language == "en":
            signs["'"] = "a straight apostrophe"
        for sign, name in signs.items():
            if sign in text:
                self.say(item, f"{where} ({language}) has {name}", "mend it")
        if language == "en":
            # A document's own number keeps its letters: 1229/QĐ-TTg.
            plain = re.sub(r"[\w/-]*\d[\w/-]*|[A-ZĐ]{2,}-?\w*", "", text)
            marked = [word for word in words(plain) if set(unicodedata.normalize("NFD", word)) & set("đĐ\u0309\u0303\u0323\u031b\u0306")
                      or re.search("[ìíòóùúýỳ]|[ấầếềốồ]", word.lower())]
            if marked:
                self.say(item, f"{where} (en): {', '.join(marked)}", "no Vietnamese diacritics in English")

    def test_text_is_nfc(self):
        for path in [*CONTENT.rglob("*"), *(ROOT / "assets/plates/tables").glob("*.json")]:
            if path.suffix in (".json", ".md", ".svg"):
                text = path.read_text(encoding="utf-8")
                if not unicodedata.is_normalized("NFC", text):
                    self.say(path.relative_to(ROOT), "is not in NFC", "normalise it")


class Fields(Checks):
    def test_fields_are_known(self):
        themes = {theme["id"] for theme in EXHIBIT["themes"]}
        kinds = {kind["id"] for kind in EXHIBIT["kinds"]}
        for item, fields in ITEMS.items():
            for key in fields.keys() - FIELDS:
                self.say(item, f"unknown field {key}", f"known are {', '.join(sorted(FIELDS))}")
            for key in {"title", "date", "theme", "kind", "tags", "related", "pages"} - fields.keys():
                self.say(item, f"no {key}", "write it")
            if fields.get("theme") not in themes or fields.get("kind") not in kinds:
                self.say(item, "theme or kind isn't in exhibit.json", "write one that is")
            if fields.get("featured", True) is not True:
                self.say(item, "featured is not true", "leave it out")
            for language in LANGUAGES:
                title = fields.get("title", {}).get(language, "")
                if len(title) > 90:
                    self.say(item, f"title ({language}) has {len(title)} letters", "about 75 fit")

    def test_pages_have_their_file_alt_text_and_credit(self):
        for item, fields in ITEMS.items():
            files = sorted(path.name for path in (CONTENT / "items" / item).glob("*.svg"))
            pages = fields.get("pages", [])
            if files != [page["file"] for page in pages]:
                self.say(item, f"the folder holds {files}", "list just these under pages (generate.py draws what its table names)")
            for page in pages:
                for key in page.keys() - PAGE_FIELDS:
                    self.say(item, f"unknown field {key} in a page", f"known are {', '.join(sorted(PAGE_FIELDS))}")
                if page.get("credit") != {"vi": "Hình minh họa", "en": "Illustration"}:
                    self.say(item, f"{page['file']} isn't credited as an illustration", "credit it")
                if "alt" not in page:
                    self.say(item, f"{page['file']} has no alt", "describe the plate")
                if len(pages) > 1 and "caption" not in page:
                    self.say(item, f"{page['file']} has no caption", "several pages need them")

    def test_related_items_are_there(self):
        for item, fields in ITEMS.items():
            related = fields.get("related", [])
            if not 2 <= len(related) <= 4 or len(set(related)) < len(related):
                self.say(item, f"{len(related)} related items", "2 to 4 different ones")
            for other in related:
                if other == item or other not in ROWS:
                    self.say(item, f"related to {other}", "it is not in the exhibition" if other != item else "it is the item itself")
        missing = sorted({other for fields in ITEMS.values() for other in fields.get("related", [])} & (ROWS.keys() - ITEMS.keys()))
        if missing:
            self.say("exhibition", f"items are related to {', '.join(missing)}", "write these, or relate others")

    def test_tags_are_shared(self):
        used = Counter(tag for fields in ITEMS.values() for tag in fields.get("tags", []))
        for item, fields in ITEMS.items():
            tags = fields.get("tags", [])
            if not 2 <= len(tags) <= 4 or len(set(tags)) < len(tags):
                self.say(item, f"{len(tags)} tags", "2 to 4 different ones")
        lonely = {tag: item for item, fields in ITEMS.items() for tag in fields.get("tags", []) if used[tag] == 1}
        if lonely:
            self.say("lonely tags", ", ".join(f"{tag} ({item})" for tag, item in sorted(lonely.items())), "use tags that two items share")


class Exhibition(Checks):
    def test_it_is_large_and_mixed(self):
        counts = {"items": (len(ITEMS), 200)}
        for theme in EXHIBIT["themes"]:
            counts[f"items of {theme['id']}"] = (sum(fields["theme"] == theme["id"] for fields in ITEMS.values()), 40)
        for kind in EXHIBIT["kinds"]:
            counts[f"items of kind {kind['id']}"] = (sum(fields["kind"] == kind["id"] for fields in ITEMS.values()), 25)
        counts["items with several pages"] = (sum(len(fields["pages"]) > 1 for fields in ITEMS.values()), 6)
        counts["items with points"] = (sum(any("points" in page for page in fields["pages"]) for fields in ITEMS.values()), 6)
        counts["motifs"] = (len({page["motif"] for item in ITEMS for page in PAGES.get(item, [])}), 25)
        for what, (count, least) in counts.items():
            if count < least:
                self.say("exhibition", f"{count} {what}", f"at least {least}")

    def test_every_item_and_plate_has_a_row(self):
        for item in (ITEMS.keys() | PAGES.keys()) - ROWS.keys():
            self.say(item, "has no row of facts", "take it out")

    def test_twenty_four_are_featured(self):
        featured = [item for item in by_time() if ITEMS[item].get("featured")]
        if len(featured) != 24:
            self.say("exhibition", f"{len(featured)} featured items", "the loop shows exactly 24")

    def test_neighbours_look_different(self):
        def look(item):
            page = PAGES[item][0]
            return page["motif"], {key: value for key, value in page.items() if not isinstance(value, str) or re.fullmatch("[a-z_]+|#[0-9a-f]+", value)}

        drawn = [item for item in by_time() if item in PAGES]
        for before, after in zip(drawn, drawn[1:]):
            (motif, style), (other, others) = look(before), look(after)
            plain = [{key: value for key, value in one.items() if isinstance(value, (int, float, bool, str)) or key == "size"} for one in (style, others)]
            if motif == other and plain[0] == plain[1]:
                self.say(after, f"looks like its neighbour {before}: both {motif} with the same size and paper", "draw one otherwise")

    def test_covers_and_tours(self):
        for theme in EXHIBIT["themes"]:
            if ITEMS.get(theme["cover"], {}).get("theme") != theme["id"]:
                self.say("exhibit.json", f"the cover of {theme['id']} is {theme['cover']}", "choose an item of that theme")
        if not EXHIBIT["tours"]:
            self.say("exhibit.json", "no tours", "write some")
        for tour in EXHIBIT["tours"]:
            if not 8 <= len(tour["items"]) <= 12 or len(set(tour["items"])) < len(tour["items"]):
                self.say("exhibit.json", f"tour {tour['id']} has {len(tour['items'])} items", "8 to 12 different ones")
            for item in tour["items"]:
                if item not in ITEMS:
                    self.say("exhibit.json", f"tour {tour['id']} names {item}", "it is not in the exhibition")


if __name__ == "__main__":
    unittest.main()
