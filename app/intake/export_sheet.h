#pragma once

#include <map>
#include <string>
#include <vector>

#include "intake/sheet_columns.h"
#include "ports/files.h"

namespace intake {

/// An exhibition as a table: a header, then for each item a row, and one more for each further picture.
struct SheetExport {
    Sheet sheet;
    int items = 0;
    std::vector<SheetColumn> columns;            ///< from the first on, without gaps
    std::vector<std::string> themes;             ///< ids that a cell may hold
    std::vector<std::string> kinds;              ///< likewise
    std::map<std::string, std::string> pictures; ///< path in the picture folder → file
    std::vector<exhibit::Problem> problems;      ///< errors: what could not be read is not in the sheet
};

/// What an export of a folder holds, its header in the language of `words`, each item's fields as they are written. A
/// picture is named ID/FILE, below `picture_folder` where that isn't empty.
SheetExport export_sheet(const ports::Files& files, const std::string& folder, const base::StringTables& strings,
                         const base::Strings& words, const std::string& picture_folder);

/// Writes `table` as an Office Open XML workbook at `path`, every cell a text, so that no program takes it for a date,
/// a number or a formula. `made_s` is when that was, in seconds since 1970.
base::Result<void> write_xlsx(const SheetExport& table, const std::string& sheet_name, const std::string& path,
                              double made_s);

/// How many UTF-16 code units an XLSX cell may hold (Excel's specifications and limits).
constexpr std::size_t longest_xlsx_cell = 32'767;

/// An error for each cell of an export that is too long for XLSX.
void report_long_cells(SheetExport& table, const base::StringTables& strings);

} // namespace intake
