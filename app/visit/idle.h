#pragma once

#include "base/settings.h"
#include "views/state.h"

namespace visit {

/// When a visitor seems to have left: first the question, then the reset.
class Idle {
public:
    explicit Idle(const base::Settings& settings) : m_settings(settings) {}

    /// A visitor begins: where this state is in the loop, there is nothing to set back.
    void begin(const views::State& state, double now_s);

    enum class Due { nothing, question, reset };

    /// Somebody touched something.
    void active(double now_s) { m_active_s = now_s; }

    Due due(const views::State& state, double now_s) const;

    /// When `due` will next be something; infinity: never by itself.
    double deadline_s(const views::State& state) const;

private:
    bool untouched(const views::State& state) const;

    const base::Settings& m_settings;
    views::State m_begun;
    double m_active_s = 0;
};

} // namespace visit
