#include <doctest/doctest.h>

#include "long_exhibition.h"
#include "stage.h"
#include "views/timeline.h"
#include "views/timeline_camera.h"
#include "views/timeline_screen.h"
#include "visitor.h"

using namespace views;

namespace {

constexpr std::string_view line = "surface:timeline";
constexpr std::string_view strip = "surface:strip";

test::Visitor visitor(int count = 200, base::Size size = {1920, 1080}) {
    test::Visitor made(test::long_exhibition(count), size);
    made.state.place = timeline_place();
    return made;
}

TimelineScreen screen_of(test::Visitor& who) {
    return timeline_screen(who.scene(), who.state.place.timeline);
}

std::vector<std::string> ids(const frame::FrameList& list, std::string_view prefix) {
    std::vector<std::string> found;
    for (const frame::Node& node : list.nodes) {
        const auto* const control = std::get_if<frame::Control>(&node);
        if (control && !control->backdrop && control->id.starts_with(prefix)) {
            found.push_back(control->id);
        }
    }
    return found;
}

Gesture at(GesturePhase phase, base::Vec centre, base::Vec delta = {}, double factor = 1) {
    Gesture gesture;
    gesture.phase = phase;
    gesture.centre = centre;
    gesture.delta = delta;
    gesture.factor = gesture.factor_x = factor;
    return gesture;
}

} // namespace

TEST_CASE("the timeline keeps the rules in every size and language") {
    Stage stage(test::long_exhibition(200));
    State state;
    state.place = timeline_place();
    for (const Setting& setting : all_settings()) {
        stage.size(setting.size.w, setting.size.h).text(setting.text).language(setting.language);
        CAPTURE(setting.name());
        std::string lines;
        for (const std::string& fault : faults(draw_timeline(stage.scene(), state))) {
            lines += fault + '\n';
        }
        CHECK(lines == "");
    }
}

TEST_CASE("zoomed in anywhere, the timeline's controls keep their size and distance") {
    for (const base::Size size : {base::Size{1920, 1080}, base::Size{1080, 1920}}) {
        test::Visitor who = visitor(200, size);
        for (const double span : {0.5, 0.1, 0.01, 0.0005}) {
            for (double from = 0; from + span <= 1; from += 0.0917) {
                who.state.place.timeline.window = resting({from, from + span});
                CAPTURE(span);
                CAPTURE(from);
                CHECK(test::faults(who.draw()) == "");
            }
        }
    }
}

TEST_CASE("what stands on cards and stacks is the same whether it was remembered or not") {
    test::Visitor who = visitor();
    const auto shown = [&] {
        const frame::FrameList list = who.draw();
        return frame::to_json(list, [&](const frame::Text&) { return list.background; });
    };
    const auto check = [&] {
        who.remember = true;
        shown();
        const std::string remembered = shown();
        who.remember = false;
        CHECK(remembered == shown());
    };
    check();
    for (int i = 0; i < 5; ++i) {
        who.tap("zoom:in");
        who.wait();
        check();
    }
    REQUIRE_FALSE(ids(who.draw(), card_prefix).empty());
    who.state.language = "en";
    check();
    for (exhibit::Item& item : who.exhibit.items) {
        item.title = test::both("Sắc lệnh", "Decree");
    }
    who.exhibit = exhibit::Exhibit(who.exhibit);
    check();
    CHECK(test::shows_text(who.draw(), "Decree"));
    who.state.text_size = frame::TextSize::larger;
    check();
    who.state.palette = base::Palette::paper;
    check();
    who.state.high_contrast = true;
    check();
    who.tap("chip:theme:nghe");
    check();
}

TEST_CASE("a pinch keeps what is under both fingers under them to a pixel") {
    test::Visitor who = visitor();
    double left = 700;
    double right = 1100;
    move(who.state, who.scene(), line, at(GesturePhase::begin, {(left + right) / 2, 500}));
    const TimelineScreen before = screen_of(who);
    const double u_left = before.u_at(left);
    const double u_right = before.u_at(right);
    for (int step = 0; step < 40; ++step) {
        // One finger's event at a time, as they come.
        const double spread = right - left;
        const double moved = step % 2 == 0 ? -9 : 14;
        (step % 2 == 0 ? left : right) += moved;
        move(who.state, who.scene(), line,
             at(GesturePhase::change, {(left + right) / 2, 500}, {moved / 2, 0}, (right - left) / spread));
        const TimelineScreen now = screen_of(who);
        CHECK(std::abs(now.x_of(u_left) - left) < 1);
        CHECK(std::abs(now.x_of(u_right) - right) < 1);
        who.now_s += 0.016;
    }
}

