#include "platform/allocator.h"

#include <malloc.h>

namespace platform {

namespace {

constexpr int large_bytes = 256 << 10; ///< smaller than any full tile (1 MB), larger than what one frame allocates
constexpr int arenas = 2;              ///< the main thread's and one for all workers

} // namespace

void return_large_blocks() {
    mallopt(M_MMAP_THRESHOLD, large_bytes); // also keeps glibc from raising it by itself
    mallopt(M_TRIM_THRESHOLD, 4 * large_bytes);
    mallopt(M_ARENA_MAX, arenas);
}

} // namespace platform
