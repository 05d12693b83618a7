#pragma once

#include <cstdint>

#include "base/geometry.h"

namespace touch {

enum class Phase { down, move, up, cancel };

/// One event of one finger (or the mouse), screen pixels.
struct Contact {
    std::int64_t finger = 0; ///< the same from down to up; `mouse_finger` for the mouse
    Phase phase = Phase::down;
    base::Vec at;
    double time_s = 0;
};

inline constexpr std::int64_t mouse_finger = -1;

} // namespace touch
