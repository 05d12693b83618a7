#include "exhibit/date_parts.h"

#include <array>

namespace exhibit {

namespace {

struct Row {
    Precision precision;
    Division division;
};

constexpr std::array<Row, 7> rows = {{
    {Precision::third_of_century, {Precision::century, 3}},
    {Precision::half_of_century, {Precision::century, 2}},
    {Precision::third_of_decade, {Precision::decade, 3}},
    {Precision::third_of_year, {Precision::year, 3}},
    {Precision::half_of_year, {Precision::year, 2}},
    {Precision::quarter, {Precision::year, 4}},
    {Precision::third_of_month, {Precision::month, 3}},
}};

// First year of the span of years that holds `year`. EDTF's -01XX is -199 to -100; year 0 ends -00XX and begins 00XX.
int span_start(int year, int span, bool year_0_ends_one) {
    const bool before = year < 0 || (year == 0 && year_0_ends_one);
    return before ? -(-year / span * span + span - 1) : year / span * span;
}

// The whole of a kind that holds a day.
Unit whole_around(Day day, Precision whole, bool as_end) {
    const CivilDay civil = to_civil(day);
    if (whole == Precision::month) {
        return month_of(civil.year, civil.month);
    }
    const int span = whole == Precision::century ? 100 : whole == Precision::decade ? 10 : 1;
    const int start = span == 1 ? civil.year : span_start(civil.year, span, as_end);
    return years(start, start + span - 1, whole);
}

// First day of a part; of the part after the last one, the day after the whole.
Day part_start(const Unit& whole, const Division& division, int index) {
    if (index >= division.parts) {
        return whole.last + 1;
    }
    const CivilDay first = to_civil(whole.first);
    const auto years_in = [&](int span) { return (span * index + division.parts - 1) / division.parts; };
    switch (division.whole) {
    case Precision::century:
        return to_day({first.year + years_in(100), 1, 1});
    case Precision::decade:
        return to_day({first.year + years_in(10), 1, 1});
    case Precision::month:
        return whole.first + Day{30} * index / division.parts;
    default:
        return to_day({first.year, 1 + 12 * index / division.parts, 1});
    }
}

} // namespace

std::optional<Division> division_of(Precision precision) {
    for (const Row& row : rows) {
        if (row.precision == precision) {
            return row.division;
        }
    }
    return std::nullopt;
}

bool vague_part(Precision precision) {
    return precision != Precision::quarter && division_of(precision);
}

std::optional<Precision> precision_of(Division division) {
    for (const Row& row : rows) {
        if (row.division.whole == division.whole && row.division.parts == division.parts) {
            return row.precision;
        }
    }
    return std::nullopt;
}

Unit part_of(const Unit& whole, Precision precision, int index) {
    const Division division = division_of(precision).value_or(Division{whole.precision, 1});
    return {part_start(whole, division, index), part_start(whole, division, index + 1) - 1, precision};
}

Unit part_around(Day day, Precision precision, bool as_end) {
    const Division division = division_of(precision).value_or(Division{precision, 1});
    const Unit whole = whole_around(day, division.whole, as_end);
    int index = division.parts - 1;
    while (index > 0 && part_start(whole, division, index) > day) {
        --index;
    }
    return part_of(whole, precision, index);
}

// A part never begins with year 0 as the end of what lies before it.
Unit whole_of(const Unit& part) {
    const Division division = division_of(part.precision).value_or(Division{part.precision, 1});
    return whole_around(part.first, division.whole, false);
}

int index_of(const Unit& part) {
    const Unit whole = whole_of(part);
    int index = 0;
    while (part_of(whole, part.precision, index).last < part.first) {
        ++index;
    }
    return index;
}

} // namespace exhibit
