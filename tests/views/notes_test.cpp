#include "views/notes.h"

#include <doctest/doctest.h>

#include "visitor.h"

using exhibit::Problem;
using exhibit::Severity;
using test::Visitor;

namespace {

Problem slip(std::string item, std::string file, int line, Severity severity = Severity::error) {
    Problem problem;
    problem.severity = severity;
    problem.code = "unknown-theme";
    problem.file = std::move(file);
    problem.line = line;
    problem.column = 12;
    problem.message =
        test::both("Không có chủ đề nào mang mã “ngày-lưu-trữ”.", "There is no theme with the id “ngày-lưu-trữ”.");
    problem.remedy = test::both("Các mã đã khai trong exhibit.json: nghe, nguoi, ngay.",
                                "The ids that exhibit.json knows: nghe, nguoi, ngay.");
    problem.item = std::move(item);
    return problem;
}

std::vector<Problem> slips(const std::string& item, int count) {
    std::vector<Problem> all;
    for (int i = 1; i <= count; ++i) {
        all.push_back(slip(item, item.empty() ? "exhibit.json" : "items/" + item + "/item.json", i,
                           i % 2 == 0 ? Severity::warning : Severity::error));
    }
    return all;
}

views::Notes notes(const exhibit::Exhibit& exhibit, const std::vector<Problem>& problems) {
    const std::array lists{&problems};
    return views::make_notes(exhibit, lists);
}

} // namespace

TEST_CASE("problems go to the items that are shown, the others stay together") {
    const exhibit::Exhibit exhibit = test::exhibition(3);
    const std::vector<Problem> content{slip("item-1", "items/item-1/item.json", 7),
                                       slip("gone", "items/gone/item.json", 1), slip("", "exhibit.json", 2)};
    const std::vector<Problem> pictures{slip("item-1", "items/item-1/01.jpg", 0)};
    const std::array lists{&content, &pictures};
    const views::Notes made = views::make_notes(exhibit, lists);
    REQUIRE(made.of_item.size() == 1);
    CHECK(made.of_item.at("item-1") == std::vector<Problem>{content[0], pictures[0]});
    CHECK(made.elsewhere == std::vector<Problem>{content[1], content[2]});
    CHECK(views::place_in_words(content[0]) == "items/item-1/item.json:7:12");
    CHECK(views::place_in_words(pictures[0]) == "items/item-1/01.jpg");
}

TEST_CASE("an item's screen tells what is wrong with it, in the screen's language; a visitor's doesn't") {
    Visitor visitor(test::exhibition(6));
    views::open_item(visitor.state, visitor.scene(), "item-2", {});
    const views::Notes some = notes(visitor.exhibit, slips("item-2", 5));
    CHECK_FALSE(test::shows_text(visitor.draw(), "items/item-2"));
    visitor.notes = &some;
    frame::FrameList list = visitor.draw();
    CHECK(test::shows_text(list, "items/item-2/item.json:1:12"));
    CHECK(test::shows_text(list, "items/item-2/item.json:3:12"));
    CHECK(test::shows_text(list, "Không có chủ đề nào"));
    CHECK(test::shows_text(list, "Các mã đã khai"));
    visitor.state.language = "en";
    CHECK(test::shows_text(visitor.draw(), "There is no theme"));
    visitor.state.place.item.item = "item-3";
    CHECK_FALSE(test::shows_text(visitor.draw(), "There is no theme"));
}

TEST_CASE("more than three problems of one item are counted") {
    Visitor visitor(test::exhibition(6), {2160, 3840});
    views::open_item(visitor.state, visitor.scene(), "item-2", {});
    const views::Notes some = notes(visitor.exhibit, slips("item-2", 5));
    visitor.notes = &some;
    CHECK(test::shows_text(visitor.draw(), "items/item-2/item.json:3:12"));
    visitor.tap("read:more");
    visitor.wait();
    const frame::FrameList list = visitor.draw();
    CHECK_FALSE(test::shows_text(list, "items/item-2/item.json:4:12"));
    CHECK(test::shows_text(list, "Còn 2 chỗ nữa"));
}

TEST_CASE("cards of the collection and the timeline are marked") {
    Visitor visitor(test::exhibition(6));
    const views::Notes some = notes(visitor.exhibit, slips("item-2", 1));
    const auto marks = [&] {
        const frame::FrameList list = visitor.draw();
        int count = 0;
        for (const frame::Shape* const shape : test::all_of<frame::Shape>(list)) {
            count += shape->icon == test::icons()["alert"];
        }
        return count;
    };
    for (const views::ScreenId screen : {views::ScreenId::collection, views::ScreenId::timeline}) {
        visitor.state.place.screen = screen;
        visitor.notes = nullptr;
        CHECK(marks() == 0);
        visitor.notes = &some;
        CHECK(marks() == 1);
    }
}

TEST_CASE("home tells what belongs to no item that is shown") {
    Visitor visitor(test::exhibition(6), {1080, 1920});
    visitor.state.place = views::home_place();
    const views::Notes of_item = notes(visitor.exhibit, slips("item-2", 2));
    visitor.notes = &of_item;
    CHECK_FALSE(test::shows_text(visitor.draw(), "kiosk check"));
    const views::Notes one = notes(visitor.exhibit, slips("", 1));
    visitor.notes = &one;
    CHECK(test::shows_text(visitor.draw(), "Có 1 chỗ cần sửa"));
    CHECK(test::shows_text(visitor.draw(), "exhibit.json:1:12"));
    const views::Notes many = notes(visitor.exhibit, slips("", 9));
    visitor.notes = &many;
    CHECK(test::shows_text(visitor.draw(), "Có 9 chỗ cần sửa"));
    CHECK(test::shows_text(visitor.draw(), "exhibit.json:3:12"));
    CHECK_FALSE(test::shows_text(visitor.draw(), "exhibit.json:4:12"));
}

TEST_CASE("screens with notes keep the design's rules") {
    for (const base::Size size : test::sizes) {
        for (const frame::TextSize text_size : test::text_sizes) {
            for (const base::Palette palette : {base::Palette::lacquer, base::Palette::paper}) {
                Visitor visitor(test::exhibition(8), size);
                visitor.state.text_size = text_size;
                visitor.state.palette = palette;
                visitor.state.language = text_size == frame::TextSize::large ? "en" : "vi";
                std::vector<Problem> all = slips("item-2", 5);
                for (const Problem& problem : slips("", 4)) {
                    all.push_back(problem);
                }
                const views::Notes some = notes(visitor.exhibit, all);
                visitor.notes = &some;
                CAPTURE(size.w);
                CAPTURE(size.h);
                CAPTURE(static_cast<int>(text_size));
                for (const views::ScreenId screen : {views::ScreenId::home, views::ScreenId::collection,
                                                     views::ScreenId::timeline, views::ScreenId::item}) {
                    visitor.state.place.screen = screen;
                    visitor.state.place.item.item = "item-2";
                    CAPTURE(static_cast<int>(screen));
                    CHECK(test::faults(visitor.draw()) == "");
                }
                visitor.tap("read:more");
                visitor.wait();
                CHECK(test::faults(visitor.draw()) == "");
            }
        }
    }
}
