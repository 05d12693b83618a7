#pragma once

#include <optional>

#include "base/strings.h"
#include "exhibit/exhibit.h"
#include "frame/icons.h"
#include "frame/text.h"
#include "frame/theme.h"

namespace views {

struct Memo;
struct Notes;

/// Everything a view may look at besides its state; lives for one frame.
struct Scene {
    const exhibit::Exhibit& exhibit;
    const base::Strings& strings; ///< in the visitor's language
    const frame::Theme& theme;
    const frame::Metrics& metrics;
    const frame::Icons& icons;
    frame::Typesetter& type;
    double now_s = 0;
    std::optional<double> slide_s; ///< loop.slide_s of the settings
    Memo* memo = nullptr;          ///< kept from frame to frame by whoever draws; without it all is worked out anew
    const Notes* notes = nullptr;  ///< for those who prepare the content; null where visitors look

    const std::string& language() const { return strings.language(); }
};

} // namespace views
