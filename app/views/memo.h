#pragma once

#include <memory>

namespace views {

struct CollectionRows;
struct Density;
struct RelatedShown;
struct TimelineLayout;

/// What the views have worked out about the exhibition and may need again in the next frame. Each part knows what it
/// was made from and is made anew when that has changed; only the last of each is kept.
struct Memo {
    std::shared_ptr<const CollectionRows> collection;
    std::shared_ptr<const RelatedShown> related;
    std::shared_ptr<const TimelineLayout> timeline;
    std::shared_ptr<const Density> density;
};

} // namespace views
