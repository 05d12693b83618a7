#include "platform/glyph_atlas.h"

#include "platform/corner_raster.h"
#include "platform/icon_raster.h"
#include "platform/soft_shadow.h"

namespace platform {

namespace {

constexpr int page_px = 1024;
/// Pages of a megabyte that are kept. A frame that needs more at once gets them, up to the second limit; they go when
/// they weren't needed for a while.
constexpr int kept_pages = 8;
constexpr int most_pages = 32;
constexpr std::uint64_t spare_frames = 120;
/// The white spot and the shadow's tile lie in the first rows.
constexpr int white_px = 4;
constexpr int shadow_x = 8;
constexpr int first_row = shadow_tile_px + 1;
/// A cell without ink has no page, yet is known.
constexpr std::size_t most_empty_cells = 20'000;

} // namespace

std::size_t GlyphAtlas::KeyHash::operator()(const Key& key) const {
    std::uint64_t hash = reinterpret_cast<std::uintptr_t>(key.icon);
    for (const std::int64_t part :
         {std::int64_t{key.id}, std::int64_t{key.size}, std::int64_t{key.face}, std::int64_t{key.place}}) {
        hash = (hash ^ static_cast<std::uint64_t>(part)) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 29;
    }
    return hash;
}

GlyphAtlas::GlyphAtlas(GlContext& context, std::vector<frame::FontFile> fonts)
    : m_context(context), m_rasteriser(std::move(fonts)) {
    add_page();
}

GlyphAtlas::~GlyphAtlas() {
    m_context.make_current();
    for (const Page& page : m_pages) {
        const auto name = static_cast<GLuint>(page.texture);
        m_context.gl().delete_textures(1, &name);
    }
}

base::Vec GlyphAtlas::white_uv() {
    return {white_px / 2.0 / page_px, white_px / 2.0 / page_px};
}

base::Rect GlyphAtlas::shadow_uv() {
    // From centre to centre of its outermost pixels: nothing of the neighbours is mixed in.
    return {(shadow_x + 0.5) / page_px, 0.5 / page_px, (shadow_tile_px - 1.0) / page_px,
            (shadow_tile_px - 1.0) / page_px};
}

void GlyphAtlas::begin_frame() {
    ++m_frame;
    for (int page = pages() - 1; page >= 0 && pages() > kept_pages; --page) {
        if (m_pages[static_cast<std::size_t>(page)].last_frame + spare_frames < m_frame) {
            remove(page);
        }
    }
}

void GlyphAtlas::remove(int page) {
    forget(page);
    const int last = pages() - 1;
    Page& hole = m_pages[static_cast<std::size_t>(page)];
    const auto name = static_cast<GLuint>(hole.texture);
    m_context.make_current();
    m_context.gl().delete_textures(1, &name);
    // The last page takes its number.
    hole = m_pages.back();
    m_pages.pop_back();
    for (auto& [key, entry] : m_cells) {
        entry.cell.page = entry.cell.page == last ? page : entry.cell.page;
    }
    m_current = m_current == page ? 0 : m_current == last ? page : m_current;
}

void GlyphAtlas::forget(int page) {
    std::erase_if(m_cells, [&](const auto& entry) { return entry.second.cell.page == page; });
}

bool GlyphAtlas::holds(std::uint64_t texture) const {
    return std::any_of(m_pages.begin(), m_pages.end(), [&](const Page& page) { return page.texture == texture; });
}

AtlasCell GlyphAtlas::glyph(int face, std::uint32_t id, int size_26_6, int place) {
    return find({nullptr, id, size_26_6, face, place}, nullptr);
}

AtlasCell GlyphAtlas::icon(const frame::IconPtr& icon, int size_px, double stroke_px) {
    // A page has room for no larger one; it is stretched then.
    const int size = std::min(size_px, page_px / 2);
    const auto stroke = static_cast<std::int32_t>(std::lround(stroke_px * size / std::max(1, size_px) * 64));
    return find({icon.get(), 0, size, stroke, 0}, icon);
}

AtlasCell GlyphAtlas::corner(double radius_px, double stroke_px) {
    const auto in_64ths = [](double px) { return static_cast<std::int32_t>(std::lround(px * 64)); };
    return find({nullptr, 0, in_64ths(radius_px), in_64ths(stroke_px), -1}, nullptr);
}

AtlasCell GlyphAtlas::find(const Key& key, const frame::IconPtr& icon) {
    if (const auto found = m_cells.find(key); found != m_cells.end()) {
        const AtlasCell& cell = found->second.cell;
        if (cell.page >= 0) {
            m_pages[static_cast<std::size_t>(cell.page)].last_frame = m_frame;
        }
        return cell;
    }
    const AlphaBitmap bitmap = icon            ? rasterise_icon(*icon, key.size, key.face / 64.0)
                               : key.place < 0 ? rasterise_corner(key.size / 64.0, key.face / 64.0)
                                               : m_rasteriser.rasterise(key.face, key.id, key.size, key.place);
    const bool ink = bitmap.width_px > 0 && bitmap.height_px > 0;
    const AtlasCell cell = ink ? store(bitmap) : AtlasCell{};
    if (ink == (cell.page >= 0)) {
        if (m_cells.size() > most_empty_cells) {
            std::erase_if(m_cells, [](const auto& entry) { return entry.second.cell.page < 0; });
        }
        m_cells.emplace(key, Entry{cell, icon});
    }
    return cell;
}

AtlasCell GlyphAtlas::store(const AlphaBitmap& bitmap) {
    AtlasCell cell;
    if (!place_on(m_current, bitmap, cell)) {
        const int page = free_page();
        if (page < 0 || !place_on(page, bitmap, cell)) {
            return {};
        }
        m_current = page;
    }
    return cell;
}

bool GlyphAtlas::place_on(int page, const AlphaBitmap& bitmap, AtlasCell& cell) {
    Page& on = m_pages[static_cast<std::size_t>(page)];
    // A rim of nothing on the right and below keeps the neighbours out when a cell is stretched.
    const int width = bitmap.width_px + 1;
    const int height = bitmap.height_px + 1;
    const auto place = on.packer.add(width, height);
    if (!place) {
        return false;
    }
    std::vector<std::uint8_t> with_rim(static_cast<std::size_t>(width) * height);
    for (int y = 0; y < bitmap.height_px; ++y) {
        std::copy_n(bitmap.alpha.begin() + static_cast<std::ptrdiff_t>(y) * bitmap.width_px, bitmap.width_px,
                    with_rim.begin() + static_cast<std::ptrdiff_t>(y) * width);
    }
    m_context.make_current();
    write(on.texture, place->x, place->y, width, height, with_rim.data());
    on.last_frame = m_frame;
    cell = {page,
            bitmap.left,
            bitmap.top,
            bitmap.width_px,
            bitmap.height_px,
            {static_cast<double>(place->x) / page_px, static_cast<double>(place->y) / page_px,
             static_cast<double>(bitmap.width_px) / page_px, static_cast<double>(bitmap.height_px) / page_px},
            on.texture};
    return true;
}

int GlyphAtlas::free_page() {
    if (pages() >= kept_pages) {
        const auto oldest = std::min_element(m_pages.begin(), m_pages.end(),
                                             [](const Page& a, const Page& b) { return a.last_frame < b.last_frame; });
        if (oldest->last_frame != m_frame) {
            const int page = static_cast<int>(oldest - m_pages.begin());
            forget(page);
            oldest->packer.clear();
            return page;
        }
        if (pages() >= most_pages) {
            return -1;
        }
    }
    add_page();
    return pages() - 1;
}

void GlyphAtlas::add_page() {
    m_context.make_current();
    const Gl& gl = m_context.gl();
    GLuint name = 0;
    gl.gen_textures(1, &name);
    gl.bind_texture(GL_TEXTURE_2D, name);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    // Read as white with this alpha.
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_R, GL_ONE);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_G, GL_ONE);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_B, GL_ONE);
    gl.tex_parameter_i(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_A, GL_RED);
    const std::vector<std::uint8_t> nothing(static_cast<std::size_t>(page_px) * page_px);
    gl.pixel_store_i(GL_UNPACK_ALIGNMENT, 1);
    gl.tex_image_2d(GL_TEXTURE_2D, 0, GL_R8, page_px, page_px, 0, GL_RED, GL_UNSIGNED_BYTE, nothing.data());
    const std::vector<std::uint8_t> white(white_px * white_px, 255);
    write(name, 0, 0, white_px, white_px, white.data());
    write(name, shadow_x, 0, shadow_tile_px, shadow_tile_px, make_shadow_tile().alpha.data());
    m_pages.push_back({name, ShelfPacker(page_px, first_row), m_frame});
}

void GlyphAtlas::write(std::uint64_t texture, int x, int y, int width_px, int height_px, const std::uint8_t* alpha) {
    const Gl& gl = m_context.gl();
    gl.bind_texture(GL_TEXTURE_2D, static_cast<GLuint>(texture));
    gl.pixel_store_i(GL_UNPACK_ALIGNMENT, 1);
    gl.tex_sub_image_2d(GL_TEXTURE_2D, 0, x, y, width_px, height_px, GL_RED, GL_UNSIGNED_BYTE, alpha);
}

} // namespace platform
