#pragma once

#include <vector>

#include "exhibit/exhibit.h"

namespace commands {

/// Of the upright master; 0 while its size is unknown.
double megapixels(const exhibit::Page& page);

/// The first item whose first page has `wanted` megapixels, give or take a tenth; null where there is none.
const exhibit::Item* item_of_size(const exhibit::Exhibit& exhibit, double wanted);

/// At most `count` items, those with the largest first pages first.
std::vector<const exhibit::Item*> largest_items(const exhibit::Exhibit& exhibit, std::size_t count);

} // namespace commands
