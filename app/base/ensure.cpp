#include "base/ensure.h"

#include <cstdio>
#include <cstdlib>

namespace base {

void ensure(bool holds, std::string_view reason, std::source_location place) {
    if (holds) {
        return;
    }
    std::fprintf(stderr, "%s:%u: %s: %.*s\n", place.file_name(), static_cast<unsigned>(place.line()),
                 place.function_name(), static_cast<int>(reason.size()), reason.data());
    std::abort();
}

} // namespace base
