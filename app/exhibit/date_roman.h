#pragma once

#include <string>
#include <string_view>

namespace exhibit {

/// Beyond this, what looks like a Roman number is a letter ("TK C") or a slip, and centuries are counted in digits.
inline constexpr int greatest_roman = 30;

/// "XIX"; digits beyond the greatest.
std::string roman(int number);

/// Value of a Roman number in small letters, 0 if it is none. Only the regular way of writing counts.
int roman_value(std::string_view text);

} // namespace exhibit
