#pragma once

#include <string>

#include "frame/list.h"

namespace visit {

// Who stands beside whom in a list: how the keyboard finds its way.

/// The neighbour of the control `id` in reading order (`step` 1 or -1), around the ends; null without any control.
const frame::Control* next_control(const frame::FrameList& list, const std::string& id, int step);

/// The nearest control from `from` towards `direction` (a unit vector along an axis); null where there is none.
const frame::Control* neighbour(const frame::FrameList& list, const frame::Control& from, base::Vec direction);

/// The surface that the control moves with: one that clips it. A button that floats above a list is in none.
const frame::Surface* surface_of(const frame::FrameList& list, const frame::Control& control);

bool same_surface(const frame::Surface* a, const frame::Surface* b);

/// What moves while no control has the focus: the text beside a whole picture, else the largest that can.
const frame::Surface* main_surface(const frame::FrameList& list, bool vertical, bool zoomed);

} // namespace visit
