#pragma once

#include "commands/task.h"

namespace commands {

/// Makes or changes the items that a spreadsheet lists, and tells what changes, item by item, cell by cell. With a
/// problem that is an error nothing is written. Returns the exit code.
int import_from(const Task& task);

} // namespace commands
