#pragma once

#include <optional>
#include <string_view>

#include "frame/list.h"
#include "views/scene.h"
#include "views/state.h"
#include "views/views.h"

namespace views {

/// The timeline: eras, cards and stacks on stems to their dates, the axis, and below it the whole as a strip. Its cost
/// a frame is that of what is visible, whatever the number of items. Controls: `card:<item>`, `stack:<its first item>`,
/// `chip:theme:<id>`, `chip:kind:<id>`, `kind:next`, `zoom:in`, `zoom:out`, `zoom:whole`, `strip`, `strip:earlier`,
/// `strip:later`, `list:close`. Surfaces: `surface:timeline`, `surface:strip`, `surface:list`.
frame::FrameList draw_timeline(const Scene& scene, const State& state);

/// Does what a control of the timeline says; false where `id` is none of them. `at`: where it was tapped.
bool act_timeline(State& state, const Scene& scene, std::string_view id, std::optional<base::Vec> at);

/// Pans and zooms under fingers, moves the strip's window, scrolls an open list.
void move_timeline(State& state, const Scene& scene, std::string_view surface, const Gesture& gesture);

/// A finger came down on `surface`: what was flung is caught. True where something was.
bool catch_timeline(State& state, const Scene& scene, std::string_view surface);

/// Whether something the visitor set in motion is still on its way.
bool moving_timeline(const State& state, double now_s);

/// The timeline as a place to go to: all of it; at an item's time; about a point of the line.
Place timeline_place();
Place timeline_place_of_item(const Scene& scene, std::string_view item);
Place timeline_place_about(const Scene& scene, double u);

} // namespace views
