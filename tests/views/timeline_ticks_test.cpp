#include <doctest/doctest.h>

#include <cmath>

#include "tests/views/timeline_collections.h"
#include "views/timeline_levels.h"
#include "views/timeline_ticks.h"

using namespace views;
using exhibit::to_day;
using views_test::collection;
using views_test::Sort;

namespace {

// Letters of unlike widths, so that no label is as wide as another.
double measure(std::string_view text) {
    double width = 0;
    for (const char c : text) {
        width += static_cast<unsigned char>(c) >= 0xC0 ? 0 : c == '1' ? 11 : c == ' ' ? 8 : 17;
    }
    return width;
}

TimelineTicks ticks_at(const TimelineMap& map, double zoom, double left_u, double width_px, std::string_view language) {
    const TextMeasure text_measure = measure;
    TickLabels known;
    return timeline_ticks(map, zoom, left_u, width_px, TickWords(language, text_measure, known));
}

std::vector<TimelineTick> labels(const TimelineTicks& ticks) {
    std::vector<TimelineTick> result;
    for (const TimelineTick& tick : ticks.ticks) {
        if (!tick.label.empty()) {
            result.push_back(tick);
        }
    }
    if (!ticks.held.label.empty()) {
        result.push_back(ticks.held);
    }
    std::sort(result.begin(), result.end(),
              [](const TimelineTick& a, const TimelineTick& b) { return a.label_x < b.label_x; });
    return result;
}

std::vector<std::string> words(const TimelineTicks& ticks) {
    std::vector<std::string> result;
    for (const TimelineTick& tick : labels(ticks)) {
        if (tick.label_strength >= 1) {
            result.push_back(tick.label);
        }
    }
    return result;
}

// The window from the first to the last day, `width_px` wide.
TimelineTicks between(const TimelineMap& map, exhibit::Day from, exhibit::Day until, double width_px,
                      std::string_view language) {
    const double left = map.u_of(static_cast<double>(from));
    return ticks_at(map, width_px / (map.u_of(static_cast<double>(until)) - left), left, width_px, language);
}

TimelineMap sample() {
    exhibit::Exhibit exhibit;
    for (const int from : {1802, 1884, 1945, 1954, 1975, 1986}) {
        exhibit.eras.push_back(views_test::era(from));
    }
    for (int i = 0; i < 200; ++i) {
        exhibit::Item& item = exhibit.items.emplace_back();
        item.id = std::to_string(i);
        const int year = i < 20 ? 1021 + i * 30 : i < 100 ? 1802 + i * 2 : 1986 + i / 5;
        item.date.earliest = item.date.latest = to_day({std::min(year, 2025), 6, 1});
    }
    exhibit.finish();
    return TimelineMap(exhibit);
}

std::string joined(const std::vector<std::string>& all) {
    std::string result;
    for (const std::string& word : all) {
        result += (result.empty() ? "" : " · ") + word;
    }
    return result;
}

bool holds(const std::vector<std::string>& all, std::string_view word) {
    return std::find(all.begin(), all.end(), word) != all.end();
}

} // namespace

TEST_CASE("timeline ticks: labels keep apart, and a year can always be read") {
    for (int sort = 0; sort < static_cast<int>(Sort::count); ++sort) {
        for (unsigned seed = 0; seed < 60; ++seed) {
            const TimelineMap map(collection(static_cast<Sort>(sort), 2 + seed % 40, seed));
            std::mt19937 engine(seed);
            for (const std::string language : {"vi", "en"}) {
                for (int i = 0; i < 40; ++i) {
                    const double width_px = i % 2 == 0 ? 1792 : 700;
                    const double middle = std::uniform_real_distribution(0.0, 1.0)(engine);
                    const double most = std::max(2.0, 400 / std::max(1e-9, map.day_width(middle)) / width_px);
                    const double zoom = width_px * std::pow(most, std::uniform_real_distribution(0.0, 1.0)(engine));
                    const double left = std::clamp(middle - width_px / 2 / zoom, 0.0, 1 - width_px / zoom);
                    CAPTURE(sort);
                    CAPTURE(seed);
                    CAPTURE(zoom);
                    CAPTURE(left);
                    const TimelineTicks ticks = ticks_at(map, zoom, left, width_px, language);
                    REQUIRE(ticks.ticks.size() < 400);
                    const auto shown = labels(ticks);
                    bool year = false;
                    for (std::size_t k = 0; k < shown.size(); ++k) {
                        CAPTURE(shown[k].label);
                        REQUIRE(shown[k].label_strength > 0);
                        REQUIRE(shown[k].label_w == measure(shown[k].label));
                        if (k > 0) {
                            CAPTURE(shown[k - 1].label);
                            REQUIRE(shown[k].label_x >= shown[k - 1].label_x + shown[k - 1].label_w + 24 - 1e-3);
                        }
                        year =
                            year || (shown[k].names_year && shown[k].label_strength >= 1 && shown[k].label_x >= -1e-6 &&
                                     shown[k].label_x + shown[k].label_w <= width_px + 1e-6);
                    }
                    const double axis_px = (map.axis_end() - left) * zoom;
                    if (axis_px > 0) {
                        REQUIRE(year);
                    }
                }
            }
        }
    }
}

