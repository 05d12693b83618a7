#pragma once

#include <vector>

#include "exhibit/problem.h"
#include "frame/list.h"
#include "visit/visit.h"

namespace visit {

/// What is on screen while there is no exhibition at all: the name of the folder that is waited for; in a window also
/// the first of what is wrong with it.
frame::FrameList draw_notice(const Furnishing& furnishing, base::Size screen,
                             const std::vector<exhibit::Problem>& problems);

} // namespace visit
