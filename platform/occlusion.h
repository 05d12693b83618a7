#pragma once

#include <vector>

#include "frame/list.h"

namespace platform {

struct Visibility {
    std::vector<bool> drawn;     ///< a flag for each node of the list
    bool screen_covered = false; ///< by something opaque
};

/// Which nodes leave ink on the screen: not those outside of it or of their clip, not a plate whose picture has come,
/// nothing that lies wholly under something opaque.
Visibility find_visible(const frame::FrameList& list);

} // namespace platform
