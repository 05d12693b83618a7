#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace prepare {

/// Why the file `master` is not even opened: it has decoders go over the picture, or unpack texts, far too often.
/// Nothing for an honest one. Looks at the file's structure only; takes no memory to speak of.
std::optional<std::string> why_hostile(int master);

/// Why a header that reads well is not believed: so few bytes can't hold so many pixels. Nothing for an honest one.
std::optional<std::string> why_hollow(int master, std::int64_t pixels);

} // namespace prepare
