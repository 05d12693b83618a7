#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

/// What every file operation needs.
namespace platform {

/// "can't read PATH: No such file or directory".
tl::unexpected<base::Error> fault(std::string_view what, const std::string& path, int error);

/// A path with a NUL inside would silently name another file.
bool nul_inside(const std::string& path);

/// The folder that `path` lies in.
std::string parent(const std::string& path);

/// Zero, or an errno.
int write_all(int fd, std::string_view content);

/// Makes the names in a folder last. Zero, or an errno; some file systems can't, and their renames are as durable as
/// they get.
int sync_folder(const std::string& folder);

} // namespace platform
