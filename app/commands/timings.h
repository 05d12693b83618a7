#pragma once

#include <cstdint>
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
    explicit Timings(const ports::Clock& clock) : m_clock(clock) {}

    /// One step of the kiosk, timed.
    void step(visit::Kiosk& kiosk, double now_s, std::span<const touch::Input> inputs);

    /// {"frames":[{"ms":…,"moving":…,"screen":"…"}],"presses":…,"presses_shown":…}: `moving` are the frames of
    /// gestures, flings and transitions, `presses_shown` the presses on a control that the frame of the same step
    /// showed.
    std::string to_json() const;

private:
    struct Frame {
        double ms = 0;
        bool moving = false;
        std::string screen;
    };

    const ports::Clock& m_clock;
    std::vector<Frame> m_frames;
    int m_presses = 0;
    int m_presses_shown = 0;
};

} // namespace commands
