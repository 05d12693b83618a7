#pragma once

#include "commands/task.h"

namespace commands {

/// Writes the exhibition as a folder that a plain web server can offer to IIIF viewers: a collection, a manifest an
/// item, and every picture in tiles. Pictures are prepared first where they aren't yet. Returns the exit code: 1 where
/// something of the exhibition is missing in it; then that is told.
int export_iiif(const Task& task);

} // namespace commands
