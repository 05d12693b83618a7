#include <doctest/doctest.h>

#include <cmath>

#include "views/item.h"
#include "visitor.h"

using test::Visitor;

namespace {

constexpr std::string_view picture_surface = "surface:item-picture";
constexpr std::string_view column_surface = "surface:item-column";

exhibit::Exhibit with_a_full_item() {
    exhibit::Exhibit made = test::exhibition(12);
    exhibit::Item& item = made.items[5];
    item.pages.resize(3);
    item.pages[0].aspect = 0.72;
    item.pages[1].aspect = 1.5;
    for (std::size_t i = 0; i < 3; ++i) {
        item.pages[i].caption = test::both("Trang của bản gốc", "Page of the original");
        item.pages[i].credit = test::both("Hình minh họa", "Illustration");
    }
    item.pages[0].points = {{{0.3, 0.2}, test::both("Số hiệu văn bản", "Number of the document")},
                            {{0.32, 0.22}, test::both("Ngày ký", "Date of signing")},
                            {{0.9, 0.95}, test::both("Nơi nhận", "Addressed to")}};
    item.date_text = test::both("ngày 13 tháng 7 năm Minh Mệnh thứ 18", "13th of the 7th month, Minh Menh 18");
    item.creator = test::both("Chủ tịch Chính phủ lâm thời", "President of the Provisional Government");
    item.holder = test::both("Trung tâm Lưu trữ quốc gia III", "National Archives Centre III");
    item.reference = "PTT-123";
    item.rights = {{{"vi", "Công khai"}}};
    item.tags = {"mộc bản", "Ngày Lưu trữ Việt Nam"};
    item.sources = {"https://luutru.gov.vn/mot-duong-dan-rat-dai/khong-co-khoang-trang/de-thu-cach-ngat-dong"};
    item.related = {made.items[1].id};
    made.items[2].tags = {"mộc bản"};
    made.items[7].holder = item.holder;
    std::string text;
    for (int i = 0; i < 20; ++i) {
        text += "Hồ sơ không còn dùng phải chuyển cho sở lưu trữ. ";
    }
    item.labels = {
        {"vi", {{{{text, false, false}, {"Nhấn mạnh", true, false}}, false}, {{{text, false, false}}, true}}},
        {"en", {{{{"Short.", false, false}}, false}}}};
    made.finish();
    return made;
}

Visitor at_item(base::Size size = {1920, 1080}, std::string_view id = "item-5") {
    Visitor visitor(with_a_full_item(), size);
    std::vector<std::string> list;
    for (const exhibit::Item& item : visitor.exhibit.items) {
        list.push_back(item.id);
    }
    views::open_item(visitor.state, visitor.scene(), id, list);
    return visitor;
}

base::Rect shown(Visitor& visitor, int page = 1, std::string_view item = "item-5") {
    const frame::FrameList list = visitor.draw();
    const frame::Picture* const found = test::picture(list, item, page);
    REQUIRE(found);
    return found->rect;
}

base::Vec on_page(const base::Rect& page, base::Vec at) {
    return {(at.x - page.x) / page.w, (at.y - page.y) / page.h};
}

} // namespace

TEST_CASE("the item keeps the design's rules in every size, text size, language and palette") {
    for (const base::Size size : test::sizes) {
        for (const frame::TextSize text_size : test::text_sizes) {
            for (const std::string language : {"vi", "en"}) {
                for (const base::Palette palette : {base::Palette::lacquer, base::Palette::paper}) {
                    Visitor visitor = at_item(size);
                    visitor.state.text_size = text_size;
                    visitor.state.language = language;
                    visitor.state.palette = palette;
                    CAPTURE(size.w);
                    CAPTURE(size.h);
                    CAPTURE(static_cast<int>(text_size));
                    CAPTURE(language);
                    CHECK(test::faults(visitor.draw()) == "");
                    visitor.tap("info:toggle");
                    visitor.tap("zoom:in");
                    visitor.wait();
                    CHECK(test::faults(visitor.draw()) == "");
                    visitor.tap("read:more");
                    visitor.tap("zoom:whole");
                    visitor.tap("page:3");
                    visitor.wait();
                    CHECK(test::faults(visitor.draw()) == "");
                }
            }
        }
    }
}

