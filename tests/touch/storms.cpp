#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>

#include "tests/touch/board.h"

namespace {

/// Follows what hands say and remembers what is still open.
struct Watch {
    std::multiset<std::string> pressed;
    std::set<std::string> moving;
    bool sane = true;

    void see(const std::vector<touch::Event>& events, double finger_moved_px) {
        for (const touch::Event& event : events) {
            if (const auto* press = std::get_if<touch::Press>(&event)) {
                pressed.insert(press->control);
            } else if (const auto* cancel = std::get_if<touch::Cancel>(&event)) {
                release(cancel->control);
            } else if (const auto* tap = std::get_if<touch::Tap>(&event)) {
                release(tap->control);
            } else if (const auto* gesture = std::get_if<touch::Gesture>(&event)) {
                see(*gesture, finger_moved_px);
            }
        }
    }

private:
    void release(const std::string& control) {
        const auto found = pressed.find(control);
        sane = sane && found != pressed.end();
        if (found != pressed.end()) {
            pressed.erase(found);
        }
    }
    void see(const touch::Gesture& gesture, double finger_moved_px) {
        sane = sane && std::isfinite(gesture.velocity.x) && std::isfinite(gesture.velocity.y) && gesture.factor > 0 &&
               base::length(gesture.delta) <= finger_moved_px + 1e-6;
        if (gesture.double_tap) {
            return;
        }
        const bool known = moving.contains(gesture.surface);
        sane = sane && known == (gesture.stage != touch::Stage::begin);
        if (gesture.stage == touch::Stage::begin) {
            moving.insert(gesture.surface);
        } else if (gesture.stage == touch::Stage::end) {
            moving.erase(gesture.surface);
        }
    }
};

} // namespace

TEST_CASE("storms of events: every press and gesture ends, nothing moves further than a finger did") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        const auto pick = [&](double low, double high) {
            return std::uniform_real_distribution<double>(low, high)(random);
        };
        Board board;
        Watch watch;
        std::map<std::int64_t, base::Vec> fingers;
        double now_s = pick(0, 1000);
        const int hands = 1 + static_cast<int>(seed % 12);
        for (int i = 0; i < 3000; ++i) {
            now_s += pick(0, 1) < 0.02 ? pick(-2, 2) : pick(0, 0.01);
            const auto finger = static_cast<std::int64_t>(pick(0, hands));
            const bool known = fingers.contains(finger);
            const double what = pick(0, 1);
            const base::Vec anywhere{pick(-50, 1970), pick(-50, 1130)};
            base::Vec at = known ? fingers[finger] + base::Vec{pick(-40, 40), pick(-40, 40)} : anywhere;
            touch::Phase phase = touch::Phase::move;
            if (what < 0.15) {
                phase = touch::Phase::down;
                at = anywhere;
            } else if (what < 0.25) {
                phase = touch::Phase::up;
            } else if (what < 0.27) {
                phase = touch::Phase::cancel;
            } else if (what < 0.275) {
                watch.see(board.hands.release_all(), 0);
                CHECK(watch.pressed.empty());
                CHECK(watch.moving.empty());
                fingers.clear();
                continue;
            } else if (what < 0.28) {
                const auto keep = [&](const std::string& id) { return id.size() % 2 == seed % 2; };
                watch.see(board.hands.keep(keep, keep), 0);
                continue;
            }
            const double moved = known ? base::length(at - fingers[finger]) : 0;
            watch.see(board.take(finger, phase, at, now_s), moved);
            if (phase == touch::Phase::down || (phase == touch::Phase::move && known)) {
                fingers[finger] = at;
            } else if (phase != touch::Phase::move) {
                fingers.erase(finger);
            }
            REQUIRE(watch.sane);
            REQUIRE(watch.pressed.contains(board.hands.pressed()) != board.hands.pressed().empty());
        }
        for (const auto& [finger, at] : std::map(fingers)) {
            watch.see(board.up(finger, at, now_s), 0);
        }
        CHECK(board.hands.fingers() == 0);
        CHECK(board.hands.pressed().empty());
        CHECK(watch.pressed.empty());
        CHECK(watch.moving.empty());
    }
}
