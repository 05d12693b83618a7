#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "frame/text.h"

namespace frame {

/// A face of a family; what a run asks for.
struct Voice {
    Family family = Family::sans;
    bool bold = false;
    bool italic = false;
    friend bool operator==(const Voice&, const Voice&) = default;

    static constexpr std::size_t count = 12;
    /// Below `count`; different for different voices.
    constexpr std::size_t index() const { return static_cast<std::size_t>(family) * 4 + bold * 2 + italic; }
};

/// Which faces a voice is set in, as indices of FontSet::files(): its own first, then those that know more letters,
/// in the order in which they are tried.
struct FaceChain {
    std::vector<std::uint16_t> near; ///< the voice's own, the other families, Hán, Nôm, symbols: kept open
    std::vector<std::uint16_t> far;  ///< every other script: opened for a letter that none of `near` has
};
FaceChain face_chain(std::span<const FontFile> files, const Voice& voice);

} // namespace frame
