#pragma once

#include "exhibit/date.h"

namespace exhibit {

/// A stretch of days that has a name: a day, a month, a season (quarter), a year, a decade, a century, a part of one.
struct Unit {
    Day first = 0;
    Day last = 0;
    Precision precision = Precision::day;

    int first_year() const { return to_civil(first).year; }
    int last_year() const { return to_civil(last).year; }
};

/// Decades before this year have no name that could not mean another: they are shown by their years.
inline constexpr int first_named_decade = 100;

/// All days from the start of `first` to the end of `last`.
Unit years(int first, int last, Precision precision);

/// The days of a month; `month` 1 to 12.
Unit month_of(int year, int month);

/// Quarter of a year, 1 (spring, January to March) to 4.
Unit season_of(int year, int season);

/// The century with this number (19: 1800 to 1899), before our era when `bce` (2: 200 to 101 BCE).
Unit century_of(int number, bool bce);

/// The unit that begins with, or ends with, a day; for a part of a unit the one that holds the day. Two functions,
/// because year 0 belongs to the decade and the century on both its sides (EDTF: -00XX and 00XX).
Unit unit_starting(Day first, Precision precision);
Unit unit_ending(Day last, Precision precision);

/// Number of a unit's century, as people count; negative before our era.
int century_number(const Unit& unit);

} // namespace exhibit
