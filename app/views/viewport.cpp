#include "views/viewport.h"

#include <algorithm>
#include <cmath>

#include "frame/motion.h"
#include "views/follow.h"

namespace views {

namespace {

constexpr double least_most_zoom = 8;
constexpr double whole_below = 1.0005; ///< less than a pixel more
constexpr double inertia_tau_s = 0.325;
constexpr double inertia_taus = 6; ///< after so many it has come to rest

/// How far from the middle of the page the middle of the view may lie, in pages.
double freedom(double zoom) {
    return 0.5 - 0.5 / zoom;
}

} // namespace

base::Rect page_rect(const Viewport& viewport, const base::Rect& whole) {
    const double w = whole.w * viewport.zoom;
    const double h = whole.h * viewport.zoom;
    const base::Vec middle = whole.centre();
    return {middle.x - viewport.centre.x * w, middle.y - viewport.centre.y * h, w, h};
}

base::Vec to_page(const Viewport& viewport, const base::Rect& whole, base::Vec screen) {
    const base::Rect page = page_rect(viewport, whole);
    return {(screen.x - page.x) / page.w, (screen.y - page.y) / page.h};
}

base::Vec to_screen(const Viewport& viewport, const base::Rect& whole, base::Vec page) {
    const base::Rect rect = page_rect(viewport, whole);
    return {rect.x + page.x * rect.w, rect.y + page.y * rect.h};
}

bool is_whole(const Viewport& viewport) {
    return viewport.zoom <= whole_below;
}

Viewport bounded(Viewport viewport, double most_zoom) {
    viewport.zoom = std::clamp(viewport.zoom, 1.0, std::max(1.0, most_zoom));
    const double free = freedom(viewport.zoom);
    viewport.centre.x = std::clamp(viewport.centre.x, 0.5 - free, 0.5 + free);
    viewport.centre.y = std::clamp(viewport.centre.y, 0.5 - free, 0.5 + free);
    return viewport;
}

double most_zoom(double width_px, const base::Rect& whole) {
    return std::max(least_most_zoom, 2 * width_px / std::max(1.0, whole.w));
}

Viewport pinched(const Viewport& viewport, const base::Rect& whole, base::Vec before, base::Vec after, double factor,
                 double most_zoom) {
    const base::Vec held = to_page(viewport, whole, before);
    Viewport result;
    result.zoom = std::clamp(viewport.zoom * factor, 1.0, std::max(1.0, most_zoom));
    const base::Vec from_middle = after - whole.centre();
    result.centre = {held.x - from_middle.x / (whole.w * result.zoom),
                     held.y - from_middle.y / (whole.h * result.zoom)};
    return result;
}

Viewport dragged(const Viewport& viewport, const base::Rect& whole, base::Vec delta, double most_zoom) {
    Viewport result = viewport;
    result.zoom = std::clamp(viewport.zoom, 1.0, std::max(1.0, most_zoom));
    const double free = freedom(result.zoom);
    const double reach = 0.25 / result.zoom;
    result.centre.x = follow(viewport.centre.x, -delta.x / (whole.w * result.zoom), 0.5 - free, 0.5 + free, reach);
    result.centre.y = follow(viewport.centre.y, -delta.y / (whole.h * result.zoom), 0.5 - free, 0.5 + free, reach);
    return result;
}

Viewport zoomed_about(const Viewport& viewport, const base::Rect& whole, base::Vec at, double zoom, double most_zoom) {
    return bounded(pinched(viewport, whole, at, at, zoom / viewport.zoom, most_zoom), most_zoom);
}

Viewport viewport_at(const ViewportMove& move, double now_s) {
    if (!moving(move, now_s)) {
        return move.to;
    }
    const double t = std::clamp((now_s - move.start_s) / move.duration_s, 0.0, 1.0);
    const double share = move.inertia ? (1 - std::exp(-t * inertia_taus)) / (1 - std::exp(-inertia_taus))
                                      : frame::ease(frame::Curve::move, t);
    Viewport shown;
    shown.zoom = move.from.zoom * std::pow(move.to.zoom / move.from.zoom, share);
    // A page point stays where it is on screen when the centre is linear in 1 / zoom.
    const double reach = 1 / move.to.zoom - 1 / move.from.zoom;
    const double way = std::abs(reach) < 1e-9 ? share : (1 / shown.zoom - 1 / move.from.zoom) / reach;
    shown.centre = {base::mix(move.from.centre.x, move.to.centre.x, way),
                    base::mix(move.from.centre.y, move.to.centre.y, way)};
    return shown;
}

bool moving(const ViewportMove& move, double now_s) {
    return move.duration_s > 0 && now_s < move.start_s + move.duration_s;
}

ViewportMove eased(const ViewportMove& move, const Viewport& to, double now_s, double duration_s) {
    return {viewport_at(move, now_s), to, now_s, duration_s, false};
}

ViewportMove flung(const Viewport& from, const base::Rect& whole, base::Vec velocity, double now_s, double most_zoom) {
    const base::Vec way = velocity * inertia_tau_s;
    Viewport goal = from;
    goal.centre.x -= way.x / (whole.w * from.zoom);
    goal.centre.y -= way.y / (whole.h * from.zoom);
    return {from, bounded(goal, most_zoom), now_s, inertia_tau_s * inertia_taus, true};
}

ViewportMove resting(const Viewport& viewport) {
    return {viewport, viewport, 0, 0, false};
}

} // namespace views
