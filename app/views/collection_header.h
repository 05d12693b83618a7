#pragma once

#include <optional>
#include <vector>

#include "views/collection_rows.h"
#include "views/parts.h"

namespace views {

/// The collection's title and its chips. Rectangles from the left and top of the content area.
struct CollectionHeader {
    struct Spot {
        Chip chip;
        base::Rect rect;
    };
    frame::TextPtr title;
    base::Vec title_at;
    std::vector<Spot> chips;
    std::optional<base::Rect> divider; ///< between themes and kinds where they share a row
    double height = 0;
};

/// In one row where all fits; else kinds under themes; else both under the title, in as many rows as it takes. The
/// chips end at `right`.
CollectionHeader lay_out_header(const Scene& scene, const CollectionPlace& place, const CollectionRows& rows,
                                double right);

/// Adds the header with its left top corner at `at`.
void add_header(frame::ListBuilder& list, const Scene& scene, const State& state, const CollectionHeader& header,
                base::Vec at);

} // namespace views
