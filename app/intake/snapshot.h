#pragma once

#include <string>

#include "base/result.h"
#include "base/settings.h"
#include "exhibit/exhibit.h"
#include "ports/files.h"

namespace intake {

/// Where the last good exhibition of a content folder is kept: a name in the cache folder made from the hash of the
/// content folder's real path.
std::string snapshot_path(const base::Settings& settings, const std::string& real_content_path);

/// Writes the exhibition, whole or not at all.
base::Result<void> save_snapshot(ports::Files& files, const std::string& path, const exhibit::Exhibit& exhibit);

/// Reads it back. A snapshot of another version, or a damaged one, is an error.
base::Result<exhibit::ExhibitPtr> load_snapshot(const ports::Files& files, const std::string& path);

} // namespace intake
