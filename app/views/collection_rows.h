#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "views/justified_rows.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// Lengths of the collection on this screen, pixels.
struct CollectionMeasure {
    double left = 0;
    double width = 0;
    double gap = 0;
    double target_height = 0;
    double least_cell = 0;
    double caption_height = 0; ///< of a date and two lines of title, with the space above
    double row_gap = 0;
    friend bool operator==(const CollectionMeasure&, const CollectionMeasure&) = default;
};

/// Where every item of a filtered collection stands: worked out once, so that a frame costs what is visible.
struct CollectionRows {
    std::vector<std::uint32_t> items; ///< indices into Exhibit::items, ascending
    RowRules rules;
    std::vector<JustifiedRow> rows;
    std::vector<double> tops; ///< of the rows, from the first row's top; pixels
    double height = 0;        ///< of all rows with their captions

    int total = 0;                                    ///< of the exhibition
    std::map<std::string, int, std::less<>> of_theme; ///< under the kind that is chosen
    std::map<std::string, int, std::less<>> of_kind;  ///< under the theme that is chosen

    /// The row at `y` from the first row's top: the last that begins there or above.
    std::size_t row_at(double y) const;
    /// The row that holds the item, else the one that comes next after it, else the last; nothing where the item is
    /// unknown or no row is left.
    std::optional<std::size_t> row_of(const exhibit::Exhibit& exhibit, std::string_view item) const;
    const exhibit::Item& first_item(const exhibit::Exhibit& exhibit, std::size_t row) const;

    // What it was made from.
    std::shared_ptr<const void> of;
    std::string theme;
    std::string kind;
    CollectionMeasure measure;
};

/// The rows of `place`'s filters: from the scene's memo where it has them.
std::shared_ptr<const CollectionRows> collection_rows(const Scene& scene, const CollectionPlace& place,
                                                      const CollectionMeasure& measure);

} // namespace views
