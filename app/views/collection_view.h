#pragma once

#include <memory>

#include "views/collection_header.h"
#include "views/collection_rows.h"

namespace views {

/// The collection laid out on this screen; what drawing and scrolling agree on. Screen pixels.
struct CollectionView {
    std::shared_ptr<const CollectionRows> rows;
    CollectionHeader header;
    base::Rect area;        ///< above the navigation bar
    base::Rect window;      ///< where rows show
    bool fixed = true;      ///< the header stays; else it scrolls away with the rows
    double lead = 0;        ///< what scrolls above the first row
    double most_px = 0;     ///< the scroll position at the end
    frame::TextPtr nothing; ///< says that nothing passes the filters; null where something does
    base::Rect up;          ///< the buttons for those who don't drag
    base::Rect down;
};

CollectionView collection_view(const Scene& scene, const CollectionPlace& place);

/// What the words that nothing passes need besides their own height: the button under them.
double nothing_room(const Scene& scene);

/// How far the list is scrolled now, pixels.
double scrolled_px(const Scene& scene, const CollectionView& view, const Scroll& scroll);

/// Puts the scroll at `position_px`, at rest; or on its way there from `from_px` as `glide` says.
void scroll_to(const Scene& scene, const CollectionView& view, Scroll& scroll, double position_px);
void glide_to(const Scene& scene, const CollectionView& view, Scroll& scroll, const frame::Glide& glide_px);

} // namespace views
