#pragma once

#include <string>
#include <vector>

#include "commands/world.h"

namespace commands {

/// Runs what the command line asks for; `arguments` without the program's name. The exit code: 0 done, 1 problems
/// found, 2 wrong use.
int run(const World& world, const std::vector<std::string>& arguments);

} // namespace commands
