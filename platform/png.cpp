#include "platform/png.h"

#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STBI_WRITE_NO_STDIO
#include <stb/stb_image_write.h>

namespace platform {

std::string to_png(const base::Bitmap& bitmap) {
    std::string png;
    if (bitmap.empty()) {
        return png;
    }
    std::vector<std::uint8_t> rgb;
    rgb.reserve(bitmap.rgba.size() / 4 * 3);
    for (std::size_t i = 0; i + 3 < bitmap.rgba.size(); i += 4) {
        rgb.insert(rgb.end(), {bitmap.rgba[i], bitmap.rgba[i + 1], bitmap.rgba[i + 2]});
    }
    const auto append = [](void* context, void* data, int size) {
        static_cast<std::string*>(context)->append(static_cast<const char*>(data), static_cast<std::size_t>(size));
    };
    stbi_write_png_to_func(append, &png, bitmap.width_px, bitmap.height_px, 3, rgb.data(), 3 * bitmap.width_px);
    return png;
}

} // namespace platform
