#pragma once

namespace platform {

/// Processor time that this process has used, in all its threads.
double own_processor_s();

/// This process's proportional set size, MB (2^20 bytes), from /proc/self/smaps_rollup; 0 where that can't be read.
double own_memory_mb();

/// Makes the calling thread yield processors to the process's other threads: its niceness, which Linux keeps for each
/// thread.
void give_way();

/// The calling thread runs only where nobody else wants the processor (SCHED_IDLE). Who does gets it at once, which
/// niceness doesn't promise: Linux lets a thread end its turn, some milliseconds.
void stand_back();

} // namespace platform
