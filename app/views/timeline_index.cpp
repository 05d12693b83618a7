#include "views/timeline_index.h"

#include <algorithm>
#include <queue>

#include "base/geometry.h"

namespace views {

namespace {

constexpr std::uint32_t none = TimelineNode::none;

// Two neighbours that would touch at zooms below `zoom`.
struct Meeting {
    double zoom = 0;
    std::uint32_t left = none;
    std::uint32_t right = none;

    // Ties go from left to right, so that the same items always give the same tree.
    bool operator<(const Meeting& other) const { return zoom != other.zoom ? zoom < other.zoom : left > other.left; }
};

class LaneBuilder {
public:
    LaneBuilder(TimelineIndex& index, std::size_t lanes, double stack_px, double gap_px)
        : m_index(index), m_lanes(lanes), m_stack_px(stack_px), m_gap_px(gap_px) {}

    std::uint32_t build(std::uint32_t lane, const std::vector<LaneItem>& items) {
        if (items.empty()) {
            return none;
        }
        const auto base = static_cast<std::uint32_t>(m_index.nodes.size());
        add_leaves(lane, items);
        const auto behind = static_cast<std::uint32_t>(m_index.nodes.size());
        m_previous.assign(behind - base, none);
        m_next.assign(behind - base, none);
        m_gone.assign(behind - base, false);
        m_base = base;
        for (std::uint32_t node = base; node + 1 < behind; ++node) {
            next(node) = node + 1;
            previous(node + 1) = node;
            meet(node, node + 1);
        }
        std::uint32_t root = base;
        while (!m_meetings.empty()) {
            const Meeting meeting = m_meetings.top();
            m_meetings.pop();
            if (!gone(meeting.left) && !gone(meeting.right)) {
                // Wider than its parts, a stack may meet its neighbours at once; never before it is there itself.
                m_zoom = std::min(m_zoom, meeting.zoom);
                root = join(meeting.left, meeting.right);
            }
        }
        m_zoom = TimelineNode::never;
        return root;
    }

private:
    std::uint32_t& previous(std::uint32_t node) { return m_previous[node - m_base]; }
    std::uint32_t& next(std::uint32_t node) { return m_next[node - m_base]; }
    bool gone(std::uint32_t node) const { return m_gone[node - m_base]; }

    // Cards, and the stacks of items of one date.
    void add_leaves(std::uint32_t lane, const std::vector<LaneItem>& items) {
        for (std::size_t i = 0; i < items.size();) {
            std::size_t behind = i + 1;
            while (behind < items.size() && items[behind].u == items[i].u) {
                ++behind;
            }
            TimelineNode leaf;
            leaf.u = leaf.u_first = leaf.u_last = items[i].u;
            leaf.lane = lane;
            leaf.first = static_cast<std::uint32_t>(m_index.items.size());
            leaf.count = static_cast<std::uint32_t>(behind - i);
            leaf.width_px = leaf.stack() ? m_stack_px : items[i].width_px;
            std::vector<LaneItem> by_rank(items.begin() + static_cast<std::ptrdiff_t>(i),
                                          items.begin() + static_cast<std::ptrdiff_t>(behind));
            const auto kept = by_rank.begin() + std::min<std::ptrdiff_t>(3, leaf.count);
            std::partial_sort(by_rank.begin(), kept, by_rank.end(),
                              [](const LaneItem& a, const LaneItem& b) { return a.rank < b.rank; });
            std::transform(by_rank.begin(), kept, leaf.shown.begin(), [](const LaneItem& item) { return item.item; });
            for (; i < behind; ++i) {
                m_index.items.push_back(items[i].item);
                m_rank_of.resize(std::max<std::size_t>(m_rank_of.size(), items[i].item + 1));
                m_rank_of[items[i].item] = items[i].rank;
            }
            add(leaf);
        }
    }

    std::uint32_t add(TimelineNode node) {
        node.lean = lean_of(node.u, node.lane, m_lanes);
        m_index.widest_px = std::max(m_index.widest_px, node.width_px);
        m_index.nodes.push_back(node);
        return static_cast<std::uint32_t>(m_index.nodes.size()) - 1;
    }

    void meet(std::uint32_t left, std::uint32_t right) {
        const TimelineNode& a = m_index.nodes[left];
        const TimelineNode& b = m_index.nodes[right];
        // node_left(b) - node_left(a) - a.width >= gap, solved for the zoom.
        const double zoom = (m_gap_px + a.width_px * (1 - a.lean) + b.width_px * b.lean) / (b.u - a.u);
        m_meetings.push({zoom, left, right});
    }

