#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "views/pages.h"
#include "views/scene.h"

namespace views {

/// One archival field as shown: its name in the interface's words, what it holds.
struct InfoField {
    std::string_view name;
    std::string text;
    std::string language; ///< BCP 47, of the text
};

/// The archival fields of an item that hold something, in the order of ISAD(G), then what belongs to the page on show.
std::vector<InfoField> info_fields(const Scene& scene, const PageRef& page);

} // namespace views
