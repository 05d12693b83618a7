#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exhibit/exhibit.h"
#include "intake/content.h"
#include "intake/content_folder.h"
#include "intake/fields.h"

namespace intake {

/// What an item may refer to.
struct Surroundings {
    const ContentFolder& folder;
    const exhibit::Exhibit& exhibit; ///< languages, themes and kinds (none: any will do); its items are not there yet
    const std::vector<std::string>& item_ids; ///< of every item folder, sorted
    ProblemList& problems;
    std::optional<exhibit::Day> today;    ///< what begins later is told; absent: nothing is
    std::optional<exhibit::Day> eras_end; ///< dates that lie behind it are told too
    std::vector<FoundPicture>& pictures;  ///< where those of every item are noted

    /// Whether exhibit.json could be read; without it nobody knows which languages there are.
    bool exhibit_known() const { return !exhibit.themes.empty(); }
};

/// Reads items/ID. Nothing when it can't be shown at all; the reasons are among the problems.
std::optional<exhibit::Item> read_item(const std::string& id, const Surroundings& surroundings);

/// The item's pictures: those that `fields` lists, else all in its folder in natural order.
std::vector<exhibit::Page> read_pages(Fields& fields, const Fields::Context& context, const std::string& item_folder,
                                      const ContentFolder& folder);

/// The pictures of an item's folder in natural order: its pages unless item.json lists others.
std::vector<std::string> pictures_in(const ContentFolder& folder, const std::string& item_folder);

/// Its label texts, the exhibition's languages first.
std::vector<exhibit::Label> read_labels(const std::string& id, const Surroundings& surroundings);

/// Reports what lies in the item's folder and is not used, although somebody must have meant it to be: labels and
/// pictures that are not recognised, folders. `listed`: the files that `pages` names, in NFC.
void report_strays(const std::string& item_folder, const std::vector<std::string>& listed,
                   const Fields::Context& context, const ContentFolder& folder);

/// Reports names in `folder` that are the same on other disks. `item`: whose folder it is, if anybody's.
void report_twins(const std::string& folder, const std::string& item, const ContentFolder& disk, ProblemList& problems);

} // namespace intake
