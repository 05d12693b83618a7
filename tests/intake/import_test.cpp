#include "intake/import_plan.h"

#include <doctest/doctest.h>

#include "tests/intake/samples.h"
#include "tests/intake/workbook_parts.h"

namespace {

using Lines = std::vector<std::string>;

/// The good folder with a spreadsheet /s/list.csv beside some pictures.
MemoryFiles with_sheet(const std::string& csv) {
    MemoryFiles files = good_folder();
    files.put("/s/list.csv", csv);
    files.put("/s/a.jpg", "picture a");
    files.put("/s/scans/10.jpg", "ten");
    files.put("/s/scans/9.jpg", "nine");
    files.put("/secret.jpg", "secret");
    return files;
}

intake::ImportPlan plan(const MemoryFiles& files, const std::string& sheet = "/s/list.csv") {
    return intake::plan_import(files, sheet, "/c", real_strings());
}

/// "code A1" a problem, those in the spreadsheet by cell, else by file.
Lines outline(const std::vector<exhibit::Problem>& problems) {
    Lines lines;
    for (const exhibit::Problem& one : problems) {
        lines.push_back(one.code + " " + (one.severity == exhibit::Severity::error ? "" : "(warning) ") +
                        (one.sheet ? intake::column_letters(one.column) + std::to_string(one.line)
                                   : one.file + ":" + std::to_string(one.line)));
    }
    return lines;
}

Lines problems_of(const std::string& csv) {
    return outline(plan(with_sheet(csv)).problems);
}

/// The item.json that an import of `csv` makes of an item.
std::string json_after(const MemoryFiles& files, const std::string& id) {
    const intake::ImportPlan result = plan(files);
    CHECK(outline(result.problems) == Lines{});
    for (const intake::ItemPlan& item : result.items) {
        if (item.id == id && item.texts.contains("item.json")) {
            return item.texts.at("item.json");
        }
    }
    return {};
}

const std::string handwritten = "{\r\n\t\"kind\": \"document\", \"theme\":\"nghe\",\r\n"
                                "\t\"mystery\": {\"a\":[1,  2]},\r\n\t\"title\": \"Hai\",\r\n"
                                "\t\"pages\": [ \"01.jpg\" ]\r\n}";

} // namespace

TEST_CASE("import: a new item with all its fields") {
    const MemoryFiles files = with_sheet("Mã;Nhan đề (vi);Nhan đề (en);Niên đại;Chủ đề;Loại hình;Nguồn;Từ khóa;Nổi "
                                         "bật;Thứ tự;Lời thuyết minh (vi);Hình\n"
                                         "moi;Sổ  đăng ký;Register;khoảng 1950;Nghề;documents;http://a/x?b\n;một; "
                                         "hai;x;2,5;\"Dòng một.\n\nDòng hai.\n\";"
                                         "a.jpg\n");
    MemoryFiles quoted = files;
    quoted.put(
        "/s/list.csv",
        "Mã;Nhan đề (vi);Nhan đề (en);Niên đại;Chủ đề;Loại hình;Nguồn;Từ khóa;Nổi bật;Thứ tự;Lời thuyết minh (vi);"
        "Hình\nmoi;Sổ  đăng ký;Register;khoảng 1950;Nghề;documents;http://a/x;\"một; hai\";x;2,5;\"Dòng một.\n\n"
        "Dòng hai.\n\";a.jpg\n");
    const intake::ImportPlan result = plan(quoted);
    CHECK(outline(result.problems) == Lines{});
    REQUIRE(result.items.size() == 1);
    const intake::ItemPlan& item = result.items.front();
    CHECK(item.is_new);
    CHECK(item.texts.at("item.json") ==
          "{\n  \"title\": { \"vi\": \"Sổ đăng ký\", \"en\": \"Register\" },\n  \"date\": \"khoảng 1950\",\n"
          "  \"theme\": \"nghe\",\n  \"kind\": \"document\",\n  \"sources\": [\"http://a/x\"],\n"
          "  \"tags\": [\"một\", \"hai\"],\n  \"featured\": true,\n  \"order\": 2.5\n}\n");
    CHECK(item.texts.at("vi.md") == "Dòng một.\n\nDòng hai.\n");
    CHECK(item.pictures == std::map<std::string, std::string>{{"a.jpg", "/s/a.jpg"}});
    CHECK(plan(files).has_errors()); // semicolons in a cell without quotation marks shift the columns
}

