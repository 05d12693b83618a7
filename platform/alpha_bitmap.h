#pragma once

#include <cstdint>
#include <vector>

namespace platform {

/// Coverage, a byte a pixel, rows from the top without padding. `left`, `top`: where its first pixel lies, seen from
/// the origin (a glyph's on the baseline), y downwards.
struct AlphaBitmap {
    int width_px = 0;
    int height_px = 0;
    int left = 0;
    int top = 0;
    std::vector<std::uint8_t> alpha;
};

} // namespace platform
