#include "tests/visit/gallery.h"

namespace {

constexpr const char* circular = "thong-dat-1c-vp-1946";

/// A guest who stands before the circular in the collection of its theme.
void to_item(Guest& guest) {
    guest.visit.take(touch::KeyPress{touch::Key::enter, false, 0, guest.now_s}, guest.now_s);
    guest.wait(0.5);
    guest.tap("theme:ngay");
    guest.tap(std::string("card:") + circular);
}

} // namespace

TEST_CASE("a whole visit: loop, home, theme, item, back, language, question, loop") {
    Guest guest;
    CHECK(guest.screen() == "loop");
    guest.key(touch::Key::enter);
    guest.wait(0.5);
    CHECK(guest.screen() == "home");
    guest.tap("theme:ngay");
    CHECK(guest.screen() == "collection");
    CHECK(guest.state().place.collection.theme == "ngay");
    guest.tap(std::string("card:") + circular);
    CHECK(guest.screen() == "item");
    CHECK(guest.state().place.item.item == circular);
    guest.tap("nav:back");
    CHECK(guest.screen() == "collection");
    guest.tap("lang:en");
    CHECK(guest.list.language == "en");
    CHECK(guest.screen() == "collection");

    guest.sleep(89);
    CHECK(guest.screen() == "collection");
    guest.sleep(1);
    CHECK(guest.screen() == "question");
    guest.sleep(19);
    CHECK(guest.screen() == "question");
    guest.sleep(1);
    CHECK(guest.screen() == "loop");
    guest.wait(0.5);
    CHECK(guest.list.language == "vi");
    CHECK(guest.state().back.empty());
}

TEST_CASE("a press shows in the very next frame, and is gone in the one after it is let go") {
    Guest guest;
    guest.key(touch::Key::enter);
    guest.wait(0.5);
    const base::Vec at = guest.middle("nav:collection");
    guest.down(1, at);
    CHECK(guest.state().pressed == "nav:collection");
    guest.move(1, at + base::Vec{0, 25});
    CHECK(guest.state().pressed.empty());
    CHECK(guest.screen() == "home");
}

TEST_CASE("a press whose control goes away is cancelled") {
    Guest guest;
    guest.key(touch::Key::enter);
    guest.wait(0.5);
    const base::Vec door = guest.middle("theme:nghe");
    guest.down(1, door);
    CHECK(guest.state().pressed == "theme:nghe");
    guest.down(2, guest.middle("nav:collection"));
    guest.up(2, guest.middle("nav:collection"));
    CHECK(guest.screen() == "collection");
    CHECK(guest.state().pressed.empty());
    CHECK(guest.state().place.collection.theme.empty());
    guest.up(1, door);
    CHECK(guest.state().place.collection.theme.empty());
}

TEST_CASE("dragging a card scrolls its list and opens nothing") {
    Guest guest;
    guest.key(touch::Key::enter);
    guest.wait(0.5);
    guest.tap("nav:collection");
    const auto cards = [&] {
        std::vector<std::pair<std::string, double>> places;
        for (const frame::Node& node : guest.list.nodes) {
            if (const auto* control = std::get_if<frame::Control>(&node); control && control->id.starts_with("card:")) {
                places.emplace_back(control->id, control->rect.y);
            }
        }
        return places;
    };
    const auto before = cards();
    REQUIRE(before.size() > 4);
    const base::Vec from = guest.middle(before[6].first);
    guest.down(1, from);
    CHECK(guest.state().pressed == before[6].first);
    guest.move(1, from + base::Vec{0, -30});
    CHECK(guest.state().pressed.empty());
    guest.move(1, from + base::Vec{0, -130});
    guest.wait(0.2);
    guest.up(1, from + base::Vec{0, -130});
    guest.wait(0.5);
    CHECK(guest.screen() == "collection");
    const auto after = cards();
    const auto found =
        std::find_if(after.begin(), after.end(), [&](const auto& card) { return card.first == before[6].first; });
    REQUIRE(found != after.end());
    CHECK(found->second == doctest::Approx(before[6].second - 100).epsilon(0.02));
}

