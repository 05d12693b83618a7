#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>

namespace exhibit {

/// Ids of items whose files have changed, pictures too; nothing: all of them may have.
using ChangedItems = std::optional<std::set<std::string, std::less<>>>;

/// The items of both.
inline ChangedItems joined(ChangedItems a, ChangedItems b) {
    if (!a || !b) {
        return {};
    }
    a->merge(*b);
    return a;
}

} // namespace exhibit
