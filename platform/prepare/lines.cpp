#include "platform/prepare/lines.h"

#include <array>
#include <cerrno>

#include <unistd.h>

namespace prepare {

std::optional<std::string> Lines::next() {
    constexpr std::size_t longest = 64u << 10;
    while (true) {
        const auto end = m_buffer.find('\n');
        if (end != std::string::npos) {
            std::string line = m_buffer.substr(0, end);
            m_buffer.erase(0, end + 1);
            return line;
        }
        if (m_buffer.size() > longest) {
            return std::nullopt;
        }
        std::array<char, 4096> chunk{};
        const ssize_t got = read(m_fd, chunk.data(), chunk.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return std::nullopt;
        }
        m_buffer.append(chunk.data(), static_cast<std::size_t>(got));
    }
}

bool write_line(int fd, std::string line) {
    line += '\n';
    std::size_t done = 0;
    while (done < line.size()) {
        const ssize_t put = write(fd, line.data() + done, line.size() - done);
        if (put < 0 && errno != EINTR) {
            return false;
        }
        done += put > 0 ? static_cast<std::size_t>(put) : 0;
    }
    return true;
}

} // namespace prepare
