#include "views/timeline_ticks.h"

#include <algorithm>
#include <cmath>

#include "views/timeline_levels.h"
#include "views/timeline_scale.h"

namespace views {

namespace {

using exhibit::Day;

// Marks and labels are made so far outside the window too: they fade there.
constexpr double outside_px = 160;
// A label comes and goes while the room beside it changes by so much.
constexpr double clearing_px = 12;

double unit(double value) {
    return std::clamp(value, 0.0, 1.0);
}

struct Name {
    TickLabel label;
    bool names_year = false;
};

class TickMaker {
public:
    TickMaker(const TimelineMap& map, double zoom, double left_u, double width_px, const TickWords& words,
              const TickRules& rules)
        : m_map(map), m_zoom(zoom), m_left_u(left_u), m_width_px(width_px), m_words(words), m_rules(rules) {}

    TimelineTicks make() {
        if (!m_map.dated()) {
            return {};
        }
        for (const TimelineSection& section : m_map.sections()) {
            if (section.kind != SectionKind::undated) {
                m_sections.push_back(&section);
                m_scales.emplace_back(section, m_zoom, m_words, m_rules);
            }
        }
        add_boundaries();
        for (std::size_t i = 0; i < m_sections.size(); ++i) {
            add_marks(i);
        }
        std::stable_sort(m_ticks.begin(), m_ticks.end(),
                         [](const TimelineTick& a, const TimelineTick& b) { return a.x < b.x; });
        part_labels();
        hold_label();
        std::erase_if(m_ticks, [&](const TimelineTick& tick) {
            return tick.x < -outside_px || tick.x > m_width_px + outside_px ||
                   (tick.strength <= 0 && tick.label.empty());
        });
        return {std::move(m_ticks), std::move(m_held)};
    }

private:
    double x_of(double u) const { return (u - m_left_u) * m_zoom; }

    bool near_window(double x_from, double x_to) const {
        return x_to > -outside_px && x_from < m_width_px + outside_px;
    }

    static void label(TimelineTick& tick, Name name, double strength) {
        tick.label_w = name.label.width_px;
        tick.label_x = tick.x - tick.label_w / 2;
        tick.label = std::move(name.label.text);
        tick.names_year = name.names_year;
        tick.label_strength = strength;
    }

    static void clear(TimelineTick& tick) {
        tick.label.clear();
        tick.label_strength = 0;
        tick.names_year = false;
    }

    // Labels fade out where they begin to leave the window.
    double edge_strength(double label_x, double label_w) const {
        return unit(1 + std::min(label_x, m_width_px - label_x - label_w) / m_rules.edge);
    }

    Name name_of(Day day, TickLevel level, const TimelineScale& scale) const {
        const exhibit::CivilDay civil = exhibit::to_civil(day);
        if (level > TickLevel::month) {
            return {m_words.day_of_month(civil.day), false};
        }
        if (scale.days_named()) {
            return {m_words.month_of_year(civil), true};
        }
        return level <= TickLevel::year ? Name{m_words.year(civil.year), true}
                                        : Name{m_words.month(civil.month), false};
    }

    Name boundary_name(std::size_t section) const {
        const Day day = m_sections[section]->from;
        const bool months = m_scales[section].months_named() || (section > 0 && m_scales[section - 1].months_named());
        const TickLevel level = level_of(day);
        if (!months || level <= TickLevel::year) {
            return {m_words.year(exhibit::to_civil(day).year), true};
        }
        return {level <= TickLevel::month ? m_words.month_of_year(exhibit::to_civil(day)) : m_words.date(day), true};
    }

    // Where sections begin; eras first where there is not room for all. Whatever the window, so that panning changes
    // nothing.
    void add_boundaries() {
        for (std::size_t i = 0; i < m_sections.size(); ++i) {
            TimelineTick tick;
            tick.x = x_of(m_sections[i]->u_from);
            label(tick, boundary_name(i), 1);
            const double end = x_of(1);
            tick.label_x = std::max(x_of(0), std::min(tick.label_x, end - tick.label_w));
            m_ticks.push_back(std::move(tick));
        }
        for (const bool eras : {true, false}) {
            for (std::size_t i = 0; i < m_sections.size(); ++i) {
                TimelineTick& tick = m_ticks[i];
                if ((m_sections[i]->kind == SectionKind::era) != eras) {
                    continue;
                }
                const bool free = std::none_of(m_boundaries.begin(), m_boundaries.end(), [&](const auto& other) {
                    return tick.label_x < other.second + m_rules.label_gap &&
                           tick.label_x + tick.label_w > other.first - m_rules.label_gap;
                });
                if (free) {
                    m_boundaries.emplace_back(tick.label_x, tick.label_x + tick.label_w);
                    tick.label_strength = edge_strength(tick.label_x, tick.label_w);
                }
                if (!free || tick.label_strength <= 0) {
                    clear(tick);
                }
            }
        }
    }

    // How much room there is between a label and its section's ends and the boundaries' labels; pixels.
    double clearance(const TimelineTick& tick, double section_from, double section_to) const {
        const double from = tick.label_x;
        const double to = tick.label_x + tick.label_w;
        double least = std::min(from - section_from, section_to - to) - m_rules.label_gap / 2;
        for (const auto& [left, right] : m_boundaries) {
            least = std::min(least, std::max(from - right, left - to) - m_rules.label_gap);
        }
        return least;
    }

