#include "platform/console.h"

#include <iostream>

#include <termios.h>
#include <unistd.h>

namespace platform {

namespace {

/// Keeps what is typed from being shown, until it goes out of scope.
class NoEcho {
public:
    NoEcho() {
        m_changed = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_changed) {
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }
    ~NoEcho() {
        if (m_changed) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

} // namespace

std::ostream& Console::out() {
    return std::cout;
}

std::ostream& Console::err() {
    return std::cerr;
}

bool Console::interactive() const {
    return ::isatty(STDIN_FILENO) == 1;
}

bool Console::watched() const {
    return ::isatty(STDERR_FILENO) == 1;
}

base::Result<std::string> Console::read_line() {
    std::string line;
    if (!std::getline(std::cin, line)) {
        return base::fail("standard input has ended");
    }
    if (line.ends_with('\r')) {
        line.pop_back(); // piped from a file that Windows wrote
    }
    return line;
}

base::Result<std::string> Console::read_secret(const std::string& prompt) {
    const NoEcho no_echo;
    std::cerr << prompt << std::flush;
    auto line = read_line();
    std::cerr << '\n';
    return line;
}

} // namespace platform
