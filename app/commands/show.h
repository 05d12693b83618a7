#pragma once

#include "commands/task.h"

namespace commands {

/// The screen process: the window, until it may be closed, a signal ends it, or the graphics processor is lost (the
/// supervisor then starts it again). Returns the exit code.
int show(const Task& task);

} // namespace commands
