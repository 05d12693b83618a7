#pragma once

#include <optional>
#include <string>

#include "base/prepare_protocol.h"
#include "base/result.h"

namespace prepare {

/// Reads what lies in `folder` (PICTURES/ADDRESS), made by an earlier run or another process; nothing where it isn't
/// there. Its id, address and stamp are left out.
std::optional<base::prepare::Made> read_derivative(const std::string& folder);

/// Completes `made_folder`, which holds a new thumbnail, with the sizes that `read_derivative` reads.
base::Result<void> finish_thumbnail(const std::string& made_folder, const base::prepare::Made& made);

/// Completes `tiles_folder`, which holds new tiles, as a IIIF Image API 3 level 0 service called `address`: info.json,
/// the smallest level under the name that viewers ask the whole by, and in `bytes` the space that all take on disk.
base::Result<void> finish_pyramid(const std::string& tiles_folder, const base::prepare::Made& made,
                                  const std::string& address);

} // namespace prepare
