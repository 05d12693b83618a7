#pragma once

#include "exhibit/date.h"
#include "views/timeline_map.h"

namespace views {

/// How an end of a date is drawn: a line across, fading over one unit of its precision, or fading away for good.
enum class SpanEnd { sharp, soft, open };

/// A date as wide as it is uncertain, on the axis.
struct TimelineSpan {
    bool point = false;     ///< a certain day: u_from == u_to == its middle
    double u_from = 0;      ///< full colour from here
    double u_to = 0;        ///< to here; an open side: both at the known end
    double u_fade_from = 0; ///< a soft start begins here (one unit before u_from); else u_from
    double u_fade_to = 0;   ///< a soft end ends here; else u_to
    SpanEnd start = SpanEnd::sharp;
    SpanEnd end = SpanEnd::sharp;
};

/// Of a dated item; of an undated one a point at the axis's end.
TimelineSpan timeline_span(const TimelineMap& map, const exhibit::Date& date);

} // namespace views
