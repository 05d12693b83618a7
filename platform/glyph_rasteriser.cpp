#include "platform/glyph_rasteriser.h"

#include <ft2build.h>

#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include "base/ensure.h"

namespace platform {

namespace {

struct Face {
    frame::FontFile file;
    FT_Face face = nullptr;
    bool tried = false;
    int size_26_6 = 0;
};

} // namespace

struct GlyphRasteriser::Parts {
    FT_Library library = nullptr;
    std::vector<Face> faces;

    Face& opened(int index) {
        base::ensure(index >= 0 && index < static_cast<int>(faces.size()), "a glyph of a font that is not there");
        Face& face = faces[static_cast<std::size_t>(index)];
        if (!std::exchange(face.tried, true) &&
            FT_New_Face(library, face.file.path.c_str(), face.file.index, &face.face) != 0) {
            face.face = nullptr;
        }
        return face;
    }
};

GlyphRasteriser::GlyphRasteriser(std::vector<frame::FontFile> fonts) : m_parts(std::make_unique<Parts>()) {
    base::ensure(FT_Init_FreeType(&m_parts->library) == 0, "FreeType won't start");
    for (frame::FontFile& file : fonts) {
        m_parts->faces.push_back({.file = std::move(file)});
    }
}

GlyphRasteriser::~GlyphRasteriser() {
    FT_Done_FreeType(m_parts->library);
}

AlphaBitmap GlyphRasteriser::rasterise(int face_index, std::uint32_t id, int size_26_6, int place) {
    Face& face = m_parts->opened(face_index);
    AlphaBitmap result;
    if (face.face == nullptr) {
        return result;
    }
    if (face.size_26_6 != size_26_6) {
        // 72 dots an inch: a point is a pixel.
        if (FT_Set_Char_Size(face.face, size_26_6, size_26_6, 72, 72) != 0) {
            return result;
        }
        face.size_26_6 = size_26_6;
    }
    FT_GlyphSlot slot = face.face->glyph;
    if (FT_Load_Glyph(face.face, id, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) != 0 ||
        slot->format != FT_GLYPH_FORMAT_OUTLINE) {
        return result;
    }
    FT_Outline_Translate(&slot->outline, place * 64 / subpixel_places, 0);
    if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) != 0) {
        return result;
    }
    const FT_Bitmap& bitmap = slot->bitmap;
    result.width_px = static_cast<int>(bitmap.width);
    result.height_px = static_cast<int>(bitmap.rows);
    result.left = slot->bitmap_left;
    result.top = -slot->bitmap_top;
    result.alpha.reserve(std::size_t{bitmap.width} * bitmap.rows);
    for (unsigned row = 0; row < bitmap.rows; ++row) {
        const std::uint8_t* const start = bitmap.buffer + static_cast<std::ptrdiff_t>(row) * bitmap.pitch;
        result.alpha.insert(result.alpha.end(), start, start + bitmap.width);
    }
    return result;
}

} // namespace platform
