#pragma once

#include "frame/list.h"
#include "visit/visit.h"

namespace visit {

/// What is on screen while there is no exhibition at all: the name of the folder that is waited for.
frame::FrameList draw_notice(const Furnishing& furnishing, base::Size screen);

} // namespace visit
