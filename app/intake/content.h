#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/strings.h"
#include "exhibit/changed_items.h"
#include "exhibit/exhibit.h"
#include "exhibit/problem.h"
#include "ports/files.h"

namespace intake {

/// A picture that is there, whether its item can be shown or not.
struct FoundPicture {
    std::string file; ///< relative to the content folder, as the disk spells it
    std::string item;
    friend bool operator==(const FoundPicture&, const FoundPicture&) = default;
};

/// Parts of a content folder: ids of items; an empty one is what belongs to none, exhibit.json and the list of items.
using Parts = std::set<std::string, std::less<>>;

/// What a content folder holds, and what is wrong with it.
struct Content {
    exhibit::ExhibitPtr exhibit;            ///< null when the folder as a whole can't be used
    std::vector<exhibit::Problem> problems; ///< by file, line, column
    int items_found = 0;                    ///< folders that stand for an item, good or not
    std::vector<FoundPicture> pictures;     ///< each once, by item and page

    exhibit::ChangedItems changed; ///< since it was read before
    Parts torn;                    ///< changed while they were read, so that what was read of them doesn't count
};

/// Reads a content folder: exhibit.json, items and label texts, never their pictures. An item with an error keeps its
/// version in `last_good`, if there is one. Words of problems come from `strings`, in every language it has. Dates
/// after `today` are told, if it is given.
Content read_content(const ports::Files& files, const std::string& folder, const base::StringTables& strings,
                     const exhibit::Exhibit* last_good = nullptr, std::optional<exhibit::Day> today = {});

} // namespace intake
