#pragma once

#include <vector>

#include "frame/list.h"

namespace frame {

/// What keeps together in the order of drawing: a picture with its plate, or any other node. A range of a list's nodes.
struct Unit {
    std::size_t begin = 0;
    std::size_t end = 0;
};
std::vector<Unit> units(const FrameList& list);

/// What can be seen of a node, apart from what lies over it.
Rect seen(const Node& node);

/// What is in both lists of a transition.
struct Twins {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::vector<Unit> from; ///< units of the old list
    std::vector<Unit> to;   ///< units of the new one
    /// By unit of `to`, its twin in `from`: the nearest picture of the same key, or a text or shape that looks exactly
    /// the same in the same place.
    std::vector<std::size_t> twin;
    std::vector<bool> same;  ///< by unit of `to`: its twin is such a text or shape; these are in the same order in both
    std::vector<bool> taken; ///< by unit of `from`: it has a twin

    /// A picture on its way from one place to another.
    bool moves(std::size_t to_unit) const { return twin[to_unit] != none && !same[to_unit]; }
};
Twins find_twins(const FrameList& from, const FrameList& to);

} // namespace frame
