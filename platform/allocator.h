#pragma once

namespace platform {

/// Makes the allocator return large blocks to the system when they are freed. Tiles come and go by the megabyte for
/// months; kept in the heap, the holes they leave would double its size within an hour. Call first in `main`.
void return_large_blocks();

} // namespace platform
