#!/usr/bin/env python3
"""Writes docs/messages.vi.md and docs/messages.en.md: every message of `kiosk check`, of spreadsheets and of the settings, and its remedy.

The sentences are those of assets/strings, so that the pages say what the kiosk says; the groups and the words around them
stand here. `messages.py --write` writes both pages; test_messages.py fails while they differ.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LANGUAGES = ("vi", "en")

# Heading and introduction in both languages, then the codes in the order in which they are explained.
GROUPS = [
    (("Tệp JSON", "JSON files"),
     ("Tệp `item.json` và `exhibit.json` viết sai dấu thì không đọc được: mục đó giữ bản tốt gần nhất trên màn hình cho đến "
      "khi sửa xong. Dòng và cột chỉ đúng chỗ cần sửa. Trình soạn thảo có lược đồ (xem trang dành cho người làm trưng bày) "
      "báo những lỗi này ngay khi gõ.",
      "An `item.json` or `exhibit.json` with a sign in the wrong place can't be read: the item stays on screen in its last good "
      "version until it is mended. Line and column name the place. An editor with the schema (see the page for curators) marks "
      "these while you type."),
     ["json-missing-comma", "json-trailing-comma", "json-text-not-closed", "json-value-expected", "json-name-expected",
      "json-missing-colon", "json-ends-early", "json-after-end", "json-comment", "json-decimal-comma", "json-number",
      "json-escape", "json-control-character", "json-empty", "json-too-deep", "json-duplicate", "not-an-object",
      "encoding-not-utf8", "encoding-utf16"]),
    (("Các trường", "Fields"),
     ("Trường nào sai thì chỉ trường ấy bị bỏ qua; mục vẫn hiện, trừ khi thiếu nhan đề, chủ đề hoặc loại hình. Kiosk không bao "
      "giờ xóa trường lạ.",
      "A field that is wrong is left out alone; the item is shown all the same, unless its title, theme or kind is missing. The "
      "kiosk never deletes a field that it does not know."),
     ["missing-title", "missing-theme", "missing-kind", "unknown-theme", "unknown-kind", "unknown-field", "wrong-type",
      "listed-twice", "missing-translation", "bad-language", "unknown-language", "unknown-related", "related-to-itself",
      "nothing-to-show"]),
    (("Niên đại", "Dates"),
     ("Niên đại không đọc được thì mục đứng trong nhóm không rõ niên đại, và chữ đã ghi vẫn hiện trên màn hình.",
      "An item whose date can't be read stands among the undated, and what was written is still shown."),
     ["date-unreadable", "date-no-such-day", "date-backwards", "date-choice", "date-out-of-range", "date-edtf-level-2",
      "date-lunar", "date-time-dropped", "date-future", "date-after-eras"]),
    (("Lời thuyết minh", "Label texts"),
     ("Mỗi ngôn ngữ một tệp: `vi.md`, `en.md`.", "One file a language: `vi.md`, `en.md`."),
     ["missing-label", "label-empty", "label-long", "label-name", "label-too-large"]),
    (("Hình", "Pictures"),
     ("Hình được mở trong một chương trình riêng, tách biệt; hình hỏng chỉ mất hình đó, các hình khác vẫn hiện.",
      "Pictures are opened by a separate, locked-in program; a broken one costs that picture only."),
     ["missing-picture", "page-without-file", "unlisted-picture", "missing-alt", "not-a-picture", "wrong-extension",
      "unreadable-picture", "empty-picture", "picture-format", "picture-page", "picture-too-large", "picture-too-slow",
      "small-picture", "duplicate-picture", "point-off-page", "point-without-text"]),
    (("Thư mục và tên tệp", "Folders and names"),
     ("Kiosk không mở gì ngoài thư mục nội dung, và không mở ống dẫn hay thiết bị.",
      "The kiosk opens nothing outside the content folder, and no pipe or device in it."),
     ["missing-content", "no-items", "missing-item-json", "bad-id", "stray-file", "stray-folder", "sync-conflict", "same-name", "name-not-utf8",
      "unreadable-file", "unreadable-folder", "not-a-file", "path-forbidden", "path-outside"]),
    (("Tệp exhibit.json", "The file exhibit.json"),
     ("Khi tệp này chưa dùng được, kiosk vẫn chiếu bản triển lãm tốt gần nhất.",
      "While this file can't be used, the kiosk goes on with the last good exhibition."),
     ["missing-exhibit-json", "no-themes", "no-kinds", "missing-id", "duplicate-id", "bad-colour", "unknown-item", "tour-empty",
      "loop-empty", "era-without-start", "era-backwards", "era-order", "era-overlap"]),
    (("Bảng tính", "Spreadsheets"),
     ("`kiosk import` nêu ô như Excel và LibreOffice gọi: `danh-sach.xlsx:Mục trưng bày!C5`. Còn một lỗi thì không ghi gì cả. Khi "
      "nội dung một ô làm mục không hiện được, thông báo giống như của `check`.",
      "`kiosk import` names a cell as Excel and LibreOffice do: `list.xlsx:Items!C5`. With a single error nothing is written. Where "
      "what a cell holds would keep its item from being shown, the message is that of `check`."),
     ["sheet-missing", "sheet-old-excel", "sheet-not-a-workbook", "sheet-damaged", "sheet-too-large", "csv-quote-open",
      "csv-after-quote", "sheet-no-id-column", "sheet-unknown-column", "sheet-same-column", "sheet-missing-id", "sheet-repeated",
      "sheet-twice", "sheet-item-is-a-file", "sheet-not-a-number", "sheet-not-yes-or-no", "sheet-formula-error",
      "sheet-no-picture-column", "sheet-text-without-picture", "sheet-same-picture", "sheet-not-a-point",
      "sheet-points-of-several", "sheet-cell-too-long", "item-exists"]),
    (("Cấu hình", "Settings"),
     ("Giá trị sai trong `kiosk.json` được thay bằng mặc định; giá trị sai sau `--set` thì lệnh dừng lại.",
      "For a wrong value in `kiosk.json` the default serves; a wrong value after `--set` ends the command."),
     ["missing-settings", "not-a-choice", "not-in-range", "empty-path", "bad-override"]),
    (("Máy tính này", "This computer"),
     ("Không phải lỗi của nội dung.", "Not the content's fault."),
     ["no-sandbox", "pictures-not-checked"]),
]
OTHERS = (("Khác", "Others"), ("", ""))

# What the sentences alone don't tell.
NOTES = {
    "json-value-expected": ("Thường là do dấu ngoặc kép cong “ ” mà máy tự thay, hoặc quên ngoặc kép.",
                            "Mostly curly quotation marks “ ” that a word processor has put in, or none at all."),
    "json-ends-early": ("Cũng gặp khi tệp đang được chép dở; chép xong là hết.",
                        "Seen too while a file is still being copied; it passes once that is done."),
    "json-duplicate": ("Thường còn sót lại sau khi sao chép một đoạn.", "Mostly left over from copying a part."),
    "unknown-field": ("Trường lạ vẫn được giữ trong tệp, nhưng không hiện ra.",
                      "It stays in the file, but nothing is shown of it."),
    "unknown-language": ("Lỗi hay gặp: `vn` thay vì `vi`.", "A common slip: `vn` for `vi`."),
    "missing-translation": ("Trên màn hình có ghi rõ phần chữ ấy bằng ngôn ngữ nào.",
                            "On screen such a text is marked with the language that it is in."),
    "date-future": ("Ngày hôm nay lấy theo đồng hồ của máy.", "Today is what this computer's clock says."),
    "date-after-eras": ("Mục vẫn hiện, trong phần sau thời kỳ cuối của dòng thời gian.",
                        "The item is shown all the same, in the timeline's section after the last era."),
    "label-long": ("Âm tiết được đếm theo dấu cách.", "Syllables are counted by the spaces between them."),
    "label-name": ("Tệp của Word hay LibreOffice không đọc được; hãy dùng trình soạn thảo văn bản thuần.",
                   "Files of Word or LibreOffice are not read; use a plain text editor."),
    "unreadable-picture": ("Thường là tệp chép chưa xong. `check` chỉ xem phần đầu và phần cuối của tệp; hỏng ở giữa thì chỉ lộ "
                           "ra khi kiosk chuẩn bị hình, và từ đó `check` báo luôn.",
                           "Mostly a copy that was not finished. `check` looks at a file's beginning and end only; damage in "
                           "between shows when the kiosk prepares the picture, and from then on `check` tells it too."),
    "missing-alt": ("Chỉ báo cho hình có trong `pages`.", "Told of pictures that `pages` lists."),
    "duplicate-picture": ("So theo nội dung tệp, không theo tên.", "Files are compared by their content, not by their names."),
    "small-picture": ("Hình vẫn hiện, nhưng phóng to sẽ mờ. Không áp dụng cho SVG và PDF.",
                      "It is shown, but goes soft when a visitor zooms in. SVG and PDF are exempt."),
    "picture-too-slow": ("Hình này không được thử lại cho đến khi tệp thay đổi.", "It is not tried again until its file changes."),
    "bad-id": ("Tên thư mục là mã của mục, dùng trong `related`, hành trình và hình bìa.",
               "A folder's name is the item's id, used by `related`, tours and covers."),
    "missing-item-json": ("Windows có thể giấu đuôi tệp: `item.json.txt` trông như `item.json`.",
                          "Windows may hide endings: `item.json.txt` looks like `item.json`."),
    "same-name": ("Hai tên ấy có thể cùng tồn tại trên máy này, nhưng chép sang máy khác thì mất một.",
                  "Both can exist on this computer, but a copy to another one loses one of them."),
    "path-outside": ("Liên kết tới một tệp khác trong thư mục nội dung thì dùng được.",
                     "A link to another file inside the content folder is fine."),
    "no-sandbox": ("Kiosk vẫn chạy; chỉ là hình hỏng hoặc hình độc hại có thể gây hại nhiều hơn.",
                   "The kiosk runs all the same, but a hostile picture could do more harm."),
}

INTRO = {
    "vi": """# Thông báo và cách sửa

