#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// A piece of a written date, after folding case, tones and synonyms away: "thế kỷ", "thế kỉ" and "TK" are all the word
/// "century"; "tháng tư" is "month" and the number 4.
struct DateToken {
    enum class Kind {
        number,     ///< digits, or a Roman numeral after "century"
        masked,     ///< digits with X at the end: 196X, 18XX
        month_name, ///< an English month; its number in `value`
        word,
        sign, ///< one character, or an en dash "–"
    };
    Kind kind = Kind::word;
    std::string text;
    int digits = 0; ///< of a number as written; 0 for a Roman numeral
    int value = 0;  ///< -1 when the digits are too many
    bool space_before = false;

    bool is(std::string_view what) const { return kind != Kind::number && text == what; }
};

using DateTokens = std::span<const DateToken>;

/// The pieces of `text`. Ordinal endings are words of their own ("th"), commas and articles are gone.
std::vector<DateToken> date_tokens(std::string_view text);

/// Their outline: "day # month # year #", "#/#/#", "M #"; numbers are collected in `numbers`.
std::string outline(DateTokens tokens, std::vector<DateToken>& numbers);

/// Removes times of day (10:30, 14 giờ 30, T10:20:30+07:00); whether there was one.
bool drop_times(std::vector<DateToken>& tokens);

} // namespace exhibit
