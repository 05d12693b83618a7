// A CSV spreadsheet, read and imported.
#include "intake/sheet.h"
#include "tests/fuzz/sheets.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/words.h"

namespace {

std::optional<intake::Workbook> read(std::string_view bytes) {
    intake::ProblemList problems(fuzz::words());
    auto book = intake::read_csv(bytes, {"list.csv", {}, {}}, problems);
    fuzz::must_be_in_order(book, problems);
    return book;
}

/// Written and read again a sheet is the same, but for empty rows.
void must_come_back(const intake::Sheet& sheet) {
    const auto again = read(intake::write_csv(sheet));
    fuzz::must(again && again->front().rows.size() == sheet.rows.size(), "rows get lost when it is written");
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const auto& cells = sheet.rows[i].cells;
        const auto same = [](const intake::SheetCell& a, const intake::SheetCell& b) {
            return a.column == b.column && a.text == b.text;
        };
        fuzz::must(std::equal(cells.begin(), cells.end(), again->front().rows[i].cells.begin(),
                              again->front().rows[i].cells.end(), same),
                   "a cell is another when it is written");
    }
}

void feed(std::string_view bytes) {
    if (const auto book = read(bytes)) {
        fuzz::must(book->size() == 1, "not one sheet");
        must_come_back(book->front());
    }
    fuzz::must_import("list.csv", bytes);
}

const fuzz::Registration csv("csv", feed);

} // namespace