TEST_CASE("a second hand presses while the first holds the picture") {
    Guest guest;
    to_item(guest);
    const frame::Surface* picture = visit::find_surface(guest.list, "surface:item-picture");
    REQUIRE(picture);
    const base::Vec at = visit::visible(*picture, guest.list.size).centre();
    guest.down(1, at);
    guest.down(2, at + base::Vec{200, 0});
    guest.move(2, at + base::Vec{420, 0});
    CHECK(guest.state().place.item.picture_held != views::Hold::none);
    guest.down(3, guest.middle("nav:back"));
    CHECK(guest.state().pressed == "nav:back");
    guest.up(3, guest.middle("nav:back"));
    CHECK(guest.screen() == "collection");
    // The first hand's gesture ended on the item, before the second went back.
    CHECK(guest.state().place.item.picture_held == views::Hold::none);
    guest.move(1, at + base::Vec{-50, 0});
    guest.up(1, at);
    guest.up(2, at);
    CHECK(guest.screen() == "collection");
}

TEST_CASE("fingers touch where a transition leads, not where it comes from") {
    Guest guest;
    guest.key(touch::Key::enter);
    guest.wait(0.5);
    const base::Vec door = guest.middle("theme:nghe");
    guest.down(1, door);
    guest.up(1, door);
    CHECK(guest.visit.in_transition());
    CHECK(guest.has("chip:theme:nghe"));
    CHECK_FALSE(guest.has("theme:nghe"));
    const base::Vec chip = guest.middle("chip:theme:nguoi");
    guest.down(1, chip);
    guest.up(1, chip);
    CHECK(guest.state().place.collection.theme == "nguoi");
    guest.wait(0.6);
    CHECK_FALSE(guest.visit.in_transition());
}

TEST_CASE("a transition tells from its beginning the pictures of where it leads, at their size there") {
    Guest guest;
    to_item(guest);
    guest.tap("nav:back");
    guest.wait(0.6);
    CHECK(guest.visit.arriving().empty());
    const base::Vec card = guest.middle(std::string("card:") + circular);
    guest.down(1, card);
    guest.up(1, card);
    REQUIRE(guest.visit.in_transition());
    const std::vector<pictures::Boxed> arriving = guest.visit.arriving();
    guest.wait(0.6);
    CHECK(guest.visit.arriving().empty());
    int found = 0;
    for (const frame::Node& node : guest.visit.shown().nodes) {
        if (const auto* const picture = std::get_if<frame::Picture>(&node)) {
            const pictures::Boxed there{picture->key, {picture->rect.w, picture->rect.h}};
            CHECK(std::find(arriving.begin(), arriving.end(), there) != arriving.end());
            ++found;
        }
    }
    CHECK(found > 1); // its own and those of related items
}

TEST_CASE("transitions may be interrupted for ever without growing") {
    Guest guest;
    guest.key(touch::Key::enter);
    guest.wait(0.5);
    for (int i = 0; i < 200; ++i) {
        const base::Vec at = guest.middle(i % 2 == 0 ? "nav:collection" : "nav:home");
        guest.down(1, at);
        guest.up(1, at);
    }
    CHECK(guest.list.nodes.size() < 5000);
    guest.wait(1);
    const std::size_t rested = guest.list.nodes.size();
    Guest once;
    once.key(touch::Key::enter);
    once.wait(0.5);
    once.tap("nav:collection");
    once.tap("nav:home");
    CHECK(rested == once.list.nodes.size());
}