TEST_CASE("a fling runs on, stops at the ends, and is caught by a touch") {
    test::Visitor who = visitor();
    who.state.place.timeline.window = resting({0.4, 0.5});
    who.drag(line, {-100, 0}, {-2000, 0});
    CHECK(moving(who.state, who.now_s));
    const double begun = screen_of(who).window.from;
    who.now_s += 0.1;
    CHECK(screen_of(who).window.from > begun);
    CHECK(catch_moving(who.state, who.scene(), line));
    const double caught = screen_of(who).window.from;
    who.wait();
    CHECK(screen_of(who).window.from == caught);
    CHECK_FALSE(catch_moving(who.state, who.scene(), line));

    who.drag(line, {-1000, 0}, {-90000, 0});
    who.wait();
    CHECK(screen_of(who).window.to == doctest::Approx(1));
    CHECK(screen_of(who).window.span() == doctest::Approx(0.1));
}

TEST_CASE("beyond an end the line follows ever more slowly and comes back") {
    test::Visitor who = visitor();
    who.state.place.timeline.window = resting({0, 0.2});
    move(who.state, who.scene(), line, at(GesturePhase::begin, {500, 500}));
    move(who.state, who.scene(), line, at(GesturePhase::change, {1300, 500}, {800, 0}));
    const TimelineScreen held = screen_of(who);
    CHECK(held.x_of(0) > held.line.x + 50);
    CHECK(held.x_of(0) < held.line.x + 500);
    move(who.state, who.scene(), line, at(GesturePhase::end, {1300, 500}));
    who.wait();
    CHECK(screen_of(who).window.from == doctest::Approx(0));
}

TEST_CASE("every item is reached by taps on stacks and lists in twelve steps") {
    test::Visitor who = visitor(120);
    for (std::size_t i = 0; i < who.exhibit.items.size(); ++i) {
        const std::string wanted = "card:" + who.exhibit.items[i].id;
        who.state.place = timeline_place();
        int steps = 0;
        while (steps < 12) {
            who.wait();
            const frame::FrameList list = who.draw();
            const auto cards = ids(list, "card:");
            const bool there = std::find(cards.begin(), cards.end(), wanted) != cards.end();
            if (there || !who.state.place.timeline.listed.empty()) {
                break;
            }
            // The stack that holds it.
            const TimelineScreen now = screen_of(who);
            const std::uint32_t node = now.layout->index.at_zoom(now.layout->node_of_item[i], now.view().zoom);
            const auto members = now.layout->index.members(now.layout->index.nodes[node]);
            REQUIRE(who.tap("stack:" + who.exhibit.items[members.front()].id));
            ++steps;
        }
        CAPTURE(wanted);
        CHECK(steps < 12);
        CHECK(who.tap(wanted));
        CHECK(who.state.place.item.item == wanted.substr(5));
    }
}

TEST_CASE("panning changes no group; the view is as it was after Back") {
    test::Visitor who = visitor();
    who.state.place.timeline.window = resting({0.30, 0.40});
    const TimelineScreen first = screen_of(who);
    who.drag(line, {-300, 0});
    who.wait();
    const TimelineScreen second = screen_of(who);
    for (const PlacedNode& a : first.placed) {
        for (const PlacedNode& b : second.placed) {
            const TimelineIndex& index = first.layout->index;
            const auto one = index.members(index.nodes[a.node]);
            const auto other = index.members(index.nodes[b.node]);
            if (one.front() == other.front()) {
                CHECK(one.size() == other.size());
                CHECK(a.rect.y == b.rect.y);
            }
        }
    }
    const TimelineWindow seen = second.window;
    const auto cards = ids(who.draw(), "card:");
    REQUIRE_FALSE(cards.empty());
    CHECK(who.tap(cards.front()));
    CHECK(who.tap("nav:back"));
    CHECK(screen_of(who).window == seen);
    CHECK(ids(who.draw(), "card:") == cards);
}

