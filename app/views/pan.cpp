#include "views/pan.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double still_s = 1.2;           // at first the picture is whole, and at rest
constexpr double growth_a_second = 0.014; // slow enough to be felt rather than seen
constexpr double most_growth = 0.25;
constexpr double soft_share = 0.2; // of the way, to gather speed and again to lose it
constexpr double step_px = 0.5;
constexpr double shortest_step_s = 1.0 / 60;
constexpr double longest_step_s = 0.25;

// Uniform motion with soft ends: 0 to 1 at time 0 to 1.
double way(double t) {
    t = std::clamp(t, 0.0, 1.0);
    const double speed = 1 / (1 - soft_share);
    if (t < soft_share) {
        return speed * t * t / (2 * soft_share);
    }
    if (t > 1 - soft_share) {
        return 1 - speed * (1 - t) * (1 - t) / (2 * soft_share);
    }
    return speed * (t - soft_share / 2);
}

double furthest(const base::Rect& a, const base::Rect& b) {
    return std::max(
        {std::abs(a.x - b.x), std::abs(a.y - b.y), std::abs(a.right() - b.right()), std::abs(a.bottom() - b.bottom())});
}

} // namespace

base::Rect Pan::at(double passed_s) const {
    const double moving_s = std::max(0.1, length_s - still_s);
    const double growth = std::min(most_growth, growth_a_second * moving_s) * way((passed_s - still_s) / moving_s);
    return {frame.x - detail.x * frame.w * growth, frame.y - detail.y * frame.h * growth, frame.w * (1 + growth),
            frame.h * (1 + growth)};
}

double Pan::next_step_s(double passed_s) const {
    if (passed_s < still_s) {
        return std::max(still_s - passed_s, shortest_step_s);
    }
    const double moved_px = furthest(at(passed_s), at(passed_s + longest_step_s));
    return moved_px <= step_px ? longest_step_s : std::max(shortest_step_s, longest_step_s * step_px / moved_px);
}

} // namespace views
