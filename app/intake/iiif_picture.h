#pragma once

#include <string>
#include <string_view>

#include "ports/picture_sources.h"

/// A picture's derivatives as a service of the IIIF Image API 3.0, level 0: static files.
namespace intake {

/// The whole picture in one file.
struct IiifImage {
    std::string size; ///< as a request names it: "max", "320,240"
    std::string file; ///< in the folder of the derivatives
    int width_px = 0;
    int height_px = 0;
};

struct IiifPicture {
    std::string address; ///< names its folder in the export
    int width_px = 0;    ///< what the tiles of the lowest level add up to
    int height_px = 0;
    int tile_px = 0;
    int levels = 0;
    IiifImage largest;   ///< the size "max", which every service has to offer
    IiifImage thumbnail; ///< one tile holds it
    int most_px = 0;     ///< larger sides are offered in tiles only; 0: the whole is offered in one file too
};

/// What is to be exported of a picture that is ready.
IiifPicture iiif_picture(const ports::PictureSource& source);

/// Its info.json in an export that stands at the web address `base`.
std::string iiif_image_info(const IiifPicture& picture, std::string_view base);

} // namespace intake
