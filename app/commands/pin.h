#pragma once

#include <string_view>

#include "commands/task.h"

namespace commands {

/// Sets the staff PIN, asked twice on a terminal, else one line of standard input. Only its argon2id hash is kept.
/// Returns the exit code.
int pin(const Task& task);

/// Whether `text` is a PIN: 4 to 12 digits.
bool is_pin(std::string_view text);

} // namespace commands
