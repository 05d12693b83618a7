#pragma once

#include <optional>
#include <string>

#include "base/prepare_protocol.h"
#include "ports/picture_sources.h"

namespace derivatives {

/// What is known of one master: one page of one file.
struct Known {
    std::optional<base::prepare::Made> made;   ///< of the version of the file that its stamp tells
    std::optional<base::prepare::Fault> fault; ///< of a version, maybe a later one, that can't be shown
    base::prepare::Stamp fault_stamp;
    std::string reason; ///< for the log

    friend bool operator==(const Known&, const Known&) = default;
};

/// Where its derivatives lie in `pictures_folder`. What was once good stands in for a later version that is not.
ports::PictureSource source_of(const Known& known, const std::string& pictures_folder);

/// Whether `made` is what a master of this version gives now.
bool up_to_date(const base::prepare::Made& made, const base::prepare::Stamp& stamp, int raster_px);

} // namespace derivatives
