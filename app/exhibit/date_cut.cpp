#include "exhibit/date_cut.h"

#include "base/unicode.h"

namespace exhibit {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

int number_of(std::string_view digits) {
    if (digits.size() > 9) {
        return -1;
    }
    int value = 0;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

DateToken number_token(std::string_view digits, bool space_before) {
    return {DateToken::Kind::number, std::string(digits), static_cast<int>(digits.size()), number_of(digits),
            space_before};
}

std::vector<DateToken> cut_date(std::string_view written) {
    const std::u32string text = base::code_points(base::fold(base::strip_controls(written)));
    std::vector<DateToken> tokens;
    bool space = false;
    for (std::size_t i = 0; i < text.size();) {
        const auto ascii = [&](std::size_t at) {
            return at < text.size() && text[at] < 128 ? static_cast<char>(text[at]) : '\0';
        };
        const char c = ascii(i);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            space = true;
            ++i;
            continue;
        }
        std::string piece;
        if (is_digit(c)) {
            while (is_digit(ascii(i))) {
                piece += ascii(i++);
            }
            tokens.push_back(number_token(piece, space));
            std::size_t end = i;
            while (ascii(end) == 'x') {
                ++end;
            }
            if (end > i && !is_letter(ascii(end))) {
                tokens.back().kind = DateToken::Kind::masked;
                tokens.back().text.append(end - i, 'x');
                i = end;
            }
        } else if (is_letter(c)) {
            while (is_letter(ascii(i))) {
                piece += ascii(i++);
            }
            tokens.push_back({DateToken::Kind::word, piece, 0, 0, space});
            if (ascii(i) == '.' && ascii(i + 1) != '.') { // the dot of an abbreviation
                ++i;
            }
        } else {
            switch (text[i]) {
            case 0x2010: // hyphen
            case 0x2011: // non-breaking hyphen
            case 0x2212: // minus
                piece = "-";
                break;
            case 0x2012: // figure dash
            case 0x2013: // en dash
            case 0x2014: // em dash
            case 0x2015: // horizontal bar
                piece = "–";
                break;
            default:
                base::append_utf8(piece, text[i]);
            }
            ++i;
            tokens.push_back({DateToken::Kind::sign, piece, 0, 0, space});
        }
        space = false;
    }
    return tokens;
}

} // namespace exhibit