TEST_CASE("import: an item keeps what the sheet has no column for, and how its file is laid out") {
    MemoryFiles files = with_sheet("Mã,Chủ đề,Nhan đề (en),Từ khóa\nhai,nguoi,Two,\n");
    files.put("/c/items/hai/item.json", handwritten);
    CHECK(json_after(files, "hai") == "{\r\n\t\"kind\": \"document\", \"theme\":\"nguoi\",\r\n"
                                      "\t\"mystery\": {\"a\":[1,  2]},\r\n"
                                      "\t\"title\": { \"vi\": \"Hai\", \"en\": \"Two\" },\r\n"
                                      "\t\"pages\": [ \"01.jpg\" ]\r\n}");
}

TEST_CASE("import: what an item says already changes nothing, however a program wrote it") {
    MemoryFiles files = with_sheet("Mã,Nhan đề (vi),Nhan đề (en),Niên đại,Chủ đề,Nổi bật,Lời thuyết minh (vi),Hình\n"
                                   "hai,\" hai \",hai  (en),02/01/1946,Nghề,không,\"Một câu. Hai câu.\n\n\",01.jpg\n"
                                   "mot,mot,mot (en),1946-01-01,nghe,,Một câu. Hai câu.,\n");
    const intake::ImportPlan result = plan(files);
    CHECK(outline(result.problems) == Lines{});
    CHECK(result.items.empty());
    CHECK(result.unchanged == 2);
}

TEST_CASE("import: an empty cell takes its field away, a picture never") {
    MemoryFiles files = with_sheet("Mã,Nhan đề (en),Niên đại,Lời thuyết minh (en),Hình\nhai,,,,\n");
    const intake::ImportPlan result = plan(files);
    CHECK(outline(result.problems) == Lines{});
    REQUIRE(result.items.size() == 1);
    CHECK(result.items.front().texts.at("item.json") ==
          "{\n  \"title\": { \"vi\": \"hai\" },\n  \"theme\": \"nghe\",\n  \"kind\": \"document\"\n}\n");
    CHECK(result.items.front().removed == Lines{"en.md"});
    CHECK(result.items.front().pictures.empty());
    CHECK(result.items.front().changes.size() == 3);
}

TEST_CASE("import: every problem at once, at its cell, with its remedy") {
    CHECK(problems_of("Mã,Nhan đề (vi),Chủ đề,Loại hình,Niên đại,Thứ tự,Nổi bật,Hình,Liên quan\n"
                      "Hai Ba,x,nghe,document,,,,a.jpg,\n"           // 2: an id with a space
                      ",Sổ đăng ký,nghe,document,,,,a.jpg,\n"        // 3: none
                      "bon,Bốn,ngeh,sách,trước đây,mười,chắc,,nam\n" // 4: theme, kind, date, number, flag
                      "nam,,nghe,document,,,,khong.jpg,\n"           // 5: no title, no such picture
                      "sau,Sáu,nghe,,,,,,\n"                         // 6: no kind, nothing to show
                      "bay,#REF!,nghe,document,,,,../secret.jpg,\n"  // 7: a formula's error, a path that leads out
                      "tam,Tám,nghe,document,,,,A.jpg,\n"            // 8: case counts
                      "hai,hai,nghe,document,hôm qua,,,,khong-co\n"  // 9: only warnings
                      ) == Lines{"bad-id A2", "sheet-missing-id A3", "unknown-theme C4", "unknown-kind D4",
                                 "date-unreadable (warning) E4", "sheet-not-a-number F4", "sheet-not-yes-or-no G4",
                                 "missing-picture H5", "nothing-to-show A6", "missing-kind D6",
                                 "sheet-formula-error B7", "path-forbidden H7", "missing-picture H8",
                                 "date-unreadable (warning) E9", "unknown-related (warning) I9"});
    const intake::ImportPlan result =
        plan(with_sheet("Mã,Nhan đề (vi),Chủ đề,Loại hình,Hình\nSố 1,x,nghe,document,a.jpg\n"
                        "bon,,ngeh,sách,A.jpg\n"));
    CHECK(problem(result.problems, "bad-id").remedy.in("en").text == "Use another id, for example “so-1”.");
    CHECK(problem(result.problems, "missing-picture").remedy.in("vi").text == "Có phải ý bạn là “a.jpg”?");
    CHECK(problem(result.problems, "bad-id").sheet == std::string());
    CHECK(problem(result.problems, "bad-id").file == "/s/list.csv");
}