TEST_CASE("at first the page shows whole, on its mat, clear of the buttons") {
    for (const base::Size size : test::sizes) {
        Visitor visitor = at_item(size);
        const base::Rect page = shown(visitor);
        CHECK(page.w / page.h == doctest::Approx(0.72).epsilon(0.01));
        const frame::FrameList list = visitor.draw();
        for (const std::string_view id : {"zoom:in", "zoom:out", "page:1", "page:3", "page:next", "page:previous"}) {
            const frame::Control* const button = test::control(list, id);
            REQUIRE(button);
            CHECK(base::intersect(button->rect, page).empty());
        }
        CHECK_FALSE(test::control(list, "zoom:whole"));
        CHECK(test::control(list, "zoom:out")->disabled);
    }
}

TEST_CASE("a pinch keeps the point under the fingers, exact to a pixel, while held and after") {
    Visitor visitor = at_item();
    for (const base::Vec at : {base::Vec{400, 200}, base::Vec{700, 650}, base::Vec{570, 400}}) {
        const base::Vec before = on_page(shown(visitor), at);
        visitor.pinch(picture_surface, at, 1.7);
        visitor.wait();
        const base::Rect page = shown(visitor);
        CHECK(std::abs(page.x + before.x * page.w - at.x) < 1);
        CHECK(std::abs(page.y + before.y * page.h - at.y) < 1);
    }
    visitor.pinch(picture_surface, {500, 500}, 1000);
    visitor.wait();
    CHECK(visitor.state.place.item.viewport.to.zoom == doctest::Approx(8));
    CHECK(test::control(visitor.draw(), "zoom:in")->disabled);
    visitor.pinch(picture_surface, {500, 500}, 0.001);
    visitor.wait();
    CHECK(visitor.state.place.item.viewport.to == views::Viewport{});
}

TEST_CASE("a double tap zooms about its point, another shows the whole page") {
    Visitor visitor = at_item();
    const base::Rect whole = shown(visitor);
    views::Gesture twice;
    twice.phase = views::GesturePhase::end;
    twice.double_tap = true;
    twice.centre = {500, 300};
    views::move(visitor.state, visitor.scene(), picture_surface, twice);
    visitor.wait();
    const base::Rect zoomed = shown(visitor);
    CHECK(zoomed.w == doctest::Approx(whole.w * 2.5).epsilon(0.001));
    CHECK(on_page(zoomed, twice.centre).x == doctest::Approx(on_page(whole, twice.centre).x).epsilon(0.002));
    views::move(visitor.state, visitor.scene(), picture_surface, twice);
    visitor.wait();
    CHECK(shown(visitor) == whole);
}

TEST_CASE("buttons zoom by steps that add up, and back to the whole") {
    Visitor visitor = at_item();
    CHECK(visitor.tap("zoom:in"));
    CHECK(visitor.draw().next_change_s == visitor.now_s);
    CHECK(visitor.tap("zoom:in"));
    visitor.wait();
    CHECK(visitor.state.place.item.viewport.to.zoom == doctest::Approx(1.6 * 1.6));
    CHECK(visitor.tap("zoom:out"));
    CHECK(visitor.tap("zoom:out"));
    CHECK(visitor.tap("zoom:out"));
    visitor.wait();
    CHECK(visitor.state.place.item.viewport.to == views::Viewport{});
    visitor.tap("zoom:in");
    visitor.wait();
    REQUIRE(test::control(visitor.draw(), "zoom:whole"));
    CHECK(visitor.tap("zoom:whole"));
    visitor.wait();
    CHECK(visitor.state.place.item.viewport.to == views::Viewport{});
    CHECK(visitor.draw().next_change_s > 1e9);
}

