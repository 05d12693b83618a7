#include "commands/script.h"

#include <doctest/doctest.h>

#include <cmath>
#include <random>

using namespace commands;

namespace {

template <class T>
T only(const std::string& line) {
    const auto script = parse_script(line);
    REQUIRE_MESSAGE(script, line);
    REQUIRE(script->size() == 1);
    REQUIRE(std::holds_alternative<T>(script->front().deed));
    return std::get<T>(script->front().deed);
}

} // namespace

TEST_CASE("every deed of a script") {
    CHECK(only<TapAt>(R"({"tap":[960,540.5]})").at == base::Vec{960, 540.5});
    CHECK(only<TapOn>(R"({"tap":"Trang chủ"})").control == "Trang chủ");
    const auto drag = only<Drag>(R"({"drag":[1,2,3,4],"s":0.5})");
    CHECK(drag.from == base::Vec{1, 2});
    CHECK(drag.to == base::Vec{3, 4});
    CHECK(drag.seconds == 0.5);
    CHECK_FALSE(drag.fling);
    CHECK(only<Drag>(R"({"fling":[1,2,3,4]})").fling);
    const auto pinch = only<Pinch>(R"({"pinch":[5,6],"by":2.0,"s":0.4})");
    CHECK(pinch.centre == base::Vec{5, 6});
    CHECK(pinch.by == 2);
    const auto fingers = only<Fingers>(R"({"fingers":[[1,2],[3,4,5,6]]})");
    REQUIRE(fingers.paths.size() == 2);
    CHECK(fingers.paths[1].size() == 2);
    CHECK(only<Wheel>(R"({"wheel":[5,6],"by":-3})").by == -3);
    CHECK(only<PressKey>(R"({"key":"Right"})").key.key == touch::Key::right);
    CHECK(only<PressKey>(R"({"key":"+"})").key.key == touch::Key::plus);
    const auto quit = only<PressKey>(R"({"key":"Ctrl+q"})").key;
    CHECK(quit.control);
    CHECK(quit.character == U'q');
    CHECK(only<Type>(R"({"type":"đậu"})").text == U"đậu");
    CHECK(only<Wait>(R"({"wait":1.5})").seconds == 1.5);
    only<LetGo>(R"({"let_go":true})");
    only<Close>(R"({"close":true})");
    const auto expect = only<Expect>(R"({"expect":{"screen":"item","item":"x","page":2,"zoomed":true}})");
    CHECK(expect.screen == "item");
    CHECK(expect.item == "x");
    CHECK(expect.page == 2);
    CHECK(expect.zoomed == true);
    CHECK_FALSE(expect.text);
    CHECK(only<Shot>(R"({"shot":"a.png"})").file == "a.png");
    CHECK(only<Tree>(R"({"tree":"a.json"})").file == "a.json");
}

TEST_CASE("empty lines and comments count as lines but say nothing") {
    const auto script = parse_script("# a journey\n\n{\"wait\":1}\r\n   \n{\"wait\":2}");
    REQUIRE(script);
    REQUIRE(script->size() == 2);
    CHECK((*script)[0].number == 3);
    CHECK((*script)[1].number == 5);
    CHECK(parse_script("")->empty());
}

TEST_CASE("what is wrong with a script is told with its line") {
    for (const char* line : {"{\"tap\":[1]}",
                             "{\"tap\":[1,2,3]}",
                             "{\"tap\":true}",
                             "{\"tap\":[1,2],\"extra\":1}",
                             "{\"drag\":[1,2]}",
                             "{\"pinch\":[1,2]}",
                             "{\"pinch\":[1,2],\"by\":0}",
                             "{\"pinch\":[1,2],\"by\":1e9}",
                             "{\"fingers\":[]}",
                             "{\"fingers\":[[1]]}",
                             "{\"key\":\"NoSuchKey\"}",
                             "{\"wait\":-1}",
                             "{\"wait\":1e300}",
                             "{\"expect\":{}}",
                             "{\"expect\":{\"nothing\":1}}",
                             "{\"expect\":{\"page\":\"one\"}}",
                             "{\"nothing\":1}",
                             "[1,2]",
                             "{",
                             "tap",
                             "{\"type\":\"\xff\"}",
                             "{}"}) {
        CAPTURE(line);
        const auto script = parse_script(std::string("{\"wait\":1}\n") + line);
        REQUIRE_FALSE(script);
        CHECK(script.error().message.starts_with("2: "));
    }
    CHECK_FALSE(parse_script(std::string(200000, '[')));
    CHECK_FALSE(parse_script("{\"tap\":" + std::string(200000, '[')));
}

TEST_CASE("scripts that are rubbish are refused, not crashed on") {
    std::mt19937 random(3);
    const std::string seed = R"({"fingers":[[1,2,3,4],[5,6]],"s":0.4})"
                             "\n"
                             R"({"expect":{"screen":"item","text":"đ"}})"
                             "\n";
    for (int i = 0; i < 5000; ++i) {
        std::string text = seed;
        for (int k = 0; k < 3; ++k) {
            text[random() % text.size()] = static_cast<char>(random() % 256);
        }
        const auto script = parse_script(text.substr(0, random() % text.size()));
        CHECK((script || !script.error().message.empty()));
    }
}
