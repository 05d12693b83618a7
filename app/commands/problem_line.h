#pragma once

#include <string>
#include <string_view>

#include "exhibit/problem.h"

namespace commands {

/// "error" or "warning", the same in every language.
std::string_view severity_name(exhibit::Severity severity);

/// A problem as one line: "items/x/item.json:7:13: error: What is wrong. How to mend it.", in a spreadsheet
/// "list.xlsx:Items!C5: error: …", as spreadsheet programs name a cell.
std::string problem_line(const exhibit::Problem& problem, std::string_view language);

} // namespace commands
