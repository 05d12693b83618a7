#include "views/collection_header.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "frame/build.h"
#include "views/filter_chips.h"

namespace views {

namespace {

/// Chips in rows between `left` and `right`, the first row's top at `y`.
class Flow {
public:
    Flow(const Scene& scene, CollectionHeader& header, double left, double right, double y)
        : m_scene(scene), m_header(header), m_left(left), m_right(right), m_gap(scene.metrics.text_px(16)), m_x(left),
          m_y(y) {}

    void add(std::span<const Chip> chips) {
        for (const Chip& chip : chips) {
            const double w = std::min(chip_width(m_scene, chip), m_right - m_left);
            if (m_x > m_left && m_x + w > m_right) {
                new_row();
            }
            m_header.chips.push_back({chip, {m_x, m_y, w, height()}});
            m_x += w + m_gap;
        }
    }
    void new_row() {
        m_x = m_left;
        m_y += height() + m_gap;
    }
    void divider() {
        const double w = m_scene.metrics.px(2);
        m_header.divider = {m_x, m_y + height() * 0.15, w, height() * 0.7};
        m_x += w + m_gap;
    }
    double bottom() const { return m_y + height(); }

private:
    double height() const { return chip_height(m_scene); }

    const Scene& m_scene;
    CollectionHeader& m_header;
    double m_left;
    double m_right;
    double m_gap;
    double m_x;
    double m_y;
};

double width_in_a_row(const Scene& scene, std::span<const Chip> chips) {
    double width = 0;
    for (const Chip& chip : chips) {
        width += chip_width(scene, chip) + scene.metrics.text_px(16);
    }
    return width;
}

} // namespace

CollectionHeader lay_out_header(const Scene& scene, const CollectionPlace& place, const CollectionRows& rows,
                                double right) {
    const frame::Metrics& metrics = scene.metrics;
    std::vector<Chip> themes = theme_chips(scene, place.theme, place.kind, rows.total, rows.of_theme);
    std::vector<Chip> kinds = kind_chips(scene, place.kind, rows.of_kind);
    const double top = metrics.px(32);
    const double gap = metrics.text_px(16);

    CollectionHeader header;
    header.title_at = {rows.measure.left, top};
    double themes_w = 0;
    double kinds_w = 0;
    double beside = 0;
    double room = 0;
    const auto set = [&](frame::TypeRole role, bool compact) {
        const frame::TextStyle style = one_line(scene, role);
        header.title = set_phrase(scene, word(scene, "nav.collection"), style, right - rows.measure.left);
        beside = rows.measure.left + std::ceil(header.title->size.w) + metrics.text_px(40);
        room = right - beside + gap;
        for (std::vector<Chip>* const chips : {&themes, &kinds}) {
            for (Chip& chip : *chips) {
                chip.compact = compact;
            }
        }
        themes_w = width_in_a_row(scene, themes);
        kinds_w = width_in_a_row(scene, kinds);
        return themes_w + kinds_w + gap + metrics.px(2) <= room;
    };
    // One row, if a little smaller, is calmer than two and leaves more to the pictures.
    if (!set(frame::TypeRole::screen_title, false) && !set(frame::TypeRole::section, true)) {
        set(frame::TypeRole::screen_title, false);
    }
    const double beside_y = top + std::round((header.title->size.h - chip_height(scene)) / 2);

    if (themes_w + kinds_w + gap + metrics.px(2) <= room) {
        Flow flow(scene, header, beside, right, beside_y);
        flow.add(themes);
        if (!kinds.empty()) {
            flow.divider();
            flow.add(kinds);
        }
        header.height = std::max(flow.bottom(), top + header.title->size.h);
    } else if (std::max(themes_w, kinds_w) <= room) {
        Flow flow(scene, header, beside, right, beside_y);
        flow.add(themes);
        flow.new_row();
        flow.add(kinds);
        header.height = flow.bottom();
    } else {
        Flow flow(scene, header, rows.measure.left, right, top + header.title->size.h + metrics.px(12));
        flow.add(themes);
        flow.new_row();
        flow.add(kinds);
        header.height = flow.bottom();
    }
    header.height += metrics.text_px(24);
    return header;
}

void add_header(frame::ListBuilder& list, const Scene& scene, const State& state, const CollectionHeader& header,
                base::Vec at) {
    list.text(header.title, at + header.title_at, scene.theme.text);
    if (header.divider) {
        const base::Rect& line = *header.divider;
        list.fill({at.x + line.x, at.y + line.y, line.w, line.h}, scene.theme.hairline);
    }
    for (const CollectionHeader::Spot& spot : header.chips) {
        const base::Rect rect{at.x + spot.rect.x, at.y + spot.rect.y, spot.rect.w, spot.rect.h};
        add_chip(list, scene, state, rect, spot.chip);
    }
}

} // namespace views
