#include "views/timeline_camera.h"

#include <algorithm>
#include <cmath>

#include "frame/motion.h"
#include "views/follow.h"

namespace views {

namespace {

constexpr double inertia_tau_s = 0.325;
constexpr double return_tau_s = 0.15; // back from beyond an end, or stopped by one
constexpr double inertia_taus = 6;    // after so many it has come to rest
constexpr double reach = 0.2;         // of a window's span, as far as a hand gets beyond an end

TimelineWindow moved(const TimelineWindow& window, double by) {
    return {window.from + by, window.to + by};
}

} // namespace

double u_at(const TimelineWindow& window, double x) {
    return window.from + x * window.span();
}

double x_of(const TimelineWindow& window, double u) {
    return (u - window.from) / window.span();
}

TimelineWindow bounded(TimelineWindow window, const TimelineBounds& bounds) {
    const double span = std::clamp(window.span(), std::min(bounds.least_span, bounds.span()), bounds.span());
    const double middle = (window.from + window.to) / 2;
    const double from = std::clamp(middle - span / 2, bounds.low, bounds.high - span);
    return {from, from + span};
}

TimelineWindow pinched(const TimelineWindow& window, double before, double after, double factor,
                       const TimelineBounds& bounds) {
    const double held = u_at(window, before);
    const double span = std::clamp(window.span() / factor, std::min(bounds.least_span, bounds.span()), bounds.span());
    const double from = held - after * span;
    return {from, from + span};
}

TimelineWindow dragged(const TimelineWindow& window, double step, const TimelineBounds& bounds) {
    const double span = window.span();
    const double from =
        follow(window.from, -step * span, bounds.low, std::max(bounds.low, bounds.high - span), reach * span);
    return moved(window, from - window.from);
}

TimelineWindow zoomed_about(const TimelineWindow& window, double x, double factor, const TimelineBounds& bounds) {
    return bounded(pinched(window, x, x, factor, bounds), bounds);
}

TimelineWindow centred(double u, double span, const TimelineBounds& bounds) {
    return bounded({u - span / 2, u + span / 2}, bounds);
}

TimelineWindow window_at(const TimelineMove& move, double now_s) {
    if (!moving(move, now_s)) {
        return move.to;
    }
    const double passed = std::max(0.0, now_s - move.start_s);
    const double share = move.tau_s > 0
                             ? (1 - std::exp(-passed / move.tau_s)) / (1 - std::exp(-move.duration_s / move.tau_s))
                             : frame::ease(frame::Curve::move, passed / move.duration_s);
    const double span = move.from.span() * std::pow(move.to.span() / move.from.span(), share);
    // A point stays where it is on screen when the window's ends are linear in its span.
    const double growth = move.to.span() - move.from.span();
    const bool zooms = std::abs(growth) > 1e-6 * move.from.span();
    const double way = zooms ? (span - move.from.span()) / growth : share;
    const double from = base::mix(move.from.from, move.to.from, way);
    return {from, from + span};
}

bool moving(const TimelineMove& move, double now_s) {
    return move.duration_s > 0 && now_s < move.start_s + move.duration_s;
}

TimelineMove resting(const TimelineWindow& window) {
    return {window, window, 0, 0, 0};
}

TimelineMove eased(const TimelineWindow& from, const TimelineWindow& to, double now_s, double duration_s) {
    return {from, to, now_s, duration_s, 0};
}

TimelineMove flung(const TimelineWindow& from, double velocity, double now_s, const TimelineBounds& bounds) {
    const double speed = -velocity * from.span(); // u a second
    const TimelineWindow free = moved(from, speed * inertia_tau_s);
    const TimelineWindow goal = bounded(free, bounds);
    if (goal == from) {
        return resting(goal);
    }
    double tau_s = inertia_tau_s;
    if (std::abs(goal.from - free.from) > 1e-12 || goal.span() != from.span()) {
        // Stopped by an end: the same speed at first, spent on the shorter way.
        const double shorter = speed != 0 ? (goal.from - from.from) / speed : 0;
        tau_s = shorter > 0 ? std::clamp(shorter, 0.06, inertia_tau_s) : return_tau_s;
    }
    return {from, goal, now_s, tau_s * inertia_taus, tau_s};
}

} // namespace views
