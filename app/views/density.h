#pragma once

#include "frame/build.h"
#include "views/scene.h"
#include "views/timeline_layout.h"

namespace views {

/// The whole collection as bars, each in the colours of its themes, over `rect`'s width; from the scene's memo where it
/// has them.
void add_density(frame::ListBuilder& list, const Scene& scene, const TimelineLayoutPtr& layout, const base::Rect& rect);

} // namespace views
