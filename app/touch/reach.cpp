#include "touch/reach.h"

#include <algorithm>
#include <cmath>

namespace touch {

namespace {

constexpr double tap_mm = 7;

} // namespace

Reach make_reach(base::Size screen, std::optional<double> diagonal_in) {
    const double scale = std::min(screen.w, screen.h) / 1080;
    Reach reach;
    reach.screen = screen;
    reach.slop_px = 20 * scale;
    if (diagonal_in && *diagonal_in > 0) {
        const double px_per_mm = std::hypot(screen.w, screen.h) / (*diagonal_in * 25.4);
        reach.slop_px = std::clamp(tap_mm * px_per_mm, 10 * scale, 50 * scale);
    }
    reach.border_px = 24 * scale;
    reach.palm_px = 150 * scale;
    reach.twin_px = 60 * scale;
    return reach;
}

} // namespace touch
