#include "platform/allocator.h"

#include <malloc.h>

namespace platform {

namespace {

constexpr int large_bytes = 256 << 10; ///< smaller than any full tile (1 MB), larger than what one frame allocates
constexpr int spare_bytes = 8 << 20;   ///< more than a frame's scene takes in llvmpipe, block by block, and gives back
constexpr int arenas = 2;              ///< the main thread's and one for all workers

} // namespace

void return_large_blocks() {
    mallopt(M_MMAP_THRESHOLD, large_bytes); // also keeps glibc from raising it by itself
    mallopt(M_TRIM_THRESHOLD, spare_bytes);
    mallopt(M_ARENA_MAX, arenas);
}

} // namespace platform
