#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exhibit/exhibit.h"
#include "intake/content_folder.h"
#include "intake/fields.h"

namespace intake {

/// What an item may refer to.
struct Surroundings {
    const ContentFolder& folder;
    const exhibit::Exhibit& exhibit; ///< languages, themes and kinds (none: any will do); its items are not there yet
    const std::vector<std::string>& item_ids; ///< of every item folder, sorted
    ProblemList& problems;
};

/// Reads items/ID. Nothing when it can't be shown at all; the reasons are among the problems.
std::optional<exhibit::Item> read_item(const std::string& id, const Surroundings& surroundings);

/// The item's pictures: those that `fields` lists, else all in its folder in natural order.
std::vector<exhibit::Page> read_pages(Fields& fields, const Fields::Context& context, const std::string& item_folder,
                                      const ContentFolder& folder);

/// Its label texts, the exhibition's languages first.
std::vector<exhibit::Label> read_labels(const std::string& id, const Surroundings& surroundings);

/// Reports why something that should be a file can't be used; true where it can.
bool check_access(Access access, const std::string& name, const ProblemList::Where& where, ProblemList& problems,
                  const std::string& missing_code);

} // namespace intake