    std::uint32_t join(std::uint32_t left, std::uint32_t right) {
        TimelineNode stack;
        {
            TimelineNode& a = m_index.nodes[left];
            TimelineNode& b = m_index.nodes[right];
            const double whole = a.count + b.count;
            // Between its parts' stems, so that it is no nearer to its neighbours than they were.
            stack.u = std::clamp(a.u + (b.u - a.u) * (b.count / whole), a.u, b.u);
            stack.u_first = a.u_first;
            stack.u_last = b.u_last;
            stack.split_zoom = m_zoom;
            stack.width_px = m_stack_px;
            stack.first = a.first;
            stack.count = a.count + b.count;
            stack.lane = a.lane;
            stack.left = left;
            stack.right = right;
            stack.shown = best_of(a, b);
            a.parent = b.parent = static_cast<std::uint32_t>(m_index.nodes.size());
        }
        const std::uint32_t node = add(stack);
        m_gone[left - m_base] = m_gone[right - m_base] = true;
        m_previous.push_back(previous(left));
        m_next.push_back(next(right));
        m_gone.push_back(false);
        if (previous(node) != none) {
            next(previous(node)) = node;
            meet(previous(node), node);
        }
        if (next(node) != none) {
            previous(next(node)) = node;
            meet(node, next(node));
        }
        return node;
    }

    std::array<std::uint32_t, 3> best_of(const TimelineNode& a, const TimelineNode& b) const {
        std::array<std::uint32_t, 3> best{none, none, none};
        std::size_t from_a = 0;
        std::size_t from_b = 0;
        const auto rank = [&](const TimelineNode& node, std::size_t i) {
            return i < 3 && node.shown[i] != none ? m_rank_of[node.shown[i]] : none;
        };
        for (std::uint32_t& item : best) {
            const bool take_a = rank(a, from_a) <= rank(b, from_b);
            const TimelineNode& of = take_a ? a : b;
            std::size_t& i = take_a ? from_a : from_b;
            item = i < 3 ? of.shown[i] : none;
            ++i;
        }
        return best;
    }

    TimelineIndex& m_index;
    std::size_t m_lanes;
    double m_stack_px;
    double m_gap_px;
    double m_zoom = TimelineNode::never;
    std::uint32_t m_base = 0;
    std::vector<std::uint32_t> m_previous;
    std::vector<std::uint32_t> m_next;
    std::vector<bool> m_gone;
    std::vector<std::uint32_t> m_rank_of;
    std::priority_queue<Meeting> m_meetings;
};

} // namespace

double lean_of(double u, std::uint32_t lane, std::size_t lanes) {
    const double own =
        lanes < 2 ? 0.5 : base::mix(0.12, 0.88, static_cast<double>(lane) / static_cast<double>(lanes - 1));
    constexpr double steepest = 2.5;
    return std::clamp(own, std::max(0.0, 1 - steepest * (1 - u)), std::min(1.0, steepest * u));
}

std::span<const std::uint32_t> TimelineIndex::members(const TimelineNode& node) const {
    return std::span(items).subspan(node.first, node.count);
}

std::uint32_t TimelineIndex::at_zoom(std::uint32_t node, double zoom) const {
    while (nodes[node].split_zoom < zoom) {
        node = nodes[node].left;
    }
    while (nodes[node].parent != none && zoom <= nodes[nodes[node].parent].split_zoom) {
        node = nodes[node].parent;
    }
    return node;
}

TimelineIndex build_timeline_index(std::span<const std::vector<LaneItem>> lanes, double stack_px, double gap_px) {
    TimelineIndex index;
    std::size_t count = 0;
    for (const auto& lane : lanes) {
        count += lane.size();
    }
    index.items.reserve(count);
    index.nodes.reserve(2 * count);
    LaneBuilder builder(index, lanes.size(), stack_px, gap_px);
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        index.roots.push_back(builder.build(static_cast<std::uint32_t>(lane), lanes[lane]));
    }
    return index;
}

std::vector<std::uint32_t> visible_nodes(const TimelineIndex& index, double zoom, double u_left, double u_right) {
    std::vector<std::uint32_t> result;
    std::vector<std::uint32_t> open;
    const double reach = index.widest_px / zoom; // a card reaches no further from its stem
    for (const std::uint32_t root : index.roots) {
        if (root != none) {
            open.push_back(root);
        }
        while (!open.empty()) {
            const std::uint32_t at = open.back();
            open.pop_back();
            const TimelineNode& node = index.nodes[at];
            if (node.u_last + reach <= u_left || node.u_first - reach >= u_right) {
                continue;
            }
            if (zoom > node.split_zoom) {
                open.push_back(node.right);
                open.push_back(node.left);
                continue;
            }
            const double left = node_left(node, zoom) / zoom;
            if (left < u_right && left + node.width_px / zoom > u_left) {
                result.push_back(at);
            }
        }
    }
    return result;
}

} // namespace views