TEST_CASE("a zoomed page is dragged, runs on and never leaves its place uncovered at rest") {
    Visitor visitor = at_item();
    const base::Rect whole = shown(visitor);
    visitor.pinch(picture_surface, whole.centre(), 3);
    const base::Rect before = shown(visitor);
    visitor.gesture(picture_surface, views::GesturePhase::begin, {});
    visitor.gesture(picture_surface, views::GesturePhase::change, {40, -60});
    CHECK(shown(visitor).x == doctest::Approx(before.x + 40));
    CHECK(shown(visitor).y == doctest::Approx(before.y - 60));
    visitor.gesture(picture_surface, views::GesturePhase::change, {5000, 5000});
    CHECK(shown(visitor).x < whole.x + whole.w * 0.3);
    visitor.gesture(picture_surface, views::GesturePhase::end, {}, {900, 900});
    CHECK(views::moving(visitor.state, visitor.now_s));
    visitor.wait();
    CHECK(shown(visitor).x == doctest::Approx(whole.x));
    CHECK(shown(visitor).y == doctest::Approx(whole.y));
    CHECK(visitor.state.place.item.page == 1); // a drag on a zoomed page turns nothing
}

TEST_CASE("a swipe turns the page: it follows the finger, and the next one comes beside it") {
    Visitor visitor = at_item();
    const base::Rect before = shown(visitor);
    visitor.gesture(picture_surface, views::GesturePhase::begin, {});
    visitor.gesture(picture_surface, views::GesturePhase::change, {-400, 7});
    CHECK(shown(visitor).x == doctest::Approx(before.x - 400));
    CHECK(shown(visitor).y == before.y);
    const base::Rect beside = shown(visitor, 2);
    visitor.gesture(picture_surface, views::GesturePhase::end, {});
    CHECK(visitor.state.place.item.page == 2);
    CHECK(shown(visitor, 2).x == doctest::Approx(beside.x).epsilon(0.01)); // no jump as it is let go
    CHECK(views::moving(visitor.state, visitor.now_s));
    visitor.wait();
    CHECK_FALSE(views::moving(visitor.state, visitor.now_s));

    visitor.drag(picture_surface, {-60, 0});
    visitor.wait();
    CHECK(visitor.state.place.item.page == 2); // too little
    visitor.drag(picture_surface, {-60, 0}, {-2500, 0});
    CHECK(visitor.state.place.item.page == 3); // quick enough
    visitor.wait();
    visitor.drag(picture_surface, {600, 0});
    CHECK(visitor.state.place.item.page == 2);
}

TEST_CASE("past the last page comes the next item of the list, before the first the previous one's last page") {
    Visitor visitor = at_item();
    CHECK(visitor.tap("page:3"));
    CHECK(visitor.tap("page:next"));
    CHECK(visitor.state.place.item.item == "item-6");
    CHECK(visitor.state.place.item.page == 1);
    CHECK(visitor.tap("page:previous"));
    CHECK(visitor.state.place.item.item == "item-5");
    CHECK(visitor.state.place.item.page == 3);
    visitor.wait();
    visitor.drag(picture_surface, {-700, 0});
    CHECK(visitor.state.place.item.item == "item-6");
    CHECK(visitor.state.back.size() == at_item().state.back.size()); // a way through the list is no way to go back
}

TEST_CASE("at the ends of the list a swipe springs back and the button is gone") {
    Visitor visitor = at_item({1920, 1080}, "item-0");
    CHECK_FALSE(test::control(visitor.draw(), "page:previous"));
    CHECK(test::control(visitor.draw(), "page:next"));
    CHECK_FALSE(visitor.tap("page:previous"));
    const base::Rect before = shown(visitor, 1, "item-0");
    visitor.gesture(picture_surface, views::GesturePhase::begin, {});
    visitor.gesture(picture_surface, views::GesturePhase::change, {700, 0});
    CHECK(shown(visitor, 1, "item-0").x > before.x);
    CHECK(shown(visitor, 1, "item-0").x < before.x + 150);
    visitor.gesture(picture_surface, views::GesturePhase::end, {});
    visitor.wait();
    CHECK(shown(visitor, 1, "item-0") == before);
}

