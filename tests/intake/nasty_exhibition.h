#pragma once

#include <string>

/// Writes a content folder whose texts hold what spreadsheets stumble over: quotation marks, lines, spaces, formulas,
/// separators, emoji, Hán and Nôm characters, dates, numbers, escapes. The same for the same seed.
void write_nasty_exhibition(const std::string& folder, unsigned seed);
