"""What the table of facts says: the numbers, dates and names that an item's own row and its related rows hold."""

import functools
import re
import unicodedata
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
COLUMNS = ("id", "theme", "kind", "date", "title_vi", "title_en", "facts", "holder", "confidence", "source")

MONTHS = ("january february march april may june july august september october november december").split()
MONTH = "|".join(name.capitalize() for name in MONTHS)

EN_WORDS = {word: value for value, word in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen".split())}
EN_WORDS.update({word: 10 * value for value, word in enumerate(
    "twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)})
EN_ORDINALS = {word: value for value, word in enumerate(
    "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth".split(), 3)}
EN_SCALES = {"hundred": 100, "hundreds": 100, "thousand": 1000, "thousands": 1000, "million": 1_000_000}
VI_WORDS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
            "mười": 10, "mốt": 1, "lăm": 5}
VI_SCALES = {"trăm": 100, "nghìn": 1000, "ngàn": 1000, "vạn": 10_000, "triệu": 1_000_000}
TITLES = ("UNESCO", "MOWCAP", "SARBICA")
SPANS = {"năm": 1, "ngày": 1, "year": 1, "years": 1, "day": 1, "days": 1, "thập kỷ": 10, "thập niên": 10, "decade": 10,
         "decades": 10, "thế kỷ": 100, "century": 100, "centuries": 100}


def table(name):
    """A tab-separated file of this folder, without its heading and its remarks."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()[1:]
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


def rows():
    named = (dict(zip(COLUMNS, fields)) for fields in table("facts.tsv"))
    # One form for each name: the exhibition says Minh Mệnh, also where a row says Minh Mạng.
    return {row["id"]: {key: value.replace("Minh Mạng", "Minh Mệnh") for key, value in row.items()} for row in named}


@functools.lru_cache(maxsize=None)
def folded(text):
    text = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(c for c in text if not unicodedata.combining(c))


def words(text):
    return re.findall(r"[^\W_]+", text)


def phrase(text, language):
    """Words between single spaces, so that one phrase stands in another as a piece of its text."""
    plain = " ".join(words(text)).lower()
    return f" {folded(plain) if language == 'en' else plain} "


def roman(word):
    value, before = 0, 0
    for sign in reversed(word):
        figure = {"I": 1, "V": 5, "X": 10, "L": 50}[sign]
        value += figure if figure >= before else -figure
        before = max(before, figure)
    return value


def is_roman(word):
    return re.fullmatch(r"[IVX]+", word) is not None


def figure(written, language):
    """The value of digits with their separators, or the lower-case word that holds them (1c, h31)."""
    if re.fullmatch(r"[\d.,]+", written):
        group, point = (".", ",") if language == "vi" else (",", ".")
        return float(written.replace(group, "").replace(point, "."))
    decade = re.fullmatch(r"(\d+)(?:s|st|nd|rd|th)", written)
    return float(decade[1]) if decade else folded(written)


def figures(text, language):
    group, point = (r"\.", ",") if language == "vi" else (",", r"\.")
    for found in re.finditer(rf"\d{{1,3}}(?:{group}\d{{3}})+(?:{point}\d+)?(?!\w)|(?<!\w)\d+{point}\d+(?!\w)|\w*\d\w*", text):
        yield found, figure(found[0], language)


def dates(text, language):
    """Each date written in a text as (match, day, month, year); what it doesn't say is None. Only what is found first at a place."""
    if language == "vi":
        forms = (r"(?<![\d-])(?P<d>\d{1,2})(?:\s*(?:đến|và|–)\s*(?:ngày\s+)?)(?=\d{1,2}-(?P<m>\d{1,2})-(?P<y>\d{4}))",
                 r"(?<![\d-])(?P<d>\d{1,2})-(?P<m>\d{1,2})(?:\s*(?:đến|và|–)\s*(?:ngày\s+)?)(?=\d{1,2}-\d{1,2}-(?P<y>\d{4}))",
                 r"(?<!\d)(?P<d>\d{1,2})-(?P<m>\d{1,2})-(?P<y>\d{4})",
                 r"ngày (?P<d>\d{1,2}) tháng (?P<m>\d{1,2})(?: năm (?P<y>\d{4}))?",
                 r"tháng (?P<m>\d{1,2})(?:-| năm |, )(?P<y>\d{4})",
                 r"(?<![\w/-])(?P<d>\d{1,2})-(?P<m>\d{1,2})(?![\w/-])",
                 r"tháng (?P<m>\d{1,2})(?!\d)",
                 r"(?<![\w/-])(?P<m>\d{1,2})-(?P<y>\d{4})(?!\d)")
    else:
        forms = (rf"(?<!\d)(?P<d>\d{{1,2}})(?:\s*(?:to|and|–)\s*)(?=\d{{1,2}} (?P<m>{MONTH})(?: (?P<y>\d{{4}}))?)",
                 rf"(?<!\d)(?P<d>\d{{1,2}}) (?P<m>{MONTH})(?:\s*(?:to|and|–)\s*)(?=\d{{1,2}} (?:{MONTH}) (?P<y>\d{{4}}))",
                 rf"(?<!\d)(?P<d>\d{{1,2}}) (?P<m>{MONTH})(?: (?P<y>\d{{4}}))?",
                 r"(?P<d>\d{1,2})(?:st|nd|rd|th) day of the (?P<m>\d{1,2})(?:st|nd|rd|th) (?=(?:lunar )?month)",
                 rf"\b(?P<m>{MONTH})(?: (?P<y>\d{{4}}))?\b",
                 r"(?<![\w/-])(?P<d>\d{1,2})-(?P<m>\d{1,2})(?:-(?P<y>\d{4}))?(?![\w/-])")  # as a plate has it
    taken = []
    for form in forms:
        for found in re.finditer(form, text):
            if not any(found.start() < end and start < found.end() for start, end in taken):
                taken.append(found.span())
                parts = {"d": None, "m": None, "y": None, **found.groupdict()}
                month = parts["m"]
                month = int(month) if month.isdigit() else MONTHS.index(month.lower()) + 1
                yield found, int(parts["d"]) if parts["d"] else None, month, int(parts["y"]) if parts["y"] else None


def spelt(text, language):
    """Numbers in words, as (match, value, the word after them)."""
    if language == "vi":
        digit = "|".join(VI_WORDS)
        one = rf"(?:năm(?= (?:mươi|trăm|nghìn|ngàn|triệu)\b)|mười|mươi|linh|lẻ|{digit}|{'|'.join(VI_SCALES)})"
        join = " "
    else:
        one = rf"(?:{'|'.join([*EN_WORDS, *EN_SCALES, *EN_ORDINALS])})"
        join = r"(?: and (?=\w+)(?<=hundred and )| |-)"
    for found in re.finditer(rf"(?<!\w){one}(?:{join}{one})*(?!\w)", text, re.I):
        total, part = 0, 0
        for word in re.split(r"[\s-]+", found[0].lower()):
            scale = VI_SCALES.get(word) or EN_SCALES.get(word)
            if scale and scale >= 1000:
                total, part = total + max(part, 1) * scale, 0
            elif scale:
                part = max(part, 1) * scale
            elif word == "mươi":
                part = part // 10 * 10 + part % 10 * 10
            elif word == "năm":
                part += 5
            else:
                part += {**EN_WORDS, **EN_ORDINALS, **VI_WORDS}.get(word, 0)
        after = text[found.end():].strip("- ").lower()
        yield found, total + part, next((span for span in SPANS if re.match(rf"{span}\b", after)), "")


class Evidence:
    """All that some rows say."""

    def __init__(self, some, glossary):
        vi = [row[key] for row in some for key in ("title_vi", "facts", "holder")]
        en = [row["title_en"] for row in some]
        self.vi = "".join(phrase(text, "vi") for text in vi + en)
        self.en = "".join(phrase(text, "en") for text in vi + en)
        self.translations = {phrase(form, language) for _, language, form in glossary}
        for said, language, form in glossary:
            if said == "*" or phrase(said, "vi") in self.vi:
                if language == "vi":
                    self.vi += phrase(form, "vi")
                    self.en += phrase(form, "en")
                else:
                    self.en += phrase(form, "en")
        self.days, self.short, self.months, self.years = set(), set(), set(), set()
        self.numbers, self.romans = set(), set()
        for row in some:
            for stamp in re.findall(r"-?[\dX]{4}(?:-\d\d)?(?:-\d\d)?", row["date"]):
                self.stamp(stamp)
        for text in vi:
            self.read(text, "vi")
        for text in en:
            self.read(text, "en")
        for text in vi + en:
            self.romans |= {roman(word) for word in words(text) if is_roman(word)}
        self.numbers |= self.years | self.romans
        for row in some:
            for fact in re.split(r" \| |[;:()]", row["facts"]):
                count = 1 + len(re.findall(r", | và ", fact))
                self.numbers |= {float(count)} if count > 2 else set()

    def stamp(self, stamp):
        if "X" in stamp:
            self.years |= {int(stamp.replace("X", "0")), int(stamp.replace("X", "9"))}
            return
        parts = [int(part) for part in stamp.split("-")]
        self.note(*([None] * (3 - len(parts)) + parts[::-1]))

    def note(self, day, month, year):
        if year:
            self.years.add(year)
        if month:
            self.months.add((month, year))
        if day:
            (self.days if year else self.short).add((day, month, year) if year else (day, month))

    def read(self, text, language):
        rest = text
        for found, day, month, year in dates(text, language):
            self.note(day, month, year)
            rest = rest[:found.start()] + "\x00" * len(found[0]) + rest[found.end():]
        for _, value in figures(rest, language):
            self.numbers.add(value)
            if isinstance(value, float) and 1000 <= value <= 2100:
                self.years.add(int(value))
        self.numbers |= {float(value * SPANS.get(after, 1)) for _, value, after in spelt(text, language)}
        self.numbers |= {float(value) for _, value, _ in spelt(text, language)}
        if language == "vi" and re.search(r"(?<!\w)[Nn]ăm (?=[^\W\d])", text):
            self.numbers.add(5.0)  # it may be the number, not a year

    def has_date(self, day, month, year):
        if day and year:
            open_day = (day, month) in self.short and year in self.years
            return (day, month, year) in self.days or open_day
        if day:
            return (day, month) in self.short or any((day, month) == full[:2] for full in self.days)
        if year:
            return (month, year) in self.months or ((month, None) in self.months and year in self.years)
        return any(month == known for known, _ in self.months)

    def has_century(self, century):
        return century in self.romans or any((year - 1) // 100 + 1 == century or year // 100 + 1 == century for year in self.years)

    def has_number(self, value, after="", about=False):
        if isinstance(value, str):
            return value in self.numbers
        if value in self.numbers or value * SPANS.get(after, 1) in self.numbers:
            return True
        if after in ("năm", "year", "years"):
            nearly = 10 if about and value >= 10 else 1
            return any(abs(later - earlier - value) < nearly for earlier in self.years for later in self.years)
        if after in ("ngày", "day", "days"):
            days = [date(y, m, d) for d, m, y in self.days]
            return any((later - earlier).days == value for earlier in days for later in days)
        if after in ("thế kỷ", "century"):
            return self.has_century(int(value))
        return False

    def has_words(self, some, language):
        return phrase(" ".join(some), language) in (self.vi if language == "vi" else self.en)


SENTENCE = re.compile(r"(?<=[.!?…])[”’»)*]*\s+(?=[“«(*]*[^\W_a-z])|\n+")
ABBREVIATIONS = {"tp", "ts", "pgs", "gs", "no", "nxb", "vol", "dr", "st", "c"}


def sentences(text):
    """A text's sentences as the kiosk tells them apart: an abbreviation or an initial doesn't end one."""
    out, start = [], 0
    for gap in SENTENCE.finditer(text):
        last = re.search(r"([^\s.(]+)\.[”’»)*]*$", text[start:gap.start()])
        mere = last and "\n" not in gap[0] and (folded(last[1]) in ABBREVIATIONS or len(last[1]) == 1 and last[1].isupper())
        if not mere:
            out.append(text[start:gap.start()].strip())
            start = gap.end()
    return [sentence for sentence in out + [text[start:].strip()] if sentence]


def capital(word):
    return word[0].isupper()


def runs(text):
    """Runs of capitalised words as (words, whether the first begins a sentence)."""
    found, run, before, begins = [], [], 0, True
    for match in re.finditer(r"[^\W_]+", text):
        between = text[before:match.start()]
        starts = before == 0 and not found and not run or re.search(r"[.!?…:“”«(\n]", between) is not None
        joined = re.fullmatch(r"[ *]*|-|/|’|\*? ?\*?", between) is not None
        if run and (not joined or not capital(match[0])):
            found.append((run, begins))
            run = []
        if capital(match[0]):
            if not run:
                begins = starts or before == 0
            run.append(match[0])
        before = match.end()
    return found + ([(run, begins)] if run else [])


def strange(text, language, evidence, ordinary, in_words=True):
    """What a text says that the rows don't, as (what is written, what sort it is)."""
    out, rest = [], text
    for found, day, month, year in dates(text, language):
        if not evidence.has_date(day, month, year):
            out.append((found[0].strip(" ,–"), "date"))
        rest = rest[:found.start()] + "\x00" * len(found[0]) + rest[found.end():]
    for found, value in figures(rest, language):
        after = rest[found.end():].strip("-  ").lower()
        span = next((span for span in SPANS if re.match(rf"{span}\b", after)), "")
        decade = re.fullmatch(r"\d{3}0s?", found[0]) and (found[0].endswith("s") or re.search("(?:những năm|thập niên) $", rest[:found.start()]))
        if decade and any(year // 10 == value // 10 for year in evidence.years):
            continue
        evening = re.match(r"p\.?m|in the evening|at night|o’clock", after) and evidence.has_number(value + 12)
        if not evidence.has_number(value, span) and not evening:
            out.append((found[0], "number"))
    if in_words:
        for found, value, after in spelt(text, language):
            name = capital(found[0]) and re.match(r" [^\W\d_a-z]", text[found.end():]) and text[found.end() + 1].isupper()
            about = re.search(r"(?:hơn|gần|khoảng|than|nearly|almost|over|about|some) $", text[:found.start()], re.I) is not None
            if value > 2 and not name and not evidence.has_number(float(value), after, about):
                out.append((found[0], "number"))
    for run, begins in runs(rest):
        at, longer = 0, False
        while at < len(run):
            word = run[at]
            excused = begins and at == 0 and (word.lower() in ordinary or word.lower() in EN_WORDS)
            if excused and not any(evidence.has_words(run[:end], language) for end in range(len(run), 1, -1)):
                at += 1
                continue
            known = any(c.isdigit() for c in word) or len(word) == 1 and not is_roman(word)
            if is_roman(word):
                known = evidence.has_century(roman(word)) or evidence.has_number(float(roman(word)))
            end = next((end for end in range(len(run), at, -1) if evidence.has_words(run[at:end], language)), at + 1 if known or excused else at)
            # Trần Văn Đàng must not pass for Trần Văn Khuông and a Đàng elsewhere in the row.
            mixed = end == at + 1 and longer and not known and word not in TITLES and phrase(word, language) not in evidence.translations
            longer = end > at + 1 and not is_roman(run[end - 1]) and phrase(" ".join(run[at:end]), language) not in evidence.translations
            if end == at or mixed:
                out.append((word, "name"))
                end = at + 1
            at = end
    return out
