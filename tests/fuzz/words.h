#pragma once

#include "base/strings.h"

namespace fuzz {

/// The interface's real strings, read without the platform.
const base::StringTables& words();

} // namespace fuzz
