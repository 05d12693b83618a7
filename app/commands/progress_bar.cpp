#include "commands/progress_bar.h"

namespace commands {

void ProgressBar::draw(double share, std::string_view after) {
    constexpr int cells = 30;
    if (!m_shown) {
        return;
    }
    m_drawn = true;
    std::string text;
    const int full = static_cast<int>(share * cells);
    for (int i = 0; i < cells; ++i) {
        text += i < full ? "█" : "─";
    }
    m_terminal.err() << '\r' << text << "  " << after << "\x1b[K" << std::flush;
}

void ProgressBar::wipe() {
    if (std::exchange(m_drawn, false)) {
        m_terminal.err() << "\r\x1b[K" << std::flush;
    }
}

} // namespace commands
