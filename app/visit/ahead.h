#pragma once

#include "exhibit/exhibit.h"
#include "pictures/pictures.h"
#include "views/state.h"

namespace visit {

/// The pictures that a visitor may look at next. Coming: that of the card under a finger. Likely: on an item its
/// neighbouring pages and the items before and after it in the list. `page_box`: into which the item's screen fits a
/// page.
pictures::Ahead pictures_ahead(const views::State& state, const exhibit::Exhibit& exhibit, base::Size page_box);

} // namespace visit
