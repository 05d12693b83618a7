#pragma once

#include <string>

#include "base/bitmap.h"

namespace platform {

/// The bitmap as a PNG file, opaque; empty for an empty bitmap.
std::string to_png(const base::Bitmap& bitmap);

} // namespace platform
