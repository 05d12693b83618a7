#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/bitmap.h"
#include "frame/list.h"

/// Lists and bitmaps for drawing tests.
namespace sample {

inline const std::string sans = "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf";

inline frame::FrameList list(base::Size size, base::Colour background = {10, 20, 30, 255}) {
    frame::FrameList result;
    result.size = size;
    result.background = background;
    return result;
}

inline frame::Shape fill(base::Rect rect, base::Colour colour, double radius_px = 0) {
    frame::Shape shape;
    shape.rect = rect;
    shape.colour = colour;
    shape.radius_px = radius_px;
    return shape;
}

inline base::Bitmap bitmap(int width_px, int height_px, base::Colour colour) {
    base::Bitmap result{width_px, height_px, {}};
    for (int i = 0; i < width_px * height_px; ++i) {
        result.bgra.insert(result.bgra.end(), {colour.b, colour.g, colour.r, colour.a});
    }
    return result;
}

inline frame::Picture picture(base::Rect rect, std::vector<frame::Quad> quads) {
    frame::Picture result;
    result.rect = rect;
    result.key = {"item", 1};
    result.quads = std::move(quads);
    return result;
}

} // namespace sample
