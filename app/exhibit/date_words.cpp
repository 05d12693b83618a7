#include "exhibit/date_words.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "exhibit/date_cut.h"
#include "exhibit/date_roman.h"
#include "exhibit/date_synonyms.h"

namespace exhibit {

namespace {

constexpr std::array<std::string_view, 12> month_names = {"january",   "february", "march",    "april",
                                                          "may",       "june",     "july",     "august",
                                                          "september", "october",  "november", "december"};

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

// How many tokens at the front name a day of the week. The words of some mean more than that: "thu năm 1968" is an
// autumn, "thứ năm 3/1/1946" and "thứ năm, ngày 3…" are a Thursday.
std::size_t weekday_length(const std::vector<DateToken>& tokens) {
    for (const std::string_view name : weekdays) {
        const std::size_t used = covers(tokens, 0, name);
        if (used == 0 || used >= tokens.size()) {
            continue;
        }
        const DateToken& next = tokens[used];
        const bool day_follows = next.is(",") || next.is("ngay") || month_named(next.text) > 0 ||
                                 (next.kind == DateToken::Kind::number && next.digits <= 2);
        const bool numbered = name == "thu" && day_follows && next.kind == DateToken::Kind::number && next.value >= 2 &&
                              next.value <= 7 && used + 1 < tokens.size() &&
                              (tokens[used + 1].is(",") || tokens[used + 1].is("ngay"));
        if (day_follows) {
            return used + (numbered ? 1 : 0);
        }
    }
    return 0;
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

bool is_qualifier(const DateToken& token) {
    return token.is("circa") || token.is("perhaps");
}

// A number of a century may be Roman, and so may the second one: "thế kỷ XIX", "thế kỷ III TCN – II TCN", "quý I".
bool roman_stands_here(const std::vector<DateToken>& out) {
    const auto is_from_back = [&](std::size_t back, std::string_view what) {
        return out.size() > back && out[out.size() - 1 - back].is(what);
    };
    if (is_from_back(0, "century") || is_from_back(0, "quarter")) {
        return true;
    }
    constexpr std::string_view parts[] = {"early", "middle", "late"};
    const bool part =
        std::any_of(std::begin(parts), std::end(parts), [&](std::string_view word) { return is_from_back(0, word); });
    if (part && out.size() > 1) { // "cuối thế kỷ XIX, đầu XX"
        return std::any_of(out.begin(), out.end(), [](const DateToken& token) { return token.is("century"); });
    }
    const bool joined = is_from_back(0, "-") || is_from_back(0, "–") || is_from_back(0, "/") || is_from_back(0, "to");
    const std::size_t era = is_from_back(1, "bce") || is_from_back(1, "ce") ? 1 : 0;
    return joined && is_from_back(2 + era, "century") && out[out.size() - 2 - era].kind == DateToken::Kind::number;
}

// What stands around a date without changing it: brackets, a full stop, "vào", and a qualifier written behind it.
void unwrap(std::vector<DateToken>& tokens) {
    if (tokens.size() > 2 && tokens.front().is("(") && tokens.back().is(")")) {
        tokens.erase(tokens.begin());
        tokens.pop_back();
    }
    if (tokens.size() > 1 && tokens.back().is(".") && !tokens[tokens.size() - 2].is(".")) {
        tokens.pop_back();
    }
    if (const std::size_t count = tokens.size();
        count > 3 && tokens[count - 3].is("(") && is_qualifier(tokens[count - 2]) && tokens[count - 1].is(")")) {
        DateToken qualifier = tokens[count - 2];
        tokens.resize(count - 3);
        tokens.insert(tokens.begin(), std::move(qualifier));
    }
    for (const std::string_view preposition : {"trong", "vao", "hoi", "in", "on", "during"}) {
        if (tokens.size() > 1 && tokens.front().is(preposition)) {
            tokens.erase(tokens.begin());
            break;
        }
    }
}

// "thu 1968" is an autumn with its tone or with none at all; "thư", "thứ" are other words.
void unless_another_word(std::string_view text, std::vector<DateToken>& tokens) {
    const std::string composed = base::nfc(text);
    constexpr std::string_view others[] = {"thư", "thứ", "thử", "thủ", "thú", "Thư", "Thứ",
                                           "Thử", "Thủ", "Thú", "THƯ", "THỨ", "THỬ", "THỦ"};
    const bool other = std::any_of(std::begin(others), std::end(others),
                                   [&](std::string_view word) { return composed.find(word) != std::string::npos; });
    for (DateToken& token : tokens) {
        if (other && token.is("autumn")) {
            token.text = "thu";
        }
    }
}

} // namespace

std::vector<DateToken> date_tokens(std::string_view text) {
    const std::vector<DateToken> in = cut_date(text);
    std::vector<DateToken> out;
    std::size_t i = weekday_length(in);
    if (i > 0) {
        append_meaning(out, "weekday", false);
    }
    while (i < in.size()) {
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
        if (const int value = roman_stands_here(out) ? roman_value(token.text) : 0; value > 0) {
            out.push_back({DateToken::Kind::number, token.text, 0, value, token.space_before});
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
        if (token.is("half") && out.size() > 1 && out.back().is("th")) { // "1st half"
            const int which = out[out.size() - 2].value;
            out.resize(out.size() - 2);
            append_meaning(out, which == 1 ? "firsthalf" : which == 2 ? "secondhalf" : "half", token.space_before);
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
    unwrap(out);
    unless_another_word(text, out);
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
            // A written # must not pass for a number.
            out += token.is("–") ? "-" : token.is("#") ? "§" : token.text;
            break;
        }
    }
    return out;
}

} // namespace exhibit
