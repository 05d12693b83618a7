#include "views/timeline_strip.h"

#include <algorithm>
#include <cmath>

#include "views/density.h"
#include "views/parts.h"

namespace views {

namespace {

constexpr double unseen_step = 1e-9;

/// The strip's window: where `screen.window` lies on it.
base::Rect strip_window(const Scene& scene, const TimelineScreen& screen, const base::Rect& strip) {
    const double from = strip.x + std::clamp(screen.window.from, 0.0, 1.0) * strip.w;
    const double to = strip.x + std::clamp(screen.window.to, 0.0, 1.0) * strip.w;
    const double least = scene.metrics.px(28);
    const double w = std::max(least, to - from);
    const double x = std::clamp((from + to) / 2 - w / 2, strip.x, strip.right() - w);
    return {std::round(x), strip.y, std::round(w), strip.h};
}

/// The year in the middle of what shows, above the strip's window, while a finger is on the strip.
void add_bubble(frame::ListBuilder& list, const Scene& scene, const TimelineScreen& screen, const base::Rect& window) {
    const frame::Metrics& metrics = scene.metrics;
    const std::string year = year_at(scene, *screen.layout, (screen.window.from + screen.window.to) / 2);
    frame::TextStyle style = one_line(scene, frame::TypeRole::section);
    const frame::TextPtr text = scene.type.set(year, style, screen.strip.w, scene.language());
    const double w = text->size.w + metrics.text_px(56);
    const double h = text->size.h + metrics.px(8);
    const double x =
        std::clamp(window.centre().x - w / 2, screen.line.x, std::max(screen.line.x, screen.line.right() - w));
    const base::Rect bubble{std::round(x), std::round(screen.strip.y - h - metrics.px(20)), std::round(w), h};
    list.fill(bubble, scene.theme.raised, metrics.px(20));
    list.outline(bubble, scene.theme.accent, metrics.px(3), metrics.px(20));
    list.text_centred(text, bubble, scene.theme.text);
}

} // namespace

bool at_beginning(const TimelineScreen& screen) {
    return screen.whole || screen.window.from <= screen.bounds.low + unseen_step;
}

bool at_end(const TimelineScreen& screen) {
    return screen.whole || screen.window.to >= screen.bounds.high - unseen_step;
}

void add_strip_bars(frame::ListBuilder& list, const Scene& scene, const TimelineScreen& screen,
                    const base::Rect& strip) {
    const frame::Metrics& metrics = scene.metrics;
    list.fill(strip, scene.theme.surface, metrics.px(12));
    const double inset = metrics.px(10);
    add_density(list, scene, screen.layout, {strip.x, strip.y + inset, strip.w, strip.h - inset});
    const base::Rect window = strip_window(scene, screen, strip);
    list.fill(window, scene.theme.accent.with_alpha(0.14), metrics.px(12));
    list.outline(window, scene.theme.accent, metrics.px(3), metrics.px(12));
}

void add_timeline_strip(frame::ListBuilder& list, const Scene& scene, const State& state,
                        const TimelineScreen& screen) {
    const base::Rect& strip = screen.strip;
    frame::Surface& surface = list.surface("surface:strip", strip);
    surface.drags_x = true;
    surface.pinches = true;
    list.control("strip", frame::Role::button, scene.strings["timeline.strip"], strip);
    add_strip_bars(list, scene, screen, strip);
    add_press(list, scene, state, "strip", strip, scene.metrics.px(12));
    Face earlier{"strip:earlier", scene.strings["timeline.earlier"], "back"};
    Face later{"strip:later", scene.strings["timeline.later"], "chevron_right"};
    earlier.disabled = at_beginning(screen);
    later.disabled = at_end(screen);
    add_round(list, scene, state, screen.earlier, earlier);
    add_round(list, scene, state, screen.later, later);
    if (state.place.timeline.held == TimelineHold::strip || state.pressed == "strip") {
        add_bubble(list, scene, screen, strip_window(scene, screen, strip));
    }
}

} // namespace views
