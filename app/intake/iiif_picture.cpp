#include "intake/iiif_picture.h"

#include <fmt/format.h>

#include "base/prepare_protocol.h"
#include "intake/iiif_addresses.h"
#include "intake/iiif_json.h"

namespace intake {

namespace {

int reduced(int length_px, int levels) {
    const std::int64_t factor = std::int64_t{1} << (levels - 1);
    return static_cast<int>((length_px + factor - 1) / factor);
}

JsonValue size_json(int width_px, int height_px) {
    JsonValue size = json_object();
    set_number(size, "width", width_px);
    set_number(size, "height", height_px);
    return size;
}

} // namespace

IiifPicture iiif_picture(const ports::PictureSource& source) {
    IiifPicture picture;
    picture.address = source.folder.substr(source.folder.find_last_of('/') + 1);
    picture.width_px = source.width_px;
    picture.height_px = source.height_px;
    picture.tile_px = source.tile_px;
    picture.levels = source.levels;

    IiifImage& small = picture.thumbnail;
    small.width_px = reduced(source.width_px, source.levels);
    small.height_px = reduced(source.height_px, source.levels);
    small.size = fmt::format("{},{}", small.width_px, small.height_px);
    small.file = fmt::format("tiles/full/{}/0/default.jpg", small.size);

    // A drawn page's thumbnail may be larger than the page was drawn.
    const bool fits = source.thumbnail_w_px <= source.width_px && source.thumbnail_h_px <= source.height_px;
    if (source.levels > 1 && fits) {
        picture.largest = {{}, "thumbnail.jpg", source.thumbnail_w_px, source.thumbnail_h_px};
    } else {
        picture.largest = small;
    }
    picture.largest.size = "max";
    const bool whole = picture.largest.width_px == source.width_px && picture.largest.height_px == source.height_px;
    picture.most_px = whole ? 0 : fits ? base::prepare::thumbnail_px : source.tile_px;
    return picture;
}

std::string iiif_image_info(const IiifPicture& picture, std::string_view base) {
    JsonValue info = iiif_document("http://iiif.io/api/image/3/context.json",
                                   fmt::format("{}{}", base, iiif_picture_folder(picture.address)), "ImageService3");
    set_json(info, "protocol", json_text("http://iiif.io/api/image"));
    set_json(info, "profile", json_text("level0"));
    set_number(info, "width", picture.width_px);
    set_number(info, "height", picture.height_px);
    if (picture.most_px > 0) {
        set_number(info, "maxWidth", picture.most_px);
        set_number(info, "maxHeight", picture.most_px);
    }
    set_json(info, "sizes", json_items({size_json(picture.thumbnail.width_px, picture.thumbnail.height_px)}));
    JsonValue factors = json_items({});
    for (int level = 0; level < picture.levels; ++level) {
        factors.items.push_back(json_number(std::to_string(1 << level)));
    }
    JsonValue tiles = json_object();
    set_number(tiles, "width", picture.tile_px);
    set_json(tiles, "scaleFactors", std::move(factors));
    set_json(info, "tiles", json_items({std::move(tiles)}));
    return write_json(info);
}

} // namespace intake
