#include <doctest/doctest.h>

#include <set>

#include "views/collection.h"
#include "visitor.h"

using test::Visitor;

namespace {

constexpr std::string_view surface = "surface:collection";

Visitor collection(int count, base::Size size = {1920, 1080}) {
    Visitor visitor(test::exhibition(count), size);
    visitor.state.place = views::collection_place();
    return visitor;
}

/// The item at the top left of the rows, as far as it shows.
std::string first_shown(const frame::FrameList& list) {
    for (const frame::Picture* const picture : test::all_of<frame::Picture>(list)) {
        if (!base::intersect(picture->rect, picture->clip).empty()) {
            return picture->key.item;
        }
    }
    return {};
}

double top_of(const frame::FrameList& list, const std::string& item) {
    const frame::Picture* const picture = test::picture(list, item);
    REQUIRE(picture);
    return picture->rect.y;
}

int count_in(const frame::FrameList& list, std::string_view id) {
    const frame::Control* const chip = test::control(list, id);
    REQUIRE(chip);
    for (const frame::Text* const text : test::all_of<frame::Text>(list)) {
        if (chip->rect.contains(text->rect.centre())) {
            return std::stoi(text->layout->text.substr(text->layout->text.rfind(' ')));
        }
    }
    return -1;
}

} // namespace

TEST_CASE("the collection keeps the design's rules in every size, text size, language and palette") {
    for (const base::Size size : test::sizes) {
        for (const frame::TextSize text_size : test::text_sizes) {
            for (const std::string language : {"vi", "en"}) {
                for (const base::Palette palette : {base::Palette::lacquer, base::Palette::paper}) {
                    Visitor visitor = collection(24, size);
                    visitor.state.text_size = text_size;
                    visitor.state.language = language;
                    visitor.state.palette = palette;
                    CAPTURE(size.w);
                    CAPTURE(size.h);
                    CAPTURE(static_cast<int>(text_size));
                    CAPTURE(language);
                    CHECK(test::faults(visitor.draw()) == "");
                    visitor.tap("scroll:down");
                    visitor.wait();
                    CHECK(test::faults(visitor.draw()) == "");
                    visitor.tap("chip:kind:object"); // none
                    CHECK(test::faults(visitor.draw()) == "");
                }
            }
        }
    }
}

TEST_CASE("pictures are whole, in the order of the collection, with their dates and titles") {
    Visitor visitor = collection(24);
    const frame::FrameList list = visitor.draw();
    int expected = 0;
    for (const frame::Picture* const picture : test::all_of<frame::Picture>(list)) {
        CHECK(picture->key.item == visitor.exhibit.items[static_cast<std::size_t>(expected++)].id);
        const double aspect = visitor.exhibit.item(picture->key.item)->pages[0].aspect;
        CHECK(picture->rect.w / picture->rect.h == doctest::Approx(aspect).epsilon(0.01));
    }
    CHECK(expected > 6);
    const frame::Control* const card = test::control(list, "card:item-0");
    REQUIRE(card);
    CHECK(card->label == "Thông đạt số 0 về giữ gìn công văn, hồ sơ cũ, 1000");
}

TEST_CASE("a chip filters, counts under the other filter, and unchooses when tapped again") {
    Visitor visitor = collection(42);
    CHECK(count_in(visitor.draw(), "chip:theme:") == 42);
    CHECK(count_in(visitor.draw(), "chip:theme:nghe") == 14);
    CHECK(test::control(visitor.draw(), "chip:theme:")->selected);

    CHECK(visitor.tap("chip:kind:image"));
    const int images = count_in(visitor.draw(), "chip:kind:image");
    CHECK(count_in(visitor.draw(), "chip:theme:nghe") + count_in(visitor.draw(), "chip:theme:nguoi") +
              count_in(visitor.draw(), "chip:theme:ngay") ==
          images);
    CHECK(count_in(visitor.draw(), "chip:theme:") == 42);
    CHECK_FALSE(test::control(visitor.draw(), "chip:theme:")->selected);

    CHECK(visitor.tap("chip:theme:nghe"));
    const frame::FrameList filtered = visitor.draw();
    for (const frame::Picture* const picture : test::all_of<frame::Picture>(filtered)) {
        CHECK(visitor.exhibit.item(picture->key.item)->theme == "nghe");
        CHECK(visitor.exhibit.item(picture->key.item)->kind == "image");
    }
    CHECK(visitor.tap("chip:theme:nghe"));
    CHECK(visitor.state.place.collection.theme.empty());
    CHECK(visitor.state.place.collection.kind == "image");
    CHECK(visitor.tap("chip:theme:"));
    CHECK(visitor.state.place.collection.kind.empty());
}

