#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace base {

/// `text` (UTF-8) in Unicode normalisation form C; bytes that are not UTF-8 become U+FFFD.
std::string nfc(std::string_view text);

/// Whether `text` is well-formed UTF-8.
bool valid_utf8(std::string_view text);

/// `text` without control characters (C0 but newline and tab, C1, DEL) and without bidirectional overrides,
/// embeddings, isolates and marks (Unicode UAX #9, explicit formatting characters).
std::string strip_controls(std::string_view text);

/// `text` with every line ending, be it "\r\n" or "\r", as "\n".
std::string line_feeds(std::string_view text);

/// Case, tones, accents and đ folded away: "Hòa", "hoà" and "HOA" are all "hoa". For searching and comparing,
/// never for display.
std::string fold(std::string_view text);

/// The UTF-32 code points of `text`; bytes that are not UTF-8 become U+FFFD.
std::u32string code_points(std::string_view text);

/// UTF-8 of one code point appended to `out`.
void append_utf8(std::string& out, char32_t code_point);

/// The small form of a letter; everything else is itself.
char32_t to_lower(char32_t code_point);

/// `text` with its first letter as a capital, as at the beginning of a line: "ngày 3" is "Ngày 3". An abbreviation of
/// one letter ("c. 1950") stays as it is.
std::string capitalised(std::string_view text);

/// `text` with its first letter small, as inside a sentence.
std::string uncapitalised(std::string_view text);

/// Space-separated syllables, the measure of a Vietnamese text's length.
int count_syllables(std::string_view text);

} // namespace base
