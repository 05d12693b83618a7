#pragma once

#include <memory>
#include <vector>

#include "frame/build.h"
#include "views/scene.h"
#include "views/timeline_layout.h"

namespace views {

/// How many items of each theme stand in each of equal parts of the timeline.
struct Density {
    std::vector<std::vector<int>> bins; ///< of each part, by theme
    int most = 0;                       ///< in a part
    TimelineLayoutPtr of;               ///< what it was counted from
};

/// The whole collection as bars, each in the colours of its themes, over `rect`'s width; from the scene's memo where it
/// has them.
void add_density(frame::ListBuilder& list, const Scene& scene, const TimelineLayoutPtr& layout, const base::Rect& rect);

} // namespace views
