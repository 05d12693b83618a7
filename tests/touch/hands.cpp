#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "tests/touch/board.h"

TEST_CASE("a finger that stays is a tap, however long it rests") {
    Board board;
    CHECK(told(board.down(1, {1200, 300}, 0)) == "press card:2");
    CHECK(board.hands.pressed() == "card:2");
    CHECK(told(board.move(1, {1215, 305}, 30)).empty());
    CHECK(told(board.up(1, {1212, 303}, 60)) == "tap card:2");
    CHECK(board.hands.pressed().empty());
    CHECK(board.hands.fingers() == 0);
}

TEST_CASE("past the slop a press becomes a drag, without a jump") {
    Board board;
    board.down(1, {1200, 300}, 0);
    CHECK(told(board.move(1, {1200, 260}, 0.016)) == "cancel card:2, begin list");
    const auto moved = board.move(1, {1200, 250}, 0.032);
    CHECK(last_gesture(moved).delta == base::Vec{0, -10});
    CHECK(last_gesture(moved).total == base::Vec{0, -10});
    const auto ended = board.up(1, {1200, 250}, 0.040);
    CHECK(told(ended) == "end list");
    CHECK(last_gesture(ended).velocity.y == doctest::Approx(-10 / 0.024));
}

TEST_CASE("a control that lies on no surface is cancelled by moving away") {
    Board board;
    CHECK(told(board.down(1, {100, 1000}, 0)) == "press nav:0");
    CHECK(told(board.move(1, {100, 960}, 0.1)) == "cancel nav:0");
    CHECK(told(board.up(1, {100, 1000}, 0.2)).empty());
}

TEST_CASE("a hand that rests before it lets go leaves nothing in motion") {
    Board board;
    board.down(1, {1200, 700}, 0);
    for (int i = 1; i <= 10; ++i) {
        board.move(1, {1200, 700.0 - 30 * i}, 0.016 * i);
    }
    CHECK(last_gesture(board.up(1, {1200, 400}, 0.4)).velocity == base::Vec{});
}

TEST_CASE("a fling has the speed of its last 80 ms") {
    Board board;
    board.down(1, {1200, 900}, 0);
    for (int i = 1; i <= 30; ++i) {
        board.move(1, {1200, 900 - (i < 20 ? 10.0 * i : 190 + 24.0 * (i - 19))}, 0.016 * i);
    }
    const auto velocity = last_gesture(board.up(1, {1200, 446}, 0.016 * 30)).velocity;
    CHECK(velocity.y == doctest::Approx(-1500).epsilon(0.01));
}

TEST_CASE("two fingers on a picture pinch it about their centre") {
    Board board;
    board.down(1, {400, 300}, 0);
    CHECK(told(board.down(2, {600, 300}, 0.1)) == "begin picture");
    CHECK(last_gesture(board.log).centre == base::Vec{500, 300});
    const auto wider = board.move(2, {800, 300}, 0.2);
    CHECK(last_gesture(wider).factor == doctest::Approx(2));
    CHECK(last_gesture(wider).centre == base::Vec{600, 300});
    CHECK(last_gesture(wider).delta == base::Vec{100, 0});
    SUBCASE("a third finger changes nothing until something moves") {
        CHECK(board.down(3, {600, 800}, 0.3).empty());
        CHECK(last_gesture(board.move(3, {603, 800}, 0.4)).delta.x == doctest::Approx(1));
    }
    SUBCASE("one finger goes on where two were") {
        CHECK(board.up(1, {400, 300}, 0.3).empty());
        const auto on = board.move(2, {810, 300}, 0.4);
        CHECK(last_gesture(on).delta == base::Vec{10, 0});
        CHECK(last_gesture(on).factor == 1);
        CHECK(told(board.up(2, {810, 300}, 0.6)) == "end picture");
    }
}

TEST_CASE("a second finger turns a press on the picture into a pinch") {
    Board board;
    CHECK(told(board.down(1, {480, 480}, 0)) == "press point");
    CHECK(told(board.down(2, {700, 480}, 0.1)) == "cancel point, begin picture");
    CHECK(told(board.up(1, {480, 480}, 0.2)).empty());
    CHECK(told(board.up(2, {700, 480}, 0.2)) == "end picture");
}

TEST_CASE("a double tap is told with its second tap, and single taps don't wait") {
    Board board;
    board.down(1, {200, 200}, 0);
    CHECK(board.up(1, {200, 200}, 0.1).empty());
    board.down(1, {210, 205}, 0.3);
    const auto second = board.up(1, {210, 205}, 0.4);
    CHECK(told(second) == "double picture");
    CHECK(last_gesture(second).centre == base::Vec{210, 205});
    SUBCASE("a third tap begins anew") {
        board.down(1, {210, 205}, 0.5);
        CHECK(board.up(1, {210, 205}, 0.55).empty());
    }
    SUBCASE("too late or too far is no twin") {
        board.down(1, {210, 205}, 2);
        board.up(1, {210, 205}, 2.1);
        board.down(1, {400, 205}, 2.2);
        CHECK(board.up(1, {400, 205}, 2.3).empty());
        board.down(1, {400, 205}, 2.9);
        CHECK(board.up(1, {400, 205}, 3).empty());
    }
}

TEST_CASE("two hands work on their own surfaces") {
    Board board;
    board.down(1, {200, 200}, 0);
    board.move(1, {300, 200}, 0.1);
    CHECK(told(board.down(2, {1200, 300}, 0.2)) == "press card:2");
    board.move(2, {1200, 400}, 0.3);
    CHECK(last_gesture(board.move(2, {1200, 420}, 0.4)).surface == "list");
    CHECK(last_gesture(board.move(1, {320, 200}, 0.4)).surface == "picture");
    CHECK(told(board.up(1, {320, 200}, 0.5)) == "end picture");
    CHECK(told(board.up(2, {1200, 420}, 0.5)) == "end list");
}

