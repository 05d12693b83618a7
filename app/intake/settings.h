#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/settings.h"
#include "base/strings.h"
#include "exhibit/problem.h"
#include "ports/files.h"

namespace intake {

struct ReadSettings {
    base::Settings settings;
    /// Their file is kiosk.json as it was named, or "--set". A wrong value in the file is a warning, as its default
    /// serves; a wrong override is an error, as somebody has just typed it.
    std::vector<exhibit::Problem> problems;
};

/// Where relative paths count from, and where home is.
struct SettingsPlaces {
    std::string home;           ///< absolute; for the default cache
    std::string working_folder; ///< absolute; for paths in overrides, and for a relative `path`
    bool named = false;         ///< somebody has asked for this file: it is a problem when it isn't there
};

/// Reads kiosk.json at `path` (none there: every default) and then `overrides` such as "idle.browse_s=30" or
/// "display.fullscreen=false". A wrong value is reported and its default kept; a file that can't be read at all is an
/// error, and every default is kept. Paths come out absolute.
ReadSettings read_settings(const ports::Files& files, const std::string& path, std::span<const std::string> overrides,
                           const SettingsPlaces& places, const base::StringTables& strings);

} // namespace intake
