#include "exhibit/date_lending.h"

#include <algorithm>

#include "exhibit/date_points.h"
#include "exhibit/date_roman.h"

namespace exhibit {

namespace {

using Kind = DateToken::Kind;
using Tokens = std::vector<DateToken>;

bool is_one_of(const DateToken& token, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return token.is(word); });
}

bool is_era(const DateToken& token) {
    return token.is("bce") || token.is("ce");
}

// A number and nothing that says what it counts.
bool is_bare(const Tokens& tokens) {
    return tokens.front().kind == Kind::number &&
           std::all_of(tokens.begin() + 1, tokens.end(),
                       [](const DateToken& token) { return is_qualifier_sign(token) || is_era(token); });
}

bool names_era(const Tokens& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), is_era);
}

std::string outline_of(const Tokens& tokens) {
    Tokens numbers;
    return outline(tokens, numbers);
}

// "XX", or a number too small for a year; "25 SCN" is one all the same.
bool counts_centuries(const Tokens& left, const Tokens& right) {
    const DateToken& number = right.front();
    if (number.digits == 0) {
        return true;
    }
    const bool year_with_era = names_era(right) && (names_era(left) || !right.back().is("bce"));
    return number.digits <= 2 && number.value <= greatest_roman && !year_with_era;
}

DateToken decade_number(const DateToken& start, const DateToken& end) {
    DateToken whole = end;
    if (end.digits == 2 && start.digits == 4) {
        whole.value += start.value / 100 * 100;
        whole.digits = 4;
    }
    return whole;
}

std::optional<TokenPair> decades(Tokens left, const DateToken& separator, Tokens right) {
    if (outline_of(right).starts_with("# century #") && left.size() == 2) {
        left.insert(left.end(), right.begin() + 1, right.end());
        right.insert(right.begin(), left.front());
        return TokenPair{std::move(left), std::move(right)};
    }
    if (!is_bare(right) || left.size() < 2 || left[1].kind != Kind::number) {
        return TokenPair{std::move(left), std::move(right)};
    }
    if (separator.is("to")) { // "từ thập niên 1950 đến 1960": the year or the decade?
        const bool either = right.front().value % 10 == 0;
        return either ? std::nullopt : std::optional(TokenPair{std::move(left), std::move(right)});
    }
    if (left.front().is("years")) {
        left.erase(left.begin());
    } else {
        right.front() = decade_number(left[1], right.front());
        right.insert(right.begin(), left.front());
    }
    return TokenPair{std::move(left), std::move(right)};
}

// "1960-70s", "1960s–70s".
void lend_ending(Tokens& left, Tokens& right) {
    const std::string start = outline_of(left);
    if (!outline_of(right).starts_with("#s") || right.front().digits != 2 || (start != "#" && start != "#s") ||
        left.front().value % 10 != 0) {
        return;
    }
    right.front() = decade_number(left.front(), right.front());
    if (left.size() == 1) {
        left.push_back(right[1]);
    }
}

} // namespace

std::optional<TokenPair> lend(std::vector<DateToken> left, const DateToken& separator, std::vector<DateToken> right) {
    const bool part = is_part_word(left.front());
    const DateToken& kind = left[part && left.size() > 1 ? 1 : 0];
    const bool decade = is_one_of(kind, {"decade", "years"});
    if (decade && !part) {
        return decades(std::move(left), separator, std::move(right));
    }
    if (part && kind.is("century") && is_part_word(right.front()) && right.size() > 1) {
        const Tokens behind_part(right.begin() + 1, right.end()); // "cuối thế kỷ XIX – đầu XX"
        if (is_bare(behind_part) && counts_centuries(left, behind_part)) {
            right.insert(right.begin() + 1, kind);
        }
    }
    const bool season = is_one_of(kind, {"spring", "summer", "autumn", "winter"});
    const bool century = kind.is("century") && is_bare(right) && counts_centuries(left, right);
    const bool two_meanings = (decade || season) && is_bare(right) && !separator.is("to");
    if (two_meanings || (century && part)) {
        return std::nullopt;
    }
    if (century) {
        right.insert(right.begin(), kind);
    }
    lend_ending(left, right);
    return TokenPair{std::move(left), std::move(right)};
}

} // namespace exhibit
