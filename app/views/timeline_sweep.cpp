#include "views/timeline_sweep.h"

#include <algorithm>

#include "frame/motion.h"
#include "views/parts.h"
#include "views/places.h"
#include "views/timeline.h"
#include "views/timeline_axis.h"
#include "views/timeline_cards.h"
#include "views/timeline_screen.h"
#include "views/timeline_strip.h"

namespace views {

namespace {

constexpr double rest_s = 2.5; ///< at the beginning and at the end, all of it
constexpr double zoom_s = 3.2; ///< in, and out
constexpr double travel_s = 20;
constexpr double near_span = 0.24; ///< of the line, while it travels
constexpr double loosen_part = 0.15;

double part(double passed_s, double begin_s, double length_s) {
    return std::clamp((passed_s - begin_s) / length_s, 0.0, 1.0);
}

/// A speed that grows and fades over the first and the last tenth, even between them.
double even(double t) {
    constexpr double soft = 0.1;
    constexpr double top = 1 / (1 - soft);
    if (t < soft) {
        return top * t * t / (2 * soft);
    }
    if (t > 1 - soft) {
        return 1 - top * (1 - t) * (1 - t) / (2 * soft);
    }
    return top * (t - soft / 2);
}

TimelineWindow between(const TimelineWindow& a, const TimelineWindow& b, double t) {
    // The edge that both share stays where it is; the span changes by equal factors.
    const double span = a.span() * std::pow(b.span() / a.span(), t);
    const double share = a.span() == b.span() ? t : (span - a.span()) / (b.span() - a.span());
    const double from = a.from + (b.from - a.from) * share;
    return {from, from + span};
}

constexpr TimelineWindow whole{0, 1};
constexpr TimelineWindow first{0, near_span};
constexpr TimelineWindow last{1 - near_span, 1};

/// While it zooms cards may be on their way: rising from 0 to 1 and falling back.
double looseness(double t) {
    return t <= 0 || t >= 1 ? 0 : std::min({1.0, t / loosen_part, (1 - t) / loosen_part});
}

} // namespace

bool has_sweep(const exhibit::Exhibit& exhibit) {
    return exhibit.items.size() > 1 && !exhibit.items[1].date.undated();
}

double sweep_length_s() {
    return 2 * rest_s + 2 * zoom_s + travel_s;
}

TimelineWindow sweep_window(double passed_s) {
    const double in = part(passed_s, rest_s, zoom_s);
    const double way = part(passed_s, rest_s + zoom_s, travel_s);
    const double out = part(passed_s, rest_s + zoom_s + travel_s, zoom_s);
    if (out > 0) {
        return between(last, whole, frame::ease(frame::Curve::move, out));
    }
    if (way > 0) {
        return between(first, last, even(way));
    }
    return between(whole, first, frame::ease(frame::Curve::move, in));
}

void add_sweep(frame::ListBuilder& list, const Scene& scene, const State& state, double passed_s, double opacity) {
    if (opacity <= 0) {
        return;
    }
    TimelinePlace place;
    place.window.from = place.window.to = sweep_window(passed_s);
    const double loose = std::max(looseness(part(passed_s, rest_s, zoom_s)),
                                  looseness(part(passed_s, rest_s + zoom_s + travel_s, zoom_s)));
    place.loose.from = place.loose.to = loose;
    const TimelineScreen screen = timeline_screen(scene, place);
    const auto fade = list.fade(opacity);
    if (screen.header.title) {
        list.text(screen.header.title, screen.header.title_at, scene.theme.text);
        const double left = screen.header.title_at.x + screen.header.title->size.w + scene.metrics.px(48);
        frame::TextStyle style = one_line(scene, frame::TypeRole::button);
        const exhibit::Phrase title = scene.exhibit.title.in(scene.language());
        const frame::TextPtr words = set_phrase(scene, title, style, screen.line.right() - left);
        if (!words->truncated) {
            const double middle = screen.header.title_at.y + screen.header.title->size.h / 2;
            list.text(words, {screen.line.right() - words->size.w, std::round(middle - words->size.h / 2)},
                      scene.theme.secondary, title.language);
        }
    }
    {
        const auto clip = list.clip(screen.surface);
        add_timeline_bands(list, scene, screen);
        add_timeline_cards(list, scene, state, screen);
        add_timeline_axis(list, scene, state, screen, loose == 0);
    }
    add_strip_bars(list, scene, screen, {screen.line.x, screen.strip.y, screen.line.w, screen.strip.h});
    if (passed_s < sweep_length_s() - rest_s) {
        list.changes_at(passed_s < rest_s ? scene.now_s + rest_s - passed_s : scene.now_s);
    }
}

bool act_sweep(State& state, const Scene& scene, std::string_view id) {
    const exhibit::Item* const item = scene.exhibit.item(id.substr(id.find(':') + 1));
    if (!item) {
        return false;
    }
    if (id.starts_with(stack_prefix)) {
        const TimelineLayoutPtr layout = timeline_layout(scene, {});
        const auto number = static_cast<std::size_t>(item - scene.exhibit.items.data());
        go(state, scene, timeline_place_about(scene, layout->u_of_item[number]));
        return true;
    }
    std::vector<std::string> ids;
    for (const exhibit::Item& each : scene.exhibit.items) {
        ids.push_back(each.id);
    }
    return open_item(state, scene, item->id, std::move(ids));
}

} // namespace views
