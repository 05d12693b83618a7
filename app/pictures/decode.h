#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/bitmap.h"
#include "base/result.h"

namespace pictures {

/// Decodes a JPEG that kiosk-prepare wrote, which must be `width_px` x `height_px`: checked before anything is decoded.
/// Into `storage`, whatever it holds, if that is large enough.
base::Result<base::Bitmap> decode_jpeg(std::string_view file, int width_px, int height_px,
                                       std::vector<std::uint8_t> storage = {});

/// Half its width and height, rounded up; each pixel the mean of four. Into `storage`, as above.
base::Bitmap halve(const base::Bitmap& bitmap, std::vector<std::uint8_t> storage = {});

} // namespace pictures
