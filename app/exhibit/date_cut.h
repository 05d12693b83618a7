#pragma once

#include "exhibit/date_words.h"

namespace exhibit {

/// The text's numbers, words and signs with case and tones folded away, no word understood yet.
std::vector<DateToken> cut_date(std::string_view text);

/// A number in digits.
DateToken number_token(std::string_view digits, bool space_before);

} // namespace exhibit
