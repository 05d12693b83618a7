#include "frame/motion.h"

#include <doctest/doctest.h>

using namespace frame;

TEST_CASE("easing starts at 0, ends at 1, never turns back") {
    for (const Curve curve : {Curve::linear, Curve::enter, Curve::move, Curve::exit}) {
        CHECK(ease(curve, -1) == 0);
        CHECK(ease(curve, 0) == 0);
        CHECK(ease(curve, 1) == 1);
        CHECK(ease(curve, 7) == 1);
        CHECK(ease(curve, std::nan("")) == 0);
        double before = 0;
        for (int i = 1; i <= 1000; ++i) {
            const double value = ease(curve, i / 1000.0);
            REQUIRE(value >= before);
            before = value;
        }
    }
}

TEST_CASE("easing equals the cubic bézier of CSS") {
    // For a parameter s the curve passes (x(s), y(s)): walking s gives points without solving anything.
    const auto point = [](double a, double b, double s) {
        return 3 * (1 - s) * (1 - s) * s * a + 3 * (1 - s) * s * s * b + s * s * s;
    };
    for (int i = 1; i < 200; ++i) {
        const double s = i / 200.0;
        const double y = point(0, 1, s);
        CHECK(ease(Curve::enter, point(0, 0, s)) == doctest::Approx(y).epsilon(1e-9));
        CHECK(ease(Curve::move, point(0.2, 0, s)) == doctest::Approx(y).epsilon(1e-9));
        CHECK(ease(Curve::exit, point(0.3, 1, s)) == doctest::Approx(y).epsilon(1e-9));
    }
    CHECK(ease(Curve::enter, 0.001) == doctest::Approx(0.028));
}

TEST_CASE("an animation is a function of now") {
    const Animated a{10, 20, 5, 2, Curve::linear};
    CHECK(a.at(0) == 10);
    CHECK(a.at(6) == 15);
    CHECK(a.at(7) == 20);
    CHECK(a.moving(6.9));
    CHECK_FALSE(a.moving(7));
    const Animated at_once{1, 2, 5, 0, Curve::move};
    CHECK(at_once.at(5) == 2);
}

TEST_CASE("a fling keeps its speed at the start and stays inside its limits") {
    for (const double velocity : {-9000.0, -800.0, -50.0, 0.0, 50.0, 800.0, 9000.0}) {
        const Glide glide = Glide::flung(500, velocity, 3, 0, 1000);
        CHECK(glide.at(3) == 500);
        CHECK(glide.at(2) == 500);
        for (double t = 3; t < 8; t += 0.01) {
            REQUIRE(glide.at(t) >= 0);
            REQUIRE(glide.at(t) <= 1000);
        }
        CHECK_FALSE(glide.moving(8));
    }
    const Glide free = Glide::flung(0, 1000, 0, -1e6, 1e6);
    CHECK((free.at(1e-6) - free.at(0)) / 1e-6 == doctest::Approx(1000).epsilon(1e-3));
    const Glide stopped = Glide::flung(700, 2000, 0, 0, 1000);
    CHECK((stopped.at(1e-6) - stopped.at(0)) / 1e-6 == doctest::Approx(2000).epsilon(1e-3));
    CHECK(stopped.at(5) == doctest::Approx(1000));
}

TEST_CASE("let go beyond a limit it returns") {
    const Glide back = Glide::flung(-80, -3000, 0, 0, 1000);
    CHECK(back.at(0.01) > -80);
    CHECK(back.at(3) == doctest::Approx(0).epsilon(1e-6));
    const Glide flung_in = Glide::flung(-80, 2000, 0, 0, 1000);
    CHECK(flung_in.at(5) == doctest::Approx(570));
}

TEST_CASE("a drag beyond the end follows ever more slowly") {
    CHECK(soft_limit(40, 0, 100, 50) == 40);
    CHECK(soft_limit(100, 0, 100, 50) == 100);
    double shown = 100;
    double step = 1;
    for (int wished = 101; wished < 2000; ++wished) {
        const double now = soft_limit(wished, 0, 100, 50);
        REQUIRE(now > shown);
        REQUIRE(now - shown <= step);
        REQUIRE(now < 150);
        step = now - shown;
        shown = now;
    }
    CHECK(soft_limit(-30, 0, 100, 50) == doctest::Approx(-(soft_limit(130, 0, 100, 50) - 100)));
    CHECK(soft_limit(30, 0, -10, 50) > 0);
    CHECK(soft_limit(30, 0, 10, 0) == 10);
}