TEST_CASE("points are all reachable, open and close their notes") {
    Visitor visitor = at_item();
    const frame::FrameList list = visitor.draw();
    for (const std::string_view id : {"point:0", "point:1", "point:2"}) {
        CHECK(test::control(list, id));
    }
    CHECK(visitor.tap("point:1"));
    CHECK(test::shows_text(visitor.draw(), "Ngày ký"));
    CHECK(test::control(visitor.draw(), "point:1")->selected);
    CHECK(visitor.tap("point:0"));
    CHECK(test::shows_text(visitor.draw(), "Số hiệu văn bản"));
    CHECK_FALSE(test::shows_text(visitor.draw(), "Ngày ký"));
    CHECK(visitor.tap("point:0"));
    CHECK_FALSE(test::shows_text(visitor.draw(), "Số hiệu văn bản"));
    CHECK(visitor.tap("point:2"));
    REQUIRE(test::control(visitor.draw(), "point:close"));
    CHECK(visitor.tap("point:close"));
    CHECK_FALSE(visitor.state.place.item.open_point);
    CHECK_FALSE(visitor.tap("point:3"));
    CHECK_FALSE(visitor.tap("point:x"));
}

TEST_CASE("a note lies on the mat beside its ring, clear of the buttons, in every size") {
    for (const base::Size size : test::sizes) {
        for (const frame::TextSize text_size : test::text_sizes) {
            Visitor visitor = at_item(size);
            visitor.state.text_size = text_size;
            visitor.tap("point:1");
            const frame::FrameList list = visitor.draw();
            CAPTURE(size.w);
            CAPTURE(static_cast<int>(text_size));
            const frame::Surface* mat = nullptr;
            for (const frame::Surface* const one : test::all_of<frame::Surface>(list)) {
                mat = one->id == picture_surface ? one : mat;
            }
            REQUIRE(mat);
            REQUIRE(test::control(list, "point:1"));
            for (const frame::Text* const text : test::all_of<frame::Text>(list)) {
                if (text->layout->text != "Ngày ký") {
                    continue;
                }
                CHECK(text->rect.x >= mat->rect.x);
                CHECK(text->rect.y >= mat->rect.y);
                CHECK(text->rect.right() <= mat->rect.right());
                CHECK(text->rect.bottom() <= mat->rect.bottom());
                for (const frame::Control* const one : test::all_of<frame::Control>(list)) {
                    if (one->id != "point:close") {
                        CHECK(base::intersect(text->rect, one->rect).empty());
                    }
                }
            }
            CHECK(test::shows_text(list, "Ngày ký"));
        }
    }
}

TEST_CASE("the label says what the item is, its own date first") {
    Visitor visitor = at_item();
    const frame::FrameList list = visitor.draw();
    CHECK(test::shows_text(list, "Người Lưu trữ") == (visitor.exhibit.item("item-5")->theme == "nguoi"));
    CHECK(test::shows_text(list, "Ngày 13 tháng 7 năm Minh Mệnh thứ 18"));
    CHECK(test::shows_text(list, "1416"));
    CHECK(test::shows_text(list, "Trang của bản gốc · Hình minh họa"));
}

TEST_CASE("a long label is paged by a button to its end and back, and dragged within bounds") {
    for (const base::Size size : test::sizes) {
        Visitor visitor = at_item(size);
        REQUIRE(test::control(visitor.draw(), "read:more"));
        double last = 0;
        int taps = 0;
        do {
            last = visitor.state.place.item.text_scroll.to;
            CHECK(visitor.tap("read:more"));
            visitor.wait();
        } while (visitor.state.place.item.text_scroll.to > last && ++taps < 40);
        CHECK(taps > 0);
        CHECK(taps < 40);
        CHECK(visitor.state.place.item.text_scroll.to == 0);

        visitor.drag(column_surface, {0, 400});
        visitor.wait();
        CHECK(visitor.state.place.item.text_scroll.to == 0);
        visitor.drag(column_surface, {0, -100}, {0, -1e6});
        visitor.wait();
        CHECK(visitor.state.place.item.text_scroll.to > 0);
        CHECK(visitor.tap("read:more"));
        visitor.wait();
        CHECK(visitor.state.place.item.text_scroll.to == 0);
    }
}

TEST_CASE("the archival fields open and close within the column") {
    Visitor visitor = at_item({1080, 1920});
    CHECK_FALSE(test::shows_text(visitor.draw(), "PTT-123"));
    CHECK(visitor.tap("info:toggle"));
    visitor.wait();
    CHECK(test::shows_text(visitor.draw(), "PTT-123"));
    CHECK(test::control(visitor.draw(), "info:toggle")->selected);
    CHECK(visitor.tap("info:toggle"));
    visitor.wait();
    CHECK_FALSE(test::shows_text(visitor.draw(), "PTT-123"));
    CHECK_FALSE(test::shows_text(visitor.draw(), "Công khai"));
}

