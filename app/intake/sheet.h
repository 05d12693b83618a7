#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/problem_list.h"

namespace intake {

/// A cell that holds something. Its text is NFC, without control characters, its lines end as "\n".
struct SheetCell {
    int column = 0; ///< from 1
    std::string text;
};

struct SheetRow {
    int number = 0;               ///< from 1, as a spreadsheet program counts
    std::vector<SheetCell> cells; ///< by column, empty ones left out

    /// The text in `column`, empty where there is none.
    const std::string& text(int column) const;
    /// Adds a cell behind the others; nothing where `text` is empty.
    void add(int column, std::string text);
};

/// One table of a spreadsheet.
struct Sheet {
    std::string name;           ///< empty for CSV, which has no names
    std::vector<SheetRow> rows; ///< by number, empty ones left out
};

using Workbook = std::vector<Sheet>;

/// What a spreadsheet may hold at most: far more than any exhibition, and little enough for memory.
struct SheetLimits {
    std::uint64_t file_bytes = 64u << 20;
    std::uint64_t unpacked_bytes = 128u << 20; ///< of an XLSX file, all its parts together
    std::uint64_t text_bytes = 256u << 20;     ///< of all cells together
    std::size_t cells = 4'000'000;
    int rows = 100'000;
    int columns = 1'000;
};

/// Counts what is read from a spreadsheet, up to the limits.
class SheetBudget {
public:
    explicit SheetBudget(const SheetLimits& limits) : m_limits(limits) {}

    /// Whether a cell at this place, with so much text, still fits.
    bool take(int row, int column, std::size_t bytes);

private:
    SheetLimits m_limits;
    std::uint64_t m_bytes = 0;
    std::size_t m_cells = 0;
};

/// "A" for 1, "AA" for 27.
std::string column_letters(int column);

/// A cell's text as every reader of spreadsheets gives it.
std::string clean_cell(std::string_view text);

/// A file in its spreadsheet's eyes: whatever its name says, its first bytes tell what it is.
enum class SheetFormat { csv, xlsx, old_excel };
SheetFormat sheet_format(std::string_view bytes);

/// Reads comma-, semicolon- or tab-separated values (RFC 4180; Excel's "sep=" line; UTF-8, or UTF-16 with a byte order
/// mark) as a workbook of one sheet. Nothing comes back where the whole can't be used; `where` names the file.
std::optional<Workbook> read_csv(std::string_view bytes, const ProblemList::Where& where, ProblemList& problems,
                                 const SheetLimits& limits = {});

/// Reads the visible sheets of an Office Open XML workbook (ECMA-376): texts, numbers, dates (as EDTF), booleans, the
/// last values of formulas.
std::optional<Workbook> read_xlsx(std::string_view bytes, const ProblemList::Where& where, ProblemList& problems,
                                  const SheetLimits& limits = {});

/// The sheet as CSV that Excel opens as it is meant: UTF-8 with a byte order mark, commas, CRLF. A text that a
/// spreadsheet program would take for a formula stands behind an apostrophe, which `read_csv` takes away.
std::string write_csv(const Sheet& sheet);

} // namespace intake
