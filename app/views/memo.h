#pragma once

#include <memory>

namespace views {

struct CollectionRows;
struct RelatedShown;

/// What the views have worked out about the exhibition and may need again in the next frame. Each part knows what it
/// was made from and is made anew when that has changed; only the last of each is kept.
struct Memo {
    std::shared_ptr<const CollectionRows> collection;
    std::shared_ptr<const RelatedShown> related;
};

} // namespace views
