#pragma once

#include <span>
#include <vector>

#include "frame/build.h"
#include "views/scene.h"
#include "views/state.h"

namespace views {

/// Where `count` cards stand in `area`: side by side, or one below the other on upright screens; from four on in two
/// rows (upright from five on: in two columns). The last row fills the width.
std::vector<base::Rect> card_grid(const base::Rect& area, int count, double gap, bool portrait);

/// A theme and how many items it has.
struct ThemeDoor {
    const exhibit::Theme& theme;
    int items = 0;
};

/// The themes' doors, one in each of `cards`: the cover, cut to fill the card, fading into the ground on which title,
/// summary and number of items stand; below the picture in upright cards, left of it in wide ones. All are set in the
/// same sizes, the largest in which everything fits. Controls: `theme:<id>`.
void add_theme_cards(frame::ListBuilder& list, const Scene& scene, const State& state, std::span<const ThemeDoor> doors,
                     std::span<const base::Rect> cards);

} // namespace views
