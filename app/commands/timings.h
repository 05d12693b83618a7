#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "ports/clock.h"
#include "touch/input.h"
#include "visit/kiosk.h"

namespace commands {

/// What each frame of a played script took, from the events to the end of drawing, and whether a press showed at once.
class Timings {
public:
    struct Frame {
        double ms = 0;
        double own_ms = 0;   ///< without OpenGL's part
        bool moving = false; ///< of a gesture, a fling or a transition
        bool covered = true; ///< no picture had a hole
        std::string screen;
    };

    /// `graphics_ms`: OpenGL's part of the last frame; may be empty.
    Timings(const ports::Clock& clock, std::function<double()> graphics_ms)
        : m_clock(clock), m_graphics_ms(std::move(graphics_ms)) {}

    /// One step of the kiosk, timed; returns what it returns.
    double step(visit::Kiosk& kiosk, double now_s, std::span<const touch::Input> inputs, bool redraw = false);

    /// {"frames":[{"ms":…,"own_ms":…,"moving":…,"covered":…,"screen":"…"}],"presses":…,"presses_shown":…}: `presses_shown` are the
    /// presses on a control that the frame of the same step showed.
    std::string to_json() const;

    const std::vector<Frame>& frames() const { return m_frames; }

private:
    const ports::Clock& m_clock;
    std::function<double()> m_graphics_ms;
    std::vector<Frame> m_frames;
    int m_presses = 0;
    int m_presses_shown = 0;
};

} // namespace commands
