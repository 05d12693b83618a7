#include "visit/unrest.h"

#include <doctest/doctest.h>

#include <limits>

using visit::Unrest;
using Parts = Unrest::Parts;

namespace {

/// Asks every 20 ms from `from_s` on; when something rested, and what.
struct Outcome {
    double at_s = 0;
    Parts parts;
    Parts unfinished;
};
std::optional<Outcome> wait(Unrest& unrest, double from_s, double until_s) {
    for (double now_s = from_s; now_s < until_s; now_s += 0.02) {
        if (auto rested = unrest.take(now_s)) {
            return Outcome{now_s, std::move(rested->parts), std::move(rested->unfinished)};
        }
    }
    return {};
}

} // namespace

TEST_CASE("nothing has changed, nothing is due") {
    Unrest unrest;
    CHECK(unrest.due_s() == std::numeric_limits<double>::infinity());
    CHECK_FALSE(unrest.take(1000));
}

TEST_CASE("a save is read half a second later, and is due then") {
    Unrest unrest;
    unrest.changed("a", 10);
    unrest.changed("a", 10.001);
    CHECK(unrest.due_s() == doctest::Approx(10.501));
    CHECK_FALSE(unrest.take(10.5));
    const auto rested = unrest.take(unrest.due_s());
    REQUIRE(rested);
    CHECK(rested->parts == Parts{"a"});
    CHECK(rested->unfinished.empty());
    CHECK(unrest.parts().empty());
    CHECK_FALSE(unrest.take(100));
}

TEST_CASE("a slow copy of three files is read once, a second after its end") {
    Unrest unrest;
    double now_s = 100;
    for (int file = 0; file < 3; ++file) {
        unrest.in_writing({"a"});
        for (int chunk = 0; chunk < 10; ++chunk) {
            unrest.changed("a", now_s);
            CHECK_FALSE(wait(unrest, now_s, now_s + 1));
            now_s += 1; // 100 kB each
        }
        unrest.in_writing({});
        unrest.changed("a", now_s);
        CHECK_FALSE(wait(unrest, now_s, now_s + 0.9));
        now_s += file < 2 ? 0.9 : 0;
    }
    const auto outcome = wait(unrest, now_s, now_s + 5);
    REQUIRE(outcome);
    CHECK(outcome->at_s == doctest::Approx(now_s + 1).epsilon(0.001));
    CHECK(outcome->parts == Parts{"a"});
}

TEST_CASE("a writer that pauses is waited for, but not for ever") {
    Unrest unrest;
    unrest.in_writing({"a"});
    unrest.changed("a", 0);
    CHECK_FALSE(wait(unrest, 0, 9.9));
    SUBCASE("it goes on") {
        unrest.changed("a", 9.9);
        CHECK_FALSE(wait(unrest, 9.9, 19.8));
        unrest.in_writing({});
        unrest.changed("a", 19.8);
        CHECK(wait(unrest, 19.8, 25)->at_s == doctest::Approx(20.8).epsilon(0.01));
    }
    SUBCASE("it never comes back") {
        CHECK(unrest.due_s() == doctest::Approx(10));
        CHECK(wait(unrest, 9.9, 20)->at_s == doctest::Approx(10).epsilon(0.01));
    }
    SUBCASE("others changed meanwhile wait with it") {
        unrest.changed("b", 5);
        CHECK_FALSE(wait(unrest, 5, 9.9));
        CHECK(wait(unrest, 9.9, 20)->parts == Parts{"a", "b"});
    }
}

TEST_CASE("what rests is read after a minute, whatever else goes on, and what goes on is left alone") {
    Unrest unrest;
    unrest.changed("b", 0);
    std::optional<Outcome> first;
    double now_s = 0;
    for (; now_s < 70 && !first; now_s += 0.3) {
        unrest.changed("a", now_s);
        first = wait(unrest, now_s, now_s + 0.28);
    }
    REQUIRE(first);
    CHECK(first->at_s == doctest::Approx(60).epsilon(0.01));
    CHECK(first->parts == Parts{"b"});
    CHECK(first->unfinished == Parts{"a"});
    CHECK(wait(unrest, now_s, now_s + 5)->parts == Parts{"a"});
}

TEST_CASE("where changes aren't told, rest is trusted later") {
    Unrest unrest;
    unrest.told_all(false);
    unrest.changed("a", 0);
    CHECK(unrest.due_s() == doctest::Approx(1.5));
    CHECK_FALSE(unrest.take(1.49));
    CHECK(unrest.take(1.5));
}

TEST_CASE("parts that rest by themselves are named once each, to be read ahead") {
    Unrest unrest;
    for (int i = 0; i < 100; ++i) {
        unrest.changed(std::to_string(i), i * 0.01);
    }
    unrest.in_writing({"3"});
    unrest.changed("5", 0.995);
    CHECK(unrest.resting_due_s() == doctest::Approx(0.25));
    CHECK(unrest.resting(0.2, 50).empty());
    CHECK(unrest.resting(0.305, 50) == std::vector<std::string>{"0", "1", "2", "4"});
    CHECK(unrest.resting(0.305, 50).empty());
    CHECK(unrest.resting(10, 50).size() == 50);
    CHECK(unrest.resting(10, 50).size() == 45); // 5 among them, 3 not
    CHECK(unrest.resting(10, 50).empty());
    CHECK(unrest.resting_due_s() == std::numeric_limits<double>::infinity());
    CHECK(unrest.take(100)->parts.size() == 100);
}
