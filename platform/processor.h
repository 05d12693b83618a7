#pragma once

#include <string>

namespace platform {

/// The model's name of the first processor, from /proc/cpuinfo; empty where it has none.
std::string processor_name();

} // namespace platform
