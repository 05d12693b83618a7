#pragma once

#include <optional>
#include <vector>

namespace platform {

/// Places small rectangles on a square page, in shelves of like heights.
class ShelfPacker {
public:
    struct Place {
        int x = 0;
        int y = 0;
    };

    /// `first_y`: the rows above are taken.
    ShelfPacker(int side_px, int first_y) : m_side_px(side_px), m_first_y(first_y), m_next_y(first_y) {}

    /// Where a rectangle may lie, or nothing when the page has no room for it.
    std::optional<Place> add(int width_px, int height_px) {
        // Heights in steps, so that letters of one size share a shelf.
        const int height = (height_px + 7) / 8 * 8;
        for (Shelf& shelf : m_shelves) {
            if (shelf.height >= height && shelf.height <= height + height / 4 && shelf.x + width_px <= m_side_px) {
                return put(shelf, width_px);
            }
        }
        if (width_px > m_side_px || m_next_y + height_px > m_side_px) {
            return {};
        }
        m_shelves.push_back({m_next_y, height, 0});
        m_next_y += height;
        return put(m_shelves.back(), width_px);
    }

    void clear() {
        m_shelves.clear();
        m_next_y = m_first_y;
    }

private:
    struct Shelf {
        int y;
        int height;
        int x;
    };

    static Place put(Shelf& shelf, int width_px) {
        const Place place{shelf.x, shelf.y};
        shelf.x += width_px;
        return place;
    }

    int m_side_px;
    int m_first_y;
    int m_next_y;
    std::vector<Shelf> m_shelves;
};

} // namespace platform
