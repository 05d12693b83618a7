#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exhibit/item.h"

/// Where the parts of an exhibition stand on the web when it is exported for IIIF viewers: files below one address, and
/// names below the same address for what has no file of its own. The names of items, pictures' files and contents make
/// them, so that an export of the same exhibition gives the same.
namespace intake {

/// Files of the export, relative to its folder.
inline constexpr std::string_view iiif_collection_file = "collection.json";
std::string iiif_manifest_file(std::string_view item);
/// Holds a picture's info.json and its tiles; `address` is where its derivatives lie in the cache.
std::string iiif_picture_folder(std::string_view address);

/// "https://example.org/iiif/" for an HTTP(S) address as people write it: one slash at the end, what a URI may not hold
/// percent-encoded (RFC 3986). Nothing where it is none, has no host, or a query or fragment.
std::optional<std::string> read_web_address(std::string_view text);

/// The address of each of the item's pages below `base`, which ends in a slash; for an item without pages, of the one
/// canvas that stands for it. A page keeps its address when others come before it.
std::vector<std::string> iiif_canvas_addresses(std::string_view base, const exhibit::Item& item);

} // namespace intake
