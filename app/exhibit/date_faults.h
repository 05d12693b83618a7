#pragma once

#include "exhibit/date.h"

namespace exhibit {

/// Why a text that was not read is no date.
DateFault fault_of(std::string_view text);

} // namespace exhibit
