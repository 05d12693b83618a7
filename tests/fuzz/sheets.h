#pragma once

#include <string>
#include <string_view>

#include "intake/sheet.h"

namespace fuzz {

/// What must hold of a spreadsheet that was read, and of its problems where it wasn't. Returns whether it was.
bool must_be_in_order(const std::optional<intake::Workbook>& book, intake::ProblemList& problems);

/// Imports the spreadsheet `name` of these bytes into the good exhibition: what is wrong can be told, and what was
/// imported once changes nothing the second time.
void must_import(const std::string& name, std::string_view bytes);

} // namespace fuzz
