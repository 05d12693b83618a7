#pragma once

#include <optional>
#include <string_view>

#include "frame/build.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// The height of home's sweep of time; 0 where `room_px` is needed for the doors alone, or nothing is dated.
double home_timeline_height(const Scene& scene, double room_px);

/// The whole collection over time, as a door to the timeline. Control: `home:timeline`.
void add_home_timeline(frame::ListBuilder& list, const Scene& scene, const State& state, const base::Rect& panel);

/// Opens the timeline where the panel was tapped; false where `id` is something else.
bool act_home_timeline(State& state, const Scene& scene, std::string_view id, std::optional<base::Vec> at);

} // namespace views
