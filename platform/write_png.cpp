#include "platform/write_png.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STB_IMAGE_WRITE_STATIC
#define STBI_WRITE_NO_STDIO
#include <stb/stb_image_write.h>
#pragma GCC diagnostic pop

namespace platform {

base::Result<std::string> png_of(const base::Bitmap& bitmap) {
    if (bitmap.empty()) {
        return base::fail("there is no picture to write");
    }
    std::vector<std::uint8_t> rgb;
    rgb.reserve(bitmap.bgra.size() / 4 * 3);
    for (std::size_t i = 0; i + 3 < bitmap.bgra.size(); i += 4) {
        rgb.insert(rgb.end(), {bitmap.bgra[i + 2], bitmap.bgra[i + 1], bitmap.bgra[i]});
    }
    std::string file;
    const auto append = [](void* to, void* bytes, int size) {
        static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    };
    stbi_write_png_compression_level = 5;
    if (stbi_write_png_to_func(append, &file, bitmap.width_px, bitmap.height_px, 3, rgb.data(), 0) == 0) {
        return base::fail("the picture can't be written as PNG");
    }
    return file;
}

base::Result<void> write_png(ports::Files& files, const std::string& path, const base::Bitmap& bitmap) {
    const auto file = png_of(bitmap);
    return file ? files.write_whole(path, *file) : tl::unexpected(file.error());
}

} // namespace platform
