#pragma once

#include "visitor.h"

namespace test {

/// Items over a thousand years, some of one day, some undated; eras as in the exhibition.
inline exhibit::Exhibit long_exhibition(int count) {
    exhibit::Exhibit made = exhibition(count);
    for (int i = 0; i < count; ++i) {
        exhibit::Item& item = made.items[static_cast<std::size_t>(i)];
        const int year = i % 3 == 0 ? 1802 + i * 7 % 220 : 2000 + i % 25;
        const std::string written = i % 11 == 0   ? "1946-01-03"
                                    : i % 13 == 0 ? "khoảng 1950"
                                    : i % 17 == 0 ? "1962-1975"
                                                  : std::to_string(year);
        item.date = i % 19 == 0 ? exhibit::Date{} : exhibit::read_date(written).value().date;
    }
    for (const int year : {1802, 1884, 1945, 1954, 1975, 1986}) {
        exhibit::Era era;
        era.from = exhibit::to_day({year, 1, 1});
        era.title = both("Thời kỳ từ năm " + std::to_string(year), "The era from " + std::to_string(year));
        era.short_title = both("Từ " + std::to_string(year), "From " + std::to_string(year));
        made.eras.push_back(era);
    }
    made.finish();
    return made;
}

} // namespace test
