#pragma once

#include <optional>
#include <string>
#include <vector>

#include "intake/content_folder.h"
#include "intake/json.h"

namespace intake {

/// Reports why something that should be a file can't be used; true where it can.
bool check_access(Access access, const std::string& name, const ProblemList::Where& where, ProblemList& problems,
                  const std::string& missing_code);

/// Reports that the file `where.file` is missing, and which of `names`, its neighbours, was most likely meant to be it.
void report_missing(const std::string& code, const ProblemList::Where& where, const std::vector<std::string>& names,
                    ProblemList& problems);

/// The whole of the file `where.file`, which `find` has looked for and which is there in some way; nothing, and a
/// problem, where it can't be read.
std::optional<std::string> read_text(const ContentFolder& folder, const ContentFolder::Found& found,
                                     const ProblemList::Where& where, ProblemList& problems);

/// `read_json` for a file that has to hold an object.
std::optional<JsonFile> read_json_object(std::string_view text, const ProblemList::Where& where, ProblemList& problems);

} // namespace intake
