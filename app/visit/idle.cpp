#include "visit/idle.h"

#include <limits>

namespace visit {

void Idle::begin(const views::State& state, double now_s) {
    m_begun = state;
    active(now_s);
}

/// In the loop, as a new visitor finds it.
bool Idle::untouched(const views::State& state) const {
    return state.place.screen == views::ScreenId::loop && state.language == m_begun.language &&
           state.text_size == m_begun.text_size && state.high_contrast == m_begun.high_contrast &&
           state.palette == m_begun.palette && state.focus.empty();
}

Idle::Due Idle::due(const views::State& state, double now_s) const {
    if (now_s < deadline_s(state)) {
        return Due::nothing;
    }
    // Nobody needs to be asked in the loop: only its language and the like are set back.
    const bool asked = state.question_s || state.place.screen == views::ScreenId::loop;
    return asked ? Due::reset : Due::question;
}

double Idle::deadline_s(const views::State& state) const {
    if (state.question_s) {
        return *state.question_s + state.question_length_s;
    }
    if (untouched(state)) {
        return std::numeric_limits<double>::infinity();
    }
    const bool reading = state.place.screen == views::ScreenId::item;
    return m_active_s + (reading ? m_settings.idle.read_s : m_settings.idle.browse_s);
}

} // namespace visit
