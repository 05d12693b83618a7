#include "frame/icons.h"

#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "frame/path.h"

using namespace frame;
using base::Vec;

namespace {

std::string shipped() {
    std::ifstream in(std::string(KIOSK_SOURCE_DIR) + "/assets/icons.json");
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::vector<std::vector<Vec>> flat(std::string_view path, double tolerance = 0.01) {
    return flatten_path(path, tolerance).value();
}

} // namespace

TEST_CASE("lines, absolute and relative, are taken as they are") {
    CHECK(flat("M1 2 L3 4 H10 V-1") == std::vector<std::vector<Vec>>{{{1, 2}, {3, 4}, {10, 4}, {10, -1}}});
    CHECK(flat("m1,2 2,2 h7v-5") == flat("M1 2 L3 4 H10 V-1"));
    CHECK(flat("M0 0L1 1M5 5L6 6").size() == 2);
    CHECK(flat("M0 0 H2 V2 Z L9 9") ==
          std::vector<std::vector<Vec>>{{{0, 0}, {2, 0}, {2, 2}, {0, 0}}, {{0, 0}, {9, 9}}});
    CHECK(flat("M1 1").empty());
}

TEST_CASE("an arc stays on its circle and goes the right way round") {
    for (const bool large : {false, true}) {
        for (const bool sweep : {false, true}) {
            const std::string path = fmt::format("M13 8 A5 5 0 {} {} 8 13", int{large}, int{sweep});
            const std::vector<Vec> points = flat(path).at(0);
            CHECK(points.back() == Vec{8, 13});
            // A quarter or three quarters of one of the two circles of radius 5 through both ends.
            const Vec centre = large == sweep ? Vec{13, 13} : Vec{8, 8};
            double walked = 0;
            for (std::size_t i = 0; i < points.size(); ++i) {
                CHECK(length(points[i] - centre) == doctest::Approx(5));
                walked += i > 0 ? length(points[i] - points[i - 1]) : 0;
            }
            CHECK(walked == doctest::Approx((large ? 1.5 : 0.5) * 3.14159265 * 5).epsilon(0.01));
        }
    }
    // Radii too small to reach are enlarged: a half circle.
    const std::vector<Vec> half = flat("M0 0 A1 1 0 0 1 10 0").at(0);
    for (const Vec p : half) {
        CHECK(length(p - Vec{5, 0}) == doctest::Approx(5));
    }
    CHECK(flat("M3 12a9 9 0 0118 0").at(0).back() == Vec{21, 12}); // flags run together with the next number
    // A turned ellipse still meets its end.
    CHECK(flat("M0 0 A6 3 30 0 1 5 2").at(0).back() == Vec{5, 2});
}

TEST_CASE("a curve is followed as closely as asked") {
    const std::vector<Vec> coarse = flat("M0 0 C0 10 10 10 10 0", 0.1).at(0);
    const std::vector<Vec> fine = flat("M0 0 C0 10 10 10 10 0", 0.001).at(0);
    CHECK(fine.size() > coarse.size());
    for (std::size_t i = 0; i + 1 < coarse.size(); ++i) {
        // Halfway along a chord, the curve at the middle parameter is no further away than the tolerance.
        const double t = (static_cast<double>(i) + 0.5) / static_cast<double>(coarse.size() - 1);
        const double r = 1 - t;
        const Vec on{10 * (3 * r * t * t + t * t * t), 10 * (3 * r * r * t + 3 * r * t * t)};
        CHECK(length(on - (coarse[i] + coarse[i + 1]) * 0.5) <= 0.1);
    }
}

TEST_CASE("what is no path is refused") {
    for (const char* const bad : {"L1 1", "M1", "M1 x", "M0 0 Q1 1 2 2", "M0 0 A1 1 0 2 0 3 3", "M0 0 Z 1 1", "1 1",
                                  "M0 0 L1e999 0", "M0 0 C1 1 2 2"}) {
        CAPTURE(bad);
        CHECK_FALSE(flatten_path(bad, 0.01).has_value());
    }
}

TEST_CASE("every shipped icon lies in its box, stroke and all") {
    const auto icons = Icons::parse(shipped());
    REQUIRE(icons.has_value());
    for (const char* const name :
         {"home",         "grid",  "timeline", "search", "accessibility", "back", "chevron_right",
          "chevron_down", "plus",  "minus",    "whole",  "touch",         "info", "close",
          "globe",        "pages", "sound",    "lock",   "compare",       "note"}) {
        CAPTURE(name);
        const IconPtr icon = (*icons)[name];
        REQUIRE_FALSE(icon->strokes.empty());
        std::size_t points = 0;
        for (const auto& stroke : icon->strokes) {
            points += stroke.size();
            for (const Vec p : stroke) {
                CHECK(p.x >= 0.875);
                CHECK(p.y >= 0.875);
                CHECK(p.x <= 23.125);
                CHECK(p.y <= 23.125);
            }
        }
        CHECK(points < 200);
    }
}

TEST_CASE("icons that can't be read are an error") {
    for (const char* const bad : {"", "{}", "[]", "{\"a\":1}", "{\"a\":\"M0 0 L1 1\"", "{\"a\" \"M0 0\"}",
                                  "{\"a\":\"M0 0\\u0020\"}", "{\"a\":\"rubbish\"}", "{\"a\":\"M0 0 H1\",}"}) {
        CAPTURE(bad);
        CHECK_FALSE(Icons::parse(bad).has_value());
    }
}
