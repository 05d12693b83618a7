#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "base/result.h"

namespace frame {

/// A drawing of strokes in a 24 x 24 box, 1.75 wide, round ends: curves already flattened to lines.
struct Icon {
    std::vector<std::vector<base::Vec>> strokes;
};
using IconPtr = std::shared_ptr<const Icon>;

/// The one family of icons: assets/icons.json, a name to SVG path data (M L H V C A Z, absolute or relative).
class Icons {
public:
    static base::Result<Icons> parse(std::string_view json);

    /// A name that is not there is our bug.
    IconPtr operator[](std::string_view name) const;

private:
    std::map<std::string, IconPtr, std::less<>> m_icons;
};

} // namespace frame
