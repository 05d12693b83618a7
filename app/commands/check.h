#pragma once

#include <ostream>
#include <string_view>

#include "commands/task.h"
#include "intake/content.h"

namespace commands {

/// Prints every problem of `content` in `language` ("vi" or "en"), one a line, or all of it as JSON. Returns the exit
/// code: 1 if there is an error, 0 if not.
int check(const intake::Content& content, bool json, std::string_view language, std::ostream& out);

/// Checks the content folder of the settings, its pictures too. Neither reads nor writes what the kiosk remembers of
/// it.
int check(const Task& task);

} // namespace commands
