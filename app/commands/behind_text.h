#pragma once

#include "base/bitmap.h"
#include "frame/dump.h"
#include "frame/list.h"

namespace commands {

/// The list with its texts left out: what lies behind them.
frame::FrameList without_texts(const frame::FrameList& list);

/// Finds, in a picture of such a list, the pixel behind a text's glyphs that contrasts least with it. The picture must
/// outlive the function.
frame::BehindText behind_text(const base::Bitmap& background, const frame::FrameList& list);

} // namespace commands
