#pragma once

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "base/result.h"
#include "derivatives/known.h"
#include "ports/files.h"

namespace derivatives {

/// That a kiosk has shown a master's derivatives.
struct Use {
    std::string master;  ///< absolute path of the file
    std::string address; ///< of its last good derivatives
    double used_s = 0;   ///< when last, seconds since 1970; 0: not known
};

/// What earlier runs have found out about every master, so that a start needs to open none. A file in the cache folder;
/// losing it costs time only. Safe to use from several threads.
class Index {
public:
    /// Reads `path`; a missing or foreign file counts as empty.
    Index(ports::Files& files, std::string path);

    /// `master`: absolute path of the file; `page` inside it, from 0.
    Known find(std::string_view master, int page) const;
    /// Of its upright picture, pixels; zeros where it is not known.
    base::Size size(std::string_view master, int page) const;
    void set(std::string_view master, int page, const Known& known);

    /// Notes that the master is part of an exhibition at `now_s`, seconds since 1970.
    void use(std::string_view master, int page, double now_s);

    /// All uses that are known, of other kiosks over the same cache too.
    std::vector<Use> uses() const;

    /// Writes it when it has changed. What another kiosk has written there meanwhile is kept.
    base::Result<void> save();

private:
    struct Entry {
        Known known;
        double used_s = 0;
    };
    using Entries = std::map<std::string, Entry, std::less<>>;
    Entries read() const;
    static void take_in(Entries& mine, Entries others);

    ports::Files& m_files;
    std::string m_path;
    mutable std::mutex m_mutex;
    Entries m_entries;
    bool m_changed = false;
    std::mutex m_saving;
};

} // namespace derivatives
