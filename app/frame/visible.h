#pragma once

#include <optional>
#include <vector>

#include "frame/list.h"

namespace frame {

/// A node of which something is to be seen, and that part: inside its clip and the screen. Of a text the part where its
/// lines are.
struct Visible {
    std::size_t index = 0; ///< of the list's nodes
    Rect rect;
};

/// What is really to be seen or touched of a list, back to front: not what is transparent, outside of its clip or the
/// screen, a plate whose picture has come, behind a modal, or wholly under something opaque.
std::vector<Visible> visible_nodes(const FrameList& list);

/// What a node hides for certain of all below it; nothing where light shines through it.
std::optional<Rect> hides(const Node& node);

/// The rectangle of a text's own lines: its node's may be larger.
Rect lines_of(const Text& text);

} // namespace frame
