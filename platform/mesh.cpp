#include "platform/mesh.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <deque>

namespace platform {

namespace {

/// ImGui's indices have 16 bits; a list is closed early enough for any one polygon.
constexpr int vertices_a_list = 60'000;

/// Below this, a change of state costs more than it saves.
constexpr double large_px = 128 * 128;

/// A triangle cut by the four sides of a rectangle.
constexpr std::size_t most_corners = 7;

ImU32 pack(base::Colour c, double cover) {
    return IM_COL32(c.r, c.g, c.b, static_cast<int>(c.a * cover + 0.5));
}

ImDrawVert vertex(const Corner& corner, const Paint& paint) {
    const base::Vec p = corner.at;
    const double t = paint.gradient_at_origin + p.x * paint.gradient_per_px.x + p.y * paint.gradient_per_px.y;
    const base::Colour colour =
        paint.from == paint.to ? paint.from : base::mix(paint.from, paint.to, std::clamp(t, 0.0, 1.0));
    ImDrawVert v;
    v.pos = {static_cast<float>(p.x), static_cast<float>(p.y)};
    v.uv = {static_cast<float>(paint.uv_at_origin.x + p.x * paint.uv_per_px.x),
            static_cast<float>(paint.uv_at_origin.y + p.y * paint.uv_per_px.y)};
    v.col = pack(colour, corner.cover);
    return v;
}

/// A rectangle of one colour, which the graphics processor clears twice as fast as it draws.
struct Clearing {
    const Gl* gl;
    int x, y, width, height; ///< pixels, y from the bottom as OpenGL counts
    base::Colour colour;
};

void clear_rectangle(const ImDrawList*, const ImDrawCmd* command) {
    const Clearing& c = *static_cast<const Clearing*>(command->UserCallbackData);
    // The renderer sets its own scissor before each batch.
    c.gl->scissor(c.x, c.y, c.width, c.height);
    c.gl->clear_colour(c.colour.r / 255.0f, c.colour.g / 255.0f, c.colour.b / 255.0f, 1);
    c.gl->clear(GL_COLOR_BUFFER_BIT);
}

/// Cuts off what lies beyond a line; `signed_distance` is positive on the side that stays.
template <class Distance>
std::size_t cut(const Corner* in, std::size_t count, Corner* out, Distance signed_distance) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Corner& a = in[i];
        const Corner& b = in[(i + 1) % count];
        const double da = signed_distance(a.at);
        const double db = signed_distance(b.at);
        if (da >= 0) {
            out[kept++] = a;
        }
        if ((da > 0 && db < 0) || (da < 0 && db > 0)) {
            const double t = da / (da - db);
            out[kept++] = {a.at + (b.at - a.at) * t, base::mix(a.cover, b.cover, t)};
        }
    }
    return kept;
}

/// From here on triangles are filled that way.
struct Change {
    FillShaders* shaders;
    Fill to;
    base::Size screen;
};

void change_fill(const ImDrawList*, const ImDrawCmd* command) {
    const Change& change = *static_cast<const Change*>(command->UserCallbackData);
    change.shaders->use(change.to, change.screen);
}

} // namespace

struct Mesh::Parts {
    ImDrawListSharedData shared;
    std::vector<std::unique_ptr<ImDrawList>> lists;
    std::vector<ImDrawList*> pointers;
    std::size_t used = 0;
    std::deque<Clearing> clearings;         ///< the lists point to them
    std::array<Change, fill_kinds> changes; ///< likewise; by Fill
    ImDrawData data;

    ImDrawList& list() { return *lists[used - 1]; }

    void add_list(base::Size screen) {
        if (used == lists.size()) {
            lists.push_back(std::make_unique<ImDrawList>(&shared));
        }
        ++used;
        list()._ResetForNewFrame();
        list().PushClipRect({0, 0}, {static_cast<float>(screen.w), static_cast<float>(screen.h)});
        list().PushTextureID(nullptr);
    }
};

Mesh::Mesh(const GlContext& context) : m_gl(context.gl()), m_shaders(context), m_parts(std::make_unique<Parts>()) {}

Mesh::~Mesh() = default;

