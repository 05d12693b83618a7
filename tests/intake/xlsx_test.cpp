#include <doctest/doctest.h>

#include "intake/sheet.h"
#include "intake/xlsx_values.h"
#include "tests/intake/samples.h"
#include "tests/intake/workbook_parts.h"

namespace {

using Lines = std::vector<std::string>;

/// "sheet!A1 text" a cell; the problems' codes where nothing came back.
Lines read(const std::string& bytes, const intake::SheetLimits& limits = {}) {
    intake::ProblemList problems(real_strings());
    const auto book = intake::read_xlsx(bytes, {"list.xlsx", {}, {}}, problems, limits);
    Lines lines;
    for (const exhibit::Problem& problem : problems.take_sorted()) {
        lines.push_back(problem.code);
    }
    CHECK(book.has_value() == lines.empty());
    for (const intake::Sheet& sheet : book.value_or(intake::Workbook())) {
        for (const intake::SheetRow& row : sheet.rows) {
            for (const intake::SheetCell& cell : row.cells) {
                lines.push_back(sheet.name + "!" + intake::column_letters(cell.column) + std::to_string(row.number) +
                                " " + cell.text);
            }
        }
    }
    return lines;
}

Lines read(const WorkbookParts& parts, const intake::SheetLimits& limits = {}) {
    return read(packed(parts), limits);
}

std::string number(double value, int style) {
    return "<c s=\"" + std::to_string(style) + "\"><v>" + fmt::format("{}", value) + "</v></c>";
}

void replace(std::string& text, const std::string& old, const std::string& by) {
    const std::size_t at = text.find(old);
    REQUIRE(at != std::string::npos);
    text.replace(at, old.size(), by);
}

} // namespace

TEST_CASE("xlsx: shared and inline strings, rich text, what a formula last showed") {
    CHECK(read(workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c>"
                        "<c r=\"D1\" t=\"inlineStr\"><is><t>tại </t></is></c></row>"
                        "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>A1&amp;\"!\"</f><v>kết quả</v></c>"
                        "<c r=\"B3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"C3\" t=\"s\"><v>2</v></c></row>",
                        "<si><t xml:space=\"preserve\"> a_x000D_\nb _x005F_x0041_ </t></si>"
                        "<si><r><t>Số </t></r><r><rPr><b/></rPr><t>1C/VP</t></r><rPh><t>doc</t></rPh></si>"
                        "<si><t xml:space=\"preserve\"> </t></si>")) ==
          Lines{"Mục!A1 Số 1C/VP", "Mục!B1  a\nb _x0041_ ", "Mục!D1 tại ", "Mục!A3 kết quả", "Mục!B3 #DIV/0!",
                "Mục!C3  "});
}

TEST_CASE("xlsx: numbers, booleans, and dates by their style") {
    CHECK(read(workbook("<row>" + number(1946, 0) + number(0.1 + 0.2, 0) + number(1e15, 0) + number(-12.50, 5) +
                        "<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"d\"><v>1946-01-03T00:00:00</v></c></row>"
                        "<row>" +
                        number(16805, 1) + number(16803, 2) + number(16805, 3) + number(16805, 4) +
                        number(16805.4375, 6) + number(16805, 6) + "<c s=\"1\"/><c s=\"1\"><v></v></c></row>")) ==
          Lines{"Mục!A1 1946", "Mục!B1 0.3", "Mục!C1 1e+15", "Mục!D1 -12.5", "Mục!E1 TRUE", "Mục!F1 FALSE",
                "Mục!G1 1946-01-03", "Mục!A2 1946-01-03", "Mục!B2 1946-01", "Mục!C2 1946-01-03", "Mục!D2 1946",
                "Mục!E2 1946-01-03T10:30:00", "Mục!F2 1946-01-03"});
    WorkbookParts parts = workbook("<row>" + number(15343, 1) + "</row>");
    replace(parts["xl/workbook.xml"], "<workbookPr/>", "<workbookPr date1904=\"1\"/>");
    CHECK(read(parts) == Lines{"Mục!A1 1946-01-03"});
}

