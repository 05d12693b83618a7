#include "views/timeline_levels.h"

#include <algorithm>

namespace views {

namespace {

using exhibit::Day;

constexpr int in_ten_days[] = {1, 10, 20};
constexpr int in_five_days[] = {1, 5, 10, 15, 20, 25};

int years_of(TickLevel level) {
    switch (level) {
    case TickLevel::millennium:
        return 1000;
    case TickLevel::half_millennium:
        return 500;
    case TickLevel::century:
        return 100;
    case TickLevel::score:
        return 20;
    case TickLevel::decade:
        return 10;
    case TickLevel::half_decade:
        return 5;
    case TickLevel::year:
        return 1;
    default:
        return 0;
    }
}

// The year as it is written, without its era: 1 BCE is year 0.
int written(int year) {
    return year < 1 ? 1 - year : year;
}

Day year_start(int year) {
    return exhibit::to_day({year, 1, 1});
}

void add_years(std::vector<Day>& marks, int step, int first, int last) {
    if (first < 1) {
        for (int number = written(first) / step * step; number >= written(std::min(last, 0)) && number > 0;
             number -= step) {
            marks.push_back(year_start(1 - number));
        }
    }
    for (int year = (std::max(first, 1) + step - 1) / step * step; year <= last; year += step) {
        marks.push_back(year_start(year));
    }
}

} // namespace

double least_days(TickLevel level) {
    switch (level) {
    case TickLevel::era:
        return 0;
    case TickLevel::quarter:
        return 90;
    case TickLevel::month:
        return 28;
    case TickLevel::ten_days:
        return 9;
    case TickLevel::five_days:
        return 4;
    case TickLevel::day:
        return 1;
    default:
        return 365 * years_of(level);
    }
}

TickLevel level_of(Day day) {
    const exhibit::CivilDay civil = exhibit::to_civil(day);
    if (civil.day != 1) {
        const auto among = [&](const auto& days) {
            return std::find(std::begin(days), std::end(days), civil.day) != std::end(days);
        };
        return among(in_ten_days) ? TickLevel::ten_days : among(in_five_days) ? TickLevel::five_days : TickLevel::day;
    }
    if (civil.month != 1) {
        return civil.month % 3 == 1 ? TickLevel::quarter : TickLevel::month;
    }
    for (const TickLevel level : {TickLevel::millennium, TickLevel::half_millennium, TickLevel::century,
                                  TickLevel::score, TickLevel::decade, TickLevel::half_decade}) {
        if (written(civil.year) % years_of(level) == 0) {
            return level;
        }
    }
    return TickLevel::year;
}

std::vector<Day> marks_between(TickLevel level, Day from, Day until) {
    std::vector<Day> marks;
    if (level == TickLevel::era || from >= until) {
        return marks;
    }
    const exhibit::CivilDay first = exhibit::to_civil(from);
    const exhibit::CivilDay last = exhibit::to_civil(until - 1);
    if (const int step = years_of(level); step > 0) {
        add_years(marks, step, first.year, last.year);
    } else if (level == TickLevel::day) {
        for (Day day = from; day < until; ++day) {
            marks.push_back(day);
        }
    } else {
        const int months = level == TickLevel::quarter ? 3 : 1;
        exhibit::CivilDay at{first.year, (first.month - 1) / months * months + 1, 1};
        while (at <= last) {
            const auto add = [&](const auto& days) {
                for (const int day : days) {
                    marks.push_back(exhibit::to_day({at.year, at.month, day}));
                }
            };
            if (level == TickLevel::ten_days) {
                add(in_ten_days);
            } else if (level == TickLevel::five_days) {
                add(in_five_days);
            } else {
                marks.push_back(exhibit::to_day(at));
            }
            at.month += months;
            if (at.month > 12) {
                at = {at.year + 1, 1, 1};
            }
        }
    }
    std::erase_if(marks, [&](Day day) { return day < from || day >= until; });
    return marks;
}

} // namespace views
