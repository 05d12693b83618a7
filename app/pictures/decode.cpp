#include "pictures/decode.h"

#include <cstring>
#include <memory>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_JPEG
#define STBI_NO_STDIO
#define STBI_NO_LINEAR
#include <stb/stb_image.h>
#pragma GCC diagnostic pop

namespace pictures {

base::Result<base::Bitmap> decode_jpeg(std::string_view file, int width_px, int height_px,
                                       std::vector<std::uint8_t> storage) {
    const auto* const bytes = reinterpret_cast<const stbi_uc*>(file.data());
    const int size = static_cast<int>(std::min<std::size_t>(file.size(), INT_MAX));
    int w = 0;
    int h = 0;
    int channels = 0;
    if (stbi_info_from_memory(bytes, size, &w, &h, &channels) == 0) {
        return base::fail("not a JPEG");
    }
    if (w != width_px || h != height_px || w <= 0 || h <= 0) {
        return base::fail("not of the size that it should have");
    }
    const std::unique_ptr<stbi_uc, void (*)(void*)> pixels(
        stbi_load_from_memory(bytes, size, &w, &h, &channels, STBI_rgb_alpha), stbi_image_free);
    if (!pixels || w != width_px || h != height_px) {
        return base::fail("a damaged JPEG");
    }
    const std::size_t bytes_out = std::size_t{4} * static_cast<std::size_t>(w) * static_cast<std::size_t>(h);
    base::Bitmap bitmap{w, h, std::move(storage)};
    bitmap.bgra.resize(bytes_out);
    const stbi_uc* const rgba = pixels.get();
    std::uint8_t* const bgra = bitmap.bgra.data();
    for (std::size_t i = 0; i < bytes_out; i += 4) {
        bgra[i] = rgba[i + 2];
        bgra[i + 1] = rgba[i + 1];
        bgra[i + 2] = rgba[i];
        bgra[i + 3] = rgba[i + 3];
    }
    return bitmap;
}

base::Bitmap halve(const base::Bitmap& bitmap, std::vector<std::uint8_t> storage) {
    const int w = (bitmap.width_px + 1) / 2;
    const int h = (bitmap.height_px + 1) / 2;
    base::Bitmap half{w, h, std::move(storage)};
    half.bgra.resize(std::size_t{4} * static_cast<std::size_t>(w) * static_cast<std::size_t>(h));
    const std::size_t row = std::size_t{4} * static_cast<std::size_t>(bitmap.width_px);
    std::uint8_t* out = half.bgra.data();
    for (int y = 0; y < h; ++y) {
        const std::uint8_t* const upper = bitmap.bgra.data() + static_cast<std::size_t>(2 * y) * row;
        const std::uint8_t* const lower = 2 * y + 1 < bitmap.height_px ? upper + row : upper;
        for (int x = 0; x < w; ++x) {
            const std::size_t left = std::size_t{8} * static_cast<std::size_t>(x);
            const std::size_t right = 2 * x + 1 < bitmap.width_px ? left + 4 : left;
            for (std::size_t c = 0; c < 4; ++c) {
                *out++ = static_cast<std::uint8_t>(
                    (upper[left + c] + upper[right + c] + lower[left + c] + lower[right + c] + 2) / 4);
            }
        }
    }
    return half;
}

} // namespace pictures
