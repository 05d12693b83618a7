#pragma once

#include "tests/intake/memory_files.h"

namespace fuzz {

/// A small good exhibition at /c: one theme, one kind, items mot, hai and ba with a picture each.
MemoryFiles good_folder();

} // namespace fuzz
