#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "base/picture_key.h"

namespace ports {

enum class PictureState {
    unknown,   ///< no such picture in the exhibition
    waiting,   ///< nothing made yet
    thumbnail, ///< the thumbnail is there, the pyramid is not
    ready,     ///< all of it
    failed,    ///< can't be shown: a plate with the title stands in
};

/// Where the derivatives of one picture lie.
struct PictureSource {
    PictureState state = PictureState::unknown;
    std::string folder; ///< holds thumbnail.jpg and, when ready, the IIIF level 0 tiles and info.json
    int width_px = 0;   ///< of the upright master; 0 until known
    int height_px = 0;
    int tile_px = 512;
    int levels = 0; ///< scale factors 1, 2, 4 … 2^(levels - 1)
    int thumbnail_w_px = 0;
    int thumbnail_h_px = 0;
};

/// What exists of each picture, and the queue that makes the rest.
class PictureSources {
public:
    virtual ~PictureSources() = default;

    virtual PictureSource find(const base::PictureKey& key) const = 0;

    /// Grows, from 1, when `find` may say something else than before.
    virtual std::uint64_t generation() const = 0;

    /// The pictures on screen now, most wanted first: they are made before all others.
    virtual void want(std::span<const base::PictureKey> keys) = 0;

    /// A file that `find` promised can't be read: somebody has deleted it.
    virtual void missing(const base::PictureKey& key) = 0;
};

} // namespace ports
