#include "views/timeline_scale.h"

#include <algorithm>

#include "views/timeline_levels.h"

namespace views {

TimelineScale::TimelineScale(const TimelineSection& section, double zoom, const TickWords& words,
                             const TickRules& rules)
    : m_px_per_day((section.u_to - section.u_from) * zoom / static_cast<double>(section.until - section.from)),
      m_mark_gap(rules.mark_gap) {
    const int first = exhibit::to_civil(section.from).year;
    const int last = exhibit::to_civil(section.until - 1).year;
    double year_px = 0;
    for (const int year : {first, last, std::clamp(99, first, last), std::clamp(0, first, last)}) {
        year_px = std::max(year_px, words.year(year).width_px);
    }
    double month_px = year_px;
    double long_px = 0;
    if (m_px_per_day * least_days(TickLevel::quarter) >
        rules.label_gap) { // else there is no room whatever they measure
        for (int month = 1; month <= 12; ++month) {
            month_px = std::max(month_px, words.month(month).width_px);
            for (const int year : {first, last}) {
                long_px = std::max(long_px, words.month_of_year({year, month, 1}).width_px);
            }
        }
    }
    const double digits_px = words.day_of_month(30).width_px;
    m_year_room = year_px + rules.label_gap;
    m_month_room = month_px + rules.label_gap;
    m_day_room = std::max((long_px + digits_px) / 2, digits_px) + rules.label_gap;
}

double TimelineScale::mark_strength(TickLevel level) const {
    return level == TickLevel::era ? 1 : std::clamp((least_days(level) * m_px_per_day / m_mark_gap - 1) * 2, 0.0, 1.0);
}

double TimelineScale::label_strength(TickLevel level) const {
    const double room = level <= TickLevel::year ? m_year_room : level <= TickLevel::month ? m_month_room : m_day_room;
    return level == TickLevel::era ? 1 : std::clamp((least_days(level) * m_px_per_day / room - 1) * 4, 0.0, 1.0);
}

TickLevel TimelineScale::finest_mark() const {
    int finest = static_cast<int>(TickLevel::day);
    while (mark_strength(static_cast<TickLevel>(finest)) <= 0) {
        --finest;
    }
    return static_cast<TickLevel>(finest);
}

} // namespace views
