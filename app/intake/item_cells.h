#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "intake/json.h"
#include "intake/sheet_columns.h"

/// An item.json, field by field, as the texts of a spreadsheet's cells, and back. What a cell shows is what the kiosk
/// reads, so a cell that comes back as it was changes nothing.
namespace intake {

/// The languages of the exhibition; the first is its own.
using Languages = std::vector<std::string>;

/// What the cell of a field shows, one of the item's or of one entry of its `pages`. Empty for what stands elsewhere:
/// the id, the label, the picture.
std::string show_cell(const JsonValue& object, const SheetField& field, const std::string& language,
                      const Languages& languages);

/// Why a cell's text can't go into its field; the code of a problem, and the word that it quotes.
struct CellFault {
    std::string code;
    std::string word;
};

/// The text as `show_cell` would show it once it is in the item.
tl::expected<std::string, CellFault> normal_cell(const SheetField& field, const std::string& text);

/// Whether a cell still says what the item does. Spreadsheet programs write a day in their own way: it stays the day.
bool same_cell(const SheetField& field, const std::string& shown, const std::string& text);

/// Puts a text from `normal_cell` into the item, or into an entry of its pages; an empty text takes the field away.
/// Points are put by `put_points`.
void put_cell(JsonValue& object, const SheetField& field, const std::string& language, const Languages& languages,
              const std::string& text);

/// Values of a list in one cell: each in a line of its own, or with semicolons between.
std::vector<std::string> split_list(const std::string& text);

/// The label text of a file as a cell shows it, and the file for a cell's text.
std::string show_label(std::string_view file);
std::string normal_label(const std::string& text);

/// The order of an item's fields in a new item.json.
std::span<const std::string_view> item_field_order();
std::span<const std::string_view> page_field_order();

} // namespace intake
