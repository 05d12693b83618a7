#pragma once

#include <span>
#include <vector>

#include "base/geometry.h"

namespace base {

/// `area` without `holes`, as rectangles that don't overlap. Where that makes more than 64 of them, holes are left
/// out: the result then covers more than needed, never less.
std::vector<Rect> subtract(const Rect& area, std::span<const Rect> holes);

/// Whether all of `inner` lies in `outer`.
bool covers(const Rect& outer, const Rect& inner);

} // namespace base
