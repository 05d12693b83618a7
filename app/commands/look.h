#pragma once

#include "commands/command_line.h"
#include "commands/task.h"
#include "views/state.h"

namespace commands {

/// The settings as `shot` and `play` use them: language, palette and size of the command line count.
base::Settings looked_at(const base::Settings& settings, const CommandLine& line);

/// The state's text size and contrast as the command line says.
void apply_look(views::State& state, const Look& look);

} // namespace commands
