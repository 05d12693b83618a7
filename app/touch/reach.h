#pragma once

#include <optional>

#include "base/geometry.h"

namespace touch {

/// Lengths that decide what a movement means, in pixels of this screen.
struct Reach {
    base::Size screen;
    double slop_px = 20;   ///< a finger that moves less is a tap
    double border_px = 24; ///< inert edge: who leans there touches nothing
    double palm_px = 150;
    double twin_px = 60; ///< how far apart the two taps of a double tap may be
};

/// `diagonal_in` of the panel makes the tap's tolerance a length of the hand (7 mm) instead of pixels.
Reach make_reach(base::Size screen, std::optional<double> diagonal_in = {});

} // namespace touch