TEST_CASE("what nobody has translated is marked") {
    Visitor visitor = at_item();
    visitor.exhibit.items[5].labels.pop_back();
    visitor.state.language = "en";
    CHECK(test::shows_text(visitor.draw(), "Only in Vietnamese"));
    visitor.tap("info:toggle");
    visitor.wait();
    for (int i = 0; i < 12 && !test::shows_text(visitor.draw(), "Công khai (Vietnamese)"); ++i) {
        visitor.tap("read:more");
        visitor.wait();
    }
    CHECK(test::shows_text(visitor.draw(), "Công khai (Vietnamese)"));
    visitor.state.language = "vi";
    CHECK_FALSE(test::shows_text(visitor.draw(), "Chỉ có"));
}

TEST_CASE("related items come with their reasons; a swipe then leads through them and back to where they belong") {
    Visitor visitor = at_item();
    const frame::FrameList list = visitor.draw();
    const auto texts = test::all_of<frame::Text>(list);
    const base::Rect card = test::control(list, "card:item-1")->rect;
    CHECK(std::count_if(texts.begin(), texts.end(),
                        [&](const frame::Text* text) { return card.contains(text->rect.centre()); }) == 2);
    CHECK(test::shows_text(list, "Biên tập chọn"));
    CHECK(test::shows_text(list, "Từ khóa: mộc bản"));
    CHECK(test::shows_text(list, "Cùng nơi giữ"));
    CHECK(test::shows_text(list, "Cùng thời kỳ"));
    CHECK(visitor.tap("card:item-1"));
    CHECK(visitor.state.place.item.item == "item-1");
    CHECK(visitor.tap("page:previous"));
    CHECK(visitor.state.place.item.item == "item-5");
    visitor.tap("nav:back");
    CHECK(visitor.state.place.item.item == "item-5");
}

TEST_CASE("Back returns to the same page, zoom and scroll") {
    Visitor visitor = at_item();
    visitor.tap("page:2");
    visitor.tap("zoom:in");
    visitor.tap("read:more");
    visitor.wait();
    const views::ItemPlace before = visitor.state.place.item;
    visitor.tap("card:item-1");
    visitor.tap("nav:back");
    const views::ItemPlace& after = visitor.state.place.item;
    CHECK(after.page == before.page);
    CHECK(after.viewport.to == before.viewport.to);
    CHECK(after.text_scroll.to == before.text_scroll.to);
}

TEST_CASE("an item without pictures, label or list still makes a screen") {
    Visitor visitor = at_item();
    visitor.exhibit.items[3].pages.clear();
    visitor.exhibit.items[3].labels.clear();
    views::open_item(visitor.state, visitor.scene(), "item-3", {});
    CHECK(test::faults(visitor.draw()) == "");
    CHECK(test::picture(visitor.draw(), "item-3"));
    CHECK_FALSE(test::control(visitor.draw(), "page:next"));
    CHECK_FALSE(test::control(visitor.draw(), "page:1"));
    CHECK_FALSE(visitor.tap("page:7"));
}

TEST_CASE("many pages are counted where bars would be too small to touch") {
    Visitor visitor = at_item();
    visitor.exhibit.items[5].pages.resize(40);
    const frame::FrameList list = visitor.draw();
    CHECK_FALSE(test::control(list, "page:1"));
    CHECK(test::shows_text(list, "1 / 40"));
    CHECK(test::faults(list) == "");
}

TEST_CASE("a hand may rest on the column while another pinches the picture") {
    Visitor visitor = at_item();
    visitor.gesture(column_surface, views::GesturePhase::begin, {});
    visitor.gesture(column_surface, views::GesturePhase::change, {0, -50});
    visitor.pinch(picture_surface, {400, 300}, 2);
    visitor.gesture(column_surface, views::GesturePhase::change, {0, -50});
    visitor.gesture(column_surface, views::GesturePhase::end, {});
    visitor.wait();
    CHECK(visitor.state.place.item.text_scroll.to == doctest::Approx(100));
    CHECK(visitor.state.place.item.viewport.to.zoom == doctest::Approx(2));
}
