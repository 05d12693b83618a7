#pragma once

#include "base/bitmap.h"
#include "frame/list.h"

namespace platform {

/// The bars, smooth at their round corners, on nothing.
base::Bitmap rasterise_bars(const frame::Bars& bars);

} // namespace platform
