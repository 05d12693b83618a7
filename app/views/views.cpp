#include "views/views.h"

#include "views/collection.h"
#include "views/home.h"
#include "views/idle.h"
#include "views/item.h"
#include "views/loop.h"
#include "views/navigation.h"
#include "views/places.h"
#include "views/slides.h"
#include "views/timeline.h"

namespace views {

namespace {

constexpr std::string_view card_prefix = "card:";

frame::FrameList draw_place(const Scene& scene, const State& state) {
    switch (state.place.screen) {
    case ScreenId::loop:
        return draw_loop(scene, state);
    case ScreenId::home:
        return draw_home(scene, state);
    case ScreenId::collection:
        return draw_collection(scene, state);
    case ScreenId::timeline:
        return draw_timeline(scene, state);
    case ScreenId::item:
        break;
    }
    return draw_item(scene, state);
}

bool act_on_place(State& state, const Scene& scene, std::string_view id, std::optional<base::Vec> at) {
    switch (state.place.screen) {
    case ScreenId::loop:
        return act_loop(state, scene, id);
    case ScreenId::home:
        return act_home(state, scene, id, at);
    case ScreenId::collection:
        return act_collection(state, scene, id);
    case ScreenId::timeline:
        return act_timeline(state, scene, id, at);
    case ScreenId::item:
        break;
    }
    return act_item(state, scene, id);
}

// `place` referring only to what there is; false where nothing of it is left.
bool keep(Place& place, const exhibit::Exhibit& exhibit) {
    const auto gone = [&](const std::string& id) { return !exhibit.item(id); };
    if (place.loop.first_slide >= static_cast<int>(slide_count(exhibit))) {
        place.loop.first_slide = 0;
    }
    CollectionPlace& collection = place.collection;
    if (!collection.theme.empty() && !exhibit.theme(collection.theme)) {
        collection.theme.clear();
    }
    if (!collection.kind.empty() && !exhibit.kind(collection.kind)) {
        collection.kind.clear();
    }
    if (!collection.scroll.anchor.empty() && gone(collection.scroll.anchor)) {
        collection.scroll = {};
    }
    TimelinePlace& timeline = place.timeline;
    if (!timeline.theme.empty() && !exhibit.theme(timeline.theme)) {
        timeline.theme.clear();
    }
    if (!timeline.kind.empty() && !exhibit.kind(timeline.kind)) {
        timeline.kind.clear();
    }
    if (!timeline.listed.empty() && gone(timeline.listed)) {
        timeline.listed.clear();
    }
    if (place.screen != ScreenId::item) {
        return true;
    }
    ItemPlace& shown = place.item;
    const exhibit::Item* const item = exhibit.item(shown.item);
    if (!item) {
        return false;
    }
    std::erase_if(shown.list, gone);
    const int pages = std::max(1, static_cast<int>(item->pages.size()));
    if (shown.page > pages) {
        shown.page = pages;
        shown.viewport = {};
        shown.page_offset = frame::Glide::resting(0);
        shown.open_point.reset();
    }
    if (shown.open_point) {
        const auto page = static_cast<std::size_t>(shown.page - 1);
        const std::size_t points = page < item->pages.size() ? item->pages[page].points.size() : 0;
        if (static_cast<std::size_t>(*shown.open_point) >= points) {
            shown.open_point.reset();
        }
    }
    return true;
}

} // namespace

frame::FrameList draw(const Scene& scene, const State& state) {
    frame::FrameList list = draw_place(scene, state);
    return state.question_s ? ask_idle(std::move(list), scene, state) : list;
}

bool act(State& state, const Scene& scene, std::string_view id, std::optional<base::Vec> at) {
    if (state.question_s) {
        return act_idle(state, id);
    }
    if (act_navigation(state, scene, id) || act_on_place(state, scene, id, at)) {
        return true;
    }
    return id.starts_with(card_prefix) && open_item(state, scene, id.substr(card_prefix.size()), {});
}

void move(State& state, const Scene& scene, std::string_view id, const Gesture& gesture) {
    if (state.question_s) {
        return;
    }
    if (state.place.screen == ScreenId::collection) {
        move_collection(state, scene, id, gesture);
    } else if (state.place.screen == ScreenId::timeline) {
        move_timeline(state, scene, id, gesture);
    } else if (state.place.screen == ScreenId::item) {
        move_item(state, scene, id, gesture);
    }
}

bool catch_moving(State& state, const Scene& scene, std::string_view id) {
    return !state.question_s && state.place.screen == ScreenId::timeline && catch_timeline(state, scene, id);
}

void reconcile(State& state, const exhibit::Exhibit& exhibit) {
    std::erase_if(state.back, [&](Place& place) { return !keep(place, exhibit); });
    if (!keep(state.place, exhibit)) {
        if (state.back.empty()) {
            state.place = home_place();
        } else {
            go_back(state);
        }
        state.focus.clear();
    }
    if (std::find(exhibit.languages.begin(), exhibit.languages.end(), state.language) == exhibit.languages.end()) {
        state.language.clear();
    }
}

bool moving(const State& state, double now_s) {
    switch (state.place.screen) {
    case ScreenId::collection:
        return moving_collection(state, now_s);
    case ScreenId::timeline:
        return moving_timeline(state, now_s);
    case ScreenId::item:
        return moving_item(state, now_s);
    case ScreenId::loop:
    case ScreenId::home:
        break;
    }
    return false;
}

} // namespace views
