#include "commands/flow_figures.h"

#include <doctest/doctest.h>

using commands::figures_of;
using commands::percentile;

TEST_CASE("percentiles by nearest rank") {
    CHECK(percentile({}, 0.5) == 0);
    CHECK(percentile({7}, 0.99) == 7);
    CHECK(percentile({4, 1, 3, 2}, 0.5) == 2);
    CHECK(percentile({4, 1, 3, 2}, 0.51) == 3);
    CHECK(percentile({4, 1, 3, 2}, 1) == 4);
}

TEST_CASE("figures count moving frames only, and late ones cost the slots that they miss") {
    std::vector<commands::Timings::Frame> frames(8, {10, 1, true, true, "timeline"});
    frames.push_back({20, 2, true, true, "timeline"}); // two slots
    frames.push_back({40, 3, true, true, "timeline"}); // three
    frames.push_back({500, 9, false, true, "timeline"});
    const commands::FlowFigures figures = figures_of(frames);
    CHECK(figures.frames == 10);
    CHECK(figures.fps == doctest::Approx(60.0 * 10 / 13));
    CHECK(figures.p50_ms == 10);
    CHECK(figures.p95_ms == 40);
    CHECK(figures.max_ms == 40);
    CHECK(figures.own_p99_ms == 3);
    CHECK(figures_of({}).frames == 0);
    CHECK(commands::figures_of_all(frames).frames == 11);
    CHECK(commands::figures_of_all(frames).max_ms == 500);
}
