#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace views {

/// What rows of whole pictures keep to. Any unit of length.
struct RowRules {
    double width = 0;           ///< of a full row
    double target_height = 0;   ///< of its pictures
    double gap = 0;             ///< between neighbours
    double least_cell = 0;      ///< room that even the narrowest picture gets (its caption needs it)
    double height_limit = 1.75; ///< a row is never higher than so many target heights
};

/// A row: pictures `first` to `first + count - 1`, all of one height.
struct JustifiedRow {
    std::size_t first = 0;
    std::size_t count = 0;
    double height = 0;
    friend bool operator==(const JustifiedRow&, const JustifiedRow&) = default;
};

/// Width of the cell of a picture of `aspect` (width / height) in a row of `height`.
double cell_width(double aspect, double height, const RowRules& rules);

/// Breaks pictures of these `aspects` into rows that fill the width with heights as near the target as can be (least
/// sum of squares). Nothing is cropped or reordered. The last row is not stretched beyond the target.
std::vector<JustifiedRow> justify(std::span<const double> aspects, const RowRules& rules);

} // namespace views
