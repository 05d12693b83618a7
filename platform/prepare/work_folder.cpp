#include "platform/prepare/work_folder.h"

#include <cerrno>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <fmt/format.h>

namespace prepare {

namespace {

constexpr std::string_view prefix = ".making-";

int open_locked(const std::string& path) {
    const int fd = open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) != 0) {
        close(fd);
        return -1;
    }
    return fd;
}

} // namespace

base::Result<WorkFolder> WorkFolder::make(const std::string& pictures_folder) {
    // Between mkdir and the lock another process may take it for an orphan; then the next try holds.
    for (int tries = 0; tries < 20; ++tries) {
        std::string path = fmt::format("{}/{}XXXXXX", pictures_folder, prefix);
        if (mkdtemp(path.data()) == nullptr) {
            return base::fail(fmt::format("cannot make a folder in {}: {}", pictures_folder, std::strerror(errno)));
        }
        const int lock = open_locked(path);
        if (lock >= 0 && access(path.c_str(), F_OK) == 0) {
            return WorkFolder(std::move(path), lock);
        }
        if (lock >= 0) {
            close(lock);
        }
    }
    return base::fail(fmt::format("cannot keep a folder in {}", pictures_folder));
}

WorkFolder::WorkFolder(WorkFolder&& other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_lock(std::exchange(other.m_lock, -1)) {}

WorkFolder::~WorkFolder() {
    if (m_lock >= 0) {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
        close(m_lock);
    }
}

base::Result<void> WorkFolder::publish(const std::string& name, const std::string& target) const {
    if (syncfs(m_lock) != 0) {
        return base::fail(fmt::format("cannot sync {}: {}", m_path, std::strerror(errno)));
    }
    const std::string from = m_path + "/" + name;
    if (::rename(from.c_str(), target.c_str()) != 0 && errno != ENOTEMPTY && errno != EEXIST) {
        return base::fail(fmt::format("cannot rename {} to {}: {}", from, target, std::strerror(errno)));
    }
    return {};
}

void remove_orphans(const std::string& pictures_folder) {
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(pictures_folder, error)) {
        const std::string path = entry.path();
        if (entry.path().filename().string().starts_with(prefix)) {
            const int lock = open_locked(path);
            if (lock >= 0) {
                std::error_code ignored;
                std::filesystem::remove_all(path, ignored);
                close(lock);
            }
        }
    }
}

} // namespace prepare
