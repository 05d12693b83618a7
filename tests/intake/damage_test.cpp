#include <doctest/doctest.h>

#include <random>

#include "tests/intake/samples.h"

// Whatever happens to a file, reading never crashes, and either tells a problem or shows the item.

namespace {

const std::string rich_item =
    good_item("Thông đạt số 1C/VP", "\"date\": \"khoảng 1946\", \"creator\": {\"vi\": \"Chủ tịch\", \"en\": "
                                    "\"President\"}, \"tags\": [\"mộc bản\"], \"related\": [\"mot\"],\n"
                                    "  \"pages\": [{\"file\": \"01.jpg\", \"points\": [{\"x\": 0.5, \"y\": 0.5, "
                                    "\"text\": {\"vi\": \"a\", \"en\": \"b\"}}]}],\n"
                                    "  \"featured\": true, \"order\": 10");

void check_item(const std::string& json) {
    MemoryFiles files = good_folder();
    files.put("/c/items/hai/item.json", json);
    const auto content = intake::read_content(files, "/c", real_strings());
    REQUIRE(content.exhibit);
    CHECK(content.exhibit->item("mot"));
    CHECK(content.exhibit->item("ba"));
    CHECK((content.exhibit->item("hai") || !content.problems.empty()));
    for (const exhibit::Problem& problem : content.problems) {
        CHECK(problem.message.texts.size() == 2);
        CHECK(problem.line >= 0);
    }
}

} // namespace

TEST_CASE("item.json cut short at every byte") {
    for (std::size_t length = 0; length < rich_item.size(); ++length) {
        check_item(rich_item.substr(0, length));
    }
}

TEST_CASE("item.json with bytes changed at random") {
    std::mt19937 random(1946);
    for (int round = 0; round < 3000; ++round) {
        std::string json = rich_item;
        for (unsigned change = 0; change <= random() % 4; ++change) {
            const std::size_t at = random() % json.size();
            constexpr std::string_view signs = "{}[],:\"\\01eE+-.tfn \n\t\0\x80\xC3\xFF";
            switch (random() % 3) {
            case 0:
                json[at] = static_cast<char>(random());
                break;
            case 1:
                json[at] = signs[random() % signs.size()];
                break;
            default:
                json.erase(at, 1 + random() % 5);
            }
        }
        check_item(json);
    }
}

TEST_CASE("wrong types everywhere") {
    const std::vector<std::string> values = {"null",        "true", "-1e308", "\"\"",         "\"x\"",
                                             "[]",          "[[]]", "{}",     "{\"vi\": {}}", "[null, 1, {}, \"\"]",
                                             "{\"\": \"\"}"};
    for (const std::string field : {"title", "date", "theme", "kind", "creator", "reference", "sources", "tags",
                                    "related", "featured", "order", "pages", "date_text"}) {
        for (const std::string& value : values) {
            check_item("{\"title\": \"a\", \"theme\": \"nghe\", \"kind\": \"image\", \"" + field + "\": " + value +
                       "}");
        }
    }
    for (const std::string field : {"file", "caption", "alt", "credit", "points"}) {
        for (const std::string& value : values) {
            check_item(good_item("a", "\"pages\": [{\"" + field + "\": " + value + "}]"));
        }
    }
}

TEST_CASE("exhibit.json with bytes changed at random, and wrong types") {
    std::mt19937 random(2025);
    const std::string good = good_folder().files().at("/c/exhibit.json");
    const auto check = [](const std::string& json) {
        MemoryFiles files = good_folder();
        files.put("/c/exhibit.json", json);
        const auto content = intake::read_content(files, "/c", real_strings());
        CHECK((content.exhibit || !content.problems.empty()));
    };
    for (int round = 0; round < 1500; ++round) {
        std::string json = good;
        json[random() % json.size()] = static_cast<char>(random());
        json.erase(random() % json.size(), random() % 3);
        check(json);
    }
    for (const std::string field : {"title", "languages", "themes", "kinds", "eras", "tours", "timeline", "loop"}) {
        for (const std::string value : {"null", "3", "\"x\"", "[]", "[[]]", "{}", "[{}]", "[{\"id\": 3}]",
                                        "{\"items\": 3}", "{\"items\": [1, {}]}"}) {
            std::string json = good;
            check(json.insert(1, "\"" + field + "\": " + value + ", \"z" + field + "\": 0,"));
            check("{\"" + field + "\": " + value + "}");
        }
    }
}

TEST_CASE("huge texts and hostile texts") {
    check_item(good_item(std::string(1'000'000, 'x')));
    check_item(good_item("%n %s ## {} {0} \\u0000\\u202e <b>"));
    check_item(good_item("x", "\"theme\": \"{} {5} %s\""));
    check_item(good_item("x", "\"" + std::string(200'000, 'k') + "\": 1"));
}