void Mesh::begin(base::Size screen) {
    m_screen = {0, 0, screen.w, screen.h};
    m_clip = m_screen;
    m_texture = 0;
    m_fill = Fill::blended;
    for (const Fill fill : {Fill::blended, Fill::opaque, Fill::copied, Fill::masked}) {
        m_parts->changes[static_cast<std::size_t>(fill)] = {&m_shaders, fill, screen};
    }
    m_parts->used = 0;
    m_parts->clearings.clear();
    m_parts->shared.ClipRectFullscreen = {0, 0, static_cast<float>(screen.w), static_cast<float>(screen.h)};
    m_parts->add_list(screen);
}

void Mesh::set_clip(const base::Rect& clip) {
    m_clip = base::intersect(clip, m_screen);
}

void Mesh::prepare(std::uint64_t texture, Fill fill, int vertex_count, int index_count) {
    if (m_parts->list().VtxBuffer.Size + vertex_count > vertices_a_list) {
        m_parts->add_list({m_screen.w, m_screen.h});
        m_texture = 0;
    }
    ImDrawList& list = m_parts->list();
    if (fill != m_fill) {
        list.AddCallback(change_fill, &m_parts->changes[static_cast<std::size_t>(fill)]);
        m_fill = fill;
    }
    if (texture != m_texture) {
        list.PopTextureID();
        list.PushTextureID(reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(texture)));
        m_texture = texture;
    }
    list.PrimReserve(index_count, vertex_count);
}

void Mesh::rectangle(const base::Rect& rect, const Paint& paint) {
    const base::Rect r = base::intersect(rect, m_clip);
    if (r.empty()) {
        return;
    }
    const bool large = r.w * r.h >= large_px;
    if (paint.opaque && large && paint.plain) {
        clear(r, paint.from);
        return;
    }
    const bool flat = large && m_flat_texture != 0 && paint.uv_per_px == base::Vec{};
    prepare(flat ? m_flat_texture : paint.texture, paint.opaque && large ? Fill::opaque : Fill::blended, 4, 6);
    write_rectangle(r, [&](base::Vec at) { return vertex({at, 1}, paint); });
}

void Mesh::picture(const base::Rect& rect, const Paint& paint) {
    const base::Rect r = base::intersect(rect, m_clip);
    if (r.empty()) {
        return;
    }
    prepare(paint.texture, paint.opaque ? Fill::copied : Fill::masked, 4, 6);
    write_masked(r, paint, [&](base::Vec) { return Mask{0, 0, 255, paint.from.a / 255.0}; });
}

void Mesh::picture_corner(const base::Rect& rect, base::Vec centre, double radius_px, const Paint& paint) {
    const base::Rect r = base::intersect(rect, m_clip);
    if (r.empty()) {
        return;
    }
    prepare(paint.texture, Fill::masked, 4, 6);
    write_masked(r, paint, [&](base::Vec at) {
        return Mask{std::abs(at.x - centre.x) / radius_px, std::abs(at.y - centre.y) / radius_px, radius_px,
                    paint.from.a / 255.0};
    });
}

template <class MaskAt>
void Mesh::write_masked(const base::Rect& rect, const Paint& paint, const MaskAt& mask_at) {
    write_rectangle(rect, [&](base::Vec at) {
        ImDrawVert v = vertex({at, 1}, paint);
        const Mask mask = mask_at(at);
        const auto byte = [](double part) { return static_cast<int>(std::lround(255 * std::clamp(part, 0.0, 1.0))); };
        v.col = IM_COL32(byte(mask.x), byte(mask.y), byte(mask.radius_px / 255), byte(mask.opacity));
        return v;
    });
}

template <class MakeVertex>
void Mesh::write_rectangle(const base::Rect& r, const MakeVertex& make_vertex) {
    ImDrawList& list = m_parts->list();
    const auto first = static_cast<ImDrawIdx>(list._VtxCurrentIdx);
    for (const int i : {0, 1, 2, 0, 2, 3}) {
        list.PrimWriteIdx(static_cast<ImDrawIdx>(first + i));
    }
    for (const base::Vec p : {base::Vec{r.x, r.y}, {r.right(), r.y}, {r.right(), r.bottom()}, {r.x, r.bottom()}}) {
        const ImDrawVert v = make_vertex(p);
        list.PrimWriteVtx(v.pos, v.uv, v.col);
    }
}

void Mesh::clear(const base::Rect& r, base::Colour colour) {
    // Pixels whose centres lie inside, as for a polygon.
    const int x = static_cast<int>(std::ceil(r.x - 0.5));
    const int y = static_cast<int>(std::ceil(r.y - 0.5));
    const int right = static_cast<int>(std::ceil(r.right() - 0.5));
    const int bottom = static_cast<int>(std::ceil(r.bottom() - 0.5));
    m_parts->clearings.push_back({&m_gl, x, static_cast<int>(m_screen.h) - bottom, right - x, bottom - y, colour});
    m_parts->list().AddCallback(clear_rectangle, &m_parts->clearings.back());
}

