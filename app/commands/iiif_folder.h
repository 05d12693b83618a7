#pragma once

#include <optional>
#include <string>

#include "base/strings.h"
#include "ports/files.h"

/// A folder that holds an export for IIIF viewers, as the next export recognises it.
namespace commands {

/// The file in it that says so, and its content for an export that stands at `base_url`.
inline constexpr std::string_view iiif_mark_file = "kiosk-export.json";
std::string iiif_mark(const std::string& base_url);

/// What is where an export shall be.
struct IiifPlace {
    bool free = false;                   ///< nothing, an empty folder, or an export and nothing else
    std::optional<std::string> base_url; ///< of the export that is there
};

IiifPlace look_at_place(const ports::Files& files, const std::string& path, const base::StringTables& strings);

/// Whether `path`, which need not be there, is `folder` or inside it, whatever links lead to either.
bool lies_inside(const ports::Files& files, const std::string& path, const std::string& folder);

} // namespace commands
