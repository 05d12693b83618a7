#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exhibit/date.h"
#include "views/timeline_ticks.h"

namespace views {

/// The least number of days between two marks of a level or a coarser one.
double least_days(TickLevel level);

/// The coarsest level that marks this day. Every mark of a level is one of all finer levels too.
TickLevel level_of(exhibit::Day day);

/// The days in [from, until) that a level marks, ascending. TickLevel::era marks none.
std::vector<exhibit::Day> marks_between(TickLevel level, exhibit::Day from, exhibit::Day until);

/// "1946", "201 TCN" / "201 BCE".
std::string year_words(int year, std::string_view language);
/// "tháng 3" / "Mar".
std::string month_words(int month, std::string_view language);
/// "3/1946" / "Mar 1946".
std::string month_of_year_words(exhibit::CivilDay day, std::string_view language);
/// "3/1/1946" / "3 Jan 1946".
std::string day_words(exhibit::Day day, std::string_view language);

} // namespace views
