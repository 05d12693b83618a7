#include <doctest/doctest.h>

#include <thread>

#include "base/colour.h"
#include "base/geometry.h"
#include "base/mailbox.h"
#include "base/strings.h"

using namespace base;

TEST_CASE("hex colours, both ways") {
    CHECK(parse_hex("#D9A441") == Colour{0xD9, 0xA4, 0x41});
    CHECK(parse_hex("#d9a441") == Colour{0xD9, 0xA4, 0x41});
    CHECK(to_hex({0xD9, 0xA4, 0x41, 10}) == "#D9A441");
    for (const std::string_view wrong : {"", "D9A441", "#D9A44", "#D9A4411", "#D9A44G", "# 9A441", "#+9A441", "gold"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_hex(wrong));
    }
}

TEST_CASE("contrast is that of WCAG") {
    CHECK(contrast({0, 0, 0}, {255, 255, 255}) == doctest::Approx(21));
    CHECK(contrast({255, 255, 255}, {0, 0, 0}) == doctest::Approx(21));
    CHECK(contrast({119, 119, 119}, {255, 255, 255}) == doctest::Approx(4.48).epsilon(0.01));
    // As visual.md has them.
    CHECK(contrast(*parse_hex("#F4EAD8"), *parse_hex("#15100E")) == doctest::Approx(15.8).epsilon(0.01));
    CHECK(contrast(*parse_hex("#D9A441"), *parse_hex("#15100E")) == doctest::Approx(8.4).epsilon(0.01));
}

TEST_CASE("a colour is moved until it reads, and no further") {
    const Colour dark = *parse_hex("#15100E");
    const Colour light = *parse_hex("#F3EBDC");
    for (const Colour colour : {Colour{0, 0, 255}, Colour{200, 30, 30}, Colour{128, 128, 128}, Colour{255, 255, 0}}) {
        CHECK(contrast(readable_on(colour, dark), dark) >= 4.5);
        CHECK(contrast(readable_on(colour, light), light) >= 4.5);
        CHECK(contrast(readable_on(colour, dark, 7), dark) >= 7);
    }
    CHECK(readable_on({255, 255, 255}, dark) == Colour{255, 255, 255});
}

TEST_CASE("mixing and alpha") {
    CHECK(mix(Colour{0, 0, 0, 0}, Colour{255, 255, 255, 255}, 0) == Colour{0, 0, 0, 0});
    CHECK(mix(Colour{0, 0, 0, 0}, Colour{255, 255, 255, 255}, 1) == Colour{255, 255, 255, 255});
    CHECK(Colour{1, 2, 3, 200}.with_alpha(0.5).a == 100);
    CHECK(Colour{1, 2, 3, 200}.with_alpha(7).a == 200);
    CHECK(Colour{1, 2, 3, 200}.with_alpha(-1).a == 0);
}

TEST_CASE("rectangles") {
    const Rect box{10, 20, 100, 50};
    CHECK(box.contains({10, 20}));
    CHECK_FALSE(box.contains({110, 20}));
    CHECK(intersect(box, {100, 60, 100, 100}) == Rect{100, 60, 10, 10});
    CHECK(intersect(box, {200, 200, 5, 5}).empty());
    CHECK(inflate(box, 5) == Rect{5, 15, 110, 60});
    CHECK(fit(2, box) == box);
    CHECK(fit(1, box) == Rect{35, 20, 50, 50});
    CHECK(fit(4, box) == Rect{10, 32.5, 100, 25});
    CHECK(mix(box, {20, 40, 200, 100}, 0.5) == Rect{15, 30, 150, 75});
    CHECK(length({3, 4}) == 5);
}

TEST_CASE("a mailbox hands over everything once, in order, from any thread") {
    Mailbox<int> box;
    {
        std::jthread worker([&] {
            for (int i = 0; i < 1000; ++i) {
                box.put(i);
            }
        });
    }
    const std::vector<int> all = box.take_all();
    REQUIRE(all.size() == 1000);
    CHECK(all.front() == 0);
    CHECK(all.back() == 999);
    CHECK(box.take_all().empty());
}

TEST_CASE("strings fall back to Vietnamese") {
    StringTables tables;
    tables.emplace("vi", Strings("vi", {{"a", "chữ"}}));
    tables.emplace("en", Strings("en", {{"a", "text"}}));
    CHECK(strings_for(tables, "en")["a"] == "text");
    CHECK(strings_for(tables, "fr")["a"] == "chữ");
    CHECK(strings_for(tables, "fr").language() == "vi");
}
