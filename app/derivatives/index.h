#pragma once

#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "base/result.h"
#include "derivatives/known.h"
#include "ports/files.h"

namespace derivatives {

/// What earlier runs have found out about every master, so that a start needs to open none. A file in the cache folder;
/// losing it costs time only. Safe to use from several threads.
class Index {
public:
    /// Reads `path`; a missing or foreign file counts as empty.
    Index(ports::Files& files, std::string path);

    /// `master`: absolute path of the file; `page` inside it, from 0.
    Known find(std::string_view master, int page) const;
    void set(std::string_view master, int page, const Known& known);

    /// Writes it when it has changed. What another kiosk has written there meanwhile is kept.
    base::Result<void> save();

private:
    using Entries = std::map<std::string, Known, std::less<>>;
    Entries read() const;

    ports::Files& m_files;
    std::string m_path;
    mutable std::mutex m_mutex;
    Entries m_entries;
    bool m_changed = false;
    std::mutex m_saving;
};

} // namespace derivatives
