#pragma once

#include <string>
#include <vector>

#include "views/timeline_camera.h"
#include "views/timeline_header.h"
#include "views/timeline_layout.h"

namespace views {

/// The timeline on this screen at this moment: what drawing and gestures agree on. Screen pixels.
struct TimelineScreen {
    TimelineLayoutPtr layout;
    TimelineMeasures measures; ///< what the layout is made for
    TimelineBounds bounds;
    TimelineWindow window; ///< of `line`: what shows now
    TimelineHeader header;
    base::Rect line;    ///< the part of the axis that `window` fills; drawing runs on to the screen's edges
    base::Rect surface; ///< bands, lanes and axis, from edge to edge
    base::Rect bands;
    base::Vec lanes; ///< left top of the lanes, at the line's left end
    double axis_y = 0;
    base::Rect foot; ///< the row of the strip and its buttons
    base::Rect strip;
    base::Rect earlier, later;      ///< buttons beside the strip
    bool whole = true;              ///< all of the line shows
    double loose = 0;               ///< 1 while zooming: cards are on their way; 0 where they rest
    std::vector<PlacedNode> placed; ///< from left to right

    TimelineView view() const { return {line.w / window.span(), window.from}; }
    double x_of(double u) const { return line.x + views::x_of(window, u) * line.w; }
    double u_at(double x_px) const { return views::u_at(window, (x_px - line.x) / line.w); }
};

/// What is known of the line whatever shows of it: from the scene's memo where it has it.
TimelineLayoutPtr timeline_layout(const Scene& scene, const TimelineFilter& filter);

/// Keeps a layout for the frames to come.
void remember(Memo& memo, TimelineLayoutPtr layout);

/// What `timeline_frame` asks of a layout.
TimelineOrder timeline_order(const Scene& scene, const TimelinePlace& place);

/// Where things are, without what stands in the lanes (for gestures); with it (for drawing).
TimelineScreen timeline_frame(const Scene& scene, const TimelinePlace& place);
TimelineScreen timeline_screen(const Scene& scene, const TimelinePlace& place);

/// Between a card's picture and its words.
double caption_gap(const Scene& scene);

/// The years, months or days that show, as a title: "1944 – 1950".
std::string shown_dates(const Scene& scene, const TimelineLayout& layout, const TimelineWindow& window);

/// The year at `u`; empty where there is no time.
std::string year_at(const Scene& scene, const TimelineLayout& layout, double u);

} // namespace views
