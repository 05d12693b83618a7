#pragma once

#include <cstdint>
#include <string>

#include "ports/files.h"

namespace intake {

/// A number that changes whenever something in a content folder's part does: names, sizes and times of all its files.
/// No file is opened. 0: the part is not there.
class Footprints {
public:
    /// `files` must outlive it.
    Footprints(const ports::Files& files, std::string content_folder);

    std::uint64_t of_item(const std::string& id) const;

    /// exhibit.json, what else lies beside it, and the names of the items.
    std::uint64_t of_frame() const;

private:
    std::uint64_t of_folder(const std::string& path, int deepest) const;
    bool leads_out(const std::string& path) const;

    const ports::Files& m_files;
    std::string m_folder;
};

} // namespace intake
