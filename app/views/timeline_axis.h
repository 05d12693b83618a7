#pragma once

#include "frame/build.h"
#include "views/timeline_screen.h"

namespace views {

/// The eras as bands behind everything, with their names: whole, short, or none.
void add_timeline_bands(frame::ListBuilder& list, const Scene& scene, const TimelineScreen& screen);

/// The axis with its marks and years, and on it each card's date as wide as it is uncertain. `settled`: nothing moves,
/// so nothing is half there.
void add_timeline_axis(frame::ListBuilder& list, const Scene& scene, const State& state, const TimelineScreen& screen,
                       bool settled);

} // namespace views
