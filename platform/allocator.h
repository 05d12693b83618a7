#pragma once

namespace platform {

/// Makes the allocator return large blocks to the system when they are freed. Tiles come and go by the megabyte for
/// months; kept in the heap, the holes they leave would double its size within an hour. Small ones stay: to give them
/// back and take them again in each frame costs page faults, and waits for whoever else is about the memory map. Call
/// first in `main`.
void return_large_blocks();

} // namespace platform
