#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exhibit/exhibit.h"
#include "intake/content_folder.h"
#include "intake/fields.h"

namespace intake {

/// exhibit.json without what depends on the items.
struct ExhibitFile {
    exhibit::Exhibit exhibit;

    /// A reference to items, kept until it is known which there are.
    struct Reference {
        std::string id;
        ProblemList::Where where;
    };
    std::vector<Reference> covers;             ///< one a theme that names one
    std::vector<std::vector<Reference>> tours; ///< one a tour
    std::vector<Reference> loop;               ///< of a list
    std::string loop_word = "featured";        ///< of a single word
    bool loop_named = false;                   ///< somebody has written one of the two
    ProblemList::Where loop_where;
    std::optional<exhibit::Day> eras_end; ///< of the last era; absent: open, or not all eras can be read
};

/// Reads exhibit.json; nothing when the exhibition can't do without what is wrong. `names`: of the content folder.
std::optional<ExhibitFile> read_exhibit_file(const ContentFolder& folder, const std::vector<std::string>& names,
                                             ProblemList& problems);

/// The same for a content folder at `path` that may not be there.
std::optional<ExhibitFile> open_exhibition(const ContentFolder& folder, const std::string& path,
                                           ProblemList& problems);

/// The eras that `fields`, those of exhibit.json, list: sorted, each ending before the next begins. `all`: none had to
/// be left out.
struct ReadEras {
    std::vector<exhibit::Era> eras;
    bool all = true;
};
ReadEras read_eras(Fields& fields, const Fields::Context& context);

/// Fills in covers, tours and the loop. The exhibit must be finished; `item_ids` are all ids that have a folder,
/// sorted: only a reference to none of them is reported.
void resolve_references(const ExhibitFile& file, const std::vector<std::string>& item_ids, exhibit::Exhibit& exhibit,
                        ProblemList& problems);

} // namespace intake
