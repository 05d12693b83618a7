#include <array>

#include "base/unicode.h"
#include "exhibit/exhibit.h"

namespace exhibit {

namespace {

// A letter's place in the dictionary (two characters that sort as bytes do) and its tone.
struct Weight {
    std::u32string_view forms; ///< ngang, huyền, hỏi, ngã, sắc, nặng; or the plain letter alone
    std::string_view key;
};

constexpr Weight letters[] = {
    {U"aàảãáạ", "a0"}, {U"ăằẳẵắặ", "a1"}, {U"âầẩẫấậ", "a2"}, {U"đ", "d1"},      {U"eèẻẽéẹ", "e0"},
    {U"êềểễếệ", "e1"}, {U"iìỉĩíị", "i0"}, {U"oòỏõóọ", "o0"}, {U"ôồổỗốộ", "o1"}, {U"ơờởỡớợ", "o2"},
    {U"uùủũúụ", "u0"}, {U"ưừửữứự", "u1"}, {U"yỳỷỹýỵ", "y0"},
};

// Words compare letter by letter before their length does, so a gap sorts before every letter and digit.
constexpr char gap = '!';

// Dashes, quotation marks and other punctuation outside ASCII.
bool is_punctuation(char32_t c) {
    return (c >= 0xA0 && c <= 0xBF) || (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F);
}

} // namespace

std::string vietnamese_sort_key(std::string_view text) {
    std::string key;
    std::string tones;
    std::size_t digits_from = std::string::npos;
    const auto end_number = [&] {
        if (digits_from != std::string::npos) { // 2 before 10: a number sorts by its length first
            key.insert(digits_from, 1, static_cast<char>('A' + std::min<std::size_t>(key.size() - digits_from, 25)));
            digits_from = std::string::npos;
        }
    };
    for (const char32_t written : base::code_points(base::nfc(text))) {
        const char32_t c = base::to_lower(written);
        if (c >= U'0' && c <= U'9') {
            if (digits_from == std::string::npos) {
                key += '0';
                digits_from = key.size();
            }
            if (key.size() > digits_from || c != U'0') {
                key += static_cast<char>(c);
            }
            continue;
        }
        end_number();
        const Weight* weight = nullptr;
        std::size_t tone = 0;
        for (const Weight& letter : letters) {
            const std::size_t at = letter.forms.find(c);
            if (at != std::u32string_view::npos) {
                weight = &letter;
                tone = at;
                break;
            }
        }
        if (weight) {
            key += weight->key;
            tones += static_cast<char>('0' + tone);
        } else if (c >= U'a' && c <= U'z') {
            key += static_cast<char>(c);
            key += '0';
        } else if (c > 0x7F && !is_punctuation(c)) {
            std::string letter;
            base::append_utf8(letter, c);
            const std::string plain = base::fold(letter);
            const bool latin = plain.size() == 1 && plain[0] >= 'a' && plain[0] <= 'z';
            key += latin ? plain + '0' : '~' + letter; // other scripts follow the alphabet, in Unicode's order
        } else if (!key.empty() && key.back() != gap) {
            key += gap;
        }
    }
    end_number();
    while (!key.empty() && key.back() == gap) {
        key.pop_back();
    }
    return key + '\x01' + tones;
}

} // namespace exhibit
