#include "exhibit/date_faults.h"

#include <algorithm>
#include <span>

#include "exhibit/date_cut.h"

namespace exhibit {

namespace {

using Kind = DateToken::Kind;

// How the lunar calendar and the reigns are written, folded. The names of reigns are those on Vietnamese documents.
constexpr std::string_view lunar_words[] = {
    "am lich",  "nong lich", "thang gieng", "gieng",       "thang chap",  "nhuan",       "mong",
    "mung",     "ram",       "tet",         "nguyen nien", "nien hieu",   "minh menh",   "minh mang",
    "gia long", "thieu tri", "tu duc",      "kien phuc",   "ham nghi",    "dong khanh",  "thanh thai",
    "duy tan",  "khai dinh", "bao dai",     "canh hung",   "chieu thong", "quang trung", "canh thinh",
    "bao hung", "hong duc",  "vinh thinh",  "bao thai",    "chinh hoa",
};
constexpr std::string_view stems[] = {"giap", "at", "binh", "dinh", "mau", "ky", "ki", "canh", "tan", "nham", "quy"};
constexpr std::string_view branches[] = {"ty",  "ti",  "suu", "dan",  "mao", "meo",  "thin",
                                         "ngo", "mui", "vi",  "than", "dau", "tuat", "hoi"};

// What may be counted with "thứ" and is no reign ("năm Vĩnh Tộ thứ 5").
constexpr std::string_view no_reigns[] = {"ky", "ki", "tk", "ngay", "lan", "mua"};

bool is_any(const DateToken& token, std::span<const std::string_view> words) {
    return token.kind == Kind::word && std::find(words.begin(), words.end(), token.text) != words.end();
}

bool is_lunar(DateTokens tokens) {
    std::string words = " ";
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        words += tokens[i].text + ' ';
        const bool century = i > 0 && tokens[i - 1].is("the"); // "thế kỷ VI" is no Kỷ Vị
        const bool more = i + 1 < tokens.size();
        if (more && !century && is_any(tokens[i], stems) && is_any(tokens[i + 1], branches)) {
            return true;
        }
        const bool counted =
            more && tokens[i].is("thu") && tokens[i + 1].kind == Kind::number && tokens[i + 1].digits <= 2;
        if (counted && i > 1 && tokens[i - 1].kind == Kind::word && !is_any(tokens[i - 1], no_reigns)) {
            return true;
        }
    }
    return std::any_of(std::begin(lunar_words), std::end(lunar_words), [&](std::string_view phrase) {
        return words.find(' ' + std::string(phrase) + ' ') != std::string::npos;
    });
}

// Written in EDTF's signs, with digits left open, or qualified, where only level 2 has them: "2004-XX-15", "1XXX",
// "2004-?06", "Y17E7".
bool is_edtf_level_2(DateTokens tokens) {
    bool number = false;
    bool beyond = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const DateToken& token = tokens[i];
        const bool open_digits = token.kind == Kind::masked ||
                                 (token.kind == Kind::word && token.text.find_first_not_of('x') == std::string::npos &&
                                  token.text.size() > 1);
        const bool letter =
            token.is("y") || (token.is("e") && i > 0) || (token.is("s") && i > 0 && i + 1 < tokens.size());
        const bool qualifier = token.is("?") || token.is("~") || token.is("%");
        const bool sign = token.is("-") || token.is("/") || token.is(".");
        if (token.kind != Kind::number && !open_digits && !letter && !qualifier && !sign) {
            return false;
        }
        const bool year_before = i > 0 && tokens[i - 1].digits != 3;
        const bool goes_on = i + 1 < tokens.size() && (tokens[i + 1].kind == Kind::number || tokens[i + 1].is("-"));
        number = number || (token.kind == Kind::number && token.digits >= 2) || token.kind == Kind::masked ||
                 token.text.size() == 4;
        beyond = beyond || open_digits || letter || (qualifier && goes_on && (i == 0 || year_before));
    }
    return number && beyond;
}

bool is_date(DateTokens tokens) {
    std::string text;
    for (const DateToken& token : tokens) {
        text += (token.space_before ? " " : "") + token.text;
    }
    return text.find_first_not_of(' ') != std::string::npos && read_date(text).has_value();
}

// Sets in brackets; dates joined by "hoặc" or "and", one of them complete; dates in a row.
bool is_choice(DateTokens tokens) {
    constexpr std::string_view words[] = {"hoac", "hay", "or", "and", "va"};
    if (!tokens.empty() && (tokens.front().is("[") || tokens.front().is("{"))) {
        return true;
    }
    bool joined = false;
    std::size_t parts = 0;
    std::size_t dates = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= tokens.size(); ++i) {
        const bool joins = i < tokens.size() && (is_any(tokens[i], words) || tokens[i].is(";") || tokens[i].is("&"));
        if (i < tokens.size() && !joins && !tokens[i].is(",")) {
            continue;
        }
        if (begin == 0 && i == tokens.size()) { // nothing joined: the text itself, which is no date
            return false;
        }
        joined = joined || joins;
        ++parts;
        dates += is_date(tokens.subspan(begin, i - begin)) ? 1 : 0;
        begin = i + 1;
    }
    return parts > 1 && (dates == parts || (joined && dates > 0));
}

} // namespace

std::string_view code_of(DateFault fault) {
    switch (fault) {
    case DateFault::set_or_choice:
        return "date-choice";
    case DateFault::no_such_day:
        return "date-no-such-day";
    case DateFault::backwards:
        return "date-backwards";
    case DateFault::out_of_range:
        return "date-out-of-range";
    case DateFault::edtf_level_2:
        return "date-edtf-level-2";
    case DateFault::lunar:
        return "date-lunar";
    case DateFault::unreadable:
        break;
    }
    return "date-unreadable";
}

DateFault fault_of(std::string_view text) {
    const std::vector<DateToken> tokens = cut_date(text);
    if (is_choice(tokens)) {
        return DateFault::set_or_choice;
    }
    if (is_lunar(tokens)) {
        return DateFault::lunar;
    }
    return is_edtf_level_2(tokens) ? DateFault::edtf_level_2 : DateFault::unreadable;
}

} // namespace exhibit
