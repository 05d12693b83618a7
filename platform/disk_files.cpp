#include "platform/disk_files.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "platform/descriptor.h"
#include "platform/disk_io.h"

namespace platform {

namespace {

/// Where a write to `path` must land: a symbolic link stays, its target is replaced.
std::string target_of(const std::string& path) {
    struct stat s {};
    if (::lstat(path.c_str(), &s) == 0 && S_ISLNK(s.st_mode)) {
        if (char* const real = ::realpath(path.c_str(), nullptr)) {
            std::string result = real;
            std::free(real);
            return result;
        }
    }
    return path;
}

/// `path` counts from the open folder.
ports::FileInfo info_at(int folder, const char* path) {
    ports::FileInfo result;
    struct stat s {};
    if (::fstatat(folder, path, &s, AT_SYMLINK_NOFOLLOW) != 0) {
        return result;
    }
    result.symbolic_link = S_ISLNK(s.st_mode);
    if (result.symbolic_link && ::fstatat(folder, path, &s, 0) != 0) {
        return result;
    }
    const auto nanoseconds = [](const timespec& time) {
        return time.tv_sec * std::int64_t{1'000'000'000} + time.tv_nsec;
    };
    result.kind = S_ISREG(s.st_mode)   ? ports::FileKind::file
                  : S_ISDIR(s.st_mode) ? ports::FileKind::folder
                                       : ports::FileKind::other;
    result.size_bytes = S_ISREG(s.st_mode) ? static_cast<std::uint64_t>(s.st_size) : 0;
    result.modified_ns = nanoseconds(s.st_mtim);
    result.touched_ns = nanoseconds(s.st_ctim);
    return result;
}

/// Calls `each(folder's descriptor, name)` for all names in a folder.
template <class Each>
base::Result<void> for_each_name(const std::string& folder, Each each) {
    if (nul_inside(folder)) {
        return fault("can't list", folder, EINVAL);
    }
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC);
    DIR* const raw = fd < 0 ? nullptr : ::fdopendir(fd);
    if (raw == nullptr) {
        const int error = errno;
        if (fd >= 0) {
            ::close(fd);
        }
        return fault("can't list", folder, error);
    }
    const std::unique_ptr<DIR, int (*)(DIR*)> entries(raw, ::closedir);
    for (;;) {
        errno = 0;
        const dirent* const entry = ::readdir(raw);
        if (entry == nullptr) {
            break;
        }
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..") {
            each(fd, entry->d_name);
        }
    }
    return errno != 0 ? base::Result<void>(fault("can't list", folder, errno)) : base::Result<void>();
}

} // namespace

ports::FileInfo DiskFiles::info(const std::string& path) const {
    return nul_inside(path) ? ports::FileInfo() : info_at(AT_FDCWD, path.c_str());
}

base::Result<std::string> DiskFiles::read(const std::string& path, std::uint64_t limit_bytes) const {
    if (nul_inside(path)) {
        return fault("can't read", path, EINVAL);
    }
    // O_NONBLOCK: opening a FIFO or a device comes back at once; NOCTTY: a terminal never becomes ours.
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat s {};
    if (!fd.open() || ::fstat(fd.get(), &s) != 0) {
        return fault("can't read", path, errno);
    }
    if (!S_ISREG(s.st_mode)) {
        return base::fail(fmt::format("can't read {}: not a regular file", path));
    }
    if (static_cast<std::uint64_t>(s.st_size) > limit_bytes) {
        return base::fail(fmt::format("can't read {}: {} bytes, {} are allowed", path, s.st_size, limit_bytes));
    }
    // One byte more than its size, so that the end shows without another turn; it may still be growing.
    std::string content(static_cast<std::size_t>(s.st_size) + 1, '\0');
    std::size_t length = 0;
    for (;;) {
        const ssize_t n = ::read(fd.get(), content.data() + length, content.size() - length);
        if (n < 0) {
            if (errno == EINTR) {
                continue;
            }
            return fault("can't read", path, errno);
        }
        if (n == 0) {
            break;
        }
        length += static_cast<std::size_t>(n);
        if (length > limit_bytes) {
            return base::fail(fmt::format("can't read {}: more than {} bytes", path, limit_bytes));
        }
        if (length == content.size()) {
            content.resize(content.size() * 2);
        }
    }
    content.resize(length);
    return content;
}

