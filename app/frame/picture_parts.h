#pragma once

#include <vector>

#include "frame/list.h"

namespace frame {

/// A piece of a picture and the quad that it shows.
struct PicturePart {
    base::Rect rect;
    Quad quad;
};

/// The visible pieces of a resolved picture inside `clip`, its hole left out: of coarser quads only what no finer one
/// covers.
std::vector<PicturePart> parts_of(const Picture& picture, const base::Rect& clip);

/// Whether the picture's quads, hole or not, leave nothing of `area` open.
bool fills(const Picture& picture, const base::Rect& area);

} // namespace frame
