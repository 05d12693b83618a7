#include "views/collection.h"

#include <algorithm>
#include <cmath>

#include "frame/build.h"
#include "views/collection_cards.h"
#include "views/collection_view.h"
#include "views/follow.h"
#include "views/navigation.h"
#include "views/parts.h"
#include "views/places.h"

namespace views {

namespace {

constexpr std::string_view surface_id = "surface:collection";
constexpr std::string_view theme_prefix = "chip:theme:";
constexpr std::string_view kind_prefix = "chip:kind:";
constexpr std::string_view show_all_id = "show:all";
constexpr std::string_view up_id = "scroll:up";
constexpr std::string_view down_id = "scroll:down";
constexpr double page_tau_s = 0.14;

/// In the middle of the place where rows would be.
void add_nothing_found(frame::ListBuilder& list, const Scene& scene, const State& state, const CollectionView& view,
                       double scrolled) {
    const frame::Metrics& metrics = scene.metrics;
    const base::Rect box{view.window.x, view.window.y + view.lead - scrolled, view.window.w,
                         std::max(view.window.h - view.lead, view.nothing->size.h + nothing_room(scene))};
    Face all{std::string(show_all_id), scene.strings["collection.show_all"], "", true};
    const double button_h = pill_height(scene, true);
    const double button_w = std::min(pill_width(scene, all), box.w);
    const frame::TextPtr& text = view.nothing;
    const double y = std::round(box.centre().y - (text->size.h + metrics.px(32) + button_h) / 2);
    list.text_centred(text, {box.x, y, box.w, text->size.h}, scene.theme.secondary);
    // Cut off by the lower edge, it keeps its distance to the navigation.
    base::Rect apart = view.window;
    apart.h -= metrics.text_px(16);
    const auto clip = list.clip(apart);
    add_pill(list, scene, state,
             {std::round(box.centre().x - button_w / 2), y + text->size.h + metrics.px(32), button_w, button_h}, all);
}

/// The buttons at the right, for those who don't drag.
void add_scroll_buttons(frame::ListBuilder& list, const Scene& scene, const State& state, const CollectionView& view,
                        double scrolled) {
    if (view.most_px <= 0) {
        return;
    }
    Face up{std::string(up_id), scene.strings["collection.up"], "chevron_up"};
    Face down{std::string(down_id), scene.strings["collection.down"], "chevron_down"};
    up.disabled = scrolled <= 0.5;
    down.disabled = scrolled >= view.most_px - 0.5;
    add_round(list, scene, state, view.up, up);
    add_round(list, scene, state, view.down, down);
}

/// Tapping a chip that is chosen already unchooses it. The place in the list stays where the rows allow it.
void filter(State& state, const Scene& scene, std::string theme, std::string kind) {
    CollectionPlace& place = state.place.collection;
    place.theme = std::move(theme);
    place.kind = std::move(kind);
    const CollectionView view = collection_view(scene, place);
    const auto row = place.scroll.anchor.empty() ? std::nullopt : view.rows->row_of(scene.exhibit, place.scroll.anchor);
    const double top = row ? view.lead + view.rows->tops[*row] : 0;
    scroll_to(scene, view, place.scroll, std::min(top, view.most_px));
    place.scroll.held = false;
}

/// A screenful up or down, ending on a whole row.
void turn_page(State& state, const Scene& scene, bool forward) {
    Scroll& scroll = state.place.collection.scroll;
    const CollectionView view = collection_view(scene, state.place.collection);
    const CollectionRows& rows = *view.rows;
    const double now_px = scrolled_px(scene, view, scroll);
    const auto top_of = [&](std::size_t row) { return view.lead + rows.tops[row]; };
    double goal = now_px + (forward ? 1 : -1) * view.window.h;
    if (forward && goal > view.lead) {
        // The first row that doesn't show whole comes to the top.
        const std::size_t cut = rows.row_at(goal - view.lead);
        if (top_of(cut) > now_px + 1) {
            goal = top_of(cut);
        }
    } else if (!forward && goal > view.lead) {
        const std::size_t cut = rows.row_at(goal - view.lead);
        if (cut + 1 < rows.rows.size() && top_of(cut + 1) < now_px - 1) {
            goal = top_of(cut + 1);
        }
    }
    glide_to(scene, view, scroll, {now_px, std::clamp(goal, 0.0, view.most_px), scene.now_s, page_tau_s});
}

std::vector<std::string> ids_shown(const Scene& scene, const CollectionRows& rows) {
    std::vector<std::string> ids;
    ids.reserve(rows.items.size());
    for (const std::uint32_t index : rows.items) {
        ids.push_back(scene.exhibit.items[index].id);
    }
    return ids;
}

} // namespace

frame::FrameList draw_collection(const Scene& scene, const State& state) {
    const CollectionPlace& place = state.place.collection;
    const CollectionView view = collection_view(scene, place);
    const double scrolled = std::round(scrolled_px(scene, view, place.scroll));

    frame::ListBuilder list = start_list(scene, "collection");
    list.surface(std::string(surface_id), view.window).drags_y = true;
    if (view.fixed) {
        add_header(list, scene, state, view.header, {view.area.x, view.area.y});
    }
    {
        const auto clip = list.clip(view.window);
        if (!view.fixed) {
            add_header(list, scene, state, view.header, {view.area.x, view.area.y - scrolled});
        }
        add_cards(list, scene, state, view, scrolled);
        if (scrolled > 0) {
            // What scrolls under the upper edge fades out there.
            list.gradient({view.window.x, view.window.y, view.window.w, scene.metrics.px(24)}, scene.theme.background,
                          scene.theme.background.with_alpha(0));
        }
        if (view.nothing) {
            add_nothing_found(list, scene, state, view, scrolled);
        }
    }
    add_scroll_buttons(list, scene, state, view, scrolled);
    add_navigation(list, scene, state);
    if (moving_collection(state, scene.now_s)) {
        list.changes_at(scene.now_s);
    }
    return list.take();
}

bool act_collection(State& state, const Scene& scene, std::string_view id) {
    CollectionPlace& place = state.place.collection;
    if (id.starts_with(card_prefix)) {
        const CollectionView view = collection_view(scene, place);
        return open_item(state, scene, id.substr(card_prefix.size()), ids_shown(scene, *view.rows));
    }
    if (id == show_all_id || id == theme_prefix) {
        filter(state, scene, "", "");
        return true;
    }
    if (id.starts_with(theme_prefix)) {
        const std::string theme(id.substr(theme_prefix.size()));
        filter(state, scene, theme == place.theme ? "" : theme, place.kind);
        return true;
    }
    if (id.starts_with(kind_prefix)) {
        const std::string kind(id.substr(kind_prefix.size()));
        filter(state, scene, place.theme, kind == place.kind ? "" : kind);
        return true;
    }
    if (id == up_id || id == down_id) {
        turn_page(state, scene, id == down_id);
        return true;
    }
    return false;
}

void move_collection(State& state, const Scene& scene, std::string_view surface, const Gesture& gesture) {
    if (surface != surface_id) {
        return;
    }
    Scroll& scroll = state.place.collection.scroll;
    const CollectionView view = collection_view(scene, state.place.collection);
    const double now_px = scrolled_px(scene, view, scroll);
    const double moved = follow(now_px, -gesture.delta.y, 0, view.most_px, std::max(1.0, view.window.h * 0.25));
    switch (gesture.phase) {
    case GesturePhase::begin:
        scroll.held = true;
        scroll_to(scene, view, scroll, moved);
        break;
    case GesturePhase::change:
        scroll_to(scene, view, scroll, moved);
        break;
    case GesturePhase::end:
        glide_to(scene, view, scroll, frame::Glide::flung(moved, -gesture.velocity.y, scene.now_s, 0, view.most_px));
        scroll.held = false;
        break;
    }
}

bool moving_collection(const State& state, double now_s) {
    return state.place.collection.scroll.below.moving(now_s);
}

} // namespace views
