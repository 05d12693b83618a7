#pragma once

#include "base/bitmap.h"
#include "base/geometry.h"
#include "frame/list.h"

namespace frame {

/// Draws resolved frame lists: a window, an off-screen buffer, or nothing at all (the headless twin). Main thread only.
class Screen {
public:
    virtual ~Screen() = default;

    /// Pixels; may change between frames.
    virtual base::Size size() const = 0;

    /// Draws and presents the list.
    virtual void draw(const FrameList& list) = 0;

    /// What the last `draw` showed; empty from a screen that draws nothing.
    virtual base::Bitmap capture() = 0;
};

} // namespace frame
