#pragma once

#include "exhibit/exhibit.h"
#include "views/scene.h"
#include "views/state.h"
#include "views/timeline_map.h"

namespace views {

/// Moves `state` so that it refers only to what `exhibit` holds, keeping the visitor's place as far as possible.
/// `before` is the exhibition that the place was found in, where that is still known.
void reconcile(State& state, const exhibit::Exhibit& exhibit, const exhibit::Exhibit* before = nullptr);

/// Where the loop shows: the slide that stood at `before.now_s` stands on, from the beginning that it had, or gives way
/// to the next one that is left. After `reconcile`; `shown` is the loop's place before it.
void keep_slide(State& state, const LoopPlace& shown, const Scene& before, const Scene& now);

/// Another map of time: the date in the middle of the timeline stays there.
void keep_dates(State& state, const TimelineMap& before, const TimelineMap& now);

} // namespace views