TEST_CASE("a palm is ignored, also the part of it that came first") {
    Board board;
    for (int i = 0; i < 6; ++i) {
        board.down(i, {1200.0 + 15 * i, 300}, 0.005 * i);
    }
    CHECK(board.hands.pressed().empty());
    for (int i = 0; i < 6; ++i) {
        CHECK(board.up(i, {1200.0 + 15 * i, 300}, 0.2).empty());
    }
    const auto taps = std::count_if(board.log.begin(), board.log.end(),
                                    [](const auto& event) { return std::holds_alternative<touch::Tap>(event); });
    CHECK(taps == 0);
}

TEST_CASE("five fingers close together are still fingers, and so are ten far apart") {
    Board board;
    for (int i = 0; i < 5; ++i) {
        CHECK(told(board.down(i, {1200.0 + 30 * i, 300}, 0)) == "press card:2");
    }
    Board wide;
    for (int i = 0; i < 10; ++i) {
        CHECK_FALSE(told(wide.down(i, {100.0 + 180 * i, 1000}, 0)).empty());
    }
}

TEST_CASE("whoever leans on the edge touches nothing") {
    Board board;
    CHECK(board.down(1, {1910, 300}, 0).empty());
    CHECK(board.move(1, {1500, 300}, 0.1).empty());
    CHECK(board.up(1, {1500, 300}, 0.2).empty());
    CHECK(told(board.down(2, {1890, 300}, 0.3)) == "press card:2");
}

TEST_CASE("duplicates and gaps leave nothing stuck") {
    Board board;
    SUBCASE("a second down means that an up was lost") {
        board.down(1, {1200, 300}, 0);
        CHECK(told(board.down(1, {1200, 600}, 5)) == "cancel card:2, press card:4");
        CHECK(told(board.up(1, {1200, 600}, 5.1)) == "tap card:4");
    }
    SUBCASE("events of a finger that never went down") {
        CHECK(board.move(7, {500, 500}, 0).empty());
        CHECK(board.up(7, {500, 500}, 0).empty());
        CHECK(board.take(7, touch::Phase::cancel, {500, 500}, 0).empty());
    }
    SUBCASE("cancel") {
        board.down(1, {1200, 300}, 0);
        CHECK(told(board.take(1, touch::Phase::cancel, {1200, 300}, 0.1)) == "cancel card:2");
    }
    SUBCASE("everything is let go") {
        board.down(1, {1200, 300}, 0);
        board.down(2, {200, 300}, 0);
        board.move(2, {300, 300}, 0.1);
        const std::string all = told(board.hands.release_all());
        CHECK(all == "cancel card:2, end picture");
        CHECK(board.up(1, {1200, 300}, 0.2).empty());
        CHECK(board.hands.fingers() == 0);
    }
    SUBCASE("more fingers than there are hands") {
        for (int i = 0; i < 200; ++i) {
            board.down(i, {100.0 + 8 * i, 1000}, i);
        }
        CHECK(board.hands.fingers() == touch::Hands::most_fingers);
    }
    SUBCASE("places that are none") {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        CHECK(board.down(1, {nan, 300}, 0).empty());
        CHECK(board.hands.fingers() == 0);
    }
}

TEST_CASE("a clock that jumps spoils nothing") {
    Board board;
    for (const double jump : {-31536000.0, 31536000.0, 0.0, std::numeric_limits<double>::quiet_NaN()}) {
        board.down(1, {1200, 700}, 100);
        board.move(1, {1200, 650}, 100.016);
        board.move(1, {1200, 640}, 100.016 + jump);
        board.move(1, {1200, 630}, 100.032 + jump);
        const auto ended = board.up(1, {1200, 630}, 100.048 + jump);
        CHECK(told(ended) == "end list");
        const base::Vec velocity = last_gesture(ended).velocity;
        CHECK(std::isfinite(velocity.y));
        CHECK(std::abs(velocity.y) <= 5000);
    }
}

TEST_CASE("what is gone from the screen is let go") {
    Board board;
    board.down(1, {1200, 300}, 0);
    board.down(2, {200, 300}, 0);
    board.move(2, {300, 300}, 0.1);
    const auto events = board.hands.keep([](const std::string& id) { return id != "card:2"; },
                                         [](const std::string& id) { return id == "list"; });
    CHECK(told(events) == "cancel card:2, end picture");
    CHECK(board.up(1, {1200, 300}, 0.2).empty());
    CHECK(board.move(2, {400, 300}, 0.2).empty());
}

TEST_CASE("a tap's tolerance is a length of the hand where the panel's size is known") {
    CHECK(touch::make_reach({1920, 1080}).slop_px == 20);
    CHECK(touch::make_reach({3840, 2160}).slop_px == 40);
    CHECK(touch::make_reach({1080, 1920}).slop_px == 20);
    // 55 inches: 1.58 px a millimetre. 15.6 inches: 5.56.
    CHECK(touch::make_reach({1920, 1080}, 55).slop_px == doctest::Approx(11.04).epsilon(0.01));
    CHECK(touch::make_reach({1920, 1080}, 15.6).slop_px == doctest::Approx(38.9).epsilon(0.01));
    CHECK(touch::make_reach({1920, 1080}, 0).slop_px == 20);
}
