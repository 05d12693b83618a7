#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "views/justified_rows.h"

using namespace views;

namespace {

double width_of(std::span<const double> aspects, const JustifiedRow& row, const RowRules& rules) {
    double width = -rules.gap;
    for (std::size_t i = row.first; i < row.first + row.count; ++i) {
        width += rules.gap + cell_width(aspects[i], row.height, rules);
    }
    return width;
}

} // namespace

TEST_CASE("rows hold every picture once, in order, and fill the width") {
    std::mt19937 engine(7);
    std::uniform_real_distribution aspect(0.6, 1.9);
    for (const double width : {600.0, 968.0, 1736.0, 3500.0}) {
        const RowRules rules{width, 272, 20, 208};
        std::vector<double> aspects;
        for (int n = 0; n < 200; ++n) {
            const auto rows = justify(aspects, rules);
            std::size_t next = 0;
            for (const JustifiedRow& row : rows) {
                REQUIRE(row.first == next);
                REQUIRE(row.count > 0);
                REQUIRE(row.height > 0);
                REQUIRE(width_of(aspects, row, rules) <= width + 1e-6);
                next += row.count;
            }
            REQUIRE(next == aspects.size());
            aspects.push_back(aspect(engine));
        }
        const auto rows = justify(aspects, rules);
        for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
            CHECK(width_of(aspects, rows[i], rules) == doctest::Approx(width).epsilon(0.001));
            CHECK(rows[i].height > 272 * 0.55);
            CHECK(rows[i].height < 272 * 1.75);
        }
    }
}

TEST_CASE("the last row is not stretched") {
    const RowRules rules{1700, 272, 20, 0};
    const auto rows = justify(std::vector<double>{1.4, 1.4, 1.4, 1.4, 0.7}, rules);
    CHECK(rows.back().height <= 272);
    CHECK(justify(std::vector<double>{0.7}, rules) == std::vector<JustifiedRow>{{0, 1, 272}});
}

TEST_CASE("a panorama gets a row of its own, no wider than the screen") {
    const RowRules rules{1000, 272, 20, 208};
    const auto rows = justify(std::vector<double>{0.7, 12, 0.7, 0.7}, rules);
    const auto panorama =
        std::find_if(rows.begin(), rows.end(), [](const JustifiedRow& row) { return row.first == 1; });
    REQUIRE(panorama != rows.end());
    CHECK(panorama->count == 1);
    CHECK(12 * panorama->height <= 1000 + 1e-6);
}

TEST_CASE("the narrowest picture leaves its caption room") {
    const RowRules rules{1000, 272, 20, 208};
    const std::vector<double> aspects(12, 0.1);
    for (const JustifiedRow& row : justify(aspects, rules)) {
        CHECK(row.count <= 4);
        CHECK(cell_width(0.1, row.height, rules) == 208);
    }
}

TEST_CASE("nothing to show is no row") {
    CHECK(justify({}, {1000, 272, 20, 208}).empty());
}
