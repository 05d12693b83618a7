#include "views/timeline_header.h"

#include <algorithm>
#include <cmath>

#include "views/filter_chips.h"

namespace views {

namespace {

constexpr double scarce_text_scale = 1.5; // text so large that height is scarce
constexpr std::string_view kind_switch_id = "kind:next";
constexpr std::string_view widest_years = "9/8888 – 9/8888";

/// One chip for all kinds: says which is chosen and goes to the next.
std::vector<Chip> kind_switch(const Scene& scene, const TimelinePlace& place, const TimelineCounts& counts) {
    if (scene.exhibit.kinds.size() < 2) {
        return {};
    }
    const exhibit::Kind* const kind = scene.exhibit.kind(place.kind);
    Chip chip;
    chip.face.id = kind_switch_id;
    chip.face.label = kind ? std::string(kind->title.in(scene.language()).text) : scene.strings["timeline.every_kind"];
    chip.face.selected = kind != nullptr;
    if (kind) {
        chip.count = count_of(counts.of_kind, kind->id);
    }
    return {chip};
}

/// As wide as with the greatest count and, where it names a kind, with the longest name: nothing moves as filters
/// change.
double fixed_width(const Scene& scene, Chip chip) {
    chip.count = static_cast<int>(scene.exhibit.items.size());
    if (chip.face.id != kind_switch_id) {
        return chip_width(scene, chip);
    }
    Chip every = chip;
    every.face.label = scene.strings["timeline.every_kind"];
    every.count.reset();
    double width = chip_width(scene, every);
    for (const exhibit::Kind& kind : scene.exhibit.kinds) {
        chip.face.label = kind.title.in(scene.language()).text;
        width = std::max(width, chip_width(scene, chip));
    }
    return width;
}

double width_of(const Scene& scene, const std::vector<Chip>& chips) {
    double width = 0;
    for (const Chip& chip : chips) {
        width += fixed_width(scene, chip) + scene.metrics.text_px(16);
    }
    return width;
}

/// Chips in rows from `at` to `right`.
class Rows {
public:
    Rows(const Scene& scene, std::vector<TimelineHeader::Spot>& out, base::Vec at, double right)
        : m_scene(scene), m_out(out), m_at(at), m_left(at.x), m_right(right), m_gap(scene.metrics.text_px(16)) {}

