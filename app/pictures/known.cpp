#include "pictures/known.h"

namespace pictures {

Known& KnownPictures::look_up(const base::PictureKey& key) {
    Known& known = m_known[key];
    if (known.key.item.empty()) {
        known.key = key;
    }
    if (known.generation == m_sources.generation()) {
        return known;
    }
    known.generation = m_sources.generation();
    const ports::PictureSource source = m_sources.find(key);
    known.failed = source.state == ports::PictureState::failed;
    const bool shown = source.state == ports::PictureState::thumbnail || source.state == ports::PictureState::ready;
    if (!shown || source.width_px <= 0 || source.height_px <= 0 || source.thumbnail_w_px <= 0 ||
        source.thumbnail_h_px <= 0) {
        known.now = {};
        known.before = {};
        return known;
    }
    Pyramid pyramid = Pyramid::of(source);
    if (!known.now.pyramid || !(*known.now.pyramid == pyramid)) {
        // The same folder holds the same picture: what was loaded of it stays good when the pyramid joins.
        const bool same = known.now.pyramid && known.now.pyramid->folder == pyramid.folder;
        if (!same) {
            known.before = known.now;
            known.now.number = ++m_versions;
        }
        known.now.pyramid = std::make_shared<const Pyramid>(std::move(pyramid));
    }
    return known;
}

} // namespace pictures
