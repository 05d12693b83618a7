#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"
#include "platform/fills.h"

struct ImDrawData;

namespace platform {

/// What triangles are filled with. Colour and texture are affine in the place, so a triangle may be cut anywhere.
struct Paint {
    std::uint64_t texture = 0;
    base::Vec uv_at_origin;    ///< of the screen's top left pixel corner
    base::Vec uv_per_px;       ///< 0: one spot of the texture
    base::Colour from;         ///< alpha counts
    base::Colour to;           ///< at `stop_px`; as `from` where there is no gradient
    base::Vec gradient_per_px; ///< how much of the way from `from` to `to` a pixel to the right, a pixel down makes
    double gradient_at_origin = 0;
    bool plain = false;  ///< one colour, no texture to see
    bool opaque = false; ///< may be drawn without blending
};

/// A corner of a triangle with its own coverage, 0 to 1: how edges are made smooth.
struct Corner {
    base::Vec at;
    double cover = 1;
};

/// Collects clipped triangles into ImGui draw lists, in order, in as few batches as their textures allow. Everything is
/// cut on our side: a change of clip costs no batch, and what can't be seen costs nothing.
class Mesh {
public:
    /// `context` is asked only while ImGui's renderer draws.
    explicit Mesh(const GlContext& context);
    ~Mesh();
    Mesh(const Mesh&) = delete;
    Mesh& operator=(const Mesh&) = delete;

    /// Starts over.
    void begin(base::Size screen);

    /// A white texture that is quicker to read than an atlas page; large rectangles of one spot use it.
    void set_flat_texture(std::uint64_t texture) { m_flat_texture = texture; }

    void set_clip(const base::Rect& clip);
    const base::Rect& clip() const { return m_clip; }

    void rectangle(const base::Rect& rect, const Paint& paint);
    /// A picture's texture in its own colours; of `paint.from` counts the alpha alone.
    void picture(const base::Rect& rect, const Paint& paint);
    /// The same within a circle about `centre`; `rect` lies in one of its quarters.
    void picture_corner(const base::Rect& rect, base::Vec centre, double radius_px, const Paint& paint);
    /// `indices`: three a triangle, into `corners`.
    void triangles(std::span<const Corner> corners, std::span<const std::uint16_t> indices, const Paint& paint);

    /// The texture of the last batch; 0 before the first.
    std::uint64_t texture() const { return m_texture; }

    /// All of it for ImGui's renderer; valid until the next `begin`.
    ImDrawData& draw_data();
    int vertices() const;
    int batches() const;

private:
    struct Parts;
    void prepare(std::uint64_t texture, Fill fill, int vertex_count, int index_count);
    template <class MaskAt>
    void write_masked(const base::Rect& rect, const Paint& paint, const MaskAt& mask_at);
    template <class MakeVertex>
    void write_rectangle(const base::Rect& rect, const MakeVertex& make_vertex);
    void clear(const base::Rect& rect, base::Colour colour);
    void cut_triangle(const std::array<Corner, 3>& triangle, const Paint& paint);
    void write(std::span<const Corner> corners, std::span<const std::uint16_t> indices, const Paint& paint);

    const Gl& m_gl;
    FillShaders m_shaders;
    std::unique_ptr<Parts> m_parts;
    base::Rect m_screen;
    base::Rect m_clip;
    std::uint64_t m_texture = 0;
    std::uint64_t m_flat_texture = 0;
    Fill m_fill = Fill::blended;
};

} // namespace platform