void Mesh::triangles(std::span<const Corner> corners, std::span<const std::uint16_t> indices, const Paint& paint) {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    for (const Corner& c : corners) {
        left = std::min(left, c.at.x);
        right = std::max(right, c.at.x);
        top = std::min(top, c.at.y);
        bottom = std::max(bottom, c.at.y);
    }
    const base::Rect& k = m_clip;
    if (k.empty() || right <= k.x || left >= k.right() || bottom <= k.y || top >= k.bottom()) {
        return;
    }
    if (left >= k.x && right <= k.right() && top >= k.y && bottom <= k.bottom()) {
        write(corners, indices, paint);
        return;
    }
    for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
        cut_triangle({corners[indices[i]], corners[indices[i + 1]], corners[indices[i + 2]]}, paint);
    }
}

/// What of a triangle lies in the clip.
void Mesh::cut_triangle(const std::array<Corner, 3>& triangle, const Paint& paint) {
    const base::Rect& k = m_clip;
    std::array<Corner, most_corners> a, b;
    std::copy(triangle.begin(), triangle.end(), a.begin());
    std::size_t count = cut(a.data(), triangle.size(), b.data(), [&](base::Vec p) { return p.x - k.x; });
    count = cut(b.data(), count, a.data(), [&](base::Vec p) { return k.right() - p.x; });
    count = cut(a.data(), count, b.data(), [&](base::Vec p) { return p.y - k.y; });
    count = cut(b.data(), count, a.data(), [&](base::Vec p) { return k.bottom() - p.y; });
    if (count >= 3) {
        constexpr std::array<std::uint16_t, 15> fan{0, 1, 2, 0, 2, 3, 0, 3, 4, 0, 4, 5, 0, 5, 6};
        write({a.data(), count}, {fan.data(), 3 * (count - 2)}, paint);
    }
}

void Mesh::write(std::span<const Corner> corners, std::span<const std::uint16_t> indices, const Paint& paint) {
    prepare(paint.texture, Fill::blended, static_cast<int>(corners.size()), static_cast<int>(indices.size()));
    ImDrawList& list = m_parts->list();
    const auto first = static_cast<ImDrawIdx>(list._VtxCurrentIdx);
    for (const std::uint16_t index : indices) {
        list.PrimWriteIdx(static_cast<ImDrawIdx>(first + index));
    }
    for (const Corner& corner : corners) {
        const ImDrawVert v = vertex(corner, paint);
        list.PrimWriteVtx(v.pos, v.uv, v.col);
    }
}

ImDrawData& Mesh::draw_data() {
    Parts& parts = *m_parts;
    parts.pointers.clear();
    parts.data.Clear();
    for (std::size_t i = 0; i < parts.used; ++i) {
        parts.lists[i]->_PopUnusedDrawCmd();
        parts.pointers.push_back(parts.lists[i].get());
        parts.data.TotalVtxCount += parts.lists[i]->VtxBuffer.Size;
        parts.data.TotalIdxCount += parts.lists[i]->IdxBuffer.Size;
    }
    parts.data.Valid = true;
    parts.data.CmdListsCount = static_cast<int>(parts.used);
#if IMGUI_VERSION_NUM >= 18980
    parts.data.CmdLists.resize(static_cast<int>(parts.used));
    std::copy(parts.pointers.begin(), parts.pointers.end(), parts.data.CmdLists.begin());
#else
    parts.data.CmdLists = parts.pointers.data();
#endif
    parts.data.DisplaySize = {static_cast<float>(m_screen.w), static_cast<float>(m_screen.h)};
    parts.data.FramebufferScale = {1, 1};
    return parts.data;
}

int Mesh::vertices() const {
    int sum = 0;
    for (std::size_t i = 0; i < m_parts->used; ++i) {
        sum += m_parts->lists[i]->VtxBuffer.Size;
    }
    return sum;
}

int Mesh::batches() const {
    int sum = 0;
    for (std::size_t i = 0; i < m_parts->used; ++i) {
        sum += m_parts->lists[i]->CmdBuffer.Size;
    }
    return sum;
}

} // namespace platform
