#include "exhibit/date_units.h"

namespace exhibit {

namespace {

// Years from the start of a century at which its middle and its last third begin.
constexpr int middle_from = 34;
constexpr int late_from = 67;

int days_in_month(int year, int month) {
    const CivilDay next = month == 12 ? CivilDay{year + 1, 1, 1} : CivilDay{year, month + 1, 1};
    return static_cast<int>(to_day(next) - to_day({year, month, 1}));
}

// First year of the century that holds `year`. EDTF's -01XX is -199 to -100; year 0 ends -00XX and begins 00XX.
int century_start(int year, bool year_0_ends_one) {
    const bool before = year < 0 || (year == 0 && year_0_ends_one);
    return before ? -((-year / 100) * 100 + 99) : year / 100 * 100;
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

Unit third_of(const Unit& century, Wording part) {
    const int start = century.first_year();
    switch (part) {
    case Wording::early:
        return years(start, start + middle_from - 1, Precision::third_of_century);
    case Wording::middle:
        return years(start + middle_from, start + late_from - 1, Precision::third_of_century);
    default:
        return years(start + late_from, start + 99, Precision::third_of_century);
    }
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
    case Precision::third_of_century: {
        const int start = century_start(day.year, false);
        const int offset = day.year - start;
        return third_of(years(start, start + 99, Precision::century), offset < middle_from ? Wording::early
                                                                      : offset < late_from ? Wording::middle
                                                                                           : Wording::late);
    }
    case Precision::day:
        break;
    }
    return {first, first, Precision::day};
}

Unit unit_ending(Day last, Precision precision) {
    const CivilDay day = to_civil(last);
    switch (precision) {
    case Precision::decade:
        return years(day.year - 9, day.year, precision);
    case Precision::century:
        return years(day.year - 99, day.year, precision);
    case Precision::third_of_century: {
        const int start = century_start(day.year, true);
        const int offset = day.year - start;
        return third_of(years(start, start + 99, Precision::century), offset < middle_from ? Wording::early
                                                                      : offset < late_from ? Wording::middle
                                                                                           : Wording::late);
    }
    default:
        return unit_starting(last, precision);
    }
}

Wording part_of(const Unit& third) {
    const int offset = third.first_year() - century_start(third.first_year(), false);
    return offset < middle_from ? Wording::early : offset < late_from ? Wording::middle : Wording::late;
}

int century_number(const Unit& unit) {
    const int first = unit.first_year();
    return first < 0 ? -(-first / 100 + 1) : first / 100 + 1;
}

} // namespace exhibit
