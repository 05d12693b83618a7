#include <doctest/doctest.h>
#include <ft2build.h>

#include FT_FREETYPE_H

#include <SDL.h>

#include <numbers>
#include <set>

#include "platform/corner_raster.h"
#include "platform/glyph_atlas.h"
#include "platform/icon_raster.h"
#include "platform/video.h"
#include "tests/platform/sample.h"

namespace {

/// Ids and ink boxes straight from the font, in 26.6 pixels at `px`.
class Font {
public:
    explicit Font(int px) {
        REQUIRE(FT_Init_FreeType(&m_library) == 0);
        REQUIRE(FT_New_Face(m_library, sample::sans.c_str(), 0, &m_face) == 0);
        REQUIRE(FT_Set_Pixel_Sizes(m_face, 0, static_cast<FT_UInt>(px)) == 0);
    }
    ~Font() { FT_Done_FreeType(m_library); }
    std::uint32_t id(char32_t c) const { return FT_Get_Char_Index(m_face, c); }
    FT_Glyph_Metrics metrics(char32_t c) const {
        REQUIRE(FT_Load_Glyph(m_face, id(c), FT_LOAD_NO_HINTING) == 0);
        return m_face->glyph->metrics;
    }

private:
    FT_Library m_library = nullptr;
    FT_Face m_face = nullptr;
};

double sum(const platform::AlphaBitmap& bitmap) {
    double total = 0;
    for (const std::uint8_t alpha : bitmap.alpha) {
        total += alpha / 255.0;
    }
    return total;
}

} // namespace

TEST_CASE("stacked accents keep all of their ink") {
    platform::GlyphRasteriser rasteriser({{sample::sans, 0}});
    for (const int px : {28, 34, 68, 240}) {
        const Font font(px);
        for (const char32_t c : {U'Ỗ', U'Ẵ', U'Ự', U'ỹ', U'Đ'}) {
            CAPTURE(px);
            CAPTURE(static_cast<int>(c));
            REQUIRE(font.id(c) != 0);
            const FT_Glyph_Metrics ink = font.metrics(c);
            for (int place = 0; place < platform::subpixel_places; ++place) {
                const auto bitmap = rasteriser.rasterise(0, font.id(c), px * 64, place);
                REQUIRE(bitmap.width_px > 0);
                CHECK(-bitmap.top * 64 >= ink.horiBearingY - 1);
                CHECK((bitmap.top + bitmap.height_px) * 64 >= ink.height - ink.horiBearingY - 1);
                CHECK(bitmap.left * 64 <= ink.horiBearingX + place * 16 + 1);
                CHECK((bitmap.left + bitmap.width_px) * 64 >= ink.horiBearingX + ink.width + place * 16 - 1);
            }
        }
    }
}

TEST_CASE("the same glyph has the same ink wherever it starts") {
    platform::GlyphRasteriser rasteriser({{sample::sans, 0}});
    const Font font(34);
    const double ink = sum(rasteriser.rasterise(0, font.id(U'Ỗ'), 34 * 64, 0));
    CHECK(ink > 100);
    for (const int place : {1, 2, 3}) {
        CHECK(sum(rasteriser.rasterise(0, font.id(U'Ỗ'), 34 * 64, place)) == doctest::Approx(ink).epsilon(0.01));
    }
}

TEST_CASE("a font or glyph that is not there is empty, never a crash") {
    platform::GlyphRasteriser rasteriser({{"/nowhere.ttf", 0}, {sample::sans, 0}, {sample::sans, 9}});
    CHECK(rasteriser.rasterise(0, 43, 34 * 64, 0).width_px == 0);
    CHECK(rasteriser.rasterise(1, 4'000'000, 34 * 64, 0).width_px == 0);
    CHECK(rasteriser.rasterise(2, 43, 34 * 64, 0).width_px == 0);
    CHECK(rasteriser.rasterise(1, 43, 34 * 64, 0).width_px > 0);
}