base::Result<std::vector<std::string>> DiskFiles::list(const std::string& folder) const {
    std::vector<std::string> names;
    const auto listed = for_each_name(folder, [&](int, const char* name) { names.emplace_back(name); });
    return listed ? base::Result<std::vector<std::string>>(std::move(names)) : tl::unexpected(listed.error());
}

base::Result<std::vector<ports::FolderEntry>> DiskFiles::survey(const std::string& folder) const {
    std::vector<ports::FolderEntry> entries;
    const auto listed = for_each_name(folder, [&](int fd, const char* name) {
        entries.push_back({name, info_at(fd, name)});
    });
    return listed ? base::Result<std::vector<ports::FolderEntry>>(std::move(entries)) : tl::unexpected(listed.error());
}

namespace {

/// With `mode` if given, else with that of the file that is there.
base::Result<void> write_beside(const std::string& path, std::string_view content, std::optional<mode_t> mode) {
    if (nul_inside(path)) {
        return fault("can't write", path, EINVAL);
    }
    static std::atomic<unsigned> count = 0;
    const std::string target = target_of(path);
    const std::string beside =
        fmt::format("{}/.{}.{}-{}.part", parent(target), std::filesystem::path(target).filename().string(), ::getpid(),
                    count.fetch_add(1));
    struct stat old {};
    const bool existed = ::stat(target.c_str(), &old) == 0;
    if (existed && !S_ISREG(old.st_mode)) {
        return base::fail(fmt::format("can't write {}: not a regular file", path));
    }
    Descriptor fd(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode.value_or(0666)));
    if (!fd.open()) {
        return fault("can't write", path, errno);
    }
    if (existed && !mode) {
        mode = old.st_mode & 07777;
    }
    int error = mode && ::fchmod(fd.get(), *mode) != 0 ? errno : 0;
    error = error != 0 ? error : write_all(fd.get(), content);
    error = error != 0 ? error : ::fsync(fd.get()) != 0 ? errno : 0;
    fd.reset();
    error = error != 0 ? error : ::rename(beside.c_str(), target.c_str()) != 0 ? errno : 0;
    if (error != 0) {
        ::unlink(beside.c_str());
        return fault("can't write", path, error);
    }
    error = sync_folder(parent(target));
    return error != 0 ? base::Result<void>(fault("can't sync the folder of", path, error)) : base::Result<void>();
}

} // namespace

base::Result<void> DiskFiles::write_whole(const std::string& path, std::string_view content) {
    return write_beside(path, content, {});
}

base::Result<void> DiskFiles::write_private(const std::string& path, std::string_view content) {
    return write_beside(path, content, S_IRUSR | S_IWUSR);
}

base::Result<void> DiskFiles::make_folder(const std::string& path) {
    std::error_code error;
    if (nul_inside(path)) {
        return fault("can't make", path, EINVAL);
    }
    std::filesystem::create_directories(path, error);
    if (error || !std::filesystem::is_directory(path, error)) {
        return fault("can't make the folder", path, error ? error.value() : ENOTDIR);
    }
    return {};
}

base::Result<void> DiskFiles::rename(const std::string& from, const std::string& to) {
    if (nul_inside(from) || nul_inside(to) || ::rename(from.c_str(), to.c_str()) != 0) {
        return fault("can't rename", from + " to " + to, nul_inside(from + to) ? EINVAL : errno);
    }
    // The new name first: after a power cut the file may have both names, never none.
    sync_folder(parent(to));
    sync_folder(parent(from));
    return {};
}

base::Result<void> DiskFiles::remove(const std::string& path) {
    std::error_code error;
    if (nul_inside(path)) {
        return fault("can't delete", path, EINVAL);
    }
    std::filesystem::remove_all(path, error);
    if (error && error != std::errc::no_such_file_or_directory && error != std::errc::not_a_directory) {
        return fault("can't delete", path, error.value());
    }
    return {};
}

base::Result<std::string> DiskFiles::real_path(const std::string& path) const {
    if (nul_inside(path)) {
        return fault("can't find", path, EINVAL);
    }
    char* const real = ::realpath(path.c_str(), nullptr);
    if (real == nullptr) {
        return fault("can't find", path, errno);
    }
    std::string result = real;
    std::free(real);
    return result;
}

} // namespace platform
