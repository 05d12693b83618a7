#pragma once

#include <optional>
#include <string>

#include "exhibit/item.h"
#include "intake/iiif_picture.h"
#include "intake/iiif_text.h"

namespace intake {

/// An image of a picture as content, with the service that offers its tiles; `base` is the export's web address.
JsonValue iiif_image(const IiifPicture& picture, const IiifImage& which, std::string_view base);

/// The canvas of a page at `address`, with its points' notes. Without a picture, because there is none or it can't be
/// shown, it is empty and says so.
JsonValue iiif_canvas(const std::string& address, JsonValue label, const exhibit::Page& page,
                      const std::optional<IiifPicture>& picture, std::string_view base, const IiifWords& words);

} // namespace intake
