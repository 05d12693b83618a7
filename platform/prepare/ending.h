#pragma once

#include <string_view>

namespace prepare {

/// Whether the open file `master` is as long as its `format` (of the protocol) says that it should be. A few reads, no
/// decoding. A file that doesn't end so may still be whole, with something appended; one that was cut short never does,
/// except in formats that don't tell.
bool ends_as_it_should(int master, std::string_view format);

} // namespace prepare
