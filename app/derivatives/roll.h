#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "base/picture_key.h"
#include "derivatives/board.h"
#include "derivatives/index.h"
#include "exhibit/changed_items.h"
#include "exhibit/exhibit.h"

namespace derivatives {

/// How one exhibition's pictures differ from those of the one before it.
struct Plan {
    std::unordered_map<base::PictureKey, std::size_t> places; ///< of every picture, in the list of masters
    MasterChanges changes;
};

/// The list of masters: each file (or page of one) keeps its place for as long as some exhibition shows it. Made for a
/// thread of its own: with many pictures a plan takes longer than a frame may.
class Roll {
public:
    /// `index` must outlive it.
    explicit Roll(const Index& index) : m_index(index) {}

    /// Every plan must be followed, in order.
    Plan plan(const exhibit::Exhibit& exhibit, const std::string& content_folder, const exhibit::ChangedItems& changed);

private:
    struct Entry {
        std::size_t place = 0;
        std::uint64_t plan = 0; ///< the last in which it was shown
    };

    std::size_t free_place();

    const Index& m_index;
    std::string m_content_folder;
    std::unordered_map<base::PictureKey, Entry> m_entries; ///< by file, and its page from 0
    std::vector<std::size_t> m_free;
    std::size_t m_count = 0;
    std::uint64_t m_plan = 0;
};

} // namespace derivatives
