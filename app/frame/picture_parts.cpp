#include "frame/picture_parts.h"

#include <cmath>

#include "base/cover.h"

namespace frame {

namespace {

/// Edges on the grid that graphics processors round to: tiles that should meet do meet.
double on_grid(double v) {
    return std::round(v * 256) / 256;
}

base::Rect on_grid(const base::Rect& r) {
    const double x = on_grid(r.x);
    const double y = on_grid(r.y);
    return {x, y, on_grid(r.right()) - x, on_grid(r.bottom()) - y};
}

} // namespace

std::vector<PicturePart> parts_of(const Picture& picture, const base::Rect& clip) {
    std::vector<PicturePart> parts;
    std::vector<base::Rect> finer;
    if (!picture.hole.empty()) {
        finer.push_back(picture.hole);
    }
    for (auto quad = picture.quads.rbegin(); quad != picture.quads.rend(); ++quad) {
        const base::Rect area = base::intersect(base::intersect(on_grid(quad->rect), picture.shown()), clip);
        if (area.empty()) {
            continue;
        }
        for (const base::Rect& piece : subtract(area, finer)) {
            parts.push_back({piece, *quad});
        }
        finer.push_back(area);
    }
    return parts;
}

bool fills(const Picture& picture, const base::Rect& area) {
    std::vector<base::Rect> quads;
    for (const Quad& quad : picture.quads) {
        quads.push_back(on_grid(quad.rect));
    }
    return subtract(area, quads).empty();
}

} // namespace frame
