#pragma once

#include <source_location>
#include <string_view>

namespace base {

/// Stops the process with the place and the reason on standard error when `holds` is false. For our own bugs
/// only; always on. The supervisor starts the screen again.
void ensure(bool holds, std::string_view reason, std::source_location place = std::source_location::current());

} // namespace base
