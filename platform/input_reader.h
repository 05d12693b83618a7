#pragma once

#include <map>
#include <vector>

#include "ports/clock.h"
#include "touch/input.h"

union SDL_Event;

namespace platform {

/// Turns SDL's events into ours, in pixels of a window. Every finger that goes down also ends: by its own event, or
/// because SDL no longer knows it (lost ends happen), or with everything else when the window loses its input.
class InputReader {
public:
    explicit InputReader(const ports::Clock& clock) : m_clock(clock) {}

    /// `window`: its size in pixels; `scale`: pixels to SDL's window units.
    void take(const SDL_Event& event, base::Size window, double scale, std::vector<touch::Input>& out);

    /// Ends the fingers that no touch device holds down any more. After the queue is empty.
    void end_missing(std::vector<touch::Input>& out);

    /// The last pointer was a finger, so no arrow is wanted.
    bool touched_last() const { return m_touched_last; }

private:
    struct Finger {
        std::int64_t device = 0;
        base::Vec at;
    };

    double time_of(std::uint32_t ticks_ms) const;
    void take_finger(const SDL_Event& event, base::Size window, std::vector<touch::Input>& out);
    void take_button(const SDL_Event& event, double scale, std::vector<touch::Input>& out);
    void take_key(const SDL_Event& event, std::vector<touch::Input>& out) const;

    const ports::Clock& m_clock;
    std::map<std::int64_t, Finger> m_down;
    bool m_mouse_down = false;
    base::Vec m_mouse_at;
    bool m_touched_last = true; ///< a panel without a mouse never shows an arrow
};

} // namespace platform
