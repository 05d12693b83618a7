#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace ports {

/// A running child. Destroying it kills the child and reaps it.
class Child {
public:
    virtual ~Child() = default;

    /// Sends a line (newline added) to the child's standard input.
    virtual base::Result<void> write_line(const std::string& line) = 0;

    /// Complete lines that the child has printed on standard output since the last call; never waits.
    virtual std::vector<std::string> read_lines() = 0;

    /// Waits at most `seconds` for output or the child's end.
    virtual void wait(double seconds) = 0;

    /// Nothing while it runs; then its exit code, or 128 + the signal that ended it.
    virtual std::optional<int> exit_code() = 0;

    virtual void kill() = 0;

    /// Processor time that it and its own children have used since its start, in steps of a hundredth of a second or so.
    /// What it waits for a processor on a busy machine is not in it.
    virtual double processor_s() const = 0;
};

/// Starts other programs. Their standard error goes to ours.
class Processes {
public:
    virtual ~Processes() = default;
    virtual base::Result<std::unique_ptr<Child>> start(const std::vector<std::string>& arguments) = 0;
};

} // namespace ports
