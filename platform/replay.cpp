#include "platform/replay.h"

#include "base/cover.h"
#include "frame/picture_parts.h"
#include "platform/occlusion.h"
#include "platform/round_shapes.h"
#include "platform/rounded.h"

namespace platform {

namespace {

using base::Colour;
using base::Rect;
using base::Vec;

/// Of a shadow at its darkest.
constexpr double shadow_alpha = 0.5;
constexpr double icon_stroke = 1.75 / 24;

class Replay {
public:
    Replay(GlyphAtlas& atlas, BarTextures& bars, Mesh& mesh) : m_atlas(atlas), m_bars(bars), m_mesh(mesh) {}

    void draw(const frame::Picture& picture) {
        m_mesh.set_clip(picture.clip);
        if (picture.shadow_px > 0) {
            draw_shadow(picture);
        }
        for (const frame::PicturePart& part : parts_of(picture, m_mesh.clip())) {
            Paint paint = plain(Colour{255, 255, 255, 255}.with_alpha(picture.opacity), part.quad.texture);
            map(paint, part.quad.rect, part.quad.uv);
            draw_picture(m_mesh, snapped(picture.shown()), picture.radius_px, part.rect, paint);
        }
    }

    void draw(const frame::Text& text) {
        if (!text.layout) {
            return;
        }
        m_mesh.set_clip(text.clip);
        const frame::TextLayout& layout = *text.layout;
        const int size_26_6 = static_cast<int>(std::lround(layout.px * 64));
        const Rect clip = m_mesh.clip();
        Paint paint = plain(text.colour.with_alpha(text.opacity), 0);
        for (const frame::Glyph& glyph : layout.glyphs) {
            const Vec origin{text.rect.x + glyph.x, std::round(text.rect.y + glyph.y)};
            // No glyph reaches farther than that from its origin.
            const double reach = 2.5 * layout.px;
            if (origin.y < clip.y - reach || origin.y > clip.bottom() + reach || origin.x < clip.x - reach ||
                origin.x > clip.right() + reach) {
                continue;
            }
            const double quarters = std::floor(origin.x * subpixel_places + 0.5);
            const double x = std::floor(quarters / subpixel_places);
            const int place = static_cast<int>(quarters - x * subpixel_places);
            const AtlasCell cell = m_atlas.glyph(glyph.face, glyph.id, size_26_6, place);
            draw_cell(cell,
                      {x + cell.left, origin.y + cell.top, static_cast<double>(cell.width_px),
                       static_cast<double>(cell.height_px)},
                      paint);
        }
    }

    void draw(const frame::Shape& shape) {
        m_mesh.set_clip(shape.clip);
        const Colour colour = shape.colour.with_alpha(shape.opacity);
        Paint paint = plain(colour, white());
        paint.plain = shape.kind == frame::ShapeKind::fill;
        const Rect rect = snapped(shape.rect);
        switch (shape.kind) {
        case frame::ShapeKind::fill:
            fill_shape(m_mesh, m_atlas, rect, shape.radius_px, paint);
            break;
        case frame::ShapeKind::outline:
            outline_shape(m_mesh, m_atlas, rect, shape.radius_px, std::max(1.0, std::round(shape.stroke_px)), paint);
            break;
        case frame::ShapeKind::gradient:
            paint.to = shape.end.with_alpha(shape.opacity);
            paint.opaque = paint.from.a == 255 && paint.to.a == 255;
            if (shape.direction == frame::Direction::down) {
                paint.gradient_per_px.y = 1 / rect.h;
                paint.gradient_at_origin = -rect.y / rect.h;
            } else {
                paint.gradient_per_px.x = 1 / rect.w;
                paint.gradient_at_origin = -rect.x / rect.w;
            }
            fill_shape(m_mesh, m_atlas, rect, shape.radius_px, paint);
            break;
        case frame::ShapeKind::arc:
            ring_segment(m_mesh, shape.rect, shape.stroke_px, shape.from, shape.to, paint);
            break;
        case frame::ShapeKind::icon:
            draw_icon(shape, rect, paint);
            break;
        case frame::ShapeKind::bars:
            draw_bars(shape, rect);
            break;
        }
    }

