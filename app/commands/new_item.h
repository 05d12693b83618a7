#pragma once

#include "commands/task.h"

namespace commands {

/// Makes an item's folder with its pictures and an item.json, filled in as far as it is known, and tells what the item
/// still lacks. What is there already is never written over. Returns the exit code.
int new_item(const Task& task);

} // namespace commands
