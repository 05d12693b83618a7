#pragma once

#include "views/state.h"

namespace views {

// What part of the timeline shows, and how it moves. All positions are u: the fixed map from dates to the line, the
// whole of it from 0 to 1. `x` is a share of the view's width, 0 at its left edge and 1 at its right one.

/// The bounds of a window at rest.
struct TimelineBounds {
    double least_span = 1e-6; ///< zoomed in no further
    double low = 0;           ///< the line's ends, with the room that is left beyond them
    double high = 1;
    double span() const { return high - low; }
    TimelineWindow whole() const { return {low, high}; }
};

double u_at(const TimelineWindow& window, double x);
double x_of(const TimelineWindow& window, double u);

/// The nearest window that is allowed at rest.
TimelineWindow bounded(TimelineWindow window, const TimelineBounds& bounds);

/// After fingers moved from `before` to `after` and spread by `factor`: what was under them is under them, exactly,
/// also where the zoom has reached a limit. It may lie beyond the ends while the hand holds it.
TimelineWindow pinched(const TimelineWindow& window, double before, double after, double factor,
                       const TimelineBounds& bounds);

/// After a drag by `step`: follows the finger, ever more slowly where it leaves the ends.
TimelineWindow dragged(const TimelineWindow& window, double step, const TimelineBounds& bounds);

/// `factor` times nearer about the point at `x`, in bounds.
TimelineWindow zoomed_about(const TimelineWindow& window, double x, double factor, const TimelineBounds& bounds);

/// Of this span about `u`, in bounds.
TimelineWindow centred(double u, double span, const TimelineBounds& bounds);

/// What shows at `now_s`. Between two zooms about a point that point stays where it is.
TimelineWindow window_at(const TimelineMove& move, double now_s);
bool moving(const TimelineMove& move, double now_s);

/// At rest; on its way from `from` with ease; let go with `velocity` (view widths a second, as the hand moved).
TimelineMove resting(const TimelineWindow& window);
TimelineMove eased(const TimelineWindow& from, const TimelineWindow& to, double now_s, double duration_s = 0.35);
TimelineMove flung(const TimelineWindow& from, double velocity, double now_s, const TimelineBounds& bounds);

} // namespace views
