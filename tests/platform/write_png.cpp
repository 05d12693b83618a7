#include "platform/write_png.h"

#include <doctest/doctest.h>

#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_PNG
#define STBI_NO_STDIO
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include <stb/stb_image.h>
#pragma GCC diagnostic pop

#include "platform/disk_files.h"
#include "tests/platform/sample.h"
#include "tests/platform/temporary_folder.h"

TEST_CASE("a bitmap survives as PNG") {
    const TemporaryFolder folder;
    platform::DiskFiles files;
    base::Bitmap bitmap = sample::bitmap(3, 2, {200, 100, 50, 255});
    bitmap.bgra[0] = 7;
    REQUIRE(platform::write_png(files, folder / "a.png", bitmap));
    const std::string file = files.read(folder / "a.png").value();
    int w = 0, h = 0, channels = 0;
    stbi_uc* const pixels = stbi_load_from_memory(reinterpret_cast<const stbi_uc*>(file.data()),
                                                  static_cast<int>(file.size()), &w, &h, &channels, 4);
    REQUIRE(pixels != nullptr);
    CHECK(w == 3);
    CHECK(h == 2);
    CHECK(channels == 3);
    for (int i = 0; i < w * h; ++i) {
        CHECK(bitmap.at(i % w, i / w) == base::Colour{pixels[4 * i], pixels[4 * i + 1], pixels[4 * i + 2], 255});
    }
    stbi_image_free(pixels);
    CHECK_FALSE(platform::png_of({}));
}
