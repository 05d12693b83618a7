#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "ports/files.h"

namespace intake {

/// What is to be written into one item's folder. Names are relative to it.
struct ItemFiles {
    std::string id;
    std::map<std::string, std::string> texts;    ///< file → content
    std::vector<std::string> removed;            ///< files to take away
    std::map<std::string, std::string> pictures; ///< file → path that it is copied from
};

/// Writes items into a content folder so that each is changed as a whole or not at all, whenever the process ends: all
/// that can fail for want of space is written beside first, then each item is put in place by a rename. Where writing
/// beside fails, nothing has changed.
/// `progress` is told how many are written beside, which is nearly all of the work.
base::Result<void> write_items(ports::Files& files, const std::string& content_folder,
                               const std::vector<ItemFiles>& items,
                               const std::function<void(std::size_t done)>& progress = {});

/// Puts in order what a run that was ended has left in `items/`: nothing but the last whole version of each item stays.
base::Result<void> clear_unfinished(ports::Files& files, const std::string& content_folder);

} // namespace intake
