#pragma once

#include <string>

#include "base/prepare_protocol.h"

namespace prepare {

/// Locks this process in for good: it may read /usr and the fonts' configuration, read and write inside
/// `work_folder` (empty: write nowhere), use what it has open already, and start threads; no network, no other program,
/// no other process, limited memory and time. Returns what of that holds here; what the kernel lacks is left out.
base::prepare::Hello enter_sandbox(const std::string& work_folder);

/// Tries it out in a child process.
base::prepare::Hello probe_sandbox(const std::string& work_folder);

} // namespace prepare
