#include <doctest/doctest.h>

#include <cmath>

#include "tests/views/timeline_collections.h"
#include "views/timeline_map.h"
#include "views/timeline_span.h"

using namespace views;
using exhibit::to_day;
using views_test::collection;
using views_test::Sort;

namespace {

template <class F>
void for_maps(F check) {
    for (int sort = 0; sort < static_cast<int>(Sort::count); ++sort) {
        for (unsigned seed = 0; seed < 250; ++seed) {
            CAPTURE(sort);
            CAPTURE(seed);
            const auto exhibit = collection(static_cast<Sort>(sort), 1 + seed % 80, seed);
            check(exhibit, TimelineMap(exhibit), seed);
        }
    }
}

exhibit::Item dated(exhibit::Day from, exhibit::Day to) {
    exhibit::Item item;
    item.id = std::to_string(from) + ":" + std::to_string(to);
    item.date.earliest = from;
    item.date.latest = to;
    return item;
}

// 20 items before 1802, 30 in an era of 100 years, 50 in one of 50 years.
exhibit::Exhibit three_parts() {
    exhibit::Exhibit exhibit;
    exhibit.eras = {views_test::era(1802), views_test::era(1902, to_day({1951, 12, 31}))};
    for (int i = 0; i < 100; ++i) {
        const int year = i < 20 ? 1500 + i : i < 50 ? 1810 + i : 1900 + i / 2;
        exhibit.items.push_back(dated(to_day({year, 3, 1}), to_day({year, 3, 1})));
    }
    exhibit.finish();
    return exhibit;
}

} // namespace

TEST_CASE("timeline map: sections fill the width, in the order of time") {
    for_maps([](const exhibit::Exhibit& exhibit, const TimelineMap& map, unsigned) {
        const auto& sections = map.sections();
        REQUIRE(!sections.empty());
        REQUIRE(sections.front().u_from == 0);
        REQUIRE(sections.back().u_to == 1);
        for (std::size_t i = 0; i < sections.size(); ++i) {
            REQUIRE(sections[i].u_to > sections[i].u_from);
            if (!exhibit.linear_timeline) {
                REQUIRE(sections[i].u_to - sections[i].u_from >= 0.06 - 1e-12);
            }
            if (i > 0) {
                REQUIRE(sections[i].u_from == sections[i - 1].u_to);
                REQUIRE(sections[i].from == sections[i - 1].until);
            }
            REQUIRE((sections[i].kind == SectionKind::undated) == (sections[i].u_from >= map.axis_end()));
        }
        for (const exhibit::Item& item : exhibit.items) {
            if (const auto day = exhibit::anchor(item.date)) {
                REQUIRE(*day >= sections.front().from);
                REQUIRE(*day < sections.back().until);
            }
        }
    });
}

TEST_CASE("timeline map: strictly monotone, and invertible to a pixel where days stand far apart") {
    for_maps([](const exhibit::Exhibit&, const TimelineMap& map, unsigned seed) {
        if (!map.dated()) {
            REQUIRE(map.axis_end() == 0);
            REQUIRE(map.u_of(0) == 0);
            return;
        }
        std::mt19937 engine(seed);
        const exhibit::Day first = map.sections().front().from;
        exhibit::Day last = first;
        for (const TimelineSection& section : map.sections()) {
            last = std::max(last, section.until);
        }
        REQUIRE(map.u_of(static_cast<double>(first)) == 0);
        REQUIRE(map.u_of(static_cast<double>(last)) == map.axis_end());
        std::vector<exhibit::Day> days;
        for (int i = 0; i < 60; ++i) {
            days.push_back(std::uniform_int_distribution(first, last - 1)(engine));
        }
        for (const TimelineSection& section : map.sections()) {
            days.push_back(section.from);
            days.push_back(std::max(first, section.from - 1));
        }
        for (const exhibit::Day day : days) {
            const double moment = static_cast<double>(std::min(day, last - 1));
            const double u = map.u_of(moment);
            REQUIRE(map.u_of(moment + 1) > u);
            REQUIRE(map.u_of(moment + 0.5) > u);
            // Day zoom: a day is 400 px wide.
            const double zoom = 400 / map.day_width(map.u_of(moment + 0.5));
            REQUIRE(std::abs(map.moment_of(u) - moment) * 400 < 1);
            REQUIRE(std::abs(map.u_of(map.moment_of(u)) - u) * zoom < 1);
            REQUIRE(map.u_of(moment + 1) - u == doctest::Approx(map.day_width(map.u_of(moment + 0.5))).epsilon(1e-6));
        }
        REQUIRE(map.u_of(static_cast<double>(first) - 1e6) == 0);
        REQUIRE(map.u_of(static_cast<double>(last) + 1e6) == map.axis_end());
    });
}

