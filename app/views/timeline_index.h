#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace views {

/// What a lane is built from: items in ascending u.
struct LaneItem {
    std::uint32_t item = 0; ///< index into Exhibit::items
    double u = 0;
    double width_px = 0;    ///< of its card
    std::uint32_t rank = 0; ///< importance: the lower, the sooner its picture shows on a stack
};

/// A card (count 1) or a stack. It is whole at zooms up to `split_zoom` and above its parent's; zoom is pixels per u.
struct TimelineNode {
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    static constexpr double never = std::numeric_limits<double>::infinity();

    double u = 0;              ///< of its stem
    double u_first = 0;        ///< of its first item
    double u_last = 0;         ///< of its last item
    double split_zoom = never; ///< never: a card, or items of one date
    double width_px = 0;
    double lean = 0.5;       ///< where on its width the stem stands, 0 (left) to 1
    std::uint32_t first = 0; ///< its items: TimelineIndex::items[first, first + count)
    std::uint32_t count = 1;
    std::uint32_t lane = 0;
    std::uint32_t parent = none;
    std::uint32_t left = none;
    std::uint32_t right = none;
    std::array<std::uint32_t, 3> shown{none, none, none}; ///< items (of Exhibit::items) on top, the topmost first

    bool stack() const { return count > 1; }
    /// Its items all have one date: a tap opens a list.
    bool same_date() const { return stack() && split_zoom == never; }
};

/// The cards and stacks of every zoom: for each lane a tree of merges. The partition at a zoom is a cut through it, so
/// zooming in only splits, out only joins, and panning changes nothing.
struct TimelineIndex {
    std::vector<TimelineNode> nodes;
    std::vector<std::uint32_t> roots; ///< of each lane; TimelineNode::none: empty
    std::vector<std::uint32_t> items; ///< lane by lane, ascending in u
    double widest_px = 0;

    std::span<const std::uint32_t> members(const TimelineNode& node) const;
    /// The node that holds `node` at this zoom: itself, or one above or (the left-most) below it.
    std::uint32_t at_zoom(std::uint32_t node, double zoom) const;
};

/// Where the stem of a card at `u` stands on its width, 0 to 1; ascending in u. Each lane has its own lean, so that
/// stacks of neighbouring lanes do not stand in columns; at the timeline's ends cards lean inwards, so that none
/// reaches beyond them at any zoom of at least 2.5 card widths.
double lean_of(double u, std::uint32_t lane, std::size_t lanes);

/// Left edge of a node at a zoom, pixels from u = 0.
inline double node_left(const TimelineNode& node, double zoom) {
    return node.u * zoom - node.lean * node.width_px;
}

/// Joins neighbours of a lane wherever they would come nearer than `gap_px`. O(n log n).
TimelineIndex build_timeline_index(std::span<const std::vector<LaneItem>> lanes, double stack_px, double gap_px);

/// Nodes that show between u_left and u_right, lane by lane from left to right. Costs what it returns, and the height
/// of the tree.
std::vector<std::uint32_t> visible_nodes(const TimelineIndex& index, double zoom, double u_left, double u_right);

} // namespace views
