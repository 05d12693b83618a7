#pragma once

#include <optional>

#include "exhibit/date.h"
#include "exhibit/date_words.h"

namespace exhibit {

/// Reads all of `tokens` as an interval with both ends, or nothing; `fault` then may know why.
std::optional<Date> read_interval(DateTokens tokens, std::optional<DateFault>& fault);

/// "1828–9", "1946 - 48": years that without the dash or the spaces would be EDTF's year and month.
std::optional<Date> read_abbreviated_years(DateTokens tokens, std::optional<DateFault>& fault);

} // namespace exhibit
