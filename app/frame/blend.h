#pragma once

#include "frame/list.h"

namespace frame {

/// A transition: `to` as it appears over `from` at `t` (0 to 1, already eased). A picture that is in both moves and
/// grows from its old rectangle to its new one, drawn once and opaque; all else fades. Controls and surfaces are `to`'s
/// only.
FrameList blend(const FrameList& from, const FrameList& to, double t);

} // namespace frame
