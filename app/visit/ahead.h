#pragma once

#include <vector>

#include "base/picture_key.h"
#include "exhibit/exhibit.h"
#include "views/state.h"

namespace visit {

/// The pictures that a visitor may well look at next, most likely first: on an item its neighbouring pages and the
/// items before and after it in the list. Elsewhere none.
std::vector<base::PictureKey> pictures_ahead(const views::State& state, const exhibit::Exhibit& exhibit);

} // namespace visit
