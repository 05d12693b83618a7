#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "platform/descriptor.h"
#include "platform/disk_files.h"
#include "platform/disk_io.h"

namespace platform {

namespace {

Descriptor open_folder(const std::string& path) {
    return Descriptor(nul_inside(path) ? -1 : ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC));
}

} // namespace

base::Result<void> DiskFiles::write_later(const std::string& path, std::string_view content) {
    Descriptor fd(nul_inside(path) ? -1
                                   : ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!fd.open()) {
        return fault("can't write", path, nul_inside(path) ? EINVAL : errno);
    }
    if (const int error = write_all(fd.get(), content); error != 0) {
        fd.reset();
        ::unlink(path.c_str());
        return fault("can't write", path, error);
    }
    return {};
}

base::Result<void> DiskFiles::link_later(const std::string& from, const std::string& to) {
    if (nul_inside(from) || nul_inside(to)) {
        return fault("can't link", from, EINVAL);
    }
    if (::link(from.c_str(), to.c_str()) == 0) {
        return {};
    }
    if (info(from).kind != ports::FileKind::file) {
        return fault("can't copy", from, ENOENT);
    }
    std::error_code error;
    std::filesystem::copy_file(from, to, error);
    return error ? base::Result<void>(fault("can't copy to", to, error.value())) : base::Result<void>();
}

base::Result<std::shared_ptr<void>> DiskFiles::hold(const std::string& folder) {
    auto fd = std::make_shared<Descriptor>(open_folder(folder));
    if (!fd->open() || (::flock(fd->get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)) {
        return fault("can't hold", folder, nul_inside(folder) ? EINVAL : errno);
    }
    return fd;
}

base::Result<void> DiskFiles::sync(const std::string& folder) {
    const Descriptor fd = open_folder(folder);
    if (!fd.open() || ::syncfs(fd.get()) != 0) {
        return fault("can't sync", folder, nul_inside(folder) ? EINVAL : errno);
    }
    return {};
}

} // namespace platform