TEST_CASE("xlsx: day serials count as Excel does, its leap day of 1900 included") {
    using intake::xlsx::date_text;
    using intake::xlsx::DateFormat;
    CHECK(date_text(1, DateFormat::day, false) == "1900-01-01");
    CHECK(date_text(59, DateFormat::day, false) == "1900-02-28");
    CHECK(date_text(60, DateFormat::day, false) == "1900-02-29");
    CHECK(date_text(61, DateFormat::day, false) == "1900-03-01");
    CHECK(date_text(0, DateFormat::day, true) == "1904-01-01");
    CHECK(date_text(2958465, DateFormat::day, false) == "9999-12-31");
    CHECK(date_text(-22440, DateFormat::day, false) == "1838-07-23"); // as LibreOffice stores it
    CHECK(date_text(16805.99999999, DateFormat::time, false) == "1946-01-04");
    CHECK(date_text(1e300, DateFormat::day, false) == "1e+300");
}

TEST_CASE("xlsx: what a number format shows") {
    using intake::xlsx::date_format;
    using intake::xlsx::DateFormat;
    for (const char* code : {"dd/mm/yyyy", "d-mmm-yy", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "d/m",
                             "[Red]yyyy\\-mm\\-dd;@", "\"Ngày\" d \"tháng\" m \"năm\" yyyy"}) {
        CHECK_MESSAGE(date_format(code) == DateFormat::day, code);
    }
    CHECK(date_format("mm/yyyy") == DateFormat::month);
    CHECK(date_format("mmmm\\ yyyy") == DateFormat::month);
    CHECK(date_format("yyyy") == DateFormat::year);
    CHECK(date_format("yyyy-mm-dd hh:mm:ss.000") == DateFormat::time);
    for (const char* code : {"General", "0.00", "#,##0\\ \"đ\"", "@", "h:mm AM/PM", "[h]:mm:ss", "\"day\"0",
                             "_-* #,##0\\ _d_-", "0.00E+00"}) {
        CHECK_MESSAGE(date_format(code) == DateFormat::none, code);
    }
}

TEST_CASE("xlsx: references") {
    using intake::xlsx::cell_place;
    CHECK(cell_place("BC12")->column == 55);
    CHECK(cell_place("BC12")->row == 12);
    CHECK(cell_place("XFD1048576")->column == 16384);
    for (const char* wrong : {"", "A", "1", "A0", "A-1", "XFE1", "A1048577", "A1B", "AAAA1", "A 1", "A99999999999"}) {
        CHECK_MESSAGE(!cell_place(wrong), wrong);
    }
}

TEST_CASE("xlsx: other writers' ways: prefixes, no references, rows out of order, parts elsewhere") {
    WorkbookParts parts = workbook("");
    parts["xl/worksheets/sheet1.xml"] =
        "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"5\"><x:c t=\"inlineStr\"><x:is><x:t>five</x:t></x:is></x:c>"
        "<x:c><x:v>2</x:v></x:c></x:row><x:row r=\"2\"><x:c r=\"C2\"><x:v>c</x:v></x:c><x:c r=\"B2\"><x:v>b</x:v></x:c>"
        "</x:row></x:sheetData></x:worksheet>";
    CHECK(read(parts) == Lines{"Mục!B2 b", "Mục!C2 c", "Mục!A5 five", "Mục!B5 2"});

    parts = workbook("<row><c><v>1</v></c></row>");
    const std::string sheet = parts["xl/worksheets/sheet1.xml"];
    parts.erase("xl/worksheets/sheet1.xml");
    parts.erase("xl/sharedStrings.xml");
    parts.erase("xl/styles.xml");
    parts["Other/Sheet.xml"] = sheet;
    replace(parts["xl/_rels/workbook.xml.rels"], "worksheets/sheet1.xml", "../other/sheet.xml");
    CHECK(read(parts) == Lines{"Mục!A1 1"});
}

