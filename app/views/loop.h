#pragma once

#include <string_view>

#include "frame/list.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// The attract loop. Controls: `loop:item:<id>` over the picture, `loop:explore` over all else.
frame::FrameList draw_loop(const Scene& scene, const State& state);

/// Opens the item on show, or home; false where `id` is none of the loop's.
bool act_loop(State& state, const Scene& scene, std::string_view id);

} // namespace views
