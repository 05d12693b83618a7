#include "views/timeline.h"

#include <algorithm>
#include <cmath>

#include "views/navigation.h"
#include "views/parts.h"
#include "views/places.h"
#include "views/timeline_axis.h"
#include "views/timeline_cards.h"
#include "views/timeline_list.h"
#include "views/timeline_screen.h"
#include "views/timeline_strip.h"

namespace views {

namespace {

constexpr std::string_view line_surface = "surface:timeline";
constexpr std::string_view strip_surface = "surface:strip";
constexpr std::string_view list_surface = "surface:list";
constexpr std::string_view theme_prefix = "chip:theme:";
constexpr std::string_view kind_prefix = "chip:kind:";

constexpr double zoom_step = 2;
constexpr double double_tap_step = 3;
constexpr double split_s = 0.6;
constexpr double page_part = 0.8;
constexpr double about_span = 0.24; // shown about a point of the strip that was tapped while all of the line shows
constexpr double loosen_s = 0.12;
constexpr double settle_s = 0.28;
void go_to(TimelinePlace& place, const TimelineScreen& screen, const TimelineWindow& window, double now_s,
           double duration_s = 0.35) {
    place.window = eased(screen.window, window, now_s, duration_s);
    place.held = TimelineHold::none;
}

/// The filters change what stands on the line, never where on it one is.
void filter(TimelinePlace& place, std::string theme, std::string kind) {
    place.theme = std::move(theme);
    place.kind = std::move(kind);
    place.listed.clear();
}

TimelineWindow window_of(const TimelineView& view, double width_px) {
    return {view.left_u, view.left_u + width_px / view.zoom};
}

bool open_stack(TimelinePlace& place, const Scene& scene, const TimelineScreen& screen, std::string_view id) {
    const std::uint32_t node = stack_named(scene, *screen.layout, screen.view().zoom, id);
    if (node == TimelineNode::none) {
        return false;
    }
    if (const auto split = view_of_split(*screen.layout, node, screen.line.w)) {
        go_to(place, screen, bounded(window_of(*split, screen.line.w), screen.bounds), scene.now_s, split_s);
    } else {
        place.listed = id.substr(id.find(':') + 1);
        place.list_scroll = frame::Glide::resting(0);
        place.list_held = false;
    }
    return true;
}

std::vector<std::string> ids_shown(const Scene& scene, const TimelineLayout& layout) {
    std::vector<std::string> ids;
    ids.reserve(layout.items.size());
    for (const std::uint32_t item : layout.items) {
        ids.push_back(scene.exhibit.items[item].id);
    }
    return ids;
}

bool act_filter(TimelinePlace& place, const Scene& scene, std::string_view id) {
    if (id.starts_with(theme_prefix)) {
        const std::string theme(id.substr(theme_prefix.size()));
        if (theme.empty()) {
            filter(place, "", "");
        } else {
            filter(place, theme == place.theme ? "" : theme, place.kind);
        }
        return true;
    }
    if (id.starts_with(kind_prefix)) {
        const std::string kind(id.substr(kind_prefix.size()));
        filter(place, place.theme, kind == place.kind ? "" : kind);
        return true;
    }
    if (id == "kind:next") {
        filter(place, place.theme, next_kind(scene.exhibit, place.kind));
        return true;
    }
    return false;
}

/// A tap on the strip: there. From the keyboard: on, and from the end to the beginning.
void tap_strip(TimelinePlace& place, const Scene& scene, const TimelineScreen& screen, std::optional<base::Vec> at) {
    const double span = screen.whole ? about_span : screen.window.span();
    double u = (screen.window.from + screen.window.to) / 2 + span * page_part;
    if (at) {
        u = (at->x - screen.strip.x) / screen.strip.w;
    } else if (at_end(screen)) {
        u = 0;
    }
    go_to(place, screen, centred(u, span, screen.bounds), scene.now_s, split_s);
}

void move_line(TimelinePlace& place, const Scene& scene, const TimelineScreen& screen, const Gesture& gesture) {
    const double centre = (gesture.centre.x - screen.line.x) / screen.line.w;
    const double step = gesture.delta.x / screen.line.w;
    if (gesture.double_tap) {
        go_to(place, screen, zoomed_about(screen.window, centre, double_tap_step, screen.bounds), scene.now_s);
        return;
    }
    const bool zooms = gesture.factor_x != 1;
    const TimelineWindow moved = zooms ? pinched(screen.window, centre - step, centre, gesture.factor_x, screen.bounds)
                                       : dragged(screen.window, step, screen.bounds);
    if (zooms && place.loose.to != 1) {
        place.loose = {place.loose.at(scene.now_s), 1, scene.now_s, loosen_s, frame::Curve::linear};
    }
    if (gesture.phase == GesturePhase::end) {
        place.window = flung(moved, gesture.velocity.x / screen.line.w, scene.now_s, screen.bounds);
        place.held = TimelineHold::none;
        if (place.loose.to != 0) {
            place.loose = {place.loose.at(scene.now_s), 0, scene.now_s, settle_s, frame::Curve::move};
        }
        return;
    }
    place.window = resting(moved);
    place.held = TimelineHold::line;
}

/// The window on the strip follows the finger; one that comes down beside it draws it there.
void move_strip(TimelinePlace& place, const Scene& scene, const TimelineScreen& screen, const Gesture& gesture) {
    const double at = (gesture.centre.x - screen.strip.x) / screen.strip.w;
    const double span = screen.window.span();
    if (gesture.factor_x != 1) {
        place.window = resting(zoomed_about(screen.window, 0.5, gesture.factor_x, screen.bounds));
    } else if (gesture.phase == GesturePhase::begin && (at < screen.window.from || at > screen.window.to)) {
        place.window = eased(screen.window, centred(at, span, screen.bounds), scene.now_s, 0.15);
    } else if (gesture.phase == GesturePhase::change) {
        const TimelineWindow from = place.window.to; // where it is going, if it still is on its way to the finger
        const double by = gesture.delta.x / screen.strip.w;
        const TimelineWindow to = bounded(TimelineWindow{from.from + by, from.to + by}, screen.bounds);
        place.window = moving(place.window, scene.now_s)
                           ? eased(screen.window, to, scene.now_s,
                                   std::max(1e-3, place.window.start_s + place.window.duration_s - scene.now_s))
                           : resting(to);
    }
    place.held = gesture.phase == GesturePhase::end ? TimelineHold::none : TimelineHold::strip;
}

} // namespace

frame::FrameList draw_timeline(const Scene& scene, const State& state) {
    const TimelinePlace& place = state.place.timeline;
    const TimelineScreen screen = timeline_screen(scene, place);
    const bool moves = moving_timeline(state, scene.now_s);
    const bool settled = !moves && place.held == TimelineHold::none;

    frame::ListBuilder list = start_list(scene, "timeline");
    frame::Surface& surface = list.surface(std::string(line_surface), screen.surface);
    surface.drags_x = true;
    surface.pinches = true;
    surface.double_taps = true;
    add_timeline_header(list, scene, state, screen.header);
    {
        const auto clip = list.clip(screen.surface);
        add_timeline_bands(list, scene, screen);
        add_timeline_cards(list, scene, state, screen);
        add_timeline_axis(list, scene, state, screen, settled);
        if (screen.layout->items.empty()) {
            frame::TextStyle style = frame::style(scene.metrics, frame::TypeRole::card_title);
            style.align = frame::Align::centre;
            list.text_centred(set_phrase(scene, word(scene, "collection.nothing"), style, screen.line.w),
                              {screen.line.x, screen.bands.y, screen.line.w, screen.bands.h}, scene.theme.secondary);
        }
    }
    add_timeline_strip(list, scene, state, screen);
    if (!place.listed.empty()) {
        add_timeline_list(list, scene, state, screen);
    }
    add_navigation(list, scene, state);
    if (moves) {
        list.changes_at(scene.now_s);
    }
    return list.take();
}

bool act_timeline(State& state, const Scene& scene, std::string_view id, std::optional<base::Vec> at) {
    TimelinePlace& place = state.place.timeline;
    if (id == "list:close") {
        place.listed.clear();
        return true;
    }
    if (act_filter(place, scene, id)) {
        return true;
    }
    const TimelineScreen screen = timeline_frame(scene, place);
    if (id.starts_with(card_prefix)) {
        auto list =
            place.listed.empty() ? ids_shown(scene, *screen.layout) : listed_items(scene, *screen.layout, place.listed);
        place.marked = id.substr(card_prefix.size());
        return open_item(state, scene, place.marked, std::move(list));
    }
    if (id == "zoom:in" || id == "zoom:out") {
        const double factor = id == "zoom:in" ? zoom_step : 1 / zoom_step;
        go_to(place, screen, zoomed_about(screen.window, 0.5, factor, screen.bounds), scene.now_s);
    } else if (id == "zoom:whole") {
        go_to(place, screen, screen.bounds.whole(), scene.now_s, split_s);
    } else if (id == "strip:earlier" || id == "strip:later") {
        const double by = screen.window.span() * (id == "strip:later" ? page_part : -page_part);
        go_to(place, screen, bounded(TimelineWindow{screen.window.from + by, screen.window.to + by}, screen.bounds),
              scene.now_s);
    } else if (id == "strip") {
        tap_strip(place, scene, screen, at);
    } else {
        return open_stack(place, scene, screen, id);
    }
    return true;
}

void move_timeline(State& state, const Scene& scene, std::string_view surface, const Gesture& gesture) {
    TimelinePlace& place = state.place.timeline;
    const TimelineScreen screen = timeline_frame(scene, place);
    if (surface == list_surface) {
        move_timeline_list(place, scene, screen, gesture);
        return;
    }
    const bool on_strip = surface == strip_surface;
    if (!on_strip && surface != line_surface) {
        return;
    }
    // Who came first holds the line; a second hand elsewhere waits.
    const TimelineHold own = on_strip ? TimelineHold::strip : TimelineHold::line;
    if (place.held != TimelineHold::none && place.held != own) {
        return;
    }
    if (on_strip) {
        move_strip(place, scene, screen, gesture);
    } else {
        move_line(place, scene, screen, gesture);
    }
}

bool catch_timeline(State& state, const Scene& scene, std::string_view surface) {
    TimelinePlace& place = state.place.timeline;
    if (surface != line_surface || place.held != TimelineHold::none || place.window.tau_s <= 0 ||
        !moving(place.window, scene.now_s)) {
        return false;
    }
    // What creeps the last pixels is as good as at rest: a tap means what it touches.
    const TimelineScreen screen = timeline_frame(scene, place);
    const double left_px = std::abs(place.window.to.from - screen.window.from) * screen.view().zoom;
    const bool runs = left_px > scene.metrics.px(8);
    place.window = resting(screen.window);
    return runs;
}

bool moving_timeline(const State& state, double now_s) {
    const TimelinePlace& place = state.place.timeline;
    return moving(place.window, now_s) || place.loose.moving(now_s) || place.list_scroll.moving(now_s);
}

Place timeline_place() {
    Place place;
    place.screen = ScreenId::timeline;
    return place;
}

Place timeline_place_of_item(const Scene& scene, std::string_view id) {
    Place place = timeline_place();
    const exhibit::Item* const item = scene.exhibit.item(id);
    if (item) {
        const TimelineScreen screen = timeline_frame(scene, place.timeline);
        const auto number = static_cast<std::uint32_t>(item - scene.exhibit.items.data());
        if (const auto view = view_of_item(*screen.layout, number, screen.line.w)) {
            place.timeline.window = resting(window_of(*view, screen.line.w));
            place.timeline.marked = item->id;
        }
    }
    return place;
}

Place timeline_place_about(const Scene& scene, double u) {
    Place place = timeline_place();
    const TimelineScreen screen = timeline_frame(scene, place.timeline);
    place.timeline.window = resting(centred(u, about_span, screen.bounds));
    return place;
}

} // namespace views
