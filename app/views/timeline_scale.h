#pragma once

#include "views/timeline_ticks.h"

namespace views {

/// How far apart the days of a section stand at a zoom, and so which marks and labels it has room for.
class TimelineScale {
public:
    TimelineScale(const TimelineSection& section, double zoom, const TickWords& words, const TickRules& rules);

    /// How clearly a level shows, 0 (not at all) to 1; never more than a coarser one.
    double mark_strength(TickLevel level) const;
    double label_strength(TickLevel level) const;

    bool months_named() const { return label_strength(TickLevel::quarter) > 0; }
    bool days_named() const { return label_strength(TickLevel::ten_days) > 0; }

    /// The finest level of which a mark shows.
    TickLevel finest_mark() const;

private:
    double m_px_per_day;
    double m_mark_gap;
    double m_year_room;  ///< from the middle of a year's label to the next one's, at least
    double m_month_room; ///< between months
    double m_day_room;   ///< between days, one of which may name its month and year
};

} // namespace views
