#include "pictures/pyramid.h"

#include <fmt/format.h>

namespace pictures {

namespace {

constexpr double close_enough = 1.002; ///< enlarged by that much still counts as sharp
constexpr int most_halvings = 4;

int reduced(int length_px, int level) {
    const std::int64_t factor = std::int64_t{1} << level;
    return static_cast<int>((length_px + factor - 1) / factor);
}

int parts(int length_px, int tile_px) {
    return (length_px + tile_px - 1) / tile_px;
}

} // namespace

Pyramid Pyramid::of(const ports::PictureSource& source) {
    const bool tiles = source.state == ports::PictureState::ready && source.tile_px > 0;
    return {source.folder,         source.width_px,      source.height_px, source.tile_px, tiles ? source.levels : 0,
            source.thumbnail_w_px, source.thumbnail_h_px};
}

int Pyramid::columns(int level) const {
    return parts(reduced(width_px, level), tile_px);
}

int Pyramid::rows(int level) const {
    return parts(reduced(height_px, level), tile_px);
}

base::Rect Pyramid::region(const TileId& tile) const {
    if (tile.thumbnail) {
        return {0, 0, static_cast<double>(width_px), static_cast<double>(height_px)};
    }
    const double span = std::ldexp(tile_px, tile.level);
    const double x = tile.x * span;
    const double y = tile.y * span;
    return {x, y, std::min(span, width_px - x), std::min(span, height_px - y)};
}

base::Size Pyramid::size_px(const TileId& tile) const {
    if (tile.thumbnail) {
        return {static_cast<double>(reduced(thumbnail_w_px, tile.level)),
                static_cast<double>(reduced(thumbnail_h_px, tile.level))};
    }
    const base::Rect part = region(tile);
    return {static_cast<double>(reduced(static_cast<int>(part.w), tile.level)),
            static_cast<double>(reduced(static_cast<int>(part.h), tile.level))};
}

std::string Pyramid::path(const TileId& tile) const {
    if (tile.thumbnail) {
        return folder + "/thumbnail.jpg";
    }
    const base::Rect part = region(tile);
    const base::Size size = size_px(tile);
    return fmt::format("{}/tiles/{:.0f},{:.0f},{:.0f},{:.0f}/{:.0f},{:.0f}/0/default.jpg", folder, part.x, part.y,
                       part.w, part.h, size.w, size.h);
}

double Pyramid::reduction(const TileId& tile) const {
    return tile.thumbnail ? width_px / size_px(tile).w : std::ldexp(1, tile.level);
}

Target target_for(const Pyramid& pyramid, double width_px) {
    Target target;
    target.thumbnail = true;
    const bool thumbnail_is_all = pyramid.thumbnail_w_px == pyramid.width_px;
    if (thumbnail_is_all || width_px <= pyramid.thumbnail_w_px * close_enough) {
        target.enough = true;
        const int smaller_side = std::min(pyramid.thumbnail_w_px, pyramid.thumbnail_h_px);
        while (target.level < most_halvings && smaller_side >> (target.level + 1) >= 8 &&
               width_px <= (pyramid.thumbnail_w_px >> (target.level + 1)) * close_enough) {
            ++target.level;
        }
    } else if (pyramid.levels > 0) {
        target.thumbnail = false;
        target.enough = true;
        while (target.level + 1 < pyramid.levels &&
               std::ldexp(width_px, target.level + 1) <= pyramid.width_px * close_enough) {
            ++target.level;
        }
    }
    return target;
}

} // namespace pictures
