#include "pictures/decode.h"

#include <doctest/doctest.h>

#include "tests/pictures/gallery.h"

namespace {

std::string jpeg(Gallery& gallery) {
    gallery.add({"a", 1}, "a", 300, 200);
    return *gallery.read("a/thumbnail.jpg", 0);
}

} // namespace

TEST_CASE("only a JPEG of the expected size is decoded") {
    Gallery gallery;
    const std::string file = jpeg(gallery);
    const auto bitmap = pictures::decode_jpeg(file, 300, 200);
    REQUIRE(bitmap);
    CHECK(bitmap->bgra.size() == 300u * 200 * 4);
    CHECK(bitmap->at(150, 100).a == 255);
    CHECK_FALSE(pictures::decode_jpeg(file, 300, 201));
    CHECK_FALSE(pictures::decode_jpeg(file, 512, 512));
    CHECK_FALSE(pictures::decode_jpeg("", 300, 200));
    CHECK_FALSE(pictures::decode_jpeg("not a JPEG", 300, 200));
    CHECK_FALSE(pictures::decode_jpeg(file.substr(0, 100), 300, 200));
}

TEST_CASE("what lay in the storage before does not matter") {
    Gallery gallery;
    const std::string file = jpeg(gallery);
    const base::Bitmap fresh = pictures::decode_jpeg(file, 300, 200).value();
    for (const std::size_t bytes : {10u, 300u * 200 * 4, 1000000u}) {
        const auto bitmap = pictures::decode_jpeg(file, 300, 200, std::vector<std::uint8_t>(bytes, 77));
        REQUIRE(bitmap);
        CHECK(bitmap->bgra == fresh.bgra);
        const base::Bitmap half = pictures::halve(fresh, std::vector<std::uint8_t>(bytes, 77));
        CHECK(half.bgra == pictures::halve(fresh).bgra);
    }
}

TEST_CASE("halving takes the mean, odd sizes too") {
    base::Bitmap bitmap{3, 1, {0, 0, 0, 255, 50, 200, 100, 255, 9, 8, 7, 255}};
    const auto half = pictures::halve(bitmap);
    CHECK(half.width_px == 2);
    CHECK(half.height_px == 1);
    CHECK(half.at(0, 0) == base::Colour{50, 100, 25, 255});
    CHECK(half.at(1, 0) == base::Colour{7, 8, 9, 255});
}
