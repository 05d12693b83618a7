#pragma once

#include "frame/icons.h"
#include "platform/alpha_bitmap.h"

namespace platform {

/// The icon's strokes in a box of `size_px`, `stroke_px` wide with round ends and joins, each pixel covered by its
/// distance from the strokes; so lines that cross or meet are never darker.
AlphaBitmap rasterise_icon(const frame::Icon& icon, int size_px, double stroke_px);

} // namespace platform
