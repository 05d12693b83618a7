#pragma once

#include "base/geometry.h"

namespace views {

/// The loop's slow way into a detail: a picture that fills `frame` at first and then grows about one of its points,
/// which stays where it is, so that the frame is always full.
struct Pan {
    base::Rect frame;
    base::Vec detail{0.5, 0.36}; ///< 0 to 1 across and down the page; between a document's heading and its middle
    double length_s = 8;         ///< of the whole movement, the stillness at its beginning included

    /// Where the whole page lies `passed_s` after the beginning.
    base::Rect at(double passed_s) const;

    /// How soon the picture has moved on by half a pixel, seconds; never less than a sixtieth.
    double next_step_s(double passed_s) const;
};

} // namespace views
