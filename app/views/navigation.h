#pragma once

#include "base/geometry.h"
#include "frame/build.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// The screen above the navigation bar; no margins taken off.
base::Rect content_area(const Scene& scene);

/// The bar at the bottom edge: Back where there is a way back, the screens, the languages. Goes last into a list.
/// Controls: `nav:back`, `nav:home`, `nav:collection`, `nav:timeline` (from an item: at its
/// time), `lang:<tag>`.
void add_navigation(frame::ListBuilder& list, const Scene& scene, const State& state);

/// Does what a control of the bar says; false where `id` is none of them.
bool act_navigation(State& state, const Scene& scene, std::string_view id);

} // namespace views
