#include "views/places.h"

namespace views {

namespace {

constexpr std::size_t longest_way_back = 50;

void show(State& state, Place place) {
    state.place = std::move(place);
    state.focus.clear();
}

} // namespace

std::string card_id(const exhibit::Item& item) {
    return std::string(card_prefix) + item.id;
}

void go(State& state, const Scene& scene, Place place) {
    if (place.screen == ScreenId::loop) {
        state.back.clear();
        place.loop.started_s = scene.now_s;
    } else if (state.place.screen != ScreenId::loop) {
        // The loop is where nobody is: no visitor wants to go back to it.
        state.back.push_back(state.place);
        if (state.back.size() > longest_way_back) {
            state.back.erase(state.back.begin());
        }
    }
    show(state, std::move(place));
}

bool open_item(State& state, const Scene& scene, std::string_view item, std::vector<std::string> list) {
    if (!scene.exhibit.item(item)) {
        return false;
    }
    Place place = item_place(item);
    place.item.list = std::move(list);
    go(state, scene, std::move(place));
    return true;
}

void go_back(State& state) {
    if (state.back.empty()) {
        return;
    }
    Place place = std::move(state.back.back());
    state.back.pop_back();
    show(state, std::move(place));
}

Place item_place(std::string_view item) {
    Place place;
    place.screen = ScreenId::item;
    place.item.item = item;
    return place;
}

Place home_place() {
    Place place;
    place.screen = ScreenId::home;
    return place;
}

Place collection_place(std::string_view theme) {
    Place place;
    place.screen = ScreenId::collection;
    place.collection.theme = theme;
    return place;
}

} // namespace views
