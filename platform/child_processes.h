#pragma once

#include "ports/process.h"

namespace platform {

/// Starts programs by path or, without a slash, by name along PATH. A child gets an end of file on its standard input
/// and SIGKILL when the thread that started it ends, so nothing outlives the kiosk.
class ChildProcesses : public ports::Processes {
public:
    base::Result<std::unique_ptr<ports::Child>> start(const std::vector<std::string>& arguments) override;
};

} // namespace platform
