#include "visit/keys.h"

#include "frame/motion.h"
#include "views/views.h"
#include "visit/hit.h"
#include "visit/neighbours.h"

namespace visit {

namespace {

using frame::Control;
using frame::FrameList;
using frame::Surface;
using touch::Key;

constexpr double tau_s = 0.325;    // of a glide: it comes to rest velocity x tau further on
constexpr double settled_s = 4;    // after which nothing glides any more
constexpr double notch_px = 120;   // at 1080 lines
constexpr double arrow_part = 0.3; // of the surface's length
constexpr double page_part = 0.85;
constexpr double far_px = 1e6;
constexpr double zoom_step = 1.25;

bool is_zoomed(const views::State& state) {
    return state.place.screen == views::ScreenId::item && state.place.item.viewport.to.zoom > 1.001;
}

views::Gesture gesture(views::GesturePhase phase, base::Vec centre) {
    views::Gesture gesture;
    gesture.phase = phase;
    gesture.centre = centre;
    return gesture;
}

/// The list as it will be once everything that glides has come to rest.
FrameList at_rest(const views::State& state, const views::Scene& scene) {
    views::Scene later = scene;
    later.now_s += settled_s;
    return views::draw(later, state);
}

} // namespace

void Keys::press(views::State& state, const views::Scene& scene, const FrameList& shown, const touch::KeyPress& key) {
    switch (key.key) {
    case Key::tab:
        step_focus(state, scene, shown, 1);
        break;
    case Key::back_tab:
        step_focus(state, scene, shown, -1);
        break;
    case Key::enter:
    case Key::space:
        enter(state, scene, shown);
        break;
    case Key::escape:
    case Key::back:
        if (state.place.screen == views::ScreenId::item && state.place.item.open_point) {
            state.place.item.open_point.reset();
        } else if (!act_if_there(state, scene, shown, "list:close")) {
            act_if_there(state, scene, shown, "nav:back");
        }
        break;
    case Key::plus:
        act_if_there(state, scene, shown, "zoom:in");
        break;
    case Key::minus:
        act_if_there(state, scene, shown, "zoom:out");
        break;
    case Key::left:
        arrow(state, scene, shown, {-1, 0});
        break;
    case Key::right:
        arrow(state, scene, shown, {1, 0});
        break;
    case Key::up:
        arrow(state, scene, shown, {0, -1});
        break;
    case Key::down:
        arrow(state, scene, shown, {0, 1});
        break;
    case Key::page_up:
        scroll(state, scene, shown, {0, -1}, page_part);
        break;
    case Key::page_down:
        scroll(state, scene, shown, {0, 1}, page_part);
        break;
    case Key::home:
        scroll(state, scene, shown, {0, -1}, far_px);
        break;
    case Key::end:
        scroll(state, scene, shown, {0, 1}, far_px);
        break;
    case Key::f5:
    case Key::other:
        break;
    }
}

void Keys::turn(views::State& state, const views::Scene& scene, const FrameList& shown, const touch::Wheel& wheel) {
    const Surface* surface = surface_at(shown, wheel.at);
    if (!surface || !std::isfinite(wheel.notches)) {
        return;
    }
    const double notches = std::clamp(wheel.notches, -10.0, 10.0);
    if (surface->pinches && (wheel.control || !surface->drags_y)) {
        views::Gesture zoom = gesture(views::GesturePhase::change, wheel.at);
        zoom.factor = zoom.factor_x = std::pow(zoom_step, notches);
        views::move(state, scene, surface->id, gesture(views::GesturePhase::begin, wheel.at));
        views::move(state, scene, surface->id, zoom);
        views::move(state, scene, surface->id, gesture(views::GesturePhase::end, wheel.at));
    } else if (surface->drags_y && !wheel.control) {
        glide(state, scene, *surface, {0, notches * notch_px * scene.metrics.base_scale});
    }
}

bool Keys::act_if_there(views::State& state, const views::Scene& scene, const FrameList& shown, std::string_view id) {
    return find_control(shown, id) && views::act(state, scene, id);
}

void Keys::enter(views::State& state, const views::Scene& scene, const FrameList& shown) {
    if (!state.focus.empty() && find_control(shown, state.focus)) {
        views::act(state, scene, std::string(state.focus));
        return;
    }
    if (act_if_there(state, scene, shown, "loop:explore")) {
        return;
    }
    if (const Control* first = next_control(shown, {}, 1)) {
        state.focus = first->id;
    }
}

void Keys::step_focus(views::State& state, const views::Scene& scene, const FrameList& shown, int step) {
    const Control* next = next_control(shown, state.focus, step);
    if (!next) {
        return;
    }
    const Control* here = find_control(shown, state.focus);
    const Surface* inside = here ? surface_of(shown, *here) : nullptr;
    if (inside && inside->drags_y && !same_surface(inside, surface_of(shown, *next))) {
        // The list may go on below the edge of the screen.
        if (focus_further(state, scene, shown, *inside, {0, static_cast<double>(step)},
                          [&](const FrameList& further) { return next_control(further, state.focus, step); })) {
            return;
        }
    }
    focus(state, scene, shown, *next);
}

void Keys::arrow(views::State& state, const views::Scene& scene, const FrameList& shown, base::Vec direction) {
    const Control* here = state.focus.empty() ? nullptr : find_control(shown, state.focus);
    if (!here) {
        scroll(state, scene, shown, direction, arrow_part);
        return;
    }
    const Control* next = neighbour(shown, *here, direction);
    const Surface* inside = surface_of(shown, *here);
    if (inside && (direction.x == 0 ? inside->drags_y : inside->drags_x) && !(inside->pinches && inside->drags_y) &&
        !(next && same_surface(inside, surface_of(shown, *next)))) {
        const auto further_on = [&](const FrameList& further) -> const Control* {
            const Control* from = find_control(further, state.focus);
            return from ? neighbour(further, *from, direction) : nullptr;
        };
        if (focus_further(state, scene, shown, *inside, direction, further_on)) {
            return;
        }
    }
    if (next) {
        focus(state, scene, shown, *next);
    } else {
        scroll(state, scene, shown, direction, arrow_part);
    }
}

void Keys::scroll(views::State& state, const views::Scene& scene, const FrameList& shown, base::Vec direction,
                  double part) {
    const bool zoomed = is_zoomed(state);
    if (direction.x != 0 && !zoomed &&
        act_if_there(state, scene, shown, direction.x > 0 ? "page:next" : "page:previous")) {
        return;
    }
    const Surface* surface = main_surface(shown, direction.x == 0, zoomed);
    if (!surface && direction.x == 0) {
        // What lies only across: further down is further right.
        surface = main_surface(shown, false, zoomed);
        std::swap(direction.x, direction.y);
    }
    if (surface) {
        const base::Rect rect = visible(*surface, shown.size);
        // To see what lies further right, the surface moves to the left.
        glide(state, scene, *surface, {-direction.x * rect.w * part, -direction.y * rect.h * part});
    }
}

bool Keys::focus_further(views::State& state, const views::Scene& scene, const FrameList& shown, const Surface& surface,
                         base::Vec direction, const Choose& choose) {
    const base::Rect rect = visible(surface, shown.size);
    const Push before = m_push;
    for (const double part : {arrow_part, page_part}) {
        views::State pushed = state;
        glide(pushed, scene, surface, {-direction.x * rect.w * part, -direction.y * rect.h * part});
        const FrameList further = at_rest(pushed, scene);
        const Control* next = choose(further);
        if (next && next->id != state.focus && same_surface(&surface, surface_of(further, *next))) {
            state = std::move(pushed);
            focus(state, scene, further, *next);
            return true;
        }
        m_push = before;
    }
    return false;
}

void Keys::focus(views::State& state, const views::Scene& scene, const FrameList& shown, const Control& control) {
    state.focus = control.id;
    const Surface* surface = surface_of(shown, control);
    if (!surface || surface->pinches || !surface->drags_y) {
        return;
    }
    const FrameList rest = at_rest(state, scene);
    const Control* there = find_control(rest, control.id);
    if (!there) {
        return;
    }
    const base::Rect window = visible(*surface, shown.size);
    const double above = window.y - there->rect.y;
    const double below = there->rect.bottom() - window.bottom();
    const double margin = scene.metrics.gap();
    if (above > 0 || there->rect.h > window.h) {
        glide(state, scene, *surface, {0, above + margin});
    } else if (below > 0) {
        glide(state, scene, *surface, {0, -below - margin});
    }
}

void Keys::glide(views::State& state, const views::Scene& scene, const Surface& surface, base::Vec distance_px) {
    base::Vec left;
    if (m_push.surface == surface.id) {
        left = m_push.velocity * std::exp(-std::max(0.0, scene.now_s - m_push.start_s) / tau_s);
    }
    const auto add = [](double under_way, double wished) {
        return (under_way * wished > 0 ? under_way : 0) + wished / tau_s;
    };
    m_push = {surface.id, scene.now_s, {add(left.x, distance_px.x), add(left.y, distance_px.y)}};
    const base::Vec centre = surface.rect.centre();
    views::Gesture push = gesture(views::GesturePhase::end, centre);
    push.velocity = m_push.velocity;
    views::move(state, scene, surface.id, gesture(views::GesturePhase::begin, centre));
    views::move(state, scene, surface.id, push);
}

} // namespace visit
