#pragma once

#include <cstdint>

#include "frame/list.h"
#include "pictures/cache.h"
#include "pictures/pyramid.h"

namespace pictures {

/// Tiles of one level, both ends included.
struct TileRange {
    std::uint32_t left = 0;
    std::uint32_t top = 0;
    std::uint32_t right = 0;
    std::uint32_t bottom = 0;

    bool contains(std::uint32_t x, std::uint32_t y) const { return x >= left && x <= right && y >= top && y <= bottom; }
};

/// The tiles of `level` that `visible` shows of a picture lying in `rect`.
TileRange tiles_in(const Pyramid& pyramid, int level, const base::Rect& rect, const base::Rect& visible);

/// The same and `by` more on each side, as far as the picture goes.
TileRange widened(const Pyramid& pyramid, int level, TileRange range, std::uint32_t by);

/// Fills in the quads of `node`, of which `visible` is to be seen, with the best that the cache holds of it: the
/// target's tiles, finer ones in place of a missing one, else a part of a coarser one. Quads never overlap. Where
/// nothing at all is there for some part, there are none. What is used counts as visible.
void cover(frame::Picture& node, const base::Rect& visible, std::uint32_t picture, const Pyramid& pyramid,
           const Target& target, Cache& cache);

} // namespace pictures
