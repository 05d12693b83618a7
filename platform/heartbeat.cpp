#include "platform/heartbeat.h"

#include <fcntl.h>

#include <charconv>
#include <cstdlib>
#include <string_view>

#include "platform/supervisor.h"

namespace platform {

Heartbeat::Heartbeat() {
    const char* const text = std::getenv(heartbeat_variable);
    if (text == nullptr) {
        return;
    }
    const std::string_view number = text;
    int fd = -1;
    if (std::from_chars(number.begin(), number.end(), fd).ec == std::errc() && fd > 2 && ::fcntl(fd, F_GETFD) >= 0) {
        // Ours alone: children of this process must not seem to be its heart.
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
        m_pipe = Descriptor(fd);
    }
    ::unsetenv(heartbeat_variable);
}

void Heartbeat::beat(double now_s) {
    if (m_pipe.open() && now_s - m_last_s >= 1) {
        m_last_s = now_s;
        [[maybe_unused]] const ssize_t n = ::write(m_pipe.get(), ".", 1);
    }
}

} // namespace platform
