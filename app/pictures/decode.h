#pragma once

#include <string_view>

#include "base/bitmap.h"
#include "base/result.h"

namespace pictures {

/// Decodes a JPEG that kiosk-prepare wrote, which must be `width_px` x `height_px`: checked before anything is decoded.
base::Result<base::Bitmap> decode_jpeg(std::string_view file, int width_px, int height_px);

/// Half its width and height, rounded up; each pixel the mean of four.
base::Bitmap halve(const base::Bitmap& bitmap);

} // namespace pictures
