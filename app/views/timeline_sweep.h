#pragma once

#include "frame/build.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

// The loop's journey through time: the timeline seen by a camera that begins with all of it, goes near, travels from
// its beginning to its end, and steps back.

/// Whether there is time to travel through: two items with dates at least.
bool has_sweep(const exhibit::Exhibit& exhibit);

/// How long it takes.
double sweep_length_s();

/// What shows of the line after so many seconds.
TimelineWindow sweep_window(double passed_s);

/// The sweep after so many seconds. Cards and stacks are controls as on the timeline: `card:<item>`, `stack:<its first
/// item>`. The row of the navigation stays free.
void add_sweep(frame::ListBuilder& list, const Scene& scene, const State& state, double passed_s, double opacity);

/// A tap on a card opens its item, one on a stack the timeline there; false where `id` is neither.
bool act_sweep(State& state, const Scene& scene, std::string_view id);

} // namespace views
