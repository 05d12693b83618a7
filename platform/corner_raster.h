#pragma once

#include "platform/alpha_bitmap.h"

namespace platform {

/// The upper left corner of a rectangle with round corners, smooth at its rim: filled, or with a `stroke_px` above 0
/// the border of that width inside it. As many whole pixels wide and high as `radius_px` reaches; the border must not
/// be wider than the radius.
AlphaBitmap rasterise_corner(double radius_px, double stroke_px);

} // namespace platform
