#pragma once

#include <string>
#include <vector>

#include "intake/item_cells.h"

namespace intake {

/// A cell's text and where it stands.
struct PlacedText {
    std::string text; ///< from `normal_cell`
    ProblemList::Where where;
};

/// The cells of some columns, in the order of the columns.
struct CellOf {
    const SheetColumn* column = nullptr;
    PlacedText cell;
};

/// A row's picture cell with what stands beside it.
struct PictureRow {
    PlacedText picture; ///< one name, or several
    std::vector<CellOf> texts;
};

/// All that a spreadsheet says of one item: its row, and further rows with the same id, or none, for more pictures.
struct ItemRows {
    std::string id;
    ProblemList::Where where;         ///< the id's cell in the first row
    std::vector<CellOf> fields;       ///< one a column that is not of a page
    std::vector<PictureRow> pictures; ///< of rows that name one
    bool has_picture_column = false;
    const SheetTable* table = nullptr;
};

/// Gathers the rows of a sheet by id and adds them to `items`. What can't be used is an error at its cell.
void gather_items(const SheetTable& table, const std::string& file, std::vector<ItemRows>& items,
                  ProblemList& problems);

} // namespace intake
