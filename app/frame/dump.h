#pragma once

#include <functional>
#include <string>
#include <vector>

#include "frame/list.h"

namespace frame {

/// The least contrasting colour behind a text's glyph box; given by whoever can read pixels back.
using BehindText = std::function<Colour(const Text&)>;

/// The list as JSON (`kiosk shot --tree`): texts, controls and pictures in reading order, only what is visible.
std::string to_json(const FrameList& list, const BehindText& behind);

/// What breaks the rules of the design in a list: text under 28 px, contrast under 4.5, controls under 64 px or closer
/// than 16 px, text that is cut off or overlaps another, unlabelled controls. One sentence each; empty is good.
std::vector<std::string> audit(const FrameList& list, const BehindText& behind);

} // namespace frame
