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

/// For a picture that shows although its name says that it is of another kind; nothing where the ending is right.
/// `format`: of the protocol.
std::optional<exhibit::Problem> misnamed(const std::string& format, const std::string& file, const std::string& item,
                                         const base::StringTables& strings);

/// For a picture that is the same as `other`. Both files relative to the content folder.
exhibit::Problem duplicate(const std::string& file, const std::string& other, const std::string& item,
                           const base::StringTables& strings);

/// What the computer lacks to lock hostile pictures in; nothing where it lacks nothing.
std::optional<exhibit::Problem> problem_of(const base::prepare::Hello& sandbox, const base::StringTables& strings);

/// For pictures that nobody can look at, because of `trouble`.
exhibit::Problem unchecked(const std::string& trouble, const base::StringTables& strings);

} // namespace derivatives
