#include "base/cover.h"

namespace base {

namespace {

constexpr std::size_t most_pieces = 64;

void add_if_there(std::vector<Rect>& pieces, double x0, double y0, double x1, double y1) {
    // Less is rounding.
    if (x1 - x0 > 1e-6 && y1 - y0 > 1e-6) {
        pieces.push_back({x0, y0, x1 - x0, y1 - y0});
    }
}

} // namespace

std::vector<Rect> subtract(const Rect& area, std::span<const Rect> holes) {
    std::vector<Rect> pieces;
    if (!area.empty()) {
        pieces.push_back(area);
    }
    std::vector<Rect> next;
    for (const Rect& hole : holes) {
        next.clear();
        for (const Rect& piece : pieces) {
            const Rect common = intersect(piece, hole);
            if (common.empty()) {
                next.push_back(piece);
                continue;
            }
            add_if_there(next, piece.x, piece.y, piece.right(), common.y);
            add_if_there(next, piece.x, common.bottom(), piece.right(), piece.bottom());
            add_if_there(next, piece.x, common.y, common.x, common.bottom());
            add_if_there(next, common.right(), common.y, piece.right(), common.bottom());
        }
        if (next.size() <= most_pieces) {
            pieces.swap(next);
        }
        if (pieces.empty()) {
            break;
        }
    }
    return pieces;
}

bool covers(const Rect& outer, const Rect& inner) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

} // namespace base
