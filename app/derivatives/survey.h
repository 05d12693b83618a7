#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "base/strings.h"
#include "exhibit/problem.h"
#include "ports/clock.h"
#include "ports/files.h"
#include "ports/process.h"

namespace derivatives {

/// A file to be looked at.
struct PictureFile {
    std::string file; ///< relative to the content folder
    std::string item; ///< whose it is
};

/// A look at curators' pictures that makes nothing of them.
struct SurveyOrder {
    std::string content_folder;
    std::span<const PictureFile> pictures; ///< each once
    std::string prepare_program;
    std::string cache_folder; ///< absolute; only read
    int raster_px = 2400;
    int workers = 1; ///< processes that look at the same time
};

/// What a survey is made with.
struct SurveyTools {
    ports::Files& files;
    ports::Processes& processes;
    const ports::Clock& clock;
    const base::StringTables& strings;
    /// Called a few times a second, by the thread that waits: how many of the pictures have been looked at.
    std::function<void(std::size_t done, std::size_t all)> progress = {};
};

/// Everything that is wrong with the pictures: those that can't be shown, small ones, wrong endings, one and the same
/// twice; and with the looking, if the sandbox doesn't hold or kiosk-prepare won't start. kiosk-prepare reads their
/// headers in its sandbox; what an earlier run has found to be broken is taken from the index in the cache, and not
/// opened again.
std::vector<exhibit::Problem> survey_pictures(const SurveyOrder& order, const SurveyTools& tools);

} // namespace derivatives
