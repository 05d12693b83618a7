#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>

namespace base {

/// Names one picture of the exhibition: an item's page, counted from 1. What a view asks for; where its tiles lie is
/// another room's business.
struct PictureKey {
    std::string item;
    int page = 1;

    friend auto operator<=>(const PictureKey&, const PictureKey&) = default;
};

} // namespace base

template <>
struct std::hash<base::PictureKey> {
    std::size_t operator()(const base::PictureKey& key) const {
        return std::hash<std::string>{}(key.item) * 31 + static_cast<std::size_t>(key.page);
    }
};
