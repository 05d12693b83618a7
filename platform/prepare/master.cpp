#include "platform/prepare/master.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sodium.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <fmt/format.h>

namespace prepare {

namespace {

/// Whether `head`, a file's beginning, is of a format that is rasterised at a size of our choice.
bool drawn(std::string_view head) {
    return head.find("%PDF-") != std::string_view::npos || head.find("<svg") != std::string_view::npos ||
           head.starts_with("\x1f\x8b"); // compressed SVG
}

} // namespace

Master::Master(int content_folder, const std::string& file) {
    open_how how{};
    how.flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    m_fd = static_cast<int>(syscall(SYS_openat2, content_folder, file.c_str(), &how, sizeof how));
    if (m_fd < 0) {
        m_error = fmt::format("cannot open {}: {}", file, std::strerror(errno));
        return;
    }
    struct stat status {};
    if (fstat(m_fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        m_error = file + " is not a regular file";
        close(m_fd);
        m_fd = -1;
        return;
    }
    m_stamp.size_bytes = static_cast<std::uint64_t>(status.st_size);
    m_stamp.modified_ns = status.st_mtim.tv_sec * 1'000'000'000ll + status.st_mtim.tv_nsec;
}

Master::~Master() {
    if (m_fd >= 0) {
        close(m_fd);
    }
}

std::string Master::address(const base::prepare::Request& request, const std::function<void()>& working) const {
    constexpr std::size_t hash_bytes = 20;
    constexpr std::size_t working_every = 32u << 20;
    const std::string key = fmt::format("kiosk pictures, recipe {}", base::prepare::recipe);
    crypto_generichash_state state;
    crypto_generichash_init(&state, reinterpret_cast<const unsigned char*>(key.data()), key.size(), hash_bytes);

    std::vector<char> buffer(1u << 20);
    std::size_t since_working = 0;
    bool is_drawn = false;
    off_t at = 0;
    while (true) {
        const ssize_t got = pread(m_fd, buffer.data(), buffer.size(), at);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return {};
        }
        if (got == 0) {
            break;
        }
        const auto count = static_cast<std::size_t>(got);
        if (at == 0) {
            is_drawn = drawn({buffer.data(), std::min<std::size_t>(count, 1024)});
        }
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(buffer.data()), count);
        at += got;
        since_working += count;
        if (since_working >= working_every) {
            since_working = 0;
            working();
        }
    }
    std::array<unsigned char, hash_bytes> hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    std::string out;
    for (const unsigned char byte : hash) {
        out += fmt::format("{:02x}", byte);
    }
    if (request.page > 0) {
        out += fmt::format("-p{}", request.page);
    }
    if (is_drawn) {
        out += fmt::format("-r{}", request.raster_px);
    }
    return out;
}

} // namespace prepare
