#pragma once

#include <optional>
#include <string>

#include "base/strings.h"
#include "derivatives/known.h"
#include "exhibit/problem.h"

namespace derivatives {

/// What a curator should be told about a picture; nothing where it is fine. `file` relative to the content folder.
std::optional<exhibit::Problem> problem_of(const Known& known, const std::string& file, const std::string& item,
                                           const base::StringTables& strings);

/// For a file that is not there or that the kiosk has no right to read.
exhibit::Problem unopened(const std::string& file, const std::string& item, const base::StringTables& strings);

} // namespace derivatives
