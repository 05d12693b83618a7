#include "platform/prepare/plausible.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

namespace prepare {

namespace {

constexpr std::int64_t large_pixels = 100'000'000;
constexpr std::int64_t large_pixels_a_byte = 10'000; ///< more than a blank sheet in any format of scans
constexpr std::int64_t jpeg_pixels_a_byte = 1'024;   ///< one bit a block of 8 x 8 and a subsampling of 4 x 4 (ITU T.81)
constexpr int most_scans = 100;                      ///< a progressive JPEG has ten or so
constexpr std::uint64_t most_packed_text_bytes = 1u << 20;

/// Reads on through a file without taking it in whole.
class Bytes {
public:
    explicit Bytes(int fd) : m_fd(fd) {}

    /// The next byte; -1 at the end.
    int next() {
        if (m_at == m_count && !fill()) {
            return -1;
        }
        return static_cast<unsigned char>(m_buffer[m_at++]);
    }

    /// The next `bytes` as one big-endian number; -1 at the end.
    std::int64_t number(int bytes) {
        std::int64_t value = 0;
        for (int i = 0; i < bytes; ++i) {
            const int byte = next();
            if (byte < 0) {
                return -1;
            }
            value = value << 8 | byte;
        }
        return value;
    }

    void skip(std::uint64_t bytes) {
        const std::uint64_t held = std::min<std::uint64_t>(bytes, m_count - m_at);
        m_at += held;
        m_offset += static_cast<off_t>(bytes - held);
    }

private:
    bool fill() {
        const ssize_t got = pread(m_fd, m_buffer.data(), m_buffer.size(), m_offset);
        m_at = 0;
        m_count = got > 0 ? static_cast<std::size_t>(got) : 0;
        m_offset += static_cast<off_t>(m_count);
        return m_count > 0;
    }

    int m_fd;
    std::array<char, 65536> m_buffer{};
    std::size_t m_at = 0;
    std::size_t m_count = 0;
    off_t m_offset = 0; ///< in the file, of what follows the buffer
};

/// How many scans a JPEG holds (ITU T.81, annex B).
int jpeg_scans(int fd) {
    Bytes bytes(fd);
    bytes.skip(2);
    int scans = 0;
    for (int byte = bytes.next(); byte >= 0 && scans <= most_scans; byte = bytes.next()) {
        if (byte != 0xFF) {
            continue; // coded data
        }
        int marker = bytes.next();
        while (marker == 0xFF) {
            marker = bytes.next();
        }
        if (marker == 0xD9) {
            break;
        }
        const bool alone = marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD8);
        if (!alone) {
            scans += marker == 0xDA ? 1 : 0;
            const auto length = bytes.number(2);
            bytes.skip(static_cast<std::uint64_t>(std::max<std::int64_t>(length - 2, 0)));
        }
    }
    return scans;
}

/// Bytes of compressed text in a PNG (ISO 15948, 11.3.4): decoders unpack it a thousandfold.
std::uint64_t png_packed_text_bytes(int fd) {
    Bytes bytes(fd);
    bytes.skip(8);
    std::uint64_t total = 0;
    while (total <= most_packed_text_bytes) {
        const auto length = bytes.number(4);
        const auto kind = bytes.number(4);
        if (length < 0 || kind < 0) {
            break;
        }
        const bool text = kind == 0x7A545874 || kind == 0x69545874; // zTXt, iTXt
        total += text ? static_cast<std::uint64_t>(length) : 0;
        bytes.skip(static_cast<std::uint64_t>(length) + 4);
    }
    return total;
}

bool starts_with(int fd, std::string_view signature) {
    std::array<char, 8> head{};
    return pread(fd, head.data(), head.size(), 0) > 0 &&
           std::string_view(head.data(), head.size()).starts_with(signature);
}

constexpr std::string_view jpeg_signature = "\xFF\xD8\xFF";
constexpr std::string_view png_signature = "\x89PNG";

} // namespace

std::optional<std::string> why_hostile(int master) {
    if (starts_with(master, jpeg_signature) && jpeg_scans(master) > most_scans) {
        return fmt::format("more than {} scans", most_scans);
    }
    if (starts_with(master, png_signature) && png_packed_text_bytes(master) > most_packed_text_bytes) {
        return "more compressed text than a picture has";
    }
    return std::nullopt;
}

std::optional<std::string> why_hollow(int master, std::int64_t pixels) {
    struct stat status {};
    if (fstat(master, &status) != 0) {
        return "cannot be read";
    }
    const bool jpeg = starts_with(master, jpeg_signature);
    if ((jpeg && status.st_size < pixels / jpeg_pixels_a_byte) ||
        (pixels > large_pixels && status.st_size < pixels / large_pixels_a_byte)) {
        return fmt::format("{} bytes can't hold {} pixels", status.st_size, pixels);
    }
    return std::nullopt;
}

} // namespace prepare
