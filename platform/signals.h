#pragma once

#include <functional>
#include <thread>

namespace platform {

/// While this lives, SIGTERM, SIGINT and SIGHUP ask for a clean end instead of ending the process. One at a time.
class Signals {
public:
    /// `tell` is called once, from a thread of its own, when the first has come: to end a wait. What it uses
    /// must outlive this.
    explicit Signals(std::function<void()> tell = nullptr);
    ~Signals();
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

    /// Whether one has come.
    bool end_wanted() const;

    /// Becomes readable when one comes (to poll on).
    int descriptor() const;

private:
    std::thread m_teller;
};

} // namespace platform
