#pragma once

#include <functional>

#include "commands/world.h"

namespace commands {

/// Waits after each step of a script until its time has come, counted from now; a window's own events are taken away.
/// `world` and the window's stage must outlive it.
std::function<void(double now_s)> real_time_pace(const World& world, const Window& window);

} // namespace commands
