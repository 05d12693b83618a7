#pragma once

namespace platform {

/// Processor time that this process has used, in all its threads.
double own_processor_s();

/// This process's proportional set size, MB (2^20 bytes), from /proc/self/smaps_rollup; 0 where that can't be read.
double own_memory_mb();

} // namespace platform