TEST_CASE("filters change what stands on the line, not where one is") {
    test::Visitor who = visitor();
    who.state.place.timeline.window = resting({0.30, 0.40});
    const TimelineScreen all = screen_of(who);
    CHECK(who.tap("chip:theme:nguoi"));
    const TimelineScreen some = screen_of(who);
    CHECK(some.window == all.window);
    CHECK(some.layout->items.size() < all.layout->items.size());
    CHECK(some.layout->map.u_of(0) == all.layout->map.u_of(0));
    CHECK(who.tap("kind:next"));
    CHECK(who.state.place.timeline.kind == "document");
    CHECK(who.tap("chip:theme:"));
    CHECK(screen_of(who).layout->items.size() == all.layout->items.size());
    who.tap("kind:next");
    who.tap("kind:next");
    who.tap("kind:next"); // no object is there
    CHECK(who.tap("kind:next"));
    CHECK(who.state.place.timeline.kind.empty());
}

TEST_CASE("the strip: a tap goes there, a drag moves the window and says the year, another hand waits") {
    test::Visitor who = visitor();
    who.state.place.timeline.window = resting({0.1, 0.2});
    const TimelineScreen before = screen_of(who);
    const double x = before.strip.x + 0.7 * before.strip.w;
    CHECK(act(who.state, who.scene(), "strip", base::Vec{x, before.strip.centre().y}));
    who.wait();
    const TimelineScreen there = screen_of(who);
    CHECK((there.window.from + there.window.to) / 2 == doctest::Approx(0.7));

    move(who.state, who.scene(), strip, at(GesturePhase::begin, {x, 900}));
    move(who.state, who.scene(), strip, at(GesturePhase::change, {x - 200, 900}, {-200, 0}));
    const double middle = (screen_of(who).window.from + screen_of(who).window.to) / 2;
    CHECK(middle == doctest::Approx(0.7 - 200 / there.strip.w));
    const std::string year = year_at(who.scene(), *there.layout, middle);
    const auto says_year = [&](const frame::FrameList& list) {
        return std::any_of(list.nodes.begin(), list.nodes.end(), [&](const frame::Node& node) {
            const auto* const text = std::get_if<frame::Text>(&node);
            return text && text->layout->text == year && text->layout->px > 50;
        });
    };
    CHECK(says_year(who.draw()));
    // Somebody else's hand on the cards.
    move(who.state, who.scene(), line, at(GesturePhase::begin, {500, 400}));
    move(who.state, who.scene(), line, at(GesturePhase::change, {900, 400}, {400, 0}));
    CHECK((screen_of(who).window.from + screen_of(who).window.to) / 2 == doctest::Approx(middle));
    move(who.state, who.scene(), strip, at(GesturePhase::end, {x - 200, 900}));
    CHECK_FALSE(says_year(who.draw()));
}

TEST_CASE("items of one date open as a list that closes again") {
    test::Visitor who = visitor();
    who.state.place = timeline_place_of_item(who.scene(), "item-11"); // 3/1/1946, with all the others of that day
    who.wait();
    std::string stack;
    const TimelineScreen now = screen_of(who);
    for (const PlacedNode& placed : now.placed) {
        const TimelineNode& node = now.layout->index.nodes[placed.node];
        if (node.same_date()) {
            stack = "stack:" + who.exhibit.items[now.layout->index.members(node).front()].id;
        }
    }
    REQUIRE_FALSE(stack.empty());
    CHECK(who.tap(stack));
    const frame::FrameList list = who.draw();
    CHECK(ids(list, "stack:").empty());
    CHECK(ids(list, "card:").size() > 1);
    CHECK(ids(list, "list:close").size() == 1);
    CHECK(who.tap("list:close"));
    CHECK_FALSE(ids(who.draw(), "stack:").empty());
}

TEST_CASE("from an item the navigation leads to its time, from home a tap on the bars there") {
    test::Visitor who = visitor();
    who.state.place = home_place();
    REQUIRE(open_item(who.state, who.scene(), "item-4", {}));
    CHECK(who.tap("nav:timeline"));
    who.wait();
    CHECK_FALSE(screen_of(who).whole);
    const auto cards = ids(who.draw(), "card:item-4");
    CHECK(cards.size() + ids(who.draw(), "stack:").size() > 0);
    CHECK(who.tap("nav:back"));
    CHECK(who.state.place.item.item == "item-4");
}
