#pragma once

#include <optional>
#include <vector>

#include "exhibit/date_words.h"

namespace exhibit {

struct TokenPair {
    std::vector<DateToken> left;
    std::vector<DateToken> right;
};

/// The two ends of an interval with the words that one lends the other: in "thế kỷ XIX-XX" the end is a century too, in
/// "thập niên 1950-1960" and "1960-70s" decades; "những năm 1930-1945" are years. Nothing where a number behind a word
/// could be either ("mùa đông 1968-1969").
std::optional<TokenPair> lend(std::vector<DateToken> left, const DateToken& separator, std::vector<DateToken> right);

} // namespace exhibit
