#pragma once

#include "commands/task.h"

namespace commands {

/// Measures the kiosk on this machine with the exhibition of the settings and prints the figures as JSON: how long a
/// start takes to the first frame in which every picture is sharp, and the frames of visits' gestures. Makes missing
/// pictures first. Opens a window; without a display it draws in memory, and starts are not measured. Returns the exit
/// code.
int bench(const Task& task);

} // namespace commands
