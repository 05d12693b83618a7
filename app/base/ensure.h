#pragma once

#include <string_view>

namespace base {

/// Where something stands in the sources. std::source_location can't be had from clang 14, which builds the fuzzers.
struct SourcePlace {
    const char* file;
    int line;
    const char* function;

    static constexpr SourcePlace current(const char* file = __builtin_FILE(), int line = __builtin_LINE(),
                                         const char* function = __builtin_FUNCTION()) {
        return {file, line, function};
    }
};

/// Stops the process with the place and the reason on standard error when `holds` is false. For our own bugs
/// only; always on. The supervisor starts the screen again.
void ensure(bool holds, std::string_view reason, SourcePlace place = SourcePlace::current());

} // namespace base
