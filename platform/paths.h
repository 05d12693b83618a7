#pragma once

#include <string>

namespace platform {

/// Absolute path of the running program.
std::string executable();

/// The folder that holds the running program.
std::string executable_folder();

/// Where icons, strings and plates lie: `assets` beside the build folder, else `share/kiosk/assets` of the prefix it
/// was installed to. Empty when neither is there.
std::string assets_folder();

/// The helper that makes derivatives, beside the program.
std::string prepare_program();

/// The user's home, "/" when there is none.
std::string home_folder();

} // namespace platform
