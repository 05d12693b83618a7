#pragma once

#include <vector>

#include "frame/build.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// Where `count` cards stand in `area`: side by side, or one below the other on upright screens; from four on in two
/// rows (upright from five on: in two columns). The last row fills the width.
std::vector<base::Rect> card_grid(const base::Rect& area, int count, double gap, bool portrait);

/// A theme's door: its cover, cut to fill the card, fading into the ground on which its title, summary and number of
/// items stand; below the picture in an upright card, left of it in a wide one. Control: `theme:<id>`.
void add_theme_card(frame::ListBuilder& list, const Scene& scene, const State& state, const exhibit::Theme& theme,
                    int items, const base::Rect& card);

} // namespace views
