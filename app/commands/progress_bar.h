#pragma once

#include <string_view>

#include "ports/terminal.h"

namespace commands {

/// A line on the terminal that is drawn over and over while something takes its time, and is gone in the end. Nothing
/// where nobody sees it.
class ProgressBar {
public:
    explicit ProgressBar(ports::Terminal& terminal) : m_terminal(terminal), m_shown(terminal.watched()) {}
    ~ProgressBar() { wipe(); }
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    bool shown() const { return m_shown; }

    /// `share` of the work that is done, 0 to 1: "███████───────  12/48".
    void draw(double share, std::string_view after);

    void wipe();

private:
    ports::Terminal& m_terminal;
    bool m_shown;
    bool m_drawn = false;
};

} // namespace commands
