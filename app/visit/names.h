#pragma once

#include <optional>
#include <string_view>

#include "views/state.h"

namespace visit {

/// What a screen is called in commands and in the log: loop, home, collection, item; "question" while the idle question
/// is open.
std::string_view screen_name(const views::State& state);

/// The screen of that name; nothing where there is none.
std::optional<views::ScreenId> screen_named(std::string_view name);

} // namespace visit
