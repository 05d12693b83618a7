#include <doctest/doctest.h>

#include <cmath>
#include <random>

#include "views/follow.h"
#include "views/viewport.h"

using namespace views;

namespace {

constexpr double most = 12;

/// Where a page may lie on a screen, and how it may be zoomed: any page, any screen.
class Chance {
public:
    double number(double low, double high) { return std::uniform_real_distribution(low, high)(m_engine); }
    base::Rect whole() { return {number(0, 400), number(0, 400), number(200, 3000), number(200, 2000)}; }
    Viewport viewport() {
        Viewport viewport;
        viewport.zoom = std::exp(number(0, std::log(most)));
        viewport.centre = {number(0, 1), number(0, 1)};
        return bounded(viewport, most);
    }
    base::Vec point(const base::Rect& in) { return {number(in.x, in.right()), number(in.y, in.bottom())}; }

private:
    std::mt19937 m_engine{20260103};
};

double distance(base::Vec a, base::Vec b) {
    return base::length(a - b);
}

bool in_bounds(const Viewport& viewport, const base::Rect& whole) {
    const base::Rect page = page_rect(viewport, whole);
    constexpr double slack = 1e-6;
    return viewport.zoom >= 1 && viewport.zoom <= most && page.x <= whole.x + slack && page.y <= whole.y + slack &&
           page.right() >= whole.right() - slack && page.bottom() >= whole.bottom() - slack;
}

} // namespace

TEST_CASE("the point under the fingers stays under them, at the limits of the zoom too") {
    Chance chance;
    for (int i = 0; i < 20000; ++i) {
        const base::Rect whole = chance.whole();
        const Viewport before = chance.viewport();
        const base::Vec from = chance.point(whole);
        const base::Vec to = chance.point(whole);
        const base::Vec held = to_page(before, whole, from);
        const Viewport after = pinched(before, whole, from, to, std::exp(chance.number(-3, 3)), most);
        REQUIRE(distance(to_screen(after, whole, held), to) < 1e-3);
        REQUIRE(after.zoom >= 1);
        REQUIRE(after.zoom <= most);
    }
}

TEST_CASE("zooming in about any point of a page at rest needs no correction") {
    Chance chance;
    for (int i = 0; i < 20000; ++i) {
        const base::Rect whole = chance.whole();
        const Viewport before = chance.viewport();
        const base::Vec at = chance.point(whole);
        const Viewport after = pinched(before, whole, at, at, chance.number(1, 4), most);
        REQUIRE(in_bounds(after, whole));
        REQUIRE(distance(to_screen(bounded(after, most), whole, to_page(before, whole, at)), at) < 1e-3);
    }
}

TEST_CASE("whatever a hand did, at rest the page covers its place") {
    Chance chance;
    for (int i = 0; i < 20000; ++i) {
        const base::Rect whole = chance.whole();
        Viewport viewport = chance.viewport();
        for (int step = 0; step < 5; ++step) {
            viewport = pinched(viewport, whole, chance.point(whole), chance.point(whole), chance.number(0.3, 3), most);
            viewport = dragged(viewport, whole, {chance.number(-900, 900), chance.number(-900, 900)}, most);
        }
        REQUIRE(in_bounds(bounded(viewport, most), whole));
        const ViewportMove fling =
            flung(bounded(viewport, most), whole, {chance.number(-9000, 9000), chance.number(-9000, 9000)}, 5, most);
        REQUIRE(in_bounds(viewport_at(fling, 100), whole));
        REQUIRE_FALSE(moving(fling, 100));
    }
}

TEST_CASE("screen to page and back is the same place; a pinch and its opposite cancel out") {
    Chance chance;
    for (int i = 0; i < 5000; ++i) {
        const base::Rect whole = chance.whole();
        Viewport before = chance.viewport();
        const base::Vec at = chance.point(whole);
        REQUIRE(distance(to_screen(before, whole, to_page(before, whole, at)), at) < 1e-6);
        const base::Vec to = chance.point(whole);
        const double factor = chance.number(0.5, 2);
        before.zoom = chance.number(2.1, most / 2.1);
        const Viewport back = pinched(pinched(before, whole, at, to, factor, most), whole, to, at, 1 / factor, most);
        REQUIRE(std::abs(back.zoom - before.zoom) < 1e-9);
        REQUIRE(distance(back.centre, before.centre) < 1e-9);
    }
}

TEST_CASE("between two zooms about a point that point stays where it is") {
    Chance chance;
    for (int i = 0; i < 2000; ++i) {
        const base::Rect whole = chance.whole();
        const Viewport before = chance.viewport();
        const base::Vec at = chance.point(whole);
        const base::Vec held = to_page(before, whole, at);
        const Viewport after = zoomed_about(before, whole, at, before.zoom * chance.number(1.01, 3), most);
        const ViewportMove move = eased(resting(before), after, 10, 0.25);
        for (double t = 10; t <= 10.3; t += 0.01) {
            REQUIRE(distance(to_screen(viewport_at(move, t), whole, held), at) < 0.01);
        }
        REQUIRE(viewport_at(move, 10.3) == after);
    }
}

TEST_CASE("a fling starts at the finger's speed, slows down and rests") {
    const base::Rect whole{0, 0, 1000, 1000};
    const Viewport from{{0.5, 0.5}, 4};
    const ViewportMove move = flung(from, whole, {-800, 0}, 0, most);
    const auto x = [&](double t) { return -page_rect(viewport_at(move, t), whole).x; };
    CHECK((x(0.01) - x(0)) / 0.01 == doctest::Approx(800).epsilon(0.03));
    CHECK(x(0.2) - x(0.1) < x(0.1) - x(0));
    CHECK(x(1.9) < x(2.1) + 0.001);
    CHECK(x(10) - x(0) == doctest::Approx(800 * 0.325).epsilon(0.01));
    CHECK_FALSE(moving(move, 3));
}

TEST_CASE("one pixel of the master can fill two of the screen, and eight times is always possible") {
    const base::Rect whole{0, 0, 800, 1100};
    CHECK(most_zoom(0, whole) == 8);
    CHECK(most_zoom(2000, whole) == 8);
    CHECK(most_zoom(8000, whole) == doctest::Approx(20));
}

TEST_CASE("what leaves its limits follows ever more slowly and comes back at once") {
    CHECK(follow(50, 10, 0, 100, 40) == 60);
    double value = 95;
    double last_step = 10;
    for (int i = 0; i < 100; ++i) {
        const double next = follow(value, 10, 0, 100, 40);
        CHECK(next >= value);
        CHECK(next - value <= last_step + 1e-9);
        last_step = next - value;
        value = next;
    }
    CHECK(value <= 140);
    CHECK(follow(value, -10, 0, 100, 40) == doctest::Approx(value - 10));
    CHECK(follow(-20, -10, 0, 100, 40) > -30);
    CHECK(follow(-20, 300, 0, 100, 40) > 100);
    CHECK(follow(0, -1e9, 0, 0, 40) >= -40);
}
