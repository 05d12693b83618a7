#include <set>

#include "tests/visit/gallery.h"

namespace {

Guest& to_collection(Guest& guest) {
    guest.key(touch::Key::enter);
    guest.wait(0.5);
    guest.tap("nav:collection");
    return guest;
}

bool focus_in_sight(const Guest& guest) {
    const frame::Control* control = visit::find_control(guest.list, guest.state().focus);
    return control && !visit::visible(*control, guest.list.size).empty();
}

} // namespace

TEST_CASE("the whole visit by keyboard") {
    Guest guest;
    guest.key(touch::Key::enter);
    guest.wait(0.5);
    REQUIRE(guest.screen() == "home");
    guest.key(touch::Key::tab);
    CHECK(guest.state().focus.starts_with("theme:"));
    guest.key(touch::Key::space);
    guest.wait(0.5);
    REQUIRE(guest.screen() == "collection");
    for (int i = 0; i < 100 && !guest.state().focus.starts_with("card:"); ++i) {
        guest.key(touch::Key::tab);
    }
    REQUIRE(guest.state().focus.starts_with("card:"));
    guest.key(touch::Key::enter);
    guest.wait(0.6);
    REQUIRE(guest.screen() == "item");
    guest.key(touch::Key::plus);
    guest.wait(0.6);
    CHECK(guest.state().place.item.viewport.to.zoom > 1.1);
    guest.key(touch::Key::minus);
    guest.wait(0.6);
    guest.key(touch::Key::escape);
    guest.wait(0.6);
    CHECK(guest.screen() == "collection");
    guest.key(touch::Key::escape);
    guest.wait(0.6);
    CHECK(guest.screen() == "home");
}

TEST_CASE("Tab reaches every card, scrolling as it goes, and what has the focus is in sight") {
    Guest guest;
    to_collection(guest);
    std::set<std::string> reached;
    const std::size_t controls_beside = 36; // chips, buttons and the bar
    for (std::size_t i = 0; i < guest.gallery.exhibit->items.size() + controls_beside; ++i) {
        guest.key(touch::Key::tab);
        guest.wait(1.5);
        CHECK(focus_in_sight(guest));
        reached.insert(guest.state().focus);
    }
    for (const exhibit::Item& item : guest.gallery.exhibit->items) {
        CHECK_MESSAGE(reached.contains("card:" + item.id), item.id);
    }
    CHECK(reached.contains("nav:home"));
}

TEST_CASE("arrows go from card to card, and on below the edge of the screen") {
    Guest guest;
    to_collection(guest);
    while (!guest.state().focus.starts_with("card:")) {
        guest.key(touch::Key::tab);
    }
    const std::string first = guest.state().focus;
    guest.key(touch::Key::right);
    const std::string second = guest.state().focus;
    CHECK(second != first);
    guest.key(touch::Key::left);
    CHECK(guest.state().focus == first);
    std::set<std::string> rows;
    for (int i = 0; i < 4; ++i) {
        guest.key(touch::Key::down);
        guest.wait(1.5);
        CHECK(focus_in_sight(guest));
        rows.insert(guest.state().focus);
    }
    CHECK(rows.size() == 4);
}

TEST_CASE("without a focus, arrows and the wheel scroll") {
    Guest guest;
    to_collection(guest);
    const auto first_card = [&] {
        for (const frame::Node& node : guest.list.nodes) {
            if (const auto* control = std::get_if<frame::Control>(&node); control && control->id.starts_with("card:")) {
                return control->id + std::to_string(std::lround(control->rect.y));
            }
        }
        return std::string();
    };
    const std::string top = first_card();
    SUBCASE("arrow") {
        guest.key(touch::Key::down);
    }
    SUBCASE("page") {
        guest.key(touch::Key::page_down);
    }
    SUBCASE("end") {
        guest.key(touch::Key::end);
    }
    SUBCASE("wheel") {
        guest.visit.take(touch::Wheel{{960, 600}, -2, false, guest.now_s}, guest.now_s);
        guest.frame();
    }
    guest.wait(3);
    CHECK(first_card() != top);
    guest.key(touch::Key::home);
    guest.wait(3);
    CHECK(first_card() == top);
}

TEST_CASE("a touch takes the keyboard's focus away") {
    Guest guest;
    guest.key(touch::Key::enter);
    guest.wait(0.5);
    guest.key(touch::Key::tab);
    REQUIRE_FALSE(guest.state().focus.empty());
    guest.down(1, {960, 40});
    CHECK(guest.state().focus.empty());
}

TEST_CASE("Ctrl and the wheel zoom the picture at the pointer") {
    Guest guest;
    to_collection(guest);
    guest.tap("chip:theme:ngay");
    guest.tap("card:thong-dat-1c-vp-1946");
    REQUIRE(guest.screen() == "item");
    const frame::Surface* picture = visit::find_surface(guest.list, "surface:item-picture");
    REQUIRE(picture);
    guest.visit.take(touch::Wheel{picture->rect.centre(), 3, true, guest.now_s}, guest.now_s);
    guest.wait(1);
    CHECK(guest.state().place.item.viewport.to.zoom > 1.3);
}
