#pragma once

#include <string>
#include <vector>

#include "touch/hands.h"

/// A screen of 1920 x 1080 for fingers: a picture (pinches, double taps) on the left half with a button in its middle,
/// a list on the right half with cards, and a bar of buttons below both.
class Board {
public:
    Board() { hands.set_reach(touch::make_reach({1920, 1080})); }

    static touch::Target find(base::Vec at) {
        touch::Target target;
        if (at.y >= 980) {
            target.control = "nav:" + std::to_string(static_cast<int>(at.x / 192));
        } else if (at.x < 960) {
            target.surface = "picture";
            target.pinches = true;
            target.double_taps = true;
            if (base::Rect{440, 440, 80, 80}.contains(at)) {
                target.control = "point";
                target.double_taps = false;
            }
        } else {
            target.surface = "list";
            target.control = "card:" + std::to_string(static_cast<int>(at.y / 140));
        }
        return target;
    }

    std::vector<touch::Event> take(std::int64_t finger, touch::Phase phase, base::Vec at, double time_s) {
        auto events = hands.take({finger, phase, at, time_s}, find);
        log.insert(log.end(), events.begin(), events.end());
        return events;
    }
    std::vector<touch::Event> down(std::int64_t finger, base::Vec at, double time_s) {
        return take(finger, touch::Phase::down, at, time_s);
    }
    std::vector<touch::Event> move(std::int64_t finger, base::Vec at, double time_s) {
        return take(finger, touch::Phase::move, at, time_s);
    }
    std::vector<touch::Event> up(std::int64_t finger, base::Vec at, double time_s) {
        return take(finger, touch::Phase::up, at, time_s);
    }

    touch::Hands hands;
    std::vector<touch::Event> log;
};

/// What happened, in short: "press card:1", "tap card:1", "cancel point", "begin list", "end list", "double picture";
/// changes are left out.
inline std::string told(const std::vector<touch::Event>& events) {
    std::string out;
    for (const touch::Event& event : events) {
        std::string word;
        if (const auto* press = std::get_if<touch::Press>(&event)) {
            word = "press " + press->control;
        } else if (const auto* cancel = std::get_if<touch::Cancel>(&event)) {
            word = "cancel " + cancel->control;
        } else if (const auto* tap = std::get_if<touch::Tap>(&event)) {
            word = "tap " + tap->control;
        } else if (const auto* gesture = std::get_if<touch::Gesture>(&event)) {
            if (gesture->double_tap) {
                word = "double " + gesture->surface;
            } else if (gesture->stage == touch::Stage::begin) {
                word = "begin " + gesture->surface;
            } else if (gesture->stage == touch::Stage::end) {
                word = "end " + gesture->surface;
            }
        }
        if (!word.empty()) {
            out += (out.empty() ? "" : ", ") + word;
        }
    }
    return out;
}

inline const touch::Gesture& last_gesture(const std::vector<touch::Event>& events) {
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (const auto* gesture = std::get_if<touch::Gesture>(&*event)) {
            return *gesture;
        }
    }
    static const touch::Gesture none;
    return none;
}
