#pragma once

#include "exhibit/date_units.h"

namespace exhibit {

/// How a precision divides a longer unit.
struct Division {
    Precision whole = Precision::year;
    int parts = 1;
};

/// Nothing for a unit that is whole itself.
std::optional<Division> division_of(Precision precision);

/// "đầu", "nửa cuối" and their like are approximate by themselves; a quarter is exact.
bool vague_part(Precision precision);

/// The precision that divides `whole` so; nothing where people don't ("đầu mùa xuân").
std::optional<Precision> precision_of(Division division);

/// One part of `whole`, counted from 0. Thirds of a century are 34, 33 and 33 years (1800–1833, 1834–1866, 1867–1899),
/// of a decade 4, 3 and 3, of a year 4 months each, of a month 10 days, 10 days and the rest.
Unit part_of(const Unit& whole, Precision precision, int index);

/// The part of a unit around its first or last day that holds the day.
Unit part_around(Day day, Precision precision, bool as_end);

/// The unit that is divided, and which part of it this is, counted from 0.
Unit whole_of(const Unit& part);
int index_of(const Unit& part);

} // namespace exhibit
