#include "views/reconcile.h"

#include <doctest/doctest.h>

#include "stage.h"
#include "timeline_collections.h"
#include "views/places.h"
#include "views/slides.h"
#include "views/timeline.h"
#include "views/timeline_sweep.h"
#include "visitor.h"

using namespace views;

namespace {

/// Without the items of these ids.
exhibit::Exhibit without(exhibit::Exhibit all, const std::vector<std::string>& gone) {
    const auto is_gone = [&](const std::string& id) { return std::find(gone.begin(), gone.end(), id) != gone.end(); };
    std::erase_if(all.items, [&](const exhibit::Item& item) { return is_gone(item.id); });
    std::erase_if(all.loop, is_gone);
    all.finish();
    return all;
}

} // namespace

TEST_CASE("a new exhibition keeps what is still there") {
    const exhibit::Exhibit exhibition = small_exhibition(2);
    State state;
    state.place.screen = ScreenId::item;
    state.place.item.item = "first-1";
    state.place.item.page = 7;
    state.place.item.open_point = 3;
    state.place.item.list = {"first-1", "gone", "second-2"};
    Place gone = state.place;
    gone.item.item = "gone";
    Place filtered = collection_place("theme-3");
    filtered.collection.scroll.anchor = "gone";
    state.back = {home_place(), gone, filtered};
    state.language = "fr";
    reconcile(state, exhibition);
    CHECK(state.place.item.item == "first-1");
    CHECK(state.place.item.page == 1);
    CHECK_FALSE(state.place.item.open_point);
    REQUIRE(state.back.size() == 2);
    CHECK(state.back[1].collection.theme.empty());
    CHECK(state.back[1].collection.scroll.anchor.empty());
    CHECK(state.language.empty());

    state.place.item.item = "gone";
    reconcile(state, exhibition);
    CHECK(state.place.screen == ScreenId::collection);
    state.place = gone;
    state.back.clear();
    reconcile(state, exhibition);
    CHECK(state.place.screen == ScreenId::home);
}

TEST_CASE("where the item that the list stands at is gone, its neighbour stands there") {
    const exhibit::Exhibit before = test::exhibition(9);
    State state;
    state.place = collection_place("");
    Scroll& scroll = state.place.collection.scroll;
    const auto anchor_without = [&](const std::vector<std::string>& gone) {
        scroll.anchor = before.items[4].id;
        scroll.below = frame::Glide::resting(17);
        reconcile(state, without(before, gone), &before);
        return scroll.anchor;
    };
    const auto id = [&](std::size_t i) { return before.items[i].id; };
    CHECK(anchor_without({}) == id(4));
    CHECK(anchor_without({id(4)}) == id(5));
    CHECK(anchor_without({id(4), id(5)}) == id(6));
    CHECK(anchor_without({id(4), id(5), id(6), id(7), id(8)}) == id(3));
    CHECK(scroll.below.to == 17);
    scroll.anchor = "unknown";
    reconcile(state, before, &before);
    CHECK(scroll.anchor.empty());
    CHECK(scroll.below.to == 0);
}

TEST_CASE("the picture that is looked at stays, whatever its number is now") {
    const auto with_pages = [](const std::vector<std::string>& files) {
        exhibit::Exhibit made = test::exhibition(3);
        made.items[1].pages.resize(files.size());
        for (std::size_t i = 0; i < files.size(); ++i) {
            made.items[1].pages[i].file = files[i];
        }
        return made;
    };
    const exhibit::Exhibit before = with_pages({"01.jpg", "02.jpg", "03.jpg"});
    const auto page_among = [&](const std::vector<std::string>& files) {
        State state;
        state.place.screen = ScreenId::item;
        state.place.item.item = before.items[1].id;
        state.place.item.page = 3;
        state.place.item.viewport.to.zoom = 4;
        reconcile(state, with_pages(files), &before);
        return std::pair(state.place.item.page, state.place.item.viewport.to.zoom);
    };
    CHECK(page_among({"01.jpg", "02.jpg", "03.jpg"}) == std::pair(3, 4.0));
    CHECK(page_among({"03.jpg"}) == std::pair(1, 4.0));
    CHECK(page_among({"00.jpg", "01.jpg", "02.jpg", "03.jpg"}) == std::pair(4, 4.0));
    CHECK(page_among({"01.jpg", "02.jpg"}) == std::pair(2, 1.0));
}

