#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "intake/content.h"
#include "intake/content_folder.h"
#include "intake/find_items.h"
#include "intake/footprint.h"
#include "intake/read_exhibit.h"

namespace intake {

/// Reads one content folder again and again: what hasn't changed isn't read again. One thread.
class ContentReader {
public:
    /// An item with an error keeps its version in `last_good` (which may be null), later that of the last exhibition
    /// read. `files` and `strings` must outlive it.
    ContentReader(const ports::Files& files, std::string folder, const base::StringTables& strings,
                  exhibit::ExhibitPtr last_good, std::optional<exhibit::Day> today = {});

    /// What of the folder is to be read.
    struct Scope {
        bool everything = true;
        Parts parts = {};      ///< these, if not everything
        Parts unfinished = {}; ///< items that are left as they were
    };

    /// The exhibition is the same object as the last where nothing of it is different.
    Content read(const Scope& scope);

    /// Reads an item before its time: the next `read` that has it in its list only has to put it in. False where there
    /// is none, or where it changes while it is read.
    bool read_ahead(const std::string& id);

    /// The parts that aren't any more what was read. Takes long with many items; gives up when `stop` says so.
    Parts changed(const std::function<bool()>& stop = {}) const;

    /// See Footprints; `part` may be empty.
    std::uint64_t footprint(const std::string& part) const;

private:
    /// What was read of an item.
    struct Entry {
        std::uint64_t footprint = 0;
        bool fresh = false;                ///< no exhibition holds it yet
        std::optional<exhibit::Item> item; ///< while it is fresh, if it can be shown at all
        bool error = false;
        bool never_good = false; ///< what the exhibition holds of it had errors, too
        std::vector<exhibit::Problem> problems;
        std::vector<std::string> related; ///< ids that have a folder, whether they are shown or not
        std::vector<FoundPicture> pictures;
    };

    /// What was read of the rest.
    struct Frame {
        std::uint64_t footprint = 0;
        bool readable = false;           ///< the content folder is there
        std::optional<ExhibitFile> file; ///< nothing: the exhibition can't be used
        FoundItems items;
        std::vector<exhibit::Problem> problems;
    };

    bool is_item(const std::string& id) const;
    bool read_frame();
    bool read_entry(const std::string& id);
    Parts read_entries(const Scope& scope, Parts& torn);
    void keep_to_list();
    exhibit::ChangedItems fresh_items() const;
    bool as_before(const Parts& unfinished) const;
    void assemble(const Parts& unfinished);
    std::vector<exhibit::Item> choose_items(const Parts& unfinished);
    const exhibit::Item* kept(const std::string& id) const;
    const exhibit::Item* own(const Entry& entry, const exhibit::Item* kept) const;
    void settle(const Parts& unfinished);

    const ports::Files& m_files;
    std::string m_folder;
    const base::StringTables& m_strings;
    std::optional<exhibit::Day> m_today;
    Footprints m_footprints;
    std::optional<ContentFolder> m_disk; ///< as it was when the frame was read
    std::optional<Frame> m_frame;
    std::vector<std::string> m_ids;         ///< of the frame, or of the last whose items could be found
    exhibit::Exhibit m_around;              ///< exhibit.json as the items were read by: the last that could be used
    std::optional<exhibit::Day> m_eras_end; ///< likewise
    std::map<std::string, Entry, std::less<>> m_entries;
    Parts m_outdated; ///< items to be read again although their files are as they were
    exhibit::ExhibitPtr m_last;
    bool m_usable = false;                      ///< it is what the folder holds
    std::vector<exhibit::Problem> m_references; ///< of exhibit.json, to items
};

} // namespace intake
