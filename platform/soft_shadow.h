#pragma once

#include "platform/alpha_bitmap.h"

namespace platform {

/// Side of the shadow's tile, pixels.
inline constexpr int shadow_tile_px = 32;

/// The lower right corner of a soft shadow: black's alpha from full (the tile's left top) to none (right, bottom). The
/// casting rectangle's corner lies in its middle. Stretched it makes all four corners and the edges.
AlphaBitmap make_shadow_tile();

} // namespace platform
