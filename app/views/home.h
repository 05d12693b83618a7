#pragma once

#include <optional>
#include <string_view>

#include "frame/list.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// Home: the exhibition's title, its themes as doors, and the sweep of time. Controls: `theme:<id>`, `home:timeline`.
frame::FrameList draw_home(const Scene& scene, const State& state);

/// Opens the collection of a theme, or the timeline where `at` was tapped; false where `id` is neither's control.
bool act_home(State& state, const Scene& scene, std::string_view id, std::optional<base::Vec> at = std::nullopt);

} // namespace views
