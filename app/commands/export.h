#pragma once

#include "commands/task.h"

namespace commands {

/// Writes the exhibition in another form: the name's ending says which spreadsheet, a name without one is a folder for IIIF
/// viewers. Returns the exit code: 1 where something could not be written.
int export_to(const Task& task);

} // namespace commands
