#pragma once

#include "commands/task.h"

namespace commands {

/// Writes the exhibition into a file of another kind; the file's ending says which. Returns the exit code: 1 where
/// something could not be written.
int export_to(const Task& task);

} // namespace commands
