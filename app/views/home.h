#pragma once

#include <string_view>

#include "frame/list.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// Home: the exhibition's title and its themes as doors. Controls: `theme:<id>`.
frame::FrameList draw_home(const Scene& scene, const State& state);

/// Opens the collection of a theme; false where `id` is not a theme's control.
bool act_home(State& state, const Scene& scene, std::string_view id);

} // namespace views
