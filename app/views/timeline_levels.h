#pragma once

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

} // namespace views
