#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace frame {

/// Whether a line may end after a byte of a text.
enum class Break : std::uint8_t {
    no,
    emergency, ///< inside a word ("1C/|VP", "102-|CP"): only where the whole word is wider than the line
    allowed,   ///< after a space, beside an ideograph
    must       ///< a newline
};

/// The line breaks of a UTF-8 text (Unicode UAX #14, tailored: words of letters and digits stay whole), one entry a
/// byte: may a line end after it? `language` is BCP 47.
std::vector<Break> line_breaks(std::string_view text, const std::string& language);

} // namespace frame
