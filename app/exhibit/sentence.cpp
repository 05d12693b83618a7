#include <algorithm>

#include "base/unicode.h"
#include "exhibit/item.h"

namespace exhibit {

namespace {

// Words whose full stop ends no sentence; folded.
constexpr std::u32string_view abbreviations[] = {
    U"tp",  U"ts",  U"ths", U"pgs", U"gs",   U"bs",  U"ks",  U"kts",  U"cn",  U"tr",  U"tk",  U"kh",  U"nxb", U"st",
    U"mr",  U"mrs", U"ms",  U"dr",  U"prof", U"no",  U"vol", U"pp",   U"ca",  U"cf",  U"gen", U"col", U"jr",  U"jan",
    U"feb", U"mar", U"apr", U"jun", U"jul",  U"aug", U"sep", U"sept", U"oct", U"nov", U"dec", U"ong", U"dc"};

bool is_space(char32_t c) {
    return c == U' ' || c == U'\n' || c == U'\t' || c == 0xA0;
}
bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
bool closes(char32_t c) {
    return c == U'"' || c == U'\'' || c == U')' || c == U']' || c == 0x201D || c == 0x2019 || c == 0xBB;
}

std::u32string folded(std::u32string_view word) {
    std::string utf8;
    for (const char32_t c : word) {
        base::append_utf8(utf8, c);
    }
    return base::code_points(base::fold(utf8));
}

bool small_letter(char32_t c) {
    // A capital differs from its small form; a letter without case (Hán) may begin a sentence.
    if (base::to_lower(c) != c) {
        return false;
    }
    std::string utf8;
    base::append_utf8(utf8, c);
    const std::string plain = base::fold(utf8);
    return plain.size() == 1 && plain[0] >= 'a' && plain[0] <= 'z';
}

// Whether the one letter at `at` is a Roman number ("quốc gia I"), not a name's initial ("Nguyễn V."): the word before it
// is no name.
bool numeral_at(const std::u32string& text, std::size_t at) {
    if (at == 0 || (text[at] != U'I' && text[at] != U'V' && text[at] != U'X')) {
        return false;
    }
    std::size_t begin = at - 1;
    while (begin > 0 && !is_space(text[begin - 1])) {
        --begin;
    }
    return small_letter(text[begin]);
}

// Whether the full stop at `at` belongs to an abbreviation, an initial or a date, with `next` the next sign after a
// gap.
bool mere_dot(const std::u32string& text, std::size_t at, char32_t next) {
    std::size_t begin = at;
    while (begin > 0 && !is_space(text[begin - 1]) && text[begin - 1] != U'(' && text[begin - 1] != U'.') {
        --begin;
    }
    const std::u32string_view word(text.data() + begin, at - begin);
    if (word.empty()) {
        return false;
    }
    if (std::all_of(word.begin(), word.end(), is_digit)) {
        return word.size() <= 2 && is_digit(next);
    }
    const bool initial = word.size() == 1 && base::to_lower(word[0]) != word[0] && !numeral_at(text, begin);
    const std::u32string plain = folded(word);
    return initial || std::find(std::begin(abbreviations), std::end(abbreviations), plain) != std::end(abbreviations);
}

std::string plain_text(const Paragraph& paragraph) {
    std::string out;
    for (const Run& run : paragraph.runs) {
        out += run.text;
    }
    return out;
}

} // namespace

std::string first_sentence(const Label& label) {
    const auto first = std::find_if(label.paragraphs.begin(), label.paragraphs.end(), [](const Paragraph& paragraph) {
        return base::count_syllables(plain_text(paragraph)) > 0;
    });
    if (first == label.paragraphs.end()) {
        return {};
    }
    const std::u32string text = base::code_points(plain_text(*first));
    std::size_t end = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (c != U'.' && c != U'!' && c != U'?' && c != 0x2026 && c != 0x3002) {
            continue;
        }
        std::size_t after = i + 1;
        while (after < text.size() &&
               (closes(text[after]) || text[after] == U'.' || text[after] == U'!' || text[after] == U'?')) {
            ++after;
        }
        std::size_t next = after;
        while (next < text.size() && is_space(text[next])) {
            ++next;
        }
        const bool ends = next == text.size() || c == 0x3002 ||
                          (next > after && !small_letter(text[next]) && !(c == U'.' && mere_dot(text, i, text[next])));
        if (ends) {
            end = after;
            break;
        }
        i = after - 1;
    }
    std::string out;
    for (const char32_t c : text.substr(0, end)) {
        base::append_utf8(out, c == U'\n' ? U' ' : c);
    }
    return out;
}

} // namespace exhibit
