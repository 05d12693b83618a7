#pragma once

#include "frame/list.h"

namespace visit {

/// Whether every picture that is to be seen is as sharp as it gets for the rectangle it has, or can't be shown at all.
bool all_sharp(const frame::FrameList& list);

/// Whether no picture that is to be seen leaves a hole: each has tiles, coarse or fine, for all of it, or none at all
/// yet, so that its plate stands there.
bool all_covered(const frame::FrameList& list);

} // namespace visit