TEST_CASE("import: what an item would be refused for later is found at its cell before") {
    const intake::ImportPlan result = plan(with_sheet(
        "Mã,Nhan đề (en),Nhan đề (vi),Chủ đề,Loại hình,Hình\nbon,Four,,ngeh,sách,a.jpg\nnam,,Năm,,document,a.jpg\n"));
    CHECK(outline(result.problems) ==
          Lines{"missing-title B2", "unknown-theme D2", "unknown-kind E2", "missing-theme D3"});
    CHECK(result.problems[0].remedy.in("en").text == "Fill in the title in the exhibition's first language.");
    CHECK(result.problems[1].remedy.in("en").text == "Did you mean “nghe”?");
    CHECK(result.problems[2].remedy.in("vi").text == "Hãy ghi một trong các loại: document, image.");
    // Without a column for it, the id's cell stands for what is missing.
    CHECK(problems_of("Mã,Nhan đề (vi),Hình\nbon,Bốn,a.jpg\n") == Lines{"missing-theme A2", "missing-kind A2"});
}

TEST_CASE("import: what an item suffers from already does not keep others from being imported") {
    MemoryFiles files = with_sheet("Mã,Niên đại\nhai,1947\nmot,1948\n");
    files.put("/c/items/hai/item.json", "{ \"title\": { \"vi\": \"Hai\" }, \"theme\": \"nghe\" }");
    CHECK(outline(plan(files).problems) == Lines{});
    CHECK(plan(files).items.size() == 2);
    files.put("/s/list.csv", "Mã,Hình\nhai,hai/gone.jpg\nhai,hai/odd.xyz\n");
    files.put("/c/items/hai/item.json", good_item("hai", "\"pages\": [ \"gone.jpg\", \"odd.xyz\" ]"));
    CHECK(outline(plan(files).problems) == Lines{});
    CHECK(plan(files).unchanged == 1);
    files.put("/s/list.csv", "Mã,Hình\nhai,hai/01.jpg\n");
    files.put("/c/items/hai/item.json", good_item("hai", "\"pages\": [ {\"caption\": \"x\"}, 7, \"01.jpg\", \"\" ]"));
    CHECK(plan(files).unchanged == 1);
    files.put("/s/list.csv", "Mã,Niên đại\nhai,1947\n");
    files.put("/c/items/hai/item.json", "{ \"title\": ");
    CHECK(outline(plan(files).problems) == Lines{"json-ends-early items/hai/item.json:1"});
}

TEST_CASE("import: pictures, one a row or several in a cell, found beside the sheet or in the item's folder") {
    MemoryFiles files = with_sheet("Mã,Hình,Chú thích hình (vi),Điểm chú giải (vi)\n"
                                   "hai,scans\\10.jpg,Mười,\"0.5 0,25 Dấu\n0.1 0.2\"\n"
                                   ",01.jpg,,\n"
                                   "mot,\"a.jpg; scans/9.jpg\n01.jpg\",,\n"
                                   "ba,ba/01.jpg,,\n");
    const intake::ImportPlan result = plan(files);
    CHECK(outline(result.problems) == Lines{"point-without-text (warning) D2"});
    REQUIRE(result.items.size() == 2);
    CHECK(result.items[0].pictures == std::map<std::string, std::string>{{"10.jpg", "/s/scans/10.jpg"}});
    CHECK(result.items[0]
              .texts.at("item.json")
              .find("  \"pages\": [\n    {\n      \"file\": \"10.jpg\",\n      \"caption\": { \"vi\": \"Mười\" },\n"
                    "      \"points\": [\n        {\n          \"x\": 0.5,\n          \"y\": 0.25,\n"
                    "          \"text\": { \"vi\": \"Dấu\" }\n        },\n        { \"x\": 0.1, \"y\": 0.2 }\n      "
                    "]\n    },\n"
                    "    { \"file\": \"01.jpg\" }\n  ]\n") != std::string::npos);
    CHECK(result.items[1].pictures ==
          std::map<std::string, std::string>{{"9.jpg", "/s/scans/9.jpg"}, {"a.jpg", "/s/a.jpg"}});
    CHECK(result.items[1]
              .texts.at("item.json")
              .find("\"pages\": [\n    { \"file\": \"a.jpg\" },\n    { \"file\": "
                    "\"9.jpg\" },\n    { \"file\": \"01.jpg\" }\n  ]") != std::string::npos);
}

