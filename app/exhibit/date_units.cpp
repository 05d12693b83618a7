#include "exhibit/date_units.h"

#include "exhibit/date_parts.h"

namespace exhibit {

namespace {

int days_in_month(int year, int month) {
    const CivilDay next = month == 12 ? CivilDay{year + 1, 1, 1} : CivilDay{year, month + 1, 1};
    return static_cast<int>(to_day(next) - to_day({year, month, 1}));
}

} // namespace

Unit years(int first, int last, Precision precision) {
    return {to_day({first, 1, 1}), to_day({last, 12, 31}), precision};
}

Unit month_of(int year, int month) {
    return {to_day({year, month, 1}), to_day({year, month, days_in_month(year, month)}), Precision::month};
}

Unit season_of(int year, int season) {
    return {to_day({year, season * 3 - 2, 1}), to_day({year, season * 3, days_in_month(year, season * 3)}),
            Precision::season};
}

Unit century_of(int number, bool bce) {
    const int start = bce ? -(number * 100 - 1) : (number - 1) * 100;
    return years(start, start + 99, Precision::century);
}

Unit unit_starting(Day first, Precision precision) {
    const CivilDay day = to_civil(first);
    switch (precision) {
    case Precision::month:
        return month_of(day.year, day.month);
    case Precision::season:
        return season_of(day.year, (day.month + 2) / 3);
    case Precision::year:
        return years(day.year, day.year, precision);
    case Precision::decade:
        return years(day.year, day.year + 9, precision);
    case Precision::century:
        return years(day.year, day.year + 99, precision);
    case Precision::day:
        return {first, first, Precision::day};
    default:
        return part_around(first, precision, false);
    }
}

Unit unit_ending(Day last, Precision precision) {
    const CivilDay day = to_civil(last);
    switch (precision) {
    case Precision::decade:
        return years(day.year - 9, day.year, precision);
    case Precision::century:
        return years(day.year - 99, day.year, precision);
    default:
        return division_of(precision) ? part_around(last, precision, true) : unit_starting(last, precision);
    }
}

int century_number(const Unit& unit) {
    const int first = unit.first_year();
    return first < 0 ? -(-first / 100 + 1) : first / 100 + 1;
}

} // namespace exhibit
