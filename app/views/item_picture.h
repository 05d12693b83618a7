#pragma once

#include "frame/build.h"
#include "views/item_layout.h"
#include "views/pages.h"
#include "views/views.h"

namespace views {

/// How far the page is swiped aside now, in widths of the mat.
double page_offset_at(const ItemPlace& place, double now_s);

/// The mat with the page, its caption, points and buttons. Surface: `surface:item-picture`.
void add_item_picture(frame::ListBuilder& list, const Scene& scene, const State& state, const ItemLayout& layout,
                      const PageRef& page);

/// Zooms, shifts or turns the page as the hand does.
void move_picture(ItemPlace& place, const Scene& scene, const ItemLayout& layout, const Gesture& gesture);

/// Zooms a step about the middle, or back to the whole page.
enum class ZoomStep { in, out, whole };
void zoom(ItemPlace& place, const Scene& scene, const ItemLayout& layout, ZoomStep step);

} // namespace views
