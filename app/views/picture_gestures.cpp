#include <cmath>

#include "views/follow.h"
#include "views/item_picture.h"
#include "views/viewport.h"

namespace views {

namespace {

constexpr double button_zoom = 1.6;
constexpr double double_tap_zoom = 2.5;
constexpr double turn_at = 0.25;   // widths of the mat, with the run that the swipe still had in it
constexpr double turn_run_s = 0.2; // how much of a swipe's speed counts
constexpr double slide_back_tau_s = 0.1;
constexpr double slowest_fling = 40; // pixels a second at 1080 lines

/// What a gesture on one page goes by.
struct Ground {
    PageRef page;
    base::Rect whole;
    double most = 1;
    double mat_w = 1;
};

Ground ground(const ItemPlace& place, const Scene& scene, const ItemLayout& layout) {
    const PageRef page = current_page(scene, place);
    const base::Rect whole = whole_page(layout, page);
    return {page, whole, most_zoom(page.data() ? page.data()->width_px : 0, whole), layout.mat.w};
}

void slide_back(ItemPlace& place, const Scene& scene) {
    if (place.page_offset.to != 0 || place.page_offset.from != 0) {
        place.page_offset = {page_offset_at(place, scene.now_s), 0, scene.now_s, slide_back_tau_s};
    }
}

void swipe(ItemPlace& place, const Scene& scene, double step) {
    constexpr double reach = 0.12;
    const double low = neighbour(scene, place, Turn::forward) ? -1 : 0;
    const double high = neighbour(scene, place, Turn::back) ? 1 : 0;
    place.page_offset = frame::Glide::resting(follow(page_offset_at(place, scene.now_s), step, low, high, reach));
}

void shift(ItemPlace& place, const Scene& scene, const Ground& on, const Gesture& gesture) {
    const Viewport shown = viewport_at(place.viewport, scene.now_s);
    const bool held = place.picture_held != Hold::none;
    if (gesture.factor != 1 || place.picture_held == Hold::pinch) {
        slide_back(place, scene);
        const Viewport next =
            pinched(shown, on.whole, gesture.centre - gesture.delta, gesture.centre, gesture.factor, on.most);
        place.picture_held = held ? Hold::pinch : Hold::none;
        place.viewport = resting(held ? next : bounded(next, on.most));
    } else if (is_whole(shown)) {
        swipe(place, scene, gesture.delta.x / on.mat_w);
    } else {
        const Viewport next = dragged(shown, on.whole, gesture.delta, on.most);
        place.viewport = resting(held ? next : bounded(next, on.most));
    }
}

void let_go(ItemPlace& place, const Scene& scene, const Ground& on, const Gesture& gesture) {
    const Viewport shown = viewport_at(place.viewport, scene.now_s);
    const Hold hold = place.picture_held;
    place.picture_held = Hold::none;
    if (hold == Hold::pinch || !is_whole(shown)) {
        const Viewport allowed = bounded(shown, on.most);
        const bool fast = base::length(gesture.velocity) > slowest_fling * scene.metrics.base_scale;
        if (hold == Hold::drag && fast) {
            place.viewport = flung(shown, on.whole, gesture.velocity, scene.now_s, on.most);
        } else {
            place.viewport = shown == allowed ? resting(shown) : eased(place.viewport, allowed, scene.now_s);
        }
        slide_back(place, scene);
        return;
    }
    const double offset = page_offset_at(place, scene.now_s);
    const double goal = offset + gesture.velocity.x / on.mat_w * turn_run_s;
    const bool turned = (offset < 0 && goal < -turn_at && turn_page(place, scene, Turn::forward, offset)) ||
                        (offset > 0 && goal > turn_at && turn_page(place, scene, Turn::back, offset));
    if (!turned) {
        slide_back(place, scene);
    }
}

} // namespace

void move_picture(ItemPlace& place, const Scene& scene, const ItemLayout& layout, const Gesture& gesture) {
    const Ground on = ground(place, scene, layout);
    if (gesture.double_tap) {
        const Viewport shown = viewport_at(place.viewport, scene.now_s);
        const Viewport goal =
            is_whole(shown) ? zoomed_about(shown, on.whole, gesture.centre, double_tap_zoom, on.most) : Viewport{};
        place.viewport = eased(place.viewport, goal, scene.now_s);
        return;
    }
    if (gesture.phase == GesturePhase::begin) {
        place.picture_held = Hold::drag;
        place.viewport = resting(viewport_at(place.viewport, scene.now_s));
        place.page_offset = frame::Glide::resting(page_offset_at(place, scene.now_s));
    }
    if (gesture.factor != 1 || gesture.delta != base::Vec{}) {
        shift(place, scene, on, gesture);
    }
    if (gesture.phase == GesturePhase::end) {
        let_go(place, scene, on, gesture);
    }
}

void zoom(ItemPlace& place, const Scene& scene, const ItemLayout& layout, ZoomStep step) {
    const Ground on = ground(place, scene, layout);
    // From where a step still under way leads to, so that quick taps add up.
    const Viewport base = place.viewport.to;
    Viewport goal;
    if (step != ZoomStep::whole) {
        const double factor = step == ZoomStep::in ? button_zoom : 1 / button_zoom;
        goal = zoomed_about(base, on.whole, on.whole.centre(), base.zoom * factor, on.most);
    }
    place.viewport = eased(place.viewport, goal, scene.now_s);
}

} // namespace views
