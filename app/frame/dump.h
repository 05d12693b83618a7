#pragma once

#include <functional>
#include <string>
#include <vector>

#include "frame/list.h"

namespace frame {

/// The least contrasting colour behind a text's glyph box; given by whoever can read pixels back.
using BehindText = std::function<Colour(const Text&)>;

/// The colour of a text as it is seen on `on`: where it is not wholly opaque, partly that.
Colour ink_on(const Text& text, Colour on);

/// The list as JSON (`kiosk shot --tree`): texts, controls and pictures in reading order, only what is visible.
std::string to_json(const FrameList& list, const BehindText& behind);

/// What breaks the rules of the design in a list: text under 28 px, contrast under 4.5, controls under 64 px or closer
/// than 16 px (times the list's scale), text that is cut off, covered or overlaps another, controls without label or
/// with the same id. Text may be cut where it scrolls, in that direction. One sentence each; empty is good.
std::vector<std::string> audit(const FrameList& list, const BehindText& behind);

} // namespace frame
