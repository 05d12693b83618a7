#pragma once

#include <span>

#include "frame/shape.h"
#include "frame/text.h"

namespace frame {

/// Sets a paragraph afresh: what Typesetter remembers. `runs` as they come from content.
TextLayout compose(Shaper& shaper, std::span<const TextRun> runs, const TextStyle& style, double width_px,
                   const std::string& language);

} // namespace frame
