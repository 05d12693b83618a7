#pragma once

#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "base/result.h"

namespace frame {

/// SVG path data (M L H V C A Z, absolute or relative) as lines, nowhere further than `tolerance` from the curve. A
/// closed stroke ends where it began.
base::Result<std::vector<std::vector<base::Vec>>> flatten_path(std::string_view data, double tolerance);

} // namespace frame