TEST_CASE("all filters share one row where a landscape screen has room") {
    Visitor visitor = collection(220);
    const frame::FrameList list = visitor.draw();
    CHECK(test::control(list, "chip:theme:")->rect.y == test::control(list, "chip:kind:object")->rect.y);
}

TEST_CASE("filters that nothing passes say so and offer everything") {
    Visitor visitor = collection(24);
    CHECK(visitor.tap("chip:kind:object"));
    const frame::FrameList list = visitor.draw();
    CHECK(test::all_of<frame::Picture>(list).empty());
    CHECK(test::shows_text(list, test::words().at("vi")["collection.nothing"]));
    REQUIRE(test::control(list, "show:all"));
    CHECK(visitor.tap("show:all"));
    CHECK(test::picture(visitor.draw(), "item-0"));
}

TEST_CASE("the list follows the finger, stays in its bounds at rest, and its fling comes to rest") {
    Visitor visitor = collection(200);
    const double before = top_of(visitor.draw(), "item-0");
    visitor.gesture(surface, views::GesturePhase::begin, {});
    visitor.gesture(surface, views::GesturePhase::change, {0, -100});
    CHECK(top_of(visitor.draw(), "item-0") == doctest::Approx(before - 100).epsilon(0.01));
    visitor.gesture(surface, views::GesturePhase::change, {0, 300});
    const double pulled = top_of(visitor.draw(), "item-0");
    CHECK(pulled > before);
    CHECK(pulled < before + 200);
    visitor.gesture(surface, views::GesturePhase::end, {});
    CHECK(views::moving(visitor.state, visitor.now_s));
    CHECK(visitor.draw().next_change_s == visitor.now_s);
    visitor.wait();
    CHECK(top_of(visitor.draw(), "item-0") == before);
    CHECK_FALSE(views::moving(visitor.state, visitor.now_s));
    CHECK(visitor.draw().next_change_s > 1e9);

    visitor.drag(surface, {0, -50}, {0, -1e6});
    visitor.wait();
    const frame::FrameList end = visitor.draw();
    const frame::Picture* const last = test::picture(end, "item-199");
    REQUIRE(last);
    CHECK(last->rect.bottom() < last->clip.bottom());
    CHECK(last->rect.bottom() > last->clip.bottom() - 300);
    CHECK(test::control(end, "scroll:down")->disabled);
}

TEST_CASE("a begin stops a fling where it is") {
    Visitor visitor = collection(200);
    visitor.drag(surface, {0, -50}, {0, -3000});
    visitor.wait(0.2);
    const std::string item = first_shown(visitor.draw());
    const double where = top_of(visitor.draw(), item);
    visitor.gesture(surface, views::GesturePhase::begin, {});
    visitor.wait(1);
    CHECK(top_of(visitor.draw(), item) == doctest::Approx(where).epsilon(0.01));
}

