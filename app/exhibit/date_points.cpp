#include "exhibit/date_points.h"

#include <algorithm>

#include "exhibit/date_parts.h"
#include "exhibit/date_shapes.h"

namespace exhibit {

namespace {

using Kind = DateToken::Kind;
using Numbers = std::vector<DateToken>;

// Which part of the unit behind it a word names.
struct Part {
    std::string_view word;
    int parts;
    int index;
};

constexpr Part part_words[] = {
    {"early", 3, 0}, {"middle", 3, 1}, {"late", 3, 2}, {"firsthalf", 2, 0}, {"secondhalf", 2, 1},
};

DateToken made_number(int value, int digits) {
    return {Kind::number, std::to_string(value), digits, value, true};
}

// Reads a start that lacks the year of its end; "13/12 – 5/1/1954" began the year before.
std::optional<Unit> in_year_of(const Unit& end, std::string_view shape, Numbers numbers,
                               std::optional<DateFault>& fault) {
    const int year = end.last_year();
    numbers.push_back(made_number(year, 4));
    const auto unit = read_shape(shape, numbers, Era::unnamed, fault);
    if (!unit || unit->first <= end.last) {
        return unit;
    }
    numbers.back() = made_number(year - 1, 4);
    return read_shape(shape, numbers, Era::unnamed, fault);
}

// "3", "tháng 3", "3/1", "17th" before an end that says the rest.
std::optional<Unit> complete(std::string_view shape, const Numbers& n, const DatePoint& end,
                             std::optional<DateFault>& fault) {
    const Precision of_end = end.unit.precision;
    const bool century =
        of_end == Precision::century || division_of(of_end).value_or(Division{}).whole == Precision::century;
    if (century && shape == "#th") {
        return read_shape("#th century", n, end.bce ? Era::bce : Era::unnamed, fault);
    }
    const CivilDay last = to_civil(end.unit.last);
    const bool long_number = std::any_of(
        n.begin(), n.end(), [](const DateToken& number) { return number.digits > 2 || number.kind == Kind::masked; });
    if (last.year < 1 || long_number) { // days before our era are too rare to be worth guessing at
        return std::nullopt;
    }
    if (shape.starts_with("day ")) {
        shape.remove_prefix(4);
    }
    if (of_end == Precision::day) {
        if (shape == "#") {
            return read_shape("# month # year #", {n[0], made_number(last.month, 2), made_number(last.year, 4)},
                              Era::unnamed, fault);
        }
        if (shape == "#/#" || shape == "#.#" || shape == "#-#" || shape == "# month #" || shape == "# M" ||
            shape == "#th M") {
            return in_year_of(end.unit, "# month # year #", n, fault);
        }
        if (shape == "M #" || shape == "M #th") {
            return in_year_of(end.unit, "# month # year #", {n[1], n[0]}, fault);
        }
    }
    if (of_end == Precision::month && (shape == "month #" || shape == "M")) {
        return in_year_of(end.unit, "month # year #", n, fault);
    }
    if (of_end == Precision::quarter && shape == "quarter #") {
        return in_year_of(end.unit, "quarter # year #", n, fault);
    }
    return std::nullopt;
}

// Takes the qualifiers off both sides of `tokens`; whether a sign, not a word, made it uncertain.
bool take_qualifiers(DateTokens& tokens, DatePoint& point) {
    bool question_mark = false;
    for (; !tokens.empty() && is_qualifier_sign(tokens.back()); tokens = tokens.first(tokens.size() - 1)) {
        question_mark = question_mark || !tokens.back().is("~");
        point.approximate = point.approximate || !tokens.back().is("?");
    }
    point.uncertain = question_mark;
    for (; !tokens.empty() && (tokens.front().is("circa") || tokens.front().is("perhaps"));
         tokens = tokens.subspan(1)) {
        point.approximate = point.approximate || tokens.front().is("circa");
        point.uncertain = point.uncertain || tokens.front().is("perhaps");
    }
    return question_mark;
}

Era take_era(DateTokens& tokens) {
    const auto era_of = [](const DateToken& token) {
        return token.is("bce") ? Era::bce : token.is("ce") ? Era::ce : Era::unnamed;
    };
    Era era = Era::unnamed;
    if (!tokens.empty() && era_of(tokens.back()) != Era::unnamed) {
        era = era_of(tokens.back());
        tokens = tokens.first(tokens.size() - 1);
    } else if (!tokens.empty() && tokens.front().is("ce")) {
        era = Era::ce;
        tokens = tokens.subspan(1);
    }
    return era;
}

const Part* take_part(DateTokens& tokens) {
    for (const Part& part : part_words) {
        if (!tokens.empty() && tokens.front().is(part.word)) {
            tokens = tokens.subspan(1);
            return &part;
        }
    }
    return nullptr;
}

// The named part of a unit; nothing where the unit isn't divided so.
std::optional<Unit> divided(const Unit& unit, const Part& part) {
    const bool nameless_decade = unit.precision == Precision::decade && unit.first_year() < first_named_decade;
    const auto precision = precision_of({unit.precision, part.parts});
    return precision && !nameless_decade ? std::optional(part_of(unit, *precision, part.index)) : std::nullopt;
}

// A minus sign stands right before its year; with a space, or as a dash, it stands between two dates. EDTF's XX stands
// right behind its hyphen.
bool signs_misplaced(DateTokens tokens) {
    if (!tokens.empty() &&
        (tokens.front().is("–") || (tokens.front().is("-") && tokens.size() > 1 && tokens[1].space_before))) {
        return true;
    }
    return std::any_of(tokens.begin(), tokens.end(),
                       [](const DateToken& token) { return token.is("xx") && token.space_before; });
}

// EDTF of level 1 has no more than whole years there ("Y17000").
bool five_digits(const Unit& unit) {
    return unit.first_year() < -9999 || unit.last_year() > 9999;
}

} // namespace

bool is_qualifier_sign(const DateToken& token) {
    return token.is("?") || token.is("~") || token.is("%");
}

bool is_part_word(const DateToken& token) {
    return std::any_of(std::begin(part_words), std::end(part_words),
                       [&](const Part& part) { return token.is(part.word); });
}

std::optional<DatePoint> read_point(DateTokens tokens, std::optional<DateFault>& fault, Borrowed borrowed) {
    DatePoint point;
    const bool question_mark = take_qualifiers(tokens, point);
    Era era = take_era(tokens);
    point.era_named = era != Era::unnamed;
    point.bce = era == Era::bce;
    const Part* const part = take_part(tokens);
    if (signs_misplaced(tokens)) {
        return std::nullopt;
    }
    Numbers numbers;
    const std::string shape = outline(tokens, numbers);
    const Era lent = !point.era_named && borrowed.end && borrowed.end->era_named
                         ? (borrowed.end->bce ? Era::bce : Era::ce)
                         : Era::unnamed;
    era = lent != Era::unnamed && (shape == "#" || shape == "year #") ? lent : era;
    // "195?" is a library's 1950s; EDTF writes the year 195 with four digits.
    if (question_mark && era == Era::unnamed && shape == "#" && numbers[0].digits == 3) {
        return std::nullopt;
    }
    // The part in "early 19th-20th century" could be one of both centuries.
    if (part && shape == "#th" && borrowed.end && borrowed.end->unit.precision == Precision::century) {
        return std::nullopt;
    }
    std::optional<DateFault> of_divided; // "đầu 1945-46" has no month 46 to complain of
    auto unit = read_shape(shape, numbers, era, part ? of_divided : fault);
    if (unit && shape == "century #" && lent == Era::bce && unit->first > borrowed.end->unit.last) {
        unit = read_shape(shape, numbers, lent, fault);
    }
    if (!unit && borrowed.end) {
        unit = complete(shape, numbers, *borrowed.end, fault);
    }
    if (unit && part) {
        unit = divided(*unit, *part);
        point.approximate = true;
    }
    if (!unit) {
        return std::nullopt;
    }
    if (unit->precision != Precision::year && five_digits(*unit)) {
        fault = DateFault::out_of_range;
        return std::nullopt;
    }
    point.unit = *unit;
    return point;
}

void describe_start(Date& date, const DatePoint& point) {
    date.precision = point.unit.precision;
    date.approximate = point.approximate;
    date.uncertain = point.uncertain;
}

void describe_end(Date& date, const DatePoint& point) {
    date.end_precision = point.unit.precision;
    date.end_approximate = point.approximate;
    date.end_uncertain = point.uncertain;
}

} // namespace exhibit