TEST_CASE("the atlas keeps cells apart, and within its limit") {
    auto video = platform::Video::start("offscreen").value();
    auto context = platform::GlContext::open("", 0, 0, 16, 16, SDL_WINDOW_HIDDEN).value();
    platform::GlyphAtlas atlas(*context, {{sample::sans, 0}});
    const Font font(34);

    atlas.begin_frame();
    const auto first = atlas.glyph(0, font.id(U'Ỗ'), 34 * 64, 0);
    REQUIRE(first.page >= 0);
    CHECK(atlas.glyph(0, font.id(U'Ỗ'), 34 * 64, 0).uv == first.uv);
    CHECK(atlas.cells() == 1);
    std::vector<platform::AtlasCell> cells;
    for (std::uint32_t id = 36; id < 136; ++id) {
        if (const auto cell = atlas.glyph(0, id, 34 * 64, 0); cell.page >= 0) {
            cells.push_back(cell);
        }
    }
    REQUIRE(cells.size() > 80);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            CHECK((cells[i].page != cells[j].page || base::intersect(cells[i].uv, cells[j].uv).empty()));
        }
    }

    // Far more letters than the atlas holds, over many frames: old ones go.
    for (int frame = 0; frame < 40; ++frame) {
        atlas.begin_frame();
        for (std::uint32_t id = 36; id < 96; ++id) {
            atlas.glyph(0, id, (150 + frame) * 64, 0);
        }
    }
    CHECK(atlas.pages() == 8);
    // All in one frame: what is on screen stays.
    atlas.begin_frame();
    std::set<std::pair<std::uint64_t, std::pair<double, double>>> places;
    int drawn = 0;
    for (int size = 150; size < 170; ++size) {
        for (std::uint32_t id = 36; id < 96; ++id) {
            if (const auto cell = atlas.glyph(0, id, size * 64, 1); cell.page >= 0) {
                places.insert({cell.texture, {cell.uv.x, cell.uv.y}});
                ++drawn;
            }
        }
    }
    CHECK(drawn > 1000);
    CHECK(static_cast<int>(places.size()) == drawn);
    CHECK(atlas.pages() > 8);
    CHECK(atlas.pages() <= 32);
    for (int frame = 0; frame < 200; ++frame) {
        atlas.begin_frame();
        CHECK(atlas.glyph(0, 43, 34 * 64, 0).page >= 0);
    }
    CHECK(atlas.pages() == 8);
}

TEST_CASE("an icon's stroke is as wide as asked, round at its ends") {
    const frame::Icon icon{{{{4, 12}, {20, 12}}}};
    const auto bitmap = platform::rasterise_icon(icon, 48, 4);
    const auto at = [&](int x, int y) {
        return bitmap.alpha[static_cast<std::size_t>(y) * 48 + static_cast<std::size_t>(x)];
    };
    CHECK(at(24, 22) == 255);
    CHECK(at(24, 25) == 255);
    CHECK(at(24, 21) == 0);
    CHECK(at(24, 26) == 0);
    CHECK(at(6, 23) > 200);
    CHECK(at(5, 23) < 200);
    CHECK(at(6, 22) < at(8, 22));
    CHECK(sum(bitmap) == doctest::Approx(32 * 4 + 3.14159 * 4).epsilon(0.02));
}

TEST_CASE("a round corner is as much of a disc, or of its border, as geometry says") {
    for (const double radius : {2.0, 8.0, 25.5, 60.0}) {
        for (const double stroke : {0.0, 2.0}) {
            CAPTURE(radius);
            CAPTURE(stroke);
            const platform::AlphaBitmap corner = platform::rasterise_corner(radius, stroke);
            const int side = static_cast<int>(std::ceil(radius));
            REQUIRE(corner.width_px == side);
            REQUIRE(corner.height_px == side);
            double covered = 0;
            for (const std::uint8_t alpha : corner.alpha) {
                covered += alpha / 255.0;
            }
            const auto quarter = [](double r) { return std::numbers::pi * r * r / 4; };
            // The cell is up to a pixel larger than the radius: what lies there belongs to the straight edges.
            const double beyond = (side - radius) * (stroke > 0 ? 2 * stroke : side + radius);
            const double expected = quarter(radius) - (stroke > 0 ? quarter(radius - stroke) : 0) + beyond;
            CHECK(covered == doctest::Approx(expected).epsilon(0.05));
            CHECK((corner.alpha.front() == 0) == (radius > 2));
            CHECK((corner.alpha.back() == 0) == (stroke > 0 && radius > stroke + 1));
        }
    }
}
