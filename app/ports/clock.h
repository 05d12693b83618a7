#pragma once

namespace ports {

/// Time for those outside the visitor's step (within it, time is an argument).
class Clock {
public:
    virtual ~Clock() = default;

    /// Seconds since some fixed moment; never goes back, unaffected by the wall clock.
    virtual double now_s() const = 0;

    /// Seconds since 1970, UTC.
    virtual double wall_s() const = 0;
};

} // namespace ports
