#pragma once

#include <string_view>

#include "frame/list.h"
#include "views/scene.h"
#include "views/state.h"
#include "views/views.h"

namespace views {

/// One item: its picture on a mat at the left (upright: above), its label at the right (upright: below).
/// Controls: `zoom:in`, `zoom:out`, `zoom:whole`, `page:<n>` (from 1), `page:previous`, `page:next`, `point:<n>` (from
/// 0), `info:toggle`, `read:more`, `card:<item>`. Surfaces: `surface:item-picture`, `surface:item-column`.
frame::FrameList draw_item(const Scene& scene, const State& state);

/// Does what a control of the item screen says; false where `id` is none of them.
bool act_item(State& state, const Scene& scene, std::string_view id);

/// Zooms, pans and pages the picture, scrolls the column; gestures on other surfaces change nothing.
void move_item(State& state, const Scene& scene, std::string_view surface, const Gesture& gesture);

/// Whether a fling, zoom or page turn is still on its way.
bool moving_item(const State& state, double now_s);

} // namespace views
