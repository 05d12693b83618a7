#pragma once

#include <string>

#include "base/bitmap.h"
#include "base/result.h"
#include "ports/files.h"

namespace platform {

/// The bitmap as a PNG file's bytes; alpha is left out, screens are opaque.
base::Result<std::string> png_of(const base::Bitmap& bitmap);

/// The same, written whole.
base::Result<void> write_png(ports::Files& files, const std::string& path, const base::Bitmap& bitmap);

} // namespace platform
