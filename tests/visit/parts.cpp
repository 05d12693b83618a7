#include <limits>
#include <vector>

#include <doctest/doctest.h>

#include "frame/build.h"
#include "visit/ahead.h"
#include "visit/hit.h"
#include "visit/journal.h"
#include "visit/neighbours.h"
#include "visit/steady_time.h"

namespace {

frame::ListBuilder builder() {
    return {{1000, 800}, {}, "test", "vi", 1};
}

} // namespace

TEST_CASE("a finger touches the topmost control, within its clip") {
    frame::ListBuilder list = builder();
    list.surface("surface", {0, 0, 1000, 700}).drags_y = true;
    list.control("under", frame::Role::button, "under", {100, 100, 200, 200});
    list.control("over", frame::Role::button, "over", {200, 100, 200, 200});
    {
        const auto scope = list.clip({0, 0, 1000, 500});
        list.control("cut", frame::Role::button, "cut", {500, 400, 200, 200});
    }
    const frame::FrameList made = list.take();
    CHECK(visit::hit(made, {150, 150}).control == "under");
    CHECK(visit::hit(made, {250, 150}).control == "over");
    CHECK(visit::hit(made, {550, 450}).control == "cut");
    CHECK(visit::hit(made, {550, 550}).control.empty());
    CHECK(visit::hit(made, {550, 550}).surface == "surface");
    CHECK(visit::hit(made, {550, 750}) == touch::Target{});
}

TEST_CASE("a disabled control takes the touch from what lies under it, and does nothing with it") {
    frame::ListBuilder list = builder();
    list.control("under", frame::Role::button, "under", {100, 100, 200, 200});
    list.control("off", frame::Role::button, "off", {100, 100, 200, 200}).disabled = true;
    const frame::FrameList made = list.take();
    CHECK(visit::hit(made, {150, 150}).control.empty());
    CHECK(visit::find_control(made, "off") == nullptr);
    CHECK(visit::find_control(made, "under") != nullptr);
}

TEST_CASE("what lies behind a modal can't be touched") {
    frame::ListBuilder list = builder();
    list.control("behind", frame::Role::button, "behind", {0, 0, 1000, 800});
    list.surface("scroll", {0, 0, 1000, 800});
    list.to_backdrop();
    list.control("answer", frame::Role::button, "answer", {400, 300, 200, 200});
    const frame::FrameList made = list.take();
    CHECK(visit::hit(made, {500, 400}).control == "answer");
    CHECK(visit::hit(made, {100, 100}) == touch::Target{});
    CHECK(visit::find_control(made, "behind") == nullptr);
    CHECK(visit::find_surface(made, "scroll") == nullptr);
    CHECK(visit::next_control(made, "answer", 1)->id == "answer");
}

TEST_CASE("neighbours: the nearest in a direction, straight before aslant") {
    frame::ListBuilder list = builder();
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            list.control(fmt::format("{}{}", row, column), frame::Role::button, "x",
                         {100.0 + 250 * column, 50.0 + 250 * row, 200, 200});
        }
    }
    const frame::FrameList made = list.take();
    const frame::Control& middle = *visit::find_control(made, "11");
    CHECK(visit::neighbour(made, middle, {1, 0})->id == "12");
    CHECK(visit::neighbour(made, middle, {-1, 0})->id == "10");
    CHECK(visit::neighbour(made, middle, {0, -1})->id == "01");
    CHECK(visit::neighbour(made, middle, {0, 1})->id == "21");
    CHECK(visit::neighbour(made, *visit::find_control(made, "22"), {1, 0}) == nullptr);
    CHECK(visit::next_control(made, "22", 1)->id == "00");
    CHECK(visit::next_control(made, "00", -1)->id == "22");
    CHECK(visit::next_control(made, "gone", 1)->id == "00");
    CHECK(visit::next_control(builder().take(), "00", 1) == nullptr);
}

constexpr base::Size page_box{1000, 700};

TEST_CASE("what may be looked at next is the pages and items beside") {
    exhibit::Exhibit exhibit;
    for (const std::string id : {"a", "b", "c"}) {
        exhibit::Item item;
        item.id = id;
        item.pages.resize(3);
        exhibit.items.push_back(item);
    }
    exhibit.finish();
    views::State state;
    CHECK(visit::pictures_ahead(state, exhibit, page_box).likely.empty());
    state.place.screen = views::ScreenId::item;
    state.place.item.item = std::string("b");
    state.place.item.page = 2;
    state.place.item.list = {"a", "b", "c"};
    std::string ahead;
    for (const auto& [key, box] : visit::pictures_ahead(state, exhibit, page_box).likely) {
        CHECK(box == page_box);
        ahead += fmt::format("{}{} ", key.item, key.page);
    }
    CHECK(ahead == "b3 b1 c1 a1 ");
    state.place.item.item = std::string("gone");
    CHECK(visit::pictures_ahead(state, exhibit, page_box).likely.empty());
}

TEST_CASE("what a visitor is on the way to is the pressed card's picture") {
    exhibit::Exhibit exhibit;
    exhibit.items.resize(1);
    exhibit.items[0].id = "b";
    exhibit.items[0].pages.resize(1);
    exhibit.finish();
    views::State state;
    state.place.screen = views::ScreenId::collection;
    const auto coming = [&](const std::string& pressed) {
        state.pressed = pressed;
        return visit::pictures_ahead(state, exhibit, page_box).coming;
    };
    CHECK(coming("card:b") == std::vector<pictures::Boxed>{{{"b", 1}, page_box}});
    CHECK(coming("card:gone").empty());
    CHECK(coming("nav:home").empty());
    CHECK(coming("").empty());
}

TEST_CASE("steady time runs forward only, and knows when that is on the clock") {
    visit::SteadyTime time;
    CHECK(time.at(100) == 100);
    CHECK(time.at(101) == 101);
    CHECK(time.at(1) == 101);
    CHECK(time.at(std::numeric_limits<double>::quiet_NaN()) == 101);
    CHECK(time.at(3) == 103);
    CHECK(time.on_clock(113) == 13);
}

TEST_CASE("what is wrong with the content is written once, until it changes") {
    struct Lines : ports::Log {
        void info(std::string_view) override {}
        void warn(std::string_view line) override { lines.emplace_back(line); }
        void error(std::string_view) override {}
        std::vector<std::string> lines;
    } log;
    exhibit::Problem problem;
    problem.file = "items/a/item.json";
    problem.message.texts.emplace_back("en", "Wrong.");
    visit::Journal journal;
    journal.note({problem}, log);
    journal.note({problem}, log);
    CHECK(log.lines == std::vector<std::string>{"content: items/a/item.json: Wrong."});
    problem.line = 3;
    problem.column = 4;
    journal.note({problem}, log);
    journal.note(std::vector<exhibit::Problem>{}, log);
    journal.note({problem}, log);
    REQUIRE(log.lines.size() == 3);
    CHECK(log.lines[2] == "content: items/a/item.json:3:4: Wrong.");
}