    void add(const std::vector<Chip>& chips) {
        for (const Chip& chip : chips) {
            const double w = std::min(fixed_width(m_scene, chip), m_right - m_left);
            if (m_at.x > m_left && m_at.x + w > m_right) {
                new_row();
            }
            m_out.push_back({chip, {m_at.x, m_at.y, w, chip_height(m_scene)}});
            m_at.x += w + m_gap;
        }
    }
    void new_row() { m_at = {m_left, m_at.y + chip_height(m_scene) + m_gap}; }
    double bottom() const { return m_at.y + chip_height(m_scene); }

private:
    const Scene& m_scene;
    std::vector<TimelineHeader::Spot>& m_out;
    base::Vec m_at;
    double m_left;
    double m_right;
    double m_gap;
};

/// Without dots, then closer set, where they would make a second row.
std::vector<Chip> shortened(const Scene& scene, std::vector<Chip> chips, double width) {
    const auto too_wide = [&] { return width_of(scene, chips) - scene.metrics.text_px(16) > width; };
    if (too_wide()) {
        for (Chip& chip : chips) {
            chip.dot.reset();
        }
    }
    if (too_wide()) {
        for (Chip& chip : chips) {
            chip.compact = true;
        }
    }
    return chips;
}

/// Everything, further, nearer, at the right of `row`.
void add_buttons(const Scene& scene, const TimelineHeading& heading, TimelineHeader& header, const base::Rect& row) {
    const double gap = scene.metrics.text_px(16);
    const double w = scene.metrics.text_px(88);
    double x = row.right() - 3 * w - 2 * gap;
    const auto button = [&](Face face) {
        header.buttons.push_back({std::move(face), {x, row.y, w, row.h}});
        x += w + gap;
    };
    Face whole{"zoom:whole", scene.strings["timeline.whole"], "whole"};
    whole.disabled = heading.whole;
    Face further{"zoom:out", scene.strings["item.zoom_out"], "minus"};
    further.disabled = heading.whole;
    Face nearer{"zoom:in", scene.strings["item.zoom_in"], "plus"};
    nearer.disabled = heading.nearest;
    button(std::move(whole));
    button(std::move(further));
    button(std::move(nearer));
}

/// In `style` or smaller, as it takes (days are longer than years); null where even that has no room.
frame::TextPtr set_to_fit(const Scene& scene, std::string_view text, frame::TextStyle style, double width_px) {
    const double least_px = scene.metrics.text_px(32);
    for (; style.px >= least_px; style.px -= scene.metrics.text_px(4)) {
        frame::TextPtr set = set_phrase(scene, {text, scene.language()}, style, width_px);
        if (!set->truncated) {
            return set;
        }
    }
    return nullptr;
}

/// Width of the title, whatever years it says.
double title_width(const Scene& scene, const frame::TextStyle& style) {
    const auto width = [&](std::string_view text) {
        return std::ceil(scene.type.measure(text, style, scene.language()));
    };
    return std::max(
        {width(scene.strings["nav.timeline"]), width(scene.strings["timeline.undated"]), width(widest_years)});
}

/// The largest style in which the title is at most so wide; nothing where that would be too small for a title.
std::optional<frame::TextStyle> title_style(const Scene& scene, double width_px) {
    frame::TextStyle style = one_line(scene, frame::TypeRole::section);
    for (const double px : {56.0, 52.0, 48.0, 44.0, 40.0}) {
        style.px = scene.metrics.text_px(px);
        if (title_width(scene, style) <= width_px) {
            return style;
        }
    }
    return std::nullopt;
}

} // namespace

TimelineHeader lay_out_timeline_header(const Scene& scene, const TimelinePlace& place, const TimelineHeading& heading,
                                       const base::Rect& area, const base::Rect& foot) {
    const frame::Metrics& metrics = scene.metrics;
    const double left = metrics.margin();
    const double right = area.right() - metrics.margin();
    const double top = area.y + metrics.px(metrics.portrait ? 56 : 28);
    const double gap = metrics.text_px(16);
    const double height = chip_height(scene);
    TimelineHeader header;
    add_buttons(scene, heading, header, metrics.portrait ? base::Rect{left, top, right - left, height} : foot);
    const double title_right = metrics.portrait ? header.buttons.front().rect.x - gap : right;
    header.foot_right = metrics.portrait ? foot.right() : header.buttons.front().rect.x - gap;

    std::vector<Chip> chips =
        theme_chips(scene, place.theme, place.kind, heading.counts.total, heading.counts.of_theme);
    const std::vector<Chip> kinds = metrics.portrait && metrics.text_scale < scarce_text_scale
                                        ? kind_chips(scene, place.kind, heading.counts.of_kind)
                                        : kind_switch(scene, place, heading.counts);
    if (!metrics.portrait && metrics.text_scale >= scarce_text_scale) {
        // The height is needed below: the axis says the years, the bar at the bottom where one is.
        Rows rows(scene, header.chips, {left, top}, right);
        chips.insert(chips.end(), kinds.begin(), kinds.end());
        rows.add(shortened(scene, chips, right - left));
        header.bottom = rows.bottom();
        return header;
    }
    const double beside_chips = right - left - width_of(scene, chips) - width_of(scene, kinds);
    const std::optional<frame::TextStyle> small =
        metrics.portrait ? std::nullopt : title_style(scene, beside_chips - gap);
    const frame::TextStyle style = small.value_or(one_line(scene, frame::TypeRole::section));
    const double title_room = small ? title_width(scene, *small) : title_right - left;
    if (const frame::TextPtr title = set_to_fit(scene, heading.title, style, title_room)) {
        header.title = title;
        header.title_at = {left, std::round(top + (height - title->size.h) / 2)};
    }
    if (small) {
        // The years change as one moves; what stands beside them must not.
        Rows rows(scene, header.chips, {left + title_room + 2 * gap, top}, right);
        rows.add(chips);
        rows.add(kinds);
        header.bottom = rows.bottom();
        return header;
    }
    Rows rows(scene, header.chips, {left, top + height + gap}, right);
    if (metrics.portrait) {
        rows.add(shortened(scene, chips, right - left));
        if (!kinds.empty()) {
            rows.new_row();
            rows.add(kinds);
        }
    } else {
        chips.insert(chips.end(), kinds.begin(), kinds.end());
        rows.add(shortened(scene, chips, right - left));
    }
    header.bottom = rows.bottom();
    return header;
}

void add_timeline_header(frame::ListBuilder& list, const Scene& scene, const State& state,
                         const TimelineHeader& header) {
    if (header.title) {
        list.text(header.title, header.title_at, scene.theme.text);
    }
    for (const TimelineHeader::Spot& spot : header.chips) {
        add_chip(list, scene, state, spot.rect, spot.chip);
    }
    for (const TimelineHeader::Button& button : header.buttons) {
        add_round(list, scene, state, button.rect, button.face);
    }
}

std::string next_kind(const exhibit::Exhibit& exhibit, std::string_view kind) {
    for (std::size_t i = 0; i < exhibit.kinds.size(); ++i) {
        if (kind.empty()) {
            return exhibit.kinds[0].id;
        }
        if (exhibit.kinds[i].id == kind) {
            return i + 1 < exhibit.kinds.size() ? exhibit.kinds[i + 1].id : std::string();
        }
    }
    return {};
}

} // namespace views
