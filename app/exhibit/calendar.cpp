#include "exhibit/date.h"
#include "exhibit/date_units.h"

namespace exhibit {

namespace {

constexpr std::int64_t days_in_400_years = 146097;
constexpr std::int64_t days_from_year_0_march_to_1970 = 719468;

} // namespace

// The year is counted from 1 March, so that the leap day comes last; 400 years always have the same length.
Day to_day(CivilDay civil) {
    const std::int64_t year = static_cast<std::int64_t>(civil.year) - (civil.month <= 2 ? 1 : 0);
    const std::int64_t cycle = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t year_of_cycle = year - cycle * 400;
    const std::int64_t month_from_march = (civil.month + 9) % 12;
    const std::int64_t day_of_year = (153 * month_from_march + 2) / 5 + civil.day - 1;
    const std::int64_t day_of_cycle = year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
    return cycle * days_in_400_years + day_of_cycle - days_from_year_0_march_to_1970;
}

CivilDay to_civil(Day day) {
    const std::int64_t shifted = day + days_from_year_0_march_to_1970;
    const std::int64_t cycle = (shifted >= 0 ? shifted : shifted - (days_in_400_years - 1)) / days_in_400_years;
    const std::int64_t day_of_cycle = shifted - cycle * days_in_400_years;
    const std::int64_t year_of_cycle =
        (day_of_cycle - day_of_cycle / 1460 + day_of_cycle / 36524 - day_of_cycle / 146096) / 365;
    const std::int64_t day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
    const auto month = static_cast<int>(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
    const std::int64_t year = year_of_cycle + cycle * 400 + (month <= 2 ? 1 : 0);
    return {static_cast<int>(year), month, static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1)};
}

std::optional<Day> anchor(const Date& date) {
    if (date.earliest && date.latest) {
        return *date.earliest + (*date.latest - *date.earliest) / 2;
    }
    return date.earliest ? date.earliest : date.latest;
}

bool lies_ahead(const Date& date, Day today) {
    if (date.earliest) {
        return *date.earliest > today;
    }
    return date.latest && unit_ending(*date.latest, date.end_precision).first > today;
}

int compare(const Date& a, const Date& b) {
    if (a.undated() || b.undated()) {
        return static_cast<int>(a.undated()) - static_cast<int>(b.undated());
    }
    const auto order = [](std::int64_t x, std::int64_t y) { return x < y ? -1 : x > y ? 1 : 0; };
    const auto start = [](const Date& date) { return date.earliest ? *date.earliest : *date.latest; };
    if (const int by_start = order(start(a), start(b)); by_start != 0) {
        return by_start;
    }
    if (!a.latest || !b.latest) { // an open end lies behind every known one
        return static_cast<int>(!a.latest) - static_cast<int>(!b.latest);
    }
    return order(*a.latest, *b.latest);
}

} // namespace exhibit
