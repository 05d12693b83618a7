#pragma once

#include "ports/terminal.h"

namespace platform {

/// The process's own standard streams.
class Console : public ports::Terminal {
public:
    std::ostream& out() override;
    std::ostream& err() override;
    bool interactive() const override;
    bool watched() const override;
    base::Result<std::string> read_line() override;
    base::Result<std::string> read_secret(const std::string& prompt) override;
};

} // namespace platform
