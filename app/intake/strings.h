#pragma once

#include <string>

#include "base/result.h"
#include "base/strings.h"
#include "ports/files.h"

namespace intake {

/// Every assets/strings/LANGUAGE.json. An error when Vietnamese is missing, a file can't be read, or two languages
/// differ in their keys.
base::Result<base::StringTables> read_strings(const ports::Files& files, const std::string& assets_folder);

} // namespace intake
