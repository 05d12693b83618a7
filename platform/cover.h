#pragma once

#include <span>
#include <vector>

#include "base/geometry.h"

namespace platform {

/// `area` without `holes`, as rectangles that don't overlap. Where that makes more than 64 of them, holes are left
/// out: the result then covers more than needed, never less.
std::vector<base::Rect> subtract(const base::Rect& area, std::span<const base::Rect> holes);

/// Whether all of `inner` lies in `outer`.
bool covers(const base::Rect& outer, const base::Rect& inner);

} // namespace platform
