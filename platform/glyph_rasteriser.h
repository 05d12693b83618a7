#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "frame/text.h"
#include "platform/alpha_bitmap.h"

namespace platform {

/// How many horizontal places within a pixel a glyph can start at.
inline constexpr int subpixel_places = 4;

/// Turns glyph ids into coverage with FreeType: unhinted, at the exact size. Font files are opened when first needed.
class GlyphRasteriser {
public:
    explicit GlyphRasteriser(std::vector<frame::FontFile> fonts);
    ~GlyphRasteriser();

    /// `size_26_6`: font size in 64ths of a pixel. `place`: start in `subpixel_places`ths of a pixel. A glyph without
    /// ink, or of a font that can't be read, is empty.
    AlphaBitmap rasterise(int face, std::uint32_t id, int size_26_6, int place);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace platform
