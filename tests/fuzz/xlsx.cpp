// An XLSX spreadsheet, read and imported: either a ZIP archive as it is, or the text of parts to be packed. Such a text
// holds parts that replace those of a good workbook, each behind a line "@NAME": checksums and compression would keep
// nearly every change to an archive from the reader of its parts.
#include "intake/sheet.h"
#include "tests/fuzz/sheets.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/words.h"
#include "tests/intake/workbook_parts.h"

namespace {

WorkbookParts parts_of(std::string_view text) {
    WorkbookParts parts = workbook({});
    while (text.starts_with('@')) {
        const std::size_t line = std::min(text.find('\n'), text.size() - 1);
        std::string name(text.substr(1, line - 1));
        std::erase_if(name, [](char c) { return c <= ' ' || c > '~'; }); // an archive can't hold every name
        const std::size_t next = std::min(text.find("\n@", line), text.size() - 1);
        parts[name.empty() ? "xl/worksheets/sheet1.xml" : name] = text.substr(line + 1, next - line);
        text.remove_prefix(next + 1);
    }
    return parts;
}

void feed(std::string_view bytes) {
    const std::string archive = bytes.starts_with("PK") ? std::string(bytes) : packed(parts_of(bytes));
    intake::ProblemList problems(fuzz::words());
    fuzz::must_be_in_order(intake::read_xlsx(archive, {"list.xlsx", {}, {}}, problems), problems);
    fuzz::must_import("list.xlsx", archive);
}

const fuzz::Registration xlsx("xlsx", feed);

} // namespace
