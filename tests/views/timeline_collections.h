#pragma once

#include <algorithm>
#include <random>
#include <string>

#include "exhibit/exhibit.h"

namespace views_test {

/// What a generated collection is like.
enum class Sort {
    one_item,
    one_day,
    undated,
    bce_to_2100,
    lopsided, ///< 86 % in the last era
    uniform,
    clustered, ///< a few days, each with many, and days beside them
    doubling,  ///< ever nearer to one day
    count
};

inline exhibit::Era era(int from_year, std::optional<exhibit::Day> to = {}) {
    exhibit::Era made;
    made.from = exhibit::to_day({from_year, 1, 1});
    made.to = to;
    return made;
}

/// A collection of `count` items, the same for the same seed.
inline exhibit::Exhibit collection(Sort sort, std::size_t count, unsigned seed) {
    using exhibit::Day;
    std::mt19937 engine(seed);
    const auto number = [&](std::int64_t low, std::int64_t high) {
        return std::uniform_int_distribution<std::int64_t>(low, high)(engine);
    };
    const auto year_day = [&](int low, int high) {
        return number(exhibit::to_day({low, 1, 1}), exhibit::to_day({high, 12, 31}));
    };

    exhibit::Exhibit made;
    made.languages = {"vi", "en"};
    for (const char* theme : {"nghe", "nguoi", "ngay"}) {
        made.themes.push_back({theme, {}, {}, {}, "gold", {}});
    }
    if (number(0, 3) > 0) {
        for (const int from : {1802, 1884, 1945, 1954, 1975, 1986}) {
            made.eras.push_back(era(from));
        }
        if (number(0, 2) == 0) {
            made.eras.back().to = exhibit::to_day({static_cast<int>(number(1990, 2030)), 6, 30});
        }
        if (number(0, 3) == 0) {
            made.eras.erase(made.eras.begin() + number(1, 4));
            made.eras.front().to = exhibit::to_day({1850, 12, 31});
        }
    }
    made.linear_timeline = number(0, 4) == 0;

    const Day centre = year_day(1900, 2020);
    for (std::size_t i = 0; i < (sort == Sort::one_item ? 1 : count); ++i) {
        std::optional<Day> day;
        switch (sort) {
        case Sort::one_item:
        case Sort::uniform:
            day = year_day(1000, 2025);
            break;
        case Sort::one_day:
            day = centre;
            break;
        case Sort::undated:
            break;
        case Sort::bce_to_2100:
            day = year_day(-2000, 2100);
            break;
        case Sort::lopsided:
            day = number(0, 99) < 86 ? year_day(1986, 2025) : year_day(1021, 1985);
            break;
        case Sort::clustered:
            day = centre + number(0, 4) * 3000 + (number(0, 1) ? 0 : number(0, 20));
            break;
        case Sort::doubling:
            day = centre - (Day{1} << number(0, 19));
            break;
        case Sort::count:
            break;
        }
        exhibit::Item item;
        item.id = "item-" + std::to_string(i);
        item.theme = made.themes[static_cast<std::size_t>(number(0, 2))].id;
        item.kind = number(0, 1) ? "document" : "photograph";
        item.featured = number(0, 19) == 0;
        item.order = static_cast<double>(number(0, 100));
        item.pages.push_back({});
        item.pages.back().aspect = std::uniform_real_distribution(0.4, 2.2)(engine);
        if (day && !(sort != Sort::one_day && number(0, 24) == 0)) {
            item.date.earliest = item.date.latest = *day;
            if (number(0, 3) == 0) {
                item.date.precision = item.date.end_precision = exhibit::Precision::year;
                const int year = exhibit::to_civil(*day).year;
                item.date.earliest = exhibit::to_day({year, 1, 1});
                item.date.latest = exhibit::to_day({year, 12, 31});
                item.date.approximate = item.date.end_approximate = number(0, 1) == 0;
            } else if (number(0, 9) == 0) {
                (number(0, 1) ? item.date.earliest : item.date.latest).reset();
            }
            if (sort == Sort::one_day) {
                item.date.earliest = item.date.latest = *day;
            }
        }
        made.items.push_back(std::move(item));
    }
    made.finish();
    return made;
}

} // namespace views_test
