#pragma once

#include <string>

#include "frame/build.h"
#include "views/scene.h"
#include "views/slides.h"

namespace views {

/// A slide's words, set so that they fit: date, title, the title in the second language, the label's first sentence.
struct SlideBlock {
    frame::TextPtr date, title, second_title, sentence; ///< null: not shown
    double height_px = 0;
};

/// Sets the words at most `room` large. What doesn't fit grows smaller first; then the sentence goes, then the second
/// title.
SlideBlock set_slide(const Scene& scene, const SlideText& text, base::Size room);

/// Adds the block with its top left at `at`.
void add_slide(frame::ListBuilder& list, const Scene& scene, const SlideText& text, const SlideBlock& block,
               base::Vec at, base::Colour tone);

} // namespace views
