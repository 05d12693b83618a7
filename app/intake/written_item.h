#pragma once

#include <map>
#include <string>
#include <vector>

#include "intake/content_folder.h"
#include "intake/json.h"

namespace intake {

/// An entry of an item's pages, or a picture in its folder where none are listed.
struct WrittenPage {
    std::string file;
    JsonValue value; ///< null where it is a file's name only
};

/// An item as its files have it, whether it can be shown or not.
struct WrittenItem {
    std::string id;
    JsonValue root; ///< of item.json
    std::vector<WrittenPage> pages;
    std::map<std::string, std::string> labels; ///< language → text, as a cell shows it
};

/// Every item that can be read, in natural order of the ids; why others can't is told.
std::vector<WrittenItem> read_written_items(const ContentFolder& folder, ProblemList& problems);

} // namespace intake
