#pragma once

#include <cmath>

namespace visit {

/// A time that only runs forward, made from a clock that may jump or fail.
class SteadyTime {
public:
    /// The steady time at the clock's `now_s`.
    double at(double now_s) {
        if (!std::isfinite(now_s)) {
            return m_steady_s;
        }
        if (!m_started) {
            m_steady_s = now_s;
            m_started = true;
        } else if (now_s > m_seen_s) {
            m_steady_s += now_s - m_seen_s;
        }
        m_seen_s = now_s;
        return m_steady_s;
    }

    /// The clock's time at which the steady time will be `steady_s`, if the clock behaves.
    double on_clock(double steady_s) const { return steady_s + (m_seen_s - m_steady_s); }

private:
    double m_steady_s = 0;
    double m_seen_s = 0;
    bool m_started = false;
};

} // namespace visit
