#pragma once

#include <ostream>
#include <string>

#include "base/result.h"

namespace ports {

/// Where a command was started from: results go out, everything else to err.
class Terminal {
public:
    virtual ~Terminal() = default;

    virtual std::ostream& out() = 0;
    virtual std::ostream& err() = 0;

    /// Whether a person sits at standard input.
    virtual bool interactive() const = 0;

    /// Whether what is written to `err` appears before somebody's eyes, so that a line may be drawn over.
    virtual bool watched() const = 0;

    /// The next line of standard input without its newline; an error at its end.
    virtual base::Result<std::string> read_line() = 0;

    /// Asks a person for something that must not be seen while it is typed.
    virtual base::Result<std::string> read_secret(const std::string& prompt) = 0;
};

} // namespace ports