TEST_CASE("timeline map: an era is half its share of items, half its share of time; before the first, items only") {
    const TimelineMap map(three_parts());
    REQUIRE(map.sections().size() == 3);
    const auto width = [&](std::size_t i) { return map.sections()[i].u_to - map.sections()[i].u_from; };
    CHECK(map.sections()[0].kind == SectionKind::before);
    CHECK(width(0) == doctest::Approx(0.20 / 2));
    CHECK(width(1) == doctest::Approx(0.30 / 2 + 2.0 / 3 / 2).epsilon(1e-4));
    CHECK(width(2) == doctest::Approx(0.50 / 2 + 1.0 / 3 / 2).epsilon(1e-4));
}

TEST_CASE("timeline map: what follows the last era has a section, and so have the undated") {
    exhibit::Exhibit exhibit = three_parts();
    exhibit.items.push_back(dated(to_day({1990, 5, 5}), to_day({1990, 5, 5})));
    exhibit.items.emplace_back().id = "undated";
    exhibit.finish();
    const TimelineMap map(exhibit);
    REQUIRE(map.sections().size() == 5);
    CHECK(map.sections()[3].kind == SectionKind::after);
    CHECK(map.sections()[3].until == to_day({1991, 1, 1}));
    CHECK(map.sections()[4].kind == SectionKind::undated);
    CHECK(map.section_at(0.999).kind == SectionKind::undated);
    CHECK(map.section_at(-1).kind == SectionKind::before);
}

TEST_CASE("timeline map: the linear axis has one scale") {
    exhibit::Exhibit exhibit = three_parts();
    exhibit.linear_timeline = true;
    const TimelineMap map(exhibit);
    for (const double u : {0.1, 0.5, 0.9}) {
        CHECK(map.day_width(u) == doctest::Approx(map.day_width(0.01)));
    }
}

TEST_CASE("timeline span: as wide as the date is uncertain") {
    const TimelineMap map(three_parts());
    const auto span = [&](std::string_view text) { return timeline_span(map, exhibit::read_date(text)->date); };
    const auto u = [&](int year, int month, int day) {
        return map.u_of(static_cast<double>(to_day({year, month, day})));
    };

    const TimelineSpan day = span("3/1/1946");
    CHECK(day.point);
    CHECK(day.u_from > u(1946, 1, 3));
    CHECK(day.u_to < u(1946, 1, 4));

    const TimelineSpan years = span("1932 – 1945");
    CHECK(!years.point);
    CHECK(years.start == SpanEnd::sharp);
    CHECK(years.end == SpanEnd::sharp);
    CHECK(years.u_from == u(1932, 1, 1));
    CHECK(years.u_to == u(1946, 1, 1));
    CHECK(years.u_fade_from == years.u_from);

    const TimelineSpan about = span("khoảng 1940");
    CHECK(about.start == SpanEnd::soft);
    CHECK(about.end == SpanEnd::soft);
    CHECK(about.u_from == u(1940, 1, 1));
    CHECK(about.u_to == u(1941, 1, 1));
    CHECK(about.u_fade_from == doctest::Approx(u(1939, 1, 1)).epsilon(1e-3));
    CHECK(about.u_fade_to == doctest::Approx(u(1942, 1, 1)).epsilon(1e-3));

    const TimelineSpan half = span("nửa đầu thế kỷ XX");
    CHECK(half.start == SpanEnd::soft);
    CHECK(half.u_from == u(1900, 1, 1));
    CHECK(half.u_to == u(1950, 1, 1));
    CHECK(half.u_fade_to == doctest::Approx(u(2000, 1, 1)).epsilon(1e-3));

    const TimelineSpan late = span("cuối năm 1946");
    CHECK(late.u_from == u(1946, 9, 1));
    CHECK(late.u_to == u(1947, 1, 1));
    CHECK(late.u_fade_to == doctest::Approx(u(1947, 5, 3)).epsilon(1e-3));

    const TimelineSpan quarter = span("quý II năm 1946");
    CHECK(quarter.start == SpanEnd::sharp);
    CHECK(quarter.u_to == u(1946, 7, 1));

    const TimelineSpan open = span("từ 1940");
    CHECK(open.start == SpanEnd::sharp);
    CHECK(open.end == SpanEnd::open);
    CHECK(open.u_from == u(1940, 1, 1));
    CHECK(open.u_to == u(1940, 1, 1));
    CHECK(span("trước 1940").start == SpanEnd::open);
    CHECK(timeline_span(map, {}).point);
}
