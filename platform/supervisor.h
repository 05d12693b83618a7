#pragma once

#include <string>
#include <vector>

#include "ports/log.h"

namespace platform {

/// The environment variable that names the descriptor of the heartbeat's pipe.
inline constexpr const char* heartbeat_variable = "KIOSK_HEARTBEAT";

struct Patience {
    double silence_s = 10;      ///< without a beat, once there was one
    double start_s = 30;        ///< until the first beat
    double end_s = 5;           ///< between SIGTERM and SIGKILL
    double first_pause_s = 0.1; ///< before the first restart; doubles with each that follows within a minute
    double longest_pause_s = 4; ///< with the start after it, visitors wait for five at most
};

/// Runs the screen process (`arguments`: program and its arguments) and starts it again when it dies or falls silent.
/// Returns its exit code when it ended on purpose: 0; 2 for wrong use; 1 when it never got as far as to beat (a start
/// that can't succeed is the caller's to report). SIGTERM, SIGINT and SIGHUP are passed on and end both.
int supervise(const std::vector<std::string>& arguments, ports::Log& log, const Patience& patience = {});

} // namespace platform
