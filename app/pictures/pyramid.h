#pragma once

#include <cstdint>
#include <string>

#include "base/geometry.h"
#include "ports/picture_sources.h"

namespace pictures {

/// One texture's worth of a picture: a tile of the pyramid, or the thumbnail, halved `level` times.
struct TileId {
    std::uint32_t picture = 0; ///< the streamer's number for one version of a picture
    std::uint8_t level = 0;
    bool thumbnail = false;
    std::uint32_t x = 0; ///< column and row, for tiles
    std::uint32_t y = 0;

    std::uint64_t packed() const {
        return std::uint64_t{picture} << 40 | std::uint64_t{thumbnail} << 39 | std::uint64_t{level} << 34 |
               std::uint64_t{x} << 17 | y;
    }
    friend bool operator==(const TileId&, const TileId&) = default;
};

/// Which files a picture's derivatives are, and which part of it each shows. Level n is the picture reduced by 2^n.
struct Pyramid {
    std::string folder;
    int width_px = 0; ///< of the master
    int height_px = 0;
    int tile_px = 512;
    int levels = 0; ///< 0 while only the thumbnail is there
    int thumbnail_w_px = 0;
    int thumbnail_h_px = 0;

    static Pyramid of(const ports::PictureSource& source);
    friend bool operator==(const Pyramid&, const Pyramid&) = default;

    int columns(int level) const;
    int rows(int level) const;

    /// The part of the master that a tile or the thumbnail shows, in the master's pixels.
    base::Rect region(const TileId& tile) const;

    /// Its size in pixels.
    base::Size size_px(const TileId& tile) const;

    std::string path(const TileId& tile) const;

    /// Pixels of the master to one of this, e.g. 4 at level 2.
    double reduction(const TileId& tile) const;
};

/// What to show a picture with at a size.
struct Target {
    bool thumbnail = false;
    int level = 0;       ///< of the pyramid, or how often the thumbnail is halved
    bool enough = false; ///< it has the screen's resolution, or the master's
};

/// The coarsest that is still sharp with the whole picture `width_px` wide on screen.
Target target_for(const Pyramid& pyramid, double width_px);

} // namespace pictures
