#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/strings.h"
#include "exhibit/problem.h"
#include "intake/item_writer.h"

namespace intake {

/// What is known of an item that isn't there yet.
struct NewItemOrder {
    std::string id;
    std::string title;                 ///< in the exhibition's first language; may be empty
    std::vector<std::string> pictures; ///< files to copy into its folder
};

struct NewItem {
    std::optional<ItemFiles> files; ///< nothing where a problem is an error
    std::vector<exhibit::Problem> problems;
};

/// The folder of a new item: its pictures under their own names and an item.json with the fields that have to be there,
/// empty where nothing is known. Writes nothing.
NewItem plan_new_item(const ports::Files& files, const std::string& folder, const NewItemOrder& order,
                      const base::StringTables& strings);

} // namespace intake
