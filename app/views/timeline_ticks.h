#pragma once

#include <string>
#include <vector>

#include "views/tick_words.h"
#include "views/timeline_map.h"

namespace views {

/// From the coarsest to the finest.
enum class TickLevel {
    era,
    millennium,
    half_millennium,
    century,
    score,
    decade,
    half_decade,
    year,
    quarter,
    month,
    ten_days,
    five_days,
    day
};

/// A mark on the axis. All strengths (0 to 1) are functions of zoom and place alone, so nothing needs animating.
struct TimelineTick {
    TickLevel level = TickLevel::era;
    double x = 0;        ///< pixels from the window's left
    double strength = 1; ///< of the mark

    std::string label;  ///< empty: none
    double label_x = 0; ///< its left edge
    double label_w = 0;
    double label_strength = 0; ///< 1: to be read; less: coming or going
    bool names_year = false;   ///< the label holds the year
};

/// How ticks are set, pixels.
struct TickRules {
    double label_gap = 24; ///< between labels, at least
    double mark_gap = 10;  ///< between marks, at least
    double edge = 24;      ///< labels fade over so much towards the window's edges
};

/// Ticks of a window, ascending in x. Labels never come nearer to each other than `label_gap`, and one that names the
/// year is always wholly inside a window that shows any of the axis, if it is wide enough for one.
struct TimelineTicks {
    std::vector<TimelineTick> ticks;
    TimelineTick held; ///< a label held at the left edge (year, or month and year, of what shows there); often empty.
                       ///< It has no mark.
};

TimelineTicks timeline_ticks(const TimelineMap& map, double zoom, double left_u, double width_px,
                             const TickWords& words, const TickRules& rules = {});

} // namespace views