TEST_CASE("while the question is open, any touch only answers it") {
    Guest guest;
    guest.key(touch::Key::enter);
    guest.wait(0.5);
    const base::Vec door = guest.middle("theme:nghe");
    guest.sleep(90);
    REQUIRE(guest.screen() == "question");
    SUBCASE("beside the button") {
        guest.down(1, {100, 100});
        CHECK(guest.screen() == "home");
        guest.up(1, {100, 100});
        CHECK(guest.screen() == "home");
    }
    SUBCASE("over a control that lies behind") {
        guest.wait(0.5);
        CHECK_FALSE(guest.has("theme:nghe"));
        guest.down(1, {door.x, 60});
        guest.up(1, {door.x, 60});
        CHECK(guest.screen() == "home");
    }
    SUBCASE("on the button") {
        guest.wait(0.5);
        const base::Vec button = guest.middle("idle:continue");
        guest.down(1, button);
        CHECK(guest.screen() == "question");
        CHECK(guest.state().pressed == "idle:continue");
        guest.up(1, button);
        CHECK(guest.screen() == "home");
    }
    SUBCASE("a finger that slides off the button answers too") {
        guest.wait(0.5);
        const base::Vec button = guest.middle("idle:continue");
        guest.down(1, button);
        guest.move(1, button + base::Vec{300, 0});
        CHECK(guest.screen() == "home");
    }
    SUBCASE("a key") {
        guest.key(touch::Key::escape);
        CHECK(guest.screen() == "home");
    }
    CHECK(guest.state().pressed.empty());
    guest.sleep(89);
    CHECK(guest.screen() == "home");
}

TEST_CASE("a finger that rests while the question opens does not answer it") {
    Guest guest;
    guest.key(touch::Key::enter);
    guest.wait(0.5);
    guest.down(1, guest.middle("theme:nghe"));
    guest.sleep(91);
    guest.wait(1);
    CHECK(guest.screen() == "question");
    CHECK(guest.state().pressed.empty());
    guest.sleep(20);
    CHECK(guest.screen() == "loop");
}

TEST_CASE("who reads an item is left in peace longer") {
    Guest guest;
    to_item(guest);
    guest.sleep(178);
    CHECK(guest.screen() == "item");
    guest.sleep(2);
    CHECK(guest.screen() == "question");
}

TEST_CASE("a reset forgets everything a visitor chose") {
    Guest guest;
    guest.settings.language = "en";
    to_item(guest);
    guest.tap("lang:vi");
    guest.key(touch::Key::tab);
    guest.sleep(181);
    guest.sleep(21);
    REQUIRE(guest.screen() == "loop");
    const views::State& state = guest.state();
    CHECK(state.language == "en");
    CHECK(state.back.empty());
    CHECK(state.focus.empty());
    CHECK_FALSE(state.question_s);
    CHECK(state.place.loop.started_s == doctest::Approx(guest.now_s).epsilon(0.01));
    CHECK(state.place.item.item.empty());
}

TEST_CASE("the loop is never asked whether it wants to go on") {
    Guest guest;
    CHECK(guest.visit.deadline_s() == std::numeric_limits<double>::infinity());
    guest.sleep(100000);
    CHECK(guest.screen() == "loop");
    CHECK(guest.state().place.loop.started_s == 0);
}

TEST_CASE("a picture that both screens show grows from one to the other") {
    Guest guest;
    guest.key(touch::Key::enter);
    guest.wait(0.5);
    guest.tap("theme:ngay");
    const auto rect = [&]() -> base::Rect {
        for (const frame::Node& node : guest.list.nodes) {
            const auto* picture = std::get_if<frame::Picture>(&node);
            if (picture && picture->key == base::PictureKey{circular, 1} && picture->opacity > 0.5) {
                return picture->rect;
            }
        }
        return {};
    };
    const base::Rect card = rect();
    const base::Vec at = guest.middle(std::string("card:") + circular);
    guest.down(1, at);
    guest.up(1, at);
    guest.frame();
    const base::Rect early = rect();
    CHECK(early.w < 2 * card.w);
    guest.wait(0.6);
    CHECK(rect().w > 1.5 * card.w);
    CHECK(rect().w > early.w);
}

TEST_CASE("another snapshot of the exhibition keeps the visitor's place, or the nearest that is left") {
    Guest guest;
    to_item(guest);
    guest.visit.set_exhibit(std::make_shared<exhibit::Exhibit>(*guest.gallery.exhibit), guest.now_s);
    guest.frame();
    CHECK(guest.state().place.item.item == circular);

    auto smaller = std::make_shared<exhibit::Exhibit>(*guest.gallery.exhibit);
    std::erase_if(smaller->items, [](const exhibit::Item& item) { return item.id == circular; });
    std::erase(smaller->loop, circular);
    smaller->finish();
    guest.visit.set_exhibit(smaller, guest.now_s);
    guest.frame();
    CHECK(guest.state().place.item.item != circular);
    guest.wait(0.5);
}
