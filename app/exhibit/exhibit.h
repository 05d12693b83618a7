#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/identity.h"
#include "exhibit/item.h"

namespace exhibit {

struct Theme {
    std::string id;
    LanguageMap title;
    LanguageMap short_title; ///< for chips
    LanguageMap summary;
    std::string colour; ///< "gold", "celadon", "vermilion" or #RRGGBB
    std::string cover;  ///< an item's id
    friend bool operator==(const Theme&, const Theme&) = default;
};

struct Kind {
    std::string id;
    LanguageMap title;
    friend bool operator==(const Kind&, const Kind&) = default;
};

struct Era {
    Day from = 0;
    std::optional<Day> to; ///< last day; absent: to the next era, or open
    LanguageMap title;
    LanguageMap short_title;
    friend bool operator==(const Era&, const Era&) = default;
};

struct Tour {
    std::string id;
    LanguageMap title;
    LanguageMap summary;
    std::vector<std::string> items;
    friend bool operator==(const Tour&, const Tour&) = default;
};

/// The whole exhibition at one moment. Immutable once made; replaced whole between two frames.
struct Exhibit {
    LanguageMap title;
    LanguageMap venue;
    std::vector<std::string> languages; ///< at least one; the first is the exhibition's own
    std::vector<Theme> themes;
    std::vector<Kind> kinds;
    std::vector<Era> eras;
    std::vector<Tour> tours;
    bool linear_timeline = false;
    std::vector<std::string> loop; ///< item ids in the order of the loop
    std::vector<Item> items;       ///< sorted: date, order, title; undated last

    const Item* item(std::string_view id) const;
    const Theme* theme(std::string_view id) const;
    const Kind* kind(std::string_view id) const;
    const std::string& first_language() const { return languages.front(); }
    /// How many items there are of a theme.
    int count_of_theme(std::string_view id) const;

    /// Sorts and counts the items and builds the lookup; call once, after filling in.
    void finish();

    /// Tells this exhibition from every other, for what is remembered about it.
    base::Identity identity;

private:
    std::unordered_map<std::string, std::size_t> m_index;
    std::map<std::string, int, std::less<>> m_theme_counts;
};

using ExhibitPtr = std::shared_ptr<const Exhibit>;

enum class RelatedReason { curator, tag, holder, date };

/// An item worth seeing after another, and why.
struct Related {
    std::string id;
    RelatedReason reason = RelatedReason::curator;
    std::string tag; ///< the shared tag, for RelatedReason::tag
};

/// At most `most` items related to `id`: the curator's choice first, then a shared tag, the same holder, the nearest
/// date.
std::vector<Related> related_items(const Exhibit& exhibit, std::string_view id, std::size_t most = 4);

/// Sort key that puts Vietnamese titles in the order of the dictionary: a ă â … d đ …; tones ngang huyền hỏi ngã sắc
/// nặng decide last.
std::string vietnamese_sort_key(std::string_view text);

} // namespace exhibit
