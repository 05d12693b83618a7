#include "platform/corner_raster.h"

#include <cmath>

namespace platform {

AlphaBitmap rasterise_corner(double radius_px, double stroke_px) {
    const int side = static_cast<int>(std::ceil(radius_px));
    AlphaBitmap corner{side, side, 0, 0, {}};
    corner.alpha.reserve(static_cast<std::size_t>(side) * side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            // A pixel whose middle lies a distance inside of an edge is covered by that and half a pixel.
            const double from_centre =
                std::hypot(std::max(0.0, radius_px - x - 0.5), std::max(0.0, radius_px - y - 0.5));
            const double inside = std::clamp(radius_px - from_centre + 0.5, 0.0, 1.0);
            const double hole = stroke_px > 0 ? std::clamp(radius_px - stroke_px - from_centre + 0.5, 0.0, 1.0) : 0;
            corner.alpha.push_back(static_cast<std::uint8_t>(std::lround(255 * (inside - hole))));
        }
    }
    return corner;
}

} // namespace platform
