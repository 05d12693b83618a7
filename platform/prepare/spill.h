#pragma once

#include <string>

namespace prepare {

/// From now on memory is taken from unnamed files in `folder` wherever a large piece of it is asked for: what a decoder
/// needs for a giant that it can't stream (progressive JPEG, interlaced PNG, JPEG 2000) lies on disk instead of in
/// memory. Small pieces, and what the disk can't take, come from memory as before. Once a process; not in a sanitized
/// build.
void spill_large_memory(const std::string& folder);

} // namespace prepare
