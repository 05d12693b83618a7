#include "exhibit/date_intervals.h"

#include <algorithm>

#include "exhibit/date_lending.h"
#include "exhibit/date_points.h"

namespace exhibit {

namespace {

using Kind = DateToken::Kind;

constexpr std::string_view separators[] = {"to", "–", "/", "-"};

bool is_dash(const DateToken& token) {
    return token.is("-") || token.is("–");
}

// A dash with no space on either side; a minus sign is none.
bool is_close_dash(DateTokens tokens, std::size_t at) {
    const bool sign = at == 0 || tokens[at - 1].is("/") || tokens[at - 1].is("to") || is_dash(tokens[at - 1]);
    const bool spaced = tokens[at].space_before || (at + 1 < tokens.size() && tokens[at + 1].space_before);
    return is_dash(tokens[at]) && !sign && !spaced;
}

// Whether the token can part two dates: a close dash only if there is no other, or "2004-XX-15" would be an interval.
bool can_part(DateTokens tokens, std::size_t at) {
    if (tokens[at].is("-") && tokens[at + 1].is("-") && !tokens.front().is("-")) { // "1954--1960"
        return false;
    }
    if (!is_close_dash(tokens, at)) {
        return true;
    }
    int close = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        close += is_close_dash(tokens, i) ? 1 : 0;
    }
    return close == 1;
}

// Whether the end's one or two digits are those of a year: "1828–9", "1946-48", "1945/46". A hyphen or a slash before a
// number that could be a month ("1945-9", "1945/10") leaves both possible.
bool can_be_abbreviated(const DateToken& separator, const DateToken& number) {
    constexpr int months = 12;
    if (number.kind != Kind::number || number.digits < 1 || number.digits > 2) {
        return false;
    }
    return separator.is("–") || (number.digits == 2 && (!separator.is("/") || number.value > months));
}

// The 9 of "1828–9": the year after the start that ends so.
std::optional<DatePoint> abbreviated_end(DateTokens left, DateTokens right, const DatePoint& start) {
    while (!left.empty() && is_qualifier_sign(left.back())) {
        left = left.first(left.size() - 1);
    }
    std::vector<DateToken> numbers;
    const std::string shape = outline(left, numbers);
    const int year = start.unit.first_year();
    if ((shape != "#" && shape != "year #" && shape != "circa #") || start.era_named || year < 100) {
        return std::nullopt;
    }
    std::vector<DateToken> whole(right.begin(), right.end());
    const int place = whole.front().digits == 1 ? 10 : 100;
    if (whole.front().value <= year % place) {
        return std::nullopt;
    }
    whole.front().value += year / place * place;
    whole.front().digits = 4;
    std::optional<DateFault> fault;
    return read_point(whole, fault);
}

std::optional<Date> between(DateTokens left, const DateToken& separator, DateTokens right,
                            std::optional<DateFault>& outer_fault) {
    if (separator.is("/") && left.size() == 1 && left.front().kind == Kind::number && left.front().digits <= 2) {
        return std::nullopt; // "1/40 SCN": a month or two years?
    }
    const auto pair = lend({left.begin(), left.end()}, separator, {right.begin(), right.end()});
    if (!pair) {
        return std::nullopt;
    }
    std::optional<DateFault> fault;
    std::optional<DatePoint> start;
    auto end = read_point(pair->right, fault);
    if (end) {
        start = read_point(pair->left, fault, {&*end});
    } else {
        start = read_point(pair->left, fault);
        end = start && can_be_abbreviated(separator, pair->right.front())
                  ? abbreviated_end(pair->left, pair->right, *start)
                  : std::nullopt;
    }
    if (!start || !end) {
        outer_fault = outer_fault ? outer_fault : fault;
        return std::nullopt;
    }
    if (start->unit.first > end->unit.last) {
        outer_fault = DateFault::backwards;
        return std::nullopt;
    }
    Date date;
    date.wording = Wording::interval;
    date.earliest = start->unit.first;
    date.latest = end->unit.last;
    describe_start(date, *start);
    describe_end(date, *end);
    return date;
}

// "cuối năm 1945, đầu năm 1946" and the like need no word between them.
std::optional<Date> parts_in_a_row(DateTokens tokens, std::optional<DateFault>& fault) {
    const DateToken dash{Kind::sign, "–", 0, 0, true};
    for (std::size_t at = 2; at + 1 < tokens.size(); ++at) {
        if (is_part_word(tokens.front()) && is_part_word(tokens[at])) {
            return between(tokens.first(at), dash, tokens.subspan(at), fault);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> read_interval(DateTokens tokens, std::optional<DateFault>& fault) {
    // "khoảng 1950 – 1955" makes both ends approximate; "từ khoảng 1950 đến 1955" only the first.
    bool both_approximate = false;
    bool both_uncertain = false;
    for (; !tokens.empty() && (tokens.front().is("circa") || tokens.front().is("perhaps"));
         tokens = tokens.subspan(1)) {
        both_approximate = both_approximate || tokens.front().is("circa");
        both_uncertain = both_uncertain || tokens.front().is("perhaps");
    }
    tokens = tokens.subspan(!tokens.empty() && tokens.front().is("from") ? 1 : 0);
    for (const std::string_view separator : separators) {
        for (std::size_t at = 1; at + 1 < tokens.size(); ++at) {
            if (!tokens[at].is(separator) || !can_part(tokens, at)) {
                continue;
            }
            if (auto date = between(tokens.first(at), tokens[at], tokens.subspan(at + 1), fault)) {
                date->approximate = date->approximate || both_approximate;
                date->end_approximate = date->end_approximate || both_approximate;
                date->uncertain = date->uncertain || both_uncertain;
                date->end_uncertain = date->end_uncertain || both_uncertain;
                return date;
            }
        }
    }
    return parts_in_a_row(tokens, fault);
}

std::optional<Date> read_abbreviated_years(DateTokens tokens, std::optional<DateFault>& fault) {
    std::vector<DateToken> numbers;
    const std::string shape = outline(tokens, numbers);
    const bool years_like = shape.starts_with("#-#") || shape.starts_with("circa #-#") || shape.starts_with("year #-#");
    const auto dash = std::find_if(tokens.begin(), tokens.end(), [](const DateToken& token) {
        return token.is("–") || (token.is("-") && token.space_before);
    });
    return years_like && numbers.size() == 2 && dash != tokens.end() && numbers[1].digits <= 2
               ? read_interval(tokens, fault)
               : std::nullopt;
}

} // namespace exhibit
