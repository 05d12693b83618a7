#include "intake/iiif_rights.h"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

namespace intake {

namespace {

using Parts = std::vector<std::string_view>;

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What stands between separators, empty pieces left out.
Parts split(std::string_view text, std::string_view separators) {
    Parts parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        if (end > 0) {
            parts.push_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool take_away(std::string_view& text, std::string_view beginning) {
    const bool there = text.starts_with(beginning);
    text.remove_prefix(there ? beginning.size() : 0);
    return there;
}

/// A country's version of a licence, e.g. "vn".
bool jurisdiction(std::string_view part) {
    return part == "igo" || part == "scotland" ||
           (part.size() == 2 && std::all_of(part.begin(), part.end(), [](char c) { return c >= 'a' && c <= 'z'; }));
}

// https://creativecommons.org/licenses/list.en
std::optional<std::string> creative_commons(const Parts& parts) {
    constexpr std::array<std::string_view, 6> licences{"by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"};
    constexpr std::array<std::string_view, 6> versions{"1.0", "2.0", "2.1", "2.5", "3.0", "4.0"};
    constexpr std::array<std::string_view, 2> tools{"zero", "mark"};
    if (parts.size() < 3) {
        return std::nullopt;
    }
    const bool licence = parts[0] == "licenses" && one_of(parts[1], licences) && one_of(parts[2], versions);
    const bool tool = parts[0] == "publicdomain" && one_of(parts[1], tools) && parts[2] == "1.0";
    if (!licence && !tool) {
        return std::nullopt;
    }
    std::string uri = fmt::format("http://creativecommons.org/{}/{}/{}/", parts[0], parts[1], parts[2]);
    std::size_t read = 3;
    if (licence && parts.size() > read && jurisdiction(parts[read])) {
        uri += fmt::format("{}/", parts[read++]);
    }
    const bool for_readers =
        parts.size() == read + 1 && (parts[read].starts_with("deed") || parts[read].starts_with("legalcode"));
    return parts.size() == read || for_readers ? std::optional(uri) : std::nullopt;
}

// https://rightsstatements.org/page/1.0/
std::optional<std::string> rights_statement(const Parts& parts) {
    constexpr std::array<std::string_view, 12> statements{"InC",     "InC-OW-EU", "InC-EDU", "InC-NC",
                                                          "InC-RUU", "NoC-CR",    "NoC-NC",  "NoC-OKLR",
                                                          "NoC-US",  "CNE",       "UND",     "NKC"};
    const bool known = parts.size() == 3 && (parts[0] == "vocab" || parts[0] == "page") &&
                       one_of(parts[1], statements) && parts[2] == "1.0";
    return known ? std::optional(fmt::format("http://rightsstatements.org/vocab/{}/1.0/", parts[1])) : std::nullopt;
}

std::optional<std::string> uri_of(std::string_view word) {
    constexpr std::string_view around = "<>()[]{}\"'.,;:";
    const std::size_t start = std::min(word.find_first_not_of(around), word.size());
    word = word.substr(start, word.find_last_not_of(around) + 1 - start);
    if (!take_away(word, "http://") && !take_away(word, "https://")) {
        return std::nullopt;
    }
    take_away(word, "www.");
    word = word.substr(0, word.find_first_of("?#"));
    if (take_away(word, "creativecommons.org/")) {
        return creative_commons(split(word, "/"));
    }
    return take_away(word, "rightsstatements.org/") ? rights_statement(split(word, "/")) : std::nullopt;
}

} // namespace

std::optional<std::string> rights_uri(std::string_view text) {
    for (const std::string_view word : split(text, " \n\t")) {
        if (auto uri = uri_of(word)) {
            return uri;
        }
    }
    return std::nullopt;
}

} // namespace intake
