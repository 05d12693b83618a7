#pragma once

#include "base/geometry.h"
#include "views/state.h"

namespace views {

// How a page is zoomed and shifted. `whole` is where the page lies on screen at zoom 1; all points are screen pixels
// unless called page points (0 to 1 across and down).
//
// A page at rest always covers `whole`: at zoom z the page point in its middle lies between 1/2z and 1 - 1/2z, both
// ways. So whoever zooms in about a point of the page never has to be corrected.

/// Where the whole page lies.
base::Rect page_rect(const Viewport& viewport, const base::Rect& whole);

/// The page point at a point of the screen, and back.
base::Vec to_page(const Viewport& viewport, const base::Rect& whole, base::Vec screen);
base::Vec to_screen(const Viewport& viewport, const base::Rect& whole, base::Vec page);

/// Whether the page shows whole, as far as anyone can see.
bool is_whole(const Viewport& viewport);

/// The nearest viewport that is allowed at rest.
Viewport bounded(Viewport viewport, double most_zoom);

/// The magnification beyond which nothing more is to be seen: one pixel of a master `width_px` wide (0: unknown) two
/// screen pixels wide, and at least 8.
double most_zoom(double width_px, const base::Rect& whole);

/// After a pinch: the page point that was under `before` is under `after`, exactly, at the limits of the zoom too. It
/// may lie out of bounds while the hand holds it.
Viewport pinched(const Viewport& viewport, const base::Rect& whole, base::Vec before, base::Vec after, double factor,
                 double most_zoom);

/// After a drag by `delta`: follows the finger, ever more slowly where it leaves its bounds.
Viewport dragged(const Viewport& viewport, const base::Rect& whole, base::Vec delta, double most_zoom);

/// Zoomed to `zoom` about a point of the screen, in bounds.
Viewport zoomed_about(const Viewport& viewport, const base::Rect& whole, base::Vec at, double zoom, double most_zoom);

/// What shows at `now_s`. Between two zooms about a point that point stays where it is.
Viewport viewport_at(const ViewportMove& move, double now_s);
bool moving(const ViewportMove& move, double now_s);

/// From what shows now to `to`, eased.
ViewportMove eased(const ViewportMove& move, const Viewport& to, double now_s, double duration_s = 0.25);

/// Let go with `velocity` (pixels a second): runs on and comes softly to rest in bounds.
ViewportMove flung(const Viewport& from, const base::Rect& whole, base::Vec velocity, double now_s, double most_zoom);

/// At rest.
ViewportMove resting(const Viewport& viewport);

} // namespace views
