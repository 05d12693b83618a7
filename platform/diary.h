#pragma once

#include <memory>
#include <string>

#include "ports/log.h"

namespace platform {

/// The log: a file that is turned over at 5 MB (three old ones are kept), or standard error where `file` is empty or
/// can't be written. Several processes may write one file. `level`: "trace", "debug", "info", "warn", "error" or "off";
/// less is left out. Safe to use from several threads.
class Diary : public ports::Log {
public:
    explicit Diary(const std::string& file = {}, const std::string& level = "info");
    ~Diary() override;

    void info(std::string_view message) override;
    void warn(std::string_view message) override;
    void error(std::string_view message) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace platform
