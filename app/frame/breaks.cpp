#include "frame/breaks.h"

#include <linebreak.h>

#include "base/unicode.h"

namespace frame {

namespace {

bool space(char32_t c) {
    return c == ' ' || c == '\t' || (c >= 0x2000 && c <= 0x200B && c != 0x2007) || c == 0x205F || c == 0x3000;
}

// Han, also the extensions that hold Nôm: libunibreak's tables may be older than these.
bool ideograph(char32_t c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

// What stands among ideographs and is broken like them: kana, hangul, their punctuation and full-width forms.
bool east_asian(char32_t c) {
    return ideograph(c) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFFEF);
}

// libunibreak 1.1 (Debian 12) ends the program at halves of flags (UAX #14: class RI) and at U+FFFF, its own mark for
// the end. As letters they keep together, which is what a flag's halves should do.
char32_t digestible(char32_t c) {
    return (c >= 0x1F1E6 && c <= 0x1F1FF) || c == 0xFFFF ? U'a' : c;
}

constexpr char32_t em_dash = 0x2014;

Break judged(char raw, char32_t c, char32_t next) {
    if (raw == LINEBREAK_MUSTBREAK) {
        return Break::must;
    }
    if (ideograph(c) && ideograph(next)) {
        return Break::allowed;
    }
    if (raw != LINEBREAK_ALLOWBREAK) {
        return Break::no;
    }
    return space(c) || east_asian(c) || east_asian(next) || c == em_dash ? Break::allowed : Break::emergency;
}

} // namespace

std::vector<Break> line_breaks(std::string_view text, const std::string& language) {
    static const bool ready = (init_linebreak(), true);
    static_cast<void>(ready);
    const std::u32string code_points = base::code_points(text);
    std::vector<utf32_t> asked(code_points.size());
    std::transform(code_points.begin(), code_points.end(), asked.begin(), digestible);
    std::vector<char> raw(code_points.size());
    set_linebreaks_utf32(asked.data(), asked.size(), language.c_str(), raw.data());
    std::vector<Break> out(text.size(), Break::no);
    std::size_t byte = 0;
    std::string encoded;
    for (std::size_t i = 0; i < code_points.size(); ++i) {
        encoded.clear();
        base::append_utf8(encoded, code_points[i]);
        byte += encoded.size();
        if (i + 1 < code_points.size() && byte <= out.size()) {
            out[byte - 1] = judged(raw[i], code_points[i], code_points[i + 1]);
        }
    }
    if (!out.empty()) {
        // The end of the text: libunibreak reports a break there in any case.
        out.back() = text.back() == '\n' ? Break::must : Break::allowed;
    }
    return out;
}

} // namespace frame
