#pragma once

#include "frame/build.h"
#include "views/timeline_screen.h"

namespace views {

/// The whole collection as bars below the axis, the part that shows as a window on it, and the buttons beside it; while
/// a finger is on it, the year in the window's middle. Controls `strip`, `strip:earlier`, `strip:later`; surface
/// `surface:strip`.
void add_timeline_strip(frame::ListBuilder& list, const Scene& scene, const State& state, const TimelineScreen& screen);

/// The bars and the window alone, for eyes only.
void add_strip_bars(frame::ListBuilder& list, const Scene& scene, const TimelineScreen& screen,
                    const base::Rect& strip);

/// Nothing earlier (later) is left to go to.
bool at_beginning(const TimelineScreen& screen);
bool at_end(const TimelineScreen& screen);

} // namespace views
