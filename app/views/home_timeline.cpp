#include "views/home_timeline.h"

#include <algorithm>
#include <cmath>

#include "views/density.h"
#include "views/parts.h"
#include "views/places.h"
#include "views/timeline.h"
#include "views/timeline_screen.h"

namespace views {

namespace {

constexpr std::string_view control_id = "home:timeline";
constexpr double least_doors = 340; // height of the doors' room, at 1080 lines
constexpr double least_door_upright = 190;

/// What stands in the panel, and the bars between.
struct Panel {
    frame::TextPtr title; ///< null: bars only
    frame::TextPtr years;
    base::Rect bars;
};

std::string years_of(const Scene& scene, const TimelineLayout& layout) {
    const double last = layout.map.axis_end();
    return year_at(scene, layout, 0) + " – " + year_at(scene, layout, last * (1 - 1e-9));
}

Panel lay_out(const Scene& scene, const TimelineLayout& layout, const base::Rect& rect) {
    const frame::Metrics& metrics = scene.metrics;
    const double inset = metrics.px(metrics.portrait ? 28 : 36);
    const double above = metrics.px(metrics.portrait ? 28 : 24);
    Panel panel;
    double left = rect.x + inset;
    double right = rect.right() - inset;
    if (!metrics.portrait) {
        const double room = rect.w * 0.3;
        panel.title = set_phrase(scene, word(scene, "nav.timeline"), one_line(scene, frame::TypeRole::button), room);
        panel.years = set_phrase(scene, {years_of(scene, layout), scene.language()}, one_line(scene), room);
        left += std::max(metrics.px(300), std::max(panel.title->size.w, panel.years->size.w) + metrics.px(48));
        right -= metrics.text_px(64);
    }
    panel.bars = {left, rect.y + above, std::max(1.0, right - left), rect.h - 2 * above};
    return panel;
}

/// Where the panel was drawn last is where it stands still: its place depends on the screen alone.
std::optional<double> tapped_u(const Scene& scene, const TimelineLayout& layout, base::Vec at) {
    const frame::Metrics& metrics = scene.metrics;
    const base::Rect across{metrics.margin(), 0, metrics.screen.w - 2 * metrics.margin(), metrics.px(124)};
    const Panel panel = lay_out(scene, layout, across);
    const double share = (at.x - panel.bars.x) / panel.bars.w;
    return share >= 0 && share <= 1 ? std::optional(share) : std::nullopt;
}

} // namespace

double home_timeline_height(const Scene& scene, double room_px) {
    const frame::Metrics& metrics = scene.metrics;
    const auto doors = static_cast<double>(scene.exhibit.themes.size());
    const double least = metrics.portrait ? metrics.text_px(least_door_upright) * doors : metrics.text_px(least_doors);
    const double words = metrics.portrait ? 0 : metrics.text_px(84);
    const double height = std::max(metrics.px(metrics.portrait ? 150 : 124), words + metrics.px(40));
    const bool fits = room_px - height - metrics.px(28) >= least;
    return fits && timeline_layout(scene, {})->map.dated() ? height : 0;
}

void add_home_timeline(frame::ListBuilder& list, const Scene& scene, const State& state, const base::Rect& rect) {
    const frame::Metrics& metrics = scene.metrics;
    const TimelineLayoutPtr layout = timeline_layout(scene, {});
    const Panel panel = lay_out(scene, *layout, rect);
    const double radius = metrics.px(20);
    list.control(std::string(control_id), frame::Role::button, scene.strings["nav.timeline"], rect);
    list.fill(rect, scene.theme.surface, radius);
    if (scene.theme.high_contrast) {
        list.outline(rect, scene.theme.outline, metrics.px(scene.theme.outline_px), radius);
    }
    add_density(list, scene, layout, panel.bars);
    if (panel.title) {
        const double x = rect.x + metrics.px(36);
        const double y = std::round(rect.centre().y - (panel.title->size.h + panel.years->size.h) / 2);
        list.text(panel.title, {x, y}, scene.theme.text);
        list.text(panel.years, {x, y + panel.title->size.h}, scene.theme.secondary);
        const double icon = metrics.text_px(40);
        list.icon(scene.icons["chevron_right"],
                  {rect.right() - metrics.px(36) - icon, std::round(rect.centre().y - icon / 2), icon, icon},
                  scene.theme.accent);
    }
    add_press(list, scene, state, control_id, rect, radius);
}

bool act_home_timeline(State& state, const Scene& scene, std::string_view id, std::optional<base::Vec> at) {
    if (id != control_id) {
        return false;
    }
    const TimelineLayoutPtr layout = timeline_layout(scene, {});
    const auto u = at ? tapped_u(scene, *layout, *at) : std::nullopt;
    go(state, scene, u ? timeline_place_about(scene, *u) : timeline_place());
    return true;
}

} // namespace views