TEST_CASE("timeline ticks: panning moves them, and changes nothing else") {
    const TimelineMap map = sample();
    for (double zoom = 1792; zoom < 1e8; zoom *= 1.7) {
        for (const double u : {0.02, 0.3, 0.62, 0.9}) {
            const double left = std::clamp(u, 0.0, 1 - 1792 / zoom);
            const TimelineTicks here = ticks_at(map, zoom, left, 1792, "vi");
            const TimelineTicks there = ticks_at(map, zoom, left + 37 / zoom, 1792, "vi");
            for (const TimelineTick& tick : here.ticks) {
                if (tick.label_x < 400 || tick.label_x > 1500 || tick.label.empty()) {
                    continue;
                }
                const auto same = std::find_if(there.ticks.begin(), there.ticks.end(), [&](const TimelineTick& other) {
                    return other.label == tick.label && std::abs(other.x - (tick.x - 37)) < 1e-3;
                });
                REQUIRE(same != there.ticks.end());
                REQUIRE(same->label_strength == doctest::Approx(tick.label_strength).epsilon(1e-6));
            }
        }
    }
}

TEST_CASE("timeline ticks: eras and years far away, months and days nearby") {
    const TimelineMap map = sample();
    const auto whole = words(ticks_at(map, 1792, 0, 1792, "vi"));
    for (const char* year : {"1802", "1884", "1945", "1954", "1975", "1986", "1920", "2000"}) {
        CAPTURE(joined(whole));
        CHECK_MESSAGE(holds(whole, year), year);
    }

    const auto years = words(between(map, to_day({1945, 2, 1}), to_day({1952, 2, 1}), 1792, "vi"));
    CHECK(joined(years) == "1946 · 1947 · 1948 · 1949 · 1950 · 1951");

    const auto months = words(between(map, to_day({1946, 2, 20}), to_day({1947, 1, 20}), 1792, "vi"));
    CAPTURE(joined(months));
    CHECK(months.front() == "1946");
    CHECK(holds(months, "tháng 10"));
    CHECK(holds(months, "1947"));
    const auto english = words(between(map, to_day({1946, 2, 20}), to_day({1947, 1, 20}), 1792, "en"));
    CHECK(english.front() == "1946");
    CHECK(holds(english, "Oct"));

    const auto days = words(between(map, to_day({1946, 2, 20}), to_day({1946, 3, 6}), 1792, "vi"));
    CAPTURE(joined(days));
    CHECK(days.front() == "2/1946");
    CHECK(holds(days, "28"));
    CHECK(holds(days, "3/1946"));
    CHECK(holds(days, "2"));
    CHECK(holds(words(between(map, to_day({1946, 2, 20}), to_day({1946, 3, 6}), 1792, "en")), "Mar 1946"));
}

TEST_CASE("timeline ticks: without dates there are none") {
    const TimelineMap map(collection(Sort::undated, 9, 1));
    const TimelineTicks ticks = ticks_at(map, 1792, 0, 1792, "vi");
    CHECK(ticks.ticks.empty());
    CHECK(ticks.held.label.empty());
}

TEST_CASE("timeline levels: every mark of a level is one of the finer, and no two are nearer than said") {
    const exhibit::Day from = to_day({-130, 3, 7});
    for (const int years : {3, 2400}) {
        const exhibit::Day until = from + years * 366;
        for (int i = static_cast<int>(TickLevel::millennium); i <= static_cast<int>(TickLevel::day); ++i) {
            const auto level = static_cast<TickLevel>(i);
            CAPTURE(i);
            const auto marks = marks_between(level, from, until);
            std::size_t wanted = 0;
            for (exhibit::Day day = from; day < until; ++day) {
                wanted += level_of(day) <= level ? 1 : 0;
            }
            REQUIRE(marks.size() == wanted);
            for (std::size_t k = 0; k < marks.size(); ++k) {
                REQUIRE(level_of(marks[k]) <= level);
                if (k > 0) {
                    REQUIRE(static_cast<double>(marks[k] - marks[k - 1]) >= least_days(level));
                }
            }
        }
    }
    CHECK(level_of(to_day({-199, 1, 1})) == TickLevel::century);
}

TEST_CASE("tick words: each form of a time has its own, written and measured once") {
    int measured = 0;
    const TextMeasure count = [&](std::string_view text) {
        ++measured;
        return measure(text);
    };
    TickLabels known;
    TickLabels known_english;
    const TickWords vi("vi", count, known);
    const TickWords en("en", count, known_english);
    for (int again = 0; again < 2; ++again) {
        CHECK(vi.year(-199).text == "200 TCN");
        CHECK(vi.year(1003).text == "1003");
        CHECK(vi.month(3).text == "tháng 3");
        CHECK(vi.day_of_month(3).text == "3");
        CHECK(vi.month_of_year({1945, 9, 2}).text == "9/1945");
        CHECK(vi.date(to_day({1945, 9, 2})).text == "2/9/1945");
        CHECK(vi.date(3).text != "3");
        CHECK(en.year(-199).text == "200 BCE");
        CHECK(en.month(3).text == "Mar");
        CHECK(en.month_of_year({1945, 9, 2}).text == "Sep 1945");
        CHECK(measured == 10);
    }
    CHECK(vi.month(3).width_px == measure("tháng 3"));
    // Months of neighbouring years, of which the key must not be the same.
    CHECK(vi.month_of_year({1945, 12, 1}).text == "12/1945");
    CHECK(vi.month_of_year({1946, 1, 1}).text == "1/1946");

    for (int year = 1000; year < 10'000; ++year) {
        REQUIRE(vi.year(year).text == std::to_string(year));
    }
    CHECK(known.size() < 5000);
}
