#pragma once

#include <cstdint>
#include <vector>

#include "base/colour.h"

namespace base {

/// Pixels in rows from the top, 4 bytes each (B, G, R, straight A, as screens keep them), no padding.
struct Bitmap {
    int width_px = 0;
    int height_px = 0;
    std::vector<std::uint8_t> bgra;

    bool empty() const { return width_px <= 0 || height_px <= 0; }
    Colour at(int x, int y) const {
        const std::uint8_t* const p = bgra.data() + 4 * (static_cast<std::size_t>(y) * width_px + x);
        return {p[2], p[1], p[0], p[3]};
    }
};

} // namespace base
