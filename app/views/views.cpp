#include "views/views.h"

#include "views/collection.h"
#include "views/home.h"
#include "views/idle.h"
#include "views/item.h"
#include "views/loop.h"
#include "views/navigation.h"
#include "views/places.h"
#include "views/timeline.h"

namespace views {

namespace {


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

} // namespace

frame::FrameList draw(const Scene& scene, const State& state) {
    frame::FrameList list = draw_place(scene, state);
    if (state.question_s) {
        return ask_idle(std::move(list), scene, state);
    }
    return list;
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