TEST_CASE("the slide of the loop stands on while others come, go and change") {
    Stage before;
    LoopPlace loop;
    loop.started_s = 100;
    const auto scene_of = [](Stage& stage, double now_s) {
        Scene scene = stage.scene(now_s);
        scene.slide_s = 10.0;
        return scene;
    };
    const auto shown_after = [&](exhibit::Exhibit changed, double now_s) {
        Stage after(std::move(changed));
        State state;
        state.place.loop = loop;
        reconcile(state, after.exhibit, &before.exhibit);
        keep_slide(state, loop, scene_of(before, now_s), scene_of(after, now_s));
        const SlideNow now = slide_now(scene_of(after, now_s), state.place.loop);
        return std::pair(now.subject->sweep() ? std::string("sweep") : now.subject->item->id, now.start_s);
    };
    using Slide = std::pair<std::string, double>;
    const std::vector<std::string>& ids = before.exhibit.loop;
    REQUIRE(ids.size() == 6);
    // At 125 the third slide has stood for 5 s.
    CHECK(shown_after(before.exhibit, 125) == Slide(ids[2], 120));
    CHECK(shown_after(without(before.exhibit, {ids[0]}), 125) == Slide(ids[2], 120));
    CHECK(shown_after(without(before.exhibit, {ids[2]}), 125) == Slide(ids[3], 125));
    exhibit::Exhibit more = before.exhibit;
    std::reverse(more.loop.begin(), more.loop.end());
    CHECK(shown_after(more, 125) == Slide(ids[2], 120));
    // Rounds later, in the sweep.
    const double round_s = 60 + sweep_length_s();
    CHECK(shown_after(without(before.exhibit, {ids[1]}), 100 + 7 * round_s + 61).first == "sweep");
    CHECK(shown_after(without(before.exhibit, {ids[5]}), 100 + 7 * round_s + 55).first == "sweep");
}

TEST_CASE("a slide whose time is up by its new text gives way to the next, which begins") {
    Stage before;
    Stage after;
    State state;
    state.place.loop.started_s = 100;
    const LoopPlace loop = state.place.loop;
    Scene slow = before.scene(118);
    slow.slide_s = 30.0;
    Scene quick = after.scene(118);
    quick.slide_s = 8.0;
    keep_slide(state, loop, slow, quick);
    const SlideNow now = slide_now(quick, state.place.loop);
    CHECK(now.subject->item->id == after.exhibit.loop[1]);
    CHECK(now.start_s == doctest::Approx(118));
    CHECK(now.before);
}

TEST_CASE("another map of time leaves the date in the middle where it is") {
    const exhibit::Exhibit few = views_test::collection(views_test::Sort::lopsided, 60, 3);
    exhibit::Exhibit many = few;
    for (int i = 0; i < 100; ++i) {
        many.items.push_back(few.items[10]);
        many.items.back().id = fmt::format("another-{}", i);
    }
    many.finish();
    const TimelineMap before(few);
    const TimelineMap now(many);
    REQUIRE(before.dated());
    REQUIRE(now.dated());
    for (const double share : {0.2, 0.5, 0.9}) {
        const double middle = share * before.axis_end();
        CHECK(now.moment_of(middle) != doctest::Approx(before.moment_of(middle)));
        State state;
        state.place = timeline_place();
        state.place.timeline.window.from = state.place.timeline.window.to = {middle - 0.005, middle + 0.005};
        state.back = {state.place};
        keep_dates(state, before, now);
        for (const Place& place : {state.place, state.back[0]}) {
            const TimelineWindow& window = place.timeline.window.to;
            CHECK(window.span() == doctest::Approx(0.01));
            CHECK(now.moment_of((window.from + window.to) / 2) == doctest::Approx(before.moment_of(middle)));
            CHECK(place.timeline.window.from == window);
        }
    }
    State whole;
    keep_dates(whole, before, now);
    CHECK(whole.place.timeline.window.to == TimelineWindow{0, 1});
}
