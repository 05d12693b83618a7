#include "platform/cover.h"

namespace platform {

namespace {

constexpr std::size_t most_pieces = 64;

void add_if_there(std::vector<base::Rect>& pieces, double x0, double y0, double x1, double y1) {
    // Less is rounding.
    if (x1 - x0 > 1e-6 && y1 - y0 > 1e-6) {
        pieces.push_back({x0, y0, x1 - x0, y1 - y0});
    }
}

} // namespace

std::vector<base::Rect> subtract(const base::Rect& area, std::span<const base::Rect> holes) {
    std::vector<base::Rect> pieces;
    if (!area.empty()) {
        pieces.push_back(area);
    }
    std::vector<base::Rect> next;
    for (const base::Rect& hole : holes) {
        next.clear();
        for (const base::Rect& piece : pieces) {
            const base::Rect common = base::intersect(piece, hole);
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

bool covers(const base::Rect& outer, const base::Rect& inner) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

} // namespace platform
