#pragma once

#include <cstdint>
#include <vector>

#include "base/colour.h"

namespace base {

/// Pixels in rows from the top, 4 bytes each (R, G, B, straight A), no padding.
struct Bitmap {
    int width_px = 0;
    int height_px = 0;
    std::vector<std::uint8_t> rgba;

    bool empty() const { return width_px <= 0 || height_px <= 0; }
    Colour at(int x, int y) const {
        const std::uint8_t* const p = rgba.data() + 4 * (static_cast<std::size_t>(y) * width_px + x);
        return {p[0], p[1], p[2], p[3]};
    }
};

} // namespace base
