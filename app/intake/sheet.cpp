#include "intake/sheet.h"

#include <algorithm>

#include "base/unicode.h"

namespace intake {

const std::string& SheetRow::text(int column) const {
    static const std::string none;
    const auto found = std::lower_bound(cells.begin(), cells.end(), column,
                                        [](const SheetCell& cell, int wanted) { return cell.column < wanted; });
    return found != cells.end() && found->column == column ? found->text : none;
}

void SheetRow::add(int column, std::string text) {
    if (!text.empty()) {
        cells.push_back({column, std::move(text)});
    }
}

bool SheetBudget::take(int row, int column, std::size_t bytes) {
    m_bytes += bytes;
    ++m_cells;
    return row <= m_limits.rows && column <= m_limits.columns && m_bytes <= m_limits.text_bytes &&
           m_cells <= m_limits.cells;
}

std::string column_letters(int column) {
    std::string letters;
    for (; column > 0; column = (column - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    }
    return letters;
}

std::string clean_cell(std::string_view text) {
    return base::nfc(base::strip_controls(base::line_feeds(text)));
}

SheetFormat sheet_format(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) {
        return SheetFormat::xlsx;
    }
    // A compound file: .xls of before 2007, and .xlsx behind a password.
    return bytes.starts_with("\xD0\xCF\x11\xE0") ? SheetFormat::old_excel : SheetFormat::csv;
}

} // namespace intake
