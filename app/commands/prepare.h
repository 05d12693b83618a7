#pragma once

#include "commands/task.h"

namespace commands {

/// Makes all derivatives of the exhibition now, and says what could not be made. What an earlier run has made is kept,
/// so it may be ended at any time and started again. Returns the exit code: 1 when something is missing.
int prepare(const Task& task);

} // namespace commands