TEST_CASE("rotation, text size and filters keep the place in the list") {
    Visitor visitor = collection(220);
    visitor.drag(surface, {0, -80}, {0, -9000});
    visitor.wait();
    const std::string anchor = visitor.state.place.collection.scroll.anchor;
    REQUIRE_FALSE(anchor.empty());
    const double top = top_of(visitor.draw(), anchor);

    visitor.size = {1080, 1920};
    CHECK(test::picture(visitor.draw(), anchor));
    visitor.state.text_size = frame::TextSize::larger;
    CHECK(test::picture(visitor.draw(), anchor));
    visitor.state.text_size = frame::TextSize::normal;
    visitor.size = {1920, 1080};
    CHECK(top_of(visitor.draw(), anchor) == top);

    const exhibit::Item& item = *visitor.exhibit.item(anchor);
    CHECK(visitor.tap("chip:theme:" + item.theme));
    CHECK(test::picture(visitor.draw(), anchor));
}

TEST_CASE("buttons page through all of it, a screenful at a time, and back") {
    Visitor visitor = collection(60);
    std::set<std::string> seen;
    int taps = 0;
    for (; taps < 60; ++taps) {
        const frame::FrameList list = visitor.draw();
        for (const frame::Picture* const picture : test::all_of<frame::Picture>(list)) {
            if (picture->rect.bottom() <= picture->clip.bottom() && picture->rect.y >= picture->clip.y) {
                seen.insert(picture->key.item);
            }
        }
        if (test::control(list, "scroll:down")->disabled) {
            break;
        }
        CHECK(visitor.tap("scroll:down"));
        visitor.wait();
    }
    CHECK(seen.size() == 60);
    for (int i = 0; i < 60 && !test::control(visitor.draw(), "scroll:up")->disabled; ++i) {
        visitor.tap("scroll:up");
        visitor.wait();
    }
    CHECK(first_shown(visitor.draw()) == "item-0");
}

TEST_CASE("a card opens its item; a swipe will lead through what the filters let pass; Back returns to the place") {
    Visitor visitor = collection(60);
    visitor.tap("chip:theme:ngay");
    visitor.drag(surface, {0, -700});
    visitor.wait();
    const frame::FrameList before = visitor.draw();
    const std::string item = first_shown(before);
    CHECK(visitor.tap("card:" + item));
    CHECK(visitor.state.place.screen == views::ScreenId::item);
    CHECK(visitor.state.place.item.list.size() == 20);
    CHECK(visitor.tap("nav:back"));
    CHECK(visitor.draw().nodes.size() == before.nodes.size());
    CHECK(top_of(visitor.draw(), item) == top_of(before, item));
    CHECK_FALSE(visitor.tap("card:no-such-item"));
}

TEST_CASE("a frame of twenty thousand items holds no more than one of two hundred") {
    Visitor few = collection(200);
    Visitor many = collection(20000);
    CHECK(many.draw().nodes.size() <= few.draw().nodes.size() + 40);
    many.drag(surface, {0, -100}, {0, -1e7});
    many.wait();
    CHECK(test::picture(many.draw(), "item-19999"));
    CHECK(many.draw().nodes.size() <= few.draw().nodes.size() + 40);
}

TEST_CASE("what is remembered belongs to one exhibition") {
    Visitor visitor = collection(60);
    CHECK(count_in(visitor.draw(), "chip:theme:") == 60);
    visitor.exhibit = test::exhibition(6);
    CHECK(count_in(visitor.draw(), "chip:theme:") == 6);
    visitor.remember = false;
    CHECK(count_in(visitor.draw(), "chip:theme:") == 6);
}

TEST_CASE("dates too long for a narrow caption give their years") {
    Visitor visitor = collection(3);
    exhibit::Item& item = visitor.exhibit.items[0];
    item.pages[0].aspect = 0.7;
    item.date = exhibit::read_date("1945-08-30/1946-02-28").value().date;
    const frame::FrameList list = visitor.draw();
    CHECK(test::shows_text(list, "1945"));
    CHECK(test::shows_text(list, "1946"));
    CHECK_FALSE(test::shows_text(list, "30/8"));
}

TEST_CASE("a title that nobody has translated is marked with its language") {
    Visitor visitor = collection(3);
    visitor.exhibit.items[0].title = {{{"vi", "Mộc bản"}}};
    visitor.state.language = "en";
    CHECK(test::shows_text(visitor.draw(), "1000 · VI"));
}
