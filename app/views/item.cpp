#include "views/item.h"

#include <charconv>

#include "frame/build.h"
#include "views/follow.h"
#include "views/item_column.h"
#include "views/item_layout.h"
#include "views/item_picture.h"
#include "views/navigation.h"
#include "views/pages.h"
#include "views/parts.h"
#include "views/places.h"
#include "views/related.h"
#include "views/viewport.h"

namespace views {

namespace {

constexpr std::string_view picture_surface = "surface:item-picture";
constexpr std::string_view column_surface = "surface:item-column";
constexpr std::string_view page_prefix = "page:";
constexpr std::string_view point_prefix = "point:";

/// The number after `prefix`; nothing where it is none.
std::optional<int> number_after(std::string_view id, std::string_view prefix) {
    if (!id.starts_with(prefix)) {
        return std::nullopt;
    }
    const std::string_view digits = id.substr(prefix.size());
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc{} && end == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
}

/// From a related item a swipe leads through the related ones, beginning with the item they belong to.
bool open_related(State& state, const Scene& scene, std::string_view id) {
    const std::string& here = state.place.item.item;
    std::vector<std::string> list{here};
    const auto shown = related_of(scene, here); // held: nothing else may
    for (const exhibit::Related& related : shown->items) {
        list.push_back(related.id);
    }
    return open_item(state, scene, id, std::move(list));
}

bool act_page(ItemPlace& place, const Scene& scene, std::string_view id) {
    if (id == "page:next") {
        return turn_page(place, scene, Turn::forward);
    }
    if (id == "page:previous") {
        return turn_page(place, scene, Turn::back);
    }
    const PageRef page = current_page(scene, place);
    const auto number = number_after(id, page_prefix);
    if (!number || !page.item || *number < 1 || *number > page_count(*page.item)) {
        return false;
    }
    if (*number != page.page) {
        show_page(place, scene, {page.item, *number}, *number > page.page ? 1 : -1);
    }
    return true;
}

bool act_point(ItemPlace& place, const Scene& scene, std::string_view id) {
    if (id == "point:close") {
        place.open_point.reset();
        return true;
    }
    const exhibit::Page* const data = current_page(scene, place).data();
    const auto number = number_after(id, point_prefix);
    if (!number || !data || *number < 0 || static_cast<std::size_t>(*number) >= data->points.size()) {
        return false;
    }
    place.open_point = place.open_point == number ? std::nullopt : number;
    return true;
}

void scroll_column(ItemPlace& place, const Scene& scene, const ItemColumn& column, const Gesture& gesture) {
    const double scale = scene.metrics.base_scale;
    const double moved =
        follow(column_scrolled_px(scene, column, place), -gesture.delta.y, 0, column.most_px, column.window.h * 0.25);
    if (gesture.phase == GesturePhase::end) {
        place.text_held = false;
        place.text_scroll =
            frame::Glide::flung(moved / scale, -gesture.velocity.y / scale, scene.now_s, 0, column.most_px / scale);
        return;
    }
    place.text_held = place.text_held || gesture.phase == GesturePhase::begin;
    place.text_scroll = frame::Glide::resting(moved / scale);
}

} // namespace

frame::FrameList draw_item(const Scene& scene, const State& state) {
    frame::ListBuilder list = start_list(scene, "item");
    const ItemPlace& place = state.place.item;
    const PageRef page = current_page(scene, place);
    if (page.item) {
        const ItemLayout layout = item_layout(scene);
        add_item_picture(list, scene, state, layout, page);
        add_item_column(list, scene, state, item_column(scene, place, page, layout.column));
    }
    add_navigation(list, scene, state);
    if (moving_item(state, scene.now_s)) {
        list.changes_at(scene.now_s);
    }
    return list.take();
}

bool act_item(State& state, const Scene& scene, std::string_view id) {
    ItemPlace& place = state.place.item;
    const PageRef page = current_page(scene, place);
    if (!page.item) {
        return false;
    }
    if (id.starts_with(card_prefix)) {
        return open_related(state, scene, id.substr(card_prefix.size()));
    }
    if (id.starts_with(page_prefix)) {
        return act_page(place, scene, id);
    }
    if (id.starts_with(point_prefix)) {
        return act_point(place, scene, id);
    }
    const ItemLayout layout = item_layout(scene);
    if (id == "zoom:in") {
        zoom(place, scene, layout, ZoomStep::in);
    } else if (id == "zoom:out") {
        zoom(place, scene, layout, ZoomStep::out);
    } else if (id == "zoom:whole") {
        zoom(place, scene, layout, ZoomStep::whole);
    } else if (id == "read:more") {
        read_more(place, scene, item_column(scene, place, page, layout.column));
    } else if (id == "info:toggle") {
        toggle_info(place, scene, page, layout.column);
    } else {
        return false;
    }
    return true;
}

void move_item(State& state, const Scene& scene, std::string_view surface, const Gesture& gesture) {
    ItemPlace& place = state.place.item;
    const PageRef page = current_page(scene, place);
    if (!page.item) {
        return;
    }
    const ItemLayout layout = item_layout(scene);
    if (surface == picture_surface) {
        move_picture(place, scene, layout, gesture);
    } else if (surface == column_surface) {
        scroll_column(place, scene, item_column(scene, place, page, layout.column), gesture);
    }
}

bool moving_item(const State& state, double now_s) {
    const ItemPlace& place = state.place.item;
    constexpr double unseen_offset = 0.0003;
    return moving(place.viewport, now_s) || place.page_offset.moving(now_s, unseen_offset) ||
           place.text_scroll.moving(now_s);
}

} // namespace views
