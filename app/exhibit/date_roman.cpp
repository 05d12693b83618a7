#include "exhibit/date_roman.h"

#include <algorithm>

namespace exhibit {

std::string roman(int number) {
    constexpr std::string_view tens[] = {"", "X", "XX", "XXX"};
    constexpr std::string_view ones[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    if (number < 1 || number > greatest_roman) {
        return std::to_string(number);
    }
    return std::string(tens[number / 10]) + std::string(ones[number % 10]);
}

int roman_value(std::string_view text) {
    for (int value = 1; value <= greatest_roman; ++value) {
        const std::string written = roman(value);
        if (std::equal(written.begin(), written.end(), text.begin(), text.end(),
                       [](char large, char small) { return large - 'A' + 'a' == small; })) {
            return value;
        }
    }
    return 0;
}

} // namespace exhibit
