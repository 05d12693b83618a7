#pragma once

#include "base/geometry.h"
#include "views/pages.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// The item screen's parts: the picture's mat and the label's column side by side, or one above the other where the
/// screen is upright. Screen pixels.
struct ItemLayout {
    base::Rect mat;
    base::Rect column;
    base::Rect box; ///< on the mat: where a whole page goes, clear of buttons and caption
    double caption_height = 0;

    // The buttons under the picture, the same whatever the page.
    base::Rect zoom_in, zoom_out, zoom_whole;
    base::Rect previous, next;
    base::Rect strip; ///< for the pages, between the buttons
};

ItemLayout item_layout(const Scene& scene);

/// Where a page lies whole on the mat.
base::Rect whole_page(const ItemLayout& layout, const PageRef& page);

} // namespace views
