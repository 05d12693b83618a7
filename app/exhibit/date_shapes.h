#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "exhibit/date_units.h"
#include "exhibit/date_words.h"

namespace exhibit {

enum class Era { unnamed, ce, bce };

/// Reads one unit, its qualifiers, era and part already taken off: `shape` is the outline of its tokens, `numbers` are
/// theirs. Nothing where it is none; `fault` then may know why.
std::optional<Unit> read_shape(std::string_view shape, const std::vector<DateToken>& numbers, Era era,
                               std::optional<DateFault>& fault);

} // namespace exhibit
