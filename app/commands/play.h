#pragma once

#include "commands/task.h"

namespace commands {

/// Plays a script of touches to the real kiosk, from the loop's first slide, in exact virtual time or as time passes.
/// The first line that fails is told with what was expected and what was there. Returns the exit code.
int play(const Task& task);

} // namespace commands
