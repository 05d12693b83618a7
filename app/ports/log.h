#pragma once

#include <string_view>

namespace ports {

/// The diary for those who keep the kiosk running. One line a call; English.
class Log {
public:
    virtual ~Log() = default;
    virtual void info(std::string_view message) = 0;
    virtual void warn(std::string_view message) = 0;
    virtual void error(std::string_view message) = 0;
};

} // namespace ports
