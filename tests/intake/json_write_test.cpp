#include "intake/json_write.h"

#include <doctest/doctest.h>

#include "tests/intake/samples.h"

namespace {

intake::JsonFile parsed(const std::string& text) {
    intake::ProblemList problems(real_strings());
    auto file = intake::read_json(text, {"x.json", {}, {}}, problems);
    REQUIRE(file);
    return std::move(*file);
}

/// The text once `change` has been at its value.
template <class Change>
std::string changed(const std::string& text, Change change) {
    const intake::JsonFile file = parsed(text);
    intake::JsonValue value = file.root;
    change(value);
    return intake::rewrite_json(value, file.root, text);
}

const std::string odd = "\xEF\xBB\xBF{\r\n\t\"title\" :   { \"en\":\"A\",\r\n\t\t\"vi\": \"B\" },\r\n\r\n"
                        "\t\"mystery\": [1.50,  2e3],\r\n\t\"kind\": \"document\"\r\n}\r\n\r\n";

} // namespace

TEST_CASE("json: what did not change stands as it stood") {
    CHECK(changed(odd, [](intake::JsonValue&) {}) == odd);
    std::string wanted = odd;
    wanted.replace(wanted.find("\"document\""), 10, "\"image\"");
    CHECK(changed(odd, [](intake::JsonValue& root) { intake::set_json(root, "kind", intake::json_text("image")); }) ==
          wanted);
    wanted = odd;
    wanted.replace(wanted.find("\"B\""), 3, "\"C \\\"quoted\\\"\"");
    CHECK(changed(odd, [](intake::JsonValue& root) {
              intake::set_json(*intake::json_member(root, "title"), "vi", intake::json_text("C \"quoted\""));
          }) == wanted);
}

TEST_CASE("json: a new member stands in its place, in the pattern of the others") {
    constexpr std::string_view order[] = {"title", "theme", "kind", "tags"};
    CHECK(changed(odd,
                  [&](intake::JsonValue& root) {
                      intake::set_json(root, "theme", intake::json_text("nghe"), order);
                      intake::set_json(root, "tags", intake::json_list({"a", "b"}), order);
                  }) ==
          "\xEF\xBB\xBF{\r\n\t\"title\" :   { \"en\":\"A\",\r\n\t\t\"vi\": \"B\" },\r\n\t\"theme\": \"nghe\","
          "\r\n\t\"mystery\": [1.50,  2e3],\r\n\t\"kind\": \"document\",\r\n\t\"tags\": [\"a\", \"b\"]\r\n}\r\n\r\n");
    CHECK(changed("{\"a\":1}", [](intake::JsonValue& root) { intake::set_json(root, "b", intake::json_flag(true)); }) ==
          "{\"a\":1, \"b\": true}");
    CHECK(changed("{}", [](intake::JsonValue& root) { intake::set_json(root, "b", intake::json_number("0.5")); }) ==
          "{ \"b\": 0.5 }");
}

TEST_CASE("json: a member that goes takes its comma along") {
    const std::string text = "{\n  \"a\": 1,\n  \"b\": 2,\n\n  \"c\": 3\n}\n";
    const auto without = [&](std::vector<std::string> names) {
        return changed(text, [&](intake::JsonValue& root) {
            for (const std::string& name : names) {
                intake::remove_json(root, name);
            }
        });
    };
    CHECK(without({"a"}) == "{\n  \"b\": 2,\n\n  \"c\": 3\n}\n");
    CHECK(without({"b"}) == "{\n  \"a\": 1,\n  \"c\": 3\n}\n");
    CHECK(without({"c"}) == "{\n  \"a\": 1,\n  \"b\": 2\n}\n");
    CHECK(without({"a", "b", "c"}) == "{}\n");
}

TEST_CASE("json: a list's entries keep their own text when others come, go or change places") {
    const std::string text =
        "{\n  \"pages\": [\n    { \"file\":\"1.jpg\" },\n    \"2.jpg\",\n    {\"file\": \"3.jpg\",\n"
        "      \"x\": 1}\n  ]\n}\n";
    CHECK(changed(text,
                  [](intake::JsonValue& root) {
                      auto& items = intake::json_member(root, "pages")->items;
                      std::swap(items[0], items[2]);
                      items.insert(items.begin() + 1, intake::json_text("new.jpg"));
                      intake::set_json(items[0], "y", intake::json_number("2"));
                  }) ==
          "{\n  \"pages\": [\n    {\"file\": \"3.jpg\",\n      \"x\": 1, \"y\": 2},\n    \"new.jpg\",\n    \"2.jpg\",\n"
          "    { \"file\":\"1.jpg\" }\n  ]\n}\n");
}

TEST_CASE("json: a new file is laid out like the sample content") {
    intake::JsonValue root = intake::json_object();
    intake::JsonValue title = intake::json_object();
    intake::set_json(title, "vi", intake::json_text("Dòng một\nhai\t\x02"));
    intake::set_json(root, "title", title);
    intake::set_json(root, "empty", intake::json_object());
    intake::set_json(title, "en", intake::json_text(std::string(150, 'x')));
    intake::set_json(root, "long", title);
    CHECK(intake::write_json(root) == "{\n  \"title\": { \"vi\": \"Dòng một\\nhai\\t\\u0002\" },\n  \"empty\": {},\n"
                                      "  \"long\": {\n    \"vi\": \"Dòng một\\nhai\\t\\u0002\",\n    \"en\": \"" +
                                          std::string(150, 'x') + "\"\n  }\n}\n");
    CHECK(intake::write_json(intake::json_list({})) == "[]\n");
}
