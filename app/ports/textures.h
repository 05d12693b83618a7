#pragma once

#include <cstdint>

#include "base/bitmap.h"

namespace ports {

/// A picture that the graphics processor holds; 0 is none.
using TextureId = std::uint64_t;

/// Where decoded tiles and thumbnails go. Main thread only.
class Textures {
public:
    virtual ~Textures() = default;

    virtual TextureId upload(const base::Bitmap& bitmap) = 0;
    virtual void release(TextureId texture) = 0;
};

} // namespace ports
