#include <algorithm>

#include "base/unicode.h"
#include "intake/json.h"

namespace intake {

namespace {

std::size_t first_bad_byte(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > text.size() || !base::valid_utf8(text.substr(at, length))) {
            break;
        }
        at += length;
    }
    return at;
}

} // namespace

bool check_encoding(std::string_view text, const ProblemList::Where& where, ProblemList& problems) {
    const bool marked = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
    const std::size_t nul = text.find('\0');
    if (marked || nul < 2) {
        problems.error("encoding-utf16", where);
        return false;
    }
    if (base::valid_utf8(text) && nul == std::string_view::npos) {
        return true;
    }
    ProblemList::Where exact = where;
    exact.place = TextPlaces(text).at(std::min(first_bad_byte(text), nul));
    problems.error("encoding-not-utf8", exact);
    return false;
}

} // namespace intake
