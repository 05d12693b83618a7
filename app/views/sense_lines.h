#pragma once

#include <string_view>

#include "frame/text.h"
#include "views/scene.h"

namespace views {

/// A title of several clauses ("Nghề Lưu trữ, Người Lưu trữ, Ngày Lưu trữ") that takes more than one line, broken
/// where it pauses: after commas, colons, semicolons. Clauses of like length stand one a line where `style.max_lines`
/// allows it. Null where the title fits in one line, has no such places, or would take more lines than that.
frame::TextPtr set_in_clauses(const Scene& scene, exhibit::Phrase title, const frame::TextStyle& style,
                              double width_px);

} // namespace views
