#include "visit/names.h"

#include <array>
#include <utility>

#include "base/ensure.h"

namespace visit {

namespace {

constexpr std::array names{std::pair{views::ScreenId::loop, std::string_view("loop")},
                           std::pair{views::ScreenId::home, std::string_view("home")},
                           std::pair{views::ScreenId::collection, std::string_view("collection")},
                           std::pair{views::ScreenId::timeline, std::string_view("timeline")},
                           std::pair{views::ScreenId::item, std::string_view("item")}};

} // namespace

std::string_view screen_name(const views::State& state) {
    if (state.question_s) {
        return "question";
    }
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.first == state.place.screen; });
    base::ensure(found != names.end(), "a screen has no name");
    return found->second;
}

std::optional<views::ScreenId> screen_named(std::string_view name) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& pair) { return pair.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace visit
