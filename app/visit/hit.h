#pragma once

#include <string_view>

#include "frame/list.h"
#include "touch/hands.h"

namespace visit {

/// The part of a node that can be seen and touched.
frame::Rect visible(const frame::Placed& placed, frame::Size screen);

/// The one hit-test: the topmost live control at a point and the topmost surface there.
touch::Target hit(const frame::FrameList& list, base::Vec at);

/// The live control or surface of that id; null where it is not there.
const frame::Control* find_control(const frame::FrameList& list, std::string_view id);
const frame::Surface* find_surface(const frame::FrameList& list, std::string_view id);

/// The topmost surface at a point; null where there is none.
const frame::Surface* surface_at(const frame::FrameList& list, base::Vec at);

} // namespace visit
