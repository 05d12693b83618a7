#include "base/ensure.h"

#include <cstdio>
#include <cstdlib>

namespace base {

void ensure(bool holds, std::string_view reason, SourcePlace place) {
    if (holds) {
        return;
    }
    std::fprintf(stderr, "%s:%d: %s: %.*s\n", place.file, place.line, place.function, static_cast<int>(reason.size()),
                 reason.data());
    std::abort();
}

} // namespace base
