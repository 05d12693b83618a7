#pragma once

#include <span>
#include <vector>

namespace frame {

/// A word to be put on a line: only widths, whatever the unit.
struct WordBox {
    double width = 0;
    double space = 0;    ///< after it, unless it ends a line
    bool breaks = false; ///< the line ends after it in any case
};

/// The width of boxes side by side.
double line_width(std::span<const WordBox> boxes);

/// Fills lines from the first box on. Returns for each line the index after its last box. A box wider than `width`
/// gets a line of its own.
std::vector<std::size_t> fill_lines(std::span<const WordBox> boxes, double width);

/// As many lines as `fill_lines` needs, of lengths as like as can be, and no box alone on a paragraph's last line if
/// it can be helped.
std::vector<std::size_t> balance_lines(std::span<const WordBox> boxes, double width);

} // namespace frame
