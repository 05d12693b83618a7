#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exhibit/exhibit.h"
#include "intake/content_folder.h"
#include "intake/problem_list.h"

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
    ProblemList::Where loop_where;
};

/// Reads exhibit.json; nothing when the exhibition can't do without what is wrong.
std::optional<ExhibitFile> read_exhibit_file(const ContentFolder& folder, ProblemList& problems);

/// Fills in covers, tours and the loop. The exhibit must be finished; `item_ids` are all ids that have a folder,
/// sorted: only a reference to none of them is reported.
void resolve_references(const ExhibitFile& file, const std::vector<std::string>& item_ids, exhibit::Exhibit& exhibit,
                        ProblemList& problems);

} // namespace intake