`./run.sh --lang vi check` in mỗi vấn đề một dòng: tệp, dòng, cột, mức độ, điều đã thấy và cách sửa. *error* (lỗi): mục hoặc
hình này chưa hiện được. *warning* (cảnh báo): vẫn hiện, nhưng nên xem lại. Có `--json` thì mỗi vấn đề còn mang một mã không đổi
giữa các ngôn ngữ; trang này xếp theo các mã đó. Dấu … thay cho những gì bạn đã ghi. Ở đâu kiosk đoán được điều bạn định viết,
cách sửa nói luôn: *{did-you-mean}* hoặc *{rename-to}*
""",
    "en": """# Messages and how to mend what they tell

`./run.sh check` prints one problem a line: file, line, column, severity, what was found and how to mend it. An *error* means that
this item or picture can't be shown; a *warning* that it is shown, but you should look. With `--json` each problem carries a code
that is the same in every language; this page goes by these codes. An … stands for what you have written. Where the kiosk can guess
what you meant, the remedy says so: *{did-you-mean}* or *{rename-to}*
""",
}
MEND = {"vi": "Cách sửa", "en": "To mend it"}


def strings():
    return {language: json.loads((ROOT / f"assets/strings/{language}.json").read_text(encoding="utf-8"))
            for language in LANGUAGES}


def codes(texts):
    return [key.removeprefix("problem.") for key in texts["vi"] if key.startswith("problem.")]


def spoken(sentence, then=""):
    """A sentence with its placeholders as …; `{{` is how the strings write a brace."""
    if sentence.endswith("{}") and then:
        sentence = sentence[:-2] + then
    return sentence.replace("{}", "…").replace("{{", "{").replace("}}", "}").replace("\\", "\\\\")


def groups(texts):
    listed = [code for _, _, some in GROUPS for code in some]
    rest = [code for code in codes(texts) if code not in listed]
    return GROUPS + ([(*OTHERS, rest)] if rest else [])


def page(language, texts):
    words, index = texts[language], LANGUAGES.index(language)
    intro = INTRO[language]
    for key in ("did-you-mean", "rename-to"):
        intro = intro.replace("{" + key + "}", spoken(words[f"remedy.{key}"]))
    lines = [intro.rstrip() + "\n"]
    for headings, introductions, some in groups(texts):
        lines += [f"## {headings[index]}", ""]
        if introductions[index]:
            lines += [introductions[index], ""]
        for code in some:
            mend = spoken(words[f"remedy.{code}"], words["remedy.then_undated"] if code.startswith("date-") else "")
            lines += [f"### `{code}`", "", f"{spoken(words[f'problem.{code}'])}", "", f"*{MEND[language]}:* {mend}", ""]
            if code in NOTES:
                lines += [NOTES[code][index], ""]
    return "\n".join(lines).rstrip() + "\n"


def path(language):
    return ROOT / f"docs/messages.{language}.md"


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit(__doc__)
    for one in LANGUAGES:
        path(one).write_text(page(one, strings()), encoding="utf-8")
        print(path(one).relative_to(ROOT))
