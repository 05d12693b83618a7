#include "visit/visit.h"

#include "views/item_layout.h"
#include "views/reconcile.h"
#include "views/timeline_screen.h"
#include "views/views.h"
#include "visit/hit.h"

namespace visit {

namespace {

views::Gesture to_views(const touch::Gesture& gesture) {
    static_assert(static_cast<int>(touch::Stage::end) == static_cast<int>(views::GesturePhase::end));
    return {.phase = static_cast<views::GesturePhase>(gesture.stage),
            .centre = gesture.centre,
            .delta = gesture.delta,
            .factor = gesture.factor,
            .factor_x = gesture.factor_x,
            .velocity = gesture.velocity,
            .total = gesture.total,
            .double_tap = gesture.double_tap};
}

bool same_place(const views::Place& a, const views::Place& b) {
    return a.screen == b.screen && a.item.item == b.item.item;
}

} // namespace

Visit::Visit(const Furnishing& furnishing, exhibit::ExhibitPtr exhibit, base::Size screen, double now_s)
    : m_furnishing(furnishing), m_exhibit(std::move(exhibit)), m_idle(furnishing.settings) {
    set_screen(screen);
    set_state(fresh_state(now_s), now_s);
}

void Visit::set_exhibit(exhibit::ExhibitPtr exhibit, double now_s) {
    const exhibit::ExhibitPtr before = std::exchange(m_exhibit, std::move(exhibit));
    const views::LoopPlace loop = m_state.place.loop;
    views::reconcile(m_state, *m_exhibit, before.get());
    views::keep_slide(m_state, loop, scene_of(*before, now_s), scene_of(*m_exhibit, now_s));
}

views::TimelineOrder Visit::timeline_order(const exhibit::Exhibit& exhibit) {
    return views::timeline_order(scene_of(exhibit, 0), m_state.place.timeline);
}

void Visit::use_timeline(views::TimelineLayoutPtr layout) {
    if (m_memo.timeline && m_memo.timeline->of != layout->of) {
        views::keep_dates(m_state, m_memo.timeline->map, layout->map);
    }
    m_memo.elsewhere = true;
    m_memo.timeline_wanted.reset();
    views::remember(m_memo, std::move(layout));
}

void Visit::set_screen(base::Size screen) {
    m_screen = screen;
    m_hands.set_reach(touch::make_reach(screen, m_furnishing.settings.display.diagonal_in));
}

void Visit::set_state(views::State state, double now_s) {
    m_state = std::move(state);
    views::reconcile(m_state, *m_exhibit);
    m_idle.begin(m_state, now_s);
}

views::State Visit::fresh_state(double now_s) const {
    views::State state;
    state.language = m_furnishing.settings.language;
    state.palette = m_furnishing.settings.display.palette;
    state.question_length_s = m_furnishing.settings.idle.warn_s;
    state.place.loop.started_s = now_s;
    return state;
}

void Visit::take(const touch::Input& input, double now_s) {
    std::visit([&](const auto& event) { handle(event, now_s); }, input);
}

bool Visit::step(double now_s) {
    switch (m_idle.due(m_state, now_s)) {
    case Idle::Due::nothing:
        return false;
    case Idle::Due::question:
        m_state.question_s = now_s;
        return true;
    case Idle::Due::reset:
        reset(now_s);
        return true;
    }
    return false;
}

frame::FrameList& Visit::draw(double now_s) {
    const views::Scene scene = this->scene(now_s);
    const base::Rect page = views::item_layout(scene).box;
    m_page_box = {page.w, page.h};
    frame::FrameList next = m_transition.apply(m_state, m_shown, views::draw(scene, m_state), now_s);
    m_memo.spare_nodes = std::exchange(m_shown, std::move(next)).nodes;
    m_memo.spare_nodes.clear();
    if (m_transition.arrived() && !m_state.focus.empty() && !find_control(m_shown, m_state.focus)) {
        m_state.focus.clear();
    }
    if (let_go_of_what_is_gone(now_s)) {
        m_shown.next_change_s = now_s;
    }
    return m_shown;
}

views::Scene Visit::scene(double now_s) {
    return scene_of(*m_exhibit, now_s);
}

views::Scene Visit::scene_of(const exhibit::Exhibit& exhibit, double now_s) {
    const base::Settings& settings = m_furnishing.settings;
    const std::string& language = m_state.language.empty() ? exhibit.first_language() : m_state.language;
    m_theme = frame::make_theme(m_state.palette, m_state.high_contrast);
    m_metrics = frame::make_metrics(m_screen, m_state.text_size, settings.display.scale);
    return {.exhibit = exhibit,
            .strings = base::strings_for(m_furnishing.strings, language),
            .theme = m_theme,
            .metrics = m_metrics,
            .icons = m_furnishing.icons,
            .type = m_furnishing.type,
            .now_s = now_s,
            .slide_s = settings.loop.slide_s,
            .memo = &m_memo,
            .notes = m_notes.get()};
}

void Visit::handle(const touch::Contact& contact, double now_s) {
    const bool down = contact.phase == touch::Phase::down;
    if (!down && !m_hands.holds(contact.finger)) {
        return; // a mouse that hovers, or the rest of a touch that was let go
    }
    m_idle.active(now_s);
    if (down) {
        m_state.focus.clear();
    }
    const bool asked = m_state.question_s.has_value();
    if (asked) {
        const bool answers = down ? !hit(m_shown, contact.at).control.empty() : !m_hands.pressed().empty();
        if (!answers) {
            close_question();
            return;
        }
        m_state.question_s = now_s; // as long as a finger rests on the answer, the time does not run out
    }
    const auto find = [&](base::Vec at) {
        touch::Target target = hit(m_shown, at);
        if (views::catch_moving(m_state, scene(now_s), target.surface)) {
            target.control.clear();
        }
        return target;
    };
    route(m_hands.take(contact, find), now_s);
    if (asked && m_hands.pressed().empty()) {
        close_question();
    }
}

void Visit::handle(const touch::KeyPress& key, double now_s) {
    m_idle.active(now_s);
    if (m_state.question_s) {
        close_question();
    } else {
        m_keys.press(m_state, scene(now_s), m_shown, key);
    }
}

void Visit::handle(const touch::Wheel& wheel, double now_s) {
    m_idle.active(now_s);
    if (m_state.question_s) {
        close_question();
    } else {
        m_keys.turn(m_state, scene(now_s), m_shown, wheel);
    }
}

void Visit::handle(const touch::ReleaseAll&, double now_s) {
    route(m_hands.release_all(), now_s);
}

void Visit::route(const std::vector<touch::Event>& events, double now_s) {
    for (const touch::Event& event : events) {
        std::visit([&](const auto& what) { route(what, now_s); }, event);
    }
}

void Visit::route(const touch::Press&, double now_s) {
    show_press(now_s);
}

void Visit::route(const touch::Cancel&, double now_s) {
    show_press(now_s);
}

void Visit::route(const touch::Tap& tap, double now_s) {
    show_press(now_s);
    act(tap.control, tap.at, now_s);
}

void Visit::route(const touch::Gesture& gesture, double now_s) {
    views::move(m_state, scene(now_s), gesture.surface, to_views(gesture));
}

/// Does what the control says. Where that leads to another place, gestures of other hands end first, on the place that
/// they began on.
void Visit::act(const std::string& control, base::Vec at, double now_s) {
    views::State after = m_state;
    views::act(after, scene(now_s), control, at);
    if (same_place(after.place, m_state.place)) {
        m_state = std::move(after);
        return;
    }
    route(m_hands.release_all(), now_s);
    views::act(m_state, scene(now_s), control, at);
}

void Visit::show_press(double now_s) {
    std::string pressed = m_hands.pressed();
    if (pressed != m_state.pressed) {
        m_state.pressed = std::move(pressed);
        m_state.pressed_s = now_s;
    }
}

void Visit::close_question() {
    m_state.question_s.reset();
    m_hands.release_all();
    m_state.pressed.clear();
}

void Visit::reset(double now_s) {
    m_hands.release_all();
    m_keys = {};
    set_state(fresh_state(now_s), now_s);
}

/// Cancels presses and gestures on what is no longer on screen; whether there were any.
bool Visit::let_go_of_what_is_gone(double now_s) {
    const auto events = m_hands.keep([&](const std::string& id) { return find_control(m_shown, id) != nullptr; },
                                     [&](const std::string& id) { return find_surface(m_shown, id) != nullptr; });
    route(events, now_s);
    return !events.empty();
}

} // namespace visit
