#include "platform/paths.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

namespace platform {

namespace {

/// An environment variable that holds an absolute path; the XDG rules say to ignore others.
std::string folder_from(const char* variable) {
    const char* const value = std::getenv(variable);
    return value != nullptr && value[0] == '/' ? value : "";
}

} // namespace

std::string executable() {
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).string();
}

std::string executable_folder() {
    return std::filesystem::path(executable()).parent_path().string();
}

std::string assets_folder() {
    const std::filesystem::path folder = executable_folder();
    // The third is for test programs, which lie a folder deeper than the kiosk.
    for (const char* const place : {"../assets", "../share/kiosk/assets", "../../assets"}) {
        std::error_code error;
        const std::filesystem::path found = std::filesystem::canonical(folder / place, error);
        if (!error && std::filesystem::is_directory(found / "strings", error)) {
            return found.string();
        }
    }
    return {};
}

std::string prepare_program() {
    return executable_folder() + "/kiosk-prepare";
}

std::string home_folder() {
    if (const std::string home = folder_from("HOME"); !home.empty()) {
        return home;
    }
    const passwd* const user = ::getpwuid(::getuid());
    return user != nullptr && user->pw_dir != nullptr && user->pw_dir[0] == '/' ? user->pw_dir : "/";
}

} // namespace platform
