#include "visit/sharp.h"

#include <algorithm>

#include "frame/picture_parts.h"
#include "visit/hit.h"

namespace visit {

namespace {

constexpr double rounding_px = 1.0 / 64; ///< tiles lie on a grid of graphics processors, pictures anywhere

bool all_pictures(const frame::FrameList& list, const auto& holds) {
    return std::all_of(list.nodes.begin(), list.nodes.end(), [&](const frame::Node& node) {
        const auto* const picture = std::get_if<frame::Picture>(&node);
        if (!picture || picture->failed) {
            return true;
        }
        const base::Rect seen = base::intersect(visible(*picture, list.size), picture->shown());
        return seen.empty() || holds(*picture, seen);
    });
}

} // namespace

bool all_sharp(const frame::FrameList& list) {
    return all_pictures(list, [](const frame::Picture& picture, const base::Rect&) { return picture.sharp; });
}

bool all_covered(const frame::FrameList& list) {
    return all_pictures(list, [](const frame::Picture& picture, const base::Rect& seen) {
        return picture.quads.empty() || frame::fills(picture, base::inflate(seen, -rounding_px));
    });
}

} // namespace visit
