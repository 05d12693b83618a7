#pragma once

#include <optional>
#include <string>

#include "base/settings.h"
#include "derivatives/derivatives.h"
#include "exhibit/exhibit.h"

namespace visit {

/// An exhibition made ready for the screen.
struct Ready {
    exhibit::ExhibitPtr as_read;
    exhibit::ExhibitPtr sized; ///< with the pictures' true sizes
    derivatives::Plan plan;    ///< to be followed before it is shown
};

/// Takes longer than a frame may where there are many items. On any one thread. `changed`: whose pictures are to be
/// looked at again.
Ready make_ready(exhibit::ExhibitPtr as_read, const exhibit::ChangedItems& changed,
                 derivatives::Derivatives& derivatives, const std::string& content_folder);

/// What the last run saved, made ready; nothing without it.
std::optional<Ready> open_last_good(const ports::Files& files, const base::Settings& settings, ports::Log& log,
                                    derivatives::Derivatives& derivatives);

} // namespace visit
