#pragma once

#include <memory>
#include <optional>

#include "views/timeline_layout.h"

namespace views {

struct CollectionRows;
struct Density;
struct RelatedShown;

/// What the views have worked out about the exhibition and may need again in the next frame. Each part knows what it
/// was made from and is made anew when that has changed; only the last of each is kept.
struct Memo {
    std::shared_ptr<const CollectionRows> collection;
    std::shared_ptr<const RelatedShown> related;
    TimelineLayoutPtr timeline;
    TimelineLayoutPtr whole_timeline; ///< the last without a filter
    std::shared_ptr<const Density> density;

    /// Whoever keeps the memo has other filters of the timeline laid out on another thread: what a frame would rather
    /// have had stands in `timeline_wanted`, and until it comes the last one of the same exhibition serves.
    bool elsewhere = false;
    std::optional<TimelineOrder> timeline_wanted;
};

} // namespace views
