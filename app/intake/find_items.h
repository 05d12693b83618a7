#pragma once

#include <string>
#include <vector>

#include "intake/content_folder.h"
#include "intake/problem_list.h"

namespace intake {

/// The folders in items/.
struct FoundItems {
    std::vector<std::string> ids; ///< sorted
    int folders = 0;              ///< that stand for an item, good or not
    bool no_folder = false;       ///< there is none to look into, and that has been told
};

/// Reports what can't be an item.
FoundItems find_items(const ContentFolder& folder, ProblemList& problems);

} // namespace intake
