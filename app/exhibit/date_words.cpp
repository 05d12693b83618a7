#include "exhibit/date_words.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "exhibit/date_synonyms.h"

namespace exhibit {

namespace {

constexpr std::array<std::string_view, 12> month_names = {"january",   "february", "march",    "april",
                                                          "may",       "june",     "july",     "august",
                                                          "september", "october",  "november", "december"};

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

// Value of a Roman numeral up to 399, 0 if it is none. Only the regular way of writing counts.
int roman_value(std::string_view text) {
    constexpr std::string_view hundreds[] = {"", "c", "cc", "ccc"};
    constexpr std::string_view tens[] = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    constexpr std::string_view ones[] = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    for (int value = 1; value < 400; ++value) {
        const std::string_view h = hundreds[value / 100];
        const std::string_view t = tens[value / 10 % 10];
        const std::string_view o = ones[value % 10];
        if (text.size() == h.size() + t.size() + o.size() && text.starts_with(h) && text.ends_with(o) &&
            text.substr(h.size(), t.size()) == t) {
            return value;
        }
    }
    return 0;
}

int month_named(std::string_view word) {
    if (word == "sept") {
        return 9;
    }
    for (std::size_t i = 0; i < month_names.size(); ++i) {
        if (word == month_names[i] || (word.size() == 3 && month_names[i].starts_with(word))) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

DateToken number_token(std::string_view digits, bool space_before) {
    return {DateToken::Kind::number, std::string(digits), static_cast<int>(digits.size()), number_of(digits),
            space_before};
}

// Cuts folded text into numbers, words and signs.
std::vector<DateToken> cut(const std::u32string& text) {
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

// How many tokens from `at` on the words of `written` cover; 0 if they don't.
std::size_t covers(const std::vector<DateToken>& tokens, std::size_t at, std::string_view written) {
    std::size_t used = 0;
    while (!written.empty()) {
        const std::size_t end = std::min(written.find(' '), written.size());
        if (at + used >= tokens.size() || tokens[at + used].kind != DateToken::Kind::word ||
            tokens[at + used].text != written.substr(0, end)) {
            return 0;
        }
        ++used;
        written.remove_prefix(std::min(end + 1, written.size()));
    }
    return used;
}

void append_meaning(std::vector<DateToken>& out, std::string_view means, bool space_before) {
    const std::size_t gap = means.find(' ');
    if (!means.empty()) {
        out.push_back({DateToken::Kind::word, std::string(means.substr(0, gap)), 0, 0, space_before});
    }
    if (gap != std::string_view::npos) {
        out.push_back(number_token(means.substr(gap + 1), true));
    }
}

// "(?)" is "?"; commas, and the hyphen of "mid-19th", say nothing.
bool says_nothing(const std::vector<DateToken>& in, std::size_t at, const std::vector<DateToken>& out) {
    const DateToken& token = in[at];
    if (token.is("(")) {
        return at + 2 < in.size() && in[at + 1].is("?") && in[at + 2].is(")");
    }
    if (token.is(")")) {
        return at >= 2 && in[at - 1].is("?") && in[at - 2].is("(");
    }
    return token.is(",") || (token.is("-") && !out.empty() && out.back().is("middle"));
}

} // namespace

std::vector<DateToken> date_tokens(std::string_view text) {
    const std::vector<DateToken> in = cut(base::code_points(base::fold(base::strip_controls(text))));
    std::vector<DateToken> out;
    for (std::size_t i = 0; i < in.size();) {
        const DateToken& token = in[i];
        if (says_nothing(in, i, out)) {
            ++i;
            continue;
        }
        if (token.kind != DateToken::Kind::word) {
            out.push_back(token);
            ++i;
            continue;
        }
        const bool after_century = !out.empty() && out.back().is("century");
        if (const int roman = after_century ? roman_value(token.text) : 0; roman > 0) {
            out.push_back({DateToken::Kind::number, token.text, 0, roman, token.space_before});
            ++i;
            continue;
        }
        if (token.text.starts_with("tk") && roman_value(std::string_view(token.text).substr(2)) > 0) {
            append_meaning(out, "century", token.space_before);
            out.push_back(
                {DateToken::Kind::number, token.text, 0, roman_value(std::string_view(token.text).substr(2)), true});
            ++i;
            continue;
        }
        if (const int month = month_named(token.text); month > 0) {
            out.push_back({DateToken::Kind::month_name, token.text, 0, month, token.space_before});
            ++i;
            continue;
        }
        const bool ordinal = token.text == "st" || token.text == "nd" || token.text == "rd";
        if (ordinal && !token.space_before && !out.empty() && out.back().kind == DateToken::Kind::number) {
            append_meaning(out, "th", false);
            ++i;
            continue;
        }
        std::size_t used = 0;
        for (const Synonym& synonym : synonyms) {
            used = covers(in, i, synonym.written);
            if (used > 0) {
                append_meaning(out, synonym.means, token.space_before);
                break;
            }
        }
        if (used == 0) {
            out.push_back(token);
            used = 1;
        }
        i += used;
    }
    return out;
}

std::string outline(DateTokens tokens, std::vector<DateToken>& numbers) {
    std::string out;
    bool after_sign = true;
    for (const DateToken& token : tokens) {
        const bool sign = token.kind == DateToken::Kind::sign;
        const bool ending =
            token.kind == DateToken::Kind::word && !token.space_before && !out.empty() && out.back() == '#';
        if (!sign && !after_sign && !ending) {
            out += ' ';
        }
        after_sign = sign;
        switch (token.kind) {
        case DateToken::Kind::number:
            out += '#';
            numbers.push_back(token);
            break;
        case DateToken::Kind::masked:
            out += 'X';
            numbers.push_back(token);
            break;
        case DateToken::Kind::month_name:
            out += 'M';
            numbers.push_back(token);
            break;
        case DateToken::Kind::word:
            out += token.text;
            break;
        case DateToken::Kind::sign:
            out += token.is("–") ? "-" : token.text;
            break;
        }
    }
    return out;
}

bool is_choice(std::string_view text) {
    for (const DateToken& token : cut(base::code_points(base::fold(text)))) {
        if (token.is("hoac") || token.is("hay") || token.is("or") || token.is("[") || token.is("{") || token.is(",") ||
            token.is(";") || token.is("&") || token.is("and") || token.is("va")) {
            return true;
        }
    }
    return false;
}

} // namespace exhibit
