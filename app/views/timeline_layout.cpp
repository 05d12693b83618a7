#include "views/timeline_layout.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "views/pages.h"

namespace views {

namespace {

// Undated items stand towards the right end of their section, away from the last dates.
constexpr double undated_from = 1.0 / 3;

void place_items(TimelineLayout& layout, const exhibit::Exhibit& exhibit) {
    layout.u_of_item.assign(exhibit.items.size(), 0);
    std::vector<std::size_t> undated;
    for (std::size_t i = 0; i < exhibit.items.size(); ++i) {
        if (const auto day = exhibit::anchor(exhibit.items[i].date)) {
            layout.u_of_item[i] = layout.map.u_of(static_cast<double>(*day) + 0.5);
        } else {
            undated.push_back(i);
        }
    }
    const double from = layout.map.dated() ? base::mix(layout.map.axis_end(), 1, undated_from) : 0;
    layout.undated_step = (1 - from) / static_cast<double>(std::max<std::size_t>(1, undated.size()));
    for (std::size_t i = 0; i < undated.size(); ++i) {
        layout.u_of_item[undated[i]] = from + layout.undated_step * (static_cast<double>(i) + 0.5);
    }
}

// Neighbours in time stand in different lanes, so that all lanes are equally full; the featured take turns of their
// own, so that they do not hide each other. Items of one date that are more than the lanes share one: one list holds
// them all.
std::vector<std::uint32_t> lanes_of_items(const exhibit::Exhibit& exhibit, const std::vector<std::uint32_t>& by_u,
                                          const std::vector<double>& u, std::uint32_t lanes) {
    std::vector<std::uint32_t> result(by_u.size(), 0);
    std::array<std::uint32_t, 2> turn{0, lanes / 2};
    for (std::size_t i = 0; i < by_u.size();) {
        std::size_t behind = i + 1;
        while (behind < by_u.size() && u[by_u[behind]] == u[by_u[i]]) {
            ++behind;
        }
        if (behind - i == 1) {
            result[by_u[i]] = turn[exhibit.items[by_u[i]].featured]++ % lanes;
        } else if (behind - i > lanes) {
            const std::uint32_t lane = turn[0]++ % lanes;
            std::for_each(by_u.begin() + static_cast<std::ptrdiff_t>(i),
                          by_u.begin() + static_cast<std::ptrdiff_t>(behind),
                          [&](std::uint32_t item) { result[item] = lane; });
        } else {
            for (std::size_t k = i; k < behind; ++k) {
                result[by_u[k]] = turn[0]++ % lanes;
            }
        }
        i = behind;
    }
    return result;
}

// Position in the order of importance: featured, then the curator's order, then time.
std::vector<std::uint32_t> ranks_of_items(const exhibit::Exhibit& exhibit) {
    std::vector<std::uint32_t> order(exhibit.items.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const exhibit::Item& x = exhibit.items[a];
        const exhibit::Item& y = exhibit.items[b];
        return x.featured != y.featured ? x.featured : x.order < y.order;
    });
    std::vector<std::uint32_t> ranks(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        ranks[order[i]] = static_cast<std::uint32_t>(i);
    }
    return ranks;
}

void note_themes(TimelineLayout& layout, const exhibit::Exhibit& exhibit) {
    layout.themes = exhibit.themes.size();
    for (const exhibit::Item& item : exhibit.items) {
        const exhibit::Theme* const theme = exhibit.theme(item.theme);
        const auto at = theme ? static_cast<std::size_t>(theme - exhibit.themes.data()) : layout.themes;
        layout.theme_of_item.push_back(static_cast<std::uint32_t>(at));
    }
}

// The items that show, and the counts beside the filters.
std::vector<bool> sift(TimelineLayout& layout, const exhibit::Exhibit& exhibit) {
    std::vector<bool> shown(exhibit.items.size(), false);
    layout.total = static_cast<int>(exhibit.items.size());
    for (std::size_t i = 0; i < exhibit.items.size(); ++i) {
        const exhibit::Item& item = exhibit.items[i];
        const bool theme_fits = layout.filter.theme.empty() || item.theme == layout.filter.theme;
        const bool kind_fits = layout.filter.kind.empty() || item.kind == layout.filter.kind;
        layout.of_theme[item.theme] += kind_fits ? 1 : 0;
        layout.of_kind[item.kind] += theme_fits ? 1 : 0;
        shown[i] = theme_fits && kind_fits;
    }
    return shown;
}

} // namespace

double card_width(double aspect, const TimelineMeasures& measures) {
    return std::clamp(aspect * (measures.lane_height - measures.caption), measures.least_card, measures.most_card);
}

