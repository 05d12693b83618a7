#include "views/timeline_axis.h"

#include <algorithm>
#include <cmath>

#include "views/memo.h"
#include "views/parts.h"
#include "views/places.h"
#include "views/timeline_span.h"
#include "views/timeline_ticks.h"

namespace views {

namespace {

constexpr double band_gap = 6;
constexpr double least_strength = 0.03;

frame::TextStyle name_style(const Scene& scene) {
    frame::TextStyle style = one_line(scene);
    style.family = frame::Family::serif;
    return style;
}

/// The memo's labels of the axis in this language and size.
TickLabels& labels_in(Memo& memo, const Scene& scene) {
    const TickLabelsKey key{scene.language(), scene.metrics.base_scale, scene.metrics.text_scale};
    if (memo.tick_labels_key != key) {
        memo.tick_labels_key = key;
        memo.tick_labels.clear();
    }
    return memo.tick_labels;
}

std::string year_of(const Scene& scene, exhibit::Day day) {
    exhibit::Date date;
    const int year = exhibit::to_civil(day).year;
    date.earliest = exhibit::to_day({year, 1, 1});
    date.latest = exhibit::to_day({year, 12, 31});
    date.precision = date.end_precision = exhibit::Precision::year;
    return exhibit::short_form(date, scene.language());
}

/// A section's names, the fullest first.
std::vector<exhibit::Phrase> names(const Scene& scene, const TimelineSection& section, std::string& made) {
    switch (section.kind) {
    case SectionKind::era: {
        const exhibit::Era& era = scene.exhibit.eras[section.era];
        std::vector<exhibit::Phrase> both{era.title.in(scene.language())};
        if (!era.short_title.empty()) {
            both.push_back(era.short_title.in(scene.language()));
        }
        return both;
    }
    case SectionKind::before:
        made = filled(scene, "timeline.before", year_of(scene, section.until));
        return {{made, scene.language()}};
    case SectionKind::after:
        made = filled(scene, "timeline.after", year_of(scene, section.from - 1));
        return {{made, scene.language()}};
    case SectionKind::undated:
        return {word(scene, "timeline.undated"), word(scene, "timeline.undated_short")};
    case SectionKind::between:
        break;
    }
    return {};
}

void add_name(frame::ListBuilder& list, const Scene& scene, const TimelineSection& section, const base::Rect& band) {
    const double inset = scene.metrics.px(16);
    // It is held in view as long as its band is.
    const double left = std::max(band.x, scene.metrics.px(8)) + inset;
    const double room = std::min(band.right(), scene.metrics.screen.w - scene.metrics.px(8)) - inset - left;
    const frame::TextStyle style = name_style(scene);
    std::string made;
    for (const exhibit::Phrase& name : names(scene, section, made)) {
        if (scene.type.measure(name.text, style, name.language) <= room) {
            list.text(set_phrase(scene, name, style, room + 1), {std::round(left), band.y + scene.metrics.px(10)},
                      scene.theme.secondary, name.language);
            return;
        }
    }
}

/// A date on the axis: a dot for a day, else a bar whose ends say how they are known.
void add_span(frame::ListBuilder& list, const Scene& scene, const TimelineScreen& screen, const exhibit::Item& item,
              bool chosen) {
    const frame::Metrics& metrics = scene.metrics;
    const TimelineSpan span = timeline_span(screen.layout->map, item.date);
    const base::Colour tone = theme_colour(scene, item.theme).with_alpha(chosen ? 1 : 0.55);
    const double h = metrics.px(chosen ? 12 : 6);
    const double y = screen.axis_y - h - metrics.px(chosen ? 0 : 2);
    if (span.point) {
        const double dot = metrics.px(chosen ? 20 : 12);
        list.fill({std::round(screen.x_of(span.u_from) - dot / 2), std::round(screen.axis_y - dot / 2), dot, dot}, tone,
                  dot / 2);
        return;
    }
    const double open = metrics.px(64);
    double from = screen.x_of(span.u_from);
    double to = screen.x_of(span.u_to);
    if (to - from < h) {
        const double middle = (from + to) / 2;
        from = middle - h / 2;
        to = middle + h / 2;
    }
    list.fill({from, y, to - from, h}, tone);
    const double before = span.start == SpanEnd::open   ? open
                          : span.start == SpanEnd::soft ? from - screen.x_of(span.u_fade_from)
                                                        : 0;
    const double after = span.end == SpanEnd::open   ? open
                         : span.end == SpanEnd::soft ? screen.x_of(span.u_fade_to) - to
                                                     : 0;
    if (before > 0) {
        list.gradient({from - before, y, before, h}, tone.with_alpha(0), tone, frame::Direction::right);
    }
    if (after > 0) {
        list.gradient({to, y, after, h}, tone, tone.with_alpha(0), frame::Direction::right);
    }
}

void add_label(frame::ListBuilder& list, const Scene& scene, const TimelineTick& tick, const TimelineScreen& screen,
               bool settled) {
    const bool inside = tick.label_x >= 0 && tick.label_x + tick.label_w <= scene.metrics.screen.w;
    const double strength = settled ? (tick.label_strength >= 0.5 && inside ? 1 : 0) : tick.label_strength;
    if (tick.label.empty() || strength < least_strength) {
        return;
    }
    const auto fade = list.fade(strength);
    const bool bright = tick.names_year || tick.level == TickLevel::era;
    list.text(scene.type.set(tick.label, one_line(scene), tick.label_w + 1, scene.language()),
              {std::round(tick.label_x), screen.axis_y + scene.metrics.px(18)},
              bright ? scene.theme.text : scene.theme.secondary);
}

} // namespace

void add_timeline_bands(frame::ListBuilder& list, const Scene& scene, const TimelineScreen& screen) {
    const double gap = scene.metrics.px(band_gap);
    const double radius = scene.metrics.px(12);
    for (const TimelineSection& section : screen.layout->map.sections()) {
        const double from = screen.x_of(section.u_from) + gap / 2;
        const double to = screen.x_of(section.u_to) - gap / 2;
        const base::Rect band{std::round(from), screen.bands.y, std::round(to) - std::round(from), screen.bands.h};
        if (band.w <= 0 || band.right() <= 0 || band.x >= scene.metrics.screen.w) {
            continue;
        }
        list.fill(band, base::mix(scene.theme.background, scene.theme.surface, 0.7), radius);
        add_name(list, scene, section, band);
    }
}

void add_timeline_axis(frame::ListBuilder& list, const Scene& scene, const State& state, const TimelineScreen& screen,
                       bool settled) {
    const frame::Metrics& metrics = scene.metrics;
    const TimelineLayout& layout = *screen.layout;
    const double end_u = layout.map.axis_end();
    const double left = std::max(0.0, screen.x_of(0));
    const double right = std::min(metrics.screen.w, screen.x_of(end_u));
    if (layout.map.dated() && right > left) {
        for (const PlacedNode& placed : screen.placed) {
            const TimelineNode& node = layout.index.nodes[placed.node];
            if (node.stack() || !placed.stem) {
                continue;
            }
            const exhibit::Item& item = scene.exhibit.items[layout.index.members(node).front()];
            const std::string id = card_id(item);
            const bool chosen = state.focus == id || state.pressed == id || state.place.timeline.marked == item.id;
            add_span(list, scene, screen, item, chosen);
        }
        const double thick = metrics.px(3);
        list.fill({left, screen.axis_y, right - left, thick}, scene.theme.accent);

        const frame::TextStyle style = one_line(scene);
        const TextMeasure measure = [&](std::string_view text) {
            return std::ceil(scene.type.measure(text, style, scene.language()));
        };
        TickLabels made;
        const TickWords words(scene.language(), measure, scene.memo ? labels_in(*scene.memo, scene) : made);
        const double zoom = screen.view().zoom;
        const double from_u = screen.window.from - screen.line.x / zoom;
        const TickRules rules{.label_gap = metrics.text_px(24), .mark_gap = metrics.px(10), .edge = metrics.px(24)};
        const TimelineTicks ticks = timeline_ticks(layout.map, zoom, from_u, metrics.screen.w, words, rules);
        for (const TimelineTick& tick : ticks.ticks) {
            if (tick.strength >= least_strength) {
                const double length = metrics.px(tick.label.empty() ? 9 : 16);
                list.fill({std::round(tick.x - metrics.px(1)), screen.axis_y, metrics.px(2), length},
                          scene.theme.accent.with_alpha(tick.strength));
            }
            add_label(list, scene, tick, screen, settled);
        }
        add_label(list, scene, ticks.held, screen, settled);
    }
}

} // namespace views
