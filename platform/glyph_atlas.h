#pragma once

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

#include "base/geometry.h"
#include "frame/icons.h"
#include "frame/text.h"
#include "platform/gl_context.h"
#include "platform/glyph_rasteriser.h"
#include "platform/shelf_packer.h"

namespace platform {

/// Where a glyph, an icon or a round corner lies in the atlas. `uv` in the texture, 0 to 1; `left`, `top` from its
/// origin, pixels.
struct AtlasCell {
    int page = -1; ///< -1: nothing to draw
    int left = 0;
    int top = 0;
    int width_px = 0;
    int height_px = 0;
    base::Rect uv;
    std::uint64_t texture = 0;
};

/// Glyphs, icons and round corners that were drawn lately, on pages of one-channel texture, made when first asked for.
/// Each page also holds a white spot and the soft shadow's tile, so that shapes and text need no change of texture
/// between them.
class GlyphAtlas {
public:
    GlyphAtlas(GlContext& context, std::vector<frame::FontFile> fonts);
    ~GlyphAtlas();
    GlyphAtlas(const GlyphAtlas&) = delete;
    GlyphAtlas& operator=(const GlyphAtlas&) = delete;

    /// Cells of earlier frames may go from now on.
    void begin_frame();

    AtlasCell glyph(int face, std::uint32_t id, int size_26_6, int place);
    AtlasCell icon(const frame::IconPtr& icon, int size_px, double stroke_px);
    /// See `rasterise_corner`; at most half a page wide.
    AtlasCell corner(double radius_px, double stroke_px);

    /// A page that is always there.
    std::uint64_t first_texture() const { return m_pages.front().texture; }
    bool holds(std::uint64_t texture) const;

    /// The same on every page.
    static base::Vec white_uv();
    static base::Rect shadow_uv();

    int pages() const { return static_cast<int>(m_pages.size()); }
    int cells() const { return static_cast<int>(m_cells.size()); }

private:
    struct Key {
        const void* icon = nullptr;
        std::uint32_t id = 0;
        std::int32_t size = 0;
        std::int32_t face = 0;  ///< of an icon or a corner: its stroke in 64ths of a pixel
        std::int32_t place = 0; ///< of a corner: -1
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    struct Page {
        std::uint64_t texture = 0;
        ShelfPacker packer;
        std::uint64_t last_frame = 0;
    };
    struct Entry {
        AtlasCell cell;
        frame::IconPtr icon; ///< keeps the address in the key from being another icon's
    };

    AtlasCell find(const Key& key, const frame::IconPtr& icon);
    AtlasCell store(const AlphaBitmap& bitmap);
    bool place_on(int page, const AlphaBitmap& bitmap, AtlasCell& cell);
    int free_page();
    void forget(int page);
    void remove(int page);
    void add_page();
    void write(std::uint64_t texture, int x, int y, int width_px, int height_px, const std::uint8_t* alpha);

    GlContext& m_context;
    GlyphRasteriser m_rasteriser;
    std::vector<Page> m_pages;
    int m_current = 0;
    std::unordered_map<Key, Entry, KeyHash> m_cells;
    std::uint64_t m_frame = 1;
};

} // namespace platform
