#pragma once

#include "frame/build.h"
#include "views/timeline_screen.h"

namespace views {

/// Cards and stacks in their lanes, each on a stem to its date. Controls: `card:<item>`, `stack:<its first item>`.
void add_timeline_cards(frame::ListBuilder& list, const Scene& scene, const State& state, const TimelineScreen& screen);

/// The node that the stack `id` stands for at this zoom; none where it is none.
std::uint32_t stack_named(const Scene& scene, const TimelineLayout& layout, double zoom, std::string_view id);

} // namespace views
