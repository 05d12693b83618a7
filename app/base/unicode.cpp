#include "base/unicode.h"

#include <cstdlib>
#include <memory>

#include <utf8proc.h>

namespace base {

namespace {

constexpr char32_t replacement = 0xFFFD;

// Calls visit(code point, number of bytes) for each code point; a byte that starts no valid sequence counts alone.
template <class Visit>
void for_each(std::string_view text, Visit visit) {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        if (*bytes < 0x80) {
            visit(static_cast<utf8proc_int32_t>(*bytes));
            ++bytes;
            --left;
            continue;
        }
        utf8proc_int32_t code_point = -1;
        utf8proc_ssize_t used = utf8proc_iterate(bytes, left, &code_point);
        if (used < 1) {
            used = 1;
            code_point = -1;
        }
        visit(code_point);
        bytes += used;
        left -= used;
    }
}

std::string mapped(std::string_view text, utf8proc_option_t options) {
    utf8proc_uint8_t* out = nullptr;
    const utf8proc_ssize_t length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                                 static_cast<utf8proc_ssize_t>(text.size()), &out, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(out, &std::free);
    return length < 0 ? std::string(text)
                      : std::string(reinterpret_cast<const char*>(out), static_cast<std::size_t>(length));
}

// Whether all of `text` is made of code points that stand alone and compose with nothing: Latin letters with their
// accents, Vietnamese ones among them, and the usual punctuation. NFC leaves it as it is, which is most of what there
// is.
bool composed(std::string_view text) {
    bool good = true;
    for_each(text, [&](utf8proc_int32_t c) {
        good = good && c >= 0 && (c < 0x300 || (c >= 0x1E00 && c < 0x1F00) || (c >= 0x2010 && c < 0x2028));
    });
    return good;
}

std::string repaired(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for_each(text, [&](utf8proc_int32_t c) { append_utf8(out, c < 0 ? replacement : static_cast<char32_t>(c)); });
    return out;
}

bool is_hidden_control(utf8proc_int32_t c) {
    const bool c0 = c < 0x20 && c != '\n' && c != '\t';
    const bool c1 = c >= 0x7F && c < 0xA0;
    const bool bidi =
        c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return c0 || c1 || bidi || c == 0xFEFF;
}

} // namespace

std::string nfc(std::string_view text) {
    if (composed(text)) {
        return std::string(text);
    }
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    return valid_utf8(text) ? mapped(text, options) : mapped(repaired(text), options);
}

bool valid_utf8(std::string_view text) {
    bool valid = true;
    for_each(text, [&](utf8proc_int32_t c) { valid = valid && c >= 0; });
    return valid;
}

std::string strip_controls(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for_each(text, [&](utf8proc_int32_t c) {
        if (c < 0) {
            append_utf8(out, replacement);
        } else if (!is_hidden_control(c)) {
            append_utf8(out, static_cast<char32_t>(c));
        }
    });
    return out;
}

std::string line_feeds(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r') {
            out += i + 1 < text.size() && text[i + 1] == '\n' ? "" : "\n";
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string fold(std::string_view text) {
    // utf8proc folds every Vietnamese letter to ASCII but đ, which Unicode does not decompose.
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                                        UTF8PROC_STRIPMARK | UTF8PROC_COMPAT);
    const std::string folded = mapped(valid_utf8(text) ? std::string(text) : repaired(text), options);
    std::string out;
    out.reserve(folded.size());
    for_each(folded, [&](utf8proc_int32_t c) {
        append_utf8(out, c < 0 ? replacement : c == 0x0111 ? U'd' : static_cast<char32_t>(c));
    });
    return out;
}

std::u32string code_points(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for_each(text, [&](utf8proc_int32_t c) { out.push_back(c < 0 ? replacement : static_cast<char32_t>(c)); });
    return out;
}

void append_utf8(std::string& out, char32_t code_point) {
    utf8proc_uint8_t bytes[4];
    const utf8proc_ssize_t length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes);
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

char32_t to_lower(char32_t code_point) {
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(code_point)));
}

namespace {

std::string with_first(std::string_view text, utf8proc_int32_t (*letter)(utf8proc_int32_t)) {
    utf8proc_int32_t first = -1;
    const utf8proc_ssize_t used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                                   static_cast<utf8proc_ssize_t>(text.size()), &first);
    if (used < 1 || first < 0) {
        return std::string(text);
    }
    std::string out;
    append_utf8(out, static_cast<char32_t>(letter(first)));
    return out.append(text.substr(static_cast<std::size_t>(used)));
}

} // namespace

std::string capitalised(std::string_view text) {
    if (text.size() > 1 && text[1] == '.') {
        return std::string(text);
    }
    return with_first(text, utf8proc_toupper);
}

std::string uncapitalised(std::string_view text) {
    return with_first(text, utf8proc_tolower);
}

int count_syllables(std::string_view text) {
    int count = 0;
    bool inside = false;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        count += !space && !inside;
        inside = !space;
    }
    return count;
}

} // namespace base
