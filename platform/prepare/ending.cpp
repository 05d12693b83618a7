#include "platform/prepare/ending.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

namespace prepare {

namespace {

/// The open file as numbers at offsets; what lies beyond its end is zero and remembered.
class Bytes {
public:
    explicit Bytes(int fd) : m_fd(fd) {
        struct stat status {};
        m_size = fstat(fd, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
    }

    std::uint64_t size() const { return m_size; }
    bool overrun() const { return m_overrun; }

    std::string text(std::uint64_t offset, std::size_t length) {
        std::string bytes(length, '\0');
        if (offset > m_size || length > m_size - offset ||
            pread(m_fd, bytes.data(), length, static_cast<off_t>(offset)) != static_cast<ssize_t>(length)) {
            m_overrun = true;
            return std::string(length, '\0');
        }
        return bytes;
    }

    std::uint64_t number(std::uint64_t offset, std::size_t length, bool big_endian) {
        std::string bytes = text(offset, length);
        if (!big_endian) {
            std::reverse(bytes.begin(), bytes.end());
        }
        std::uint64_t value = 0;
        for (const char byte : bytes) {
            value = value << 8 | static_cast<unsigned char>(byte);
        }
        return value;
    }

    std::string tail(std::size_t length) {
        const std::uint64_t all = std::min<std::uint64_t>(length, m_size);
        return text(m_size - all, static_cast<std::size_t>(all));
    }

private:
    int m_fd;
    std::uint64_t m_size = 0;
    bool m_overrun = false;
};

/// JPEG and a bare JPEG 2000 codestream: the marker EOI (EOC) stands last; some programs fill up with zeros.
bool ends_with_marker(Bytes& bytes) {
    std::string tail = bytes.tail(4096);
    while (!tail.empty() && (tail.back() == '\0' || tail.back() == '\n' || tail.back() == '\r')) {
        tail.pop_back();
    }
    return tail.ends_with("\xFF\xD9");
}

/// ISO base media (HEIF) and JP2 files: boxes, one after the other (ISO/IEC 14496-12, 4.2). The last may run to the
/// end.
bool boxes_fit(Bytes& bytes) {
    constexpr int most_boxes = 10'000;
    std::uint64_t at = 0;
    for (int box = 0; box < most_boxes && at < bytes.size(); ++box) {
        std::uint64_t length = bytes.number(at, 4, true);
        if (length == 0) {
            return true;
        }
        length = length == 1 ? bytes.number(at + 8, 8, true) : length;
        if (bytes.overrun() || length < 8 || length > bytes.size() - at) {
            return false;
        }
        at += length;
    }
    return true;
}

/// TIFF 6.0 and BigTIFF: every strip or tile lies within the file. Looks at the first directories only.
class TiffReader {
public:
    explicit TiffReader(Bytes& bytes) : m_bytes(bytes) {}

    bool fits() {
        m_big_endian = m_bytes.text(0, 2) == "MM";
        m_big = number(2, 2) == 43;
        std::uint64_t directory = m_big ? number(8, 8) : number(4, 4);
        for (int page = 0; page < most_pages && directory != 0; ++page) {
            if (!directory_fits(directory) || m_bytes.overrun()) {
                return false;
            }
        }
        return !m_bytes.overrun();
    }

private:
    static constexpr int most_pages = 100;
    static constexpr std::uint64_t most_parts = 100'000;

    std::uint64_t number(std::uint64_t offset, std::size_t length) {
        return m_bytes.number(offset, length, m_big_endian);
    }

    /// The values of a directory's entry.
    std::vector<std::uint64_t> values(std::uint64_t entry) {
        const std::uint64_t type = number(entry + 2, 2);
        const std::size_t width = type == 3 ? 2 : type == 4 ? 4 : type == 16 ? 8 : 0; // SHORT, LONG, LONG8
        const std::uint64_t count = m_big ? number(entry + 4, 8) : number(entry + 4, 4);
        const std::uint64_t field = entry + (m_big ? 12 : 8);
        const std::size_t room = m_big ? 8 : 4;
        if (width == 0 || count > most_parts) {
            return {};
        }
        const std::uint64_t start = count * width <= room ? field : number(field, room);
        std::vector<std::uint64_t> values;
        for (std::uint64_t i = 0; i < count && !m_bytes.overrun(); ++i) {
            values.push_back(number(start + i * width, width));
        }
        return values;
    }

    /// Moves `directory` on to the next.
    bool directory_fits(std::uint64_t& directory) {
        const std::uint64_t entries = m_big ? number(directory, 8) : number(directory, 2);
        const std::uint64_t first = directory + (m_big ? 8 : 2);
        const std::uint64_t step = m_big ? 20 : 12;
        if (entries > 4096) {
            return false;
        }
        std::vector<std::uint64_t> offsets;
        std::vector<std::uint64_t> lengths;
        for (std::uint64_t i = 0; i < entries && !m_bytes.overrun(); ++i) {
            const std::uint64_t entry = first + i * step;
            const std::uint64_t tag = number(entry, 2);
            if (tag == 273 || tag == 324) { // StripOffsets, TileOffsets
                offsets = values(entry);
            } else if (tag == 279 || tag == 325) { // StripByteCounts, TileByteCounts
                lengths = values(entry);
            }
        }
        directory = number(first + entries * step, m_big ? 8 : 4);
        for (std::size_t i = 0; i < std::min(offsets.size(), lengths.size()); ++i) {
            if (lengths[i] > m_bytes.size() || offsets[i] > m_bytes.size() - lengths[i]) {
                return false;
            }
        }
        return true;
    }

    Bytes& m_bytes;
    bool m_big_endian = false;
    bool m_big = false;
};

} // namespace

bool ends_as_it_should(int master, std::string_view format) {
    Bytes bytes(master);
    if (format == "jpeg") {
        return ends_with_marker(bytes);
    }
    if (format == "png") {
        return bytes.tail(12) == std::string("\0\0\0\0IEND\xAE\x42\x60\x82", 12);
    }
    if (format == "webp") { // RIFF: the length of what follows, little-endian
        return bytes.number(4, 4, false) + 8 <= bytes.size();
    }
    if (format == "jp2" && bytes.text(0, 2) == "\xFF\x4F") {
        return ends_with_marker(bytes);
    }
    if (format == "jp2" || format == "heif") {
        return boxes_fit(bytes);
    }
    if (format == "tiff") {
        return TiffReader(bytes).fits();
    }
    return format != "pdf" || bytes.tail(1024).find("%%EOF") != std::string::npos;
}

} // namespace prepare
