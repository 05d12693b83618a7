#pragma once

#include <string>

#include "frame/text.h"
#include "views/scene.h"

namespace views {

/// An item's short date; of one that is wider than `width_px`, the years.
std::string caption_date(const Scene& scene, const exhibit::Item& item, const frame::TextStyle& style, double width_px);

} // namespace views
