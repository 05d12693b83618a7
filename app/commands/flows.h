#pragma once

#include <optional>
#include <span>
#include <string>

#include "commands/player.h"
#include "views/state.h"

namespace commands {

/// A stretch of a visit that `kiosk bench` measures: where it begins and what the visitor does there.
struct Flow {
    std::string_view name;
    views::Place (*begin)(const exhibit::Exhibit& exhibit);
    std::optional<Mismatch> (*play)(Player& player, visit::Kiosk& kiosk);
};
std::span<const Flow> flows();

} // namespace commands
