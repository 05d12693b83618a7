#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "platform/descriptor.h"
#include "platform/disk_files.h"
#include "platform/disk_io.h"

namespace platform {

namespace {

constexpr std::size_t piece_bytes = 1 << 20;

/// A regular file open for reading; a FIFO or a device is never waited for.
Descriptor open_regular(const std::string& path, struct stat& s) {
    Descriptor fd(nul_inside(path) ? -1 : ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (fd.open() && (::fstat(fd.get(), &s) != 0 || !S_ISREG(s.st_mode))) {
        fd.reset();
        errno = EINVAL;
    }
    return fd;
}

/// The next piece of a file, empty at its end; an errno otherwise.
int read_piece(int fd, std::string& piece) {
    piece.resize(piece_bytes);
    std::size_t length = 0;
    while (length < piece.size()) {
        const ssize_t n = ::read(fd, piece.data() + length, piece.size() - length);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n < 0) {
            return errno;
        }
        if (n == 0) {
            break;
        }
        length += static_cast<std::size_t>(n);
    }
    piece.resize(length);
    return 0;
}

int copy_content(int from, int to) {
    std::string piece;
    for (;;) {
        if (const int error = read_piece(from, piece); error != 0 || piece.empty()) {
            return error;
        }
        if (const int error = write_all(to, piece); error != 0) {
            return error;
        }
    }
}

} // namespace

base::Result<void> DiskFiles::copy(const std::string& from, const std::string& to) {
    struct stat s {};
    const Descriptor source = open_regular(from, s);
    if (!source.open()) {
        return fault("can't read", from, errno);
    }
    Descriptor target(nul_inside(to) ? -1
                                     : ::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!target.open()) {
        return fault("can't write", to, nul_inside(to) ? EINVAL : errno);
    }
    const timespec times[2] = {s.st_atim, s.st_mtim};
    int error = copy_content(source.get(), target.get());
    error = error != 0 ? error : ::futimens(target.get(), times) != 0 ? errno : 0;
    error = error != 0 ? error : ::fsync(target.get()) != 0 ? errno : 0;
    if (error != 0) {
        ::unlink(to.c_str());
        return fault("can't copy to", to, error);
    }
    return {};
}

base::Result<void> DiskFiles::link(const std::string& from, const std::string& to) {
    if (nul_inside(from) || nul_inside(to)) {
        return fault("can't link", from, EINVAL);
    }
    if (::link(from.c_str(), to.c_str()) == 0) { // a symbolic link gets the second name itself
        return {};
    }
    std::error_code error;
    if (info(from).symbolic_link) {
        std::filesystem::copy_symlink(from, to, error);
        return error ? base::Result<void>(fault("can't link", from, error.value())) : base::Result<void>();
    }
    return copy(from, to);
}

base::Result<void> DiskFiles::make_folder_like(const std::string& path, const std::string& model) {
    struct stat s {};
    if (nul_inside(path) || nul_inside(model) || ::stat(model.c_str(), &s) != 0 || ::mkdir(path.c_str(), 0777) != 0) {
        return fault("can't make the folder", path, nul_inside(path + model) ? EINVAL : errno);
    }
    // The owner is given only by those who may; who belongs to the group can keep it the group's.
    if (::chown(path.c_str(), s.st_uid, s.st_gid) != 0 &&
        ::chown(path.c_str(), static_cast<uid_t>(-1), s.st_gid) != 0) {
        return {};
    }
    return ::chmod(path.c_str(), s.st_mode & 07777) == 0 ? base::Result<void>()
                                                         : fault("can't make the folder", path, errno);
}

base::Result<void> DiskFiles::exchange(const std::string& a, const std::string& b) {
    if (nul_inside(a) || nul_inside(b) || ::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) != 0) {
        return fault("can't exchange", a + " and " + b, nul_inside(a + b) ? EINVAL : errno);
    }
    // The rename is done; that it is on the disk too is a matter of the next sync.
    sync_folder(parent(a));
    sync_folder(parent(b));
    return {};
}

base::Result<bool> DiskFiles::same_content(const std::string& a, const std::string& b) const {
    struct stat s {};
    struct stat t {};
    const Descriptor first = open_regular(a, s);
    const Descriptor second = open_regular(b, t);
    if (!first.open() || !second.open()) {
        return fault("can't compare", a + " and " + b, errno);
    }
    if (s.st_dev == t.st_dev && s.st_ino == t.st_ino) {
        return true;
    }
    if (s.st_size != t.st_size) {
        return false;
    }
    std::string one;
    std::string other;
    for (;;) {
        const int error = std::max(read_piece(first.get(), one), read_piece(second.get(), other));
        if (error != 0) {
            return fault("can't compare", a + " and " + b, error);
        }
        if (one != other || one.empty()) {
            return one == other;
        }
    }
}

} // namespace platform
