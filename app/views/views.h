#pragma once

#include <optional>
#include <string_view>

#include "frame/list.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// The screen as it is now: what `state.place` shows, with the navigation bar, pressed and focused looks, and the idle
/// question over it when that is open.
frame::FrameList draw(const Scene& scene, const State& state);

/// Does what the control `id` says (ids come from the list that was on screen); `at` is where a finger tapped it. False
/// where no such control is known.
bool act(State& state, const Scene& scene, std::string_view id, std::optional<base::Vec> at = std::nullopt);

enum class GesturePhase { begin, change, end };

/// What a hand (or wheel, or keyboard) does on a surface. Screen pixels.
struct Gesture {
    GesturePhase phase = GesturePhase::change;
    base::Vec centre;        ///< of the fingers, now
    base::Vec delta;         ///< of the centre since the last event
    double factor = 1;       ///< of the fingers' distance since the last event
    double factor_x = 1;     ///< the same across only
    base::Vec velocity;      ///< at the end, pixels a second; zero when the hand rested before lifting
    base::Vec total;         ///< of the centre since the beginning
    bool double_tap = false; ///< a tap's twin at `centre` (phase end, no movement)
};

/// Moves what the surface `id` shows.
void move(State& state, const Scene& scene, std::string_view id, const Gesture& gesture);

/// A finger came down on the surface `id`: what was flung there stops. True where it did: the touch was for that, and
/// means nothing else.
bool catch_moving(State& state, const Scene& scene, std::string_view id);

/// Whether something the visitor set in motion (a fling, a zoom) is still on its way; the loop's own pans don't count.
bool moving(const State& state, double now_s);

} // namespace views