    void draw(const frame::Control&) {}
    void draw(const frame::Surface&) {}

private:
    /// A texture that has a white spot: the one in use when it has, so that the batch goes on.
    std::uint64_t white() const { return m_atlas.holds(m_mesh.texture()) ? m_mesh.texture() : m_atlas.first_texture(); }

    static Paint plain(Colour colour, std::uint64_t texture) {
        Paint paint;
        paint.texture = texture;
        paint.uv_at_origin = GlyphAtlas::white_uv();
        paint.from = paint.to = colour;
        paint.opaque = colour.a == 255;
        return paint;
    }

    static void map(Paint& paint, const Rect& rect, const Rect& uv) {
        paint.uv_per_px = {uv.w / rect.w, uv.h / rect.h};
        paint.uv_at_origin = {uv.x - rect.x * paint.uv_per_px.x, uv.y - rect.y * paint.uv_per_px.y};
    }

    void draw_cell(const AtlasCell& cell, const Rect& rect, Paint paint) {
        if (cell.page < 0) {
            return;
        }
        paint.texture = cell.texture;
        paint.opaque = false;
        map(paint, rect, cell.uv);
        m_mesh.rectangle(rect, paint);
    }

    void draw_icon(const frame::Shape& shape, const Rect& rect, const Paint& paint) {
        const double side = std::min(rect.w, rect.h);
        if (!shape.icon || side < 1) {
            return;
        }
        const double stroke = shape.stroke_px > 0 ? shape.stroke_px : side * icon_stroke;
        const AtlasCell cell = m_atlas.icon(shape.icon, static_cast<int>(side), stroke);
        draw_cell(cell,
                  {rect.x + std::floor((rect.w - side) / 2), rect.y + std::floor((rect.h - side) / 2), side, side},
                  paint);
    }

    void draw_bars(const frame::Shape& shape, const Rect& rect) {
        Paint paint = plain(Colour{255, 255, 255, 255}.with_alpha(shape.opacity), m_bars.of(shape.bars));
        paint.opaque = false;
        map(paint, rect, {0, 0, 1, 1});
        m_mesh.picture(rect, paint);
    }

    /// Four corners and four edges of one tile, without what lies under the picture itself.
    void draw_shadow(const frame::Picture& picture) {
        const Rect caster = snapped(picture.shown());
        const double reach = std::min({picture.shadow_px, caster.w / 2, caster.h / 2});
        Paint paint = plain(Colour{0, 0, 0, 255}.with_alpha(shadow_alpha * picture.opacity), white());
        paint.opaque = false;
        // It falls downwards.
        const Rect rect{caster.x, caster.y + std::round(reach / 4), caster.w, caster.h};
        const Rect hole = inscribed(caster, picture.radius_px);
        const Rect uv = GlyphAtlas::shadow_uv();
        const double xs[4] = {rect.x - reach, rect.x + reach, rect.right() - reach, rect.right() + reach};
        const double ys[4] = {rect.y - reach, rect.y + reach, rect.bottom() - reach, rect.bottom() + reach};
        // The tile from its far end to its near one, its near end all along, and back.
        const double us[4] = {uv.right(), uv.x, uv.x, uv.right()};
        const double vs[4] = {uv.bottom(), uv.y, uv.y, uv.bottom()};
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column) {
                const Rect cell{xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row]};
                if (cell.empty() || (row == 1 && column == 1 && covers(hole, cell))) {
                    continue;
                }
                map(paint, cell, {us[column], vs[row], us[column + 1] - us[column], vs[row + 1] - vs[row]});
                for (const Rect& piece : subtract(cell, {&hole, 1})) {
                    m_mesh.rectangle(piece, paint);
                }
            }
        }
    }

    GlyphAtlas& m_atlas;
    BarTextures& m_bars;
    Mesh& m_mesh;
};

} // namespace

bool replay(const frame::FrameList& list, GlyphAtlas& atlas, BarTextures& bars, Mesh& mesh) {
    atlas.begin_frame();
    bars.begin_frame();
    mesh.begin(list.size);
    const Visibility visibility = find_visible(list);
    Replay to(atlas, bars, mesh);
    for (std::size_t i = 0; i < list.nodes.size(); ++i) {
        if (visibility.drawn[i]) {
            std::visit([&](const auto& node) { to.draw(node); }, list.nodes[i]);
        }
    }
    return visibility.screen_covered;
}

} // namespace platform
