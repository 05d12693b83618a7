#include "intake/sheet_columns.h"

#include <doctest/doctest.h>

#include "tests/intake/samples.h"

namespace {

using Lines = std::vector<std::string>;

/// What the header's columns mean, "title vi" each; then the problems, "code column".
Lines meanings(const Lines& header, const Lines& languages = {"vi", "en"}) {
    intake::Sheet sheet{"Mục", {}};
    intake::SheetRow row;
    row.number = 1;
    for (std::size_t i = 0; i < header.size(); ++i) {
        row.add(static_cast<int>(i) + 1, header[i]);
    }
    sheet.rows.push_back(row);
    intake::ProblemList problems(real_strings());
    const auto table = intake::read_columns(sheet, "list.xlsx", languages, real_strings(), problems);
    Lines lines;
    for (const intake::SheetColumn& column : table ? table->columns : std::vector<intake::SheetColumn>()) {
        lines.push_back(std::string(column.field->name) + (column.language.empty() ? "" : " " + column.language));
    }
    for (const exhibit::Problem& problem : problems.take_sorted()) {
        lines.push_back(problem.code + " " + std::to_string(problem.column) + " " +
                        std::string(problem.remedy.in("en").text));
    }
    return lines;
}

} // namespace

TEST_CASE("columns: in Vietnamese, in English, by the field's name, whatever case, accents and spaces") {
    CHECK(meanings({"Mã", "Nhan đề (vi)", "NHAN ĐỀ (EN)", " chu de ", "Loại  hình", "Lời thuyết minh (vi)", "Hình"}) ==
          Lines{"id", "title vi", "title en", "theme", "kind", "label vi", "picture"});
    CHECK(meanings({"id", "title.vi", "Title [en]", "date_text", "Date as written (English)", "reference code"}) ==
          Lines{"id", "title vi", "title en", "date_text vi", "date_text en", "reference"});
    CHECK(meanings({"ID", "Nhan đề tiếng Việt", "Nhan đề (tiếng Anh)", "Place (fr-CA)", "Place zh-Hant"},
                   {"vi", "zh-Hant"}) == Lines{"id", "title vi", "title en", "place fr-CA", "place zh-Hant"});
    CHECK(meanings({"ID", "Title", "Tiêu đề (en)"}) == Lines{"id", "title vi", "title en"});
    CHECK(meanings({"ID", "Title"}, {"en", "vi"}) == Lines{"id", "title en"});
}

TEST_CASE("columns: every header that an export writes is understood") {
    for (const auto& [language, words] : real_strings()) {
        Lines header;
        Lines wanted;
        for (const intake::SheetField& field : intake::sheet_fields()) {
            for (const char* tag : {"vi", "en"}) {
                if (field.has_language() || tag == std::string("vi")) {
                    header.push_back(intake::column_header(field, field.has_language() ? tag : "", words));
                    wanted.push_back(std::string(field.name) + (field.has_language() ? std::string(" ") + tag : ""));
                }
            }
        }
        CHECK(meanings(header) == wanted);
        CHECK(header.size() == 35);
    }
}

TEST_CASE("columns: one that nobody knows is passed over, with the nearest name") {
    CHECK(meanings({"Mã", "Nhan dề (vi)", "Nhna đề (en)", "Ghi chú của tôi", "Chủ đề (vi)"}) ==
          Lines{"id", "title vi", "sheet-unknown-column 3 Did you mean “Nhan đề (en)”?",
                "sheet-unknown-column 4 If it is a note of your own, leave it. The documentation lists the columns.",
                "sheet-unknown-column 5 Did you mean “Chủ đề (vi)”?"});
}

TEST_CASE("columns: two for the same") {
    CHECK(meanings({"Mã", "Title", "Nhan đề (vi)"}) ==
          Lines{"id", "title vi", "sheet-same-column 3 Delete or rename one of the two."});
}

TEST_CASE("columns: the header may stand below a heading; without an id there is none") {
    CHECK(meanings({"Danh sách", "Hiện vật"}).empty());
    intake::Sheet sheet;
    for (int i = 1; i <= 3; ++i) {
        intake::SheetRow row;
        row.number = i * 2;
        row.add(1, i == 3 ? "Mã" : "Danh sách hiện vật");
        sheet.rows.push_back(row);
    }
    intake::ProblemList problems(real_strings());
    const auto table = intake::read_columns(sheet, "a.csv", {"vi"}, real_strings(), problems);
    REQUIRE(table);
    CHECK(table->header_row == 6);
    CHECK(table->columns.size() == 1);
    CHECK(problems.take_sorted().empty());
}