TEST_CASE("xlsx: only the sheets that are seen, in their order") {
    WorkbookParts parts = workbook("<row><c><v>1</v></c></row>");
    parts["xl/worksheets/sheet2.xml"] = "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>";
    replace(parts["xl/workbook.xml"], "</sheets>",
            "<sheet name=\"Ẩn\" state=\"hidden\" r:id=\"rId9\"/><sheet name=\"Hai\" state=\"visible\" r:id=\"rId9\"/>"
            "<sheet name=\"Biểu đồ\" r:id=\"rId2\"/></sheets>");
    replace(parts["xl/_rels/workbook.xml.rels"], "</Relationships>",
            "<Relationship Id=\"rId9\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\" "
            "Target=\"worksheets/sheet2.xml\"/></Relationships>");
    CHECK(read(parts) == Lines{"Mục!A1 1", "Hai!A1 2"});
}

TEST_CASE("xlsx: bombs are refused, whatever they claim") {
    intake::SheetLimits limits;
    limits.unpacked_bytes = 1 << 20;
    WorkbookParts parts =
        workbook("<row><c t=\"inlineStr\"><is><t>" + std::string(2 << 20, 'x') + "</t></is></c></row>");
    const std::string bomb = packed(parts);
    CHECK(bomb.size() < 20'000);
    CHECK(read(bomb, limits) == Lines{"sheet-too-large"});
    CHECK(read(bomb).size() == 1);

    // The same shared string, over and over, is text that has to be held as often.
    limits = {};
    limits.text_bytes = 1 << 20;
    std::string rows;
    for (int i = 0; i < 200; ++i) {
        rows += "<row><c t=\"s\"><v>0</v></c></row>";
    }
    CHECK(read(workbook(rows, "<si><t>" + std::string(10'000, 'x') + "</t></si>"), limits) == Lines{"sheet-too-large"});
    CHECK(read(workbook("<row r=\"1048576\"><c><v>1</v></c></row>")) == Lines{"sheet-too-large"});
    CHECK(read(workbook("<row r=\"2147483647\"/><row><c><v>1</v></c></row>")) == Lines{"sheet-too-large"});
    CHECK(read(workbook("<row><c r=\"XFD1\"><v>1</v></c></row>")) == Lines{"sheet-too-large"});

    WorkbookParts many = workbook("");
    for (int i = 0; i < 10'001; ++i) {
        many["a/" + std::to_string(i)] = "";
    }
    CHECK(read(many) == Lines{"sheet-too-large"});
}

TEST_CASE("xlsx: entities are not resolved, nor anything outside opened") {
    WorkbookParts parts = workbook("");
    parts["xl/worksheets/sheet1.xml"] =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"bbbb\">]>"
        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&a;&b;&amp;</t></is></c></row></sheetData></worksheet>";
    CHECK(read(parts) == Lines{"Mục!A1 &a;&b;&"});
}

TEST_CASE("xlsx: what is no workbook, or a damaged one, is told and never crashes") {
    CHECK(read(std::string("PK\x03\x04")) == Lines{"sheet-damaged"});
    CHECK(read(WorkbookParts{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}) ==
          Lines{"sheet-not-a-workbook"});
    CHECK(read(workbook("<row><c t=\"s\"><v>7</v></c></row>")) == Lines{"sheet-damaged"});
    CHECK(read(workbook("<row><c><v>1</v></c>")) == Lines{"sheet-damaged"});
    const std::string good = packed(workbook("<row><c t=\"s\"><v>0</v></c></row>", "<si><t>Chữ</t></si>"));
    CHECK(read(good) == Lines{"Mục!A1 Chữ"});
    for (std::size_t i = 0; i < 100; ++i) {
        read(good.substr(0, good.size() * i / 100));
        std::string flipped = good;
        flipped[flipped.size() * i / 100] ^= 0x55;
        read(flipped);
    }
}
