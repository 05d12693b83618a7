#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "exhibit/exhibit.h"
#include "views/timeline_index.h"
#include "views/timeline_map.h"

namespace views {

/// What of the collection shows. Empty: all.
struct TimelineFilter {
    std::string theme;
    std::string kind;
    friend bool operator==(const TimelineFilter&, const TimelineFilter&) = default;
};

/// Lengths of cards and stacks on this screen, pixels. Lanes lie one below the other, `gap` apart.
struct TimelineMeasures {
    int lanes = 3;
    double lane_height = 190;
    double gap = 24;         ///< between lanes and between neighbours in a lane, at least; >= 12
    double caption = 80;     ///< height of a card's words, below its picture
    double least_card = 200; ///< width; >= 140
    double most_card = 320;  ///< at most the window's width / 2.5 (see lean_of)
    double stack = 176;      ///< width, with all that belongs to it (layers, badge); >= 140
    friend bool operator==(const TimelineMeasures&, const TimelineMeasures&) = default;

    double height() const { return lanes * (lane_height + gap) - gap; }
};

/// What a layout of an exhibition is made for.
struct TimelineOrder {
    TimelineFilter filter;
    TimelineMeasures measures;
    friend bool operator==(const TimelineOrder&, const TimelineOrder&) = default;
};

/// Width of a card whose picture has this aspect (width / height).
double card_width(double aspect, const TimelineMeasures& measures);

/// Everything about the timeline that does not change from frame to frame. Immutable; made off the main thread where
/// the collection is large.
struct TimelineLayout {
    TimelineMap map; ///< of the whole collection, whatever the filter
    TimelineIndex index;
    std::vector<double> u_of_item;            ///< for every item of the exhibition
    std::vector<std::uint32_t> lane_of_item;  ///< likewise: fixed, whatever the filter
    std::vector<std::uint32_t> node_of_item;  ///< its card, or its stack of one date; none: filtered out
    std::vector<double> aspect_of_item;       ///< of its first picture, width / height
    std::vector<std::uint32_t> theme_of_item; ///< in Exhibit::themes; their number: of none of them
    std::size_t themes = 0;                   ///< in Exhibit::themes
    double undated_step = 1;                  ///< of u, from one undated item to the next
    std::vector<std::uint32_t> items;         ///< those shown, ascending in u

    int total = 0;                                    ///< of the exhibition
    std::map<std::string, int, std::less<>> of_theme; ///< under the kind that is chosen
    std::map<std::string, int, std::less<>> of_kind;  ///< under the theme that is chosen

    // What it was made from.
    std::shared_ptr<const void> of; ///< Exhibit::identity
    TimelineFilter filter;
    TimelineMeasures measures;
};
using TimelineLayoutPtr = std::shared_ptr<const TimelineLayout>;

TimelineLayoutPtr lay_out_timeline(const exhibit::Exhibit& exhibit, const TimelineFilter& filter,
                                   const TimelineMeasures& measures);

/// What of the timeline the screen shows: `zoom` pixels per u (the whole: the window's width), from `left_u`.
struct TimelineView {
    double zoom = 1;
    double left_u = 0;

    double x_of(double u) const { return (u - left_u) * zoom; }
    double u_at(double x_px) const { return left_u + x_px / zoom; }
    friend bool operator==(const TimelineView&, const TimelineView&) = default;
};

/// A card or a stack at rest; pixels from the top left of the window's lanes.
struct PlacedNode {
    std::uint32_t node = 0; ///< index into TimelineIndex::nodes
    base::Rect rect;        ///< all of it; of a card: picture and caption
    base::Rect picture;     ///< of a card; of a stack: `rect`
    double stem_x = 0;      ///< its date; within rect.x and rect.right()
    bool stem = true;       ///< false where it holds undated items only
};

/// Where a node stands at this view's zoom, whether or not it is whole there.
PlacedNode place_node(const TimelineLayout& layout, const TimelineView& view, std::uint32_t node);

/// What stands in a window `width_px` wide, lane by lane, partly visible ones too. `margin_px`: what lies so far
/// outside is placed as well (where the drawing runs beyond the window).
std::vector<PlacedNode> place_timeline(const TimelineLayout& layout, const TimelineView& view, double width_px,
                                       double margin_px = 0);

/// The visible parts of a card's stem, from its lower edge to `axis_y`: a stem runs behind every card below it
/// (pictures and captions), with `clear_px` left free around them. `placed` may be on its way between two zooms.
std::vector<base::Rect> stem_parts(std::span<const PlacedNode> placed, std::size_t of, double axis_y, double stem_px,
                                   double clear_px);

/// Where a tap on a stack leads: the nearest view in which it has split and all of its items show; nothing where its
/// items have one date (a list opens).
std::optional<TimelineView> view_of_split(const TimelineLayout& layout, std::uint32_t node, double width_px);

/// Where an item stands alone (or with those of its own date), in the middle if it can be; nothing where it is
/// filtered out.
std::optional<TimelineView> view_of_item(const TimelineLayout& layout, std::uint32_t item, double width_px);

/// The zoom about `u` beyond which nothing new comes: days stand a card apart. At least `width_px`.
double most_zoom(const TimelineLayout& layout, double u, double width_px);

/// `view` with its zoom and its left end inside the timeline.
TimelineView bounded(const TimelineLayout& layout, TimelineView view, double width_px);

/// How many items of each theme (by Exhibit::themes, one more for others) lie in each of `bins` equal parts of u.
std::vector<std::vector<int>> timeline_density(const TimelineLayout& layout, std::size_t bins);

} // namespace views
