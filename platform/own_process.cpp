#include "platform/own_process.h"

#include <ctime>
#include <fstream>
#include <string>

#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

namespace platform {

double own_processor_s() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

void give_way() {
    constexpr int niceness = 5;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), niceness);
}

void stand_back() {
    const sched_param none{};
    sched_setscheduler(0, SCHED_IDLE, &none);
}

double own_memory_mb() {
    std::ifstream file("/proc/self/smaps_rollup");
    for (std::string word; file >> word;) {
        if (double kilobytes = 0; word == "Pss:" && file >> kilobytes) {
            return kilobytes / 1024;
        }
    }
    return 0;
}

} // namespace platform