TimelineLayoutPtr lay_out_timeline(const exhibit::Exhibit& exhibit, const TimelineFilter& filter,
                                   const TimelineMeasures& measures) {
    auto made = std::make_shared<TimelineLayout>();
    TimelineLayout& layout = *made;
    layout.of = exhibit.identity.token();
    layout.filter = filter;
    layout.measures = measures;
    layout.map = TimelineMap(exhibit);
    place_items(layout, exhibit);
    note_themes(layout, exhibit);

    for (const exhibit::Item& item : exhibit.items) {
        layout.aspect_of_item.push_back(PageRef{&item}.aspect());
    }

    std::vector<std::uint32_t> by_u(exhibit.items.size());
    std::iota(by_u.begin(), by_u.end(), 0U);
    std::stable_sort(by_u.begin(), by_u.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return layout.u_of_item[a] < layout.u_of_item[b]; });
    const auto lane_count = static_cast<std::uint32_t>(std::max(1, measures.lanes));
    layout.lane_of_item = lanes_of_items(exhibit, by_u, layout.u_of_item, lane_count);

    const std::vector<std::uint32_t> ranks = ranks_of_items(exhibit);
    const std::vector<bool> shown = sift(layout, exhibit);
    std::vector<std::vector<LaneItem>> lanes(lane_count);
    for (const std::uint32_t item : by_u) {
        if (shown[item]) {
            layout.items.push_back(item);
            const double width = card_width(layout.aspect_of_item[item], measures);
            lanes[layout.lane_of_item[item]].push_back({item, layout.u_of_item[item], width, ranks[item]});
        }
    }
    layout.index = build_timeline_index(lanes, measures.stack, measures.gap);

    layout.node_of_item.assign(exhibit.items.size(), TimelineNode::none);
    for (std::uint32_t i = 0; i < layout.index.nodes.size(); ++i) {
        if (layout.index.nodes[i].left == TimelineNode::none) {
            for (const std::uint32_t item : layout.index.members(layout.index.nodes[i])) {
                layout.node_of_item[item] = i;
            }
        }
    }
    return made;
}

std::vector<PlacedNode> place_timeline(const TimelineLayout& layout, const TimelineView& view, double width_px,
                                       double margin_px) {
    std::vector<PlacedNode> result;
    for (const std::uint32_t at :
         visible_nodes(layout.index, view.zoom, view.u_at(-margin_px), view.u_at(width_px + margin_px))) {
        result.push_back(place_node(layout, view, at));
    }
    return result;
}

PlacedNode place_node(const TimelineLayout& layout, const TimelineView& view, std::uint32_t at) {
    const TimelineMeasures& measures = layout.measures;
    const TimelineNode& node = layout.index.nodes[at];
    PlacedNode placed;
    placed.node = at;
    placed.stem_x = view.x_of(node.u);
    placed.stem = node.u_first < layout.map.axis_end();
    placed.rect = {placed.stem_x - node.lean * node.width_px, node.lane * (measures.lane_height + measures.gap),
                   node.width_px, measures.lane_height};
    placed.picture = placed.rect;
    if (!node.stack()) {
        const double aspect = layout.aspect_of_item[layout.index.items[node.first]];
        const double room = measures.lane_height - measures.caption;
        placed.picture.w = std::min(node.width_px, aspect * room);
        placed.picture.h = std::min(room, node.width_px / aspect);
        placed.rect.h = placed.picture.h + measures.caption;
    }
    return placed;
}

std::vector<base::Rect> stem_parts(std::span<const PlacedNode> placed, std::size_t of, double axis_y, double stem_px,
                                   double clear_px) {
    std::vector<base::Rect> result;
    const PlacedNode& card = placed[of];
    if (!card.stem) {
        return result;
    }
    const double left = card.stem_x - stem_px / 2;
    std::vector<std::pair<double, double>> hidden; // top, bottom
    for (const PlacedNode& other : placed) {
        const base::Rect around = base::inflate(other.rect, clear_px);
        if (&other != &card && around.bottom() > card.rect.bottom() && around.y < axis_y && around.x < left + stem_px &&
            around.right() > left) {
            hidden.emplace_back(around.y, around.bottom());
        }
    }
    std::sort(hidden.begin(), hidden.end());
    double y = card.rect.bottom();
    const auto add = [&](double until) {
        if (until > y) {
            result.push_back({left, y, stem_px, until - y});
        }
    };
    for (const auto& [top, bottom] : hidden) {
        add(top);
        y = std::max(y, bottom);
    }
    add(axis_y);
    return result;
}

std::vector<std::vector<int>> timeline_density(const TimelineLayout& layout, std::size_t bins) {
    std::vector<std::vector<int>> result(bins, std::vector<int>(layout.themes + 1, 0));
    for (const std::uint32_t item : layout.items) {
        const auto bin = static_cast<std::size_t>(layout.u_of_item[item] * static_cast<double>(bins));
        ++result[std::min(bin, bins - 1)][layout.theme_of_item[item]];
    }
    return result;
}

} // namespace views
