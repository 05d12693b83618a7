#include <doctest/doctest.h>

#include "intake/sheet.h"
#include "tests/intake/samples.h"

namespace {

/// What was read, "row:column text" a cell; the problems' codes and places instead where nothing came back.
std::vector<std::string> read(const std::string& bytes, const intake::SheetLimits& limits = {}) {
    intake::ProblemList problems(real_strings());
    const auto book = intake::read_csv(bytes, {"list.csv", {}, {}}, problems, limits);
    std::vector<std::string> lines;
    for (const exhibit::Problem& problem : problems.take_sorted()) {
        lines.push_back(problem.code + " " + std::to_string(problem.line) + ":" + std::to_string(problem.column));
    }
    CHECK(book.has_value() == lines.empty());
    if (book) {
        REQUIRE(book->size() == 1);
        for (const intake::SheetRow& row : book->front().rows) {
            for (const intake::SheetCell& cell : row.cells) {
                lines.push_back(std::to_string(row.number) + ":" + std::to_string(cell.column) + " " + cell.text);
            }
        }
    }
    return lines;
}

using Lines = std::vector<std::string>;

std::string utf16(std::u16string_view text, bool little) {
    std::string bytes = little ? "\xFF\xFE" : "\xFE\xFF";
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += little ? std::string{low, high} : std::string{high, low};
    }
    return bytes;
}

intake::Sheet sheet_of(const std::vector<std::vector<std::string>>& rows) {
    intake::Sheet sheet;
    for (const auto& texts : rows) {
        intake::SheetRow row;
        row.number = static_cast<int>(sheet.rows.size()) + 1;
        int column = 0;
        for (const std::string& text : texts) {
            row.add(++column, text);
        }
        sheet.rows.push_back(row);
    }
    return sheet;
}

} // namespace

TEST_CASE("csv: commas, semicolons and tabs; any line ending; with and without a byte order mark") {
    const Lines wanted{"1:1 Mã", "1:2 Nhan đề", "2:1 a", "2:2 b c"};
    for (const std::string separator : {",", ";", "\t"}) {
        for (const std::string end : {"\n", "\r\n", "\r"}) {
            for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
                const std::string text = "Mã" + separator + "Nhan đề" + end + "a" + separator + "b c";
                CHECK(read(mark + text) == wanted);
                CHECK(read(mark + text + end) == wanted);
            }
        }
    }
}

TEST_CASE("csv: the header tells the separator, and Excel's own line overrules it") {
    CHECK(read("a;b;\"c,d,e,f\"\n1;2,5;3") == Lines{"1:1 a", "1:2 b", "1:3 c,d,e,f", "2:1 1", "2:2 2,5", "2:3 3"});
    CHECK(read("sep=;\r\na,b,c;d\r\n") == Lines{"1:1 a,b,c", "1:2 d"});
    CHECK(read("one column\nnext") == Lines{"1:1 one column", "2:1 next"});
}

TEST_CASE("csv: quoted cells hold separators, quotation marks and lines (RFC 4180)") {
    CHECK(read("a,\"x, \"\"y\"\"\r\nz\",c\n,,d\n\n\"\",e") ==
          Lines{"1:1 a", "1:2 x, \"y\"\nz", "1:3 c", "2:3 d", "4:2 e"});
    CHECK(read("a \"b\" c,d") == Lines{"1:1 a \"b\" c", "1:2 d"});
    CHECK(read("\"a\"  ,\" b \"") == Lines{"1:1 a", "1:2  b "});
}

TEST_CASE("csv: UTF-16 as Excel's “Unicode text” has it; NFD and control characters as everywhere") {
    for (const bool little : {true, false}) {
        CHECK(read(utf16(u"Mã\tChữ 𠀀\r\nx\ty", little)) == Lines{"1:1 Mã", "1:2 Chữ 𠀀", "2:1 x", "2:2 y"});
    }
    CHECK(read(utf16(u"a\xD800"
                     u"b",
                     true)) == Lines{"1:1 a\uFFFDb"});
    CHECK(read("Ma\u0303,a\x01\u202E"
               "b") == Lines{"1:1 Mã", "1:2 ab"});
}

TEST_CASE("csv: what is wrong is told with its place, all at once") {
    CHECK(read("a,b\n\"x\"y,\"z\n") == Lines{"csv-after-quote 2:1", "csv-quote-open 2:2"});
    CHECK(read("M\xE3,b") == Lines{"encoding-not-utf8 0:0"});
    CHECK(read(utf16(u"ab", true).substr(2)) == Lines{"encoding-utf16 0:0"});
    CHECK(read("").empty());
}

TEST_CASE("csv: no more than the limits") {
    intake::SheetLimits limits;
    limits.rows = 2;
    CHECK(read("a\nb", limits) == Lines{"1:1 a", "2:1 b"});
    CHECK(read("a\nb\nc", limits) == Lines{"sheet-too-large 0:0"});
    limits = {};
    limits.columns = 2;
    CHECK(read("a,b,c", limits) == Lines{"sheet-too-large 0:0"});
    limits = {};
    limits.text_bytes = 3;
    CHECK(read("ab,cd", limits) == Lines{"sheet-too-large 0:0"});
}

TEST_CASE("csv: written for Excel and read back the same, no text becoming a formula") {
    const std::vector<std::vector<std::string>> rows{
        {"=1+1", "+84", "-2", "-02", "@SUM(A1)", "-", "--1", "'=x", "''", "'x", "-2.5", "=HYPERLINK(\"http://x\")"},
        {" a ", "b\nc", "d\"e", "f;g", "h,i", "Chữ 漢字 🏛️", "", "tab\there", "-cmd|' /C calc'!A0"}};
    const std::string csv = intake::write_csv(sheet_of(rows));
    CHECK(csv.starts_with("\xEF\xBB\xBF'=1+1,'+84,-2,'-02,'@SUM(A1),'-,'--1,''=x,'',"));
    CHECK(csv.ends_with("\r\n"));
    CHECK(csv.find("\"b\r\nc\"") != std::string::npos);
    Lines wanted;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            if (!rows[row][column].empty()) {
                wanted.push_back(std::to_string(row + 1) + ":" + std::to_string(column + 1) + " " + rows[row][column]);
            }
        }
    }
    CHECK(read(csv) == wanted);
    CHECK(read(intake::write_csv(sheet_of({{"sep=|"}, {"a|b"}}))) == Lines{"1:1 sep=|", "2:1 a|b"});
}

TEST_CASE("a file's first bytes say what it is") {
    CHECK(intake::sheet_format("PK\x03\x04…") == intake::SheetFormat::xlsx);
    CHECK(intake::sheet_format("\xD0\xCF\x11\xE0…") == intake::SheetFormat::old_excel);
    CHECK(intake::sheet_format("Mã,Nhan đề") == intake::SheetFormat::csv);
}

TEST_CASE("columns are named as spreadsheet programs do") {
    CHECK(intake::column_letters(1) == "A");
    CHECK(intake::column_letters(26) == "Z");
    CHECK(intake::column_letters(27) == "AA");
    CHECK(intake::column_letters(703) == "AAA");
    CHECK(intake::column_letters(16384) == "XFD");
}
