#include "derivatives/known.h"

#include <fmt/format.h>

namespace derivatives {

ports::PictureSource source_of(const Known& known, const std::string& pictures_folder) {
    ports::PictureSource source;
    source.state = known.fault ? ports::PictureState::failed : ports::PictureState::waiting;
    if (known.made) {
        const auto& made = *known.made;
        source.state = made.pyramid ? ports::PictureState::ready : ports::PictureState::thumbnail;
        source.folder = pictures_folder + "/" + made.address;
        source.width_px = made.width_px;
        source.height_px = made.height_px;
        source.tile_px = base::prepare::tile_px;
        source.levels = made.levels;
        source.thumbnail_w_px = made.thumbnail_w_px;
        source.thumbnail_h_px = made.thumbnail_h_px;
    }
    return source;
}

bool up_to_date(const base::prepare::Made& made, const base::prepare::Stamp& stamp, int raster_px) {
    return made.stamp == stamp && (!made.vector || made.address.ends_with(fmt::format("-r{}", raster_px)));
}

} // namespace derivatives
