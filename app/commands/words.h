#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "base/strings.h"

namespace commands {

/// A word of the interface with its placeholders filled in.
template <class... Values>
std::string filled(const base::Strings& words, std::string_view key, const Values&... values) {
    return fmt::format(fmt::runtime(words[key]), values...);
}

} // namespace commands
