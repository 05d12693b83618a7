#pragma once

#include <array>
#include <memory>
#include <optional>

#include "frame/list.h"
#include "views/tick_words.h"
#include "views/timeline_layout.h"

namespace views {

struct CollectionRows;
struct RelatedShown;
struct TimelineFaces;

/// What the bars of a timeline's density depend on.
struct DensityKey {
    TimelineLayoutPtr of;
    base::Size size;
    double scale = 1;
    bool dark = true;
    bool high_contrast = false;
    friend bool operator==(const DensityKey&, const DensityKey&) = default;
};

struct Density {
    DensityKey key;
    frame::BarsPtr bars;
};

/// What the labels of the timeline's axis depend on.
struct TickLabelsKey {
    std::string language;
    double base_scale = 0;
    double text_scale = 0;
    friend bool operator==(const TickLabelsKey&, const TickLabelsKey&) = default;
};

/// What the views have worked out about the exhibition and may need again in the next frame. Each part knows what it
/// was made from and is made anew when that has changed; only the last of each is kept.
struct Memo {
    std::shared_ptr<const CollectionRows> collection;
    std::shared_ptr<const RelatedShown> related;
    TimelineLayoutPtr timeline;
    TimelineLayoutPtr whole_timeline; ///< the last without a filter
    std::array<Density, 2> densities; ///< the last first
    std::shared_ptr<TimelineFaces> timeline_faces;
    TickLabelsKey tick_labels_key;
    TickLabels tick_labels;
    std::vector<frame::Node> spare_nodes; ///< of a list that is over: the next is made in their memory

    /// Whoever keeps the memo has other filters of the timeline laid out on another thread: what a frame would rather
    /// have had stands in `timeline_wanted`, and until it comes the last one of the same exhibition serves.
    bool elsewhere = false;
    std::optional<TimelineOrder> timeline_wanted;
};

} // namespace views
