#pragma once

#include <string_view>

#include "frame/list.h"
#include "views/scene.h"
#include "views/state.h"
#include "views/views.h"

namespace views {

/// The collection: whole pictures in justified rows, chips for theme and kind with live counts, sorted by date. Its
/// cost a frame is that of what is visible, whatever the number of items.
/// Controls: `card:<item>`, `chip:theme:<id>`, `chip:kind:<id>` (an empty id: all). Surface: `surface:collection`.
frame::FrameList draw_collection(const Scene& scene, const State& state);

/// Does what a chip or card of the collection says; false where `id` is neither.
bool act_collection(State& state, const Scene& scene, std::string_view id);

/// Scrolls; gestures on other surfaces change nothing.
void move_collection(State& state, const Scene& scene, std::string_view surface, const Gesture& gesture);

/// Whether a fling is still on its way.
bool moving_collection(const State& state, double now_s);

} // namespace views
