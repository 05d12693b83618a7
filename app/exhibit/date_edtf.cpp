#include <fmt/format.h>

#include "exhibit/date_parts.h"

namespace exhibit {

namespace {

std::string year_text(int year) {
    if (year > 9999 || year < -9999) {
        return fmt::format("Y{}", year);
    }
    return fmt::format("{}{:04}", year < 0 ? "-" : "", year < 0 ? -year : year);
}

std::string month_text(const CivilDay& day) {
    return fmt::format("{}-{:02}", year_text(day.year), day.month);
}

// EDTF level 1 has no parts of units: their first, or last, year, month or day stands for them.
std::string part_text(const Unit& part, bool as_end) {
    const Day edge = as_end ? part.last : part.first;
    switch (division_of(part.precision).value_or(Division{}).whole) {
    case Precision::month:
        return iso_day(edge);
    case Precision::year:
        return month_text(to_civil(edge));
    default:
        return year_text(to_civil(edge).year);
    }
}

std::string unit_text(const Unit& unit, bool as_end) {
    const CivilDay first = to_civil(unit.first);
    switch (unit.precision) {
    case Precision::day:
        return iso_day(unit.first);
    case Precision::month:
        return month_text(first);
    case Precision::season:
        return fmt::format("{}-{}", year_text(first.year), 21 + first.month / 3);
    case Precision::year:
        return year_text(first.year);
    case Precision::decade:
    case Precision::century: {
        const int span = unit.precision == Precision::decade ? 10 : 100;
        const bool negative = first.year < 0;
        const int known = negative ? -unit.last_year() / span : first.year / span;
        return fmt::format("{}{:0{}}{}", negative ? "-" : "", known, span == 10 ? 3 : 2, span == 10 ? "X" : "XX");
    }
    default:
        return part_text(unit, as_end);
    }
}

std::string qualifier(bool approximate, bool uncertain) {
    return approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "";
}

// Whether masked digits can say a decade or century: what lies before or after year 0 may be cut by it.
bool regular(const Unit& unit) {
    const int span = unit.precision == Precision::decade ? 10 : unit.precision == Precision::century ? 100 : 1;
    return (unit.first_year() < 0 ? unit.last_year() : unit.first_year()) % span == 0;
}

std::string start_text(Day first, Precision precision) {
    const Unit unit = unit_starting(first, precision);
    return unit.first == first && regular(unit) ? unit_text(unit, false) : iso_day(first);
}

// A day before a unit need not be the end of a unit of the same kind (year 0 lies between two): then it stands itself.
std::string end_text(Day last, Precision precision) {
    const Unit unit = unit_ending(last, precision);
    return unit.last == last && regular(unit) ? unit_text(unit, true) : iso_day(last);
}

} // namespace

std::string iso_day(Day day) {
    const CivilDay civil = to_civil(day);
    return fmt::format("{}-{:02}-{:02}", year_text(civil.year), civil.month, civil.day);
}

std::string to_edtf(const Date& date) {
    if (date.undated()) {
        return {};
    }
    const std::string qualified = qualifier(date.approximate, date.uncertain);
    if (!date.latest) {
        return start_text(*date.earliest, date.precision) + qualified + "/..";
    }
    if (!date.earliest) {
        return "../" + end_text(*date.latest, date.precision) + qualified;
    }
    if (date.wording == Wording::plain && !division_of(date.precision)) {
        return start_text(*date.earliest, date.precision) + qualified;
    }
    return start_text(*date.earliest, date.precision) + qualified + "/" + end_text(*date.latest, date.end_precision) +
           qualifier(date.end_approximate, date.end_uncertain);
}

} // namespace exhibit
