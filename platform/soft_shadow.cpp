#include "platform/soft_shadow.h"

#include <cmath>

namespace platform {

AlphaBitmap make_shadow_tile() {
    AlphaBitmap tile{shadow_tile_px, shadow_tile_px, 0, 0, {}};
    tile.alpha.resize(static_cast<std::size_t>(shadow_tile_px) * shadow_tile_px);
    // A rectangle blurred by a Gaussian is the product of two error functions; 2.6 brings the tile's rim to nothing.
    const auto along = [](int i) { return 0.5 * std::erfc(2.6 * ((i + 0.5) / shadow_tile_px * 2 - 1) * 0.75); };
    const double rim = along(shadow_tile_px - 1);
    for (int y = 0; y < shadow_tile_px; ++y) {
        for (int x = 0; x < shadow_tile_px; ++x) {
            const double alpha = std::max(0.0, along(x) - rim) * std::max(0.0, along(y) - rim);
            tile.alpha[static_cast<std::size_t>(y) * shadow_tile_px + x] =
                static_cast<std::uint8_t>(std::lround(alpha * 255));
        }
    }
    return tile;
}

} // namespace platform
