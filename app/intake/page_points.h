#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "intake/item_cells.h"

/// The points of a picture in cells: "0.62 0.41 Text" a line, one cell a language.
namespace intake {

/// All points of a list `points` in one language; those without a text in it as a place alone, so that every language
/// that has any shows the same lines. Empty where the language has none.
std::string show_points(const JsonValue& points, const std::string& language, const Languages& languages);

/// The cell as `show_points` would show it; the first line that is no point otherwise.
tl::expected<std::string, CellFault> normal_points(const std::string& text);

/// One language's cell.
struct PointsCell {
    std::string language;
    std::string text; ///< from `normal_points`
};

/// Makes the points of `page` what the cells say, those of languages without a cell staying. What they have besides
/// stays with them.
void put_points(JsonValue& page, const std::vector<PointsCell>& cells, const Languages& languages);

} // namespace intake