TEST_CASE("import: pages keep what the sheet has no column for") {
    MemoryFiles files = with_sheet("Mã,Hình,Mô tả hình (vi),Điểm chú giải (en)\n"
                                   "hai,01.jpg,Mới,\"0.5 0.5 Seal\n0.7 0.7 New\"\n");
    files.put("/c/items/hai/item.json",
              good_item("hai",
                        "\"pages\": [ { \"file\": \"01.jpg\", \"mystery\": 1, \"alt\": { \"vi\": \"Cũ\", \"en\": "
                        "\"Old\" },\n    \"points\": [ { \"x\": 0.5, \"y\": 0.50, \"text\": { \"vi\": \"Dấu\" }, "
                        "\"own\": 2 }, { \"x\": 0.1, \"y\": 0.1, \"text\": \"Số\" } ] } ]"));
    const std::string json = json_after(files, "hai");
    CHECK(
        json.find("\"pages\": [ { \"file\": \"01.jpg\", \"mystery\": 1, \"alt\": { \"vi\": \"Mới\", \"en\": \"Old\" },"
                  "\n    \"points\": [ { \"x\": 0.5, \"y\": 0.50, \"text\": { \"vi\": \"Dấu\", \"en\": \"Seal\" }, "
                  "\"own\": 2 }, { \"x\": 0.1, \"y\": 0.1, \"text\": \"Số\" }, ") != std::string::npos);
    CHECK(json.find("{ \"x\": 0.7, \"y\": 0.7, \"text\": { \"en\": \"New\" } } ] } ]\n") != std::string::npos);
}

TEST_CASE("import: several rows of one item agree or say where they don't") {
    CHECK(problems_of("Mã,Nhan đề (vi),Hình\nhai,hai,01.jpg\nmot,mot,01.jpg\nhai,,01.jpg\nhai,khác,01.jpg\n") ==
          Lines{"listed-twice (warning) C4", "sheet-repeated B5", "listed-twice (warning) C5"});
    CHECK(problems_of("Mã,Chú thích hình (vi)\nhai,x\n") == Lines{"sheet-no-picture-column B1"});
    CHECK(problems_of("Mã,Hình,Chú thích hình (vi)\nhai,,x\n") == Lines{"sheet-text-without-picture B2"});
    CHECK(problems_of("Mã,Hình,Điểm chú giải\nhai,a.jpg; 01.jpg,0.1 0.1 x\n") == Lines{"sheet-points-of-several B2"});
    CHECK(problems_of("Mã,Hình,Điểm chú giải\nhai,a.jpg,ở giữa\n") == Lines{"sheet-not-a-point C2"});
    CHECK(problems_of("Mã,Hình\nhai,a.jpg; scans/9.jpg; scans/9.jpg\n") == Lines{"listed-twice (warning) B2"});
}

TEST_CASE("import: links and pipes beside the sheet are not followed out") {
    MemoryFiles files = with_sheet("Mã,Hình\nhai,out.jpg\nmot,pipe.jpg\nba,/secret.jpg\n");
    files.put_link("/s/out.jpg", "/secret.jpg");
    files.put_special("/s/pipe.jpg");
    CHECK(outline(plan(files).problems) == Lines{"path-outside B2", "not-a-file B3", "path-forbidden B4"});
    CHECK_FALSE(files.opened_special);
}

TEST_CASE("import: several sheets of a workbook, and what is no spreadsheet") {
    MemoryFiles files = good_folder();
    WorkbookParts parts =
        workbook("<row><c t=\"inlineStr\"><is><t>Mã</t></is></c><c t=\"inlineStr\"><is><t>Niên đại</t>"
                 "</is></c></row><row r=\"3\"><c t=\"inlineStr\"><is><t>hai</t></is></c>"
                 "<c s=\"1\"><v>16805</v></c></row>");
    files.put("/s/list.csv", packed(parts)); // its name does not matter
    const intake::ImportPlan result = plan(files);
    CHECK(outline(result.problems) == Lines{});
    REQUIRE(result.items.size() == 1);
    REQUIRE(result.items.front().changes.size() == 1);
    CHECK(result.items.front().changes.front().before == "1946-01-02");
    CHECK(result.items.front().changes.front().after == "1946-01-03");

    files.put("/s/old.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    CHECK(outline(plan(files, "/s/old.xls").problems) == Lines{"sheet-old-excel /s/old.xls:0"});
    CHECK(outline(plan(files, "/s/none.csv").problems) == Lines{"sheet-missing /s/none.csv:0"});
    files.put("/s/list.csv", "Tên,Năm\nx,1950\n");
    CHECK(outline(plan(files).problems) == Lines{"sheet-no-id-column /s/list.csv:0"});
    files.erase("/c/exhibit.json");
    CHECK(outline(plan(files).problems) == Lines{"missing-exhibit-json exhibit.json:0"});
}
