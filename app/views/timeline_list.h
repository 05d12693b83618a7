#pragma once

#include <string>
#include <vector>

#include "frame/build.h"
#include "views/timeline_screen.h"
#include "views/views.h"

namespace views {

/// The items of one date, listed over the timeline, which is a backdrop meanwhile. Controls: `card:<item>`,
/// `list:close`. Surface: `surface:list`.
void add_timeline_list(frame::ListBuilder& list, const Scene& scene, const State& state, const TimelineScreen& screen);

/// The ids of the listed items, in their order.
std::vector<std::string> listed_items(const Scene& scene, const TimelineLayout& layout, std::string_view listed);

void move_timeline_list(TimelinePlace& place, const Scene& scene, const TimelineScreen& screen, const Gesture& gesture);

} // namespace views