    void add_marks(std::size_t index) {
        const TimelineSection& section = *m_sections[index];
        const TimelineScale& scale = m_scales[index];
        const double from_x = x_of(section.u_from);
        const double to_x = x_of(section.u_to);
        if (!near_window(from_x, to_x)) {
            return;
        }
        const auto day_at = [&](double x) {
            const double t = std::clamp((x - from_x) / (to_x - from_x), 0.0, 1.0);
            return section.from + static_cast<Day>(static_cast<double>(section.until - section.from) * t);
        };
        const Day first = std::max(section.from + 1, day_at(-outside_px));
        const Day behind = std::min(section.until, day_at(m_width_px + outside_px) + 1);
        for (const Day day : marks_between(scale.finest_mark(), first, behind)) {
            TimelineTick tick;
            tick.level = level_of(day);
            tick.x = x_of(m_map.u_of(static_cast<double>(day)));
            tick.strength = scale.mark_strength(tick.level);
            if (const double strength = scale.label_strength(tick.level); strength > 0) {
                label(tick, name_of(day, tick.level, scale), strength);
                tick.label_strength *=
                    unit(clearance(tick, from_x, to_x) / clearing_px) * edge_strength(tick.label_x, tick.label_w);
                if (tick.label_strength <= 0) {
                    clear(tick);
                }
            }
            m_ticks.push_back(std::move(tick));
        }
    }

    // The rooms above are reckoned from typical words; should a rare one be wider, the finer label gives way.
    void part_labels() {
        TimelineTick* before = nullptr;
        for (TimelineTick& tick : m_ticks) {
            if (tick.label.empty()) {
                continue;
            }
            if (before && tick.label_x < before->label_x + before->label_w + m_rules.label_gap - 1e-6) {
                if (tick.level >= before->level) {
                    clear(tick);
                    continue;
                }
                clear(*before);
            }
            before = &tick;
        }
    }

    bool year_readable() const {
        return std::any_of(m_ticks.begin(), m_ticks.end(), [&](const TimelineTick& tick) { return readable(tick); });
    }
    bool readable(const TimelineTick& tick) const {
        return tick.names_year && tick.label_strength >= 1 && tick.label_x >= 0 &&
               tick.label_x + tick.label_w <= m_width_px;
    }

    // Keeps the year (the month, where days show) at the left edge; the next one pushes it out.
    void hold_label() {
        const double left = std::max(0.0, m_left_u);
        if (left >= m_map.axis_end()) {
            return;
        }
        const auto at = std::upper_bound(m_sections.begin(), m_sections.end(), left,
                                         [](double u, const TimelineSection* section) { return u < section->u_from; });
        const TimelineScale& scale = m_scales[static_cast<std::size_t>(at - m_sections.begin()) - 1];
        const double wanted = year_readable() ? scale.label_strength(TickLevel::quarter) : 1;
        if (wanted <= 0) {
            return;
        }
        const auto label_at = [&](double x) {
            const double moment = m_map.moment_of(std::clamp(m_left_u + x / m_zoom, left, m_map.axis_end()));
            const exhibit::CivilDay civil = exhibit::to_civil(static_cast<Day>(std::floor(moment)));
            return scale.days_named() ? m_words.month_of_year(civil) : m_words.year(civil.year);
        };
        // What shows in the label's own middle: there a passing label hands over to it.
        const double middle = label_at(0).width_px / 2;
        m_held.level = scale.days_named() ? TickLevel::month : TickLevel::year;
        m_held.strength = 0;
        label(m_held, {label_at(middle), true}, 1);
        m_held.label_x = std::max(0.0, x_of(0));
        const double behind = m_held.label_x + m_held.label_w + m_rules.label_gap;
        for (const TimelineTick& tick : m_ticks) {
            if (readable(tick) && tick.label_x < behind) {
                m_held.label_x = std::min(m_held.label_x, tick.label_x - m_rules.label_gap - m_held.label_w);
            }
        }
        // One after the other, not through each other: first what stands there fades, then this comes.
        m_held.label_strength = unit(2 * wanted - 1) * edge_strength(m_held.label_x, m_held.label_w);
        const double hiding = m_held.label_x + m_held.label_w + m_rules.label_gap;
        for (TimelineTick& tick : m_ticks) {
            if (!tick.label.empty() && tick.label_x < hiding - 1e-6) {
                tick.label_strength *= unit(1 - 2 * wanted);
                if (tick.label_strength <= 0) {
                    clear(tick);
                }
            }
        }
        if (m_held.label_strength <= 0) {
            m_held = {};
            m_held.strength = 0;
        }
    }

    const TimelineMap& m_map;
    double m_zoom;
    double m_left_u;
    double m_width_px;
    const TickWords& m_words;
    const TickRules& m_rules;
    std::vector<const TimelineSection*> m_sections;
    std::vector<TimelineScale> m_scales;
    std::vector<std::pair<double, double>> m_boundaries; ///< labels that stand, left and right
    std::vector<TimelineTick> m_ticks;
    TimelineTick m_held;
};

} // namespace

TimelineTicks timeline_ticks(const TimelineMap& map, double zoom, double left_u, double width_px,
                             const TickWords& words, const TickRules& rules) {
    return TickMaker(map, zoom, left_u, width_px, words, rules).make();
}

} // namespace views
