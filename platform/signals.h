#pragma once

namespace platform {

/// While this lives, SIGTERM, SIGINT and SIGHUP ask for a clean end instead of ending the process. One at a time.
class Signals {
public:
    Signals();
    ~Signals();
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

    /// Whether one has come.
    bool end_wanted() const;

    /// Becomes readable when one comes (to poll on).
    int descriptor() const;
};

} // namespace platform
