#pragma once

#include <memory>

#include "commands/task.h"
#include "derivatives/derivatives.h"
#include "intake/content.h"

namespace commands {

/// An exhibition and what is there of its pictures.
struct PreparedPictures {
    intake::Content content; ///< its exhibit is never null
    std::unique_ptr<derivatives::Derivatives> pictures;
};

/// How the command line and the settings want derivatives made.
derivatives::Setup setup_of(const Task& task);

/// Makes all derivatives of the exhibition, with a progress bar on standard error where somebody watches. What an
/// earlier run has made is kept, so it may be ended at any time and started again. An error: there is no exhibition.
base::Result<PreparedPictures> prepare_pictures(const Task& task);

/// The command: says what could not be made. Returns the exit code: 1 when something is missing.
int prepare(const Task& task);

} // namespace commands
