#pragma once

#include "base/geometry.h"

namespace frame {

/// Cubic bézier easing as in CSS: value 0 to 1 at time 0 to 1.
enum class Curve { linear, enter, move, exit };
double ease(Curve curve, double t);

/// A value on its way: a function of now, nothing is stepped.
struct Animated {
    double from = 0;
    double to = 0;
    double start_s = 0;
    double duration_s = 0;
    Curve curve = Curve::move;

    double at(double now_s) const;
    bool moving(double now_s) const { return now_s < start_s + duration_s; }
};

/// A value that decays towards its goal, as a flung list does: inertia with the end already known, so that it
/// comes to rest softly at a limit. Time constant about 325 ms.
struct Glide {
    double from = 0;
    double to = 0;
    double start_s = 0;
    double tau_s = 0.325;

    static Glide resting(double value) { return {value, value, 0, 0.325}; }
    /// Lets go at `from` with `velocity` a second, kept inside [low, high].
    static Glide flung(double from, double velocity, double now_s, double low, double high);

    double at(double now_s) const;
    /// False once it is within `epsilon` of its goal.
    bool moving(double now_s, double epsilon = 0.25) const;
};

/// A drag beyond [low, high] follows ever more slowly: the shown value for a wished one; `reach` is its asymptote.
double soft_limit(double wished, double low, double high, double reach);

namespace duration {
inline constexpr double press_s = 0.1;
inline constexpr double fade_s = 0.2;
inline constexpr double grow_s = 0.45;
inline constexpr double era_s = 0.6;
inline constexpr double cross_fade_s = 1.4;
} // namespace duration

} // namespace frame
