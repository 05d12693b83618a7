#pragma once

#include "frame/build.h"
#include "views/collection_view.h"

namespace views {

/// The rows that show, and no others: each item's whole picture, its date and its title. Controls: `card:<item>`.
void add_cards(frame::ListBuilder& list, const Scene& scene, const State& state, const CollectionView& view,
               double scrolled_px);

} // namespace views
