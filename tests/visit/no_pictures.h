#pragma once

#include <unistd.h>

#include "derivatives/derivatives.h"
#include "platform/child_processes.h"
#include "platform/diary.h"
#include "platform/system_clock.h"
#include "tests/visit/gallery.h"

/// Derivatives of which none can ever be prepared: plates stand in for all pictures.
struct NoPictures {
    explicit NoPictures(const std::string& cache_folder)
        : derivatives({cache_folder, "/bin/false", 2400, 1}, gallery.files, processes, clock, log, gallery.strings) {}

    Gallery& gallery = Gallery::open();
    platform::Diary log{"", "error"};
    platform::ChildProcesses processes;
    platform::SystemClock clock;
    derivatives::Derivatives derivatives;
};
