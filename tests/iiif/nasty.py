"""An exhibition that holds what real ones hold on their worst day: every text full of markup and odd characters, file
names that no address may hold as they are, pictures of every size, broken ones, items without any."""

import json
import struct
import zlib

TEXTS = [
    "<b>không phải HTML</b>", "<script>alert(1)</script>", "a < b && c > d", "]]>", "<!-- x -->", "</p>", "\"'", "&amp;",
    "%n%s{}", "\u202eđảo\u202c", "𡨸喃 漢字", "e\u0323\u0302", "\ufffe\uffff", "\U0001F3DB\ufe0f", "\u2028", "x\u0000y",
    "https://example.org/?a=1&b=<2>", "https://example.org/?a=1&b=2\"", "http://example.org/một hai", "-->", "\\u0041",
]
LABEL = ("**Đậm** và *nghiêng*, <i>thẻ</i> & ký hiệu \ufffe.  \nDòng mới\n\n- một <b>\n- hai &copy; ]]>\n\n1. ba\n\n"
         "[liên kết](javascript:alert(1)) ![hình](x.png)\n\n    <pre>\n\n# Đầu đề & \"thế\"\n")
LANGUAGES = ["vi", "en", "zh-Hant"]


def png(width, height):
    """A picture in which every part looks different."""
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        rows += bytes(value for x in range(width)
                      for value in (255 * x // width, 255 * y // height, (x // 40 + y // 40) % 2 * 200))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(bytes(rows), 1)) + chunk(b"IEND", b""))


def svg(width, height):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
            f'<rect width="100%" height="100%" fill="#a63"/><circle cx="30%" cy="40%" r="30%" fill="#fff"/></svg>').encode()


def texts(seed):
    """A text in every language, each made of several of the odd ones."""
    return {language: " ".join(TEXTS[(seed + i * 7 + k * 3) % len(TEXTS)] for k in range(3))
            for i, language in enumerate(LANGUAGES)}


# (width, height): one tile exactly, one pixel more; the thumbnail's size exactly, one pixel more; very long and very thin.
SIZES = [(1, 1), (511, 512), (512, 512), (513, 512), (512, 513), (640, 640), (640, 200), (641, 640), (1024, 1025),
         (1537, 1200), (4000, 3), (3, 3000)]
NAMES = ["a b.png", "Ảnh số 1.png", "100%.png", "a#b?c.png", "a+b&c=d.png", "[1].png", "in/thư mục/x.png", "'\".png"]


class Nasty:
    def __init__(self, folder):
        self.folder = folder
        self.items = []
        (folder / "items").mkdir(parents=True)
        self.write("exhibit.json", json.dumps({
            "title": {"vi": "Triển lãm <b>thử</b>", "en": "A \"trial\""}, "venue": texts(1), "languages": LANGUAGES,
            "themes": [{"id": "nghe", "title": texts(2)}], "kinds": [{"id": "document", "title": texts(3)}]}))
        self.sizes()
        self.names()
        self.pages()
        self.dates()
        self.rights()
        self.item("khong-hinh", labels={"vi": LABEL, "en": "Only a label."})
        self.item("hinh-hong", pictures={"01.png": png(600, 500)[:2000], "02.jpg": b"not a picture"}, labels={"vi": "x"})
        self.item("mot-hinh-hong", pictures={"01.png": png(20, 30)[:60], "02.png": png(20, 30)})
        self.write("items/hong/item.json", "{ ")

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def item(self, name, pictures=None, labels=None, **fields):
        seed = len(self.items)
        self.items.append(name)
        title = texts(seed)
        fields = {"title": {**title, "vi": f"{name} {title['vi']}"}, "theme": "nghe", "kind": "document", **fields}
        self.write(f"items/{name}/item.json", json.dumps(fields))
        for file, content in (pictures or {}).items():
            self.write(f"items/{name}/{file}", content)
        for language, label in (labels or {}).items():
            self.write(f"items/{name}/{language}.md", label)

    def sizes(self):
        for width, height in SIZES:
            self.item(f"co-{width}-{height}", {"1.png": png(width, height)},
                      pages=[{"file": "1.png", "points": [{"x": x, "y": y, "text": texts(x + y)}
                                                          for x in (0, 1) for y in (0, 1)]}])
        self.item("ve", {"1.svg": svg(300, 200)})

    def names(self):
        self.item("ten", {name: png(8 + i, 8) for i, name in enumerate(NAMES)}, pages=[{"file": n} for n in NAMES])

    def pages(self):
        """One picture on two pages of an item, and in another item too; every field of a page."""
        same = png(700, 300)
        self.item("trung", {"1.png": same, "2.png": same},
                  pages=["1.png", {"file": "2.png", "caption": texts(4), "alt": texts(5), "credit": texts(6)}, "1.png"])
        self.item("trung-nua", {"x.png": same}, labels={language: LABEL for language in LANGUAGES})

    def dates(self):
        self.dated = {
            "ngay": ("1946-01-03", "1946-01-03T00:00:00Z"), "thang": ("2/1946", "1946-02-01T00:00:00Z"),
            "nam": ("khoảng 1950", "1950-01-01T00:00:00Z"), "mua": ("mùa thu 1945", "1945-07-01T00:00:00Z"),
            "khoang": ("1962/1975", "1962-01-01T00:00:00Z"), "tu": ("từ 1945", "1945-01-01T00:00:00Z"),
            "xua": ("938", "0938-01-01T00:00:00Z"), "thap-nien": ("196X", None), "the-ky": ("thế kỷ XIX", None),
            "dau": ("đầu thế kỷ XIX", None), "den": ("đến 1954", None), "truoc": ("trước 1954", None),
            "sau": ("sau 1975", None), "tcn": ("111 TCN", None), "khong": ("unknown", None), "sai": ("1960 hoặc 1961", None)}
        for name, (written, _) in self.dated.items():
            self.item(f"nd-{name}", {"1.png": png(5, 5)}, date=written)
        self.item("nd-chu", {"1.png": png(5, 5)}, date_text=texts(8), holder=texts(9), creator=texts(10),
                  place=texts(11), extent=texts(12), reference=TEXTS[0], sources=TEXTS, tags=TEXTS,
                  related=["ten", "trung"])

    def rights(self):
        by = "http://creativecommons.org/licenses/by/4.0/"
        self.licences = {
            "chu": ("Được phép dùng tự do", None), "cc": (by, by),
            "cc-doc": ({"vi": "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/deed.vi).", "en": "CC BY"}, by),
            "rs": ("https://rightsstatements.org/page/InC/1.0/?language=en", "http://rightsstatements.org/vocab/InC/1.0/"),
            "la": ("https://example.org/licenses/by/4.0/", None), "gia": ("http://creativecommons.org/licenses/xx/4.0/", None)}
        for name, (written, _) in self.licences.items():
            self.item(f"q-{name}", {"1.png": png(5, 5)}, rights=written)
