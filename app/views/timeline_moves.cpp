#include <algorithm>

#include "views/timeline_layout.h"

// Where taps and buttons lead.

namespace views {

namespace {

// A little further than the very zoom at which things come apart.
constexpr double beyond = 1.02;

// Room left beside what is to show, pixels on each side.
constexpr double margin_px = 48;

} // namespace

double most_zoom(const TimelineLayout& layout, double u, double width_px) {
    const double apart = std::max(layout.measures.most_card, layout.measures.stack) + layout.measures.gap;
    const double day = layout.map.day_width(u);
    return std::max(width_px, apart * 1.25 / (day > 0 ? day : layout.undated_step));
}

TimelineView bounded(const TimelineLayout& layout, TimelineView view, double width_px) {
    const double middle = std::clamp(view.u_at(width_px / 2), 0.0, 1.0);
    const double zoom = std::clamp(view.zoom, width_px, most_zoom(layout, middle, width_px));
    if (zoom != view.zoom) {
        view = {zoom, middle - width_px / 2 / zoom};
    }
    view.left_u = std::clamp(view.left_u, 0.0, std::max(0.0, 1 - width_px / view.zoom));
    return view;
}

std::optional<TimelineView> view_of_split(const TimelineLayout& layout, std::uint32_t node, double width_px) {
    const TimelineNode& stack = layout.index.nodes[node];
    if (!stack.stack() || stack.same_date()) {
        return std::nullopt;
    }
    // All of its items in the window with the whole of their cards.
    const double widest_px = layout.index.widest_px;
    const double extent = stack.u_last - stack.u_first;
    const double room = std::max(width_px / 4, width_px - 2 * margin_px - widest_px);
    const double zoom = std::max({width_px, stack.split_zoom * beyond, room / extent});
    const std::size_t lanes = layout.index.roots.size();
    const double left_px = stack.u_first * zoom - lean_of(stack.u_first, stack.lane, lanes) * widest_px;
    const double right_px = stack.u_last * zoom + (1 - lean_of(stack.u_last, stack.lane, lanes)) * widest_px;
    const double middle_px = (left_px + right_px) / 2;
    TimelineView view{zoom, (middle_px - width_px / 2) / zoom};
    view.left_u = std::clamp(view.left_u, 0.0, std::max(0.0, 1 - width_px / zoom));
    return view;
}

std::optional<TimelineView> view_of_item(const TimelineLayout& layout, std::uint32_t item, double width_px) {
    if (item >= layout.node_of_item.size() || layout.node_of_item[item] == TimelineNode::none) {
        return std::nullopt;
    }
    const TimelineNode& node = layout.index.nodes[layout.node_of_item[item]];
    const double alone = node.parent == TimelineNode::none ? 0 : layout.index.nodes[node.parent].split_zoom * beyond;
    TimelineView view{std::max(width_px, alone), 0};
    view.left_u = std::clamp(node.u - width_px / 2 / view.zoom, 0.0, std::max(0.0, 1 - width_px / view.zoom));
    return view;
}

} // namespace views
