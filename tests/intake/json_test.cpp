#include <doctest/doctest.h>

#include "intake/json.h"
#include "tests/intake/samples.h"

namespace {

// "code line:column" of every problem of `text`, or "fine".
std::string faults(std::string_view text) {
    intake::ProblemList problems(real_strings());
    const auto file = intake::read_json(text, {"x.json", {}, {}}, problems);
    std::string out;
    for (const exhibit::Problem& one : problems.take_sorted()) {
        out += (out.empty() ? "" : ", ") + one.code + " " + std::to_string(one.line) + ":" + std::to_string(one.column);
        CHECK_FALSE(one.message.in("vi").text.empty());
        CHECK_FALSE(one.remedy.in("en").text.empty());
    }
    CHECK((file.has_value() || !out.empty()));
    return out.empty() ? "fine" : out;
}

} // namespace

TEST_CASE("places are lines and code points, whatever the line ending") {
    intake::ProblemList problems(real_strings());
    const std::string text = "\xEF\xBB\xBF{\r\n  \"tên\": [1,\t\"Ỗ\", {\"a\": null}],\r\n\r\n \"b\" : true}";
    const auto file = intake::read_json(text, {}, problems);
    REQUIRE(file);
    const auto place = [&](const intake::JsonValue& value) {
        const intake::Place at = file->places.at(value.offset);
        return std::to_string(at.line) + ":" + std::to_string(at.column);
    };
    const intake::JsonValue* list = file->root.find("tên");
    REQUIRE(list);
    CHECK(place(file->root) == "1:1");
    CHECK(place(*list) == "2:10");
    CHECK(place(list->items[1]) == "2:14");
    CHECK(place(list->items[2]) == "2:19");
    CHECK(place(list->items[2].members[0].value) == "2:25");
    CHECK(place(*file->root.find("b")) == "4:8");
    CHECK(intake::TextPlaces("a\rb\nc").at(4).line == 3);
}

TEST_CASE("each slip of the fingers has its own sentence at its place") {
    CHECK(faults("{}") == "fine");
    CHECK(faults("") == "json-empty 1:1");
    CHECK(faults(" \n ") == "json-empty 2:2");
    CHECK(faults("{\"a\": 1,\n}") == "json-trailing-comma 1:8");
    CHECK(faults("[1, 2,]") == "json-trailing-comma 1:6");
    CHECK(faults("{\"a\": 1\n \"b\": 2}") == "json-missing-comma 1:8");
    CHECK(faults("[1 2]") == "json-missing-comma 1:3");
    CHECK(faults("{\"a\" 1}") == "json-missing-colon 1:5");
    CHECK(faults("{a: 1}") == "json-name-expected 1:2");
    CHECK(faults("{'a': 1}") == "json-name-expected 1:2");
    CHECK(faults("{\"a\": nghe}") == "json-value-expected 1:7");
    CHECK(faults("{\"a\": }") == "json-value-expected 1:7");
    CHECK(faults("{\"a\": “x”}") == "json-value-expected 1:7");
    CHECK(faults("{\"a\": 01}") != "fine");
    CHECK(faults("{\"a\": \"x\n\"}") == "json-text-not-closed 1:7");
    CHECK(faults("{\"a\": \"x}") == "json-text-not-closed 1:7");
    CHECK(faults("{\"a\": \"x\ty\"}") == "json-control-character 1:9");
    CHECK(faults("{\"a\": \"x\r\n\"}") == "json-text-not-closed 1:7");
    CHECK(faults("{\"a\": \"x\\q\"}") == "json-escape 1:9");
    CHECK(faults("{\"a\": {\"b\": 1}") == "json-ends-early 1:15");
    CHECK(faults("{\n\"a\": [1,\n") == "json-ends-early 3:1");
    CHECK(faults("{} {}") == "json-after-end 1:4");
    CHECK(faults("{ // tên\n}") == "json-comment 1:3");
    CHECK(faults("{\"a\":1, \"b\":2, \"a\":3, \"a\":4}") == "json-duplicate 1:16, json-duplicate 1:23");
}

TEST_CASE("of two values for one name the later counts, and the others keep their order") {
    intake::ProblemList problems(real_strings());
    const auto file = intake::read_json("{\"a\":1, \"b\":2, \"a\":3}", {}, problems);
    REQUIRE(file);
    REQUIRE(file->root.members.size() == 2);
    CHECK(file->root.members[0].name == "b");
    CHECK(file->root.find("a")->number == 3);
}

TEST_CASE("nesting without end is refused, not followed") {
    for (const int depth : {65, 100'000}) {
        CHECK(faults(std::string(depth, '[')) == "json-too-deep 1:65");
        std::string objects;
        for (int i = 0; i < depth; ++i) {
            objects += "{\"a\":";
        }
        CHECK(faults(objects) == "json-too-deep 1:" + std::to_string(64 * 5 + 1));
    }
    CHECK(faults(std::string(64, '[') + std::string(64, ']')) == "fine");
}

TEST_CASE("other encodings are recognised") {
    CHECK(faults(std::string("\xFF\xFE{\0}\0", 6)) == "encoding-utf16 0:0");
    CHECK(faults(std::string("\0{\0}", 4)) == "encoding-utf16 0:0");
    CHECK(faults("{\"a\":\n \"Vi\xEAt\"}") == "encoding-not-utf8 2:5");
    CHECK(faults("{\"a\": \"ệ\xC3\"}") == "encoding-not-utf8 1:9");
    CHECK(faults(std::string("{} \0 {", 6)) == "encoding-not-utf8 1:4");
    CHECK(faults("\xEF\xBB\xBF{}") == "fine");
}

TEST_CASE("texts come out in NFC, without controls") {
    intake::ProblemList problems(real_strings());
    const auto file = intake::read_json("{\"te\xCC\x82n\": \"a\\u0000\\u202Eb\\ud83d\\ude00\"}", {}, problems);
    REQUIRE(file);
    REQUIRE(file->root.find("tên"));
    CHECK(file->root.find("tên")->text == "ab😀");
    CHECK(faults("\"\\ud83d\"") == "json-escape 1:2");
}

TEST_CASE("did you mean") {
    CHECK(intake::nearest("tilte", {"title", "theme"}) == "title");
    CHECK(intake::nearest("Theme", {"title", "theme"}) == "theme");
    CHECK(intake::nearest("chu-de", {"title", "theme"}).empty());
    CHECK(intake::nearest("nghề", {"nghe", "nguoi", "ngay"}) == "nghe");
    CHECK(intake::nearest("thong-dat", {"thong-dat-1c-vp-1946", "anh-chup"}) == "thong-dat-1c-vp-1946");
    CHECK(intake::nearest("thong-dat", {"thong-dat-1c-vp-1946", "thong-dat-khac-1950"}).empty());
    CHECK(intake::nearest("", {"a", "b"}).empty());
    CHECK(intake::nearest(std::string(100'000, 'x'), {"xx"}).empty());
}
