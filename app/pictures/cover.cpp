#include "pictures/cover.h"

namespace pictures {

namespace {

constexpr int finer_levels = 2; ///< how far down stand-ins are looked for
constexpr int most_halvings = 4;

/// Collects the quads of one picture.
class Painter {
public:
    Painter(frame::Picture& node, const base::Rect& visible, std::uint32_t picture, const Pyramid& pyramid,
            Cache& cache)
        : m_node(node), m_visible(visible), m_picture(picture), m_pyramid(pyramid), m_cache(cache),
          m_scale_x(node.rect.w / pyramid.width_px), m_scale_y(node.rect.h / pyramid.height_px) {}

    void tile(int level, std::uint32_t x, std::uint32_t y, int deeper = finer_levels) {
        const TileId id{m_picture, static_cast<std::uint8_t>(level), false, x, y};
        if (base::intersect(on_screen(m_pyramid.region(id)), m_visible).empty()) {
            return; // a child of one that is partly in sight
        }
        if (m_cache.want(id, deeper == finer_levels ? Use::visible : Use::stand_in)) {
            quad(id, m_pyramid.region(id));
            return;
        }
        if (deeper > 0 && level > 0 && any_child(level, x, y)) {
            const auto columns = static_cast<std::uint32_t>(m_pyramid.columns(level - 1));
            const auto rows = static_cast<std::uint32_t>(m_pyramid.rows(level - 1));
            for (std::uint32_t cy = 2 * y; cy < std::min(2 * y + 2, rows); ++cy) {
                for (std::uint32_t cx = 2 * x; cx < std::min(2 * x + 2, columns); ++cx) {
                    tile(level - 1, cx, cy, deeper - 1);
                }
            }
            return;
        }
        coarser(level, x, y, m_pyramid.region(id));
    }

    /// The thumbnail halved `level` times, or the next best.
    void thumbnail(int level) {
        TileId id{m_picture, 0, true, 0, 0};
        for (const auto& [from, to, step] : {std::tuple{level, -1, -1}, std::tuple{level + 1, most_halvings + 1, 1}}) {
            for (int i = from; i != to; i += step) {
                id.level = static_cast<std::uint8_t>(i);
                if (m_cache.want(id, i == level ? Use::visible : Use::stand_in)) {
                    quad(id, m_pyramid.region(id));
                    return;
                }
            }
        }
        if (m_pyramid.levels > 0) { // coming back from a closer look
            tile(m_pyramid.levels - 1, 0, 0);
        } else {
            m_hole = true;
        }
    }

    bool hole() const { return m_hole; }
    double coarsest() const { return m_coarsest; }

private:
    bool any_child(int level, std::uint32_t x, std::uint32_t y) const {
        for (std::uint32_t i = 0; i < 4; ++i) {
            const TileId child{m_picture, static_cast<std::uint8_t>(level - 1), false, 2 * x + i % 2, 2 * y + i / 2};
            if (m_cache.find(child) != 0) {
                return true;
            }
        }
        return false;
    }

    void coarser(int level, std::uint32_t x, std::uint32_t y, const base::Rect& part) {
        for (int up = 1; level + up < m_pyramid.levels; ++up) {
            const TileId id{m_picture, static_cast<std::uint8_t>(level + up), false, x >> up, y >> up};
            if (m_cache.want(id, Use::stand_in)) {
                quad(id, part);
                return;
            }
        }
        for (int halved = 0; halved <= most_halvings; ++halved) {
            const TileId id{m_picture, static_cast<std::uint8_t>(halved), true, 0, 0};
            if (m_cache.want(id, Use::stand_in)) {
                quad(id, part);
                return;
            }
        }
        m_hole = true;
    }

    /// Where a part of the master (in its pixels) lies. An edge is computed from the master's pixel alone, so that
    /// neighbours of any level share it.
    base::Rect on_screen(const base::Rect& part) const {
        const double left = m_node.rect.x + part.x * m_scale_x;
        const double top = m_node.rect.y + part.y * m_scale_y;
        return {left, top, m_node.rect.x + part.right() * m_scale_x - left,
                m_node.rect.y + part.bottom() * m_scale_y - top};
    }

    /// Shows `part` by the texture of `id`.
    void quad(const TileId& id, const base::Rect& part) {
        const base::Rect whole = m_pyramid.region(id);
        m_node.quads.push_back(
            {on_screen(part),
             {(part.x - whole.x) / whole.w, (part.y - whole.y) / whole.h, part.w / whole.w, part.h / whole.h},
             m_cache.find(id)});
        m_coarsest = std::max(m_coarsest, m_pyramid.reduction(id));
    }

    frame::Picture& m_node;
    base::Rect m_visible;
    std::uint32_t m_picture;
    const Pyramid& m_pyramid;
    Cache& m_cache;
    double m_scale_x;
    double m_scale_y;
    bool m_hole = false;
    double m_coarsest = 0;
};

} // namespace

TileRange tiles_in(const Pyramid& pyramid, int level, const base::Rect& rect, const base::Rect& visible) {
    const double span_x = std::ldexp(pyramid.tile_px, level) * rect.w / pyramid.width_px;
    const double span_y = std::ldexp(pyramid.tile_px, level) * rect.h / pyramid.height_px;
    const auto index = [](double at, int count) {
        return static_cast<std::uint32_t>(std::clamp(at, 0.0, static_cast<double>(count - 1)));
    };
    const int columns = pyramid.columns(level);
    const int rows = pyramid.rows(level);
    return {index(std::floor((visible.x - rect.x) / span_x), columns),
            index(std::floor((visible.y - rect.y) / span_y), rows),
            index(std::ceil((visible.right() - rect.x) / span_x) - 1, columns),
            index(std::ceil((visible.bottom() - rect.y) / span_y) - 1, rows)};
}

TileRange widened(const Pyramid& pyramid, int level, TileRange range, std::uint32_t by) {
    const auto columns = static_cast<std::uint32_t>(pyramid.columns(level));
    const auto rows = static_cast<std::uint32_t>(pyramid.rows(level));
    return {range.left - std::min(range.left, by), range.top - std::min(range.top, by),
            std::min(range.right + by, columns - 1), std::min(range.bottom + by, rows - 1)};
}

void cover(frame::Picture& node, const base::Rect& visible, std::uint32_t picture, const Pyramid& pyramid,
           const Target& target, Cache& cache) {
    node.quads.clear();
    node.level = -1;
    node.sharp = false;
    Painter painter(node, visible, picture, pyramid, cache);
    if (target.thumbnail) {
        painter.thumbnail(target.level);
    } else {
        const TileRange range = tiles_in(pyramid, target.level, node.rect, visible);
        for (std::uint32_t y = range.top; y <= range.bottom; ++y) {
            for (std::uint32_t x = range.left; x <= range.right; ++x) {
                painter.tile(target.level, x, y);
            }
        }
    }
    if (painter.hole() || node.quads.empty()) {
        node.quads.clear();
        return;
    }
    const double wanted =
        target.thumbnail ? std::max(1.0, pyramid.width_px / node.rect.w) : std::ldexp(1, target.level);
    constexpr double close_enough = 1.01;
    node.level = std::max(0, static_cast<int>(std::floor(std::log2(painter.coarsest() * close_enough))));
    node.sharp = target.enough && painter.coarsest() <= wanted * close_enough;
}

} // namespace pictures
