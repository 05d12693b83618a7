#pragma once

#include "exhibit/exhibit.h"
#include "pictures/pictures.h"
#include "views/state.h"

namespace visit {

/// The pictures that a visitor may look at next. Coming: that of the card under a finger, and the page that an item's
/// screen opens on while it does (`on_the_way`). Likely: on an item its neighbouring pages and the items before and
/// after it in the list. The box is left to the caller.
pictures::Ahead pictures_ahead(const views::State& state, const exhibit::Exhibit& exhibit, bool on_the_way);

} // namespace visit
