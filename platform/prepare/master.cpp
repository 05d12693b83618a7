#include "platform/prepare/master.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

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

int open_beneath(int folder, const std::string& file, std::uint64_t resolve) {
    open_how how{};
    how.flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
    how.resolve = resolve;
    return static_cast<int>(syscall(SYS_openat2, folder, file.c_str(), &how, sizeof how));
}

/// Where `file` really lies, relative to the folder; empty where that is outside.
std::string without_links(int folder, const std::string& file) {
    std::error_code error;
    const auto root = std::filesystem::canonical(fmt::format("/proc/self/fd/{}", folder), error);
    const auto path = error ? root : std::filesystem::canonical(root / file, error);
    const std::string within = error ? std::string() : path.lexically_relative(root).string();
    return within.starts_with("..") ? std::string() : within;
}

} // namespace

Master::Master(int content_folder, const std::string& file) {
    m_fd = open_beneath(content_folder, file, RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS);
    if (m_fd < 0 && errno == EXDEV) {
        // A link with an absolute target may lead back into the folder.
        m_fd = open_beneath(content_folder, without_links(content_folder, file), RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS);
    }
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
