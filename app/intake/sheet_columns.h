#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/strings.h"
#include "intake/sheet.h"

namespace intake {

/// What a cell of the curators' spreadsheet holds.
enum class CellShape {
    id,        ///< of the item; the only column that has to be there
    text,      ///< one line
    date,      ///< as written
    choice,    ///< an id of exhibit.json, or its title
    languages, ///< one line in the column's language
    list,      ///< one value a line, or with semicolons between
    flag,      ///< yes or no
    number,
    label,          ///< Markdown of several lines in the column's language
    picture,        ///< a file's name
    page_languages, ///< like `languages`, of the picture in the same row
    points,         ///< of that picture, one a line: "0.62 0.41 Text" in the column's language
};

/// One field of an item as a column, named as in item.json ("label": vi.md; "picture": a page's "file").
struct SheetField {
    std::string_view name;
    CellShape shape = CellShape::text;
    std::string_view other_headers; ///< what curators also call it, folded and without spaces, a space between two

    bool has_language() const { return shape == CellShape::languages || shape == CellShape::label || of_page_text(); }
    bool of_page_text() const { return shape == CellShape::page_languages || shape == CellShape::points; }
    bool of_page() const { return shape == CellShape::picture || of_page_text(); }
};

/// All of them, in the order of an export.
std::span<const SheetField> sheet_fields();

/// A column of a sheet that means something.
struct SheetColumn {
    const SheetField* field = nullptr;
    std::string language; ///< where the field has one
    int column = 0;       ///< from 1
    std::string header;   ///< as it stands in the sheet
};

/// "Nhan đề (vi)": the column's header in the language of `words`.
std::string column_header(const SheetField& field, const std::string& language, const base::Strings& words);

/// A sheet whose columns are known.
struct SheetTable {
    const Sheet* sheet = nullptr;
    int header_row = 0;
    std::vector<SheetColumn> columns;
};

/// Finds the header, a row near the top with a column for the id, and what its columns mean, in any language of the
/// interface, whatever case, accents and spaces. Nothing where the sheet has none. A column that nobody knows is a
/// warning, two for the same an error.
std::optional<SheetTable> read_columns(const Sheet& sheet, const std::string& file,
                                       const std::vector<std::string>& languages, const base::StringTables& strings,
                                       ProblemList& problems);

} // namespace intake
