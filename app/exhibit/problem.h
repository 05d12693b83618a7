#pragma once

#include <optional>
#include <string>
#include <tuple>

#include "exhibit/language_map.h"

namespace exhibit {

enum class Severity { error, warning };

/// A curator's mistake: where it is, what was found and expected, and how to mend it.
struct Problem {
    Severity severity = Severity::error;
    std::string code; ///< stable, the same in every language, e.g. "missing-title"
    std::string file; ///< relative to the content folder
    int line = 0;     ///< from 1; 0: the file as a whole
    int column = 0;   ///< from 1, in code points
    LanguageMap message;
    LanguageMap remedy;
    std::string item;                      ///< the item it belongs to, if any
    std::optional<std::string> sheet = {}; ///< in a spreadsheet, whose rows and columns are meant: its name; empty: CSV

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// The order in which problems are told: by file, sheet, line and column.
inline bool comes_before(const Problem& a, const Problem& b) {
    return std::tie(a.file, a.sheet, a.line, a.column) < std::tie(b.file, b.sheet, b.line, b.column);
}

} // namespace exhibit
