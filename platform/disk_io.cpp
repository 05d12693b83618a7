#include "platform/disk_io.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include <fmt/format.h>

#include "platform/descriptor.h"

namespace platform {

tl::unexpected<base::Error> fault(std::string_view what, const std::string& path, int error) {
    return base::fail(fmt::format("{} {}: {}", what, path, std::generic_category().message(error)));
}

bool nul_inside(const std::string& path) {
    return path.find('\0') != std::string::npos;
}

std::string parent(const std::string& path) {
    const std::size_t slash = path.find_last_of('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

int write_all(int fd, std::string_view content) {
    while (!content.empty()) {
        const ssize_t n = ::write(fd, content.data(), content.size());
        if (n < 0) {
            if (errno == EINTR) {
                continue;
            }
            return errno;
        }
        content.remove_prefix(static_cast<std::size_t>(n));
    }
    return 0;
}

int sync_folder(const std::string& folder) {
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return !fd.open() || (::fsync(fd.get()) != 0 && errno != EINVAL && errno != EROFS) ? errno : 0;
}

} // namespace platform
