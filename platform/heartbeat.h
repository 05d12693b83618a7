#pragma once

#include "platform/descriptor.h"

namespace platform {

/// Tells the supervisor that the screen process is alive. Without a supervisor it does nothing.
class Heartbeat {
public:
    Heartbeat();

    /// To be called from the main thread's every round; writes at most once a second. Between two calls no more than
    /// the supervisor's patience (10 s) may pass, also while nothing changes on screen.
    void beat(double now_s);

    /// Whether a supervisor listens.
    bool supervised() const { return m_pipe.open(); }

private:
    Descriptor m_pipe;
    double m_last_s = -1e9;
};

} // namespace platform
