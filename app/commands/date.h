#pragma once

#include "commands/task.h"

namespace commands {

/// Prints what each written date means: EDTF, earliest and latest day, long and short display in both languages.
/// Without a date on the command line, one a line is read from standard input, empty lines aside. Returns the exit
/// code: 1 where one can't be read.
int date(const Task& task);

} // namespace commands
