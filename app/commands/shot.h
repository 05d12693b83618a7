#pragma once

#include "commands/task.h"

namespace commands {

/// Draws one screen without a window, once every picture on it is sharp, into a PNG file, and its frame list as text
/// beside it on wish. Returns the exit code.
int shot(const Task& task);

} // namespace commands
