#pragma once

#include <optional>
#include <string>

namespace prepare {

/// Reads lines from a descriptor, waiting for each.
class Lines {
public:
    explicit Lines(int fd) : m_fd(fd) {}

    /// The next line without its newline; nothing at the end. A line over 64 KiB ends it too.
    std::optional<std::string> next();

private:
    int m_fd;
    std::string m_buffer;
};

/// Writes `line` and a newline; false when the reader is gone.
bool write_line(int fd, std::string line);

} // namespace prepare
