#pragma once

#include <string_view>

#include "frame/list.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// The idle question over `behind`: whatever was on screen is a backdrop, and nothing but the question can be touched.
/// Control: `idle:continue`.
frame::FrameList ask_idle(frame::FrameList behind, const Scene& scene, const State& state);

/// Closes the question; false where `id` is not its control.
bool act_idle(State& state, std::string_view id);

} // namespace views
